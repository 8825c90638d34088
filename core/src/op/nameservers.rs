//! `domain.set_nameservers`

use super::Input;
use super::register::check_nameservers;
use crate::error::Problem;
use crate::model::{DomainName, NameServer, References};
use serde::{Deserialize, Serialize};

/// The name servers that a domain shall have, in place of those that it has.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainSetNameservers {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The whole new set.
    pub nameservers: Vec<NameServer>,
}

impl Input for DomainSetNameservers {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        if self.nameservers.is_empty() {
            problems.push(Problem::missing("nameservers", "give the whole new set of name servers"));
        }
        check_nameservers(&self.nameservers, problems);
    }
}

/// A change that the registrar took.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Changed {
    /// Something is different now. False where it was so before.
    pub changed: bool,
    /// The registrar accepted the change and works on it.
    pub pending: bool,
    /// What a pending change waits for, in the registrar's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The registrar's own numbers for it.
    pub references: References,
}
