//! Transfers in, and the one way out that a registrar starts: a .UK tag change.

use serde_json::{Value, json};

use super::action::hash;
use super::attributes;
use super::fault::{Fault, Result};
use super::orders::{setup, with_parts};
use super::params::Params;
use super::product::top;
use crate::registry::World;
use crate::registry::action::Kind;
use crate::registry::name::{Meaning, Name};
use crate::registry::order::Demand;
use crate::registry::refusal::Reason;
use crate::registry::tld::Price;
use crate::registry::transfer::Transfer;

/// TLDs whose code has to come with the order.
const CODE_AT_ONCE: &[&str] = &["au", "ca", "de", "eu", "nz"];

pub(super) fn transfer(world: &mut World, params: &Params) -> Result<Value> {
    let domain = params.need("domain-name")?;
    let name = Name::parse(domain)?;
    let code = params.get("auth-code");
    if code.is_none() && CODE_AT_ONCE.contains(&top(&name)) {
        return Err(Fault::missing("auth-code"));
    }
    let mut setup = setup(world, params, &name, Price::Transfer, 1)?;
    if top(&name) == "asia" {
        attributes::asia(world, &setup.contacts, &setup.extra)?;
    }
    // The documentation's two ways to say that a premium price is accepted.
    setup.accept_premium |= setup.extra.get("type").is_some_and(|value| value == "premiumft");
    let order =
        Transfer { domain: domain.to_owned(), auth_code: code.map(str::to_owned), setup, renewed: false };
    let done = world.transfer(&order).map_err(|refusal| Fault::domain(&refusal, &name.ascii))?;
    let answer = with_parts(world, params, done)?;
    // One way of saying that the transfer waits for somebody.
    let quiet = name.meaning == Meaning::TransferQuiet && answer["actionstatus"] == "RFASent";
    Ok(if quiet { json!("NoError") } else { answer })
}

pub(super) fn validate(world: &mut World, params: &Params) -> Result<Value> {
    let name = Name::parse(params.need("domain-name")?)?;
    match world.transferable(&name) {
        Ok(()) => Ok(json!(name.meaning != Meaning::Locked)),
        Err(refusal) if refusal.reason == Reason::NotRegistered => {
            Err(Fault::new(format!("{} is currently available for Registration", name.ascii)))
        }
        Err(refusal) if refusal.reason == Reason::Ours => Ok(json!(false)),
        Err(refusal) => Err(refusal.into()),
    }
}

/// These methods answer alike whether an order is unknown or not ours.
fn order(world: &World, params: &Params) -> Result<u64> {
    params.need("order-id")?;
    super::order(world, params).map_err(|_| Fault::not_allowed())
}

pub(super) fn submit_code(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    world.submit_code(order, params.need("auth-code")?)?;
    Ok(json!("Success"))
}

pub(super) fn resend(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    world.resend_transfer(order).map(|()| json!(true)).map_err(|_| {
        Fault::new("The current status of Transfer action for the domain name does not allow this operation")
    })
}

pub(super) fn cancel(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    world
        .cancel_transfer(order)
        .map_err(|_| Fault::new("Invalid action status/action type for this operation"))?;
    Ok(json!("Success"))
}

pub(super) fn release(world: &mut World, params: &Params) -> Result<Value> {
    let order = super::order(world, params)?;
    let tag = params.need("new-tag")?;
    if tag.len() > 16 || !tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-#".contains(&byte)) {
        return Err(Fault::field("new-tag", "new-tag is invalid"));
    }
    if top(&world.domain(order)?.name) != "uk" {
        return Err(Fault::not_allowed());
    }
    world.changeable(order)?;
    Ok(hash(&world.submit(order, Demand::free(Kind::Release))?))
}
