//! What is the same in every answer: the body is judged before the status, since LogicBoxes says every "no" with HTTP 500.
//!
//! Reference: knowledge base 753 (access) and the answers that other clients recorded.

use super::fields::scalar;
use super::messages;
use crate::call::Attempt;
use crate::error::{Error, ErrorKind, Outcome, Result};
use serde_json::{Map, Value};

/// An answer, judged.
#[derive(Debug)]
pub(super) enum Judged {
    /// A whole answer under a status of success.
    Value(Value),
    /// A documented refusal, or a refusal in the documented form.
    Refused(Error),
    /// Anything else.
    Unrecognised,
}

/// Reads an answer to `method`.
pub(super) fn read(attempt: &Attempt<'_>, method: &str) -> Result<Value> {
    let answer = attempt.answer;
    match judge(answer.status.as_u16(), &answer.body, answer.framed, method) {
        Judged::Value(value) => Ok(value),
        Judged::Refused(error) => Err(error),
        Judged::Unrecognised => Err(attempt.unrecognised().with(|c| c.at = Some("body".into()))),
    }
}

/// Judges an answer by its body first.
pub(super) fn judge(status: u16, body: &[u8], framed: bool, method: &str) -> Judged {
    let Some(value) = parse(body, framed) else {
        return match status {
            403 => Judged::Refused(address_refused()),
            _ => Judged::Unrecognised,
        };
    };
    if let Some(text) = refusal(&value) {
        return Judged::Refused(messages::error(method, &text));
    }
    if status == 200 { Judged::Value(value) } else { Judged::Unrecognised }
}

/// The body as JSON, or as one of the two words that come without quotes.
///
/// A number shows no end, so that on a connection without a length it may be the start of another one.
fn parse(body: &[u8], framed: bool) -> Option<Value> {
    let text = std::str::from_utf8(body).ok()?.trim();
    if text == "Success" || text == "NoError" {
        return Some(Value::String(text.to_owned()));
    }
    let value: Value = serde_json::from_str(text).ok()?;
    let value = unwrap_response(value);
    (framed || !value.is_number()).then_some(value)
}

/// Some answers come wrapped into a member `response`.
fn unwrap_response(value: Value) -> Value {
    match value {
        Value::Object(mut map) if map.len() == 1 && map.get("response").is_some_and(Value::is_object) => {
            map.remove("response").unwrap_or_default()
        }
        other => other,
    }
}

/// The text of a refusal, if the answer is one. The word in `status` decides: `error` is filled on good answers, too.
pub(super) fn refusal(value: &Value) -> Option<String> {
    let map = value.as_object()?;
    if let Some(text) = map.get("errorvalue").and_then(|inner| inner.get("error")).and_then(scalar) {
        return Some(text);
    }
    let status = map.get("status").and_then(scalar)?.to_ascii_lowercase();
    // An action that failed is an order's fate, which the reader of actions looks into.
    let of_action = map.contains_key("actionstatus");
    (status == "error" || (status == "failed" && !of_action)).then(|| text_of(map))
}

/// What an answer says went wrong, wherever it says so.
pub(super) fn text_of(map: &Map<String, Value>) -> String {
    let good = |text: &String| text != "NoError";
    let said = ["message", "error", "msg", "actionstatusdesc"]
        .iter()
        .find_map(|key| scalar(map.get(*key)?).filter(good));
    said.unwrap_or_else(|| "no reason given".to_owned())
}

/// An address that is not on the account's list is turned away in front of the API, with a page or a line of text.
fn address_refused() -> Error {
    let text = "LogicBoxes turns this machine's address away: add it to the API's allowed addresses in the reseller panel \
                (it takes effect after 30 to 60 minutes)";
    Error::new(ErrorKind::Forbidden, text).with_outcome(Outcome::NotDone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn error(status: u16, body: &str) -> Error {
        match judge(status, body.as_bytes(), true, "domains/renew") {
            Judged::Refused(error) => error,
            other => panic!("{other:?}"),
        }
    }

    fn value(body: &str, framed: bool) -> Option<Value> {
        match judge(200, body.as_bytes(), framed, "domains/orderid") {
            Judged::Value(value) => Some(value),
            _ => None,
        }
    }

    #[test]
    fn a_refusal_is_one_in_every_documented_form_and_under_any_status() {
        for body in [
            r#"{"status":"ERROR","message":"No Entity found for Entityid 1"}"#,
            r#"{"status":"error","error":"No Entity found for Entityid 1"}"#,
            r#"{"status":"Failed","msg":"No Entity found for Entityid 1"}"#,
            r#"{"response":{"status":"Failed","msg":"No Entity found for Entityid 1"}}"#,
            r#"{"errorvalue":{"error":"No Entity found for Entityid 1"}}"#,
        ] {
            for status in [200, 400, 500] {
                assert_eq!(error(status, body).kind(), ErrorKind::NotFound, "{status} {body}");
            }
        }
    }

    #[test]
    fn a_filled_error_member_alone_is_no_refusal() {
        assert!(value(r#"{"status":"Success","error":"NoError"}"#, true).is_some());
        assert!(
            value(r#"{"status":"InvoicePaid","actionstatus":"InvoicePaid","error":"Order Locked"}"#, true)
                .is_some()
        );
    }

    #[test]
    fn bare_bodies_are_read_with_and_without_quotes() {
        for body in ["Success", "\"Success\"", " Success\n"] {
            assert_eq!(value(body, true), Some(Value::String("Success".into())));
        }
        assert_eq!(value("84372632", true), Some(84_372_632.into()));
        assert_eq!(value("true", false), Some(true.into()));
    }

    #[test]
    fn a_number_that_may_go_on_proves_nothing() {
        assert_eq!(value("843726", false), None);
    }

    #[test]
    fn a_page_with_403_means_the_address_and_not_the_key() {
        for body in ["<html>403 Forbidden</html>", "error code: 1020"] {
            let error = error(403, body);
            assert_eq!((error.kind(), error.outcome()), (ErrorKind::Forbidden, Outcome::NotDone));
        }
        assert!(matches!(judge(502, b"<html>", true, "domains/renew"), Judged::Unrecognised));
    }

    #[test]
    fn a_good_body_under_a_bad_status_proves_nothing() {
        assert!(matches!(
            judge(500, b"{\"status\":\"Success\"}", true, "domains/renew"),
            Judged::Unrecognised
        ));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(status in 100u16..600, body in prop::collection::vec(any::<u8>(), 0..200), framed: bool) {
            let _ = judge(status, &body, framed, "domains/register");
        }
    }
}
