//! `account.prices` and `tld.list`

use super::Input;
use super::list::check_page;
use super::suggest::check_tlds;
use crate::error::Problem;
use crate::model::{Date, Money, PriceKind};
use serde::{Deserialize, Serialize};

/// Which part of the price list to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[derive(Default)]
pub struct AccountPrices {
    /// Only these TLDs; all that are sold where none are given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tlds: Vec<String>,
    /// Where to go on: `next` of the page before. The first page where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// How many prices on a page; the registrar's best size where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<u16>,
    /// What only LogicBoxes knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logicboxes: Option<LogicboxesPrices>,
}

/// Which of LogicBoxes' price lists to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[derive(Default)]
pub struct LogicboxesPrices {
    /// What the account pays (where left out), what its customers pay, or what its own resellers pay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<PriceList>,
    /// The customer whose prices are wanted; those for all where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
}

/// A price list of LogicBoxes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PriceList {
    /// What the account pays.
    Cost,
    /// What its customers pay.
    Customer,
    /// What its own resellers pay.
    Reseller,
}

impl Input for AccountPrices {
    fn check(&self, problems: &mut Vec<Problem>) {
        check_tlds(&self.tlds, problems);
        check_page(self.page_size, problems);
    }
}

/// One page of the price list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PricePage {
    /// The prices.
    pub prices: Vec<ListedPrice>,
    /// Where the next page begins; absent on the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// How many there are in all, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
}

/// A price of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ListedPrice {
    /// The TLD, in ASCII form.
    pub tld: String,
    /// What it is the price of.
    pub operation: PriceKind,
    /// The term that it is for, in months. None for what has no term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
    /// The usual price of the whole term.
    pub price: Money,
    /// The registrar sells longer terms, too, and its list has the price of a year alone. What such a term costs, `domain.quote` tells.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub each_year: bool,
    /// What is paid in its place for the time being, or at some other time, where the list says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub promotion: Option<PromotionPrice>,
    /// The registrar's name for the product.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product: Option<String>,
    /// From which number of domains on it holds, where prices go by that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_quantity: Option<u32>,
}

/// A price for a limited time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PromotionPrice {
    /// The price of the whole term.
    pub price: Money,
    /// Its first day, where that is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts: Option<Date>,
    /// Its last day, where that is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<Date>,
}

/// Nothing is needed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[derive(Default)]
pub struct TldList {}

impl Input for TldList {}

/// The TLDs that the registrar sells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Tlds {
    /// The TLDs.
    pub tlds: Vec<ListedTld>,
}

/// What a list says of a TLD. What it does not say is absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ListedTld {
    /// The TLD, in ASCII form.
    pub tld: String,
    /// It is a country's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<bool>,
    /// The registry's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registry: Option<String>,
    /// Domains can be locked against transfer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lock: Option<bool>,
    /// Contacts can be hidden from the public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub privacy: Option<bool>,
    /// The launch phases that it is in, in the registrar's words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phases: Vec<String>,
}
