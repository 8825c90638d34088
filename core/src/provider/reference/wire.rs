//! What is the same in every exchange: a JSON object out, `result` or `error` back.

use super::Reference;
use crate::call::{Attempt, Cx};
use crate::error::{Error, ErrorKind, Outcome, Problem, ProblemCode, Result};
use crate::op::Effect;
use crate::reader::from_value;
use bytes::Bytes;
use http::Request;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// How the registrar reports a failure, under any HTTP status.
#[derive(Deserialize)]
struct Fault {
    error: FaultBody,
}

#[derive(Deserialize)]
struct FaultBody {
    code: String,
    #[serde(default)]
    message: String,
    field: Option<String>,
}

#[derive(Deserialize)]
struct Success<T> {
    result: T,
}

/// What each code means. All of them prove that this request did nothing; but where the words say *already*, an earlier copy of
/// the same request may have done it, so that they settle nothing.
const CODES: &[(&str, ErrorKind, Outcome)] = &[
    ("invalid", ErrorKind::InvalidInput, Outcome::NotDone),
    ("unknown_operation", ErrorKind::Unsupported, Outcome::NotDone),
    ("wrong_method", ErrorKind::Unsupported, Outcome::NotDone),
    ("not_found", ErrorKind::NotFound, Outcome::NotDone),
    ("insufficient_funds", ErrorKind::InsufficientFunds, Outcome::NotDone),
    ("not_sold", ErrorKind::Unsupported, Outcome::NotDone),
    ("taken", ErrorKind::Taken, Outcome::NotDone),
    ("reserved", ErrorKind::Rejected, Outcome::NotDone),
    ("ours", ErrorKind::Taken, Outcome::Unknown),
    ("not_registered", ErrorKind::NotFound, Outcome::NotDone),
    ("premium", ErrorKind::Rejected, Outcome::NotDone),
    ("claim_required", ErrorKind::Rejected, Outcome::NotDone),
    ("auth_code", ErrorKind::Rejected, Outcome::NotDone),
    ("expiry_mismatch", ErrorKind::ExpiryMismatch, Outcome::NotDone),
    ("already_renewed", ErrorKind::Conflict, Outcome::Unknown),
    ("busy", ErrorKind::Busy, Outcome::Unknown),
    ("status", ErrorKind::Conflict, Outcome::NotDone),
    ("term_too_long", ErrorKind::Rejected, Outcome::NotDone),
    ("no_change", ErrorKind::Conflict, Outcome::NotDone),
    ("unsupported", ErrorKind::Unsupported, Outcome::NotDone),
    ("in_use", ErrorKind::Conflict, Outcome::NotDone),
    ("unavailable", ErrorKind::RegistrarFault, Outcome::NotDone),
    ("rate_limited", ErrorKind::RateLimited, Outcome::NotDone),
];

/// Sends one operation and reads its result.
pub(super) async fn ask<T: DeserializeOwned + Send>(
    account: &Reference,
    cx: &Cx,
    effect: Effect,
    operation: &str,
    body: &Value,
) -> Result<T> {
    let request = request(account, &format!("v1/{}", operation.replace('.', "/")), body)?;
    cx.exchange(effect, request, read).await
}

/// A request to a path.
pub(super) fn request(account: &Reference, path: &str, body: &Value) -> Result<Request<Bytes>> {
    let unfit = || Error::new(ErrorKind::InvalidInput, "the path does not fit into an address");
    let url = account.base.join(path).map_err(|_| unfit())?;
    Request::post(url.as_str())
        .header(http::header::CONTENT_TYPE, "application/json")
        .body(Bytes::from(body.to_string()))
        .map_err(|_| unfit())
}

fn read<T: DeserializeOwned>(attempt: &Attempt<'_>) -> Result<T> {
    let answer = attempt.answer;
    if let Ok(fault) = serde_json::from_slice::<Fault>(&answer.body) {
        return Err(fault.error.into_error(attempt.retry_after_ms()));
    }
    let body = serde_json::from_slice::<Value>(&answer.body);
    let Some(body) = body.ok().filter(|_| answer.status == http::StatusCode::OK) else {
        return Err(attempt.unrecognised().with(|c| c.at = Some("body".into())));
    };
    let success: Success<T> = from_value(&body).map_err(|error| {
        Error::bad_reply(error.path, "the registrar's answer has a value here that cannot be read")
    })?;
    Ok(success.result)
}

impl FaultBody {
    fn into_error(self, retry_after_ms: Option<u64>) -> Error {
        let known = CODES.iter().find(|(code, ..)| *code == self.code);
        let (kind, outcome) =
            known.map_or((ErrorKind::Rejected, Outcome::Unknown), |(_, kind, outcome)| (*kind, *outcome));
        let text = if self.message.is_empty() { self.code.clone() } else { self.message };
        let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(200).collect();
        let error =
            Error::new(kind, text.clone()).with_outcome(outcome).from_registrar(self.code, text.clone());
        error.with(|c| {
            c.retry_after_ms =
                retry_after_ms.filter(|_| matches!(kind, ErrorKind::RateLimited | ErrorKind::RegistrarFault));
            c.problems =
                self.field.map(|path| Problem::new(path, ProblemCode::Invalid, text)).into_iter().collect();
        })
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::INFO;
    use super::*;
    use crate::op::Op;
    use crate::provider::{Environment, Settings, testing};
    use crate::transport::{Script, Step};
    use serde_json::json;
    use std::collections::BTreeMap;
    use std::sync::Arc;

    pub(in super::super) use crate::provider::testing::now;

    pub(in super::super) fn account() -> Reference {
        let settings =
            Settings::new(&INFO, Environment::Sandbox, None, &BTreeMap::new()).expect("no settings");
        Reference::new(settings).expect("an account")
    }

    pub(in super::super) fn cx(op: Op, steps: impl IntoIterator<Item = Step>) -> (Cx, Arc<Script>) {
        testing::cx(&INFO, op, steps)
    }

    pub(in super::super) fn good(result: &Value) -> Step {
        Step::json(200, &json!({ "result": result }))
    }

    pub(in super::super) fn bad(status: u16, code: &str) -> Step {
        Step::json(status, &json!({"error": {"code": code, "message": "no", "field": "years"}}))
    }

    async fn outcome(step: Step) -> (ErrorKind, Outcome) {
        let (cx, _) = cx(Op::DomainRenew, [step]);
        let error = ask::<Value>(&account(), &cx, Effect::Purchase, "domain.renew", &json!({}))
            .await
            .expect_err("an error");
        (error.kind(), error.outcome())
    }

    #[tokio::test]
    async fn an_error_document_proves_that_nothing_was_done_unless_it_says_already() {
        assert_eq!(
            outcome(bad(402, "insufficient_funds")).await,
            (ErrorKind::InsufficientFunds, Outcome::NotDone)
        );
        assert_eq!(outcome(bad(409, "already_renewed")).await, (ErrorKind::Conflict, Outcome::Unknown));
        assert_eq!(outcome(bad(409, "a_new_code")).await, (ErrorKind::Rejected, Outcome::Unknown));
    }

    #[tokio::test]
    async fn anything_that_is_not_a_whole_document_proves_nothing() {
        for body in ["", "<html>", "{\"result\":{\"order\":", "{}", "[]", "{\"error\":{}}"] {
            assert_eq!(
                outcome(Step::answer(200, &[], body)).await,
                (ErrorKind::BadReply, Outcome::Unknown),
                "{body}"
            );
        }
        assert_eq!(outcome(Step::answer(500, &[], "{\"result\":{}}")).await.1, Outcome::Unknown);
    }
}
