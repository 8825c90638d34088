//! Parameters, credentials, verbs and formats.

use anyregistrar_sandbox::Face;

use crate::support::*;
use crate::text;

#[test]
fn equals_signs_are_escaped() {
    let sandbox = sandbox();
    let query = "domain-name=a.com&years=1&ns=ns1.example.net&customer-id=17824872&reg-contact-id=1&admin-contact-id=1&tech-contact-id=1&billing-contact-id=1&invoice-option=NoInvoice";

    let response = lb(&sandbox, "POST", "domains/register.json", query);

    let body = String::from_utf8_lossy(response.body()).into_owned();
    assert!(body.contains("{registrantcontactid\\u003dregistrantcontactid is invalid}"), "{body}");
}

#[test]
fn parameters_are_taken_from_query_and_body_whatever_the_content_type() {
    let sandbox = sandbox();
    let body = format!(
        "auth-userid=123456&api-key=sandbox-key&years=1&ns=ns1.example.net&customer-id=17824872&{LB_CONTACTS}&invoice-option=NoInvoice"
    );
    let mut mixed = request("POST", "/api/domains/register.json?domain-name=mixed.com", body);
    mixed.headers_mut().insert("content-type", "multipart/form-data".parse().unwrap());

    let done = reply(sandbox.deliver(Face::LogicBoxes, &mixed));

    assert_eq!(done.status(), 200, "{:?}", done.body());
}

#[test]
fn credentials_are_needed_on_every_call() {
    let sandbox = sandbox();
    let with = |credentials: &str| {
        let target = format!("/api/billing/reseller-balance.json?{credentials}");
        json_of(&reply(sandbox.deliver(Face::LogicBoxes, &request("GET", &target, ""))))
    };

    assert!(
        with("auth-userid=123456&auth-password=sandbox-password").get("sellingcurrencybalance").is_some()
    );
    assert_eq!(
        with("auth-userid=123456&auth-key=sandbox-key")["message"],
        "Required authentication parameter missing"
    );
    assert_eq!(with("")["message"], "Required authentication parameter missing");
    let denied = "Access Denied: You are not authorized to perform this action";
    assert_eq!(with("auth-userid=123456&api-key=wrong")["message"], denied);
    assert_eq!(with("auth-userid=1&api-key=sandbox-key")["message"], denied);
}

#[test]
fn a_wrong_verb_is_an_error_and_an_unknown_method_is_not_found() {
    let sandbox = sandbox();

    lb_error(&sandbox, "GET", "domains/register.json", "");
    lb_error(&sandbox, "POST", "domains/orderid.json", "domain-name=a.com");
    assert_eq!(lb(&sandbox, "GET", "domains/nosuch.json", "").status(), 404);
    assert_eq!(lb(&sandbox, "GET", "domains/orderid.yaml", "").status(), 404);
}

#[test]
fn xml_says_the_same() {
    let sandbox = sandbox();
    let order = lb_register(&sandbox, "silverfires.com");
    let body = |path: &str, query: &str| {
        String::from_utf8(lb(&sandbox, "GET", path, query).body().to_vec()).unwrap()
    };

    let id = text(&order["entityid"]);
    assert!(
        body("domains/orderid.xml", "domain-name=silverfires.com").ends_with(&format!("<int>{id}</int>"))
    );
    let missing = body("domains/orderid.xml", "domain-name=nosuch.com");
    assert!(missing.contains("<response>") && missing.contains("<status>ERROR</status>"), "{missing}");
    let details = body("domains/details-by-name.xml", "domain-name=silverfires.com&options=OrderDetails");
    assert!(
        details.contains("<entry><string>productkey</string><string>domcno</string></entry>"),
        "{details}"
    );
}
