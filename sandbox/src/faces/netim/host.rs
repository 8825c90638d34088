//! Hosts: name servers below domains of the account, with addresses.

use std::net::IpAddr;

use serde_json::{Value, json};

use super::fault::{Fault, Result};
use super::filter::{like, passes};
use super::operation::outcome;
use super::{Call, Params};
use crate::registry::World;

fn addresses(params: &Params) -> Result<Vec<IpAddr>> {
    let mut all = Vec::new();
    for (name, v4) in [("ipv4", true), ("ipv6", false)] {
        for text in params.texts(name)? {
            let address: IpAddr = text.parse().map_err(|_| Fault::wrong(name))?;
            if address.is_ipv4() != v4 {
                return Err(Fault::wrong(name));
            }
            all.push(address);
        }
    }
    if all.is_empty() { Err(Fault::missing("ipv4")) } else { Ok(all) }
}

pub(super) fn create(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (order, host) = world.parent(&call.params.need("host")?)?;
    let addresses = addresses(call.params)?;
    if world.host(order, &host).is_ok() {
        return Err(Fault::refused("E95-M9500 The host exists already"));
    }
    let made = world.set_host(order, &host, Some(addresses))?;
    world.words.insert(made.action.id, "hostCreate");
    outcome(world, call, &made)
}

fn known(world: &mut World, call: &Call<'_>) -> Result<(u64, String)> {
    let missing = || Fault::refused("E95-M9501 The host does not exist");
    let (order, host) = world.parent(call.segment(1)).map_err(|_| missing())?;
    world.host(order, &host).map_err(|_| missing())?;
    Ok((order, host))
}

pub(super) fn update(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (order, host) = known(world, call)?;
    let made = world.set_host(order, &host, Some(addresses(call.params)?))?;
    outcome(world, call, &made)
}

pub(super) fn delete(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (order, host) = known(world, call)?;
    if world.domain(order)?.nameservers.iter().any(|server| server.name == host) {
        return Err(Fault::refused("E95-M9502 The host is in use"));
    }
    let made = world.set_host(order, &host, None)?;
    outcome(world, call, &made)
}

fn show(name: &str, addresses: &[IpAddr]) -> Value {
    let of = |v4: bool| addresses.iter().filter(move |address| address.is_ipv4() == v4).collect::<Vec<_>>();
    json!({ "name": name, "ipv4": of(true), "ipv6": of(false) })
}

pub(super) fn info(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (order, host) = known(world, call)?;
    let mut value = show(&host, world.host(order, &host)?);
    value["isLinked"] = json!(world.domain(order)?.nameservers.iter().any(|server| server.name == host));
    Ok(value)
}

fn all(world: &World) -> Vec<Value> {
    let domains = world.names.values().filter_map(|order| world.orders.get(order));
    domains.flat_map(|domain| domain.hosts.iter().map(|(name, addresses)| show(name, addresses))).collect()
}

pub(super) fn list_one(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let pattern = if call.path.len() > 1 { call.segment(1) } else { "*" };
    Ok(all(world)
        .into_iter()
        .filter(|host| like(pattern, '*', host["name"].as_str().unwrap_or_default()))
        .collect())
}

/// In 3.0 the names alone.
pub(super) fn list_three(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let mut found = Vec::new();
    for host in all(world) {
        let row = json!({ "name": host["name"] });
        if passes(call, &row)? {
            found.push(row);
        }
    }
    Ok(Value::Array(found))
}
