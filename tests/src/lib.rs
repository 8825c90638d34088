//! What the test runners share.

pub mod scenarios;
pub mod wire;
