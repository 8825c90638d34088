//! Plays the plan of one order.

use crate::book::{Book, Seen};
use crate::broken::{Broken, BrokenBook, BrokenWire};
use crate::cell::ReadBack;
use crate::fault::Special;
use crate::plan::{Plan, Step};
use crate::seller::Seller;
use crate::story::Story;
use crate::wire::{Counted, Wire};
use crate::work::Work;
use crate::world::{Charge, Ground, Now};
use anyregistrar::call::Clock;
use anyregistrar::engine::Executor;
use anyregistrar::journal::{Journal, Row};
use anyregistrar::model::{Date, Order, OrderState, Timestamp};
use anyregistrar::op::{Call, JournalReconcile};
use anyregistrar::transport::Transport;
use anyregistrar::{CallOptions, Client, Environment, Error, Result};
use serde_json::json;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::runtime::Builder;
use tokio::time::{Instant, sleep_until, timeout};

/// All that is known once the last step is done.
pub(crate) struct Played {
    pub(crate) told: Vec<Told>,
    pub(crate) rows: Vec<Row>,
    pub(crate) seen: Seen,
    pub(crate) charges: Vec<Charge>,
    /// The expiry that the registrar itself has on record in the end, where the domain is ours.
    pub(crate) expires: Option<Date>,
    pub(crate) first_pass: Option<FirstPass>,
}

/// What a caller was told.
#[derive(Debug)]
pub(crate) struct Told {
    pub(crate) asked: Timestamp,
    pub(crate) at: Timestamp,
    /// How many orders there were when the call was made.
    pub(crate) orders_before: usize,
    pub(crate) key: Option<String>,
    pub(crate) result: Result<Order>,
}

/// The first look at an executed order whose answer was lost.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FirstPass {
    pub(crate) resolved: bool,
    pub(crate) reads: u64,
}

struct Stage {
    plan: Plan,
    client: Client,
    /// Settles orders as cron does, in a process of its own.
    clerk: Client,
    looks: Arc<Counted>,
    ground: Ground,
    book: Arc<Book>,
    wire: Arc<Wire>,
    call: Call,
    told: Mutex<Vec<Told>>,
    story: Story,
}

/// Plays a plan in a time of its own.
pub(crate) fn play(
    plan: Plan,
    seller: Option<&Seller>,
    journal: Arc<dyn Journal>,
    broken: Option<Broken>,
    story: &Story,
) -> Played {
    let runtime = Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime needs no more than memory");
    fastrand::seed(plan.seed);
    runtime.block_on(
        async move { Arc::new(Stage::set(plan, seller, journal, broken, story.clone())).run().await },
    )
}

impl Stage {
    fn set(
        plan: Plan,
        seller: Option<&Seller>,
        journal: Arc<dyn Journal>,
        broken: Option<Broken>,
        story: Story,
    ) -> Stage {
        let (start, begins) = (Instant::now(), plan.begins);
        let now: Now = Arc::new(move || begins + start.elapsed());
        let ground = Ground::new(plan.cell.face, now.clone());
        let book = Arc::new(Book::new(journal, plan.index, story.clone()));
        let unguarded = plan.cell.kind.world == Special::Unguarded;
        let wire =
            Arc::new(Wire::new(ground.clone(), plan.back.clone(), unguarded, book.clone(), story.clone()));
        if plan.version.is_some() {
            ground.control("session", &plan.sessions);
        }
        let journal = match broken {
            Some(broken) => Arc::new(BrokenBook { inner: book.clone(), broken }) as Arc<dyn Journal>,
            None => book.clone(),
        };
        let client = |transport: Arc<dyn Transport>| {
            let mut builder = match seller {
                Some(seller) => seller.client(),
                None => Client::builder(plan.cell.face.name()),
            };
            if let Some(version) = plan.version {
                builder = builder.setting("version", version);
            }
            builder
                .environment(Environment::Sandbox)
                .executor(Executor::Current)
                .transport(transport)
                .clock(Clock::Other(now.clone()))
                .journal(journal.clone())
                .build()
                .expect("the sandbox of every provider needs no settings")
        };
        let way = Arc::new(BrokenWire { inner: wire.clone(), broken });
        let looks = Arc::new(Counted { inner: way.clone(), requests: 0.into() });
        let (client, clerk) = (client(way), client(looks.clone()));
        let current = Work::prepare(&plan, &ground, begins.into());
        if plan.cell.kind.world == Special::Poor {
            ground.control("account", &json!({"balance": "0.50"}));
        }
        plan.faults.iter().for_each(|fault| {
            story.line(ground.now(), || format!("fault set: {fault}"));
            ground.control("fault", fault);
        });
        let call = Work::call(&plan, current);
        Stage { plan, client, clerk, looks, ground, book, wire, call, told: Mutex::default(), story }
    }

    async fn run(self: Arc<Self>) -> Played {
        let start = Instant::now();
        let mut callers = Vec::new();
        let mut first_pass = None;
        for (at, step) in &self.plan.steps {
            sleep_until(start + *at).await;
            self.story.line(self.ground.now(), || format!("step: {step:?}"));
            match step {
                Step::Call { callers: count, timeout, leaves } => {
                    for _ in 0..*count {
                        callers.push(tokio::spawn(self.clone().order(
                            self.plan.key.clone(),
                            *timeout,
                            *leaves,
                        )));
                    }
                }
                Step::Other => {
                    let key = Some(format!("another-{}", self.plan.index));
                    callers.push(tokio::spawn(self.clone().order(key, None, None)));
                }
                Step::Reconcile => {
                    let seen = self.reconcile().await;
                    first_pass = first_pass.or(seen);
                }
                Step::Works => self.wire.works(),
            }
        }
        for caller in callers {
            caller.await.expect("callers do not panic");
        }
        let rows = self.book.rows();
        let charges = self.ground.charges();
        let ours = !charges.is_empty() || self.plan.cell.work.is_for_ours();
        Played {
            expires: if ours { self.ground.put(&json!({"domain": self.plan.domain})) } else { None },
            told: std::mem::take(&mut *self.told.lock().unwrap_or_else(PoisonError::into_inner)),
            seen: self.book.seen(),
            rows,
            charges,
            first_pass,
        }
    }

    /// One caller's purchase.
    async fn order(
        self: Arc<Self>,
        key: Option<String>,
        patience: Option<Duration>,
        leaves: Option<Duration>,
    ) {
        let (asked, orders_before) = (self.ground.now(), self.book.placed());
        let options = CallOptions { key: key.clone(), timeout: patience, dry_run: false };
        let call = self.client.call(self.call.clone(), options);
        let result = match leaves {
            Some(after) => match timeout(after, call).await {
                Ok(result) => result,
                Err(_) => return,
            },
            None => call.await,
        };
        let result = result.map(Work::order);
        let at = self.ground.now();
        self.story.line(at, || match &result {
            Ok(order) => format!("told: {} {} {:?}", order.id, order.state.as_str(), order.expires),
            Err(error) => format!("told: {error:?}"),
        });
        self.told.lock().unwrap_or_else(PoisonError::into_inner).push(Told {
            asked,
            at,
            orders_before,
            key,
            result,
        });
    }

    /// One pass of `journal.reconcile`. Tells how it went where it was the first look at an executed order.
    async fn reconcile(&self) -> Option<FirstPass> {
        let before = self.book.seen();
        let first_look = self.plan.cell.back == ReadBack::Good
            && before.placed.len() == 1
            && before.states.len() == 1
            && before.states.values().all(|states| *states == [OrderState::Unknown]);
        let executed = first_look && self.ground.charges().iter().any(|charge| !charge.duplicated);
        let asked = || self.looks.requests.load(Ordering::Relaxed);
        let until_now = asked();
        let report = self.clerk.journal_reconcile(JournalReconcile::default(), CallOptions::default()).await;
        let reads = asked() - until_now;
        self.story.line(self.ground.now(), || match &report {
            Ok(report) => format!("reconcile: {} settled, {} open", report.settled.len(), report.open.len()),
            Err(error) => format!("reconcile: {error:?}"),
        });
        // Another call that works on the order keeps the pass from looking.
        let looked = report.ok().filter(|_| executed && reads > 0)?;
        let alone = self.book.seen().states.values().all(|states| states.len() == 2);
        alone.then_some(FirstPass { resolved: looked.open.is_empty(), reads })
    }
}

impl Told {
    pub(crate) fn error(&self) -> Option<&Error> {
        self.result.as_ref().err()
    }
}
