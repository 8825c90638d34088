//! How to find out whether something was bought for a domain that stays where it is: a restore, privacy, premium DNS.
//!
//! Reference: knowledge base 1755 (details), 908 and 909 (actions).

use super::actions::{self, Fate};
use super::details::Details;
use super::evidence::{executed, executed_by, kind, unclear};
use super::{LogicBoxes, action};
use crate::call::Cx;
use crate::error::Result;
use crate::model::{Lifecycle, Timestamp};
use crate::op::Op;
use crate::provider::{Evidence, OpenOrder, SKEW};

/// Whether a domain has what the operation buys for it.
pub(super) fn has(op: Op, details: &Details, now: Timestamp) -> bool {
    match op {
        Op::DomainBuyPrivacy => details.has_privacy(now),
        Op::LogicboxesBuyPremiumDns => details.premium_dns == Some(true),
        _ => false,
    }
}

/// A purchase for a domain that stays where it is: the domain shows what was bought, or an action of the order is to be seen.
pub(super) async fn look(
    account: &LogicBoxes,
    cx: &Cx,
    order: &OpenOrder,
    details: Details,
) -> Result<Evidence> {
    let there = match (order.op, details.lifecycle(cx.now())) {
        (Op::DomainRestore, Lifecycle::Active | Lifecycle::Expired) => true,
        (Op::DomainRestore, Lifecycle::Redemption) => false,
        (Op::DomainRestore, _) => {
            return Ok(unclear("the domain is neither in redemption any more nor restored"));
        }
        (op, _) => has(op, &details, cx.now()),
    };
    if there && !cx.is_explained() {
        return Ok(executed(&details));
    }
    let kind = kind(order.op);
    if let Some(action) = &order.references.action {
        match actions::fate(account, cx, action, kind).await? {
            Fate::Done if there => return Ok(executed_by(&details, action)),
            Fate::Done => return Ok(unclear("the registrar says that it is done, but does not show it")),
            Fate::Failed(reason) => return Ok(Evidence::Failed { reason }),
            Fate::Underway => return Ok(Evidence::Pending(details.references())),
            Fate::Unseen => {}
        }
    }
    if there {
        return Ok(unclear("the domain shows what was bought, and another order may have brought it"));
    }
    let waiting = actions::current(account, cx, &details.order).await?;
    if let Some(action) =
        waiting.into_iter().find(|waiting| action::fits(kind, &waiting.kind) && !cx.is_anothers(&waiting.id))
    {
        let mut references = details.references();
        references.action = Some(action.id);
        return Ok(Evidence::Pending(references));
    }
    let since = order.sent_at.plus_seconds(-SKEW);
    let ended = actions::archived(account, cx, &details.order).await?;
    let ours = |a: &actions::Action| {
        action::fits(kind, &a.kind)
            && a.added.is_some_and(|at| at >= since)
            && !cx.is_anothers(&a.id)
            && !(a.failure().is_some() && cx.has_failed_before(&a.id))
    };
    Ok(match ended.iter().find(|action| ours(action)) {
        // Only where the registrar's word for the action is known is it surely this order's.
        Some(action) => match action.failure() {
            Some(reason) if kind != action::UNNAMED => Evidence::Failed { reason },
            _ => unclear(
                "an action on the domain has ended that may be this order's, and its result is not to be seen",
            ),
        },
        None => Evidence::Absent,
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, now};
    use super::*;
    use crate::call::Others;
    use crate::model::References;
    use crate::provider::Baseline;
    use crate::transport::Step;
    use serde_json::{Value, json};
    use std::sync::Arc;

    fn order(op: Op, action: Option<&str>) -> OpenOrder {
        OpenOrder {
            op,
            domain: "example.com".parse().expect("a name"),
            baseline: Baseline { in_account: true, ..Baseline::away(now()) },
            target: None,
            references: References { action: action.map(str::to_owned), ..References::default() },
            sent_at: now(),
        }
    }

    fn details(current: &str, more: Value) -> Step {
        let mut value = json!({"orderid": "84372632", "domainname": "example.com", "currentstatus": current, "eaqid": "0"});
        if let (Some(map), Value::Object(more)) = (value.as_object_mut(), more) {
            map.extend(more);
        }
        Step::json(200, &value)
    }

    fn none() -> Step {
        Step::json(500, &json!({"status": "ERROR", "message": "none"}))
    }

    fn found(kind: &str, status: &str) -> Step {
        let record = json!({"eaqid": "9", "actiontype": kind, "actionstatus": status, "actionstatusdesc": "why",
            "actionadded": now().unix().to_string()});
        Step::json(200, &json!({"recsonpage": "1", "recsindb": "1", "1": record}))
    }

    async fn seen(order: &OpenOrder, steps: Vec<Step>) -> &'static str {
        seen_beside(order, Others::default(), steps).await
    }

    async fn seen_beside(order: &OpenOrder, others: Others, steps: Vec<Step>) -> &'static str {
        let (mut cx, script) = cx(order.op, steps);
        cx.others = Arc::new(others);
        let evidence = super::super::evidence::look(&account(), &cx, order).await.expect("evidence");
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
    async fn a_restore_is_judged_by_the_domain_and_the_queue() {
        let gone = || details("Pending Delete Restorable", json!({}));
        let restore = order(Op::DomainRestore, None);
        assert_eq!(seen(&restore, vec![details("Active", json!({}))]).await, "executed");
        assert_eq!(seen(&restore, vec![details("QueuedForDeletion", json!({}))]).await, "unclear");
        assert_eq!(seen(&restore, vec![gone(), none(), none()]).await, "absent");
        assert_eq!(seen(&restore, vec![gone(), found("SomeRestore", "InvoicePaid")]).await, "pending");
        assert_eq!(seen(&restore, vec![gone(), none(), found("SomeRestore", "Failed")]).await, "unclear");
        assert_eq!(seen(&restore, vec![gone(), none(), found("DelDomain", "Success")]).await, "absent");
        let known = order(Op::DomainRestore, Some("9"));
        assert_eq!(seen(&known, vec![gone(), none(), found("SomeRestore", "Failed")]).await, "failed");
        assert_eq!(seen(&known, vec![gone(), none(), found("SomeRestore", "Success")]).await, "unclear");
    }

    #[tokio::test]
    async fn what_belongs_to_another_order_says_nothing_of_this_one() {
        let nine = || vec!["9".to_owned()];
        let others = |explain| Others { explain, numbers: nine(), ..Others::default() };
        let restore = order(Op::DomainRestore, None);
        let active = || details("Active", json!({}));
        assert_eq!(seen_beside(&restore, others(true), vec![active()]).await, "unclear");
        let known = order(Op::DomainRestore, Some("9"));
        let done = vec![active(), none(), found("SomeRestore", "Success")];
        assert_eq!(seen_beside(&known, others(true), done).await, "executed");
        let privacy = order(Op::DomainBuyPrivacy, None);
        let plain = || details("Active", json!({"isprivacyprotected": "false"}));
        let failed = vec![plain(), none(), found("PurchasePrivacyProtection", "Failed")];
        let before = Others { failed: nine(), ..Others::default() };
        assert_eq!(seen_beside(&privacy, before, failed).await, "absent");
        let queued = vec![plain(), found("PurchasePrivacyProtection", "InvoicePaid"), none()];
        assert_eq!(seen_beside(&privacy, others(false), queued).await, "absent");
    }

    #[tokio::test]
    async fn bought_privacy_is_judged_by_the_domain_and_the_queue() {
        let ends = (now().unix() + 86_400).to_string();
        let privacy = order(Op::DomainBuyPrivacy, None);
        let plain = || details("Active", json!({"isprivacyprotected": "false"}));
        let bought = details("Active", json!({"privacyprotectendtime": ends}));
        assert_eq!(seen(&privacy, vec![bought]).await, "executed");
        assert_eq!(
            seen(&privacy, vec![plain(), found("PurchasePrivacyProtection", "InvoicePaid")]).await,
            "pending"
        );
        assert_eq!(
            seen(&privacy, vec![plain(), none(), found("PurchasePrivacyProtection", "Failed")]).await,
            "failed"
        );
        assert_eq!(seen(&privacy, vec![plain(), none(), found("RenewDomain", "Success")]).await, "absent");
        let dns = order(Op::LogicboxesBuyPremiumDns, None);
        assert_eq!(
            seen(&dns, vec![details("Active", json!({"premiumdnsenabled": "true"}))]).await,
            "executed"
        );
        assert_eq!(seen(&dns, vec![plain(), none(), none()]).await, "absent");
    }
}
