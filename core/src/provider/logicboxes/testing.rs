//! An account and a call for unit tests.

use super::{INFO, LogicBoxes};
use crate::call::Cx;
use crate::op::Op;
use crate::provider::{Environment, Settings, testing};
use crate::transport::{Script, Step, Transport};
use secrecy::SecretString;
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) use crate::provider::testing::now;

/// An account on the test system.
pub(super) fn account() -> LogicBoxes {
    let given = [("user_id", "123456"), ("api_key", "KEY"), ("customer_id", "17824872")];
    let given: BTreeMap<String, SecretString> = given
        .into_iter()
        .map(|(key, value)| (key.to_owned(), SecretString::from(value.to_owned())))
        .collect();
    let settings = Settings::new(&INFO, Environment::Test, None, &given).expect("good settings");
    LogicBoxes::new(settings).expect("an account")
}

/// A call that plays a script.
pub(super) fn cx(op: Op, steps: impl IntoIterator<Item = Step>) -> (Cx, Arc<Script>) {
    testing::cx(&INFO, op, steps)
}

/// A call to a registrar of the test's own.
pub(super) fn on(op: Op, transport: Arc<dyn Transport>) -> Cx {
    testing::on(&INFO, op, transport)
}

/// The query or the form of a request, without the credentials.
pub(super) fn params(request: &http::Request<bytes::Bytes>) -> Vec<(String, String)> {
    let text = match request.uri().query() {
        Some(query) => query.as_bytes(),
        None => request.body(),
    };
    url::form_urlencoded::parse(text)
        .into_owned()
        .filter(|(name, _)| name != "auth-userid" && name != "api-key")
        .collect()
}
