//! An account and a call for unit tests.

use super::{INFO, Netim};
use crate::call::Cx;
use crate::error::Result;
use crate::op::Op;
use crate::provider::{Environment, Settings, testing};
use crate::transport::{Script, Step};
use secrecy::SecretString;
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) use crate::provider::testing::now;

/// An account on the test system, in this version.
pub(super) fn of(version: &str) -> Netim {
    with(version, &[]).expect("an account")
}

/// The same with more settings.
pub(super) fn with(version: &str, more: &[(&str, &str)]) -> Result<Netim> {
    let given = [("login", "LOGIN"), ("secret", "SECRET"), ("version", version)];
    let given: BTreeMap<String, SecretString> = given
        .into_iter()
        .chain(more.iter().copied())
        .map(|(key, value)| (key.to_owned(), SecretString::from(value.to_owned())))
        .collect();
    Netim::new(Settings::new(&INFO, Environment::Test, None, &given)?)
}

/// The same in the usual version.
pub(super) fn account() -> Netim {
    of("3.0")
}

/// A call that plays a script, from the opening of the session on.
pub(super) fn cx(op: Op, steps: impl IntoIterator<Item = Step>) -> (Cx, Arc<Script>) {
    testing::cx(&INFO, op, steps)
}

/// The answer that opens a session.
pub(super) fn opened() -> Step {
    Step::json(200, &json!({"access_token": "b0f13a3c01d9cce2a9a44cd729f81c26"}))
}
