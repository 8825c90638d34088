//! How Realtime Register reports a failure: a type, a text, and members by type.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api>, "Errors".

use super::bill::Quoted;
use crate::error::{Error, ErrorKind, Outcome, Problem, ProblemCode};
use crate::op::Effect;
use serde_json::Value;

/// What a type proves about a purchase that it answers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Proof {
    /// It was not executed.
    Rejected,
    /// Nothing: an earlier copy of the same request may be why, or the fault came in the middle of the work.
    Nothing,
}

use Proof::{Nothing, Rejected};

/// Every documented type.
const TYPES: &[(&str, ErrorKind, Proof)] = &[
    ("AuthenticationError", ErrorKind::Auth, Rejected),
    // Too many wrong keys: trying again makes it worse.
    ("AuthenticationRatelimitedError", ErrorKind::Auth, Rejected),
    ("AuthorizationError", ErrorKind::Forbidden, Rejected),
    ("TooManyRequests", ErrorKind::RateLimited, Rejected),
    ("InvalidMessage", ErrorKind::Rejected, Rejected),
    ("UnrecognizedPropertyException", ErrorKind::Rejected, Rejected),
    ("ConstraintViolationException", ErrorKind::InvalidInput, Rejected),
    // A second copy of a registration or renewal may be told this, or the next two.
    ("ValidationError", ErrorKind::Rejected, Nothing),
    ("ObjectExists", ErrorKind::Taken, Nothing),
    ("ObjectStatusProhibitsOperation", ErrorKind::Conflict, Nothing),
    ("ObjectDoesNotExist", ErrorKind::NotFound, Rejected),
    ("UnsupportedTld", ErrorKind::Unsupported, Rejected),
    ("NoContractException", ErrorKind::Forbidden, Rejected),
    ("InsufficientCreditException", ErrorKind::InsufficientFunds, Rejected),
    ("ProcessError", ErrorKind::Rejected, Nothing),
    ("InternalSRSError", ErrorKind::RegistrarFault, Nothing),
    ("ProviderConnectionError", ErrorKind::RegistrarFault, Nothing),
    ("ProviderUnavailable", ErrorKind::RegistrarFault, Rejected),
    ("AuthCodeInvalidError", ErrorKind::Rejected, Rejected),
    ("BillableAcknowledgmentNeededException", ErrorKind::PriceTooHigh, Rejected),
    ("ContactUpdateValidationError", ErrorKind::InvalidInput, Rejected),
    ("DnsConfigurationException", ErrorKind::InvalidInput, Rejected),
    ("InvalidCSRException", ErrorKind::Rejected, Rejected),
];

/// The error for a documented failure; nothing where the body is none.
pub(super) fn documented(body: &Value, effect: Effect, retry_after_ms: Option<u64>) -> Option<Error> {
    let word = body.get("type")?.as_str()?;
    let message = body.get("message")?.as_str()?;
    let (_, kind, proof) = TYPES.iter().copied().find(|(known, ..)| *known == word)?;
    let outcome = match (effect, proof) {
        (Effect::Purchase, Nothing) => Outcome::Unknown,
        // Whatever it was, the work may have begun.
        (_, Nothing) if kind == ErrorKind::RegistrarFault => Outcome::Unknown,
        _ => Outcome::NotDone,
    };
    let problems = problems(word, body);
    let text = match (word, problems.first()) {
        ("BillableAcknowledgmentNeededException", _) => costs(body),
        ("ProviderUnavailable", _) => downtime(body, message),
        (_, Some(first)) => format!("{}: {}", first.path, first.message),
        _ if message.trim().is_empty() => word.to_owned(),
        _ => printable(message),
    };
    let error = Error::new(kind, text).with_outcome(outcome).from_registrar(word, message);
    let waits = matches!(kind, ErrorKind::RateLimited | ErrorKind::RegistrarFault);
    Some(error.with(|c| (c.problems, c.retry_after_ms) = (problems, retry_after_ms.filter(|_| waits))))
}

/// The error for a status that may come without a body.
pub(super) fn bare(status: u16) -> Error {
    let (kind, text) = match status {
        401 => (ErrorKind::Auth, "the registrar does not accept the API key"),
        403 => (ErrorKind::Forbidden, "the account may not do this, or the object is not its own"),
        _ => (ErrorKind::NotFound, "the registrar knows no such object in this account"),
    };
    Error::unknown(kind, text)
}

fn problems(word: &str, body: &Value) -> Vec<Problem> {
    let text = |value: &Value| printable(value.as_str().unwrap_or("not accepted"));
    match word {
        "ConstraintViolationException" => {
            let violations = body.get("violations").and_then(Value::as_array);
            let problem = |one: &Value| {
                let field = one.get("field").and_then(Value::as_str).unwrap_or("request");
                Problem::invalid(printable(field), one.get("message").map_or_else(String::new, text))
            };
            violations.into_iter().flatten().map(problem).collect()
        }
        "UnrecognizedPropertyException" => {
            let property = body.get("property").and_then(Value::as_str);
            let problem = |name: &str| {
                Problem::new(printable(name), ProblemCode::Unknown, "the registrar does not know this member")
            };
            property.map(problem).into_iter().collect()
        }
        "ContactUpdateValidationError" => {
            let errors = body.get("errors").and_then(Value::as_object);
            let problem = |(field, value): (&String, &Value)| Problem::invalid(printable(field), text(value));
            errors.into_iter().flatten().map(problem).collect()
        }
        "DnsConfigurationException" => records(body),
        _ => Vec::new(),
    }
}

/// Which records of a zone are wrong, or conflict with others.
fn records(body: &Value) -> Vec<Problem> {
    let members = |name: &str| body.get(name).and_then(Value::as_object).cloned().unwrap_or_default();
    let wrong = members("errors").into_iter().flat_map(|(index, fields)| {
        let fields = fields.as_object().cloned().unwrap_or_default();
        fields.into_iter().map(move |(field, text)| {
            let text = printable(text.as_str().unwrap_or("not accepted"));
            Problem::invalid(format!("records[{}].{}", printable(&index), printable(&field)), text)
        })
    });
    let conflict = members("conflicts").into_iter().map(|(index, others)| {
        let others: Vec<String> = others.as_array().into_iter().flatten().map(Value::to_string).collect();
        let text = format!("conflicts with record {}", printable(&others.join(", ")));
        Problem::invalid(format!("records[{}]", printable(&index)), text)
    });
    wrong.chain(conflict).collect()
}

/// What has to be accepted first.
fn costs(body: &Value) -> String {
    let quote: Option<Quoted> =
        body.get("quote").and_then(|quote| serde_json::from_value(quote.clone()).ok());
    let said = quote.map_or_else(|| "costs".to_owned(), |quote| quote.to_string());
    format!(
        "the registrar wants {said} accepted first, so nothing was bought; give max_price to accept costs up to it"
    )
}

fn downtime(body: &Value, message: &str) -> String {
    let end = body.get("endDate").and_then(Value::as_str).map(printable);
    let until = end.map_or_else(String::new, |end| format!(" until {end}"));
    format!("the registry is down for maintenance{until}: {}", printable(message))
}

/// A registrar's text in one short line.
pub(super) fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn said(word: &str, effect: Effect) -> Error {
        documented(&json!({"type": word, "message": "no"}), effect, None).expect("a documented type")
    }

    #[test]
    fn every_documented_type_is_known_once() {
        let mut words: Vec<_> = TYPES.iter().map(|(word, ..)| *word).collect();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), 23);
    }

    #[test]
    fn words_that_may_mean_already_prove_nothing_of_a_purchase() {
        for word in ["ObjectExists", "ValidationError", "ObjectStatusProhibitsOperation", "ProcessError"] {
            assert_eq!(said(word, Effect::Purchase).outcome(), Outcome::Unknown, "{word}");
            assert_eq!(said(word, Effect::Set).outcome(), Outcome::NotDone, "{word}");
        }
        assert_eq!(said("InsufficientCreditException", Effect::Purchase).outcome(), Outcome::NotDone);
        assert_eq!(said("InternalSRSError", Effect::Set).outcome(), Outcome::Unknown);
    }

    #[test]
    fn an_unknown_type_or_another_document_is_no_documented_failure() {
        assert!(documented(&json!({"type": "Frobbed", "message": "no"}), Effect::Purchase, None).is_none());
        assert!(documented(&json!({"type": "domain", "status": "RUNNING"}), Effect::Read, None).is_none());
        assert!(documented(&json!([]), Effect::Read, None).is_none());
    }

    #[test]
    fn wrong_fields_are_named_without_their_values() {
        let body = json!({"type": "ConstraintViolationException", "message": "m",
            "violations": [{"field": "voice", "message": "must match", "value": "+31384530759"}]});
        let error = documented(&body, Effect::Set, None).expect("an error");
        assert_eq!(error.problems()[0].path, "voice");
        assert!(!format!("{error:?}").contains("31384530759"));
        let body = json!({"type": "DnsConfigurationException", "message": "m",
            "errors": {"0": {"content": "wrong"}}, "conflicts": {"1": [2]}});
        let error = documented(&body, Effect::Set, None).expect("an error");
        let paths: Vec<_> = error.problems().iter().map(|problem| problem.path.as_str()).collect();
        assert_eq!(paths, ["records[0].content", "records[1]"]);
    }

    #[test]
    fn costs_that_are_to_be_accepted_are_told() {
        let body = json!({"type": "BillableAcknowledgmentNeededException", "message": "m", "quote": {"currency": "EUR",
            "total": 8000, "billables": [{"action": "RESTORE", "product": "domain_com", "quantity": 1, "amount": 8000}]}});
        let error = documented(&body, Effect::Purchase, None).expect("an error");
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::PriceTooHigh, Outcome::NotDone));
        assert!(error.message().contains("80.00 EUR (RESTORE of domain_com)"), "{error}");
    }
}
