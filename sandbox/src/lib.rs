//! Simulated registrars.
//!
//! One [`Sandbox`] is one registry world: domains with a life cycle, contacts, customers, an account with money, and a
//! ledger in which each charge is a row. [`Face`]s speak registrars' wire protocols over that world, and
//! `/_sandbox/…` routes inject faults, move the clock and read the ledger.
//!
//! It shares no code and no type with the library that it tests: two codecs that agree by sharing code prove nothing.

mod control;
mod delivery;
mod document;
mod face;
mod faces;
mod faults;
mod registry;
mod reply;
mod sandbox;
pub mod serve;
mod strike;

pub use delivery::{Cut, Delivery};
pub use face::Face;
pub use faces::isproxy::Question;
pub use sandbox::Sandbox;
