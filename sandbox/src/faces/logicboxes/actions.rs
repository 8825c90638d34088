//! The action queue: what is unfinished, and what is over.

use serde_json::{Value, json};

use super::action::{description, epoch, kind, status};
use super::fault::{Fault, Result};
use super::params::Params;
use super::product;
use super::search::numbered;
use crate::registry::World;
use crate::registry::action::Action;
use crate::registry::domain::Domain;

pub(super) fn current(world: &mut World, params: &Params) -> Result<Value> {
    search(world, params, true)
}

pub(super) fn archived(world: &mut World, params: &Params) -> Result<Value> {
    search(world, params, false)
}

fn search(world: &World, params: &Params, open: bool) -> Result<Value> {
    let page = params.page(1, 500)?;
    let ids = |name: &str| params.all(name).iter().filter_map(|id| id.parse().ok()).collect::<Vec<u64>>();
    let (actions, orders) = (ids("eaq-id"), ids("order-id"));
    if (params.sent("eaq-id") && actions.is_empty()) || (params.sent("order-id") && orders.is_empty()) {
        return Err(no_hit());
    }
    let (statuses, types, entities) =
        (params.all("action-status"), params.all("action-type"), params.all("entity-type-id"));
    // By number where there is one: the whole queue can be long.
    let candidates: Vec<&Domain> = match (orders.is_empty(), actions.is_empty()) {
        (false, _) => orders.iter().filter_map(|order| world.orders.get(order)).collect(),
        (true, false) => actions.iter().filter_map(|action| world.order_of_action(*action)).collect(),
        (true, true) => world.orders.values().collect(),
    };
    let mut found: Vec<(&Domain, &Action)> = candidates
        .into_iter()
        .filter(|domain| entities.is_empty() || entities.contains(&product::entity_type(domain.name.tld)))
        .flat_map(|domain| domain.actions.iter().map(move |action| (domain, action)))
        .filter(|(_, action)| action.open() == open)
        .filter(|(_, action)| actions.is_empty() || actions.contains(&action.id))
        .filter(|(_, action)| types.is_empty() || types.contains(&kind(&action.kind)))
        .filter(|(_, action)| statuses.is_empty() || statuses.contains(&status(action).0))
        .collect();
    found.sort_by_key(|(_, action)| std::cmp::Reverse(action.id));
    // The same number may have been asked for twice.
    found.dedup_by_key(|(_, action)| action.id);
    if found.is_empty() {
        return Err(no_hit());
    }
    Ok(numbered(&found, page, |(domain, action)| record(domain, action)))
}

/// No hit is an error here, not an empty list; its text is `modelled`.
fn no_hit() -> Fault {
    Fault::new("No record found")
}

fn record(domain: &Domain, action: &Action) -> Value {
    let (word, text) = status(action);
    json!({
        "entityid": domain.order.to_string(),
        "entitytypeid": product::entity_type(domain.name.tld),
        "eaqid": action.id.to_string(),
        "actiontype": kind(&action.kind),
        "actiontypedesc": description(action, &domain.name.ascii),
        "actionadded": epoch(action.added),
        "actionstarted": epoch(action.added),
        "actioncompleted": action.completed.map_or_else(|| "0".to_owned(), epoch),
        "actionstatus": word,
        "actionstatusdesc": text,
    })
}
