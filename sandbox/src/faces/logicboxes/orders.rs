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
    with_parts(world, params, done)
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
        launch: !transfer && extra.contains_key("phase"),
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
    let price = price - discount(params, price)?;
    Ok(match option {
        "NoInvoice" => (false, false),
        "KeepInvoice" => (true, false),
        "OnlyAdd" => (true, true),
        "PayInvoice" => (true, world.customer(customer).map_or(true, |customer| customer.balance < price)),
        _ => return Err(Fault::field("invoiceoption", "invoiceoption is invalid")),
    })
}

/// What the customer pays less than the price.
fn discount(params: &Params, price: Money) -> Result<Money> {
    let discount: Money = params.number("discount-amount")?.unwrap_or_default();
    if discount.is_sign_negative() && !discount.is_zero() || discount > price {
        return Err(Fault::field("discountamount", "discountamount is invalid"));
    }
    Ok(discount)
}

/// Writes the discount into the action. That it lowers `sellingamount` is `modelled`.
pub(super) fn discounted(world: &mut World, params: &Params, done: Outcome) -> Result<Outcome> {
    let discount = discount(params, done.action.price)?;
    if discount.is_zero() {
        return Ok(done);
    }
    let parts = done.parts;
    Ok(Outcome { parts, ..world.discount(done.order, done.action.id, discount)? })
}

/// The answer of an order with what was ordered along.
pub(super) fn with_parts(world: &mut World, params: &Params, done: Outcome) -> Result<Value> {
    let done = discounted(world, params, done)?;
    let mut answer = hash(&done);
    let failed = matches!(done.action.progress, Progress::Failed(_));
    if !failed && (params.is("purchase-privacy") || !done.parts.is_empty()) {
        answer["privacydetails"] = privacy_part(world, &done);
    }
    if let Some(given) = params.get("discount-amount") {
        answer["discount-amount"] = json!(given);
    }
    pay(world, params, &done);
    if !failed && params.is("purchase-premium-dns") {
        answer["premiumdnsdetails"] =
            match world.buy_premium_dns(done.order, done.action.invoice.is_some(), false) {
                Ok(bought) => hash(&bought),
                // An error of its own, as privacy has it (`modelled`).
                Err(refusal) => {
                    let message = Fault::from(refusal).body["message"].clone();
                    json!({ "entityid": done.order.to_string(), "status": "error", "error": message })
                }
            };
    }
    Ok(answer)
}

/// A paid invoice comes out of what the customer has paid in advance.
pub(super) fn pay(world: &mut World, params: &Params, outcome: &Outcome) {
    let paid = params.get("invoice-option") == Some("PayInvoice")
        && outcome.action.progress != Progress::Open(Wait::Payment)
        && !matches!(outcome.action.progress, Progress::Failed(_));
    if let Some(customer) = world.customers.get_mut(&outcome.customer).filter(|_| paid) {
        customer.balance -= outcome.action.price - outcome.action.discount;
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
    with_parts(world, params, done)
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
