//! Child name servers: glue below a domain of ours.

use std::net::IpAddr;

use serde_json::Value;

use super::action::current;
use super::fault::{Fault, Result};
use super::order;
use super::params::Params;
use crate::registry::World;
use crate::registry::name;
use crate::registry::refusal::Reason;

fn host(params: &Params, parameter: &str) -> Result<String> {
    let text = params.need(parameter)?;
    name::ascii(text).map_err(|_| Fault::new(format!("{text} is not a valid Nameserver")))
}

fn address(text: &str) -> Result<IpAddr> {
    text.parse().map_err(|_| Fault::field("ipaddress1", &format!("Invalid IpAddress {text}")))
}

fn addresses(world: &World, order: u64, host: &str) -> Result<Vec<IpAddr>> {
    let unknown = |_| Fault::new("Invalid Child Name Server. Its not registered nameserver for this domain");
    world.host(order, host).cloned().map_err(unknown)
}

pub(super) fn add(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    let host = host(params, "cns")?;
    params.need("ip")?;
    if !world.below(order, &host)? {
        return Err(Fault::new("A Child Name Servers can only be registered under your Domain Name"));
    }
    let mut all = world.host(order, &host).cloned().unwrap_or_default();
    for text in params.all("ip") {
        let address = address(text)?;
        if all.contains(&address) {
            return Err(Fault::new("This IpAddress already exists"));
        }
        all.push(address);
    }
    Ok(current(&world.set_host(order, &host, Some(all))?))
}

pub(super) fn rename(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    let (old, new) = (host(params, "old-cns")?, host(params, "new-cns")?);
    if old == new {
        return Err(Fault::new("Same value for new and old Child NameServer"));
    }
    if !world.below(order, &new)? {
        // A domain of ours, but another one; or nobody's that we know.
        return Err(match world.parent(&new) {
            Ok(_) => Fault::field("hostname", "Parent DomainName is not registered by you"),
            Err(_) => Fault::new("Parent Domain for New child nameServer is not registered by us"),
        });
    }
    world.host(order, &old).map_err(|_| {
        Fault::new("Invalid Old Child NameServer. Its not registered nameserver for this domain")
    })?;
    let done = world.rename_host(order, &old, &new).map_err(|refusal| match refusal.reason {
        Reason::Taken => Fault::field("hostname", "Child NameServer already exists"),
        _ => refusal.into(),
    })?;
    Ok(current(&done))
}

pub(super) fn modify_address(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    let host = host(params, "cns")?;
    let (old, new) = (address(params.need("old-ip")?)?, address(params.need("new-ip")?)?);
    let mut all = addresses(world, order, &host)?;
    if old == new {
        return Err(Fault::new("Same value for new and old IpAddress"));
    }
    match all.iter_mut().find(|address| **address == old) {
        Some(address) => *address = new,
        None => return Err(Fault::new("Invalid Old IpAddress. Its not attached to Nameserver")),
    }
    Ok(current(&world.set_host(order, &host, Some(all))?))
}

/// The host goes with its last address.
pub(super) fn delete_address(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    let host = host(params, "cns")?;
    params.need("ip")?;
    let mut all = addresses(world, order, &host)?;
    for text in params.all("ip") {
        let address = address(text)?;
        if !all.contains(&address) {
            let text = format!("Invalid IpAddress {address}. Its not attached to Nameserver");
            return Err(Fault::field("ipaddress1", &text));
        }
        all.retain(|other| *other != address);
    }
    Ok(current(&world.set_host(order, &host, (!all.is_empty()).then_some(all))?))
}
