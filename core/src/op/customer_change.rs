//! `customer.list`, `customer.update`, `customer.delete` and `customer.balance`

use super::list::check_page;
use super::{CustomerRecord, Input};
use crate::error::{Problem, ProblemCode};
use crate::model::Contact;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// Which customers to list.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[derive(Default)]
pub struct CustomerList {
    /// Only the one with this user name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Only those whose name has this in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Only those of this organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// Where to go on: `next` of the page before. The first page where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// How many customers on a page; the registrar's best size where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<u16>,
}

/// Names are personal: not shown.
impl fmt::Debug for CustomerList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CustomerList({:?}, …)", self.after)
    }
}

impl Input for CustomerList {
    fn private(&self) -> Vec<SecretString> {
        [&self.username, &self.name, &self.organization]
            .into_iter()
            .flatten()
            .cloned()
            .map(SecretString::from)
            .collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        check_page(self.page_size, problems);
    }
}

/// One page of customers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CustomerPage {
    /// The customers, as far as a list says of them.
    pub customers: Vec<CustomerRecord>,
    /// Where the next page begins; absent on the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// How many there are in all, where the registrar says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
}

/// The new data of a customer.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CustomerUpdate {
    /// The registrar's number.
    pub customer_id: String,
    /// All of the customer's data, also what stays. The e-mail address is the user name.
    pub contact: Contact,
    /// The language of the registrar's mails to the customer, such as `en`.
    pub language: String,
    /// Tax numbers by the registrar's name for each, such as `vat-id`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tax_ids: BTreeMap<String, String>,
}

impl Input for CustomerUpdate {
    fn private(&self) -> Vec<SecretString> {
        let tax = self.tax_ids.values().cloned().map(SecretString::from);
        self.contact.private().into_iter().chain(tax).collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        check_customer(&self.customer_id, problems);
        self.contact.check("contact", problems);
        check_language(&self.language, problems);
    }
}

/// Which customer's account to close. One with orders stays.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CustomerDelete {
    /// The registrar's number.
    pub customer_id: String,
}

impl Input for CustomerDelete {
    fn check(&self, problems: &mut Vec<Problem>) {
        check_customer(&self.customer_id, problems);
    }
}

/// Whose money to look at.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CustomerBalance {
    /// The registrar's number.
    pub customer_id: String,
}

impl Input for CustomerBalance {
    fn check(&self, problems: &mut Vec<Problem>) {
        check_customer(&self.customer_id, problems);
    }
}

pub(super) fn check_customer(id: &str, problems: &mut Vec<Problem>) {
    if id.trim().is_empty() {
        problems.push(Problem::missing("customer_id", "give the registrar's number of the customer"));
    }
}

pub(super) fn check_language(language: &str, problems: &mut Vec<Problem>) {
    if language.len() != 2 || !language.bytes().all(|b| b.is_ascii_lowercase()) {
        let text = "a language is its two-letter ISO 639 code, such as en";
        problems.push(Problem::new("language", ProblemCode::Invalid, text));
    }
}
