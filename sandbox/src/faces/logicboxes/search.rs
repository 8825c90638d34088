//! `domains/search`

use std::cmp::Reverse;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::action::epoch;
use super::details::current_status;
use super::fault::{Fault, Result};
use super::params::Params;
use super::product;
use crate::registry::World;
use crate::registry::domain::{Domain, Stage};
use crate::registry::name;

/// Numbered records with their counts. That no hit counts as `"0"` is `modelled`.
pub(super) fn numbered<T>(found: &[T], (records, page): (usize, usize), show: impl Fn(&T) -> Value) -> Value {
    let skip = (page - 1).saturating_mul(records);
    let shown: Vec<Value> = found.iter().skip(skip).take(records).map(show).collect();
    let mut map = Map::new();
    map.insert("recsonpage".into(), json!(shown.len().to_string()));
    map.insert("recsindb".into(), json!(found.len().to_string()));
    for (index, record) in shown.into_iter().enumerate() {
        map.insert((index + 1).to_string(), record);
    }
    Value::Object(map)
}

pub(super) fn search(world: &mut World, params: &Params) -> Result<Value> {
    // Over the limits the answer is unconfirmed; an error is `modelled`.
    let page = params.page(10, 500)?;
    let statuses = params.all("status");
    let keys = params.all("product-key");
    let ids = |name: &str| params.all(name).iter().filter_map(|id| id.parse().ok()).collect::<Vec<u64>>();
    let (orders, customers) = (ids("order-id"), ids("customer-id"));
    let wanted = params.get("domain-name").map(name::ascii).transpose()?;
    if let Some(wanted) = &wanted {
        world.look(wanted);
    }
    let created = (params.instant("creation-date-start")?, params.instant("creation-date-end")?);
    let expires = (params.instant("expiry-date-start")?, params.instant("expiry-date-end")?);
    let privacy = params.get("privacy-enabled");

    let world = &*world;
    let mut found: Vec<&Domain> = world
        .orders
        .values()
        .filter(|domain| !matches!(domain.stage, Stage::Cancelled | Stage::TransferredAway))
        .filter(|domain| {
            let status = current_status(world, domain);
            // Without a filter the gone ones are not listed.
            if statuses.is_empty() { domain.stage.live() } else { statuses.contains(&status) }
        })
        .filter(|domain| keys.is_empty() || keys.contains(&product::key(domain.name.tld).as_str()))
        .filter(|domain| orders.is_empty() || orders.contains(&domain.order))
        .filter(|domain| customers.is_empty() || customers.contains(&domain.customer))
        .filter(|domain| wanted.as_ref().is_none_or(|name| domain.name.ascii == *name))
        .filter(|domain| within(domain.created, created) && within(domain.expires, expires))
        .filter(|domain| privacy.is_none_or(|word| privacy_word(domain) == word))
        .collect();
    sort(&mut found, &params.all("order-by"))?;
    Ok(numbered(&found, page, |domain| record(world, domain)))
}

fn privacy_word(domain: &Domain) -> &'static str {
    match (domain.privacy.available, domain.privacy.on) {
        (false, _) => "na",
        (true, true) => "true",
        (true, false) => "false",
    }
}

fn within(at: Option<Timestamp>, (start, end): (Option<Timestamp>, Option<Timestamp>)) -> bool {
    match at {
        Some(at) => start.is_none_or(|start| at >= start) && end.is_none_or(|end| at <= end),
        None => start.is_none() && end.is_none(),
    }
}

fn sort(found: &mut [&Domain], keys: &[&str]) -> Result<()> {
    // The last key first: the sort is stable.
    for key in keys.iter().rev() {
        let (key, down) = match key.strip_suffix(" desc") {
            Some(key) => (key, true),
            None => (key.strip_suffix(" asc").unwrap_or(key), false),
        };
        let value = |domain: &Domain| match key {
            "customerid" => i128::from(domain.customer),
            "endtime" => domain.expires.map_or(0, |at| i128::from(at.as_second())),
            "creationtime" => domain.created.map_or(0, |at| i128::from(at.as_second())),
            "creationdt" | "timestamp" => i128::from(domain.ordered.as_second()),
            _ => i128::from(domain.order),
        };
        let known =
            ["orderid", "customerid", "endtime", "timestamp", "entitytypeid", "creationtime", "creationdt"];
        match (known.contains(&key), down) {
            (false, _) => return Err(Fault::field("order-by", "order-by is invalid")),
            (true, false) => found.sort_by_key(|domain| value(domain)),
            (true, true) => found.sort_by_key(|domain| Reverse(value(domain))),
        }
    }
    Ok(())
}

fn record(world: &World, domain: &Domain) -> Value {
    let flag = |set: bool| if set { "true" } else { "false" };
    let locked = domain.lock && domain.created.is_some();
    let mut record = json!({
        "orders.orderid": domain.order.to_string(),
        "orders.creationdt": epoch(domain.ordered),
        "orders.autorenew": flag(domain.auto_renew),
        "orders.transferlock": flag(locked),
        "orders.customerlock": flag(locked),
        "orders.resellerlock": flag(domain.reseller_lock.is_some()),
        "orders.privacyprotection": privacy_word(domain),
        "entity.description": domain.name.ascii,
        "entity.currentstatus": current_status(world, domain),
        "entity.entityid": domain.order.to_string(),
        "entity.entitytypeid": product::entity_type(domain.name.tld),
        "entity.customerid": domain.customer.to_string(),
        "entitytype.entitytypekey": product::key(domain.name.tld),
        "entitytype.entitytypename": format!(".{} Domain Name", domain.name.tld.name.to_ascii_uppercase()),
    });
    let stamp = domain.ordered.strftime("%Y-%m-%d %H:%M:%S.000+00").to_string();
    record["orders.timestamp"] = json!(stamp);
    for (member, at) in
        [("orders.endtime", domain.registry_expiry()), ("orders.creationtime", domain.created)]
    {
        if let Some(at) = at {
            record[member] = json!(epoch(at));
        }
    }
    record
}
