//! Two machines that sell from one account, with one journal in a database between them.
#![cfg(feature = "postgres")]

mod support;

use anyregistrar::call::Clock;
use anyregistrar::engine::Executor;
use anyregistrar::journal::{Journal, PostgresJournal};
use anyregistrar::model::OrderState;
use anyregistrar::op::{JournalReconcile, ReconcileReport};
use anyregistrar::provider::BoxFuture;
use anyregistrar::transport::{Answer, InProcess, Outgoing, Transport};
use anyregistrar::{CallOptions, Client, Result};
use anyregistrar_sandbox::{Face, Sandbox};
use anyregistrar_throwaway_postgres::Cluster;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, SystemTime};
use support::{by_key, register};
use tokio::sync::Notify;

/// The registrar, the database and the time that both machines share.
struct Shop {
    database: String,
    sandbox: Sandbox,
    passed: Arc<AtomicU64>,
    folders: [PathBuf; 2],
}

/// A way to the registrar on which the answer to a purchase is held back, or the purchase itself.
struct Slow {
    inner: InProcess,
    executes: bool,
    let_go: Arc<Notify>,
    stuck: Arc<AtomicBool>,
}

impl Transport for Slow {
    fn send(&self, outgoing: Outgoing) -> BoxFuture<'_, Result<Answer>> {
        Box::pin(async move {
            // Purchases have a fresh connection; nothing else has here.
            if !outgoing.fresh {
                return self.inner.send(outgoing).await;
            }
            let answer = if self.executes { Some(self.inner.send(outgoing).await) } else { None };
            self.stuck.store(true, Ordering::SeqCst);
            self.let_go.notified().await;
            answer.unwrap_or_else(|| panic!("a purchase that never arrives is never let go"))
        })
    }
}

impl Shop {
    fn new() -> Shop {
        let passed = Arc::new(AtomicU64::new(0));
        let (begin, offset) = (SystemTime::now(), passed.clone());
        let now = move || begin + Duration::from_secs(offset.load(Ordering::SeqCst));
        let folder = || {
            std::env::temp_dir().join(format!("anyregistrar-machine-{:016x}", uuid::Uuid::now_v7().as_u128()))
        };
        Shop {
            database: Cluster::shared().database(),
            sandbox: Sandbox::with_clock(Arc::new(now)),
            passed,
            folders: [folder(), folder()],
        }
    }

    fn journal(&self, machine: usize) -> Arc<dyn Journal> {
        let address = Cluster::shared().address(&self.database, &self.folders[machine]);
        Arc::new(PostgresJournal::at(&address, None).expect("the address of our own server"))
    }

    fn machine(&self, machine: usize, transport: Arc<dyn Transport>) -> Client {
        let (sandbox, builder) = (self.sandbox.clone(), Client::builder("sandbox"));
        builder
            .transport(transport)
            .journal(self.journal(machine))
            .clock(Clock::Other(Arc::new(move || sandbox.now())))
            .executor(Executor::Current)
            .build()
            .expect("a client")
    }

    fn usual(&self) -> Arc<dyn Transport> {
        Arc::new(InProcess::new(self.sandbox.clone(), Face::Reference))
    }

    fn wait(&self, seconds: u64) {
        self.passed.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Drop for Shop {
    fn drop(&mut self) {
        self.folders.iter().for_each(|folder| drop(std::fs::remove_dir_all(folder)));
    }
}

async fn reconcile(client: &Client) -> ReconcileReport {
    client.journal_reconcile(JournalReconcile::default(), CallOptions::default()).await.expect("a pass")
}

async fn state(client: &Client) -> OrderState {
    client.journal_info(by_key("k"), CallOptions::default()).await.expect("an order").order.state
}

/// Has the first machine send an order whose answer, or which itself, is held back; gives what lets it go.
async fn stuck(
    shop: &Shop,
    executes: bool,
) -> (Arc<Notify>, tokio::task::JoinHandle<Result<anyregistrar::model::Order>>) {
    let (let_go, stuck) = (Arc::new(Notify::new()), Arc::new(AtomicBool::new(false)));
    let inner = InProcess::new(shop.sandbox.clone(), Face::Reference);
    let slow = Slow { inner, executes, let_go: let_go.clone(), stuck: stuck.clone() };
    let client = shop.machine(0, Arc::new(slow));
    let call =
        tokio::spawn(
            async move { client.domain_register(register("example.com"), CallOptions::key("k")).await },
        );
    while !stuck.load(Ordering::SeqCst) {
        assert!(!call.is_finished(), "it ended before it was sent");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    (let_go, call)
}

#[tokio::test]
async fn another_machine_finds_an_order_done_and_both_say_so() {
    let shop = Shop::new();
    let (let_go, call) = stuck(&shop, true).await;
    let other = shop.machine(1, shop.usual());
    let report = reconcile(&other).await;
    assert_eq!(report.settled.len(), 1, "{report:?}");
    assert_eq!(state(&other).await, OrderState::Succeeded);
    let_go.notify_one();
    let order = call.await.expect("the call").expect("an order");
    assert_eq!((order.state, order.journal_degraded), (OrderState::Succeeded, false));
    // A repeat from either machine is the same order.
    let again =
        other.domain_register(register("example.com"), CallOptions::key("k")).await.expect("the order");
    assert_eq!(again.id, order.id);
}

#[tokio::test]
async fn another_machine_never_says_failed_while_the_sender_may_be_alive() {
    let shop = Shop::new();
    let (_never, call) = stuck(&shop, false).await;
    let other = shop.machine(1, shop.usual());
    for _ in 0..3 {
        shop.wait(20 * 60);
        let report = reconcile(&other).await;
        assert_eq!((report.settled.len(), report.open.len()), (0, 1), "{report:?}");
        assert!(report.open[0].reason.contains("another machine"), "{report:?}");
    }
    // Nor does it buy: the key is the same order, another key meets the open one.
    let same =
        other.domain_register(register("example.com"), CallOptions::key("k")).await.expect("the order");
    assert_ne!(same.state, OrderState::Failed);
    let error =
        other.domain_register(register("example.com"), CallOptions::key("other")).await.expect_err("open");
    assert_eq!(error.kind().as_str(), "order_open");
    assert_eq!(state(&other).await, OrderState::Sending);
    call.abort();

    shop.wait(24 * 3600);
    for _ in 0..3 {
        shop.wait(120);
        reconcile(&other).await;
    }
    assert_eq!(state(&other).await, OrderState::Failed);
}

#[test]
fn the_machine_that_sent_it_may_say_that_its_sender_is_dead() {
    let shop = Shop::new();
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let sender = runtime();
    sender.block_on(stuck(&shop, false));
    // The purchase goes on without its caller; with its runtime it dies, and its lock with it.
    drop(sender);
    runtime().block_on(async {
        let same_machine = shop.machine(0, shop.usual());
        for seconds in [20 * 60, 120, 120] {
            shop.wait(seconds);
            reconcile(&same_machine).await;
        }
        assert_eq!(state(&same_machine).await, OrderState::Failed);
    });
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_machines_that_buy_the_same_at_once_are_charged_once() {
    let shop = Shop::new();
    let machines = [shop.machine(0, shop.usual()), shop.machine(1, shop.usual())];
    for i in 0..10 {
        let (domain, key) = (format!("race{i}.com"), format!("key{i}"));
        let buy = |machine: usize| {
            machines[machine].domain_register(register(&domain), CallOptions::key(key.clone()))
        };
        let (one, two) = tokio::join!(buy(0), buy(1));
        let (one, two) = (one.expect("an order"), two.expect("the same order"));
        assert_eq!(one.id, two.id);
    }
    let ledger = machines[0]
        .sandbox_ledger(Default::default(), CallOptions::default())
        .await
        .map(|ledger| serde_json::to_value(ledger).expect("plain data"));
    let rows = ledger.expect("a ledger")["rows"].as_array().map_or(0, Vec::len);
    assert_eq!(rows, 10);
}
