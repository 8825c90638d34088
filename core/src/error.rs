//! Errors: a kind that every registrar shares, whether the call took effect, a message, and context.

mod kind;
mod problem;

pub use kind::{ErrorKind, Outcome};
pub use problem::{Problem, ProblemCode};

use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

/// The result of a registrar call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A failed call.
///
/// Printed, it is one line: the kind, what happened and what to do, then the context in brackets.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    outcome: Outcome,
    message: Cow<'static, str>,
    context: Context,
}

/// What is known about a failure besides its kind and message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Context {
    /// The registrar's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// The operation, such as `domain.renew`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// The domain, in ASCII form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// The registrar's own code, or the start of its text where it has no codes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registrar_code: Option<String>,
    /// The registrar's own text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registrar_message: Option<String>,
    /// The HTTP status of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_status: Option<u16>,
    /// The place in the answer that could not be read, such as `items[3].expiry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// How long to wait before the next try.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after_ms: Option<u64>,
    /// The order that the call belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// The key of that order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Every wrong field of the call.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<Problem>,
}

/// An error as a document: what the languages besides Rust receive.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Fault {
    /// The kind's word.
    pub code: ErrorKind,
    /// Whether the call took effect.
    pub outcome: Outcome,
    /// What happened and what to do.
    pub message: String,
    /// The first wrong field, for callers that show only one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// All that is known besides.
    #[serde(flatten)]
    pub context: Context,
}

impl Error {
    /// An error of `kind` that provably left nothing done.
    pub fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        let context = Context::default();
        Error(Box::new(Inner { kind, outcome: Outcome::NotDone, message: message.into(), context }))
    }

    /// An error whose effect at the registrar is not known.
    pub fn unknown(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Error::new(kind, message).with_outcome(Outcome::Unknown)
    }

    /// A call with wrong fields. The message names the first one.
    pub fn invalid(problems: Vec<Problem>) -> Self {
        let message = match problems.as_slice() {
            [] => "the call is not valid".to_owned(),
            [one] => format!("{}: {}", one.path, one.message),
            [first, rest @ ..] => format!("{}: {} (and {} more)", first.path, first.message, rest.len()),
        };
        let mut error = Error::new(ErrorKind::InvalidInput, message);
        error.0.context.problems = problems;
        error
    }

    /// A call with one wrong field.
    pub fn field(path: impl Into<String>, code: ProblemCode, message: impl Into<String>) -> Self {
        Error::invalid(vec![Problem::new(path, code, message)])
    }

    /// An answer that could not be read, with the place in it.
    pub fn bad_reply(at: impl Into<String>, message: impl Into<Cow<'static, str>>) -> Self {
        let mut error = Error::unknown(ErrorKind::BadReply, message);
        error.0.context.at = Some(at.into());
        error
    }

    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether the call took effect.
    pub fn outcome(&self) -> Outcome {
        self.0.outcome
    }

    /// What happened, without the context.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What is known besides.
    pub fn context(&self) -> &Context {
        &self.0.context
    }

    /// Every wrong field of the call.
    pub fn problems(&self) -> &[Problem] {
        &self.0.context.problems
    }

    /// How long the registrar asks to wait.
    pub fn wait(&self) -> Option<Duration> {
        self.0.context.retry_after_ms.map(Duration::from_millis)
    }

    /// The same error with another outcome.
    #[must_use]
    pub fn with_outcome(mut self, outcome: Outcome) -> Self {
        self.0.outcome = outcome;
        self
    }

    /// The same error with more context.
    #[must_use]
    pub fn with(mut self, add: impl FnOnce(&mut Context)) -> Self {
        add(&mut self.0.context);
        self
    }

    /// The same error with the registrar's own code and text.
    #[must_use]
    pub fn from_registrar(self, code: impl Into<String>, text: impl Into<String>) -> Self {
        self.with(|c| {
            c.registrar_code = Some(printable(&code.into()));
            c.registrar_message = Some(printable(&text.into()));
        })
    }

    /// The error with `clean` run over every text in it that an outsider wrote.
    #[must_use]
    pub(crate) fn scrubbed(mut self, clean: impl Fn(&str) -> String) -> Self {
        let inner = &mut *self.0;
        inner.message = Cow::Owned(clean(&inner.message));
        for text in
            [&mut inner.context.registrar_code, &mut inner.context.registrar_message, &mut inner.context.at]
        {
            *text = text.as_deref().map(&clean);
        }
        for problem in &mut inner.context.problems {
            (problem.path, problem.message) = (clean(&problem.path), clean(&problem.message));
        }
        self
    }

    /// The error as a document.
    pub fn to_fault(&self) -> Fault {
        Fault {
            code: self.0.kind,
            outcome: self.0.outcome,
            message: self.0.message.clone().into_owned(),
            field: self.0.context.problems.first().map(|p| p.path.clone()),
            context: self.0.context.clone(),
        }
    }
}

/// A registrar's text made safe to print: no control characters, 512 bytes at most.
pub(crate) fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len().min(512));
    for c in text.chars() {
        let c = if c.is_control() { ' ' } else { c };
        if out.len() + c.len_utf8() > 512 {
            break;
        }
        out.push(c);
    }
    out
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.0.kind, self.0.message)?;
        let c = &self.0.context;
        let shown = [
            ("provider", &c.provider),
            ("operation", &c.operation),
            ("domain", &c.domain),
            ("registrar_code", &c.registrar_code),
            ("at", &c.at),
            ("order_id", &c.order_id),
        ];
        for (name, value) in shown {
            if let Some(value) = value {
                write!(f, " [{name}={value}]")?;
            }
        }
        if let Some(status) = c.http_status {
            write!(f, " [http_status={status}]")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} [outcome={}]", self.0.outcome.as_str())
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_one_line_with_its_context() {
        let error = Error::new(ErrorKind::InsufficientFunds, "top up first")
            .from_registrar("BALANCE_LOW", "low\nbalance");
        assert_eq!(error.to_string(), "insufficient_funds: top up first [registrar_code=BALANCE_LOW]");
        assert_eq!(error.context().registrar_message.as_deref(), Some("low balance"));
    }

    #[test]
    fn a_registrars_words_about_a_field_are_cleaned_like_its_other_words() {
        let error = Error::invalid(vec![Problem::invalid("voice", "+31.384530759 does not fit")]);
        let clean = error.scrubbed(|text| text.replace("+31.384530759", "…"));
        assert!(!serde_json::to_string(&clean.to_fault()).expect("plain data").contains("384530759"));
    }

    #[test]
    fn every_kind_has_a_word_and_a_number_of_its_own() {
        let mut numbers: Vec<_> = ErrorKind::ALL.iter().map(|k| k.number()).collect();
        numbers.dedup();
        assert_eq!(numbers.len(), ErrorKind::ALL.len());
        for kind in ErrorKind::ALL {
            let word = serde_json::to_string(kind).expect("an enum of words");
            assert_eq!(word.trim_matches('"'), kind.as_str());
        }
    }
}
