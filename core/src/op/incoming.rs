//! Transfers in, before and while they run: `domain.transfer_check`, `domain.transfer_status`, `domain.transfer_submit_code`,
//! `domain.transfer_resend` and `domain.transfer_cancel`

use super::Input;
use super::parse::about_a_domain;
use crate::model::{AuthCode, Date, DomainName, References, Timestamp};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

/// Which domain somebody wants to transfer in.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainTransferCheck {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The code from the losing registrar, for registrars that try it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_code: Option<AuthCode>,
}

impl Input for DomainTransferCheck {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn private(&self) -> Vec<SecretString> {
        self.auth_code.iter().map(AuthCode::secret).collect()
    }
}

/// Whether a domain can be transferred in now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TransferCheck {
    /// The name, in ASCII form.
    pub domain: DomainName,
    /// It can.
    pub possible: bool,
    /// Why not, in the registrar's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Which transfer to look at.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainTransferStatus {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

/// How far a transfer is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TransferStatus {
    /// The name, in ASCII form.
    pub domain: DomainName,
    /// The name as people write it.
    pub domain_unicode: String,
    /// How far it is.
    pub state: TransferState,
    /// The domain leaves this account for another registrar.
    #[serde(default)]
    pub outgoing: bool,
    /// The registrar's word for how far it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registrar_status: Option<String>,
    /// What that means, in the registrar's words; for a transfer that failed, why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When it was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested: Option<Timestamp>,
    /// When the registry will end it, or has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<Timestamp>,
    /// The expiry (UTC) once it is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Date>,
    /// What happened so far, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub log: Vec<TransferEvent>,
    /// The registrar's own numbers for it.
    pub references: References,
}

/// Something that happened to a transfer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TransferEvent {
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// The registrar's word for it.
    pub status: String,
    /// What that means, in the registrar's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// How far a transfer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TransferState {
    /// The registrar or the registry works on it.
    Running,
    /// It waits for the holder's approval.
    WaitingForApproval,
    /// It waits for the auth code.
    WaitingForCode,
    /// It waits until the domain is unlocked at the losing registrar.
    WaitingForUnlock,
    /// The domain has arrived.
    Completed,
    /// Refused, or ended without the domain.
    Failed,
    /// Somebody called it off.
    Cancelled,
    /// The registrar uses a word that we do not know.
    Unknown,
}

/// The code for a transfer that waits for it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainTransferSubmitCode {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The code from the losing registrar.
    pub auth_code: AuthCode,
}

impl Input for DomainTransferSubmitCode {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn private(&self) -> Vec<SecretString> {
        vec![self.auth_code.secret()]
    }
}

/// Whose approval mail to send once more.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainTransferResend {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

/// Which transfer to call off.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainTransferCancel {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

about_a_domain!(DomainTransferStatus, DomainTransferResend, DomainTransferCancel);
