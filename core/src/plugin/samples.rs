//! Inputs by which a plugin is tried out. Nothing of them is ever sent.

use crate::op::Op;
use serde_json::{Value, json};

/// An input of an operation, where there is one that every registrar could be asked.
pub(super) fn input(op: Op) -> Option<Value> {
    let domain = || json!({"domain": "plugin-check.com"});
    let with = |name: &str, value: Value| {
        let mut input = domain();
        input[name] = value;
        input
    };
    let contact = || {
        json!({
            "first_name": "Ada", "last_name": "Example", "organization": "Example Ltd", "email": "ada@example.com",
            "phone": "+44.1132926070", "street": ["1 High Street"], "city": "Leeds", "state": "West Yorkshire",
            "postal_code": "WF3 1DR", "country": "GB",
        })
    };
    Some(match op {
        Op::DomainCheck => json!({"domains": ["plugin-check.com", "plugin-check.de"]}),
        Op::DomainSuggest => json!({"keyword": "plugin"}),
        Op::DomainQuote => json!({"domain": "plugin-check.com", "operation": "renew", "years": 1}),
        Op::DomainInfo
        | Op::DomainAuthCode
        | Op::DomainNewAuthCode
        | Op::DomainLocks
        | Op::DomainDelete
        | Op::DomainTransferCheck
        | Op::DomainTransferStatus
        | Op::DomainTransferCancel
        | Op::DomainTransferResend
        | Op::DomainRegistryStatus
        | Op::DomainResendVerification
        | Op::DomainRestore
        | Op::DomainBuyPrivacy
        | Op::NameserverList => domain(),
        Op::DomainList
        | Op::ContactList
        | Op::CustomerList
        | Op::AccountTest
        | Op::AccountBalance
        | Op::AccountPrices
        | Op::TldList
        | Op::ProcessList
        | Op::EventPoll => json!({}),
        Op::DomainSetNameservers => with("nameservers", json!(["ns1.example.net", "ns2.example.net"])),
        Op::DomainSetLock => with("locked", json!(true)),
        Op::DomainSetPrivacy => with("privacy", json!(true)),
        Op::DomainSetAutoRenew => with("auto_renew", json!(false)),
        Op::DomainSetAuthCode | Op::DomainTransferSubmitCode => with("auth_code", json!("Code-1234-abcd")),
        Op::DomainSetContacts => with("contacts", json!({"registrant": contact()})),
        Op::DomainRenew => with("years", json!(1)),
        Op::DomainRegister => json!({
            "domain": "plugin-check.com", "years": 1, "contacts": {"registrant": contact()},
            "nameservers": ["ns1.example.net", "ns2.example.net"],
        }),
        Op::DomainTransfer => json!({
            "domain": "plugin-check.com", "auth_code": "Code-1234-abcd", "contacts": {"registrant": contact()},
        }),
        Op::ContactCreate => json!({"contact": contact()}),
        Op::ContactInfo | Op::ContactDelete => json!({"handle": "1"}),
        Op::NameserverInfo | Op::NameserverDelete => json!({"name": "ns1.plugin-check.com"}),
        Op::NameserverCreate | Op::NameserverSetAddresses => {
            json!({"name": "ns1.plugin-check.com", "addresses": ["192.0.2.1"]})
        }
        _ => return None,
    })
}

/// Answers of a registrar that mean nothing: the status and the body.
pub(super) fn nonsense() -> Vec<(u16, Vec<u8>)> {
    let page = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>".to_vec();
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)).into_bytes();
    vec![
        (200, Vec::new()),
        (200, b"null".to_vec()),
        (200, b"{}".to_vec()),
        (200, b"[]".to_vec()),
        (200, b"{\"status\":\"".to_vec()),
        (200, page.clone()),
        (502, page),
        (500, b"{}".to_vec()),
        (429, b"slow down".to_vec()),
        (302, Vec::new()),
        (200, vec![0xff, 0xfe, 0x00, 0x80]),
        (200, deep),
        (200, vec![b'x'; 1 << 20]),
    ]
}
