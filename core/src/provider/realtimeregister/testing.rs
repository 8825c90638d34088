//! An account and a call for unit tests.

use super::{INFO, RealtimeRegister};
use crate::call::Cx;
use crate::op::Op;
use crate::provider::{Environment, Settings, testing};
use crate::transport::{Script, Step};
use secrecy::SecretString;
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) use crate::provider::testing::now;

/// An account on the test system.
pub(super) fn account() -> RealtimeRegister {
    let given = [("customer", "johndoe"), ("api_key", "KEY")];
    let given: BTreeMap<String, SecretString> = given
        .into_iter()
        .map(|(key, value)| (key.to_owned(), SecretString::from(value.to_owned())))
        .collect();
    let settings = Settings::new(&INFO, Environment::Test, None, &given).expect("good settings");
    RealtimeRegister::new(settings).expect("an account")
}

/// A call that plays a script.
pub(super) fn cx(op: Op, steps: impl IntoIterator<Item = Step>) -> (Cx, Arc<Script>) {
    testing::cx(&INFO, op, steps)
}
