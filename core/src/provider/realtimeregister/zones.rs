//! `/v2/dns/zones`: zones by their numbers, whether their domains are in the account or not.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api>, "DNS zones".

use super::RealtimeRegister;
use super::details::KeyData;
use super::pages::{self, Page};
use super::wire::{Answered, Ask, decode};
use crate::call::Cx;
use crate::error::{Error, Result};
use crate::model::{DnsKey, RecordType, Timestamp};
use crate::op::*;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::net::IpAddr;

/// A record, as it goes over the wire.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Record {
    pub(super) name: String,
    #[serde(rename = "type")]
    pub(super) kind: RecordType,
    pub(super) content: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) ttl: Option<u32>,
    #[serde(default, rename = "prio", skip_serializing_if = "Option::is_none")]
    pub(super) priority: Option<u16>,
}

/// What a zone and a template have alike.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Soa {
    #[serde(default)]
    pub(super) host_master: Option<String>,
    #[serde(default)]
    pub(super) refresh: Option<u32>,
    #[serde(default)]
    pub(super) retry: Option<u32>,
    #[serde(default)]
    pub(super) expire: Option<u32>,
    #[serde(default)]
    pub(super) ttl: Option<u32>,
}

/// A zone, as it comes.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Shown {
    id: u64,
    pub(super) name: String,
    #[serde(default)]
    service: Option<String>,
    #[serde(default)]
    template: Option<String>,
    #[serde(default)]
    link: Option<bool>,
    #[serde(default)]
    master: Option<IpAddr>,
    #[serde(default)]
    ns: Vec<String>,
    #[serde(default)]
    dnssec: Option<bool>,
    #[serde(default)]
    managed: Option<bool>,
    #[serde(flatten)]
    pub(super) soa: Soa,
    #[serde(default)]
    pub(super) records: Vec<Record>,
    #[serde(default)]
    default_records: Vec<Record>,
    #[serde(default)]
    key_data: Vec<KeyData>,
    #[serde(default)]
    created_date: Option<Timestamp>,
    #[serde(default)]
    updated_date: Option<Timestamp>,
    #[serde(default)]
    deletion_date: Option<Timestamp>,
}

impl From<Record> for RealtimeregisterRecord {
    fn from(record: Record) -> Self {
        let Record { name, kind, content, ttl, priority } = record;
        RealtimeregisterRecord { name, kind, content, ttl, priority }
    }
}

impl From<&RealtimeregisterRecord> for Record {
    fn from(record: &RealtimeregisterRecord) -> Self {
        let RealtimeregisterRecord { name, kind, content, ttl, priority } = record.clone();
        Record { name, kind, content, ttl, priority }
    }
}

impl Soa {
    pub(super) fn into_output(self) -> RealtimeregisterSoa {
        let Soa { host_master, refresh, retry, expire, ttl } = self;
        let host_master = host_master.and_then(|text| text.parse().ok());
        RealtimeregisterSoa { host_master, refresh, retry, expire, ttl }
    }

    /// The members that are given.
    pub(super) fn put(&self, body: &mut Map<String, Value>) {
        let numbers =
            [("refresh", self.refresh), ("retry", self.retry), ("expire", self.expire), ("ttl", self.ttl)];
        body.extend(self.host_master.iter().map(|text| ("hostMaster".to_owned(), json!(text))));
        body.extend(numbers.into_iter().filter_map(|(name, value)| Some((name.to_owned(), json!(value?)))));
    }
}

impl From<&RealtimeregisterSoa> for Soa {
    fn from(soa: &RealtimeregisterSoa) -> Self {
        let RealtimeregisterSoa { host_master, refresh, retry, expire, ttl } = soa.clone();
        Soa { host_master: host_master.map(|mail| mail.as_str().to_owned()), refresh, retry, expire, ttl }
    }
}

impl Shown {
    fn into_output(self) -> RealtimeregisterDnsZone {
        RealtimeregisterDnsZone {
            zone: self.id.to_string(),
            name: self.name,
            service: self.service,
            template: self.template,
            link: self.link,
            master: self.master,
            nameservers: self.ns,
            dnssec: self.dnssec,
            managed: self.managed,
            soa: self.soa.into_output(),
            records: self.records.into_iter().map(Into::into).collect(),
            default_records: self.default_records.into_iter().map(Into::into).collect(),
            keys: self.key_data.into_iter().map(DnsKey::from).collect(),
            created: self.created_date,
            updated: self.updated_date,
            deletion: self.deletion_date,
        }
    }
}

/// Records as a body has them.
pub(super) fn written(records: &[RealtimeregisterRecord]) -> Value {
    json!(records.iter().map(Record::from).collect::<Vec<_>>())
}

fn content(content: &RealtimeregisterZoneContent) -> Map<String, Value> {
    let mut body = Map::new();
    let mut put = |name: &str, value: Option<Value>| body.extend(value.map(|value| (name.to_owned(), value)));
    put("template", content.template.as_ref().map(|name| json!(name)));
    put("link", content.link.map(Value::from));
    put("master", content.master.map(|address| json!(address)).or(content.without_master.then(|| json!(""))));
    put("ns", content.nameservers.as_ref().map(|names| json!(names)));
    put("dnssec", content.dnssec.map(Value::from));
    put("records", content.records.as_deref().map(written));
    if let Some(soa) = &content.soa {
        Soa::from(soa).put(&mut body);
    }
    body
}

fn at<'a>(zone: &'a str, verb: &[&'a str]) -> Vec<&'a str> {
    ["dns", "zones", zone].iter().chain(verb).copied().collect()
}

/// `realtimeregister.zones`
pub(super) async fn list(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterZones,
) -> Result<RealtimeregisterZonePage> {
    let place = pages::place(input.after.as_deref(), input.page_size)?;
    let page: Page<Shown> =
        place.ask(Ask::get(["dns", "zones"]).with("order", "id")).fetch(account, cx).await?;
    let (next, total) = place.rest(&page);
    Ok(RealtimeregisterZonePage {
        zones: page.entities.into_iter().map(Shown::into_output).collect(),
        next,
        total,
    })
}

/// `realtimeregister.zone_info`
pub(super) async fn info(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterZoneInfo,
) -> Result<RealtimeregisterDnsZone> {
    let shown: Shown = Ask::get(at(&input.zone, &[])).fetch(account, cx).await?;
    if shown.id.to_string() != input.zone.trim_start_matches('0') {
        return Err(Error::bad_reply("id", "the registrar's answer is about another zone"));
    }
    Ok(shown.into_output())
}

#[derive(Deserialize)]
struct Made {
    id: u64,
}

/// `realtimeregister.create_zone`
pub(super) async fn create(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterCreateZone,
) -> Result<RealtimeregisterZoneNumber> {
    let mut body = input.content.as_ref().map(content).unwrap_or_default();
    body.insert("name".into(), json!(input.name.ascii()));
    if let Some(service) = input.service {
        body.insert("service".into(), json!(service));
    }
    let Answered { body, .. } =
        Ask::post(["dns", "zones"], Value::Object(body)).send(account, cx, Effect::Create).await?;
    let nothing = || Error::bad_reply("id", "the registrar's answer does not tell the new zone's number");
    let made: Made = decode(body.ok_or_else(nothing)?)?;
    Ok(RealtimeregisterZoneNumber { zone: made.id.to_string() })
}

/// `realtimeregister.update_zone`
pub(super) async fn update(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterUpdateZone,
) -> Result<Changed> {
    let ask = Ask::post(at(&input.zone, &["update"]), Value::Object(content(&input.content)));
    Ok(ask.send(account, cx, Effect::Set).await?.changed())
}

/// `realtimeregister.delete_zone`
pub(super) async fn delete(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterDeleteZone,
) -> Result<Changed> {
    Ok(Ask::delete(at(&input.zone, &[])).send(account, cx, Effect::Set).await?.changed())
}

#[derive(Deserialize)]
struct Statistics {
    #[serde(default)]
    queries: Vec<Day>,
}

#[derive(Deserialize)]
struct Day {
    date: String,
    #[serde(rename = "qcount")]
    queries: u64,
    #[serde(rename = "nxcount")]
    missing: u64,
}

/// `realtimeregister.zone_queries`
pub(super) async fn queries(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterZoneQueries,
) -> Result<RealtimeregisterQueryCounts> {
    let told: Statistics = Ask::get(at(&input.zone, &["stats"])).fetch(account, cx).await?;
    let day = |Day { date, queries, missing }| RealtimeregisterQueryCount { date, queries, missing };
    Ok(RealtimeregisterQueryCounts { days: told.queries.into_iter().map(day).collect() })
}

/// `realtimeregister.retrieve_zone`
pub(super) async fn retrieve(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterRetrieveZone,
) -> Result<Changed> {
    Ok(Ask::bare_post(at(&input.zone, &["retrieve"])).send(account, cx, Effect::Set).await?.changed())
}

/// `realtimeregister.roll_zone_keys`: asked twice, it would make two keys.
pub(super) async fn roll(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterRollZoneKeys,
) -> Result<Changed> {
    Ok(Ask::bare_post(at(&input.zone, &["key-rollover"])).send(account, cx, Effect::Create).await?.changed())
}

/// `realtimeregister.confirm_keys`
pub(super) async fn confirm(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterConfirmKeys,
) -> Result<Changed> {
    let path = ["processes", input.process.as_str(), "ack-ds-update"];
    Ok(Ask::bare_post(path).send(account, cx, Effect::Set).await?.changed())
}
