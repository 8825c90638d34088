//! What an operation costs, and what of it the request has accepted.

use http::StatusCode;
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Value, json};

use super::body::Body;
use super::fault::{Fault, Result};
use super::{Reply, document};
use crate::registry::money::{CURRENCY, Money};
use crate::registry::name::Name;

const ACTIONS: [&str; 15] = [
    "CREATE",
    "REQUEST",
    "TRANSFER",
    "RENEW",
    "RESTORE",
    "TRANSFER_RESTORE",
    "UPDATE",
    "REGISTRANT_CHANGE",
    "LOCAL_CONTACT",
    "NEGATIVE_MARKUP",
    "PRIVACY_PROTECT",
    "EXTRA_WILDCARD",
    "EXTRA_DOMAIN",
    "REGISTRY_LOCK",
    "UPDATE_ADMINISTRATION",
];

/// One cost.
#[derive(Clone, Debug)]
pub(super) struct Bill {
    pub(super) product: String,
    pub(super) action: &'static str,
    pub(super) quantity: u64,
    /// For each.
    pub(super) amount: Money,
    /// It has to be accepted (`modelled`: premium names, restores, privacy switched on later).
    pub(super) asks: bool,
}

/// Cents.
pub(super) fn cents(amount: Money) -> i64 {
    (amount * Money::from(100)).round().to_i64().unwrap_or(i64::MAX)
}

/// The product of a name: its TLD's, or that of names with prices of their own.
pub(super) fn product(name: &Name, premium: bool) -> String {
    let plain = product_of(name.tld.name);
    if premium { format!("{plain}_premium") } else { plain }
}

/// The product of a TLD.
pub(super) fn product_of(tld: &str) -> String {
    const CENTRALNIC: [&str; 5] = ["eu.com", "us.com", "uk.com", "com.de", "in.net"];
    match tld {
        zone if CENTRALNIC.contains(&zone) => format!("domain_centralnic_{}", zone.replace('.', "_")),
        zone if zone.contains('.') => format!("domain_{}_sld", zone.replace('.', "_")),
        tld => format!("domain_{tld}"),
    }
}

impl Bill {
    fn shown(&self) -> Value {
        let mut bill = json!({
            "product": self.product,
            "action": self.action,
            "quantity": self.quantity,
            "refundable": self.action == "CREATE",
            "total": cents(self.amount) * i64::try_from(self.quantity).unwrap_or(i64::MAX),
        });
        if !self.amount.is_zero() {
            bill["amount"] = json!(cents(self.amount));
        }
        bill
    }
}

/// The costs as a quote shows them; what is free names neither currency nor costs.
pub(super) fn quote(bills: &[Bill]) -> Value {
    let costly: Vec<Value> = bills.iter().filter(|bill| !bill.amount.is_zero()).map(Bill::shown).collect();
    if costly.is_empty() {
        return json!({ "total": 0 });
    }
    let total: i64 = costly.iter().filter_map(|bill| bill["total"].as_i64()).sum();
    json!({ "currency": CURRENCY, "total": total, "billables": costly })
}

/// The answer to `?quote=true`.
pub(super) fn quoted(command: &str, bills: &[Bill]) -> Reply {
    document(StatusCode::OK, &json!({ "command": command, "quote": quote(bills) }))
}

/// Refuses what costs more, or other things, than the request accepts.
pub(super) fn acknowledged(body: &Body, bills: &[Bill]) -> Result<()> {
    let accepted = read(body)?;
    for bill in bills.iter().filter(|bill| !bill.amount.is_zero()) {
        let found = accepted.iter().find(|one| one.product == bill.product && one.action == bill.action);
        let covered = match found {
            None => !bill.asks,
            // `modelled`: an amount that is said, and is lower, is not accepted.
            Some(one) => {
                one.quantity >= bill.quantity && one.amount.is_none_or(|amount| amount >= cents(bill.amount))
            }
        };
        if !covered {
            let text = "the costs of this operation have to be acknowledged";
            return Err(Fault::new("BillableAcknowledgmentNeededException", text).with("quote", quote(bills)));
        }
    }
    Ok(())
}

struct Accepted {
    product: String,
    action: String,
    quantity: u64,
    amount: Option<i64>,
}

fn read(body: &Body) -> Result<Vec<Accepted>> {
    let Some(list) = body.list("billables")? else { return Ok(Vec::new()) };
    let one = |value: &Value| {
        let one = Body::inner(value, "billables")?;
        one.only(&["product", "action", "quantity", "amount", "refundable", "total", "providerName"])?;
        let action = one.need_text("action")?;
        if !ACTIONS.contains(&action) {
            return Err(Fault::unrecognised("action"));
        }
        Ok(Accepted {
            product: one.need_text("product")?.to_owned(),
            action: action.to_owned(),
            quantity: one.number("quantity")?.unwrap_or(1),
            amount: one.get("amount").and_then(Value::as_i64),
        })
    };
    list.iter().map(one).collect()
}
