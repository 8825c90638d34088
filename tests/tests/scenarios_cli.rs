//! Every scenario through the command, written as a person would.

use anyregistrar_tests::scenarios::{Command, run};

fn main() -> std::process::ExitCode {
    // The same program is the plugin of a built-in registrar.
    if anyregistrar_as_plugin::serve_if_asked() {
        return std::process::ExitCode::SUCCESS;
    }
    run::door("cli", Command::open)
}
