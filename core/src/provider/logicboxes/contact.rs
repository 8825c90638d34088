//! `POST contacts/add` and `GET contacts/details`
//!
//! Reference: knowledge base 790 (add) and 792 (details).

use super::fields::{Fields, scalar};
use super::order::number;
use super::params::Params;
use super::{LogicBoxes, wire};
use crate::call::Cx;
use crate::error::{Error, Problem, Result};
use crate::model::Contact;
use crate::op::{ContactCreate, ContactHandle, ContactRecord, Effect};
use serde_json::Value;

const ADD: &str = "contacts/add";
const DETAILS: &str = "contacts/details";

/// The type of contact for all TLDs without one of their own.
const USUAL: &str = "Contact";

/// Members of an answer that are fields of ours, or that mean nothing outside the platform. `passwd` is never shown.
const NOT_EXTRA: [&str; 34] = [
    "entityid",
    "contactid",
    "type",
    "name",
    "company",
    "emailaddr",
    "address1",
    "address2",
    "address3",
    "city",
    "state",
    "country",
    "zip",
    "telnocc",
    "telno",
    "faxnocc",
    "faxno",
    "contactstatus",
    "currentstatus",
    "contacttype",
    "classkey",
    "classname",
    "entitytypeid",
    "description",
    "eaqid",
    "actioncompleted",
    "parentkey",
    "jumpConditions",
    "whoisValidity",
    "roid",
    "passwd",
    "actiontype",
    "actionstatus",
    "actionstatusdesc",
];

/// `contact.create`: stores a contact.
pub(super) async fn create(account: &LogicBoxes, cx: &Cx, input: &ContactCreate) -> Result<ContactHandle> {
    let options = input.logicboxes.as_ref();
    let kind = options.and_then(|options| options.kind.as_deref()).unwrap_or(USUAL);
    let mut problems = problems("contact", &input.contact, kind);
    let customer = account.customer(options.and_then(|options| options.customer_id.as_deref()));
    match customer {
        Ok(customer) if problems.is_empty() => {
            let handle = add(account, cx, &input.contact, kind, customer).await?;
            Ok(ContactHandle { handle })
        }
        other => {
            problems.extend(other.err());
            Err(Error::invalid(problems))
        }
    }
}

/// Stores a contact and gives its number.
pub(super) async fn add(
    account: &LogicBoxes,
    cx: &Cx,
    contact: &Contact,
    kind: &str,
    customer: &str,
) -> Result<String> {
    let request = account.post(ADD, &params(contact, kind, customer))?;
    cx.exchange(Effect::Create, request, |attempt| number(&wire::read(attempt, ADD)?)).await
}

/// `contact.info`: reads a stored contact.
pub(super) async fn info(account: &LogicBoxes, cx: &Cx, handle: &str) -> Result<ContactRecord> {
    if !super::order::is_number(handle) {
        return Err(Error::invalid(vec![Problem::invalid(
            "handle",
            "a contact's handle at LogicBoxes is a number",
        )]));
    }
    let request = account.get(DETAILS, &Params::new().add("contact-id", handle))?;
    cx.exchange(Effect::Read, request, |attempt| read(&wire::read(attempt, DETAILS)?, handle)).await
}

/// What LogicBoxes asks of a contact beyond what every registrar does.
pub(super) fn problems(path: &str, contact: &Contact, kind: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    if company(contact, kind).is_none() && kind != "EsContact" {
        let text = format!("LogicBoxes wants a company on every contact of type {kind}, also on a person's");
        problems.push(Problem::missing(format!("{path}.organization"), text));
    }
    if contact.postal_code.as_deref().is_none_or(|code| code.trim().is_empty()) {
        problems.push(Problem::missing(
            format!("{path}.postal_code"),
            "LogicBoxes wants a postal code, and compares it with the country",
        ));
    }
    problems
}

/// The company. For a person, .EU has a marker of its own.
fn company<'a>(contact: &'a Contact, kind: &str) -> Option<&'a str> {
    let given = contact.organization.as_deref().map(str::trim).filter(|name| !name.is_empty());
    given.or((kind == "EuContact").then_some("NA"))
}

/// A contact as parameters, in the names that signing up a customer shares.
pub(super) fn address(contact: &Contact) -> Params {
    let mut params = Params::new().maybe("name", contact.full_name());
    for (i, line) in (1..).zip(&contact.street) {
        params = params.add(format!("address-line-{i}"), line);
    }
    params
        .add("city", &contact.city)
        .maybe("state", contact.state.as_deref())
        .add("country", contact.country)
        .maybe("zipcode", contact.postal_code.as_deref())
        .add("phone-cc", contact.phone.calling_code())
        .add("phone", contact.phone.number())
        .maybe("fax-cc", contact.fax.as_ref().map(|fax| fax.calling_code()))
        .maybe("fax", contact.fax.as_ref().map(|fax| fax.number()))
}

fn params(contact: &Contact, kind: &str, customer: &str) -> Params {
    address(contact)
        .maybe("company", company(contact, kind))
        .add("email", &contact.email)
        .add("customer-id", customer)
        .add("type", kind)
        .attrs(&contact.extra)
}

pub(super) fn read(value: &Value, asked: &str) -> Result<ContactRecord> {
    let fields = Fields::of(value)?;
    let handle = fields
        .text("contactid")
        .or_else(|| fields.text("entityid"))
        .ok_or_else(|| fields.lacks("contactid"))?;
    if handle != asked {
        return Err(Error::bad_reply("contactid", "the registrar's answer is about another contact"));
    }
    let extra = fields.iter().filter(|(name, _)| !NOT_EXTRA.contains(&name.as_str()));
    let extra = extra.filter_map(|(name, value)| Some((name.clone(), scalar(value)?))).collect();
    Ok(ContactRecord {
        handle,
        kind: fields.text("type"),
        status: fields.text("contactstatus").or_else(|| fields.text("currentstatus")),
        extra,
        ..record(&fields)
    })
}

/// Name and address, in the names that contacts and customers share.
pub(super) fn record(fields: &Fields<'_>) -> ContactRecord {
    let phone = |code: &str, number: &str| Some(format!("+{}.{}", fields.text(code)?, fields.text(number)?));
    ContactRecord {
        name: fields.text("name"),
        organization: fields.text("company"),
        email: fields.text("emailaddr").or_else(|| fields.text("useremail")),
        phone: phone("telnocc", "telno"),
        fax: phone("faxnocc", "faxno"),
        street: ["address1", "address2", "address3"].iter().filter_map(|key| fields.text(key)).collect(),
        city: fields.text("city"),
        state: fields.text("state"),
        postal_code: fields.text("zip"),
        country: fields.text("country"),
        ..ContactRecord::default()
    }
}

/// Whether a stored contact is this very one: every field, and the type.
pub(super) fn is_same(record: &ContactRecord, contact: &Contact, kind: &str) -> bool {
    let text = |text: Option<&str>| text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let active = record.status.as_deref().is_none_or(|status| status.eq_ignore_ascii_case("Active"));
    let street: Vec<String> = contact.street.iter().filter_map(|line| text(Some(line))).collect();
    let same_email =
        record.email.as_deref().is_some_and(|email| email.eq_ignore_ascii_case(contact.email.as_str()));
    let same_extra =
        contact.extra.iter().all(|(name, value)| record.extra.get(read_back(name)) == Some(value));
    // A stored attribute that was not asked for makes it another contact.
    let no_more = ["purpose", "category"]
        .iter()
        .all(|name| contact.extra.contains_key(*name) || !record.extra.contains_key(read_back(name)));
    active
        && record.kind.as_deref() == Some(kind)
        && record.name == text(contact.full_name().as_deref())
        && record.organization == text(company(contact, kind))
        && same_email
        && record.street == street
        && record.city == text(Some(&contact.city))
        && record.state == text(contact.state.as_deref())
        && record.postal_code == text(contact.postal_code.as_deref())
        && record.country.as_deref() == Some(contact.country.code())
        && record.phone == Some(contact.phone.to_string())
        && record.fax == contact.fax.as_ref().map(ToString::to_string)
        && same_extra
        && no_more
}

/// The name under which an attribute is read back, where it is another than it was given by.
fn read_back(name: &str) -> &str {
    match name {
        "purpose" => "ApplicationPurpose",
        "category" => "NexusCategory",
        other => other,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::testing::{account, params as sent};
    use super::*;
    use serde_json::json;

    pub(in super::super) fn ada() -> Contact {
        let contact = json!({
            "name": "Ada Example", "organization": "Example Ltd", "email": "ada@example.com", "phone": "+44.1132926070",
            "street": ["1 High Street", "Sterling House"], "city": "Leeds", "state": "West Yorkshire", "postal_code": "WF3 1DR",
            "country": "GB",
        });
        serde_json::from_value(contact).expect("a contact")
    }

    pub(in super::super) fn stored(id: &str) -> Value {
        json!({
            "contactid": id, "entityid": id, "type": "Contact", "name": "Ada Example", "company": "Example Ltd",
            "emailaddr": "ada@example.com", "telnocc": "44", "telno": "1132926070", "address1": "1 High Street",
            "address2": "Sterling House", "city": "Leeds", "state": "West Yorkshire", "zip": "WF3 1DR", "country": "GB",
            "contactstatus": "Active", "customerid": "17824872", "passwd": "secret", "jumpConditions": [],
        })
    }

    #[test]
    fn a_contact_is_sent_in_the_registrars_names() {
        let mut contact = ada();
        contact.extra.insert("purpose".into(), "P1".into());
        let request = account().post(ADD, &params(&contact, "Contact", "17824872")).expect("a request");
        let sent: Vec<String> =
            sent(&request).into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        for wanted in [
            "phone-cc=44",
            "phone=1132926070",
            "address-line-2=Sterling House",
            "type=Contact",
            "attr-name1=purpose",
        ] {
            assert!(sent.contains(&wanted.to_owned()), "{wanted}");
        }
    }

    #[test]
    fn a_person_without_a_company_is_taken_only_where_the_registry_has_a_marker_for_that() {
        let mut contact = ada();
        contact.organization = None;
        assert_eq!(problems("contact", &contact, "Contact")[0].path, "contact.organization");
        assert!(problems("contact", &contact, "EuContact").is_empty());
        assert_eq!(company(&contact, "EuContact"), Some("NA"));
    }

    #[test]
    fn a_stored_contact_is_the_same_only_in_every_field() {
        let record = read(&stored("7"), "7").expect("a record");
        assert!(is_same(&record, &ada(), "Contact"));
        assert!(!is_same(&record, &ada(), "UkContact"));
        let mut other = ada();
        other.city = "York".into();
        assert!(!is_same(&record, &other, "Contact"));
        let mut american = ada();
        american.extra.insert("purpose".into(), "P1".into());
        assert!(!is_same(&record, &american, "Contact"));
        let mut value = stored("7");
        value["ApplicationPurpose"] = "P1".into();
        let record = read(&value, "7").expect("a record");
        assert!(is_same(&record, &american, "Contact") && !is_same(&record, &ada(), "Contact"));
    }

    #[test]
    fn a_contacts_password_is_not_handed_on() {
        let record = read(&stored("7"), "7").expect("a record");
        assert_eq!(record.extra.keys().map(String::as_str).collect::<Vec<_>>(), ["customerid"]);
        assert!(read(&stored("7"), "8").is_err());
    }
}
