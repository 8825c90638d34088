//! `domain.registry_status`

use super::parse::about_a_domain;
use crate::model::{DomainName, Flag};
use serde::{Deserialize, Serialize};

/// Whose state at the registry to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainRegistryStatus {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

/// What the registry itself says of a domain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegistryStatus {
    /// The name, in ASCII form.
    pub domain: DomainName,
    /// The flags that stand against it, in EPP spelling.
    pub flags: Vec<Flag>,
    /// All of the registry's words as they came.
    pub registrar_status: Vec<String>,
}

about_a_domain!(DomainRegistryStatus);
