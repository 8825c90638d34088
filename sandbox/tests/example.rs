//! The example registrar's face, as `docs/example.md` describes it.
#![allow(clippy::unwrap_used, reason = "tests")]

mod support;

use anyregistrar_sandbox::{Face, Sandbox};
use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};
use support::{json_of, reply, rows, sandbox};

fn ask(sandbox: &Sandbox, method: &str, path: &str, body: Value, key: &str) -> (u16, Value) {
    let body = if body.is_null() { Bytes::new() } else { Bytes::from(body.to_string()) };
    let request = Request::builder().method(method).uri(format!("/v1/{path}"));
    let request = request.header("authorization", format!("Bearer {key}")).body(body).unwrap();
    let response = reply(sandbox.deliver(Face::Example, &request));
    (response.status().as_u16(), json_of(&response))
}

fn get(sandbox: &Sandbox, path: &str) -> Value {
    let (status, answer) = ask(sandbox, "GET", path, Value::Null, "example-key");
    assert_eq!(status, 200, "{path}: {answer}");
    answer
}

fn change(sandbox: &Sandbox, method: &str, path: &str, body: Value) -> (u16, Value) {
    ask(sandbox, method, path, body, "example-key")
}

fn registration(name: &str) -> Value {
    json!({
        "name": name, "years": 1, "nameservers": ["ns1.example.net", "ns2.example.net"],
        "holder": {
            "name": "Ada Example", "email": "ada@example.com", "phone": "+44.1132926070", "street": "1 High Street",
            "city": "Leeds", "postal_code": "WF3 1DR", "country": "GB",
        },
    })
}

#[test]
fn a_wrong_key_and_an_unknown_path_are_refused() {
    let sandbox = sandbox();
    assert_eq!(ask(&sandbox, "GET", "account", Value::Null, "other").1["code"], "KEY_INVALID");
    assert_eq!(ask(&sandbox, "GET", "nothing", Value::Null, "example-key").0, 404);
    assert_eq!(ask(&sandbox, "POST", "account", Value::Null, "example-key").1["code"], "NO_SUCH_PATH");
}

#[test]
fn names_are_registered_shown_and_renewed_from_the_expiry_that_was_read() {
    let sandbox = sandbox();
    let found = get(&sandbox, "availability?names=free.com,taken.com");
    assert_eq!(
        (&found["names"][0]["status"], &found["names"][1]["status"]),
        (&json!("available"), &json!("taken"))
    );
    let (status, placed) = change(&sandbox, "POST", "domains", registration("free.com"));
    assert_eq!((status, &placed["state"], &placed["name"]), (200, &json!("done"), &json!("free.com")));
    assert_eq!(change(&sandbox, "POST", "domains", registration("free.com")).1["code"], "NAME_YOURS_ALREADY");
    let shown = get(&sandbox, "domains/free.com");
    assert_eq!((&shown["expires"], &shown["locked"]), (&placed["expires"], &json!(true)));
    let renewal = json!({"years": 2, "expires_before": shown["expires"]});
    let (_, renewed) = change(&sandbox, "POST", "domains/free.com/renewals", renewal.clone());
    assert_eq!(renewed["state"], "done");
    let (status, refused) = change(&sandbox, "POST", "domains/free.com/renewals", renewal);
    assert_eq!((status, &refused["code"]), (409, &json!("RENEWED_ALREADY")));
    let actions = get(&sandbox, "domains/free.com/actions");
    let whats: Vec<_> =
        actions["actions"].as_array().unwrap().iter().map(|one| one["what"].clone()).collect();
    assert_eq!(whats, ["renew", "register"]);
    assert_eq!(actions["actions"][0]["number"], renewed["action"]);
    assert_eq!(rows(&sandbox).len(), 2);
    assert_eq!(get(&sandbox, "domains")["total"], 1);
    assert!(get(&sandbox, "domains/free.com/code")["code"].is_string());
}

#[test]
fn a_wrong_order_is_refused_with_its_field_and_costs_nothing() {
    let sandbox = sandbox();
    let mut without = registration("free.com");
    without["holder"] = json!({"name": "Ada Example"});
    let (status, refused) = change(&sandbox, "POST", "domains", without);
    assert_eq!((status, &refused["field"]), (400, &json!("holder.email")));
    for (name, code) in
        [("taken.com", "NAME_TAKEN"), ("free.nowhere", "ZONE_NOT_SOLD"), ("unknown.com", "REGISTRY_AWAY")]
    {
        assert_eq!(change(&sandbox, "POST", "domains", registration(name)).1["code"], code, "{name}");
    }
    assert_eq!(
        change(&sandbox, "POST", "domains/none.com/renewals", json!({"years": 1})).1["code"],
        "NO_SUCH_DOMAIN"
    );
    assert!(rows(&sandbox).is_empty());
}

#[test]
fn what_is_set_already_is_left_as_it_is() {
    let sandbox = sandbox();
    change(&sandbox, "POST", "domains", registration("free.com"));
    for changed in [true, false] {
        let set = change(&sandbox, "PUT", "domains/free.com/lock", json!({"locked": false}));
        assert_eq!(set, (200, json!({"changed": changed})));
    }
    let servers = json!({"nameservers": ["ns1.example.net", "ns2.example.net"]});
    assert_eq!(change(&sandbox, "PUT", "domains/free.com/nameservers", servers).1["changed"], false);
    assert_eq!(get(&sandbox, "zones/com")["zone"], "com");
    assert_eq!(get(&sandbox, "domains/free.com/prices?years=2")["currency"], "USD");
}
