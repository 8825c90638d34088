//! Faults, the clock and the ledger.
#![allow(clippy::unwrap_used, reason = "tests")]

mod support;

use std::time::Duration;

use anyregistrar_sandbox::{Cut, Delivery, Face, Sandbox};
use serde_json::{Value, json};
use support::*;

fn fault(sandbox: &Sandbox, fault: Value) {
    control(sandbox, "fault", fault);
}

fn register(sandbox: &Sandbox) -> Delivery {
    deliver(sandbox, "domain.register", &registration("example.com"))
}

#[test]
fn a_dropped_request_has_its_effect_or_not_as_asked() {
    for (when, charges) in [("before", 0), ("after", 1)] {
        let sandbox = sandbox();
        fault(&sandbox, json!({ "on": "domain.register", "do": "drop", "when": when }));

        assert!(matches!(register(&sandbox), Delivery::Dropped { .. }));

        assert_eq!(rows(&sandbox).len(), charges, "{when}");
        let ledger = control(&sandbox, "ledger", Value::Null);
        assert_eq!(ledger["counts"]["domain.register"], 1);
    }
}

#[test]
fn a_refused_connection_takes_nothing_in() {
    let sandbox = sandbox();
    fault(&sandbox, json!({ "on": "*", "do": "refuse" }));

    assert!(matches!(register(&sandbox), Delivery::Refused));

    assert_eq!(control(&sandbox, "ledger", Value::Null)["counts"], json!({}));
    assert!(matches!(register(&sandbox), Delivery::Reply { .. }));
}

#[test]
fn faults_skip_strike_and_are_used_up() {
    let sandbox = sandbox();
    fault(&sandbox, json!({ "on": "account.test", "do": "silent", "skip": 1, "times": 2 }));

    let silent: Vec<bool> =
        (0..4).map(|_| matches!(deliver(&sandbox, "account.test", &json!({})), Delivery::Silent)).collect();

    assert_eq!(silent, [false, true, true, false]);
}

#[test]
fn cleared_faults_strike_no_more() {
    let sandbox = sandbox();
    fault(&sandbox, json!({ "on": "*", "do": "drop", "times": 100 }));

    fault(&sandbox, json!({ "clear": true }));

    call(&sandbox, "account.test", json!({}));
}

#[test]
fn a_delayed_answer_is_the_true_one() {
    let sandbox = sandbox();
    fault(&sandbox, json!({ "on": "domain.register", "do": "delay", "delay_ms": 1500 }));

    let Delivery::Reply { response, delay } = register(&sandbox) else { panic!("no reply") };

    assert_eq!(delay, Duration::from_millis(1500));
    assert_eq!(json_of(&response)["result"]["state"], "done");
    assert_eq!(rows(&sandbox).len(), 1);
}

#[test]
fn a_truncated_answer_tells_where_it_ends() {
    let sandbox = sandbox();
    fault(
        &sandbox,
        json!({ "on": "domain.register", "do": "truncate", "when": "after", "keep": 7, "framed": false, "cut": "chunk" }),
    );

    let Delivery::Truncated { response, keep, framed, .. } = register(&sandbox) else { panic!("whole") };

    assert_eq!((keep, framed), (7, false));
    assert_eq!(response.extensions().get::<Cut>(), Some(&Cut::Chunk));
    assert_eq!(rows(&sandbox).len(), 1);
}

#[test]
fn an_answer_cut_before_the_effect_looks_real_and_did_nothing() {
    let sandbox = sandbox();
    fault(&sandbox, json!({ "on": "domain.register", "do": "truncate" }));

    let Delivery::Truncated { response, .. } = register(&sandbox) else { panic!("whole") };

    assert_eq!(response.status(), 200);
    assert!(rows(&sandbox).is_empty());
}

#[test]
fn answers_are_damaged_in_several_ways() {
    let sandbox = sandbox();
    let damaged = |how: Value| {
        let mut document = json!({ "on": "domain.info", "do": "corrupt" });
        document.as_object_mut().unwrap().extend(how.as_object().unwrap().clone());
        fault(&sandbox, document);
        reply(deliver(&sandbox, "domain.info", &json!({ "domain": "soonexpired.com" })))
    };

    assert!(serde_json::from_slice::<Value>(damaged(json!({})).body()).is_err());
    assert_eq!(damaged(json!({ "how": "gzip" })).headers()["content-encoding"], "gzip");
    let other = damaged(json!({ "how": "other_domain" }));
    assert_ne!(json_of(&other)["result"]["domain"], "soonexpired.com");
    let word = damaged(json!({ "how": "replace", "from": "active", "to": "frobbed" }));
    assert_eq!(json_of(&word)["result"]["status"], "frobbed");
}

#[test]
fn a_copy_made_in_transit_is_booked_as_one() {
    let sandbox = sandbox();
    call(&sandbox, "domain.register", registration("example.com"));
    fault(&sandbox, json!({ "on": "domain.renew", "do": "repeat" }));

    call(&sandbox, "domain.renew", json!({ "domain": "example.com", "years": 1 }));

    let rows = rows(&sandbox);
    assert_eq!(rows.len(), 3);
    assert_eq!(
        (&rows[1]["duplicated_in_transit"], &rows[2]["duplicated_in_transit"]),
        (&json!(false), &json!(true))
    );
    assert_eq!(rows[2]["requests"], 2);
}

#[test]
fn a_guard_stops_the_copy() {
    let sandbox = sandbox();
    call(&sandbox, "domain.register", registration("example.com"));
    fault(&sandbox, json!({ "on": "domain.renew", "do": "repeat" }));

    let guarded = json!({ "domain": "example.com", "years": 1, "current_expiry": "2027-11-21" });
    call(&sandbox, "domain.renew", guarded);

    assert_eq!(rows(&sandbox).len(), 2);
}

#[test]
fn an_effect_can_come_later_than_its_connection_lived() {
    let sandbox = sandbox();
    let late = json!({ "on": "domain.register", "do": "drop", "when": "after", "commit_ms": 300_000 });
    fault(&sandbox, late);

    assert!(matches!(register(&sandbox), Delivery::Dropped { .. }));

    assert!(rows(&sandbox).is_empty());
    control(&sandbox, "clock", json!({ "advance_seconds": 299 }));
    assert!(rows(&sandbox).is_empty());
    control(&sandbox, "clock", json!({ "advance_seconds": 1 }));
    assert_eq!(rows(&sandbox).len(), 1);
}

#[test]
fn reads_can_be_stale() {
    for scope in [json!({}), json!({ "domain": "example.com" })] {
        let sandbox = sandbox();
        call(&sandbox, "domain.register", registration("example.com"));
        let mut stale = json!({ "on": "domain.info", "do": "stale" });
        stale.as_object_mut().unwrap().extend(scope.as_object().unwrap().clone());
        fault(&sandbox, stale);
        call(&sandbox, "domain.renew", json!({ "domain": "example.com", "years": 1 }));
        let expires = || call(&sandbox, "domain.info", json!({ "domain": "example.com" }))["expires"].clone();

        assert_eq!(expires(), "2027-11-21T10:00:00Z");
        assert_eq!(expires(), "2028-11-21T10:00:00Z");
    }
}

#[test]
fn faults_of_one_domain_leave_the_others_alone() {
    let sandbox = sandbox();
    fault(&sandbox, json!({ "on": "domain.register", "do": "drop", "domain": "other.com" }));

    assert!(matches!(register(&sandbox), Delivery::Reply { .. }));
    let other = deliver(&sandbox, "domain.register", &registration("other.com"));
    assert!(matches!(other, Delivery::Dropped { .. }));
}

#[test]
fn foreign_answers_have_the_status_and_headers_that_were_asked_for() {
    let sandbox = sandbox();
    let answer = |document: Value| {
        fault(&sandbox, document);
        reply(register(&sandbox))
    };

    let status = answer(
        json!({ "on": "*", "do": "status", "status": 502, "retry_after": "Fri, 31 Dec 9999 23:59:59 GMT" }),
    );
    assert_eq!(status.status(), 502);
    assert!(status.headers().contains_key("retry-after"));
    let throttle = answer(json!({ "on": "*", "do": "throttle" }));
    assert_eq!(
        (throttle.status().as_u16(), &throttle.headers()["retry-after"]),
        (429, &"5".parse().unwrap())
    );
    let html = answer(json!({ "on": "*", "do": "html" }));
    assert_eq!(
        (html.status().as_u16(), &html.headers()["content-type"]),
        (200, &"text/html".parse().unwrap())
    );
    assert!(answer(json!({ "on": "*", "do": "empty" })).body().is_empty());
    let away =
        answer(json!({ "on": "*", "do": "status", "status": 302, "location": "https://example.net/" }));
    assert_eq!(away.headers()["location"], "https://example.net/");
    let own = answer(
        json!({ "on": "*", "do": "status", "status": 200, "body": "{}", "content_type": "application/json" }),
    );
    assert_eq!(own.body(), "{}");
    assert!(rows(&sandbox).is_empty());
}

#[test]
fn the_other_face_knows_the_same_operations() {
    let sandbox = sandbox();
    for (operation, method, path) in [
        ("domain.check", "GET", "domains/available.json"),
        ("domain.info", "GET", "domains/orderid.json"),
        ("domain.register", "POST", "domains/register.json"),
        ("domain.renew", "POST", "domains/renew.json"),
        ("contact.list", "GET", "contacts/search.json"),
        ("account.prices", "GET", "products/customer-price.json"),
    ] {
        fault(&sandbox, json!({ "on": operation, "do": "refuse" }));
        let asked = request(method, &format!("/api/{path}"), "");
        assert!(matches!(sandbox.deliver(Face::LogicBoxes, &asked), Delivery::Refused), "{operation}");
    }
}

#[test]
fn mistaken_control_documents_name_their_field() {
    let sandbox = sandbox();
    let field = |route: &str, body: &str| {
        let response = reply(
            sandbox
                .deliver(Face::LogicBoxes, &request("POST", &format!("/_sandbox/{route}"), body.to_owned())),
        );
        assert_eq!(response.status(), 400, "{body}");
        json_of(&response)["error"]["field"].as_str().unwrap_or_default().to_owned()
    };

    assert_eq!(field("fault", r#"{"on":"*"}"#), "do");
    assert_eq!(field("fault", r#"{"on":"*","do":"explode"}"#), "do");
    assert_eq!(field("fault", r#"{"on":"*","do":"drop","times":0}"#), "times");
    assert_eq!(field("fault", r#"{"on":"*","do":"drop","tmies":1}"#), "tmies");
    assert_eq!(field("fault", r#"{"on":"*","do":"status","status":99}"#), "status");
    assert_eq!(field("clock", r#"{"set":"tomorrow"}"#), "set");
    assert_eq!(field("clock", r#"{"advance_seconds":9223372036854775807}"#), "advance_seconds");
    assert_eq!(field("account", r#"{"balance":"much"}"#), "balance");
    assert_eq!(field("domain", r#"{"domain":"a.com","status":"asleep"}"#), "status");
}

#[test]
fn a_reset_gives_an_empty_world_at_the_base_clock() {
    let sandbox = sandbox();
    register(&sandbox);
    advance(&sandbox, 3.0);
    fault(&sandbox, json!({ "on": "*", "do": "drop" }));

    control(&sandbox, "reset", json!({}));

    assert!(rows(&sandbox).is_empty());
    assert_eq!(control(&sandbox, "clock", json!({}))["now"], "2026-11-21T10:00:00Z");
    assert_eq!(call(&sandbox, "account.balance", json!({}))["balance"]["amount"], "10000.00");
}

#[test]
fn clones_share_one_world_and_its_clock() {
    let sandbox = sandbox();
    let clone = sandbox.clone();

    control(&clone, "clock", json!({ "set": "2030-01-01T00:00:00Z" }));

    assert_eq!(sandbox.now(), clone.now());
    assert_eq!(control(&sandbox, "clock", json!({}))["now"], "2030-01-01T00:00:00Z");
}
