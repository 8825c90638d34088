//! A domain as this registrar shows it.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{CUSTOMER, metadata};
use crate::registry::action::{Action, Kind, Progress};
use crate::registry::domain::{Domain, Stage};
use crate::registry::moment;

/// Days in which a registration, a renewal or a transfer has just been (`modelled` beyond com and net).
const PERIOD: i64 = 5;

/// Whether the account sees a domain: what is only ordered is not there yet.
pub(super) fn is_there(domain: &Domain) -> bool {
    domain.stage.live() && domain.stage != Stage::Pending
}

/// How a domain stands.
pub(super) fn status(domain: &Domain, now: Timestamp) -> Vec<String> {
    let mut words: Vec<&str> = Vec::new();
    match domain.stage {
        Stage::Redemption => words.extend(["REDEMPTION_PERIOD", "PENDING_DELETE"]),
        Stage::PendingDelete => words.push("PENDING_DELETE"),
        Stage::Expired => {
            words.extend(["OK", "EXPIRED"]);
            if domain.name.tld.registry_renews {
                words.push("AUTO_RENEW_PERIOD");
            }
        }
        _ if domain.nameservers.is_empty() => words.push("INACTIVE"),
        _ => words.push("OK"),
    }
    for action in domain.actions.iter().filter(|action| action.open() && !action.parks()) {
        words.push(match action.kind {
            Kind::Renew { .. } => "PENDING_RENEW",
            Kind::Restore => "PENDING_RESTORE",
            Kind::Delete => "DELETE_REQUESTED",
            Kind::TransferAway => "PENDING_TRANSFER",
            _ => "PENDING_UPDATE",
        });
    }
    if domain.stage == Stage::Active {
        let fresh = |action: &&Action| {
            action.progress == Progress::Done
                && action.completed.is_some_and(|at| moment::add_days(at, PERIOD) > now)
        };
        for action in domain.actions.iter().filter(fresh) {
            match action.kind {
                Kind::Register => words.push("ADD_PERIOD"),
                Kind::Renew { .. } => words.push("RENEW_PERIOD"),
                Kind::Transfer => words.push("TRANSFER_PERIOD"),
                _ => {}
            }
        }
    }
    let possible = metadata::client_statuses(domain.name.tld.name);
    if domain.lock && possible.contains(&"CLIENT_TRANSFER_PROHIBITED") {
        words.push("CLIENT_TRANSFER_PROHIBITED");
    }
    if domain.hold.is_some() {
        words.push("CLIENT_HOLD");
    }
    let mut words: Vec<String> = words.into_iter().map(str::to_owned).collect();
    words.extend(
        domain.extra.keys().filter_map(|name| name.strip_prefix(super::update::WORD)).map(str::to_owned),
    );
    words.dedup();
    words
}

/// The contacts by role.
pub(super) fn contacts(domain: &Domain) -> Vec<Value> {
    let roles = [
        ("ADMIN", &domain.contacts.admin),
        ("BILLING", &domain.contacts.billing),
        ("TECH", &domain.contacts.tech),
    ];
    let one = |(role, handle): (&str, &Option<String>)| {
        handle.as_ref().map(|handle| json!({ "role": role, "handle": handle }))
    };
    roles.into_iter().filter_map(one).collect()
}

/// Everything that `GET` shows. What is nothing is left out.
pub(super) fn whole(domain: &Domain, now: Timestamp) -> Value {
    let tld = domain.name.tld.name;
    let mut value = json!({
        "domainName": domain.name.ascii,
        "registry": metadata::provider(tld),
        "customer": CUSTOMER,
        "registrant": domain.contacts.registrant,
        "privacyProtect": domain.privacy.on,
        "status": status(domain, now),
        "autoRenew": domain.auto_renew,
        "autoRenewPeriod": 12,
        "createdDate": moment::text(domain.created.unwrap_or(domain.ordered)),
        "expiryDate": domain.expires.map(moment::text),
        "premium": domain.name.meaning.premium(),
        "gateway": false,
        "authcode": domain.auth_code,
    });
    let servers: Vec<&str> = domain.nameservers.iter().map(|server| server.name.as_str()).collect();
    if !servers.is_empty() {
        value["ns"] = json!(servers);
    }
    let hosts: Vec<&String> = domain.hosts.keys().collect();
    if !hosts.is_empty() {
        value["childHosts"] = json!(hosts);
    }
    let contacts = contacts(domain);
    if !contacts.is_empty() {
        value["contacts"] = json!(contacts);
    }
    if let Some(code) = domain.extra.get("languageCode") {
        value["languageCode"] = json!(code);
    }
    if let Some(keys) =
        domain.extra.get(super::update::KEYS).and_then(|text| serde_json::from_str::<Value>(text).ok())
    {
        value["keyData"] = keys;
    }
    let signers: Vec<Value> = domain.signers.iter().map(signer).collect();
    if !signers.is_empty() {
        value["dsData"] = json!(signers);
    }
    value
}

fn signer(signer: &crate::registry::domain::Signer) -> Value {
    let number = |text: &str| text.parse::<u64>().unwrap_or_default();
    json!({
        "keyTag": number(&signer.key_tag),
        "algorithm": number(&signer.algorithm),
        "digestType": number(&signer.digest_type),
        "digest": signer.digest,
    })
}
