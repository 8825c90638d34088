//! DNS and web forwarding.

use anyregistrar_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::support::*;

fn zone(sandbox: &Sandbox, domain: &str) {
    let order = lb_order(sandbox, domain);
    let zone = lb_ok(sandbox, "POST", "dns/activate.json", &format!("order-id={order}"));
    assert_eq!(zone["status"], "Success");
    assert_eq!(zone["orderid"], order);
    assert!(zone["zoneid"].is_string());
}

fn manage(sandbox: &Sandbox, method: &str, query: &str) -> Value {
    lb_ok(sandbox, "POST", &format!("dns/manage/{method}.json"), &format!("domain-name=zone.com&{query}"))
}

fn records(sandbox: &Sandbox, kind: &str) -> Value {
    let query = format!("domain-name=zone.com&type={kind}&no-of-records=50&page-no=1");
    lb_ok(sandbox, "GET", "dns/manage/search-records.json", &query)
}

#[test]
fn dns_has_to_be_activated_first() {
    let sandbox = sandbox();
    lb_order(&sandbox, "zone.com");

    let query = "domain-name=zone.com&value=192.0.2.1";
    let refused = lb_error(&sandbox, "POST", "dns/manage/add-ipv4-record.json", query);

    assert_eq!(refused, "You need to activate your FREE DNS Services before you can perform this action");
    let unknown =
        lb_error(&sandbox, "POST", "dns/manage/add-ipv4-record.json", "domain-name=nosuch.com&value=1");
    assert_eq!(unknown, "Website doesn't exist for nosuch.com");
}

#[test]
fn every_type_of_record_is_added_changed_found_and_deleted() {
    let sandbox = sandbox();
    zone(&sandbox, "zone.com");
    let cases = [
        ("ipv4", "A", "host=www", "192.0.2.1", "192.0.2.2", ""),
        ("ipv6", "AAAA", "host=www", "2001:db8::1", "2001:db8::2", ""),
        ("cname", "CNAME", "host=alias", "a.example.net", "b.example.net", ""),
        ("mx", "MX", "", "mx1.example.net", "mx2.example.net", "&priority=10"),
        ("ns", "NS", "host=sub", "ns1.example.net", "ns2.example.net", ""),
        ("txt", "TXT", "", "v%3Dspf1+-all", "v%3Dspf1+mx", ""),
        (
            "srv",
            "SRV",
            "host=_sip._tcp.zone.com",
            "sip.example.net",
            "sip2.example.net",
            "&priority=5&port=5060&weight=1",
        ),
    ];
    for (method, kind, host, first, second, extras) in cases {
        let added =
            manage(&sandbox, &format!("add-{method}-record"), &format!("{host}&value={first}{extras}"));
        assert_eq!(added["status"], "Success", "{kind}: {added}");
        let again =
            manage(&sandbox, &format!("add-{method}-record"), &format!("{host}&value={first}{extras}"));
        assert_eq!(again["status"], "Failed", "{kind}: {again}");
        assert!(again["msg"].is_string());

        let change = format!("{host}&current-value={first}&new-value={second}&ttl=28800{extras}");
        let changed = manage(&sandbox, &format!("update-{method}-record"), &change);
        assert_eq!(changed["status"], "Success", "{kind}: {changed}");
        let stale = manage(&sandbox, &format!("update-{method}-record"), &change);
        assert_eq!(stale["status"], "Failed", "{kind}: {stale}");

        let found = records(&sandbox, kind);
        assert_eq!(found["recsindb"], "1", "{kind}");
        assert_eq!(found["1"]["type"], kind);
        assert_eq!(found["1"]["timetolive"], "28800");
        let plain = second.replace("%3D", "=").replace('+', " ");
        assert_eq!(found["1"]["value"], plain);

        let gone =
            manage(&sandbox, &format!("delete-{method}-record"), &format!("{host}&value={second}{extras}"));
        assert_eq!(gone["status"], "Success", "{kind}: {gone}");
        assert_eq!(records(&sandbox, kind), json!({ "recsonpage": "0", "recsindb": "0" }));
        let twice =
            manage(&sandbox, &format!("delete-{method}-record"), &format!("{host}&value={second}{extras}"));
        assert_eq!(twice["status"], "Failed", "{kind}: {twice}");
    }
}

#[test]
fn a_host_is_known_alone_in_full_and_as_the_domain_itself() {
    let sandbox = sandbox();
    zone(&sandbox, "zone.com");

    manage(&sandbox, "add-ipv4-record", "host=WWW.zone.com.&value=192.0.2.1");
    manage(&sandbox, "add-ipv4-record", "host=%40&value=192.0.2.2");

    let found = records(&sandbox, "A");
    assert_eq!((&found["1"]["host"], &found["2"]["host"]), (&json!("www"), &json!("@")));
    let again = manage(&sandbox, "add-ipv4-record", "host=www&value=192.0.2.1");
    assert_eq!(again["status"], "Failed");
    let apex = manage(&sandbox, "delete-ipv4-record", "value=192.0.2.2");
    assert_eq!(apex["status"], "Success");
    let query = "domain-name=zone.com&type=A&no-of-records=50&page-no=1&host=www";
    assert_eq!(lb_ok(&sandbox, "GET", "dns/manage/search-records.json", query)["recsindb"], "1");
}

#[test]
fn wrong_values_hosts_and_times_are_refused_in_the_shape_of_dns() {
    let sandbox = sandbox();
    zone(&sandbox, "zone.com");
    manage(&sandbox, "add-cname-record", "host=alias&value=a.example.net");
    for (method, query) in [
        ("add-ipv4-record", "value=2001:db8::1"),
        ("add-ipv4-record", "value=192.0.2.1&host=a..b"),
        ("add-ipv4-record", "value=192.0.2.1&ttl=60"),
        ("add-ipv4-record", "value=192.0.2.1&host=alias"),
        ("add-ipv6-record", "value=192.0.2.1"),
        ("add-mx-record", "value=nodots"),
        ("update-soa-record", "responsible-person=a&refresh=1&retry=7200&expire=7200&ttl=7200"),
    ] {
        let refused = manage(&sandbox, method, query);
        assert_eq!(refused["status"], "Failed", "{method} {query}: {refused}");
        assert!(refused["msg"].is_string(), "{method} {query}: {refused}");
    }
    assert_eq!(records(&sandbox, "A")["recsindb"], "0");
}

#[test]
fn a_search_of_records_wants_a_type_and_small_pages() {
    let sandbox = sandbox();
    zone(&sandbox, "zone.com");
    let search = |query: &str| lb_error(&sandbox, "GET", "dns/manage/search-records.json", query);

    assert_eq!(search("domain-name=zone.com&no-of-records=50&page-no=1"), "Required parameter missing: type");
    search("domain-name=zone.com&type=A&no-of-records=51&page-no=1");
    search("domain-name=zone.com&type=B&no-of-records=50&page-no=1");
}

#[test]
fn the_first_record_of_a_zone_changes_as_a_whole() {
    let sandbox = sandbox();
    zone(&sandbox, "zone.com");

    let query = "responsible-person=admin.zone.com&refresh=7200&retry=7201&expire=172800&ttl=14400";
    assert_eq!(manage(&sandbox, "update-soa-record", query)["status"], "Success");

    let found = records(&sandbox, "SOA");
    assert_eq!(found["1"]["responsibleperson"], "admin.zone.com");
    assert_eq!(found["1"]["retry"], "7201");
}

#[test]
fn any_record_goes_by_host_and_value() {
    let sandbox = sandbox();
    zone(&sandbox, "zone.com");
    manage(&sandbox, "add-txt-record", "host=t&value=x");

    let query = "domain-name=zone.com&host=t&value=x";
    let gone = lb_ok(&sandbox, "GET", "dns/manage/delete-record.json", query);

    assert_eq!(gone["status"], "Success");
    assert_eq!(lb_ok(&sandbox, "GET", "dns/manage/delete-record.json", query)["status"], "Failed");
}

#[test]
fn a_domain_and_its_hosts_are_forwarded_until_that_is_deleted() {
    let sandbox = sandbox();
    let order = lb_order(&sandbox, "forward.com");
    let details = || {
        lb(&sandbox, "GET", "domainforward/details.json", &format!("order-id={order}&include-subdomain=true"))
    };
    assert_eq!(details().status(), 500);
    let manage =
        |rest: &str| lb(&sandbox, "POST", "domainforward/manage.json", &format!("order-id={order}&{rest}"));
    assert_eq!(manage("forward-to=https%3A%2F%2Fexample.net").status(), 500);

    lb_ok(&sandbox, "POST", "domainforward/activate.json", &format!("order-id={order}"));
    assert_eq!(manage("forward-to=https%3A%2F%2Fexample.net&url-masking=true").status(), 200);
    assert_eq!(
        manage("forward-to=https%3A%2F%2Fexample.org&sub-domain-prefix=shop&path-forwarding=true").status(),
        200
    );
    assert_eq!(manage("forward-to=nowhere").status(), 500);

    let shown = json_of(&details());
    assert_eq!(shown["domainname"], "forward.com");
    assert_eq!(shown["urlmasking"], "true");
    assert_eq!(shown["subdomains"]["shop"]["pathforwarding"], "true");
    let record = lb_ok(&sandbox, "GET", "domainforward/dns-records.json", "domain-name=forward.com");
    assert_eq!((&record["host"], &record["type"]), (&json!("forward.com"), &json!("A")));

    let host = format!("order-id={order}&sub-domain-prefix=shop");
    lb_ok(&sandbox, "POST", "domainforward/sub-domain-record/delete.json", &host);
    lb_error(&sandbox, "POST", "domainforward/sub-domain-record/delete.json", &host);
    assert_eq!(look(&sandbox, "forward.com")["web_forwards"], json!({ "": "https://example.net" }));
    lb_ok(&sandbox, "POST", "domainforward/delete.json", "domain-name=forward.com");
    assert_eq!(look(&sandbox, "forward.com")["web_forwards"], Value::Null);
    assert_eq!(details().status(), 500);
}
