//! Orders that cost money.

use serde_json::json;

use crate::support::*;
use crate::text;

#[test]
fn a_registration_with_an_invoice_shows_its_money_as_a_debit() {
    let sandbox = sandbox();

    let order = lb_register(&sandbox, "silverfires.com");

    assert_eq!(order["actiontype"], "AddNewDomain");
    assert_eq!(order["actiontypedesc"], "Registration of silverfires.com for 1 year");
    assert_eq!(order["actionstatusdesc"], "Domain registration completed Successfully");
    assert_eq!(order["status"], "Success");
    assert_eq!(order["sellingamount"], "-9.990");
    assert_eq!(order["customerid"], "17824872");
    assert!(order["invoiceid"].is_string());
    assert_eq!(rows(&sandbox).len(), 1);
    assert_eq!(rows(&sandbox)[0]["account"], "123456");
}

#[test]
fn without_an_invoice_the_money_fields_are_absent() {
    let sandbox = sandbox();
    let query = format!(
        "domain-name=plain.com&years=1&ns=ns1.example.net&customer-id=17824872&{LB_CONTACTS}&invoice-option=NoInvoice"
    );

    let order = lb_ok(&sandbox, "POST", "domains/register.json", &query);

    for member in
        ["invoiceid", "sellingamount", "unutilisedsellingamount", "sellingcurrencysymbol", "customerid"]
    {
        assert!(order.get(member).is_none(), "{member}");
    }
    assert_eq!(rows(&sandbox).len(), 1);
}

#[test]
fn a_stuck_order_is_neither_success_nor_error_and_yet_exists() {
    let sandbox = sandbox();

    let order = lb_register(&sandbox, "stuck.net");

    assert_eq!(order["status"], "InvoicePaid");
    assert_eq!(order["actionstatusdesc"], "Order Locked In Processing.");
    assert_eq!(order["error"], "Order Locked for Processing, Please contact Support");
    let id = text(&order["entityid"]).to_owned();
    let details = lb_ok(&sandbox, "GET", "domains/details.json", &format!("order-id={id}&options=All"));
    assert_eq!(details["currentstatus"], "InActive");
    assert_eq!(details["actionstatus"], "InvoicePaid");
    assert!(details.get("endtime").is_none());
    assert!(rows(&sandbox).is_empty());
}

#[test]
fn a_failed_order_says_so_with_http_200() {
    let sandbox = sandbox();

    let order = lb_register(&sandbox, "failing.com");

    assert_eq!(order["status"], "Failed");
    assert_eq!(order["actionstatus"], "Failed");
    assert!(rows(&sandbox).is_empty());
    assert_eq!(
        lb_error(&sandbox, "GET", "domains/orderid.json", "domain-name=failing.com"),
        "Website doesn't exist for failing.com"
    );
}

#[test]
fn a_renewal_is_guarded_by_the_expiry() {
    let sandbox = sandbox();
    let id = text(&lb_register(&sandbox, "silverfires.com")["entityid"]).to_owned();
    let details =
        lb_ok(&sandbox, "GET", "domains/details.json", &format!("order-id={id}&options=OrderDetails"));
    let end = text(&details["endtime"]).to_owned();
    let renew = |end: &str| format!("order-id={id}&years=1&exp-date={end}&invoice-option=KeepInvoice");

    let done = lb_ok(&sandbox, "POST", "domains/renew.json", &renew(&end));

    assert_eq!(done["actiontype"], "RenewDomain");
    assert_eq!(done["actionstatusdesc"], "Domain renewed successfully");
    assert_eq!(lb_error(&sandbox, "POST", "domains/renew.json", &renew(&end)), "Domain already renewed.");
    assert_ne!(lb_error(&sandbox, "POST", "domains/renew.json", &renew("1")), "Domain already renewed.");
    let missing = format!("order-id={id}&years=1&invoice-option=KeepInvoice");
    assert_eq!(
        lb_error(&sandbox, "POST", "domains/renew.json", &missing),
        "Required parameter missing: exp-date"
    );
    assert_eq!(rows(&sandbox).len(), 2);
}

#[test]
fn a_renewal_can_succeed_while_its_privacy_is_refused() {
    let sandbox = sandbox();
    let id = text(&lb_register(&sandbox, "noprivacy.com")["entityid"]).to_owned();
    let details =
        lb_ok(&sandbox, "GET", "domains/details.json", &format!("order-id={id}&options=OrderDetails"));
    let end = text(&details["endtime"]);

    let query =
        format!("order-id={id}&years=1&exp-date={end}&invoice-option=KeepInvoice&purchase-privacy=true");
    let done = lb_ok(&sandbox, "POST", "domains/renew.json", &query);

    assert_eq!(done["status"], "Success");
    let part =
        json!({ "entityid": id, "status": "error", "error": "Privacy Protection Service not available." });
    assert_eq!(done["privacydetails"], part);
}

#[test]
fn a_second_order_waits_for_the_first() {
    let sandbox = sandbox();
    let id = text(&lb_register(&sandbox, "pending.com")["entityid"]).to_owned();

    let query = format!("order-id={id}&ns=ns3.example.net");
    let refused = lb_error(&sandbox, "POST", "domains/modify-ns.json", &query);

    assert_eq!(refused, "There is already an action pending on this Order.");
    let page = "no-of-records=10&page-no=1";
    let running = lb_ok(&sandbox, "GET", "actions/search-current.json", &format!("order-id={id}&{page}"));
    assert_eq!(running["1"]["actiontype"], "AddNewDomain");
    assert_eq!(running["1"]["actioncompleted"], "0");
    advance(&sandbox, 0.1);
    lb_error(&sandbox, "GET", "actions/search-current.json", &format!("order-id={id}&{page}"));
    let over = lb_ok(&sandbox, "GET", "actions/search-archived.json", &format!("order-id={id}&{page}"));
    assert_eq!(over["1"]["actionstatus"], "Success");
}

#[test]
fn transfers_answer_in_the_recorded_shapes() {
    let sandbox = sandbox();
    let transfer = |name: &str, code: &str| {
        let query = format!(
            "domain-name={name}&auth-code={code}&customer-id=17824872&{LB_CONTACTS}&invoice-option=NoInvoice"
        );
        lb(&sandbox, "POST", "domains/transfer.json", &query)
    };

    let done = json_of(&transfer("transfer.com", "sandbox-code"));
    assert_eq!(
        done["actiontypedesc"],
        "Transfer of transfer.com from old Registrar along with 1 year Renewal"
    );
    assert_eq!(done["actionstatus"], "Success");
    let waiting = json_of(&transfer("pending.com", "sandbox-code"));
    assert_eq!((&waiting["status"], &waiting["actionstatus"]), (&json!("Success"), &json!("RFASent")));
    let blocked = json_of(&transfer("locked.com", "sandbox-code"));
    assert_eq!((&blocked["status"], &blocked["error"]), (&json!("AdminApproved"), &json!("NoError")));
    let free = transfer("nobody.com", "sandbox-code");
    assert_eq!(free.status(), 500);
    assert!(text(&json_of(&free)["message"]).contains("It is available for registration as new domain"));

    let id = text(&blocked["entityid"]).to_owned();
    let details = lb_ok(&sandbox, "GET", "domains/details.json", &format!("order-id={id}&options=All"));
    assert_eq!(details["currentstatus"], "InActive");
    assert_eq!(details["actiontype"], "AddTransferDomain");
    assert_eq!(details["domsecret"], "");
    for member in ["creationtime", "endtime", "isprivacyprotected"] {
        assert!(details.get(member).is_none(), "{member}");
    }
    let cancelled = lb(&sandbox, "POST", "domains/cancel-transfer.json", &format!("order-id={id}"));
    assert_eq!(cancelled.body(), "\"Success\"");
    lb_error(&sandbox, "GET", "domains/orderid.json", "domain-name=locked.com");
}

#[test]
fn a_transfer_can_be_validated_first() {
    let sandbox = sandbox();
    let validate =
        |name: &str| lb(&sandbox, "GET", "domains/validate-transfer.json", &format!("domain-name={name}"));

    assert_eq!(validate("transfer.com").body(), "true");
    assert_eq!(validate("locked.com").body(), "false");
    let free = validate("nobody.com");
    assert!(text(&json_of(&free)["message"]).ends_with("is currently available for Registration"));
}

#[test]
fn redemption_is_left_by_a_restore() {
    let sandbox = sandbox();
    let details =
        || lb_ok(&sandbox, "GET", "domains/details-by-name.json", "domain-name=redemption.com&options=All");
    let before = details();
    assert_eq!(before["currentstatus"], "Pending Delete Restorable");

    let query = format!("order-id={}&invoice-option=KeepInvoice", text(&before["orderid"]));
    let done = lb_ok(&sandbox, "POST", "domains/restore.json", &query);

    assert_eq!(done["sellingamount"], "-80.000");
    assert_eq!(details()["currentstatus"], "Active");
}

#[test]
fn an_order_that_is_only_added_waits_until_it_is_executed() {
    let sandbox = sandbox();
    let query = format!(
        "domain-name=later.com&years=1&ns=ns1.example.net&customer-id=17824872&{LB_CONTACTS}&invoice-option=OnlyAdd"
    );

    let order = lb_ok(&sandbox, "POST", "domains/register.json", &query);

    assert_eq!(order["status"], "Success");
    assert_ne!(order["actionstatus"], "Success");
    assert!(rows(&sandbox).is_empty());
    let invoice = text(&order["invoiceid"]);
    let query = format!("invoice-ids={invoice}&cancel-invoice=false");
    lb_ok(&sandbox, "POST", "billing/execute-order-without-payment.json", &query);
    assert_eq!(rows(&sandbox).len(), 1);
}

#[test]
fn a_customer_pays_in_advance_or_later() {
    let sandbox = sandbox();
    let register = |name: &str| {
        let query = format!(
            "domain-name={name}&years=1&ns=ns1.example.net&customer-id=17824872&{LB_CONTACTS}&invoice-option=PayInvoice"
        );
        lb_ok(&sandbox, "POST", "domains/register.json", &query)["actionstatus"].clone()
    };
    assert_ne!(register("poor.com"), "Success");

    let query = "customer-id=17824872&amount=50.0&description=d&transaction-type=receipt&transaction-key=k1&update-total-receipt=true";
    lb_ok(&sandbox, "POST", "billing/add-customer-fund.json", query);

    assert_eq!(register("rich.com"), "Success");
    let balance = lb_ok(&sandbox, "GET", "billing/customer-balance.json", "customer-id=17824872");
    assert_eq!(balance["sellingcurrencybalance"], 40.01);
}

#[test]
fn a_reseller_without_money_is_refused() {
    let sandbox = sandbox();
    control(&sandbox, "account", json!({ "balance": "3.00" }));
    let query = format!(
        "domain-name=dear.com&years=1&ns=ns1.example.net&customer-id=17824872&{LB_CONTACTS}&invoice-option=NoInvoice"
    );

    assert_eq!(
        lb_error(&sandbox, "POST", "domains/register.json", &query),
        "Insufficient funds in your account"
    );

    let balance = lb_ok(&sandbox, "GET", "billing/reseller-balance.json", "");
    assert_eq!(balance["sellingcurrencybalance"], 3.0);
    assert!(rows(&sandbox).is_empty());
}

#[test]
fn premium_names_and_claims_are_bought_only_when_accepted() {
    let sandbox = sandbox();
    let register = |name: &str, rest: &str| {
        let query = format!(
            "domain-name={name}&years=1&ns=ns1.example.net&customer-id=17824872&{LB_CONTACTS}&invoice-option=NoInvoice&{rest}"
        );
        lb(&sandbox, "POST", "domains/register.json", &query).status()
    };

    assert_eq!(register("premium.com", ""), 500);
    assert_eq!(register("premium.com", "attr-name1=premium&attr-value1=true"), 200);
    assert_eq!(register("claim.com", ""), 500);
    assert_eq!(register("claim.com", "attr-name1=tm-claim&attr-value1=accepted"), 200);
    assert_eq!(rows(&sandbox)[0]["amount"], "500.00");
}
