//! Every change as a process.

use http::StatusCode;
use serde_json::{Value, json};

use super::fault::{Fault, Result};
use super::{Asked, CUSTOMER, Reply, bills, document, lists, nothing};
use crate::registry::World;
use crate::registry::action::{Action, Kind, Progress, Wait};
use crate::registry::domain::Domain;
use crate::registry::moment;
use crate::registry::money::CURRENCY;

const FILTERS: [&str; 13] = [
    "id",
    "status",
    "detailStatus",
    "createdDate",
    "updatedDate",
    "startedDate",
    "type",
    "identifier",
    "action",
    "billableAction",
    "billableProduct",
    "billableProvider",
    "billableQuantity",
];

/// The word for what is done; nothing for what is no process here.
pub(super) fn action_word(kind: &Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Register => "create",
        Kind::Transfer => "incomingTransfer",
        Kind::Renew { .. } => "renew",
        Kind::Restore => "restore",
        Kind::Delete => "delete",
        Kind::Release | Kind::TransferAway => "outgoingTransfer",
        Kind::Park | Kind::SetHost(_) | Kind::Recheck => return None,
        _ => "update",
    })
}

fn resume_types(action: &Action) -> Vec<&'static str> {
    match &action.progress {
        Progress::Open(Wait::Consent | Wait::Registry) if action.kind == Kind::Transfer => {
            vec!["PROVIDER", "RESEND", "CANCEL"]
        }
        Progress::Open(_) if action.kind == Kind::Transfer => vec!["PROVIDER", "CANCEL"],
        Progress::Open(Wait::Approval) => vec!["TIMER", "RESEND", "CANCEL"],
        Progress::Open(Wait::Platform) => vec!["MANUAL"],
        Progress::Open(_) => vec!["PROVIDER"],
        _ => Vec::new(),
    }
}

/// The word for how far a process is.
pub(super) fn status(action: &Action) -> &'static str {
    match &action.progress {
        Progress::Open(Wait::Registry) => "RUNNING",
        Progress::Open(_) => "SUSPENDED",
        Progress::Done => "COMPLETED",
        Progress::Failed(why) if why == "cancelled" => "CANCELLED",
        Progress::Failed(_) => "FAILED",
    }
}

fn show(domain: &Domain, action: &Action) -> Option<Value> {
    let mut value = json!({
        "id": action.id,
        "user": format!("{CUSTOMER}/api"),
        "customer": CUSTOMER,
        "status": status(action),
        "createdDate": moment::text(action.added),
        "startedDate": moment::text(action.added),
        "updatedDate": moment::text(action.completed.unwrap_or(action.added)),
        "type": "domain",
        "identifier": domain.name.ascii,
        "action": action_word(&action.kind)?,
        "command": { "domainName": domain.name.ascii },
    });
    if action.years > 0 {
        value["command"]["period"] = json!(action.years * 12);
    }
    if let Some(message) = action.message() {
        value["statusDetail"] = json!(message);
    }
    let resume = resume_types(action);
    if !resume.is_empty() {
        value["resumeTypes"] = json!(resume);
    }
    if !action.price.is_zero() {
        let sum = json!({ CURRENCY: bills::cents(action.price) });
        match &action.progress {
            Progress::Open(_) => value["reservation"] = sum,
            Progress::Done => value["transaction"] = sum,
            Progress::Failed(_) => {}
        }
    }
    if let Progress::Failed(why) = &action.progress {
        value["error"] = json!({ "type": "ProcessError", "message": why });
    }
    Some(value)
}

pub(super) fn list(world: &mut World, asked: &Asked) -> Result<Reply> {
    let each =
        world.orders.values().flat_map(|domain| domain.actions.iter().map(move |action| (domain, action)));
    let all: Vec<Value> = each.filter_map(|(domain, action)| show(domain, action)).collect();
    lists::answer(all, "id", &FILTERS, &asked.query)
}

/// The order and the number of the process in the path.
fn found(world: &World, asked: &Asked) -> Result<(u64, u64)> {
    let id: u64 = asked.arg(0).parse().map_err(|_| Fault::missing())?;
    let domain = world.order_of_action(id).ok_or_else(Fault::missing)?;
    let known = domain.action(id).and_then(|action| action_word(&action.kind));
    known.map(|_| (domain.order, id)).ok_or_else(Fault::missing)
}

pub(super) fn get(world: &mut World, asked: &Asked) -> Result<Reply> {
    let (order, id) = found(world, asked)?;
    let domain = world.domain(order)?;
    let value = domain.action(id).and_then(|action| show(domain, action)).ok_or_else(Fault::missing)?;
    Ok(document(StatusCode::OK, &lists::shown(value, "id", &asked.query)))
}

fn resumable(world: &World, order: u64, id: u64, by: &str) -> Result<()> {
    let action = world.domain(order)?.action(id).ok_or_else(Fault::missing)?;
    match resume_types(action).contains(&by) {
        true => Ok(()),
        false => Err(Fault::status(format!("a process that is {} does not take {by}", status(action)))),
    }
}

pub(super) fn cancel(world: &mut World, asked: &Asked) -> Result<Reply> {
    let (order, id) = found(world, asked)?;
    resumable(world, order, id, "CANCEL")?;
    world.fail(order, id, "cancelled");
    world.plan(order);
    Ok(nothing(StatusCode::OK))
}

pub(super) fn resend(world: &mut World, asked: &Asked) -> Result<Reply> {
    let (order, id) = found(world, asked)?;
    asked.body()?;
    resumable(world, order, id, "RESEND")?;
    let actions = &mut world.domain_mut(order)?.actions;
    if let Some(action) = actions.iter_mut().find(|action| action.id == id) {
        action.reminders += 1;
    }
    Ok(nothing(StatusCode::OK))
}
