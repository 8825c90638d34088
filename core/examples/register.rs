//! Registers a domain in the sandbox, loses an answer on purpose, and shows that nothing is bought twice.
//!
//! `cargo run -p anyregistrar --example register`
#![allow(clippy::print_stdout, reason = "an example talks to whoever runs it")]

use anyregistrar::model::{ContactRef, Contacts};
use anyregistrar::op::{DomainRegister, DomainRenew, FaultAction, FaultMoment, SandboxFault, SandboxLedger};
use anyregistrar::{CallOptions, Result, blocking::Client};

fn main() -> Result<()> {
    let client = Client::connect("sandbox")?;
    let registrant: ContactRef = serde_json::from_str(
        r#"{"first_name": "Ada", "last_name": "Example", "organization": "Example Ltd", "email": "ada@example.com", "phone": "+44.1132926070",
            "street": ["1 High Street"], "city": "Leeds", "postal_code": "WF3 1DR", "country": "GB"}"#,
    )
    .expect("a contact in full");
    let contacts = Contacts { registrant: Some(registrant), ..Contacts::default() };
    let domain = "example.com".parse().expect("a domain name");
    let input = DomainRegister::new(domain, 1, contacts);
    let order = client.domain_register(input.clone(), CallOptions::key("invoice-1042-1"))?;
    println!("registered: {} until {:?}", order.state.as_str(), order.expires);

    // The registrar renews, and its answer is lost on the way.
    client.sandbox_fault(
        SandboxFault {
            on: Some("domain.renew".into()),
            action: Some(FaultAction::Drop),
            when: Some(FaultMoment::After),
            ..SandboxFault::default()
        },
        CallOptions::default(),
    )?;
    let renew =
        || client.domain_renew(DomainRenew::new(input.domain.clone(), 1), CallOptions::key("invoice-1177-1"));
    println!("renewed, answer lost: {}", renew()?.state.as_str());

    // The same key asks what became of it, and sends nothing.
    println!("the same key again: {}", renew()?.state.as_str());
    let ledger = client.sandbox_ledger(SandboxLedger {}, CallOptions::default())?;
    for row in &ledger.rows {
        println!("charged: {} for {} of {}", row.money, row.operation, row.domain);
    }
    assert_eq!(ledger.rows.len(), 2, "one charge for each key");
    Ok(())
}
