//! Values as this protocol writes and reads them.

use serde_json::{Map, Value, json};

use crate::document::Document;
use crate::registry::World;
use crate::registry::action::{Action, Progress};
use crate::registry::change::read_nameservers;
use crate::registry::contact::{Card, Contact};
use crate::registry::customer::SEEDED_CUSTOMER;
use crate::registry::domain::{Contacts, NameServer};
use crate::registry::moment;
use crate::registry::money::{CURRENCY, Money, plain};
use crate::registry::order::Outcome;
use crate::registry::refusal::{Refusal, Result};

pub(super) fn money(amount: Money) -> Value {
    json!({ "amount": plain(amount), "currency": CURRENCY })
}

/// What came of an action.
pub(super) fn outcome(outcome: &Outcome) -> Value {
    let mut result = json!({
        "order": outcome.order.to_string(),
        "domain": outcome.domain,
        "action": outcome.action.id.to_string(),
        "state": outcome.action.state(),
    });
    if let Some(message) = outcome.action.message() {
        result["message"] = json!(message);
    }
    if let Some(expires) = outcome.expires.filter(|_| outcome.action.progress == Progress::Done) {
        result["expires"] = json!(moment::text(expires));
    }
    if let Some(charged) = outcome.charged() {
        result["charged"] = money(charged);
    }
    if !outcome.parts.is_empty() {
        let part = |part: &crate::registry::order::Part| json!({ "what": part.what, "state": "failed", "code": part.reason.code(), "message": part.message });
        result["parts"] = outcome.parts.iter().map(part).collect();
    }
    result
}

/// An action as a process.
pub(super) fn process(order: u64, domain: &str, action: &Action) -> Value {
    let mut process = json!({
        "process": action.id.to_string(),
        "order": order.to_string(),
        "domain": domain,
        "operation": action.kind.operation(),
        "state": action.state(),
        "started": moment::text(action.added),
    });
    if let Some(message) = action.message() {
        process["message"] = json!(message);
    }
    if let Some(completed) = action.completed {
        process["completed"] = json!(moment::text(completed));
    }
    process
}

pub(super) fn contact(contact: &Contact) -> Value {
    card(&contact.id, &contact.card)
}

pub(super) fn card(id: &str, card: &Card) -> Value {
    let mut value = json!({
        "id": id,
        "name": card.name,
        "email": card.email,
        "phone": format!("+{}.{}", card.phone_code, card.phone),
        "street": card.street,
        "city": card.city,
        "postal_code": card.postal_code,
        "country": card.country,
    });
    for (member, text) in [("organization", &card.organization), ("state", &card.state)] {
        if !text.is_empty() {
            value[member] = json!(text);
        }
    }
    value
}

/// Reads a contact in full.
pub(super) fn read_card(document: &Document<'_>) -> Result<Card> {
    let text = |member| document.need_text(member).map(|text| text.trim().to_owned());
    let optional = |member| document.text(member).map(|text| text.unwrap_or_default().trim().to_owned());
    let bad = |member: &str, what: &str| Refusal::invalid(document.path(member), what);

    let email = text("email")?;
    if !email.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.')) {
        return Err(bad("email", "not an e-mail address"));
    }
    let phone = text("phone")?;
    let (phone_code, phone) = phone
        .strip_prefix('+')
        .and_then(|rest| rest.split_once('.'))
        .filter(|(code, number)| digits(code, 1, 3) && digits(number, 4, 14))
        .ok_or_else(|| bad("phone", "such as +44.1132926070"))?;
    let street: Vec<String> =
        document.texts("street")?.unwrap_or_default().iter().map(|line| line.trim().to_owned()).collect();
    if street.is_empty() || street.len() > 3 || street[0].is_empty() {
        return Err(bad("street", "one to three lines"));
    }
    let country = text("country")?.to_ascii_uppercase();
    if country.len() != 2 || !country.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Err(bad("country", "two letters"));
    }
    Ok(Card {
        name: text("name")?,
        organization: optional("organization")?,
        email,
        city: text("city")?,
        state: optional("state")?,
        postal_code: text("postal_code")?,
        phone_code: phone_code.to_owned(),
        phone: phone.to_owned(),
        street,
        country,
        kind: "Contact".into(),
        ..Card::default()
    })
}

fn digits(text: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Contacts of a request: handles as they are, contacts in full still to be made.
pub(super) struct Wanted<'a> {
    roles: Vec<(&'static str, Role<'a>)>,
}

enum Role<'a> {
    Handle(&'a str),
    Full(Box<Card>),
}

impl<'a> Wanted<'a> {
    /// Reads the roles that are given; nothing is made yet.
    pub(super) fn read(document: &Document<'a>, world: &World) -> Result<Wanted<'a>> {
        let mut roles = Vec::new();
        for role in ["registrant", "admin", "tech", "billing"] {
            let Some(value) = document.get(role) else { continue };
            let path = document.path(role);
            roles.push((
                role,
                match value {
                    Value::String(handle) => {
                        world.contact(handle).map_err(|refusal| refusal.at(path))?;
                        Role::Handle(handle)
                    }
                    full => Role::Full(Box::new(read_card(&Document::inner(full, path)?)?)),
                },
            ));
        }
        Ok(Wanted { roles })
    }

    pub(super) fn has(&self, role: &str) -> bool {
        self.roles.iter().any(|(given, _)| *given == role)
    }

    /// Makes what is given in full and puts all of it over `contacts`.
    pub(super) fn make(self, world: &mut World, mut contacts: Contacts) -> Result<Contacts> {
        for (role, wanted) in self.roles {
            let handle = match wanted {
                Role::Handle(handle) => handle.to_owned(),
                Role::Full(card) => world.add_contact(SEEDED_CUSTOMER, *card)?,
            };
            match role {
                "registrant" => contacts.registrant = Some(handle),
                "admin" => contacts.admin = Some(handle),
                "tech" => contacts.tech = Some(handle),
                _ => contacts.billing = Some(handle),
            }
        }
        Ok(contacts)
    }
}

/// Roles without a contact take the registrant.
pub(super) fn fill(contacts: Contacts) -> Contacts {
    let registrant = contacts.registrant;
    Contacts {
        admin: contacts.admin.or_else(|| registrant.clone()),
        tech: contacts.tech.or_else(|| registrant.clone()),
        billing: contacts.billing.or_else(|| registrant.clone()),
        registrant,
    }
}

/// Handles by role.
pub(super) fn contacts(contacts: &Contacts) -> Value {
    let given =
        contacts.roles().into_iter().filter_map(|(role, handle)| Some((role.to_owned(), json!(handle?))));
    Value::Object(given.collect::<Map<String, Value>>())
}

pub(super) fn nameserver(server: &NameServer) -> Value {
    json!({ "name": server.name, "addresses": server.addresses })
}

/// Reads name servers: names, or names with addresses.
pub(super) fn nameservers(list: &[Value]) -> Result<Vec<NameServer>> {
    let mut servers = Vec::with_capacity(list.len().min(16));
    for (index, value) in list.iter().enumerate() {
        let path = format!("nameservers[{index}]");
        servers.push(match value {
            Value::String(name) => (name.clone(), Vec::new()),
            other => {
                let document = Document::inner(other, path)?;
                (document.need_text("name")?.to_owned(), document.addresses("addresses")?.unwrap_or_default())
            }
        });
    }
    read_nameservers(&servers)
}
