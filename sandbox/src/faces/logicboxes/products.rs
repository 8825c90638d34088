//! Price lists.

use serde_json::{Map, Value, json};

use super::fault::Result;
use super::params::Params;
use super::product;
use crate::registry::World;
use crate::registry::money::{Money, plain};
use crate::registry::tld::{Price, TLDS, Tld};

fn actions(tld: &Tld) -> Value {
    let years = |kind: Price, most: u32| {
        let totals =
            (1..=most).map(|years| (years.to_string(), json!(plain(tld.price(kind) * Money::from(years)))));
        Value::Object(totals.collect::<Map<String, Value>>())
    };
    json!({
        "addnewdomain": years(Price::Register, tld.max_years),
        "renewdomain": years(Price::Renew, tld.max_renewal),
        "addtransferdomain": years(Price::Transfer, 1),
        "restoredomain": years(Price::Restore, 1),
    })
}

/// Plans belong to hosting products, of which none is sold here.
pub(super) fn plans(_: &mut World, params: &Params) -> Result<Value> {
    params.need("product-key")?;
    Ok(json!({}))
}

/// The reseller has no promotion running.
pub(super) fn promotions(_: &mut World, _: &Params) -> Result<Value> {
    Ok(json!({}))
}

/// Product, action, years, price. TLDs that share a product share its prices.
pub(super) fn customer_price(_: &mut World, _: &Params) -> Result<Value> {
    let list = TLDS.iter().map(|tld| (product::key(tld), actions(tld)));
    Ok(Value::Object(list.collect()))
}

/// Here the reseller pays what the customer pays, so that there is one price to compare with (`modelled`).
pub(super) fn reseller_cost_price(world: &mut World, params: &Params) -> Result<Value> {
    customer_price(world, params)
}

pub(super) fn reseller_price(_: &mut World, _: &Params) -> Result<Value> {
    let slab = |tld: &Tld| {
        json!({
            "0": {
                "pricing": actions(tld),
                "category": {
                    "category1": { "name": "hosting", "quantity": "0.0" },
                    "category2": { "name": "receipts", "quantity": "0.0" },
                },
            },
        })
    };
    let list = TLDS.iter().map(|tld| (product::key(tld), slab(tld)));
    Ok(Value::Object(list.collect()))
}

pub(super) fn category_keys(_: &mut World, _: &Params) -> Result<Value> {
    let mut keys: Vec<(String, Vec<&str>)> = Vec::new();
    for tld in TLDS {
        let key = product::key(tld);
        match keys.iter_mut().find(|(known, _)| *known == key) {
            Some((_, tlds)) => tlds.push(tld.name),
            None => keys.push((key, vec![tld.name])),
        }
    }
    let list: Vec<Value> = keys.into_iter().map(|(key, tlds)| json!({ key: tlds })).collect();
    Ok(json!({ "domorder": list }))
}
