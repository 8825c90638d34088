//! A contact in the registrar's form: what it must be like, how it is written, and how it is read back.
//!
//! Reference: StructContact and StructOwnerContact, "Manage contacts", and the pages of .us, .ru, .ua, .by, .sport and .radio for
//! `additional`.

use super::Netim;
use super::wire::{Ask, ask};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, ProblemCode, Result};
use crate::model::{Contact, DomainName, Phone};
use crate::op::{ContactRecord, Effect};
use crate::provider::fields::{Fields, scalar};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What TLDs ask of a contact under names of its own, in our spelling, which is the registrar's.
const NAMED: [&str; 12] = [
    "tmName",
    "tmNumber",
    "tmType",
    "tmDate",
    "companyNumber",
    "vatNumber",
    "birthDate",
    "birthZipCode",
    "birthCity",
    "birthCountry",
    "idNumber",
    "language",
];

/// Members of `additional` that are bound to one domain.
const BOUND: [&str; 5] = [
    "US_APP_PURPOSE",
    "UA_TRADEMARK_NAME",
    "UA_TRADEMARK_NUMBER",
    "SPORT_INTENDED_USE",
    "RADIO_INTENDED_USE",
];

/// What the registrar asks of a contact beyond what every registrar does.
pub(super) fn problems(path: &str, contact: &Contact, problems: &mut Vec<Problem>) {
    let mut put = |field: &str, code, text: String| {
        problems.push(Problem::new(format!("{path}.{field}"), code, text));
    };
    let text_of = |text: &Option<String>| text.as_deref().map(str::trim).unwrap_or_default().to_owned();
    let (first, last) = (text_of(&contact.first_name), text_of(&contact.last_name));
    for (field, value) in [("first_name", &first), ("last_name", &last)] {
        if value.is_empty() {
            let text = "NETIM keeps first and last name apart: give first_name and last_name".to_owned();
            put(field, ProblemCode::Missing, text);
        } else if !value.chars().all(|c| c.is_alphabetic() || " -'".contains(c)) {
            put(
                field,
                ProblemCode::Invalid,
                "letters, blanks, hyphens and apostrophes are wanted".to_owned(),
            );
        }
    }
    let organization = text_of(&contact.organization);
    let postal_code = text_of(&contact.postal_code);
    if postal_code.is_empty() {
        put("postal_code", ProblemCode::Missing, "NETIM wants a postal code".to_owned());
    }
    if contact.street.len() > 2 {
        put("street", ProblemCode::TooLong, "NETIM has two lines of street address".to_owned());
    }
    let state = text_of(&contact.state);
    if state.is_empty() && contact.country.code() == "IT" {
        put("state", ProblemCode::Missing, "Italian contacts have a province, as its code".to_owned());
    }
    if state.chars().count() > 5 {
        let text = "NETIM takes the code of a state or province, of 5 characters at most: give that, or leave it out";
        put("state", ProblemCode::TooLong, text.to_owned());
    }
    let lines = contact.street.iter().map(|line| ("street", line.as_str(), 80));
    let rest = [
        ("first_name", first.as_str(), 30),
        ("last_name", last.as_str(), 30),
        ("organization", organization.as_str(), 100),
        ("postal_code", postal_code.as_str(), 10),
        ("city", contact.city.as_str(), 30),
        ("email", contact.email.as_str(), 128),
    ];
    for (field, value, most) in lines.chain(rest) {
        if value.chars().count() > most {
            put(field, ProblemCode::TooLong, format!("NETIM takes {most} characters at most"));
        }
    }
    let fits = |c: char| c.is_alphanumeric() || "& -,.'/".contains(c);
    for (field, value) in contact.street.iter().map(|line| ("street", line)).chain([("city", &contact.city)])
    {
        if !value.chars().all(fits) {
            let text = "NETIM takes letters, digits, blanks and & - , . ' / here";
            put(field, ProblemCode::Invalid, text.to_owned());
        }
    }
    if contact.extra.get("language").is_some_and(|language| !["EN", "FR"].contains(&language.as_str())) {
        put("extra.language", ProblemCode::NotAllowed, "EN or FR is wanted".to_owned());
    }
}

/// The registrar's form of a number: plus, country code, blank, digits.
fn number(phone: &Phone) -> String {
    format!("+{} {}", phone.calling_code(), phone.number())
}

/// A contact as the registrar writes it. What a TLD asks for one domain is bound to `domain`.
pub(super) fn document(
    account: &Netim,
    contact: &Contact,
    owner: bool,
    domain: Option<&DomainName>,
) -> Value {
    let text = |text: &Option<String>| text.as_deref().map(str::trim).unwrap_or_default().to_owned();
    let line = |i: usize| contact.street.get(i).map(|line| line.trim()).unwrap_or_default();
    let organization = text(&contact.organization);
    let mut value = json!({
        "firstName": text(&contact.first_name),
        "lastName": text(&contact.last_name),
        "bodyForm": if organization.is_empty() { "IND" } else { "ORG" },
        "bodyName": organization,
        "address1": line(0),
        "address2": line(1),
        "zipCode": text(&contact.postal_code),
        "area": text(&contact.state),
        "city": contact.city.trim(),
        "country": contact.country.code(),
        "phone": number(&contact.phone),
        "fax": contact.fax.as_ref().map(number).unwrap_or_default(),
        "email": contact.email.as_str(),
        "language": account.language,
        "isOwner": u8::from(owner),
    });
    let mut additional = Map::new();
    for (name, given) in &contact.extra {
        match domain.filter(|_| BOUND.contains(&name.as_str())) {
            _ if NAMED.contains(&name.as_str()) => value[name.as_str()] = json!(given),
            Some(domain) => drop(additional.insert(name.clone(), json!({ domain.ascii(): given }))),
            None => drop(additional.insert(name.clone(), json!(given))),
        }
    }
    if !additional.is_empty() {
        value["additional"] = Value::Object(additional);
    }
    value
}

/// A contact that is stored already, as it comes.
pub(super) fn read(value: &Value, asked: &str) -> Result<(ContactRecord, bool)> {
    let fields = Fields::of(value)?;
    if fields.text("idContact").is_some_and(|id| !id.eq_ignore_ascii_case(asked)) {
        return Err(Error::bad_reply("idContact", "the registrar's answer is about another contact"));
    }
    // Something that every contact has, so that an answer about something else is not taken for one.
    fields.need("bodyForm")?;
    let mut extra: BTreeMap<String, String> =
        NAMED.iter().filter_map(|name| Some(((*name).to_owned(), fields.text(name)?))).collect();
    if let Some(additional) = fields.object("additional") {
        for (name, value) in additional.iter() {
            match value {
                Value::Object(bound) => extra.extend(
                    bound
                        .iter()
                        .filter_map(|(domain, value)| Some((format!("{name}/{domain}"), scalar(value)?))),
                ),
                plain => extra.extend(scalar(plain).map(|value| (name.clone(), value))),
            }
        }
    }
    let (first, last) = (fields.text("firstName"), fields.text("lastName"));
    let name = [first.as_deref(), last.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let owner = fields.switch("isOwner").unwrap_or(false);
    let record = ContactRecord {
        handle: asked.to_owned(),
        name: Some(name).filter(|name| !name.is_empty()),
        first_name: first,
        last_name: last,
        organization: fields.text("bodyName"),
        email: fields.text("email"),
        phone: fields.text("phone").map(|text| dotted(&text)),
        fax: fields.text("fax").map(|text| dotted(&text)),
        street: ["address1", "address2"].iter().filter_map(|key| fields.text(key)).collect(),
        city: fields.text("city"),
        state: fields.text("area"),
        postal_code: fields.text("zipCode"),
        country: fields.text("country"),
        kind: Some(if owner { "owner" } else { "simple" }.to_owned()),
        status: None,
        extra,
    };
    Ok((record, owner))
}

/// A number in the usual form, where it has a country code.
fn dotted(text: &str) -> String {
    text.parse::<Phone>().map_or_else(|_| text.to_owned(), |phone| phone.to_string())
}

/// Whether a stored contact is this very one: every field that would be sent.
pub(super) fn is_same(stored: &Value, wanted: &Value) -> bool {
    let Some(wanted) = wanted.as_object() else { return false };
    let same = |name: &String, value: &Value| match (name.as_str(), stored.get(name)) {
        ("additional", found) => found.is_some_and(|found| found == value),
        ("phone" | "fax", found) => {
            let text = |value: Option<&Value>| value.and_then(scalar).map(|text| dotted(&text));
            text(found) == text(Some(value))
        }
        (_, found) => found.and_then(scalar) == scalar(value),
    };
    // What was not asked for makes it another contact.
    let empty = |value: &Value| match value {
        Value::Object(map) => map.is_empty(),
        Value::Array(list) => list.is_empty(),
        other => scalar(other).is_none(),
    };
    let more = NAMED
        .iter()
        .chain(&["additional"])
        .any(|name| !wanted.contains_key(*name) && stored.get(*name).is_some_and(|value| !empty(value)));
    !more && wanted.iter().all(|(name, value)| same(name, value))
}

/// A stored contact by its id, as it comes.
pub(super) async fn raw(account: &Netim, cx: &Cx, id: &str) -> Result<Value> {
    ask(account, cx, Effect::Read, &Ask::get(&["contact", id]), |value| {
        read(value, id)?;
        Ok(value.clone())
    })
    .await
    .map_err(|error| match error.kind() {
        ErrorKind::Rejected => {
            let text = "NETIM does not show such a contact in this account";
            Error::new(ErrorKind::NotFound, text).with(|c| *c = error.context().clone())
        }
        _ => error,
    })
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::testing::account;
    use super::*;

    pub(in super::super) fn ada() -> Contact {
        let contact = json!({
            "first_name": "Ada", "last_name": "Lovelace", "email": "ada@example.org", "phone": "+33.123456789",
            "street": ["1 Main Street"], "city": "Paris", "postal_code": "75001", "country": "FR",
        });
        serde_json::from_value(contact).expect("a contact")
    }

    #[test]
    fn a_contact_is_written_as_the_manual_does() {
        let sent = document(&account(), &ada(), true, None);
        let wanted = json!({"firstName": "Ada", "lastName": "Lovelace", "bodyForm": "IND", "bodyName": "", "address1": "1 Main Street",
            "address2": "", "zipCode": "75001", "area": "", "city": "Paris", "country": "FR", "phone": "+33 123456789", "fax": "",
            "email": "ada@example.org", "language": "EN", "isOwner": 1});
        assert_eq!(sent, wanted);
    }

    #[test]
    fn what_a_tld_asks_is_bound_to_the_domain_where_it_must_be() {
        let mut contact = ada();
        contact.extra = [("US_APP_PURPOSE", "P3"), ("US_CATEGORY", "C11"), ("vatNumber", "FR1")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into();
        let domain: DomainName = "example.us".parse().expect("a name");
        let sent = document(&account(), &contact, true, Some(&domain));
        assert_eq!(sent["additional"], json!({"US_APP_PURPOSE": {"example.us": "P3"}, "US_CATEGORY": "C11"}));
        assert_eq!(sent["vatNumber"], "FR1");
    }

    #[test]
    fn a_stored_contact_is_the_same_only_in_every_field() {
        let wanted = document(&account(), &ada(), false, None);
        let mut stored = wanted.clone();
        (stored["isOwner"], stored["additional"], stored["idContact"]) =
            (json!("0"), json!([]), json!("AL1"));
        stored["phone"] = json!("+33.123456789");
        assert!(is_same(&stored, &wanted));
        for (field, other) in [
            ("city", json!("Lyon")),
            ("isOwner", json!(1)),
            ("vatNumber", json!("FR1")),
            ("additional", json!({"A": "1"})),
        ] {
            let mut stored = stored.clone();
            stored[field] = other;
            assert!(!is_same(&stored, &wanted), "{field}");
        }
    }

    #[test]
    fn every_problem_of_a_contact_is_found_at_once() {
        let mut contact = ada();
        (contact.first_name, contact.name) = (None, Some("Ada Lovelace".into()));
        contact.postal_code = None;
        contact.city = "Paris #1".into();
        contact.state = Some("West Yorkshire".into());
        let mut found = Vec::new();
        problems("contact", &contact, &mut found);
        let paths: Vec<_> = found.iter().map(|problem| problem.path.as_str()).collect();
        assert_eq!(paths, ["contact.first_name", "contact.postal_code", "contact.state", "contact.city"]);
    }
}
