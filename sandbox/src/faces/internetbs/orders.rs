//! What is bought: `Domain/Create`, `Domain/Renew`, `Domain/Restore`, `Domain/Transfer/Initiate` and `Domain/Trade`

use std::net::IpAddr;

use jiff::civil::Date;

use super::fault::{Fault, Result};
use super::params::Params;
use super::people::{self, On, Values};
use super::render::Node;
use super::routes::Members;
use super::{check, day, members, order, refused};
use crate::registry::World;
use crate::registry::action::{Kind, Progress};
use crate::registry::change::read_nameservers;
use crate::registry::customer::{SEEDED_CONTACT, SEEDED_CUSTOMER};
use crate::registry::domain::{Contacts, NameServer, Stage};
use crate::registry::money::{CURRENCY, cents, plain};
use crate::registry::name::{Meaning, Name};
use crate::registry::order::{Demand, Outcome};
use crate::registry::register::{Registration, Setup};
use crate::registry::renew::{Guard, Renewal};
use crate::registry::transfer::{FOREIGN_CODE, Transfer};

/// The price of a change of holder (`modelled`).
pub(super) fn trade_price() -> crate::registry::money::Money {
    cents(589)
}

pub(super) fn create(world: &mut World, params: &Params) -> Result<Members> {
    pays_in_dollars(world)?;
    let raw = params.need("domain")?.to_owned();
    let name = Name::parse(&raw).map_err(|refusal| Fault::of(&refusal, &raw))?;
    let years = period(params)?.unwrap_or(1);
    let extra = contacts(world, params, &name, On::Create)?;
    let private = params.word("privatewhois", &["FULL", "PARTIAL", "DISABLE", "DISABLED"])?;
    let mut setup = setup(world, params, &name, extra)?;
    setup.privacy = private.as_deref().is_some_and(|word| word == "FULL" || word == "PARTIAL");
    setup.auth_code = params.get("transferauthinfo").map(str::to_owned);
    setup.auto_renew = params.yes("autorenew")?.unwrap_or(false);
    if private.as_deref() == Some("PARTIAL") {
        setup.extra.insert("privacylevel".into(), "PARTIAL".into());
    }
    discount(params)?;
    let wanted = Registration {
        domain: name.ascii.clone(),
        years,
        accept_claim: params.get("tmchid").is_some() && params.get("tmchaccepteddate").is_some(),
        setup,
    };
    let outcome = world.register(&wanted).map_err(|refusal| Fault::of(&refusal, &raw))?;
    let mut product = product(&outcome)?;
    if let Some(expires) = outcome.expires {
        product.push(("expiration".into(), day(expires).into()));
    }
    if let Some(asked) = params.get("privatewhois") {
        // Echoed as it was sent, or refused by the TLD.
        let said = if outcome.parts.is_empty() { asked } else { "NOTADMITTED" };
        product.push(("privatewhois".into(), said.into()));
    }
    Ok(receipt(&outcome, product))
}

/// Purchases draw on the default currency's balance; only dollars are in it here.
fn pays_in_dollars(world: &World) -> Result<()> {
    match world.settings.get("currency") {
        Some(currency) if currency != CURRENCY => {
            Err(Fault::new(100_010, "The balance of the account prohibits this operation!"))
        }
        _ => Ok(()),
    }
}

/// Which codes are valid is `modelled`: those that begin with SANDBOX. They lower nothing.
fn discount(params: &Params) -> Result<()> {
    match params.get("discountcode") {
        Some(code) if !code.starts_with("SANDBOX") => Err(Fault::invalid("discountCode", code)),
        _ => Ok(()),
    }
}

/// The contacts of an order: those of another domain, or those that are sent.
fn contacts(world: &mut World, params: &Params, name: &Name, on: On) -> Result<Values> {
    if let Some(other) = params.get("clonecontactsfromdomain").filter(|_| on == On::Create) {
        let order = super::of_name(world, other)?;
        let domain = world.domain(order).map_err(|_| Fault::not_ours(other))?;
        return Ok(super::contacts::values(world, domain));
    }
    let values: Values =
        params.of_contacts().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    people::check(name, on, &values)?;
    Ok(values.into_iter().filter(|(key, _)| key != "telhostingpassword").collect())
}

fn setup(world: &mut World, params: &Params, name: &Name, extra: Values) -> Result<Setup> {
    let premium = name.meaning == Meaning::Premium;
    let confirmed = params.get("confirmpricecurrency") == Some(CURRENCY)
        && params.get("confirmpriceamount").and_then(|text| text.parse().ok()).is_some_and(
            |amount: rust_decimal::Decimal| {
                let kind = crate::registry::tld::Price::Register;
                amount == world.price(name, kind, 1)
            },
        );
    Ok(Setup {
        customer: SEEDED_CUSTOMER,
        contacts: Contacts::all(SEEDED_CONTACT),
        nameservers: nameservers(params)?.unwrap_or_else(default_nameservers),
        lock: params.word("registrarlock", &["ENABLED", "DISABLED"])?.is_none_or(|word| word == "ENABLED"),
        accept_premium: !premium || confirmed,
        extra,
        ..Setup::default()
    })
}

/// The vendor's own servers; their names are not known (`modelled`).
fn default_nameservers() -> Vec<NameServer> {
    ["ns1.parking.example", "ns2.parking.example"]
        .map(|name| NameServer { name: name.into(), addresses: Vec::new() })
        .into()
}

/// `1Y` to `10Y`.
fn period(params: &Params) -> Result<Option<u32>> {
    let Some(text) = params.get("period") else { return Ok(None) };
    let years = text.strip_suffix(['Y', 'y']).and_then(|years| years.parse().ok());
    years.filter(|years| (1..=10).contains(years)).map(Some).ok_or_else(|| Fault::invalid("Period", text))
}

/// `ns1.example.com 192.0.2.1, ns2.example.net`
pub(super) fn nameservers(params: &Params) -> Result<Option<Vec<NameServer>>> {
    let Some(text) = params.get("ns_list") else { return Ok(None) };
    let bad = || Fault::invalid("Ns_list", text);
    let mut servers: Vec<(String, Vec<IpAddr>)> = Vec::new();
    for one in text.split(',').map(str::trim).filter(|one| !one.is_empty()) {
        let mut words = one.split_whitespace();
        let name = words.next().ok_or_else(bad)?;
        let addresses = words.map(|word| word.parse().map_err(|_| bad())).collect::<Result<_>>()?;
        servers.push((name.to_owned(), addresses));
    }
    read_nameservers(&servers).map(Some).map_err(|_| bad())
}

/// The one product of an order; a refusal of the registry is a failure inside it.
fn product(outcome: &Outcome) -> Result<Vec<(String, Node)>> {
    if matches!(outcome.action.progress, Progress::Failed(_)) {
        return Err(Fault::failed(&outcome.domain));
    }
    Ok(members([
        ("price", plain(outcome.action.price).into()),
        ("status", super::status(outcome).into()),
        ("domain", check::unicode(&outcome.domain).into()),
    ]))
}

fn receipt(outcome: &Outcome, product: Vec<(String, Node)>) -> Members {
    members([
        ("currency", CURRENCY.into()),
        ("price", plain(outcome.action.price).into()),
        ("product", Node::List(vec![Node::Map(product)])),
    ])
}

pub(super) fn renew(world: &mut World, params: &Params) -> Result<Members> {
    pays_in_dollars(world)?;
    let order = order(world, params)?;
    let guard = match params.get("currentexpiration") {
        None => None,
        Some(text) => {
            let date: Date = text.parse().map_err(|_| Fault::invalid("currentexpiration", text))?;
            Some(Guard::On(date))
        }
    };
    discount(params)?;
    let renewal =
        Renewal { years: period(params)?.unwrap_or(1), guard, accept_premium: true, ..Renewal::default() };
    let outcome = world.renew(order, &renewal).map_err(refused(params))?;
    let mut product = product(&outcome)?;
    if let Some(expires) = outcome.expires.filter(|_| !outcome.action.open()) {
        product.push(("newexpiration".into(), day(expires).into()));
    }
    Ok(receipt(&outcome, product))
}

pub(super) fn restore(world: &mut World, params: &Params) -> Result<Members> {
    pays_in_dollars(world)?;
    let order = order(world, params)?;
    discount(params)?;
    let outcome = world.restore(order, false, false).map_err(refused(params))?;
    let product = product(&outcome)?;
    Ok(receipt(&outcome, product))
}

/// The product's SUCCESS means that the transfer was accepted, not that the domain is there. With a wrong code it is accepted, too, and
/// waits for the right one (`modelled`, after the parameter of Retry).
pub(super) fn transfer(world: &mut World, params: &Params) -> Result<Members> {
    pays_in_dollars(world)?;
    let raw = params.need("domain")?.to_owned();
    let name = Name::parse(&raw).map_err(|refusal| Fault::of(&refusal, &raw))?;
    if params.sent("period") {
        return Err(Fault::new(100_029, "Parameter(s) period not recognized by the command"));
    }
    let extra = contacts(world, params, &name, On::Transfer)?;
    let wanted_code = ["com", "net", "info", "biz", "org", "mobi"].contains(&name.tld.name);
    if wanted_code && params.get("transferauthinfo").is_none() {
        return Err(Fault::missing("transferAuthInfo"));
    }
    let private = params.word("privatewhois", &["FULL", "PARTIAL", "DISABLED", "DISABLE"])?;
    let mut setup = setup(world, params, &name, extra)?;
    setup.privacy = private.as_deref().is_some_and(|word| word == "FULL" || word == "PARTIAL");
    discount(params)?;
    // Spelt so. What other TLDs answer is `modelled`, and so is that transfer and renewal are one work here.
    let renewed = params.yes("renewaftertrasnfer")?.unwrap_or(false);
    if renewed && !["de", "nl"].contains(&name.tld.name) {
        return Err(Fault::not_supported(&name.ascii));
    }
    let code =
        params.get("transferauthinfo").filter(|code| *code == FOREIGN_CODE && name.meaning != Meaning::Taken);
    let wanted = Transfer { domain: name.ascii.clone(), auth_code: code.map(str::to_owned), setup, renewed };
    let outcome = world.transfer(&wanted).map_err(|refusal| match refusal.reason {
        // Asked for again while one is under way, or when it is here: no code is known (`modelled`).
        crate::registry::refusal::Reason::Ours => Fault::prohibited(),
        _ => Fault::of(&refusal, &raw),
    })?;
    if matches!(outcome.action.progress, Progress::Failed(_)) {
        return Err(Fault::failed(&outcome.domain));
    }
    let product = members([
        ("price", plain(outcome.action.price).into()),
        ("status", "SUCCESS".into()),
        ("domain", check::unicode(&outcome.domain).into()),
    ]);
    Ok(receipt(&outcome, product))
}

pub(super) fn trade(world: &mut World, params: &Params) -> Result<Members> {
    pays_in_dollars(world)?;
    let order = order(world, params)?;
    let name = world.domain(order).map_err(refused(params))?.name.clone();
    let sold = ["eu", "be", "it", "fr", "re", "pm", "yt", "tf", "wf"].contains(&name.tld.name);
    if !sold {
        return Err(Fault::not_supported(&name.ascii));
    }
    let values = contacts(world, params, &name, On::Trade)?;
    let servers = nameservers(params)?;
    discount(params)?;
    let domain = world.idle(order).map_err(refused(params))?;
    if !matches!(domain.stage, Stage::Active | Stage::Expired) {
        return Err(Fault::prohibited());
    }
    let price = trade_price();
    let course = world.course(&name, false);
    let values = values.into_iter().map(|(key, value)| (key, Some(value))).collect();
    let demand =
        Demand { kind: Kind::Trade(values), years: 0, price, invoice: false, privacy: false, course };
    let outcome = world.submit(order, demand).map_err(refused(params))?;
    let product = product(&outcome)?;
    if let Some(servers) = servers.filter(|_| !outcome.action.open()) {
        // Servers that it has already are no change.
        let _ = world.set_nameservers(order, servers);
    }
    Ok(receipt(&outcome, product))
}
