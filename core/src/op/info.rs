//! `domain.info`

use super::Input;
use crate::model::{
    Date, DnsKey, DomainName, DsRecord, ExpiryDoubt, Flag, Lifecycle, NameServer, References, Timestamp,
};
use serde::{Deserialize, Serialize};

/// Which domain to look up.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainInfo {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

impl Input for DomainInfo {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }
}

/// What the registrar says of a domain. What it does not say is absent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DomainDetails {
    /// The name, in ASCII form.
    pub domain: DomainName,
    /// The name as people write it.
    pub domain_unicode: String,
    /// Where the domain stands.
    pub lifecycle: Lifecycle,
    /// The flags that stand against it, in EPP spelling.
    pub flags: Vec<Flag>,
    /// The registrar's own words for its state.
    pub registrar_status: Vec<String>,
    /// When it was registered (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Date>,
    /// The day on which it expires (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Date>,
    /// The moment at which it expires, where the registrar says so exactly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// Why the expiry should not be believed without another look.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub expiry_doubts: Vec<ExpiryDoubt>,
    /// Its name servers.
    pub nameservers: Vec<NameServer>,
    /// The registrar's handles of its contacts.
    pub contacts: ContactHandles,
    /// It is locked against transfer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// Its contacts are hidden from the public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub privacy: Option<bool>,
    /// The registrar renews it by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_renew: Option<bool>,
    /// What the registry publishes to secure its zone, as DS records.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ds: Vec<DsRecord>,
    /// The same as keys, at registries that take those.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<DnsKey>,
    /// Whether the registrant has confirmed their data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification: Option<Verification>,
    /// It has expired and is parked until the registry is told what becomes of it. A renewal now completes the registry's own and
    /// adds no second year.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub parked: bool,
    /// What the registrar is doing with it now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pending: Option<PendingAction>,
    /// The registrar's own numbers for it.
    pub references: References,
}

/// The registrar's handles of a domain's contacts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContactHandles {
    /// The registrant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registrant: Option<String>,
    /// The administrative contact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin: Option<String>,
    /// The technical contact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tech: Option<String>,
    /// The billing contact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing: Option<String>,
}

/// Whether a registrant has confirmed their data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verification {
    /// They have.
    Verified,
    /// They were asked, and have some days left.
    Pending,
    /// They have not, and the domain is suspended.
    Failed,
    /// They need not.
    NotNeeded,
}

/// An action of the registrar that is not finished.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PendingAction {
    /// The registrar's word for the action.
    pub action: String,
    /// The registrar's word for how far it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// What that means, in the registrar's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}
