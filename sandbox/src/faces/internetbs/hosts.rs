//! `Domain/Host/…`: name servers with addresses.

use std::net::IpAddr;

use super::fault::{Fault, Result};
use super::params::Params;
use super::render::Node;
use super::routes::Members;
use super::{members, order, refused};
use crate::registry::World;

fn parent(world: &mut World, params: &Params) -> Result<(u64, String)> {
    let host = params.need("host")?;
    world.parent(host).map_err(|_| Fault::not_ours(host))
}

fn addresses(params: &Params) -> Result<Vec<IpAddr>> {
    let text = params.need("ip_list")?;
    text.split(',').map(|one| one.trim().parse().map_err(|_| Fault::invalid("IP_List", text))).collect()
}

fn shown(host: &str, addresses: &[IpAddr]) -> Members {
    let list = addresses.iter().map(|address| address.to_string().into()).collect();
    members([("host", host.into()), ("ip", Node::List(list))])
}

/// A host that is there already is refused (`modelled`).
pub(super) fn create(world: &mut World, params: &Params) -> Result<Members> {
    let (order, host) = parent(world, params)?;
    let addresses = addresses(params)?;
    if world.host(order, &host).is_ok() {
        return Err(Fault::invalid("Host", &host));
    }
    world.set_host(order, &host, Some(addresses)).map_err(refused(params))?;
    Ok(Members::new())
}

fn existing(world: &mut World, params: &Params) -> Result<(u64, String)> {
    let (order, host) = parent(world, params)?;
    match world.host(order, &host) {
        Ok(_) => Ok((order, host)),
        // What a missing host is called is not known (`modelled`).
        Err(_) => Err(Fault::not_ours(&host)),
    }
}

pub(super) fn info(world: &mut World, params: &Params) -> Result<Members> {
    let (order, host) = existing(world, params)?;
    let addresses = world.host(order, &host).map_err(refused(params))?;
    Ok(shown(&host, addresses))
}

pub(super) fn update(world: &mut World, params: &Params) -> Result<Members> {
    let (order, host) = existing(world, params)?;
    let addresses = addresses(params)?;
    world.set_host(order, &host, Some(addresses.clone())).map_err(refused(params))?;
    Ok(shown(&host, &addresses))
}

/// Fails while a domain uses it.
pub(super) fn delete(world: &mut World, params: &Params) -> Result<Members> {
    let (order, host) = existing(world, params)?;
    let used = world.names.values().filter_map(|order| world.orders.get(order));
    if used.flat_map(|domain| &domain.nameservers).any(|server| server.name == host) {
        return Err(Fault::prohibited());
    }
    world.set_host(order, &host, None).map_err(refused(params))?;
    Ok(Members::new())
}

/// Hosts and addresses count from 1 here.
pub(super) fn list(world: &mut World, params: &Params) -> Result<Members> {
    let order = order(world, params)?;
    let full = params.word("compactlist", &["YES", "NO"])?.as_deref() == Some("NO");
    let hosts = &world.domain(order).map_err(refused(params))?.hosts;
    let item = |(host, addresses): (&String, &Vec<IpAddr>)| match full {
        false => Node::from(host.as_str()),
        true => Node::map([
            ("hostname", host.as_str().into()),
            ("ipcount", addresses.len().into()),
            ("ip", Node::from_one(addresses.iter().map(|address| address.to_string().into()).collect())),
        ]),
    };
    Ok(members([
        ("total_hosts", hosts.len().into()),
        ("host", Node::from_one(hosts.iter().map(item).collect())),
    ]))
}
