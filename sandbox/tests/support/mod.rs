//! What the tests of the sandbox share: a simulated clock, and calls in one line.
#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(unreachable_pub, reason = "a module of tests")]

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use anyregistrar_sandbox::{Delivery, Face, Sandbox};
use bytes::Bytes;
use http::{Request, Response};
use serde_json::{Value, json};

/// 2026-11-21T10:00:00Z
pub const START: u64 = 1_795_255_200;

/// A sandbox whose clock stands still until it is moved.
pub fn sandbox() -> Sandbox {
    let seconds = Arc::new(AtomicU64::new(START));
    Sandbox::with_clock(Arc::new(move || {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds.load(Ordering::Relaxed))
    }))
}

pub fn request(method: &str, target: &str, body: impl Into<Bytes>) -> Request<Bytes> {
    Request::builder().method(method).uri(target).body(body.into()).unwrap()
}

/// The answer of a request that no fault strikes.
pub fn reply(delivery: Delivery) -> Response<Bytes> {
    match delivery {
        Delivery::Reply { response, .. } => response,
        other => panic!("no reply: {other:?}"),
    }
}

pub fn json_of(response: &Response<Bytes>) -> Value {
    serde_json::from_slice(response.body())
        .unwrap_or_else(|error| panic!("{error}: {:?}", String::from_utf8_lossy(response.body())))
}

pub fn control(sandbox: &Sandbox, route: &str, body: Value) -> Value {
    let method = if route == "ledger" { "GET" } else { "POST" };
    let body = if route == "ledger" { String::new() } else { body.to_string() };
    let response =
        reply(sandbox.deliver(Face::Reference, &request(method, &format!("/_sandbox/{route}"), body)));
    assert_eq!(response.status(), 200, "{route}: {:?}", response.body());
    json_of(&response)
}

pub fn rows(sandbox: &Sandbox) -> Vec<Value> {
    control(sandbox, "ledger", Value::Null)["rows"].as_array().unwrap().clone()
}

pub fn advance(sandbox: &Sandbox, days: f64) {
    control(sandbox, "clock", json!({ "advance_seconds": (days * 86_400.0) as i64 }));
}

/// A call of the reference face, whatever becomes of it.
pub fn deliver(sandbox: &Sandbox, operation: &str, input: &Value) -> Delivery {
    let path = format!("/v1/{}", operation.replacen('.', "/", 1));
    sandbox.deliver(Face::Reference, &request("POST", &path, input.to_string()))
}

/// The result of a call of the reference face.
pub fn call(sandbox: &Sandbox, operation: &str, input: Value) -> Value {
    let response = reply(deliver(sandbox, operation, &input));
    let document = json_of(&response);
    assert_eq!(response.status(), 200, "{operation}: {document}");
    document["result"].clone()
}

/// The code of a refusal by the reference face.
pub fn refused(sandbox: &Sandbox, operation: &str, input: Value) -> String {
    let document = json_of(&reply(deliver(sandbox, operation, &input)));
    document["error"]["code"].as_str().unwrap_or_else(|| panic!("{operation}: {document}")).to_owned()
}

pub fn registration(domain: &str) -> Value {
    json!({ "domain": domain, "years": 1, "contacts": { "registrant": "72860792" } })
}

/// A call of the LogicBoxes face with good credentials.
pub fn lb(sandbox: &Sandbox, method: &str, path: &str, query: &str) -> Response<Bytes> {
    let target = format!("/api/{path}?auth-userid=123456&api-key=sandbox-key&{query}");
    reply(sandbox.deliver(Face::LogicBoxes, &request(method, &target, "")))
}

/// Its document, after checking that it is a success.
pub fn lb_ok(sandbox: &Sandbox, method: &str, path: &str, query: &str) -> Value {
    let response = lb(sandbox, method, path, query);
    let document = json_of(&response);
    assert_eq!(response.status(), 200, "{path}: {document}");
    document
}

/// The text of its ordinary error.
pub fn lb_error(sandbox: &Sandbox, method: &str, path: &str, query: &str) -> String {
    let response = lb(sandbox, method, path, query);
    let document = json_of(&response);
    assert_eq!(response.status(), 500, "{path}: {document}");
    assert_eq!(document["status"], "ERROR", "{document}");
    document["message"].as_str().unwrap().to_owned()
}

pub const LB_CONTACTS: &str =
    "reg-contact-id=72860792&admin-contact-id=72860792&tech-contact-id=72860792&billing-contact-id=72860792";

/// Registers a .com and gives its order number.
pub fn lb_register(sandbox: &Sandbox, domain: &str) -> Value {
    let query = format!(
        "domain-name={domain}&years=1&ns=ns1.example.net&ns=ns2.example.net&customer-id=17824872&{LB_CONTACTS}&invoice-option=KeepInvoice"
    );
    lb_ok(sandbox, "POST", "domains/register.json", &query)
}

/// The parameters of a contact of the seeded customer.
pub fn lb_person(country: &str, rest: &str) -> String {
    format!(
        "name=A+B&company=Example+Ltd&email=a%40example.com&address-line-1=1+High+Street&city=Leeds&country={country}&zipcode=12345&phone-cc=44&phone=1132926070&customer-id=17824872&{rest}"
    )
}

/// Numbered attributes, from pairs that are encoded already.
pub fn lb_attributes(pairs: &[(&str, &str)]) -> String {
    let numbered = pairs.iter().enumerate().map(|(index, (name, value))| {
        let number = index + 1;
        format!("&attr-name{number}={name}&attr-value{number}={value}")
    });
    numbered.collect()
}

/// Makes a contact and gives its number.
pub fn lb_contact(sandbox: &Sandbox, country: &str, kind: &str, attributes: &[(&str, &str)]) -> String {
    let rest = format!("type={kind}{}", lb_attributes(attributes));
    lb_ok(sandbox, "POST", "contacts/add.json", &lb_person(country, &rest)).to_string()
}

/// The registrant, and one contact in the other roles.
pub fn lb_roles(registrant: &str, others: &str) -> String {
    format!(
        "reg-contact-id={registrant}&admin-contact-id={others}&tech-contact-id={others}&billing-contact-id={others}"
    )
}

/// Registers a .com and gives its order number as text.
pub fn lb_order(sandbox: &Sandbox, domain: &str) -> String {
    lb_register(sandbox, domain)["entityid"].as_str().unwrap().to_owned()
}

/// Everything that details tell of an order.
pub fn lb_details(sandbox: &Sandbox, order: &str) -> Value {
    lb_ok(sandbox, "GET", "domains/details.json", &format!("order-id={order}&options=All"))
}

/// What the world itself knows of a domain.
pub fn look(sandbox: &Sandbox, domain: &str) -> Value {
    control(sandbox, "look", json!({ "domain": domain }))
}
