//! Money in the account.

use super::Money;
use serde::{Deserialize, Serialize};

/// The money in the account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Balance {
    /// What can be spent.
    pub available: Money,
    /// What is set aside for orders under way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked: Option<Money>,
}

/// What a price is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PriceKind {
    /// A registration.
    Register,
    /// A transfer in.
    Transfer,
    /// A renewal.
    Renew,
    /// A restore out of redemption.
    Restore,
    /// Privacy for a year.
    Privacy,
    /// A change of holder.
    Trade,
}
