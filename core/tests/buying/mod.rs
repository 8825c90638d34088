//! Buying in the sandbox, as several test programs do it.
#![allow(dead_code, reason = "each program uses its own share")]

use anyregistrar::engine::Executor;
use anyregistrar::model::{ContactRef, Contacts, Date, DomainName, Order};
use anyregistrar::op::*;
use anyregistrar::{CallOptions, Client, Result};

/// A client of the reference registrar, with a registrar of its own.
pub(crate) fn client() -> Client {
    Client::builder("sandbox").executor(Executor::Current).build().unwrap()
}

/// A domain name.
pub(crate) fn name(text: &str) -> DomainName {
    text.parse().unwrap()
}

/// A registration for a year.
pub(crate) fn registration(domain: &str) -> DomainRegister {
    let ada: ContactRef = serde_json::from_value(serde_json::json!({
        "name": "Ada Example", "organization": "Example Ltd", "email": "ada@example.com", "phone": "+44.1132926070",
        "street": ["1 High Street"], "city": "Leeds", "postal_code": "WF3 1DR", "country": "GB"
    }))
    .unwrap();
    let mut input =
        DomainRegister::new(name(domain), 1, Contacts { registrant: Some(ada), ..Contacts::default() });
    input.nameservers = vec!["ns1.example.net".parse::<anyregistrar::model::HostName>().unwrap()]
        .into_iter()
        .map(anyregistrar::model::NameServer::named)
        .collect();
    input
}

/// Registers for a year.
pub(crate) async fn register(client: &Client, domain: &str, key: &str) -> Result<Order> {
    client.domain_register(registration(domain), CallOptions::key(key)).await
}

/// Renews by a year.
pub(crate) async fn renew(client: &Client, domain: &str, key: &str) -> Result<Order> {
    client.domain_renew(DomainRenew::new(name(domain), 1), CallOptions::key(key)).await
}

/// Makes the registrar misbehave.
pub(crate) async fn fault(client: &Client, on: &str, action: FaultAction, when: FaultMoment, times: u32) {
    let (on, action, when, times) = (Some(on.into()), Some(action), Some(when), Some(times));
    let input = SandboxFault { on, action, when, times, ..SandboxFault::default() };
    client.sandbox_fault(input, CallOptions::default()).await.unwrap();
}

/// How many charges the registrar made.
pub(crate) async fn charges(client: &Client) -> usize {
    client.sandbox_ledger(SandboxLedger {}, CallOptions::default()).await.unwrap().rows.len()
}

/// How many requests for an operation reached the registrar.
pub(crate) async fn requests(client: &Client, operation: &str) -> u64 {
    let report = client.sandbox_ledger(SandboxLedger {}, CallOptions::default()).await.unwrap();
    report.counts.get(operation).copied().unwrap_or(0)
}

/// Moves the registrar's clock, and ours with it.
pub(crate) async fn pass_time(client: &Client, seconds: u64) {
    let input = SandboxClock { advance_seconds: Some(seconds), set: None };
    client.sandbox_clock(input, CallOptions::default()).await.unwrap();
}

/// Settles what can be settled.
pub(crate) async fn reconcile(client: &Client) -> ReconcileReport {
    client.journal_reconcile(JournalReconcile::default(), CallOptions::default()).await.unwrap()
}

/// The expiry that the registrar shows.
pub(crate) async fn expiry(client: &Client, domain: &str) -> Date {
    let details =
        client.domain_info(DomainInfo { domain: name(domain) }, CallOptions::default()).await.unwrap();
    details.expires.unwrap()
}
