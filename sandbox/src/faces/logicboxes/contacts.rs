//! Contacts.

use serde_json::{Value, json};

use super::contact_rules;
use super::customers;
use super::fault::{Fault, Result};
use super::params::Params;
use super::{PARENT_KEY, search as pages};
use crate::registry::World;
use crate::registry::contact::Contact;
use crate::registry::domain::Domain;
use crate::registry::refusal::Reason;

pub(super) fn add(world: &mut World, params: &Params) -> Result<Value> {
    let card = contact_rules::read(params, params.need("type")?)?;
    let customer = customers::find(world, params)?;
    let id = world.add_contact(customer, card)?;
    Ok(id.parse::<u64>().map_or_else(|_| json!(id), |id| json!(id)))
}

pub(super) fn find<'a>(world: &'a World, params: &Params) -> Result<&'a Contact> {
    let id = params.need("contact-id")?;
    world.contact(id).map_err(|_| Fault::no_entity(id))
}

/// A contact as orders show it.
pub(super) fn full(contact: &Contact) -> Value {
    let card = &contact.card;
    let mut map = json!({
        "contactid": contact.id,
        "customerid": contact.customer.to_string(),
        "name": card.name,
        "company": card.organization,
        "emailaddr": card.email,
        "city": card.city,
        "country": card.country,
        "zip": card.postal_code,
        "telnocc": card.phone_code,
        "telno": card.phone,
        "type": card.kind,
        "contacttype": contact_types(contact),
        "contactstatus": "Active",
        "parentkey": PARENT_KEY,
    });
    for (index, line) in card.street.iter().enumerate() {
        map[format!("address{}", index + 1)] = json!(line);
    }
    for (member, text) in [("state", &card.state), ("faxnocc", &card.fax_code), ("faxno", &card.fax)] {
        if !text.is_empty() {
            map[member] = json!(text);
        }
    }
    map
}

fn contact_types(contact: &Contact) -> Vec<&'static str> {
    let mut types = Vec::new();
    if contact.card.extra.contains_key("purpose") {
        types.push("domus");
    }
    for (attribute, kind) in [
        ("locality", "dotasia"),
        ("CPR", "dotca"),
        ("es_identificacion", "dotes"),
        ("legalForm", "dotnl"),
        ("profession", "dotpro"),
        ("sponsor", "dotcoop"),
    ] {
        if contact.card.extra.contains_key(attribute) {
            types.push(kind);
        }
    }
    types
}

/// Who stands in for a contact while privacy is on; the values are `modelled`.
pub(super) fn private(domain: &Domain) -> Value {
    json!({
        "name": "Domain Admin",
        "company": "Sandbox Privacy",
        "emailaddr": format!("{}@privacy.example", domain.order),
        "address1": "1 Hidden Street",
        "city": "Leeds",
        "state": "West Yorkshire",
        "country": "GB",
        "zip": "WF3 1DR",
        "telnocc": "44",
        "telno": "1132926070",
        "privacyprotectionroid": format!("PP_{}", domain.order),
    })
}

pub(super) fn details(world: &mut World, params: &Params) -> Result<Value> {
    let contact = find(world, params)?;
    let mut map = full(contact);
    let rest = json!({
        "entityid": contact.id,
        "currentstatus": "Active",
        "classkey": "domcontact",
        "classname": "com.logicboxes.foundation.sfnb.order.domcontact.DomContact",
        "entitytypeid": "66",
        "description": "DomainContact",
        "eaqid": "0",
        "actioncompleted": "0",
        "jumpConditions": [],
        "roid": format!("DI_{}", contact.id),
        "whoisValidity": { "valid": "true", "invalidData": [] },
    });
    if let (Some(map), Value::Object(rest)) = (map.as_object_mut(), rest) {
        map.extend(rest);
    }
    for (attribute, value) in &contact.card.extra {
        // Two attributes are read back under other names.
        let member = match attribute.as_str() {
            "purpose" => "ApplicationPurpose",
            "category" => "NexusCategory",
            other => other,
        };
        map[member] = json!(value);
    }
    Ok(map)
}

/// Long obsolete, and still answered.
pub(super) fn modify(world: &mut World, params: &Params) -> Result<Value> {
    let contact = find(world, params)?;
    let (id, kind, extra) = (contact.id.clone(), contact.card.kind.clone(), contact.card.extra.clone());
    let mut card = contact_rules::address(params, params.need("company")?, &kind)?;
    card.extra = extra;
    world.update_contact(&id, card)?;
    Ok(action(world, &id, "ModContact"))
}

pub(super) fn action(world: &mut World, id: &str, kind: &str) -> Value {
    let number = world.next_action().to_string();
    json!({
        "entityid": id,
        "actiontype": kind,
        "eaqid": number,
        "currentaction": number,
        "actionstatus": "Success",
        "actionstatusdesc": "Operation completed successfully",
        "status": "Success",
    })
}

pub(super) fn delete(world: &mut World, params: &Params) -> Result<Value> {
    let id = params.need("contact-id")?.to_owned();
    world.delete_contact(&id).map_err(|refusal| match refusal.reason {
        Reason::NotFound => Fault::not_allowed(),
        _ => refusal.into(),
    })?;
    Ok(action(world, &id, "DelContact"))
}

pub(super) fn search(world: &mut World, params: &Params) -> Result<Value> {
    let (records, page) = params.page(10, 500)?;
    let customer: u64 = params.need_number("customer-id")?;
    let ids = params.all("contact-id");
    let has = |name: &str, text: &str| {
        params.get(name).is_none_or(|part| text.to_lowercase().contains(&part.to_lowercase()))
    };
    let statuses = params.all("status");
    let found: Vec<&Contact> = world
        .contacts
        .values()
        .filter(|contact| contact.customer == customer)
        .filter(|contact| ids.is_empty() || ids.contains(&contact.id.as_str()))
        .filter(|_| statuses.is_empty() || statuses.contains(&"Active"))
        .filter(|contact| has("name", &contact.card.name) && has("company", &contact.card.organization))
        .filter(|contact| has("email", &contact.card.email))
        .filter(|contact| params.get("type").is_none_or(|kind| contact.card.kind == kind))
        .collect();
    let counted = pages::numbered(&found, (records, page), |_| Value::Null);
    let skip = (page - 1).saturating_mul(records);
    let shown: Vec<Value> = found.iter().skip(skip).take(records).map(|contact| dotted(contact)).collect();
    Ok(json!({ "recsonpage": counted["recsonpage"], "recsindb": counted["recsindb"], "result": shown }))
}

pub(super) fn dotted(contact: &Contact) -> Value {
    let card = &contact.card;
    json!({
        "entity.entityid": contact.id,
        "entity.customerid": contact.customer.to_string(),
        "entity.currentstatus": "Active",
        "contact.contactid": contact.id,
        "contact.name": card.name,
        "contact.company": card.organization,
        "contact.emailaddr": card.email,
        "contact.address1": card.street.first(),
        "contact.city": card.city,
        "contact.state": card.state,
        "contact.country": card.country,
        "contact.zip": card.postal_code,
        "contact.telnocc": card.phone_code,
        "contact.telno": card.phone,
        "contact.type": card.kind,
    })
}
