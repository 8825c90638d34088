//! Privacy protection.

use serde_json::{Value, json};

use super::action::hash;
use super::fault::{Fault, NO_PRIVACY, Result};
use super::order;
use super::orders::{discounted, invoice, pay};
use super::params::Params;
use super::product;
use crate::registry::World;
use crate::registry::action::Kind;
use crate::registry::refusal::Reason;
use crate::registry::renew::privacy_price;

pub(super) fn purchase(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    let customer = world.domain(order)?.customer;
    let (invoice, hold) = invoice(world, params, customer, privacy_price())?;
    let done = world.buy_privacy(order, invoice, hold).map_err(|refusal| match refusal.reason {
        Reason::Unsupported => Fault::second(order, NO_PRIVACY),
        Reason::NoChange => Fault::new("You have already added this action on this order."),
        _ => refusal.into(),
    })?;
    let done = discounted(world, params, done)?;
    pay(world, params, &done);
    Ok(hash(&done))
}

pub(super) fn mask(world: &mut World, params: &Params) -> Result<Value> {
    masking(world, params, true)
}

pub(super) fn unmask(world: &mut World, params: &Params) -> Result<Value> {
    masking(world, params, false)
}

/// The masking that data protection asks for, beside privacy that is bought. That other than generic names are refused
/// is `modelled`.
fn masking(world: &mut World, params: &Params, on: bool) -> Result<Value> {
    let order = order(world, params)?;
    if !product::generic(&world.domain(order)?.name) {
        return Err(Fault::not_allowed());
    }
    let done = world.change(order, Kind::SetMasking(on))?;
    let mut answer = hash(&done);
    answer["domainname"] = json!(done.domain);
    Ok(answer)
}

/// Money fields are there at price zero too, because enabling raises an invoice of nothing.
pub(super) fn modify(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    let on = params.flag("protect-privacy").ok_or_else(|| Fault::missing("protect-privacy"))?;
    params.need("reason")?;
    let domain = world.domain(order)?;
    if !domain.privacy.available {
        return Err(Fault::new(NO_PRIVACY));
    }
    if domain.privacy.bought.is_none() {
        return Err(Fault::new("Privacy Protection not Purchased for this domain name."));
    }
    let mut done = world.set_privacy(order, on)?;
    done.action.invoice = Some(world.next_invoice());
    Ok(hash(&done))
}
