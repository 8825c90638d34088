//! The registrar's own queue.

use serde_json::Value;

use super::codec::process;
use super::paged;
use crate::document::Document;
use crate::registry::World;
use crate::registry::action::Action;
use crate::registry::domain::Domain;
use crate::registry::name;
use crate::registry::refusal::{Refusal, Result};

pub(super) fn info(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let text = document.need_text("process")?;
    let refusal = || Refusal::not_found("process", text).at("process");
    let id: u64 = text.parse().map_err(|_| refusal())?;
    let domain = world.order_of_action(id).ok_or_else(refusal)?;
    let action = domain.action(id).ok_or_else(refusal)?;
    Ok(process(domain.order, &domain.name.ascii, action))
}

pub(super) fn list(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let domain = document.text("domain")?.map(name::ascii).transpose()?;
    let state = document.text("state")?;
    let mut found: Vec<(&Domain, &Action)> = world
        .orders
        .values()
        .filter(|order| domain.as_ref().is_none_or(|name| order.name.ascii == *name))
        .flat_map(|order| order.actions.iter().map(move |action| (order, action)))
        .filter(|(_, action)| state.is_none_or(|state| action.state() == state))
        .collect();
    found.sort_by_key(|(_, action)| std::cmp::Reverse(action.id));
    paged(document, &found, |(order, action)| process(order.order, &order.name.ascii, action))
}
