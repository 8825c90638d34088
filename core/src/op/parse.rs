//! What inputs say of themselves, and what is told of one that cannot be read: every wrong field by its path, and never the value.

use crate::error::{Problem, ProblemCode};
use crate::model::{Date, DomainName, Money, Period};
use crate::reader::Unreadable;
use secrecy::SecretString;
use std::fmt::Debug;

/// What every input can say of itself.
pub trait Input: Debug + Send + Sync {
    /// The domain that the call is about, if it is about one.
    fn domain(&self) -> Option<&DomainName> {
        None
    }

    /// What the call carries that no error may repeat, should the registrar repeat it: codes, passwords, personal data.
    fn private(&self) -> Vec<SecretString> {
        Vec::new()
    }

    /// Whether contacts come from a domain that the account has, so that those of the call count for nothing.
    fn contacts_are_cloned(&self) -> bool {
        false
    }

    /// Looks for what the types alone cannot tell.
    fn check(&self, problems: &mut Vec<Problem>) {
        let _ = problems;
    }
}

/// What every input of a paid operation can say of itself.
pub trait Purchase: Input {
    /// The domain that something is bought for.
    fn name(&self) -> &DomainName;

    /// The term that is bought. `None` where the operation has none or the registrar's own holds.
    fn period(&self) -> Option<Period>;

    /// The most that the caller pays.
    fn max_price(&self) -> Option<Money>;

    /// The expiry that the caller has on record.
    fn current_expiry(&self) -> Option<Date> {
        None
    }
}

/// Inputs that say no more of themselves than which domain they are about.
macro_rules! about_a_domain {
    ($($input:ty),+ $(,)?) => {$(
        impl $crate::op::Input for $input {
            fn domain(&self) -> Option<&$crate::model::DomainName> {
                Some(&self.domain)
            }
        }
    )+};
}

pub(super) use about_a_domain;

/// A serde failure as a problem.
///
/// serde's texts repeat the value that was wrong, which may be a secret, so only the parts that come from our types are kept.
pub(crate) fn problem(wrong: &Unreadable) -> Problem {
    let path = wrong.path.clone();
    let below = |field: &str| if path.is_empty() { field.to_owned() } else { format!("{path}.{field}") };
    let text = wrong.text.rsplit_once(" at line ").map_or(wrong.text.as_str(), |(text, _)| text);
    let quoted = |text: &str| text.split('`').nth(1).unwrap_or_default().to_owned();

    if let Some(rest) = text.strip_prefix("unknown field ") {
        let mut names = rest.split('`').skip(1).step_by(2).map(str::to_owned);
        let given = names.next().unwrap_or_default();
        // The path of an unknown field already ends in it.
        let path = if path == given || path.ends_with(&format!(".{given}")) { path } else { below(&given) };
        let known: Vec<String> = names.collect();
        let near = known.iter().find(|name| strsim::jaro_winkler(name, &given) > 0.8);
        let hint = near.map_or(String::new(), |name| format!("; did you mean {name}?"));
        return Problem::new(path, ProblemCode::Unknown, format!("there is no such field{hint}"))
            .allowing(known);
    }
    if text.starts_with("missing field") {
        return Problem::missing(below(&quoted(text)), "the field is needed");
    }
    if text.starts_with("duplicate field") {
        return Problem::invalid(below(&quoted(text)), "the field is given twice");
    }
    if text.starts_with("unknown variant") {
        // The value may hold anything, so the names are looked for from the end.
        let names = text.rsplit_once(", expected ").map_or("", |(_, names)| names);
        let allowed: Vec<String> = names.split('`').skip(1).step_by(2).map(str::to_owned).collect();
        let message = format!("one of {} is wanted", allowed.join(", "));
        return Problem::new(path, ProblemCode::NotAllowed, message).allowing(allowed);
    }
    if let Some((_, expected)) = text.rsplit_once("expected ").filter(|_| text.starts_with("invalid ")) {
        return Problem::invalid(path, format!("{expected} is wanted"));
    }
    match wrong.malformed {
        false => Problem::invalid(path, text.to_owned()),
        true => Problem::invalid(path, "the document is not well-formed JSON"),
    }
}

#[cfg(test)]
mod tests {
    use crate::op::{Call, Op};
    use serde_json::value::RawValue;

    fn problem(op: Op, input: &str) -> (String, String) {
        let raw = RawValue::from_string(input.to_owned()).expect("JSON");
        let error = Call::parse(op, &raw).expect_err("a wrong input");
        (error.problems()[0].path.clone(), error.to_string())
    }

    #[test]
    fn a_wrong_field_is_named_with_its_path() {
        assert_eq!(problem(Op::DomainRenew, r#"{"domain":"example.com","year":1}"#).0, "year");
        assert_eq!(problem(Op::DomainRenew, r#"{"domian":"example.com","years":1}"#).0, "domian");
        assert_eq!(problem(Op::DomainRenew, r#"{"years":1}"#).0, "domain");
        assert_eq!(problem(Op::DomainCheck, r#"{"domains":["a.com","b"]}"#).0, "domains[1]");
        let contact =
            r#"{"domain":"a.com","years":1,"contacts":{"registrant":{"name":"A B","emial":"a@b.com"}}}"#;
        assert_eq!(problem(Op::DomainRegister, contact).0, "contacts.registrant.emial");
    }

    #[test]
    fn a_wrong_value_is_never_repeated() {
        let (path, text) =
            problem(Op::DomainTransfer, r#"{"domain":"example.com","auth_code":["SECRET-CANARY"]}"#);
        assert_eq!(path, "auth_code");
        assert!(!text.contains("CANARY"), "{text}");
        let (_, text) = problem(Op::DomainRenew, r#"{"domain":"example.com","years":"SECRET-CANARY"}"#);
        assert!(!text.contains("CANARY"), "{text}");
    }

    #[test]
    fn a_typing_error_gets_a_hint() {
        let (_, text) =
            problem(Op::DomainRenew, r#"{"domain":"example.com","years":1,"curent_expiry":"2027-03-01"}"#);
        assert!(text.contains("did you mean current_expiry?"), "{text}");
    }
}
