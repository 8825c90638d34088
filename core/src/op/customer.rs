//! `customer.create` and `customer.info`

use super::customer_change::check_language;
use super::{ContactRecord, Input};
use crate::error::Problem;
use crate::model::{AuthCode, Contact};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The customer to open an account for. It opens a login at the registrar, so it is done only on demand.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CustomerCreate {
    /// Who the customer is. The e-mail address becomes the user name.
    pub contact: Contact,
    /// The password of the new login. A random one that nobody keeps where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<AuthCode>,
    /// The language of the registrar's mails to the customer, such as `en`.
    pub language: String,
}

impl Input for CustomerCreate {
    fn private(&self) -> Vec<SecretString> {
        self.contact.private().into_iter().chain(self.password.as_ref().map(AuthCode::secret)).collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        self.contact.check("contact", problems);
        check_language(&self.language, problems);
    }
}

/// The registrar's number of a customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CustomerHandle {
    /// The number.
    pub customer_id: String,
}

/// Which customer to look up: by number or by user name.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CustomerInfo {
    /// The registrar's number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// The user name, an e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

/// The user name is an e-mail address: not shown.
impl fmt::Debug for CustomerInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CustomerInfo({}, …)", self.customer_id.as_deref().unwrap_or_default())
    }
}

impl Input for CustomerInfo {
    fn private(&self) -> Vec<SecretString> {
        self.username.iter().cloned().map(SecretString::from).collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        if self.customer_id.is_some() == self.username.is_some() {
            problems.push(Problem::missing(
                "customer_id",
                "give the customer's number or user name, one of the two",
            ));
        }
    }
}

/// A customer as the registrar has it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CustomerRecord {
    /// The registrar's number.
    pub customer_id: String,
    /// The user name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The registrar's word for the account's state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The language of mails to the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Name and address.
    pub contact: ContactRecord,
}

/// Personal data: not shown.
impl fmt::Debug for CustomerRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CustomerRecord({}, …)", self.customer_id)
    }
}
