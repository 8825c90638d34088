//! Transfers in to their end, and away.

use anyregistrar_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::support::*;
use crate::text;

fn transfer(sandbox: &Sandbox, name: &str, rest: &str) -> Value {
    let query =
        format!("domain-name={name}&customer-id=17824872&{LB_CONTACTS}&invoice-option=NoInvoice&{rest}");
    json_of(&lb(sandbox, "POST", "domains/transfer.json", &query))
}

fn post(sandbox: &Sandbox, path: &str, query: &str) -> Value {
    json_of(&lb(sandbox, "POST", &format!("domains/{path}.json"), query))
}

#[test]
fn a_transfer_that_waits_for_approval_is_reminded_and_approved() {
    let sandbox = sandbox();

    let waiting = transfer(&sandbox, "transferapproval.com", "auth-code=sandbox-code");

    assert_eq!((&waiting["status"], &waiting["actionstatus"]), (&json!("Success"), &json!("RFASent")));
    assert_eq!(waiting["actionstatusdesc"], "Transfer waiting for Admin Contact Approval");
    let order = text(&waiting["entityid"]).to_owned();
    let details = lb_details(&sandbox, &order);
    assert_eq!((&details["currentstatus"], &details["domsecret"]), (&json!("InActive"), &json!("")));
    for absent in ["creationtime", "endtime", "isprivacyprotected"] {
        assert!(details.get(absent).is_none(), "{absent}");
    }
    assert_eq!(post(&sandbox, "resend-rfa", &format!("order-id={order}")), json!(true));
    assert_eq!(look(&sandbox, "transferapproval.com")["actions"][0]["reminders"], 1);
    assert!(rows(&sandbox).is_empty());

    control(&sandbox, "action", json!({ "domain": "transferapproval.com", "do": "complete" }));

    assert_eq!(lb_details(&sandbox, &order)["currentstatus"], "Active");
    assert_eq!(rows(&sandbox).len(), 1);
    let late = post(&sandbox, "resend-rfa", &format!("order-id={order}"));
    let text = "The current status of Transfer action for the domain name does not allow this operation";
    assert_eq!(late["message"], text);
}

#[test]
fn a_transfer_that_nobody_approves_leaves_nothing_behind() {
    let sandbox = sandbox();
    for (name, how) in [
        ("transferapproval1.com", "reject"),
        ("transferapproval2.com", "time"),
        ("transferapproval3.com", "cancel"),
    ] {
        let order = text(&transfer(&sandbox, name, "auth-code=x")["entityid"]).to_owned();
        match how {
            "reject" => drop(control(&sandbox, "action", json!({ "domain": name, "do": "fail" }))),
            "time" => advance(&sandbox, 15.0),
            _ => {
                let path = "cancel-transfer";
                assert_eq!(post(&sandbox, path, &format!("order-id={order}")), json!("Success"));
                let again = post(&sandbox, path, &format!("order-id={order}"));
                assert_eq!(again["message"], "You are not allowed to perform this action");
            }
        }
        let gone = lb_error(&sandbox, "GET", "domains/orderid.json", &format!("domain-name={name}"));
        assert_eq!(gone, format!("Website doesn't exist for {name}"), "{how}");
    }
    assert!(rows(&sandbox).is_empty());
    let ledger = control(&sandbox, "ledger", Value::Null);
    assert_eq!(ledger["locked"]["amount"], "0.00");
}

#[test]
fn a_transfer_that_waits_may_say_no_more_than_no_error() {
    let sandbox = sandbox();

    let said = transfer(&sandbox, "transferquiet.com", "auth-code=sandbox-code");

    assert_eq!(said, json!("NoError"));
    let order = lb_ok(&sandbox, "GET", "domains/orderid.json", "domain-name=transferquiet.com");
    assert_eq!(lb_details(&sandbox, &order.to_string())["actionstatus"], "RFASent");
}

#[test]
fn a_code_is_given_with_the_order_or_later() {
    let sandbox = sandbox();
    let waiting = transfer(&sandbox, "transfer.com", "");
    assert_eq!(waiting["status"], "Success");
    let order = text(&waiting["entityid"]).to_owned();
    let submit = |code: &str| {
        post(&sandbox, "transfer/submit-auth-code", &format!("order-id={order}&auth-code={code}"))
    };

    assert_eq!(submit("wrong")["status"], "ERROR");
    assert_eq!(submit("sandbox-code"), json!("Success"));
    assert_eq!(lb_details(&sandbox, &order)["currentstatus"], "Active");
    assert_eq!(submit("sandbox-code")["status"], "ERROR");
    let unknown = post(&sandbox, "transfer/submit-auth-code", "order-id=1&auth-code=x");
    assert_eq!(unknown["message"], "You are not allowed to perform this action");

    for tld in ["com.au", "ca", "de", "eu", "co.nz"] {
        let refused = transfer(&sandbox, &format!("transfer.{tld}"), "");
        assert_eq!(refused["message"], "Required parameter missing: auth-code", "{tld}");
    }
}

#[test]
fn a_transfer_is_validated_before_it_is_ordered() {
    let sandbox = sandbox();
    let validate = |name: &str| {
        json_of(&lb(&sandbox, "GET", "domains/validate-transfer.json", &format!("domain-name={name}")))
    };

    assert_eq!(validate("transfer.com"), json!(true));
    assert_eq!(validate("locked.com"), json!(false));
    assert_eq!(validate("soonexpired.com"), json!(false));
    let free = validate("nobody.com")["message"].as_str().unwrap().to_owned();
    assert!(free.ends_with("is currently available for Registration"), "{free}");
    let ordered = transfer(&sandbox, "nobody.com", "auth-code=x")["message"].as_str().unwrap().to_owned();
    assert!(ordered.contains("It is available for registration as new domain"), "{ordered}");
}

#[test]
fn privacy_that_comes_with_a_transfer_waits_with_it() {
    let sandbox = sandbox();

    let waiting = transfer(&sandbox, "transferapproval.com", "auth-code=x&purchase-privacy=true");

    let part = &waiting["privacydetails"];
    assert_eq!((&part["status"], &part["actionstatus"]), (&json!("Success"), &json!("PendingExecution")));
    assert_eq!((&part["entitytypeid"], &part["actionadded"]), (&json!("3"), &json!(START.to_string())));
    assert_eq!(look(&sandbox, "transferapproval.com")["privacy"], false);
    control(&sandbox, "action", json!({ "domain": "transferapproval.com", "do": "complete" }));
    assert_eq!(look(&sandbox, "transferapproval.com")["privacy"], true);
    let done = transfer(&sandbox, "transfer.com", "auth-code=sandbox-code&purchase-privacy=true");
    assert_eq!(done["privacydetails"]["actionstatus"], "Success");
}

#[test]
fn a_locked_name_waits_a_week_for_its_lock() {
    let sandbox = sandbox();

    let waiting = transfer(&sandbox, "locked.com", "auth-code=sandbox-code");

    assert_eq!((&waiting["status"], &waiting["error"]), (&json!("AdminApproved"), &json!("NoError")));
    assert_eq!(waiting["actionstatusdesc"], "Order Locked In Processing.");
    advance(&sandbox, 6.9);
    lb_ok(&sandbox, "GET", "domains/orderid.json", "domain-name=locked.com");
    advance(&sandbox, 0.2);
    lb_error(&sandbox, "GET", "domains/orderid.json", "domain-name=locked.com");
}

#[test]
fn premium_names_move_in_either_of_the_documented_ways() {
    let sandbox = sandbox();
    assert_eq!(transfer(&sandbox, "premium1.com", "auth-code=sandbox-code")["status"], "ERROR");
    for (index, attribute) in [("premium", "true"), ("type", "premiumft")].into_iter().enumerate() {
        let rest = format!("auth-code=sandbox-code{}", lb_attributes(&[attribute]));
        let done = transfer(&sandbox, &format!("premium{index}.com"), &rest);
        assert_eq!(done["actionstatus"], "Success", "{attribute:?}: {done}");
    }
    assert_eq!(rows(&sandbox)[0]["amount"], "500.00");
}

#[test]
fn a_name_that_another_registrar_takes_is_gone() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "leaving.com");
    let depart = || {
        let body = json!({ "domain": "leaving.com" }).to_string();
        let request = request("POST", "/_sandbox/depart", body);
        reply(sandbox.deliver(anyregistrar_sandbox::Face::LogicBoxes, &request)).status()
    };
    // The lock keeps it here.
    assert_eq!(depart(), 400);
    post(&sandbox, "disable-theft-protection", &format!("order-id={order}"));
    assert_eq!(depart(), 200);
    assert_eq!(lb_details(&sandbox, &order)["actiontype"], "TransferAway");
    control(&sandbox, "action", json!({ "domain": "leaving.com", "do": "fail" }));
    advance(&sandbox, 6.0);
    assert_eq!(lb_details(&sandbox, &order)["currentstatus"], "Active");

    assert_eq!(depart(), 200);
    advance(&sandbox, 6.0);

    let gone = lb_error(&sandbox, "GET", "domains/orderid.json", "domain-name=leaving.com");
    assert_eq!(gone, "Website doesn't exist for leaving.com");
    let by_number =
        lb_error(&sandbox, "GET", "domains/details.json", &format!("order-id={order}&options=All"));
    assert!(by_number.starts_with("No Entity found for Entityid"), "{by_number}");
    let taken = lb_ok(&sandbox, "GET", "domains/available.json", "domain-name=leaving&tlds=com");
    assert_eq!(taken["leaving.com"]["status"], "regthroughothers");
}

#[test]
fn a_british_name_is_released_to_a_tag() {
    let sandbox = sandbox();
    let order = lb_ok(&sandbox, "GET", "domains/orderid.json", "domain-name=soonexpired.co.uk").to_string();
    assert_eq!(
        post(&sandbox, "uk/release", &format!("order-id={order}"))["message"],
        "Required parameter missing: new-tag"
    );
    assert_eq!(post(&sandbox, "uk/release", &format!("order-id={order}&new-tag=A+B"))["status"], "ERROR");

    let done = post(&sandbox, "uk/release", &format!("order-id={order}&new-tag=%23AB"));

    assert_eq!(done["actionstatus"], "Success");
    lb_error(&sandbox, "GET", "domains/orderid.json", "domain-name=soonexpired.co.uk");
    let other = lb_order(&sandbox, "stays.com");
    let refused = post(&sandbox, "uk/release", &format!("order-id={other}&new-tag=TAG"));
    assert_eq!(refused["message"], "You are not allowed to perform this action");
}
