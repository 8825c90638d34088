//! What is told of the world around domains. Where nothing was recorded, what is told is `modelled`.

use std::collections::BTreeMap;

use http::StatusCode;
use serde_json::{Value, json};

use super::fault::{Fault, Result};
use super::{Asked, CUSTOMER, Reply, bills, document, lists, metadata};
use crate::registry::World;
use crate::registry::moment;
use crate::registry::money::CURRENCY;
use crate::registry::tld::TLDS;

fn one(all: Vec<Value>, key: &str, wanted: &str, asked: &Asked) -> Result<Reply> {
    // Names are texts, and all else goes by numbers.
    let is = |value: &Value| match &value[key] {
        Value::String(text) => text == wanted,
        other => wanted.parse().is_ok_and(|number: u64| other.as_u64() == Some(number)),
    };
    let found = all.into_iter().find(is).ok_or_else(Fault::missing)?;
    Ok(document(StatusCode::OK, &lists::shown(found, key, &asked.query)))
}

fn all_countries() -> Vec<Value> {
    // The Netherlands' pattern was recorded, the others are `modelled`.
    let known = [
        ("BE", "Belgium", Some("[0-9]{4}")),
        ("DE", "Germany", Some("[0-9]{5}")),
        ("GB", "United Kingdom", None),
        ("NL", "Netherlands", Some("[0-9]{4}[A-Z]{2}")),
        ("US", "United States", Some("[0-9]{5}(-[0-9]{4})?")),
    ];
    let country = |(code, name, pattern): (&str, &str, Option<&str>)| {
        let mut country = json!({ "code": code, "name": name });
        if let Some(pattern) = pattern {
            country["postalCodePattern"] = json!(pattern);
        }
        country
    };
    known.into_iter().map(country).collect()
}

pub(super) fn countries(_: &mut World, asked: &Asked) -> Result<Reply> {
    lists::answer(all_countries(), "code", &["code", "name"], &asked.query)
}

pub(super) fn country(_: &mut World, asked: &Asked) -> Result<Reply> {
    one(all_countries(), "code", asked.arg(0), asked)
}

fn all_categories() -> Vec<Value> {
    let names = ["General", "IisNu", "IisSe", "Nominet", "SKNic", "Esnic", "DkHostmaster", "CIRA"];
    let category = |name: &str| {
        json!({
            "name": name, "description": format!("validation {name}"), "fields": ["email"],
            "terms": [{ "version": 1, "terms": format!("https://terms.example/{name}") }],
        })
    };
    names.into_iter().map(category).collect()
}

pub(super) fn categories(_: &mut World, asked: &Asked) -> Result<Reply> {
    lists::answer(all_categories(), "name", &["name"], &asked.query)
}

pub(super) fn category(_: &mut World, asked: &Asked) -> Result<Reply> {
    one(all_categories(), "name", asked.arg(0), asked)
}

fn all_transactions(world: &World) -> Vec<Value> {
    let charge = |charge: &crate::registry::ledger::Charge| {
        let word = charge.operation.rsplit('.').next().unwrap_or_default();
        json!({
            "id": charge.id, "customer": CUSTOMER, "date": moment::text(charge.at), "amount": -bills::cents(charge.amount),
            "currency": CURRENCY, "processId": charge.reference, "processType": "domain", "processIdentifier": charge.domain,
            "processAction": if word == "register" { "create" } else { word },
        })
    };
    world.ledger.iter().map(charge).collect()
}

const TRANSACTION_FILTERS: [&str; 12] = [
    "id",
    "amount",
    "date",
    "currency",
    "processId",
    "processType",
    "processIdentifier",
    "processAction",
    "billableAction",
    "billableProviderName",
    "billableProduct",
    "billableAmount",
];

pub(super) fn transactions(world: &mut World, asked: &Asked) -> Result<Reply> {
    lists::answer(all_transactions(world), "id", &TRANSACTION_FILTERS, &asked.query)
}

pub(super) fn transaction(world: &mut World, asked: &Asked) -> Result<Reply> {
    one(all_transactions(world), "id", asked.arg(0), asked)
}

fn all_rates() -> Vec<Value> {
    vec![
        json!({ "currency": "EUR", "exchangerates": { "EUR": 1_000_000, "USD": 1_150_000 } }),
        json!({ "currency": "USD", "exchangerates": { "EUR": 869_565, "USD": 1_000_000 } }),
    ]
}

/// A bare list, unlike others.
pub(super) fn rates(_: &mut World, _: &Asked) -> Result<Reply> {
    Ok(document(StatusCode::OK, &json!(all_rates())))
}

pub(super) fn rate(_: &mut World, asked: &Asked) -> Result<Reply> {
    one(all_rates(), "currency", asked.arg(0), asked)
}

fn all_registries() -> Vec<Value> {
    let mut by_name: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for tld in TLDS {
        by_name.entry(metadata::provider(tld.name)).or_default().push(json!({ "name": tld.name }));
    }
    let registry =
        |(name, tlds): (&str, Vec<Value>)| json!({ "name": name, "providerType": "REGISTRY", "tlds": tlds });
    by_name.into_iter().map(registry).collect()
}

pub(super) fn registries(_: &mut World, asked: &Asked) -> Result<Reply> {
    lists::answer(all_registries(), "name", &["name"], &asked.query)
}

pub(super) fn registry(_: &mut World, asked: &Asked) -> Result<Reply> {
    one(all_registries(), "name", asked.arg(0), asked)
}

fn all_downtimes() -> Vec<Value> {
    vec![json!({
        "id": 1, "startDate": "2026-01-10T01:00:00Z", "endDate": "2026-01-10T05:00:00Z", "reason": "maintenance",
        "provider": { "name": "Sandbox" },
    })]
}

pub(super) fn downtimes(_: &mut World, asked: &Asked) -> Result<Reply> {
    lists::answer(all_downtimes(), "id", &["id", "startDate", "endDate"], &asked.query)
}

pub(super) fn downtime(_: &mut World, asked: &Asked) -> Result<Reply> {
    one(all_downtimes(), "id", asked.arg(0), asked)
}

/// What needs an accreditation of one's own, which the simulated account does not have.
pub(super) fn gateway(_: &mut World, _: &Asked) -> Result<Reply> {
    Err(Fault::new("AuthorizationError", "the account has no gateway"))
}
