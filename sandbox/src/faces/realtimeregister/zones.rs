//! Zones at the registrar's name servers.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::body::{Body, handle, is_name};
use super::fault::{Fault, Result};
use super::kept::Kept;
use super::orders;
use super::records::{default_records, records, soa};
use super::{Asked, CUSTOMER, Reply, by_process, document, lists, nothing};
use crate::registry::World;
use crate::registry::moment;

const ZONES: Kept = Kept("zone");

const FILTERS: [&str; 13] = [
    "id",
    "name",
    "createdDate",
    "updatedDate",
    "deletionDate",
    "service",
    "template",
    "master",
    "ns",
    "dnssec",
    "managed",
    "content",
    "publicKey",
];

const CONTENT: [&str; 12] = [
    "template",
    "link",
    "master",
    "ns",
    "dnssec",
    "hostMaster",
    "refresh",
    "retry",
    "expire",
    "ttl",
    "records",
    "billables",
];

/// What a zone shows: whether its domain is in the account may change.
fn shown(world: &World, mut zone: Value) -> Value {
    let name = zone["name"].as_str().unwrap_or_default().to_owned();
    zone["managed"] = json!(world.names.contains_key(&name));
    zone["defaultRecords"] = default_records(&name);
    zone
}

fn get_by(world: &World, number: &str) -> Result<Value> {
    ZONES.get(world, number).ok_or_else(Fault::missing)
}

fn put(world: &mut World, zone: &Value) {
    ZONES.put(world, &zone["id"].to_string(), zone);
}

/// The zone of a name.
pub(super) fn of(world: &World, name: &str) -> Option<Value> {
    ZONES.all(world).into_iter().find(|zone| zone["name"] == name)
}

/// The zone as a domain shows it.
pub(super) fn brief(world: &World, name: &str) -> Option<Value> {
    let zone = of(world, name)?;
    let members = ["id", "service", "template", "dnssec", "master", "link"];
    let kept = members.into_iter().filter(|member| !zone[*member].is_null());
    Some(kept.map(|member| (member.to_owned(), zone[member].clone())).collect::<Map<_, _>>().into())
}

/// Changes what the body names.
fn change(zone: &mut Value, body: &Body) -> Result<()> {
    let name = zone["name"].as_str().unwrap_or_default().to_owned();
    if let Some(template) = body.text("template")? {
        zone["template"] = json!(handle(template, "template")?);
    }
    for flag in ["link", "dnssec"] {
        if let Some(on) = body.flag(flag)? {
            zone[flag] = json!(on);
        }
    }
    match body.text("master")? {
        None => {}
        Some("") => zone["master"] = Value::Null,
        Some(address) if address.parse::<std::net::IpAddr>().is_ok() => zone["master"] = json!(address),
        Some(_) => return Err(Fault::violation("master", "must be an address")),
    }
    if let Some(names) = body.texts("ns")? {
        if names.len() > 10 || !names.iter().all(|name| is_name(name)) {
            return Err(Fault::violation("ns", "must be 10 names of name servers at most"));
        }
        zone["ns"] = json!(names);
    }
    for (member, value) in soa(body, false)? {
        zone[member] = value;
    }
    if let Some(records) = records(body, &name)? {
        zone["records"] = records;
    }
    Ok(())
}

fn made(world: &mut World, name: &str, service: &str) -> Value {
    let id = world.next_action();
    json!({
        "id": id, "name": name, "service": service, "customer": CUSTOMER, "dnssec": false, "hostMaster": format!("hostmaster@{name}"),
        "refresh": 3600, "retry": 3600, "expire": 1_209_600, "ttl": 3600, "records": [], "createdDate": moment::text(world.now),
    })
}

fn service(body: &Body) -> Result<&'static str> {
    match body.text("service")? {
        None | Some("BASIC") => Ok("BASIC"),
        // `modelled`: what the paid name servers cost was not seen.
        Some("PREMIUM") => Err(Fault::new("NoContractException", "no contract for PREMIUM")),
        Some(_) => Err(Fault::unrecognised("service")),
    }
}

/// Makes the zone of a domain, or changes the one that is there, as an order or an update of the domain wants it.
pub(super) fn ensure(world: &mut World, name: &str, wanted: &Value) -> Result<()> {
    let body = Body::inner(wanted, "zone")?;
    let mut zone = match of(world, name) {
        Some(zone) => zone,
        // Nothing is wanted of a zone that is not there.
        None if body.members().is_empty() => return Ok(()),
        None => {
            // The paid name servers are bought with the order.
            let service = if body.text("service")? == Some("PREMIUM") { "PREMIUM" } else { "BASIC" };
            made(world, name, service)
        }
    };
    change(&mut zone, &body)?;
    put(world, &zone);
    Ok(())
}

pub(super) fn list(world: &mut World, asked: &Asked) -> Result<Reply> {
    let all = ZONES.all(world).into_iter().map(|zone| visible(shown(world, zone))).collect();
    lists::answer(all, "id", &FILTERS, &asked.query)
}

/// Members that are null are left out.
fn visible(zone: Value) -> Value {
    match zone {
        Value::Object(members) => {
            members.into_iter().filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>().into()
        }
        other => other,
    }
}

pub(super) fn get(world: &mut World, asked: &Asked) -> Result<Reply> {
    let zone = get_by(world, asked.arg(0))?;
    Ok(document(StatusCode::OK, &lists::shown(visible(shown(world, zone)), "id", &asked.query)))
}

pub(super) fn create(world: &mut World, asked: &Asked) -> Result<Reply> {
    let body = asked.body()?;
    body.only(&[&["name", "service", "customer"][..], &CONTENT].concat())?;
    let name = body.need_text("name")?.to_owned();
    if !is_name(&name) {
        return Err(Fault::violation("name", "must be a domain name in small letters"));
    }
    let service = service(&body)?;
    if ZONES.all(world).iter().any(|zone| zone["name"] == name.as_str() && zone["service"] == service) {
        return Err(Fault::new("ObjectExists", format!("zone {name} exists")));
    }
    let mut zone = made(world, &name, service);
    change(&mut zone, &body)?;
    put(world, &zone);
    let process = world.note("zone.create", &name);
    Ok(by_process(document(StatusCode::OK, &json!({ "id": zone["id"] })), process))
}

pub(super) fn update(world: &mut World, asked: &Asked) -> Result<Reply> {
    let body = asked.body()?;
    body.only(&CONTENT)?;
    let mut zone = get_by(world, asked.arg(0))?;
    change(&mut zone, &body)?;
    zone["updatedDate"] = json!(moment::text(world.now));
    put(world, &zone);
    let process = world.note("zone.update", asked.arg(0));
    Ok(by_process(nothing(StatusCode::OK), process))
}

pub(super) fn delete(world: &mut World, asked: &Asked) -> Result<Reply> {
    match ZONES.remove(world, asked.arg(0)) {
        true => {
            let process = world.note("zone.delete", asked.arg(0));
            Ok(by_process(nothing(StatusCode::OK), process))
        }
        false => Err(Fault::missing()),
    }
}

/// `modelled`: nobody asks for zones of a simulated registrar.
pub(super) fn statistics(world: &mut World, asked: &Asked) -> Result<Reply> {
    get_by(world, asked.arg(0))?;
    let today: String = moment::text(world.now).chars().take(10).collect();
    Ok(document(StatusCode::OK, &json!({ "queries": [{ "date": today, "qcount": 0, "nxcount": 0 }] })))
}

pub(super) fn retrieve(world: &mut World, asked: &Asked) -> Result<Reply> {
    match get_by(world, asked.arg(0))?["master"].is_null() {
        true => Err(Fault::invalid("the zone has no master")),
        false => Ok(nothing(StatusCode::OK)),
    }
}

pub(super) fn roll(world: &mut World, asked: &Asked) -> Result<Reply> {
    if get_by(world, asked.arg(0))?["dnssec"] != true {
        return Err(Fault::invalid("the zone is not signed"));
    }
    let process = world.note("zone.keys", asked.arg(0));
    Ok(by_process(nothing(StatusCode::OK), process))
}

/// Only a change of keys waits for the registry to have them.
pub(super) fn confirm(world: &mut World, asked: &Asked) -> Result<Reply> {
    let process = asked.arg(0).parse::<u64>().ok().and_then(|id| world.noted.get(&id));
    match process.is_some_and(|noted| noted.kind == "zone.keys") {
        true => Ok(nothing(StatusCode::OK)),
        false => Err(Fault::missing()),
    }
}

pub(super) fn of_domain(world: &mut World, asked: &Asked) -> Result<Reply> {
    orders::order(world, asked.arg(0))?;
    let zone = of(world, asked.arg(0)).ok_or_else(Fault::missing)?;
    Ok(document(StatusCode::OK, &lists::shown(visible(shown(world, zone)), "id", &asked.query)))
}

pub(super) fn update_of_domain(world: &mut World, asked: &Asked) -> Result<Reply> {
    orders::order(world, asked.arg(0))?;
    let body = asked.body()?;
    body.only(&["hostMaster", "refresh", "retry", "expire", "ttl", "records"])?;
    let mut zone = of(world, asked.arg(0)).ok_or_else(Fault::missing)?;
    change(&mut zone, &body)?;
    zone["updatedDate"] = json!(moment::text(world.now));
    put(world, &zone);
    let process = world.note("zone.update", asked.arg(0));
    Ok(by_process(nothing(StatusCode::OK), process))
}
