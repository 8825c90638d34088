//! `cargo xtask torture`: faulted paid orders against the simulated registrars, judged by their ledger. The program is a package of
//! its own, built with optimisation; what is given here goes to it.

use crate::Outcome;
use crate::run::{cargo, must};

/// Builds the program and runs it with these arguments.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    let mut command = cargo(&["run", "--quiet", "--release", "-p", "anyregistrar-torture", "--"]);
    command.args(arguments);
    must(command)
}
