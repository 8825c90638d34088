//! Calls that carry secrets, each with the word CANARY in it, and what a host would see of them.

use super::ear::{self, hear, hear_debug, places};
use anyregistrar::door::error_document;
use anyregistrar::op::{Call, Op, Output};
use anyregistrar::{CallOptions, Client, Environment, Error};
use anyregistrar_sandbox::Face;
use serde_json::value::to_raw_value;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};

pub const KEY: &str = "CANARY-key-5f1e0b7c";
/// A second secret of the account, where there are two.
pub const WORD: &str = "CANARY-word-9c44d1";
pub const CODE: &str = "CANARY-code-77";
pub const PASSWORD: &str = "CANARY-pass9!";

/// Personal data, with an e-mail address of its own each time: a registrar may name one that it knows already.
pub fn contact() -> Value {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let email = format!("CANARY-mail{}@example.com", NUMBER.fetch_add(1, Ordering::Relaxed));
    json!({
        "name": "CANARY-name Person", "first_name": "CANARY-first", "last_name": "CANARY-last", "organization": "CANARY-org Ltd", "email": email,
        "phone": "+44.1132926070", "street": ["CANARY-street 1"], "city": "CANARY-city", "postal_code": "WF3 1DR",
        "country": "GB",
    })
}

/// The operations that carry secrets, and those beside them.
pub fn calls() -> Vec<Call> {
    let nameservers = json!([{ "name": "ns1.example.net" }, { "name": "ns2.example.net" }]);
    let contacts = json!({ "registrant": contact(), "admin": contact() });
    let mut holder = contact();
    holder["extra"] = json!({"language": "en"});
    let inputs = [
        ("domain.check", json!({"domains": ["free.com", "taken.com"]})),
        ("domain.info", json!({"domain": "soonexpired.com"})),
        (
            "domain.register",
            json!({"domain": "new.com", "years": 1, "contacts": contacts, "nameservers": nameservers}),
        ),
        ("domain.transfer", json!({"domain": "transfer.com", "auth_code": CODE, "contacts": contacts})),
        ("domain.renew", json!({"domain": "soonexpired.net", "years": 1})),
        ("domain.auth_code", json!({"domain": "soonexpired.com"})),
        ("customer.create", json!({"contact": contact(), "password": PASSWORD, "language": "en"})),
        ("contact.create", json!({"contact": contact()})),
        ("account.balance", json!({})),
        ("domain.set_contacts", json!({"domain": "soonexpired.com", "contacts": contacts})),
        ("domain.set_auth_code", json!({"domain": "soonexpired.com", "auth_code": CODE})),
        ("domain.transfer_check", json!({"domain": "transfer.com", "auth_code": CODE})),
        ("domain.transfer_submit_code", json!({"domain": "transfer.com", "auth_code": CODE})),
        ("contact.update", json!({"handle": "72860792", "contact": contact()})),
        ("contact.list", json!({"name": "CANARY-name", "email": "CANARY-mail@example.com"})),
        ("customer.update", json!({"customer_id": "1", "contact": contact(), "language": "en"})),
        ("customer.list", json!({"username": "CANARY-mail@example.com", "name": "CANARY-name"})),
        ("customer.set_password", json!({"customer_id": "1", "password": PASSWORD})),
        ("customer.reset_password", json!({"username": "CANARY-mail@example.com"})),
        (
            "customer.login_token",
            json!({"username": "CANARY-mail@example.com", "password": PASSWORD, "address": "192.0.2.1"}),
        ),
        ("customer.authenticate", json!({"username": "CANARY-mail@example.com", "password": PASSWORD})),
        ("customer.authenticate", json!({"token": "CANARY-token"})),
        ("logicboxes.add_coop_sponsor", json!({"contact": contact()})),
        ("domain.trade", json!({"domain": "soonexpired.eu", "contacts": {"registrant": holder}})),
        ("domain.trade", json!({"domain": "soonexpired.org", "contacts": {"registrant": contact()}})),
        (
            "forward.set_mail",
            json!({"domain": "soonexpired.com", "forward": {"user": "CANARY-user", "targets": ["CANARY-mail@example.com"]}}),
        ),
        ("internetbs.contacts", json!({"domain": "soonexpired.com"})),
        ("internetbs.set_configuration", json!({"sender_email": "CANARY-mail@example.com"})),
        ("netim.transfer_trade", json!({"domain": "transfer.net", "auth_code": CODE, "contacts": contacts})),
        (
            "netim.internal_transfer",
            json!({"domain": "transfer.org", "auth_code": CODE, "contacts": {"admin": contact()}}),
        ),
    ];
    let call = |(name, input): (&str, Value)| {
        Call::parse(Op::named(name).expect("an operation"), &to_raw_value(&input).expect("JSON"))
            .expect("an input")
    };
    inputs.into_iter().map(call).collect()
}

pub fn hear_error(error: &Error) {
    hear(&format!("{error}\n{}", error_document(error)));
    hear_debug(error);
    hear_debug(&error.to_fault());
}

/// Makes a call, and hears what a host would see of it. Auth codes and contacts are what some outputs are there for. Gives the text of
/// its error.
pub async fn heard(client: &Client, call: Call) -> Option<String> {
    hear_debug(&call);
    let op = call.op();
    let key = call.purchase().map(|_| format!("key-of-{op}"));
    match client.call(call, CallOptions { key, ..CallOptions::default() }).await {
        Ok(output) => {
            hear_debug(&output);
            match &output {
                Output::DomainAuthCode(_) | Output::DomainNewAuthCode(_) => {}
                Output::ContactList(_) | Output::CustomerList(_) | Output::CustomerAuthenticate(_) => {}
                Output::InternetbsContacts(_) => {}
                output => hear(&serde_json::to_string(output).expect("plain data")),
            }
            None
        }
        Err(error) => {
            hear_error(&error);
            Some(error.to_string())
        }
    }
}

/// The account's secrets: the setting, the word that the test gives, and the one that the simulated registrar knows.
pub fn settings(face: Face) -> &'static [(&'static str, &'static str, &'static str)] {
    match face {
        Face::LogicBoxes => &[("api_key", KEY, "sandbox-key")],
        Face::InternetBs => &[("api_key", KEY, "sandbox-key"), ("password", WORD, "sandbox-password")],
        Face::Netim => &[("secret", KEY, "sandbox-secret")],
        _ => &[],
    }
}

pub fn builder(face: Face) -> anyregistrar::ClientBuilder {
    let builder = Client::builder(face.name()).environment(Environment::Sandbox);
    settings(face).iter().fold(builder, |builder, (name, word, _)| builder.setting(*name, *word))
}

pub fn assert_silent() {
    let leaks = places(&ear::all(), "CANARY");
    let shown: Vec<_> = leaks.iter().take(5).map(|line| line.chars().take(600).collect::<String>()).collect();
    assert!(leaks.is_empty(), "{} places: {shown:#?}", leaks.len());
}

pub fn paused() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().expect("a runtime")
}
