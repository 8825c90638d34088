//! Zones at the registrar's own name servers. A domain has one from the first look on, which is `modelled`.

use serde_json::{Map, Value, json};

use super::fault::{Fault, Result};
use super::operation::done;
use super::{Call, Params};
use crate::registry::World;
use crate::registry::zone::{Record, RecordType};

fn order(world: &mut World, call: &Call<'_>) -> Result<u64> {
    let order = call.order(world)?;
    world.open_zone(order)?;
    Ok(order)
}

fn seconds(params: &Params, name: &str, unit: &str) -> Result<Option<u32>> {
    let Some(value) = params.number(name)? else { return Ok(None) };
    let each = match params.text(unit).as_deref() {
        None | Some("S") => 1,
        Some("M") => 60,
        Some("H") => 3_600,
        Some("D") => 86_400,
        Some("W") => 604_800,
        Some(_) => return Err(Fault::wrong(unit)),
    };
    Ok(Some(value.saturating_mul(each)))
}

fn record(call: &Call<'_>, value: &str) -> Result<Record> {
    let params = call.params;
    let kind = params.need("type")?;
    let kind = RecordType::from_word(&kind.to_ascii_uppercase()).ok_or_else(|| Fault::wrong("type"))?;
    let options = params.object("options")?.unwrap_or_default();
    let small = |name: &str| -> Result<Option<u16>> {
        options.number(name)?.map(|value| u16::try_from(value).map_err(|_| Fault::wrong(name))).transpose()
    };
    let mut host = params.text("subdomain").unwrap_or_default();
    if let (RecordType::Srv, Some(service), Some(protocol)) =
        (kind, options.text("service"), options.text("protocol"))
    {
        let dashed = |word: &str| if word.starts_with('_') { word.to_owned() } else { format!("_{word}") };
        let front = format!("{}.{}", dashed(&service), dashed(&protocol));
        host = if host.is_empty() { front } else { format!("{front}.{host}") };
    }
    Ok(Record {
        kind,
        host,
        value: value.to_owned(),
        ttl: seconds(&options, "ttl", "ttlUnit")?.unwrap_or(3_600),
        priority: small("priority")?,
        weight: small("weight")?,
        port: small("port")?,
    })
}

/// The record that type, host and value name.
fn stored(world: &World, order: u64, call: &Call<'_>) -> Result<Record> {
    let wanted = record(call, &call.params.need("value")?)?;
    let mut all = world.zone(order)?.records.iter();
    let same = |record: &&Record| {
        record.kind == wanted.kind && record.value == wanted.value && record.host.ends_with(&wanted.host)
    };
    all.find(same).cloned().ok_or_else(|| Fault::refused("E96-M9600 The record does not exist"))
}

pub(super) fn create(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let order = order(world, call)?;
    let new = record(call, &call.params.need("value")?)?;
    world.add_record(order, new)?;
    Ok(done(world, call, "domainZoneCreate", &call.domain()))
}

pub(super) fn update(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let order = order(world, call)?;
    let old = stored(world, order, call)?;
    let mut new = record(call, &call.params.need("newValue")?)?;
    new.host.clone_from(&old.host);
    world.replace_record(order, &old, new)?;
    Ok(done(world, call, "domainZoneUpdate", &call.domain()))
}

pub(super) fn delete(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let order = order(world, call)?;
    let old = stored(world, order, call)?;
    world.remove_record(order, &old)?;
    Ok(done(world, call, "domainZoneDelete", &call.domain()))
}

fn options(record: &Record, whole: bool) -> Value {
    let mut options = Map::from_iter([("ttl".to_owned(), json!(record.ttl))]);
    let numbers = [("priority", record.priority), ("weight", record.weight), ("port", record.port)];
    options.extend(
        numbers
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.map_or(json!(""), |value| json!(value)))),
    );
    if whole {
        options.extend([("ttlUnit".to_owned(), json!("S")), ("customTtl".to_owned(), json!(true))]);
    }
    Value::Object(options)
}

/// In 1.0 a list in which the host is the full name.
pub(super) fn list(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (order, domain) = (order(world, call)?, call.domain());
    let row = |record: &Record| {
        let host = if record.host.is_empty() { domain.clone() } else { format!("{}.{domain}", record.host) };
        json!({ "host": host, "type": record.kind.word(), "value": record.value, "options": options(record, false) })
    };
    Ok(world.zone(order)?.records.iter().map(row).collect())
}

pub(super) fn info(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let order = order(world, call)?;
    let signed = !world.domain(order)?.signers.is_empty();
    let zone = world.zone(order)?;
    let row = |record: &Record| json!({ "subdomain": record.host, "type": record.kind.word(), "value": record.value, "options": options(record, true) });
    let records: Vec<Value> = zone.records.iter().map(row).collect();
    let soa = &zone.authority;
    Ok(json!({
        "domain": call.domain(), "status": "ACTIVE", "signed": signed, "ttl": soa.ttl, "ttlUnit": "S", "refresh": soa.refresh, "refreshUnit": "S",
        "retry": soa.retry, "retryUnit": "S", "expire": soa.expire, "expireUnit": "S", "minimum": soa.ttl, "minimumUnit": "S", "records": records,
    }))
}

/// The templates of an account are `modelled`: numbers from 1 on, all of them empty.
pub(super) fn init(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let order = order(world, call)?;
    let name = if call.is_one() { "numTemplate" } else { "templateDNS" };
    if call.params.need_number(name)? == 0 {
        return Err(Fault::wrong(name));
    }
    world.zone_mut(order)?.records.clear();
    Ok(done(world, call, "domainZoneInit", &call.domain()))
}

pub(super) fn soa(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let order = order(world, call)?;
    let of = |name: &str| -> Result<u32> {
        call.params.need(&format!("{name}Unit"))?;
        seconds(call.params, name, &format!("{name}Unit"))?.ok_or_else(|| Fault::missing(name))
    };
    let (ttl, refresh, retry, expire) = (of("ttl")?, of("refresh")?, of("retry")?, of("expire")?);
    of("minimum")?;
    let soa = &mut world.zone_mut(order)?.authority;
    (soa.ttl, soa.refresh, soa.retry, soa.expire) = (ttl, refresh, retry, expire);
    Ok(done(world, call, "domainZoneInitSoa", &call.domain()))
}
