//! Operations: every change has a number, and can be asked for by it.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::fault::{Fault, Result};
use super::{Call, filter};
use crate::registry::World;
use crate::registry::action::{Action, HostChange, Kind, Progress};
use crate::registry::domain::Domain;
use crate::registry::moment;
use crate::registry::order::Outcome;

/// The registrar's word for an action.
fn word(world: &World, action: &Action) -> &'static str {
    if let Some(word) = world.words.get(&action.id) {
        return word;
    }
    match &action.kind {
        Kind::Register => "domainCreate",
        Kind::Transfer => "domainTransferIn",
        Kind::Renew { .. } => "domainRenew",
        Kind::Restore => "domainRestore",
        Kind::Delete => "domainDelete",
        Kind::Release => "domainRelease",
        Kind::SetNameservers(_) => "domainChangeDNS",
        Kind::SetContacts(_) => "domainChangeContact",
        Kind::ChangeOwner(_) => "domainTransferOwner",
        Kind::SetLock(_) | Kind::SetPrivacy(_) | Kind::SetAutoRenew(_) | Kind::SetExtra(_) => {
            "domainSetPreference"
        }
        Kind::SetAuthCode(_) => "domainAuthid",
        Kind::SetDnssec(_) => "domainSetDNSSECExt",
        Kind::SetHost(HostChange::Remove { .. }) => "hostDelete",
        Kind::SetHost(_) => "hostUpdate",
        _ => "domainOther",
    }
}

const fn status(action: &Action) -> &'static str {
    match &action.progress {
        Progress::Open(_) => "Pending",
        Progress::Done => "Done",
        Progress::Failed(text) => match text.as_bytes() {
            b"cancelled" => "Cancelled",
            _ => "Failed",
        },
    }
}

/// `YYYY-MM-DD HH:MM:SS`. The time zone is not documented; UTC is `modelled`.
fn date(at: Timestamp) -> String {
    moment::text(at).replace('T', " ").trim_end_matches('Z').to_owned()
}

fn show(world: &World, domain: &Domain, action: &Action, whole: bool) -> Value {
    let failed = matches!(action.progress, Progress::Failed(_));
    let mut value = json!({
        "ID_OPE": action.id,
        "STATUS": status(action),
        "MESSAGE": action.message().filter(|_| failed).unwrap_or_default(),
        "TYPE": word(world, action),
        "DATE": date(action.added),
    });
    if whole {
        value["DATA"] = json!(domain.name.ascii);
    }
    value
}

/// The answer to a change that is an action.
pub(super) fn outcome(world: &World, call: &Call<'_>, outcome: &Outcome) -> Result<Value> {
    Ok(show(world, world.domain(outcome.order)?, &outcome.action, !call.is_one()))
}

/// The answer to a change that is done, and is no action.
pub(super) fn done(world: &mut World, call: &Call<'_>, kind: &'static str, target: &str) -> Value {
    let id = world.note(kind, target);
    noted(world, id, !call.is_one()).unwrap_or_default()
}

fn noted(world: &World, id: u64, whole: bool) -> Option<Value> {
    let found = world.noted.get(&id)?;
    let mut value =
        json!({ "ID_OPE": id, "STATUS": "Done", "MESSAGE": "", "TYPE": found.kind, "DATE": date(found.at) });
    if whole {
        value["DATA"] = json!(found.target);
    }
    Some(value)
}

fn number(call: &Call<'_>) -> Result<u64> {
    call.segment(1).parse().map_err(|_| Fault::wrong("idOpe"))
}

/// `GET operation/{id}`. The answer for a number that nobody has is `modelled`.
pub(super) fn info(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (id, whole) = (number(call)?, !call.is_one());
    if let Some(value) = noted(world, id, whole) {
        return Ok(value);
    }
    let found = world.order_of_action(id).and_then(|domain| Some((domain, domain.action(id)?)));
    let (domain, action) = found.ok_or_else(|| Fault::refused("E93-M9300 The operation was not found"))?;
    Ok(show(world, domain, action, whole))
}

fn all(world: &World) -> impl Iterator<Item = (&Domain, &Action)> {
    world
        .orders
        .values()
        .flat_map(|domain| domain.actions.iter().map(move |action| (domain, action)))
        .filter(|(_, action)| !action.parks())
}

/// `GET operations/pending/` (1.0): names of its own, numbers as text.
pub(super) fn pending(world: &mut World, _: &Call<'_>) -> Result<Value> {
    let open = all(world).filter(|(_, action)| action.open());
    let row = |(domain, action): (&Domain, &Action)| {
        json!({
            "id_ope": action.id.to_string(),
            "code_ope": word(world, action),
            "date_ope": date(action.added),
            "data_ope": domain.name.ascii,
        })
    };
    Ok(open.map(row).collect())
}

/// `POST operations/` (3.0).
pub(super) fn list(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let mut rows: Vec<Value> = all(world).map(|(domain, action)| show(world, domain, action, true)).collect();
    rows.extend(world.noted.keys().filter_map(|id| noted(world, *id, true)));
    let mut found = Vec::new();
    for row in rows {
        if filter::passes(call, &row)? {
            found.push(row);
        }
    }
    Ok(Value::Array(found))
}

/// `PATCH operation/{id}/cancel/`. What can be called off is `modelled`: what is still open.
pub(super) fn cancel(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = number(call)?;
    let found = world.order_of_action(id).and_then(|domain| Some((domain.order, domain.action(id)?.open())));
    match found {
        Some((order, true)) => {
            world.fail(order, id, "cancelled");
            world.plan(order);
            Ok(json!(""))
        }
        Some((_, false)) => Err(Fault::refused("E93-M9301 The operation has ended already")),
        None => Err(Fault::refused("E93-M9300 The operation was not found")),
    }
}
