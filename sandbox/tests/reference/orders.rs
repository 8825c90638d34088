//! Money and the ledger.

use serde_json::json;

use crate::support::*;

#[test]
fn a_registration_is_charged_once_and_can_be_read_back() {
    let sandbox = sandbox();

    let order = call(&sandbox, "domain.register", registration("example.com"));

    assert_eq!(order["state"], "done");
    assert_eq!(order["expires"], "2027-11-21T10:00:00Z");
    assert_eq!(order["charged"], json!({ "amount": "9.99", "currency": "USD" }));
    let rows = rows(&sandbox);
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["operation"], "domain.register");
    assert_eq!(rows[0]["domain"], "example.com");
    assert_eq!(rows[0]["reference"], order["action"]);
    assert_eq!(rows[0]["requests"], 1);
    let info = call(&sandbox, "domain.info", json!({ "domain": "EXAMPLE.com" }));
    assert_eq!(info["status"], "active");
    assert_eq!(info["order"], order["order"]);
}

#[test]
fn the_sandbox_says_what_the_names_say() {
    let sandbox = sandbox();
    let names = [
        ("fine.com", "available"),
        ("taken.com", "taken"),
        ("transfer-me.com", "taken"),
        ("locked.com", "taken"),
        ("reserved.com", "reserved"),
        ("unknown.com", "unknown"),
        ("claim.com", "available"),
        ("premium.com", "available"),
        ("soonexpired.com", "ours"),
        ("redemption.com", "ours"),
        ("fine.nosuchtld", "closed"),
        ("-.com", "invalid"),
        ("a.b.com", "invalid"),
    ];
    let asked: Vec<&str> = names.iter().map(|(name, _)| *name).collect();

    let found = call(&sandbox, "domain.check", json!({ "domains": asked }));

    for (index, (name, state)) in names.iter().enumerate() {
        assert_eq!(found["domains"][index]["state"], *state, "{name}");
    }
    assert_eq!(found["domains"][7]["premium"], true);
    assert_eq!(found["domains"][7]["prices"]["register"]["amount"], "500.00");
}

#[test]
fn refusals_cost_nothing_and_leave_nothing_behind() {
    let sandbox = sandbox();
    let full = json!({ "name": "A B", "email": "a@example.com", "phone": "+44.1132926070", "street": ["1 High Street"],
        "city": "Leeds", "postal_code": "WF3 1DR", "country": "GB" });
    let before = call(&sandbox, "contact.list", json!({}))["total"].clone();

    for (name, code) in [
        ("taken.com", "taken"),
        ("reserved.com", "reserved"),
        ("unknown.com", "unavailable"),
        ("premium.com", "premium"),
        ("claim.com", "claim_required"),
        ("fine.nosuchtld", "not_sold"),
        ("soonexpired.com", "ours"),
    ] {
        let input = json!({ "domain": name, "years": 1, "contacts": { "registrant": full } });
        assert_eq!(refused(&sandbox, "domain.register", input), code, "{name}");
    }

    assert_eq!(call(&sandbox, "contact.list", json!({}))["total"], before);
    assert!(rows(&sandbox).is_empty());
}

#[test]
fn an_account_without_money_buys_nothing() {
    let sandbox = sandbox();
    control(&sandbox, "account", json!({ "balance": "9.98" }));

    assert_eq!(refused(&sandbox, "domain.register", registration("example.com")), "insufficient_funds");

    assert_eq!(refused(&sandbox, "domain.info", json!({ "domain": "example.com" })), "not_found");
    control(&sandbox, "account", json!({ "balance": "9.99" }));
    call(&sandbox, "domain.register", registration("example.com"));
    assert_eq!(call(&sandbox, "account.balance", json!({}))["balance"]["amount"], "0.00");
}

#[test]
fn a_renewal_with_an_old_expiry_is_refused_as_done_already() {
    let sandbox = sandbox();
    call(&sandbox, "domain.register", registration("example.com"));
    let renewal = json!({ "domain": "example.com", "years": 2, "current_expiry": "2027-11-21" });

    let order = call(&sandbox, "domain.renew", renewal.clone());

    assert_eq!(order["expires"], "2029-11-21T10:00:00Z");
    assert_eq!(refused(&sandbox, "domain.renew", renewal), "already_renewed");
    let never = json!({ "domain": "example.com", "years": 1, "current_expiry": "2028-01-01" });
    assert_eq!(refused(&sandbox, "domain.renew", never), "expiry_mismatch");
    assert_eq!(rows(&sandbox).len(), 2);
}

#[test]
fn a_pending_order_holds_its_price_back_and_is_charged_when_it_is_executed() {
    let sandbox = sandbox();

    let order = call(&sandbox, "domain.register", registration("pending.com"));

    assert_eq!(order["state"], "pending");
    assert!(rows(&sandbox).is_empty());
    let balance = call(&sandbox, "account.balance", json!({}));
    assert_eq!(balance["locked"]["amount"], "9.99");
    assert_eq!(balance["balance"]["amount"], "9990.01");
    let repeat = json!({ "domain": "pending.com", "years": 1 });
    assert_eq!(refused(&sandbox, "domain.renew", repeat), "busy");
    advance(&sandbox, 0.05);
    let info = call(&sandbox, "domain.info", json!({ "domain": "pending.com" }));
    assert_eq!(info["status"], "active");
    assert_eq!(call(&sandbox, "process.info", json!({ "process": order["action"] }))["state"], "done");
    assert_eq!(rows(&sandbox).len(), 1);
    assert_eq!(call(&sandbox, "account.balance", json!({}))["locked"]["amount"], "0.00");
}

#[test]
fn a_failed_order_is_not_charged_and_leaves_no_domain() {
    let sandbox = sandbox();

    let order = call(&sandbox, "domain.register", registration("failing.com"));

    assert_eq!(order["state"], "failed");
    assert!(order.get("charged").is_none());
    assert!(rows(&sandbox).is_empty());
    assert_eq!(refused(&sandbox, "domain.info", json!({ "domain": "failing.com" })), "not_found");
}

#[test]
fn a_privacy_part_can_fail_alone() {
    let sandbox = sandbox();
    let mut input = registration("noprivacy.com");
    input["privacy"] = json!(true);

    let order = call(&sandbox, "domain.register", input);

    assert_eq!(order["state"], "done");
    assert_eq!(order["parts"][0]["what"], "privacy");
    assert_eq!(order["parts"][0]["state"], "failed");
    let renewed =
        call(&sandbox, "domain.renew", json!({ "domain": "noprivacy.com", "years": 1, "privacy": true }));
    assert_eq!(renewed["state"], "done");
    assert_eq!(renewed["parts"][0]["code"], "unsupported");
}

#[test]
fn transfers_end_as_their_names_say() {
    let sandbox = sandbox();
    let transfer = |name: &str, code: &str| json!({ "domain": name, "auth_code": code });

    let done = call(&sandbox, "domain.transfer", transfer("transfer.com", "sandbox-code"));
    assert_eq!(done["state"], "done");
    assert_eq!(done["charged"]["amount"], "9.99");
    assert_eq!(refused(&sandbox, "domain.transfer", transfer("transfer2.com", "wrong")), "auth_code");
    assert_eq!(
        refused(&sandbox, "domain.transfer", transfer("nobody.com", "sandbox-code")),
        "not_registered"
    );

    let locked = call(&sandbox, "domain.transfer", transfer("locked.com", "sandbox-code"));
    assert_eq!(locked["state"], "pending");
    let failing = call(&sandbox, "domain.transfer", transfer("transferfailing.com", "sandbox-code"));
    assert_eq!(failing["state"], "pending");
    let later = call(&sandbox, "domain.transfer", json!({ "domain": "transfer3.com" }));
    assert_eq!(later["state"], "pending");
    let submitted = json!({ "domain": "transfer3.com", "auth_code": "sandbox-code" });
    assert_eq!(call(&sandbox, "domain.transfer_submit_code", submitted)["state"], "done");

    advance(&sandbox, 8.0);
    for name in ["locked.com", "transferfailing.com"] {
        assert_eq!(call(&sandbox, "domain.transfer_status", json!({ "domain": name }))["state"], "failed");
        assert_eq!(refused(&sandbox, "domain.info", json!({ "domain": name })), "not_found");
    }
    assert_eq!(rows(&sandbox).len(), 2);
    assert_eq!(call(&sandbox, "account.balance", json!({}))["locked"]["amount"], "0.00");
}

#[test]
fn a_cancelled_transfer_leaves_no_order() {
    let sandbox = sandbox();
    call(&sandbox, "domain.transfer", json!({ "domain": "locked.com", "auth_code": "sandbox-code" }));

    call(&sandbox, "domain.transfer_cancel", json!({ "domain": "locked.com" }));

    assert_eq!(refused(&sandbox, "domain.info", json!({ "domain": "locked.com" })), "not_found");
    assert_eq!(call(&sandbox, "account.balance", json!({}))["locked"]["amount"], "0.00");
}
