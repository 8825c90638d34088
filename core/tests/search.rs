//! Searches for names while everything goes wrong: no registrar's answer, however broken, makes a name look free that is not.

use anyregistrar::engine::Executor;
use anyregistrar::model::{Availability, CheckedName};
use anyregistrar::op::DomainCheck;
use anyregistrar::provider::Environment;
use anyregistrar::transport::InProcess;
use anyregistrar::{CallOptions, Client};
use anyregistrar_sandbox::{Delivery, Face, Sandbox};
use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

/// Every registrar with its simulated side.
fn providers() -> impl Iterator<Item = (&'static str, Face)> {
    Face::ALL.iter().map(|face| (face.name(), *face))
}

fn client(provider: &str, face: Face, sandbox: &Sandbox) -> Client {
    let transport = Arc::new(InProcess::new(sandbox.clone(), face));
    let builder = Client::builder(provider).environment(Environment::Sandbox);
    builder.transport(transport).executor(Executor::Current).build().expect("a client")
}

/// Names of every fate. With `many`, enough that they take several requests and another protocol, where there is one.
fn names(many: bool) -> DomainCheck {
    let labels = ["free", "taken", "reserved", "premium", "transfer", "pending"];
    let copies = if many { 3 } else { 1 };
    let labels = (0..copies).flat_map(|i| labels.map(|label| format!("{label}{i}")));
    let names = labels.flat_map(|label| ["com", "net"].map(|tld| format!("{label}.{tld}")));
    DomainCheck::new(names.map(|name| name.parse().expect("a name")))
}

/// Faults as a registrar, its network and what lies between may have them.
fn faults() -> Vec<Value> {
    let mut faults = vec![
        json!({"do": "refuse"}),
        json!({"do": "drop"}),
        json!({"do": "drop", "delay_ms": 5_000}),
        json!({"do": "silent"}),
        json!({"do": "delay", "delay_ms": 2_000}),
        json!({"do": "delay", "delay_ms": 200_000}),
        json!({"do": "corrupt", "how": "bytes"}),
        json!({"do": "corrupt", "how": "gzip"}),
        json!({"do": "corrupt", "how": "other_domain"}),
        json!({"do": "corrupt", "how": "replace", "from": "tatus", "to": "frobbed"}),
        json!({"do": "corrupt", "how": "replace", "from": "taken", "to": "frobbed"}),
        json!({"do": "corrupt", "how": "replace", "from": "false", "to": "null"}),
        json!({"do": "repeat"}),
        json!({"do": "html"}),
        json!({"do": "empty"}),
        json!({"do": "throttle", "retry_after": "1"}),
        json!({"do": "throttle", "status": 503, "retry_after": "100000"}),
        json!({"do": "status", "status": 301, "body": "", "location": "https://elsewhere.invalid/"}),
    ];
    for keep in [0, 1, 20, 60, 200] {
        faults.push(json!({"do": "truncate", "keep": keep}));
        faults.push(json!({"do": "truncate", "keep": keep, "framed": false}));
        faults.push(json!({"do": "truncate", "keep": keep, "cut": "chunk"}));
        faults.push(json!({"do": "truncate", "keep": keep, "cut": "hang"}));
    }
    for status in [400, 401, 403, 404, 408, 425, 429, 500, 502, 503, 504] {
        faults.push(json!({"do": "status", "status": status, "body": "<html>no</html>"}));
    }
    for body in
        ["{}", "[]", "null", "{\"result\":{}}", "OK", "{\"status\":", "available", "{\"available\":", "1"]
    {
        faults.push(json!({"do": "status", "status": 200, "body": body}));
    }
    faults
}

/// Tells the simulated registrar something that only it understands.
fn control(sandbox: &Sandbox, route: &str, body: &Value) {
    let request = Request::post(format!("http://sandbox.invalid/_sandbox/{route}"));
    let request = request.body(Bytes::from(body.to_string())).expect("a request");
    match sandbox.deliver(Face::Reference, &request) {
        Delivery::Reply { response, .. } => assert_eq!(response.status(), 200, "{body}: {response:?}"),
        _ => panic!("{body} was not taken"),
    }
}

/// What the registry itself says, by the protocol that is nearest to it and has no faults.
async fn truth(sandbox: &Sandbox, input: &DomainCheck) -> HashMap<String, Availability> {
    let judge = client("sandbox", Face::Reference, sandbox);
    let report = judge.domain_check(input.clone(), CallOptions::default()).await.expect("a report");
    report.names.into_iter().map(|name| (name.domain.ascii().to_owned(), name.state)).collect()
}

fn false_ones<'a>(names: &'a [CheckedName], truth: &HashMap<String, Availability>) -> Vec<&'a str> {
    let free = |name: &&CheckedName| name.state == Availability::Available;
    let wrong = |name: &&CheckedName| truth.get(name.domain.ascii()) != Some(&Availability::Available);
    names.iter().filter(free).filter(wrong).map(|name| name.domain.ascii()).collect()
}

#[tokio::test(start_paused = true)]
async fn no_fault_makes_a_name_look_free_that_is_not() {
    for (provider, face) in providers() {
        let (mut struck, mut reported) = (0, 0);
        for many in [false, true] {
            let input = names(many);
            for fault in faults() {
                for (skip, times) in [(0, 1), (0, 100_000), (1, 100_000)] {
                    let sandbox = Sandbox::new();
                    let truth = truth(&sandbox, &input).await;
                    let client = client(provider, face, &sandbox);
                    let mut fault = fault.clone();
                    (fault["on"], fault["skip"], fault["times"]) = ("*".into(), skip.into(), times.into());
                    control(&sandbox, "fault", &fault);
                    let options = CallOptions::default().timeout(Duration::from_secs(100));
                    // An error of the whole call says of no name that it is free.
                    let Ok(report) = client.domain_check(input.clone(), options).await else {
                        struck += 1;
                        continue;
                    };
                    reported += 1;
                    struck +=
                        usize::from(report.names.iter().any(|name| name.state == Availability::Unknown));
                    assert_eq!(report.names.len(), input.domains.len(), "{provider} {fault}");
                    assert_eq!(false_ones(&report.names, &truth), [""; 0], "{provider} {fault}");
                    let silent = report
                        .names
                        .iter()
                        .find(|name| name.state == Availability::Unknown && name.reason.is_none());
                    assert!(silent.is_none(), "{provider} {fault}: {silent:?}");
                }
            }
        }
        assert!(struck > 100 && reported > 100, "{provider}: {struck} {reported}");
    }
}

#[tokio::test(start_paused = true)]
async fn without_faults_the_free_names_are_found_and_a_registrar_that_lies_is_seen_to() {
    for (provider, face) in providers() {
        let (sandbox, input) = (Sandbox::new(), names(true));
        let truth = truth(&sandbox, &input).await;
        let client = client(provider, face, &sandbox);
        let report = client.domain_check(input.clone(), CallOptions::default()).await.expect("a report");
        let free = report.names.iter().filter(|name| name.state == Availability::Available).count();
        assert_eq!(
            free,
            truth.values().filter(|state| **state == Availability::Available).count(),
            "{provider}"
        );
        assert!(free >= 12 && false_ones(&report.names, &truth).is_empty(), "{provider}: {free}");

        // The negative control: a lie that nobody can see through is counted.
        let (from, to) = match face {
            Face::LogicBoxes => ("regthroughothers", "available"),
            Face::InternetBs => ("UNAVAILABLE", "AVAILABLE"),
            Face::RealtimeRegister => ("not available", "available"),
            Face::Netim => ("NOT AVAILABLE", "AVAILABLE"),
            _ => ("\"taken\"", "\"available\""),
        };
        let lie =
            json!({"on": "*", "do": "corrupt", "how": "replace", "from": from, "to": to, "times": 100_000});
        control(&sandbox, "fault", &lie);
        let report = client.domain_check(input, CallOptions::default()).await.expect("a report");
        assert!(!false_ones(&report.names, &truth).is_empty(), "{provider}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_gives_what_was_answered_and_calls_the_rest_unknown_with_a_reason() {
    for (provider, face) in providers() {
        let sandbox = Sandbox::new();
        let client = client(provider, face, &sandbox);
        // NETIM opens a session and reads the TLD's data first.
        let skip = if face == Face::Netim { 4 } else { 1 };
        control(
            &sandbox,
            "fault",
            &json!({"on": "*", "do": "delay", "delay_ms": 3_600_000, "skip": skip, "times": 100_000}),
        );
        let input = DomainCheck::new((0..250).map(|i| format!("free{i}.com").parse().expect("a name")));
        let options = CallOptions::default().timeout(Duration::from_secs(5));
        let begun = tokio::time::Instant::now();
        let report =
            client.domain_check(input, options).await.unwrap_or_else(|error| panic!("{provider}: {error}"));
        assert!(begun.elapsed() <= Duration::from_secs(6), "{provider}: {:?}", begun.elapsed());
        let of = |state: Availability| report.names.iter().filter(|name| name.state == state).count();
        assert!(of(Availability::Available) >= 1, "{provider}");
        assert_eq!(of(Availability::Available) + of(Availability::Unknown), 250, "{provider}");
        let unknown =
            report.names.iter().find(|name| name.state == Availability::Unknown).expect("an unknown name");
        assert!(unknown.reason.is_some(), "{provider}");
    }
}

#[tokio::test(start_paused = true)]
async fn one_name_under_many_tlds_is_asked_about_at_every_registrar() {
    for (provider, face) in providers() {
        let client = client(provider, face, &Sandbox::new());
        let input = DomainCheck::under("taken1", ["com", "net", "org", ".info"]);
        let report = client.domain_check(input, CallOptions::default()).await.expect("a report");
        let names: Vec<_> = report.names.iter().map(|name| (name.domain.ascii(), name.state)).collect();
        let wanted =
            ["taken1.com", "taken1.net", "taken1.org", "taken1.info"].map(|name| (name, Availability::Taken));
        assert_eq!(names, wanted, "{provider}");
    }
}
