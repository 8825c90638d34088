//! Scenarios: files that say what happens, played through every door with the same expectations.

mod c;
mod cli;
mod file;
mod matching;
mod play;
mod player;
mod plugin;
mod process;
pub mod run;
mod rust;
mod spelling;

pub use c::Functions;
pub use cli::Command;
pub use file::{Call, Expected, Scenario, Step, load};
pub use matching::Known;
pub use play::{Answer, Door, Outcome, play};
pub use player::Players;
pub use rust::Typed;

use std::path::PathBuf;

/// Where the scenarios lie.
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("scenarios")
}
