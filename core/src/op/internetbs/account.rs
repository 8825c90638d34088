//! The account: `internetbs.balances`, `internetbs.default_currency`, `internetbs.set_default_currency`,
//! `internetbs.price_list`, `internetbs.configuration` and `internetbs.set_configuration`

use crate::error::{Problem, ProblemCode};
use crate::model::{Currency, Email, Money};
use crate::op::Input;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Which balances to read.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InternetbsBalances {
    /// Only this currency's; all that hold money where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
}

impl Input for InternetbsBalances {}

/// The money in the account, by currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Balances {
    /// One sum for each currency.
    pub balances: Vec<Money>,
}

/// Nothing is needed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InternetbsDefaultCurrency {}

impl Input for InternetbsDefaultCurrency {}

/// The currency that purchases are paid in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DefaultCurrency {
    /// The currency.
    pub currency: Currency,
}

/// The currency that purchases shall be paid in.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InternetbsSetDefaultCurrency {
    /// The currency.
    pub currency: Currency,
}

impl Input for InternetbsSetDefaultCurrency {}

/// Which of Internet.bs' price lists to read.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InternetbsPriceList {
    /// The list's version, from 1 to 5; 1 where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u8>,
    /// The prices' currency; the account's own where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// A code for better prices. One that does not hold is passed over in silence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount_code: Option<String>,
}

impl Input for InternetbsPriceList {
    fn private(&self) -> Vec<SecretString> {
        self.discount_code.iter().cloned().map(SecretString::from).collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        if self.version.is_some_and(|version| !(1..=5).contains(&version)) {
            problems.push(Problem::new("version", ProblemCode::OutOfRange, "the versions are 1 to 5"));
        }
    }
}

/// A price list as Internet.bs writes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PriceRows {
    /// The currency, where one holds for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// The account's price level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// The rows, by the registrar's own names. A `period_2` is the price of each year of two.
    pub rows: Vec<BTreeMap<String, String>>,
}

/// Nothing is needed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InternetbsConfiguration {}

impl Input for InternetbsConfiguration {}

/// How the account presents itself to the holders of domains. What the registrar does not say is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AccountConfiguration {
    /// The style sheet of the page on which holders approve transfers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transfer_approval_css: Option<String>,
    /// The reseller's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reseller_name: Option<String>,
    /// The sender of mails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender_email: Option<String>,
    /// Where holders can ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_email: Option<String>,
    /// What stands above answers of the public directory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whois_header: Option<String>,
    /// What stands below them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whois_footer: Option<String>,
    /// Below which balance the reseller is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub low_balance_limit: Option<String>,
    /// The registrar's `billableinterval`, whose meaning it does not document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billable_interval: Option<String>,
    /// Premium names can be bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub premium_operations: Option<bool>,
}

/// How the account shall present itself. What is left out stays as it is.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InternetbsSetConfiguration {
    /// The whole style sheet of the page on which holders approve transfers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transfer_approval_css: Option<String>,
    /// The reseller's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reseller_name: Option<String>,
    /// The sender of mails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender_email: Option<Email>,
    /// Where holders can ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_email: Option<Email>,
    /// What stands above answers of the public directory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whois_header: Option<String>,
    /// What stands below them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whois_footer: Option<String>,
    /// Below which balances the reseller is told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub low_balance_limits: Vec<Money>,
}

impl Input for InternetbsSetConfiguration {
    fn check(&self, problems: &mut Vec<Problem>) {
        let texts =
            [&self.transfer_approval_css, &self.reseller_name, &self.whois_header, &self.whois_footer];
        let nothing = texts.iter().all(|text| text.is_none())
            && self.sender_email.is_none()
            && self.support_email.is_none()
            && self.low_balance_limits.is_empty();
        if nothing {
            problems.push(Problem::missing("reseller_name", "give at least one field that changes"));
        }
    }
}
