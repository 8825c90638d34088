//! `domain.set_lock` and `domain.locks`

use super::Input;
use super::parse::about_a_domain;
use crate::model::{DomainName, Timestamp};
use serde::{Deserialize, Serialize};

/// Whether a domain shall be locked against transfer.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainSetLock {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// True to lock, false to unlock.
    pub locked: bool,
}

impl Input for DomainSetLock {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }
}

/// Whose locks to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainLocks {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

about_a_domain!(DomainLocks);

/// The locks that lie on a domain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Locks {
    /// The name, in ASCII form.
    pub domain: DomainName,
    /// It is locked against transfer.
    pub locked: bool,
    /// Every lock.
    pub locks: Vec<AppliedLock>,
}

/// A lock that lies on a domain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AppliedLock {
    /// The registrar's word for the lock.
    pub lock: String,
    /// Why it was set, where somebody said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Who set it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub added_by: Option<String>,
    /// When it was set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
}
