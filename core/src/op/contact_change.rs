//! `contact.list`, `contact.update`, `contact.delete` and `contact.validate`

use super::list::check_page;
use super::{ContactRecord, Input, LogicboxesContact};
use crate::error::Problem;
use crate::model::{Contact, Email};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Which of the stored contacts to list.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[derive(Default)]
pub struct ContactList {
    /// Only those whose name has this in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Only those of this organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// Only those with this e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Email>,
    /// Where to go on: `next` of the page before. The first page where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// How many contacts on a page; the registrar's best size where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<u16>,
    /// What only LogicBoxes knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logicboxes: Option<LogicboxesContact>,
}

/// Names are personal: not shown.
impl fmt::Debug for ContactList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ContactList({:?}, …)", self.after)
    }
}

impl Input for ContactList {
    fn private(&self) -> Vec<SecretString> {
        let texts = [&self.name, &self.organization].into_iter().flatten().cloned();
        let email = self.email.iter().map(|email| email.as_str().to_owned());
        texts.chain(email).map(SecretString::from).collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        check_page(self.page_size, problems);
    }
}

/// One page of stored contacts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContactPage {
    /// The contacts, as far as a list says of them.
    pub contacts: Vec<ContactRecord>,
    /// Where the next page begins; absent on the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// How many there are in all, where the registrar says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
}

/// The new data of a stored contact.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ContactUpdate {
    /// The registrar's handle.
    pub handle: String,
    /// All of the contact's data, also what stays.
    pub contact: Contact,
}

impl Input for ContactUpdate {
    fn private(&self) -> Vec<SecretString> {
        self.contact.private()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        check_handle(&self.handle, problems);
        self.contact.check("contact", problems);
    }
}

/// Which stored contact to remove. One that a domain uses stays.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ContactDelete {
    /// The registrar's handle.
    pub handle: String,
}

impl Input for ContactDelete {
    fn check(&self, problems: &mut Vec<Problem>) {
        check_handle(&self.handle, problems);
    }
}

/// Whose data a registry wants confirmed: the registrar asks the contact, or reminds it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ContactValidate {
    /// The registrar's handle.
    pub handle: String,
    /// The registrar's words for what is to be confirmed, such as the registries that want it.
    pub categories: Vec<String>,
}

impl Input for ContactValidate {
    fn check(&self, problems: &mut Vec<Problem>) {
        check_handle(&self.handle, problems);
        if self.categories.is_empty() || self.categories.iter().any(|word| word.trim().is_empty()) {
            problems.push(Problem::missing(
                "categories",
                "say what is to be confirmed, in the registrar's words",
            ));
        }
    }
}

pub(super) fn check_handle(handle: &str, problems: &mut Vec<Problem>) {
    if handle.trim().is_empty() {
        problems.push(Problem::missing("handle", "give the registrar's handle of the contact"));
    }
}
