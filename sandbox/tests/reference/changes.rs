//! Changes, lists and mistakes.

use serde_json::json;

use crate::support::*;

#[test]
fn setting_what_is_set_already_changes_nothing() {
    let sandbox = sandbox();
    call(&sandbox, "domain.register", registration("example.com"));
    let servers = json!({ "domain": "example.com", "nameservers": ["ns1.example.net", { "name": "ns1.example.com",
        "addresses": ["192.0.2.1"] }] });

    let first = call(&sandbox, "domain.set_nameservers", servers.clone());
    let second = call(&sandbox, "domain.set_nameservers", servers);

    assert!(first.get("action").is_some());
    assert!(second.get("action").is_none());
    let info = call(&sandbox, "domain.info", json!({ "domain": "example.com" }));
    assert_eq!(info["nameservers"][1]["addresses"][0], "192.0.2.1");
    assert!(
        call(&sandbox, "domain.set_lock", json!({ "domain": "example.com", "lock": true }))
            .get("action")
            .is_none()
    );
}

#[test]
fn changes_can_be_read_back() {
    let sandbox = sandbox();
    call(&sandbox, "domain.register", registration("example.com"));
    let with = |member: &str, value: serde_json::Value| json!({ "domain": "example.com", member: value });

    call(&sandbox, "domain.set_lock", with("lock", json!(false)));
    call(&sandbox, "domain.set_privacy", with("privacy", json!(true)));
    call(&sandbox, "domain.set_auto_renew", with("auto_renew", json!(true)));
    call(&sandbox, "domain.set_auth_code", with("auth_code", json!("secret-42")));
    let card = json!({ "name": "A B", "email": "a@example.com", "phone": "+44.1132926070", "street": ["1 High Street"],
        "city": "Leeds", "postal_code": "WF3 1DR", "country": "gb" });
    call(&sandbox, "domain.set_contacts", with("contacts", json!({ "tech": card })));

    let info = call(&sandbox, "domain.info", json!({ "domain": "example.com" }));
    assert_eq!(info["lock"], false);
    assert_eq!(info["privacy"], true);
    assert_eq!(info["auto_renew"], true);
    assert_ne!(info["contacts"]["tech"], info["contacts"]["admin"]);
    let contact = call(&sandbox, "contact.info", json!({ "id": info["contacts"]["tech"] }));
    assert_eq!(contact["country"], "GB");
    assert_eq!(
        call(&sandbox, "domain.auth_code", json!({ "domain": "example.com" }))["auth_code"],
        "secret-42"
    );
    assert_eq!(refused(&sandbox, "contact.delete", json!({ "id": contact["id"] })), "in_use");
}

#[test]
fn glue_hosts_come_and_go() {
    let sandbox = sandbox();
    call(&sandbox, "domain.register", registration("example.com"));
    let host = json!({ "name": "ns1.example.com", "addresses": ["192.0.2.1", "2001:db8::1"] });

    call(&sandbox, "nameserver.create", host.clone());

    assert_eq!(call(&sandbox, "nameserver.info", json!({ "name": "ns1.example.com" })), host);
    assert_eq!(refused(&sandbox, "nameserver.create", host), "taken");
    call(&sandbox, "nameserver.rename", json!({ "name": "ns1.example.com", "new_name": "ns9.example.com" }));
    assert_eq!(
        call(&sandbox, "nameserver.list", json!({ "domain": "example.com" }))["items"][0]["name"],
        "ns9.example.com"
    );
    call(&sandbox, "nameserver.delete", json!({ "name": "ns9.example.com" }));
    assert_eq!(refused(&sandbox, "nameserver.info", json!({ "name": "ns9.example.com" })), "not_found");
}

#[test]
fn a_list_comes_in_pages() {
    let sandbox = sandbox();
    for number in 0..5 {
        call(&sandbox, "domain.register", registration(&format!("name{number}.com")));
    }

    let page = call(&sandbox, "domain.list", json!({ "page": 2, "page_size": 2 }));

    assert_eq!(page["total"], 5);
    assert_eq!(page["items"][0]["domain"], "name2.com");
    assert_eq!(page["items"].as_array().unwrap().len(), 2);
}

#[test]
fn mistakes_are_named_with_their_path() {
    let sandbox = sandbox();
    let field = |input: serde_json::Value| {
        let document = json_of(&reply(deliver(&sandbox, "domain.register", &input)));
        document["error"]["field"].as_str().unwrap_or_default().to_owned()
    };
    let contacts = json!({ "registrant": "72860792" });

    assert_eq!(field(json!({})), "domain");
    assert_eq!(field(json!({ "domain": "a.com", "years": "1", "contacts": contacts })), "years");
    assert_eq!(field(json!({ "domain": "a.com", "years": 1, "contacts": {} })), "contacts.registrant");
    assert_eq!(
        field(json!({ "domain": "a.com", "years": 1, "contacts": { "registrant": "1" } })),
        "contacts.registrant"
    );
    let broken = json!({ "registrant": { "name": "A", "email": "x" } });
    assert_eq!(
        field(json!({ "domain": "a.com", "years": 1, "contacts": broken })),
        "contacts.registrant.email"
    );
    let servers =
        json!({ "domain": "a.com", "years": 1, "contacts": contacts, "nameservers": ["ok.net", "no host"] });
    assert_eq!(field(servers), "nameservers[1]");
}

#[test]
fn internationalised_names_are_kept_in_ascii() {
    let sandbox = sandbox();

    call(&sandbox, "domain.register", registration("bücher.com"));

    let info = call(&sandbox, "domain.info", json!({ "domain": "xn--bcher-kva.com" }));
    assert_eq!(info["domain"], "xn--bcher-kva.com");
}
