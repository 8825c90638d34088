//! Nothing is bought above the price that the caller gives, at a price that cannot be learnt, or at a premium price that nobody has
//! agreed to: every purchase at every registrar.

use anyregistrar::engine::Executor;
use anyregistrar::op::{Op, SandboxLedger};
use anyregistrar::provider::Environment;
use anyregistrar::transport::InProcess;
use anyregistrar::{CallOptions, Client, ErrorKind, Outcome};
use anyregistrar_sandbox::{Delivery, Face, Sandbox};
use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};
use std::sync::Arc;

/// Every registrar with its simulated side.
fn providers() -> impl Iterator<Item = (&'static str, Face)> {
    Face::ALL.iter().map(|face| (face.name(), *face))
}

fn client(provider: &str, face: Face) -> Client {
    over(provider, face, &Sandbox::new())
}

fn over(provider: &str, face: Face, sandbox: &Sandbox) -> Client {
    let transport = Arc::new(InProcess::new(sandbox.clone(), face));
    let builder = Client::builder(provider).environment(Environment::Sandbox);
    builder.transport(transport).executor(Executor::Current).build().expect("a client")
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

fn contact() -> Value {
    json!({ "first_name": "Ada", "last_name": "Example", "organization": "Example Ltd", "email": "ada@example.com",
        "phone": "+44.1132926070", "street": ["1 High Street"], "city": "Leeds", "postal_code": "WF3 1DR",
        "country": "GB" })
}

/// Every purchase, for a name for which it can be made.
fn purchases(face: Face) -> Vec<(Op, Value)> {
    let contacts = json!({ "registrant": contact() });
    let mut holder = contacts.clone();
    if face == Face::InternetBs {
        holder["registrant"]["extra"] = json!({ "language": "en" });
    }
    let mut restore = json!({ "domain": "redemption.com" });
    if face == Face::RealtimeRegister {
        restore["reason"] = "our customer wants it back".into();
    }
    vec![
        (
            Op::DomainRegister,
            json!({ "domain": "free.com", "years": 1, "contacts": contacts,
            "nameservers": ["ns1.example.net", "ns2.example.net"] }),
        ),
        (
            Op::DomainTransfer,
            json!({ "domain": "transfer.com", "auth_code": "sandbox-code", "contacts": contacts }),
        ),
        (Op::DomainRenew, json!({ "domain": "soonexpired.com", "years": 1 })),
        (Op::DomainRestore, restore),
        (Op::DomainTrade, json!({ "domain": "soonexpired.eu", "contacts": holder })),
        (Op::DomainBuyPrivacy, json!({ "domain": "soonexpired.com" })),
        (Op::LogicboxesBuyPremiumDns, json!({ "domain": "soonexpired.com" })),
        (
            Op::NetimTransferTrade,
            json!({ "domain": "transfer.eu", "auth_code": "sandbox-code", "contacts": contacts }),
        ),
        (Op::NetimInternalTransfer, json!({ "domain": "transfer.com", "auth_code": "sandbox-code" })),
    ]
}

async fn buy(client: &Client, op: Op, input: &Value, cap: Option<Value>) -> anyregistrar::Result<Value> {
    let mut input = input.clone();
    if let Some(cap) = cap {
        input["max_price"] = cap;
    }
    let call = json!({ "op": op.name(), "input": input, "options": { "key": "order-1" } });
    client.call_document(&call.to_string()).await
}

/// What was charged, and whether the purchase itself was asked for.
async fn charges(client: &Client) -> Vec<String> {
    let report = client.sandbox_ledger(SandboxLedger {}, CallOptions::default()).await.expect("a ledger");
    report.rows.into_iter().map(|row| format!("{} {}", row.operation, row.money.amount)).collect()
}

#[tokio::test(start_paused = true)]
async fn a_price_above_the_cap_or_unknown_buys_nothing_whatever_is_bought_wherever() {
    let mut refused = Vec::new();
    for (provider, face) in providers() {
        for (op, input) in purchases(face) {
            if !client(provider, face).provider().has(op) {
                continue;
            }
            for (amount, currency) in [("0.01", "USD"), ("0.01", "EUR"), ("1000000.00", "XAF")] {
                let client = client(provider, face);
                let cap = json!({ "amount": amount, "currency": currency });
                let error = match buy(&client, op, &input, Some(cap)).await {
                    Ok(order) => panic!("{provider} {op} up to {amount} {currency}: {order}"),
                    Err(error) => error,
                };
                let known = matches!(error.kind(), ErrorKind::PriceTooHigh | ErrorKind::PriceUnknown);
                assert!(known, "{provider} {op} up to {amount} {currency}: {error}");
                assert_eq!(error.outcome(), Outcome::NotDone, "{provider} {op}");
                assert_eq!(charges(&client).await, [""; 0], "{provider} {op}");
                if error.kind() == ErrorKind::PriceTooHigh {
                    refused.push((provider, op));
                }
            }
        }
    }
    // Of these, every registrar tells the price.
    for (provider, _) in providers() {
        for op in [Op::DomainRegister, Op::DomainTransfer, Op::DomainRenew, Op::DomainRestore] {
            assert!(refused.contains(&(provider, op)), "{provider} {op}: {refused:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_price_within_the_cap_is_paid() {
    for (provider, face) in providers() {
        for (op, input) in purchases(face) {
            let usual = [Op::DomainRegister, Op::DomainTransfer, Op::DomainRenew, Op::DomainRestore];
            if !usual.contains(&op) {
                continue;
            }
            let client = client(provider, face);
            let mut bought = None;
            for currency in ["USD", "EUR"] {
                let cap = json!({ "amount": "1000.00", "currency": currency });
                match buy(&client, op, &input, Some(cap)).await {
                    Ok(order) => bought = Some(order),
                    Err(error) => {
                        assert_eq!(error.kind(), ErrorKind::PriceUnknown, "{provider} {op}: {error}")
                    }
                }
                if bought.is_some() {
                    break;
                }
            }
            let order = bought.unwrap_or_else(|| panic!("{provider} {op} was not bought"));
            assert!(
                ["succeeded", "pending"].contains(&order["state"].as_str().unwrap_or_default()),
                "{provider} {op}: {order}"
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_price_that_cannot_be_read_buys_nothing() {
    for (provider, face) in providers() {
        for (op, input) in purchases(face) {
            if !client(provider, face).provider().has(op) {
                continue;
            }
            // All that is asked works up to some request, and nothing from there on.
            for skip in 0..6 {
                let sandbox = Sandbox::new();
                let client = over(provider, face, &sandbox);
                let fault = json!({ "on": "*", "do": "status", "status": 400, "body": "<html>", "skip": skip, "times": 1000 });
                control(&sandbox, "fault", &fault);
                let cap = json!({ "amount": "0.01", "currency": "USD" });
                let done = buy(&client, op, &input, Some(cap)).await;
                let error = done.err().unwrap_or_else(|| panic!("{provider} {op} after {skip} requests"));
                assert_eq!(
                    error.outcome(),
                    Outcome::NotDone,
                    "{provider} {op} after {skip} requests: {error}"
                );
                assert_eq!(charges(&client).await, [""; 0], "{provider} {op} after {skip} requests");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_premium_name_is_not_bought_at_a_price_that_nobody_agreed_to() {
    for (provider, face) in providers() {
        let sandbox = Sandbox::new();
        let client = over(provider, face, &sandbox);
        control(&sandbox, "account", &json!({ "balance": "5000.00", "premium": true }));
        let (op, mut input) = purchases(face).remove(0);
        input["domain"] = "premium1.com".into();
        let error =
            buy(&client, op, &input, None).await.err().unwrap_or_else(|| panic!("{provider} bought it"));
        assert_eq!(error.outcome(), Outcome::NotDone, "{provider}: {error}");
        assert_eq!(charges(&client).await, [""; 0], "{provider}");
    }
}

/// Premium names that are somebody's already: what can be bought for each, with what agrees to its price on the wire.
fn premium_orders(face: Face) -> Vec<(Op, Value)> {
    let mut orders = purchases(face);
    orders.retain(|(op, _)| match op {
        Op::DomainRenew | Op::DomainTransfer => true,
        // What is premium in an order at Realtime Register, its quote says: a restore has no such part.
        Op::DomainRestore => face != Face::RealtimeRegister,
        _ => false,
    });
    for (op, input) in &mut orders {
        input["domain"] = premium_name(*op).into();
        if matches!(face, Face::Reference | Face::LogicBoxes) && *op != Op::DomainRestore {
            input["extra"] = json!({ "premium": "true" });
        }
    }
    orders
}

fn premium_name(op: Op) -> &'static str {
    match op {
        Op::DomainRenew => "premium-ours.com",
        Op::DomainRestore => "premium-deleted.com",
        _ => "premium-elsewhere.com",
    }
}

/// A registrar with premium names in the account and elsewhere.
fn with_premium_names(provider: &str, face: Face) -> Client {
    let sandbox = Sandbox::new();
    control(&sandbox, "account", &json!({ "balance": "5000.00", "premium": true }));
    control(&sandbox, "domain", &json!({ "domain": premium_name(Op::DomainRenew) }));
    control(
        &sandbox,
        "domain",
        &json!({ "domain": premium_name(Op::DomainRestore), "status": "redemption" }),
    );
    over(provider, face, &sandbox)
}

#[tokio::test(start_paused = true)]
async fn a_premium_name_is_neither_renewed_nor_transferred_nor_restored_at_a_price_that_nobody_agreed_to() {
    for (provider, face) in providers() {
        for (op, input) in premium_orders(face) {
            let client = with_premium_names(provider, face);
            let error = match buy(&client, op, &input, None).await {
                Ok(order) => panic!("{provider} {op}: {order}"),
                Err(error) => error,
            };
            let paths: Vec<&str> = error.problems().iter().map(|problem| problem.path.as_str()).collect();
            assert_eq!(paths, ["max_price"], "{provider} {op}: {error}");
            assert_eq!(error.outcome(), Outcome::NotDone, "{provider} {op}");
            assert_eq!(charges(&client).await, [""; 0], "{provider} {op}");

            let verb = op.area_and_verb().1;
            let call = json!({ "op": "domain.validate", "input": { verb: input } });
            let told = client.call_document(&call.to_string()).await.expect("a validation");
            assert_eq!(told["valid"], false, "{provider} {op}: {told}");
            assert_eq!(told["problems"][0]["path"], "max_price", "{provider} {op}: {told}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_premium_name_is_bought_at_a_price_that_was_agreed_to() {
    for (provider, face) in providers() {
        for (op, input) in premium_orders(face) {
            // Whether a transfer can carry the consent that Internet.bs wants is not known, and so it is refused there.
            if (face, op) == (Face::InternetBs, Op::DomainTransfer) {
                continue;
            }
            let premium = op != Op::DomainRestore;
            for (amount, bought) in [("499.99", !premium), ("500.00", true)] {
                let client = with_premium_names(provider, face);
                let cap = json!({ "amount": amount, "currency": "USD" });
                let done = buy(&client, op, &input, Some(cap)).await;
                assert_eq!(done.is_ok(), bought, "{provider} {op} up to {amount}: {done:?}");
                if let Err(error) = done {
                    assert_eq!(error.kind(), ErrorKind::PriceTooHigh, "{provider} {op}: {error}");
                    assert_eq!(charges(&client).await, [""; 0], "{provider} {op}");
                }
            }
        }
    }
}

/// The negative control: without a price of their own, the same orders need no word on it.
#[tokio::test(start_paused = true)]
async fn an_ordinary_name_is_bought_without_a_word_on_its_price() {
    for (provider, face) in providers() {
        for (op, input) in purchases(face) {
            if matches!(op, Op::DomainRenew | Op::DomainTransfer | Op::DomainRestore) {
                let client = client(provider, face);
                let done = buy(&client, op, &input, None).await;
                assert!(done.is_ok(), "{provider} {op}: {done:?}");
            }
        }
    }
}
