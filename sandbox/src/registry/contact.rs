//! Contacts: people and organisations that domains name.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::World;
use super::domain::Contacts;
use super::refusal::{Reason, Refusal, Result};

/// What a contact says. Faces check their registrar's own limits before they make one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Card {
    pub(crate) name: String,
    pub(crate) organization: String,
    pub(crate) email: String,
    pub(crate) street: Vec<String>,
    pub(crate) city: String,
    pub(crate) state: String,
    pub(crate) postal_code: String,
    /// ISO 3166 alpha-2, upper case.
    pub(crate) country: String,
    pub(crate) phone_code: String,
    pub(crate) phone: String,
    pub(crate) fax_code: String,
    pub(crate) fax: String,
    /// The registrar's contact type, where it has such.
    pub(crate) kind: String,
    /// What a TLD asks for.
    pub(crate) extra: BTreeMap<String, String>,
}

/// A contact of the account.
#[derive(Clone, Debug)]
pub(crate) struct Contact {
    pub(crate) id: String,
    pub(crate) customer: u64,
    pub(crate) card: Card,
    pub(crate) created: Timestamp,
}

impl World {
    /// Makes a contact.
    pub(crate) fn add_contact(&mut self, customer: u64, card: Card) -> Result<String> {
        self.customer(customer)?;
        self.numbers.contact += 1;
        let id = self.numbers.contact.to_string();
        let contact = Contact { id: id.clone(), customer, card, created: self.now };
        self.contacts.insert(id.clone(), contact);
        Ok(id)
    }

    pub(crate) fn contact(&self, id: &str) -> Result<&Contact> {
        self.contacts.get(id).ok_or_else(|| Refusal::not_found("contact", id))
    }

    /// Replaces what a contact says.
    pub(crate) fn update_contact(&mut self, id: &str, card: Card) -> Result<()> {
        let contact = self.contacts.get_mut(id).ok_or_else(|| Refusal::not_found("contact", id))?;
        contact.card = card;
        Ok(())
    }

    /// Removes a contact that no domain names.
    pub(crate) fn delete_contact(&mut self, id: &str) -> Result<()> {
        self.contact(id)?;
        let used =
            self.names.values().filter_map(|order| self.orders.get(order)).any(|d| d.contacts.uses(id));
        if used {
            return Err(Refusal::new(Reason::InUse, format!("contact {id} is in use")));
        }
        self.contacts.remove(id);
        Ok(())
    }

    /// Refuses handles that nobody has, naming the role.
    pub(crate) fn check_contacts(&self, contacts: &Contacts) -> Result<()> {
        for (role, handle) in contacts.roles() {
            if let Some(handle) = handle.filter(|handle| !self.contacts.contains_key(*handle)) {
                let refusal = Refusal::not_found("contact", handle);
                return Err(refusal.at(format!("contacts.{role}")));
            }
        }
        Ok(())
    }
}
