//! What Internet.bs' codes mean to a caller, and which of them prove that nothing was done.
//!
//! Only codes count: the texts have changed over the years. A code that may stand for *already* proves nothing about an order, for a
//! first copy of the request may have done it; one that is not on record proves nothing either.
//!
//! Reference: the vendor's error page as clients copied it, and recorded answers.

use crate::error::{Error, ErrorKind, Outcome, Problem, ProblemCode};

struct Row {
    code: u32,
    kind: ErrorKind,
    proof: Outcome,
    advice: &'static str,
}

const fn no(code: u32, kind: ErrorKind, advice: &'static str) -> Row {
    Row { code, kind, proof: Outcome::NotDone, advice }
}

const fn open(code: u32, kind: ErrorKind, advice: &'static str) -> Row {
    Row { code, kind, proof: Outcome::Unknown, advice }
}

use ErrorKind::{
    Auth, Conflict, Forbidden, InvalidInput, NotFound, RateLimited, RegistrarFault, Rejected, Taken,
    Unsupported,
};

const VALUE: &str = "Internet.bs does not take a value; its text names the parameter";

static TABLE: &[Row] = &[
    open(100_001, RegistrarFault, "Internet.bs reports a fault of its own; try again later"),
    no(100_002, InvalidInput, VALUE),
    no(100_003, InvalidInput, "Internet.bs misses a parameter; its text names it"),
    no(100_004, Unsupported, "Internet.bs does not sell names under this TLD"),
    no(100_005, NotFound, "the domain is not in this account"),
    open(100_008, Conflict, "Internet.bs calls the operation invalid; look at the domain's state first"),
    // Also what a second copy of an order may get, and our stand-in's word for an empty account.
    open(100_010, Conflict, "the domain's or the account's state does not allow it now"),
    open(100_013, RegistrarFault, "the registry cannot be reached now; try again later"),
    no(100_014, Unsupported, "this TLD has no such service at Internet.bs"),
    no(100_015, InvalidInput, VALUE),
    open(100_017, Taken, "the name cannot be registered: somebody has it, which may be ourselves"),
    no(100_021, InvalidInput, VALUE),
    no(100_026, InvalidInput, "Internet.bs does not take two of the parameters together"),
    no(100_028, InvalidInput, "a value is too long for Internet.bs; its text names it"),
    no(100_029, InvalidInput, "Internet.bs does not know a parameter; its text names it"),
    no(100_033, InvalidInput, VALUE),
    no(100_049, Rejected, "the registry refused the order"),
    no(107_001, Forbidden, "the account at Internet.bs is locked"),
    no(107_002, Auth, "Internet.bs does not accept the API key with this password"),
    no(107_003, RateLimited, "Internet.bs takes no more of these calls today"),
    no(107_004, RateLimited, "Internet.bs takes no more of these calls this hour"),
    no(107_005, RateLimited, "Internet.bs takes no more of these calls this minute"),
    no(107_006, RateLimited, "Internet.bs takes no more of these calls this month"),
    no(107_007, RateLimited, "Internet.bs takes no more of these calls this week"),
    no(107_008, RateLimited, "Internet.bs takes no more calls of this account today"),
    no(107_009, RateLimited, "Internet.bs takes no more calls of this account this hour"),
    no(107_010, RateLimited, "Internet.bs takes no more calls of this account this minute"),
    no(107_011, RateLimited, "Internet.bs takes no more calls of this account this month"),
    no(107_012, RateLimited, "Internet.bs takes no more calls of this account this week"),
    no(107_013, Unsupported, "Internet.bs does not know the command"),
    open(107_015, RegistrarFault, "Internet.bs reports a fault of its own; try again later"),
    no(107_016, Forbidden, "Internet.bs has blocked the API for a time; its text says whom to ask"),
    no(
        107_017,
        Forbidden,
        "Internet.bs turns this machine's address away: add it to the key's addresses in its panel",
    ),
    no(107_018, Auth, "Internet.bs does not accept the API key with this password"),
];

/// The name is not in this account.
pub(super) const NOT_OURS: u32 = 100_005;
/// The TLD is not sold.
pub(super) const NOT_SOLD: u32 = 100_004;
/// A value is not taken.
pub(super) const WRONG_VALUE: u32 = 100_002;

/// The error that a code and its text mean.
pub(super) fn error(code: Option<&str>, text: &str) -> Error {
    let number: Option<u32> = code.and_then(|code| code.trim().parse().ok());
    let said = code.unwrap_or("no code");
    let Some(row) = TABLE.iter().find(|row| Some(row.code) == number) else {
        let start: String = text.chars().take(100).map(|c| if c.is_control() { ' ' } else { c }).collect();
        let message = format!("Internet.bs refuses: {}", start.trim());
        return Error::unknown(ErrorKind::Rejected, message).from_registrar(said, text);
    };
    let error = Error::new(row.kind, row.advice).with_outcome(row.proof).from_registrar(said, text);
    let field = parameter(text).filter(|_| row.kind == InvalidInput).and_then(field);
    error.with(|c| {
        c.retry_after_ms = wait(row.code);
        if let Some(path) = field {
            c.problems = vec![Problem::new(path, ProblemCode::Invalid, row.advice)];
        }
    })
}

/// The number of an error's code.
pub(super) fn number(error: &Error) -> Option<u32> {
    error.context().registrar_code.as_deref()?.parse().ok()
}

/// How long a limit's window is: nobody says when it began, so the wait is at most this.
fn wait(code: u32) -> Option<u64> {
    const MINUTE: u64 = 60_000;
    Some(match code {
        107_005 | 107_010 => MINUTE,
        107_004 | 107_009 => 60 * MINUTE,
        107_003 | 107_008 => 24 * 60 * MINUTE,
        107_007 | 107_012 => 7 * 24 * 60 * MINUTE,
        107_006 | 107_011 => 31 * 24 * 60 * MINUTE,
        _ => return None,
    })
}

/// The parameter that a text names: the last one in quotes, behind the value.
fn parameter(text: &str) -> Option<&str> {
    let behind = text.rsplit_once("parameter \"").or_else(|| text.rsplit_once("parameter ("))?.1;
    behind.split(['"', ')']).next().filter(|name| !name.is_empty())
}

/// Our path for one of their parameters.
fn field(parameter: &str) -> Option<String> {
    let lower = parameter.to_ascii_lowercase();
    let own = match lower.as_str() {
        "domain" => "domain",
        "period" => "years",
        "ns_list" => "nameservers",
        "transferauthinfo" => "auth_code",
        "currentexpiration" => "current_expiry",
        "discountcode" => "internetbs.discount_code",
        "destination" => "recipient",
        "reason" => "reason",
        _ => {
            let (role, name) = lower.split_once('_')?;
            let role = match role {
                "registrant" | "admin" | "billing" | "zone" => role,
                "technical" => "tech",
                _ => return None,
            };
            let name = match name {
                "firstname" => "first_name",
                "lastname" => "last_name",
                "phonenumber" => "phone",
                "postalcode" => "postal_code",
                "countrycode" => "country",
                "organization" | "email" | "fax" | "street" | "city" | "state" => name,
                _ => {
                    return Some(format!("contacts.{role}.extra.{}", &parameter[parameter.find('_')? + 1..]));
                }
            };
            return Some(format!("contacts.{role}.{name}"));
        }
    };
    Some(own.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_that_may_mean_already_proves_nothing_and_neither_does_an_unknown_one() {
        for code in ["100017", "100010", "100008", "100013", "107015", "100999", "x"] {
            assert_eq!(error(Some(code), "no").outcome(), Outcome::Unknown, "{code}");
        }
        assert_eq!(error(None, "no\u{7}").outcome(), Outcome::Unknown);
    }

    #[test]
    fn every_code_is_there_once() {
        let mut codes: Vec<_> = TABLE.iter().map(|row| row.code).collect();
        codes.dedup();
        assert_eq!(codes.len(), TABLE.len());
    }

    #[test]
    fn the_field_is_named_where_the_text_names_the_parameter() {
        let path = |text: &str| error(Some("100003"), text).to_fault().field;
        assert_eq!(
            path("Required parameter \"registrant_role\" missing!").as_deref(),
            Some("contacts.registrant.extra.role")
        );
        assert_eq!(
            path("Required parameter \"Technical_PhoneNumber\" missing!").as_deref(),
            Some("contacts.tech.phone")
        );
        assert_eq!(path("Invalid value \"x\" for parameter \"Ns_list\"!").as_deref(), Some("nameservers"));
        assert_eq!(path("Something else"), None);
    }

    #[test]
    fn a_limit_says_how_long_to_wait_at_most() {
        assert_eq!(error(Some("107010"), "no").context().retry_after_ms, Some(60_000));
        assert_eq!(error(Some("107002"), "no").context().retry_after_ms, None);
    }
}
