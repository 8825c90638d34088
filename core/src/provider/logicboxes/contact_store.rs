//! `GET contacts/search`, `POST contacts/delete`, `POST contacts/default`, `POST contacts/modDefault`,
//! `GET contacts/validate-registrant` and `POST contacts/coop/add-sponsor`
//!
//! Reference: knowledge base 793, 796, 794, 1505 and 797.

use super::fields::Fields;
use super::order::{is_number, number};
use super::own::customer;
use super::params::Params;
use super::{LogicBoxes, action, contact, pages, wire};
use crate::call::Cx;
use crate::error::{Error, Problem, Result};
use crate::model::References;
use crate::op::*;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

const SEARCH: &str = "contacts/search";
const DELETE: &str = "contacts/delete";
const DEFAULT: &str = "contacts/default";
const SET_DEFAULT: &str = "contacts/modDefault";
const VALIDATE: &str = "contacts/validate-registrant";
const SPONSOR: &str = "contacts/coop/add-sponsor";

/// `contact.list`: active contacts of one customer.
pub(super) async fn list(account: &LogicBoxes, cx: &Cx, input: &ContactList) -> Result<ContactPage> {
    let options = input.logicboxes.as_ref();
    let named = options.and_then(|options| options.customer_id.as_deref());
    let customer = account.customer(named).map_err(|problem| Error::invalid(vec![problem]))?;
    let place = pages::place(input.after.as_deref(), input.page_size)?;
    let params = place
        .params()
        .add("customer-id", customer)
        .add("status", "Active")
        .maybe("name", input.name.as_deref())
        .maybe("company", input.organization.as_deref())
        .maybe("email", input.email.as_ref())
        .maybe("type", options.and_then(|options| options.kind.as_deref()));
    let request = account.get(SEARCH, &params)?;
    cx.exchange(Effect::Read, request, |attempt| {
        let value = wire::read(attempt, SEARCH)?;
        let fields = Fields::of(&value)?;
        let contacts = found(&fields)?;
        let total = fields.count("recsindb")?;
        Ok(ContactPage { next: place.next(contacts.len(), total), contacts, total })
    })
    .await
}

/// No hit has no `result`, or an empty one. Members have the part they belong to in front of their names.
fn found(fields: &Fields<'_>) -> Result<Vec<ContactRecord>> {
    let items = match fields.get("result") {
        Some(Value::Array(items)) => items,
        None if fields.get("recsonpage").is_some() => return Ok(Vec::new()),
        _ => return Err(fields.lacks("result")),
    };
    let record = |(i, item): (usize, &Value)| {
        let map = item.as_object().ok_or_else(|| fields.bad(&format!("result[{i}]")))?;
        let short = |part: &str| {
            let named = map.iter().filter_map(|(name, value)| Some((name.strip_prefix(part)?, value)));
            named.map(|(name, value)| (name.to_owned(), value.clone())).collect::<Map<String, Value>>()
        };
        let (own, entity) = (Value::Object(short("contact.")), Value::Object(short("entity.")));
        let (own, entity) = (Fields::of(&own)?, Fields::of(&entity)?);
        let id = own.text("contactid").or_else(|| entity.text("entityid"));
        Ok(ContactRecord {
            handle: id.ok_or_else(|| fields.bad(&format!("result[{i}]")))?,
            kind: own.text("type"),
            status: own.text("contactstatus").or_else(|| entity.text("currentstatus")),
            ..contact::record(&own)
        })
    };
    items.iter().enumerate().map(record).collect()
}

/// `contact.delete`
pub(super) async fn delete(account: &LogicBoxes, cx: &Cx, input: &ContactDelete) -> Result<Changed> {
    number_of_contact("handle", &input.handle)?;
    let request = account.post(DELETE, &Params::new().add("contact-id", &input.handle))?;
    let done = cx
        .exchange(Effect::Set, request, |attempt| {
            action::changed(&wire::read(attempt, DELETE)?, &input.handle)
        })
        .await?;
    // What stands for the order here is the contact itself.
    Ok(Changed { references: References { order: None, ..done.references }, ..done })
}

fn number_of_contact(path: &str, handle: &str) -> Result<()> {
    if is_number(handle) {
        return Ok(());
    }
    Err(Error::invalid(vec![Problem::invalid(path, "a contact's handle at LogicBoxes is a number")]))
}

/// `logicboxes.default_contacts`
pub(super) async fn defaults(
    account: &LogicBoxes,
    cx: &Cx,
    input: &LogicboxesDefaultContacts,
) -> Result<DefaultContacts> {
    let customer = customer(account, input.customer_id.as_deref())?;
    let params = Params::new().add("customer-id", customer).each("type", &input.types);
    let request = account.post(DEFAULT, &params)?;
    cx.exchange(Effect::Read, request, |attempt| {
        let value = wire::read(attempt, DEFAULT)?;
        let fields = Fields::of(&value)?;
        let kinds = fields.iter().filter_map(|(kind, _)| Some((kind, fields.object(kind)?)));
        let default =
            |(kind, one): (&String, Fields<'_>)| DefaultContact { kind: kind.clone(), contacts: roles(&one) };
        Ok(DefaultContacts { defaults: kinds.map(default).collect() })
    })
    .await
}

fn roles(fields: &Fields<'_>) -> ContactHandles {
    let id = |key: &str| fields.text(key).filter(|id| is_number(id) && id != "0");
    ContactHandles {
        registrant: id("registrant"),
        admin: id("admin"),
        tech: id("tech"),
        billing: id("billing"),
    }
}

/// `logicboxes.set_default_contacts`
pub(super) async fn set_defaults(
    account: &LogicBoxes,
    cx: &Cx,
    input: &LogicboxesSetDefaultContacts,
) -> Result<Changed> {
    let ids = [
        ("registrant", "reg-contact-id", &input.registrant),
        ("admin", "admin-contact-id", &input.admin),
        ("tech", "tech-contact-id", &input.tech),
        ("billing", "billing-contact-id", &input.billing),
    ];
    let mut params = Params::new()
        .add("customer-id", customer(account, input.customer_id.as_deref())?)
        .each("type", &input.types);
    for (path, name, id) in ids {
        number_of_contact(path, id)?;
        params = params.add(name, id);
    }
    let request = account.post(SET_DEFAULT, &params)?;
    cx.exchange(Effect::Set, request, |attempt| {
        let value = wire::read(attempt, SET_DEFAULT)?;
        // The answer repeats the contacts.
        let told = Fields::of(&value)?.need("registrant")?;
        if told != input.registrant {
            return Err(Error::bad_reply("registrant", "the registrar's answer has another contact here"));
        }
        Ok(Changed { changed: true, ..Changed::default() })
    })
    .await
}

/// `logicboxes.validate_registrant`
pub(super) async fn validate(
    account: &LogicBoxes,
    cx: &Cx,
    input: &LogicboxesValidateRegistrant,
) -> Result<RegistrantChecks> {
    for (i, handle) in input.handles.iter().enumerate() {
        number_of_contact(&format!("handles[{i}]"), handle)?;
    }
    let params =
        Params::new().each("contact-id", &input.handles).each("eligibility-criteria", &input.criteria);
    let request = account.get(VALIDATE, &params)?;
    cx.exchange(Effect::Read, request, |attempt| {
        let value = wire::read(attempt, VALIDATE)?;
        let fields = Fields::of(&value)?;
        let one = |handle: &String| {
            let told = fields.object(handle).ok_or_else(|| fields.lacks(handle))?;
            let flag = |name: &String| Ok((name.clone(), told.flag(name).ok_or_else(|| told.bad(name))?));
            let criteria = told.iter().map(|(name, _)| flag(name)).collect::<Result<BTreeMap<_, _>>>()?;
            Ok(RegistrantCheck { handle: handle.clone(), criteria })
        };
        Ok(RegistrantChecks { contacts: input.handles.iter().map(one).collect::<Result<_>>()? })
    })
    .await
}

/// `logicboxes.add_coop_sponsor`
pub(super) async fn add_sponsor(
    account: &LogicBoxes,
    cx: &Cx,
    input: &LogicboxesAddCoopSponsor,
) -> Result<ContactHandle> {
    let problems = contact::problems("contact", &input.contact, "Sponsor");
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let params = contact::address(&input.contact)
        .maybe("company", input.contact.organization.as_deref())
        .add("email", &input.contact.email)
        .add("customer-id", customer(account, input.customer_id.as_deref())?);
    let request = account.post(SPONSOR, &params)?;
    let handle =
        cx.exchange(Effect::Create, request, |attempt| number(&wire::read(attempt, SPONSOR)?)).await?;
    Ok(ContactHandle { handle })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_search_tells_contacts_by_the_part_in_front_of_their_names() {
        let value = json!({"recsonpage": "1", "recsindb": "1", "result": [{"entity.entityid": "7", "contact.name": "Ada",
            "contact.telnocc": "44", "contact.telno": "113", "contact.type": "Contact", "entity.currentstatus": "Active"}]});
        let contacts = found(&Fields::of(&value).expect("an object")).expect("contacts");
        assert_eq!((contacts[0].handle.as_str(), contacts[0].phone.as_deref()), ("7", Some("+44.113")));
        let none = json!({"recsonpage": "0", "recsindb": "0"});
        assert!(found(&Fields::of(&none).expect("an object")).expect("contacts").is_empty());
        assert!(found(&Fields::of(&json!({})).expect("an object")).is_err());
    }
}
