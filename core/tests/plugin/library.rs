//! The same as a library in this process, which does wrong what the program behind it does wrong.

use super::{Copy, Shop, account, register_input, renewal};
use anyregistrar::door::Door;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::process::Command;

impl Copy {
    /// A library in the same folder that speaks for the example beside it.
    fn library(&self) -> PathBuf {
        let here = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/plugin/bridge.c");
        let headers = concat!(env!("CARGO_MANIFEST_DIR"), "/../include");
        let path = self.0.with_extension("so");
        let mut cc = Command::new("cc");
        cc.args(["-std=c99", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-I", headers, here, "-o"]);
        let done = cc.arg(&path).arg("-ldl").status().expect("cc, which links this test");
        assert!(done.success());
        path
    }

    fn loaded(&self) -> Shop {
        Shop(Door::open(&account(&self.library()).to_string()).expect("an account"))
    }
}

fn expiring(shop: &Shop) {
    shop.call("sandbox.domain", json!({"domain": "example.com", "expires": "2030-03-01T00:00:00Z"}));
}

/// An order that went wrong after it was sent: nobody knows, until the registrar is asked.
fn is_resolved(shop: &Shop, order: &Value) {
    assert_eq!(order["state"], "unknown");
    assert!(order["warnings"][0].as_str().is_some_and(|text| text.contains("plugin example")), "{order}");
    let report = shop.call("journal.reconcile", json!({"order_id": order["id"]}));
    assert_eq!(report["settled"][0]["state"], "succeeded", "{report}");
    assert_eq!(shop.charges(), 1);
}

#[test]
fn a_library_does_what_it_claims_like_a_program() {
    let copy = Copy::faithful();
    let shop = copy.loaded();
    let report = shop.call("domain.check", json!({"domains": ["example.com", "taken.com"]}));
    assert_eq!(
        (&report["names"][0]["state"], &report["names"][1]["state"]),
        (&json!("available"), &json!("taken"))
    );
    assert_eq!(shop.call("domain.register", register_input("example.com"))["state"], "succeeded");
    assert_eq!(shop.call("domain.info", json!({"domain": "example.com"}))["lifecycle"], "active");
    let zone = shop.call("plugin.call", json!({"operation": "example.zone", "fields": {"zone": "com"}}));
    assert_eq!(zone["output"]["zone"], "com");
    assert_eq!(shop.charges(), 1);
}

#[test]
fn an_order_whose_library_fails_in_the_middle_is_unknown_and_then_resolved() {
    let copy = Copy::that("about == ('reply', 'call', 'domain.renew') and os.kill(os.getpid(), 9)");
    let shop = copy.loaded();
    expiring(&shop);
    let order = shop.call("domain.renew", renewal());
    is_resolved(&shop, &order);
}

#[test]
fn an_order_whose_library_hangs_in_the_middle_is_unknown_and_then_resolved() {
    // Until the test's process ends: what is left behind must not outlive it.
    let copy = Copy::that("about == ('reply', 'call', 'domain.renew') and sys.stdin.read()");
    let shop = copy.loaded();
    expiring(&shop);
    let order = shop.call("domain.renew", renewal());
    assert!(order["warnings"][0].as_str().is_some_and(|text| text.contains("in time")), "{order}");
    is_resolved(&shop, &order);
}

#[test]
fn a_library_that_answers_garbage_or_floods_or_asks_elsewhere_fails_that_call_and_no_other() {
    let elsewhere = r#"{"do": "exchange", "request": {"method": "GET", "url": "https://evil.example/"}, "effect": "read"}"#;
    for (said, named) in [
        ("'{}'".to_owned(), "`do`"),
        ("'nonsense'".to_owned(), "not one JSON document"),
        ("'x' * 17000000".to_owned(), "more than a document may have"),
        (format!("'{elsewhere}'"), "evil.example"),
    ] {
        let copy = Copy::that(&format!(
            "if about == ('start', 'call', 'domain.info'): print({said}); sys.stdout.flush(); continue"
        ));
        let shop = copy.loaded();
        let error = shop.fail("domain.info", json!({"domain": "example.com"}));
        assert_eq!((&error["code"], &error["outcome"]), (&json!("internal"), &json!("not_done")));
        let text = error["message"].as_str().unwrap_or_default();
        assert!(text.contains("plugin example") && text.contains(named), "{error}");
        assert_eq!(shop.call("account.test", json!({}))["account"], "example");
    }
}

#[test]
fn each_account_has_an_instance_of_its_own_which_sees_no_other_settings() {
    let copy = Copy::that(
        "seen.add(step.get('account', {}).get('settings', {}).get('api_key'))\n    \
         if about == ('start', 'call', 'example.zone'): print(json.dumps(done({'seen': sorted(seen)})), flush=True); continue",
    );
    let library = copy.library();
    let with = |key: &str| {
        let mut account = account(&library);
        account["settings"] = json!({ "api_key": key });
        account
    };
    let accounts = json!({"accounts": {"one": with("key-one"), "two": with("key-two")}});
    let door = Door::open(&accounts.to_string()).expect("two accounts");
    for name in ["one", "two", "one"] {
        let document = json!({"op": "plugin.call", "account": name, "input": {"operation": "example.zone"}});
        let answer: Value =
            serde_json::from_str(&door.call(&document.to_string())).expect("an answer is JSON");
        assert_eq!(answer["ok"]["output"]["output"]["seen"], json!([format!("key-{name}")]));
    }
}
