//! No secret and no personal data in what is said of wrong configurations and documents, and in debug forms.

#[path = "support/ear.rs"]
#[allow(unreachable_pub, dead_code, reason = "a module of tests")]
mod ear;
#[path = "support/secrets.rs"]
#[allow(unreachable_pub, dead_code, reason = "a module of tests")]
mod secrets;

use anyregistrar::Host;
use anyregistrar::door::Door;
use anyregistrar::model::AuthCode;
use anyregistrar::transport::{Http, Lane, Outgoing, Route, Step};
use bytes::Bytes;
use ear::{hear, hear_debug, listen};
use http::Request;
use secrets::{CODE, KEY, PASSWORD, assert_silent, calls, contact, hear_error};
use serde_json::{Value, json};
use std::time::Duration;

#[test]
fn no_secret_is_told_by_a_wrong_configuration() {
    let _listening = listen();
    let toml = [
        "[accounts.a]\nprovider = \"logicboxes\"\n[accounts.a.settings]\napi_key = \"CANARY-key",
        "[accounts.a]\nprovider = \"logicboxes\"\n[accounts.a.settings]\napi_key = [\"CANARY-key\"]",
        "[accounts.a]\nprovider = \"logicboxes\"\napi_key = \"CANARY-key\"",
        "[accounts.a]\nprovider = [\"CANARY-key\"]",
        "[accounts.a]\nprovider = \"logicboxes\"\nsettings = \"CANARY-key\"",
        "[accounts.a]\nprovider = \"logicboxes\"\nlocal_address = \"CANARY-key\"",
        "[accounts.a]\nprovider = \"logicboxes\"\nip_version = \"CANARY-key\"",
        "[accounts.a]\nprovider = \"logicboxes\"\nenvironment = \"CANARY-key\"",
        "[accounts.a]\nprovider = \"logicboxes\"\nsettings = { user_id = \"CANARY-user\", api_key = \"CANARY-key\" }",
        "[accounts.a]\nprovider = \"logicboxes\"\nsettings = { user_id = \"1\", apikey = \"CANARY-key\" }",
        "[accounts.a]\nprovider = \"logicboxes\"\nproxy = \"http://user:CANARY-pass@[\"\nsettings = { user_id = \"1\", api_key = \"CANARY-key\" }",
        "[accounts.a]\nprovider = \"logicboxes\"\nbase_url = \"https://user:CANARY-pass@example.com/\"\nsettings = { user_id = \"1\", api_key = \"CANARY-key\" }",
        "[accounts.a]\nprovider = \"logicboxes\"\nbase_url = \"https://example.com/?key=CANARY-key\"\nsettings = { user_id = \"1\", api_key = \"CANARY-key\" }",
        "[accounts.a]\nprovider = \"logicboxes\"\nbase_url = \"CANARY-key not an address\"\nsettings = { user_id = \"1\", api_key = \"CANARY-key\" }",
        "CANARY-key",
        "a = \"CANARY-key\"\na = 1",
    ];
    let mut failures = 0;
    for text in toml {
        match Host::from_toml(text).and_then(|host| host.account("a")) {
            Ok(_) => {}
            Err(error) => {
                failures += 1;
                hear_error(&error);
            }
        }
    }
    assert_eq!(failures, toml.len());
    let documents = [
        json!({"provider": "logicboxes", "settings": {"user_id": "1", "api_key": {"text": KEY}}}),
        json!({"provider": "logicboxes", "settings": {"user_id": KEY, "api_key": KEY}}),
        json!({"provider": "logicboxes", "settings": [KEY]}),
        json!({"provider": "logicboxes", "api_key": KEY}),
        json!({"file": "/nowhere/anyregistrar.toml", "api_key": KEY}),
        json!({"file": [KEY]}),
        json!({"accounts": [KEY]}),
        json!({"accounts": {"a": KEY}}),
        json!([KEY]),
        json!(KEY),
    ];
    for text in documents
        .iter()
        .map(Value::to_string)
        .chain(["{\"provider\":\"logicboxes\",\"api_key\":\"CANARY".into()])
    {
        hear_error(&Door::open(&text).map(drop).expect_err("a wrong configuration"));
    }
    let variables = [("PROVIDER", "logicboxes"), ("SET_USER_ID", KEY), ("SET_API_KEY", KEY)];
    let variables = variables.map(|(name, value)| (format!("ANYREGISTRAR_{name}"), value.to_owned()));
    hear_error(&Host::from_environment(variables).and_then(|host| host.account("")).map(drop).unwrap_err());
    assert_silent();
}

/// Documents in which a secret is at the wrong place, of the wrong kind, or cut.
fn malformed() -> Vec<String> {
    let register = |change: &dyn Fn(&mut Value)| {
        let contacts = json!({ "registrant": contact() });
        let mut document = json!({"op": "domain.register", "input": {"domain": "new.com", "years": 1, "contacts": contacts}});
        change(&mut document);
        document.to_string()
    };
    let mut all: Vec<String> = ["email", "phone", "country", "street", "city", "name", "fax", "extra"]
        .into_iter()
        .flat_map(|field| {
            [
                json!("CANARY\u{7}wrong"),
                json!(["CANARY-list"]),
                json!({"CANARY-key": "CANARY-value"}),
                json!(""),
            ]
            .map(|value| {
                register(&|document| document["input"]["contacts"]["registrant"][field] = value.clone())
            })
        })
        .collect();
    for (field, value) in [
        ("years", json!("CANARY-code")),
        ("domain", json!(["CANARY"])),
        ("contacts", json!("CANARY-code")),
        ("privacy", json!("CANARY-code")),
        ("max_price", json!("CANARY-code")),
        ("max_price", json!({"amount": "CANARY", "currency": "CANARY"})),
        ("extra", json!({"a": ["CANARY-code"]})),
        ("nameservers", json!(["CANARY-code", 1])),
        ("unknown", json!("CANARY-code")),
        ("launch", json!({"phase": ["CANARY-code"]})),
        ("language", json!(["CANARY"])),
    ] {
        all.push(register(&|document| document["input"][field] = value.clone()));
    }
    for code in
        [json!([CODE]), json!({"code": CODE}), json!(""), json!(CODE.repeat(50)), json!("CANARY\ncode")]
    {
        all.push(
            json!({"op": "domain.transfer", "input": {"domain": "transfer.com", "auth_code": code}})
                .to_string(),
        );
    }
    for password in [json!([PASSWORD]), json!({"p": PASSWORD}), json!("CANARY")] {
        let input = json!({"contact": contact(), "password": password, "language": CODE});
        all.push(json!({"op": "customer.create", "input": input}).to_string());
    }
    let whole =
        json!({"op": "domain.transfer", "input": {"auth_code": CODE, "domain": "transfer.com"}}).to_string();
    all.extend((0..whole.len()).map(|end| whole[..end].to_owned()));
    all.push(whole.replace("\"domain\":", "\"auth_code\":\"CANARY-twice\",\"domain\":"));
    all.extend(
        [json!(CODE), json!([CODE]), json!({"op": [CODE]}), json!({"op": "domain.check", "input": CODE})]
            .map(|d| d.to_string()),
    );
    all.push(
        json!({"op": "domain.check", "input": {"domains": ["a.com"]}, "options": {"timeout_ms": CODE}})
            .to_string(),
    );
    all.push(json!({"op": "domain.check", "input": {"domains": ["a.com"]}, "options": CODE}).to_string());
    all.push(
        json!({"op": "raw", "input": {"method": CODE, "path": "../CANARY", "params": CODE}}).to_string(),
    );
    all
}

#[test]
fn no_secret_is_told_by_a_malformed_document() {
    let _listening = listen();
    for config in [
        json!({"provider": "sandbox"}),
        json!({"provider": "logicboxes", "environment": "sandbox", "settings": {"api_key": KEY}}),
    ] {
        let door = Door::open(&config.to_string()).unwrap();
        let answers: Vec<_> = malformed().iter().map(|document| door.call(document)).collect();
        let errors = answers.iter().filter(|answer| answer.starts_with("{\"err\":")).count();
        assert!(errors + 5 > answers.len(), "{errors} of {}", answers.len());
        answers.iter().for_each(|answer| hear(answer));
    }
    assert_silent();
}

#[test]
fn no_secret_is_in_the_debug_form_of_anything_that_carries_one() {
    let _listening = listen();
    for call in calls() {
        hear_debug(&call);
        hear_debug(&call.input());
    }
    let request = || {
        Request::post(format!("https://example.com/api?api-key={KEY}")).body(Bytes::from(PASSWORD)).unwrap()
    };
    let second = Duration::from_secs(1);
    let lane = Lane::Own;
    hear_debug(&Outgoing {
        request: request(),
        lane,
        fresh: true,
        connect: second,
        first_byte: second,
        total: second,
    });
    hear_debug(&Step::answer(200, &[("x-echo", KEY)], CODE));
    let route =
        Route { proxy: Some("http://user:CANARY-pass@127.0.0.1:1/".parse().unwrap()), ..Route::default() };
    hear_debug(&route);
    let _ = Http::new(route);
    hear_debug(&AuthCode::new(CODE));
    assert_silent();
}

#[test]
fn no_secret_is_told_by_a_value_that_looks_like_the_parsers_own_words() {
    let _listening = listen();
    let door = Door::open(r#"{"provider":"sandbox"}"#).unwrap();
    for code in ["1, expected CANARY-code", "a`b`CANARY-code`c", "a`, expected `CANARY-code`"] {
        let renew = json!({"op": "domain.renew", "input": {"domain": "a.com", "years": code}});
        let raw = json!({"op": "raw", "input": {"method": code, "path": "a"}});
        for document in [renew, raw] {
            let answer = door.call(&document.to_string());
            assert!(answer.contains("is wanted"), "{answer}");
            hear(&answer);
        }
    }
    assert_silent();
}

#[test]
fn no_secret_is_in_the_debug_form_of_what_the_host_and_the_operations_keep() {
    let _listening = listen();
    let account = json!({"provider": "sandbox", "proxy": "http://user:CANARY-pass@proxy.example:1/"});
    hear_debug(&serde_json::from_value::<anyregistrar::Config>(json!({"accounts": {"a": account}})).unwrap());
    let mut input = json!({"domain": "a.com", "years": 1, "contacts": {"registrant": contact()}});
    input["extra"] = json!({"id-number": "CANARY-id"});
    hear_debug(&serde_json::from_value::<anyregistrar::op::DomainRegister>(input).unwrap());
    let customer = json!({"username": "CANARY-mail@example.com"});
    hear_debug(&serde_json::from_value::<anyregistrar::op::CustomerInfo>(customer).unwrap());
    assert_silent();
}
