//! TLDs and prices. All figures are `modelled`.

use serde_json::{Map, Value, json};

use super::Call;
use super::fault::{Fault, Result};
use crate::registry::World;
use crate::registry::money::{CURRENCY, Money, cents};
use crate::registry::tld::{Price, TLDS, Tld};

/// Extensions whose domains can be renewed shortly before their expiry only.
const NARROW: [&str; 5] = ["de", "es", "eu", "fr", "nl"];

/// How many days before its expiry a domain can be renewed.
pub(super) fn renew_before(tld: &Tld) -> i64 {
    if NARROW.contains(&tld.name) { 90 } else { 3_650 }
}

/// What a change of owner costs: something under few extensions (`modelled`).
pub(super) fn trade_price(tld: &str) -> Money {
    if ["eu", "fr", "it"].contains(&tld) { cents(789) } else { Money::ZERO }
}

/// An amount as a number.
pub(super) fn fee(amount: Money) -> Value {
    serde_json::from_str(&amount.normalize().to_string()).unwrap_or(Value::Null)
}

fn find(name: &str) -> Result<&'static Tld> {
    let name = name.trim_start_matches('.').to_ascii_lowercase();
    Tld::find(&name).ok_or_else(|| Fault::not_found(&format!("The extension {name}")))
}

fn periods(most: u32) -> String {
    if most == 1 { "1".to_owned() } else { format!("1-{most}") }
}

fn show(tld: &Tld) -> Value {
    let renewals =
        if tld.renewal_step > 1 { format!("{0}-{0}", tld.renewal_step) } else { periods(tld.max_renewal) };
    let country = if tld.name.len() == 2 { tld.name.to_ascii_uppercase() } else { String::new() };
    json!({
        "tld": tld.name,
        "Country": country,
        "Extensions": [],
        "PeriodCreate": periods(tld.max_years),
        "PeriodRenew": renewals,
        "DelaiRenewBeforeExpiration": renew_before(tld),
        "DelaiRenewAfterExpiration": tld.grace,
        "DelaiRestoreAfterDelete": tld.redemption,
        "HasEppCode": 1,
        "HasRegistrarLock": 1,
        "HasAutorenew": 1,
        "HasWhoisPrivacy": u8::from(tld.privacy),
        "HasMultipleCheck": u8::from(!NARROW.contains(&tld.name)),
        "HasImmediateDelete": 1,
        "HasTrusteeService": u8::from(NARROW.contains(&tld.name)),
        "HasLocalContactService": u8::from(NARROW.contains(&tld.name)),
        "HasZonecheck": u8::from(tld.name == "de"),
        "HasDnsSec": 1,
        "FeeCurrency": CURRENCY,
        "Fee4Registration": fee(tld.price(Price::Register)),
        "Fee4Renewal": fee(tld.price(Price::Renew)),
        "Fee4Transfer": fee(tld.price(Price::Transfer)),
        "Fee4Trade": fee(trade_price(tld.name)),
        "Fee4Restore": fee(tld.price(Price::Restore)),
        "Fee4TrusteeService": 0,
        "Fee4LocalContactService": 0,
        "Informations": "",
    })
}

pub(super) fn tld(_: &mut World, call: &Call<'_>) -> Result<Value> {
    Ok(show(find(call.segment(1))?))
}

/// Its shape is not known; that of 1.0 is `modelled`.
pub(super) fn product(_: &mut World, call: &Call<'_>) -> Result<Value> {
    Ok(show(find(call.segment(2))?))
}

pub(super) fn operations(_: &mut World, call: &Call<'_>) -> Result<Value> {
    let tld = find(call.segment(1))?;
    Ok(json!({
        "domainCreate": u8::from(!tld.launching),
        "domainCreateLP": u8::from(tld.launching),
        "domainTransferIn": 1,
        "domainRenew": 1,
        "domainRestore": u8::from(tld.redemption > 0),
        "domainDelete": 1,
    }))
}

fn row(tld: &Tld, whole: bool) -> Value {
    let mut row = json!({
        "tld": tld.name,
        "Fee4Registration": fee(tld.price(Price::Register)),
        "Fee4Renewal": fee(tld.price(Price::Renew)),
        "Fee4Restore": fee(tld.price(Price::Restore)),
        "Fee4Transfer": fee(tld.price(Price::Transfer)),
        "Fee4Trade": fee(trade_price(tld.name)),
    });
    if whole {
        row["HasPremium"] = json!(true);
        row["Fee4TransferTrade"] = row["Fee4Transfer"].clone();
    }
    row
}

/// An object by extension.
pub(super) fn prices(_: &mut World, call: &Call<'_>) -> Result<Value> {
    let wanted = call.params.text("tld").filter(|_| !call.is_one());
    let all =
        TLDS.iter().filter(|tld| wanted.as_ref().is_none_or(|name| tld.name.eq_ignore_ascii_case(name)));
    let rows: Map<String, Value> = all.map(|tld| (tld.name.to_owned(), row(tld, !call.is_one()))).collect();
    // An empty map is an empty list.
    Ok(if rows.is_empty() { json!([]) } else { Value::Object(rows) })
}
