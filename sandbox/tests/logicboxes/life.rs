//! The life of a name by the clock.

use anyregistrar_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::support::*;
use crate::text;

const DAY: i64 = 86_400;

fn order_of(sandbox: &Sandbox, name: &str) -> String {
    lb_ok(sandbox, "GET", "domains/orderid.json", &format!("domain-name={name}")).to_string()
}

fn renew(sandbox: &Sandbox, order: &str, end: &str, years: u32) -> Value {
    let query = format!("order-id={order}&years={years}&exp-date={end}&invoice-option=KeepInvoice");
    json_of(&lb(sandbox, "POST", "domains/renew.json", &query))
}

fn status(sandbox: &Sandbox, order: &str) -> String {
    text(&lb_details(sandbox, order)["currentstatus"]).to_owned()
}

#[test]
fn a_com_goes_through_grace_redemption_and_deletion() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "mortal.com");

    advance(&sandbox, 366.0);
    assert_eq!(status(&sandbox, &order), "Active");
    assert_eq!(lb_details(&sandbox, &order)["actionstatusdesc"], "Awaiting update at Registry");
    advance(&sandbox, 37.0);
    assert_eq!(status(&sandbox, &order), "Pending Delete Restorable");
    let end = text(&lb_details(&sandbox, &order)["endtime"]).to_owned();
    assert_eq!(renew(&sandbox, &order, &end, 1)["status"], "ERROR");

    let restore = format!("order-id={order}&invoice-option=KeepInvoice");
    let only = lb_error(&sandbox, "POST", "domains/restore.json", &restore.replace("KeepInvoice", "OnlyAdd"));
    assert_eq!(only, "{invoiceoption=invoiceoption is invalid}");
    let restored = lb_ok(&sandbox, "POST", "domains/restore.json", &restore);
    assert_eq!(restored["sellingamount"], "-80.000");
    assert_eq!(status(&sandbox, &order), "Active");
    let last = rows(&sandbox).pop().unwrap();
    assert_eq!((&last["operation"], &last["amount"]), (&json!("domain.restore"), &json!("80.00")));
    lb_error(&sandbox, "POST", "domains/restore.json", &restore);

    // Two years and the grace period after the registration.
    advance(&sandbox, 364.0);
    assert_eq!(status(&sandbox, &order), "Pending Delete Restorable");
    advance(&sandbox, 31.0);
    assert_eq!(status(&sandbox, &order), "QueuedForDeletion");
    advance(&sandbox, 5.0);
    assert_eq!(status(&sandbox, &order), "Deleted");
    advance(&sandbox, 31.0);
    assert_eq!(status(&sandbox, &order), "Archived");
    let free = lb_ok(&sandbox, "GET", "domains/available.json", "domain-name=mortal&tlds=com");
    assert_eq!(free["mortal.com"]["status"], "available");
}

#[test]
fn a_renewal_of_a_name_that_its_registry_renewed_adds_no_second_year() {
    let sandbox = sandbox();
    let order = order_of(&sandbox, "parked.com");
    let before = lb_details(&sandbox, &order);
    assert_eq!(before["actiontype"], "ParkDomain");
    assert_eq!(before["actionstatusdesc"], "Awaiting update at Registry");
    let end: i64 = text(&before["endtime"]).parse().unwrap();
    // The registry's date: a year ahead of an expiry that was three days ago.
    assert!(end > START as i64 + 350 * DAY);

    let done = renew(&sandbox, &order, &end.to_string(), 1);

    assert_eq!(done["actionstatus"], "Success");
    let after = lb_details(&sandbox, &order);
    assert_eq!((&after["endtime"], &after["eaqid"]), (&before["endtime"], &json!("0")));
    assert_eq!(rows(&sandbox).len(), 1);
    let archived = format!("order-id={order}&action-type=RenewDomain&no-of-records=10&page-no=1");
    assert_eq!(lb_ok(&sandbox, "GET", "actions/search-archived.json", &archived)["recsindb"], "1");

    let two = order_of(&sandbox, "parked2.com");
    let end = text(&lb_details(&sandbox, &two)["endtime"]).to_owned();
    renew(&sandbox, &two, &end, 2);
    let later: i64 = text(&lb_details(&sandbox, &two)["endtime"]).parse().unwrap();
    assert!(later - end.parse::<i64>().unwrap() >= 365 * DAY);
}

#[test]
fn parking_is_over_at_once_where_the_registry_does_not_renew() {
    let sandbox = sandbox();
    let order = order_of(&sandbox, "expired.us");

    let details = lb_details(&sandbox, &order);

    assert_eq!((&details["currentstatus"], &details["eaqid"]), (&json!("Active"), &json!("0")));
    let parked = format!("order-id={order}&action-type=ParkDomain&no-of-records=10&page-no=1");
    let archived = lb_ok(&sandbox, "GET", "actions/search-archived.json", &parked);
    assert_eq!(archived["1"]["actionstatus"], "Success");
    lb_error(&sandbox, "GET", "actions/search-current.json", &parked);
    let generic = order_of(&sandbox, "expired.com");
    let open = parked.replace(&order, &generic);
    assert_eq!(lb_ok(&sandbox, "GET", "actions/search-current.json", &open)["recsindb"], "1");
}

#[test]
fn a_german_term_ends_on_the_fifth_last_day_of_its_month() {
    let sandbox = sandbox();
    let german = lb_contact(&sandbox, "GB", "DeContact", &[]);
    for (day, name, expiry) in [
        ("2027-01-01T08:00:00Z", "first.de", "2028-01-27T08:00:00Z"),
        ("2027-01-31T08:00:00Z", "last.de", "2028-01-27T08:00:00Z"),
        ("2027-02-10T08:00:00Z", "leap.de", "2028-02-25T08:00:00Z"),
        ("2027-04-10T08:00:00Z", "april.de", "2028-04-26T08:00:00Z"),
    ] {
        control(&sandbox, "clock", json!({ "set": day }));
        let query = format!(
            "domain-name={name}&years=1&ns=ns1.example.net&customer-id=17824872&{}&invoice-option=NoInvoice",
            lb_roles(&german, &german)
        );
        lb_ok(&sandbox, "POST", "domains/register.json", &query);
        assert_eq!(look(&sandbox, name)["expires"], expiry);
    }
    let order = order_of(&sandbox, "leap.de");
    let end = text(&lb_details(&sandbox, &order)["endtime"]).to_owned();
    assert_eq!(renew(&sandbox, &order, &end, 1)["status"], "Success");
    assert_eq!(look(&sandbox, "leap.de")["expires"], "2029-02-24T08:00:00Z");
    let transfer = format!(
        "domain-name=transfer.de&auth-code=sandbox-code&customer-id=17824872&{}&invoice-option=NoInvoice",
        lb_roles(&german, &german)
    );
    lb_ok(&sandbox, "POST", "domains/transfer.json", &transfer);
    let expires = look(&sandbox, "transfer.de")["expires"].clone();
    // 165 days and a year after 10 April 2027: September 2028, which has thirty days.
    assert_eq!(expires, "2028-09-26T08:00:00Z");
    // No grace: an expired one goes to redemption at once.
    advance(&sandbox, 300.0);
    assert_eq!(status(&sandbox, &order_of(&sandbox, "first.de")), "Pending Delete Restorable");
}

#[test]
fn each_tld_dies_in_its_own_way() {
    let sandbox = sandbox();
    // Grace in days, and what follows it.
    for (name, grace, next) in [
        ("soonexpired.nl", 0, "Pending Delete Restorable"),
        ("soonexpired.hn", 0, "Deleted"),
        ("soonexpired.es", 9, "Deleted"),
        ("soonexpired.eu", 27, "Pending Delete Restorable"),
        ("soonexpired.com.au", 32, "Deleted"),
        ("soonexpired.biz", 36, "Pending Delete Restorable"),
        ("soonexpired.co", 40, "Pending Delete Restorable"),
        ("soonexpired.co.uk", 90, "Deleted"),
    ] {
        control(&sandbox, "reset", json!({}));
        let order = order_of(&sandbox, name);
        advance(&sandbox, 7.0 + f64::from(grace) - 0.5);
        assert_eq!(status(&sandbox, &order), "Active", "{name} before the end of its grace");
        advance(&sandbox, 1.0);
        assert_eq!(status(&sandbox, &order), next, "{name} after it");
    }
}

#[test]
fn renewals_keep_to_the_windows_and_steps_of_their_tld() {
    let sandbox = sandbox();
    // The day is 21 November 2026.
    let put = |name: &str, expires: &str| {
        control(&sandbox, "domain", json!({ "domain": name, "expires": format!("{expires}T10:00:00Z") }));
        let order = order_of(&sandbox, name);
        let end = text(&lb_details(&sandbox, &order)["endtime"]).to_owned();
        (order, end)
    };
    for (name, expires, allowed) in [
        ("early.nl", "2027-01-21", false),
        ("late.nl", "2027-01-19", true),
        ("early.ru", "2027-01-21", false),
        ("late.ru", "2027-01-19", true),
        ("early.co.uk", "2027-05-30", false),
        ("late.co.uk", "2027-05-10", true),
        ("any.com", "2027-09-17", true),
    ] {
        let (order, end) = put(name, expires);
        assert_eq!(renew(&sandbox, &order, &end, 1)["status"] == "Success", allowed, "{name}");
    }
    let message = |document: Value| document["message"].as_str().unwrap_or_default().to_owned();
    let (order, end) = put("two.nl", "2026-12-21");
    let refused = message(renew(&sandbox, &order, &end, 2));
    assert!(refused.starts_with("A Domain Name cannot be extended beyond"), "{refused}");
    let (order, end) = put("steps.ai", "2026-12-21");
    assert_eq!(renew(&sandbox, &order, &end, 1)["status"], "ERROR");
    assert_eq!(renew(&sandbox, &order, &end, 2)["status"], "Success");
    let (order, end) = put("long.com", "2027-11-21");
    let refused = message(renew(&sandbox, &order, &end, 10));
    assert!(refused.starts_with("A Domain Name cannot be extended beyond"), "{refused}");
}

#[test]
fn a_deletion_in_the_first_days_gives_the_money_back_and_a_later_one_does_not() {
    let sandbox = sandbox();
    let early = lb_order(&sandbox, "early.com");
    let late = lb_order(&sandbox, "late.com");
    lb_ok(&sandbox, "POST", "domains/delete.json", &format!("order-id={early}"));
    advance(&sandbox, 6.0);
    lb_ok(&sandbox, "POST", "domains/delete.json", &format!("order-id={late}"));
    advance(&sandbox, 0.1);

    assert_eq!(status(&sandbox, &early), "Deleted");
    assert_eq!(status(&sandbox, &late), "Pending Delete Restorable");
    let refunded: Vec<Value> = rows(&sandbox).iter().map(|row| row["refunded"].clone()).collect();
    assert_eq!(refunded, [json!(true), json!(false)]);
    lb_ok(&sandbox, "POST", "domains/restore.json", &format!("order-id={late}&invoice-option=NoInvoice"));
    assert_eq!(status(&sandbox, &late), "Active");
}

#[test]
fn privacy_ends_on_its_own_day_unless_it_is_renewed_along() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "private.com");
    let end = text(&lb_details(&sandbox, &order)["endtime"]).to_owned();
    lb_ok(
        &sandbox,
        "POST",
        "domains/purchase-privacy.json",
        &format!("order-id={order}&invoice-option=NoInvoice"),
    );
    let until = || lb_details(&sandbox, &order)["privacyprotectendtime"].clone();
    assert_eq!(until(), end);

    assert_eq!(renew(&sandbox, &order, &end, 1)["status"], "Success");
    assert_eq!(until(), end);
    advance(&sandbox, 366.0);
    let details = lb_details(&sandbox, &order);
    assert_eq!(
        (&details["isprivacyprotected"], &details["currentstatus"]),
        (&json!("false"), &json!("Active"))
    );
    assert!(details.get("privacyprotectendtime").is_none());
    let switch = format!("order-id={order}&protect-privacy=true&reason=r");
    let refused = lb_error(&sandbox, "POST", "domains/modify-privacy-protection.json", &switch);
    assert!(refused.starts_with("Privacy Protection not Purchased"));

    let end = text(&details["endtime"]).to_owned();
    let along =
        format!("order-id={order}&years=1&exp-date={end}&invoice-option=NoInvoice&purchase-privacy=true");
    let done = lb_ok(&sandbox, "POST", "domains/renew.json", &along);
    assert_eq!(done["privacydetails"]["actiontype"], "PurchasePrivacyProtection");
    assert_eq!(until(), lb_details(&sandbox, &order)["endtime"]);
}

#[test]
fn auto_renewal_is_a_charge_of_its_own_kind() {
    let sandbox = sandbox();
    let query = format!(
        "domain-name=auto.com&years=1&ns=ns1.example.net&customer-id=17824872&{LB_CONTACTS}&invoice-option=NoInvoice&auto-renew=true"
    );
    let order = text(&lb_ok(&sandbox, "POST", "domains/register.json", &query)["entityid"]).to_owned();
    assert_eq!(lb_details(&sandbox, &order)["recurring"], "true");

    advance(&sandbox, 366.0);

    assert_eq!(rows(&sandbox)[1]["operation"], "domain.auto_renew");
    assert_eq!(look(&sandbox, "auto.com")["expires"], "2028-11-21T10:00:00Z");
}
