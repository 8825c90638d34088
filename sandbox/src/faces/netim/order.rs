//! What costs money, and deletion.

use serde_json::Value;

use super::body::Params;
use super::contact;
use super::fault::{Fault, Result};
use super::operation::outcome;
use super::tld::{renew_before, trade_price};
use super::{Call, session};
use crate::registry::World;
use crate::registry::change::read_nameservers;
use crate::registry::customer::{SEEDED_CONTACT, SEEDED_CUSTOMER};
use crate::registry::domain::{Contacts, NameServer};
use crate::registry::moment;
use crate::registry::order::{Course, Fate, FateCourse, Outcome};
use crate::registry::register::{Registration, Setup};
use crate::registry::renew::Renewal;
use crate::registry::transfer::Transfer;

/// The contacts of an order: an owner and three simple ones.
fn contacts(world: &mut World, params: &Params, owner: bool) -> Result<Contacts> {
    let registrant = match owner {
        // `#AUTO#` takes the owner from the registry.
        true if params.text("idOwner").as_deref() == Some("#AUTO#") => Some(SEEDED_CONTACT.to_owned()),
        true => Some(contact::stored(world, &params.need("idOwner")?, Some(true), "idOwner")?),
        false => Some(SEEDED_CONTACT.to_owned()),
    };
    let mut simple = |name: &str| -> Result<Option<String>> {
        Ok(Some(contact::stored(world, &params.need(name)?, Some(false), name)?))
    };
    Ok(Contacts {
        admin: simple("idAdmin")?,
        tech: simple("idTech")?,
        billing: simple("idBilling")?,
        registrant,
    })
}

/// Name servers in the form of the version. Unused places come as empty texts.
pub(super) fn nameservers(call: &Call<'_>, params: &Params) -> Result<Vec<NameServer>> {
    let mut given = Vec::new();
    if call.is_one() {
        if params.0.contains_key("nameservers") {
            return Err(Fault::wrong("nameservers"));
        }
        given.extend((1..=5).filter_map(|i| params.text(&format!("ns{i}"))).map(|name| (name, Vec::new())));
    } else {
        if (1..=5).any(|i| params.text(&format!("ns{i}")).is_some()) {
            return Err(Fault::wrong("ns1"));
        }
        let all = params.object("nameservers")?.unwrap_or_default();
        for i in 1..=13 {
            let Some(server) = all.object(&i.to_string())? else { continue };
            let Some(name) = server.text("name") else { continue };
            let mut addresses = Vec::new();
            for key in ["IPv4", "IPv6"] {
                addresses.extend(
                    server
                        .text(key)
                        .map(|text| text.parse::<std::net::IpAddr>().map_err(|_| Fault::wrong(key)))
                        .transpose()?,
                );
            }
            given.push((name, addresses));
        }
    }
    Ok(read_nameservers(&given)?)
}

/// What registrations and transfers have in common.
fn setup(world: &mut World, call: &Call<'_>, owner: bool) -> Result<Setup> {
    let params = call.params;
    let servers = nameservers(call, params)?;
    if !call.is_one() {
        let options = params.object("options")?.unwrap_or_default();
        if options.switch("trustee")? == Some(true) && options.text("intendedUse").is_none() {
            return Err(Fault::missing("options.intendedUse"));
        }
        options.number("templateDNS")?;
        for name in ["local", "FAST_TRT"] {
            options.switch(name)?;
        }
    }
    Ok(Setup {
        customer: SEEDED_CUSTOMER,
        contacts: contacts(world, params, owner)?,
        nameservers: servers,
        lock: true,
        // The account decides once and for all whether premium names are bought.
        accept_premium: world.premium,
        accept_early_access: true,
        ..Setup::default()
    })
}

/// Puts an action into the queue where the session wants that, or where the work takes its time.
fn queue(world: &mut World, call: &Call<'_>, operation: &str, slow: bool) {
    if slow || session::queues(world, call) {
        let domain = Some(call.domain());
        world.fates.push(Fate {
            operation: operation.to_owned(),
            domain,
            course: FateCourse::Pending,
            times: 1,
        });
    }
}

/// Takes back what [`queue`] has put there, if nothing came of it.
fn unqueue(world: &mut World, call: &Call<'_>, operation: &str) {
    let domain = call.domain();
    world.fates.retain(|fate| fate.operation != operation || fate.domain.as_deref() != Some(domain.as_str()));
}

/// Runs an order that may be queued.
fn ordered(
    world: &mut World,
    call: &Call<'_>,
    operation: &'static str,
    slow: bool,
    act: impl FnOnce(&mut World) -> crate::registry::refusal::Result<Outcome>,
) -> Result<Outcome> {
    let tests = world.fates.iter().any(|fate| fate.operation == operation);
    if !tests {
        queue(world, call, operation, slow);
    }
    let done = act(world);
    if !tests {
        unqueue(world, call, operation);
    }
    Ok(done?)
}

fn registration(world: &mut World, call: &Call<'_>, launch: bool) -> Result<Value> {
    let years = call.params.need_number("duration")?;
    let mut setup = setup(world, call, true)?;
    setup.launch = launch;
    let wanted = Registration { domain: call.domain(), years, accept_claim: true, setup };
    let placed = ordered(world, call, "domain.register", false, |world| world.register(&wanted))?;
    if launch {
        world.words.insert(placed.action.id, "domainCreateLP");
    }
    outcome(world, call, &placed)
}

pub(super) fn register(world: &mut World, call: &Call<'_>) -> Result<Value> {
    registration(world, call, false)
}

/// In a launch phase. Which words there are besides SR and LR1, LR2 … is not known.
pub(super) fn launch(world: &mut World, call: &Call<'_>) -> Result<Value> {
    call.params.need("launchPhase")?;
    registration(world, call, true)
}

/// Transfers are practically always pending; how long is `modelled`.
fn bring(
    world: &mut World,
    call: &Call<'_>,
    owner: bool,
    word: Option<&'static str>,
    slow: bool,
) -> Result<Value> {
    let setup = setup(world, call, owner)?;
    let wanted =
        Transfer { domain: call.domain(), auth_code: call.params.text("authID"), setup, renewed: false };
    let placed = ordered(world, call, "domain.transfer", slow, |world| world.transfer(&wanted))?;
    world.words.extend(word.map(|word| (placed.action.id, word)));
    outcome(world, call, &placed)
}

pub(super) fn transfer(world: &mut World, call: &Call<'_>) -> Result<Value> {
    bring(world, call, true, None, true)
}

pub(super) fn transfer_trade(world: &mut World, call: &Call<'_>) -> Result<Value> {
    if call.params.text("idOwner").as_deref() == Some("#AUTO#") {
        return Err(Fault::wrong("idOwner"));
    }
    bring(world, call, true, Some("domainTransferTrade"), true)
}

/// With a valid code it is done at once.
pub(super) fn internal_transfer(world: &mut World, call: &Call<'_>) -> Result<Value> {
    bring(world, call, false, Some("domainInternalTransfer"), false)
}

pub(super) fn renew(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let order = call.order(world)?;
    let years = call.params.need_number("duration")?;
    let domain = world.domain(order)?;
    let opens = domain.expires.map(|expires| moment::add_days(expires, -renew_before(domain.name.tld)));
    if opens.is_some_and(|opens| world.now < opens) {
        return Err(Fault::refused("E92-M9220 The domain cannot be renewed yet"));
    }
    let renewal = Renewal { years, accept_premium: world.premium, ..Renewal::default() };
    let placed = ordered(world, call, "domain.renew", false, |world| world.renew(order, &renewal))?;
    outcome(world, call, &placed)
}

pub(super) fn restore(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let order = call.order(world)?;
    let placed = ordered(world, call, "domain.restore", false, |world| world.restore(order, false, false))?;
    outcome(world, call, &placed)
}

pub(super) fn delete(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let order = call.order(world)?;
    if call.params.need("typeDelete")? != "NOW" {
        return Err(Fault::wrong("typeDelete"));
    }
    let placed = world.delete(order, Course::Now)?;
    outcome(world, call, &placed)
}

/// A change of owner. That it waits for nobody is `modelled`, and so is what it costs.
pub(super) fn trade(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let order = call.order(world)?;
    let owner = contact::stored(world, &call.params.need("idOwner")?, Some(true), "idOwner")?;
    let price = trade_price(world.domain(order)?.name.tld.name);
    let placed =
        ordered(world, call, "domain.trade", false, |world| world.change_owner(order, owner, price))?;
    outcome(world, call, &placed)
}
