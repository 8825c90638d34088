//! Availability.

use serde_json::{Map, Value, json};

use super::fault::{Fault, Result};
use super::idn;
use super::params::Params;
use super::product;
use crate::registry::World;
use crate::registry::check::{Finding, Verdict};
use crate::registry::money::{CURRENCY, Money, plain};
use crate::registry::name::{Meaning, Name};
use crate::registry::tld::Price;

/// The most names of a group in one call; beyond it all of the group are unknown. Which TLDs make a Donuts group is not
/// known: those sold here are one (`modelled`).
const LIMITS: &[(usize, &[&str])] = &[(15, &["ca"]), (5, &["dentist", "lawyer"])];

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
    answer(world, &asked)
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
    answer(world, &asked)
}

fn answer(world: &mut World, asked: &[(String, &str)]) -> Result<Value> {
    let over = |tld: &str| {
        LIMITS
            .iter()
            .filter(|(_, group)| group.contains(&tld))
            .any(|(most, group)| asked.iter().filter(|(_, tld)| group.contains(tld)).count() > *most)
    };
    let mut found = Map::new();
    let mut errors = Map::new();
    for (full, tld) in asked {
        let finding = world.check(full);
        let Some(name) = finding.name.clone() else {
            errors.insert(full.clone(), json!(finding.reason));
            continue;
        };
        let status = match finding.verdict {
            _ if over(tld) => "unknown",
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
    if name.meaning != Meaning::Premium {
        return Ok(json!({ "premium": "false" }));
    }
    let cost = cost(world, &name);
    Ok(json!({ "premium": "true", "costHash": cost, "resellerCostPriceHash": cost }))
}

pub(super) fn suggest(world: &mut World, params: &Params) -> Result<Value> {
    let keyword = params.need("keyword")?;
    if !keyword.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b' ')
        || keyword.contains("  ")
    {
        return Err(Fault::field("keyword", "keyword is invalid"));
    }
    let word = keyword.replace(' ', "").to_ascii_lowercase();
    let asked = params.all("tld-only");
    let tlds: Vec<&str> = if asked.is_empty() { vec!["com", "net", "org", "info"] } else { asked };
    let mut found = Map::new();
    for (index, tld) in tlds.iter().enumerate() {
        for (stem, spin) in
            [(word.clone(), "no"), (format!("my{word}"), "yes"), (format!("{word}online"), "yes")]
        {
            if spin == "yes" && params.is("exact-match") {
                continue;
            }
            let name = format!("{stem}.{tld}");
            if world.check(&name).verdict == Verdict::Available {
                let score = Money::new(i64::try_from(900_usize.saturating_sub(index * 50)).unwrap_or(0), 3);
                let entry = json!({ "status": "available", "score": score.to_string(), "spin": spin, "in_ga": "true" });
                found.insert(name, entry);
            }
        }
    }
    Ok(Value::Object(found))
}
