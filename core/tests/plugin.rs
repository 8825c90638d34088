//! The example plugin as a process of its own, through the door that every language uses: in its own shape, and broken on purpose.

#[path = "plugin/library.rs"]
mod library;
mod support;

use anyregistrar::door::Door;
use serde_json::{Value, json};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use support::register_input;

const EXAMPLE: &str = include_str!("../../plugins/python/example.py");

/// A copy of the example in a folder of its own, whose last lines are `instead`.
struct Copy(PathBuf);

impl Copy {
    fn new(instead: &str) -> Copy {
        let folder = std::env::temp_dir().join(format!("anyregistrar-example-{}", uuid::Uuid::now_v7()));
        fs::create_dir(&folder).expect("a folder of our own");
        let path = fs::canonicalize(&folder).expect("it is there").join("example.py");
        let (text, ending) = EXAMPLE.rsplit_once("for line in sys.stdin:").expect("the example's loop");
        assert!(ending.lines().count() < 4, "the loop is the example's end");
        fs::write(&path, format!("{text}\n{instead}\n")).expect("our own folder");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("our own file");
        Copy(path)
    }

    /// The example, which does `badly` before it answers a step.
    fn that(badly: &str) -> Copy {
        Copy::new(&format!(
            "import os, time\nseen = set()\nfor line in sys.stdin:\n    step = json.loads(line)\n    task = step.get('task', {{}})\n    \
             about = (step['step'], task.get('kind'), task.get('operation'))\n    {badly}\n    print(json.dumps(act(step)), flush=True)"
        ))
    }

    fn faithful() -> Copy {
        Copy::that("pass")
    }

    fn open(&self) -> Shop {
        Shop(Door::open(&account(&self.0).to_string()).expect("an account"))
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(self.0.parent().expect("it lies in a folder"));
    }
}

fn account(path: &Path) -> Value {
    json!({"provider": "example", "plugin": path, "environment": "sandbox"})
}

/// An account that is spoken to by documents.
struct Shop(Door);

impl Shop {
    fn answer(&self, op: &str, input: Value) -> Value {
        let document = json!({"op": op, "input": input});
        serde_json::from_str(&self.0.call(&document.to_string())).expect("an answer is JSON")
    }

    fn call(&self, op: &str, input: Value) -> Value {
        let mut answer = self.answer(op, input);
        assert!(answer.get("ok").is_some(), "{op}: {answer}");
        answer["ok"]["output"].take()
    }

    fn fail(&self, op: &str, input: Value) -> Value {
        let mut answer = self.answer(op, input);
        assert!(answer.get("err").is_some(), "{op}: {answer}");
        answer["err"].take()
    }

    fn charges(&self) -> usize {
        self.call("sandbox.ledger", json!({}))["rows"].as_array().expect("rows").len()
    }
}

fn renewal() -> Value {
    json!({"domain": "example.com", "years": 1})
}

#[test]
fn a_plugin_does_what_it_claims_like_a_built_in_registrar() {
    let shop = Copy::faithful();
    let shop = shop.open();
    let names = ["example.com", "taken.com", "premium.com", "büro.de"];
    let report = shop.call("domain.check", json!({"domains": names}));
    let states: Vec<_> =
        report["names"].as_array().expect("names").iter().map(|name| &name["state"]).collect();
    assert_eq!(states, ["available", "taken", "available", "available"]);
    assert_eq!(report["names"][3]["domain_unicode"], "büro.de");

    let order = shop.call("domain.register", register_input("example.com"));
    assert_eq!((&order["state"], &order["charged"]["source"]), (&json!("succeeded"), &json!("reply")));
    let info = shop.call("domain.info", json!({"domain": "example.com"}));
    assert_eq!((&info["lifecycle"], &info["locked"]), (&json!("active"), &json!(true)));
    assert_eq!(info["nameservers"].as_array().expect("servers").len(), 2);

    let quote = json!({"domain": "example.com", "operation": "renew", "years": 2});
    let price = shop.call("domain.quote", quote)["price"].clone();
    let capped =
        json!({"domain": "example.com", "years": 2, "max_price": price, "current_expiry": info["expires"]});
    assert_eq!(shop.call("domain.renew", capped)["state"], "succeeded");
    let wrong = json!({"domain": "example.com", "years": 3, "current_expiry": "2020-01-01"});
    assert_eq!(shop.fail("domain.renew", wrong)["code"], "expiry_mismatch");
    let dear = json!({"domain": "free.com", "years": 1, "max_price": {"amount": "0.01", "currency": "USD"}});
    let mut dear_input = register_input("free.com");
    dear_input["max_price"] = dear["max_price"].clone();
    assert_eq!(shop.fail("domain.register", dear_input)["code"], "price_too_high");
    assert_eq!(shop.charges(), 2);

    for changed in [true, false] {
        let unlocked = shop.call("domain.set_lock", json!({"domain": "example.com", "locked": false}));
        assert_eq!(unlocked["changed"], changed);
    }
    let servers = json!({"domain": "example.com", "nameservers": ["ns9.example.net", "ns8.example.net"]});
    assert_eq!(shop.call("domain.set_nameservers", servers)["changed"], true);
    assert!(shop.call("domain.auth_code", json!({"domain": "example.com"}))["auth_code"].is_string());
    assert_eq!(shop.call("domain.list", json!({}))["total"], 1);
    assert_eq!(shop.call("account.test", json!({}))["account"], "example");
    assert_eq!(shop.call("account.balance", json!({}))["available"]["currency"], "USD");
    assert_eq!(shop.fail("domain.info", json!({"domain": "absent.com"}))["code"], "not_found");
}

#[test]
fn what_a_plugin_lacks_is_unsupported_and_its_rules_and_own_operations_are_everybodys() {
    let copy = Copy::faithful();
    let shop = copy.open();
    let restore = shop.fail("domain.restore", json!({"domain": "example.com"}));
    assert_eq!((&restore["code"], &restore["provider"]), (&json!("unsupported"), &json!("example")));
    let form = shop.call("tld.info", json!({"tld": "com"}));
    assert!(form.to_string().contains("Accept a premium price"), "{form}");
    let mut nobody = register_input("example.com");
    nobody["contacts"] = json!({});
    assert_eq!(shop.fail("domain.register", nobody)["field"], "contacts.registrant");
    let mut stored = register_input("example.com");
    stored["contacts"] = json!({"registrant": "handle"});
    assert_eq!(shop.fail("domain.register", stored)["field"], "contacts.registrant");

    let described = shop.call("account.provider", json!({}));
    assert_eq!((&described["name"], &described["title"]), (&json!("example"), &json!("Example Registrar")));
    assert_eq!(described["settings"][0]["secret"], true);
    assert_eq!(described["own_operations"][0]["input"]["required"], json!(["zone"]));
    assert_eq!(described["limits"][0]["per_minute"], 600);

    let zone = shop.call("plugin.call", json!({"operation": "example.zone", "fields": {"zone": "com"}}));
    assert_eq!(zone["output"]["zone"], "com");
    let none = shop.fail("plugin.call", json!({"operation": "example.none"}));
    assert_eq!(none["problems"][0]["allowed"], json!(["example.zone"]));
}

#[test]
fn a_host_lists_the_plugins_of_its_accounts_beside_the_registrars_that_are_built_in() {
    let copy = Copy::faithful();
    let named = |list: &str, name: &str| -> Vec<Value> {
        let all: Vec<Value> = serde_json::from_str(list).expect("a list");
        all.into_iter().filter(|info| info["name"] == name).collect()
    };
    let gone = json!({"provider": "gone", "plugin": copy.0.with_file_name("gone.py")});
    let accounts = json!({"one": account(&copy.0), "two": account(&copy.0), "gone": gone});
    let config = json!({ "accounts": accounts }).to_string();
    let host = Door::open(&config).expect("a host");

    let listed = host.providers();

    let [example] = &named(&listed, "example")[..] else { panic!("the example once: {listed}") };
    assert!(example["operations"].as_array().expect("operations").contains(&json!("domain.renew")));
    assert_eq!(
        (&example["settings"][0]["key"], &example["settings"][0]["secret"]),
        (&json!("api_key"), &json!(true))
    );
    assert_eq!(example["own_operations"][0]["name"], "example.zone");
    assert_eq!((named(&listed, "logicboxes").len(), named(&listed, "gone").len()), (1, 0));
    assert_eq!(named(&anyregistrar::door::providers(), "example").len(), 0);

    // Listed before there is a key, which the account cannot do without.
    let live = json!({"provider": "example", "plugin": copy.0}).to_string();
    assert!(Door::open(&live).is_err());
    let listed = anyregistrar::door::providers_of(&live).expect("a configuration");
    assert_eq!(named(&listed, "example").len(), 1);
}

#[test]
fn an_order_whose_plugin_is_killed_in_the_middle_is_unknown_and_then_resolved() {
    let copy = Copy::that("about == ('reply', 'call', 'domain.renew') and os.kill(os.getpid(), 9)");
    let shop = copy.open();
    shop.call("sandbox.domain", json!({"domain": "example.com", "expires": "2030-03-01T00:00:00Z"}));
    let order = shop.call("domain.renew", renewal());
    assert_eq!(order["state"], "unknown");
    assert!(order["warnings"][0].as_str().is_some_and(|text| text.contains("plugin example")), "{order}");

    let report = shop.call("journal.reconcile", json!({"order_id": order["id"]}));

    assert_eq!(report["settled"][0]["state"], "succeeded", "{report}");
    assert_eq!(shop.charges(), 1);
    assert_eq!(shop.call("domain.info", json!({"domain": "example.com"}))["expires"], "2031-03-01");
}

#[test]
fn a_plugin_that_is_killed_from_outside_while_it_reads_the_answer_to_an_order_leaves_it_to_be_resolved() {
    // It tells its number once, and then thinks for too long. What is started in its place answers.
    let copy = Copy::that(
        "number = __file__ + '.number'\n    \
         if about == ('reply', 'call', 'domain.renew') and not os.path.exists(number): \
         open(number + '.new', 'w').write(str(os.getpid())); os.rename(number + '.new', number); time.sleep(600)",
    );
    let shop = copy.open();
    shop.call("sandbox.domain", json!({"domain": "example.com", "expires": "2030-03-01T00:00:00Z"}));
    let number = copy.0.with_file_name("example.py.number");
    let order = std::thread::scope(|scope| {
        let order = scope.spawn(|| shop.call("domain.renew", renewal()));
        let told = (0..3_000).find_map(|_| {
            std::thread::sleep(std::time::Duration::from_millis(5));
            fs::read_to_string(&number).ok()
        });
        let killed = std::process::Command::new("kill").args(["-9", &told.expect("its number")]).status();
        assert!(killed.expect("the command `kill`").success());
        order.join().expect("an answer")
    });
    assert_eq!(order["state"], "unknown");
    assert!(order["warnings"][0].as_str().is_some_and(|text| text.contains("signal: 9")), "{order}");

    let report = shop.call("journal.reconcile", json!({"order_id": order["id"]}));

    assert_eq!(report["settled"][0]["state"], "succeeded", "{report}");
    assert_eq!(shop.charges(), 1);
}

#[test]
fn a_plugin_that_is_killed_before_the_order_left_buys_nothing() {
    let copy = Copy::that("about == ('start', 'call', 'domain.renew') and os.kill(os.getpid(), 9)");
    let shop = copy.open();
    shop.call("sandbox.domain", json!({"domain": "example.com", "expires": "2030-03-01T00:00:00Z"}));
    let error = shop.fail("domain.renew", renewal());
    assert_eq!((&error["code"], &error["outcome"]), (&json!("internal"), &json!("not_done")));
    assert_eq!(shop.charges(), 0);
}

#[test]
fn an_order_that_left_no_trace_fails_by_proof() {
    let copy = Copy::faithful();
    let shop = copy.open();
    shop.call("sandbox.fault", json!({"on": "domain.register", "do": "drop"}));
    let order = shop.call("domain.register", register_input("example.com"));
    assert_eq!(order["state"], "unknown");
    let one = json!({"order_id": order["id"]});
    for minutes in [16, 2] {
        shop.call("sandbox.clock", json!({"advance_seconds": minutes * 60}));
        shop.call("journal.reconcile", one.clone());
    }
    assert_eq!(shop.call("journal.info", one)["order"]["state"], "failed");
    assert_eq!(shop.charges(), 0);
}

#[test]
fn a_plugin_that_answers_garbage_fails_that_call_and_no_other() {
    let copy =
        Copy::that("if about == ('start', 'call', 'domain.info'): print('{}'); sys.stdout.flush(); continue");
    let shop = copy.open();
    let error = shop.fail("domain.info", json!({"domain": "example.com"}));
    assert_eq!((&error["code"], &error["outcome"]), (&json!("internal"), &json!("not_done")));
    assert!(error["message"].as_str().is_some_and(|text| text.contains("plugin example")), "{error}");
    assert_eq!(shop.call("account.test", json!({}))["account"], "example");
}

#[test]
fn a_plugin_that_raises_fails_before_anything_is_sent() {
    let copy = Copy::that("assert about != ('start', 'call', 'domain.renew'), 'never'");
    let shop = copy.open();
    shop.call("sandbox.domain", json!({"domain": "example.com", "expires": "2030-03-01T00:00:00Z"}));
    let error = shop.fail("domain.renew", renewal());
    assert_eq!((&error["code"], &error["outcome"]), (&json!("internal"), &json!("not_done")));
    assert_eq!(shop.charges(), 0);
}

#[test]
fn each_account_has_a_process_of_its_own_which_sees_no_other_settings() {
    let copy = Copy::that(
        "seen.add(step.get('account', {}).get('settings', {}).get('api_key'))\n    \
         if about == ('start', 'call', 'example.zone'): print(json.dumps(done({'seen': sorted(seen), 'pid': os.getpid()})), flush=True); continue",
    );
    let with = |key: &str| {
        let mut account = account(&copy.0);
        account["settings"] = json!({ "api_key": key });
        account
    };
    let accounts = json!({"accounts": {"one": with("key-one"), "two": with("key-two")}});
    let door = Door::open(&accounts.to_string()).expect("two accounts");
    let ask = |account: &str| -> Value {
        let input = json!({"operation": "example.zone"});
        let document = json!({"op": "plugin.call", "account": account, "input": input});
        serde_json::from_str(&door.call(&document.to_string())).expect("an answer is JSON")
    };
    let (one, two) = (ask("one"), ask("two"));
    let output = |answer: &Value| answer["ok"]["output"]["output"].clone();
    assert_eq!(output(&one)["seen"], json!(["key-one"]));
    assert_eq!(output(&two)["seen"], json!(["key-two"]));
    assert_ne!(output(&one)["pid"], output(&two)["pid"]);
    assert_eq!(output(&ask("one"))["pid"], output(&one)["pid"]);
}

#[test]
fn a_plugin_is_taken_only_for_what_it_says_it_is_and_from_where_nobody_else_can_write() {
    let copy = Copy::faithful();
    let why = |account: Value| Door::open(&account.to_string()).err().expect("a refusal").to_string();
    let mut other = account(&copy.0);
    other["provider"] = json!("acme");
    assert!(why(other).contains("speaks for example"));
    let mut pinned = account(&copy.0);
    pinned["plugin"] = json!({"path": copy.0, "sha256": "00"});
    assert!(why(pinned).contains("SHA-256"));
    let silent = Copy::new("sys.exit(3)");
    let told = why(account(&silent.0));
    assert!(told.contains("exit status: 3"), "{told}");
    fs::set_permissions(&copy.0, fs::Permissions::from_mode(0o777)).expect("our own file");
    assert!(why(account(&copy.0)).contains("written by others"));
}
