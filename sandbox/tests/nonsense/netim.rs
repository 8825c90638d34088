//! NETIM's routes with documents that make no sense, in both versions.

use super::random::Random;
use super::support::{json_of, reply, sandbox};
use super::{TEXTS, value};
use anyregistrar_sandbox::{Face, Sandbox};
use http::Request;
use serde_json::{Value, json};

const LASTS: &[&str] = &[
    "",
    "check",
    "info",
    "price",
    "claim",
    "whois",
    "lp",
    "transfer",
    "transfer-trade",
    "internal-transfer",
    "renew",
    "restore",
    "transfer-owner",
    "dns",
    "contacts",
    "preference",
    "authid",
    "membership",
    "dnssec",
    "zone",
    "zone/info",
    "zone/update",
    "zone/init",
    "zone/init-soa",
    "mail-forwarding",
    "mail-forwardings",
    "web-forwarding",
    "web-forwardings",
    "cancel",
    "operations",
];
const FIRSTS: &[&str] = &[
    "domain",
    "domain",
    "domain",
    "domain",
    "contact",
    "contacts",
    "host",
    "hosts",
    "domains",
    "domains/product",
    "operation",
    "operations",
    "tld",
    "tlds",
    "session",
    "sessions",
    "account",
    "hello",
];
const NAMES: &[&str] = &[
    "idOwner",
    "idAdmin",
    "idTech",
    "idBilling",
    "ns1",
    "ns2",
    "nameservers",
    "duration",
    "authID",
    "authId",
    "options",
    "launchPhase",
    "typeDelete",
    "codePref",
    "value",
    "newValue",
    "sendto",
    "sendtoregistrant",
    "enable",
    "DSRecords",
    "flags",
    "subdomain",
    "type",
    "target",
    "recipients",
    "ttl",
    "ttlUnit",
    "contact",
    "filters",
    "host",
    "ipv4",
    "ipv6",
    "preferences",
    "numTemplate",
    "templateDNS",
    "tld",
    "1",
    "name",
    "IPv4",
    "LIKE",
    "header",
    "token",
];

fn document(random: &mut Random) -> Value {
    let count = random.below(7);
    Value::Object((0..count).map(|_| (random.pick(NAMES).to_owned(), value(random, 2))).collect())
}

fn open(sandbox: &Sandbox, version: &str) -> String {
    let request = Request::post(format!("/{version}/session/"))
        .header("authorization", "Basic U0IxMDAxOnNhbmRib3gtc2VjcmV0")
        .header("accept-language", "EN")
        .body(bytes::Bytes::new());
    let opened = json_of(&reply(sandbox.deliver(Face::Netim, &request.unwrap())));
    opened["access_token"].as_str().unwrap_or_else(|| panic!("{opened}")).to_owned()
}

#[test]
fn no_request_to_netim_brings_it_down() {
    let mut random = Random(46);
    let sandbox = sandbox();
    let mut tokens = ["3.0", "1.0"].map(|version| (version, open(&sandbox, version)));
    for round in 0..20_000 {
        let (version, token) = &tokens[random.below(2)];
        let middle: String = form_urlencoded::byte_serialize(random.pick(TEXTS).as_bytes()).collect();
        let target = format!("/{version}/{}/{middle}/{}", random.pick(FIRSTS), random.pick(LASTS));
        let body = match random.below(8) {
            0 => random.bytes(),
            1 => b"[]".to_vec(),
            2 => value(&mut random, 2).to_string().into_bytes(),
            _ => document(&mut random).to_string().into_bytes(),
        };
        let request = Request::builder()
            .method(random.pick(&["GET", "POST", "PUT", "PATCH", "DELETE"]))
            .uri(&target)
            .header("authorization", format!("Bearer {token}"))
            .body(bytes::Bytes::from(body));
        if let Ok(request) = request {
            let _ = sandbox.deliver(Face::Netim, &request);
        }
        // A request may have closed the session, or made its world one that refuses everything.
        if round % 100 == 0 {
            super::control(&sandbox, "session", json!({ "end": true }));
            tokens = ["3.0", "1.0"].map(|version| (version, open(&sandbox, version)));
        }
    }
    assert_eq!(tokens.len(), 2);
}
