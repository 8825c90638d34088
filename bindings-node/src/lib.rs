//! The native part of the npm package: documents in, documents out.
//!
//! What people see is written in TypeScript, in `lib`. This part hands calls to the engine's own lane, and their ends back to the
//! thread of the event loop that they came from.

pub mod door;
pub mod line;

use anyregistrar::{door as documents, engine};
use napi_derive::napi;
use std::time::Duration;

/// What each registrar is and can do: a JSON list.
#[napi(catch_unwind)]
pub fn providers() -> String {
    documents::providers()
}

/// For the exit hook: waits until no purchase is running, for so many milliseconds at most.
#[napi(catch_unwind)]
pub fn leave(milliseconds: u32) {
    engine::finish_purchases(Duration::from_millis(milliseconds.into()));
}

/// Panics, for the tests, and gives the document that this became.
#[cfg(feature = "test-hooks")]
#[napi(catch_unwind)]
pub fn panic() -> String {
    match documents::caught(|| panic!("a panic that a test asked for")) {
        Ok(()) => String::new(),
        Err(document) => document,
    }
}

/// Panics where nothing but the edge itself is in between.
#[cfg(feature = "test-hooks")]
#[napi(catch_unwind)]
pub fn uncaught() {
    panic!("a panic that a test asked for");
}
