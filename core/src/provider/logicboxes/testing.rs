//! An account and a call for unit tests.

use super::{INFO, LogicBoxes};
use crate::call::{Clock, Cx, CxParts, Limits, Scrubber};
use crate::model::Timestamp;
use crate::op::Op;
use crate::provider::{Environment, Settings};
use crate::transport::{Lane, Script, Step};
use secrecy::SecretString;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// The time in tests.
pub(super) fn now() -> Timestamp {
    "2026-11-21T12:00:00Z".parse().expect("a moment")
}

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
    let script = Arc::new(Script::new(steps));
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(now().unix().unsigned_abs());
    let parts = CxParts {
        account: "test".into(),
        info: &INFO,
        transport: script.clone(),
        limits: Arc::new(Limits::none()),
        clock: Clock::Other(Arc::new(move || time)),
        scrubber: Scrubber::default(),
    };
    let parts = Arc::new(parts);
    (
        Cx {
            parts,
            lane: Lane::Caller,
            op,
            domain: None,
            deadline: None,
            baseline: None,
            private: Arc::default(),
            sent: 0.into(),
        },
        script,
    )
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
