//! No secret and no personal data in anything that a host could write down, whatever goes wrong with a call.

#[path = "support/ear.rs"]
#[allow(unreachable_pub, dead_code, reason = "a module of tests")]
mod ear;
#[path = "support/echo.rs"]
#[allow(unreachable_pub, dead_code, reason = "a module of tests")]
mod echo;
#[path = "support/secrets.rs"]
#[allow(unreachable_pub, dead_code, reason = "a module of tests")]
mod secrets;
mod support;

use anyregistrar::Result;
use anyregistrar::engine::Executor;
use anyregistrar::journal::{
    Change, Claim, Earlier, Filter, Fingerprint, Forget, Intent, Journal, Key, MemoryJournal, Note,
    OrderLock, Past, Row,
};
use anyregistrar::model::DomainName;
use anyregistrar::op::{Call, JournalList, JournalReconcile, Op};
use anyregistrar::transport::{Script, Step};
use anyregistrar_sandbox::{Face, Sandbox};
use ear::{hear_debug, listen, places};
use echo::{Echo, control};
use secrets::{KEY, assert_silent, builder, calls, heard, paused, settings};
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use support::server::{Act, Server, Then};
use support::struck::{Strike, Struck};

/// A journal that tells all that it is given to keep.
struct Told(MemoryJournal);

impl Journal for Told {
    fn waits(&self) -> bool {
        false
    }

    fn fingerprint(&self, parameters: &[u8]) -> Result<Fingerprint> {
        self.0.fingerprint(parameters)
    }

    fn claim(&self, intent: Intent, renewable: &dyn Fn(&Past) -> bool) -> Result<Claim> {
        hear_debug(&intent);
        let claim = self.0.claim(intent, renewable);
        hear_debug(&claim);
        claim
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

    fn change(&self, id: &str, change: Change) -> Result<Row> {
        hear_debug(&change);
        let row = self.0.change(id, change);
        hear_debug(&row);
        row
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

/// Every fault on every operation, then the journal and a reconcile.
fn fault_matrix(face: Face, says: &'static str, more: &[(&str, &str)]) {
    const ACTIONS: [&str; 11] = [
        "drop", "refuse", "delay", "truncate", "corrupt", "repeat", "silent", "status", "html", "empty",
        "throttle",
    ];
    let mut said = BTreeMap::new();
    paused().block_on(async {
        for (action, when) in ACTIONS.iter().flat_map(|action| [(*action, "before"), (*action, "after")]) {
            if (action, when) == ("refuse", "after") {
                continue;
            }
            let sandbox = Sandbox::new();
            let own = json!({"domain": "soonexpired.com", "auth_code": "CANARY-own-code"});
            control(&sandbox, face, "domain", &own);
            let echo = Arc::new(Echo::new(face, sandbox.clone(), says));
            let journal = Arc::new(Told(MemoryJournal::new()));
            let builder = more.iter().fold(builder(face), |builder, (name, value)| builder.setting(*name, *value));
            let builder = builder.transport(echo.clone()).journal(journal).executor(Executor::Current);
            let client = builder.build().expect("a client");
            for on in [false, true] {
                for call in calls() {
                    let on = if on { call.op().name() } else { "*" };
                    let fault =
                        json!({"on": on, "do": action, "when": when, "times": 4, "delay_ms": 50, "retry_after": "1"});
                    control(&sandbox, face, "fault", &fault);
                    let op = call.op();
                    let error = heard(&client, call).await;
                    said.insert((op, error.is_none()), error.unwrap_or_default());
                    control(&sandbox, face, "fault", &json!({"clear": true}));
                }
            }
            for call in calls() {
                heard(&client, call).await;
            }
            heard(&client, Call::from(JournalReconcile::default())).await;
            heard(&client, Call::from(JournalList::default())).await;
            assert!(echo.told.load(Ordering::Relaxed) >= settings(face).len());
        }
    });
    // A call that is always refused before anything is sent would show nothing. LogicBoxes is understood by its texts, which are others
    // with a key in front.
    if face == Face::LogicBoxes && !says.is_empty() {
        return;
    }
    let paid = [Op::DomainRegister, Op::DomainTransfer, Op::DomainRenew, Op::DomainTrade];
    let has = |op: &Op| anyregistrar::provider::find(face.name()).is_ok_and(|entry| entry.info.has(*op));
    for op in paid.into_iter().filter(has) {
        assert!(said.contains_key(&(op, true)), "{op}: {:?}", said.get(&(op, false)));
    }
}

#[test]
fn the_ear_hears_traces_log_lines_panics_and_every_encoding() {
    let _listening = listen();
    tracing::trace!(secret = "NIGHTINGALE-trace", "a line of the test's own");
    log::trace!("NIGHTINGALE-log");
    let _ = std::panic::catch_unwind(|| panic!("NIGHTINGALE-panic"));
    let all = ear::all();
    for word in ["NIGHTINGALE-trace", "NIGHTINGALE-log", "NIGHTINGALE-panic"] {
        assert!(!places(&all, word).is_empty(), "{word}");
    }
    use base64::Engine;
    let base64 = |text: &str| base64::engine::general_purpose::STANDARD.encode(text);
    let hidden = [
        base64("user:NIGHTINGALE"),
        base64("u:NIGHTINGALE!"),
        base64("us:NIGHTINGALE"),
        "nightingale@example.com".into(),
        "%4E%49%47%48%54%49%4E%47%41%4C%45".into(),
        "4e494748544947".to_owned() + "0",
        "NIGHTINGALE+1".into(),
    ];
    for (number, text) in hidden.iter().enumerate() {
        assert_eq!(places(text, "NIGHTINGALE").len(), usize::from(number != 5), "{text}");
    }
    assert!(!places("[78, 73, 71, 72, 84, 73, 78, 71, 65, 76, 69]", "NIGHTINGALE").is_empty());
    // What the library itself says is among it, and so is what the libraries below it say.
    paused().block_on(heard(
        &builder(Face::Reference).executor(Executor::Current).build().unwrap(),
        calls().remove(0),
    ));
    assert!(places(&ear::all(), "exchange").iter().any(|line| line.contains("/v1/domain/check")));
}

#[test]
fn no_secret_is_told_under_any_fault_of_the_reference_registrar() {
    let _listening = listen();
    fault_matrix(Face::Reference, "", &[]);
    assert_silent();
}

#[test]
fn no_secret_is_told_under_any_fault_of_logicboxes_even_where_its_errors_repeat_the_key() {
    let _listening = listen();
    for says in ["", "bad key CANARY-key-5f1e0b7c, or CANARY%2Dkey%2D5f1e0b7c: "] {
        fault_matrix(Face::LogicBoxes, says, &[]);
    }
    assert_silent();
}

#[test]
fn no_secret_is_told_under_any_fault_of_internetbs_even_where_its_errors_repeat_key_and_password() {
    let _listening = listen();
    fault_matrix(Face::InternetBs, "bad key CANARY-key-5f1e0b7c with CANARY-word-9c44d1: ", &[]);
    assert_silent();
}

#[test]
fn no_secret_is_told_under_any_fault_of_netim_even_where_its_errors_repeat_the_secret() {
    let _listening = listen();
    for version in ["3.0", "1.0"] {
        fault_matrix(Face::Netim, "bad secret CANARY-key-5f1e0b7c: ", &[("version", version)]);
    }
    assert_silent();
}

#[test]
fn a_key_that_is_cut_off_at_the_end_of_a_registrars_text_is_hidden_too() {
    let _listening = listen();
    for before in 0..80 {
        let text = format!("{}{KEY} is not known here", "x".repeat(before));
        for long in [text.clone(), format!("{}{text}", "y".repeat(440))] {
            let step = Step::json(500, &json!({"status": "ERROR", "message": long}));
            let script = Arc::new(Script::new(vec![step; 3]));
            let client =
                builder(Face::LogicBoxes).transport(script).executor(Executor::Current).build().unwrap();
            let balance = calls().pop().expect("the balance");
            paused().block_on(heard(&client, balance));
        }
    }
    assert_silent();
}

#[test]
fn no_secret_is_told_by_the_network_and_the_libraries_below_it() {
    let _listening = listen();
    let broken: [&'static [u8]; 4] = [
        b"",
        b"HTTP/1.1 200 OK\r\ncontent-length: 90\r\n\r\n{\"resu",
        b"HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n",
        b"HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n",
    ];
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    for face in [Face::Reference, Face::LogicBoxes, Face::InternetBs, Face::Netim] {
        let server = Server::start(face, move |request, before| {
            let path = request.uri().path().to_lowercase();
            let reads = path.trim_end_matches('/').ends_with("info")
                || path.contains("details")
                || path.contains("search");
            match broken.get(before / 2) {
                Some(bytes) if !reads => Act::Instead(bytes.to_vec(), Then::Close),
                _ => Act::Answer,
            }
        });
        let client = builder(face).base_url(server.base_url()).build().unwrap();
        let nowhere = builder(face).base_url("http://127.0.0.1:9/").build().unwrap();
        runtime.block_on(async {
            for round in 0..3 {
                for call in calls() {
                    if round == 0 {
                        heard(&nowhere, call.clone()).await;
                    }
                    heard(&client, call).await;
                }
            }
        });
        assert!(!server.seen("").is_empty());
    }
    assert!(!places(&ear::all(), "hyper_util").is_empty(), "the libraries below were heard");
    assert_silent();
}

#[test]
fn no_secret_is_told_by_a_panic() {
    let _listening = listen();
    for face in [Face::Reference, Face::LogicBoxes, Face::InternetBs, Face::Netim] {
        let echo = Box::new(Echo::new(face, Sandbox::new(), ""));
        let struck = Struck::over(echo, |_, before| match before % 3 {
            0 => Strike::PanicBefore,
            1 => Strike::PanicAfter,
            _ => Strike::Pass,
        });
        let client = builder(face).transport(Arc::new(struck)).executor(Executor::Current).build().unwrap();
        paused().block_on(async {
            for call in calls().into_iter().chain(calls()) {
                heard(&client, call).await;
            }
        });
    }
    assert_silent();
}

#[test]
fn what_a_call_carries_is_hidden_where_the_registrar_repeats_it() {
    let _listening = listen();
    for call in calls().into_iter().filter(|call| call.op() == Op::CustomerCreate) {
        for says in ["the password CANARY-pass9! is weak", "CANARY-city is no city"] {
            let step = Step::json(500, &json!({"status": "ERROR", "message": says}));
            let script = Arc::new(Script::new([step]));
            let client =
                builder(Face::LogicBoxes).transport(script).executor(Executor::Current).build().unwrap();
            paused().block_on(heard(&client, call.clone()));
        }
    }
    for face in [Face::LogicBoxes, Face::InternetBs, Face::Netim] {
        let echo = Arc::new(Echo::new(face, Sandbox::new(), "the code CANARY-code-77 is wrong: "));
        let client = builder(face).transport(echo).executor(Executor::Current).build().unwrap();
        let carrying = [Op::DomainTransfer, Op::DomainTransferSubmitCode];
        for call in calls().into_iter().filter(|call| carrying.contains(&call.op())) {
            paused().block_on(heard(&client, call));
        }
    }
    assert_silent();
}
