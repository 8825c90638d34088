//! What is proven by which answers.

use super::*;
use crate::model::References;
use crate::op::{DomainRenew, DomainRestore};
use crate::provider::netim::testing::{now, of, opened};
use crate::provider::testing as call;
use crate::provider::testing::word;
use crate::transport::Step;
use serde_json::{Value, json};

fn name() -> DomainName {
    "example.com".parse().expect("a name")
}

fn info(expires: &str, more: Value) -> Step {
    let mut value = json!({"domain": "example.com", "status": "ACTIVE, DELEGATED", "dateCreate": "2020-01-01",
        "dateExpiration": expires, "autoRenew": 0, "idOwner": "BO1"});
    if let (Some(map), Value::Object(more)) = (value.as_object_mut(), more) {
        map.extend(more);
    }
    Step::json(200, &value)
}

#[tokio::test]
async fn an_owner_that_is_the_contact_in_full_already_is_not_changed() {
    let ada = crate::provider::netim::contact::tests::ada();
    let mut stored = contact::document(&of("3.0"), &ada, true, Some(&name()));
    stored["idContact"] = "BO1".into();
    let mut other = stored.clone();
    other["city"] = "Lyon".into();
    let wanted = ContactRef::Full(Box::new(ada));
    for (shown, same) in [(Step::json(200, &stored), true), (Step::json(200, &other), false), (away(), false)]
    {
        let (cx, script) = call::cx(&crate::provider::netim::INFO, Op::DomainTrade, [opened(), shown]);
        let found = is_owner(&of("3.0"), &cx, &name(), Some(&wanted), "BO1").await;
        assert_eq!((found.ok(), script.left()), (Some(same), 0));
    }
}

fn away() -> Step {
    Step::json(400, &json!({"message": "E15-M1502"}))
}

fn row(id: u64, status: &str, kind: &str) -> Value {
    json!({"ID_OPE": id, "STATUS": status, "TYPE": kind, "DATA": "example.com"})
}

fn list(rows: &[Value]) -> Step {
    Step::json(200, &json!(rows))
}

fn order(op: Op, guard: Option<&str>) -> OpenOrder {
    let expires: Option<Date> = (op == Op::DomainRenew).then(|| "2027-03-01".parse().expect("a day"));
    OpenOrder {
        op,
        domain: name(),
        baseline: Baseline {
            in_account: expires.is_some(),
            expires,
            guard: guard.map(str::to_owned),
            ..Baseline::away(now())
        },
        target: expires.and_then(|day| day.plus_months(12)),
        references: References::default(),
        sent_at: now(),
    }
}

async fn seen(order: &OpenOrder, steps: Vec<Step>) -> &'static str {
    let steps: Vec<Step> = std::iter::once(opened()).chain(steps).collect();
    let (cx, script) = call::cx(&crate::provider::netim::INFO, order.op, steps);
    let evidence = look(&of("3.0"), &cx, order).await.expect("evidence");
    assert_eq!(script.left(), 0);
    word(&evidence)
}

const BEFORE: &str = "2027-03-01";
const AFTER: &str = "2028-03-01";

#[tokio::test]
async fn a_renewal_is_judged_by_the_expiry_and_the_operations_that_are_new() {
    let order = order(Op::DomainRenew, Some("7,8"));
    let plain = |expires| info(expires, json!({}));
    assert_eq!(seen(&order, vec![plain(AFTER)]).await, "executed");
    assert_eq!(seen(&order, vec![plain(BEFORE), list(&[])]).await, "absent");
    assert_eq!(seen(&order, vec![plain(BEFORE), list(&[row(8, "Done", "domainRenew")])]).await, "absent");
    assert_eq!(seen(&order, vec![plain(BEFORE), list(&[row(9, "Pending", "domainRenew")])]).await, "pending");
    assert_eq!(seen(&order, vec![plain(BEFORE), list(&[row(9, "Done", "domainRenew")])]).await, "unclear");
    assert_eq!(seen(&order, vec![plain(BEFORE), list(&[row(9, "Failed", "domainRenew")])]).await, "absent");
    assert_eq!(seen(&order, vec![plain(BEFORE), list(&[row(9, "Pending", "domainDelete")])]).await, "absent");
    assert_eq!(seen(&order, vec![plain("2029-03-01")]).await, "unclear");
    assert_eq!(seen(&order, vec![away()]).await, "unclear");
}

#[tokio::test]
async fn an_operation_whose_number_is_known_is_asked_for_and_must_be_the_orders_own() {
    let mut order = order(Op::DomainRenew, None);
    order.references.operation = Some("9".into());
    let own = |status, kind| Step::json(200, &row(9, status, kind));
    let same = || info(BEFORE, json!({}));
    assert_eq!(seen(&order, vec![own("Failed", "domainRenew")]).await, "failed");
    assert_eq!(seen(&order, vec![own("Cancelled", "domainRenew")]).await, "failed");
    assert_eq!(seen(&order, vec![own("Pending", "domainRenew")]).await, "pending");
    assert_eq!(seen(&order, vec![own("Done", "domainRenew"), same()]).await, "unclear");
    assert_eq!(seen(&order, vec![own("Done", "domainRenew"), info(AFTER, json!({}))]).await, "executed");
    assert_eq!(seen(&order, vec![own("Failed", "domainDelete"), same(), list(&[])]).await, "absent");
}

#[tokio::test]
async fn near_expiry_a_domain_that_renews_by_itself_is_proven_by_the_orders_number_alone() {
    let mut order = order(Op::DomainRenew, None);
    order.baseline.expires = Some(now().date());
    order.target = now().date().plus_months(12);
    let moved = |auto: u8| info("2027-11-21", json!({"autoRenew": auto}));
    assert_eq!(seen(&order, vec![moved(1)]).await, "unclear");
    assert_eq!(seen(&order, vec![moved(0)]).await, "executed");
    order.references.operation = Some("9".into());
    assert_eq!(
        seen(&order, vec![Step::json(200, &row(9, "Done", "domainRenew")), moved(1)]).await,
        "executed"
    );
}

#[tokio::test]
async fn a_registration_that_left_no_trace_is_absent_only_where_the_name_is_free() {
    let order = order(Op::DomainRegister, None);
    let checked =
        |word: &str| Step::json(200, &json!([{"domain": "example.com", "result": word, "reason": ""}]));
    let new = json!({"dateCreate": "2026-11-21"});
    assert_eq!(seen(&order, vec![info(AFTER, new)]).await, "executed");
    assert_eq!(seen(&order, vec![info(AFTER, json!({}))]).await, "unclear");
    assert_eq!(
        seen(&order, vec![info("", json!({"status": "PENDING", "dateCreate": ""})), list(&[])]).await,
        "pending"
    );
    let error = || info("", json!({"status": "ERROR", "dateCreate": ""}));
    assert_eq!(seen(&order, vec![error(), list(&[]), checked("AVAILABLE")]).await, "absent");
    assert_eq!(seen(&order, vec![away(), list(&[]), checked("AVAILABLE")]).await, "absent");
    assert_eq!(seen(&order, vec![away(), list(&[]), checked("NOT AVAILABLE")]).await, "unclear");
    assert_eq!(seen(&order, vec![away(), list(&[row(9, "Pending", "domainCreate")])]).await, "pending");
}

#[tokio::test]
async fn a_change_of_owner_is_judged_by_the_owner_of_before() {
    let order = order(Op::DomainTrade, Some("|BO1"));
    assert_eq!(seen(&order, vec![info(BEFORE, json!({"idOwner": "AL9"}))]).await, "executed");
    assert_eq!(seen(&order, vec![info(BEFORE, json!({})), list(&[])]).await, "absent");
    let open = list(&[row(9, "Pending", "domainTransferOwner")]);
    assert_eq!(seen(&order, vec![info(BEFORE, json!({})), open]).await, "pending");
}

async fn before(call: Call, steps: Vec<Step>) -> Result<Baseline> {
    let steps: Vec<Step> = std::iter::once(opened()).chain(steps).collect();
    let (cx, _) = call::cx(&crate::provider::netim::INFO, call.op(), steps);
    baseline(&of("3.0"), &cx, &call, &name()).await
}

#[tokio::test]
async fn the_look_before_is_the_guard() {
    let renew = || DomainRenew::new(name(), 1).into();
    let plain = || info(BEFORE, json!({}));
    let under_way = before(renew(), vec![plain(), list(&[row(7, "Pending", "domainRenew")])]).await;
    assert_eq!(under_way.expect_err("under way").kind(), ErrorKind::Busy);
    let price = |premium| Step::json(200, &json!({"FeeCurrency": "EUR", "IsPremium": premium}));
    let other =
        before(renew(), vec![plain(), list(&[row(7, "Pending", "domainChangeDNS")]), price(false)]).await;
    assert_eq!(other.expect("another kind of work").guard, None);
    let known =
        [row(10, "Done", "domainRenew"), row(9, "Failed", "domainRenew"), row(3, "Done", "domainCreate")];
    for premium in [true, false] {
        let stands = before(renew(), vec![plain(), list(&known), price(premium)]).await.expect("a baseline");
        assert_eq!((stands.guard.as_deref(), stands.in_account), (Some("9,10"), true));
        assert_eq!(stands.premium, premium);
    }
    let early = info(BEFORE, json!({"dateMinRenew": "2026-12-24"}));
    assert_eq!(
        before(renew(), vec![early, list(&[])]).await.expect_err("too early").kind(),
        ErrorKind::Conflict
    );
    let late = info(BEFORE, json!({"status": "QUARANTINE, NOT DELEGATED", "dateMaxRestore": "2026-10-01"}));
    let restored = before(DomainRestore::new(name()).into(), vec![late, list(&[])]).await;
    assert_eq!(restored.expect_err("too late").kind(), ErrorKind::Conflict);
}
