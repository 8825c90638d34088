//! How a domain stands before an order, and how to find out afterwards whether the order was executed.
//!
//! The registrar has neither a key for an order nor a guard for a renewal. So the look before is the guard: it finds what is under
//! way already, and it keeps the numbers of the operations that were there, so that a new one afterwards is the order's.
//!
//! Reference: "Operations management", and the section on time-outs of the registrar's own modules, which ask for pending operations
//! before they order.

use super::details::{self, Details};
use super::operation::{self, Operation, Status};
use super::{Netim, check, contact, quote};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Availability, ContactRef, Date, DomainName, Lifecycle, Timestamp};
use crate::op::{Call, Op};
use crate::provider::{Baseline, Evidence, OpenOrder, Progress, Receipt, SKEW};

/// How far an expiry may lie from the one that was computed, in days.
const TOLERANCE: u64 = 2;

/// How many numbers of earlier operations are kept.
const MOST_KNOWN: usize = 100;

/// How a domain stands. Work of the same kind that is under way already is a reason not to send more of it.
pub(super) async fn baseline(account: &Netim, cx: &Cx, call: &Call, domain: &DomainName) -> Result<Baseline> {
    let op = call.op();
    let found = details::find(account, cx, domain).await?.filter(Details::is_ours);
    let known: Vec<Operation> =
        operation::on(account, cx, domain).await?.into_iter().filter(|known| known.is(op)).collect();
    if let Some(open) = known.iter().find(|known| known.status == Status::Pending) {
        let text = format!(
            "NETIM is at work on the same for this domain already (operation {}); nothing was sent. Wait until it has ended (process.info)",
            open.id
        );
        return Err(Error::new(ErrorKind::Busy, text));
    }
    let now = cx.now();
    match (op, &found) {
        (Op::DomainRenew, Some(details)) => in_window(details.renewable, "renewals", now.date())?,
        (Op::DomainRestore, Some(details)) => {
            in_window((None, details.restorable_until), "restores", now.date())?
        }
        _ => {}
    }
    let Some(details) = found else {
        let away = Baseline { guard: mark(None, &known), ..Baseline::away(now) };
        return consented(account, cx, call, domain, away).await;
    };
    let owner = details.contacts.registrant.as_deref();
    let guard = mark(owner.filter(|_| op == Op::DomainTrade), &known);
    let satisfied = match (call, owner) {
        (Call::DomainTrade(input), Some(owner)) => {
            is_owner(account, cx, domain, input.contacts.registrant.as_ref(), owner).await?
        }
        _ => false,
    };
    let ours = Baseline {
        in_account: true,
        lifecycle: Some(details.lifecycle()),
        expires: details.expires,
        guard,
        handle: None,
        satisfied,
        parked: false,
        premium: false,
        read_at: now,
    };
    consented(account, cx, call, domain, ours).await
}

/// The baseline of an order, with the word on premium prices that it needs: NETIM charges them without asking.
async fn consented(
    account: &Netim,
    cx: &Cx,
    call: &Call,
    domain: &DomainName,
    baseline: Baseline,
) -> Result<Baseline> {
    let premium = baseline.wants_consent(call) && quote::is_premium(account, cx, domain, call).await?;
    Ok(Baseline { premium, ..baseline })
}

/// Whether a change of holder has nothing to change: the contact that is wanted is the owner already.
async fn is_owner(
    account: &Netim,
    cx: &Cx,
    domain: &DomainName,
    wanted: Option<&ContactRef>,
    owner: &str,
) -> Result<bool> {
    match wanted.map(ContactRef::each) {
        Some([ContactRef::Handle(wanted)]) => Ok(wanted == owner),
        Some([ContactRef::Full(full)]) => match contact::raw(account, cx, owner).await {
            Ok(stored) => {
                Ok(contact::is_same(&stored, &contact::document(account, full, true, Some(domain))))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        },
        _ => Ok(false),
    }
}

/// Refuses what is surely not taken on this day. The days are the registrar's own, in another time zone than ours.
fn in_window((first, last): (Option<Date>, Option<Date>), what: &str, today: Date) -> Result<()> {
    let early = first.is_some_and(|first| today < first && today.days_from(first) > 1);
    let late = last.is_some_and(|last| today > last && today.days_from(last) > 1);
    let text = match (first, last) {
        (Some(first), _) if early => {
            format!("NETIM takes {what} of this domain from {first} on; nothing was sent")
        }
        (_, Some(last)) if late => format!("NETIM took {what} of this domain until {last}; nothing was sent"),
        _ => return Ok(()),
    };
    Err(Error::new(ErrorKind::Conflict, text))
}

/// What was there before, so that it is not taken for the order's work: the numbers of operations, and behind a bar the owner that
/// is to be replaced.
fn mark(owner: Option<&str>, known: &[Operation]) -> Option<String> {
    let mut ids: Vec<&str> = known.iter().map(|known| known.id.as_str()).collect();
    // Numbers that are longer, and among equally long ones those that are greater, are the newer ones.
    ids.sort_by_key(|id| (id.len(), *id));
    let newest = ids.len().saturating_sub(MOST_KNOWN);
    let ids = ids[newest..].join(",");
    match owner {
        Some(owner) => Some(format!("{ids}|{owner}")),
        None => Some(ids).filter(|ids| !ids.is_empty()),
    }
}

fn was_there(order: &OpenOrder, operation: &Operation) -> bool {
    let known = order.baseline.guard.as_deref().unwrap_or_default();
    known.split('|').next().unwrap_or_default().split(',').any(|id| id == operation.id)
}

/// What is to be seen of an open order.
pub(super) async fn look(account: &Netim, cx: &Cx, order: &OpenOrder) -> Result<Evidence> {
    let own = match &order.references.operation {
        Some(id) => operation::find(account, cx, id).await?,
        None => None,
    };
    // A number that belongs to other work is no word about this order, whoever told it.
    let own = own.filter(|own| own.is(order.op) && own.is_about(&order.domain) && !was_there(order, own));
    let fate = match own {
        Some(own) => match own.status {
            Status::Failed | Status::Cancelled => return Ok(Evidence::Failed { reason: own.reason() }),
            Status::Pending | Status::Other => return Ok(Evidence::Pending(own.references())),
            Status::Done => Fate::Done(own),
        },
        None => Fate::Unseen,
    };
    let found = details::find(account, cx, &order.domain).await?.filter(Details::is_ours);
    let shown = match (order.op, &found) {
        (Op::DomainRenew, Some(details)) => renewed(order, details, &fate, cx.now().date()),
        (Op::DomainRestore, Some(details)) => restored(details),
        (Op::DomainTrade, Some(details)) => traded(order, details),
        (Op::DomainRenew | Op::DomainRestore | Op::DomainTrade, None) => {
            Shown::Other("the domain is no longer in this account")
        }
        (_, Some(details)) => arrived(order, details),
        (_, None) => Shown::Unchanged,
    };
    match (shown, fate) {
        (Shown::Result, _) => return Ok(executed(found)),
        (Shown::Underway, Fate::Done(own)) => return Ok(Evidence::Pending(own.references())),
        (_, Fate::Done(_)) => {
            return Ok(unclear("the registrar says that it is done, but does not show it"));
        }
        (Shown::Other(text), Fate::Unseen) => return Ok(unclear(text)),
        (Shown::Unchanged | Shown::Underway, Fate::Unseen) => {}
    }
    let listed = operation::on(account, cx, &order.domain).await?;
    let mut new = listed.into_iter().filter(|listed| listed.is(order.op) && !was_there(order, listed));
    let newest = new.find(|new| !matches!(new.status, Status::Failed | Status::Cancelled));
    match newest {
        Some(done) if done.status == Status::Done => {
            return Ok(unclear("the registrar says that it is done, but does not show it"));
        }
        Some(open) => return Ok(Evidence::Pending(open.references())),
        // One that failed may be somebody else's try. Where nothing is to be seen of the order either, time proves the rest.
        None => {}
    }
    if matches!(shown, Shown::Underway) {
        return Ok(Evidence::Pending(order.references.clone()));
    }
    if order.op != Op::DomainRegister {
        return Ok(Evidence::Absent);
    }
    Ok(match check::state(account, cx, &order.domain).await? {
        Availability::Available => Evidence::Absent,
        Availability::Unknown => unclear("the registry does not say whether the name is free"),
        _ => unclear("the name is registered, but not in this account"),
    })
}

/// What became of the operation whose number the order has.
enum Fate {
    Done(Operation),
    Unseen,
}

/// What the domain itself shows of an order.
#[derive(Clone, Copy)]
enum Shown {
    /// What was bought is there.
    Result,
    /// The domain waits for it.
    Underway,
    /// All is as before.
    Unchanged,
    /// Neither.
    Other(&'static str),
}

fn renewed(order: &OpenOrder, details: &Details, fate: &Fate, today: Date) -> Shown {
    let now = details.expires;
    let moved = order.target.zip(now).is_some_and(|(target, now)| target.days_from(now) <= TOLERANCE);
    // Where it was told to, the registrar renews by itself near the expiry.
    let due = order
        .baseline
        .expires
        .is_none_or(|expires| expires <= today || expires.days_from(today) <= TOLERANCE);
    let by_itself = due && details.auto_renew != Some(false);
    match fate {
        Fate::Done(_) if moved => Shown::Result,
        _ if moved && by_itself => Shown::Other(
            "the expiry has moved as expected, but the registrar's own renewal may have moved it",
        ),
        _ if moved => Shown::Result,
        _ if now.is_some() && now == order.baseline.expires => Shown::Unchanged,
        _ => Shown::Other("the expiry is neither the one before the order nor the one that it brings"),
    }
}

fn restored(details: &Details) -> Shown {
    match details.lifecycle() {
        Lifecycle::Active | Lifecycle::Expired => Shown::Result,
        Lifecycle::Redemption => Shown::Unchanged,
        _ => Shown::Other("the domain is neither in redemption any more nor restored"),
    }
}

/// A domain whose owner was to be replaced.
fn traded(order: &OpenOrder, details: &Details) -> Shown {
    let before =
        order.baseline.guard.as_deref().and_then(|mark| mark.split_once('|')).map(|(_, owner)| owner);
    match (before, details.contacts.registrant.as_deref()) {
        (Some(before), Some(now)) if before == now => Shown::Unchanged,
        (Some(_), Some(_)) => Shown::Result,
        _ => Shown::Other("the registrar does not show who owns the domain"),
    }
}

/// A domain that was not in the account before the order, and is now.
fn arrived(order: &OpenOrder, details: &Details) -> Shown {
    // The registrar shows the day alone, in its own time zone: the domain is older only if even the end of that day is.
    let end_of_day = |day: Date| format!("{day}T23:59:59Z").parse::<Timestamp>().ok();
    let created = details.created.and_then(end_of_day).map(|end| end.plus_seconds(3 * 3_600 + SKEW));
    if order.is_older(created) {
        return Shown::Other("the domain in the account was registered before this order was sent");
    }
    match details.lifecycle() {
        Lifecycle::Active | Lifecycle::Expired => Shown::Result,
        Lifecycle::Pending => Shown::Underway,
        _ => Shown::Other("the domain is in the account, but in a state that an order does not bring"),
    }
}

fn executed(found: Option<Details>) -> Evidence {
    let mut receipt = Receipt::new(Progress::Done);
    receipt.expires = found.as_ref().and_then(|details| details.expires);
    receipt.domain = found.map(|details| details.domain);
    Evidence::Executed(Box::new(receipt))
}

fn unclear(reason: &str) -> Evidence {
    Evidence::Unclear { reason: reason.to_owned() }
}

#[cfg(test)]
mod tests;
