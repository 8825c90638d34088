//! Contacts and customers.

use serde_json::{Value, json};

use super::codec::{card, contact, read_card};
use super::paged;
use crate::document::Document;
use crate::registry::World;
use crate::registry::contact::Contact;
use crate::registry::customer::SEEDED_CUSTOMER;
use crate::registry::refusal::{Refusal, Result};

pub(super) fn create(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let card = read_card(&document.need_object("contact")?)?;
    Ok(json!({ "id": world.add_contact(SEEDED_CUSTOMER, card)? }))
}

pub(super) fn update(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let id = document.need_text("id")?;
    world.contact(id)?;
    world.update_contact(id, read_card(&document.need_object("contact")?)?)?;
    Ok(json!({ "id": id }))
}

pub(super) fn delete(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let id = document.need_text("id")?;
    world.delete_contact(id)?;
    Ok(json!({ "id": id }))
}

pub(super) fn info(world: &mut World, document: &Document<'_>) -> Result<Value> {
    Ok(contact(world.contact(document.need_text("id")?)?))
}

pub(super) fn list(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let all: Vec<&Contact> = world.contacts.values().collect();
    paged(document, &all, |one| contact(one))
}

pub(super) fn create_customer(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let card = read_card(&document.need_object("customer")?)?;
    let username = card.email.clone();
    Ok(json!({ "id": world.add_customer(&username, card, "en")?.to_string() }))
}

pub(super) fn customer(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let found = match (document.text("id")?, document.text("email")?) {
        (Some(id), _) => world.customer(id.parse().map_err(|_| Refusal::not_found("customer", id))?)?,
        (None, Some(email)) => world.customer_by_login(email)?,
        (None, None) => return Err(Refusal::invalid("id", "id or email is missing")),
    };
    Ok(card(&found.id.to_string(), &found.card))
}
