//! `account.test` and `account.balance`

use super::Input;
use serde::{Deserialize, Serialize};

/// Nothing is needed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AccountTest {}

impl Input for AccountTest {}

/// The account works: the registrar answered and accepted the credentials.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AccountTested {
    /// The registrar.
    pub provider: String,
    /// `live`, `test` or `sandbox`.
    pub environment: String,
    /// The account's name at the registrar, where it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
}

/// Nothing is needed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AccountBalance {}

impl Input for AccountBalance {}
