//! Whether a name can be had, and at what price.

use super::{Currency, DomainName};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What the registrar says of one name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckedName {
    /// The name, in ASCII form.
    pub domain: DomainName,
    /// The name as people write it.
    pub domain_unicode: String,
    /// Whether it can be had.
    pub state: Availability,
    /// The registry sells it at a price of its own.
    #[serde(default)]
    pub premium: bool,
    /// The prices for this very name, where the registrar gave any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prices: Option<NamePrices>,
    /// A trademark claim that the buyer has to accept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim: Option<Claim>,
    /// The name at the third level whose holder alone may register this one (.uk).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub right_of_registration: Option<String>,
    /// Why the state is what it is, where the registrar or we can say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl CheckedName {
    /// A name of which only the state is known.
    pub fn new(domain: DomainName, state: Availability) -> Self {
        let domain_unicode = domain.unicode().to_owned();
        CheckedName {
            domain,
            domain_unicode,
            state,
            premium: false,
            prices: None,
            claim: None,
            right_of_registration: None,
            reason: None,
        }
    }

    /// The same with a reason.
    #[must_use]
    pub fn because(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

/// Whether a name can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Availability {
    /// It can be registered.
    Available,
    /// Somebody has it.
    Taken,
    /// This account, or this registrar, has it.
    Ours,
    /// The registry keeps it back.
    Reserved,
    /// The TLD is not sold, or not in this phase.
    Closed,
    /// The registry does not allow such a name.
    Invalid,
    /// There was no usable answer. Never to be read as available.
    Unknown,
}

impl Availability {
    /// The word for this state.
    pub fn as_str(self) -> &'static str {
        match self {
            Availability::Available => "available",
            Availability::Taken => "taken",
            Availability::Ours => "ours",
            Availability::Reserved => "reserved",
            Availability::Closed => "closed",
            Availability::Invalid => "invalid",
            Availability::Unknown => "unknown",
        }
    }
}

/// Prices of one name, in one currency, for one year where nothing else is said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NamePrices {
    /// To register it.
    #[serde(default, with = "rust_decimal::serde::str_option", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::maybe_decimal"))]
    pub register: Option<Decimal>,
    /// To renew it.
    #[serde(default, with = "rust_decimal::serde::str_option", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::maybe_decimal"))]
    pub renew: Option<Decimal>,
    /// To transfer it.
    #[serde(default, with = "rust_decimal::serde::str_option", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::maybe_decimal"))]
    pub transfer: Option<Decimal>,
    /// To restore it.
    #[serde(default, with = "rust_decimal::serde::str_option", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::maybe_decimal"))]
    pub restore: Option<Decimal>,
    /// What early access costs on top; it is not given back.
    #[serde(default, with = "rust_decimal::serde::str_option", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::maybe_decimal"))]
    pub early_access_fee: Option<Decimal>,
    /// The currency of all of them.
    pub currency: Currency,
}

/// A trademark claim on a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Claim {
    /// The key under which the clearing house's notice is read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lookup_key: Option<String>,
}
