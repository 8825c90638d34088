//! `POST /v2/domains/{domainName}/update`: several changes in one request.

use std::collections::BTreeSet;

use http::StatusCode;
use serde_json::{Value, json};

use super::bills::{self, Bill};
use super::body::Body;
use super::fault::{Fault, Result};
use super::orders::{self, contact, goes_on, put_contacts, servers, zone_of};
use super::{Asked, Reply, by_process, details, document, metadata};
use crate::registry::World;
use crate::registry::action::Kind;
use crate::registry::domain::{NameServer, Signer};
use crate::registry::order::Outcome;
use crate::registry::refusal::Reason;
use crate::registry::register::make_code;
use crate::registry::renew::privacy_price;

/// Where the world keeps the keys of a domain, as text.
pub(super) const KEYS: &str = "realtimeregister.keyData";
/// In front of words of the status that the world has no place for.
pub(super) const WORD: &str = "realtimeregister.status.";

/// The operation of an update, by what it changes.
pub(super) fn operation(bytes: &[u8]) -> &'static str {
    let Ok(Value::Object(body)) = serde_json::from_slice(bytes) else { return "domain.update" };
    let has = |name: &str| body.get(name).is_some_and(|value| !value.is_null());
    let names = [
        ("ns", "domain.set_nameservers"),
        ("status", "domain.set_lock"),
        ("registrant", "domain.set_contacts"),
        ("contacts", "domain.set_contacts"),
        ("autoRenew", "domain.set_auto_renew"),
        ("authcode", "domain.set_auth_code"),
        ("keyData", "domain.set_dnssec"),
        ("dsData", "domain.set_dnssec"),
    ];
    match names.into_iter().find(|(name, _)| has(name)) {
        Some((_, operation)) => operation,
        // Turning it on costs, so it counts as bought where the costs are accepted.
        None if has("privacyProtect") && has("billables") => "domain.buy_privacy",
        None if has("privacyProtect") => "domain.set_privacy",
        None if has("zone") => "dns.activate",
        None => "domain.update",
    }
}

pub(super) fn update(world: &mut World, asked: &Asked) -> Result<Reply> {
    let body = asked.body()?;
    body.only(&[
        "registrant",
        "privacyProtect",
        "authcode",
        "autoRenew",
        "autoRenewPeriod",
        "ns",
        "status",
        "designatedAgent",
        "zone",
        "contacts",
        "keyData",
        "dsData",
        "billables",
        "period",
        "languageCode",
    ])?;
    if body.has("keyData") && body.has("dsData") {
        return Err(Fault::invalid("either keyData or dsData"));
    }
    if let Some(zone) = body.get("zone") {
        zone_of(zone)?;
    }
    let order = orders::order(world, asked.arg(0))?;
    let name = world.domain(order)?.name.clone();
    metadata::needs(&name, "UPDATE")?;
    let shows = world.domain(order)?.privacy.on;
    let buys = body.flag("privacyProtect")? == Some(true) && !shows;
    let bought = world.domain(order)?.privacy.bought.is_some();
    let mut costs = Vec::new();
    if buys && !bought {
        let product = bills::product_of(name.tld.name);
        costs.push(Bill {
            product,
            action: "PRIVACY_PROTECT",
            quantity: 1,
            amount: privacy_price(),
            asks: true,
        });
    }
    // A change that is refused leaves nothing changed, so it is tried first.
    let mut copy = world.clone();
    if asked.quotes() {
        copy.balance += crate::registry::money::Money::from(1_000_000);
        change(&mut copy, order, &body, buys && !bought)?;
        return Ok(bills::quoted("UpdateDomainCommand", &costs));
    }
    bills::acknowledged(&body, &costs)?;
    change(&mut copy, order, &body, buys && !bought)?;
    let outcomes = change(world, order, &body, buys && !bought)?;
    let mut waits = false;
    for outcome in &outcomes {
        waits |= goes_on(outcome)?;
    }
    let domain = world.domain(order)?;
    let value = json!({
        "domainName": name.ascii,
        "expiryDate": domain.expires.map(crate::registry::moment::text),
        "status": details::status(domain, world.now),
    });
    let status = if waits { StatusCode::ACCEPTED } else { StatusCode::OK };
    let reply = document(status, &value);
    Ok(match outcomes.last() {
        Some(outcome) => by_process(reply, outcome.action.id),
        None => reply,
    })
}

fn change(world: &mut World, order: u64, body: &Body, buys: bool) -> Result<Vec<Outcome>> {
    let mut done = Vec::new();
    let mut take = |outcome: crate::registry::refusal::Result<Outcome>| match outcome {
        Ok(outcome) => {
            done.push(outcome);
            Ok(())
        }
        // What is so already is no failure here.
        Err(refusal) if refusal.reason == Reason::NoChange => Ok(()),
        Err(refusal) => Err(Fault::from(refusal)),
    };
    if let Some(list) = servers(body)? {
        take(world.set_nameservers(order, list))?;
    }
    if let Some(zone) = body.get("zone") {
        let name = world.domain(order)?.name.ascii.clone();
        let new = super::zones::of(world, &name).is_none();
        super::zones::ensure(world, &name, zone)?;
        // A new zone sets the delegation itself.
        if new && super::zones::of(world, &name).is_some() && !body.has("ns") {
            let server = |name: &str| NameServer { name: name.to_owned(), addresses: Vec::new() };
            take(world.set_nameservers(order, ["ns1.yoursrs.com", "ns2.yoursrs.com"].map(server).to_vec()))?;
        }
    }
    if body.has("registrant") || body.has("contacts") {
        let mut contacts = world.domain(order)?.contacts.clone();
        if let Some(registrant) = body.text("registrant")? {
            contacts.registrant = Some(contact(world, registrant, "registrant")?);
        }
        if body.has("contacts") {
            let tld = world.domain(order)?.name.tld.name;
            (contacts.admin, contacts.billing, contacts.tech) = (None, None, None);
            put_contacts(world, body, tld, &mut contacts)?;
        }
        take(world.set_contacts(order, contacts, false))?;
    }
    if let Some(words) = body.texts("status")? {
        for kind in status(world, order, &words)? {
            take(world.change(order, kind))?;
        }
    }
    if let Some(on) = body.flag("autoRenew")? {
        take(world.set_auto_renew(order, on))?;
    }
    if let Some(code) = body.text("authcode")? {
        let tld = world.domain(order)?.name.tld.name;
        let code = match code {
            "" => make_code(order ^ world.next_action()),
            own if metadata::custom_code(tld) => own.to_owned(),
            _ => return Err(Fault::invalid(format!(".{tld} takes no auth codes of one's own"))),
        };
        take(world.change(order, Kind::SetAuthCode(code)))?;
    }
    if let Some(keys) = keys(body)? {
        take(
            world.change(order, Kind::SetExtra(vec![(KEYS.into(), Some(keys).filter(|text| text != "[]"))])),
        )?;
    }
    if let Some(signers) = signers(body)? {
        take(world.change(order, Kind::SetDnssec(signers)))?;
    }
    match body.flag("privacyProtect")? {
        Some(true) if buys => take(world.buy_privacy(order, false, false))?,
        Some(on) if on != world.domain(order)?.privacy.on => take(world.set_privacy(order, on))?,
        _ => {}
    }
    Ok(done)
}

/// What makes the whole wanted status out of the present one. Only some words may come or go.
fn status(world: &World, order: u64, wanted: &[&str]) -> Result<Vec<Kind>> {
    let domain = world.domain(order)?;
    let present = details::status(domain, world.now);
    let possible = metadata::client_statuses(domain.name.tld.name);
    let came = wanted.iter().filter(|word| !present.iter().any(|one| one == *word));
    for word in came {
        if !possible.contains(word) {
            return Err(Fault::invalid(format!("the status {word} cannot be added")));
        }
    }
    let gone = present.iter().filter(|word| !wanted.contains(&word.as_str()));
    for word in gone {
        if !word.starts_with("CLIENT_") && word != "IRTPC_TRANSFER_PROHIBITED" {
            return Err(Fault::invalid(format!("the status {word} cannot be removed")));
        }
    }
    let mut kinds = Vec::new();
    let has = |word: &str| wanted.contains(&word);
    if possible.contains(&"CLIENT_TRANSFER_PROHIBITED") && has("CLIENT_TRANSFER_PROHIBITED") != domain.lock {
        kinds.push(Kind::SetLock(!domain.lock));
    }
    if has("CLIENT_HOLD") != domain.hold.is_some() {
        kinds.push(Kind::SetHold(has("CLIENT_HOLD").then(|| "held".to_owned())));
    }
    for word in ["CLIENT_UPDATE_PROHIBITED", "CLIENT_DELETE_PROHIBITED", "CLIENT_RENEW_PROHIBITED"] {
        let name = format!("{WORD}{word}");
        if has(word) != domain.extra.contains_key(&name) {
            kinds.push(Kind::SetExtra(vec![(name, has(word).then(|| "set".to_owned()))]));
        }
    }
    Ok(kinds)
}

/// Reads keys, which the world keeps as they are.
pub(super) fn keys(body: &Body) -> Result<Option<String>> {
    let Some(list) = body.list("keyData")? else { return Ok(None) };
    for value in list {
        let key = Body::inner(value, "keyData")?;
        key.only(&["protocol", "flags", "algorithm", "publicKey"])?;
        let number = |name: &str| key.number(name)?.ok_or_else(|| Fault::violation(name, "must not be null"));
        if number("protocol")? != 3 || ![256, 257].contains(&number("flags")?) {
            return Err(Fault::violation("keyData", "protocol is 3, flags are 256 or 257"));
        }
        algorithm(number("algorithm")?)?;
        key.need_text("publicKey")?;
    }
    Ok(Some(Value::Array(list.clone()).to_string()))
}

fn algorithm(number: u64) -> Result<()> {
    match [3, 5, 6, 7, 8, 10, 12, 13, 14, 15, 16, 17, 23].contains(&number) {
        true => Ok(()),
        false => Err(Fault::violation("algorithm", "is not one of the DNSSEC algorithms")),
    }
}

fn signers(body: &Body) -> Result<Option<BTreeSet<Signer>>> {
    let Some(list) = body.list("dsData")? else { return Ok(None) };
    let one = |value: &Value| {
        let ds = Body::inner(value, "dsData")?;
        ds.only(&["keyTag", "algorithm", "digestType", "digest"])?;
        let number = |name: &str| ds.number(name)?.ok_or_else(|| Fault::violation(name, "must not be null"));
        algorithm(number("algorithm")?)?;
        if number("keyTag")? > 65_535 || ![1, 2, 3, 4].contains(&number("digestType")?) {
            return Err(Fault::violation("dsData", "keyTag is at most 65535, digestType is 1, 2 or 4"));
        }
        Ok(Signer {
            key_tag: number("keyTag")?.to_string(),
            algorithm: number("algorithm")?.to_string(),
            digest_type: number("digestType")?.to_string(),
            digest: ds.need_text("digest")?.to_owned(),
        })
    };
    list.iter().map(one).collect::<Result<_>>().map(Some)
}
