//! The protocol: one POST for each operation, `{"result"}` or `{"error"}`.

use super::Reference;
use crate::call::{Attempt, Cx};
use crate::error::{Error, ErrorKind, Outcome, Problem, Result};
use crate::op::{Effect, Raw, RawMethod, RawReply};
use bytes::Bytes;
use http::Request;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use url::Url;

/// A request on the way.
pub(super) struct Post {
    address: Url,
    body: Map<String, Value>,
}

impl Post {
    pub(super) fn to(base: &Url, operation: &str) -> Result<Post> {
        let address = base
            .join(&operation.replace('.', "/"))
            .map_err(|_| Error::new(ErrorKind::Config, "base_url cannot carry the protocol's paths"))?;
        Ok(Post { address, body: Map::new() })
    }

    /// Adds a member.
    pub(super) fn with(mut self, name: &str, value: impl Serialize) -> Post {
        let value = serde_json::to_value(value).expect("plain data serialises");
        self.body.insert(name.to_owned(), value);
        self
    }

    /// Adds a member where there is one.
    pub(super) fn with_some(self, name: &str, value: Option<impl Serialize>) -> Post {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Sends it as something that changes nothing.
    pub(super) async fn read<T: DeserializeOwned>(self, cx: &Cx) -> Result<T> {
        self.send(cx, Effect::Read).await
    }

    /// Sends it.
    pub(super) async fn send<T: DeserializeOwned>(self, cx: &Cx, effect: Effect) -> Result<T> {
        let body = serde_json::to_vec(&self.body).expect("plain data serialises");
        let request = Request::post(self.address.as_str())
            .header("content-type", "application/json")
            .body(Bytes::from(body))
            .map_err(|_| Error::new(ErrorKind::Internal, "the address does not fit a request"))?;
        cx.exchange(effect, request, read).await
    }
}

#[derive(Deserialize)]
struct Failed {
    error: Fault,
}

#[derive(Deserialize)]
struct Fault {
    code: String,
    message: String,
    field: Option<String>,
}

#[derive(Deserialize)]
struct Done<T> {
    result: T,
}

/// Reads an answer. A complete error document always means that nothing was done.
pub(super) fn read<T: DeserializeOwned>(attempt: &Attempt<'_>) -> Result<T> {
    let answer = attempt.answer;
    if answer.status == 200 {
        let mut reader = serde_json::Deserializer::from_slice(&answer.body);
        let read = serde_path_to_error::deserialize::<_, Done<T>>(&mut reader);
        let place = |e: &serde_path_to_error::Error<serde_json::Error>| e.path().to_string();
        let done =
            read.map_err(|e| Error::bad_reply(place(&e), "the answer is not what the protocol says"))?;
        reader.end().map_err(|_| Error::bad_reply(".", "something follows the end of the answer"))?;
        return Ok(done.result);
    }
    match serde_json::from_slice::<Failed>(&answer.body) {
        Ok(Failed { error }) => Err(error.into_error(attempt)),
        Err(_) => Err(attempt.unrecognised()),
    }
}

impl Fault {
    fn into_error(self, attempt: &Attempt<'_>) -> Error {
        let kind = match self.code.as_str() {
            "invalid" | "term_too_long" => ErrorKind::InvalidInput,
            "not_found" | "not_registered" => ErrorKind::NotFound,
            "insufficient_funds" => ErrorKind::InsufficientFunds,
            "taken" | "reserved" | "ours" => ErrorKind::Taken,
            "expiry_mismatch" => ErrorKind::ExpiryMismatch,
            // The work may be an earlier copy's of this very order.
            "already_renewed" | "busy" => ErrorKind::Busy,
            "not_sold" | "unsupported" | "unknown_operation" => ErrorKind::Unsupported,
            "unavailable" => ErrorKind::RegistrarFault,
            "rate_limited" => ErrorKind::RateLimited,
            "status" | "no_change" | "in_use" => ErrorKind::Conflict,
            _ => ErrorKind::Rejected,
        };
        let proof = !matches!(self.code.as_str(), "already_renewed" | "busy" | "ours");
        let outcome = if proof { Outcome::NotDone } else { Outcome::Unknown };
        let wait = attempt.retry_after_ms();
        Error::new(kind, self.message.clone())
            .with_outcome(outcome)
            .from_registrar(self.code, self.message)
            .with(|c| {
                c.retry_after_ms = wait;
                c.problems = self
                    .field
                    .map(|path| Problem::invalid(path, "the registrar refuses this value"))
                    .into_iter()
                    .collect();
            })
    }
}

/// Passes a request of the caller's own through.
pub(super) async fn raw(account: &Reference, cx: &Cx, input: Raw) -> Result<RawReply> {
    let address = account
        .base
        .join(&input.path)
        .map_err(|_| Error::invalid(vec![Problem::invalid("path", "the path does not fit an address")]))?;
    let body = input.body.map_or_else(Bytes::new, |body| body.to_string().into());
    let request = Request::builder()
        .method(input.method.as_str())
        .uri(address.as_str())
        .header("content-type", "application/json")
        .body(body)
        .map_err(|_| Error::invalid(vec![Problem::invalid("path", "the path does not fit a request")]))?;
    let effect = if input.method == RawMethod::Get { Effect::Read } else { Effect::Create };
    cx.exchange(effect, request, |attempt| {
        let answer = attempt.answer;
        let json = serde_json::from_slice(&answer.body).ok();
        let text = json.is_none().then(|| String::from_utf8_lossy(&answer.body).into_owned());
        Ok(RawReply { status: answer.status.as_u16(), json, text })
    })
    .await
}
