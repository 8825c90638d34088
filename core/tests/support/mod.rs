//! What the tests of the edges share: inputs in one line, and waiting for something to become true.
#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(unreachable_pub, reason = "a module of tests")]

pub mod server;
pub mod struck;

use anyregistrar::op::{DomainCheck, DomainInfo, DomainRegister, JournalInfo};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

pub fn contact() -> Value {
    json!({
        "name": "Ada Example", "organization": "Example Ltd", "email": "ada@example.com", "phone": "+44.1132926070",
        "street": ["1 High Street"], "city": "Leeds", "postal_code": "WF3 1DR", "country": "GB",
    })
}

pub fn register_input(domain: &str) -> Value {
    json!({
        "domain": domain, "years": 1, "contacts": { "registrant": contact() },
        "nameservers": [{ "name": "ns1.example.net" }, { "name": "ns2.example.net" }],
    })
}

pub fn register(domain: &str) -> DomainRegister {
    serde_json::from_value(register_input(domain)).expect("a registration")
}

pub fn check(domain: &str) -> DomainCheck {
    DomainCheck::new([domain.parse().expect("a name")])
}

pub fn info(domain: &str) -> DomainInfo {
    DomainInfo { domain: domain.parse().expect("a name") }
}

pub fn by_key(key: &str) -> JournalInfo {
    JournalInfo { order_id: None, key: Some(key.to_owned()) }
}

/// Asks until there is an answer; for things that happen on another thread.
pub fn within<T>(longest: Duration, what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + longest;
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(Instant::now() < end, "{what} within {longest:?}");
        std::thread::sleep(Duration::from_millis(5));
    }
}
