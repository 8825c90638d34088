//! Transfers, in and out: `Domain/Transfer/…` and `Domain/TransferAway/…`

use super::fault::{Fault, Result};
use super::params::Params;
use super::render::Node;
use super::routes::Members;
use super::{check, day, members, order, refused};
use crate::registry::World;
use crate::registry::action::{Action, Kind, Progress, Wait};
use crate::registry::name;

fn about(params: &Params) -> Result<Members> {
    let asked = params.need("domain")?;
    let ascii = name::ascii(asked).map_err(refused(params))?;
    Ok(members([("domain", check::unicode(&ascii).into())]))
}

/// What happened to every transfer of the name, ended ones too. The words for ends are `modelled`; so is that they carry no more than this.
pub(super) fn history(world: &mut World, params: &Params) -> Result<Members> {
    let asked = params.need("domain")?;
    let ascii = name::ascii(asked).map_err(refused(params))?;
    let orders = world.orders.values().filter(|domain| domain.name.ascii == ascii);
    let transfers =
        orders.flat_map(|domain| domain.actions.iter().filter(|action| action.kind == Kind::Transfer));
    let events: Vec<Node> = transfers.flat_map(events).collect();
    if events.is_empty() && !world.names.contains_key(&ascii) {
        return Err(Fault::not_ours(asked));
    }
    let mut shown = about(params)?;
    shown.push(("history".into(), Node::List(events)));
    Ok(shown)
}

fn events(action: &Action) -> Vec<Node> {
    let event = |at, word: &str, text: &str| {
        Node::map([
            ("date", day(at).into()),
            ("statusmessage", text.into()),
            ("statuscode", word.into()),
            ("additionaldata", "".into()),
        ])
    };
    let mut all = vec![event(action.added, "Transfer Paid", "The transfer was paid.")];
    let ended = action.completed.unwrap_or(action.added);
    all.push(match &action.progress {
        Progress::Open(Wait::Consent) => {
            event(action.added, "Pending Admin Contact Approval", "The contact has to approve the transfer.")
        }
        Progress::Open(Wait::Registry) => {
            event(action.added, "Pending Registry", "The registry works on it.")
        }
        Progress::Open(_) => event(action.added, "Acquiring Whois Data", "The public data are being read."),
        Progress::Done => event(ended, "Approved", "The transfer was approved."),
        Progress::Failed(why) if why == "cancelled" => {
            event(ended, "Transfer Cancelled", "The transfer was cancelled.")
        }
        Progress::Failed(why) => event(ended, "Transfer Failed", why),
    });
    all
}

pub(super) fn retry(world: &mut World, params: &Params) -> Result<Members> {
    let order = order(world, params)?;
    let waits =
        world.running_transfer(order).map_err(refused(params))?.progress == Progress::Open(Wait::AuthCode);
    match params.get("transferauthinfo") {
        Some(code) if waits => drop(world.submit_code(order, code).map_err(refused(params))?),
        // Tried again as it is: what held it up still does (`modelled`).
        _ => {}
    }
    about(params)
}

/// The fee returns to the balance: here it is held back, and not charged, until the domain arrives.
pub(super) fn cancel(world: &mut World, params: &Params) -> Result<Members> {
    let order = order(world, params)?;
    world.cancel_transfer(order).map_err(refused(params))?;
    about(params)
}

pub(super) fn resend(world: &mut World, params: &Params) -> Result<Members> {
    let order = order(world, params)?;
    world.resend_transfer(order).map_err(refused(params))?;
    about(params)
}

/// The request of another registrar, while it is open.
fn leaving(world: &World, order: u64) -> Result<u64> {
    let domain = world.domain(order).map_err(|_| Fault::prohibited())?;
    let open = domain.actions.iter().find(|action| action.kind == Kind::TransferAway && action.open());
    open.map(|action| action.id).ok_or_else(Fault::prohibited)
}

pub(super) fn approve(world: &mut World, params: &Params) -> Result<Members> {
    let order = order(world, params)?;
    let id = leaving(world, order)?;
    world.execute(order, id);
    world.plan(order);
    about(params)
}

pub(super) fn reject(world: &mut World, params: &Params) -> Result<Members> {
    let order = order(world, params)?;
    let reason = params.need("reason")?;
    if !(10..=512).contains(&reason.chars().count()) {
        return Err(Fault::invalid("Reason", reason));
    }
    let id = leaving(world, order)?;
    world.fail(order, id, reason);
    world.plan(order);
    about(params)
}
