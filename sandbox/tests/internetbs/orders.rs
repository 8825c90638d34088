//! What is bought.

use super::support::look;
use super::{ask, code, good, people};
use anyregistrar_sandbox::Sandbox;

fn create(domain: &str, more: &str) -> String {
    format!("Domain={domain}&Period=1Y&{}&{more}", people())
}

#[test]
fn a_registration_is_one_product_with_its_price() {
    let sandbox = Sandbox::new();
    let done = good(&sandbox, "Domain/Create", &create("shop.com", "privateWhois=partial&AutoRenew=YES"));
    let product = &done["product"][0];
    assert_eq!(
        (&product["status"], &product["price"], &product["privatewhois"]),
        (&"SUCCESS".into(), &"9.99".into(), &"partial".into())
    );
    let info = good(&sandbox, "Domain/Info", "Domain=shop.com");
    assert_eq!((&info["privatewhois"], &info["autorenew"]), (&"PARTIAL".into(), &"YES".into()), "{info}");
    assert_eq!(info["contacts"]["billing"]["lastname"], "Byron");
    assert_eq!(code(&sandbox, "Domain/Create", &create("shop.com", "")), 100_017);
}

#[test]
fn both_shapes_of_failures_are_there() {
    let sandbox = Sandbox::new();
    assert_eq!(code(&sandbox, "Domain/Create", "Domain=shop.com&Period=1Y"), 100_003);
    let refused = ask(&sandbox, "Domain/Create", &create("failing.com", ""));
    assert_eq!(
        (&refused["code"], &refused["product"][0]["code"]),
        (&serde_json::Value::Null, &100_049.into()),
        "{refused}"
    );
}

#[test]
fn a_registration_that_waits_is_not_shown() {
    let sandbox = Sandbox::new();
    let done = ask(&sandbox, "Domain/Create", &create("pending.com", ""));
    assert_eq!(done["product"][0]["status"], "PENDING", "{done}");
    assert_eq!(code(&sandbox, "Domain/Info", "Domain=pending.com"), 100_005);
    assert_eq!(ask(&sandbox, "Domain/Check", "Domain=pending.com")["realtimeregistration"], "NO");
}

#[test]
fn a_second_renewal_from_the_same_expiry_is_refused_and_one_without_it_is_not() {
    let sandbox = Sandbox::new();
    good(&sandbox, "Domain/Create", &create("shop.com", ""));
    let until =
        good(&sandbox, "Domain/Info", "Domain=shop.com")["paiduntil"].as_str().unwrap().replace('/', "-");
    let guarded = format!("Domain=shop.com&Period=1Y&currentexpiration={until}");
    good(&sandbox, "Domain/Renew", &guarded);
    assert_eq!(code(&sandbox, "Domain/Renew", &guarded), 100_002);
    good(&sandbox, "Domain/Renew", "Domain=shop.com&Period=1Y");
    assert_eq!(look(&sandbox, "shop.com")["actions"].as_array().unwrap().len(), 3);
}

#[test]
fn a_transfer_is_accepted_with_a_wrong_code_and_waits_for_the_right_one() {
    let sandbox = Sandbox::new();
    let transfer = |code: &str| format!("Domain=transfer.com&transferAuthInfo={code}&{}", people());
    assert_eq!(
        code(&sandbox, "Domain/Transfer/Initiate", &format!("Domain=transfer.com&{}", people())),
        100_003
    );
    good(&sandbox, "Domain/Transfer/Initiate", &transfer("wrong"));
    let info = good(&sandbox, "Domain/Info", "Domain=transfer.com");
    assert_eq!((&info["domainstatus"], &info["paiduntil"]), (&"PENDING TRANSFER".into(), &"n/a".into()));
    assert_eq!(code(&sandbox, "Domain/Transfer/Initiate", &transfer("sandbox-code")), 100_010);
    good(&sandbox, "Domain/Transfer/Retry", "Domain=transfer.com&transferAuthInfo=sandbox-code");
    assert_eq!(good(&sandbox, "Domain/Info", "Domain=transfer.com")["domainstatus"], "REGISTRAR LOCKED");
    let history = good(&sandbox, "Domain/Transfer/History", "Domain=transfer.com");
    assert_eq!(history["history"][0]["statuscode"], "Transfer Paid", "{history}");
}

#[test]
fn a_transfer_that_renews_gains_another_year_and_costs_it() {
    let sandbox = Sandbox::new();
    let order = |name: &str| {
        let mine = "registrant_nllegalform=PERSOON&admin_nllegalform=PERSOON&technical_nllegalform=PERSOON&registrant_nlterm=YES";
        format!(
            "Domain={name}&transferAuthInfo=sandbox-code&renewAfterTrasnfer=YES&clientIp=192.0.2.7&{mine}&{}",
            people()
        )
    };
    let renewed = good(&sandbox, "Domain/Transfer/Initiate", &order("transfer.nl"));
    let plain = order("transfer-2.nl").replace("renewAfterTrasnfer=YES", "renewAfterTrasnfer=NO");
    let plain = good(&sandbox, "Domain/Transfer/Initiate", &plain);
    assert_ne!(renewed["price"], plain["price"]);
    let until = |name: &str| good(&sandbox, "Domain/Info", &format!("Domain={name}"))["paiduntil"].clone();
    assert_ne!(until("transfer.nl"), until("transfer-2.nl"));
    assert_eq!(code(&sandbox, "Domain/Transfer/Initiate", &order("transfer.com")), 100_014);
}

#[test]
fn the_history_of_a_transfer_outlives_it() {
    let sandbox = Sandbox::new();
    good(
        &sandbox,
        "Domain/Transfer/Initiate",
        &format!("Domain=transferapproval.com&transferAuthInfo=sandbox-code&{}", people()),
    );
    good(&sandbox, "Domain/Transfer/Cancel", "Domain=transferapproval.com");
    assert_eq!(code(&sandbox, "Domain/Info", "Domain=transferapproval.com"), 100_005);
    let history = good(&sandbox, "Domain/Transfer/History", "Domain=transferapproval.com");
    assert_eq!(history["history"][1]["statuscode"], "Transfer Cancelled", "{history}");
}

#[test]
fn an_empty_account_and_another_currency_buy_nothing() {
    let sandbox = Sandbox::new();
    super::support::control(&sandbox, "account", serde_json::json!({ "balance": "1.00" }));
    assert_eq!(code(&sandbox, "Domain/Create", &create("shop.com", "")), 100_010);
    super::support::control(&sandbox, "account", serde_json::json!({ "balance": "100.00" }));
    good(&sandbox, "Account/DefaultCurrency/Set", "Currency=EUR");
    assert_eq!(code(&sandbox, "Domain/Create", &create("shop.com", "")), 100_010);
}

#[test]
fn another_registrar_gets_a_domain_when_its_holder_agrees() {
    let sandbox = Sandbox::new();
    good(&sandbox, "Domain/Create", &create("shop.com", "registrarLock=DISABLED"));
    assert_eq!(code(&sandbox, "Domain/TransferAway/Approve", "Domain=shop.com"), 100_010);
    super::support::control(&sandbox, "depart", serde_json::json!({ "domain": "shop.com" }));
    assert_eq!(code(&sandbox, "Domain/TransferAway/Reject", "Domain=shop.com&Reason=short"), 100_002);
    good(&sandbox, "Domain/TransferAway/Reject", "Domain=shop.com&Reason=not+with+us");
    super::support::control(&sandbox, "depart", serde_json::json!({ "domain": "shop.com" }));
    good(&sandbox, "Domain/TransferAway/Approve", "Domain=shop.com");
    assert_eq!(code(&sandbox, "Domain/Info", "Domain=shop.com"), 100_005);
}
