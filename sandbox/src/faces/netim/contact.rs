//! Contacts: owners, and simple ones that administer, run or pay for domains.

use serde_json::{Value, json};

use super::body::{Params, scalar};
use super::fault::{Fault, Result};
use super::filter::{like, passes};
use super::operation::done;
use super::{Call, LOGIN};
use crate::registry::World;
use crate::registry::contact::{Card, Contact};
use crate::registry::customer::{SEEDED_CONTACT, SEEDED_CUSTOMER};

/// Members that are kept as they come.
const KEPT: [&str; 12] = [
    "language",
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
];

/// The id under which a contact is kept, from the registrar's: initials and a number.
fn key(id: &str) -> String {
    let digits = id.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    if id == LOGIN || digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        id.to_owned()
    } else {
        digits.to_owned()
    }
}

/// The id as the registrar shows it.
pub(super) fn shown(id: Option<&str>) -> Value {
    let Some(id) = id else { return json!("") };
    if id == SEEDED_CONTACT { json!(format!("SR{id}")) } else { json!(id) }
}

/// The reseller itself, and the registrar's own services, are contacts that nobody has made.
fn special(world: &mut World, id: &str) -> bool {
    let known = id == LOGIN || id.starts_with("NETIM4") || id.starts_with("TRUST4");
    if known && !world.contacts.contains_key(id) {
        let card = Card { name: id.to_owned(), kind: "special".to_owned(), ..Card::default() };
        let contact = Contact { id: id.to_owned(), customer: SEEDED_CUSTOMER, card, created: world.now };
        world.contacts.insert(id.to_owned(), contact);
    }
    known
}

/// A contact for a role: `owner` says which kind it has to be.
pub(super) fn stored(world: &mut World, id: &str, owner: Option<bool>, member: &str) -> Result<String> {
    if special(world, id) {
        return Ok(id.to_owned());
    }
    let found = find(world, id)
        .map_err(|_| Fault::refused(format!("E94-M9400 {member}: the contact {id} does not exist")))?;
    // The contact that is there from the beginning serves as both.
    let is_owner = found.card.extra.get("isOwner").map(|text| text == "1");
    if owner.is_some() && is_owner.is_some() && is_owner != owner {
        return Err(Fault::refused(format!(
            "E94-M9401 {member}: the contact {id} is of the wrong kind (isOwner)"
        )));
    }
    Ok(found.id.clone())
}

/// A contact by the registrar's id, or by the number in it.
fn find<'a>(world: &'a World, id: &str) -> Result<&'a Contact> {
    let found = world.contacts.get(id).or_else(|| world.contacts.get(&key(id)));
    found.ok_or_else(|| Fault::refused(format!("E94-M9400 The contact {id} does not exist")))
}

fn names(card: &Card) -> (String, String) {
    let kept = |name: &str| card.extra.get(name).cloned();
    let (first, last) = card.name.split_once(' ').unwrap_or(("", &card.name));
    (
        kept("firstName").unwrap_or_else(|| first.to_owned()),
        kept("lastName").unwrap_or_else(|| last.to_owned()),
    )
}

fn number(text: &str) -> Option<(String, String)> {
    let (code, rest) = text.strip_prefix('+')?.split_once(' ')?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    (digits(code) && digits(rest)).then(|| (code.to_owned(), rest.to_owned()))
}

fn read(params: &Params) -> Result<Card> {
    let (first, last) = (params.need("firstName")?, params.need("lastName")?);
    for (member, text) in [("firstName", &first), ("lastName", &last)] {
        if text.chars().count() > 30 || !text.chars().all(|c| c.is_alphabetic() || " -'".contains(c)) {
            return Err(Fault::wrong(member));
        }
    }
    let organization = match params.need("bodyForm")?.as_str() {
        "IND" => params.text("bodyName").unwrap_or_default(),
        "ORG" => params.need("bodyName")?,
        _ => return Err(Fault::wrong("bodyForm")),
    };
    let country = params.need("country")?;
    if country.len() != 2 || !country.bytes().all(|b| b.is_ascii_uppercase()) {
        return Err(Fault::wrong("country"));
    }
    let state = if country == "IT" { params.need("area")? } else { params.text("area").unwrap_or_default() };
    let (phone_code, phone) = number(&params.need("phone")?).ok_or_else(|| Fault::wrong("phone"))?;
    let (fax_code, fax) = match params.text("fax") {
        Some(text) => number(&text).ok_or_else(|| Fault::wrong("fax"))?,
        None => Default::default(),
    };
    let street: Vec<String> =
        [Some(params.need("address1")?), params.text("address2")].into_iter().flatten().collect();
    for (member, text, most) in [
        ("zipCode", params.need("zipCode")?, 10),
        ("city", params.need("city")?, 30),
        ("area", state.clone(), 5),
    ] {
        if text.chars().count() > most {
            return Err(Fault::wrong(member));
        }
    }
    params.need("language")?;
    let owner = params.switch("isOwner")?.ok_or_else(|| Fault::missing("isOwner"))?;
    let mut card = Card {
        name: format!("{first} {last}"),
        organization,
        email: params.need("email")?,
        street,
        city: params.need("city")?,
        state,
        postal_code: params.need("zipCode")?,
        country,
        phone_code,
        phone,
        fax_code,
        fax,
        kind: params.need("bodyForm")?,
        ..Card::default()
    };
    card.extra.extend([("firstName".to_owned(), first), ("lastName".to_owned(), last)]);
    card.extra.insert("isOwner".to_owned(), u8::from(owner).to_string());
    for name in KEPT {
        card.extra.extend(params.text(name).map(|text| (name.to_owned(), text)));
    }
    if let Some(additional) = params.object("additional")?.filter(|map| !map.0.is_empty()) {
        card.extra.insert("additional".to_owned(), Value::Object(additional.0).to_string());
    }
    Ok(card)
}

fn document(call: &Call<'_>) -> Result<Card> {
    read(&call.params.object("contact")?.ok_or_else(|| Fault::missing("contact"))?)
}

pub(super) fn create(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let card = document(call)?;
    let (first, last) = names(&card);
    let initial = |text: &str| {
        text.chars().next().filter(char::is_ascii_alphabetic).unwrap_or('X').to_ascii_uppercase()
    };
    let number = world.add_contact(SEEDED_CUSTOMER, card)?;
    // Kept under the registrar's own id from now on.
    let id = format!("{}{}{number}", initial(&first), initial(&last));
    if let Some(mut contact) = world.contacts.remove(&number) {
        contact.id.clone_from(&id);
        world.contacts.insert(id.clone(), contact);
    }
    Ok(json!(id))
}

fn show(contact: &Contact, whole: bool) -> Value {
    let card = &contact.card;
    let (first, last) = names(card);
    let phone = |code: &str, number: &str| {
        if number.is_empty() { String::new() } else { format!("+{code} {number}") }
    };
    let line = |i: usize| card.street.get(i).cloned().unwrap_or_default();
    let mut value = json!({
        "firstName": first,
        "lastName": last,
        "bodyForm": if card.organization.is_empty() { "IND" } else { "ORG" },
        "bodyName": card.organization,
        "address1": line(0),
        "address2": line(1),
        "zipCode": card.postal_code,
        "area": card.state,
        "city": card.city,
        "country": card.country,
        "phone": phone(&card.phone_code, &card.phone),
        "fax": phone(&card.fax_code, &card.fax),
        "email": card.email,
        "language": "EN",
        "isOwner": u8::from(card.extra.get("isOwner").is_none_or(|text| text == "1")),
        // An empty map is an empty list.
        "additional": [],
    });
    for name in KEPT {
        if let Some(text) = card.extra.get(name) {
            value[name] = json!(text);
        }
    }
    if let Some(additional) = card.extra.get("additional").and_then(|text| serde_json::from_str(text).ok()) {
        value["additional"] = additional;
    }
    if whole {
        value["idContact"] = shown(Some(&contact.id));
    }
    value
}

pub(super) fn info(world: &mut World, call: &Call<'_>) -> Result<Value> {
    Ok(show(find(world, call.segment(1))?, !call.is_one()))
}

/// What an owner is called cannot change; neither can what kind of contact it is.
pub(super) fn update(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let card = document(call)?;
    let old = find(world, call.segment(1))?;
    let id = old.id.clone();
    let owner = old.card.extra.get("isOwner").is_some_and(|text| text == "1");
    if owner && (names(&card) != names(&old.card) || card.organization != old.card.organization) {
        return Err(Fault::refused(
            "E94-M9402 The name of an owner cannot be changed; use a change of owner",
        ));
    }
    world.update_contact(&id, card)?;
    Ok(done(world, call, "contactUpdate", &id))
}

pub(super) fn delete(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = find(world, call.segment(1))?.id.clone();
    world.delete_contact(&id)?;
    Ok(done(world, call, "contactDelete", &id))
}

fn row(contact: &Contact) -> Value {
    let (first, last) = names(&contact.card);
    json!({
        "idContact": shown(Some(&contact.id)),
        "firstName": first,
        "lastName": last,
        "bodyForm": if contact.card.organization.is_empty() { "IND" } else { "ORG" },
        "bodyName": contact.card.organization,
        "isOwner": u8::from(contact.card.extra.get("isOwner").is_none_or(|text| text == "1")),
    })
}

fn all(world: &World) -> impl Iterator<Item = Value> {
    world.contacts.values().filter(|contact| contact.card.kind != "special").map(row)
}

pub(super) fn list_one(world: &mut World, call: &Call<'_>) -> Result<Value> {
    if call.path.len() == 1 {
        return Ok(all(world).collect());
    }
    let (field, pattern) = (call.segment(1), call.segment(2));
    if !["idContact", "firstName", "lastName", "bodyForm", "isOwner"].contains(&field) {
        return Err(Fault::wrong(field));
    }
    let fits = |row: &Value| scalar(&row[field]).is_some_and(|text| like(pattern, '*', &text));
    Ok(all(world).filter(fits).collect())
}

pub(super) fn list_three(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let mut found = Vec::new();
    for row in all(world) {
        if passes(call, &row)? {
            found.push(row);
        }
    }
    Ok(Value::Array(found))
}
