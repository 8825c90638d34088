//! What only looks.

use serde_json::{Value, json};

use super::{Question, RESELLER, order};
use crate::registry::World;
use crate::registry::action::Action;
use crate::registry::domain::Domain;
use crate::registry::moment;
use crate::registry::money::{CURRENCY, plain};
use crate::registry::name::{Meaning, Name};
use crate::registry::refusal::{Reason, Refusal, Result};
use crate::registry::tld::{Price, Tld};

/// The most names in one question.
const MOST_NAMES: usize = 20;

/// The domains on a page.
const PAGE: usize = 50;

pub(super) fn account(world: &mut World, _: &Question<'_>) -> Result<Value> {
    Ok(json!({
        "reseller": RESELLER,
        "balance": plain(world.spendable()),
        "held": plain(world.locked),
        "currency": CURRENCY,
    }))
}

pub(super) fn availability(world: &mut World, question: &Question<'_>) -> Result<Value> {
    let names: Vec<&str> = question.parameter("names").unwrap_or_default().split(',').collect();
    if names.len() > MOST_NAMES || names.iter().any(|name| name.is_empty()) {
        return Err(Refusal::invalid("names", format!("1 to {MOST_NAMES} names, with commas between them")));
    }
    let mut found = Vec::new();
    for name in names {
        let finding = world.check(name);
        let mut item =
            json!({ "name": name, "status": finding.verdict.word(), "premium": finding.premium() });
        if let Some(name) = &finding.name {
            item["price"] = price_list(world, name, 1);
        }
        found.push(item);
    }
    Ok(json!({ "names": found }))
}

fn price_list(world: &World, name: &Name, years: u32) -> Value {
    let price = |kind| plain(world.price(name, kind, years));
    json!({ "currency": CURRENCY, "register": price(Price::Register), "renew": price(Price::Renew) })
}

pub(super) fn prices(world: &mut World, question: &Question<'_>) -> Result<Value> {
    let name = Name::parse(question.domain)?;
    let years = match question.parameter("years").unwrap_or("1").parse() {
        Ok(years) if (1..=name.tld.max_years).contains(&years) => years,
        _ => return Err(Refusal::invalid("years", format!("1 to {}", name.tld.max_years))),
    };
    let mut prices = price_list(world, &name, years);
    prices["premium"] = json!(name.meaning == Meaning::Premium);
    Ok(prices)
}

pub(super) fn domains(world: &mut World, question: &Question<'_>) -> Result<Value> {
    let page: usize = question.parameter("page").unwrap_or("1").parse().unwrap_or(0);
    if page == 0 {
        return Err(Refusal::invalid("page", "pages count from 1"));
    }
    let ours: Vec<&Domain> = world.names.values().filter_map(|order| world.orders.get(order)).collect();
    let items: Vec<Value> =
        ours.iter().skip((page - 1).saturating_mul(PAGE)).take(PAGE).map(|domain| brief(domain)).collect();
    Ok(json!({ "domains": items, "total": ours.len(), "per_page": PAGE }))
}

fn brief(domain: &Domain) -> Value {
    let mut item =
        json!({ "name": domain.name.ascii, "number": domain.order, "status": domain.stage.word() });
    for (member, at) in [("registered", domain.created), ("expires", domain.expires)] {
        if let Some(at) = at {
            item[member] = json!(moment::text(at));
        }
    }
    item
}

pub(super) fn domain(world: &mut World, question: &Question<'_>) -> Result<Value> {
    let order = order(world, question)?;
    let domain = world.domain(order)?;
    let mut shown = brief(domain);
    shown["locked"] = json!(domain.lock);
    shown["premium"] = json!(domain.name.meaning == Meaning::Premium);
    shown["auto_renews"] = json!(domain.auto_renew);
    shown["nameservers"] = domain.nameservers.iter().map(|server| json!(server.name)).collect();
    shown["holder"] = json!(domain.contacts.registrant);
    shown["open_action"] = json!(domain.open().map(|action| action.id));
    Ok(shown)
}

pub(super) fn code(world: &mut World, question: &Question<'_>) -> Result<Value> {
    let order = order(world, question)?;
    Ok(json!({ "code": world.domain(order)?.auth_code }))
}

/// Everything that was done for a name in this account, newest first, also for one that never came.
pub(super) fn actions(world: &mut World, question: &Question<'_>) -> Result<Value> {
    let name = Name::parse(question.domain)?;
    world.look(&name.ascii);
    let orders = world.orders.values().filter(|domain| domain.name.ascii == name.ascii);
    let mut found: Vec<&Action> = orders.flat_map(|domain| domain.actions.iter()).collect();
    found.sort_by_key(|action| std::cmp::Reverse(action.id));
    let shown = found.iter().map(|action| {
        json!({
            "number": action.id,
            "what": action.kind.operation().trim_start_matches("domain."),
            "state": action.state(),
            "reason": action.message(),
            "since": moment::text(action.added),
        })
    });
    Ok(json!({ "actions": shown.collect::<Vec<_>>() }))
}

pub(super) fn zone(_: &mut World, question: &Question<'_>) -> Result<Value> {
    let asked = question.domain.to_ascii_lowercase();
    let tld =
        Tld::find(&asked).ok_or_else(|| Refusal::new(Reason::NotSold, format!(".{asked} is not sold")))?;
    Ok(json!({ "zone": tld.name, "longest_term": tld.max_years, "grace_days": tld.grace }))
}
