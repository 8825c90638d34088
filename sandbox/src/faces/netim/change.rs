//! Changes of a domain that cost nothing.

use std::collections::BTreeSet;

use serde_json::Value;

use super::contact;
use super::fault::{Fault, Result};
use super::operation::{done, outcome};
use super::order::nameservers as servers;
use super::{Call, Params};
use crate::registry::World;
use crate::registry::action::Kind;
use crate::registry::domain::{Contacts, Signer};
use crate::registry::order::Demand;
use crate::registry::refusal::Reason;
use crate::registry::register::make_code;

/// A change that is one already is done, too; that it counts as an operation is `modelled`.
fn made(
    world: &mut World,
    call: &Call<'_>,
    kind: &'static str,
    result: crate::registry::refusal::Result<crate::registry::order::Outcome>,
) -> Result<Value> {
    match result {
        Ok(made) => outcome(world, call, &made),
        Err(refusal) if refusal.reason == Reason::NoChange => Ok(done(world, call, kind, &call.domain())),
        Err(refusal) => Err(refusal.into()),
    }
}

pub(super) fn nameservers(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let order = call.order(world)?;
    let given = servers(call, call.params)?;
    if call.is_one() && given.len() < 2 {
        return Err(Fault::missing("ns2"));
    }
    if !call.is_one() && !call.params.0.contains_key("nameservers") {
        return Err(Fault::missing("nameservers"));
    }
    let result = world.set_nameservers(order, given);
    made(world, call, "domainChangeDNS", result)
}

/// All three always.
pub(super) fn contacts(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let order = call.order(world)?;
    let mut id = |name: &str| -> Result<Option<String>> {
        Ok(Some(contact::stored(world, &call.params.need(name)?, Some(false), name)?))
    };
    let (admin, tech, billing) = (id("idAdmin")?, id("idTech")?, id("idBilling")?);
    let contacts =
        Contacts { registrant: world.domain(order)?.contacts.registrant.clone(), admin, tech, billing };
    let result = world.set_contacts(order, contacts, false);
    made(world, call, "domainChangeContact", result)
}

pub(super) fn preference(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let order = call.order(world)?;
    let code = call.params.need("codePref")?;
    let text =
        call.params.0.get("value").and_then(super::body::scalar).ok_or_else(|| Fault::missing("value"))?;
    let switch = || match text.as_str() {
        "1" => Ok(true),
        "0" => Ok(false),
        _ => Err(Fault::wrong("value")),
    };
    let result = match code.as_str() {
        "registrar_lock" => {
            let on = switch()?;
            world.set_lock(order, on)
        }
        "auto_renew" => {
            let on = switch()?;
            world.set_auto_renew(order, on)
        }
        "whois_privacy" => {
            let on = switch()?;
            // The answer where a TLD has none is `modelled`.
            if !world.domain(order)?.privacy.available {
                return Err(Fault::refused("E92-M9230 The extension has no whois privacy"));
            }
            world.submit(order, Demand::free(Kind::SetPrivacy(on)))
        }
        "tag" | "note" => world.submit(order, Demand::free(Kind::SetExtra(vec![(code, Some(text))]))),
        _ => return Err(Fault::wrong("codePref")),
    };
    made(world, call, "domainSetPreference", result)
}

/// Every call makes a new code. That a lock is in the way is not confirmed, so it is not.
pub(super) fn authid(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let order = call.order(world)?;
    let (name, most) = if call.is_one() { ("sendtoregistrant", 1) } else { ("sendto", 2) };
    // The older client for 3.0 still sends the name of 1.0.
    let sent = call.params.number(name)?.or(call.params.number("sendtoregistrant")?);
    if sent.ok_or_else(|| Fault::missing(name))? > most {
        return Err(Fault::wrong(name));
    }
    world.changeable(order)?;
    let seed = world.next_action();
    let made = world.submit(order, Demand::free(Kind::SetAuthCode(make_code(seed))))?;
    outcome(world, call, &made)
}

pub(super) fn membership(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let order = call.order(world)?;
    let token = call.params.need("token")?;
    let made =
        world.submit(order, Demand::free(Kind::SetExtra(vec![("membership".to_owned(), Some(token))])))?;
    world.words.insert(made.action.id, "domainSetMembership");
    outcome(world, call, &made)
}

/// Signing at the registrar's own name servers, or a key of a zone elsewhere (1.0).
pub(super) fn dnssec(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let order = call.order(world)?;
    let (signers, word) = match call.params.switch("enable")? {
        Some(false) => (BTreeSet::new(), "domainSetDNSSEC"),
        Some(true) => {
            let own = Signer {
                key_tag: "20326".into(),
                algorithm: "13".into(),
                digest_type: "2".into(),
                digest: "00".repeat(32),
            };
            (BTreeSet::from([own]), "domainSetDNSSEC")
        }
        None if call.is_one() => (external(call.params)?, "domainSetDNSSECExt"),
        None => return Err(Fault::missing("enable")),
    };
    let made = world.submit(order, Demand::free(Kind::SetDnssec(signers)))?;
    world.words.insert(made.action.id, word);
    outcome(world, call, &made)
}

fn external(params: &Params) -> Result<BTreeSet<Signer>> {
    for name in ["flags", "protocol", "algo", "pubKey"] {
        params.need(name)?;
    }
    let Some(Value::Array(records)) = params.0.get("DSRecords") else {
        return Err(Fault::missing("DSRecords"));
    };
    let one = |record: &Value| -> Result<Signer> {
        let record = record.as_object().cloned().map(Params).ok_or_else(|| Fault::wrong("DSRecords"))?;
        Ok(Signer {
            key_tag: record.need_number("key")?.to_string(),
            algorithm: params.need("algo")?,
            digest_type: record.need_number("type")?.to_string(),
            digest: record.need("digest")?,
        })
    };
    records.iter().map(one).collect()
}
