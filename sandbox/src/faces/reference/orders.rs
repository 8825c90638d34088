//! Operations that cost money, and what belongs to a transfer.

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Value;

use super::codec::{Wanted, fill, nameservers, outcome};
use super::order;
use crate::document::Document;
use crate::registry::World;
use crate::registry::check::claim_key;
use crate::registry::customer::SEEDED_CUSTOMER;
use crate::registry::domain::Contacts;
use crate::registry::name;
use crate::registry::refusal::{Refusal, Result};
use crate::registry::register::{Registration, Setup};
use crate::registry::renew::{Guard, Renewal};
use crate::registry::transfer::Transfer;

pub(super) fn register(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let domain = document.need_text("domain")?.to_owned();
    let years = document.need_years()?;
    let wanted = Wanted::read(&document.need_object("contacts")?, world)?;
    if !wanted.has("registrant") {
        return Err(Refusal::invalid("contacts.registrant", "contacts.registrant is missing"));
    }
    let accept_claim = match document.text("claim")? {
        None => false,
        Some(key) if key == claim_key(&name::ascii(&domain)?) => true,
        Some(_) => return Err(Refusal::invalid("claim", "not the key of this name's claim")),
    };
    let mut setup = setup(world, document)?;
    setup.lock = document.flag("lock")?.unwrap_or(true);
    setup.auth_code = code(document)?;
    let mut registration = Registration { domain, years, accept_claim, setup };
    // Contacts are made only for an order that has a chance, so that refusals leave nothing behind.
    world.registrable(&registration)?;
    registration.setup.contacts = fill(wanted.make(world, Contacts::default())?);
    Ok(outcome(&world.register(&registration)?))
}

pub(super) fn transfer(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let domain = document.need_text("domain")?.to_owned();
    let wanted = document.object("contacts")?.map(|contacts| Wanted::read(&contacts, world)).transpose()?;
    let mut setup = setup(world, document)?;
    setup.lock = true;
    let auth_code = document.text("auth_code")?.map(str::to_owned);
    let mut transfer = Transfer { domain, auth_code, setup, renewed: false };
    world.acceptable(&transfer)?;
    if let Some(wanted) = wanted {
        transfer.setup.contacts = fill(wanted.make(world, Contacts::default())?);
    }
    Ok(outcome(&world.transfer(&transfer)?))
}

fn setup(world: &World, document: &Document<'_>) -> Result<Setup> {
    let customer = match document.text("customer")? {
        None => SEEDED_CUSTOMER,
        Some(id) => {
            let id = id.parse().map_err(|_| Refusal::not_found("customer", id).at("customer"))?;
            world.customer(id)?.id
        }
    };
    Ok(Setup {
        customer,
        nameservers: nameservers(document.list("nameservers")?.map_or(&[], Vec::as_slice))?,
        privacy: document.flag("privacy")?.unwrap_or(false),
        auto_renew: document.flag("auto_renew")?.unwrap_or(false),
        accept_premium: document.flag("premium")?.unwrap_or(false),
        ..Setup::default()
    })
}

fn code(document: &Document<'_>) -> Result<Option<String>> {
    match document.text("auth_code")? {
        None => Ok(None),
        Some(code) if (6..=32).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_graphic()) => {
            Ok(Some(code.to_owned()))
        }
        Some(_) => Err(Refusal::invalid("auth_code", "6 to 32 printable characters")),
    }
}

pub(super) fn renew(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let order = order(world, document)?;
    let renewal = Renewal {
        years: document.need_years()?,
        guard: document.text("current_expiry")?.map(guard).transpose()?,
        privacy: document.flag("privacy")?.unwrap_or(false),
        auto_renew: document.flag("auto_renew")?,
        accept_premium: document.flag("premium")?.unwrap_or(false),
        ..Renewal::default()
    };
    Ok(outcome(&world.renew(order, &renewal)?))
}

fn guard(text: &str) -> Result<Guard> {
    let date = |_| text.parse::<Date>().map(Guard::On);
    // A date parses as a date only; an instant has a zone and parses as an instant only.
    text.parse::<Timestamp>()
        .map(Guard::At)
        .or_else(date)
        .map_err(|_| Refusal::invalid("current_expiry", "such as 2027-03-01 or 2027-03-01T00:00:00Z"))
}

pub(super) fn restore(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let order = order(world, document)?;
    Ok(outcome(&world.restore(order, false, false)?))
}

pub(super) fn buy_privacy(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let order = order(world, document)?;
    Ok(outcome(&world.buy_privacy(order, false, false)?))
}

pub(super) fn submit_code(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let order = order(world, document)?;
    Ok(outcome(&world.submit_code(order, document.need_text("auth_code")?)?))
}

/// The cancellation's own result: the transfer is the action, and it has failed as asked.
pub(super) fn cancel(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let order = order(world, document)?;
    let cancelled = world.cancel_transfer(order)?;
    Ok(serde_json::json!({
        "domain": cancelled.domain,
        "action": cancelled.action.id.to_string(),
        "state": "done",
    }))
}
