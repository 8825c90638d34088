//! `dns.*`: the zone of a domain in the account. Its records are written as a whole: read, changed, and put in the place of the old ones.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api>, "Domains", zone and zone update.

use super::RealtimeRegister;
use super::change;
use super::pages;
use super::wire::Ask;
use super::zones::{Record, Shown};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, ProblemCode, Result};
use crate::model::{DnsRecord, DomainName, RecordHost};
use crate::op::*;
use serde_json::{Map, Value, json};

/// The types that Realtime Register keeps.
const KINDS: [&str; 20] = [
    "A", "AAAA", "ALIAS", "CAA", "CERT", "CNAME", "DNSKEY", "DS", "HINFO", "LOC", "MBOXFW", "MX", "NAPTR",
    "NS", "SRV", "SSHFP", "TLSA", "TXT", "URI", "URL",
];

async fn zone(account: &RealtimeRegister, cx: &Cx, domain: &DomainName) -> Result<Shown> {
    let shown: Option<Shown> = Ask::get(["domains", domain.ascii(), "zone"]).find(account, cx).await?;
    let none = || {
        let text = "the domain has no zone at the registrar's name servers; dns.activate makes one";
        Error::new(ErrorKind::NotFound, text)
    };
    let shown = shown.ok_or_else(none)?;
    if shown.name.trim_end_matches('.') != domain.ascii() {
        return Err(Error::bad_reply("name", "the registrar's answer is about another zone"));
    }
    Ok(shown)
}

/// A record in our words. The value of an SRV record holds weight and port before the name.
fn read(record: &Record, domain: &DomainName) -> Result<DnsRecord> {
    let unread =
        |_| Error::bad_reply("records.name", "the registrar's record has a name that cannot be read");
    let mut read = DnsRecord {
        kind: record.kind.clone(),
        host: RecordHost::of(&record.name, domain.ascii()).map_err(unread)?,
        value: record.content.clone(),
        ttl: record.ttl,
        priority: record.priority,
        weight: None,
        port: None,
    };
    let words: Vec<&str> = record.content.split_ascii_whitespace().collect();
    if let ("SRV", [weight, port, name]) = (record.kind.as_str(), &words[..])
        && let (Ok(weight), Ok(port)) = (weight.parse(), port.parse())
    {
        (read.weight, read.port, read.value) = (Some(weight), Some(port), (*name).to_owned());
    }
    Ok(read)
}

/// A record in the registrar's words.
fn written(path: &str, record: &DnsRecord, domain: &DomainName) -> Result<Record> {
    if !KINDS.contains(&record.kind.as_str()) {
        let text = "Realtime Register has no such records";
        let problem = Problem::new(format!("{path}.type"), ProblemCode::NotAllowed, text).allowing(KINDS);
        return Err(Error::invalid(vec![problem]));
    }
    let name = match &record.host {
        Some(host) => format!("{host}.{}", domain.ascii()),
        None => domain.ascii().to_owned(),
    };
    let content = match (record.kind.as_str(), record.weight, record.port) {
        ("SRV", Some(weight), Some(port)) => format!("{weight} {port} {}", record.value),
        ("SRV", ..) => {
            let text = "an SRV record needs weight and port";
            return Err(Error::field(format!("{path}.weight"), ProblemCode::Missing, text));
        }
        _ => record.value.clone(),
    };
    Ok(Record { name, kind: record.kind.clone(), content, ttl: record.ttl, priority: record.priority })
}

/// `dns.records`
pub(super) async fn records(account: &RealtimeRegister, cx: &Cx, input: &DnsRecords) -> Result<DnsPage> {
    let place = pages::place(input.after.as_deref(), input.page_size)?;
    let shown = zone(account, cx, &input.domain).await?;
    let all = shown.records.iter().map(|record| read(record, &input.domain));
    let mut records = all.collect::<Result<Vec<_>>>()?;
    records.retain(|record| {
        input.kind.as_ref().is_none_or(|kind| *kind == record.kind)
            && input.host.as_ref().is_none_or(|host| record.host.as_ref() == Some(host))
            && input.value.as_ref().is_none_or(|value| *value == record.value)
    });
    let (records, next, total) = place.cut(records);
    Ok(DnsPage { records, next, total })
}

/// Whether a record is the one that is meant.
fn is(one: &Record, other: &Record) -> bool {
    one.kind == other.kind && one.content == other.content && one.name.eq_ignore_ascii_case(&other.name)
}

/// Puts the zone in the place of the old one. The times of its SOA record go along, as the registrar's own clients send them.
async fn put(account: &RealtimeRegister, cx: &Cx, domain: &DomainName, zone: &Shown) -> Result<Changed> {
    let mut body = Map::new();
    zone.soa.put(&mut body);
    body.insert("records".into(), json!(zone.records));
    let ask = Ask::post(["domains", domain.ascii(), "zone", "update"], Value::Object(body));
    Ok(ask.send(account, cx, Effect::Set).await?.changed())
}

/// Where the record that is meant lies.
fn find(zone: &Shown, wanted: &Record) -> Result<usize> {
    let none =
        || Error::new(ErrorKind::NotFound, "the zone has no such record; dns.records lists those it has");
    zone.records.iter().position(|record| is(record, wanted)).ok_or_else(none)
}

/// `dns.add`
pub(super) async fn add(account: &RealtimeRegister, cx: &Cx, input: &DnsAdd) -> Result<Changed> {
    let record = written("record", &input.record, &input.domain)?;
    let mut zone = zone(account, cx, &input.domain).await?;
    if zone.records.iter().any(|known| is(known, &record)) {
        return Err(Error::new(ErrorKind::Taken, "the zone has this record already; dns.update changes it"));
    }
    zone.records.push(record);
    put(account, cx, &input.domain, &zone).await
}

/// `dns.update`
pub(super) async fn update(account: &RealtimeRegister, cx: &Cx, input: &DnsUpdate) -> Result<Changed> {
    let old = written("current", &input.current, &input.domain)?;
    let new = written("record", &input.record, &input.domain)?;
    let mut zone = zone(account, cx, &input.domain).await?;
    let at = find(&zone, &old)?;
    zone.records[at] = new;
    put(account, cx, &input.domain, &zone).await
}

/// `dns.remove`
pub(super) async fn remove(account: &RealtimeRegister, cx: &Cx, input: &DnsRemove) -> Result<Changed> {
    let record = written("record", &input.record, &input.domain)?;
    let mut zone = zone(account, cx, &input.domain).await?;
    let at = find(&zone, &record)?;
    zone.records.remove(at);
    put(account, cx, &input.domain, &zone).await
}

/// `dns.set_soa`: what is not given stays as it is.
pub(super) async fn set_soa(account: &RealtimeRegister, cx: &Cx, input: &DnsSetSoa) -> Result<Changed> {
    if input.minimum.is_some() {
        let text = "Realtime Register does not let one set it; ttl holds for records";
        return Err(Error::field("minimum", ProblemCode::NotAllowed, text));
    }
    let mut zone = zone(account, cx, &input.domain).await?;
    let soa = &mut zone.soa;
    soa.host_master =
        input.responsible.as_ref().map(|mail| mail.as_str().to_owned()).or(soa.host_master.take());
    soa.refresh = input.refresh.or(soa.refresh);
    soa.retry = input.retry.or(soa.retry);
    soa.expire = input.expire.or(soa.expire);
    soa.ttl = input.ttl.or(soa.ttl);
    put(account, cx, &input.domain, &zone).await
}

/// `dns.activate`: the free name servers, which the domain then has.
pub(super) async fn activate(account: &RealtimeRegister, cx: &Cx, input: &DnsActivate) -> Result<Changed> {
    change::update(account, cx, &input.domain, json!({ "zone": { "service": "BASIC" } })).await
}
