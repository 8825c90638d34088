//! Registrations, renewals and restores.

use http::StatusCode;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::bills::{self, Bill};
use super::body::{Body, handle, is_name};
use super::details;
use super::fault::{Fault, Result};
use super::{Asked, CUSTOMER, Reply, by_process, document, metadata};
use crate::registry::World;
use crate::registry::action::Progress;
use crate::registry::customer::SEEDED_CUSTOMER;
use crate::registry::domain::{Contacts, NameServer};
use crate::registry::moment;
use crate::registry::name::{Meaning, Name};
use crate::registry::order::{Outcome, early_access_fee};
use crate::registry::register::{Registration, Setup};
use crate::registry::renew::{Guard, Renewal};
use crate::registry::tld::Price;

/// Whether a mutation goes on in its process. One that the registry refused is a failure.
pub(super) fn goes_on(outcome: &Outcome) -> Result<bool> {
    match &outcome.action.progress {
        Progress::Open(_) => Ok(true),
        Progress::Done => Ok(false),
        Progress::Failed(why) => Err(Fault::new("ProcessError", why.clone())),
    }
}

/// The order behind a domain that the account sees.
pub(super) fn order(world: &mut World, domain: &str) -> Result<u64> {
    let order = world.order_of(domain).map_err(|_| Fault::missing())?;
    match world.domain(order) {
        Ok(found) if details::is_there(found) => Ok(order),
        _ => Err(Fault::missing()),
    }
}

/// Years of a term in months.
pub(super) fn years(months: u64, allowed: &[u64]) -> Result<u32> {
    if !allowed.contains(&months) {
        return Err(Fault::invalid(format!(
            "a period of {months} months is not allowed, one of {allowed:?} is"
        )));
    }
    // `modelled`: the world counts in years, so that a shorter term is as long as one.
    Ok(u32::try_from(months.div_ceil(12)).unwrap_or(u32::MAX))
}

pub(super) fn create(world: &mut World, asked: &Asked) -> Result<Reply> {
    let body = asked.body()?;
    body.only(&[
        "customer",
        "registrant",
        "privacyProtect",
        "period",
        "authcode",
        "languageCode",
        "autoRenew",
        "ns",
        "skipValidation",
        "launchPhase",
        "zone",
        "contacts",
        "keyData",
        "billables",
    ])?;
    let name = Name::parse(asked.arg(0))?;
    let tld = name.tld.name;
    metadata::needs(&name, "CREATE")?;
    let periods = metadata::periods(name.tld);
    let months = body.number("period")?.unwrap_or_else(|| periods.first().copied().unwrap_or(12));
    let mut setup = setup(world, &body, tld)?;
    let code = body.text("authcode")?.filter(|code| !code.is_empty());
    if code.is_some() && !metadata::custom_code(tld) {
        return Err(Fault::invalid(format!(".{tld} takes no auth codes of one's own")));
    }
    setup.auth_code = code.map(str::to_owned);
    setup.launch = body.text("launchPhase")?.is_some();
    // Accepting costs is a matter of the billables.
    (setup.accept_premium, setup.accept_early_access) = (true, true);
    if let Some(language) = body.text("languageCode")? {
        setup.extra.insert("languageCode".into(), language.to_owned());
    }
    if let Some(keys) = super::update::keys(&body)? {
        setup.extra.insert(super::update::KEYS.into(), keys);
    }
    body.flag("skipValidation")?;
    let years = years(months, &periods)?;
    let wanted = Registration { domain: name.ascii.clone(), years, accept_claim: true, setup };
    let bills = create_bills(world, &name, years);
    let refused = world.registrable(&wanted).err();
    if asked.quotes() {
        // A quote is validated like the order itself, but the account need not be able to pay it.
        use crate::registry::refusal::Reason;
        return match refused.filter(|refusal| refusal.reason != Reason::InsufficientFunds) {
            Some(refusal) => Err(refused_name(refusal)),
            None => Ok(bills::quoted("CreateDomainCommand", &bills)),
        };
    }
    if let Some(refusal) = refused {
        return Err(refused_name(refusal));
    }
    bills::acknowledged(&body, &bills)?;
    let outcome = world.register(&wanted)?;
    if let Some(zone) = body.get("zone") {
        // It was looked over before, and the order stands whatever becomes of its zone.
        let _ = super::zones::ensure(world, &name.ascii, zone);
    }
    let waits = goes_on(&outcome)?;
    let domain = world.domain(outcome.order)?;
    let mut value = json!({ "domainName": outcome.domain });
    if waits {
        value["status"] = json!(["PENDING_VALIDATION"]);
    } else {
        value["expiryDate"] = json!(domain.expires.map(moment::text));
        value["status"] = json!(details::status(domain, world.now));
    }
    let status = if waits { StatusCode::ACCEPTED } else { StatusCode::CREATED };
    Ok(by_process(document(status, &value), outcome.action.id))
}

/// A name of ours exists; one of somebody else's is just not available.
fn refused_name(refusal: crate::registry::refusal::Refusal) -> Fault {
    refusal.into()
}

fn create_bills(world: &World, name: &Name, years: u32) -> Vec<Bill> {
    let fee = if name.meaning == Meaning::EarlyAccess { early_access_fee() } else { 0.into() };
    let price = world.price(name, Price::Register, years) - fee;
    let each = price / crate::registry::money::Money::from(years.max(1));
    let premium = name.meaning.premium();
    let product = bills::product(name, premium);
    let mut bills =
        vec![Bill { product, action: "CREATE", quantity: years.into(), amount: each, asks: premium }];
    if !fee.is_zero() {
        // `modelled`: what the fee of the early access phase is called.
        let product = format!("{}_eap", bills::product_of(name.tld.name));
        bills.push(Bill { product, action: "CREATE", quantity: 1, amount: fee, asks: true });
    }
    bills
}

/// What registrations and transfers have in common.
pub(super) fn setup(world: &World, body: &Body, tld: &str) -> Result<Setup> {
    let customer = handle(body.need_text("customer")?, "customer")?;
    if customer != CUSTOMER {
        return Err(Fault::new("AuthorizationError", "not your customer"));
    }
    let registrant = contact(world, body.need_text("registrant")?, "registrant")?;
    let mut contacts = Contacts { registrant: Some(registrant), ..Contacts::default() };
    put_contacts(world, body, tld, &mut contacts)?;
    if let Some(zone) = body.get("zone") {
        zone_of(zone)?;
    }
    Ok(Setup {
        customer: SEEDED_CUSTOMER,
        contacts,
        nameservers: servers(body)?.unwrap_or_default(),
        privacy: body.flag("privacyProtect")?.unwrap_or(false),
        auto_renew: body.flag("autoRenew")?.unwrap_or(true),
        ..Setup::default()
    })
}

/// Checks a zone's members.
pub(super) fn zone_of(value: &Value) -> Result<()> {
    let zone = Body::inner(value, "zone")?;
    zone.only(&["service", "template", "link", "master", "dnssec"])?;
    match zone.text("service")? {
        None | Some("BASIC" | "PREMIUM") => {}
        Some(_) => return Err(Fault::unrecognised("service")),
    }
    zone.flag("link")?;
    zone.flag("dnssec")?;
    zone.text("master")?;
    zone.text("template")?.map(|text| handle(text, "zone.template")).transpose()?;
    Ok(())
}

/// A contact that has to be there.
pub(super) fn contact(world: &World, text: &str, field: &str) -> Result<String> {
    let text = handle(text, field)?;
    match world.contacts.contains_key(&text) {
        true => Ok(text),
        false => Err(Fault::new("ObjectDoesNotExist", format!("no contact {text}"))),
    }
}

/// Reads the contacts by role; counts and roles are those of the TLD.
pub(super) fn put_contacts(world: &World, body: &Body, tld: &str, contacts: &mut Contacts) -> Result<()> {
    let list = body.list("contacts")?.map_or(&[][..], Vec::as_slice);
    let mut counts = [("ADMIN", 0_usize), ("BILLING", 0), ("TECH", 0)];
    for value in list {
        let one = Body::inner(value, "contacts")?;
        one.only(&["role", "handle"])?;
        let role = one.need_text("role")?.to_owned();
        let found = contact(world, one.need_text("handle")?, "contacts.handle")?;
        let count =
            counts.iter_mut().find(|(word, _)| *word == role).ok_or_else(|| Fault::unrecognised("role"))?;
        count.1 += 1;
        // `modelled`: of several contacts in a role the first is kept.
        let place = match role.as_str() {
            "ADMIN" => &mut contacts.admin,
            "BILLING" => &mut contacts.billing,
            _ => &mut contacts.tech,
        };
        if count.1 == 1 {
            *place = Some(found);
        }
    }
    for (role, count) in counts {
        let (least, most) = metadata::contacts(tld, role);
        if count < least || count > most {
            return Err(Fault::invalid(format!(".{tld} has {least} to {most} contacts of the role {role}")));
        }
    }
    Ok(())
}

/// Reads the name servers.
pub(super) fn servers(body: &Body) -> Result<Option<Vec<NameServer>>> {
    let Some(names) = body.texts("ns")? else { return Ok(None) };
    if names.len() > 10 {
        return Err(Fault::violation("ns", "size must be between 0 and 10"));
    }
    let one = |name: &&str| match is_name(name) {
        true => Ok(NameServer { name: (*name).to_owned(), addresses: Vec::new() }),
        false => Err(Fault::violation("ns", "must be a host name in small letters")),
    };
    names.iter().map(one).collect::<Result<_>>().map(Some)
}

pub(super) fn renew(world: &mut World, asked: &Asked) -> Result<Reply> {
    let body = asked.body()?;
    body.only(&["period", "expiryDate", "billables"])?;
    let months = body.number("period")?.ok_or_else(|| Fault::violation("period", "must not be null"))?;
    let order = order(world, asked.arg(0))?;
    let name = world.domain(order)?.name.clone();
    metadata::needs(&name, "RENEW")?;
    let years = years(months, &metadata::renewals(name.tld))?;
    let guard = body
        .text("expiryDate")?
        .map(|text| text.parse::<Timestamp>().map_err(|_| Fault::unrecognised("expiryDate")));
    let renewal = Renewal {
        years,
        guard: guard.transpose()?.map(Guard::At),
        accept_premium: true,
        ..Renewal::default()
    };
    let each = world.price(&name, Price::Renew, years) / crate::registry::money::Money::from(years.max(1));
    let asks = name.meaning == Meaning::Premium;
    let bills = [Bill {
        product: bills::product(&name, asks),
        action: "RENEW",
        quantity: years.into(),
        amount: each,
        asks,
    }];
    if asked.quotes() {
        tried(world, |world| world.renew(order, &renewal))?;
        return Ok(bills::quoted("RenewDomainCommand", &bills));
    }
    bills::acknowledged(&body, &bills)?;
    let outcome = world.renew(order, &renewal)?;
    extended(world, &outcome)
}

pub(super) fn restore(world: &mut World, asked: &Asked) -> Result<Reply> {
    let body = asked.body()?;
    body.only(&["reason", "billables"])?;
    body.need_text("reason")?;
    let order = order(world, asked.arg(0))?;
    let name = world.domain(order)?.name.clone();
    metadata::needs(&name, "RESTORE")?;
    let amount = world.price(&name, Price::Restore, 1);
    let product = bills::product_of(name.tld.name);
    let bills = [Bill { product, action: "RESTORE", quantity: 1, amount, asks: true }];
    if asked.quotes() {
        tried(world, |world| world.restore(order, false, false))?;
        return Ok(bills::quoted("RestoreDomainCommand", &bills));
    }
    bills::acknowledged(&body, &bills)?;
    let outcome = world.restore(order, false, false)?;
    extended(world, &outcome)
}

/// Validates an order in a copy of the world in which everything can be paid.
pub(super) fn tried(
    world: &World,
    order: impl FnOnce(&mut World) -> crate::registry::refusal::Result<Outcome>,
) -> Result<()> {
    let mut copy = world.clone();
    copy.balance += crate::registry::money::Money::from(1_000_000);
    order(&mut copy).map(drop).map_err(Fault::from)
}

/// The answer to what moves the expiry.
fn extended(world: &World, outcome: &Outcome) -> Result<Reply> {
    let waits = goes_on(outcome)?;
    let mut value = json!({ "domainName": outcome.domain });
    if !waits {
        value["expiryDate"] = json!(world.domain(outcome.order)?.expires.map(moment::text));
    }
    let status = if waits { StatusCode::ACCEPTED } else { StatusCode::OK };
    Ok(by_process(document(status, &value), outcome.action.id))
}
