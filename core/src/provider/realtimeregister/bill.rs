//! Quotes, and the costs in them that an order accepts.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api>, "Quotes".

use super::fault::printable;
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::model::{Currency, Money};
use crate::op::{AcceptedCost, RealtimeregisterBillable};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::fmt;

/// What a quote answers: the command that would be executed, and what it costs.
#[derive(Debug, Deserialize)]
pub(super) struct Reply {
    pub(super) command: String,
    pub(super) quote: Quoted,
}

/// Costs.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Quoted {
    pub(super) currency: Option<String>,
    /// In cents.
    pub(super) total: i64,
    #[serde(default)]
    pub(super) billables: Vec<Billable>,
}

/// One cost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Billable {
    pub(super) product: String,
    pub(super) action: String,
    #[serde(default = "one")]
    pub(super) quantity: u32,
    /// Cents for each; left out where it is nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) amount: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) total: Option<i64>,
}

fn one() -> u32 {
    1
}

impl Billable {
    /// A cost as it stays with an order until that is sent.
    pub(super) fn kept(self) -> AcceptedCost {
        AcceptedCost {
            product: self.product,
            action: self.action,
            quantity: self.quantity,
            amount: self.amount,
            total: self.total,
        }
    }

    /// A cost that the caller accepts without knowing its price.
    pub(super) fn wished(wish: &RealtimeregisterBillable) -> Billable {
        let action = serde_json::to_value(wish.action).expect("an enum of words");
        let action = action.as_str().unwrap_or_default().to_owned();
        let quantity = wish.quantity.unwrap_or(1);
        Billable { product: wish.product.clone(), action, quantity, amount: None, total: None }
    }
}

impl From<AcceptedCost> for Billable {
    fn from(cost: AcceptedCost) -> Self {
        let AcceptedCost { product, action, quantity, amount, total } = cost;
        Billable { product, action, quantity, amount, total }
    }
}

impl Quoted {
    /// What it costs in all. Nothing where it is free and no currency is named.
    pub(super) fn money(&self) -> Result<Option<Money>> {
        let Some(currency) = &self.currency else {
            let text = "the registrar's quote has an amount without a currency";
            return if self.total == 0 { Ok(None) } else { Err(Error::bad_reply("quote.currency", text)) };
        };
        cents(self.total, currency, "quote.currency").map(Some)
    }

    /// Whether a name has a price of its own in it.
    pub(super) fn premium(&self) -> bool {
        self.billables.iter().any(|one| one.product.ends_with("_premium"))
    }
}

/// Cents of a currency as money.
pub(super) fn cents(amount: i64, currency: &str, at: &str) -> Result<Money> {
    let unread = |_| Error::bad_reply(at.to_owned(), "the registrar names a currency that is not known");
    let currency: Currency = currency.parse().map_err(unread)?;
    Ok(Money::new(Decimal::new(amount, 2), currency))
}

/// For a person: the sum, and what it is for.
impl fmt::Display for Quoted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let currency = self.currency.as_deref().map(printable).unwrap_or_default();
        write!(f, "{} {currency}", Decimal::new(self.total, 2))?;
        for (i, one) in self.billables.iter().take(5).enumerate() {
            let (action, product) = (printable(&one.action), printable(&one.product));
            write!(f, "{}{action} of {product}", if i == 0 { " (" } else { ", " })?;
        }
        if self.billables.is_empty() { Ok(()) } else { f.write_str(")") }
    }
}

/// The costs of a quote that an order accepts: those that it is there for, and up to a cap all others.
pub(super) fn accepted(quote: &Quoted, own: &[&str], max_price: Option<Money>) -> Result<Vec<Billable>> {
    let Some(cap) = max_price else {
        if quote.premium() {
            let text =
                format!("the name has a premium price ({quote}); give max_price, so that it is agreed to");
            return Err(Error::invalid(vec![Problem::missing("max_price", text)]));
        }
        // Without a cap, whatever comes on top is left for the registrar to refuse.
        let plain = |one: &&Billable| own.contains(&one.action.as_str());
        return Ok(quote.billables.iter().filter(plain).cloned().collect());
    };
    let Some(price) = quote.money()? else { return Ok(quote.billables.clone()) };
    if price.currency != cap.currency {
        let text =
            format!("the price is in {}, max_price in {}; nothing was sent", price.currency, cap.currency);
        return Err(Error::new(ErrorKind::PriceUnknown, text));
    }
    if price.amount > cap.amount {
        let text = format!("the price is now {price}, above max_price {cap}; nothing was sent");
        return Err(Error::new(ErrorKind::PriceTooHigh, text));
    }
    Ok(quote.billables.clone())
}

/// Accepted costs as a request says them. The amounts go along, so that a registrar that compares them refuses other ones.
pub(super) fn written(billables: &[Billable]) -> Value {
    json!(billables)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quote() -> Quoted {
        serde_json::from_value(json!({"currency": "EUR", "total": 9000, "billables": [
            {"product": "domain_com", "action": "RESTORE", "quantity": 1, "amount": 8000, "refundable": false, "total": 8000},
            {"product": "domain_com", "action": "RENEW", "quantity": 1, "amount": 1000, "total": 1000}]}))
        .expect("a quote")
    }

    fn cap(amount: &str, currency: &str) -> Option<Money> {
        Some(Money::new(amount.parse().expect("an amount"), currency.parse().expect("a currency")))
    }

    #[test]
    fn with_a_cap_everything_up_to_it_is_accepted() {
        assert_eq!(accepted(&quote(), &[], cap("90.00", "EUR")).expect("within").len(), 2);
        let kind = |cap| accepted(&quote(), &["RESTORE"], cap).expect_err("not within").kind();
        assert_eq!(kind(cap("89.99", "EUR")), ErrorKind::PriceTooHigh);
        assert_eq!(kind(cap("900", "USD")), ErrorKind::PriceUnknown);
    }

    #[test]
    fn without_a_cap_only_what_was_ordered_is_accepted() {
        let taken = accepted(&quote(), &["RESTORE"], None).expect("accepted");
        assert_eq!(taken.iter().map(|one| one.action.as_str()).collect::<Vec<_>>(), ["RESTORE"]);
        let mut premium = quote();
        premium.billables[0].product = "domain_com_premium".into();
        let error = accepted(&premium, &["RESTORE"], None).expect_err("nobody agreed");
        assert_eq!(error.problems().first().map(|problem| problem.path.as_str()), Some("max_price"));
    }

    #[test]
    fn a_free_quote_has_no_currency_and_an_amount_has_one() {
        let free: Quoted = serde_json::from_value(json!({"total": 0})).expect("a quote");
        assert_eq!(free.money().expect("free"), None);
        let odd: Quoted = serde_json::from_value(json!({"total": 5})).expect("a quote");
        assert!(odd.money().is_err());
    }
}
