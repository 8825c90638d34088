//! What LogicBoxes' texts mean. It has no codes, so that texts are all there is to go by.
//!
//! Each row: the known part of the text, how it is compared, the methods that say it, what it means to a caller, and whether it
//! proves that nothing was done. A text that says *already* proves nothing: the first copy of a request may have done it. A text
//! that is not listed for its method proves nothing either.
//!
//! Reference: knowledge base pages of the methods, and the texts that other clients match on, read 2026-11-21.

use crate::error::{Error, ErrorKind, Outcome, Problem, ProblemCode};
use Fit::{Start, Within};

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
const fn no(fit: Fit, text: &'static str, on: &'static [&'static str], kind: ErrorKind, advice: &'static str) -> Row {
    Row { text, fit, on, kind, proof: Outcome::NotDone, advice, field: None }
}

/// Texts that leave it open.
const fn open(fit: Fit, text: &'static str, on: &'static [&'static str], kind: ErrorKind, advice: &'static str) -> Row {
    Row { text, fit, on, kind, proof: Outcome::Unknown, advice, field: None }
}

impl Row {
    const fn about(mut self, field: &'static str) -> Row {
        self.field = Some(field);
        self
    }

    fn fits(&self, method: &str, text: &str) -> bool {
        let known = match self.fit {
            Start => text.get(..self.text.len()).is_some_and(|start| start.eq_ignore_ascii_case(self.text)),
            Within => text.to_ascii_lowercase().contains(&self.text.to_ascii_lowercase()),
        };
        let here = |on: &&str| *on == method || (on.ends_with('/') && method.starts_with(on));
        known && (self.on.is_empty() || self.on.iter().any(|on| here(on)))
    }
}

const ORDERS: &[&str] = &["domains/register", "domains/transfer"];
const WITH_CONTACTS: &[&str] = &["domains/register", "domains/transfer", "domains/modify-contact"];
const BY_NAME: &[&str] = &["domains/orderid", "domains/details-by-name"];
const PRIVACY: &[&str] = &["domains/purchase-privacy", "domains/modify-privacy-protection"];
const HOST_NAME: &[&str] = &["domains/modify-cns-name"];
const HOST_IP: &[&str] = &["domains/modify-cns-ip", "domains/delete-cns-ip"];
const GUARDED: &[&str] = &[
    "domains/cancel-transfer",
    "domains/resend-rfa",
    "domains/transfer/submit-auth-code",
    "contacts/delete",
    "domains/raa/",
    "domains/modify-contact",
];

const CREDENTIALS: &str = "LogicBoxes refuses the credentials: check user_id and api_key, that they belong to this environment, and \
                           that this machine's address is among the API's allowed ones";
const NOT_OURS: &str = "the domain is not in this account (a transfer away looks the same)";
const NO_SUCH_ID: &str = "LogicBoxes does not know this number in this account";
const BAD_CONTACT: &str = "LogicBoxes does not take this contact here: it must belong to the customer and be of the type that the \
                           TLD wants; see tld.info";
const BUSY: &str = "an earlier action on this order is not finished; wait for it";
const SAME: &str = "the registrar has this value already; there is nothing to change";

/// Every known text.
pub(super) static TABLE: &[Row] = &[
    no(Start, "Required authentication parameter missing", &[], ErrorKind::Auth, CREDENTIALS),
    no(Start, "Access Denied", &[], ErrorKind::Auth, CREDENTIALS),
    no(Start, "Authentication failure", &[], ErrorKind::Auth, CREDENTIALS),
    no(Start, "Required parameter missing", &[], ErrorKind::Rejected, "LogicBoxes misses a parameter that it names"),
    open(Start, "An unexpected error has occurred", &[], ErrorKind::RegistrarFault, "LogicBoxes reports a fault of its own"),
    no(Start, "Website doesn't exist for", BY_NAME, ErrorKind::NotFound, NOT_OURS),
    no(Start, "No Entity found for Entityid", &[], ErrorKind::NotFound, NO_SUCH_ID),
    no(Start, "You are not allowed to perform this action", GUARDED, ErrorKind::Forbidden, "the number is not known in this account, or the account lacks the right for this"),
    no(Start, "Invalid contact-id", &["contacts/", "customers/"], ErrorKind::NotFound, NO_SUCH_ID),
    no(Start, "Invalid customer-id", &["contacts/", "customers/"], ErrorKind::NotFound, NO_SUCH_ID),
    no(Within, " not found", &["customers/details"], ErrorKind::NotFound, "LogicBoxes does not know a customer of that user name"),
    no(Within, "registrantcontactid is invalid", WITH_CONTACTS, ErrorKind::Rejected, BAD_CONTACT).about("contacts.registrant"),
    no(Within, "admincontactid is invalid", WITH_CONTACTS, ErrorKind::Rejected, BAD_CONTACT).about("contacts.admin"),
    no(Within, "techcontactid is invalid", WITH_CONTACTS, ErrorKind::Rejected, BAD_CONTACT).about("contacts.tech"),
    no(Within, "billingcontactid is invalid", WITH_CONTACTS, ErrorKind::Rejected, BAD_CONTACT).about("contacts.billing"),
    no(Start, "Company Name should contain at least two words", &["contacts/add"], ErrorKind::Rejected, "give a company of at least two words; the registry's form for none is N A").about("contact.organization"),
    no(Start, "Please accept the Terms & Conditions", &["domains/register"], ErrorKind::Rejected, "show the customer the terms and, if they agree, give extra.tnc = \"y\"").about("extra.tnc"),
    no(Start, "No TLDs are selected", &["domains/available"], ErrorKind::Rejected, "LogicBoxes was asked about no TLD"),
    no(Start, "Premium Domains not supported", &["domains/premium-check"], ErrorKind::Unsupported, "the TLD has no premium names at LogicBoxes"),
    no(Start, "Not Signed up for Premium Domains", &["domains/premium-check"], ErrorKind::Unsupported, "the account is not signed up for premium names"),
    no(Within, "is currently available for Registration", &["domains/validate-transfer"], ErrorKind::NotFound, "nobody has the name: register it instead"),
    no(Within, "It is available for registration as new domain", &["domains/transfer"], ErrorKind::NotFound, "nobody has the name: register it instead"),
    open(Within, " already registered", &["domains/register"], ErrorKind::Taken, "the name is registered already"),
    open(Start, "Domain already renewed", &["domains/renew"], ErrorKind::Conflict, "the domain was renewed since its expiry was read"),
    no(Start, "A Domain Name cannot be extended beyond", &["domains/renew"], ErrorKind::Rejected, "the registry does not take so long a term; renew by fewer years").about("years"),
    open(Start, "There is already an action pending on this Order", &[], ErrorKind::Busy, BUSY),
    open(Start, "There is already a pending action on this domain", &["domains/modify-contact"], ErrorKind::Busy, BUSY),
    open(Start, "You have already added this action on this order", &[], ErrorKind::Busy, BUSY),
    no(Start, "The Contacts selected are the same as the existing contacts", &["domains/modify-contact"], ErrorKind::Conflict, SAME),
    no(Start, "Same value for new and old NameServers", &["domains/modify-ns"], ErrorKind::Conflict, SAME),
    no(Within, "is not a valid Nameserver", &["domains/modify-ns"], ErrorKind::Rejected, "one of the name servers is not known to the registry; create it first").about("nameservers"),
    no(Start, "Privacy Protection not Purchased", &["domains/modify-privacy-protection"], ErrorKind::Conflict, "privacy was not bought for this domain; buy it first"),
    no(Start, "Privacy Protection Service not available", PRIVACY, ErrorKind::Unsupported, "there is no privacy for this TLD or this account"),
    open(Start, "Order Locked In Processing", ORDERS, ErrorKind::Busy, "the order waits at the registrar"),
    no(Start, "Invalid action status/action type for this operation", &["domains/cancel-transfer"], ErrorKind::Conflict, "the transfer can no longer be cancelled"),
    no(Start, "The current status of Transfer action for the domain name does not allow this operation", &["domains/resend-rfa"], ErrorKind::Conflict, "the transfer does not wait for an approval"),
    no(Start, "Cannot Delete Contact", &["contacts/delete"], ErrorKind::Conflict, "the contact is in use"),
    no(Start, "This IpAddress already exists", &["domains/add-cns"], ErrorKind::Conflict, "the name server has this address already"),
    no(Start, "A Child Name Servers can only be registered under your Domain Name", &["domains/add-cns"], ErrorKind::Rejected, "the name server must lie below the domain"),
    no(Start, "Invalid Old Child NameServer", HOST_NAME, ErrorKind::NotFound, "the registrar does not know this name server"),
    no(Start, "Parent Domain for New child nameServer is not registered by us", HOST_NAME, ErrorKind::Rejected, "the new name must lie below the domain"),
    no(Within, "Parent DomainName is not registered by you", HOST_NAME, ErrorKind::Rejected, "the new name must lie below the domain"),
    no(Start, "Same value for new and old Child NameServer", HOST_NAME, ErrorKind::Conflict, SAME),
    no(Within, "Child NameServer already exists", HOST_NAME, ErrorKind::Conflict, "there is a name server of that name already"),
    no(Start, "Invalid Child Name Server", HOST_IP, ErrorKind::NotFound, "the registrar does not know this name server"),
    no(Start, "Same value for new and old IpAddress", &["domains/modify-cns-ip"], ErrorKind::Conflict, SAME),
    no(Start, "Invalid Old IpAddress", &["domains/modify-cns-ip"], ErrorKind::NotFound, "the name server does not have this address"),
    no(Within, "Its not attached to Nameserver", &["domains/delete-cns-ip"], ErrorKind::NotFound, "the name server does not have this address"),
    no(Start, "You need to activate your FREE DNS Services", &["dns/manage/"], ErrorKind::Conflict, "the DNS service is not activated for this domain yet"),
];

/// The error that a text of `method` means.
pub(super) fn error(method: &str, text: &str) -> Error {
    let Some(row) = TABLE.iter().find(|row| row.fits(method, text)) else {
        // What is not on record proves nothing.
        let message = format!("LogicBoxes refuses: {}", code(text));
        return Error::unknown(ErrorKind::Rejected, message).from_registrar(code(text), text);
    };
    let error = Error::new(row.kind, row.advice).with_outcome(row.proof).from_registrar(code(text), text);
    match row.field {
        Some(field) => error.with(|c| c.problems = vec![Problem::new(field, ProblemCode::Invalid, row.advice)]),
        None => error,
    }
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
        let orders = ["domains/register", "domains/transfer", "domains/renew"];
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
