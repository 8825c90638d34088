//! Contacts and customers. The protocol takes contacts in full wherever it takes one.

use super::Reference;
use super::wire::ask;
use crate::call::Cx;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::model::{Contact, ContactRef, Contacts, Role};
use crate::op::*;
use serde::Deserialize;
use serde_json::{Map, Value, json};

const ROLES: [Role; 4] = [Role::Registrant, Role::Admin, Role::Tech, Role::Billing];

/// A contact as the protocol writes it. What only other registrars ask of a contact has no place in it.
pub(super) fn document(contact: &Contact) -> Value {
    let mut map = Map::new();
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            map.insert(name.to_owned(), value);
        }
    };
    put("name", contact.full_name().map(Value::from));
    put("organization", contact.organization.clone().map(Value::from));
    put("email", Some(contact.email.as_str().into()));
    put("phone", Some(contact.phone.to_string().into()));
    put("street", Some(contact.street.clone().into()));
    put("city", Some(contact.city.clone().into()));
    put("state", contact.state.clone().map(Value::from));
    put("postal_code", contact.postal_code.clone().map(Value::from));
    put("country", Some(contact.country.code().into()));
    Value::Object(map)
}

/// The contacts of an order by role; roles that are left out are the registrant's.
pub(super) fn by_role(contacts: &Contacts) -> Result<Value, Problem> {
    let mut map = Map::new();
    for role in ROLES {
        let Some(given) = contacts.get(role) else { continue };
        let document = match given.each() {
            [ContactRef::Handle(handle)] => Value::from(handle.clone()),
            [ContactRef::Full(contact)] => document(contact),
            _ => {
                let text = "the sandbox takes one contact for each role";
                return Err(Problem::new(
                    format!("contacts.{}", role.as_str()),
                    ProblemCode::NotAllowed,
                    text,
                ));
            }
        };
        map.insert(role.as_str().to_owned(), document);
    }
    Ok(Value::Object(map))
}

#[derive(Deserialize)]
struct Made {
    id: String,
}

/// `contact.create`
pub(super) async fn create(account: &Reference, cx: &Cx, input: &ContactCreate) -> Result<ContactHandle> {
    let body = json!({ "contact": document(&input.contact) });
    let made: Made = ask(account, cx, Effect::Create, "contact.create", &body).await?;
    Ok(ContactHandle { handle: made.id })
}

/// A stored contact or customer, as it comes.
#[derive(Deserialize)]
pub(super) struct Stored {
    id: String,
    name: Option<String>,
    organization: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    #[serde(default)]
    street: Vec<String>,
    city: Option<String>,
    state: Option<String>,
    postal_code: Option<String>,
    country: Option<String>,
}

impl From<Stored> for ContactRecord {
    fn from(stored: Stored) -> Self {
        ContactRecord {
            handle: stored.id,
            name: stored.name,
            organization: stored.organization,
            email: stored.email,
            phone: stored.phone,
            street: stored.street,
            city: stored.city,
            state: stored.state,
            postal_code: stored.postal_code,
            country: stored.country,
            ..ContactRecord::default()
        }
    }
}

/// `contact.info`
pub(super) async fn info(account: &Reference, cx: &Cx, input: &ContactInfo) -> Result<ContactRecord> {
    let stored: Stored =
        ask(account, cx, Effect::Read, "contact.info", &json!({ "id": input.handle })).await?;
    if stored.id != input.handle {
        return Err(Error::bad_reply("result.id", "the registrar's answer is about another contact"));
    }
    Ok(stored.into())
}

/// What a change of a contact answers: its handle alone counts.
async fn change(account: &Reference, cx: &Cx, op: Op, body: Value, handle: &str) -> Result<Changed> {
    let made: Made = ask(account, cx, Effect::Set, op.name(), &body).await?;
    if made.id != handle {
        return Err(Error::bad_reply("result.id", "the registrar's answer is about another contact"));
    }
    Ok(Changed { changed: true, ..Changed::default() })
}

/// `contact.update`
pub(super) async fn update(account: &Reference, cx: &Cx, input: &ContactUpdate) -> Result<Changed> {
    let body = json!({ "id": input.handle, "contact": document(&input.contact) });
    change(account, cx, Op::ContactUpdate, body, &input.handle).await
}

/// `contact.delete`
pub(super) async fn delete(account: &Reference, cx: &Cx, input: &ContactDelete) -> Result<Changed> {
    let body = json!({ "id": input.handle });
    change(account, cx, Op::ContactDelete, body, &input.handle).await
}

/// `customer.create`. The protocol has no logins, so that a password or a language would be lost.
pub(super) async fn create_customer(
    account: &Reference,
    cx: &Cx,
    input: &CustomerCreate,
) -> Result<CustomerHandle> {
    if input.password.is_some() {
        return Err(Error::field(
            "password",
            ProblemCode::NotAllowed,
            "customers of the sandbox have no password; leave it out",
        ));
    }
    let body = json!({ "customer": document(&input.contact) });
    let made: Made = ask(account, cx, Effect::Create, "customer.create", &body).await?;
    Ok(CustomerHandle { customer_id: made.id })
}

/// `customer.info`
pub(super) async fn customer(account: &Reference, cx: &Cx, input: &CustomerInfo) -> Result<CustomerRecord> {
    let body = match &input.customer_id {
        Some(id) => json!({ "id": id }),
        None => json!({ "email": input.username }),
    };
    let stored: Stored = ask(account, cx, Effect::Read, "customer.info", &body).await?;
    Ok(CustomerRecord {
        customer_id: stored.id.clone(),
        username: stored.email.clone(),
        status: None,
        language: None,
        contact: stored.into(),
    })
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in super::super) fn ada() -> Contact {
        let contact = json!({
            "name": "Ada Example", "email": "ada@example.com", "phone": "+44.1132926070", "street": ["1 High Street"],
            "city": "Leeds", "postal_code": "WF3 1DR", "country": "GB", "extra": {"purpose": "P1"},
        });
        serde_json::from_value(contact).expect("a contact")
    }

    #[test]
    fn a_contact_in_full_is_sent_as_it_is() {
        let sent = document(&ada());
        assert_eq!(sent["phone"], "+44.1132926070");
        assert!(sent.get("organization").is_none() && sent.get("extra").is_none());
    }

    #[test]
    fn one_contact_for_each_role() {
        let mut contacts =
            Contacts { registrant: Some(ContactRef::Handle("7".into())), ..Contacts::default() };
        assert_eq!(by_role(&contacts), Ok(json!({"registrant": "7"})));
        contacts.admin = Some(ContactRef::Several(vec![]));
        assert_eq!(by_role(&contacts).map_err(|problem| problem.path), Err("contacts.admin".into()));
    }
}
