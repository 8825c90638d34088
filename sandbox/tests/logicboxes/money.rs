//! Invoices, discounts, purses, and the books about them.

use anyregistrar_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::support::*;
use crate::text;

fn order(sandbox: &Sandbox, name: &str, option: &str, rest: &str) -> Value {
    let query = format!(
        "domain-name={name}&years=1&ns=ns1.example.net&customer-id=17824872&{LB_CONTACTS}&invoice-option={option}{rest}"
    );
    json_of(&lb(sandbox, "POST", "domains/register.json", &query))
}

fn fund(sandbox: &Sandbox, amount: &str, key: &str) -> Value {
    let query = format!(
        "customer-id=17824872&amount={amount}&description=d&transaction-type=credit&transaction-key={key}&update-total-receipt=false"
    );
    json_of(&lb(sandbox, "POST", "billing/add-customer-fund.json", &query))
}

fn purse(sandbox: &Sandbox) -> f64 {
    let balance = lb_ok(sandbox, "GET", "billing/customer-balance.json", "customer-id=17824872");
    balance["sellingcurrencybalance"].as_f64().unwrap()
}

#[test]
fn the_four_invoice_options_differ_in_invoice_and_execution() {
    let sandbox = sandbox();
    for (name, option, invoiced, executed) in [
        ("none.com", "NoInvoice", false, true),
        ("keep.com", "KeepInvoice", true, true),
        ("only.com", "OnlyAdd", true, false),
        ("poor.com", "PayInvoice", true, false),
    ] {
        let done = order(&sandbox, name, option, "");

        assert_eq!(done["status"], "Success", "{option}");
        assert_eq!(done["actionstatus"] == "Success", executed, "{option}");
        for member in
            ["invoiceid", "sellingcurrencysymbol", "sellingamount", "unutilisedsellingamount", "customerid"]
        {
            assert_eq!(done.get(member).is_some(), invoiced, "{option} {member}");
        }
        let details = lb_details(&sandbox, text(&done["entityid"]));
        assert_eq!(details["currentstatus"], if executed { "Active" } else { "InActive" }, "{option}");
        assert_eq!(details.get("endtime").is_some(), executed, "{option}");
    }
    assert_eq!(rows(&sandbox).len(), 2);
    let none = order(&sandbox, "wrong.com", "SomeInvoice", "");
    assert_eq!(none["message"], "{invoiceoption=invoiceoption is invalid}");
}

#[test]
fn a_customer_with_money_pays_at_once_and_one_without_later() {
    let sandbox = sandbox();
    let waiting = order(&sandbox, "later.com", "PayInvoice", "");
    assert!(fund(&sandbox, "50.00", "k1").is_u64());

    let paid = order(&sandbox, "now.com", "PayInvoice", "");

    assert_eq!(paid["actionstatus"], "Success");
    assert!((purse(&sandbox) - 40.01).abs() < 0.001);
    let invoice = format!("invoice-ids={}", text(&waiting["invoiceid"]));
    let released = lb_ok(&sandbox, "POST", "billing/customer-pay.json", &invoice);
    assert_eq!(released[text(&waiting["invoiceid"])]["actionstatus"], "Success");
    assert!((purse(&sandbox) - 30.02).abs() < 0.001);
    lb_error(&sandbox, "POST", "billing/customer-pay.json", &invoice);
    assert_eq!(look(&sandbox, "later.com")["status"], "active");
}

#[test]
fn an_order_that_waits_is_released_without_payment_or_given_up() {
    let sandbox = sandbox();
    let one = order(&sandbox, "one.com", "OnlyAdd", "");
    let two = order(&sandbox, "two.com", "OnlyAdd", "");
    let poor = format!("invoice-ids={}", text(&one["invoiceid"]));
    let refused = lb_error(&sandbox, "POST", "billing/customer-pay.json", &poor);
    assert!(refused.starts_with("Insufficient funds"));

    lb_ok(
        &sandbox,
        "POST",
        "billing/execute-order-without-payment.json",
        &format!("{poor}&cancel-invoice=true"),
    );
    let given_up = format!("invoice-ids={}", text(&two["invoiceid"]));
    lb_ok(&sandbox, "POST", "billing/customer-transactions/cancel.json", &given_up);

    assert_eq!(rows(&sandbox).len(), 1);
    assert_eq!(rows(&sandbox)[0]["domain"], "one.com");
    let gone = lb_error(&sandbox, "GET", "domains/orderid.json", "domain-name=two.com");
    assert_eq!(gone, "Website doesn't exist for two.com");
    lb_error(&sandbox, "POST", "billing/customer-transactions/cancel.json", &given_up);
    lb_error(&sandbox, "POST", "billing/customer-pay.json", "invoice-ids=1");
}

#[test]
fn a_discount_lowers_the_invoice_and_not_the_charge() {
    let sandbox = sandbox();

    let done = order(&sandbox, "cheap.com", "KeepInvoice", "&discount-amount=2.50");

    assert_eq!(done["discount-amount"], "2.50");
    assert_eq!(done["sellingamount"], "-7.490");
    assert_eq!(rows(&sandbox)[0]["amount"], "9.99");
    let none = order(&sandbox, "full.com", "KeepInvoice", "&discount-amount=0.0");
    assert_eq!((&none["discount-amount"], &none["sellingamount"]), (&json!("0.0"), &json!("-9.990")));
    for wrong in ["10.00", "-1", "x"] {
        let refused = order(&sandbox, "wrong.com", "KeepInvoice", &format!("&discount-amount={wrong}"));
        assert_eq!(refused["status"], "ERROR", "{wrong}");
    }
    assert_eq!(rows(&sandbox).len(), 2);
}

#[test]
fn premium_dns_is_bought_along_or_alone_and_ends_with_the_term() {
    let sandbox = sandbox();
    let done = order(&sandbox, "fast.com", "NoInvoice", "&purchase-premium-dns=true");
    assert_eq!(done["premiumdnsdetails"]["actiontype"], "PurchasePremiumDNS");
    let operations: Vec<String> =
        rows(&sandbox).iter().map(|row| row["operation"].as_str().unwrap().to_owned()).collect();
    assert_eq!(operations, ["domain.register", "logicboxes.buy_premium_dns"]);
    let id = text(&done["entityid"]).to_owned();
    let details = lb_details(&sandbox, &id);
    assert_eq!(
        (&details["premiumdnsenabled"], &details["premiumdnsendtime"]),
        (&json!("true"), &details["endtime"])
    );

    let again = format!("order-id={id}&invoice-option=NoInvoice");
    let twice = lb_error(&sandbox, "POST", "domains/premium-dns.json", &again);
    assert_eq!(twice, "You have already added this action on this order.");
    let other = lb_order(&sandbox, "slow.com");
    let alone = format!("order-id={other}&invoice-option=KeepInvoice");
    assert_eq!(lb_ok(&sandbox, "POST", "domains/premium-dns.json", &alone)["sellingamount"], "-3.000");
    advance(&sandbox, 366.0);
    assert_eq!(lb_details(&sandbox, &other)["premiumdnsenabled"], "false");
    // While the order waits, its part is refused alone.
    let waiting = order(&sandbox, "waits.com", "OnlyAdd", "&purchase-premium-dns=true");
    assert_eq!(waiting["premiumdnsdetails"]["status"], "error");
}

#[test]
fn keys_of_movements_are_used_once() {
    let sandbox = sandbox();
    assert!(fund(&sandbox, "5.00", "key").is_u64());

    assert_eq!(fund(&sandbox, "5.00", "key")["message"], "{transaction-key=transaction-key already exists}");
    assert_eq!(fund(&sandbox, "-5.00", "other")["message"], "{amount=amount is invalid}");
    assert!((purse(&sandbox) - 5.0).abs() < 0.001);

    let movement = |path: &str, key: &str| {
        let query = format!(
            "reseller-id=123456&amount=10.00&description=d&transaction-type=receipt&transaction-key={key}&update-total-receipt=true"
        );
        lb_ok(&sandbox, "POST", path, &query)
    };
    movement("billing/add-reseller-fund.json", "r1");
    movement("billing/add-reseller-debit-note.json", "r2");
    movement("billing/add-reseller-debit-note.json", "r3");
    let ledger = control(&sandbox, "ledger", Value::Null);
    assert_eq!(ledger["balance"]["amount"], "9990.00");
    assert_eq!(ledger["rows"].as_array().unwrap().len(), 2);
    assert_eq!(ledger["rows"][0]["operation"], "account.debit");
    let debit =
        "customer-id=17824872&amount=2.00&description=d&transaction-key=c9&update-total-receipt=false";
    lb_ok(&sandbox, "POST", "billing/add-customer-debit-note.json", debit);
    assert!((purse(&sandbox) - 3.0).abs() < 0.001);
}

#[test]
fn transactions_are_searched_by_key_type_and_owner() {
    let sandbox = sandbox();
    fund(&sandbox, "5.00", "first");
    fund(&sandbox, "6.00", "second");
    order(&sandbox, "invoiced.com", "OnlyAdd", "");
    let search = |query: &str| {
        let path = "billing/customer-transactions/search.json";
        lb_ok(&sandbox, "GET", path, &format!("no-of-records=10&page-no=1&{query}"))
    };

    assert_eq!(search("")["recsindb"], "3");
    assert_eq!(search("transaction-key=second")["1"]["customer_transaction.sellingamount"], "6.000");
    let invoice = search("transaction-type=invoice");
    assert_eq!(invoice["1"]["customer_transaction.description"], "Registration of invoiced.com for 1 year");
    assert_eq!(invoice["1"]["customer_transaction.balance"], "9.990");
    assert_eq!(search("customer-id=1")["recsindb"], "0");
    assert_eq!(search("amt-range-start=5.50&amt-range-end=6.50")["recsindb"], "1");
    let own = lb_ok(&sandbox, "GET", "billing/reseller-transactions.json", "no-of-records=10&page-no=1");
    assert_eq!(own["recsindb"], "0");
}

#[test]
fn an_order_that_the_reseller_cannot_pay_is_refused_before_anything_is_made() {
    let sandbox = sandbox();
    control(&sandbox, "account", json!({ "balance": "3.00" }));

    let refused = order(&sandbox, "dear.com", "NoInvoice", "");

    assert_eq!(refused["message"], "Insufficient funds in your account");
    assert_eq!(lb(&sandbox, "GET", "domains/orderid.json", "domain-name=dear.com").status(), 500);
    assert!(rows(&sandbox).is_empty());
}
