//! How a domain stands before an order, and how to find out afterwards whether the order was executed.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api/domains/get> and <https://dm.realtimeregister.com/docs/api/processes/list>.

use super::details::{self, Shown};
use super::process::{self, Fate};
use super::{RealtimeRegister, check, status};
use crate::call::Cx;
use crate::error::Result;
use crate::model::{Availability, Date, Lifecycle, References, Timestamp};
use crate::op::Op;
use crate::provider::{Baseline, Evidence, OpenOrder, Progress, Receipt};

/// How far an expiry may lie from the one that was computed, in days.
const TOLERANCE: u64 = 2;

/// How a domain stands.
pub(super) fn baseline(op: Op, found: Option<Shown>, now: Timestamp) -> Result<Baseline> {
    let Some(shown) = found else { return Ok(Baseline::away(now)) };
    Ok(Baseline {
        in_account: true,
        lifecycle: Some(status::lifecycle(&shown.status)),
        expires: shown.expires()?.map(Timestamp::date),
        satisfied: op == Op::DomainBuyPrivacy && shown.privacy_protect == Some(true),
        guard: shown.expiry_date,
        handle: None,
        parked: false,
        premium: false,
        read_at: now,
    })
}

/// What is to be seen of an open order.
pub(super) async fn look(account: &RealtimeRegister, cx: &Cx, order: &OpenOrder) -> Result<Evidence> {
    let found = details::find(account, cx, &order.domain).await?;
    match (order.op, found) {
        (Op::DomainRenew, Some(shown)) => renewed(account, cx, order, &shown).await,
        (Op::DomainRestore, Some(shown)) => {
            let restoring = shown.status.iter().any(|word| word == "PENDING_RESTORE");
            let there = match status::lifecycle(&shown.status) {
                Lifecycle::Active | Lifecycle::Expired => true,
                Lifecycle::Redemption => false,
                _ => return Ok(unclear("the domain is neither in redemption any more nor restored")),
            };
            bought(account, cx, order, &shown, there, restoring).await
        }
        (Op::DomainBuyPrivacy, Some(shown)) => {
            let there = shown.privacy_protect == Some(true);
            bought(account, cx, order, &shown, there, false).await
        }
        (Op::DomainRenew | Op::DomainRestore | Op::DomainBuyPrivacy, None) => {
            Ok(unclear("the domain is no longer in this account"))
        }
        (_, Some(shown)) => arrived(account, cx, order, &shown).await,
        (_, None) => not_arrived(account, cx, order).await,
    }
}

async fn renewed(account: &RealtimeRegister, cx: &Cx, order: &OpenOrder, shown: &Shown) -> Result<Evidence> {
    let now = shown.expires()?.map(Timestamp::date);
    let moved = order.target.zip(now).is_some_and(|(target, now)| target.days_from(now) <= TOLERANCE);
    if moved && !is_due(order, cx.now().date()) {
        return executed(shown);
    }
    match process::fate(account, cx, order).await? {
        Fate::Done if moved => return executed(shown),
        Fate::Done => {
            let text = "the registrar says that it renewed, but shows another expiry than that brings";
            return Ok(unclear(text));
        }
        Fate::Failed(reason) => return Ok(Evidence::Failed { reason }),
        Fate::Underway(id) => return Ok(pending(id)),
        Fate::InDoubt => return Ok(in_doubt()),
        Fate::Unseen => {}
    }
    if moved {
        let text = "the expiry has moved as expected, but the registrar's own renewal may have moved it";
        return Ok(unclear(text));
    }
    if shown.status.iter().any(|word| word == "PENDING_RENEW") {
        return Ok(unclear("a renewal of the domain is under way, and its process is not to be seen"));
    }
    if shown.expiry_date == order.baseline.guard {
        return Ok(Evidence::Absent);
    }
    Ok(unclear("the expiry is neither the one before the order nor the one that it brings"))
}

/// Close to its expiry, and some time before it, the registrar renews a domain without anybody's order.
fn is_due(order: &OpenOrder, today: Date) -> bool {
    // `.nl` is renewed 25 hours early; two days cover that.
    order.baseline.expires.is_none_or(|expires| expires <= today || expires.days_from(today) <= TOLERANCE)
}

/// A purchase for a domain that stays where it is: it shows what was bought, or a process of the order does.
async fn bought(
    account: &RealtimeRegister,
    cx: &Cx,
    order: &OpenOrder,
    shown: &Shown,
    there: bool,
    restoring: bool,
) -> Result<Evidence> {
    if there {
        return executed(shown);
    }
    Ok(match process::fate(account, cx, order).await? {
        // Changes of other kinds go by the same word as bought privacy.
        Fate::Done | Fate::InDoubt
            if order.op == Op::DomainBuyPrivacy && order.references.process.is_none() =>
        {
            Evidence::Absent
        }
        Fate::Done => unclear("the registrar says that it is done, but does not show it"),
        Fate::Failed(reason) => Evidence::Failed { reason },
        Fate::Underway(id) => pending(id),
        Fate::InDoubt => in_doubt(),
        Fate::Unseen if restoring => {
            unclear("the domain is being restored, and the process is not to be seen")
        }
        Fate::Unseen => Evidence::Absent,
    })
}

/// A domain that was not in the account before the order, and is now.
async fn arrived(account: &RealtimeRegister, cx: &Cx, order: &OpenOrder, shown: &Shown) -> Result<Evidence> {
    if order.is_older(shown.created()?) {
        return Ok(unclear("the domain in the account was registered before this order was sent"));
    }
    let coming = shown.status.iter().any(|word| word == "PENDING_TRANSFER");
    match status::lifecycle(&shown.status) {
        Lifecycle::Active | Lifecycle::Expired if !(coming && order.op == Op::DomainTransfer) => {
            executed(shown)
        }
        Lifecycle::Active | Lifecycle::Expired | Lifecycle::Pending => {
            Ok(match process::fate(account, cx, order).await? {
                Fate::Failed(reason) => Evidence::Failed { reason },
                Fate::Underway(id) => pending(id),
                _ => Evidence::Pending(order.references.clone()),
            })
        }
        _ => Ok(unclear("the domain is in the account, but in a state that an order does not bring")),
    }
}

async fn not_arrived(account: &RealtimeRegister, cx: &Cx, order: &OpenOrder) -> Result<Evidence> {
    match process::fate(account, cx, order).await? {
        Fate::Failed(reason) => return Ok(Evidence::Failed { reason }),
        Fate::Done => {
            let text = "the registrar says that it is done, but shows no such domain in the account";
            return Ok(unclear(text));
        }
        Fate::Underway(id) => return Ok(pending(id)),
        Fate::InDoubt => return Ok(in_doubt()),
        Fate::Unseen => {}
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

fn executed(shown: &Shown) -> Result<Evidence> {
    let mut receipt = Receipt::new(Progress::Done);
    receipt.domain = Some(shown.domain_name.clone());
    receipt.expires = shown.expires()?.map(Timestamp::date);
    Ok(Evidence::Executed(Box::new(receipt)))
}

fn pending(id: String) -> Evidence {
    Evidence::Pending(References { process: Some(id), ..References::default() })
}

fn in_doubt() -> Evidence {
    unclear("the registrar itself does not know yet what became of it; its people have to look")
}

fn unclear(reason: &str) -> Evidence {
    Evidence::Unclear { reason: reason.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, now};
    use super::*;
    use crate::provider::testing::word;
    use crate::transport::Step;
    use serde_json::{Value, json};

    const BEFORE: &str = "2027-03-01T00:00:00Z";
    const AFTER: &str = "2028-03-01T00:00:00Z";

    fn order(op: Op, before: &str, process: Option<&str>) -> OpenOrder {
        let date = before.parse::<Timestamp>().expect("a moment").date();
        let stays = !matches!(op, Op::DomainRegister | Op::DomainTransfer);
        OpenOrder {
            op,
            domain: "example.com".parse().expect("a name"),
            baseline: Baseline {
                in_account: stays,
                expires: Some(date).filter(|_| stays),
                guard: Some(before.to_owned()).filter(|_| stays),
                ..Baseline::away(now())
            },
            target: date.plus_months(12).filter(|_| op == Op::DomainRenew),
            references: References { process: process.map(str::to_owned), ..References::default() },
            sent_at: now(),
        }
    }

    fn shown(status: &str, expires: &str, more: Value) -> Step {
        let mut value = json!({"domainName": "example.com", "status": [status], "expiryDate": expires});
        if let (Some(map), Value::Object(more)) = (value.as_object_mut(), more) {
            map.extend(more);
        }
        Step::json(200, &value)
    }

    fn plain(status: &str, expires: &str) -> Step {
        shown(status, expires, json!({}))
    }

    fn gone() -> Step {
        Step::answer(404, &[], "")
    }

    fn one(action: &str, status: &str) -> Value {
        json!({"id": 46069000, "status": status, "action": action, "type": "domain", "identifier": "example.com",
            "createdDate": now().to_string(), "user": "johndoe/login", "customer": "johndoe", "command": {}})
    }

    fn listed(processes: &[Value]) -> Step {
        Step::json(
            200,
            &json!({"entities": processes, "pagination": {"limit": 20, "offset": 0, "total": processes.len()}}),
        )
    }

    async fn seen(order: &OpenOrder, steps: Vec<Step>) -> &'static str {
        let (cx, script) = cx(order.op, steps);
        let evidence = look(&account(), &cx, order).await.expect("evidence");
        assert_eq!(script.left(), 0);
        word(&evidence)
    }

    #[tokio::test]
    async fn a_renewal_is_judged_by_the_expiry_and_the_processes() {
        let order = order(Op::DomainRenew, BEFORE, None);
        let same = || plain("OK", BEFORE);
        assert_eq!(seen(&order, vec![plain("OK", AFTER)]).await, "executed");
        assert_eq!(seen(&order, vec![same(), listed(&[])]).await, "absent");
        assert_eq!(seen(&order, vec![same(), listed(&[one("renew", "RUNNING")])]).await, "pending");
        assert_eq!(seen(&order, vec![same(), listed(&[one("renew", "IN_DOUBT")])]).await, "unclear");
        assert_eq!(seen(&order, vec![same(), listed(&[one("renew", "COMPLETED")])]).await, "unclear");
        assert_eq!(seen(&order, vec![plain("OK", "2029-03-01T00:00:00Z"), listed(&[])]).await, "unclear");
        assert_eq!(seen(&order, vec![gone()]).await, "unclear");
    }

    #[tokio::test]
    async fn only_a_process_whose_number_is_known_proves_a_failure() {
        let same = || plain("OK", BEFORE);
        let failed = || one("renew", "FAILED");
        let by_list = order(Op::DomainRenew, BEFORE, None);
        assert_eq!(seen(&by_list, vec![same(), listed(&[failed()])]).await, "absent");
        let by_number = order(Op::DomainRenew, BEFORE, Some("46069000"));
        assert_eq!(seen(&by_number, vec![same(), Step::json(200, &failed())]).await, "failed");
        // A number that belongs to other work is no word about this order.
        let other = Step::json(200, &one("update", "FAILED"));
        assert_eq!(seen(&by_number, vec![same(), other, listed(&[])]).await, "absent");
    }

    #[tokio::test]
    async fn near_expiry_only_the_processes_count() {
        let order = order(Op::DomainRenew, "2026-11-22T00:00:00Z", None);
        let moved = || plain("OK", "2027-11-22T00:00:00Z");
        assert_eq!(seen(&order, vec![moved(), listed(&[one("renew", "COMPLETED")])]).await, "executed");
        assert_eq!(seen(&order, vec![moved(), listed(&[])]).await, "unclear");
    }

    #[tokio::test]
    async fn a_registration_is_judged_by_what_is_in_the_account() {
        let order = order(Op::DomainRegister, BEFORE, None);
        let free = |available: bool| Step::json(200, &json!({"available": available}));
        assert_eq!(seen(&order, vec![plain("OK", AFTER)]).await, "executed");
        let older = json!({"createdDate": "2020-01-01T00:00:00Z"});
        assert_eq!(seen(&order, vec![shown("OK", AFTER, older)]).await, "unclear");
        assert_eq!(seen(&order, vec![plain("PENDING_VALIDATION", AFTER), listed(&[])]).await, "pending");
        assert_eq!(seen(&order, vec![gone(), listed(&[]), free(true)]).await, "absent");
        assert_eq!(seen(&order, vec![gone(), listed(&[]), free(false)]).await, "unclear");
        assert_eq!(seen(&order, vec![gone(), listed(&[one("create", "SUSPENDED")])]).await, "pending");
        assert_eq!(seen(&order, vec![gone(), listed(&[one("create", "COMPLETED")])]).await, "unclear");
    }

    #[tokio::test]
    async fn a_transfer_comes_by_a_process_of_either_name() {
        let order = order(Op::DomainTransfer, BEFORE, None);
        for action in ["incomingTransfer", "incomingInternalTransfer"] {
            assert_eq!(seen(&order, vec![gone(), listed(&[one(action, "RUNNING")])]).await, "pending");
        }
        assert_eq!(seen(&order, vec![gone(), listed(&[one("outgoingTransfer", "RUNNING")])]).await, "absent");
        assert_eq!(seen(&order, vec![plain("PENDING_TRANSFER", AFTER), listed(&[])]).await, "pending");
        assert_eq!(seen(&order, vec![plain("OK", AFTER)]).await, "executed");
    }

    #[tokio::test]
    async fn a_restore_and_bought_privacy_are_judged_by_the_domain_and_the_processes() {
        let restore = order(Op::DomainRestore, BEFORE, None);
        let buried = || plain("REDEMPTION_PERIOD", BEFORE);
        assert_eq!(seen(&restore, vec![plain("OK", BEFORE)]).await, "executed");
        assert_eq!(seen(&restore, vec![buried(), listed(&[])]).await, "absent");
        assert_eq!(seen(&restore, vec![buried(), listed(&[one("restore", "RUNNING")])]).await, "pending");
        assert_eq!(seen(&restore, vec![plain("PENDING_RESTORE", BEFORE), listed(&[])]).await, "unclear");
        let privacy = order(Op::DomainBuyPrivacy, BEFORE, None);
        let has = |on: bool| shown("OK", BEFORE, json!({"privacyProtect": on}));
        assert_eq!(seen(&privacy, vec![has(true)]).await, "executed");
        // A change of another kind goes by the same word.
        assert_eq!(seen(&privacy, vec![has(false), listed(&[one("update", "COMPLETED")])]).await, "absent");
        assert_eq!(seen(&privacy, vec![has(false), listed(&[one("update", "RUNNING")])]).await, "pending");
    }
}
