//! Notifications: one for each process that has ended.

use http::StatusCode;
use serde_json::{Value, json};

use super::fault::{Fault, Result};
use super::{Asked, CUSTOMER, Reply, document, lists, nothing, processes};
use crate::registry::World;
use crate::registry::action::{Action, Kind, Progress};
use crate::registry::domain::Domain;
use crate::registry::moment;

const FILTERS: [&str; 8] =
    ["id", "fireDate", "readDate", "acknowledgeDate", "message", "reason", "eventType", "notificationType"];

/// A notification goes by the number of its process (`modelled`).
fn show(domain: &Domain, action: &Action) -> Option<Value> {
    let ended = action.completed?;
    let word = processes::action_word(&action.kind)?;
    let class = match action.kind {
        Kind::Register => "CreateDomainNotification",
        Kind::Renew { .. } => "RenewDomainNotification",
        Kind::Transfer | Kind::TransferAway => "TransferDomainNotification",
        _ => "DomainNotification",
    };
    let done = action.progress == Progress::Done;
    let mut value = json!({
        "id": action.id,
        "fireDate": moment::text(ended),
        "message": format!("{word} of {} has {}", domain.name.ascii, if done { "completed" } else { "failed" }),
        "customer": CUSTOMER,
        "process": action.id,
        "eventType": word,
        "notificationType": class,
        "isAsync": action.completed != Some(action.added),
        "processIdentifier": domain.name.ascii,
        "processType": "domain",
        "domainName": domain.name.ascii,
        "subjectStatus": if done { "COMPLETED" } else { "FAILED" },
    });
    if let Some(why) = action.message() {
        value["reason"] = json!(why);
    }
    if let Some(expires) = domain.expires.filter(|_| done) {
        value["expiryDate"] = json!(moment::text(expires));
    }
    Some(value)
}

/// All of them, the oldest first.
fn all(world: &World) -> Vec<Value> {
    let each =
        world.orders.values().flat_map(|domain| domain.actions.iter().map(move |action| (domain, action)));
    let mut found: Vec<(u64, Value)> =
        each.filter_map(|(domain, action)| Some((action.id, show(domain, action)?))).collect();
    found.sort_by_key(|(id, value)| (value["fireDate"].as_str().unwrap_or_default().to_owned(), *id));
    let marked = |(id, mut value): (u64, Value)| {
        if let Some(at) = world.acknowledged.get(&id) {
            value["acknowledgeDate"] = json!(moment::text(*at));
        }
        value
    };
    found.into_iter().map(marked).collect()
}

pub(super) fn list(world: &mut World, asked: &Asked) -> Result<Reply> {
    lists::answer(all(world), "id", &FILTERS, &asked.query)
}

fn found(world: &World, asked: &Asked) -> Result<Value> {
    let id: u64 = asked.arg(1).parse().map_err(|_| Fault::missing())?;
    all(world).into_iter().find(|value| value["id"] == id).ok_or_else(Fault::missing)
}

pub(super) fn get(world: &mut World, asked: &Asked) -> Result<Reply> {
    let value = found(world, asked)?;
    Ok(document(StatusCode::OK, &lists::shown(value, "id", &asked.query)))
}

pub(super) fn poll(world: &mut World, _: &Asked) -> Result<Reply> {
    let waiting: Vec<Value> =
        all(world).into_iter().filter(|value| value.get("acknowledgeDate").is_none()).collect();
    let mut value = json!({ "count": waiting.len() });
    if let Some(first) = waiting.into_iter().next() {
        value["notification"] = first;
    }
    Ok(document(StatusCode::OK, &value))
}

pub(super) fn ack(world: &mut World, asked: &Asked) -> Result<Reply> {
    asked.body()?;
    let value = found(world, asked)?;
    let id = value["id"].as_u64().unwrap_or_default();
    let now = world.now;
    world.acknowledged.entry(id).or_insert(now);
    Ok(nothing(StatusCode::OK))
}
