//! What only some registries have, locks, suspension, masking, DNSSEC.

use anyregistrar_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::support::*;
use crate::text;

fn register(sandbox: &Sandbox, name: &str) -> String {
    let query = format!(
        "domain-name={name}&years=1&ns=ns1.example.net&customer-id=17824872&{LB_CONTACTS}&invoice-option=NoInvoice"
    );
    text(&lb_ok(sandbox, "POST", "domains/register.json", &query)["entityid"]).to_owned()
}

fn post(sandbox: &Sandbox, path: &str, query: &str) -> Value {
    lb_ok(sandbox, "POST", &format!("{path}.json"), query)
}

#[test]
fn a_tel_name_has_a_login_and_a_whois_preference() {
    let sandbox = sandbox();
    let order = register(&sandbox, "card.tel");

    let login = lb_ok(&sandbox, "GET", "domains/tel/cth-details.json", &format!("order-id={order}"));
    assert!(login["username"].is_string() && login["password"].is_string());
    let preference = format!("order-id={order}&whois-type=Natural&publish=N");
    assert_eq!(post(&sandbox, "domains/tel/modify-whois-pref", &preference)["status"], "Success");
    assert_eq!(look(&sandbox, "card.tel")["extra"], json!({ "publish": "N", "whois-type": "Natural" }));
    for wrong in ["whois-type=Person&publish=N", "whois-type=Legal&publish=Q"] {
        lb_error(
            &sandbox,
            "POST",
            "domains/tel/modify-whois-pref.json",
            &format!("order-id={order}&{wrong}"),
        );
    }
    let other = lb_order(&sandbox, "card.com");
    let refused = lb_error(&sandbox, "GET", "domains/tel/cth-details.json", &format!("order-id={other}"));
    assert_eq!(refused, "You are not allowed to perform this action");
}

#[test]
fn an_xxx_membership_is_given_and_taken_away() {
    let sandbox = sandbox();
    let order = register(&sandbox, "member.xxx");
    let path = "domains/dotxxx/association-details";

    assert_eq!(post(&sandbox, path, &format!("order-id={order}&association-id=M1"))["status"], "Success");
    assert_eq!(look(&sandbox, "member.xxx")["extra"], json!({ "association-id": "M1" }));
    post(&sandbox, path, &format!("order-id={order}&association-id="));
    assert_eq!(look(&sandbox, "member.xxx")["extra"], json!({}));
    let missing = lb_error(&sandbox, "POST", &format!("{path}.json"), &format!("order-id={order}"));
    assert_eq!(missing, "Required parameter missing: association-id");
    let other = lb_order(&sandbox, "member.com");
    lb_error(&sandbox, "POST", &format!("{path}.json"), &format!("order-id={other}&association-id=M1"));
}

#[test]
fn an_expired_german_name_is_checked_again() {
    let sandbox = sandbox();
    let order = lb_ok(&sandbox, "GET", "domains/orderid.json", "domain-name=expired.de").to_string();

    assert_eq!(post(&sandbox, "domains/de/recheck-ns", &format!("order-id={order}"))["status"], "Success");
    let active = lb_ok(&sandbox, "GET", "domains/orderid.json", "domain-name=soonexpired.de").to_string();
    lb_error(&sandbox, "POST", "domains/de/recheck-ns.json", &format!("order-id={active}"));
    let other = lb_order(&sandbox, "plain.com");
    lb_error(&sandbox, "POST", "domains/de/recheck-ns.json", &format!("order-id={other}"));
}

#[test]
fn masking_is_independent_of_privacy() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "masked.com");

    let done = post(&sandbox, "domains/gdpr/enable", &format!("order-id={order}"));

    assert_eq!((&done["domainname"], &done["status"]), (&json!("masked.com"), &json!("Success")));
    let details = lb_details(&sandbox, &order);
    assert_eq!(details["gdpr"], json!({ "enabled": "true", "eligible": "true" }));
    assert_eq!(details["isprivacyprotected"], "false");
    post(&sandbox, "domains/gdpr/disable", &format!("order-id={order}"));
    assert_eq!(lb_details(&sandbox, &order)["gdpr"]["enabled"], "false");
    let country = lb_ok(&sandbox, "GET", "domains/orderid.json", "domain-name=soonexpired.de").to_string();
    lb_error(&sandbox, "POST", "domains/gdpr/enable.json", &format!("order-id={country}"));
}

#[test]
fn signers_are_added_shown_and_removed() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "signed.com");
    let record =
        lb_attributes(&[("keytag", "12345"), ("algorithm", "13"), ("digesttype", "2"), ("digest", "AB12")]);
    let query = format!("order-id={order}{record}");

    post(&sandbox, "domains/add-dnssec", &query);

    let shown = json!([{ "keytag": "12345", "algorithm": "13", "digesttype": "2", "digest": "AB12" }]);
    let options = format!("order-id={order}&options=DNSSECDetails");
    assert_eq!(lb_ok(&sandbox, "GET", "domains/details.json", &options)["dnssec"], shown);
    lb_error(&sandbox, "POST", "domains/add-dnssec.json", &query);
    post(&sandbox, "domains/del-dnssec", &query);
    assert_eq!(lb_details(&sandbox, &order)["dnssec"], json!([]));
    lb_error(&sandbox, "POST", "domains/del-dnssec.json", &query);
    let half = format!("order-id={order}&attr-name1=keytag&attr-value1=1");
    assert_eq!(
        lb_error(&sandbox, "POST", "domains/add-dnssec.json", &half),
        "Required parameter missing: algorithm"
    );
}

#[test]
fn a_reseller_lock_is_shown_with_its_reason_and_moment() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "kept.com");
    advance(&sandbox, 1.0);
    let locks = || lb_ok(&sandbox, "GET", "domains/locks.json", &format!("order-id={order}"));

    post(&sandbox, "domains/reseller-lock/add", &format!("order-id={order}&reason=unpaid"));

    assert_eq!(locks()["resellerlock"]["reason"], "unpaid");
    assert_eq!(locks()["resellerlock"]["creationdt"], (START + 86_400).to_string());
    assert_eq!(lb_details(&sandbox, &order)["orderstatus"], json!(["resellerlock", "transferlock"]));
    post(&sandbox, "domains/reseller-lock/remove", &format!("order-id={order}"));
    assert!(locks().get("resellerlock").is_none());
}

#[test]
fn a_suspended_order_is_suspended_until_it_is_not() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "held.com");
    let missing = lb_error(&sandbox, "POST", "orders/suspend.json", &format!("order-id={order}"));
    assert_eq!(missing, "Required parameter missing: reason");

    post(&sandbox, "orders/suspend", &format!("order-id={order}&reason=abuse"));
    let details = lb_details(&sandbox, &order);
    assert_eq!(
        (&details["currentstatus"], &details["orderSuspendedByParent"]),
        (&json!("Suspended"), &json!("true"))
    );
    assert_eq!(details["orderstatus"], json!(["resellersuspend", "transferlock"]));
    let found = lb_ok(&sandbox, "GET", "domains/search.json", "no-of-records=10&page-no=1&status=Suspended");
    assert_eq!(found["recsindb"], "1");
    post(&sandbox, "orders/unsuspend", &format!("order-id={order}"));
    assert_eq!(lb_details(&sandbox, &order)["currentstatus"], "Active");
}

#[test]
fn a_registrant_whose_address_is_not_confirmed_shows() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "mail.com");
    assert_eq!(lb_details(&sandbox, &order)["raaVerificationStatus"], "Verified");
    assert!(lb_details(&sandbox, &order).get("raaVerificationStartTime").is_none());

    control(&sandbox, "domain", json!({ "domain": "mail.com", "verification": "pending" }));

    let details = lb_details(&sandbox, &order);
    assert_eq!(details["raaVerificationStatus"], "Pending");
    assert_eq!(details["raaVerificationStartTime"], details["creationtime"]);
    assert_eq!(post(&sandbox, "domains/raa/resend-verification", &format!("order-id={order}")), json!(true));
    let unknown = lb_error(&sandbox, "POST", "domains/raa/resend-verification.json", "order-id=1");
    assert_eq!(unknown, "You are not allowed to perform this action");
}

#[test]
fn a_transfer_code_is_changed_and_read_back() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "code.com");

    post(&sandbox, "domains/modify-auth-code", &format!("order-id={order}&auth-code=Abc12345"));

    assert_eq!(lb_details(&sandbox, &order)["domsecret"], "Abc12345");
    let short =
        lb_error(&sandbox, "POST", "domains/modify-auth-code.json", &format!("order-id={order}&auth-code=a"));
    assert_eq!(short, "{authcode=authcode is invalid}");
}

#[test]
fn name_servers_that_cannot_be_resolved_are_acknowledged_and_not_applied() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "dead.com");

    let done = post(&sandbox, "domains/modify-ns", &format!("order-id={order}&ns=unresolvable1.example.net"));

    assert_eq!(done["actionstatus"], "Success");
    assert_eq!(look(&sandbox, "dead.com")["nameservers"], json!(["ns1.example.net", "ns2.example.net"]));
}
