//! The NETIM face alone, against what the registrar's own clients send and can read.
#![allow(clippy::unwrap_used, reason = "tests")]

mod clients;
mod orders;
#[path = "../support/mod.rs"]
mod support;

use anyregistrar_sandbox::{Face, Sandbox};
use http::Request;
use serde_json::{Value, json};

/// Base64 of `SB1001:sandbox-secret`.
const LOGIN: &str = "Basic U0IxMDAxOnNhbmRib3gtc2VjcmV0";

/// A world with an open session in one version.
struct Client {
    sandbox: Sandbox,
    version: &'static str,
    token: String,
}

impl Client {
    fn of(version: &'static str) -> Client {
        let mut client = Client { sandbox: support::sandbox(), version, token: String::new() };
        client.token = open(&client.sandbox, version, "");
        client
    }

    /// Sends what is given as it is. The path stands behind the version.
    fn send(&self, method: &str, path: &str, body: &str) -> (u16, Value) {
        let request = Request::builder()
            .method(method)
            .uri(format!("/{}{path}", self.version))
            .header("authorization", format!("Bearer {}", self.token))
            .header("content-type", "application/json")
            .body(body.to_owned().into())
            .unwrap();
        answer(&self.sandbox, &request)
    }

    /// The same for a request that is taken.
    fn good(&self, method: &str, path: &str, body: &str) -> Value {
        let (status, value) = self.send(method, path, body);
        assert_eq!(status, 200, "{} {method} {path} {body}: {value}", self.version);
        value
    }

    /// An operation that is done at once, whose number is given.
    fn done(&self, method: &str, path: &str, body: &str) -> u64 {
        let operation = self.good(method, path, body);
        assert_eq!(
            (&operation["STATUS"], &operation["MESSAGE"]),
            (&json!("Done"), &json!("")),
            "{path}: {operation}"
        );
        operation["ID_OPE"].as_u64().unwrap()
    }

    /// The text of a refusal.
    fn refused(&self, method: &str, path: &str, body: &str) -> (u16, String) {
        let (status, value) = self.send(method, path, body);
        let text = value["message"].as_str().unwrap_or_else(|| panic!("{path}: {value}"));
        // One of the clients reads a flat object of texts.
        assert!(value.as_object().unwrap().values().all(Value::is_string), "{value}");
        (status, text.to_owned())
    }
}

fn answer(sandbox: &Sandbox, request: &Request<bytes::Bytes>) -> (u16, Value) {
    let response = support::reply(sandbox.deliver(Face::Netim, request));
    (response.status().as_u16(), support::json_of(&response))
}

fn open(sandbox: &Sandbox, version: &str, body: &str) -> String {
    let request = Request::post(format!("/{version}/session/"))
        .header("authorization", LOGIN)
        .header("accept-language", "EN")
        .body(body.to_owned().into());
    let (status, opened) = answer(sandbox, &request.unwrap());
    assert_eq!(status, 200, "{opened}");
    opened["access_token"].as_str().unwrap().to_owned()
}

/// The same test in both versions.
fn in_both(test: impl Fn(&Client)) {
    for version in ["1.0", "3.0"] {
        test(&Client::of(version));
    }
}

/// Two name servers in the version's own form.
fn servers(client: &Client) -> &'static str {
    match client.version {
        "1.0" => r#""ns1":"ns1.netim.net","ns2":"ns2.netim.net","ns3":"","ns4":"","ns5":"""#,
        _ => r#""nameservers":{"1":{"name":"ns1.netim.net"},"2":{"name":"ns2.netim.net"}}"#,
    }
}

const CONTACTS: &str =
    r#""idOwner":"72860792","idAdmin":"72860792","idTech":"72860792","idBilling":"72860792""#;
