//! Purchases that wait for their turn: the queue costs time, and never a key.

use super::{Account, CallOptions, Client};
use crate::call::{Clock, CxParts, Limits, Scrubber};
use crate::engine::Executor;
use crate::error::{ErrorKind, Outcome, Result};
use crate::journal::LEAVES;
use crate::model::{Order, OrderState};
use crate::op::DomainRenew;
use crate::provider::{Environment, Limit, Quota};
use crate::transport::InProcess;
use anyregistrar_sandbox::{Face, Sandbox};
use bytes::Bytes;
use http::Request;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

/// How many domains there are to renew: the last one's turn comes later than an intent may leave.
const MANY: u64 = 7;

/// A client whose registrar has domains to renew and takes what comes.
fn open() -> Client {
    let sandbox = Sandbox::new();
    for i in 0..MANY {
        let body = serde_json::json!({ "domain": name(i) }).to_string();
        let request = Request::post("http://sandbox.invalid/_sandbox/domain").body(Bytes::from(body));
        drop(sandbox.deliver(Face::Reference, &request.expect("a request")));
    }
    let transport = Arc::new(InProcess::new(sandbox, Face::Reference));
    let builder = Client::builder("sandbox").environment(Environment::Sandbox);
    builder.transport(transport).executor(Executor::Current).build().expect("a client")
}

/// The same account within limits, on a clock that goes with the waiting. A simulated registrar has none of its own.
fn within(limits: Limits, client: &Client) -> Client {
    let account = &client.account;
    let (begun, then) = (SystemTime::now(), Instant::now());
    let parts = CxParts {
        account: account.parts.account.clone(),
        info: account.parts.info,
        transport: account.parts.transport.clone(),
        limits: Arc::new(limits),
        clock: Clock::Other(Arc::new(move || begun + then.elapsed())),
        scrubber: Scrubber::default(),
    };
    Client::new(Arc::new(Account {
        parts: Arc::new(parts),
        provider: account.provider.clone(),
        environment: account.environment,
        base: account.base.clone(),
        scope: account.scope.clone(),
        journal: account.journal.clone(),
        executor: account.executor,
        begun: 0.into(),
    }))
}

/// A client whose registrar takes one write in a minute.
fn paced() -> Client {
    let writes = Limit { group: "write", per_minute: 1, burst: 1, stated: false };
    within(Limits::in_memory([writes]), &open())
}

fn name(i: u64) -> String {
    format!("queued-{i}.com")
}

async fn renew(client: &Client, i: u64, options: CallOptions) -> Result<Order> {
    let renewal = DomainRenew::new(name(i).parse().expect("a name"), 1);
    client.domain_renew(renewal, options).await
}

fn key(i: u64) -> CallOptions {
    CallOptions::key(format!("invoice-{i}"))
}

#[tokio::test(start_paused = true)]
async fn a_purchase_waits_for_its_turn_however_long_and_is_then_bought() {
    let (client, begun) = (paced(), Instant::now());
    let orders = (0..MANY).map(|i| renew(&client, i, key(i)));
    for order in futures_util::future::join_all(orders).await {
        assert_eq!(order.expect("an order").state, OrderState::Succeeded);
    }
    assert!(begun.elapsed().as_secs() > LEAVES.unsigned_abs(), "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_turn_that_comes_too_late_for_the_caller_costs_no_key() {
    let client = paced();
    renew(&client, 0, key(0)).await.expect("its turn at once");
    let soon = key(1).timeout(Duration::from_secs(10));
    let error = renew(&client, 1, soon).await.expect_err("not its turn");
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Timeout, Outcome::NotDone));
    assert!(error.context().retry_after_ms.is_some(), "{error}");
    let order = renew(&client, 1, key(1)).await.expect("the same key is still good");
    assert_eq!(order.state, OrderState::Succeeded);
}

#[tokio::test(start_paused = true)]
async fn an_hour_without_room_for_a_purchase_costs_no_key_wherever_it_ends() {
    let client = open();
    let mut refused = 0;
    let order = loop {
        let hour = Quota { seconds: 3_600, calls: refused };
        let tight = within(Limits::in_memory([]).within(vec![hour]), &client);
        match renew(&tight, 0, key(0)).await {
            Ok(order) => break order,
            Err(error) => {
                assert_eq!((error.kind(), error.outcome()), (ErrorKind::RateLimited, Outcome::NotDone));
                refused += 1;
            }
        }
    };
    assert_eq!(order.state, OrderState::Succeeded);
    assert!(refused > 1, "the purchase is not the first request");
}
