//! `domain.set_lock`

use super::Input;
use crate::model::DomainName;
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
