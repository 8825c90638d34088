//! The engine at its edges: many threads, foreign runtimes, and callers who leave.

mod support;

use anyregistrar::door::Door;
use anyregistrar::engine::{Executor, finish_purchases};
use anyregistrar::model::OrderState;
use anyregistrar::op::{Call, FaultAction, SandboxFault, SandboxLedger};
use anyregistrar::transport::{Answer, Outgoing, Transport};
use anyregistrar::{CallOptions, Client, ErrorKind, Outcome, Result, blocking};
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use support::{by_key, check, register, register_input, within};
use tokio::runtime::Builder;

const SOON: Duration = Duration::from_secs(20);

fn delay(on: &str, milliseconds: u64) -> SandboxFault {
    SandboxFault {
        on: Some(on.to_owned()),
        action: Some(FaultAction::Delay),
        delay_ms: Some(milliseconds),
        ..SandboxFault::default()
    }
}

fn options() -> CallOptions {
    CallOptions::default()
}

/// Waits for an order that nobody waits for any more, and for the proof that it was bought once.
fn succeeds_alone(client: &blocking::Client, key: &str, domain: &str) {
    within(SOON, "the order goes on", || {
        let entry = client.journal_info(by_key(key), options()).ok()?;
        (entry.order.state == OrderState::Succeeded).then_some(())
    });
    let ledger = client.sandbox_ledger(SandboxLedger {}, options()).expect("the ledger");
    assert_eq!(ledger.rows.iter().filter(|row| row.domain == domain).count(), 1);
}

#[test]
fn eight_threads_block_on_one_client_and_each_gets_its_own_answer() {
    let client = blocking::Client::connect("sandbox").unwrap();
    std::thread::scope(|scope| {
        for thread in 0..8 {
            let client = client.clone();
            scope.spawn(move || {
                for call in 0..25 {
                    let domain = format!("name-{thread}-{call}.com");
                    let report = client.domain_check(check(&domain), options()).unwrap();
                    assert_eq!(report.names[0].domain.ascii(), domain);
                }
            });
        }
    });
}

#[test]
fn eight_threads_buy_at_once_and_every_order_is_charged_once() {
    let client = blocking::Client::connect("sandbox").unwrap();
    std::thread::scope(|scope| {
        for thread in 0..8 {
            let client = client.clone();
            scope.spawn(move || {
                for order in 0..5 {
                    let domain = format!("bought-{thread}-{order}.com");
                    let order = client.domain_register(register(&domain), CallOptions::key(&domain)).unwrap();
                    assert_eq!(order.state, OrderState::Succeeded);
                }
            });
        }
    });
    assert_eq!(client.sandbox_ledger(SandboxLedger {}, options()).unwrap().rows.len(), 40);
}

#[test]
fn eight_threads_with_one_key_buy_once() {
    let client = blocking::Client::connect("sandbox").unwrap();
    client.sandbox_fault(delay("domain.register", 50), options()).unwrap();
    let buy = || {
        let order =
            client.domain_register(register("same.com"), CallOptions::key("one")).map(|order| order.id);
        order.unwrap()
    };
    let ids: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(buy)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(ids.iter().all(|id| *id == ids[0]), "{ids:?}");
    assert_eq!(client.sandbox_ledger(SandboxLedger {}, options()).unwrap().rows.len(), 1);
}

#[test]
fn the_async_client_works_on_a_foreign_runtime_with_several_threads() {
    let client = Client::connect("sandbox").unwrap();
    Builder::new_multi_thread().worker_threads(3).build().unwrap().block_on(async {
        let calls: Vec<tokio::task::JoinHandle<Result<bool>>> = (0..32)
            .map(|n| {
                let client = client.clone();
                let domain = format!("foreign-{n}.com");
                tokio::spawn(async move {
                    let report = client.domain_check(check(&domain), options()).await?;
                    client.domain_register(register(&domain), CallOptions::key(&domain)).await?;
                    Ok(report.names[0].domain.ascii() == domain)
                })
            })
            .collect();
        for call in calls {
            assert!(call.await.unwrap().unwrap());
        }
    });
}

#[test]
fn a_purchase_goes_on_when_its_async_caller_and_the_callers_runtime_are_gone() {
    let client = Client::connect("sandbox").unwrap();
    let blocking = client.blocking();
    blocking.sandbox_fault(delay("domain.register", 2_000), options()).unwrap();

    let runtime = Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async {
        let call = client.domain_register(register("left.com"), CallOptions::key("left"));
        tokio::time::timeout(Duration::from_millis(50), call).await.unwrap_err();
    });
    drop(runtime);

    let entry = within(SOON, "the order is placed", || blocking.journal_info(by_key("left"), options()).ok());
    assert_eq!(entry.order.state, OrderState::Sending, "the caller left in the middle");
    succeeds_alone(&blocking, "left", "left.com");
}

#[test]
fn a_runtime_that_is_dropped_in_mid_call_leaves_the_client_usable() {
    let client = Client::connect("sandbox").unwrap();
    client.blocking().sandbox_fault(delay("domain.check", 300), options()).unwrap();
    for _ in 0..3 {
        let runtime = Builder::new_current_thread().enable_time().build().unwrap();
        let call = client.clone();
        runtime.spawn(async move { call.domain_check(check("dropped.com"), options()).await });
        runtime.block_on(async { tokio::time::sleep(Duration::from_millis(20)).await });
        drop(runtime);
    }
    let runtime = Builder::new_current_thread().build().unwrap();
    let report = runtime.block_on(client.domain_check(check("after.com"), options())).unwrap();
    assert_eq!(report.names[0].domain.ascii(), "after.com");
}

#[test]
fn a_purchase_goes_on_when_its_waiter_cancels() {
    let door = Door::open(r#"{"provider":"sandbox"}"#).unwrap();
    let call = |op: &str, input: Value| -> Value {
        serde_json::from_str(&door.call(&json!({"op": op, "input": input}).to_string())).unwrap()
    };
    call("sandbox.fault", json!({"on": "domain.register", "do": "delay", "delay_ms": 2000}));
    let document = json!({"op": "domain.register", "input": register_input("cancelled.com"), "options": {"key": "mine"}});

    let mut waiting = door.start(&document.to_string());
    assert_eq!(waiting.wait(Duration::from_millis(60)), None);
    waiting.cancel();
    let interrupted: Value = serde_json::from_str(&waiting.interrupted()).unwrap();
    assert_eq!(interrupted["err"]["code"], "interrupted");
    assert_eq!(interrupted["err"]["key"], "mine");
    drop(waiting);

    within(SOON, "the order goes on", || {
        let entry = call("journal.info", json!({"key": "mine"}));
        (entry["ok"]["output"]["order"]["state"] == "succeeded").then_some(())
    });
    let rows = call("sandbox.ledger", json!({}))["ok"]["output"]["rows"].as_array().unwrap().len();
    assert_eq!(rows, 1);
}

#[test]
fn a_submitted_purchase_goes_on_when_it_is_cancelled_and_its_callback_is_not_called() {
    let door = Door::open(r#"{"provider":"sandbox"}"#).unwrap();
    let answer =
        |document: Value| -> Value { serde_json::from_str(&door.call(&document.to_string())).unwrap() };
    answer(
        json!({"op": "sandbox.fault", "input": {"on": "domain.register", "do": "delay", "delay_ms": 2000}}),
    );
    let called = Arc::new(AtomicBool::new(false));
    let seen = called.clone();
    let document =
        json!({"op": "domain.register", "input": register_input("submitted.com"), "options": {"key": "s"}});
    let pending = door.submit(&document.to_string(), move |_| seen.store(true, Ordering::SeqCst));
    within(SOON, "the order is placed", || {
        let entry = answer(json!({"op": "journal.info", "input": {"key": "s"}}));
        entry.get("ok").map(drop)
    });
    pending.cancel();
    within(SOON, "the order goes on", || {
        let entry = answer(json!({"op": "journal.info", "input": {"key": "s"}}));
        (entry["ok"]["output"]["order"]["state"] == "succeeded").then_some(())
    });
    assert!(!called.load(Ordering::SeqCst));
}

/// A registrar that never answers, and notices when nobody waits for it any more.
struct Forgotten(Arc<AtomicBool>);

impl Transport for Forgotten {
    fn send(&self, _: Outgoing) -> anyregistrar::provider::BoxFuture<'_, Result<Answer>> {
        struct Noted(Arc<AtomicBool>);
        impl Drop for Noted {
            fn drop(&mut self) {
                self.0.store(true, Ordering::SeqCst);
            }
        }
        let noted = Noted(self.0.clone());
        Box::pin(async move {
            let _noted = noted;
            std::future::pending().await
        })
    }
}

fn forgotten() -> (Client, Arc<AtomicBool>) {
    let ended = Arc::new(AtomicBool::new(false));
    let client =
        Client::builder("sandbox").transport(Arc::new(Forgotten(ended.clone()))).build().expect("a client");
    (client, ended)
}

#[test]
fn a_read_ends_when_its_async_caller_leaves() {
    let (client, ended) = forgotten();
    let runtime = Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async {
        let call = client.domain_check(check("left.com"), options());
        tokio::time::timeout(Duration::from_millis(500), call).await.unwrap_err();
    });
    within(SOON, "the request ends", || ended.load(Ordering::SeqCst).then_some(()));
}

#[test]
fn a_read_ends_when_its_waiter_cancels() {
    let (client, ended) = forgotten();
    let client = client.blocking();
    let mut running = client.start(Call::from(check("left.com")), options()).unwrap();
    assert!(running.wait(Duration::from_millis(500)).is_none());
    assert!(!ended.load(Ordering::SeqCst));
    running.cancel();
    // The lane moves when somebody waits on it.
    let _ = blocking::Client::connect("sandbox").unwrap().domain_check(check("next.com"), options()).unwrap();
    within(SOON, "the request ends", || ended.load(Ordering::SeqCst).then_some(()));
}

#[test]
fn a_blocking_call_inside_a_runtime_is_an_error_that_names_the_asynchronous_client() {
    let client = blocking::Client::connect("sandbox").unwrap();
    let door = Door::open(r#"{"provider":"sandbox"}"#).unwrap();
    let names_it = |code: &str, message: &str| {
        assert_eq!(code, "config");
        assert!(message.contains("asynchronous client"), "{message}");
    };
    let document = json!({"op": "domain.check", "input": {"domains": ["a.com"]}}).to_string();
    Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
        let error = client.domain_check(check("inside.com"), options()).unwrap_err();
        names_it(error.kind().as_str(), error.message());
        let error = client.start(Call::from(check("inside.com")), options()).err().unwrap();
        names_it(error.kind().as_str(), error.message());
        for answer in [door.call(&document), door.start(&document).wait(Duration::from_millis(10)).unwrap()] {
            let answer: Value = serde_json::from_str(&answer).unwrap();
            let err = &answer["err"];
            names_it(err["code"].as_str().unwrap(), err["message"].as_str().unwrap());
        }
    });
    // Started outside and waited for inside: the call goes on, and nothing is said of its outcome.
    let mut running = client.start(Call::from(check("both.com")), options()).unwrap();
    Builder::new_current_thread().build().unwrap().block_on(async {
        let error = running.wait(Duration::from_millis(10)).unwrap().unwrap_err();
        names_it(error.kind().as_str(), error.message());
        assert_eq!(error.outcome(), Outcome::Unknown);
    });
    assert!(running.wait(SOON).unwrap().is_ok());
    // Outside again, the same client works.
    client.domain_check(check("outside.com"), options()).unwrap();
}

#[test]
fn a_client_for_the_current_runtime_says_so_where_there_is_none() {
    let client = Client::builder("sandbox").executor(Executor::Current).build().unwrap().blocking();
    let error = client.domain_check(check("nowhere.com"), options()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
}

#[test]
fn finishing_waits_for_purchases_that_nobody_waits_for() {
    let client = Client::connect("sandbox").unwrap().blocking();
    client.sandbox_fault(delay("domain.register", 2_000), options()).unwrap();
    let mut running = client.start(Call::from(register("exit.com")), CallOptions::key("exit")).unwrap();
    assert!(running.wait(Duration::from_millis(20)).is_none());
    drop(running);
    let begun = Instant::now();
    assert!(!finish_purchases(Duration::from_millis(30)), "it is still running");
    assert!(begun.elapsed() < Duration::from_millis(1_500), "it does not wait for the registrar");
    assert!(finish_purchases(SOON));
    assert_eq!(client.journal_info(by_key("exit"), options()).unwrap().order.state, OrderState::Succeeded);
}

#[test]
fn a_time_limit_beyond_all_measure_is_no_fault() {
    let door = Door::open(r#"{"provider":"sandbox"}"#).unwrap();
    let document =
        json!({"op": "domain.check", "input": {"domains": ["a.com"]}, "options": {"timeout_ms": u64::MAX}});
    let answer: Value = serde_json::from_str(&door.call(&document.to_string())).unwrap();
    assert_eq!(answer["ok"]["output"]["names"][0]["state"], "available", "{answer}");
}
