//! A customer's login at the registrar: `customer.set_password`, `customer.reset_password`, `customer.temporary_password`,
//! `customer.login_token` and `customer.authenticate`

use super::Input;
use super::customer_change::check_customer;
use crate::error::Problem;
use crate::model::AuthCode;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::net::IpAddr;

/// The new password of a customer.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CustomerSetPassword {
    /// The registrar's number.
    pub customer_id: String,
    /// The new password.
    pub password: AuthCode,
}

impl Input for CustomerSetPassword {
    fn private(&self) -> Vec<SecretString> {
        vec![self.password.secret()]
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        check_customer(&self.customer_id, problems);
    }
}

/// Who forgot their password: the registrar sends them a mail.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CustomerResetPassword {
    /// The user name, an e-mail address.
    pub username: String,
}

impl Input for CustomerResetPassword {
    fn private(&self) -> Vec<SecretString> {
        vec![self.username.clone().into()]
    }
}

/// Who is to get a password for a short time.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CustomerTemporaryPassword {
    /// The registrar's number.
    pub customer_id: String,
}

impl Input for CustomerTemporaryPassword {
    fn check(&self, problems: &mut Vec<Problem>) {
        check_customer(&self.customer_id, problems);
    }
}

/// A password that the registrar made up.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TemporaryPassword {
    /// The password. Show it to the customer only.
    pub password: String,
}

/// Who is to be let into the registrar's panel: by number, or by user name and password.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CustomerLoginToken {
    /// The registrar's number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// The user name, where no number is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The password that goes with the user name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<AuthCode>,
    /// The address that the customer comes from: the token is good for it alone.
    pub address: IpAddr,
}

impl Input for CustomerLoginToken {
    fn private(&self) -> Vec<SecretString> {
        let username = self.username.iter().cloned().map(SecretString::from);
        username.chain(self.password.iter().map(AuthCode::secret)).collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        let named = self.username.is_some() && self.password.is_some();
        let half = self.username.is_some() != self.password.is_some();
        if half || named == self.customer_id.is_some() {
            let text = "give the customer's number, or the user name with the password, one of the two";
            problems.push(Problem::missing("customer_id", text));
        }
    }
}

/// What lets a customer into the registrar's panel for a short time.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LoginToken {
    /// The token. Show it to the customer only.
    pub token: String,
}

/// Who says to be a customer: by user name and password, or by a token.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CustomerAuthenticate {
    /// The user name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The password that goes with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<AuthCode>,
    /// The token, instead of both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<AuthCode>,
}

impl Input for CustomerAuthenticate {
    fn private(&self) -> Vec<SecretString> {
        let username = self.username.iter().cloned().map(SecretString::from);
        username.chain([&self.password, &self.token].into_iter().flatten().map(AuthCode::secret)).collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        let named = self.username.is_some() && self.password.is_some();
        let half = self.username.is_some() != self.password.is_some();
        if half || named == self.token.is_some() {
            let text = "give the user name with the password, or a token, one of the two";
            problems.push(Problem::missing("username", text));
        }
    }
}

macro_rules! hidden {
    ($($name:ident)+) => {$(
        /// User names, passwords and tokens are not shown.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )+};
}

hidden!(CustomerResetPassword CustomerLoginToken CustomerAuthenticate TemporaryPassword LoginToken);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_logs_in_is_said_in_one_way() {
        let problems = |text: &str| {
            let input: CustomerLoginToken = serde_json::from_str(text).expect("an input");
            let mut problems = Vec::new();
            input.check(&mut problems);
            problems.len()
        };
        assert_eq!(problems(r#"{"customer_id":"1","address":"192.0.2.1"}"#), 0);
        assert_eq!(problems(r#"{"username":"a","password":"b","address":"192.0.2.1"}"#), 0);
        assert_eq!(problems(r#"{"username":"a","address":"192.0.2.1"}"#), 1);
        assert_eq!(problems(r#"{"customer_id":"1","username":"a","password":"b","address":"192.0.2.1"}"#), 1);
        assert_eq!(problems(r#"{"customer_id":"1","username":"a","address":"192.0.2.1"}"#), 1);
    }
}
