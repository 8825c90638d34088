//! Stored contacts as operations of their own.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api/contacts>.

use super::RealtimeRegister;
use super::contact::{self, body};
use super::pages::{self, Page};
use super::wire::Ask;
use crate::call::Cx;
use crate::error::{Error, ErrorKind, ProblemCode, Result};
use crate::model::Contact;
use crate::op::*;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Shown {
    handle: String,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    organization: Option<String>,
    #[serde(default)]
    address_line: Vec<String>,
    #[serde(default)]
    postal_code: Option<String>,
    #[serde(default)]
    city: Option<String>,
    #[serde(default)]
    state: Option<String>,
    #[serde(default)]
    country: Option<String>,
    #[serde(default)]
    email: Option<String>,
    #[serde(default)]
    voice: Option<String>,
    #[serde(default)]
    fax: Option<String>,
    /// What registries keep of it, by their names.
    #[serde(default)]
    properties: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl Shown {
    fn into_record(self) -> ContactRecord {
        let text = |value: Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let each = self.properties.unwrap_or_default().into_iter().flat_map(|(registry, named)| {
            named.into_iter().map(move |(name, value)| (format!("{registry}.{name}"), text(value)))
        });
        ContactRecord {
            handle: self.handle,
            name: self.name,
            organization: self.organization,
            email: self.email,
            phone: self.voice,
            fax: self.fax,
            street: self.address_line,
            city: self.city,
            state: self.state,
            postal_code: self.postal_code,
            country: self.country,
            extra: each.collect(),
            ..ContactRecord::default()
        }
    }
}

fn path<'a>(account: &'a RealtimeRegister, handle: &'a str) -> Result<[&'a str; 4]> {
    let handle = handle.trim();
    if is_handle(handle) {
        return Ok(["customers", account.customer.as_str(), "contacts", handle]);
    }
    Err(Error::field("handle", ProblemCode::Invalid, HANDLE))
}

fn fits(contact: &Contact) -> Result<()> {
    let mut problems = contact::problems(contact, "contact");
    for name in contact.extra.keys() {
        let text = "what a registry asks of a contact is stored with realtimeregister.set_properties";
        problems.push(crate::error::Problem::new(
            format!("contact.extra.{name}"),
            ProblemCode::NotAllowed,
            text,
        ));
    }
    if problems.is_empty() { Ok(()) } else { Err(Error::invalid(problems)) }
}

/// `contact.create`: made twice, it is one.
pub(super) async fn create(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &ContactCreate,
) -> Result<ContactHandle> {
    fits(&input.contact)?;
    let handle = contact::ensure(account, cx, &account.customer, &input.contact).await?;
    Ok(ContactHandle { handle })
}

/// `contact.info`
pub(super) async fn info(account: &RealtimeRegister, cx: &Cx, input: &ContactInfo) -> Result<ContactRecord> {
    let found: Option<Shown> = Ask::get(path(account, &input.handle)?).find(account, cx).await?;
    match found {
        Some(shown) if shown.handle == input.handle.trim() => Ok(shown.into_record()),
        Some(_) => Err(Error::bad_reply("handle", "the registrar's answer is about another contact")),
        None => Err(Error::new(
            ErrorKind::NotFound,
            "the registrar knows no contact of that handle in this account",
        )),
    }
}

/// `contact.list`
pub(super) async fn list(account: &RealtimeRegister, cx: &Cx, input: &ContactList) -> Result<ContactPage> {
    let place = pages::place(input.after.as_deref(), input.page_size)?;
    let mut ask = Ask::get(["customers", account.customer.as_str(), "contacts"]).with("order", "handle");
    if let Some(name) = &input.name {
        ask = ask.with("name:like", name);
    }
    if let Some(organization) = &input.organization {
        ask = ask.with("organization:eq", organization);
    }
    if let Some(email) = &input.email {
        ask = ask.with("email:eq", email.as_str().to_lowercase());
    }
    let page: Page<Shown> = place.ask(ask).fetch(account, cx).await?;
    let (total, found) = (page.total(), page.entities.len());
    let contacts = page.entities.into_iter().map(Shown::into_record).collect();
    Ok(ContactPage { contacts, next: place.next(found, total), total })
}

/// `contact.update`: all of the contact's data; what is left out is removed.
pub(super) async fn update(account: &RealtimeRegister, cx: &Cx, input: &ContactUpdate) -> Result<Changed> {
    fits(&input.contact)?;
    let mut body = body(&input.contact);
    for optional in ["organization", "state", "fax"] {
        body.entry(optional).or_insert_with(|| json!(""));
    }
    let path: Vec<&str> = path(account, &input.handle)?.into_iter().chain(["update"]).collect();
    Ok(Ask::post(path, Value::Object(body)).send(account, cx, Effect::Set).await?.changed())
}

/// `contact.delete`
pub(super) async fn delete(account: &RealtimeRegister, cx: &Cx, input: &ContactDelete) -> Result<Changed> {
    Ok(Ask::delete(path(account, &input.handle)?).send(account, cx, Effect::Set).await?.changed())
}

/// `contact.validate`
pub(super) async fn validate(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &ContactValidate,
) -> Result<Changed> {
    let path: Vec<&str> = path(account, &input.handle)?.into_iter().chain(["validate"]).collect();
    let ask = Ask::post(path, json!({ "categories": input.categories }));
    Ok(ask.send(account, cx, Effect::Create).await?.changed())
}
