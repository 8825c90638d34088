//! A panic inside a call, in a transport or in a registrar's code, costs the call its answer and never a purchase its order.

mod support;

use anyregistrar::door::Door;
use anyregistrar::model::OrderState;
use anyregistrar::op::{AccountBalance, DomainRenew, JournalReconcile, SandboxLedger};
use anyregistrar::{CallOptions, Client, Environment, ErrorKind, Outcome, blocking};
use anyregistrar_sandbox::{Face, Sandbox};
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use support::struck::{Strike, Struck};
use support::{check, info, register, register_input};

fn options() -> CallOptions {
    CallOptions::default()
}

fn struck(face: Face, decide: impl Fn(&str, usize) -> Strike + Send + Sync + 'static) -> blocking::Client {
    let struck = Struck::new(face, Sandbox::new(), move |request, before| {
        let path = request.uri().path();
        if path.contains("/_sandbox/") { Strike::Pass } else { decide(path, before) }
    });
    let builder = Client::builder(face.name()).environment(Environment::Sandbox);
    builder.transport(Arc::new(struck)).build().expect("a client").blocking()
}

#[test]
fn a_panic_inside_a_read_is_an_internal_error_and_the_client_goes_on() {
    let client = struck(Face::Reference, |path, before| match (path, before) {
        ("/v1/account/balance", 0) => Strike::PanicBefore,
        ("/v1/account/balance", 1) => Strike::PanicAfter,
        _ => Strike::Pass,
    });
    for _ in 0..2 {
        let error = client.account_balance(AccountBalance {}, options()).unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Internal, Outcome::NotDone));
    }
    client.account_balance(AccountBalance {}, options()).unwrap();
}

#[test]
fn a_panic_inside_a_check_makes_the_name_unknown_and_never_available() {
    let client = struck(Face::Reference, |path, before| match (path, before) {
        ("/v1/domain/check", 0) => Strike::PanicAfter,
        _ => Strike::Pass,
    });
    let state = || client.domain_check(check("a.com"), options()).unwrap().names[0].state;
    assert_eq!(state().as_str(), "unknown");
    assert_eq!(state().as_str(), "available");
}

#[test]
fn a_panic_before_a_purchase_is_sent_is_an_error_and_nothing_was_bought() {
    let client = struck(Face::Reference, |path, before| match (path, before) {
        ("/v1/domain/info", 0) => Strike::PanicBefore,
        _ => Strike::Pass,
    });
    let error = client.domain_register(register("early.com"), CallOptions::key("early")).unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Internal, Outcome::NotDone));
    assert_eq!(client.sandbox_ledger(SandboxLedger {}, options()).unwrap().rows.len(), 0);
    let order = client.domain_register(register("early.com"), CallOptions::key("early")).unwrap();
    assert_eq!(order.state, OrderState::Succeeded);
}

#[test]
fn a_panic_after_a_purchase_was_sent_is_an_unknown_order_that_can_be_settled() {
    let client = struck(Face::Reference, |path, before| match (path, before) {
        ("/v1/domain/register", 0) => Strike::PanicAfter,
        _ => Strike::Pass,
    });
    let order = client.domain_register(register("lost.com"), CallOptions::key("lost")).unwrap();
    assert_eq!(order.state, OrderState::Unknown);
    let report = client.journal_reconcile(JournalReconcile::default(), options()).unwrap();
    assert_eq!(report.settled.len(), 1, "{report:?}");
    assert_eq!(report.settled[0].state, OrderState::Succeeded);
    assert_eq!(client.sandbox_ledger(SandboxLedger {}, options()).unwrap().rows.len(), 1);
}

#[test]
fn a_panic_around_a_purchase_at_registrars_without_a_guard_neither_hides_nor_repeats_it() {
    let places = [
        (Face::InternetBs, "/Domain/Info", "/Domain/Create"),
        (Face::Netim, "/3.0/domain/lost.com/info/", "/3.0/domain/lost.com/"),
    ];
    for (face, look, buy) in places {
        let client = struck(face, move |path, before| match before {
            0 if path == look => Strike::PanicBefore,
            0 if path == buy => Strike::PanicAfter,
            _ => Strike::Pass,
        });
        let mut input = register_input("lost.com");
        input["contacts"]["registrant"]["first_name"] = "Ada".into();
        input["contacts"]["registrant"]["last_name"] = "Example".into();
        let buy = |key: &str| {
            client.domain_register(serde_json::from_value(input.clone()).unwrap(), CallOptions::key(key))
        };
        let error = buy("early").unwrap_err();
        assert_eq!(
            (error.kind(), error.outcome()),
            (ErrorKind::Internal, Outcome::NotDone),
            "{}",
            face.name()
        );
        assert_eq!(client.sandbox_ledger(SandboxLedger {}, options()).unwrap().rows.len(), 0);
        assert_eq!(buy("lost").unwrap().state, OrderState::Unknown, "{}", face.name());
        let report = client.journal_reconcile(JournalReconcile::default(), options()).unwrap();
        assert_eq!(report.settled[0].state, OrderState::Succeeded, "{}: {report:?}", face.name());
        assert_eq!(client.sandbox_ledger(SandboxLedger {}, options()).unwrap().rows.len(), 1);
    }
}

#[test]
fn a_panic_while_reading_back_what_was_bought_does_not_hide_the_purchase() {
    let renewed = AtomicUsize::new(0);
    let client = struck(Face::LogicBoxes, move |path, _| {
        let sent = renewed.fetch_add(usize::from(path.ends_with("/renew.json")), Ordering::SeqCst);
        if sent > 0 && path.contains("details") { Strike::PanicBefore } else { Strike::Pass }
    });
    let before = client.domain_info(info("soonexpired.com"), options()).unwrap().expires;
    let renew =
        DomainRenew { current_expiry: before, ..DomainRenew::new("soonexpired.com".parse().unwrap(), 1) };
    let order = client.domain_renew(renew, CallOptions::key("renewed")).unwrap();
    assert_eq!(order.state, OrderState::Succeeded);
    assert_eq!(client.sandbox_ledger(SandboxLedger {}, options()).unwrap().rows.len(), 1);
}

#[test]
fn a_panic_while_an_open_order_is_looked_at_leaves_the_order_open() {
    let client = struck(Face::Reference, |path, before| match (path, before) {
        ("/v1/domain/register", _) => Strike::Lose,
        ("/v1/domain/info", 1) => Strike::PanicAfter,
        _ => Strike::Pass,
    });
    let buy = || client.domain_register(register("looked.com"), CallOptions::key("looked")).unwrap().state;
    assert_eq!(buy(), OrderState::Unknown);
    assert_eq!(buy(), OrderState::Unknown);
    assert_eq!(buy(), OrderState::Succeeded);
    assert_eq!(client.sandbox_ledger(SandboxLedger {}, options()).unwrap().rows.len(), 1);
}

#[test]
fn a_callback_that_panics_does_not_end_the_lane() {
    let door = Door::open(r#"{"provider":"sandbox"}"#).unwrap();
    let document = json!({"op": "domain.check", "input": {"domains": ["a.com"]}}).to_string();
    let _first = door.submit(&document, |_| panic!("the host's own fault"));
    let (send, receive) = std::sync::mpsc::channel();
    let _second = door.submit(&document, move |answer| send.send(answer).unwrap());
    assert!(receive.recv_timeout(Duration::from_secs(5)).unwrap().contains("\"ok\""));
}
