//! Two purchases of one domain under two keys: neither takes the other's result for its own, and none starts from a reading of before
//! the other.
#![allow(clippy::unwrap_used, reason = "a test ends where something is wrong")]

mod buying;

use anyregistrar::call::Clock;
use anyregistrar::engine::Executor;
use anyregistrar::journal::{
    Change, Claim, Earlier, Filter, Fingerprint, Forget, Intent, Journal, Key, MemoryJournal, Note,
    OrderLock, Past, Row,
};
use anyregistrar::model::{DomainName, Lifecycle, OrderState};
use anyregistrar::op::*;
use anyregistrar::transport::{InProcess, Transport};
use anyregistrar::{CallOptions, Client, Environment, ErrorKind, Result};
use anyregistrar_sandbox::{Delivery, Face, Sandbox};
use buying::*;
use std::sync::{Arc, Mutex};
use tokio::runtime::Builder;

const FACES: [Face; 2] = [Face::Reference, Face::LogicBoxes];

fn client_of(
    sandbox: &Sandbox,
    transport: Arc<dyn Transport>,
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

fn usual(sandbox: &Sandbox, face: Face) -> Arc<dyn Transport> {
    Arc::new(InProcess::new(sandbox.clone(), face))
}

/// A client with a journal of its own.
fn one(sandbox: &Sandbox, face: Face) -> Client {
    client_of(sandbox, usual(sandbox, face), face, Arc::new(MemoryJournal::new()))
}

/// Uses a route of the simulated registrar.
fn control(sandbox: &Sandbox, route: &str, body: &'static str) {
    let uri = format!("https://sandbox.invalid/_sandbox/{route}");
    let request = http::Request::post(uri).body(body.into()).unwrap();
    let Delivery::Reply { response, .. } = sandbox.deliver(Face::Reference, &request) else {
        panic!("no answer")
    };
    assert!(response.status().is_success(), "{response:?}");
}

const STALE: &str = r#"{"on": "domain.info", "do": "stale", "times": 1000}"#;
const CLEAR: &str = r#"{"clear": true}"#;

async fn entry(client: &Client, key: &str) -> JournalEntry {
    let input = JournalInfo { order_id: None, key: Some(key.to_owned()) };
    client.journal_info(input, CallOptions::default()).await.unwrap()
}

/// A domain that has expired a while ago: LogicBoxes parks it, and its expiry tells nothing.
fn expired(sandbox: &Sandbox) {
    control(sandbox, "clock", r#"{"set": "2027-03-20T00:00:00Z"}"#);
    control(sandbox, "domain", r#"{"domain": "old.com", "expires": "2027-03-10T00:00:00Z"}"#);
}

#[tokio::test(start_paused = true)]
async fn a_reading_from_before_a_renewal_is_no_baseline_for_another_one_and_its_key_stays_free() {
    for face in FACES {
        for domain in ["example.com", "old.com"] {
            let sandbox = Sandbox::new();
            let client = one(&sandbox, face);
            expired(&sandbox);
            register(&client, "example.com", "r").await.unwrap();
            control(&sandbox, "fault", STALE);
            let first = renew(&client, domain, "first").await.unwrap();
            assert_eq!(first.state, OrderState::Succeeded, "{face:?} {domain}");
            let before = charges(&client).await;

            let refused = renew(&client, domain, "second").await.unwrap_err();
            assert_eq!(refused.kind(), ErrorKind::Busy, "{face:?} {domain}: {refused}");
            assert_eq!(refused.context().order_id.as_ref(), Some(&first.id));
            assert!(refused.context().retry_after_ms.is_some());
            assert_eq!(charges(&client).await, before);

            control(&sandbox, "fault", CLEAR);
            let second = renew(&client, domain, "second").await.unwrap();
            assert_eq!((second.state, charges(&client).await), (OrderState::Succeeded, before + 1));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_the_registrar_undid_is_bought_again_after_a_quarter_of_an_hour() {
    for face in FACES {
        let sandbox = Sandbox::new();
        let client = one(&sandbox, face);
        control(&sandbox, "clock", r#"{"set": "2027-01-01T00:00:00Z"}"#);
        let undone = r#"{"domain": "example.com", "expires": "2027-06-01T00:00:00Z"}"#;
        control(&sandbox, "domain", undone);
        renew(&client, "example.com", "first").await.unwrap();
        control(&sandbox, "domain", undone);

        let refused = renew(&client, "example.com", "second").await.unwrap_err();
        assert_eq!((refused.kind(), charges(&client).await), (ErrorKind::Busy, 1), "{face:?}");
        pass_time(&client, 15 * 60).await;
        assert_eq!(renew(&client, "example.com", "second").await.unwrap().state, OrderState::Succeeded);
        assert_eq!(charges(&client).await, 2);
    }
}

#[tokio::test(start_paused = true)]
async fn an_expiry_beyond_the_one_that_was_bought_is_no_old_reading() {
    for face in FACES {
        let sandbox = Sandbox::new();
        let (client, other) = (one(&sandbox, face), one(&sandbox, face));
        register(&client, "example.com", "r").await.unwrap();
        renew(&client, "example.com", "first").await.unwrap();
        renew(&other, "example.com", "elsewhere").await.unwrap();
        assert_eq!(renew(&client, "example.com", "second").await.unwrap().state, OrderState::Succeeded);
    }
}

#[tokio::test(start_paused = true)]
async fn a_restore_is_not_bought_again_on_a_reading_from_before_it() {
    for face in FACES {
        let sandbox = Sandbox::new();
        let client = one(&sandbox, face);
        control(&sandbox, "domain", r#"{"domain": "gone.com", "status": "redemption"}"#);
        control(&sandbox, "fault", STALE);
        let restore =
            |key: &str| client.domain_restore(DomainRestore::new(name("gone.com")), CallOptions::key(key));
        assert_eq!(restore("first").await.unwrap().state, OrderState::Succeeded);
        assert_eq!(restore("second").await.unwrap_err().kind(), ErrorKind::Busy, "{face:?}");
        control(&sandbox, "fault", CLEAR);
        let info = DomainInfo { domain: name("gone.com") };
        let shown = client.domain_info(info, CallOptions::default()).await.unwrap();
        assert_ne!(shown.lifecycle, Lifecycle::Redemption);
        assert_eq!(restore("second").await.unwrap_err().kind(), ErrorKind::Conflict);
        assert_eq!(charges(&client).await, 1);
    }
}

/// The journal as another machine sees it: the same records, and locks that it alone knows. Before its first order goes on record,
/// the first machine renews the same domain.
struct Elsewhere {
    shared: Arc<dyn Journal>,
    own: MemoryJournal,
    first: Mutex<Option<Client>>,
}

impl Journal for Elsewhere {
    fn waits(&self) -> bool {
        false
    }

    fn fingerprint(&self, parameters: &[u8]) -> Result<Fingerprint> {
        self.shared.fingerprint(parameters)
    }

    fn claim(&self, intent: Intent, renewable: &dyn Fn(&Past) -> bool) -> Result<Claim> {
        if let Some(first) = self.first.lock().unwrap().take() {
            let machine = std::thread::spawn(move || {
                let runtime = Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
                runtime.block_on(renew(&first, "example.com", "first")).unwrap().state
            });
            assert_eq!(machine.join().unwrap(), OrderState::Succeeded);
        }
        self.shared.claim(intent, renewable)
    }

    fn under(&self, scope: &str, key: &Key) -> Result<Option<Earlier>> {
        self.shared.under(scope, key)
    }

    fn order(&self, scope: &str, id: &str) -> Result<Option<Row>> {
        self.shared.order(scope, id)
    }

    fn list(&self, scope: &str, filter: &Filter) -> Result<Vec<Row>> {
        self.shared.list(scope, filter)
    }

    fn change(&self, id: &str, change: Change) -> Result<Row> {
        self.shared.change(id, change)
    }

    fn note(&self, id: &str, note: Note) -> Result<Row> {
        self.shared.note(id, note)
    }

    fn forget(&self, scope: &str, which: &Forget) -> Result<u64> {
        self.shared.forget(scope, which)
    }

    fn try_lock(&self, scope: &str, class: &str, domain: &DomainName) -> Result<Option<Box<dyn OrderLock>>> {
        self.own.try_lock(scope, class, domain)
    }
}

#[tokio::test(start_paused = true)]
async fn what_another_machine_bought_meanwhile_is_never_taken_for_an_orders_own_result() {
    for face in FACES {
        for near in [false, true] {
            let sandbox = Sandbox::new();
            control(&sandbox, "clock", r#"{"set": "2027-01-01T00:00:00Z"}"#);
            control(
                &sandbox,
                "domain",
                match near {
                    true => r#"{"domain": "example.com", "expires": "2027-01-02T00:00:00Z"}"#,
                    false => r#"{"domain": "example.com", "expires": "2027-06-01T00:00:00Z"}"#,
                },
            );
            let shared: Arc<dyn Journal> = Arc::new(MemoryJournal::new());
            let first = client_of(&sandbox, usual(&sandbox, face), face, shared.clone());
            let own = MemoryJournal::new();
            let second = Elsewhere { shared, own, first: Mutex::new(Some(first)) };
            let client = client_of(&sandbox, usual(&sandbox, face), face, Arc::new(second));

            // It starts from an expiry that has passed on since, and the registrar's guard refuses it.
            let order = renew(&client, "example.com", "second").await.unwrap();
            assert_eq!((order.state, charges(&client).await), (OrderState::Unknown, 1), "{face:?}");
            for seconds in [20, 16 * 60, 61, 3600] {
                pass_time(&client, seconds).await;
                let open = reconcile(&client).await.open;
                assert_eq!(open.len(), 1, "{face:?} near {near}");
                let first = entry(&client, "first").await.order.id;
                assert!(open[0].reason.contains(&first), "{}", open[0].reason);
            }
            pass_time(&client, 24 * 3600).await;
            reconcile(&client).await;
            let entry = entry(&client, "second").await;
            assert_eq!(
                (entry.order.state, entry.events.len()),
                (OrderState::Review, 0),
                "{face:?} near {near}"
            );
        }
    }
}
