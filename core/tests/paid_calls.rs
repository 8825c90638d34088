//! One key, at most one charge: the paid-call road against the reference registrar, judged by its ledger.
#![allow(clippy::unwrap_used, reason = "a test ends where something is wrong")]

use anyregistrar::engine::Executor;
use anyregistrar::error::Fault;
use anyregistrar::journal::{
    Change, Claim, Earlier, Filter, Fingerprint, Forget, Intent, Journal, Key, MemoryJournal, Note,
    OrderLock, Past, Row, SqliteJournal,
};
use anyregistrar::model::{Date, DomainName, OrderState};
use anyregistrar::op::*;
use anyregistrar::transport::{Script, Step};
use anyregistrar::{CallOptions, Client, Environment, Error, ErrorKind, Outcome, Result};
use std::sync::Arc;

mod buying;

use buying::*;

#[tokio::test(start_paused = true)]
async fn a_renewal_whose_answer_is_lost_is_settled_later_and_charged_once() {
    let client = client();
    register(&client, "example.com", "r").await.unwrap();
    let before = expiry(&client, "example.com").await;
    fault(&client, "domain.renew", FaultAction::Drop, FaultMoment::After, 1).await;

    let lost = renew(&client, "example.com", "k").await.unwrap();
    assert_eq!(lost.state, OrderState::Unknown);

    let settled = reconcile(&client).await.settled;
    assert_eq!((settled.len(), settled[0].state, &settled[0].id), (1, OrderState::Succeeded, &lost.id));
    assert_eq!(settled[0].expires, before.plus_months(12));
    assert_eq!(requests(&client, "domain.renew").await, 1);
    assert_eq!(charges(&client).await, 2);
}

#[tokio::test(start_paused = true)]
async fn the_same_key_after_a_lost_answer_gives_the_same_order_and_sends_nothing() {
    let client = client();
    register(&client, "example.com", "r").await.unwrap();
    fault(&client, "domain.renew", FaultAction::Silent, FaultMoment::After, 1).await;

    let lost = renew(&client, "example.com", "k").await.unwrap();
    let again = renew(&client, "example.com", "k").await.unwrap();

    assert_eq!((lost.state, again.state), (OrderState::Unknown, OrderState::Succeeded));
    assert_eq!(lost.id, again.id);
    assert_eq!(requests(&client, "domain.renew").await, 1);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_never_arrived_fails_only_after_two_looks_beyond_the_settle_window() {
    let client = client();
    register(&client, "example.com", "r").await.unwrap();
    fault(&client, "domain.renew", FaultAction::Drop, FaultMoment::Before, 1).await;
    assert_eq!(renew(&client, "example.com", "k").await.unwrap().state, OrderState::Unknown);

    for wait in [0, 14 * 60, 2 * 60, 30] {
        pass_time(&client, wait).await;
        assert_eq!(reconcile(&client).await.open.len(), 1, "after {wait} s more");
    }
    pass_time(&client, 31).await;
    let report = reconcile(&client).await;
    assert_eq!((report.settled.len(), report.settled[0].state), (1, OrderState::Failed));

    let failure = renew(&client, "example.com", "k").await.unwrap_err();
    assert_eq!(failure.outcome(), Outcome::NotDone);
    assert!(failure.message().contains("use a new key"), "{failure}");
    assert_eq!(renew(&client, "example.com", "k2").await.unwrap().state, OrderState::Succeeded);
    assert_eq!(charges(&client).await, 2);
}

#[tokio::test(start_paused = true)]
async fn a_refused_connection_is_tried_again_and_then_raises_because_nothing_left() {
    let client = client();
    fault(&client, "domain.register", FaultAction::Refuse, FaultMoment::Before, 2).await;
    assert_eq!(register(&client, "example.com", "a").await.unwrap().state, OrderState::Succeeded);

    fault(&client, "domain.register", FaultAction::Refuse, FaultMoment::Before, 3).await;
    let error = register(&client, "example.net", "b").await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Network, Outcome::NotDone));
    assert!(error.context().order_id.is_some());
    assert_eq!(charges(&client).await, 1);
}

#[tokio::test(start_paused = true)]
async fn whatever_garbles_the_answer_to_a_purchase_leaves_it_unknown() {
    for action in [
        FaultAction::Truncate,
        FaultAction::Corrupt,
        FaultAction::Html,
        FaultAction::Empty,
        FaultAction::Status,
    ] {
        let client = client();
        fault(&client, "domain.register", action, FaultMoment::After, 1).await;
        let order = register(&client, "example.com", "k").await.unwrap();
        assert_eq!(order.state, OrderState::Unknown, "{action:?}");
        assert_eq!(
            register(&client, "example.com", "k").await.unwrap().state,
            OrderState::Succeeded,
            "{action:?}"
        );
        assert_eq!(charges(&client).await, 1, "{action:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_key_means_one_order_and_other_parameters_are_a_conflict() {
    let client = client();
    let first = register(&client, "example.com", "k").await.unwrap();
    let again = register(&client, "EXAMPLE.com", "k").await.unwrap();
    assert_eq!(first.id, again.id);
    let error = register(&client, "example.net", "k").await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::KeyConflict, Outcome::NotDone));
    assert_eq!(charges(&client).await, 1);
}

#[tokio::test(start_paused = true)]
async fn a_double_click_without_a_key_buys_once() {
    let client = client();
    register(&client, "example.com", "r").await.unwrap();
    let input = || client.domain_renew(DomainRenew::new(name("example.com"), 1), CallOptions::default());
    let (one, other) = tokio::join!(input(), input());
    let (one, other) = (one.unwrap(), other.unwrap());
    assert_eq!((&one.id, one.state), (&other.id, OrderState::Succeeded));
    assert_eq!(charges(&client).await, 2);
}

#[tokio::test(start_paused = true)]
async fn without_a_key_a_proven_failure_allows_a_new_attempt() {
    let client = client();
    client
        .sandbox_account(
            SandboxAccount { balance: Some("0.50".into()), limited: None },
            CallOptions::default(),
        )
        .await
        .unwrap();
    let attempt = || client.domain_register(registration("example.com"), CallOptions::default());
    let poor = attempt().await.unwrap_err();
    assert_eq!((poor.kind(), poor.outcome()), (ErrorKind::InsufficientFunds, Outcome::NotDone));
    client
        .sandbox_account(
            SandboxAccount { balance: Some("100.00".into()), limited: None },
            CallOptions::default(),
        )
        .await
        .unwrap();
    assert_eq!(attempt().await.unwrap().state, OrderState::Succeeded);
    assert_eq!(charges(&client).await, 1);
}

#[tokio::test(start_paused = true)]
async fn an_open_order_blocks_other_purchases_of_its_kind() {
    let client = client();
    register(&client, "example.com", "r").await.unwrap();
    fault(&client, "domain.renew", FaultAction::Drop, FaultMoment::After, 1).await;
    let open = renew(&client, "example.com", "k").await.unwrap();
    let error = renew(&client, "example.com", "other").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OrderOpen);
    assert_eq!(error.context().order_id.as_ref(), Some(&open.id));
}

#[tokio::test(start_paused = true)]
async fn the_expiry_on_record_guards_a_renewal() {
    let client = client();
    register(&client, "example.com", "r").await.unwrap();
    let before = expiry(&client, "example.com").await;
    let with = |expiry: Date| DomainRenew {
        current_expiry: Some(expiry),
        ..DomainRenew::new(name("example.com"), 1)
    };

    let wrong = client
        .domain_renew(with("2020-01-01".parse().unwrap()), CallOptions::key("wrong"))
        .await
        .unwrap_err();
    assert_eq!((wrong.kind(), wrong.outcome()), (ErrorKind::ExpiryMismatch, Outcome::NotDone));

    let done = client.domain_renew(with(before), CallOptions::key("right")).await.unwrap();
    assert_eq!((done.state, done.already_satisfied), (OrderState::Succeeded, false));

    let again = client.domain_renew(with(before), CallOptions::key("another")).await.unwrap();
    assert_eq!((again.state, again.already_satisfied), (OrderState::Succeeded, true));
    assert_eq!(charges(&client).await, 2);
}

#[tokio::test(start_paused = true)]
async fn the_price_cap_is_kept() {
    let client = client();
    let capped = |domain: &str, amount: &str, currency: &str| {
        let cap =
            serde_json::from_value(serde_json::json!({ "amount": amount, "currency": currency })).unwrap();
        DomainRegister { max_price: Some(cap), ..registration(domain) }
    };
    let buy = |input| client.domain_register(input, CallOptions::default());
    assert_eq!(buy(capped("example.com", "0.01", "USD")).await.unwrap_err().kind(), ErrorKind::PriceTooHigh);
    assert_eq!(buy(capped("example.com", "900", "EUR")).await.unwrap_err().kind(), ErrorKind::PriceUnknown);
    assert_eq!(charges(&client).await, 0);
    assert_eq!(buy(capped("example.com", "900", "USD")).await.unwrap().state, OrderState::Succeeded);
}

#[tokio::test(start_paused = true)]
async fn a_dry_run_checks_everything_and_sends_nothing() {
    let client = client();
    let options = CallOptions { dry_run: true, ..CallOptions::default() };
    let order = client.domain_register(registration("example.com"), options.clone()).await.unwrap();
    assert_eq!(order.state, OrderState::NotSent);
    let renewal = client.domain_renew(DomainRenew::new(name("example.com"), 1), options).await.unwrap_err();
    assert_eq!(renewal.kind(), ErrorKind::NotFound);
    assert_eq!((charges(&client).await, requests(&client, "domain.register").await), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn a_pending_order_is_followed_to_its_end() {
    let client = client();
    let order = register(&client, "pending-one.com", "k").await.unwrap();
    assert_eq!(order.state, OrderState::Pending);
    assert_eq!(reconcile(&client).await.open.len(), 1);
    pass_time(&client, 3700).await;
    assert_eq!(reconcile(&client).await.settled[0].state, OrderState::Succeeded);
    assert_eq!(charges(&client).await, 1);
}

#[tokio::test]
async fn without_a_usable_journal_nothing_is_bought() {
    let script = Arc::new(Script::new([Step::Lost]));
    let client = Client::builder("logicboxes")
        .environment(Environment::Test)
        .setting("user_id", "123456")
        .setting("api_key", "some-key")
        .transport(script.clone())
        .journal(Arc::new(SqliteJournal::at("not/an/absolute/place")))
        .executor(Executor::Current)
        .build()
        .unwrap();
    let error = renew(&client, "example.com", "k").await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::JournalUnavailable, Outcome::NotDone));
    assert_eq!(script.sent().len(), 0);
}

#[tokio::test]
async fn an_order_on_disk_is_known_to_the_next_process() {
    let folder = std::env::temp_dir().join(format!("anyregistrar-paid-{}", std::process::id()));
    let open = || {
        let journal = Arc::new(SqliteJournal::at(&folder));
        Client::builder("sandbox").executor(Executor::Current).journal(journal).build().unwrap()
    };
    let first = register(&open(), "example.com", "k").await.unwrap();
    let other = open();
    let again = register(&other, "example.com", "k").await.unwrap();
    assert_eq!((&first.id, again.state), (&again.id, OrderState::Succeeded));
    assert_eq!(charges(&other).await, 0);
    std::fs::remove_dir_all(folder).unwrap();
}

/// A journal whose outcomes cannot be written: the disk is full.
struct Full(MemoryJournal);

impl Journal for Full {
    fn waits(&self) -> bool {
        true
    }
    fn fingerprint(&self, parameters: &[u8]) -> Result<Fingerprint> {
        self.0.fingerprint(parameters)
    }
    fn claim(&self, intent: Intent, renewable: &dyn Fn(&Past) -> bool) -> Result<Claim> {
        self.0.claim(intent, renewable)
    }
    fn under(&self, scope: &str, key: &Key) -> Result<Option<Earlier>> {
        self.0.under(scope, key)
    }
    fn order(&self, scope: &str, id: &str) -> Result<Option<Row>> {
        self.0.order(scope, id)
    }
    fn list(&self, scope: &str, filter: &Filter) -> Result<Vec<Row>> {
        self.0.list(scope, filter)
    }
    fn change(&self, _: &str, _: Change) -> Result<Row> {
        Err(Error::new(ErrorKind::JournalUnavailable, "the disk is full"))
    }
    fn note(&self, id: &str, note: Note) -> Result<Row> {
        self.0.note(id, note)
    }

    fn forget(&self, scope: &str, which: &Forget) -> Result<u64> {
        self.0.forget(scope, which)
    }

    fn try_lock(&self, scope: &str, class: &str, domain: &DomainName) -> Result<Option<Box<dyn OrderLock>>> {
        self.0.try_lock(scope, class, domain)
    }
}

#[tokio::test]
async fn a_journal_that_fails_after_sending_does_not_change_what_is_true() {
    let journal = Arc::new(Full(MemoryJournal::new()));
    let client = Client::builder("sandbox").executor(Executor::Current).journal(journal).build().unwrap();
    let order = register(&client, "example.com", "k").await.unwrap();
    assert_eq!((order.state, order.journal_degraded), (OrderState::Succeeded, true));
    let fault: Fault = register(&client, "reserved-name.com", "k2").await.unwrap_err().to_fault();
    assert_eq!(fault.outcome, Outcome::NotDone);
}
