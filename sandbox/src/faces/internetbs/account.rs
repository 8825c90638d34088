//! `Account/Balance/Get`, `Account/DefaultCurrency/…` and `Account/Configuration/…`

use super::fault::{Fault, Result};
use super::members;
use super::params::Params;
use super::render::Node;
use super::routes::Members;
use crate::registry::World;
use crate::registry::money::{CURRENCY, plain};

const CURRENCIES: [&str; 6] = ["USD", "CAD", "AUD", "JPY", "EUR", "GBP"];

fn known(name: &str, text: &str) -> Result<String> {
    let code = text.to_ascii_uppercase();
    match CURRENCIES.contains(&code.as_str()) {
        true => Ok(code),
        false => Err(Fault::invalid(name, text)),
    }
}

/// Only dollars are in the account.
pub(super) fn balance(world: &mut World, params: &Params) -> Result<Members> {
    let wanted = params.get("currency").map(|text| known("Currency", text)).transpose()?;
    let entry =
        |code: &str, amount: String| Node::map([("currency", code.into()), ("amount", amount.into())]);
    let have = world.spendable();
    let list = match wanted.as_deref() {
        Some(CURRENCY) => vec![entry(CURRENCY, plain(have))],
        Some(other) => vec![entry(other, "0".to_owned())],
        None if have.is_zero() => Vec::new(),
        None => vec![entry(CURRENCY, plain(have))],
    };
    Ok(members([("balance", Node::List(list))]))
}

pub(super) fn currency(world: &mut World, _: &Params) -> Result<Members> {
    let code = world.settings.get("currency").cloned().unwrap_or_else(|| CURRENCY.to_owned());
    Ok(members([("currency", code.into())]))
}

pub(super) fn set_currency(world: &mut World, params: &Params) -> Result<Members> {
    let code = known("Currency", params.need("currency")?)?;
    world.settings.insert("currency".into(), code);
    Ok(Members::new())
}

/// What can be set, and how it is set first (`modelled`).
const SETTINGS: [(&str, &str); 7] = [
    ("transferapprovalcss", ""),
    ("resellername", "Sandbox Reseller"),
    ("resellersenderemail", "sender@example.com"),
    ("resellersupportemail", "support@example.com"),
    ("resellerwhoisheader", ""),
    ("resellerwhoisfooter", ""),
    ("lowbalancelimit", ""),
];

pub(super) fn configuration(world: &mut World, _: &Params) -> Result<Members> {
    let mut shown: Members = SETTINGS
        .iter()
        .map(|(key, first)| {
            let value = world.settings.get(&format!("configuration.{key}")).cloned();
            ((*key).to_owned(), value.unwrap_or_else(|| (*first).to_owned()).into())
        })
        .collect();
    shown.push(("premiumdomainsoperations".into(), super::yes(world.premium).into()));
    shown.push(("status".into(), "SUCCESS".into()));
    Ok(shown)
}

pub(super) fn set_configuration(world: &mut World, params: &Params) -> Result<Members> {
    for (key, _) in SETTINGS {
        if let Some(value) = params.raw(key) {
            world.settings.insert(format!("configuration.{key}"), value.to_owned());
        }
    }
    Ok(Members::new())
}
