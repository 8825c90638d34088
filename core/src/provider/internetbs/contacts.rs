//! Contacts, which live within each domain: a parameter for each field of each contact.

use super::params::Params;
use super::rules;
use crate::error::{Problem, ProblemCode};
use crate::model::{Contact, ContactRef, Contacts, DomainName, Role};
use crate::tld::{Applies, Role as RoleRule};
use std::collections::BTreeMap;

/// The roles with the registrar's words for them.
pub(super) const ROLES: [(Role, &str); 5] = [
    (Role::Registrant, "registrant"),
    (Role::Admin, "admin"),
    (Role::Tech, "technical"),
    (Role::Billing, "billing"),
    (Role::Zone, "zone"),
];

/// Every contact that cannot be sent.
pub(super) fn problems(on: Applies, domain: &DomainName, given: &Contacts, problems: &mut Vec<Problem>) {
    for (role, _) in ROLES {
        let Some(contacts) = given.get(role).filter(|_| takes(on, domain, role)) else { continue };
        let path = format!("contacts.{}", role.as_str());
        let several = contacts.each().len();
        if several == 0 || several > most(domain, role) {
            let text =
                "Internet.bs takes one contact in this role, and up to three administrative ones under .uk";
            problems.push(Problem::new(&path, ProblemCode::OutOfRange, text));
        }
        for contact in contacts.each() {
            match contact {
                ContactRef::Full(full) => named(full, &path, problems),
                _ => {
                    let text = "Internet.bs keeps no contacts apart from domains, so there are no handles: give the contact in \
                                full, or internetbs.clone_contacts_from";
                    problems.push(Problem::new(&path, ProblemCode::NotAllowed, text));
                }
            }
        }
    }
}

/// A name is never split by guessing.
fn named(contact: &Contact, path: &str, problems: &mut Vec<Problem>) {
    let parts = [("first_name", &contact.first_name), ("last_name", &contact.last_name)];
    for (field, value) in parts {
        if value.as_ref().is_none_or(|value| value.trim().is_empty()) {
            let text = "Internet.bs keeps first and last names apart: give both, in place of name";
            problems.push(Problem::missing(format!("{path}.{field}"), text));
        }
    }
}

/// Whether contacts of a role are sent.
fn takes(on: Applies, domain: &DomainName, role: Role) -> bool {
    rules::of(domain.ascii()).role(on, role.as_str()) != RoleRule::None
}

fn most(domain: &DomainName, role: Role) -> usize {
    if role == Role::Admin && domain.tld().rsplit('.').next() == Some("uk") { 3 } else { 1 }
}

/// All contacts as parameters.
pub(super) fn params(on: Applies, domain: &DomainName, given: &Contacts) -> Params {
    let mut params = Params::new();
    for (role, word) in ROLES {
        let Some(contacts) = given.get(role).filter(|_| takes(on, domain, role)) else { continue };
        for (i, contact) in contacts.each().iter().enumerate() {
            let prefix = if i == 0 { word.to_owned() } else { format!("{word}_{}", i + 1) };
            if let ContactRef::Full(full) = contact {
                params = params.all(one(&prefix, &for_role(domain, role, full)));
            }
        }
    }
    params
}

/// A contact without what its TLD asks of other roles: one that fills several carries it for all.
fn for_role(domain: &DomainName, role: Role, contact: &Contact) -> Contact {
    let mut contact = contact.clone();
    if !contact.extra.is_empty() {
        let fields = rules::of(domain.ascii()).info("internetbs", domain.tld()).fields;
        let of = |role: &str, name: &str| {
            let path = format!("contacts.{role}.extra.{name}");
            fields.iter().any(|field| field.path == path)
        };
        let others = |name: &str| Role::ALL.iter().any(|other| *other != role && of(other.as_str(), name));
        contact.extra.retain(|name, _| of("*", name) || of(role.as_str(), name) || !others(name));
    }
    contact
}

/// One contact.
fn one(prefix: &str, contact: &Contact) -> Params {
    let name = |field: &str| format!("{prefix}_{field}");
    let mut params = Params::new()
        .maybe(name("firstname"), contact.first_name.as_ref())
        .maybe(name("lastname"), contact.last_name.as_ref())
        .maybe(name("organization"), contact.organization.as_ref())
        .add(name("email"), &contact.email)
        .add(name("phonenumber"), &contact.phone)
        .maybe(name("fax"), contact.fax.as_ref());
    for (line, field) in contact.street.iter().zip(["street", "street2", "street3"]) {
        params = params.add(name(field), line);
    }
    params = params
        .add(name("city"), &contact.city)
        .maybe(name("state"), contact.state.as_ref())
        .maybe(name("postalcode"), contact.postal_code.as_ref())
        .add(name("countrycode"), contact.country);
    for (field, value) in &contact.extra {
        params = params.add(name(field), value);
        // The manual has two names for the same number, and the registrar's own software sends both.
        if field == "dotUKRegistrationNumber" {
            params = params.add(name("dotUkOrgNo"), value);
        }
    }
    params
}

/// What a TLD asks besides. The end user's address goes out under the manual's name and under the one that the registrar's own software
/// uses.
pub(super) fn extra(extra: &BTreeMap<String, String>) -> Params {
    let mut params = Params::new();
    for (name, value) in extra {
        params = params.add(name, value);
        if name == "clientIp" {
            params = params.add("registrant_clientip", value);
        }
    }
    params
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::testing::{account, form};
    use super::*;

    pub(in super::super) fn ada() -> Contact {
        serde_json::from_str(
            r#"{"first_name":"Ada","last_name":"Byron","organization":"Example Ltd","email":"ada@example.com","phone":"+44.1132926070",
            "street":["1 High Street","Flat 2"],"city":"Leeds","postal_code":"WF3 1DR","country":"GB"}"#,
        )
        .expect("a contact")
    }

    pub(in super::super) fn registrant() -> Contacts {
        Contacts { registrant: Some(ContactRef::Full(Box::new(ada()))), ..Contacts::default() }
    }

    fn sent(params: Params) -> BTreeMap<String, String> {
        form(&account().post("Domain/Create", &params).expect("a request"))
    }

    #[test]
    fn each_field_of_each_contact_is_a_parameter() {
        let mut contact = ada();
        contact.extra.insert("dotUKRegistrationNumber".into(), "123".into());
        let form = sent(one("registrant", &contact));
        let wanted = [
            ("registrant_firstname", "Ada"),
            ("registrant_phonenumber", "+44.1132926070"),
            ("registrant_street2", "Flat 2"),
            ("registrant_countrycode", "GB"),
            ("registrant_dotUkOrgNo", "123"),
        ];
        for (name, value) in wanted {
            assert_eq!(form.get(name).map(String::as_str), Some(value), "{name}");
        }
    }

    #[test]
    fn further_administrative_contacts_under_uk_are_numbered() {
        let mut contacts = registrant();
        let full = || ContactRef::Full(Box::new(ada()));
        contacts.admin = Some(ContactRef::Several(vec![full(), full(), full()]));
        let name: DomainName = "example.co.uk".parse().expect("a name");
        let form = sent(params(Applies::Register, &name, &contacts));
        for field in ["admin_firstname", "admin_2_firstname", "admin_3_firstname"] {
            assert!(form.contains_key(field), "{field}");
        }
        let mut found = Vec::new();
        problems(Applies::Register, &name, &contacts, &mut found);
        assert!(found.is_empty(), "{found:?}");
        problems(Applies::Register, &"example.com".parse().expect("a name"), &contacts, &mut found);
        assert_eq!(found[0].path, "contacts.admin");
    }

    #[test]
    fn a_handle_and_a_name_in_one_piece_are_refused() {
        let mut contacts = registrant();
        contacts.admin = Some(ContactRef::Handle("1".into()));
        let mut whole = ada();
        (whole.name, whole.last_name) = (Some("Ada Byron".into()), None);
        contacts.tech = Some(ContactRef::Full(Box::new(whole)));
        let mut found = Vec::new();
        problems(Applies::Register, &"example.com".parse().expect("a name"), &contacts, &mut found);
        let paths: Vec<_> = found.iter().map(|problem| problem.path.as_str()).collect();
        assert_eq!(paths, ["contacts.admin", "contacts.tech.last_name"]);
    }
}
