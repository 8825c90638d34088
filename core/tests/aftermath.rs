//! What becomes of orders after the call: resent, doubted, settled by a person, forgotten.
#![allow(clippy::unwrap_used, reason = "a test ends where something is wrong")]

mod buying;

use anyregistrar::call::Clock;
use anyregistrar::engine::Executor;
use anyregistrar::journal::{Journal, MemoryJournal, SqliteJournal};
use anyregistrar::model::OrderState;
use anyregistrar::op::*;
use anyregistrar::provider::BoxFuture;
use anyregistrar::transport::{Answer, InProcess, Lane, Outgoing, Transport};
use anyregistrar::{CallOptions, Client, Environment, ErrorKind, Outcome, Result};
use anyregistrar_sandbox::{Delivery, Face, Sandbox};
use buying::*;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// A network on which time passes between one question and its answer.
struct Slow {
    inner: InProcess,
    /// How many seconds pass at the next one.
    passes: AtomicU64,
}

impl Transport for Slow {
    fn send(&self, outgoing: Outgoing) -> BoxFuture<'_, Result<Answer>> {
        Box::pin(async move {
            let result = self.inner.send(outgoing).await;
            let seconds = self.passes.swap(0, Ordering::Relaxed);
            if seconds > 0 {
                // Whoever calls at the same time has called by then.
                tokio::time::sleep(Duration::from_millis(1)).await;
                let body = format!(r#"{{"advance_seconds": {seconds}}}"#).into();
                let request =
                    http::Request::post("https://sandbox.invalid/_sandbox/clock").body(body).unwrap();
                let (first_byte, total) = (Duration::from_secs(1), Duration::from_secs(1));
                let (lane, fresh, connect) = (Lane::Own, false, first_byte);
                self.inner.send(Outgoing { request, lane, fresh, connect, first_byte, total }).await?;
            }
            result
        })
    }

    fn is_sandbox(&self) -> bool {
        true
    }
}

/// Sets a fault that the operations of our own do not know.
fn control(sandbox: &Sandbox, fault: &'static str) {
    let request = http::Request::post("https://sandbox.invalid/_sandbox/fault").body(fault.into()).unwrap();
    assert!(matches!(sandbox.deliver(Face::Reference, &request), Delivery::Reply { .. }));
}

/// An account at a registrar that several clients share.
fn account(sandbox: &Sandbox, face: Face, journal: Arc<dyn Journal>) -> Client {
    account_by(Arc::new(InProcess::new(sandbox.clone(), face)), sandbox, face, journal)
}

fn account_by(
    transport: Arc<dyn Transport>,
    sandbox: &Sandbox,
    face: Face,
    journal: Arc<dyn Journal>,
) -> Client {
    let clock = sandbox.clone();
    Client::builder(face.name())
        .environment(Environment::Sandbox)
        .executor(Executor::Current)
        .transport(transport)
        .clock(Clock::Other(Arc::new(move || clock.now())))
        .journal(journal)
        .build()
        .unwrap()
}

/// Two clients of one account, each with a journal of its own: what the second buys, the first has not ordered.
fn two(face: Face) -> (Client, Client) {
    let sandbox = Sandbox::new();
    let open = || account(&sandbox, face, Arc::new(MemoryJournal::new()));
    (open(), open())
}

async fn entry(client: &Client, id: &str) -> JournalEntry {
    let input = JournalInfo { order_id: Some(id.to_owned()), key: None };
    client.journal_info(input, CallOptions::default()).await.unwrap()
}

fn kinds(entry: &JournalEntry) -> Vec<JournalEventKind> {
    entry.events.iter().map(|event| event.kind).collect()
}

async fn resolve(client: &Client, id: &str, state: Resolution) -> anyregistrar::Result<JournalEntry> {
    let (by, reason) = ("the billing desk".to_owned(), "the registrar's support said so".to_owned());
    let input = JournalResolve { order_id: id.to_owned(), state, by, reason };
    client.journal_resolve(input, CallOptions::default()).await
}

#[tokio::test(start_paused = true)]
async fn an_absent_order_behind_a_proven_guard_is_sent_again_by_its_own_key() {
    let (client, _) = two(Face::LogicBoxes);
    register(&client, "example.com", "r").await.unwrap();
    fault(&client, "domain.renew", FaultAction::Drop, FaultMoment::Before, 1).await;
    let lost = renew(&client, "example.com", "k").await.unwrap();
    assert_eq!(lost.state, OrderState::Unknown);

    pass_time(&client, 16 * 60).await;
    assert_eq!(
        renew(&client, "example.com", "k").await.unwrap().state,
        OrderState::Unknown,
        "one look is no proof"
    );
    pass_time(&client, 61).await;
    let again = renew(&client, "example.com", "k").await.unwrap();

    assert_eq!((again.state, &again.id), (OrderState::Succeeded, &lost.id));
    let entry = entry(&client, &lost.id).await;
    assert_eq!((entry.attempt, kinds(&entry)), (2, vec![JournalEventKind::SentAgain]));
    assert_eq!(charges(&client).await, 2);
}

#[tokio::test(start_paused = true)]
async fn a_second_sending_has_a_settle_window_of_its_own() {
    let sandbox = Sandbox::new();
    let client = account(&sandbox, Face::LogicBoxes, Arc::new(MemoryJournal::new()));
    register(&client, "example.com", "r").await.unwrap();
    fault(&client, "domain.renew", FaultAction::Drop, FaultMoment::Before, 1).await;
    renew(&client, "example.com", "k").await.unwrap();
    pass_time(&client, 16 * 60).await;
    renew(&client, "example.com", "k").await.unwrap();
    pass_time(&client, 61).await;

    // The answer to the second sending is lost, too, and the registrar executes it eight minutes later.
    control(&sandbox, r#"{"on": "domain.renew", "do": "drop", "when": "after", "commit_ms": 480000}"#);
    assert_eq!(renew(&client, "example.com", "k").await.unwrap().state, OrderState::Unknown);
    for _ in 0..3 {
        pass_time(&client, 61).await;
        let open = reconcile(&client).await.open;
        assert_eq!((open.len(), open[0].order.state), (1, OrderState::Unknown));
    }
    pass_time(&client, 6 * 60).await;
    assert_eq!(reconcile(&client).await.settled[0].state, OrderState::Succeeded);
    assert_eq!(charges(&client).await, 2);
}

#[tokio::test(start_paused = true)]
async fn a_look_whose_answer_comes_late_says_how_things_stood_when_it_was_asked_for() {
    let sandbox = Sandbox::new();
    let slow = Arc::new(Slow { inner: InProcess::new(sandbox.clone(), Face::Reference), passes: 0.into() });
    let client = account_by(slow.clone(), &sandbox, Face::Reference, Arc::new(MemoryJournal::new()));
    register(&client, "example.com", "r").await.unwrap();
    fault(&client, "domain.renew", FaultAction::Drop, FaultMoment::Before, 1).await;
    renew(&client, "example.com", "k").await.unwrap();

    // Asked for within the settle window, answered after it: no first look.
    pass_time(&client, 14 * 60).await;
    slow.passes.store(100, Ordering::Relaxed);
    reconcile(&client).await;
    pass_time(&client, 61).await;
    assert_eq!(reconcile(&client).await.open[0].order.state, OrderState::Unknown);
    pass_time(&client, 61).await;
    assert_eq!(reconcile(&client).await.settled[0].state, OrderState::Failed);
}

#[tokio::test(start_paused = true)]
async fn a_double_click_that_waits_for_another_call_until_the_window_is_over_still_means_the_same_order() {
    let sandbox = Sandbox::new();
    let slow = Arc::new(Slow { inner: InProcess::new(sandbox.clone(), Face::LogicBoxes), passes: 0.into() });
    let client = account_by(slow.clone(), &sandbox, Face::LogicBoxes, Arc::new(MemoryJournal::new()));
    register(&client, "example.com", "r").await.unwrap();
    let click = || client.domain_renew(DomainRenew::new(name("example.com"), 1), CallOptions::default());
    let done = click().await.unwrap();
    pass_time(&client, 14 * 60).await;

    // The first one reads for two minutes, and then the registrar shows nothing any more.
    control(&sandbox, r#"{"on": "domain.info", "do": "status", "status": 503, "skip": 1, "times": 100}"#);
    slow.passes.store(120, Ordering::Relaxed);
    let (one, two) = tokio::join!(click(), click());
    assert_eq!((one.unwrap().id, two.unwrap().id), (done.id.clone(), done.id));
    assert_eq!(charges(&client).await, 2);
}

#[tokio::test(start_paused = true)]
async fn an_absent_order_without_a_proven_guard_fails_and_is_not_sent_again() {
    let (client, _) = two(Face::Reference);
    register(&client, "example.com", "r").await.unwrap();
    fault(&client, "domain.renew", FaultAction::Drop, FaultMoment::Before, 1).await;
    renew(&client, "example.com", "k").await.unwrap();

    pass_time(&client, 16 * 60).await;
    assert_eq!(renew(&client, "example.com", "k").await.unwrap().state, OrderState::Unknown);
    pass_time(&client, 61).await;
    let failure = renew(&client, "example.com", "k").await.unwrap_err();

    assert_eq!(failure.outcome(), Outcome::NotDone);
    assert_eq!(charges(&client).await, 1);
}

#[tokio::test(start_paused = true)]
async fn an_order_that_was_executed_twice_waits_for_a_person() {
    let (client, other) = two(Face::Reference);
    register(&client, "example.com", "r").await.unwrap();
    fault(&client, "domain.renew", FaultAction::Drop, FaultMoment::After, 1).await;
    let lost = renew(&client, "example.com", "k").await.unwrap();
    renew(&other, "example.com", "copy").await.unwrap();

    reconcile(&client).await;
    let report = reconcile(&client).await;
    assert_eq!((report.open.len(), report.open[0].order.state), (1, OrderState::Review));
    assert_eq!(kinds(&entry(&client, &lost.id).await), [JournalEventKind::Duplicated]);
    let refused = renew(&client, "example.com", "k2").await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::OrderOpen);

    let settled = resolve(&client, &lost.id, Resolution::Succeeded).await.unwrap();
    assert_eq!(settled.order.state, OrderState::Succeeded);
    assert_eq!(kinds(&settled), [JournalEventKind::Duplicated, JournalEventKind::Resolved]);
    assert!(settled.events[1].message.contains("the billing desk"));
    assert_eq!(renew(&client, "example.com", "k").await.unwrap().state, OrderState::Succeeded);
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_is_doubled_after_its_success_is_noticed_and_stays_settled() {
    let (client, other) = two(Face::Reference);
    register(&client, "example.com", "r").await.unwrap();
    let done = renew(&client, "example.com", "k").await.unwrap();
    pass_time(&client, 60).await;
    renew(&other, "example.com", "copy").await.unwrap();
    assert_eq!(reconcile(&client).await.noticed, [], "too early to tell");

    pass_time(&client, 17 * 60).await;
    let noticed = reconcile(&client).await.noticed;
    assert_eq!((noticed.len(), &noticed[0].order.id), (1, &done.id));
    assert_eq!(kinds(&noticed[0]), [JournalEventKind::Duplicated]);
    assert_eq!(noticed[0].order.state, OrderState::Succeeded);
    assert_eq!(reconcile(&client).await.noticed, [], "told once");
    let listed =
        client.journal_list(JournalList { events: true, ..JournalList::default() }, CallOptions::default());
    assert_eq!(listed.await.unwrap().orders.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn two_renewals_of_our_own_are_no_anomaly() {
    let (client, _) = two(Face::Reference);
    register(&client, "example.com", "r").await.unwrap();
    renew(&client, "example.com", "a").await.unwrap();
    renew(&client, "example.com", "b").await.unwrap();
    pass_time(&client, 17 * 60).await;
    assert_eq!(reconcile(&client).await.noticed, []);
}

#[tokio::test(start_paused = true)]
async fn an_order_that_failed_without_a_trace_and_is_executed_a_day_later_is_noticed() {
    let (client, other) = two(Face::Reference);
    register(&client, "example.com", "r").await.unwrap();
    fault(&client, "domain.renew", FaultAction::Drop, FaultMoment::Before, 1).await;
    let lost = renew(&client, "example.com", "k").await.unwrap();
    for wait in [16 * 60, 61] {
        pass_time(&client, wait).await;
        reconcile(&client).await;
    }
    assert_eq!(entry(&client, &lost.id).await.order.state, OrderState::Failed);
    renew(&other, "example.com", "late").await.unwrap();

    pass_time(&client, 24 * 3600).await;
    let noticed = reconcile(&client).await.noticed;
    assert_eq!((noticed.len(), &noticed[0].order.id), (1, &lost.id));
    assert_eq!(kinds(&noticed[0]), [JournalEventKind::Contradicted]);
    assert_eq!(noticed[0].order.state, OrderState::Failed);
}

#[tokio::test(start_paused = true)]
async fn a_person_settles_only_what_is_in_review() {
    let (client, _) = two(Face::Reference);
    register(&client, "example.com", "r").await.unwrap();
    fault(&client, "domain.renew", FaultAction::Drop, FaultMoment::Before, 1).await;
    let lost = renew(&client, "example.com", "k").await.unwrap();
    let refused = resolve(&client, &lost.id, Resolution::Failed).await.unwrap_err();
    assert_eq!(
        (refused.kind(), refused.context().order_id.as_deref()),
        (ErrorKind::Conflict, Some(&*lost.id))
    );
    let unknown = resolve(&client, "no-such-order", Resolution::Failed).await.unwrap_err();
    assert_eq!(unknown.kind(), ErrorKind::NotFound);
}

#[tokio::test(start_paused = true)]
async fn a_forgotten_order_is_gone_and_its_key_still_buys_nothing() {
    let (client, _) = two(Face::Reference);
    register(&client, "example.com", "r").await.unwrap();
    let done = renew(&client, "example.com", "k").await.unwrap();
    fault(&client, "domain.renew", FaultAction::Drop, FaultMoment::After, 1).await;
    register(&client, "example.net", "r2").await.unwrap();
    let open = renew(&client, "example.net", "open").await.unwrap();

    let by_key = |key: &str| JournalForget { key: Some(key.to_owned()), ..JournalForget::default() };
    let refused = client.journal_forget(by_key("open"), CallOptions::default()).await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::OrderOpen);
    let by_domain = |domain| JournalForget { domain: Some(name(domain)), ..JournalForget::default() };
    let report = client.journal_forget(by_domain("example.net"), CallOptions::default()).await.unwrap();
    assert_eq!((report.forgotten, report.open.len(), &report.open[0].id), (1, 1, &open.id));
    assert_eq!(client.journal_forget(by_key("k"), CallOptions::default()).await.unwrap().forgotten, 1);

    let before = charges(&client).await;
    let again = renew(&client, "example.com", "k").await.unwrap();
    assert_eq!((again.state, &again.id, again.warnings.len()), (OrderState::Succeeded, &done.id, 1));
    let other = client.domain_renew(DomainRenew::new(name("example.com"), 2), CallOptions::key("k")).await;
    assert_eq!(other.unwrap_err().kind(), ErrorKind::KeyConflict);
    assert_eq!(charges(&client).await, before);
    let listed = client.journal_list(JournalList::default(), CallOptions::default()).await.unwrap().orders;
    assert!(listed.iter().all(|entry| entry.order.id != done.id));
}

#[tokio::test(start_paused = true)]
async fn orders_settled_more_than_400_days_ago_are_forgotten_by_the_pass() {
    let (client, _) = two(Face::Reference);
    register(&client, "example.com", "r").await.unwrap();
    pass_time(&client, 399 * 86_400).await;
    assert_eq!(reconcile(&client).await.forgotten, 0);
    pass_time(&client, 2 * 86_400).await;
    assert_eq!(reconcile(&client).await.forgotten, 1);
}

#[tokio::test]
async fn what_an_earlier_process_left_open_is_looked_at_when_the_next_one_buys() {
    let folder = std::env::temp_dir().join(format!("anyregistrar-begin-{}", uuid::Uuid::now_v7()));
    let sandbox = Sandbox::new();
    let open = || account(&sandbox, Face::Reference, Arc::new(SqliteJournal::at(&folder)));
    let first = open();
    register(&first, "example.com", "r").await.unwrap();
    fault(&first, "domain.renew", FaultAction::Drop, FaultMoment::After, 1).await;
    let lost = renew(&first, "example.com", "k").await.unwrap();
    assert_eq!(lost.state, OrderState::Unknown);
    drop(first);

    let next = open();
    register(&next, "example.net", "r2").await.unwrap();
    while entry(&next, &lost.id).await.order.state != OrderState::Succeeded {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    std::fs::remove_dir_all(folder).unwrap();
}
