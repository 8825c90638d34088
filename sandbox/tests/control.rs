//! The control routes by which tests bring the world where they want it.
#![allow(clippy::unwrap_used, reason = "tests")]

mod support;

use anyregistrar_sandbox::{Face, Sandbox};
use serde_json::{Value, json};
use support::*;

/// The field that a refused control document is blamed on.
fn field(sandbox: &Sandbox, route: &str, document: Value) -> String {
    let request = request("POST", &format!("/_sandbox/{route}"), document.to_string());
    let response = reply(sandbox.deliver(Face::LogicBoxes, &request));
    let answer = json_of(&response);
    assert_eq!(response.status(), 400, "{route}: {answer}");
    answer["error"]["field"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_domain_is_put_into_any_stage_and_looked_at_whole() {
    let sandbox = sandbox();
    for stage in ["active", "expired", "redemption", "pending_delete"] {
        let name = format!("{stage}.com").replace('_', "-");

        control(&sandbox, "domain", json!({ "domain": name, "status": stage }));

        assert_eq!(look(&sandbox, &name)["status"], stage);
    }
    let document = json!({
        "domain": "whole.com",
        "hold": true,
        "lock": false,
        "verification": "suspended",
        "privacy_until": "2027-01-01T00:00:00Z",
        "mail_forwards": { "info": ["a@example.net", "b@example.net"], "*": ["c@example.net"] },
    });
    control(&sandbox, "domain", document);
    let whole = look(&sandbox, "whole.com");
    assert_eq!((&whole["lock"], &whole["hold"]), (&json!(false), &json!("held")));
    assert_eq!((&whole["verification"], &whole["privacy"]), (&json!("suspended"), &json!(true)));
    assert_eq!(whole["mail_forwards"]["info"], json!(["a@example.net", "b@example.net"]));
    control(
        &sandbox,
        "domain",
        json!({ "domain": "whole.com", "mail_forwards": { "info": [] }, "hold": false }),
    );
    let whole = look(&sandbox, "whole.com");
    assert_eq!(whole["mail_forwards"], json!({ "*": ["c@example.net"] }));
    assert_eq!(whole["hold"], Value::Null);
    // What was bought until a day ends on that day.
    advance(&sandbox, 42.0);
    assert_eq!(look(&sandbox, "whole.com")["privacy"], false);
}

#[test]
fn a_registry_that_has_renewed_shows_a_date_a_year_ahead() {
    let sandbox = sandbox();
    let document =
        json!({ "domain": "ahead.com", "expires": "2026-11-20T00:00:00Z", "registry_renewed": true });

    control(&sandbox, "domain", document);

    let world = look(&sandbox, "ahead.com");
    assert_eq!(world["expires"], "2026-11-20T00:00:00Z");
    assert_eq!(world["registry_expires"], "2027-11-20T00:00:00Z");
    control(&sandbox, "domain", json!({ "domain": "ahead.com", "registry_renewed": false }));
    assert_eq!(look(&sandbox, "ahead.com")["registry_expires"], "2026-11-20T00:00:00Z");
}

#[test]
fn an_open_action_is_ended_by_domain_or_by_number_and_only_once() {
    let sandbox = sandbox();
    let pending = call(&sandbox, "domain.register", registration("pending.com"));
    assert_eq!(pending["state"], "pending");

    let ended = control(&sandbox, "action", json!({ "domain": "pending.com", "do": "complete" }));

    assert_eq!(
        (&ended["action"]["operation"], &ended["action"]["state"]),
        (&json!("domain.register"), &json!("done"))
    );
    assert_eq!(rows(&sandbox).len(), 1);
    assert_eq!(field(&sandbox, "action", json!({ "domain": "pending.com", "do": "complete" })), "action");
    let stuck = call(&sandbox, "domain.register", registration("stuck.com"));
    control(&sandbox, "action", json!({ "action": stuck["action"], "do": "fail", "message": "no" }));
    assert_eq!(refused(&sandbox, "domain.info", json!({ "domain": "stuck.com" })), "not_found");
    assert_eq!(rows(&sandbox).len(), 1);
}

#[test]
fn a_fate_strikes_its_operation_and_domain_as_often_as_it_says() {
    let sandbox = sandbox();
    let fate = json!({ "on": "domain.renew", "domain": "soonexpired.com", "course": "failing", "times": 2 });
    control(&sandbox, "fate", fate);
    let renew =
        |name: &str| call(&sandbox, "domain.renew", json!({ "domain": name, "years": 1 }))["state"].clone();

    assert_eq!(renew("soonexpired2.com"), "done");
    assert_eq!((renew("soonexpired.com"), renew("soonexpired.com")), (json!("failed"), json!("failed")));
    assert_eq!(renew("soonexpired.com"), "done");
    assert_eq!(rows(&sandbox).len(), 2);
}

#[test]
fn mistakes_are_named() {
    let sandbox = sandbox();
    call(&sandbox, "domain.register", registration("known.com"));
    for (route, document, named) in [
        ("action", json!({ "domain": "known.com", "do": "complete" }), "action"),
        ("action", json!({ "domain": "nosuch.com", "do": "complete" }), "domain"),
        ("action", json!({ "action": "1", "do": "complete" }), "action"),
        ("action", json!({ "action": "x", "do": "complete" }), "action"),
        ("fate", json!({ "on": "domain.renew", "course": "odd" }), "course"),
        ("fate", json!({ "course": "stuck" }), "on"),
        ("depart", json!({ "domain": "known.com" }), "lock"),
        ("depart", json!({ "domain": "nosuch.com" }), "domain"),
        ("look", json!({ "domain": "nosuch.com" }), "domain"),
        ("look", json!({ "name": "known.com" }), "name"),
        ("domain", json!({ "domain": "known.com", "verification": "odd" }), "verification"),
        ("domain", json!({ "domain": "known.com", "customer": "1" }), "customer"),
        ("domain", json!({ "domain": "known.com", "mail_forwards": ["a"] }), "mail_forwards"),
        ("account", json!({}), "balance"),
        ("account", json!({ "premium": "yes" }), "premium"),
    ] {
        assert_eq!(field(&sandbox, route, document.clone()), named, "{route} {document}");
    }
    control(&sandbox, "fate", json!({ "on": "domain.set_lock", "course": "pending" }));
    call(&sandbox, "domain.set_lock", json!({ "domain": "known.com", "lock": false }));
    let wrong = json!({ "domain": "known.com", "do": "explode" });
    assert_eq!(field(&sandbox, "action", wrong), "do");
}
