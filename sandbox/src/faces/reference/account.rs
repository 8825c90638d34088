//! The account, and what it can buy.

use serde_json::{Value, json};

use super::ACCOUNT;
use super::codec::money;
use crate::document::Document;
use crate::registry::World;
use crate::registry::refusal::{Reason, Refusal, Result};
use crate::registry::renew::privacy_price;
use crate::registry::tld::{Price, TLDS, Tld};

pub(super) fn test(_: &mut World, _: &Document<'_>) -> Result<Value> {
    Ok(json!({ "account": ACCOUNT }))
}

pub(super) fn balance(world: &mut World, _: &Document<'_>) -> Result<Value> {
    Ok(json!({ "balance": money(world.spendable()), "locked": money(world.locked) }))
}

pub(super) fn prices(_: &mut World, _: &Document<'_>) -> Result<Value> {
    let item = |tld: &Tld| {
        let mut item = json!({
            "tld": tld.name,
            "register": money(tld.price(Price::Register)),
            "renew": money(tld.price(Price::Renew)),
            "transfer": money(tld.price(Price::Transfer)),
            "restore": money(tld.price(Price::Restore)),
        });
        if tld.privacy {
            item["privacy"] = json!(money(privacy_price()));
        }
        item
    };
    Ok(json!({ "items": TLDS.iter().map(item).collect::<Vec<_>>() }))
}

pub(super) fn tlds(_: &mut World, _: &Document<'_>) -> Result<Value> {
    Ok(json!({ "items": TLDS.iter().map(|tld| tld.name).collect::<Vec<_>>() }))
}

pub(super) fn tld(_: &mut World, document: &Document<'_>) -> Result<Value> {
    let name = document.need_text("tld")?.trim_start_matches('.').to_ascii_lowercase();
    let refusal = || Refusal::new(Reason::NotSold, format!(".{name} is not sold")).at("tld");
    let tld = Tld::find(&name).ok_or_else(refusal)?;
    Ok(json!({
        "tld": tld.name,
        "max_years": tld.max_years,
        "max_renew_years": tld.max_renewal,
        "privacy": tld.privacy,
        "grace_days": tld.grace,
        "redemption_days": tld.redemption,
        "pending_delete_days": tld.pending_delete,
    }))
}
