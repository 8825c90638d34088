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
/// A value of a parameter is not taken, since it is too large or too small.
pub(super) const OUT_OF_RANGE: u32 = 100_015;
/// The same without the parameter.
pub(super) const OUT_OF_ITS_RANGE: u32 = 100_033;
/// The registry refused.
pub(super) const NOT_PROVIDED: u32 = 100_049;

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

/// The parameter that a text names behind the value: some texts have it in quotes, others end with it.
fn parameter(text: &str) -> Option<&str> {
    let (_, behind) = text.rsplit_once("arameter ").or_else(|| text.rsplit_once("arameter(s) "))?;
    let name = behind.trim_start_matches(['"', '(']).split(['"', ')', '!', ' ', ',']).next()?;
    Some(name).filter(|name| !name.is_empty())
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
        "confirmpricecurrency" | "confirmpriceamount" => "internetbs.confirm_price",
        "tmchid" | "tmchnotafter" | "tmchaccepteddate" => "internetbs.claim_accepted_at",
        "clonecontactsfromdomain" => "internetbs.clone_contacts_from",
        "registrarlock" => "internetbs.lock",
        "privatewhois" => "privacy",
        "autorenew" => "auto_renew",
        "destination" | "newtag" => "recipient",
        "reason" => "reason",
        "host" => "name",
        "ip_list" => "addresses",
        "clientip" => "extra.clientIp",
        "tosagree" => "extra.tosAgree",
        _ => {
            let (role, name) = lower.split_once('_')?;
            let (role, name) = match (role, name.split_once('_')) {
                // The second and the third contact of a role are numbered.
                ("admin", Some(("2", name))) => ("admin[1]", name),
                ("admin", Some(("3", name))) => ("admin[2]", name),
                ("registrant" | "admin" | "billing" | "zone", _) => (role, name),
                ("technical", _) => ("tech", name),
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
                    // As it was written, behind the role.
                    let own = parameter.get(parameter.len() - name.len()..)?;
                    return Some(format!("contacts.{role}.extra.{own}"));
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
    fn every_code_of_the_manual_means_the_same_in_all_three_forms_and_in_both_shapes() {
        use super::super::wire::{Judged, judge};
        let codes: [(&[u32], ErrorKind); 14] = [
            (&[100_001, 100_013, 107_015], RegistrarFault),
            (&[100_002, 100_003, 100_015, 100_021, 100_026, 100_028, 100_029, 100_033], InvalidInput),
            (&[100_004, 100_014, 107_013], Unsupported),
            (&[100_005], NotFound),
            (&[100_008, 100_010], Conflict),
            (&[100_017], Taken),
            (&[100_049], Rejected),
            (&[107_001, 107_016, 107_017], Forbidden),
            (&[107_002, 107_018], Auth),
            (&[107_003, 107_008], RateLimited),
            (&[107_004, 107_009], RateLimited),
            (&[107_005, 107_010], RateLimited),
            (&[107_006, 107_011], RateLimited),
            (&[107_007, 107_012], RateLimited),
        ];
        assert_eq!(codes.iter().map(|(codes, _)| codes.len()).sum::<usize>(), TABLE.len());
        for (code, kind) in codes.iter().flat_map(|(codes, kind)| codes.iter().map(move |code| (code, kind)))
        {
            for body in [
                format!("transactid=1\nstatus=FAILURE\nmessage=No\ncode={code}\n"),
                format!(
                    "transactid=1\nstatus=FAILURE\nproduct_0_status=FAILURE\nproduct_0_message=No\nproduct_0_code={code}"
                ),
                format!(r#"{{"transactid":"1","status":"FAILURE","message":"No","code":{code}}}"#),
                format!(
                    r#"{{"transactid":"1","status":"FAILURE","product":[{{"status":"FAILURE","message":"No","code":"{code}"}}]}}"#
                ),
                format!(
                    "<response><status>FAILURE</status><message>No</message><code>{code}</code></response>"
                ),
                format!(
                    "<response><status>FAILURE</status><product><status>FAILURE</status><code>{code}</code></product></response>"
                ),
            ] {
                match judge(200, body.as_bytes(), true) {
                    Judged::Refused(error) => {
                        assert_eq!((error.kind(), number(&error)), (*kind, Some(*code)), "{body}")
                    }
                    other => panic!("{body}: {other:?}"),
                }
            }
        }
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
        assert_eq!(path("Value \"99Y\" is out of range for parameter Period").as_deref(), Some("years"));
        let unknown = path("Parameter(s) registrant_frobs not recognized by the command");
        assert_eq!(unknown.as_deref(), Some("contacts.registrant.extra.frobs"));
        for (parameter, field) in [
            ("confirmpriceamount", "internetbs.confirm_price"),
            ("admin_2_firstname", "contacts.admin[1].first_name"),
            ("registrant_dotItRegCode", "contacts.registrant.extra.dotItRegCode"),
            ("clientIp", "extra.clientIp"),
        ] {
            assert_eq!(path(&format!("Required parameter \"{parameter}\" missing!")).as_deref(), Some(field));
        }
        assert_eq!(path("Something else"), None);
        assert_eq!(path("parameter "), None);
    }

    #[test]
    fn a_limit_says_how_long_to_wait_at_most() {
        assert_eq!(error(Some("107010"), "no").context().retry_after_ms, Some(60_000));
        assert_eq!(error(Some("107002"), "no").context().retry_after_ms, None);
    }
}
