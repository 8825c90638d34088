//! Where domains go, and where they come from: `domain.push`, `domain.transfer_retry`, `domain.transfer_history`,
//! `domain.transfer_approve` and `domain.transfer_reject`

use super::Input;
use super::parse::about_a_domain;
use crate::error::Problem;
use crate::model::{AuthCode, Date, DomainName};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Which domain to move into another account at the same registrar.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainPush {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// Whose account gets it, as the registrar knows it: a login, such as an e-mail address.
    pub recipient: String,
}

impl Input for DomainPush {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn private(&self) -> Vec<SecretString> {
        vec![SecretString::from(self.recipient.clone())]
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        if self.recipient.trim().is_empty() || self.recipient.chars().any(char::is_control) {
            let text =
                "say whose account gets it, as the registrar knows it: a login, such as an e-mail address";
            problems.push(Problem::missing("recipient", text));
        }
    }
}

/// Which transfer in to try once more, after what held it up was put right.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainTransferRetry {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The code from the losing registrar, where the one before was wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_code: Option<AuthCode>,
}

impl Input for DomainTransferRetry {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn private(&self) -> Vec<SecretString> {
        self.auth_code.iter().map(AuthCode::secret).collect()
    }
}

/// Whose transfers to look back at.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainTransferHistory {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

/// What happened to a domain's transfers, the oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TransferHistory {
    /// The name, in ASCII form.
    pub domain: DomainName,
    /// The events.
    pub events: Vec<PastTransferEvent>,
}

/// Something that happened to a transfer on some day.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PastTransferEvent {
    /// The day (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The registrar's word for it.
    pub status: String,
    /// What that means, in the registrar's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What belongs to it, such as the address a mail went to. It may hold a code: show it to the registrant only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

/// Details may be secret: not shown.
impl fmt::Debug for PastTransferEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PastTransferEvent({}, …)", self.status)
    }
}

/// Which transfer to another registrar to agree to.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainTransferApprove {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

/// Which transfer to another registrar to refuse.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainTransferReject {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// Why, for registrars that want to know; they get these words. Nothing is made up where it is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl Input for DomainTransferReject {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        super::restore::check_reason(self.reason.as_deref(), problems);
    }
}

about_a_domain!(DomainTransferHistory, DomainTransferApprove);
