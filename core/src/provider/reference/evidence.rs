//! How a domain stands before an order, and how to find out afterwards whether the order was executed.

use super::look::{Process, Shown, find, lifecycle, moment};
use super::wire::ask;
use super::{Reference, check};
use crate::call::Cx;
use crate::error::{ErrorKind, Result};
use crate::model::{Availability, Lifecycle, References, Timestamp};
use crate::op::{Effect, Op};
use crate::provider::{Baseline, Evidence, OpenOrder, Progress, Receipt};
use serde::Deserialize;
use serde_json::json;

/// How far an expiry may lie from the one that was computed, in days.
const TOLERANCE: u64 = 2;

fn is_gone(shown: &Shown) -> bool {
    matches!(lifecycle(&shown.status), Lifecycle::Deleted | Lifecycle::TransferredAway)
}

/// How a domain stands.
pub(super) fn baseline(op: Op, found: Option<Shown>, now: Timestamp) -> Result<Baseline> {
    let Some(shown) = found.filter(|shown| !is_gone(shown)) else {
        return Ok(Baseline::away(now));
    };
    Ok(Baseline {
        in_account: true,
        lifecycle: Some(lifecycle(&shown.status)),
        expires: moment(shown.expires.as_deref(), "result.expires")?.map(Timestamp::date),
        guard: shown.expires,
        handle: Some(shown.order),
        satisfied: op == Op::DomainBuyPrivacy && shown.privacy_bought,
        parked: false,
        premium: shown.premium,
        read_at: now,
    })
}

/// What is to be seen of an open order.
pub(super) async fn look(account: &Reference, cx: &Cx, order: &OpenOrder) -> Result<Evidence> {
    let found = find(account, cx, &order.domain).await?.filter(|shown| !is_gone(shown));
    match (order.op, found) {
        (Op::DomainRenew, Some(shown)) => renewed(account, cx, order, &shown).await,
        (Op::DomainRestore, Some(shown)) => {
            let there = match lifecycle(&shown.status) {
                Lifecycle::Active | Lifecycle::Expired => true,
                Lifecycle::Redemption => false,
                _ => return Ok(unclear("the domain is neither in redemption any more nor restored")),
            };
            bought(account, cx, order, &shown, there).await
        }
        (Op::DomainBuyPrivacy, Some(shown)) => bought(account, cx, order, &shown, shown.privacy_bought).await,
        (Op::DomainRenew | Op::DomainRestore | Op::DomainBuyPrivacy, None) => {
            Ok(unclear("the domain is no longer in this account"))
        }
        (_, Some(shown)) => arrived(account, cx, order, &shown).await,
        (_, None) => not_arrived(account, cx, order).await,
    }
}

async fn renewed(account: &Reference, cx: &Cx, order: &OpenOrder, shown: &Shown) -> Result<Evidence> {
    let now = moment(shown.expires.as_deref(), "result.expires")?.map(Timestamp::date);
    let moved = order.target.zip(now).is_some_and(|(target, now)| target.days_from(now) <= TOLERANCE);
    // Near its expiry, the registry may renew a domain without anybody's order; then only the list of actions counts.
    let today = cx.now().date();
    let due = order
        .baseline
        .expires
        .is_none_or(|expires| expires <= today || expires.days_from(today) <= TOLERANCE);
    if moved && !due && !cx.is_explained() {
        return executed(shown, None);
    }
    match fate(account, cx, order).await? {
        Some(process) => match process.state.as_str() {
            "done" if moved => return executed(shown, Some(process)),
            "done" => {
                return Ok(unclear(
                    "the registrar says that it renewed, but shows another expiry than that brings",
                ));
            }
            "failed" => return Ok(failed(process)),
            _ => return Ok(pending(shown, Some(process.process))),
        },
        None if moved => {
            return Ok(unclear(
                "the expiry has moved as expected, but the registry's own renewal, or another order's, may have moved it",
            ));
        }
        None => {}
    }
    if shown.pending_action.is_some() {
        return Ok(unclear("another action on the domain is under way"));
    }
    if shown.expires == order.baseline.guard {
        return Ok(Evidence::Absent);
    }
    Ok(unclear("the expiry is neither the one before the order nor the one that it brings"))
}

/// A purchase for a domain that stays where it is: it shows what was bought, or an action of the order does.
async fn bought(
    account: &Reference,
    cx: &Cx,
    order: &OpenOrder,
    shown: &Shown,
    there: bool,
) -> Result<Evidence> {
    if there && !cx.is_explained() {
        return executed(shown, None);
    }
    Ok(match fate(account, cx, order).await? {
        Some(process) => match process.state.as_str() {
            "done" if there => return executed(shown, Some(process)),
            "done" => unclear("the registrar says that it is done, but does not show it"),
            "failed" => failed(process),
            _ => pending(shown, Some(process.process)),
        },
        None if there => unclear("the domain shows what was bought, and another order may have brought it"),
        None if shown.pending_action.is_some() => unclear("another action on the domain is under way"),
        None => Evidence::Absent,
    })
}

async fn arrived(account: &Reference, cx: &Cx, order: &OpenOrder, shown: &Shown) -> Result<Evidence> {
    if order.is_older(shown.created) {
        return Ok(unclear("the domain in the account was registered before this order was sent"));
    }
    match lifecycle(&shown.status) {
        Lifecycle::Active | Lifecycle::Expired => executed(shown, None),
        Lifecycle::Pending => Ok(match fate(account, cx, order).await? {
            Some(process) if process.state == "failed" => failed(process),
            found => pending(shown, found.map(|process| process.process)),
        }),
        _ => Ok(unclear("the domain is in the account, but in a state that an order does not bring")),
    }
}

async fn not_arrived(account: &Reference, cx: &Cx, order: &OpenOrder) -> Result<Evidence> {
    match fate(account, cx, order).await? {
        Some(process) if process.state == "failed" => return Ok(failed(process)),
        Some(process) if process.state == "done" => {
            return Ok(unclear(
                "the registrar says that it is done, but shows no such domain in the account",
            ));
        }
        Some(_) => return Ok(Evidence::Pending(order.references.clone())),
        None => {}
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

#[derive(Deserialize)]
struct Processes {
    items: Vec<Process>,
}

/// The action of the order: by its number, or else the newest of its kind since it was sent.
async fn fate(account: &Reference, cx: &Cx, order: &OpenOrder) -> Result<Option<Process>> {
    if let Some(id) = &order.references.action {
        return match ask(account, cx, Effect::Read, "process.info", &json!({ "process": id })).await {
            // A number that belongs to other work is no word about this order, whoever told it.
            Ok(process) => Ok(Some(process).filter(|p: &Process| {
                p.operation == order.op.name() && p.domain.as_ref() == Some(&order.domain)
            })),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        };
    }
    let body = json!({ "domain": order.domain, "page_size": 50 });
    let list: Processes = match ask(account, cx, Effect::Read, "process.list", &body).await {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        other => other?,
    };
    let since = order.sent_at.plus_seconds(-60);
    let ours = |p: &Process| {
        p.operation == order.op.name()
            && p.started.is_some_and(|started| started >= since)
            && !cx.is_anothers(&p.process)
            && !(p.state == "failed" && cx.has_failed_before(&p.process))
    };
    Ok(list.items.into_iter().find(ours))
}

/// By the registrar's own record of the order, where there is one; by what the domain shows otherwise.
fn executed(shown: &Shown, by: Option<Process>) -> Result<Evidence> {
    let mut receipt = Receipt::new(Progress::Done);
    receipt.domain = Some(shown.domain.clone());
    receipt.expires = moment(shown.expires.as_deref(), "result.expires")?.map(Timestamp::date);
    receipt.references.order = Some(shown.order.clone());
    receipt.references.action = by.map(|process| process.process);
    Ok(Evidence::Executed(Box::new(receipt)))
}

fn pending(shown: &Shown, action: Option<String>) -> Evidence {
    Evidence::Pending(References { order: Some(shown.order.clone()), action, ..References::default() })
}

fn failed(process: Process) -> Evidence {
    Evidence::Failed { reason: process.message.unwrap_or_else(|| "no reason given".to_owned()) }
}

fn unclear(reason: &str) -> Evidence {
    Evidence::Unclear { reason: reason.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::super::wire::tests::{account, bad, cx, good, now};
    use super::*;
    use crate::call::Others;
    use crate::transport::Step;
    use std::sync::Arc;

    const BEFORE: &str = "2027-03-01T00:00:00Z";
    const AFTER: &str = "2028-03-01T00:00:00Z";

    fn order(op: Op, before: &str) -> OpenOrder {
        let date = before.parse::<Timestamp>().expect("a moment").date();
        let renew = op == Op::DomainRenew;
        OpenOrder {
            op,
            domain: "example.com".parse().expect("a name"),
            baseline: Baseline {
                in_account: renew,
                lifecycle: None,
                expires: Some(date).filter(|_| renew),
                guard: Some(before.to_owned()).filter(|_| renew),
                handle: None,
                satisfied: false,
                parked: false,
                premium: false,
                read_at: now(),
            },
            target: date.plus_months(12).filter(|_| renew),
            references: References::default(),
            sent_at: now(),
        }
    }

    fn shown(status: &str, expires: Option<&str>) -> Step {
        good(&json!({"domain": "example.com", "order": "1", "status": status, "expires": expires}))
    }

    fn processes(state: Option<&str>) -> Step {
        let item = |state| json!({"process": "5", "domain": "example.com", "operation": "domain.renew", "state": state, "started": now()});
        good(
            &json!({"items": state.map(item).into_iter().collect::<Vec<_>>(), "page": 1, "page_size": 50, "total": 1}),
        )
    }

    async fn seen(order: &OpenOrder, steps: Vec<Step>) -> &'static str {
        seen_beside(order, Others::default(), steps).await
    }

    async fn seen_beside(order: &OpenOrder, others: Others, steps: Vec<Step>) -> &'static str {
        let (mut cx, script) = cx(order.op, steps);
        cx.others = Arc::new(others);
        let evidence = look(&account(), &cx, order).await.expect("evidence");
        assert_eq!(script.left(), 0);
        match evidence {
            Evidence::Executed(_) => "executed",
            Evidence::Pending(_) => "pending",
            Evidence::Failed { .. } => "failed",
            Evidence::Absent => "absent",
            Evidence::Unclear { .. } => "unclear",
        }
    }

    #[tokio::test]
    async fn a_renewal_is_judged_by_the_expiry_and_the_list_of_actions() {
        let order = order(Op::DomainRenew, BEFORE);
        assert_eq!(seen(&order, vec![shown("active", Some(AFTER))]).await, "executed");
        assert_eq!(seen(&order, vec![shown("active", Some(BEFORE)), processes(None)]).await, "absent");
        assert_eq!(
            seen(&order, vec![shown("active", Some(BEFORE)), processes(Some("pending"))]).await,
            "pending"
        );
        assert_eq!(
            seen(&order, vec![shown("active", Some(BEFORE)), processes(Some("failed"))]).await,
            "failed"
        );
        assert_eq!(seen(&order, vec![bad(404, "not_found")]).await, "unclear");
    }

    #[tokio::test]
    async fn a_restore_and_bought_privacy_are_judged_by_the_domain_and_the_list_of_actions() {
        let mut restore = order(Op::DomainRestore, BEFORE);
        restore.baseline.in_account = true;
        let gone = || shown("redemption", Some(BEFORE));
        assert_eq!(seen(&restore, vec![shown("active", Some(BEFORE))]).await, "executed");
        assert_eq!(seen(&restore, vec![gone(), processes(None)]).await, "absent");
        let work = |state: &str| {
            let item = json!({"process": "5", "domain": "example.com", "operation": "domain.restore", "state": state, "started": now()});
            good(&json!({"items": [item]}))
        };
        assert_eq!(seen(&restore, vec![gone(), work("pending")]).await, "pending");
        assert_eq!(seen(&restore, vec![gone(), work("failed")]).await, "failed");
        assert_eq!(seen(&restore, vec![bad(404, "not_found")]).await, "unclear");
        let privacy = order(Op::DomainBuyPrivacy, BEFORE);
        let has = |bought: bool| {
            good(
                &json!({"domain": "example.com", "order": "1", "status": "active", "privacy_bought": bought}),
            )
        };
        assert_eq!(seen(&privacy, vec![has(true)]).await, "executed");
        assert_eq!(seen(&privacy, vec![has(false), processes(Some("done"))]).await, "absent");
    }

    #[tokio::test]
    async fn where_another_order_explains_what_is_to_be_seen_only_a_process_that_is_not_its_own_counts() {
        let others =
            |number: &str| Others { explain: true, numbers: vec![number.to_owned()], failed: Vec::new() };
        let renewal = order(Op::DomainRenew, BEFORE);
        let moved = || vec![shown("active", Some(AFTER)), processes(Some("done"))];
        assert_eq!(seen_beside(&renewal, others("4"), moved()).await, "executed");
        assert_eq!(seen_beside(&renewal, others("5"), moved()).await, "unclear");
        let mut restore = order(Op::DomainRestore, BEFORE);
        restore.baseline.in_account = true;
        let back = vec![shown("active", Some(BEFORE)), processes(None)];
        assert_eq!(seen_beside(&restore, others("5"), back).await, "unclear");
    }

    #[tokio::test]
    async fn near_expiry_only_the_list_of_actions_counts() {
        let order = order(Op::DomainRenew, "2026-11-20T00:00:00Z");
        let moved = || shown("active", Some("2027-11-20T00:00:00Z"));
        assert_eq!(seen(&order, vec![moved(), processes(Some("done"))]).await, "executed");
        assert_eq!(seen(&order, vec![moved(), processes(None)]).await, "unclear");
    }

    #[tokio::test]
    async fn a_registration_that_left_no_trace_is_absent_only_where_the_name_is_free() {
        let order = order(Op::DomainRegister, BEFORE);
        let state = |state: &str| good(&json!({"domains": [{"domain": "example.com", "state": state}]}));
        assert_eq!(seen(&order, vec![shown("active", Some(AFTER))]).await, "executed");
        assert_eq!(seen(&order, vec![shown("pending", None), processes(None)]).await, "pending");
        let gone = || bad(404, "not_found");
        assert_eq!(seen(&order, vec![gone(), processes(None), state("available")]).await, "absent");
        assert_eq!(seen(&order, vec![gone(), gone(), state("taken")]).await, "unclear");
    }
}
