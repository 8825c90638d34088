//! What `tld.info` tells about a TLD at a registrar.

use super::field::Field;
use super::{OrderSchemas, Role};
use serde::{Deserialize, Serialize};

/// A TLD at a registrar: periods, roles, services and the fields of the order form. What is not known is left
/// out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TldInfo {
    /// The TLD without a leading dot.
    pub tld: String,
    /// The registrar.
    pub provider: String,
    /// For how many years a name can be registered; empty where the registrar does not say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub register_years: Vec<u8>,
    /// For how many months a name can be registered, where that is not only whole years.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub register_months: Vec<u16>,
    /// By how many years a name can be renewed; empty where the registrar does not say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub renew_years: Vec<u8>,
    /// For how many months a name can be renewed, where that is not only whole years.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub renew_months: Vec<u16>,
    /// How many years a transfer can add; empty where the registrar does not say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub transfer_years: Vec<u8>,
    /// For how many months a transfer can be ordered, where that is not only whole years.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub transfer_months: Vec<u16>,
    /// Which contacts the orders take.
    #[serde(default)]
    pub roles: Vec<RoleInfo>,
    /// Whether the registrar's privacy service covers the TLD.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub privacy: Option<bool>,
    /// Whether names can be locked against transfer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lock: Option<bool>,
    /// Whether and when a transfer needs the domain's auth code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transfer_code: Option<TransferCode>,
    /// For how many days after expiry a renewal still costs the normal price.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grace_days: Option<u16>,
    /// For how many days after deletion a name can be restored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redemption_days: Option<u16>,
    /// For how many days after that nothing can be done with it, before anybody can register it again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pending_delete_days: Option<u16>,
    /// For how many days a registration can be taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub add_grace_days: Option<u16>,
    /// Whether the registry renews a name at expiry until the registrar deletes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_renewed_by_registry: Option<bool>,
    /// What is unusual about expiry here, in a sentence or two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiry_rule: Option<String>,
    /// A renewal is taken from this many days before expiry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renew_window_days: Option<u16>,
    /// How many name servers a domain can have.
    #[serde(default)]
    pub nameservers: NameserverLimits,
    /// Whether the name servers are asked for the name before an order is executed, so that they have to know it by then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone_check: Option<bool>,
    /// How many characters a name can have.
    #[serde(default)]
    pub label: LabelLength,
    /// Whether names can have letters beyond ASCII.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idn: Option<bool>,
    /// Letters that names cannot have.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refused_letters: Vec<String>,
    /// The language codes for names beyond ASCII that are known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub idn_languages: Vec<String>,
    /// Whether those are all there are.
    #[serde(default)]
    pub idn_languages_complete: bool,
    /// The fields that an order form for this TLD needs beyond the usual, and the registrar's limits on the
    /// usual ones.
    #[serde(default)]
    pub fields: Vec<Field>,
    /// Where the registrar says all this.
    pub source: String,
    /// The same as JSON Schemas of the orders' documents, where they were asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schemas: Option<Box<OrderSchemas>>,
}

/// A role, and whether orders take a contact for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoleInfo {
    /// `registrant`, `admin`, `tech`, `billing`, and `zone` where a registry knows it.
    pub role: String,
    /// At a registration.
    pub register: Role,
    /// At a transfer.
    pub transfer: Role,
    /// How many contacts the role can have, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<usize>,
    /// The registrar's own type for such a contact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_type: Option<String>,
}

/// Whether and when a transfer needs the domain's auth code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TransferCode {
    /// There is none at this TLD.
    None,
    /// The order needs it.
    AtOrder,
    /// It is needed, but can be given after the order.
    Later,
    /// It can be given, but is not needed.
    Optional,
}

/// How many name servers a domain can have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NameserverLimits {
    /// The fewest: a registration needs them, a transfer may keep those it has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<usize>,
    /// The most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<usize>,
}

/// How many characters a name can have: the label in front of the TLD, as people write it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LabelLength {
    /// The fewest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<usize>,
    /// The most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<usize>,
}
