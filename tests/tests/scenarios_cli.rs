//! Every scenario through the command, written as a person would.

use anyregistrar_tests::scenarios::{Command, run};

fn main() -> std::process::ExitCode {
    run::door("cli", Command::open)
}
