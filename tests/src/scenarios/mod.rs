//! Scenarios: files that say what happens, played through every door with the same expectations.

mod c;
mod cli;
mod file;
mod matching;
mod play;
mod plugin;
pub mod run;
mod rust;
mod spelling;

pub use c::Player;
pub use cli::Command;
pub use file::{Call, Expected, Scenario, Step, load};
pub use matching::Known;
pub use play::{Answer, Door, Outcome, play};
pub use rust::Typed;

use std::path::PathBuf;

/// A way to open a door to the provider that a scenario is played with.
pub type Open = fn(provider: &str, scenario: &Scenario) -> Result<Box<dyn Door>, String>;

/// Where the scenarios lie.
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("scenarios")
}
