//! What registrars keep open for an account is given back, however the account ends.

mod support;

use anyregistrar::engine::{finish_endings, finish_purchases};
use anyregistrar::transport::InProcess;
use anyregistrar::{CallOptions, Client, Environment, blocking};
use anyregistrar_sandbox::{Delivery, Face, Sandbox};
use bytes::Bytes;
use http::Request;
use serde_json::Value;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use support::check;

/// The end of a process is everybody's: these tests come one after the other.
static PROCESS: Mutex<()> = Mutex::new(());

const SOON: Duration = Duration::from_secs(60);

fn client(sandbox: &Sandbox, version: &str) -> blocking::Client {
    let builder = Client::builder("netim").environment(Environment::Sandbox).setting("version", version);
    let transport = Arc::new(InProcess::new(sandbox.clone(), Face::Netim));
    builder.transport(transport).build().expect("a client").blocking()
}

/// How many sessions are open at the registrar.
fn open(sandbox: &Sandbox) -> u64 {
    let request = Request::post("/_sandbox/session").body(Bytes::from_static(b"{}")).expect("a request");
    let Delivery::Reply { response, .. } = sandbox.deliver(Face::Netim, &request) else { panic!("no reply") };
    let shown: Value = serde_json::from_slice(response.body()).expect("JSON");
    shown["open"].as_u64().expect("a number")
}

#[test]
fn the_session_of_a_client_that_nobody_drops_is_closed_when_the_process_ends() {
    let _alone = PROCESS.lock().unwrap_or_else(PoisonError::into_inner);
    for version in ["3.0", "1.0"] {
        let sandbox = Sandbox::new();
        let clients = [client(&sandbox, version), client(&sandbox, version)];
        for client in &clients {
            client.domain_check(check("example.com"), CallOptions::default()).expect("a check");
        }
        assert_eq!(open(&sandbox), 2);
        assert!(finish_purchases(SOON));
        assert_eq!(open(&sandbox), 0, "{version}");

        // A call that comes after all opens one more, which ends like the others.
        clients[0].domain_check(check("example.com"), CallOptions::default()).expect("a check");
        assert_eq!(open(&sandbox), 1);
        finish_endings(SOON);
        assert_eq!(open(&sandbox), 0, "{version}");
    }
}

#[test]
fn the_session_of_a_client_that_has_gone_is_closed_without_being_told_to() {
    let _alone = PROCESS.lock().unwrap_or_else(PoisonError::into_inner);
    let sandbox = Sandbox::new();
    let client = client(&sandbox, "3.0");
    let other = client.clone();
    client.domain_check(check("example.com"), CallOptions::default()).expect("a check");
    drop(client);
    assert_eq!(open(&sandbox), 1, "another clone is there");
    drop(other);
    support::within(SOON, "the session is closed", || (open(&sandbox) == 0).then_some(()));
}
