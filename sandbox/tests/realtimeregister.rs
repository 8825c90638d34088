//! The face of Realtime Register, held against its documentation and what its own clients send.
#![allow(clippy::unwrap_used, reason = "tests")]

use anyregistrar_sandbox::{Delivery, Face, Sandbox};
use bytes::Bytes;
use http::{Request, Response};
use serde_json::{Value, json};

const KEY: &str = "ApiKey c2FuZGJveC1rZXk=";

struct World(Sandbox);

impl World {
    fn new() -> World {
        World(Sandbox::new())
    }

    fn send(&self, method: &str, path: &str, body: impl Into<Bytes>, key: Option<&str>) -> Response<Bytes> {
        let mut request = Request::builder().method(method).uri(format!("https://sandbox.invalid{path}"));
        if let Some(key) = key {
            request = request.header("Authorization", key);
        }
        match self.0.deliver(Face::RealtimeRegister, &request.body(body.into()).unwrap()) {
            Delivery::Reply { response, .. } => response,
            other => panic!("no fault was set: {other:?}"),
        }
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> (u16, Value) {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let response = self.send(method, &format!("/v2/{path}"), body, Some(KEY));
        let value = serde_json::from_slice(response.body()).unwrap_or(Value::Null);
        (response.status().as_u16(), value)
    }

    fn get(&self, path: &str) -> (u16, Value) {
        self.ask("GET", path, &Value::Null)
    }

    fn post(&self, path: &str, body: Value) -> (u16, Value) {
        self.ask("POST", path, &body)
    }

    fn control(&self, route: &str, body: Value) {
        let response = self.send("POST", &format!("/_sandbox/{route}"), body.to_string(), None);
        assert!(response.status().is_success(), "{route}");
    }

    fn charges(&self) -> usize {
        let response = self.send("GET", "/_sandbox/ledger", "", None);
        let ledger: Value = serde_json::from_slice(response.body()).unwrap();
        ledger["rows"].as_array().unwrap().len()
    }
}

/// What the official PHP client puts on the wire, nulls included.
fn create() -> Value {
    json!({"customer": "sandbox", "registrant": "72860792", "privacyProtect": false, "period": 12, "authcode": null,
        "languageCode": null, "autoRenew": false, "skipValidation": null, "launchPhase": null,
        "contacts": [{"role": "ADMIN", "handle": "72860792"}, {"role": "TECH", "handle": "72860792"}]})
}

#[test]
fn a_wrong_key_is_told_with_401() {
    let response = World::new().send("GET", "/v2/domains", "", Some("ApiKey wrong"));
    assert_eq!(response.status(), 401);
    let body: Value = serde_json::from_slice(response.body()).unwrap();
    assert_eq!(body["type"], "AuthenticationError");
}

#[test]
fn a_registration_is_created_with_its_process() {
    let world = World::new();
    let path = "/v2/domains/example.com?quote=false";
    let response = world.send("POST", path, create().to_string(), Some(KEY));
    assert_eq!(response.status(), 201);
    let process = response.headers()["x-process-id"].to_str().unwrap().to_owned();
    let (status, shown) = world.get("domains/example.com/");
    assert_eq!((status, &shown["registrant"]), (200, &json!("72860792")));
    let (_, process) = world.get(&format!("processes/{process}"));
    assert_eq!((&process["status"], &process["action"]), (&json!("COMPLETED"), &json!("create")));
    assert_eq!(process["transaction"], json!({"USD": 999}));
    assert_eq!(world.post("domains/example.com", create()).1["type"], "ObjectExists");
    assert_eq!(world.charges(), 1);
}

#[test]
fn a_quote_is_validated_and_buys_nothing() {
    let world = World::new();
    let (status, quote) = world.post("domains/example.com?quote=true", create());
    assert_eq!((status, &quote["command"]), (200, &json!("CreateDomainCommand")));
    assert_eq!(quote["quote"]["total"], 999);
    assert_eq!(quote["quote"]["billables"][0]["product"], "domain_com");
    let mut wrong = create();
    wrong["registrant"] = json!("nobody");
    assert_eq!(world.post("domains/example.com?quote=true", wrong).1["type"], "ObjectDoesNotExist");
    assert_eq!((world.charges(), world.get("domains/example.com").0), (0, 404));
}

#[test]
fn what_is_not_known_or_missing_is_named() {
    let world = World::new();
    let mut body = create();
    body["nameservers"] = json!([]);
    let (status, fault) = world.post("domains/example.com", body);
    assert_eq!((status, &fault["property"]), (400, &json!("nameservers")));
    let (_, fault) = world.post("domains/example.com", json!({"customer": "sandbox"}));
    assert_eq!(fault["violations"][0]["field"], "registrant");
    let broken = world.send("POST", "/v2/domains/example.com", "{", Some(KEY));
    let fault: Value = serde_json::from_slice(broken.body()).unwrap();
    assert_eq!(fault["type"], "InvalidMessage");
    let (_, fault) =
        world.post("customers/sandbox/contacts/jdoe", json!({"name": "John", "voice": "+31384530759"}));
    let fields: Vec<&str> =
        fault["violations"].as_array().unwrap().iter().map(|one| one["field"].as_str().unwrap()).collect();
    assert!(fields.contains(&"voice") && fields.contains(&"email"), "{fields:?}");
}

#[test]
fn a_second_copy_of_a_renewal_with_the_guard_is_refused() {
    let world = World::new();
    world.control("domain", json!({"domain": "example.com", "expires": "2027-03-01T00:00:00Z"}));
    let body = json!({"period": 12, "expiryDate": "2027-03-01T00:00:00Z"});
    assert_eq!(world.post("domains/example.com/renew", body.clone()).1["expiryDate"], "2028-03-01T00:00:00Z");
    let (status, fault) = world.post("domains/example.com/renew", body);
    assert_eq!((status, &fault["type"]), (400, &json!("ValidationError")));
    assert_eq!(world.charges(), 1);
    assert_eq!(world.post("domains/example.com/renew", json!({"period": 7})).0, 400);
    assert_eq!(world.post("domains/example.com/renew", json!({"period": 12})).0, 200);
    assert_eq!(world.charges(), 2);
}

#[test]
fn a_restore_wants_its_costs_acknowledged() {
    let world = World::new();
    let (status, fault) = world.post("domains/redemption.com/restore", json!({"reason": "mistake"}));
    assert_eq!((status, &fault["type"]), (400, &json!("BillableAcknowledgmentNeededException")));
    let billable = fault["quote"]["billables"][0].clone();
    assert_eq!(billable["amount"], 8000);
    let with = |amount: i64| json!({"reason": "mistake", "billables": [{"product": "domain_com", "action": "RESTORE", "quantity": 1, "amount": amount}]});
    assert_eq!(world.post("domains/redemption.com/restore", with(7999)).0, 400);
    assert_eq!((world.post("domains/redemption.com/restore", with(8000)).0, world.charges()), (200, 1));
}

#[test]
fn a_slow_registry_accepts_and_executes_later() {
    let world = World::new();
    let response = world.send("POST", "/v2/domains/example.async", create().to_string(), Some(KEY));
    assert_eq!(response.status(), 202);
    assert!(response.headers().contains_key("x-process-id"));
    assert_eq!(world.get("domains/example.async").0, 404);
    let running = "processes?identifier%3Aeq=example.async&status=RUNNING";
    assert_eq!(world.get(running).1["pagination"]["total"], 1);
    world.control("clock", json!({"advance_seconds": 61}));
    assert_eq!(world.get("domains/example.async").0, 200);
    let (_, poll) = world.get("customers/sandbox/notifications/poll");
    assert_eq!((&poll["count"], &poll["notification"]["domainName"]), (&json!(1), &json!("example.async")));
}

#[test]
fn lists_take_pages_filters_and_fields_as_both_official_clients_write_them() {
    let world = World::new();
    for name in ["a", "b", "c"] {
        world.control("domain", json!({"domain": format!("{name}{name}{name}.com")}));
    }
    let (_, page) = world.get("domains?limit=2&order=-domainName&fields=expiryDate");
    assert_eq!(page["pagination"], json!({"limit": 2, "offset": 0, "total": 3}));
    assert_eq!(page["entities"][0]["domainName"], "ccc.com");
    assert!(page["entities"][0].get("status").is_none());
    let (_, page) =
        world.get("domains/?fields=domainName&fields=status&domainName:in=aaa.com,bbb.com&total=false");
    assert_eq!(page["entities"].as_array().unwrap().len(), 2);
    assert!(page["pagination"].get("total").is_none());
    let (_, page) = world.get("domains?limit=0");
    assert!(page.get("entities").is_none());
    assert_eq!(world.get("domains?export=true").1["entities"][0], json!({"domainName": "aaa.com"}));
    assert_eq!(world.get("domains?frobbed=1").1["type"], "ValidationError");
    assert_eq!(world.get("domains?limit=1001").0, 400);
}

#[test]
fn a_contact_is_made_changed_and_kept_while_it_is_used() {
    let world = World::new();
    let body = json!({"customer": "sandbox", "handle": "j@doe", "name": "John Doe", "addressLine": [" Ceintuurbaan 32a "],
        "postalCode": "8024AA", "city": "Zwolle", "country": "NL", "email": "john@example.com", "voice": "+31.384530759"});
    let path = "customers/sandbox/contacts/j%40doe";
    assert_eq!(world.post(path, body.clone()).0, 201);
    assert_eq!(world.post(path, body).1["type"], "ObjectExists");
    assert_eq!(world.get(path).1["addressLine"], json!(["Ceintuurbaan 32a"]));
    assert_eq!(world.post(&format!("{path}/Sidn"), json!({"properties": {"legalForm": "BV"}})).0, 200);
    assert_eq!(world.post(&format!("{path}/update"), json!({"organization": "Example", "state": ""})).0, 200);
    assert_eq!(world.get(path).1["properties"], json!({"Sidn": {"legalForm": "BV"}}));
    assert_eq!(world.ask("DELETE", path, &Value::Null).0, 200);
    world.control("domain", json!({"domain": "example.com"}));
    let (status, fault) = world.ask("DELETE", "customers/sandbox/contacts/72860792", &Value::Null);
    assert_eq!((status, &fault["type"]), (400, &json!("ObjectStatusProhibitsOperation")));
}

#[test]
fn a_status_is_written_as_a_whole() {
    let world = World::new();
    world.control("domain", json!({"domain": "example.com", "lock": false}));
    let set = |words: Value| world.post("domains/example.com/update", json!({"status": words}));
    assert_eq!(set(json!(["OK", "CLIENT_TRANSFER_PROHIBITED"])).0, 200);
    assert_eq!(set(json!(["CLIENT_TRANSFER_PROHIBITED"])).1["type"], "ValidationError");
    assert_eq!(set(json!(["OK", "CLIENT_TRANSFER_PROHIBITED", "SERVER_HOLD"])).1["type"], "ValidationError");
    assert_eq!(set(json!(["OK"])).0, 200);
    assert_eq!(world.get("domains/example.com").1["status"], json!(["OK"]));
}

#[test]
fn transfers_are_refused_at_once_or_show_how_far_they_are() {
    let world = World::new();
    let body = |code: &str| {
        json!({"customer": "sandbox", "registrant": "72860792", "authcode": code,
        "contacts": [{"role": "ADMIN", "handle": "72860792"}, {"role": "TECH", "handle": "72860792"}]})
    };
    let (_, fault) = world.post("domains/transfer.com/transfer", body("wrong-code"));
    assert_eq!(fault["type"], "AuthCodeInvalidError");
    let (_, fault) = world.post("domains/locked.com/transfer", body("sandbox-code"));
    assert_eq!(fault["type"], "ObjectStatusProhibitsOperation");
    let (status, shown) = world.post("domains/transferapproval.com/transfer", body("sandbox-code"));
    assert_eq!((status, &shown["status"]), (202, &json!("pendingfoa")));
    let (_, again) = world.post("domains/transferapproval.com/transfer", body("sandbox-code"));
    assert_eq!(again["type"], "ObjectStatusProhibitsOperation");
    let id = shown["processId"].as_u64().unwrap();
    assert_eq!(world.post(&format!("processes/{id}/resend"), json!({})).0, 200);
    assert_eq!(world.ask("DELETE", &format!("processes/{id}"), &Value::Null).0, 200);
    assert_eq!(world.get("domains/transferapproval.com/transfer").1["status"], "cancelled");
    assert_eq!(world.charges(), 0);
}

#[test]
fn whatever_arrives_is_answered() {
    let world = World::new();
    let paths = [
        "domains/%ff",
        "domains/..",
        "domains/a.com/renew",
        "customers/x/contacts",
        "processes/x",
        "",
        "tlds/zz/info",
    ];
    for path in paths {
        for method in ["GET", "POST", "DELETE", "PUT"] {
            for body in ["", "[]", "null", "{\"period\":-1}", "{\"ns\":{}}", "\u{0}"] {
                let response = world.send(method, &format!("/v2/{path}"), body.to_owned(), Some(KEY));
                assert!(response.status().as_u16() < 500, "{method} {path} {body}: {}", response.status());
            }
        }
    }
}

#[test]
fn a_zone_is_kept_once_for_a_name_and_tells_what_is_wrong_with_its_records() {
    let world = World::new();
    let record =
        |kind: &str, content: &str| json!({"name": "www.example.com", "type": kind, "content": content});
    let (status, made) =
        world.post("dns/zones/", json!({"name": "example.com", "records": [record("A", "192.0.2.1")]}));
    assert_eq!(status, 200);
    let path = format!("dns/zones/{}", made["id"]);
    assert_eq!(world.post("dns/zones", json!({"name": "example.com"})).1["type"], "ObjectExists");
    let (_, zone) = world.get(&path);
    assert_eq!((&zone["managed"], &zone["records"][0]["content"]), (&json!(false), &json!("192.0.2.1")));
    let bad = json!({"records": [record("A", "192.0.2.1"), record("CNAME", "example.com"), record("AAAA", "192.0.2.1")]});
    let (status, fault) = world.post(&format!("{path}/update"), bad);
    assert_eq!((status, &fault["type"]), (400, &json!("DnsConfigurationException")));
    assert_eq!(fault["conflicts"]["1"], json!([0]));
    assert!(fault["errors"]["2"]["content"].is_string(), "{fault}");
    let unknown = world.post(&format!("{path}/update"), json!({"records": [], "colour": "red"}));
    assert_eq!((unknown.0, &unknown.1["property"]), (400, &json!("colour")));
    assert_eq!(
        world.post(&format!("{path}/update"), json!({"expire": 60})).1["violations"][0]["field"],
        "expire"
    );
    assert_eq!(world.get(&path).1["records"], zone["records"], "what is refused changes nothing");
    assert_eq!(world.ask("DELETE", &path, &Value::Null).0, 200);
    assert_eq!(world.get(&path).0, 404);
}

#[test]
fn lists_that_are_bare_are_bare_and_the_others_have_pages() {
    let world = World::new();
    for path in ["exchangerates", "brands/locales"] {
        assert!(world.get(path).1.is_array(), "{path}");
    }
    for path in [
        "countries",
        "validation/categories",
        "providers",
        "providers/downtime",
        "customers/sandbox/brands",
        "dns/zones",
    ] {
        let (status, page) = world.get(&format!("{path}?limit=1"));
        assert_eq!((status, &page["pagination"]["limit"]), (200, &json!(1)), "{path}");
    }
    assert_eq!(world.get("providers/REGISTRY/Sidn").1["tlds"], json!([{"name": "nl"}]));
    assert_eq!(world.get("countries/XX").0, 404);
    assert_eq!(world.get("registryAccounts").0, 403);
}
