//! `logicboxes.buy_premium_dns`, `logicboxes.execute_orders`, `logicboxes.pay_invoices` and `logicboxes.promotions`

use crate::error::Problem;
use crate::model::{DomainName, Money, Period, Timestamp};
use crate::op::register::check_options;
use crate::op::{Input, LogicboxesOrder, Purchase};
use serde::{Deserialize, Serialize};

/// Which domain to buy premium DNS for. Where it was bought already, nothing is sent.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogicboxesBuyPremiumDns {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The most to pay. LogicBoxes tells no price for it beforehand, so that with this nothing is bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_price: Option<Money>,
    /// The order's options.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logicboxes: Option<LogicboxesOrder>,
}

impl Input for LogicboxesBuyPremiumDns {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        check_options(self.logicboxes.as_ref(), problems);
    }
}

impl Purchase for LogicboxesBuyPremiumDns {
    fn name(&self) -> &DomainName {
        &self.domain
    }

    fn period(&self) -> Option<Period> {
        None
    }

    fn max_price(&self) -> Option<Money> {
        self.max_price
    }
}

/// Which orders that wait for their invoices to be paid shall be executed without that.
///
/// The orders themselves stay in the journal as they are; `journal.reconcile` finds them executed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogicboxesExecuteOrders {
    /// The invoices' numbers, as the orders gave them.
    pub invoices: Vec<String>,
    /// Cancel the invoices, too. Otherwise they stay to be paid.
    #[serde(default)]
    pub cancel_invoices: bool,
}

impl Input for LogicboxesExecuteOrders {
    fn check(&self, problems: &mut Vec<Problem>) {
        check_invoices(&self.invoices, problems);
    }
}

/// Which invoices are paid from their customers' accounts, so that the orders are executed.
///
/// The orders themselves stay in the journal as they are; `journal.reconcile` finds them executed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogicboxesPayInvoices {
    /// The invoices' numbers, as the orders gave them.
    pub invoices: Vec<String>,
}

impl Input for LogicboxesPayInvoices {
    fn check(&self, problems: &mut Vec<Problem>) {
        check_invoices(&self.invoices, problems);
    }
}

fn check_invoices(invoices: &[String], problems: &mut Vec<Problem>) {
    if invoices.is_empty() {
        problems.push(Problem::missing("invoices", "give at least one invoice"));
    }
    let wrong = |id: &String| id.is_empty() || !id.bytes().all(|b| b.is_ascii_digit());
    for (i, _) in invoices.iter().enumerate().filter(|(_, id)| wrong(id)) {
        problems.push(Problem::invalid(format!("invoices[{i}]"), "an invoice's number is a whole number"));
    }
}

/// Nothing is needed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[derive(Default)]
pub struct LogicboxesPromotions {}

impl Input for LogicboxesPromotions {}

/// Prices that hold for a while.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Promotions {
    /// The promotions.
    pub promotions: Vec<Promotion>,
}

/// A price that holds for a while.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Promotion {
    /// The registrar's name for the product.
    pub product: String,
    /// The registrar's word for what it is the price of.
    pub action: String,
    /// The term, in the registrar's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<String>,
    /// From when it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts: Option<Timestamp>,
    /// Until when it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<Timestamp>,
    /// What customers pay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_price: Option<Money>,
    /// What the account pays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reseller_price: Option<Money>,
    /// It holds now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
}
