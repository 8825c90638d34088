//! What LogicBoxes' texts mean. It has no codes, so that texts are all there is to go by.
//!
//! Each row: the known part of the text, how it is compared, the methods that say it, what it means to a caller, and whether it
//! proves that nothing was done. A text that says *already* proves nothing: the first copy of a request may have done it. A text
//! that is not listed for its method proves nothing either.
//!
//! Reference: knowledge base pages of the methods, and the texts that other clients match on.

use super::texts::TABLE;
use crate::error::{Error, ErrorKind, Outcome, Problem, ProblemCode};

/// How a text is compared with the known part.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Fit {
    /// It begins with it.
    Start,
    /// It has it somewhere.
    Within,
}

/// A known text.
pub(super) struct Row {
    pub(super) text: &'static str,
    pub(super) fit: Fit,
    /// The methods, or sections ending in a slash; none means all.
    pub(super) on: &'static [&'static str],
    pub(super) kind: ErrorKind,
    pub(super) proof: Outcome,
    /// What happened and what to do.
    pub(super) advice: &'static str,
    /// The field of the call that it is about.
    pub(super) field: Option<&'static str>,
}

/// Texts that prove that nothing was done.
pub(super) const fn no(
    fit: Fit,
    text: &'static str,
    on: &'static [&'static str],
    kind: ErrorKind,
    advice: &'static str,
) -> Row {
    Row { text, fit, on, kind, proof: Outcome::NotDone, advice, field: None }
}

/// Texts that leave it open.
pub(super) const fn open(
    fit: Fit,
    text: &'static str,
    on: &'static [&'static str],
    kind: ErrorKind,
    advice: &'static str,
) -> Row {
    Row { text, fit, on, kind, proof: Outcome::Unknown, advice, field: None }
}

impl Row {
    pub(super) const fn about(mut self, field: &'static str) -> Row {
        self.field = Some(field);
        self
    }

    fn fits(&self, method: &str, text: &str) -> bool {
        let known = match self.fit {
            Fit::Start => {
                text.get(..self.text.len()).is_some_and(|start| start.eq_ignore_ascii_case(self.text))
            }
            Fit::Within => text.to_ascii_lowercase().contains(&self.text.to_ascii_lowercase()),
        };
        let here = |on: &&str| *on == method || (on.ends_with('/') && method.starts_with(on));
        known && (self.on.is_empty() || self.on.iter().any(here))
    }
}

/// The error that a text of `method` means.
pub(super) fn error(method: &str, text: &str) -> Error {
    let Some(row) = TABLE.iter().find(|row| row.fits(method, text)) else {
        // What is not on record proves nothing.
        let message = format!("LogicBoxes refuses: {}", code(text));
        return Error::unknown(ErrorKind::Rejected, message).from_registrar(code(text), text);
    };
    let error = Error::new(row.kind, row.advice).with_outcome(row.proof).from_registrar(code(text), text);
    match row.field {
        Some(field) => {
            error.with(|c| c.problems = vec![Problem::new(field, ProblemCode::Invalid, row.advice)])
        }
        None => error,
    }
}

/// Whether a refusal says that there was nothing to change.
pub(super) fn nothing_to_change(error: &Error) -> bool {
    let text = error.context().registrar_message.as_deref().unwrap_or_default();
    let said = ["Same value for new and old", "The Contacts selected are the same"];
    error.kind() == ErrorKind::Conflict && said.iter().any(|start| text.starts_with(start))
}

/// The start of a text, which stands in for the code that LogicBoxes does not have.
pub(super) fn code(text: &str) -> String {
    text.chars().take(60).map(|c| if c.is_control() { ' ' } else { c }).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_counts_only_for_the_methods_that_say_it() {
        let here = error("domains/transfer", "No. It is available for registration as new domain today");
        assert_eq!((here.kind(), here.outcome()), (ErrorKind::NotFound, Outcome::NotDone));
        let elsewhere = error("domains/renew", "No. It is available for registration as new domain today");
        assert_eq!((elsewhere.kind(), elsewhere.outcome()), (ErrorKind::Rejected, Outcome::Unknown));
    }

    #[test]
    fn words_that_mean_already_prove_nothing() {
        for (method, text) in [
            ("domains/renew", "Domain already renewed."),
            ("domains/register", "Domain example.com already registered with us"),
            ("domains/renew", "There is already an action pending on this Order."),
            ("domains/transfer", "You have already added this action on this order."),
        ] {
            assert_eq!(error(method, text).outcome(), Outcome::Unknown, "{text}");
        }
    }

    #[test]
    fn no_row_with_the_word_already_is_a_proof_for_an_order() {
        let orders = [
            "domains/register",
            "domains/transfer",
            "domains/renew",
            "domains/restore",
            "domains/purchase-privacy",
            "domains/premium-dns",
        ];
        for row in TABLE.iter().filter(|row| row.text.contains("already") && row.proof == Outcome::NotDone) {
            assert!(!row.on.is_empty() && !row.on.iter().any(|on| orders.contains(on)), "{}", row.text);
        }
    }

    #[test]
    fn a_text_that_is_not_listed_proves_nothing() {
        let error = error("domains/register", "Something new\u{7}");
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Rejected, Outcome::Unknown));
        assert_eq!(error.context().registrar_code.as_deref(), Some("Something new"));
    }

    #[test]
    fn validation_names_the_field() {
        let error = error("domains/register", "{registrantcontactid=registrantcontactid is invalid}");
        assert_eq!(error.to_fault().field.as_deref(), Some("contacts.registrant"));
    }

    #[test]
    fn every_row_is_found_by_its_own_text() {
        for row in TABLE {
            let method = row.on.first().copied().unwrap_or("domains/info");
            let found = TABLE.iter().find(|other| other.fits(method, row.text)).expect("the row itself");
            assert_eq!(found.kind, row.kind, "{}", row.text);
        }
    }
}
