//! The free DNS service. Its records have no ids: host and value are what they are known by.

use serde_json::{Value, json};

use super::fault::{Fault, Result};
use super::params::Params;
use super::search::numbered;
use crate::registry::World;
use crate::registry::refusal::{Reason, Refusal};
use crate::registry::zone::{Authority, Record, RecordType};

/// Seconds that answers may be kept: unless told, and at least.
const TTL: u32 = 14_400;
const LEAST_TTL: u32 = 7_200;
/// How the domain itself is written as a host (`modelled`).
const APEX: &str = "@";

pub(super) fn activate(world: &mut World, params: &Params) -> Result<Value> {
    let order = super::order(world, params)?;
    let zone = world.open_zone(order)?.id.to_string();
    Ok(
        json!({ "status": "Success", "msg": "DNS Zone is active", "zoneid": zone, "orderid": order.to_string() }),
    )
}

/// The order whose zone is meant; it must be active.
fn order(world: &mut World, params: &Params) -> Result<u64> {
    let domain = params.need("domain-name")?;
    let order = world.order_of(domain).map_err(|_| Fault::no_website(domain))?;
    let asleep =
        |_| Fault::new("You need to activate your FREE DNS Services before you can perform this action");
    world.zone(order).map(|_| order).map_err(asleep)
}

/// A host as it was written: alone, in full, `@` or not at all.
fn host(world: &World, order: u64, params: &Params) -> Result<String> {
    let text = params.get("host").unwrap_or_default().trim_end_matches('.').to_ascii_lowercase();
    let domain = &world.domain(order)?.name.ascii;
    if text.is_empty() || text == APEX || text == *domain {
        return Ok(String::new());
    }
    Ok(text.strip_suffix(domain.as_str()).and_then(|rest| rest.strip_suffix('.')).unwrap_or(&text).to_owned())
}

fn ttl(params: &Params) -> Result<u32> {
    let ttl = params.number("ttl")?.unwrap_or(TTL);
    if ttl < LEAST_TTL {
        return Err(Fault::dns(format!("TTL must be at least {LEAST_TTL}")));
    }
    Ok(ttl)
}

/// The record that the parameters describe, with the value of one of them.
fn record(world: &World, order: u64, params: &Params, kind: RecordType, value: &str) -> Result<Record> {
    let ranked = matches!(kind, RecordType::Mx | RecordType::Srv);
    let value = params.need(value)?;
    Ok(Record {
        kind,
        host: host(world, order, params)?,
        value: match kind {
            RecordType::Txt => value.to_owned(),
            RecordType::A | RecordType::Aaaa => value.to_ascii_lowercase(),
            _ => value.trim_end_matches('.').to_ascii_lowercase(),
        },
        ttl: ttl(params)?,
        priority: if ranked { Some(params.number("priority")?.unwrap_or(0)) } else { None },
        weight: if kind == RecordType::Srv { Some(params.number("weight")?.unwrap_or(0)) } else { None },
        port: if kind == RecordType::Srv { Some(params.need_number("port")?) } else { None },
    })
}

/// What the zone refuses, in this service's own shape. The texts are `modelled`.
fn refused(refusal: Refusal) -> Fault {
    match refusal.reason {
        Reason::Taken | Reason::NotFound | Reason::Invalid => Fault::dns(refusal.message),
        _ => refusal.into(),
    }
}

fn done(text: &str) -> Result<Value> {
    Ok(json!({ "status": "Success", "msg": text }))
}

fn add(world: &mut World, params: &Params, kind: RecordType) -> Result<Value> {
    let order = order(world, params)?;
    let record = record(world, order, params, kind, "value")?;
    world.add_record(order, record).map_err(refused)?;
    done("Record added successfully")
}

fn update(world: &mut World, params: &Params, kind: RecordType) -> Result<Value> {
    let order = order(world, params)?;
    let old = record(world, order, params, kind, "current-value")?;
    let new = record(world, order, params, kind, "new-value")?;
    world.replace_record(order, &old, new).map_err(refused)?;
    done("Record updated successfully")
}

fn delete(world: &mut World, params: &Params, kind: RecordType) -> Result<Value> {
    let order = order(world, params)?;
    let record = record(world, order, params, kind, "value")?;
    world.remove_record(order, &record).map_err(refused)?;
    done("Record deleted successfully")
}

/// Whatever type it is: the first record with that host and value.
pub(super) fn delete_any(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    let (host, value) = (host(world, order, params)?, params.need("value")?);
    let records = &world.zone(order)?.records;
    let found = records.iter().find(|record| record.host == host && record.value.eq_ignore_ascii_case(value));
    let found = found.cloned().ok_or_else(|| Fault::dns("The record does not exist"))?;
    world.remove_record(order, &found).map_err(refused)?;
    done("Record deleted successfully")
}

pub(super) fn update_authority(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    let number = |name: &str| -> Result<u32> {
        let number = params.need_number(name)?;
        if number < LEAST_TTL {
            Err(Fault::dns(format!("{name} must be at least {LEAST_TTL}")))
        } else {
            Ok(number)
        }
    };
    let authority = Authority {
        person: params.need("responsible-person")?.to_owned(),
        refresh: number("refresh")?,
        retry: number("retry")?,
        expire: number("expire")?,
        ttl: number("ttl")?,
    };
    world.zone_mut(order)?.authority = authority;
    done("Record updated successfully")
}

pub(super) fn search(world: &mut World, params: &Params) -> Result<Value> {
    let page = params.page(1, 50)?;
    let kind = params.need("type")?;
    let order = order(world, params)?;
    let zone = world.zone(order)?;
    if kind == "SOA" {
        let soa = &zone.authority;
        return Ok(numbered(&[soa], page, |soa| {
            json!({
                "timetolive": soa.ttl.to_string(),
                "status": "Active",
                "type": "SOA",
                "host": APEX,
                "value": soa.person,
                "responsibleperson": soa.person,
                "refresh": soa.refresh.to_string(),
                "retry": soa.retry.to_string(),
                "expire": soa.expire.to_string(),
            })
        }));
    }
    let wanted = RecordType::from_word(kind).ok_or_else(|| Fault::field("type", "type is invalid"))?;
    let host = params.get("host").map(|_| host(world, order, params)).transpose()?;
    let value = params.get("value");
    let found: Vec<&Record> = zone
        .records
        .iter()
        .filter(|record| record.kind == wanted)
        .filter(|record| host.as_ref().is_none_or(|host| record.host == *host))
        .filter(|record| value.is_none_or(|value| record.value.eq_ignore_ascii_case(value)))
        .collect();
    Ok(numbered(&found, page, |record| show(record)))
}

fn show(record: &Record) -> Value {
    let mut shown = json!({
        "timetolive": record.ttl.to_string(),
        "status": "Active",
        "type": record.kind.word(),
        "host": if record.host.is_empty() { APEX } else { record.host.as_str() },
        "value": record.value,
    });
    for (member, number) in [("priority", record.priority), ("weight", record.weight), ("port", record.port)]
    {
        if let Some(number) = number {
            shown[member] = json!(number.to_string());
        }
    }
    shown
}

/// One method for each type and verb.
macro_rules! methods {
    ($($kind:ident: $add:ident $update:ident $delete:ident;)*) => {$(
        pub(super) fn $add(world: &mut World, params: &Params) -> Result<Value> {
            add(world, params, RecordType::$kind)
        }

        pub(super) fn $update(world: &mut World, params: &Params) -> Result<Value> {
            update(world, params, RecordType::$kind)
        }

        pub(super) fn $delete(world: &mut World, params: &Params) -> Result<Value> {
            delete(world, params, RecordType::$kind)
        }
    )*};
}

methods! {
    A: add_a update_a delete_a;
    Aaaa: add_aaaa update_aaaa delete_aaaa;
    Cname: add_cname update_cname delete_cname;
    Mx: add_mx update_mx delete_mx;
    Ns: add_ns update_ns delete_ns;
    Txt: add_txt update_txt delete_txt;
    Srv: add_srv update_srv delete_srv;
}
