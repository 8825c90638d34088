//! `domain.auth_code`, `domain.set_auth_code` and `domain.new_auth_code`

use super::Input;
use super::parse::about_a_domain;
use crate::model::{AuthCode, DomainName};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Whose auth code to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainAuthCode {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

impl Input for DomainAuthCode {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }
}

/// The auth code that a domain shall have.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainSetAuthCode {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The new code.
    pub auth_code: AuthCode,
}

impl Input for DomainSetAuthCode {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn private(&self) -> Vec<SecretString> {
        vec![self.auth_code.secret()]
    }
}

/// Which domain shall get a new auth code that the registrar makes up. The old one is good no more.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainNewAuthCode {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

about_a_domain!(DomainNewAuthCode);

/// The code that another registrar needs to take the domain over.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AuthCodeReply {
    /// The name, in ASCII form.
    pub domain: DomainName,
    /// The code. Show it to the registrant only.
    pub auth_code: String,
}

/// The code is a secret: not shown.
impl fmt::Debug for AuthCodeReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AuthCodeReply({}, …)", self.domain)
    }
}
