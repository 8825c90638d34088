//! Every scenario through the functions of the C library. `cargo xtask scenarios` builds what it needs.
//!
//! `scenarios_c c` waits for each call, `scenarios_c c-started` watches descriptors.

use anyregistrar_tests::scenarios::{Player, run};

fn main() -> std::process::ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("c-started") => run::door("c-started", Player::started),
        _ => run::door("c", Player::waiting),
    }
}
