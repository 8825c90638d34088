//! Register, renew, restore and delete.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::action::{current, hash, privacy_part};
use super::fault::{Fault, Result};
use super::params::Params;
use super::{attributes, contract, order};
use crate::registry::World;
use crate::registry::action::Progress;
use crate::registry::action::Wait;
use crate::registry::moment;
use crate::registry::money::Money;
use crate::registry::name::Name;
use crate::registry::order::{Course, Outcome};
use crate::registry::register::{Registration, Setup};
use crate::registry::renew::{Guard, Renewal};
use crate::registry::tld::Price;

pub(super) fn register(world: &mut World, params: &Params) -> Result<Value> {
    let domain = params.need("domain-name")?;
    let years: u32 = params.need_number("years")?;
    params.need("ns")?;
    let name = Name::parse(domain)?;
    let setup = setup(world, params, &name, Price::Register, years)?;
    attributes::check(world, &name, &setup.contacts, setup.customer, &setup.extra)?;
    let registration = Registration {
        domain: domain.to_owned(),
        years,
        accept_claim: setup.extra.get("tm-claim").is_some_and(|value| value == "accepted"),
        setup,
    };
    let done = world.register(&registration).map_err(|refusal| Fault::domain(&refusal, &name.ascii))?;
    Ok(with_privacy(world, params, &done))
}

/// What register and transfer have in common.
pub(super) fn setup(
    world: &mut World,
    params: &Params,
    name: &Name,
    kind: Price,
    years: u32,
) -> Result<Setup> {
    let customer: u64 = params.need_number("customer-id")?;
    world.customer(customer).map_err(|_| Fault::new("Invalid customer-id"))?;
    let transfer = kind == Price::Transfer;
    let contacts = contract::contacts(world, params, name, customer, transfer)?;
    let extra: BTreeMap<String, String> = params.attributes();
    let (invoice, hold) = invoice(world, params, customer, world.price(name, kind, years))?;
    Ok(Setup {
        customer,
        contacts,
        nameservers: contract::nameservers(&params.all("ns"))?,
        privacy: params.is("purchase-privacy") || params.is("protect-privacy"),
        auto_renew: params.is("auto-renew"),
        lock: true,
        auth_code: None,
        accept_premium: extra_is(&extra, "premium", "true"),
        accept_early_access: extra_is(&extra, "eap", "true"),
        launch: extra.contains_key("phase"),
        extra,
        invoice,
        hold,
    })
}

fn extra_is(extra: &BTreeMap<String, String>, name: &str, value: &str) -> bool {
    extra.get(name).is_some_and(|given| given.eq_ignore_ascii_case(value))
}

/// Whether an invoice is raised, and whether the order waits for its payment.
pub(super) fn invoice(world: &World, params: &Params, customer: u64, price: Money) -> Result<(bool, bool)> {
    let option = params.need("invoice-option")?;
    Ok(match option {
        "NoInvoice" => (false, false),
        "KeepInvoice" => (true, false),
        "OnlyAdd" => (true, true),
        "PayInvoice" => (true, world.customer(customer).map_or(true, |customer| customer.balance < price)),
        _ => return Err(Fault::field("invoiceoption", "invoiceoption is invalid")),
    })
}

fn with_privacy(world: &mut World, params: &Params, outcome: &Outcome) -> Value {
    let mut answer = hash(outcome);
    let failed = matches!(outcome.action.progress, Progress::Failed(_));
    if !failed && (params.is("purchase-privacy") || !outcome.parts.is_empty()) {
        answer["privacydetails"] = privacy_part(world, outcome);
    }
    pay(world, params, outcome);
    answer
}

/// A paid invoice comes out of what the customer has paid in advance.
pub(super) fn pay(world: &mut World, params: &Params, outcome: &Outcome) {
    let paid = params.get("invoice-option") == Some("PayInvoice")
        && outcome.action.progress != Progress::Open(Wait::Payment)
        && !matches!(outcome.action.progress, Progress::Failed(_));
    if let Some(customer) = world.customers.get_mut(&outcome.customer).filter(|_| paid) {
        customer.balance -= outcome.action.price;
    }
}

pub(super) fn renew(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    let years: u32 = params.need_number("years")?;
    let Some(expiry) = params.instant("exp-date")? else { return Err(Fault::missing("exp-date")) };
    let (name, customer) = {
        let domain = world.domain(order)?;
        (domain.name.clone(), domain.customer)
    };
    let (invoice, hold) = invoice(world, params, customer, world.price(&name, Price::Renew, years))?;
    contract::renewal_window(world, order, expiry)?;
    let renewal = Renewal {
        years,
        guard: Some(Guard::At(expiry)),
        privacy: params.is("purchase-privacy"),
        auto_renew: params.flag("auto-renew"),
        accept_premium: params.attributes().get("premium").is_some_and(|value| value == "true"),
        invoice,
        hold,
    };
    let done = world.renew(order, &renewal)?;
    Ok(with_privacy(world, params, &done))
}

pub(super) fn restore(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    let (name, customer) = {
        let domain = world.domain(order)?;
        (domain.name.clone(), domain.customer)
    };
    let (invoice, hold) = invoice(world, params, customer, world.price(&name, Price::Restore, 1))?;
    if params.get("invoice-option") == Some("OnlyAdd") {
        return Err(Fault::field("invoiceoption", "invoiceoption is invalid"));
    }
    let done = world.restore(order, invoice, hold)?;
    pay(world, params, &done);
    Ok(hash(&done))
}

/// Accepted at once, done some seconds later.
pub(super) fn delete(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    if world.domain(order)?.open().is_some_and(|action| action.kind == crate::registry::action::Kind::Delete)
    {
        return Err(Fault::new("You have already added this action on this order."));
    }
    let soon = world.now.checked_add(jiff::SignedDuration::from_secs(5)).map_or(world.now, moment::whole);
    let done = world.delete(order, Course::Later(Wait::Registry, soon))?;
    let answer = current(&done);
    Ok(json!({
        "status": "Success",
        "eaqid": answer["eaqid"],
        "currentaction": answer["currentaction"],
    }))
}
