//! Changes to an order that cost nothing.

use serde_json::{Value, json};

use super::action::{current, hash};
use super::fault::{Fault, Result};
use super::params::Params;
use super::{contract, order, product};
use crate::registry::World;
use crate::registry::action::{Progress, Wait};
use crate::registry::domain::Signer;
use crate::registry::refusal::Reason;

pub(super) fn modify_ns(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    params.need("ns")?;
    let servers = contract::nameservers(&params.all("ns"))?;
    // Hosts that cannot be resolved are acknowledged, and then nothing happens.
    let dead = servers.iter().any(|server| server.name.starts_with("unresolvable"));
    let before = world.domain(order)?.nameservers.clone();
    let done = world.set_nameservers(order, servers).map_err(|refusal| match refusal.reason {
        Reason::NoChange => Fault::new("Same value for new and old NameServers."),
        _ => refusal.into(),
    })?;
    if dead {
        world.domain_mut(order)?.nameservers = before;
    }
    Ok(current(&done))
}

/// A new registrant of a generic name has to be approved first, unless the reseller stands in as designated agent (that
/// it then applies at once is `modelled`).
pub(super) fn modify_contact(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    let domain = world.domain(order)?;
    let waits = domain.open().is_some_and(|action| action.progress == Progress::Open(Wait::Approval));
    if waits {
        return Err(Fault::new("There is already a pending action on this domain"));
    }
    let contacts = contract::contacts(world, params, &domain.name, domain.customer, false)?;
    let opted_out = params.is("sixty-day-lock-optout");
    if params.attributes().get("skipIRTP").is_some_and(|value| value == "true") {
        return Err(Fault::not_allowed());
    }
    let approval = product::generic(&domain.name)
        && domain.contacts.registrant != contacts.registrant
        && !params.is("designated-agent");
    let done = world.set_contacts(order, contacts, approval).map_err(|refusal| match refusal.reason {
        Reason::NoChange => Fault::new("The Contacts selected are the same as the existing contacts"),
        _ => refusal.into(),
    })?;
    if approval {
        let extra = &mut world.domain_mut(order)?.extra;
        extra.insert("sixty-day-lock-optout".into(), opted_out.to_string());
    }
    Ok(current(&done))
}

pub(super) fn modify_auth_code(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    let done =
        world.set_auth_code(order, params.need("auth-code")?).map_err(|refusal| match refusal.reason {
            Reason::Invalid => Fault::field("authcode", "authcode is invalid"),
            _ => refusal.into(),
        })?;
    Ok(current(&done))
}

pub(super) fn enable_theft_protection(world: &mut World, params: &Params) -> Result<Value> {
    lock(world, params, true)
}

pub(super) fn disable_theft_protection(world: &mut World, params: &Params) -> Result<Value> {
    lock(world, params, false)
}

/// Setting what is set already is one more successful action (`modelled`).
fn lock(world: &mut World, params: &Params, lock: bool) -> Result<Value> {
    let order = order(world, params)?;
    Ok(hash(&world.set_lock(order, lock)?))
}

pub(super) fn add_reseller_lock(world: &mut World, params: &Params) -> Result<Value> {
    let reason = params.need("reason")?.to_owned();
    reseller_lock(world, params, Some(reason))
}

pub(super) fn remove_reseller_lock(world: &mut World, params: &Params) -> Result<Value> {
    reseller_lock(world, params, None)
}

fn reseller_lock(world: &mut World, params: &Params, reason: Option<String>) -> Result<Value> {
    let order = order(world, params)?;
    Ok(hash(&world.set_reseller_lock(order, reason)?))
}

pub(super) fn suspend(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    let reason = params.need("reason")?.to_owned();
    Ok(hash(&world.set_hold(order, Some(reason))?))
}

pub(super) fn unsuspend(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    Ok(hash(&world.set_hold(order, None)?))
}

pub(super) fn resend_verification(world: &mut World, params: &Params) -> Result<Value> {
    params.need("order-id")?;
    let order = order(world, params).map_err(|_| Fault::not_allowed())?;
    Ok(json!(product::generic(&world.domain(order)?.name)))
}

pub(super) fn add_dnssec(world: &mut World, params: &Params) -> Result<Value> {
    let (order, signer) = signer(world, params)?;
    Ok(hash(&world.add_signer(order, signer)?))
}

pub(super) fn del_dnssec(world: &mut World, params: &Params) -> Result<Value> {
    let (order, signer) = signer(world, params)?;
    let done = world.remove_signer(order, &signer).map_err(|refusal| match refusal.reason {
        // The text is `modelled`.
        Reason::NotFound => Fault::new("The DS record does not exist."),
        _ => refusal.into(),
    })?;
    Ok(hash(&done))
}

fn signer(world: &World, params: &Params) -> Result<(u64, Signer)> {
    let order = order(world, params)?;
    world.changeable(order)?;
    let attributes = params.attributes();
    let need = |name: &str| attributes.get(name).cloned().ok_or_else(|| Fault::missing(name));
    let signer = Signer {
        key_tag: need("keytag")?,
        algorithm: need("algorithm")?,
        digest_type: need("digesttype")?,
        digest: need("digest")?,
    };
    Ok((order, signer))
}
