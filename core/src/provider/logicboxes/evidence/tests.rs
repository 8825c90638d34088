//! What each sight of an order comes to.

use super::super::testing::{account, cx, now};
use super::*;
use crate::call::Others;
use crate::model::References;
use crate::transport::Step;
use serde_json::{Value, json};
use std::sync::Arc;

const BEFORE: &str = "1803859200"; // 2027-03-01
const AFTER: &str = "1835481600"; // 2028-03-01

fn order(op: Op, guard: &str, action: Option<&str>) -> OpenOrder {
    let expires = guard.parse().ok().and_then(Timestamp::from_unix).map(Timestamp::date);
    let renew = op == Op::DomainRenew;
    OpenOrder {
        op,
        domain: "example.com".parse().expect("a name"),
        baseline: Baseline {
            in_account: renew,
            lifecycle: None,
            expires: expires.filter(|_| renew),
            guard: Some(guard.to_owned()).filter(|_| renew),
            handle: None,
            satisfied: false,
            parked: false,
            premium: false,
            read_at: now(),
        },
        target: expires.filter(|_| renew).and_then(|date| date.plus_months(12)),
        references: References { action: action.map(str::to_owned), ..References::default() },
        sent_at: now(),
    }
}

fn details(current: &str, endtime: &str, more: Value) -> Step {
    let mut value = json!({"orderid": "84372632", "domainname": "example.com", "currentstatus": current, "endtime": endtime, "eaqid": "0"});
    if let (Some(map), Value::Object(more)) = (value.as_object_mut(), more) {
        map.extend(more);
    }
    Step::json(200, &value)
}

fn error(text: &str) -> Step {
    Step::json(500, &json!({"status": "ERROR", "message": text}))
}

fn not_ours() -> Step {
    error("Website doesn't exist for example.com")
}

fn found(status: &str) -> Step {
    let record = json!({"eaqid": "9", "actiontype": "RenewDomain", "actionstatus": status, "actionstatusdesc": "why",
        "actionadded": now().unix().to_string()});
    Step::json(200, &json!({"recsonpage": "1", "recsindb": "1", "1": record}))
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
async fn a_renewal_is_judged_by_the_expiry_and_the_queue() {
    let order = order(Op::DomainRenew, BEFORE, None);
    let plain = |endtime| details("Active", endtime, json!({}));
    assert_eq!(seen(&order, vec![plain(AFTER)]).await, "executed");
    assert_eq!(seen(&order, vec![plain(BEFORE), error("none")]).await, "absent");
    assert_eq!(seen(&order, vec![plain(BEFORE), found("InvoicePaid")]).await, "pending");
    assert_eq!(seen(&order, vec![plain("1867104000")]).await, "unclear");
    let renewing = json!({"eaqid": "9", "actiontype": "RenewDomain", "actionstatus": "InvoicePaid"});
    assert_eq!(seen(&order, vec![details("Active", BEFORE, renewing)]).await, "pending");
    let locking = json!({"eaqid": "9", "actiontype": "AnotherAction"});
    assert_eq!(seen(&order, vec![details("Active", BEFORE, locking)]).await, "unclear");
    assert_eq!(seen(&order, vec![not_ours()]).await, "unclear");
}

#[tokio::test]
async fn the_renewal_of_a_parked_domain_is_judged_by_the_list_of_actions() {
    let order = order(Op::DomainRenew, BEFORE, None);
    let parked = || details("Active", BEFORE, json!({"eaqid": "9", "actiontype": "ParkDomain"}));
    assert_eq!(seen(&order, vec![parked(), found("Success")]).await, "executed");
    assert_eq!(seen(&order, vec![parked(), error("none"), found("InvoicePaid")]).await, "pending");
    assert_eq!(seen(&order, vec![parked(), error("none"), error("none")]).await, "absent");
}

#[tokio::test]
async fn near_expiry_only_the_list_of_actions_counts() {
    let due = now().unix().to_string();
    let order = order(Op::DomainRenew, &due, None);
    let after = (now().unix() + 365 * 86_400).to_string();
    let moved = || details("Active", &after, json!({}));
    assert_eq!(seen(&order, vec![moved(), found("Success")]).await, "executed");
    assert_eq!(seen(&order, vec![moved(), error("none")]).await, "unclear");
}

#[tokio::test]
async fn where_another_order_explains_the_expiry_only_an_action_that_is_not_its_own_counts() {
    let others =
        |number: &str| Others { explain: true, numbers: vec![number.to_owned()], failed: Vec::new() };
    let moved = || details("Active", AFTER, json!({}));
    let order = order(Op::DomainRenew, BEFORE, None);
    assert_eq!(seen_beside(&order, others("8"), vec![moved(), found("Success")]).await, "executed");
    assert_eq!(seen_beside(&order, others("9"), vec![moved(), found("Success")]).await, "unclear");
    let renewing = json!({"eaqid": "9", "actiontype": "RenewDomain", "actionstatus": "InvoicePaid"});
    let queued = details("Active", BEFORE, renewing);
    assert_eq!(seen_beside(&order, others("8"), vec![queued]).await, "unclear");
    let same = details("Active", BEFORE, json!({}));
    assert_eq!(seen_beside(&order, others("9"), vec![same, found("InvoicePaid")]).await, "absent");
}

#[tokio::test]
async fn an_action_whose_number_is_known_is_asked_for() {
    let order = order(Op::DomainRenew, BEFORE, Some("9"));
    let same = || details("Active", BEFORE, json!({}));
    assert_eq!(seen(&order, vec![same(), found("Failed")]).await, "failed");
    assert_eq!(seen(&order, vec![same(), error("none"), found("Failed")]).await, "failed");
    assert_eq!(seen(&order, vec![same(), error("none"), error("none"), error("none")]).await, "absent");
}

#[tokio::test]
async fn a_registration_is_judged_by_what_is_in_the_account() {
    let order = order(Op::DomainRegister, BEFORE, None);
    let free =
        |status: &str| Step::json(200, &json!({"example.com": {"classkey": "domcno", "status": status}}));
    assert_eq!(seen(&order, vec![details("Active", AFTER, json!({}))]).await, "executed");
    assert_eq!(seen(&order, vec![details("InActive", "0", json!({}))]).await, "pending");
    let older = json!({"creationtime": (now().unix() - 3_600).to_string()});
    assert_eq!(seen(&order, vec![details("Active", AFTER, older)]).await, "unclear");
    let failed = json!({"eaqid": "9", "actiontype": "AddNewDomain", "actionstatus": "Failed", "actionstatusdesc": "no"});
    assert_eq!(seen(&order, vec![details("InActive", "0", failed)]).await, "failed");
    assert_eq!(seen(&order, vec![not_ours(), free("available")]).await, "absent");
    assert_eq!(seen(&order, vec![not_ours(), free("regthroughothers")]).await, "unclear");
    assert_eq!(seen(&order, vec![details("Deleted", AFTER, json!({})), free("available")]).await, "absent");
}

#[tokio::test]
async fn a_transfer_that_left_no_order_is_absent() {
    let order = order(Op::DomainTransfer, BEFORE, None);
    assert_eq!(seen(&order, vec![not_ours()]).await, "absent");
    let running =
        json!({"eaqid": "326760057", "actiontype": "AddTransferDomain", "actionstatus": "AdminApproved"});
    assert_eq!(seen(&order, vec![details("InActive", "0", running)]).await, "pending");
}
