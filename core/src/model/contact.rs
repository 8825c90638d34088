//! Contacts: who registers, administers, looks after and pays for a domain.

use super::{Country, Email, Phone};
use crate::error::Problem;
use secrecy::SecretString;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// A contact in full.
///
/// A person's name is `name`, or `first_name` with `last_name` where the registrar keeps them apart; it is never split by guessing.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The person's whole name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The person's first name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The person's last name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// The e-mail address.
    pub email: Email,
    /// The telephone number, with its country code.
    pub phone: Phone,
    /// The fax number, with its country code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fax: Option<Phone>,
    /// One to three lines of street address.
    pub street: Vec<String>,
    /// The city.
    pub city: String,
    /// The state or province.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// The postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// The country's two-letter code.
    pub country: Country,
    /// What a TLD asks of this contact beyond the usual, by name; see `tld.info`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub extra: BTreeMap<String, String>,
}

impl Contact {
    /// The person's whole name, from whichever fields were given.
    pub fn full_name(&self) -> Option<String> {
        match (&self.name, &self.first_name, &self.last_name) {
            (Some(name), _, _) => Some(name.clone()),
            (None, Some(first), Some(last)) => Some(format!("{first} {last}")),
            _ => None,
        }
    }

    /// Everything in it, to be hidden where a registrar repeats it.
    pub(crate) fn private(&self) -> Vec<SecretString> {
        let names = [
            &self.name,
            &self.first_name,
            &self.last_name,
            &self.organization,
            &self.state,
            &self.postal_code,
        ];
        let phones = [Some(&self.phone), self.fax.as_ref()];
        let texts = names
            .into_iter()
            .flatten()
            .chain(&self.street)
            .chain([&self.city])
            .chain(self.extra.values())
            .cloned();
        texts
            .chain([self.email.as_str().to_owned()])
            .chain(
                phones.into_iter().flatten().flat_map(|phone| [phone.to_string(), phone.number().to_owned()]),
            )
            .map(SecretString::from)
            .collect()
    }

    /// Checks that hold at every registrar.
    pub(crate) fn check(&self, path: &str, problems: &mut Vec<Problem>) {
        if self.full_name().is_none_or(|name| name.trim().is_empty()) {
            // Who gave one half of it lacks the other.
            let lacks = match (&self.first_name, &self.last_name) {
                (Some(_), None) => "last_name",
                (None, Some(_)) => "first_name",
                _ => "name",
            };
            problems.push(Problem::missing(
                format!("{path}.{lacks}"),
                "give the contact's name, or first_name and last_name",
            ));
        }
        if !(1..=3).contains(&self.street.len()) || self.street[0].trim().is_empty() {
            problems.push(Problem::missing(
                format!("{path}.street"),
                "give one to three lines of street address",
            ));
        }
        if self.city.trim().is_empty() {
            problems.push(Problem::missing(format!("{path}.city"), "give the city"));
        }
        let texts = [
            &self.name,
            &self.first_name,
            &self.last_name,
            &self.organization,
            &self.state,
            &self.postal_code,
        ];
        let lines =
            texts.into_iter().flatten().chain(&self.street).chain([&self.city]).chain(self.extra.values());
        if lines.into_iter().any(|text| text.chars().any(char::is_control)) {
            problems.push(Problem::invalid(
                path,
                "a contact's fields are single lines without control characters",
            ));
        }
    }
}

/// Personal data: not shown.
impl fmt::Debug for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Contact({}, …)", self.country)
    }
}

/// A contact in full, or the registrar's handle of one it knows. A list where the registrar takes several.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum ContactRef {
    /// The registrar's handle.
    Handle(String),
    /// All of the contact's data.
    Full(Box<Contact>),
    /// Several contacts for one role.
    Several(Vec<ContactRef>),
}

impl ContactRef {
    /// The contacts, one by one.
    pub fn each(&self) -> &[ContactRef] {
        match self {
            ContactRef::Several(several) => several,
            one => std::slice::from_ref(one),
        }
    }
}

impl<'de> Deserialize<'de> for ContactRef {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> serde::de::Visitor<'de> for Either {
            type Value = ContactRef;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a contact: all of its data, or a handle of the registrar")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<ContactRef, E> {
                match text.trim() {
                    "" => Err(E::custom("the handle is empty; leave the role out where there is none")),
                    handle => Ok(ContactRef::Handle(handle.to_owned())),
                }
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<ContactRef, A::Error> {
                Contact::deserialize(MapAccessDeserializer::new(map))
                    .map(|contact| ContactRef::Full(Box::new(contact)))
            }
            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, seq: A) -> Result<ContactRef, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(seq)).map(ContactRef::Several)
            }
        }
        deserializer.deserialize_any(Either)
    }
}

/// The contacts of a domain by role.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Contacts {
    /// Who the domain belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registrant: Option<ContactRef>,
    /// Who decides about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin: Option<ContactRef>,
    /// Who runs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tech: Option<ContactRef>,
    /// Who pays for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing: Option<ContactRef>,
    /// Who runs its name servers, where a registry asks for that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<ContactRef>,
}

/// What a contact is to a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Who the domain belongs to.
    Registrant,
    /// Who decides about it.
    Admin,
    /// Who runs it.
    Tech,
    /// Who pays for it.
    Billing,
    /// Who runs its name servers.
    Zone,
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 5] = [Role::Registrant, Role::Admin, Role::Tech, Role::Billing, Role::Zone];

    /// The word for this role.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Registrant => "registrant",
            Role::Admin => "admin",
            Role::Tech => "tech",
            Role::Billing => "billing",
            Role::Zone => "zone",
        }
    }
}

impl Contacts {
    /// The contact of a role.
    pub fn get(&self, role: Role) -> Option<&ContactRef> {
        self.slot(role).as_ref()
    }

    /// Puts a contact into a role.
    pub fn set(&mut self, role: Role, contact: ContactRef) {
        *match role {
            Role::Registrant => &mut self.registrant,
            Role::Admin => &mut self.admin,
            Role::Tech => &mut self.tech,
            Role::Billing => &mut self.billing,
            Role::Zone => &mut self.zone,
        } = Some(contact);
    }

    fn slot(&self, role: Role) -> &Option<ContactRef> {
        match role {
            Role::Registrant => &self.registrant,
            Role::Admin => &self.admin,
            Role::Tech => &self.tech,
            Role::Billing => &self.billing,
            Role::Zone => &self.zone,
        }
    }

    /// Everything in the contacts that are given in full.
    pub(crate) fn private(&self) -> Vec<SecretString> {
        let given = Role::ALL.into_iter().filter_map(|role| self.get(role)).flat_map(ContactRef::each);
        given
            .filter_map(
                |one| if let ContactRef::Full(contact) = one { Some(contact.private()) } else { None },
            )
            .flatten()
            .collect()
    }

    /// Checks every contact that is given in full.
    pub(crate) fn check(&self, path: &str, problems: &mut Vec<Problem>) {
        for role in Role::ALL {
            let Some(given) = self.get(role) else { continue };
            for (i, one) in given.each().iter().enumerate() {
                let place = match given {
                    ContactRef::Several(_) => format!("{path}.{}[{i}]", role.as_str()),
                    _ => format!("{path}.{}", role.as_str()),
                };
                match one {
                    ContactRef::Full(contact) => contact.check(&place, problems),
                    ContactRef::Several(_) => {
                        problems.push(Problem::invalid(place, "a list of contacts holds no lists"))
                    }
                    ContactRef::Handle(_) => {}
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const DEV: &str = r#"{"name":"Dev Eloper","email":"dev@example.com","phone":"+44.1132926070","street":["1 High Street"],
        "city":"Leeds","postal_code":"WF3 1DR","country":"GB"}"#;

    #[test]
    fn a_contact_is_a_handle_or_all_of_its_data() {
        let handle: ContactRef = serde_json::from_str(r#""72860792""#).expect("a handle");
        assert_eq!(handle, ContactRef::Handle("72860792".into()));
        let ContactRef::Full(full) = serde_json::from_str(DEV).expect("a contact") else {
            panic!("not in full")
        };
        assert_eq!(full.full_name().as_deref(), Some("Dev Eloper"));
        let several: ContactRef = serde_json::from_str(&format!(r#"["72860792",{DEV}]"#)).expect("a list");
        assert_eq!(several.each().len(), 2);
    }

    #[test]
    fn personal_data_is_not_in_the_debug_form() {
        let contact: Contact = serde_json::from_str(DEV).expect("a contact");
        let shown = format!("{contact:?} {:?} {:?}", contact.email, contact.phone);
        for private in ["Dev", "High", "Leeds", "113", "dev@"] {
            assert!(!shown.contains(private), "{private}");
        }
    }

    #[test]
    fn every_missing_part_is_named() {
        let mut contact: Contact = serde_json::from_str(DEV).expect("a contact");
        (contact.name, contact.city) = (None, " ".into());
        contact.street.clear();
        let mut problems = Vec::new();
        contact.check("contacts.registrant", &mut problems);
        let paths: Vec<_> = problems.iter().map(|p| p.path.as_str()).collect();
        assert_eq!(
            paths,
            ["contacts.registrant.name", "contacts.registrant.street", "contacts.registrant.city"]
        );
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in "\\PC{0,80}") {
            let _ = serde_json::from_str::<ContactRef>(&text);
        }
    }
}
