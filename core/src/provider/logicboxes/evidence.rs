//! How a domain stands before an order, and how to find out afterwards whether the order was executed.
//!
//! Reference: knowledge base 1755 (details), 763 (order id), 908 and 909 (actions), and the page on expiry (what the registry renews
//! by itself).

use super::actions::{self, Fate};
use super::details::{self, Details};
use super::{LogicBoxes, action, bought, check, rules};
use crate::call::Cx;
use crate::error::Result;
use crate::model::{Availability, Date, Lifecycle, Timestamp};
use crate::op::Op;
use crate::provider::{Baseline, Evidence, OpenOrder, Progress, Receipt, SKEW};

/// How far an expiry may lie from the one that was computed, in days.
const TOLERANCE: u64 = 2;

/// How a domain stands. An order that was deleted counts as none.
pub(super) fn baseline(op: Op, found: Option<Details>, now: Timestamp) -> Baseline {
    let Some(details) = found.filter(|details| !details.is_gone()) else {
        return Baseline::away(now);
    };
    Baseline {
        in_account: true,
        lifecycle: Some(details.lifecycle(now)),
        satisfied: bought::has(op, &details, now),
        parked: details.is_parked(),
        premium: false,
        expires: details.expires.map(Timestamp::date),
        guard: details.endtime,
        handle: Some(details.order),
        read_at: now,
    }
}

/// What is to be seen of an open order.
pub(super) async fn look(account: &LogicBoxes, cx: &Cx, order: &OpenOrder) -> Result<Evidence> {
    let found = details::find(account, cx, &order.domain).await?;
    match (order.op, found.filter(|details| !details.is_gone())) {
        (Op::DomainRenew, Some(details)) => renewed(account, cx, order, details).await,
        (Op::DomainRestore | Op::DomainBuyPrivacy | Op::LogicboxesBuyPremiumDns, Some(details)) => {
            bought::look(account, cx, order, details).await
        }
        (Op::DomainRenew | Op::DomainRestore | Op::DomainBuyPrivacy | Op::LogicboxesBuyPremiumDns, None) => {
            Ok(unclear("the domain is no longer in this account"))
        }
        (_, Some(details)) => arrived(account, cx, order, details).await,
        (_, None) => not_arrived(account, cx, order).await,
    }
}

async fn renewed(account: &LogicBoxes, cx: &Cx, order: &OpenOrder, details: Details) -> Result<Evidence> {
    let now = details.expires.map(Timestamp::date);
    let shown = order.target.zip(now).is_some_and(|(target, now)| target.days_from(now) <= TOLERANCE);
    if shown && !registry_may_have_renewed(order, cx.now().date()) && !cx.is_explained() {
        return Ok(executed(&details));
    }
    if let Some(action) = &order.references.action {
        match actions::fate(account, cx, action, kind(order.op)).await? {
            Fate::Done if shown || order.baseline.parked => return Ok(executed_by(&details, action)),
            Fate::Done => {
                return Ok(unclear(
                    "the registrar says that it renewed, but shows another expiry than that brings",
                ));
            }
            Fate::Failed(reason) => return Ok(Evidence::Failed { reason }),
            Fate::Underway => return Ok(Evidence::Pending(details.references())),
            Fate::Unseen => {}
        }
    }
    let parked = details.is_parked() || order.baseline.parked;
    if shown || parked {
        // Only the list of what was done tells this renewal from the registry's own, and from another one of ours. A renewal of a
        // parked domain may complete the registry's instead of adding a year, so there, too, the list counts and not the expiry.
        let since = order.sent_at.plus_seconds(-SKEW);
        let done = actions::archived(account, cx, &details.order).await?;
        let ours = |a: &actions::Action| {
            a.kind == action::RENEW
                && a.is_done()
                && a.added.is_some_and(|at| at >= since)
                && !cx.is_anothers(&a.id)
        };
        if let Some(action) = done.iter().find(|action| ours(action)) {
            return Ok(executed_by(&details, &action.id));
        }
    }
    if shown {
        let text = "the expiry has moved as expected, but the registry's own renewal, or another order's, may have moved it";
        return Ok(unclear(text));
    }
    match &details.pending {
        Some(pending) if pending.kind == action::RENEW && !cx.is_explained() => {
            return Ok(Evidence::Pending(details.references()));
        }
        Some(_) if !parked => return Ok(unclear("another action on the domain is under way")),
        _ => {}
    }
    let unchanged = match &order.baseline.guard {
        Some(guard) => details.endtime.as_ref() == Some(guard),
        None => now.is_some() && now == order.baseline.expires,
    };
    if !unchanged {
        return Ok(unclear("the expiry is neither the one before the order nor the one that it brings"));
    }
    let waiting = actions::current(account, cx, &details.order).await?;
    match waiting.into_iter().find(|action| action.kind == action::RENEW && !cx.is_anothers(&action.id)) {
        Some(action) => {
            let mut references = details.references();
            references.action = Some(action.id);
            Ok(Evidence::Pending(references))
        }
        None => Ok(Evidence::Absent),
    }
}

/// The registrar's word for the action that an order is.
pub(super) fn kind(op: Op) -> &'static str {
    match op {
        Op::DomainRegister => action::REGISTER,
        Op::DomainTransfer => action::TRANSFER,
        Op::DomainRenew => action::RENEW,
        Op::DomainBuyPrivacy => action::PRIVACY,
        _ => action::UNNAMED,
    }
}

/// Near its expiry, a registry may renew a domain by a year without anybody's order.
fn registry_may_have_renewed(order: &OpenOrder, today: Date) -> bool {
    let info = rules::of(order.domain.ascii()).info("logicboxes", order.domain.tld());
    let reached = |expires: Date| expires <= today || expires.days_from(today) <= TOLERANCE;
    info.auto_renewed_by_registry != Some(false) && order.baseline.expires.is_none_or(reached)
}

/// A domain that was not in the account before the order, and is now.
async fn arrived(account: &LogicBoxes, cx: &Cx, order: &OpenOrder, details: Details) -> Result<Evidence> {
    if order.is_older(details.created) {
        return Ok(unclear("the domain in the account was registered before this order was sent"));
    }
    match details.lifecycle(cx.now()) {
        Lifecycle::Active | Lifecycle::Expired => Ok(executed(&details)),
        Lifecycle::Pending => {
            let failed = |pending: &details::Pending| {
                let failed =
                    pending.status.as_deref().is_some_and(|status| status.eq_ignore_ascii_case("Failed"));
                failed.then(|| pending.description.clone().unwrap_or_else(|| "no reason given".to_owned()))
            };
            if let Some(reason) = details.pending.as_ref().and_then(failed) {
                return Ok(Evidence::Failed { reason });
            }
            match ended(account, cx, order).await? {
                Some(reason) => Ok(Evidence::Failed { reason }),
                None => Ok(Evidence::Pending(details.references())),
            }
        }
        _ => Ok(unclear("the domain is in the account, but in a state that an order does not bring")),
    }
}

/// Why the order's action ended, if it did.
async fn ended(account: &LogicBoxes, cx: &Cx, order: &OpenOrder) -> Result<Option<String>> {
    let Some(action) = &order.references.action else { return Ok(None) };
    Ok(match actions::fate(account, cx, action, kind(order.op)).await? {
        Fate::Failed(reason) => Some(reason),
        _ => None,
    })
}

/// Nothing in the account goes by that name, not even an order that waits.
async fn not_arrived(account: &LogicBoxes, cx: &Cx, order: &OpenOrder) -> Result<Evidence> {
    if let Some(action) = &order.references.action {
        match actions::fate(account, cx, action, kind(order.op)).await? {
            Fate::Failed(reason) => return Ok(Evidence::Failed { reason }),
            Fate::Underway => return Ok(Evidence::Pending(order.references.clone())),
            Fate::Done => {
                return Ok(unclear(
                    "the registrar says that it is done, but shows no such domain in the account",
                ));
            }
            Fate::Unseen => {}
        }
    }
    if order.op != Op::DomainRegister {
        return Ok(Evidence::Absent);
    }
    Ok(match check::one(account, cx, &order.domain).await?.name.state {
        Availability::Available => Evidence::Absent,
        Availability::Unknown => unclear("the registry does not say whether the name is free"),
        _ => unclear("the name is registered, but not in this account"),
    })
}

/// What the domain shows is proof.
pub(super) fn executed(details: &Details) -> Evidence {
    Evidence::Executed(Box::new(receipt(details)))
}

/// The registrar's own record of the order is proof.
pub(super) fn executed_by(details: &Details, action: &str) -> Evidence {
    let mut receipt = receipt(details);
    receipt.references.action = Some(action.to_owned());
    Evidence::Executed(Box::new(receipt))
}

fn receipt(details: &Details) -> Receipt {
    let mut receipt = Receipt::new(Progress::Done);
    receipt.domain = Some(details.domain.clone());
    receipt.expires = details.expires.map(Timestamp::date);
    // An action that is under way now is a later one.
    receipt.references.order = Some(details.order.clone());
    receipt
}

pub(super) fn unclear(reason: &str) -> Evidence {
    Evidence::Unclear { reason: reason.to_owned() }
}

#[cfg(test)]
mod tests;
