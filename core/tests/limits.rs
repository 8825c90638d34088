//! What is sent again and after how long, through the public client and in simulated time.

mod support;

use anyregistrar::engine::Executor;
use anyregistrar::model::OrderState;
use anyregistrar::op::{AccountBalance, ContactCreate, DomainSetLock, SandboxLedger};
use anyregistrar::{CallOptions, Client, ErrorKind, Outcome};
use anyregistrar_sandbox::{Face, Sandbox};
use std::sync::Arc;
use std::time::Duration;
use support::struck::{Strike, Struck};
use support::{contact, register};
use tokio::time::Instant;

const BALANCE: &str = "/v1/account/balance";
const REGISTER: &str = "/v1/domain/register";

/// A client whose requests to `path` are struck; `strike` is told how many there were before.
fn struck(
    path: &'static str,
    strike: impl Fn(usize) -> Strike + Send + Sync + 'static,
) -> (Client, Arc<Struck>) {
    let struck = Struck::new(Face::Reference, Sandbox::new(), move |request, before| {
        if request.uri().path() == path { strike(before) } else { Strike::Pass }
    });
    let struck = Arc::new(struck);
    let builder = Client::builder("sandbox").transport(struck.clone()).executor(Executor::Current);
    (builder.build().expect("a client"), struck)
}

fn options() -> CallOptions {
    CallOptions::default()
}

/// The waits between the requests to `path`.
fn waits(struck: &Struck, path: &str) -> Vec<Duration> {
    struck.sent_to(path).windows(2).map(|pair| pair[1].at - pair[0].at).collect()
}

fn slow_down(retry_after: &str) -> Strike {
    Strike::answer(429, &[("retry-after", retry_after)], "slow down")
}

#[tokio::test(start_paused = true)]
async fn a_read_is_sent_three_times_with_growing_waits() {
    let mut longest = [Duration::ZERO; 2];
    for _ in 0..60 {
        let (client, struck) = struck(BALANCE, |_| Strike::Lose);
        let error = client.account_balance(AccountBalance {}, options()).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Network, Outcome::NotDone));
        let waits = waits(&struck, BALANCE);
        assert_eq!(waits.len(), 2);
        for (longest, wait) in longest.iter_mut().zip(waits) {
            *longest = (*longest).max(wait);
        }
    }
    // Each wait is random below its bound (timers have whole milliseconds); in sixty tries some come near it.
    assert!(longest[0] <= Duration::from_millis(101), "{longest:?}");
    assert!(
        longest[1] > Duration::from_millis(101) && longest[1] <= Duration::from_millis(201),
        "{longest:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_read_that_fails_twice_is_answered_at_the_third_try() {
    let (client, struck) = struck(BALANCE, |before| match before {
        0 => Strike::Refuse,
        1 => Strike::answer(503, &[], "<html>"),
        _ => Strike::Pass,
    });
    client.account_balance(AccountBalance {}, options()).await.unwrap();
    assert_eq!(struck.sent_to(BALANCE).len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_registrar_that_says_when_to_come_back_is_obeyed() {
    let (client, struck) = struck(BALANCE, |before| match before {
        0 => slow_down("7"),
        1 => slow_down("120"),
        _ => Strike::Pass,
    });
    client.account_balance(AccountBalance {}, options()).await.unwrap();
    let waits: Vec<u64> = waits(&struck, BALANCE).iter().map(Duration::as_secs).collect();
    assert_eq!(waits, [7, 120]);
}

#[tokio::test(start_paused = true)]
async fn a_wait_of_more_than_two_minutes_is_the_callers() {
    for (asked, told) in
        [("121", Some(121_000)), ("99999999", Some(99_999_999_000)), ("18446744073709551615", None)]
    {
        let (client, struck) = struck(BALANCE, move |_| slow_down(asked));
        let begun = Instant::now();
        let error = client.account_balance(AccountBalance {}, options()).await.unwrap_err();
        assert_eq!((error.kind(), error.context().retry_after_ms), (ErrorKind::RateLimited, told));
        if told.is_some() {
            assert_eq!((struck.sent_to(BALANCE).len(), begun.elapsed()), (1, Duration::ZERO), "{asked}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_that_is_shorter_than_the_wait_ends_the_call_at_once() {
    let (client, struck) = struck(BALANCE, |_| slow_down("30"));
    let begun = Instant::now();
    let soon = options().timeout(Duration::from_secs(20));
    let error = client.account_balance(AccountBalance {}, soon).await.unwrap_err();
    assert_eq!((error.kind(), error.context().retry_after_ms), (ErrorKind::RateLimited, Some(30_000)));
    assert_eq!((struck.sent_to(BALANCE).len(), begun.elapsed()), (1, Duration::ZERO));
}

#[tokio::test(start_paused = true)]
async fn a_deadline_ends_a_silent_read_and_a_silent_purchase_in_time() {
    let (client, _) = struck(BALANCE, |_| Strike::Silent);
    let begun = Instant::now();
    let error = client
        .account_balance(AccountBalance {}, options().timeout(Duration::from_secs(3)))
        .await
        .unwrap_err();
    assert_eq!((error.kind(), begun.elapsed().as_secs()), (ErrorKind::Timeout, 3));

    let (client, struck) = self::struck(REGISTER, |_| Strike::Silent);
    let begun = Instant::now();
    let soon = CallOptions::key("k").timeout(Duration::from_secs(3));
    let order = client.domain_register(register("silent.com"), soon).await.unwrap();
    assert_eq!((order.state, begun.elapsed().as_secs()), (OrderState::Unknown, 3));
    assert_eq!(struck.sent_to(REGISTER).len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_purchase_that_may_have_left_is_never_repeated() {
    let lost: [fn() -> Strike; 6] = [
        || Strike::Lose,
        || Strike::Silent,
        || slow_down("1"),
        || Strike::answer(503, &[("retry-after", "1")], ""),
        || Strike::answer(408, &[], ""),
        || Strike::answer(200, &[], "{\"result\":"),
    ];
    for strike in lost {
        let (client, struck) = struck(REGISTER, move |_| strike());
        let order = client.domain_register(register("once.com"), CallOptions::key("once")).await.unwrap();
        assert_eq!(order.state, OrderState::Unknown);
        assert_eq!(struck.sent_to(REGISTER).len(), 1);
        // Asking again under the same key asks the registrar, and sends nothing.
        client.domain_register(register("once.com"), CallOptions::key("once")).await.unwrap();
        assert_eq!(struck.sent_to(REGISTER).len(), 1);
        assert!(client.sandbox_ledger(SandboxLedger {}, options()).await.unwrap().rows.len() <= 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_purchase_that_is_refused_at_connect_is_tried_three_times_on_new_connections() {
    let (client, struck) = struck(REGISTER, |before| if before < 2 { Strike::Refuse } else { Strike::Pass });
    let order = client.domain_register(register("third.com"), CallOptions::key("third")).await.unwrap();
    assert_eq!(order.state, OrderState::Succeeded);
    let sent = struck.sent_to(REGISTER);
    assert_eq!((sent.len(), sent.iter().all(|sent| sent.fresh)), (3, true));

    let (client, struck) = self::struck(REGISTER, |_| Strike::Refuse);
    let error = client.domain_register(register("never.com"), CallOptions::key("never")).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Network, Outcome::NotDone));
    assert_eq!(struck.sent_to(REGISTER).len(), 3);
    assert_eq!(client.sandbox_ledger(SandboxLedger {}, options()).await.unwrap().rows.len(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_purchase_that_is_refused_and_then_lost_is_unknown() {
    let (client, struck) = struck(REGISTER, |before| if before == 0 { Strike::Refuse } else { Strike::Lose });
    let order = client.domain_register(register("half.com"), CallOptions::key("half")).await.unwrap();
    assert_eq!((order.state, struck.sent_to(REGISTER).len()), (OrderState::Unknown, 2));
}

#[tokio::test(start_paused = true)]
async fn something_new_is_made_again_only_where_nothing_left() {
    const CREATE: &str = "/v1/contact/create";
    let input = || ContactCreate { contact: serde_json::from_value(contact()).unwrap(), logicboxes: None };
    let (client, struck) = struck(CREATE, |_| Strike::Lose);
    let error = client.contact_create(input(), options()).await.unwrap_err();
    assert_eq!((error.outcome(), struck.sent_to(CREATE).len()), (Outcome::Unknown, 1));

    let (client, struck) =
        self::struck(CREATE, |before| if before == 0 { Strike::Refuse } else { Strike::Pass });
    client.contact_create(input(), options()).await.unwrap();
    assert_eq!(struck.sent_to(CREATE).len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_change_that_leads_to_the_same_end_is_repeated_like_a_read() {
    const LOCK: &str = "/v1/domain/set_lock";
    let (client, struck) = struck(LOCK, |before| if before < 2 { Strike::Lose } else { Strike::Pass });
    let input = DomainSetLock { domain: "soonexpired.com".parse().unwrap(), locked: true };
    client.domain_set_lock(input, options()).await.unwrap();
    assert_eq!(struck.sent_to(LOCK).len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_is_never_repeated() {
    for status in [400, 401, 402, 403, 404, 409, 500] {
        let body = r#"{"error":{"code":"status","message":"not like this"}}"#;
        let (client, struck) = struck(BALANCE, move |_| Strike::answer(status, &[], body));
        client.account_balance(AccountBalance {}, options()).await.unwrap_err();
        assert_eq!(struck.sent_to(BALANCE).len(), 1, "{status}");
    }
}
