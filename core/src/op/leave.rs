//! `domain.delete`, `domain.release` and `domain.resend_verification`

use super::parse::about_a_domain;
use super::restore::check_reason;
use super::{Input, InternetbsRelease};
use crate::error::Problem;
use crate::model::DomainName;
use serde::{Deserialize, Serialize};

/// Which domain to give up. Most registries keep it in redemption for a while, out of which only money brings it back.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainDelete {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// Why, for registrars that want to know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl Input for DomainDelete {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        check_reason(self.reason.as_deref(), problems);
    }
}

/// Which domain to hand to another registrar, at registries where the losing side pushes it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainRelease {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// Who gets it: for .uk the other registrar's tag.
    pub recipient: String,
    /// What only Internet.bs knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub internetbs: Option<InternetbsRelease>,
}

impl Input for DomainRelease {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        if self.recipient.trim().is_empty() || self.recipient.chars().any(char::is_control) {
            problems
                .push(Problem::missing("recipient", "say who gets it: for .uk the other registrar's tag"));
        }
    }
}

/// Whose registrant is to get the mail that asks for their confirmation once more.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainResendVerification {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

about_a_domain!(DomainResendVerification);
