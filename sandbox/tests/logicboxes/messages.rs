//! The documented texts that no other test asks for.

use anyregistrar_sandbox::{Face, Sandbox};
use serde_json::json;

use crate::support::*;

/// The text of a refused glue call.
fn glue(sandbox: &Sandbox, order: &str, method: &str, rest: &str) -> String {
    lb_error(sandbox, "POST", &format!("domains/{method}.json"), &format!("order-id={order}&{rest}"))
}

#[test]
fn glue_is_refused_in_the_documented_words() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "glue.com");
    lb_order(&sandbox, "other.com");
    for host in ["ns1", "ns2"] {
        let query = format!("order-id={order}&cns={host}.glue.com&ip=192.0.2.1");
        lb_ok(&sandbox, "POST", "domains/add-cns.json", &query);
    }
    for (method, rest, expected) in [
        ("add-cns", "cns=ns1.glue.com&ip=192.0.2.1", "This IpAddress already exists"),
        (
            "add-cns",
            "cns=ns1.other.com&ip=192.0.2.1",
            "A Child Name Servers can only be registered under your Domain Name",
        ),
        (
            "modify-cns-name",
            "old-cns=ns9.glue.com&new-cns=ns8.glue.com",
            "Invalid Old Child NameServer. Its not registered nameserver for this domain",
        ),
        (
            "modify-cns-name",
            "old-cns=ns1.glue.com&new-cns=ns1.other.com",
            "{hostname=Parent DomainName is not registered by you}",
        ),
        (
            "modify-cns-name",
            "old-cns=ns1.glue.com&new-cns=ns1.nobodys.com",
            "Parent Domain for New child nameServer is not registered by us",
        ),
        (
            "modify-cns-name",
            "old-cns=ns1.glue.com&new-cns=ns1.glue.com",
            "Same value for new and old Child NameServer",
        ),
        (
            "modify-cns-name",
            "old-cns=ns1.glue.com&new-cns=ns2.glue.com",
            "{hostname=Child NameServer already exists}",
        ),
        (
            "modify-cns-ip",
            "cns=ns9.glue.com&old-ip=192.0.2.1&new-ip=192.0.2.2",
            "Invalid Child Name Server. Its not registered nameserver for this domain",
        ),
        (
            "modify-cns-ip",
            "cns=ns1.glue.com&old-ip=192.0.2.1&new-ip=192.0.2.1",
            "Same value for new and old IpAddress",
        ),
        (
            "modify-cns-ip",
            "cns=ns1.glue.com&old-ip=192.0.2.9&new-ip=192.0.2.2",
            "Invalid Old IpAddress. Its not attached to Nameserver",
        ),
        (
            "delete-cns-ip",
            "cns=ns9.glue.com&ip=192.0.2.1",
            "Invalid Child Name Server. Its not registered nameserver for this domain",
        ),
        (
            "delete-cns-ip",
            "cns=ns1.glue.com&ip=192.0.2.9",
            "{ipaddress1=Invalid IpAddress 192.0.2.9. Its not attached to Nameserver}",
        ),
        ("modify-ns", "ns=no+host", "no host is not a valid Nameserver"),
    ] {
        assert_eq!(glue(&sandbox, &order, method, rest), expected, "{method} {rest}");
    }
    // None of them changed anything.
    let hosts = look(&sandbox, "glue.com")["hosts"].clone();
    assert_eq!(hosts, json!({ "ns1.glue.com": ["192.0.2.1"], "ns2.glue.com": ["192.0.2.1"] }));
}

#[test]
fn a_renamed_host_goes_on_serving() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "serves.com");
    let post = |method: &str, rest: &str| {
        lb_ok(&sandbox, "POST", &format!("domains/{method}.json"), &format!("order-id={order}&{rest}"))
    };
    post("add-cns", "cns=ns1.serves.com&ip=192.0.2.1&ip=2001:db8::1");
    post("modify-ns", "ns=ns1.serves.com&ns=ns2.example.net");

    let done = post("modify-cns-name", "old-cns=ns1.serves.com&new-cns=dns.serves.com");

    assert_eq!(done["currentaction"], done["eaqid"]);
    let world = look(&sandbox, "serves.com");
    assert_eq!(world["nameservers"], json!(["dns.serves.com", "ns2.example.net"]));
    assert_eq!(world["hosts"], json!({ "dns.serves.com": ["192.0.2.1", "2001:db8::1"] }));
    post("delete-cns-ip", "cns=dns.serves.com&ip=192.0.2.1");
    assert_eq!(look(&sandbox, "serves.com")["hosts"], json!({ "dns.serves.com": ["2001:db8::1"] }));
}

#[test]
fn registrations_are_refused_in_the_documented_words() {
    let sandbox = sandbox();
    let register = |name: &str, rest: &str| {
        let query = format!(
            "domain-name={name}&years=1&ns=ns1.example.net&customer-id=17824872&{LB_CONTACTS}&invoice-option=NoInvoice"
        );
        lb_error(&sandbox, "POST", "domains/register.json", &query.replace("customer-id=17824872", rest))
    };
    let own = "customer-id=17824872";

    assert_eq!(register("taken.com", own), "Domain taken.com already registered");
    lb_order(&sandbox, "ours.com");
    assert_eq!(register("ours.com", own), "Domain ours.com already registered");
    assert!(register("unknown.com", own).starts_with("An unexpected error has occurred"));
    assert_eq!(register("free.com", "customer-id=1"), "Invalid customer-id");
    let others = lb_ok(
        &sandbox,
        "POST",
        "customers/v2/signup.json",
        "username=x%40example.com&passwd=Abcdef1%21x&name=A&company=B&address-line-1=1&city=L&state=S&country=GB&zipcode=1&phone-cc=44&phone=12345&lang-pref=en",
    );
    // Contacts belong to one customer.
    let foreign = register("free.com", &format!("customer-id={others}"));
    assert_eq!(foreign, "{registrantcontactid=registrantcontactid is invalid}");
    assert!(rows(&sandbox).len() == 1);
}

#[test]
fn an_unknown_order_is_no_entity_wherever_it_is_named() {
    let sandbox = sandbox();
    for (verb, path, rest) in [
        ("GET", "domains/details", "options=All"),
        ("GET", "domains/locks", ""),
        ("POST", "domains/modify-ns", "ns=ns1.example.net"),
        ("POST", "domains/renew", "years=1&exp-date=1&invoice-option=NoInvoice"),
        ("POST", "domains/restore", "invoice-option=NoInvoice"),
        ("POST", "domains/delete", ""),
        ("POST", "domains/enable-theft-protection", ""),
        ("POST", "domains/purchase-privacy", "invoice-option=NoInvoice"),
        ("POST", "orders/suspend", "reason=r"),
        ("POST", "dns/activate", ""),
        ("GET", "domainforward/details", ""),
    ] {
        let refused = lb_error(&sandbox, verb, &format!("{path}.json"), &format!("order-id=1&{rest}"));
        assert_eq!(refused, "No Entity found for Entityid: 1", "{path}");
    }
}

#[test]
fn a_page_of_the_gateway_can_stand_in_front_of_the_api() {
    let sandbox = sandbox();
    let page =
        "<html><body><h1>403 Forbidden</h1>\nRequest forbidden by administrative rules.\n</body></html>";
    let fault = json!({
        "on": "account.balance", "do": "status", "status": 403, "content_type": "text/html", "body": page,
    });
    control(&sandbox, "fault", fault);

    let target = "/api/billing/reseller-balance.json?auth-userid=123456&api-key=sandbox-key";
    let refused = reply(sandbox.deliver(Face::LogicBoxes, &request("GET", target, "")));

    assert_eq!(refused.status(), 403);
    assert_eq!(refused.body(), page);
    lb_ok(&sandbox, "GET", "billing/reseller-balance.json", "");
}

#[test]
fn xml_carries_every_shape_that_json_does() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "shapes.com");
    let xml = |verb: &str, path: &str, query: &str| {
        String::from_utf8(lb(&sandbox, verb, &format!("{path}.xml"), query).body().to_vec()).unwrap()
    };

    let details = xml("GET", "domains/details", &format!("order-id={order}&options=All"));
    assert!(details.contains("<hashtable>") && details.contains("<entry><string>dnssec</string><vector>"));
    let twins = xml("GET", "domains/customer-default-ns", "customer-id=17824872");
    assert!(
        twins.ends_with("<vector><string>ns1.example.net</string><string>ns2.example.net</string></vector>")
    );
    let locks = xml("GET", "domains/locks", &format!("order-id={order}"));
    assert!(locks.contains("<entry><string>customerlock</string><boolean>true</boolean></entry>"), "{locks}");
    let balance = xml("GET", "billing/reseller-balance", "");
    assert!(balance.contains("<float>9990.01</float>"), "{balance}");
    let failed = xml("POST", "domains/modify-ns", "order-id=1&ns=a&x=%3C%26%3E");
    assert!(failed.contains("<message>No Entity found for Entityid: 1</message>"), "{failed}");
}
