//! An account and a call for unit tests.

use super::{INFO, InternetBs};
use crate::call::Cx;
use crate::op::Op;
use crate::provider::{Environment, Settings, testing};
use crate::transport::{Script, Step};
use secrecy::SecretString;
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) use crate::provider::testing::now;

/// An account on the test system.
pub(super) fn account() -> InternetBs {
    let given = [("api_key", "testapi"), ("password", "testpass")];
    let given: BTreeMap<String, SecretString> = given
        .into_iter()
        .map(|(key, value)| (key.to_owned(), SecretString::from(value.to_owned())))
        .collect();
    let settings = Settings::new(&INFO, Environment::Test, None, &given).expect("good settings");
    InternetBs::new(settings).expect("an account")
}

/// A call that plays a script.
pub(super) fn cx(op: Op, steps: impl IntoIterator<Item = Step>) -> (Cx, Arc<Script>) {
    testing::cx(&INFO, op, steps)
}

/// The same for an account that keeps within the registrar's limits.
pub(super) fn limited(op: Op, steps: impl IntoIterator<Item = Step>) -> (Cx, Arc<Script>) {
    testing::limited(&INFO, op, steps)
}

/// The same for an account that has made its calls of the hour but for so many.
pub(super) fn rationed(op: Op, calls: u64, steps: impl IntoIterator<Item = Step>) -> (Cx, Arc<Script>) {
    testing::rationed(&INFO, op, vec![crate::provider::Quota { seconds: 3_600, calls }], steps)
}

/// The form of a request, without what every request has.
pub(super) fn form(request: &http::Request<bytes::Bytes>) -> BTreeMap<String, String> {
    let all = url::form_urlencoded::parse(request.body()).into_owned();
    all.filter(|(name, _)| !["ApiKey", "Password", "ResponseFormat"].contains(&name.as_str())).collect()
}

/// An answer in JSON.
pub(super) fn json(value: serde_json::Value) -> Step {
    Step::json(200, &value)
}

/// A failure in JSON.
pub(super) fn failure(code: u32) -> Step {
    json(serde_json::json!({"transactid": "0", "status": "FAILURE", "message": "no", "code": code}))
}
