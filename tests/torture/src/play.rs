//! Plays the plan of one order.

use crate::book::{Book, Seen};
use crate::broken::{Broken, BrokenBook, BrokenWire};
use crate::cell::{ReadBack, Work};
use crate::fault::Special;
use crate::plan::{Plan, Step};
use crate::story::Story;
use crate::wire::Wire;
use crate::world::{Charge, Ground, Now};
use anyregistrar::call::Clock;
use anyregistrar::engine::Executor;
use anyregistrar::journal::{Journal, Row};
use anyregistrar::model::{
    AuthCode, ContactRef, Contacts, Date, Money, NameServer, Order, OrderState, Timestamp,
};
use anyregistrar::op::{Call, DomainRegister, DomainRenew, DomainTransfer, JournalReconcile, Output};
use anyregistrar::{CallOptions, Client, Environment, Error, Result};
use anyregistrar_sandbox::Face;
use serde_json::json;
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
    ground: Ground,
    book: Arc<Book>,
    wire: Arc<Wire>,
    call: Call,
    told: Mutex<Vec<Told>>,
    story: Story,
}

/// Plays a plan in a time of its own.
pub(crate) fn play(plan: Plan, journal: Arc<dyn Journal>, broken: Option<Broken>, story: &Story) -> Played {
    let runtime = Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime needs no more than memory");
    fastrand::seed(plan.seed);
    runtime.block_on(async move { Arc::new(Stage::set(plan, journal, broken, story.clone())).run().await })
}

impl Stage {
    fn set(plan: Plan, journal: Arc<dyn Journal>, broken: Option<Broken>, story: Story) -> Stage {
        let (start, begins) = (Instant::now(), plan.begins);
        let now: Now = Arc::new(move || begins + start.elapsed());
        let ground = Ground::new(plan.cell.face, now.clone());
        let book = Arc::new(Book::new(journal, plan.index, story.clone()));
        let unguarded = plan.cell.kind.world == Special::Unguarded;
        let wire =
            Arc::new(Wire::new(ground.clone(), plan.back.clone(), unguarded, book.clone(), story.clone()));
        let client = Client::builder(plan.cell.face.name())
            .environment(Environment::Sandbox)
            .executor(Executor::Current)
            .transport(Arc::new(BrokenWire { inner: wire.clone(), broken }))
            .clock(Clock::Other(now))
            .journal(match broken {
                Some(broken) => Arc::new(BrokenBook { inner: book.clone(), broken }) as Arc<dyn Journal>,
                None => book.clone(),
            })
            .build()
            .expect("the sandbox of every provider needs no settings");
        let current = (plan.cell.work == Work::Renew).then(|| {
            let expires = Timestamp::from(begins).plus_seconds(plan.expires_in);
            ground.domain(&plan.domain, Some(expires)).expect("a domain in the account expires")
        });
        if plan.cell.kind.world == Special::Poor {
            ground.control("account", &json!({"balance": "0.50"}));
        }
        plan.faults.iter().for_each(|fault| {
            story.line(ground.now(), || format!("fault set: {fault}"));
            ground.control("fault", fault);
        });
        let call = call(&plan, current);
        Stage { plan, client, ground, book, wire, call, told: Mutex::default(), story }
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
        let ours = !charges.is_empty() || self.plan.cell.work == Work::Renew;
        Played {
            expires: if ours { self.ground.domain(&self.plan.domain, None) } else { None },
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
        let result = result.map(|output| match output {
            Output::DomainRegister(order) | Output::DomainTransfer(order) | Output::DomainRenew(order) => {
                *order
            }
            other => unreachable!("a purchase gives an order, not {other:?}"),
        });
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
        let reads = self.wire.reads();
        let report = self.client.journal_reconcile(JournalReconcile::default(), CallOptions::default()).await;
        self.story.line(self.ground.now(), || match &report {
            Ok(report) => format!("reconcile: {} settled, {} open", report.settled.len(), report.open.len()),
            Err(error) => format!("reconcile: {error:?}"),
        });
        let looked = report.ok().filter(|_| executed)?;
        let alone = self.book.seen().states.values().all(|states| states.len() == 2);
        alone.then(|| FirstPass { resolved: looked.open.is_empty(), reads: self.wire.reads() - reads })
    }
}

/// The purchase.
pub(crate) fn call(plan: &Plan, current: Option<Date>) -> Call {
    let domain = plan.domain.parse().expect("the plan's names are domain names");
    let cap: Option<Money> = plan.capped.then(|| {
        serde_json::from_value(json!({"amount": "900.00", "currency": "USD"})).expect("a sum of money")
    });
    // Internet.bs keeps no contacts that a handle could name.
    let registrant = if plan.full_contact || plan.cell.face == Face::InternetBs {
        serde_json::from_value(json!({
            "first_name": "Ada", "last_name": "Example", "organization": "Example Ltd", "email": "ada@example.com", "phone": "+44.1132926070",
            "street": ["1 High Street"], "city": "Leeds", "postal_code": "WF3 1DR", "country": "GB",
        }))
        .expect("a contact")
    } else {
        ContactRef::Handle("72860792".into())
    };
    let contacts = Contacts { registrant: Some(registrant), ..Contacts::default() };
    let nameservers: Vec<NameServer> =
        serde_json::from_value(json!(["ns1.example.net", "ns2.example.net"])).expect("two name servers");
    match plan.cell.work {
        Work::Register => {
            let mut input = DomainRegister::new(domain, plan.years, contacts);
            (input.nameservers, input.max_price) = (nameservers, cap);
            input.into()
        }
        Work::Transfer => {
            let code = AuthCode::new("sandbox-code");
            let mut input = DomainTransfer::new(domain, Some(code), contacts);
            (input.nameservers, input.max_price) = (nameservers, cap);
            input.into()
        }
        Work::Renew => {
            let mut input = DomainRenew::new(domain, plan.years);
            (input.max_price, input.current_expiry) = (cap, current.filter(|_| plan.guarded));
            input.into()
        }
    }
}

impl Told {
    pub(crate) fn error(&self) -> Option<&Error> {
        self.result.as_ref().err()
    }
}
