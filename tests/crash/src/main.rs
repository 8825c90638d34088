//! `cargo xtask crash`
#![allow(clippy::print_stdout, reason = "a command talks to whoever runs it")]

use anyregistrar_crash::{Report, Wanted, names, run};
use std::process::ExitCode;

fn main() -> ExitCode {
    let wanted = match Wanted::read(std::env::args_os(), &names()) {
        Ok(wanted) => wanted,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let (json, mut report) = (wanted.json, Report::default());
    let good = run(wanted, |name, tally| report.take(name, tally));
    if json {
        println!("{}", report.json());
    } else {
        report.print();
    }
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
