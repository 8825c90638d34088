//! The command `anyregistrar`: every operation of every registrar from the shell.

mod account;
mod catalog;
mod command;
mod demo;
mod document;
mod failure;
mod grammar;
mod interrupt;
mod lines;
mod options;
mod plugin;
mod screen;
mod serve;
mod session;
mod shell;
mod sync;
mod table;
mod value;

use crate::command::Commander;
use crate::value::Stdin;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let exit = Commander::new(Stdin::Free).run(arguments);
    // Sessions at registrars are given back, since their number is limited.
    anyregistrar::engine::finish_endings(std::time::Duration::from_secs(5));
    // Lines are flushed as they are written; what still runs is on record.
    ExitCode::from(exit)
}
