//! The contacts that a customer's orders are filled with, per contact type.

use serde_json::{Map, Value, json};

use super::contact_rules::TYPES;
use super::contacts::dotted;
use super::customers;
use super::fault::{Fault, Result, bad_contact};
use super::params::Params;
use crate::registry::World;
use crate::registry::contact::Contact;
use crate::registry::domain::Contacts;

fn types(params: &Params) -> Result<Vec<&str>> {
    params.need("type")?;
    let types = params.all("type");
    match types.iter().all(|kind| TYPES.contains(kind)) {
        true => Ok(types),
        false => Err(Fault::field("type", "type is invalid")),
    }
}

/// What was set, else the customer's oldest contact of the type (`modelled`).
fn chosen(world: &World, customer: u64, kind: &str) -> Option<Contacts> {
    if let Some(set) = world.customers.get(&customer).and_then(|customer| customer.defaults.get(kind)) {
        return Some(set.clone());
    }
    let fitting = world.contacts.values().filter(|one| one.customer == customer && one.card.kind == kind);
    let oldest: Option<&Contact> = fitting.min_by_key(|contact| (contact.created, contact.id.clone()));
    oldest.map(|contact| Contacts::all(&contact.id))
}

pub(super) fn default(world: &mut World, params: &Params) -> Result<Value> {
    let customer = customers::find(world, params)?;
    let mut map = Map::new();
    for kind in types(params)? {
        let Some(contacts) = chosen(world, customer, kind) else { continue };
        let mut entry = json!({ "type": kind, "designated-agent": "false" });
        for (role, id) in contacts.roles() {
            entry[role] = json!(id.map_or("-1", String::as_str));
            if let Some(contact) = id.and_then(|id| world.contact(id).ok()) {
                entry[format!("{role}ContactDetails")] = dotted(contact);
            }
        }
        entry["whoisValidity"] = json!({ "valid": "true", "invalidData": [] });
        map.insert(kind.to_owned(), entry);
    }
    Ok(Value::Object(map))
}

pub(super) fn modify(world: &mut World, params: &Params) -> Result<Value> {
    let customer = customers::find(world, params)?;
    let read = |role: &str, parameter: &str| -> Result<Option<String>> {
        match params.need(parameter)? {
            "-1" => Ok(None),
            id => match world.contact(id) {
                Ok(contact) if contact.customer == customer => Ok(Some(id.to_owned())),
                _ => Err(bad_contact(role)),
            },
        }
    };
    let contacts = Contacts {
        registrant: read("registrant", "reg-contact-id")?,
        admin: read("admin", "admin-contact-id")?,
        tech: read("tech", "tech-contact-id")?,
        billing: read("billing", "billing-contact-id")?,
    };
    let types: Vec<String> = types(params)?.into_iter().map(str::to_owned).collect();
    if let Some(customer) = world.customers.get_mut(&customer) {
        for kind in &types {
            customer.defaults.insert(kind.clone(), contacts.clone());
        }
    }
    let mut map = json!({ "type": types.first() });
    for (role, id) in contacts.roles() {
        map[role] = json!(id.map_or("-1", String::as_str));
    }
    Ok(map)
}
