//! The life cycle.

use serde_json::json;

use crate::support::*;

#[test]
fn a_domain_lives_through_grace_redemption_and_release() {
    let sandbox = sandbox();
    control(&sandbox, "domain", json!({ "domain": "old.com", "expires": "2026-11-22T10:00:00Z" }));
    let status = || call(&sandbox, "domain.info", json!({ "domain": "old.com" }))["status"].clone();

    assert_eq!(status(), "active");
    advance(&sandbox, 2.0);
    assert_eq!(status(), "expired");
    advance(&sandbox, 36.0);
    assert_eq!(status(), "redemption");
    assert_eq!(refused(&sandbox, "domain.renew", json!({ "domain": "old.com", "years": 1 })), "status");
    advance(&sandbox, 30.0);
    assert_eq!(status(), "pending_delete");
    assert_eq!(refused(&sandbox, "domain.restore", json!({ "domain": "old.com" })), "status");
    advance(&sandbox, 5.0);
    assert_eq!(refused(&sandbox, "domain.info", json!({ "domain": "old.com" })), "not_found");
    let found = call(&sandbox, "domain.check", json!({ "domains": ["old.com"] }));
    assert_eq!(found["domains"][0]["state"], "available");
}

#[test]
fn one_long_jump_of_the_clock_is_the_same_as_many_short_ones() {
    let sandbox = sandbox();
    control(&sandbox, "domain", json!({ "domain": "old.com", "expires": "2026-11-22T10:00:00Z" }));

    advance(&sandbox, 69.5);

    assert_eq!(call(&sandbox, "domain.info", json!({ "domain": "old.com" }))["status"], "pending_delete");
}

#[test]
fn a_uk_name_has_no_redemption() {
    let sandbox = sandbox();
    control(&sandbox, "domain", json!({ "domain": "old.co.uk", "expires": "2026-11-22T10:00:00Z" }));

    advance(&sandbox, 90.0);
    assert_eq!(call(&sandbox, "domain.info", json!({ "domain": "old.co.uk" }))["status"], "expired");
    advance(&sandbox, 2.0);

    assert_eq!(refused(&sandbox, "domain.info", json!({ "domain": "old.co.uk" })), "not_found");
    let found = call(&sandbox, "domain.check", json!({ "domains": ["redemption.co.uk"] }));
    assert_eq!(found["domains"][0]["state"], "available");
}

#[test]
fn the_registrars_own_renewal_is_a_row_of_its_own_kind() {
    let sandbox = sandbox();
    control(
        &sandbox,
        "domain",
        json!({ "domain": "auto.com", "expires": "2026-11-22T10:00:00Z", "auto_renew": true }),
    );

    advance(&sandbox, 2.0);

    let info = call(&sandbox, "domain.info", json!({ "domain": "auto.com" }));
    assert_eq!(info["expires"], "2027-11-22T10:00:00Z");
    assert_eq!(rows(&sandbox)[0]["operation"], "domain.auto_renew");
}

#[test]
fn a_restore_brings_a_domain_back_with_a_future_expiry() {
    let sandbox = sandbox();

    let order = call(&sandbox, "domain.restore", json!({ "domain": "redemption.com" }));

    assert_eq!(order["charged"]["amount"], "80.00");
    let info = call(&sandbox, "domain.info", json!({ "domain": "redemption.com" }));
    assert_eq!(info["status"], "active");
    assert!(info["expires"].as_str().unwrap() > "2026-11-21");
}

#[test]
fn a_deletion_in_the_first_days_gives_the_money_back() {
    let sandbox = sandbox();
    call(&sandbox, "domain.register", registration("mistake.com"));

    call(&sandbox, "domain.delete", json!({ "domain": "mistake.com" }));

    assert_eq!(rows(&sandbox)[0]["refunded"], true);
    assert_eq!(call(&sandbox, "account.balance", json!({}))["balance"]["amount"], "10000.00");
    call(&sandbox, "domain.delete", json!({ "domain": "soonexpired.com" }));
    assert_eq!(call(&sandbox, "domain.info", json!({ "domain": "soonexpired.com" }))["status"], "redemption");
}

#[test]
fn a_name_that_was_transferred_away_is_somebody_elses() {
    let sandbox = sandbox();
    call(&sandbox, "domain.register", registration("gone.com"));

    control(&sandbox, "domain", json!({ "domain": "gone.com", "status": "transferred_away" }));

    assert_eq!(refused(&sandbox, "domain.info", json!({ "domain": "gone.com" })), "not_found");
    let found = call(&sandbox, "domain.check", json!({ "domains": ["gone.com"] }));
    assert_eq!(found["domains"][0]["state"], "taken");
    let back = json!({ "domain": "gone.com", "auth_code": "sandbox-code" });
    assert_eq!(call(&sandbox, "domain.transfer", back)["state"], "done");
}

#[test]
fn a_name_that_was_let_go_is_free_whatever_it_says() {
    let sandbox = sandbox();
    call(&sandbox, "domain.transfer", json!({ "domain": "transfer.com", "auth_code": "sandbox-code" }));

    control(&sandbox, "domain", json!({ "domain": "transfer.com", "status": "deleted" }));

    let found = call(&sandbox, "domain.check", json!({ "domains": ["transfer.com"] }));
    assert_eq!(found["domains"][0]["state"], "available");
}
