//! Through the whole road: an order that lacks what its TLD needs never gets as far as the registrar.

use crate::error::{Error, ErrorKind, Outcome, Problem, ProblemCode};
use crate::host::Client;
use crate::op::Op;
use crate::provider::Environment;
use crate::tld::Applies;
use crate::tld::sample::{Draft, Registrar, complete, needed, registrars};
use crate::transport::Script;
use serde_json::{Value, json};
use std::sync::Arc;

fn op(on: Applies) -> Op {
    match on {
        Applies::Register => Op::DomainRegister,
        Applies::Transfer => Op::DomainTransfer,
        Applies::Trade => Op::DomainTrade,
        Applies::Renew => Op::DomainRenew,
    }
}

/// What is wrong with the ways of one order: each is tried without one thing that it needs, and then whole.
async fn tried(registrar: &Registrar, order: &Draft<'_>, refused: &mut usize) -> Vec<String> {
    let script = Arc::new(Script::default());
    let client = Client::builder(registrar.name).environment(Environment::Sandbox);
    let client = client.transport(script.clone()).build().expect("an account of the sandbox");
    let call = |input: &Value| json!({ "op": op(order.on).name(), "input": input }).to_string();
    let mut wrong = Vec::new();
    for path in needed(order) {
        let end = client.call_document(&call(&order.with(&path, None).input)).await;
        let named = |problem: &Problem| problem.path == path && problem.code == ProblemCode::Missing;
        let is_told =
            |error: &Error| error.kind() == ErrorKind::InvalidInput && error.problems().iter().any(named);
        if !end.as_ref().is_err_and(is_told) || !script.sent().is_empty() {
            wrong.push(format!("without {path}: {end:?}"));
        }
        *refused += 1;
    }
    // Nothing else kept it from being sent, but that the registrar takes no such order for the TLD.
    let end = client.call_document(&call(&order.input)).await;
    let has_none = end.as_ref().is_err_and(|error| error.kind() == ErrorKind::Unsupported);
    if script.sent().is_empty() && !has_none {
        wrong.push(format!("whole: {end:?}"));
    }
    wrong
}

#[tokio::test]
async fn an_order_without_what_its_tld_needs_is_refused_before_anything_is_sent() {
    let (mut refused, mut wrong) = (0, Vec::new());
    for registrar in registrars() {
        for rules in registrar.rules.all() {
            for (at, tld) in rules.tlds().iter().enumerate() {
                // The other TLDs of a group have the same rules for the other orders, too.
                for on in registrar.orders.iter().copied().take(if at == 0 { usize::MAX } else { 1 }) {
                    let found = tried(&registrar, &complete(rules, on, tld), &mut refused).await;
                    wrong.extend(
                        found.into_iter().map(|what| format!("{} .{tld} {on:?} {what}", registrar.name)),
                    );
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(refused > 1_000, "only {refused} orders");
}

#[tokio::test]
async fn a_refused_purchase_names_every_wrong_field_whoever_found_it() {
    let client = Client::builder("logicboxes").environment(Environment::Sandbox).build().expect("an account");
    let contact = json!({
        "name": "Ada Example", "organization": "Example Ltd", "email": "ada@example.com", "phone": "12", "street": ["1 High Street"],
        "city": " ", "postal_code": "10001", "country": "US",
    });
    let mut input = json!({
        "domain": "example.us", "years": "soon", "privacy": true, "contacts": { "registrant": contact }, "surprise": 1,
        "nameservers": ["ns1.example.net", "ns2.example.net"],
    });
    let found = |input: &Value| {
        let document = json!({ "op": "domain.register", "input": input }).to_string();
        let client = client.clone();
        async move {
            let error = client.call_document(&document).await.expect_err("a refusal");
            assert_eq!(
                (error.kind(), error.outcome()),
                (ErrorKind::InvalidInput, Outcome::NotDone),
                "{error}"
            );
            error.problems().to_vec()
        }
    };
    let problems = found(&input).await;
    for path in [
        "years",
        "surprise",
        "contacts.registrant.phone",
        "contacts.registrant.city",
        "contacts.registrant.extra.purpose",
        "contacts.registrant.extra.category",
    ] {
        assert_eq!(problems.iter().filter(|problem| problem.path == path).count(), 1, "{path}: {problems:?}");
    }
    // A number that no registry sells is told again; what a person is called or reached by is not.
    input["years"] = json!(11);
    input.as_object_mut().expect("an object").remove("surprise");
    let problems = found(&input).await;
    let years = problems.iter().find(|problem| problem.path == "years").expect("a problem");
    assert_eq!(years.given.as_deref(), Some("11"));
    assert!(
        problems
            .iter()
            .filter(|problem| problem.path.contains("registrant"))
            .all(|problem| problem.given.is_none())
    );
}
