//! What a plugin says to the host: what to do next. Every wrong document is named with the place in it.

use crate::error::{Error, ErrorKind, Outcome, Problem};
use crate::op::{Effect, problem};
use crate::reader::from_value;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;

/// What the host is to do next.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Action {
    /// Send a request to the registrar.
    Exchange(Exchange),
    /// The task is done.
    Done(Done),
    /// The task has failed.
    Fail(Fail),
    /// The registrar's answer is none of those that it documents: the host tells by its status what that means.
    Unreadable(Unreadable),
    /// Go on after a while.
    Wait(Wait),
    /// The session has ended; go on with a new one.
    SessionOver(SessionOver),
}

/// A request to the registrar.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Exchange {
    /// The request.
    pub(crate) request: Asked,
    /// What the request does at the registrar. It decides what may be sent again: money and new objects never are, unless nothing left.
    pub(crate) effect: Effect,
    /// The plugin wants to hear where this brings nothing: by the step `failure`, in place of the task's end. So it may go on without.
    #[serde(default)]
    pub(crate) hears_failure: bool,
    /// Rather than wait for its turn, the request is to fail as `rate_limited`.
    #[serde(default)]
    pub(crate) at_once: bool,
    /// What the plugin wants back with the answer.
    #[serde(default)]
    pub(crate) state: Value,
}

/// A request.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Asked {
    /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    pub(crate) method: String,
    /// The whole address, below one of the account's endpoints.
    pub(crate) url: String,
    /// The headers.
    #[serde(default)]
    pub(crate) headers: BTreeMap<String, String>,
    /// The body.
    #[serde(default)]
    pub(crate) body: Option<String>,
}

/// A task that is done.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Done {
    /// What came of it: the description, an operation's output, a receipt, a baseline, an input, or evidence, as the task wants.
    pub(crate) output: Value,
}

/// A task that has failed.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Fail {
    /// Why.
    pub(crate) error: Failure,
}

/// An answer that none of the registrar's documented ones is.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Unreadable {
    /// The place in the answer.
    #[serde(default)]
    pub(crate) at: Option<String>,
}

/// A pause.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Wait {
    /// For how long, in milliseconds; a minute at most.
    pub(crate) ms: u64,
    /// What the plugin wants back afterwards.
    #[serde(default)]
    pub(crate) state: Value,
}

/// The registrar's answer says that the session has ended, and that nothing was done because of it.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct SessionOver {
    /// What the plugin wants back with the new session.
    #[serde(default)]
    pub(crate) state: Value,
}

/// Why a task failed.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Failure {
    /// The kind.
    pub(crate) code: ErrorKind,
    /// What happened and what to do.
    pub(crate) message: String,
    /// Whether the call took effect. `not_done` is proof that it did not, and claimed of documented refusals alone; left out, nobody
    /// knows once a purchase or a change was sent.
    #[serde(default)]
    pub(crate) outcome: Option<Outcome>,
    /// The registrar's own code.
    #[serde(default)]
    pub(crate) registrar_code: Option<String>,
    /// The registrar's own text.
    #[serde(default)]
    pub(crate) registrar_message: Option<String>,
    /// The HTTP status that goes with it, where it is not that of the answer at hand.
    #[serde(default)]
    pub(crate) http_status: Option<u16>,
    /// The place in the answer that could not be read.
    #[serde(default)]
    pub(crate) at: Option<String>,
    /// How long to wait before the next try.
    #[serde(default)]
    pub(crate) retry_after_ms: Option<u64>,
    /// Every wrong field of the call.
    #[serde(default)]
    pub(crate) problems: Vec<Problem>,
}

/// Kinds that only the host itself can know of.
const OURS: &[ErrorKind] = &[
    ErrorKind::KeyConflict,
    ErrorKind::OrderOpen,
    ErrorKind::JournalUnavailable,
    ErrorKind::Interrupted,
    ErrorKind::Internal,
];

impl Action {
    /// Reads an answer; the error says what is wrong with it, without repeating what it says.
    pub(super) fn read(text: &str) -> Result<Action, String> {
        let mut value: Value =
            serde_json::from_str(text).map_err(|_| "its answer is not one JSON document".to_owned())?;
        let word = value.as_object_mut().and_then(|members| members.remove("do"));
        let word = word.as_ref().and_then(Value::as_str).unwrap_or_default();
        match word {
            "exchange" => typed("", value).map(Action::Exchange),
            "done" => typed("", value).map(Action::Done),
            "fail" => typed("", value).map(Action::Fail),
            "unreadable" => typed("", value).map(Action::Unreadable),
            "wait" => typed("", value).map(Action::Wait),
            "session_over" => typed("", value).map(Action::SessionOver),
            _ => Err(
                "its answer's member `do` is none of exchange, done, fail, unreadable, wait and session_over"
                    .into(),
            ),
        }
    }
}

/// Reads the part of an answer at a place.
pub(crate) fn typed<T: DeserializeOwned>(place: &str, value: Value) -> Result<T, String> {
    from_value(&value).map_err(|error| {
        let problem = problem(&error);
        let at = match (place, problem.path.as_str()) {
            ("", "") => "the top".to_owned(),
            ("", path) => path.to_owned(),
            (place, "") => place.to_owned(),
            (place, path) => format!("{place}.{path}"),
        };
        format!("its answer is wrong at {at}: {}", problem.message)
    })
}

impl Failure {
    /// The error. `sent` says that something with a lasting effect was sent before.
    pub(super) fn into_error(self, sent: bool) -> Result<Error, String> {
        if OURS.contains(&self.code) {
            return Err(format!("its answer is wrong at error.code: {} is never a registrar's", self.code));
        }
        let unknown = if sent { Outcome::Unknown } else { Outcome::NotDone };
        let error = if self.problems.is_empty() || !self.message.is_empty() {
            Error::new(self.code, self.message).with(|c| c.problems = self.problems)
        } else {
            Error::invalid(self.problems)
        };
        let error = error.with_outcome(self.outcome.unwrap_or(unknown)).with(|c| {
            (c.at, c.retry_after_ms, c.http_status) = (self.at, self.retry_after_ms, self.http_status);
        });
        let error = match (self.registrar_code, self.registrar_message) {
            (None, None) => error,
            (code, text) => error.from_registrar(code.unwrap_or_default(), text.unwrap_or_default()),
        };
        Ok(error.scrubbed(crate::error::printable))
    }
}
