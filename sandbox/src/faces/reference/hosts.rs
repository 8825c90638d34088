//! Name server objects.

use std::net::IpAddr;

use serde_json::{Value, json};

use super::order;
use crate::document::Document;
use crate::registry::World;
use crate::registry::refusal::{Reason, Refusal, Result};

fn show(name: &str, addresses: &[IpAddr]) -> Value {
    json!({ "name": name, "addresses": addresses })
}

fn addresses(document: &Document<'_>) -> Result<Vec<IpAddr>> {
    document.need_list("addresses")?;
    let addresses = document.addresses("addresses")?.unwrap_or_default();
    if addresses.is_empty() || addresses.len() > 13 {
        return Err(Refusal::invalid("addresses", "1 to 13 addresses"));
    }
    Ok(addresses)
}

pub(super) fn create(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let (order, host) = world.parent(document.need_text("name")?)?;
    let addresses = addresses(document)?;
    if !world.below(order, &host)? {
        return Err(Refusal::invalid("name", "must lie below the domain"));
    }
    if world.host(order, &host).is_ok() {
        return Err(Refusal::new(Reason::Taken, format!("{host} exists already")).at("name"));
    }
    world.set_host(order, &host, Some(addresses.clone()))?;
    Ok(show(&host, &addresses))
}

pub(super) fn info(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let (order, host) = world.parent(document.need_text("name")?)?;
    Ok(show(&host, world.host(order, &host)?))
}

pub(super) fn list(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let order = order(world, document)?;
    let hosts = &world.domain(order)?.hosts;
    Ok(json!({ "items": hosts.iter().map(|(name, addresses)| show(name, addresses)).collect::<Vec<_>>() }))
}

pub(super) fn set_addresses(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let (order, host) = world.parent(document.need_text("name")?)?;
    let addresses = addresses(document)?;
    if *world.host(order, &host)? != addresses {
        world.set_host(order, &host, Some(addresses.clone()))?;
    }
    Ok(show(&host, &addresses))
}

pub(super) fn rename(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let (order, host) = world.parent(document.need_text("name")?)?;
    let (other, new) =
        world.parent(document.need_text("new_name")?).map_err(|refusal| refusal.at("new_name"))?;
    if other != order || !world.below(order, &new)? {
        return Err(Refusal::invalid("new_name", "must lie below the same domain"));
    }
    world.rename_host(order, &host, &new)?;
    Ok(show(&new, world.host(order, &new)?))
}

pub(super) fn delete(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let (order, host) = world.parent(document.need_text("name")?)?;
    world.host(order, &host)?;
    if world.domain(order)?.nameservers.iter().any(|server| server.name == host) {
        return Err(Refusal::new(Reason::InUse, format!("{host} is in use")).at("name"));
    }
    world.set_host(order, &host, None)?;
    Ok(json!({ "name": host }))
}
