//! What is the same in every exchange: the address, the headers, and how an answer is judged.
//!
//! An answer outside 2xx with a `message` is a refusal without an operation. Codes stand in the message's text as `E15-M1502`; no list
//! of them is published, so that only those seen in the registrar's own programs prove anything about a purchase.

use super::{Netim, Version};
use crate::call::{Attempt, Cx};
use crate::error::{Error, ErrorKind, Outcome, Result};
use crate::op::Effect;
use crate::provider::Session;
use bytes::Bytes;
use http::{Method, Request, header};
use serde_json::{Map, Value};

/// A request, but for its session.
#[derive(Clone, Debug)]
pub(super) struct Ask {
    method: Method,
    path: Vec<String>,
    body: Option<Value>,
}

impl Ask {
    /// A request without parameters. An empty last segment stands for the slash in the end.
    pub(super) fn new(method: Method, path: &[&str]) -> Ask {
        Ask { method, path: path.iter().map(|segment| (*segment).to_owned()).collect(), body: None }
    }

    pub(super) fn get(path: &[&str]) -> Ask {
        Ask::new(Method::GET, path)
    }

    pub(super) fn post(path: &[&str], body: Value) -> Ask {
        Ask::new(Method::POST, path).with(body)
    }

    pub(super) fn put(path: &[&str], body: Value) -> Ask {
        Ask::new(Method::PUT, path).with(body)
    }

    pub(super) fn patch(path: &[&str], body: Value) -> Ask {
        Ask::new(Method::PATCH, path).with(body)
    }

    pub(super) fn delete(path: &[&str], body: Option<Value>) -> Ask {
        Ask { body, ..Ask::new(Method::DELETE, path) }
    }

    /// The same with parameters. Two of the GETs want some, too.
    pub(super) fn with(mut self, body: Value) -> Ask {
        self.body = Some(body);
        self
    }
}

impl Netim {
    /// A request's address and the headers that every one has.
    pub(super) fn plain(&self, method: Method, path: &[impl AsRef<str>]) -> http::request::Builder {
        let mut url = self.base.clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().push(self.version.as_str()).extend(path.iter().map(AsRef::as_ref));
        }
        Request::builder()
            .method(method)
            .uri(url.as_str())
            .header(header::CONTENT_TYPE, "application/json")
            // Without it the registrar is reported to answer 406.
            .header(header::ACCEPT_LANGUAGE, self.language.as_str())
    }

    /// The whole request.
    pub(super) fn request(&self, session: &Session, ask: &Ask) -> Result<Request<Bytes>> {
        let body = ask.body.as_ref().map_or(Bytes::new(), |body| Bytes::from(body.to_string()));
        self.plain(ask.method.clone(), &ask.path)
            .header(header::AUTHORIZATION, format!("Bearer {}", session.token()))
            .body(body)
            .map_err(|_| unfit())
    }

    /// Whether this account speaks 1.0.
    pub(super) fn is_one(&self) -> bool {
        self.version == Version::One
    }
}

/// The error for what does not fit into an address.
pub(super) fn unfit() -> Error {
    Error::new(ErrorKind::InvalidInput, "the name does not fit into an address")
}

/// Sends a request in the account's session and reads the answer with `parse`.
///
/// Where the registrar says that the session has ended, a new one is opened, once. For what must not be done twice, only an answer
/// that proves that nothing was executed counts as that.
pub(super) async fn ask<T: Send>(
    account: &Netim,
    cx: &Cx,
    effect: Effect,
    ask: &Ask,
    parse: impl Fn(&Value) -> Result<T> + Send + Sync,
) -> Result<T> {
    ask_and(account, cx, effect, ask, |attempt| read(attempt, &parse)).await
}

/// The same where the answer is read in a way of its own.
pub(super) async fn ask_and<T: Send>(
    account: &Netim,
    cx: &Cx,
    effect: Effect,
    ask: &Ask,
    read: impl Fn(&Attempt<'_>) -> Result<T> + Send + Sync,
) -> Result<T> {
    let session = account.session(cx).await?;
    let request = account.request(&session, ask)?;
    let first = cx.exchange(effect, request, &read).await;
    let error = match first {
        Err(error) if error.kind() == ErrorKind::Auth => error,
        other => return other.map_err(|error| free(effect, error)),
    };
    account.sessions.forget(&session);
    let careful = matches!(effect, Effect::Purchase | Effect::Create);
    if careful && error.outcome() != Outcome::NotDone {
        return Err(error);
    }
    let session = account.session(cx).await?;
    if effect == Effect::Purchase {
        cx.leaves_in_time()?;
    }
    let request = account.request(&session, ask)?;
    let second = cx.exchange(effect, request, &read).await;
    second.map_err(|error| free(effect, error))
}

/// What is documented for every refusal, "no operation was made", is proof enough where no money is at stake.
fn free(effect: Effect, error: Error) -> Error {
    let refused = error.context().registrar_message.is_some()
        && error.context().http_status.is_some_and(|s| (400..500).contains(&s));
    if refused && effect != Effect::Purchase { error.with_outcome(Outcome::NotDone) } else { error }
}

/// Reads an answer.
pub(super) fn read<T>(attempt: &Attempt<'_>, parse: impl Fn(&Value) -> Result<T>) -> Result<T> {
    let answer = attempt.answer;
    match judge(answer.status.as_u16(), &answer.body, answer.framed) {
        Judged::Value(value) => parse(&value),
        Judged::Refused(error) => Err(error.with(|c| {
            c.retry_after_ms =
                matches!(answer.status.as_u16(), 429 | 503).then(|| attempt.retry_after_ms()).flatten();
        })),
        Judged::SessionOver => {
            let text = "NETIM does not know the session any more, or does not accept the credentials";
            Err(Error::unknown(ErrorKind::Auth, text).with(|c| c.registrar_code = Some("401".into())))
        }
        Judged::Unrecognised => Err(attempt.unrecognised().with(|c| c.at = Some("body".into()))),
    }
}

/// An answer, judged.
#[derive(Debug)]
pub(super) enum Judged {
    /// A whole answer under a status of success.
    Value(Value),
    /// A refusal in the documented form.
    Refused(Error),
    /// The status of an ended session, but not the documented body: it proves nothing.
    SessionOver,
    /// Anything else.
    Unrecognised,
}

/// Codes that are known. All of them prove that this request made no operation.
const CODES: &[(&str, ErrorKind)] =
    &[("E02", ErrorKind::Auth), ("E13-M1305", ErrorKind::Unsupported), ("E15-M1502", ErrorKind::NotFound)];

pub(super) fn judge(status: u16, body: &[u8], framed: bool) -> Judged {
    let parsed: Option<Value> = serde_json::from_slice(body).ok();
    // A number shows no end, so that on a connection without a length it may be the start of another one.
    let whole = parsed.filter(|value| framed || !value.is_number());
    match (status, whole) {
        (200..=299, Some(value)) => Judged::Value(value),
        (401, Some(Value::Object(map))) if text_of(&map).is_some() => Judged::Refused(refusal(status, &map)),
        (401, _) => Judged::SessionOver,
        (400..=599, Some(Value::Object(map))) if text_of(&map).is_some() => {
            Judged::Refused(refusal(status, &map))
        }
        _ => Judged::Unrecognised,
    }
}

fn text_of(map: &Map<String, Value>) -> Option<&str> {
    map.get("message").and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty())
}

fn refusal(status: u16, map: &Map<String, Value>) -> Error {
    let text = text_of(map).unwrap_or_default();
    let code = code(text);
    let known = code.and_then(|code| CODES.iter().find(|(known, _)| *known == code)).map(|(_, kind)| *kind);
    let (kind, outcome) = match (status, known) {
        (401, _) => (ErrorKind::Auth, Outcome::NotDone),
        (_, Some(kind)) => (kind, Outcome::NotDone),
        (403, _) => (ErrorKind::Forbidden, Outcome::Unknown),
        (404, _) => (ErrorKind::NotFound, Outcome::Unknown),
        (408 | 425, _) => (ErrorKind::Timeout, Outcome::Unknown),
        (429, _) => (ErrorKind::RateLimited, Outcome::Unknown),
        (500.., _) => (ErrorKind::RegistrarFault, Outcome::Unknown),
        _ => (ErrorKind::Rejected, Outcome::Unknown),
    };
    let message = format!("NETIM refuses: {}", plain(text));
    let code = code.map_or_else(|| status.to_string(), str::to_owned);
    Error::new(kind, message).with_outcome(outcome).from_registrar(code, text)
}

/// The code in a text: `E02` or `E15-M1502`.
pub(super) fn code(text: &str) -> Option<&str> {
    let digits = |text: &str, many: std::ops::RangeInclusive<usize>| {
        many.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
    };
    let fits = |word: &&str| {
        let Some(rest) = word.strip_prefix('E') else { return false };
        match rest.split_once("-M") {
            Some((first, second)) => digits(first, 2..=3) && digits(second, 1..=6),
            None => digits(rest, 2..=3),
        }
    };
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').find(fits)
}

/// A registrar's text without control characters, and not longer than a line.
pub(super) fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, opened};
    use super::*;
    use crate::op::Op;
    use crate::transport::Step;
    use proptest::prelude::*;
    use serde_json::json;

    fn refused(status: u16, text: &str) -> (ErrorKind, Outcome) {
        match judge(status, json!({ "message": text }).to_string().as_bytes(), true) {
            Judged::Refused(error) => (error.kind(), error.outcome()),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn only_known_codes_and_an_ended_session_prove_that_nothing_was_done() {
        assert_eq!(refused(400, "E15-M1502 unknown domain"), (ErrorKind::NotFound, Outcome::NotDone));
        assert_eq!(refused(400, "(E13-M1305)"), (ErrorKind::Unsupported, Outcome::NotDone));
        assert_eq!(refused(401, "session expired"), (ErrorKind::Auth, Outcome::NotDone));
        assert_eq!(refused(400, "E02 session"), (ErrorKind::Auth, Outcome::NotDone));
        assert_eq!(refused(400, "E99-M9999 no money"), (ErrorKind::Rejected, Outcome::Unknown));
        assert_eq!(refused(500, "oops"), (ErrorKind::RegistrarFault, Outcome::Unknown));
        assert_eq!(refused(429, "slow"), (ErrorKind::RateLimited, Outcome::Unknown));
    }

    #[test]
    fn what_is_not_the_documented_form_proves_nothing() {
        for (status, body) in [
            (400, "{}"),
            (400, "<html>"),
            (200, "<html>"),
            (502, "{\"message\":"),
            (302, "{\"message\":\"E02\"}"),
        ] {
            assert!(matches!(judge(status, body.as_bytes(), true), Judged::Unrecognised), "{status} {body}");
        }
        for body in ["", "{}", "<html>", "{\"message\":1}"] {
            assert!(matches!(judge(401, body.as_bytes(), true), Judged::SessionOver), "{body}");
        }
        assert!(matches!(judge(200, b"1", false), Judged::Unrecognised));
        assert!(matches!(judge(200, b"1", true), Judged::Value(_)));
    }

    #[test]
    fn codes_are_found_wherever_they_stand() {
        assert_eq!(code("E02 the session"), Some("E02"));
        assert_eq!(code("error: E15-M1502, unknown"), Some("E15-M1502"));
        assert_eq!(code("EXAMPLE E-M1 E1 1E02"), None);
    }

    async fn answered(effect: Effect, steps: Vec<Step>) -> (Result<Value>, Vec<String>) {
        let (cx, script) = cx(Op::DomainRenew, steps);
        let request = Ask::patch(&["domain", "a.com", "renew", ""], json!({"duration": 1}));
        let result = ask(&account(), &cx, effect, &request, |value| Ok(value.clone())).await;
        let lines = script.sent().iter().map(|r| format!("{} {}", r.method(), r.uri().path())).collect();
        (result, lines)
    }

    const OPEN: &str = "POST /3.0/session/";
    const RENEW: &str = "PATCH /3.0/domain/a.com/renew/";

    #[tokio::test]
    async fn a_purchase_whose_session_has_ended_is_sent_once_more_in_a_new_one() {
        let over = || Step::json(401, &json!({"message": "E02 session expired"}));
        let good = || Step::json(200, &json!({"ID_OPE": 1}));
        let (result, sent) = answered(Effect::Purchase, vec![opened(), over(), opened(), good()]).await;
        assert!(result.is_ok());
        assert_eq!(sent, [OPEN, RENEW, OPEN, RENEW]);
        let (result, sent) = answered(Effect::Purchase, vec![opened(), over(), opened(), over()]).await;
        assert_eq!(result.expect_err("twice").outcome(), Outcome::NotDone);
        assert_eq!(sent, [OPEN, RENEW, OPEN, RENEW]);
    }

    #[tokio::test]
    async fn a_401_that_is_not_the_registrars_own_does_not_send_a_purchase_again() {
        let strange = || Step::answer(401, &[], "<html>proxy</html>");
        let (result, sent) = answered(Effect::Purchase, vec![opened(), strange()]).await;
        assert_eq!(result.expect_err("no proof").outcome(), Outcome::Unknown);
        assert_eq!(sent, [OPEN, RENEW]);
        let good = Step::json(200, &json!({}));
        let (result, sent) = answered(Effect::Set, vec![opened(), strange(), opened(), good]).await;
        assert!(result.is_ok());
        assert_eq!(sent.len(), 4);
    }

    #[tokio::test]
    async fn a_refusal_is_proof_where_no_money_is_at_stake() {
        let no = || Step::json(400, &json!({"message": "E99 no"}));
        let (result, _) = answered(Effect::Set, vec![opened(), no()]).await;
        assert_eq!(result.expect_err("refused").outcome(), Outcome::NotDone);
        let (result, _) = answered(Effect::Purchase, vec![opened(), no()]).await;
        assert_eq!(result.expect_err("refused").outcome(), Outcome::Unknown);
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(status in 100u16..600, body in prop::collection::vec(any::<u8>(), 0..200), framed: bool) {
            let _ = judge(status, &body, framed);
        }
    }
}
