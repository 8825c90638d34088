//! What is the same in every answer. Internet.bs says everything with HTTP 200; the words in the body decide.
//!
//! Reference: "Reseller/Registrar Domain Name API" (2016), and what the vendor's maintainers wrote of the two shapes of failures.

use super::codes;
use super::reply::Reply;
use crate::call::Attempt;
use crate::error::{Error, ErrorKind, Outcome, Result};

/// An answer, judged.
#[derive(Debug)]
pub(super) enum Judged {
    /// A whole answer that is no failure.
    Reply(Reply),
    /// A failure in one of the documented forms.
    Refused(Error),
    /// Anything else.
    Unrecognised,
}

/// Reads an answer.
pub(super) fn read(attempt: &Attempt<'_>) -> Result<Reply> {
    let answer = attempt.answer;
    match judge(answer.status.as_u16(), &answer.body, answer.framed) {
        Judged::Reply(reply) => Ok(reply),
        Judged::Refused(error) => Err(error),
        Judged::Unrecognised => Err(attempt.unrecognised().with(|c| c.at = Some("body".into()))),
    }
}

/// Judges an answer by its body first.
pub(super) fn judge(status: u16, body: &[u8], framed: bool) -> Judged {
    let Some(reply) = Reply::parse(body, framed) else {
        let page = String::from_utf8_lossy(body);
        return match status {
            403 if page.contains("403") && page.contains("Forbidden") => Judged::Refused(turned_away()),
            _ => Judged::Unrecognised,
        };
    };
    let product = reply.items("product").into_iter().next().unwrap_or_default();
    let (top, inner) = (reply.word("status"), product.word("status"));
    if [&top, &inner].iter().any(|word| word.as_deref() == Some("FAILURE")) {
        let said = |key: &str| reply.text(key).or_else(|| product.text(key));
        let text = said("message").unwrap_or_else(|| "no reason given".to_owned());
        return Judged::Refused(codes::error(said("code").as_deref(), &text));
    }
    let known =
        |word: &Option<String>, words: &[&str]| word.as_deref().is_none_or(|word| words.contains(&word));
    let fits = status == 200
        && known(&top, &["SUCCESS", "PENDING", "AVAILABLE", "UNAVAILABLE"])
        && known(&inner, &["SUCCESS", "PENDING"])
        && (top.is_some() || reply.get("transactid").is_some());
    if fits { Judged::Reply(reply) } else { Judged::Unrecognised }
}

/// What filters in front of the API says this, before anything reaches it.
fn turned_away() -> Error {
    let text =
        "Internet.bs turns the request away in front of its API: the address or the account is blocked";
    Error::new(ErrorKind::Forbidden, text).with_outcome(Outcome::NotDone)
}

/// The error for a reply without a status word, where the command always has one.
pub(super) fn succeeded(reply: Reply) -> Result<Reply> {
    match reply.word("status").as_deref() {
        Some("SUCCESS" | "PENDING") => Ok(reply),
        _ => Err(Error::bad_reply("status", "the registrar's answer does not say that it succeeded")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn refused(status: u16, body: &str) -> Error {
        match judge(status, body.as_bytes(), true) {
            Judged::Refused(error) => error,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_failure_is_one_in_both_shapes_in_all_forms_and_under_any_status() {
        let bodies = [
            r#"{"transactid":"0","status":"FAILURE","message":"Failed to provide","code":100049}"#,
            r#"{"transactid":"0","status":"FAILURE","product":[{"status":"FAILURE","message":"no","code":"100049"}]}"#,
            r#"{"transactid":"0","product":[{"status":"FAILURE","message":"no","code":100049}]}"#,
            "transactid=0\nproduct_0_status=FAILURE\nproduct_0_code=100049\nstatus=FAILURE",
            "<response><status>FAILURE</status><product><status>FAILURE</status><code>100049</code></product></response>",
        ];
        for (body, status) in bodies.iter().flat_map(|body| [(body, 200), (body, 500)]) {
            let error = refused(status, body);
            assert_eq!((error.kind(), error.outcome()), (ErrorKind::Rejected, Outcome::NotDone), "{body}");
        }
    }

    #[test]
    fn a_word_that_is_not_on_record_and_a_bad_status_prove_nothing() {
        let good = br#"{"transactid":"0","status":"SUCCESS"}"#;
        assert!(matches!(judge(200, good, true), Judged::Reply(_)));
        assert!(matches!(judge(500, good, true), Judged::Unrecognised));
        for body in [
            r#"{"transactid":"0","status":"FROBBED"}"#,
            r#"{"transactid":"0","status":"SUCCESS","product":[{"status":"FROBBED"}]}"#,
            "{}",
            r#"{"result":{}}"#,
            "service unavailable",
        ] {
            assert!(matches!(judge(200, body.as_bytes(), true), Judged::Unrecognised), "{body}");
        }
    }

    #[test]
    fn the_page_of_the_filter_means_the_address_and_not_the_key() {
        let error = refused(403, "<html><h1>403 Forbidden</h1></html>");
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Forbidden, Outcome::NotDone));
        assert!(matches!(judge(403, b"<html>", true), Judged::Unrecognised));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(status in 100u16..600, body in prop::collection::vec(any::<u8>(), 0..200), framed: bool) {
            let _ = judge(status, &body, framed);
        }
    }
}
