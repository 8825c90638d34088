//! The LogicBoxes face alone, against the shapes that the registrar's documentation and recorded answers show.
#![allow(clippy::unwrap_used, reason = "tests")]

mod actions;
mod changes;
mod check;
mod contact_types;
mod launch;
mod life;
mod logins;
mod messages;
mod money;
mod orders;
mod people;
mod routes;
mod rules;
mod services;
mod special;
#[path = "../support/mod.rs"]
mod support;
mod tolerance;
mod transfers;
mod wire;

/// The string that a value is.
fn text(value: &serde_json::Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("not a string: {value}"))
}
