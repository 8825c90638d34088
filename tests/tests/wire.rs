//! Plays every wire case: what a call puts on the wire, and what it makes of the answers.

use anyregistrar_tests::wire;
use libtest_mimic::{Arguments, Trial};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let trials = wire::load().into_iter().flat_map(|case| match case {
        Ok(case) => {
            let forms = wire::in_other_forms(&case).into_iter().flat_map(trials);
            forms.chain([refused(&case)]).chain(trials(case.clone())).collect()
        }
        Err((name, fault)) => vec![Trial::test(name, move || Err(fault.into()))],
    });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

fn name(case: &wire::Case) -> String {
    format!("wire::{}::{}", case.provider, case.name)
}

fn trials(case: wire::Case) -> Vec<Trial> {
    let (name, broken) = (name(&case), case.clone());
    vec![
        Trial::test(name.clone(), move || wire::play(&case).map_err(Into::into)),
        Trial::test(format!("{name}::broken"), move || wire::play_broken(&broken).map_err(Into::into)),
    ]
}

fn refused(case: &wire::Case) -> Trial {
    let (name, case) = (name(case), case.clone());
    Trial::test(format!("{name}::refused"), move || wire::play_refused(&case).map_err(Into::into))
}
