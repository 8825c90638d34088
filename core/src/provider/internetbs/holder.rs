//! Whose a domain is: compared with whose it shall be, and kept as a mark that tells nothing to others.

use super::InternetBs;
use super::details::Details;
use super::status::Word;
use crate::model::{ContactRef, Contacts};
use ring::hmac;
use secrecy::ExposeSecret;

/// What tells one holder from another, in the registrar's words.
const FIELDS: [&str; 6] = ["firstname", "lastname", "organization", "email", "street", "countrycode"];

/// Whether a domain's registrant is the one of a call, and no change of it is under way.
pub(super) fn is(details: &Details, contacts: &Contacts) -> bool {
    let Some(ContactRef::Full(wanted)) = &contacts.registrant else { return false };
    let shown = details.contacts.below("registrant");
    let wanted = [
        wanted.first_name.as_deref().unwrap_or_default(),
        wanted.last_name.as_deref().unwrap_or_default(),
        wanted.organization.as_deref().unwrap_or_default(),
        wanted.email.as_str(),
        wanted.street.first().map_or("", String::as_str),
        &wanted.country.to_string(),
    ]
    .map(str::to_owned);
    let same = |(field, wanted): (&&str, &String)| {
        shown.get(field).unwrap_or_default().eq_ignore_ascii_case(wanted.trim())
    };
    details.word != Word::PendingTrade && FIELDS.iter().zip(&wanted).all(same)
}

/// A mark of the present registrant, made with the account's password: the journal keeps it, and holds no personal data.
pub(super) fn mark(account: &InternetBs, details: &Details) -> String {
    let shown = details.contacts.below("registrant");
    let text: Vec<&str> = FIELDS.iter().map(|field| shown.get(field).unwrap_or_default()).collect();
    let key = hmac::Key::new(hmac::HMAC_SHA256, account.password.expose_secret().as_bytes());
    let tag = hmac::sign(&key, text.join("\n").as_bytes());
    tag.as_ref().iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}
