//! How a domain stands before an order, and how to find out afterwards whether the order was executed.
//!
//! There is no list of past orders. The domain itself tells: `Domain/Info`, and for transfers `Domain/Transfer/History`, which outlives
//! them.

use super::details::{self, Details};
use super::status::Word;
use super::{InternetBs, check, history, holder};
use crate::call::Cx;
use crate::error::Result;
use crate::model::{Date, Lifecycle, References, Timestamp};
use crate::op::{Call, Op};
use crate::provider::{Baseline, Evidence, OpenOrder, Progress, Receipt};

/// How far an expiry may lie from the one that was computed, in days.
const TOLERANCE: u64 = 2;

/// How a domain stands.
pub(super) async fn baseline(account: &InternetBs, cx: &Cx, call: &Call) -> Result<Baseline> {
    let Some(domain) = call.input().domain() else { return Ok(Baseline::away(cx.now())) };
    let Some(details) = details::find(account, cx, domain).await? else {
        let mut away = Baseline::away(cx.now());
        if call.op() == Op::DomainTransfer {
            // What happens later is told from what happened before by its place in the history.
            away.guard =
                Some(history::read(account, cx, domain).await?.map_or(0, |events| events.len()).to_string());
            away.premium =
                away.wants_consent(call) && check::asked(account, cx, domain).await?.premium.is_some();
        }
        return Ok(away);
    };
    Ok(Baseline {
        in_account: true,
        lifecycle: Some(details.lifecycle()),
        satisfied: match call {
            Call::DomainTrade(input) => holder::is(&details, &input.contacts),
            _ => false,
        },
        parked: false,
        premium: details.premium,
        expires: details.expires,
        guard: match call.op() {
            Op::DomainTrade => Some(holder::mark(account, &details)),
            _ => details.expires.map(|date| date.to_string()),
        },
        handle: None,
        read_at: cx.now(),
    })
}

/// What is to be seen of an open order.
///
/// What the registrar has accepted is never taken for absent: orders that wait for their registry are shown nowhere. Neither is what it
/// may have accepted, under a registry that does not answer at once.
pub(super) async fn look(account: &InternetBs, cx: &Cx, order: &OpenOrder) -> Result<Evidence> {
    let seen = seen(account, cx, order).await?;
    if seen != Evidence::Absent {
        return Ok(seen);
    }
    if order.references.transaction.is_some() {
        return Ok(Evidence::Pending(order.references.clone()));
    }
    let asked_already = matches!(order.op, Op::DomainRegister | Op::DomainTransfer);
    match asked_already || check::asked(account, cx, &order.domain).await?.at_once {
        true => Ok(Evidence::Absent),
        false => Ok(unclear(WAITS)),
    }
}

const WAITS: &str = "this registry does not answer at once: the order may be waiting there";

async fn seen(account: &InternetBs, cx: &Cx, order: &OpenOrder) -> Result<Evidence> {
    let found = details::find(account, cx, &order.domain).await?;
    match (order.op, found) {
        (Op::DomainRenew, Some(details)) => Ok(renewed(order, &details, cx.now().date())),
        (Op::DomainRestore, Some(details)) => Ok(restored(&details)),
        (Op::DomainTrade, Some(details)) => Ok(traded(account, order, &details)),
        (Op::DomainRenew | Op::DomainRestore | Op::DomainTrade, None) => {
            Ok(unclear("the domain is no longer in this account"))
        }
        (_, Some(details)) => Ok(arrived(order, &details)),
        (Op::DomainTransfer, None) => ended(account, cx, order).await,
        (_, None) => not_registered(account, cx, order).await,
    }
}

fn renewed(order: &OpenOrder, details: &Details, today: Date) -> Evidence {
    let now = details.expires;
    let shown = order.target.zip(now).is_some_and(|(target, now)| target.days_from(now) <= TOLERANCE);
    if shown {
        // The date up to which it is paid is moved by nobody but us, unless the registrar renews by itself as well.
        let due =
            order.baseline.expires.is_none_or(|then| then <= today || then.days_from(today) <= TOLERANCE);
        let alone = details.paid && details.auto_renew == Some(false);
        if due && !alone {
            return unclear(
                "the expiry has moved as expected, but a renewal of somebody else's may have moved it",
            );
        }
        return executed(details);
    }
    if now.is_some() && now == order.baseline.expires {
        return Evidence::Absent;
    }
    unclear("the expiry is neither the one before the order nor the one that it brings")
}

fn restored(details: &Details) -> Evidence {
    match details.lifecycle() {
        Lifecycle::Active | Lifecycle::Expired => executed(details),
        Lifecycle::Redemption => Evidence::Absent,
        _ => unclear("the domain is neither in redemption any more nor restored"),
    }
}

fn traded(account: &InternetBs, order: &OpenOrder, details: &Details) -> Evidence {
    if details.word == Word::PendingTrade {
        return Evidence::Pending(References::default());
    }
    match &order.baseline.guard {
        Some(before) if *before == holder::mark(account, details) => Evidence::Absent,
        Some(_) => executed(details),
        None => unclear("it is not on record whose the domain was before the order"),
    }
}

/// A domain that was not in the account before the order, and is now.
fn arrived(order: &OpenOrder, details: &Details) -> Evidence {
    // Days have no times: a domain counts as made at the end of its day.
    let made = details.registered.and_then(|day| format!("{day}T23:59:59Z").parse::<Timestamp>().ok());
    if order.is_older(made) {
        return unclear("the domain in the account was registered before this order was sent");
    }
    match details.lifecycle() {
        Lifecycle::Active | Lifecycle::Expired => executed(details),
        Lifecycle::Pending => Evidence::Pending(References::default()),
        _ => unclear("the domain is in the account, but in a state that an order does not bring"),
    }
}

/// A name that is free, under a registry that answers at once, was not registered. Others may be waiting without being shown.
async fn not_registered(account: &InternetBs, cx: &Cx, order: &OpenOrder) -> Result<Evidence> {
    let asked = check::asked(account, cx, &order.domain).await?;
    Ok(match (asked.available, asked.at_once) {
        (true, true) => Evidence::Absent,
        // Whoever has it meanwhile, the order was accepted.
        _ if order.references.transaction.is_some() => Evidence::Pending(order.references.clone()),
        (true, false) => unclear(WAITS),
        (false, _) => unclear("the name is registered, but not in this account"),
    })
}

/// A transfer that is not to be seen any more has ended, if it ever began: the history tells.
async fn ended(account: &InternetBs, cx: &Cx, order: &OpenOrder) -> Result<Evidence> {
    let events = history::read(account, cx, &order.domain).await?.unwrap_or_default();
    let before = order.baseline.guard.as_deref().and_then(|count| count.parse::<usize>().ok());
    let Some(before) = before else {
        return Ok(unclear("it is not on record how long the history was before"));
    };
    let Some(last) = events.get(before..).and_then(<[_]>::last) else { return Ok(Evidence::Absent) };
    let said = last.description.as_deref().unwrap_or_default();
    let word = last.status.to_ascii_lowercase();
    Ok(match () {
        // No list of these words is documented; a domain that is not there and a word like one of these are proof together.
        () if ENDED.iter().any(|known| word.contains(known)) => {
            let reason = format!("the transfer has ended: {} {said}", last.status).trim_end().to_owned();
            Evidence::Failed { reason }
        }
        () if history::UNDER_WAY.contains(&word.as_str()) => {
            unclear("the history calls the transfer under way, but the domain is not in this account")
        }
        () => unclear(
            "the history ends with a word that is not on record, and the domain is not in this account",
        ),
    })
}

/// How words begin that mean the end of a transfer without the domain.
const ENDED: [&str; 5] = ["cancel", "fail", "reject", "denied", "refus"];

fn executed(details: &Details) -> Evidence {
    let mut receipt = Receipt::new(Progress::Done);
    receipt.domain = Some(details.domain.clone());
    receipt.expires = details.expires;
    Evidence::Executed(Box::new(receipt))
}

fn unclear(reason: &str) -> Evidence {
    Evidence::Unclear { reason: reason.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, failure, json, now};
    use super::*;
    use crate::provider::testing::word;
    use crate::transport::Step;
    use serde_json::{Value, json};

    fn order(op: Op, expires: &str, guard: Option<&str>) -> OpenOrder {
        let expires: Option<Date> = expires.parse().ok();
        OpenOrder {
            op,
            domain: "example.com".parse().expect("a name"),
            baseline: Baseline {
                in_account: true,
                expires,
                guard: guard.map(str::to_owned).or(expires.map(|date| date.to_string())),
                ..Baseline::away(now())
            },
            target: expires.and_then(|date| date.plus_months(12)),
            references: References::default(),
            sent_at: now(),
        }
    }

    fn info(word: &str, more: Value) -> Step {
        let mut value =
            json!({"status": "SUCCESS", "domain": "example.com", "domainstatus": word, "autorenew": "NO"});
        if let (Some(map), Value::Object(more)) = (value.as_object_mut(), more) {
            map.extend(more);
        }
        json(value)
    }

    fn free(at_once: &str) -> Step {
        json(json!({"status": "AVAILABLE", "domain": "example.com", "realtimeregistration": at_once}))
    }

    fn history(words: &[&str]) -> Step {
        let events: Vec<Value> =
            words.iter().map(|word| json!({"date": "2026/11/21", "statuscode": word})).collect();
        json(json!({"status": "SUCCESS", "domain": "example.com", "history": events}))
    }

    async fn seen(order: &OpenOrder, steps: Vec<Step>) -> &'static str {
        let (cx, script) = cx(order.op, steps);
        let evidence = look(&account(), &cx, order).await.expect("evidence");
        assert_eq!(script.left(), 0);
        word(&evidence)
    }

    #[tokio::test]
    async fn a_renewal_is_judged_by_what_is_paid_for() {
        let order = order(Op::DomainRenew, "2027-03-01", None);
        let until = |day: &str| vec![info("REGISTERED", json!({"paiduntil": day}))];
        assert_eq!(seen(&order, until("2028/03/01")).await, "executed");
        let same =
            |at_once: &str| vec![info("REGISTERED", json!({"paiduntil": "2027/03/01"})), free(at_once)];
        assert_eq!(seen(&order, same("YES")).await, "absent");
        assert_eq!(seen(&order, same("NO")).await, "unclear");
        assert_eq!(seen(&order, until("2029/03/01")).await, "unclear");
        assert_eq!(seen(&order, until("n/a")).await, "unclear");
        assert_eq!(seen(&order, vec![failure(100_005)]).await, "unclear");
    }

    #[tokio::test]
    async fn near_expiry_a_date_that_others_may_have_moved_proves_nothing() {
        let order = order(Op::DomainRenew, "2026-11-22", None);
        let paid = json!({"paiduntil": "2027/11/22"});
        assert_eq!(seen(&order, vec![info("REGISTERED", paid)]).await, "executed");
        let own = json!({"paiduntil": "2027/11/22", "autorenew": "YES"});
        assert_eq!(seen(&order, vec![info("REGISTERED", own)]).await, "unclear");
        let registrys = json!({"expirationdate": "2027/11/22"});
        assert_eq!(seen(&order, vec![info("REGISTERED", registrys)]).await, "unclear");
    }

    #[tokio::test]
    async fn a_registration_is_judged_by_what_is_in_the_account() {
        let order = order(Op::DomainRegister, "", None);
        let there =
            |day: &str| vec![info("REGISTERED", json!({"paiduntil": "2027/11/21", "registrationdate": day}))];
        assert_eq!(seen(&order, there("2026/11/21")).await, "executed");
        assert_eq!(seen(&order, there("2026/11/19")).await, "unclear");
        assert_eq!(seen(&order, vec![info("REGISTERED", json!({"paiduntil": "n/a"}))]).await, "pending");
        assert_eq!(seen(&order, vec![failure(100_005), free("YES")]).await, "absent");
        assert_eq!(seen(&order, vec![failure(100_005), free("NO")]).await, "unclear");
        let taken =
            json(json!({"status": "UNAVAILABLE", "domain": "example.com", "realtimeregistration": "YES"}));
        assert_eq!(seen(&order, vec![failure(100_005), taken]).await, "unclear");
    }

    #[tokio::test]
    async fn a_transfer_that_is_gone_is_judged_by_what_its_history_gained() {
        let order = order(Op::DomainTransfer, "", Some("1"));
        let under_way = info("PENDING TRANSFER", json!({"paiduntil": "n/a"}));
        assert_eq!(seen(&order, vec![under_way]).await, "pending");
        assert_eq!(seen(&order, vec![failure(100_005), history(&["Transfer Paid"])]).await, "absent");
        let gained = |word: &str| vec![failure(100_005), history(&["Transfer Paid", word])];
        assert_eq!(seen(&order, gained("Transfer Failed")).await, "failed");
        assert_eq!(seen(&order, gained("Pending Registry")).await, "unclear");
        assert_eq!(seen(&order, gained("Frobbed")).await, "unclear");
        assert_eq!(seen(&order, vec![failure(100_005), failure(100_005)]).await, "absent");
    }

    #[tokio::test]
    async fn what_was_accepted_is_never_absent() {
        let accepted = |op| {
            let references = References { transaction: Some("1".into()), ..References::default() };
            OpenOrder { references, ..order(op, "2027-03-01", None) }
        };
        let same = info("REGISTERED", json!({"paiduntil": "2027/03/01"}));
        assert_eq!(seen(&accepted(Op::DomainRenew), vec![same]).await, "pending");
        assert_eq!(seen(&accepted(Op::DomainRegister), vec![failure(100_005), free("YES")]).await, "pending");
        assert_eq!(seen(&accepted(Op::DomainRegister), vec![failure(100_005), free("NO")]).await, "pending");
    }

    #[tokio::test]
    async fn a_restore_is_judged_by_redemption() {
        let order = order(Op::DomainRestore, "2026-01-01", None);
        let listed = |word: &str| {
            json(
                json!({"status": "SUCCESS", "domaincount": 1, "domain": [{"name": "example.com", "status": word}]}),
            )
        };
        let expired = || info("EXPIRED", json!({"paiduntil": "2026/01/01"}));
        assert_eq!(seen(&order, vec![expired(), listed("Deleted"), free("YES")]).await, "absent");
        assert_eq!(seen(&order, vec![expired(), listed("Expired")]).await, "executed");
        assert_eq!(
            seen(&order, vec![info("REGISTERED", json!({"paiduntil": "2027/01/01"}))]).await,
            "executed"
        );
    }

    #[tokio::test]
    async fn a_trade_is_judged_by_whose_the_domain_is() {
        let holder =
            |name: &str| json!({"paiduntil": "2027/01/01", "contacts": {"registrant": {"firstname": name}}});
        let (cx, _) = cx(Op::DomainTrade, [info("REGISTERED", holder("Ada"))]);
        let name = "example.com".parse().expect("a name");
        let before = details::need(&account(), &cx, &name).await.expect("details");
        let mark = holder::mark(&account(), &before);
        assert!(!mark.contains("Ada"));
        let order = order(Op::DomainTrade, "2027-01-01", Some(&mark));
        assert_eq!(seen(&order, vec![info("REGISTERED", holder("Ada")), free("YES")]).await, "absent");
        assert_eq!(seen(&order, vec![info("REGISTERED", holder("Grace"))]).await, "executed");
        assert_eq!(seen(&order, vec![info("PENDING TRADE", holder("Ada"))]).await, "pending");
    }
}
