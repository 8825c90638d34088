//! `Domain/DnsRecord/…`
//!
//! The world keeps the plain types, and [`dynamic`] those that are moved on from outside; others are refused as values of Type (`modelled`).
//! The zone's own NS records are left out of lists.

use super::fault::{Fault, Result};
use super::params::Params;
use super::render::Node;
use super::routes::Members;
use super::{dynamic, members, of_name, refused};
use crate::registry::World;
use crate::registry::zone::{Record, RecordType};

/// The zone that a full name lies in, and what stands in front of it.
fn place(world: &mut World, params: &Params) -> Result<(u64, String)> {
    let full = params.need("fullrecordname")?;
    if full.ends_with('.') {
        return Err(Fault::invalid("fullrecordname", full));
    }
    let plain = full.to_lowercase();
    let mut at = 0;
    loop {
        if let Ok(order) = of_name(world, &plain[at..]) {
            world.open_zone(order).map_err(refused(params))?;
            return Ok((order, plain[..at].trim_end_matches('.').to_owned()));
        }
        match plain[at..].find('.') {
            Some(dot) => at += dot + 1,
            None => return Err(Fault::not_ours(full)),
        }
    }
}

fn kind(params: &Params) -> Result<RecordType> {
    let word = params.need("type")?;
    RecordType::from_word(&word.to_ascii_uppercase()).ok_or_else(|| Fault::invalid("Type", word))
}

pub(super) fn number<T: std::str::FromStr>(params: &Params, name: &str) -> Result<Option<T>> {
    let read = |text: &str| {
        text.parse().map_err(|_| Fault::new(100_021, format!("Invallid integer value \"{text}\"!")))
    };
    params.get(name).map(read).transpose()
}

/// A record from its value, which for SRV has weight and port in it.
fn record(
    kind: RecordType,
    host: &str,
    value: &str,
    ttl: Option<u32>,
    priority: Option<u16>,
) -> Result<Record> {
    let bad = || Fault::invalid("Value", value);
    let ranked = matches!(kind, RecordType::Mx | RecordType::Srv);
    let mut record = Record {
        kind,
        host: host.to_owned(),
        value: value.to_owned(),
        ttl: ttl.unwrap_or(3600),
        priority: ranked.then(|| priority.unwrap_or(10)),
        weight: None,
        port: None,
    };
    if kind == RecordType::Srv {
        let words: Vec<&str> = value.split_whitespace().collect();
        let [weight, port, target] = words.as_slice() else { return Err(bad()) };
        record.weight = Some(weight.parse().map_err(|_| bad())?);
        record.port = Some(port.parse().map_err(|_| bad())?);
        (*target).clone_into(&mut record.value);
    }
    Ok(record)
}

fn written(record: &Record) -> String {
    match (record.kind, record.weight, record.port) {
        (RecordType::Srv, Some(weight), Some(port)) => format!("{weight} {port} {}", record.value),
        _ => record.value.clone(),
    }
}

/// `atRegistry` is known under .de alone; elsewhere it is a parameter that the command does not know (`modelled`).
fn at_registry(world: &World, order: u64, params: &Params) -> Result<()> {
    let given = params.yes("atregistry")?;
    let de = world.domain(order).is_ok_and(|domain| domain.name.tld.name == "de");
    match given.is_some() && !de {
        true => Err(Fault::new(100_029, "Parameter(s) atRegistry not recognized by the command")),
        false => Ok(()),
    }
}

/// Whether the record is one that is moved on from outside.
fn is_dynamic(params: &Params) -> bool {
    params.get("type").is_some_and(|word| word.eq_ignore_ascii_case("DYNAMIC"))
}

pub(super) fn add(world: &mut World, params: &Params) -> Result<Members> {
    let (order, host) = place(world, params)?;
    at_registry(world, order, params)?;
    if is_dynamic(params) {
        return dynamic::add(world, order, &host, params);
    }
    let record = record(
        kind(params)?,
        &host,
        params.need("value")?,
        number(params, "ttl")?,
        number(params, "priority")?,
    )?;
    world
        .add_record(order, record)
        .map_err(|_| Fault::invalid("Value", params.get("value").unwrap_or_default()))?;
    Ok(Members::new())
}

/// The records that name, type and the filters mean.
fn meant(world: &mut World, params: &Params, prefix: &str) -> Result<(u64, Vec<Record>)> {
    let (order, host) = place(world, params)?;
    let kind = kind(params)?;
    let value = params.get(&format!("{prefix}value"));
    let ttl: Option<u32> = number(params, &format!("{prefix}ttl"))?;
    let priority: Option<u16> = number(params, &format!("{prefix}priority"))?;
    let records = &world.zone(order).map_err(refused(params))?.records;
    let fits = |record: &&Record| {
        record.kind == kind
            && record.host == host
            && value.is_none_or(|value| written(record) == value)
            && ttl.is_none_or(|ttl| record.ttl == ttl)
            && priority.is_none_or(|priority| record.priority == Some(priority))
    };
    let found: Vec<Record> = records.iter().filter(fits).cloned().collect();
    match found.is_empty() {
        false => Ok((order, found)),
        // What a missing record is called is not known (`modelled`).
        true => Err(Fault::invalid("fullrecordname", params.need("fullrecordname")?)),
    }
}

/// Without a filter, every record of the name and type goes.
pub(super) fn remove(world: &mut World, params: &Params) -> Result<Members> {
    let (order, host) = place(world, params)?;
    at_registry(world, order, params)?;
    if is_dynamic(params) {
        return dynamic::remove(world, order, &host, params);
    }
    let (order, records) = meant(world, params, "")?;
    for record in records {
        world.remove_record(order, &record).map_err(refused(params))?;
    }
    Ok(Members::new())
}

/// Several matches are refused (`modelled`).
pub(super) fn update(world: &mut World, params: &Params) -> Result<Members> {
    let (order, host) = place(world, params)?;
    at_registry(world, order, params)?;
    if is_dynamic(params) {
        return dynamic::update(world, order, &host, params);
    }
    let (order, records) = meant(world, params, "current")?;
    let [old] = records.as_slice() else { return Err(Fault::new(100_008, "Invalid operation!")) };
    let value = params.need("newvalue")?;
    let new = record(old.kind, &old.host, value, number(params, "newttl")?, number(params, "newpriority")?)?;
    world.replace_record(order, old, new).map_err(|_| Fault::invalid("NewValue", value))?;
    Ok(Members::new())
}

pub(super) fn list(world: &mut World, params: &Params) -> Result<Members> {
    let asked = params.need("domain")?;
    let order = of_name(world, asked)?;
    let name = world.domain(order).map_err(refused(params))?.name.ascii.clone();
    let wanted = params.get("filtertype").map(str::to_ascii_uppercase).filter(|word| word != "ALL");
    let records = world.zone(order).map(|zone| zone.records.clone()).unwrap_or_default();
    let item = |record: &Record| {
        let full = if record.host.is_empty() { name.clone() } else { format!("{}.{name}", record.host) };
        let mut fields = members([
            ("name", full.into()),
            ("value", written(record).into()),
            ("ttl", Node::Number(u64::from(record.ttl))),
            ("type", record.kind.word().into()),
        ]);
        if let Some(priority) = record.priority {
            fields.push(("priority".into(), Node::Number(u64::from(priority))));
        }
        Node::Map(fields)
    };
    let fits = |record: &&Record| wanted.as_deref().is_none_or(|word| word == record.kind.word());
    let mut items: Vec<Node> = records.iter().filter(fits).map(item).collect();
    if wanted.as_deref().is_none_or(|word| word == "DYNAMIC") {
        items.extend(dynamic::list(world, order, &name));
    }
    Ok(members([("total_records", items.len().into()), ("records", Node::List(items))]))
}
