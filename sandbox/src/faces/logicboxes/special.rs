//! What only some registries have: .TEL, .XXX, .DE; and premium DNS.

use serde_json::{Value, json};

use super::action::hash;
use super::fault::{Fault, Result};
use super::order;
use super::orders::{discounted, invoice, pay};
use super::params::Params;
use super::product::top;
use crate::registry::World;
use crate::registry::action::Kind;
use crate::registry::domain::Stage;
use crate::registry::refusal::Reason;
use crate::registry::renew::premium_dns_price;

/// The order, when it is below that TLD. That others are refused with this text is `modelled`.
fn order_of(world: &World, params: &Params, tld: &str) -> Result<u64> {
    let order = order(world, params)?;
    if top(&world.domain(order)?.name) == tld { Ok(order) } else { Err(Fault::not_allowed()) }
}

/// The login at the registry's own host. The field names are `modelled`.
pub(super) fn tel_login(world: &mut World, params: &Params) -> Result<Value> {
    let order = order_of(world, params, "tel")?;
    world.changeable(order)?;
    let domain = world.domain(order)?;
    Ok(json!({
        "username": domain.name.ascii.replace('.', "-"),
        "password": domain.auth_code,
        "url": "https://cth.example/login",
    }))
}

pub(super) fn tel_whois(world: &mut World, params: &Params) -> Result<Value> {
    let order = order_of(world, params, "tel")?;
    let kind = params.need("whois-type")?;
    if !["Natural", "Legal"].contains(&kind) {
        return Err(Fault::field("whois-type", "whois-type is invalid"));
    }
    let publish = params.need("publish")?;
    if !["Y", "N"].contains(&publish) {
        return Err(Fault::field("publish", "publish is invalid"));
    }
    let values = [("whois-type", kind), ("publish", publish)];
    let values = values.map(|(name, value)| (name.to_owned(), Some(value.to_owned())));
    Ok(hash(&world.change(order, Kind::SetExtra(values.into()))?))
}

/// Asks the registry to look at the zone of an expired name again. That only expired names are taken is `modelled`.
pub(super) fn recheck(world: &mut World, params: &Params) -> Result<Value> {
    let order = order_of(world, params, "de")?;
    if world.idle(order)?.stage == Stage::Active {
        return Err(Fault::not_allowed());
    }
    Ok(hash(&world.submit(order, crate::registry::order::Demand::free(Kind::Recheck))?))
}

/// An empty id takes the membership away.
pub(super) fn membership(world: &mut World, params: &Params) -> Result<Value> {
    let order = order_of(world, params, "xxx")?;
    if !params.sent("association-id") {
        return Err(Fault::missing("association-id"));
    }
    let value = params.get("association-id").map(str::to_owned);
    Ok(hash(&world.change(order, Kind::SetExtra(vec![("association-id".to_owned(), value)]))?))
}

pub(super) fn premium_dns(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    let customer = world.domain(order)?.customer;
    let (invoice, hold) = invoice(world, params, customer, premium_dns_price())?;
    let done = world.buy_premium_dns(order, invoice, hold).map_err(|refusal| match refusal.reason {
        Reason::NoChange => Fault::new("You have already added this action on this order."),
        _ => refusal.into(),
    })?;
    let done = discounted(world, params, done)?;
    pay(world, params, &done);
    Ok(hash(&done))
}
