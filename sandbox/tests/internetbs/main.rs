//! The Internet.bs face alone, against the shapes that the manual and recorded answers show.
#![allow(clippy::unwrap_used, reason = "tests")]

mod limits;
mod orders;
#[path = "../support/mod.rs"]
mod support;
mod wire;

use anyregistrar_sandbox::{Face, Sandbox};
use bytes::Bytes;
use http::Response;
use serde_json::Value;

/// A command with good credentials, asked for in JSON.
fn ask(sandbox: &Sandbox, command: &str, query: &str) -> Value {
    let body = format!("ApiKey=sandbox-key&Password=sandbox-password&ResponseFormat=JSON&{query}");
    let document = support::json_of(&post(sandbox, command, body));
    let id = document["transactid"].as_str().unwrap();
    assert!(id.len() == 32 && id.bytes().all(|b| b.is_ascii_hexdigit()), "{document}");
    document
}

fn post(sandbox: &Sandbox, command: &str, body: String) -> Response<Bytes> {
    let response = support::reply(
        sandbox.deliver(Face::InternetBs, &support::request("POST", &format!("/{command}"), body)),
    );
    assert_eq!(response.status(), 200, "{command}");
    response
}

/// A command that succeeds.
fn good(sandbox: &Sandbox, command: &str, query: &str) -> Value {
    let document = ask(sandbox, command, query);
    assert_eq!(document["status"], "SUCCESS", "{command}: {document}");
    document
}

/// The code of a refusal.
fn code(sandbox: &Sandbox, command: &str, query: &str) -> u64 {
    let document = ask(sandbox, command, query);
    assert_eq!(document["status"], "FAILURE", "{command}: {document}");
    document["code"].as_u64().or(document["product"][0]["code"].as_u64()).unwrap()
}

/// The four contacts of most TLDs.
fn people() -> String {
    let one = |role: &str| {
        format!(
            "{role}_firstname=Ada&{role}_lastname=Byron&{role}_email=ada%40example.com&{role}_phonenumber=%2B44.1132926070&\
             {role}_street=1+High+Street&{role}_city=Leeds&{role}_countrycode=GB&{role}_postalcode=WF3+1DR"
        )
    };
    ["registrant", "admin", "technical", "billing"].map(one).join("&")
}

#[test]
fn the_key_that_everybody_shares_has_the_habits_of_the_test_server() {
    let sandbox = Sandbox::new();
    let shared = |command: &str, query: &str| {
        let body = format!("ApiKey=testapi&Password=testpass&ResponseFormat=JSON&{query}");
        let document = support::json_of(&post(&sandbox, command, body));
        (document["status"].as_str().unwrap().to_owned(), document["code"].as_u64())
    };
    let refused = |code| ("FAILURE".to_owned(), Some(code));
    assert_eq!(shared("Domain/Check", "Domain=premium.com"), refused(100_002));
    let create =
        format!("Domain=premium.com&{}&Period=1Y&confirmpricecurrency=USD&confirmpriceamount=1000", people());
    assert_eq!(shared("Domain/Create", &create), refused(100_002));
    assert_eq!(shared("Domain/Check", "Domain=free-name.dev"), refused(107_015));
    assert_eq!(shared("Domain/Check", "Domain=taken.dev").0, "UNAVAILABLE");
    assert_eq!(shared("Domain/Check", "Domain=free-name.com").0, "AVAILABLE");
    // The key of one's own does all of it.
    assert_eq!(ask(&sandbox, "Domain/Check", "Domain=premium.com")["status"], "AVAILABLE");
    assert_eq!(ask(&sandbox, "Domain/Check", "Domain=free-name.dev")["status"], "AVAILABLE");
    let mixed = "ApiKey=testapi&Password=sandbox-password&ResponseFormat=JSON&Domain=free-name.com";
    assert_eq!(support::json_of(&post(&sandbox, "Domain/Check", mixed.into()))["code"], 107_002);
}
