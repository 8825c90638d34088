//! Plays every wire case: what a call puts on the wire, and what it makes of the answers.

use anyregistrar_tests::wire;
use libtest_mimic::{Arguments, Trial};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let trials = wire::load().into_iter().flat_map(|case| match case {
        Ok(case) => wire::in_other_forms(&case).into_iter().chain([case]).flat_map(trials).collect(),
        Err((name, fault)) => vec![Trial::test(name, move || Err(fault.into()))],
    });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

fn trials(case: wire::Case) -> Vec<Trial> {
    let name = format!("wire::{}::{}", case.provider, case.name);
    let (broken, refused) = (case.clone(), case.clone());
    vec![
        Trial::test(name.clone(), move || wire::play(&case).map_err(Into::into)),
        Trial::test(format!("{name}::broken"), move || wire::play_broken(&broken).map_err(Into::into)),
        Trial::test(format!("{name}::refused"), move || wire::play_refused(&refused).map_err(Into::into)),
    ]
}
