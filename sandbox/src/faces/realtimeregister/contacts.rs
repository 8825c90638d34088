//! Contacts, whose handles the caller chooses.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::body::{Body, handle};
use super::fault::{Fault, Result};
use super::{Asked, CUSTOMER, Reply, document, lists, metadata, nothing};
use crate::registry::World;
use crate::registry::contact::{Card, Contact};
use crate::registry::customer::SEEDED_CUSTOMER;
use crate::registry::moment;

const FILTERS: [&str; 16] = [
    "handle",
    "brand",
    "organization",
    "name",
    "addressLine",
    "postalCode",
    "city",
    "state",
    "country",
    "email",
    "voice",
    "fax",
    "createdDate",
    "updatedDate",
    "disclosedFields",
    "validation",
];

/// In front of what registries ask of a contact: the registry, a dot, and the name.
const PROPERTY: &str = "property.";

fn show(contact: &Contact) -> Value {
    let card = &contact.card;
    let phone = |code: &str, number: &str| format!("+{code}.{number}");
    let mut value = json!({
        "customer": CUSTOMER,
        "handle": contact.id,
        "brand": card.extra.get("brand").map_or("default", String::as_str),
        "name": card.name,
        "addressLine": card.street,
        "postalCode": card.postal_code,
        "city": card.city,
        "country": card.country,
        "email": card.email,
        "voice": phone(&card.phone_code, &card.phone),
        "createdDate": moment::text(contact.created),
    });
    for (member, text) in [("organization", &card.organization), ("state", &card.state)] {
        if !text.is_empty() {
            value[member] = json!(text);
        }
    }
    if !card.fax.is_empty() {
        value["fax"] = json!(phone(&card.fax_code, &card.fax));
    }
    let mut registries: Map<String, Value> = Map::new();
    for (name, text) in &card.extra {
        let Some((registry, name)) = name.strip_prefix(PROPERTY).and_then(|rest| rest.split_once('.')) else {
            continue;
        };
        let named = registries.entry(registry).or_insert_with(|| json!({}));
        named[name] = json!(text);
    }
    if !registries.is_empty() {
        value["registries"] = json!(registries.keys().collect::<Vec<_>>());
        value["properties"] = Value::Object(registries);
    }
    value
}

pub(super) fn list(world: &mut World, asked: &Asked) -> Result<Reply> {
    lists::answer(world.contacts.values().map(show).collect(), "handle", &FILTERS, &asked.query)
}

fn found<'w>(world: &'w World, asked: &Asked) -> Result<&'w Contact> {
    world.contacts.get(asked.arg(1)).ok_or_else(Fault::missing)
}

pub(super) fn get(world: &mut World, asked: &Asked) -> Result<Reply> {
    let value = show(found(world, asked)?);
    Ok(document(StatusCode::OK, &lists::shown(value, "handle", &asked.query)))
}

const MEMBERS: [&str; 17] = [
    "brand",
    "organization",
    "name",
    "addressLine",
    "postalCode",
    "city",
    "state",
    "country",
    "email",
    "voice",
    "fax",
    "disclosedFields",
    "validations",
    "verifications",
    "designatedAgent",
    // The registrar's own client repeats what is in the path.
    "customer",
    "handle",
];

pub(super) fn create(world: &mut World, asked: &Asked) -> Result<Reply> {
    let id = handle(asked.arg(1), "handle")?;
    let body = asked.body()?;
    body.only(&MEMBERS)?;
    if world.contacts.contains_key(&id) {
        return Err(Fault::new("ObjectExists", format!("contact {id} exists")));
    }
    let card = card(&body, Card { kind: "Contact".into(), ..Card::default() }, true)?;
    let created = world.now;
    world.contacts.insert(id.clone(), Contact { id, customer: SEEDED_CUSTOMER, card, created });
    Ok(nothing(StatusCode::CREATED))
}

pub(super) fn update(world: &mut World, asked: &Asked) -> Result<Reply> {
    let body = asked.body()?;
    body.only(&MEMBERS)?;
    let card = card(&body, found(world, asked)?.card.clone(), false)?;
    world.update_contact(asked.arg(1), card)?;
    Ok(nothing(StatusCode::OK))
}

pub(super) fn delete(world: &mut World, asked: &Asked) -> Result<Reply> {
    world.delete_contact(asked.arg(1))?;
    Ok(nothing(StatusCode::OK))
}

/// What a contact says, on top of what it said.
fn card(body: &Body, mut card: Card, all: bool) -> Result<Card> {
    let mut wrong: Vec<(String, String)> = Vec::new();
    let mut bad = |field: &str, text: &str| wrong.push((field.to_owned(), text.to_owned()));
    let needed = ["name", "addressLine", "postalCode", "city", "country", "email", "voice"];
    for name in needed.into_iter().filter(|name| all && !body.has(name)) {
        bad(name, "must not be null");
    }
    let mut text = |name: &str, place: &mut String, least: usize, most: usize| -> Result<()> {
        if let Some(value) = body.text(name)? {
            if !(least..=most).contains(&value.chars().count()) {
                bad(name, &format!("size must be between {least} and {most}"));
            }
            value.clone_into(place);
        }
        Ok(())
    };
    text("name", &mut card.name, 1, 255)?;
    text("organization", &mut card.organization, usize::from(all), 255)?;
    text("postalCode", &mut card.postal_code, 1, 16)?;
    text("city", &mut card.city, 1, 255)?;
    text("state", &mut card.state, usize::from(all), 255)?;
    text("country", &mut card.country, 2, 2)?;
    text("email", &mut card.email, 6, 255)?;
    if card.email != card.email.to_lowercase() || !card.email.contains('@') {
        wrong.push(("email".into(), "must be an e-mail address in small letters".into()));
    }
    if let Some(lines) = body.texts("addressLine")? {
        if !(1..=3).contains(&lines.len()) || lines.iter().any(|line| line.is_empty() || line.len() > 255) {
            wrong.push(("addressLine".into(), "must be 1 to 3 lines".into()));
        }
        card.street = lines.into_iter().map(str::to_owned).collect();
    }
    if let Some(voice) = body.text("voice")? {
        match phone(voice) {
            Some((code, number)) => (card.phone_code, card.phone) = (code, number),
            None => wrong.push(("voice".into(), "must match \"\\+[0-9]{1,3}\\.[0-9]{1,14}\"".into())),
        }
    }
    match body.text("fax")? {
        None => {}
        Some("") if !all => (card.fax_code, card.fax) = (String::new(), String::new()),
        Some(fax) => match phone(fax) {
            Some((code, number)) => (card.fax_code, card.fax) = (code, number),
            None => wrong.push(("fax".into(), "must match \"\\+[0-9]{1,3}\\.[0-9]{1,14}\"".into())),
        },
    }
    if let Some(brand) = body.text("brand")? {
        card.extra.insert("brand".into(), handle(brand, "brand")?);
    }
    if wrong.is_empty() { Ok(card) } else { Err(Fault::violations(&wrong)) }
}

fn phone(text: &str) -> Option<(String, String)> {
    let (code, number) = text.strip_prefix('+')?.split_once('.')?;
    let digits = |text: &str, most: usize| {
        (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    (digits(code, 3) && digits(number, 14)).then(|| (code.to_owned(), number.to_owned()))
}

pub(super) fn validate(world: &mut World, asked: &Asked) -> Result<Reply> {
    found(world, asked)?;
    let body = asked.body()?;
    body.only(&["categories"])?;
    let known = ["General", "IisNu", "IisSe", "Nominet", "SKNic", "Esnic", "DkHostmaster", "CIRA"];
    let categories = body.texts("categories")?.unwrap_or_default();
    if categories.is_empty() {
        return Err(Fault::violation("categories", "must not be empty"));
    }
    match categories.iter().find(|word| !known.contains(word)) {
        Some(word) => Err(Fault::invalid(format!("there is no category {word}"))),
        None => Ok(nothing(StatusCode::OK)),
    }
}

pub(super) fn split(world: &mut World, asked: &Asked) -> Result<Reply> {
    let body = asked.body()?;
    body.only(&["newHandle", "registries"])?;
    let id = handle(body.need_text("newHandle")?, "newHandle")?;
    body.texts("registries")?;
    let old = found(world, asked)?.clone();
    if world.contacts.contains_key(&id) {
        return Err(Fault::new("ObjectExists", format!("contact {id} exists")));
    }
    world.contacts.insert(id.clone(), Contact { id, created: world.now, ..old });
    Ok(nothing(StatusCode::CREATED))
}

pub(super) fn add_properties(world: &mut World, asked: &Asked) -> Result<Reply> {
    set_properties(world, asked, true)
}

pub(super) fn update_properties(world: &mut World, asked: &Asked) -> Result<Reply> {
    set_properties(world, asked, false)
}

/// Properties have to be added before they can be updated.
fn set_properties(world: &mut World, asked: &Asked, add: bool) -> Result<Reply> {
    let registry = asked.arg(2).to_owned();
    let body = asked.body()?;
    body.only(if add { &["properties", "intendedUsage"] } else { &["properties"] })?;
    match body.text("intendedUsage")? {
        None | Some("REGISTRANT" | "ADMIN" | "BILLING" | "TECH") => {}
        Some(_) => return Err(Fault::unrecognised("intendedUsage")),
    }
    let mut card = found(world, asked)?.card.clone();
    let prefix = format!("{PROPERTY}{registry}.");
    let there = card.extra.keys().any(|name| name.starts_with(&prefix));
    match (add, there) {
        (true, true) => return Err(Fault::new("ObjectExists", format!("properties for {registry} exist"))),
        (false, false) => {
            return Err(Fault::new("ObjectDoesNotExist", format!("no properties for {registry}")));
        }
        _ => {}
    }
    let named = match body.get("properties") {
        Some(value) => Body::inner(value, "properties")?,
        None => Body::default(),
    };
    for (name, value) in named.members() {
        let text = value.as_str().ok_or_else(|| Fault::unrecognised(name))?;
        if !metadata::properties(&registry).contains(&name.as_str()) {
            return Err(Fault::invalid(format!("{registry} knows no property {name}")));
        }
        card.extra.insert(format!("{prefix}{name}"), text.to_owned());
    }
    world.update_contact(asked.arg(1), card)?;
    Ok(nothing(StatusCode::OK))
}
