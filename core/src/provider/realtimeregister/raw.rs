//! Any request of the API, with the account's key.

use super::RealtimeRegister;
use super::wire::Ask;
use crate::call::Cx;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::op::{Effect, Raw, RawMethod, RawReply};
use serde_json::json;

/// `raw`: the answer is handed on as it came, refusals included.
pub(super) async fn run(account: &RealtimeRegister, cx: &Cx, input: &Raw) -> Result<RawReply> {
    let problems = problems(input);
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let path: Vec<&str> = parts(&input.path);
    let mut ask = match (input.method, &input.body) {
        (RawMethod::Get, _) => Ask::get(path),
        (RawMethod::Delete, _) => Ask::delete(path),
        (_, Some(body)) => Ask::post(path, body.clone()),
        (_, None) => Ask::post(path, json!({})),
    };
    for (name, values) in &input.params {
        for value in values {
            ask = ask.with(name, value);
        }
    }
    let request = ask.request(account)?;
    cx.exchange(effect(input), request, |attempt| Ok(RawReply::from(attempt.answer))).await
}

/// A GET reads; what the others do is the caller's to know.
pub(super) fn effect(input: &Raw) -> Effect {
    if input.method == RawMethod::Get { Effect::Read } else { Effect::Create }
}

/// The parts of the path behind `v2`, which may be said or not.
fn parts(path: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    if parts.first() == Some(&"v2") {
        parts.remove(0);
    }
    parts
}

fn problems(input: &Raw) -> Vec<Problem> {
    let mut problems = Vec::new();
    let known = [RawMethod::Get, RawMethod::Post, RawMethod::Delete];
    if !known.contains(&input.method) {
        let text = "Realtime Register knows GET, POST and DELETE";
        problems
            .push(Problem::new("method", ProblemCode::NotAllowed, text).allowing(["GET", "POST", "DELETE"]));
    }
    if input.path.starts_with('/') {
        let text = "give the path behind the base address, without a slash in front";
        problems.push(Problem::invalid("path", text));
    }
    let quoted = input.params.get("quote").is_some_and(|values| values.iter().any(|value| value == "true"));
    if let Some(op) = bought(input).filter(|_| !quoted) {
        let text = format!(
            "this spends money, which raw keeps no record of; use {op}, or ask for a quote (params.quote: true)"
        );
        problems.push(Problem::new("path", ProblemCode::NotAllowed, text));
    }
    problems
}

/// The operation for what a request buys. It has to go through the journal.
fn bought(input: &Raw) -> Option<&'static str> {
    if input.method != RawMethod::Post {
        return None;
    }
    let lower = input.path.to_ascii_lowercase();
    match parts(&lower).as_slice() {
        ["domains", _] => Some("domain.register"),
        ["domains", _, "transfer"] => Some("domain.transfer"),
        ["domains", _, "renew"] => Some("domain.renew"),
        ["domains", _, "restore"] => Some("domain.restore"),
        ["domains", _, "update"]
            if input.body.as_ref().is_some_and(|body| body.get("billables").is_some()) =>
        {
            Some("domain.buy_privacy")
        }
        ["ssl", ..] | ["sitelock", ..] => Some("the registrar's portal"),
        _ => None,
    }
}
