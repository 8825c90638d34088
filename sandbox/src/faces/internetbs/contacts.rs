//! Contacts live within each domain: their values lie among the domain's own, by the parameters' names.

use super::people::Values;
use super::render::Node;
use crate::registry::World;
use crate::registry::contact::Card;
use crate::registry::domain::Domain;

/// The roles in the order of the manual's sample.
pub(super) const ROLES: [&str; 7] =
    ["registrant", "technical", "admin", "admin_2", "admin_3", "billing", "zone"];

const ALWAYS: [&str; 11] = [
    "firstname",
    "lastname",
    "email",
    "phonenumber",
    "organization",
    "city",
    "street",
    "street2",
    "stree3",
    "postalcode",
    "countrycode",
];

/// Whether a value is one of a contact.
fn of_a_role(key: &str) -> bool {
    ROLES.iter().any(|role| key.strip_prefix(role).is_some_and(|rest| rest.starts_with('_')))
}

/// The changes that give a domain with these values the contacts of another: what theirs do not have goes.
pub(super) fn replaced(ours: Values, theirs: Values) -> Vec<(String, Option<String>)> {
    let gone = ours.into_keys().filter(|key| of_a_role(key) && !theirs.contains_key(key));
    let gone: Vec<_> = gone.map(|key| (key, None)).collect();
    let here = theirs.into_iter().filter(|(key, _)| of_a_role(key));
    gone.into_iter().chain(here.map(|(key, value)| (key, Some(value)))).collect()
}

/// The values of a domain's contacts. A domain that did not come through this face shows the contact that the world has for it.
pub(super) fn values(world: &World, domain: &Domain) -> Values {
    let own: Values = domain
        .extra
        .iter()
        .filter(|(key, _)| key.contains('_'))
        .map(|(k, v)| (k.clone(), v.clone()))
        .collect();
    if own.keys().any(|key| of_a_role(key)) {
        return own;
    }
    let mut values = Values::new();
    let roles = [
        ("registrant", &domain.contacts.registrant),
        ("technical", &domain.contacts.tech),
        ("admin", &domain.contacts.admin),
        ("billing", &domain.contacts.billing),
    ];
    for (role, handle) in roles {
        if let Some(contact) = handle.as_ref().and_then(|handle| world.contacts.get(handle)) {
            values.extend(of_card(role, &contact.card));
        }
    }
    values
}

fn of_card(role: &str, card: &Card) -> Vec<(String, String)> {
    let (first, last) = card.name.split_once(' ').unwrap_or((&card.name, ""));
    let line = |n: usize| card.street.get(n).cloned().unwrap_or_default();
    [
        ("firstname", first.to_owned()),
        ("lastname", last.to_owned()),
        ("email", card.email.clone()),
        ("phonenumber", format!("+{}.{}", card.phone_code, card.phone)),
        ("organization", card.organization.clone()),
        ("city", card.city.clone()),
        ("street", line(0)),
        ("street2", line(1)),
        ("postalcode", card.postal_code.clone()),
        ("countrycode", card.country.clone()),
    ]
    .into_iter()
    .map(|(field, value)| (format!("{role}_{field}"), value))
    .collect()
}

/// The contacts as `Domain/Info` shows them.
pub(super) fn show(values: &Values) -> Node {
    let mut roles = Vec::new();
    for role in ROLES {
        let prefix = format!("{role}_");
        let inside = |key: &String| key.starts_with(&prefix) && !key[prefix.len()..].starts_with(['2', '3']);
        if !values.keys().any(inside) {
            continue;
        }
        let mut fields: Vec<(String, Node)> = Vec::new();
        for field in ALWAYS {
            // The third line comes back under a misspelt name.
            let sent = if field == "stree3" { "street3" } else { field };
            let value = values.get(&format!("{prefix}{sent}")).cloned().unwrap_or_default();
            fields.push((field.to_owned(), value.into()));
        }
        for (key, value) in values.iter().filter(|(key, _)| inside(key)) {
            let field = &key[prefix.len()..];
            if !ALWAYS.contains(&field) && field != "street3" {
                fields.push((field.to_owned(), value.clone().into()));
            }
        }
        roles.push((role.to_owned(), Node::Map(fields)));
    }
    Node::Map(roles)
}
