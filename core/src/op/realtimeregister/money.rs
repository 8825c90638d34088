//! Money at Realtime Register: what came and went, and what currencies are worth.

use crate::error::Problem;
use crate::model::{Currency, DomainName, Timestamp};
use crate::op::Input;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Which transactions to list.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterTransactions {
    /// Only those of this domain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<DomainName>,
    /// Only those from this moment on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Timestamp>,
    /// Where to go on: `next` of the page before. The first page where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// How many on a page; the registrar's best size where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<u16>,
}

impl Input for RealtimeregisterTransactions {
    fn domain(&self) -> Option<&DomainName> {
        self.domain.as_ref()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        crate::op::list::check_page(self.page_size, problems);
    }
}

/// Money that came or went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterTransaction {
    /// The registrar's number of it.
    pub transaction: String,
    /// When it was.
    pub at: Timestamp,
    /// The sum, as the registrar has it.
    #[cfg_attr(feature = "schema", schemars(with = "String", extend("format" = "decimal")))]
    pub amount: Decimal,
    /// Its currency.
    pub currency: Currency,
    /// The registrar's number of the process that it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub process: Option<String>,
    /// What kind of process that is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// What it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// What it was about, such as a domain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
}

/// Whose worth in other currencies to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterExchangeRates {
    /// The currency; all of the registrar's where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
}

impl Input for RealtimeregisterExchangeRates {}

/// What currencies are worth in others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterRates {
    /// The currencies.
    pub currencies: Vec<RealtimeregisterRate>,
}

/// What a currency is worth in others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterRate {
    /// The currency.
    pub currency: Currency,
    /// The registrar's whole numbers by currency. Nobody says what they stand for: most likely millionths.
    pub rates: BTreeMap<String, i64>,
}
