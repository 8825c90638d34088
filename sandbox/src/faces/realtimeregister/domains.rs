//! Checks, lists and deletions.

use http::StatusCode;
use serde_json::{Value, json};

use super::details;
use super::fault::{Fault, Result};
use super::orders::{self, goes_on};
use super::{Asked, Reply, bills, by_process, document, lists, metadata, zones};
use crate::registry::World;
use crate::registry::check::Verdict;
use crate::registry::money::CURRENCY;
use crate::registry::name::Name;
use crate::registry::order::Course;
use crate::registry::tld::Price;

const FILTERS: [&str; 21] = [
    "domainName",
    "registrant",
    "admin",
    "billing",
    "tech",
    "privacyProtect",
    "status",
    "registry",
    "customer",
    "authcode",
    "languageCode",
    "autoRenew",
    "autoRenewPeriod",
    "ns",
    "childHosts",
    "createdDate",
    "updatedDate",
    "expiryDate",
    "premium",
    "gateway",
    "zone",
];

pub(super) fn check(world: &mut World, asked: &Asked) -> Result<Reply> {
    let finding = world.check(asked.arg(0));
    let taken = |reason: &str| json!({ "available": false, "reason": reason });
    let value = match finding.verdict {
        Verdict::Closed => return Err(Fault::new("UnsupportedTld", "this extension is not offered")),
        Verdict::Invalid => {
            return Err(Fault::violation("domainName", "is not a name that can be registered"));
        }
        Verdict::Unknown => {
            return Err(Fault::new("ProviderConnectionError", "the registry cannot be reached"));
        }
        Verdict::Reserved => taken("Reserved"),
        Verdict::Taken | Verdict::Ours => taken("In use"),
        Verdict::Available => {
            let premium = finding.premium();
            let mut value = json!({ "available": true, "premium": premium });
            if let Some(name) = &finding.name {
                value["price"] = json!(bills::cents(world.price(name, Price::Register, 1)));
                value["currency"] = json!(CURRENCY);
                if premium && lists::truth(&asked.query, "renewPrice") == Some(true) {
                    value["renewPrice"] = json!(bills::cents(world.price(name, Price::Renew, 1)));
                }
            }
            value
        }
    };
    Ok(document(StatusCode::OK, &value))
}

pub(super) fn get(world: &mut World, asked: &Asked) -> Result<Reply> {
    let order = orders::order(world, asked.arg(0))?;
    let mut value = details::whole(world.domain(order)?, world.now);
    if let Some(zone) = zones::brief(world, asked.arg(0)) {
        value["zone"] = zone;
    }
    Ok(document(StatusCode::OK, &lists::shown(value, "domainName", &asked.query)))
}

pub(super) fn list(world: &mut World, asked: &Asked) -> Result<Reply> {
    let window = lists::window("domainName", &asked.query).unwrap_or(0..usize::MAX);
    let there = world.names.values().filter_map(|order| world.orders.get(order));
    let all: Vec<Value> = there
        .filter(|domain| details::is_there(domain))
        .enumerate()
        .map(|(i, domain)| {
            // A large account would take minutes if all of it were written out for each page.
            if !window.contains(&i) {
                return json!({ "domainName": domain.name.ascii });
            }
            let mut value = details::whole(domain, world.now);
            for (role, handle) in domain.contacts.roles().into_iter().skip(1) {
                value[role] = json!(handle);
            }
            value
        })
        .collect();
    lists::answer(all, "domainName", &FILTERS, &asked.query)
}

pub(super) fn delete(world: &mut World, asked: &Asked) -> Result<Reply> {
    let order = orders::order(world, asked.arg(0))?;
    let name: Name = world.domain(order)?.name.clone();
    metadata::needs(&name, "DELETE")?;
    let outcome = world.delete(order, Course::Now)?;
    let status = if goes_on(&outcome)? { StatusCode::ACCEPTED } else { StatusCode::OK };
    Ok(by_process(document(status, &json!({ "domainName": outcome.domain })), outcome.action.id))
}
