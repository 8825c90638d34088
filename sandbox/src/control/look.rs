//! `GET /_sandbox/ledger` and `POST /_sandbox/look`

use serde_json::{Value, json};

use super::action;
use crate::document::Document;
use crate::registry::domain::{Domain, Verification};
use crate::registry::moment;
use crate::registry::money::{CURRENCY, Money, plain};
use crate::registry::refusal::Result;
use crate::registry::zone::Zone;
use crate::sandbox::State;

/// The ledger: each charge is a row.
pub(super) fn ledger(state: &State) -> Value {
    let rows: Vec<Value> = state
        .world
        .ledger
        .iter()
        .map(|row| {
            let key = (row.operation, row.domain.clone());
            json!({
                "id": row.id,
                "at": row.at.to_string(),
                "account": row.account,
                "operation": row.operation,
                "domain": row.domain,
                "amount": plain(row.amount),
                "currency": CURRENCY,
                "years": row.years,
                "reference": row.reference.to_string(),
                "duplicated_in_transit": row.duplicated_in_transit,
                "refunded": row.refunded,
                "requests": state.requests.get(&key).copied().unwrap_or(0),
            })
        })
        .collect();
    json!({
        "rows": rows,
        "balance": money(state.world.balance),
        "locked": money(state.world.locked),
        "counts": state.counts,
    })
}

/// Everything that the world knows about a domain of ours, whichever face would show it.
pub(super) fn domain(state: &mut State, document: &Document<'_>) -> Result<Value> {
    document.only(&["domain"])?;
    let order =
        state.world.order_of(document.need_text("domain")?).map_err(|refusal| refusal.at("domain"))?;
    Ok(whole(state.world.domain(order)?))
}

fn whole(domain: &Domain) -> Value {
    let actions: Vec<Value> = domain.actions.iter().map(action::show).collect();
    let servers: Vec<&str> = domain.nameservers.iter().map(|server| server.name.as_str()).collect();
    let roles = domain.contacts.roles().map(|(role, id)| (role.to_owned(), json!(id)));
    json!({
        "domain": domain.name.ascii,
        "order": domain.order.to_string(),
        "customer": domain.customer.to_string(),
        "status": domain.stage.word(),
        "created": domain.created.map(moment::text),
        "expires": domain.expires.map(moment::text),
        "registry_expires": domain.registry_expiry().map(moment::text),
        "contacts": serde_json::Map::from_iter(roles),
        "nameservers": servers,
        "hosts": domain.hosts,
        "dnssec": domain.signers.len(),
        "lock": domain.lock,
        "reseller_lock": domain.reseller_lock.as_ref().map(|lock| &lock.text),
        "hold": domain.hold,
        "privacy": domain.privacy.on,
        "privacy_until": domain.privacy.bought.map(moment::text),
        "premium_dns_until": domain.premium_dns.map(moment::text),
        "masked": domain.masked,
        "verification": verification_word(domain.verification),
        "auto_renew": domain.auto_renew,
        "extra": domain.extra,
        "zone": domain.zone.as_ref().map(zone),
        "web_forwards": domain.web_forwards.as_ref().map(|forwards| {
            let pairs = forwards.iter().map(|(host, forward)| (host.clone(), json!(forward.target)));
            serde_json::Map::from_iter(pairs)
        }),
        "mail_forwards": domain.mail_forwards,
        "actions": actions,
    })
}

pub(super) const fn verification_word(verification: Verification) -> &'static str {
    match verification {
        Verification::Verified => "verified",
        Verification::Pending => "pending",
        Verification::Suspended => "suspended",
    }
}

fn zone(zone: &Zone) -> Value {
    let records: Vec<Value> = zone
        .records
        .iter()
        .map(|record| {
            json!({
                "type": record.kind.word(),
                "host": record.host,
                "value": record.value,
                "ttl": record.ttl,
                "priority": record.priority,
                "weight": record.weight,
                "port": record.port,
            })
        })
        .collect();
    let soa = &zone.authority;
    let authority = json!({
        "person": soa.person, "refresh": soa.refresh, "retry": soa.retry, "expire": soa.expire, "ttl": soa.ttl,
    });
    json!({ "id": zone.id.to_string(), "authority": authority, "records": records })
}

pub(super) fn money(amount: Money) -> Value {
    json!({ "amount": plain(amount), "currency": CURRENCY })
}
