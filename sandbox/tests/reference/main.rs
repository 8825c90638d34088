//! The reference face, and through it the world.
#![allow(clippy::unwrap_used, reason = "tests")]

mod changes;
mod life;
mod orders;
#[path = "../support/mod.rs"]
mod support;
