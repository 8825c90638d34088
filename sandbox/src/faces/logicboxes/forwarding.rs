//! Web forwarding, which is free.

use serde_json::{Map, Value, json};

use super::fault::{Fault, Result};
use super::order;
use super::params::Params;
use crate::registry::World;
use crate::registry::forward::WebForward;

/// Where forwarded hosts point (`modelled`).
const ADDRESS: &str = "192.0.2.80";

fn done() -> Result<Value> {
    Ok(json!({ "status": "Success", "message": "Domain forwarding is active" }))
}

/// The texts for a service that is off, and for a host without a forward, are `modelled`.
fn off(_: crate::registry::refusal::Refusal) -> Fault {
    Fault::new("Domain Forwarding is not active for this domain name.")
}

/// Switches the service on; what it leads to may come with it.
pub(super) fn activate(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    if params.get("forward-to").is_none() {
        world.open_web_forwards(order)?;
        return done();
    }
    let forward = read(params)?;
    world.open_web_forwards(order)?;
    world.set_web_forward(order, host(params), forward).map_err(off)?;
    done()
}

fn host(params: &Params) -> &str {
    params.get("sub-domain-prefix").unwrap_or_default()
}

fn read(params: &Params) -> Result<WebForward> {
    let target = params.need("forward-to")?;
    let web = target.strip_prefix("http://").or_else(|| target.strip_prefix("https://"));
    if !web.is_some_and(|rest| rest.contains('.')) {
        return Err(Fault::field("forward-to", "forward-to is invalid"));
    }
    Ok(WebForward {
        target: target.to_owned(),
        masking: params.is("url-masking"),
        meta_tags: params.get("meta-tags").unwrap_or_default().to_owned(),
        no_frames: params.get("noframes").unwrap_or_default().to_owned(),
        subdomains: params.is("sub-domain-forwarding"),
        path: params.is("path-forwarding"),
        ..WebForward::default()
    })
}

pub(super) fn manage(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    world.web_forwards(order).map_err(off)?;
    let forward = read(params)?;
    world.set_web_forward(order, host(params), forward).map_err(off)?;
    done()
}

/// The domain's own forward; with its hosts', as a map beside it (`modelled`), when they are asked for.
pub(super) fn details(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    let name = world.domain(order)?.name.ascii.clone();
    let forwards = world.web_forwards(order).map_err(off)?;
    let show = |host: &str, forward: &WebForward| {
        json!({
            "domainname": if host.is_empty() { name.clone() } else { format!("{host}.{name}") },
            "forward": forward.target,
            "ipaddress": ADDRESS,
            "urlmasking": forward.masking.to_string(),
            "pathforwarding": forward.path.to_string(),
            "subdomainforwarding": forward.subdomains.to_string(),
            "metatags": forward.meta_tags,
            "noframes": forward.no_frames,
        })
    };
    let own = forwards.get("").cloned().unwrap_or_default();
    let mut map = show("", &own);
    if params.is("include-subdomain") {
        let hosts = forwards.iter().filter(|(host, _)| !host.is_empty());
        let hosts: Map<String, Value> =
            hosts.map(|(host, forward)| (host.clone(), show(host, forward))).collect();
        map["subdomains"] = Value::Object(hosts);
    }
    Ok(map)
}

fn by_name(world: &mut World, params: &Params) -> Result<u64> {
    let domain = params.need("domain-name")?;
    world.order_of(domain).map_err(|_| Fault::no_website(domain))
}

/// The record that a domain with its DNS elsewhere needs.
pub(super) fn records(world: &mut World, params: &Params) -> Result<Value> {
    let order = by_name(world, params)?;
    world.web_forwards(order).map_err(off)?;
    let host = &world.domain(order)?.name.ascii;
    Ok(json!({ "host": host, "type": "A", "value": ADDRESS, "timetolive": "14400" }))
}

pub(super) fn delete(world: &mut World, params: &Params) -> Result<Value> {
    let order = by_name(world, params)?;
    world.remove_web_forward(order, None).map_err(off)?;
    Ok(json!({ "status": "Success", "message": "Domain forwarding is deleted" }))
}

pub(super) fn delete_host(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    let host = params.need("sub-domain-prefix")?.to_owned();
    world.remove_web_forward(order, Some(&host)).map_err(|refusal| match refusal.field.as_deref() {
        Some("host") => Fault::new(format!("No forwarding exists for {host}")),
        _ => off(refusal),
    })?;
    Ok(json!({ "status": "Success", "message": "Sub-domain forwarding is deleted" }))
}
