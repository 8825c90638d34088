//! The queue: what is open, what is over, and how things come to their end.

use anyregistrar_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::support::*;
use crate::text;

fn search(sandbox: &Sandbox, which: &str, query: &str) -> http::Response<bytes::Bytes> {
    lb(
        sandbox,
        "GET",
        &format!("actions/search-{which}.json"),
        &format!("no-of-records=10&page-no=1&{query}"),
    )
}

/// The queue's word for an order's newest action, and in which half of it that stands.
fn found(sandbox: &Sandbox, order: &str) -> (&'static str, Value) {
    let query = format!("order-id={order}");
    let open = search(sandbox, "current", &query);
    match open.status().as_u16() {
        200 => ("current", json_of(&open)["1"]["actionstatus"].clone()),
        // No hit is an error, not an empty list.
        _ => ("archived", json_of(&search(sandbox, "archived", &query))["1"]["actionstatus"].clone()),
    }
}

#[test]
fn an_open_action_is_listed_as_current_and_a_finished_one_as_archived() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "pending.com");

    assert_eq!(found(&sandbox, &order), ("current", json!("PendingExecution")));
    let details = lb_details(&sandbox, &order);
    assert_ne!(details["eaqid"], "0");
    assert_eq!(details["actiontype"], "AddNewDomain");
    assert!(details["executioninfoparams"]["invoicepaidtime"].is_string());
    assert_eq!(details["jumpConditions"][0]["jumpCondition"], "Cancel");
    advance(&sandbox, 0.1);

    assert_eq!(found(&sandbox, &order), ("archived", json!("Success")));
    let details = lb_details(&sandbox, &order);
    assert_eq!((&details["eaqid"], &details["actioncompleted"]), (&json!("0"), &json!("0")));
    let by_number = "action-type=AddNewDomain&action-status=Success&entity-type-id=3";
    assert_eq!(json_of(&search(&sandbox, "archived", by_number))["recsindb"], "1");
    assert_eq!(search(&sandbox, "archived", "eaq-id=1").status(), 500);
    assert_eq!(search(&sandbox, "archived", "action-type=DelDomain").status(), 500);
}

#[test]
fn any_action_can_be_made_to_wait_to_fail_or_to_stick() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "fated.com");
    let fate =
        |course: &str| control(&sandbox, "fate", json!({ "on": "domain.set_nameservers", "course": course }));
    let change = |host: &str| {
        json_of(&lb(
            &sandbox,
            "POST",
            "domains/modify-ns.json",
            &format!("order-id={order}&ns={host}.example.org"),
        ))
    };

    fate("pending");
    let waiting = change("a");
    assert_eq!(
        (&waiting["status"], &waiting["actionstatus"]),
        (&json!("Success"), &json!("PendingExecution"))
    );
    assert_eq!(look(&sandbox, "fated.com")["nameservers"], json!(["ns1.example.net", "ns2.example.net"]));
    assert_eq!(change("b")["message"], "There is already an action pending on this Order.");
    control(&sandbox, "action", json!({ "domain": "fated.com", "do": "complete" }));
    assert_eq!(look(&sandbox, "fated.com")["nameservers"], json!(["a.example.org"]));

    fate("failing");
    assert_eq!(change("c")["actionstatus"], "Failed");
    fate("stuck");
    assert_eq!(change("d")["actionstatusdesc"], "Order Locked In Processing.");
    advance(&sandbox, 30.0);
    assert_eq!(found(&sandbox, &order), ("current", json!("InvoicePaid")));
    control(&sandbox, "action", json!({ "domain": "fated.com", "do": "fail", "message": "no" }));
    assert_eq!(found(&sandbox, &order), ("archived", json!("Failed")));
    // The fates are used up.
    assert_eq!(change("e")["actionstatus"], "Success");
}

#[test]
fn a_renewal_that_waits_is_charged_when_it_is_executed() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "later.com");
    control(&sandbox, "fate", json!({ "on": "domain.renew", "domain": "later.com", "course": "pending" }));
    let end = text(&lb_details(&sandbox, &order)["endtime"]).to_owned();

    let query = format!("order-id={order}&years=1&exp-date={end}&invoice-option=NoInvoice");
    lb_ok(&sandbox, "POST", "domains/renew.json", &query);

    assert_eq!(rows(&sandbox).len(), 1);
    assert_eq!(lb_details(&sandbox, &order)["endtime"], end);
    let busy = lb_error(&sandbox, "POST", "domains/renew.json", &query);
    assert_eq!(busy, "There is already an action pending on this Order.");
    advance(&sandbox, 0.1);
    assert_eq!(rows(&sandbox).len(), 2);
    assert_eq!(lb_error(&sandbox, "POST", "domains/renew.json", &query), "Domain already renewed.");
}

#[test]
fn a_registrant_approves_or_lets_the_time_pass() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "owned.com");
    let other = lb_contact(&sandbox, "GB", "Contact", &[]);
    let change = |rest: &str| {
        let query = format!("order-id={order}&{}{rest}", lb_roles(&other, "72860792"));
        lb_ok(&sandbox, "POST", "domains/modify-contact.json", &query)
    };

    assert_eq!(change("")["actionstatus"], "PENDING_REGISTRANT_AUTHORIZATION");
    let irtp = lb_details(&sandbox, &order)["irtp_status"].clone();
    assert_eq!(
        (&irtp["task-status"], &irtp["gaining-contact-info"]["id"]),
        (&json!("PENDING"), &json!(other))
    );
    assert_eq!(irtp["sixty-day-lock-status"], "true");
    advance(&sandbox, 3.0);
    assert_eq!(lb_details(&sandbox, &order)["registrantcontactid"], "72860792");
    assert_eq!(found(&sandbox, &order), ("archived", json!("Failed")));

    advance(&sandbox, 70.0);
    assert_eq!(lb_details(&sandbox, &order)["domainstatus"], json!([]));
    change("");
    advance(&sandbox, 0.1);
    control(&sandbox, "action", json!({ "domain": "owned.com", "do": "complete" }));
    let details = lb_details(&sandbox, &order);
    assert_eq!(details["registrantcontactid"], other);
    assert_eq!(details["domainstatus"], json!(["sixtydaylock"]));
    assert!(details.get("irtp_status").is_none());
}

#[test]
fn a_change_of_registrant_without_the_lock_and_one_by_the_agent() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "free.com");
    let other = lb_contact(&sandbox, "GB", "Contact", &[]);
    let query =
        |registrant: &str, rest: &str| format!("order-id={order}&{}{rest}", lb_roles(registrant, "72860792"));

    lb_ok(&sandbox, "POST", "domains/modify-contact.json", &query(&other, "&sixty-day-lock-optout=true"));
    assert_eq!(lb_details(&sandbox, &order)["irtp_status"]["sixty-day-lock-status"], "false");
    advance(&sandbox, 0.1);
    control(&sandbox, "action", json!({ "domain": "free.com", "do": "complete" }));
    advance(&sandbox, 61.0);
    assert_eq!(lb_details(&sandbox, &order)["domainstatus"], json!([]));

    let agent = query("72860792", "&designated-agent=true");
    assert_eq!(lb_ok(&sandbox, "POST", "domains/modify-contact.json", &agent)["actionstatus"], "Success");
    let skip = format!("{}&attr-name1=skipIRTP&attr-value1=true", query(&other, ""));
    let refused = lb_error(&sandbox, "POST", "domains/modify-contact.json", &skip);
    assert_eq!(refused, "You are not allowed to perform this action");
}
