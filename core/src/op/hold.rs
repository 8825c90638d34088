//! `domain.set_hold` and `domain.set_auto_renew`

use super::Input;
use super::parse::about_a_domain;
use super::restore::check_reason;
use crate::error::Problem;
use crate::model::DomainName;
use serde::{Deserialize, Serialize};

/// Whether a domain shall be suspended: it stays registered, and answers no more.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainSetHold {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// True to suspend it.
    pub hold: bool,
    /// Why, for registrars that want to know; they get these words. Nothing is made up where it is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl Input for DomainSetHold {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        check_reason(self.reason.as_deref(), problems);
    }
}

/// Whether the registrar shall renew a domain by itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainSetAutoRenew {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// True to let it. Where a panel renews, too, that is a double charge.
    pub auto_renew: bool,
}

about_a_domain!(DomainSetAutoRenew);
