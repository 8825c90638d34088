//! Brands, and the texts of their mails.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::body::handle;
use super::fault::{Fault, Result};
use super::kept::Kept;
use super::{Asked, Reply, document, lists, nothing};
use crate::registry::World;
use crate::registry::moment;

const BRANDS: Kept = Kept("brand");
const TEXTS: Kept = Kept("brandtext");

const FIELDS: [&str; 18] = [
    "locale",
    "hideOptionalTerms",
    "organization",
    "addressLine",
    "postalCode",
    "city",
    "state",
    "country",
    "email",
    "contactEmail",
    "replyToEmail",
    "contactUrl",
    "url",
    "voice",
    "fax",
    "privacyContact",
    "abuseContact",
    "handle",
];

const NEEDED: [&str; 7] = ["organization", "addressLine", "postalCode", "city", "country", "email", "voice"];

/// The mail whose text can be changed (`modelled`: what the mails are called).
const MAIL: &str = "contact-validation";

/// The brand that always exists.
fn first(world: &World) -> Value {
    json!({
        "handle": "default", "locale": "en-US", "organization": "Sandbox", "addressLine": ["1 Test Street"], "postalCode": "1000AA",
        "city": "Testville", "country": "NL", "email": "brand@sandbox.example", "voice": "+31.201234567",
        "createdDate": moment::text(world.now),
    })
}

fn found(world: &World, name: &str) -> Result<Value> {
    match BRANDS.get(world, name) {
        Some(brand) => Ok(brand),
        None if name == "default" => Ok(first(world)),
        None => Err(Fault::missing()),
    }
}

pub(super) fn list(world: &mut World, asked: &Asked) -> Result<Reply> {
    let mut all = BRANDS.all(world);
    if !all.iter().any(|brand| brand["handle"] == "default") {
        all.insert(0, first(world));
    }
    lists::answer(all, "handle", &["handle", "organization", "createdDate"], &asked.query)
}

pub(super) fn get(world: &mut World, asked: &Asked) -> Result<Reply> {
    let brand = found(world, asked.arg(1))?;
    Ok(document(StatusCode::OK, &lists::shown(brand, "handle", &asked.query)))
}

fn content(asked: &Asked, brand: &mut Value) -> Result<()> {
    let body = asked.body()?;
    body.only(&FIELDS)?;
    for field in FIELDS.into_iter().filter(|field| *field != "handle") {
        match field {
            "addressLine" => drop(body.texts(field)?),
            "hideOptionalTerms" => drop(body.flag(field)?),
            field => drop(body.text(field)?),
        }
        if let Some(value) = body.get(field) {
            brand[field] = value.clone();
        }
    }
    match NEEDED.into_iter().find(|field| brand[*field].is_null()) {
        Some(field) => Err(Fault::violation(field, "must not be null")),
        None => Ok(()),
    }
}

pub(super) fn create(world: &mut World, asked: &Asked) -> Result<Reply> {
    let name = handle(asked.arg(1), "handle")?;
    if found(world, &name).is_ok() {
        return Err(Fault::new("ObjectExists", format!("brand {name} exists")));
    }
    let mut brand = json!({ "handle": name, "locale": "en-US", "createdDate": moment::text(world.now) });
    content(asked, &mut brand)?;
    BRANDS.put(world, &name, &brand);
    Ok(nothing(StatusCode::CREATED))
}

pub(super) fn update(world: &mut World, asked: &Asked) -> Result<Reply> {
    let mut brand = found(world, asked.arg(1))?;
    content(asked, &mut brand)?;
    brand["updatedDate"] = json!(moment::text(world.now));
    BRANDS.put(world, asked.arg(1), &brand);
    Ok(nothing(StatusCode::OK))
}

pub(super) fn delete(world: &mut World, asked: &Asked) -> Result<Reply> {
    match (asked.arg(1), BRANDS.remove(world, asked.arg(1))) {
        ("default", _) => Err(Fault::status("the default brand stays")),
        (_, true) => Ok(nothing(StatusCode::OK)),
        (_, false) => Err(Fault::missing()),
    }
}

fn text(world: &World, asked: &Asked) -> Result<Value> {
    let brand = found(world, asked.arg(1))?;
    if asked.arg(2) != MAIL {
        return Err(Fault::missing());
    }
    let own = TEXTS.get(world, asked.arg(1));
    let usual = || json!({ "name": MAIL, "subject": "Please confirm", "text": "Please confirm your data.", "html": "<p>Please confirm your data.</p>" });
    let mut text = own.unwrap_or_else(usual);
    text["brand"] = brand["handle"].clone();
    Ok(text)
}

pub(super) fn texts(world: &mut World, asked: &Asked) -> Result<Reply> {
    found(world, asked.arg(1))?;
    lists::answer(vec![json!({ "name": MAIL })], "name", &["name"], &asked.query)
}

pub(super) fn get_text(world: &mut World, asked: &Asked) -> Result<Reply> {
    Ok(document(StatusCode::OK, &text(world, asked)?))
}

pub(super) fn preview(world: &mut World, asked: &Asked) -> Result<Reply> {
    let text = text(world, asked)?;
    let members = ["subject", "text", "html"].map(|name| (name.to_owned(), text[name].clone()));
    Ok(document(StatusCode::OK, &Value::Object(members.into_iter().collect::<Map<_, _>>())))
}

pub(super) fn update_text(world: &mut World, asked: &Asked) -> Result<Reply> {
    let mut text = text(world, asked)?;
    let body = asked.body()?;
    body.only(&["subject", "text", "html"])?;
    for member in ["subject", "text", "html"] {
        if let Some(value) = body.text(member)? {
            text[member] = json!(value);
        }
    }
    TEXTS.put(world, asked.arg(1), &text);
    Ok(nothing(StatusCode::OK))
}

/// A bare list, unlike others.
pub(super) fn locales(_: &mut World, _: &Asked) -> Result<Reply> {
    let all = json!([{ "code": "en-US", "name": "English" }, { "code": "nl-NL", "name": "Dutch" }]);
    Ok(document(StatusCode::OK, &all))
}
