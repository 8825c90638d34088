//! Name servers with addresses, below domains of the account.

use std::net::IpAddr;

use http::StatusCode;
use serde_json::{Value, json};

use super::body::{Body, is_name};
use super::fault::{Fault, Result};
use super::orders::goes_on;
use super::{Asked, Reply, by_process, document, lists, nothing};
use crate::registry::World;
use crate::registry::moment;

fn show(world: &World, domain: &str, host: &str, addresses: &[IpAddr]) -> Value {
    let one = |address: &IpAddr| {
        let version = if address.is_ipv4() { "V4" } else { "V6" };
        json!({ "ipVersion": version, "address": address })
    };
    json!({
        "hostName": host,
        "domain": domain,
        "addresses": addresses.iter().map(one).collect::<Vec<_>>(),
        "createdDate": moment::text(world.now),
    })
}

pub(super) fn list(world: &mut World, asked: &Asked) -> Result<Reply> {
    let domains = world.names.values().filter_map(|order| world.orders.get(order));
    let each = domains.flat_map(|domain| {
        domain.hosts.iter().map(|(host, addresses)| show(world, &domain.name.ascii, host, addresses))
    });
    lists::answer(
        each.collect(),
        "hostName",
        &["hostName", "createdDate", "updatedDate", "domain"],
        &asked.query,
    )
}

/// The order and the name of a host below a domain of the account.
fn parent(world: &mut World, asked: &Asked) -> Result<(u64, String)> {
    if !is_name(asked.arg(0)) {
        return Err(Fault::violation("hostName", "must be a host name in small letters"));
    }
    world.parent(asked.arg(0)).map_err(|_| Fault::invalid("the host lies below no domain of this account"))
}

pub(super) fn get(world: &mut World, asked: &Asked) -> Result<Reply> {
    let (order, host) = parent(world, asked).map_err(|_| Fault::missing())?;
    let domain = world.domain(order)?;
    let addresses = domain.hosts.get(&host).ok_or_else(Fault::missing)?;
    let value = show(world, &domain.name.ascii, &host, addresses);
    Ok(document(StatusCode::OK, &lists::shown(value, "hostName", &asked.query)))
}

fn addresses(body: &Body, needed: bool) -> Result<Vec<IpAddr>> {
    // The registrar's own client repeats the name.
    body.only(&["addresses", "hostName"])?;
    let list = match body.list("addresses")? {
        Some(list) => list,
        None if needed => return Err(Fault::violation("addresses", "must not be null")),
        None => return Ok(Vec::new()),
    };
    let one = |value: &Value| {
        let one = Body::inner(value, "addresses")?;
        one.only(&["ipVersion", "address"])?;
        let bad = || Fault::violation("address", "must be an address of its version");
        let address: IpAddr = one.need_text("address")?.parse().map_err(|_| bad())?;
        match (one.need_text("ipVersion")?, address) {
            ("V4", IpAddr::V4(_)) | ("V6", IpAddr::V6(_)) => Ok(address),
            ("V4" | "V6", _) => Err(bad()),
            _ => Err(Fault::unrecognised("ipVersion")),
        }
    };
    list.iter().map(one).collect()
}

pub(super) fn create(world: &mut World, asked: &Asked) -> Result<Reply> {
    let given = addresses(&asked.body()?, false)?;
    let (order, host) = parent(world, asked)?;
    if world.host(order, &host).is_ok() {
        return Err(Fault::new("ObjectExists", format!("host {host} exists")));
    }
    let outcome = world.set_host(order, &host, Some(given))?;
    let status = if goes_on(&outcome)? { StatusCode::ACCEPTED } else { StatusCode::CREATED };
    Ok(by_process(nothing(status), outcome.action.id))
}

pub(super) fn update(world: &mut World, asked: &Asked) -> Result<Reply> {
    let given = addresses(&asked.body()?, true)?;
    let (order, host) = parent(world, asked).map_err(|_| Fault::missing())?;
    world.host(order, &host).map_err(|_| Fault::missing())?;
    let outcome = world.set_host(order, &host, Some(given))?;
    let status = if goes_on(&outcome)? { StatusCode::ACCEPTED } else { StatusCode::OK };
    Ok(by_process(nothing(status), outcome.action.id))
}

pub(super) fn delete(world: &mut World, asked: &Asked) -> Result<Reply> {
    let (order, host) = parent(world, asked).map_err(|_| Fault::missing())?;
    world.host(order, &host).map_err(|_| Fault::missing())?;
    let used = world
        .orders
        .values()
        .any(|domain| domain.stage.live() && domain.nameservers.iter().any(|server| server.name == host));
    if used {
        return Err(Fault::status(format!("host {host} is in use")));
    }
    let outcome = world.set_host(order, &host, None)?;
    let status = if goes_on(&outcome)? { StatusCode::ACCEPTED } else { StatusCode::OK };
    Ok(by_process(nothing(status), outcome.action.id))
}
