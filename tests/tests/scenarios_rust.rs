//! Every scenario through the typed methods of the Rust client.

use anyregistrar_tests::scenarios::{Typed, run};

fn main() -> std::process::ExitCode {
    // The same program is the plugin of a built-in registrar.
    if anyregistrar_as_plugin::serve_if_asked() {
        return std::process::ExitCode::SUCCESS;
    }
    run::door("rust", Typed::open)
}
