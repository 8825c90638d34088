//! The four contacts of an order: an owner, and three simple contacts. One cannot stand for the other.
//!
//! A contact in full is looked for first and stored only where there is none like it, so that a repeated call leaves no litter. Roles
//! that are left out are the registrant's data where they are given in full, and else the account's own defaults.
//!
//! Reference: "Manage contacts", "Filters for list functions", and the account's `DEFAULT_…` members.

use super::operation::rows;
use super::wire::{Ask, ask};
use super::{Netim, Version, account, contact};
use crate::call::Cx;
use crate::error::{Error, Outcome, Problem, ProblemCode, Result};
use crate::model::{Contact, ContactRef, Contacts, DomainName, Role};
use crate::op::Effect;
use crate::provider::fields::Fields;
use serde_json::{Map, Value, json};

/// How many stored contacts are compared. An account with more of the same name gets another one.
const MOST_COMPARED: usize = 20;

/// The roles, with the members that carry them.
const ROLES: [(Role, &str); 4] = [
    (Role::Registrant, "idOwner"),
    (Role::Admin, "idAdmin"),
    (Role::Tech, "idTech"),
    (Role::Billing, "idBilling"),
];

/// Every contact that cannot be used.
pub(super) fn problems(contacts: &Contacts, problems: &mut Vec<Problem>) {
    for (role, _) in ROLES {
        let path = format!("contacts.{}", role.as_str());
        match contacts.get(role).map(ContactRef::each) {
            Some([ContactRef::Full(full)]) => contact::problems(&path, full, problems),
            Some([ContactRef::Handle(handle)]) if !is_id(handle) => {
                problems.push(Problem::invalid(
                    path,
                    "an id of a contact at NETIM has 12 letters, digits and signs at most",
                ));
            }
            Some([ContactRef::Handle(_)]) | None => {}
            Some(_) => {
                problems.push(Problem::new(
                    path,
                    ProblemCode::NotAllowed,
                    "NETIM takes one contact for each role",
                ));
            }
        }
    }
}

/// Whether a text may be an id: `BO1`, the reseller's own, or one of the special ones such as `#AUTO#`.
pub(super) fn is_id(text: &str) -> bool {
    (1..=12).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"#-_".contains(&b))
}

/// Puts an id into each role. Without `owner`, the registrant is nobody's business here.
pub(super) async fn ready(
    account: &Netim,
    cx: &Cx,
    domain: &DomainName,
    given: &mut Contacts,
    owner: bool,
) -> Result<()> {
    let done = fill(account, cx, domain, given, owner).await;
    *given = done.map_err(|error| error.with_outcome(Outcome::NotDone))?;
    Ok(())
}

async fn fill(
    account: &Netim,
    cx: &Cx,
    domain: &DomainName,
    given: &Contacts,
    owner: bool,
) -> Result<Contacts> {
    let mut defaults = None;
    let mut stored: Vec<(Contact, bool, String)> = Vec::new();
    let mut ids = Contacts::default();
    for (role, _) in ROLES {
        let is_owner = role == Role::Registrant;
        if is_owner && !owner {
            continue;
        }
        // The registrant's data may stand for the others, but its handle may not.
        let full_registrant =
            || given.registrant.as_ref().filter(|one| matches!(one.each(), [ContactRef::Full(_)]));
        let id = match given.get(role).or_else(full_registrant).map(ContactRef::each) {
            Some([ContactRef::Handle(handle)]) => handle.clone(),
            Some([ContactRef::Full(full)]) => {
                let known = stored.iter().find(|(contact, of, _)| *of == is_owner && *contact == **full);
                match known.map(|(.., id)| id.clone()) {
                    Some(id) => id,
                    None => {
                        let id = one(account, cx, full, is_owner, Some(domain)).await?;
                        stored.push(((**full).clone(), is_owner, id.clone()));
                        id
                    }
                }
            }
            _ => {
                if defaults.is_none() {
                    defaults = Some(account::read(account, cx).await?);
                }
                let default = defaults.as_ref().and_then(|known| known.default_contact(role));
                default.ok_or_else(|| missing(role))?
            }
        };
        ids.set(role, ContactRef::Handle(id));
    }
    Ok(ids)
}

/// Puts an id in the place of a new owner.
pub(super) async fn owner(account: &Netim, cx: &Cx, domain: &DomainName, given: &mut Contacts) -> Result<()> {
    let id = match given.registrant.as_ref().map(ContactRef::each) {
        Some([ContactRef::Handle(id)]) => id.clone(),
        Some([ContactRef::Full(full)]) => one(account, cx, full, true, Some(domain))
            .await
            .map_err(|error| error.with_outcome(Outcome::NotDone))?,
        _ => return Err(missing(Role::Registrant)),
    };
    given.registrant = Some(ContactRef::Handle(id));
    Ok(())
}

fn missing(role: Role) -> Error {
    let text = format!(
        "NETIM wants a contact in the role {}, and the account has none by default: give one (the id of an owner cannot stand for it)",
        role.as_str()
    );
    Error::invalid(vec![Problem::missing(format!("contacts.{}", role.as_str()), text)])
}

/// The id of a contact: of the stored one like it, or of a new one.
pub(super) async fn one(
    account: &Netim,
    cx: &Cx,
    full: &Contact,
    owner: bool,
    domain: Option<&DomainName>,
) -> Result<String> {
    let wanted = contact::document(account, full, owner, domain);
    for id in candidates(account, cx, &wanted).await? {
        if contact::is_same(&contact::raw(account, cx, &id).await?, &wanted) {
            return Ok(id);
        }
    }
    create(account, cx, wanted).await
}

/// Stores a contact. It is made at once, and a second time where it is sent twice.
pub(super) async fn create(account: &Netim, cx: &Cx, document: Value) -> Result<String> {
    let request = Ask::post(&["contact", ""], json!({ "contact": document }));
    ask(account, cx, Effect::Create, &request, |value| {
        let id = value.as_str().map(str::trim).filter(|id| is_id(id));
        id.map(str::to_owned).ok_or_else(|| {
            Error::bad_reply("body", "the registrar's answer is not the contact's id that was expected")
        })
    })
    .await
}

/// The ids of stored contacts that may be the wanted one, by what a list shows.
async fn candidates(account: &Netim, cx: &Cx, wanted: &Value) -> Result<Vec<String>> {
    let text = |name: &str| wanted[name].as_str().unwrap_or_default().to_owned();
    let last = text("lastName");
    let rows = listed(account, cx, "lastName", &last).await?;
    let owner = wanted["isOwner"] == 1;
    let fits = |row: &Listed| {
        row.last == last
            && row.first == text("firstName")
            && row.owner.is_none_or(|known| known == owner)
            && row.body.as_ref().is_none_or(|body| *body == text("bodyForm"))
    };
    Ok(rows.into_iter().filter(fits).map(|row| row.id).take(MOST_COMPARED).collect())
}

/// A row of the list of contacts.
pub(super) struct Listed {
    pub(super) id: String,
    pub(super) first: String,
    pub(super) last: String,
    pub(super) body: Option<String>,
    pub(super) organization: Option<String>,
    pub(super) owner: Option<bool>,
}

fn listed_row(fields: &Fields<'_>) -> Result<Listed> {
    Ok(Listed {
        id: fields.need("idContact")?,
        first: fields.text("firstName").unwrap_or_default(),
        last: fields.text("lastName").unwrap_or_default(),
        body: fields.text("bodyForm"),
        organization: fields.text("bodyName"),
        owner: fields.switch("isOwner"),
    })
}

/// The contacts in which a field is this text, or all of them where the text is empty.
pub(super) async fn listed(account: &Netim, cx: &Cx, field: &str, text: &str) -> Result<Vec<Listed>> {
    let request = match account.version {
        Version::One if text.is_empty() => Ask::get(&["contacts", ""]),
        Version::One => Ask::get(&["contacts", field, text, ""]),
        Version::Three => {
            let filters = match text {
                "" => json!({}),
                pattern if pattern.contains('*') => json!({ field: { "LIKE": pattern.replace('*', "%") } }),
                exact => json!({ field: { "=": exact } }),
            };
            Ask::post(&["contacts", ""], json!({ "filters": filters }))
        }
    };
    ask(account, cx, Effect::Read, &request, |value| rows(value, listed_row)).await
}

/// The members of an order that name its contacts.
/// Only the owner where `owner` says so.
pub(super) fn members(contacts: &Contacts, owner: bool) -> Result<Map<String, Value>> {
    let mut map = Map::new();
    for (role, name) in ROLES {
        match contacts.get(role) {
            Some(ContactRef::Handle(id)) => drop(map.insert(name.to_owned(), json!(id))),
            None if role == Role::Registrant && !owner => {}
            _ if owner && role != Role::Registrant => {}
            _ => return Err(missing(role)),
        }
    }
    Ok(map)
}
