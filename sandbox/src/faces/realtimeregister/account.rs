//! Money and prices.

use http::StatusCode;
use serde_json::{Value, json};

use super::fault::{Fault, Result};
use super::{Asked, Reply, bills, document};
use crate::registry::World;
use crate::registry::money::CURRENCY;
use crate::registry::renew::privacy_price;
use crate::registry::tld::{Price, TLDS};

pub(super) fn credit(world: &mut World, _: &Asked) -> Result<Reply> {
    let account = json!({
        "currency": CURRENCY,
        "balance": bills::cents(world.balance),
        "reservation": bills::cents(world.locked),
        "locked": 0,
    });
    Ok(document(StatusCode::OK, &json!({ "accounts": [account] })))
}

pub(super) fn prices(_: &mut World, asked: &Asked) -> Result<Reply> {
    let wanted = asked.query.iter().find(|(name, _)| name == "currency").map(|(_, value)| value.as_str());
    match wanted {
        None | Some("EUR" | "USD") => {}
        Some(_) => return Err(Fault::violation("currency", "must be EUR or USD")),
    }
    let mut prices: Vec<Value> = Vec::new();
    // `modelled`: that a price list in another currency than the account's is empty.
    for tld in TLDS.iter().filter(|_| wanted.is_none_or(|currency| currency == CURRENCY)) {
        let kinds = [
            ("CREATE", Price::Register),
            ("RENEW", Price::Renew),
            ("TRANSFER", Price::Transfer),
            ("RESTORE", Price::Restore),
        ];
        let product = bills::product_of(tld.name);
        let row = |action: &str, cents: i64| json!({ "product": product, "action": action, "currency": CURRENCY, "price": cents });
        prices.extend(kinds.map(|(action, kind)| row(action, bills::cents(tld.price(kind)))));
        if tld.privacy {
            prices.push(row("PRIVACY_PROTECT", bills::cents(privacy_price())));
        }
    }
    Ok(document(StatusCode::OK, &json!({ "prices": prices })))
}
