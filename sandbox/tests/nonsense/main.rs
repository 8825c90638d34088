//! Whatever arrives, the sandbox answers.
#![allow(clippy::unwrap_used, reason = "tests")]

mod internetbs;
mod netim;
mod random;
#[path = "../support/mod.rs"]
mod support;

use anyregistrar_sandbox::{Face, Sandbox};
use http::Request;
use random::Random;
use serde_json::{Value, json};
use support::*;

const OPERATIONS: &[&str] = &[
    "domain/check",
    "domain/quote",
    "domain/info",
    "domain/list",
    "domain/register",
    "domain/transfer",
    "domain/renew",
    "domain/restore",
    "domain/set_nameservers",
    "domain/set_contacts",
    "domain/set_lock",
    "domain/set_privacy",
    "domain/delete",
    "domain/transfer_cancel",
    "contact/create",
    "contact/update",
    "contact/list",
    "customer/create",
    "nameserver/create",
    "nameserver/rename",
    "process/info",
    "process/list",
    "tld/info",
    "account/prices",
    "no/such",
];
const PATHS: &[&str] = &[
    "domains/available",
    "domains/idn-available",
    "domains/premium-check",
    "domains/v5/suggest-names",
    "domains/orderid",
    "domains/details",
    "domains/details-by-name",
    "domains/search",
    "domains/register",
    "domains/renew",
    "domains/restore",
    "domains/delete",
    "domains/transfer",
    "domains/validate-transfer",
    "domains/modify-ns",
    "domains/add-cns",
    "domains/modify-cns-ip",
    "domains/modify-contact",
    "contacts/add",
    "contacts/search",
    "contacts/default",
    "customers/v2/signup",
    "customers/search",
    "billing/add-customer-fund",
    "billing/customer-pay",
    "actions/search-current",
    "products/customer-price",
    "domains/premium/available",
    "domains/thirdlevelname/available",
    "domains/get-tm-notice",
    "domains/suggest-names",
    "domains/transfer/submit-auth-code",
    "domains/modify-cns-name",
    "domains/add-dnssec",
    "domains/purchase-privacy",
    "domains/premium-dns",
    "domains/tel/modify-whois-pref",
    "domains/preordering/add",
    "contacts/modDefault",
    "contacts/set-details",
    "contacts/validate-registrant",
    "customers/modify",
    "customers/v2/authenticate",
    "customers/generate-login-token",
    "products/move",
    "orders/suspend",
    "billing/customer-transactions",
    "billing/add-reseller-debit-note",
    "dns/activate",
    "dns/manage/add-ipv4-record",
    "dns/manage/add-txt-record",
    "dns/manage/add-srv-record",
    "dns/manage/update-mx-record",
    "dns/manage/delete-record",
    "dns/manage/search-records",
    "domainforward/activate",
    "domainforward/details",
    "nothing",
];
const NAMES: &[&str] = &[
    "domain",
    "domains",
    "years",
    "contacts",
    "nameservers",
    "registrant",
    "page",
    "page_size",
    "id",
    "contact",
    "name",
    "addresses",
    "current_expiry",
    "on",
    "do",
    "set",
    "advance_seconds",
    "expires",
    "status",
    "balance",
    "street",
    "phone",
    "email",
    "new_name",
    "process",
    "tld",
    "operation",
];
const TEXTS: &[&str] = &[
    "",
    ".",
    "..",
    "example.com",
    "a.com",
    "soonexpired.com",
    "expired.de",
    "redemption.com",
    "pending.com",
    "xn--.com",
    "xn--a.com",
    "ß.de",
    "\u{0}",
    "ns1.soonexpired.com",
    "-1",
    "99999999999999999999",
    "2027-03-01",
    "-9999-01-01",
    "9999-12-31T23:59:59Z",
    "*",
    "drop",
    "85535806",
    "72860792",
    "17824872",
    "1e400",
    "+44.1132926070",
    "a@b.c",
    "NoInvoice",
    "KeepInvoice",
    "OnlyAdd",
    "PayInvoice",
    "123456",
    "eap.com",
    "parked.com",
    "a.bike",
    "complete",
    "pending",
    "79228162514264337593543950335",
    "All",
    "com",
    "\u{202e}x.com",
];
const KEYS: &[&str] = &[
    "domain-name",
    "tlds",
    "tld",
    "order-id",
    "years",
    "exp-date",
    "ns",
    "customer-id",
    "reg-contact-id",
    "admin-contact-id",
    "tech-contact-id",
    "billing-contact-id",
    "invoice-option",
    "options",
    "no-of-records",
    "page-no",
    "order-by",
    "cns",
    "ip",
    "old-ip",
    "new-ip",
    "attr-name1",
    "attr-value1",
    "keyword",
    "idnLanguageCode",
    "amount",
    "invoice-ids",
    "type",
    "contact-id",
    "auth-code",
    "reason",
    "ip",
    "username",
    "passwd",
    "domain",
    "customerid",
    "host",
    "value",
    "current-value",
    "new-value",
    "ttl",
    "port",
    "forward-to",
    "discount-amount",
    "transaction-key",
    "description",
    "update-total-receipt",
    "reseller-id",
    "product-key",
    "eligibility-criteria",
    "old-cns",
    "new-cns",
    "key-word",
    "price-high",
];

fn value(random: &mut Random, depth: usize) -> Value {
    match random.below(if depth == 0 { 6 } else { 8 }) {
        0 => Value::Null,
        1 => json!(random.next() as i64),
        2 => json!(random.below(12)),
        3 => json!(random.below(2) == 0),
        4 | 5 => json!(random.pick(TEXTS)),
        6 => (0..random.below(4)).map(|_| value(random, depth - 1)).collect(),
        _ => object(random, depth - 1),
    }
}

fn object(random: &mut Random, depth: usize) -> Value {
    let members = (0..random.below(6)).map(|_| (random.pick(NAMES).to_owned(), value(random, depth)));
    Value::Object(members.collect())
}

fn check(sandbox: &Sandbox, face: Face, method: &str, target: &str, body: Vec<u8>) {
    // What cannot be a request at all never reaches the sandbox.
    if let Ok(request) = Request::builder().method(method).uri(target).body(bytes::Bytes::from(body)) {
        let _ = sandbox.deliver(face, &request);
    }
}

#[test]
fn no_document_brings_it_down() {
    let mut random = Random(42);
    let sandbox = sandbox();
    for round in 0..20_000 {
        let body = if random.below(10) == 0 {
            random.bytes()
        } else {
            object(&mut random, 3).to_string().into_bytes()
        };
        match random.below(12) {
            0 => {
                let route = random.pick(&[
                    "fault", "clock", "account", "domain", "look", "action", "fate", "depart", "ledger",
                    "nothing",
                ]);
                check(&sandbox, Face::Reference, "POST", &format!("/_sandbox/{route}"), body);
            }
            _ => {
                let path = format!("/v1/{}", random.pick(OPERATIONS));
                check(&sandbox, Face::Reference, random.pick(&["POST", "POST", "POST", "GET"]), &path, body);
            }
        }
        if round % 1000 == 0 {
            control(&sandbox, "reset", json!({}));
        }
    }
    control(&sandbox, "reset", json!({}));
    call(&sandbox, "account.test", json!({}));
}

#[test]
fn no_parameters_bring_it_down() {
    let mut random = Random(43);
    let sandbox = sandbox();
    for _ in 0..20_000 {
        let mut query = String::from("auth-userid=123456&api-key=sandbox-key");
        for _ in 0..random.below(14) {
            let text = random.pick(TEXTS);
            query.push('&');
            query.push_str(random.pick(KEYS));
            query.push('=');
            query.extend(form_urlencoded::byte_serialize(text.as_bytes()));
        }
        let format = random.pick(&["json", "xml", "txt"]);
        let target = format!("/api/{}.{format}?{query}", random.pick(PATHS));
        let body = if random.below(8) == 0 { random.bytes() } else { Vec::new() };
        check(&sandbox, Face::LogicBoxes, random.pick(&["GET", "POST"]), &target, body);
    }
    lb_ok(&sandbox, "GET", "billing/reseller-balance.json", "");
}

#[test]
fn the_clock_may_go_to_both_ends_of_time() {
    let sandbox = sandbox();
    for name in ["soonexpired.com", "expired.de", "redemption.com", "pending.com"] {
        let _ = deliver(&sandbox, "domain.register", &registration(name));
    }
    call(&sandbox, "domain.set_auto_renew", json!({ "domain": "soonexpired.com", "auto_renew": true }));

    for end in ["9999-12-29T00:00:00Z", "-009999-01-03T00:00:00Z", "2026-11-21T10:00:00Z"] {
        control(&sandbox, "clock", json!({ "set": end }));
        for operation in ["domain.info", "domain.renew", "domain.register"] {
            for name in ["soonexpired.com", "expired2.com", "redemption2.com", "example.com"] {
                let mut input = registration(name);
                input["years"] = json!(10);
                let _ = deliver(&sandbox, operation, &input);
            }
        }
    }
}
