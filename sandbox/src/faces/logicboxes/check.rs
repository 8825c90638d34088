//! Availability.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::fault::{Fault, Result};
use super::idn;
use super::params::Params;
use super::product;
use crate::registry::World;
use crate::registry::check::{Finding, Verdict};
use crate::registry::money::{CURRENCY, plain};
use crate::registry::name::{Meaning, Name};
use crate::registry::order::early_access_fee;
use crate::registry::tld::{Price, Tld};

/// The most names of a product in one call; beyond it all of the product are unknown.
fn limit(product: &str) -> Option<usize> {
    match product {
        "dotca" => Some(15),
        _ if product.starts_with("donutsgroup") => Some(5),
        _ => None,
    }
}

pub(super) fn available(world: &mut World, params: &Params) -> Result<Value> {
    let labels = params.all("domain-name");
    let tlds = params.all("tlds");
    if tlds.is_empty() {
        return Ok(json!({ "errorvalue": { "error": "No TLDs are selected" } }));
    }
    if labels.is_empty() {
        return Err(Fault::missing("domain-name"));
    }
    let asked: Vec<(String, &str)> = labels
        .iter()
        .flat_map(|label| {
            tlds.iter().map(move |tld| (format!("{label}.{}", tld.trim_start_matches('.')), *tld))
        })
        .collect();
    let alternatives: &[&str] = if params.is("suggest-alternative") { &labels } else { &[] };
    answer(world, &asked, alternatives)
}

pub(super) fn idn_available(world: &mut World, params: &Params) -> Result<Value> {
    let labels = params.all("domain-name");
    let tld = params.need("tld")?.trim_start_matches('.').to_owned();
    let tag = params.need("idnLanguageCode")?;
    if labels.is_empty() {
        return Err(Fault::missing("domain-name"));
    }
    // The final sigma and, for .DE, the sharp s are not supported.
    let refused = |label: &str| {
        (label.contains('\u{3c2}') && ["com", "net", "name", "cc", "tv"].contains(&tld.as_str()))
            || (label.contains('\u{df}') && tld == "de")
    };
    if let Some(label) = labels.iter().find(|label| refused(label)) {
        return Err(Fault::field("domainname", &format!("{label} is not supported")));
    }
    let asked: Vec<(String, &str)> =
        labels.iter().map(|label| (format!("{label}.{tld}"), tld.as_str())).collect();
    for (name, _) in &asked {
        if let Ok(name) = Name::parse(name) {
            idn::check(&name, Some(tag))?;
        }
    }
    answer(world, &asked, &[])
}

/// Names that were asked for, and the labels that others are suggested for.
pub(super) fn answer(world: &mut World, asked: &[(String, &str)], alternatives: &[&str]) -> Result<Value> {
    let product_of = |tld: &str| Tld::find(tld.trim_start_matches('.')).map(product::key);
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for key in asked.iter().filter_map(|(_, tld)| product_of(tld)) {
        *counts.entry(key).or_default() += 1;
    }
    let over = |tld: &Tld| {
        let key = product::key(tld);
        limit(&key).is_some_and(|most| counts.get(&key).is_some_and(|count| *count > most))
    };
    let mut found = Map::new();
    let mut errors = Map::new();
    for (full, _) in asked {
        let finding = world.check(full);
        let Some(name) = finding.name.clone() else {
            errors.insert(full.clone(), json!(finding.reason));
            continue;
        };
        let status = match finding.verdict {
            _ if over(name.tld) => "unknown",
            Verdict::Available => "available",
            Verdict::Ours => "regthroughus",
            // That reserved names look like taken ones is `modelled`.
            Verdict::Taken | Verdict::Reserved => "regthroughothers",
            Verdict::Unknown | Verdict::Closed | Verdict::Invalid => "unknown",
        };
        let mut entry = json!({ "classkey": product::key(name.tld), "status": status });
        if status == "available" {
            details(world, &name, &finding, asked.len() == 1, &mut entry);
        }
        found.insert(name.ascii, entry);
    }
    for label in alternatives {
        let stem = format!("my{label}");
        let free = ["com", "net"]
            .into_iter()
            .filter(|tld| world.check(&format!("{stem}.{tld}")).verdict == Verdict::Available);
        let free: Map<String, Value> = free.map(|tld| (tld.to_owned(), json!("available"))).collect();
        found.insert((*label).to_owned(), json!({ stem: free }));
    }
    if !errors.is_empty() {
        found.insert("errors".into(), Value::Object(errors));
    }
    Ok(Value::Object(found))
}

fn details(world: &World, name: &Name, finding: &Finding, alone: bool, entry: &mut Value) {
    if let Some(claim) = finding.claim() {
        entry["tm-claims-key"] = json!(claim);
    }
    if finding.premium() {
        entry["costHash"] = cost(world, name);
    }
    if name.meaning == Meaning::EarlyAccess {
        let fee = plain(early_access_fee());
        entry["costHash"] = json!({ "early_access_fee": fee, "sellingCurrencySymbol": CURRENCY });
    }
    if name.tld.name == "uk" && alone {
        let label = name.ascii.trim_end_matches("uk");
        let twins = ["co.uk", "org.uk", "me.uk"].map(|tld| format!("{label}{tld}"));
        if let Some(twin) = twins.iter().find(|twin| world.names.contains_key(*twin)) {
            entry["ror"] = json!(twin);
        }
    }
}

fn cost(world: &World, name: &Name) -> Value {
    let price = |kind| plain(world.price(name, kind, 1));
    json!({
        "create": price(Price::Register),
        "renew": price(Price::Renew),
        "transfer": price(Price::Transfer),
        "sellingCurrencySymbol": CURRENCY,
    })
}

pub(super) fn premium_check(world: &mut World, params: &Params) -> Result<Value> {
    let name = Name::parse(params.need("domain-name")?)?;
    // Which registries have none is `modelled`.
    if ["jobs", "coop"].contains(&name.tld.name) {
        return Err(Fault::new("Premium Domains not supported"));
    }
    if !world.premium {
        return Err(Fault::new("Not Signed up for Premium Domains"));
    }
    if name.meaning != Meaning::Premium {
        return Ok(json!({ "premium": "false" }));
    }
    let cost = cost(world, &name);
    Ok(json!({ "premium": "true", "costHash": cost, "resellerCostPriceHash": cost }))
}
