//! Every way in which clients send parameters, and what is not taken for all that.

use anyregistrar_sandbox::{Face, Sandbox};
use http::Response;
use serde_json::json;

use crate::support::*;

const AUTH: &str = "auth-userid=123456&api-key=sandbox-key";

fn send(sandbox: &Sandbox, target: &str, kind: Option<&str>, body: &str) -> Response<bytes::Bytes> {
    let mut request = request("POST", target, body.to_owned());
    if let Some(kind) = kind {
        request.headers_mut().insert("content-type", kind.parse().unwrap());
    }
    reply(sandbox.deliver(Face::LogicBoxes, &request))
}

fn servers(sandbox: &Sandbox, domain: &str) -> serde_json::Value {
    look(sandbox, domain)["nameservers"].clone()
}

#[test]
fn a_form_body_is_taken_with_its_type_with_another_and_with_none() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "forms.com");
    let kinds = [
        Some("application/x-www-form-urlencoded"),
        Some("application/json"),
        Some("multipart/form-data"),
        None,
    ];
    for (index, kind) in kinds.into_iter().enumerate() {
        let body = format!("{AUTH}&order-id={order}&ns=ns{index}.example.net");

        let done = send(&sandbox, "/api/domains/modify-ns.json", kind, &body);

        assert_eq!(done.status(), 200, "{kind:?}: {:?}", done.body());
        assert_eq!(servers(&sandbox, "forms.com"), json!([format!("ns{index}.example.net")]));
    }
}

#[test]
fn a_multipart_body_with_its_boundary_is_read_part_by_part() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "parts.com");
    let fields = [
        ("auth-userid", "123456"),
        ("api-key", "sandbox-key"),
        ("order-id", &order),
        ("ns", "ns7.example.net"),
        ("ns", "ns8.example.net"),
    ];
    let parts = fields.map(|(name, value)| {
        format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    });
    let body = format!("{}--edge--\r\n", parts.concat());

    let done =
        send(&sandbox, "/api/domains/modify-ns.json", Some("multipart/form-data; boundary=\"edge\""), &body);

    assert_eq!(done.status(), 200, "{:?}", done.body());
    assert_eq!(servers(&sandbox, "parts.com"), json!(["ns7.example.net", "ns8.example.net"]));
    // Under another boundary there is no part, and so nothing at all.
    let other =
        send(&sandbox, "/api/domains/modify-ns.json", Some("multipart/form-data; boundary=other"), &body);
    assert_eq!(json_of(&other)["message"], "Required authentication parameter missing");
}

#[test]
fn query_and_body_are_one_set_of_parameters() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "both.com");

    let target = format!("/api/domains/modify-ns.json?{AUTH}&ns=ns1.both.net");
    let done = send(&sandbox, &target, None, &format!("order-id={order}&ns=ns2.both.net"));

    assert_eq!(done.status(), 200, "{:?}", done.body());
    assert_eq!(servers(&sandbox, "both.com"), json!(["ns1.both.net", "ns2.both.net"]));
}

#[test]
fn lists_are_repeated_keys_and_a_key_with_brackets_is_another_key() {
    let sandbox = sandbox();

    let found = lb_ok(
        &sandbox,
        "GET",
        "domains/available.json",
        "domain-name=one&domain-name=two&tlds=com&tlds=net&unheard-of=1",
    );
    assert_eq!(found.as_object().unwrap().len(), 4);

    let order = lb_order(&sandbox, "lists.com");
    let brackets = format!("order-id={order}&ns[0]=ns1.example.org&ns[1]=ns2.example.org");
    let refused = lb_error(&sandbox, "POST", "domains/modify-ns.json", &brackets);
    assert_eq!(refused, "Required parameter missing: ns");
}

#[test]
fn attributes_are_numbered_pairs_in_any_order_and_from_any_number() {
    let sandbox = sandbox();
    let register = |name: &str, attributes: &str| {
        let query = format!(
            "domain-name={name}&years=1&ns=ns1.example.net&customer-id=17824872&{LB_CONTACTS}&invoice-option=NoInvoice{attributes}"
        );
        json_of(&lb(&sandbox, "POST", "domains/register.json", &query))
    };

    let shuffled = "&attr-value7=y&attr-name3=unused&attr-name7=tnc&attr-value3=1";
    assert_eq!(register("one.app", shuffled)["status"], "Success");
    let refused = "Please accept the Terms & Conditions";
    assert_eq!(register("two.app", "&attr-name=tnc&attr-value=y")["message"], refused);
    assert_eq!(register("two.app", "&attr-name1=tnc&attr-value2=y")["message"], refused);
}

#[test]
fn spaces_come_as_plus_or_percent_twenty_and_text_as_utf_8() {
    let sandbox = sandbox();
    for (written, name) in [("A+B", "A B"), ("A%20B", "A B"), ("%C3%84%20B", "Ä B")] {
        let query = lb_person("GB", "type=Contact").replace("name=A+B", &format!("name={written}"));

        let id = lb_ok(&sandbox, "POST", "contacts/add.json", &query);

        let details = lb_ok(&sandbox, "GET", "contacts/details.json", &format!("contact-id={id}"));
        assert_eq!(details["name"], name);
    }
}

#[test]
fn booleans_are_words_and_nothing_is_not_true() {
    let sandbox = sandbox();
    for (index, (value, privacy)) in
        [("true", true), ("TRUE", true), ("1", true), ("false", false), ("0", false), ("", false)]
            .into_iter()
            .enumerate()
    {
        let query = format!(
            "domain-name=flag{index}.com&years=1&ns=ns1.example.net&customer-id=17824872&{LB_CONTACTS}&invoice-option=NoInvoice&purchase-privacy={value}"
        );

        let done = lb_ok(&sandbox, "POST", "domains/register.json", &query);

        assert_eq!(done.get("privacydetails").is_some(), privacy, "{value:?}");
    }
}

#[test]
fn the_host_for_availability_answers_availability_alone() {
    let sandbox = sandbox();
    let ask = |host: &str, path: &str| {
        let target = format!("/api/{path}.json?{AUTH}&domain-name=fine&tlds=com&tld=com&idnLanguageCode=ger");
        let mut request = request("GET", &target, "");
        request.headers_mut().insert("host", host.parse().unwrap());
        reply(sandbox.deliver(Face::LogicBoxes, &request))
    };

    assert_eq!(
        json_of(&ask("domaincheck.httpapi.com", "domains/available"))["fine.com"]["status"],
        "available"
    );
    assert_eq!(ask("domaincheck.httpapi.com", "domains/idn-available").status(), 200);
    assert_eq!(ask("domaincheck.httpapi.com", "domains/orderid").status(), 404);
    assert_eq!(json_of(&ask("httpapi.com", "domains/available"))["fine.com"]["status"], "available");
    assert_eq!(ask("httpapi.com", "domains/orderid").status(), 500);
    let whole = format!("https://domaincheck.httpapi.com/api/billing/reseller-balance.json?{AUTH}");
    assert_eq!(reply(sandbox.deliver(Face::LogicBoxes, &request("GET", &whole, ""))).status(), 404);
}

#[test]
fn methods_whose_documentation_and_clients_disagree_take_either_verb() {
    let sandbox = sandbox();
    for method in ["GET", "POST"] {
        let tlds = lb_ok(&sandbox, method, "domains/tld-info.json", "");
        assert_eq!(tlds["com"]["type"], "gTLD");
        assert_eq!(tlds["de"]["privacy_available"], "false");
        lb_ok(&sandbox, method, "customers/forgot-password.json", "username=customer%40example.com");
    }
    lb_error(&sandbox, "GET", "domains/modify-ns.json", "");
}
