//! Contacts: the caller chooses their handles, so ours follow from what a contact says, and a repeated call finds the one it made.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api/contacts>.

use super::RealtimeRegister;
use super::wire::{Answered, Ask};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, ProblemCode, Result};
use crate::model::{Contact, ContactRef, Contacts, Role};
use crate::op::Effect;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// How many handles of the same contact are tried, where somebody changed those before.
const TRIES: u32 = 5;

/// A contact as the registrar takes it.
pub(super) fn body(contact: &Contact) -> Map<String, Value> {
    let mut body = Map::new();
    let mut put = |name: &str, value: Value| drop(body.insert(name.to_owned(), value));
    if let Some(organization) = contact.organization.as_deref().filter(|text| !text.trim().is_empty()) {
        put("organization", json!(organization.trim()));
    }
    put("name", json!(contact.full_name().unwrap_or_default().trim()));
    let lines: Vec<&str> =
        contact.street.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
    put("addressLine", json!(lines));
    if let Some(code) = contact.postal_code.as_deref() {
        put("postalCode", json!(code.trim()));
    }
    put("city", json!(contact.city.trim()));
    if let Some(state) = contact.state.as_deref().filter(|text| !text.trim().is_empty()) {
        put("state", json!(state.trim()));
    }
    put("country", json!(contact.country.code()));
    // The registrar takes small letters only.
    put("email", json!(contact.email.as_str().to_lowercase()));
    put("voice", json!(contact.phone.to_string()));
    if let Some(fax) = &contact.fax {
        put("fax", json!(fax.to_string()));
    }
    body
}

/// What the registrar would refuse of a contact, seen before anything is sent.
pub(super) fn problems(contact: &Contact, path: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    if contact.postal_code.as_deref().is_none_or(|code| code.trim().is_empty()) {
        problems
            .push(Problem::missing(format!("{path}.postal_code"), "Realtime Register needs the postal code"));
    }
    let name = contact.full_name();
    let texts = [
        ("name", name.as_deref(), 255),
        ("organization", contact.organization.as_deref(), 255),
        ("city", Some(contact.city.as_str()), 255),
        ("state", contact.state.as_deref(), 255),
        ("postal_code", contact.postal_code.as_deref(), 16),
        ("email", Some(contact.email.as_str()), 255),
    ];
    let long = |text: &str, most: usize| text.trim().chars().count() > most;
    for (field, text, most) in texts {
        if text.is_some_and(|text| long(text, most)) {
            let text = format!("Realtime Register takes {most} characters at most");
            problems.push(Problem::new(format!("{path}.{field}"), ProblemCode::TooLong, text));
        }
    }
    for (i, _) in contact.street.iter().enumerate().filter(|(_, line)| long(line, 255)) {
        let text = "Realtime Register takes 255 characters a line at most";
        problems.push(Problem::new(format!("{path}.street[{i}]"), ProblemCode::TooLong, text));
    }
    problems
}

/// The handle that follows from a contact: the same words, the same handle.
pub(super) fn handle(
    customer: &str,
    body: &Map<String, Value>,
    extra: &BTreeMap<String, String>,
    number: u32,
) -> String {
    // The members come in one order, whatever order the caller gave them in.
    let sorted: BTreeMap<_, _> = body.iter().collect();
    let text = json!([customer, sorted, extra, number]).to_string();
    let digest = ring::digest::digest(&ring::digest::SHA256, text.as_bytes());
    let hex: String = digest.as_ref().iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    format!("areg-{hex}")
}

/// Makes sure that a contact is there, and gives its handle.
///
/// Made twice, it is one: so this may be repeated like a change that leads to the same end.
pub(super) async fn ensure(
    account: &RealtimeRegister,
    cx: &Cx,
    customer: &str,
    contact: &Contact,
) -> Result<String> {
    let body = body(contact);
    for number in 0..TRIES {
        let handle = handle(customer, &body, &contact.extra, number);
        match look(account, cx, customer, &handle).await? {
            Some(found) if says(&found, &body) => return Ok(handle),
            // Somebody has changed it since, for domains that use it.
            Some(_) => continue,
            None => {}
        }
        let path = ["customers", customer, "contacts", handle.as_str()];
        match Ask::post(path, Value::Object(body.clone())).send(account, cx, Effect::Set).await {
            Ok(_) => return Ok(handle),
            // Another call made the same one meanwhile.
            Err(error) if error.kind() == ErrorKind::Taken => return Ok(handle),
            Err(error) => return Err(error),
        }
    }
    let text =
        "the contacts that were made from the same data have all been changed since; give a handle instead";
    Err(Error::new(ErrorKind::Conflict, text))
}

/// Reads a contact; nothing where there is none.
pub(super) async fn look(
    account: &RealtimeRegister,
    cx: &Cx,
    customer: &str,
    handle: &str,
) -> Result<Option<Map<String, Value>>> {
    Ask::get(["customers", customer, "contacts", handle]).find(account, cx).await
}

/// Whether a stored contact says the same.
fn says(found: &Map<String, Value>, wanted: &Map<String, Value>) -> bool {
    const MEMBERS: [&str; 10] = [
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
    ];
    let given =
        |map: &Map<String, Value>, name: &str| map.get(name).filter(|value| !value.is_null()).cloned();
    MEMBERS.iter().all(|name| given(found, name) == given(wanted, name))
}

#[derive(Deserialize)]
struct Registry {
    provider: String,
}

/// Stores with a contact what the registry of a TLD asks of it. Stored twice, it is the same.
async fn keep_properties(
    account: &RealtimeRegister,
    cx: &Cx,
    contact: [&str; 2],
    role: Role,
    tld: &str,
    extra: &BTreeMap<String, String>,
) -> Result<()> {
    let [customer, handle] = contact;
    let registry: Registry = Ask::get(["tlds", tld, "info"]).fetch(account, cx).await?;
    let usage = match role {
        Role::Admin => "ADMIN",
        Role::Billing => "BILLING",
        Role::Tech => "TECH",
        _ => "REGISTRANT",
    };
    put_properties(account, cx, [customer, handle, &registry.provider], Some(usage), extra).await.map(drop)
}

/// Stores properties, whether some are there already or not.
pub(super) async fn put_properties(
    account: &RealtimeRegister,
    cx: &Cx,
    at: [&str; 3],
    usage: Option<&str>,
    extra: &BTreeMap<String, String>,
) -> Result<Answered> {
    let [customer, handle, registry] = at;
    let path = ["customers", customer, "contacts", handle, registry];
    let mut body = json!({ "properties": extra });
    if let Some(usage) = usage {
        body["intendedUsage"] = json!(usage);
    }
    match Ask::post(path, body).send(account, cx, Effect::Set).await {
        Err(error) if error.kind() == ErrorKind::Taken => {}
        answered => return answered,
    }
    let path = ["customers", customer, "contacts", handle, registry, "update"];
    Ask::post(path, json!({ "properties": extra })).send(account, cx, Effect::Set).await
}

/// Turns contacts in full into handles. What they have in `extra` is for the registry of `tld`.
pub(super) async fn to_handles(
    account: &RealtimeRegister,
    cx: &Cx,
    customer: &str,
    tld: Option<&str>,
    contacts: &mut Contacts,
) -> Result<()> {
    for role in Role::ALL {
        let Some(given) = contacts.get(role).cloned() else { continue };
        let mut handles = Vec::new();
        for one in given.each() {
            handles.push(match one {
                ContactRef::Full(contact) => {
                    let handle = ensure(account, cx, customer, contact).await?;
                    if let Some(tld) = tld.filter(|_| !contact.extra.is_empty()) {
                        let extra = &contact.extra;
                        keep_properties(account, cx, [customer, &handle], role, tld, extra).await?;
                    }
                    ContactRef::Handle(handle)
                }
                other => other.clone(),
            });
        }
        let one = handles.len() == 1;
        let value = if one { handles.remove(0) } else { ContactRef::Several(handles) };
        contacts.set(role, value);
    }
    Ok(())
}

/// The handles of a role, once contacts in full have some.
pub(super) fn handles(contacts: &Contacts, role: Role) -> Vec<&str> {
    let mut handles = Vec::new();
    for one in contacts.get(role).map_or(&[][..], ContactRef::each) {
        if let ContactRef::Handle(handle) = one {
            handles.push(handle.as_str());
        }
    }
    handles
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx};
    use super::*;
    use crate::op::Op;
    use crate::transport::Step;

    fn none() -> BTreeMap<String, String> {
        BTreeMap::new()
    }

    fn contact() -> Contact {
        serde_json::from_value(
            json!({"name": "John Doe", "email": "John@Example.com", "phone": "+31.384530759",
            "street": ["Ceintuurbaan 32a"], "city": "Zwolle", "postal_code": "8024AA", "country": "NL"}),
        )
        .expect("a contact")
    }

    #[test]
    fn a_contact_is_written_as_the_manual_says() {
        let wanted = json!({"name": "John Doe", "addressLine": ["Ceintuurbaan 32a"], "postalCode": "8024AA", "city": "Zwolle",
            "country": "NL", "email": "john@example.com", "voice": "+31.384530759"});
        assert_eq!(Value::Object(body(&contact())), wanted);
    }

    #[test]
    fn a_handle_follows_from_what_a_contact_says() {
        let (one, mut other) = (body(&contact()), body(&contact()));
        assert_eq!(handle("johndoe", &one, &none(), 0), handle("johndoe", &other, &none(), 0));
        assert!(crate::op::is_handle(&handle("johndoe", &one, &none(), 0)));
        other.insert("city".into(), "Arnhem".into());
        assert_ne!(handle("johndoe", &one, &none(), 0), handle("johndoe", &other, &none(), 0));
        assert_ne!(handle("johndoe", &one, &none(), 0), handle("another", &one, &none(), 0));
    }

    #[tokio::test]
    async fn a_contact_that_is_there_is_used_again() {
        let (cx, script) = cx(Op::ContactCreate, [Step::json(200, &Value::Object(body(&contact())))]);
        let found = ensure(&account(), &cx, "johndoe", &contact()).await.expect("a handle");
        assert_eq!(found, handle("johndoe", &body(&contact()), &none(), 0));
        assert_eq!(script.sent().len(), 1);
    }

    #[tokio::test]
    async fn a_contact_that_was_changed_since_is_left_alone() {
        let mut changed = body(&contact());
        changed.insert("city".into(), "Arnhem".into());
        let steps = [
            Step::json(200, &Value::Object(changed)),
            Step::answer(404, &[], ""),
            Step::answer(201, &[], ""),
        ];
        let (cx, script) = cx(Op::ContactCreate, steps);
        let found = ensure(&account(), &cx, "johndoe", &contact()).await.expect("a handle");
        assert_eq!(found, handle("johndoe", &body(&contact()), &none(), 1));
        assert_eq!(script.sent()[2].method(), http::Method::POST);
    }

    #[tokio::test]
    async fn a_contact_that_another_call_made_meanwhile_is_used() {
        let exists = json!({"type": "ObjectExists", "message": "exists"});
        let (cx, _) = cx(Op::ContactCreate, [Step::answer(404, &[], ""), Step::json(400, &exists)]);
        assert!(ensure(&account(), &cx, "johndoe", &contact()).await.is_ok());
    }
}
