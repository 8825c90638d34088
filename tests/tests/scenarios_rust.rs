//! Every scenario through the typed methods of the Rust client.

use anyregistrar_tests::scenarios::{Typed, run};

fn main() -> std::process::ExitCode {
    run::door("rust", Typed::open)
}
