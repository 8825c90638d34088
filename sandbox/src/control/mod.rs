//! The control routes: faults, clock, ledger, money and domains, moved by whoever tests.

mod action;
mod fault;
mod look;
mod session;
mod world;

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::document::Document;
use crate::registry::refusal::{Refusal, Result};
use crate::reply;
use crate::sandbox::State;

type Handler = fn(&mut State, Timestamp, &Document<'_>) -> Result<Value>;

const ROUTES: &[(&str, Handler)] = &[
    ("fault", |state, _, document| fault::set(state, document)),
    ("clock", world::clock),
    ("ledger", |state, _, _| Ok(look::ledger(state))),
    ("reset", world::reset),
    ("account", |state, _, document| world::account(state, document)),
    ("domain", |state, _, document| world::domain(state, document)),
    ("look", |state, _, document| look::domain(state, document)),
    ("action", |state, _, document| action::end(state, document)),
    ("fate", |state, _, document| action::fate(state, document)),
    ("depart", |state, _, document| action::depart(state, document)),
    ("session", |state, _, document| session::set(state, document)),
];

/// Answers `/_sandbox/{route}`.
pub(crate) fn answer(
    state: &mut State,
    base: Timestamp,
    route: &str,
    request: &Request<Bytes>,
) -> Response<Bytes> {
    // The life cycle up to now comes first, so that what is set is set now.
    state.run(base);
    let verb = if route == "ledger" { Method::GET } else { Method::POST };
    let Some((_, handler)) = ROUTES.iter().find(|(name, _)| *name == route) else {
        let refusal = Refusal::invalid("path", "no such control route");
        return reply::error(StatusCode::NOT_FOUND, &refusal);
    };
    if *request.method() != verb {
        let refusal = Refusal::invalid("method", format!("{route} wants {verb}"));
        return reply::error(StatusCode::METHOD_NOT_ALLOWED, &refusal);
    }
    let done = members(request.body()).and_then(|members| handler(state, base, &Document::top(&members)));
    match done {
        Ok(result) => reply::document(StatusCode::OK, &result),
        Err(refusal) => reply::error(StatusCode::BAD_REQUEST, &refusal),
    }
}

/// The members of a JSON object; nothing at all is an empty one.
pub(crate) fn members(body: &[u8]) -> Result<Map<String, Value>> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Map::new());
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => Err(Refusal::invalid("", "the body must be a JSON object")),
        Err(error) => Err(Refusal::invalid("", format!("the body is not JSON: {error}"))),
    }
}
