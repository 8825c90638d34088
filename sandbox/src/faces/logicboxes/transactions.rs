//! What was paid and owed: movements of the purses, and invoices of orders. The names behind the dots are `modelled`.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::action::epoch;
use super::fault::Result;
use super::params::Params;
use super::search::numbered;
use crate::registry::World;
use crate::registry::action::{Action, Progress, Wait};
use crate::registry::fund::Purse;
use crate::registry::money::{CURRENCY, Money};

/// One line of the books.
struct Line {
    id: u64,
    owner: String,
    kind: &'static str,
    key: String,
    text: String,
    amount: Money,
    at: Timestamp,
    /// What is still to be paid.
    open: Money,
}

pub(super) fn of_customers(world: &mut World, params: &Params) -> Result<Value> {
    let ids = params.all("customer-id");
    let mut lines = movements(world, |purse| match purse {
        Purse::Customer(id) => Some(id.to_string()),
        Purse::Reseller => None,
    });
    lines.extend(invoices(world));
    lines.retain(|line| ids.is_empty() || ids.contains(&line.owner.as_str()));
    show(params, lines, "customer_transaction", "customerid")
}

pub(super) fn of_reseller(world: &mut World, params: &Params) -> Result<Value> {
    let lines = movements(world, |purse| match purse {
        Purse::Reseller => Some(super::RESELLER.to_owned()),
        Purse::Customer(_) => None,
    });
    show(params, lines, "reseller_transaction", "resellerid")
}

/// Nothing is old enough here to be archived.
pub(super) fn archived(_: &mut World, params: &Params) -> Result<Value> {
    show(params, Vec::new(), "", "")
}

fn movements(world: &World, owner: impl Fn(Purse) -> Option<String>) -> Vec<Line> {
    let lines = world.funds.iter().filter_map(|fund| {
        Some(Line {
            id: fund.id,
            owner: owner(fund.purse)?,
            kind: fund.kind,
            key: fund.key.clone(),
            text: fund.text.clone(),
            amount: fund.amount,
            at: fund.at,
            open: Money::ZERO,
        })
    });
    lines.collect()
}

fn invoices(world: &World) -> Vec<Line> {
    let unpaid = |action: &Action| match action.progress {
        Progress::Open(Wait::Payment) => action.price - action.discount,
        _ => Money::ZERO,
    };
    let lines = world.orders.values().flat_map(|domain| {
        domain.actions.iter().filter_map(move |action| {
            Some(Line {
                id: action.invoice?,
                owner: domain.customer.to_string(),
                kind: "invoice",
                key: "systemgenerated".to_owned(),
                text: super::action::description(action, &domain.name.ascii),
                amount: action.discount - action.price,
                at: action.added,
                open: unpaid(action),
            })
        })
    });
    lines.collect()
}

fn show(params: &Params, mut lines: Vec<Line>, table: &str, owner: &str) -> Result<Value> {
    let page = params.page(1, 500)?;
    let (kinds, ids, keys) =
        (params.all("transaction-type"), params.all("transaction-id"), params.all("transaction-key"));
    let (from, to) = (params.instant("transaction-date-start")?, params.instant("transaction-date-end")?);
    let (low, high): (Option<Money>, Option<Money>) =
        (params.number("amt-range-start")?, params.number("amt-range-end")?);
    let text = params.get("transaction-description");
    lines.retain(|line| {
        let id = line.id.to_string();
        (kinds.is_empty() || kinds.contains(&line.kind))
            && (ids.is_empty() || ids.contains(&id.as_str()))
            && (keys.is_empty() || keys.contains(&line.key.as_str()))
            && from.is_none_or(|from| line.at >= from)
            && to.is_none_or(|to| line.at <= to)
            && low.is_none_or(|low| line.amount.abs() >= low)
            && high.is_none_or(|high| line.amount.abs() <= high)
            && text.is_none_or(|text| line.text.contains(text))
    });
    lines.sort_by_key(|line| line.id);
    Ok(numbered(&lines, page, |line| {
        let members = [
            ("transactionid", line.id.to_string()),
            (owner, line.owner.clone()),
            ("transactiontype", line.kind.to_owned()),
            ("transactionkey", line.key.clone()),
            ("description", line.text.clone()),
            ("sellingcurrencysymbol", CURRENCY.to_owned()),
            ("sellingamount", format!("{:.3}", line.amount)),
            ("balance", format!("{:.3}", line.open)),
            ("transactiondate", epoch(line.at)),
        ];
        let members = members.into_iter().map(|(name, value)| (format!("{table}.{name}"), json!(value)));
        Value::Object(members.collect::<Map<String, Value>>())
    }))
}
