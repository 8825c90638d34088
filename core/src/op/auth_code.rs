//! `domain.auth_code`

use super::Input;
use crate::model::DomainName;
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
