//! The four contacts of an order. LogicBoxes takes a contact's number for each, and `-1` for roles that a TLD does not have.
//!
//! Reference: knowledge base 752 (register) and 758 (transfer).

use super::order::is_number;
use super::{contact, rules};
use crate::error::{Problem, ProblemCode};
use crate::model::{Contact, ContactRef, Contacts, DomainName, Role};
use crate::tld::{Applies, Role as Wanted};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The roles, in the order of the parameters.
pub(super) const ROLES: [Role; 4] = [Role::Registrant, Role::Admin, Role::Tech, Role::Billing];

/// Whether the TLD has a role. Every one has a registrant.
pub(super) fn takes(on: Applies, domain: &DomainName, role: Role) -> bool {
    role == Role::Registrant || rules::of(domain.ascii()).role(on, role.as_str()) != Wanted::None
}

/// The type that the contact of a role must have.
pub(super) fn kind(domain: &DomainName, role: Role) -> &'static str {
    rules::of(domain.ascii()).contact_type(role.as_str()).unwrap_or("Contact")
}

/// The contact of a role; the registrant where the role was left out.
pub(super) fn of(contacts: &Contacts, role: Role) -> Option<&ContactRef> {
    match contacts.get(role).or(contacts.registrant.as_ref())? {
        ContactRef::Several(several) if several.len() == 1 => several.first(),
        one => Some(one),
    }
}

/// Every contact that cannot be used.
pub(super) fn problems(on: Applies, domain: &DomainName, contacts: &Contacts, problems: &mut Vec<Problem>) {
    for role in ROLES {
        let path = format!("contacts.{}", role.as_str());
        if contacts.get(role).is_none() || !takes(on, domain, role) {
            continue;
        }
        match of(contacts, role) {
            Some(ContactRef::Handle(handle)) => problems.extend(not_a_number(&path, handle)),
            Some(ContactRef::Full(full)) => {
                problems.extend(contact::problems(&path, full, kind(domain, role)))
            }
            Some(ContactRef::Several(_)) | None => {
                problems.push(Problem::new(
                    path,
                    ProblemCode::NotAllowed,
                    "LogicBoxes takes one contact for each role",
                ));
            }
        }
    }
}

/// The numbers to send for the four roles. Contacts in full have been stored before.
pub(super) fn ids(on: Applies, domain: &DomainName, contacts: &Contacts) -> Result<[String; 4], Problem> {
    let mut ids: [String; 4] = Default::default();
    for (id, role) in ids.iter_mut().zip(ROLES) {
        let path = format!("contacts.{}", role.as_str());
        *id = match of(contacts, role) {
            _ if !takes(on, domain, role) => "-1".to_owned(),
            Some(ContactRef::Handle(handle)) => {
                not_a_number(&path, handle).map_or_else(|| Ok(handle.clone()), Err)?
            }
            Some(_) => {
                return Err(Problem::invalid(path, "LogicBoxes takes the number of a stored contact here"));
            }
            None => {
                return Err(Problem::missing(
                    path,
                    "give the registrant: all of its data, or its number at LogicBoxes",
                ));
            }
        };
    }
    Ok(ids)
}

/// The same for a domain that has its contacts already: a role without one stays without.
pub(super) fn ids_as_they_are(
    on: Applies,
    domain: &DomainName,
    contacts: &Contacts,
) -> Result<[String; 4], Problem> {
    let mut ids: [String; 4] = Default::default();
    for (id, role) in ids.iter_mut().zip(ROLES) {
        let path = format!("contacts.{}", role.as_str());
        *id = match contacts.get(role) {
            Some(ContactRef::Handle(handle)) if takes(on, domain, role) => {
                not_a_number(&path, handle).map_or_else(|| Ok(handle.clone()), Err)?
            }
            _ if role == Role::Registrant => {
                return Err(Problem::missing(path, "the domain shows no registrant; give one"));
            }
            _ => "-1".to_owned(),
        };
    }
    Ok(ids)
}

/// Puts a contact's number where an attribute names the contact by its role: the tie to Asia is declared by one of the four, whose
/// number nobody knows before it is stored.
pub(super) fn by_number(attrs: &mut BTreeMap<String, String>, ids: &[String; 4]) {
    let Some(named) = attrs.get_mut("cedcontactid") else { return };
    if let Some((_, id)) = ROLES.iter().zip(ids).find(|(role, _)| role.as_str() == named) {
        named.clone_from(id);
    }
}

/// The contact as it is stored for a role: .ES takes a company for the registrant alone.
pub(super) fn for_role<'a>(contact: &'a Contact, kind: &str, role: Role) -> Cow<'a, Contact> {
    if kind != "EsContact" || role == Role::Registrant || contact.organization.is_none() {
        return Cow::Borrowed(contact);
    }
    Cow::Owned(Contact { organization: None, ..contact.clone() })
}

fn not_a_number(path: &str, handle: &str) -> Option<Problem> {
    let text = "a contact's handle at LogicBoxes is a number";
    (!is_number(handle)).then(|| Problem::invalid(path, text))
}
