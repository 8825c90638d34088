//! `raw`: any request of the registrar's own protocol, in the account's session. Never for what is bought.

use super::wire::Ask;
use super::{Netim, wire};
use crate::call::Cx;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::op::{Effect, Raw, RawMethod, RawReply};
use http::Method;

/// A GET reads; what anything else does is the caller's to know.
pub(super) fn effect(input: &Raw) -> Effect {
    if input.method == RawMethod::Get { Effect::Read } else { Effect::Create }
}

/// `raw`: the answer is handed on as it came, refusals included. A session that has ended is forgotten, so that the next call opens
/// a new one.
pub(super) async fn run(account: &Netim, cx: &Cx, input: &Raw) -> Result<RawReply> {
    let problems = problems(input);
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let method = Method::from_bytes(input.method.as_str().as_bytes()).map_err(|_| wire::unfit())?;
    let segments: Vec<&str> = input.path.split('/').collect();
    let ask = Ask::new(method, &segments);
    let ask = match &input.body {
        Some(body) => ask.with(body.clone()),
        None => ask,
    };
    let session = account.session(cx).await?;
    let request = account.request(&session, &ask)?;
    let reply = cx.exchange(effect(input), request, |attempt| Ok(RawReply::from(attempt.answer))).await?;
    if reply.status == 401 {
        account.sessions.forget(&session);
    }
    Ok(reply)
}

fn problems(input: &Raw) -> Vec<Problem> {
    let mut problems = Vec::new();
    let parts: Vec<&str> = input.path.split('/').filter(|part| !part.is_empty()).collect();
    if input.path.starts_with('/') || parts.first().is_some_and(|part| ["1.0", "3.0"].contains(part)) {
        problems.push(Problem::invalid(
            "path",
            "give the path behind the version, such as domain/example.com/info/",
        ));
    }
    let verb = match parts.as_slice() {
        ["domain", _] if input.method == RawMethod::Post => Some("domain.register"),
        ["domain", _, "lp"] => Some("domain.register"),
        ["domain", _, "transfer"] => Some("domain.transfer"),
        ["domain", _, "transfer-trade"] => Some("netim.transfer_trade"),
        ["domain", _, "internal-transfer"] => Some("netim.internal_transfer"),
        ["domain", _, "renew"] => Some("domain.renew"),
        ["domain", _, "restore"] => Some("domain.restore"),
        ["domain", _, "transfer-owner"] => Some("domain.trade"),
        ["ssl" | "brandprotection" | "webhosting", ..] => Some("the control panel"),
        _ => None,
    };
    if let Some(verb) = verb {
        let text = format!("this may spend money, which raw keeps no record of; use {verb}");
        problems.push(Problem::new("path", ProblemCode::NotAllowed, text));
    }
    if parts.first().is_some_and(|part| *part == "session") {
        problems.push(Problem::new("path", ProblemCode::NotAllowed, "the session is the account's own"));
    }
    if !input.params.is_empty() {
        problems.push(Problem::new("params", ProblemCode::NotAllowed, "NETIM takes documents: give a body"));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn purchases_and_sessions_are_refused() {
        let wrong = |method: &str, path: &str| {
            let input = serde_json::from_value(json!({"method": method, "path": path})).expect("an input");
            !problems(&input).is_empty()
        };
        for (method, path) in [
            ("POST", "domain/a.com/"),
            ("POST", "domain//a.com"),
            ("PATCH", "domain/a.com/renew/"),
            ("PATCH", "domain/a.com//renew"),
            ("PUT", "domain/a.com/transfer-owner/"),
            ("POST", "ssl/"),
            ("DELETE", "session/"),
            ("GET", "3.0/hello/"),
            ("GET", "/hello/"),
        ] {
            assert!(wrong(method, path), "{method} {path}");
        }
        assert!(!wrong("GET", "hello/"));
        assert!(!wrong("DELETE", "domain/a.com/"));
    }
}
