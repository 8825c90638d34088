//! What is bought: register (launch phases, too), transfer in all its forms, renew and restore.
//!
//! Reference: "Register new domain" (REST 3.0 and 1.0), "Register new domain during launch period", "Transfer domain", "Transfer and
//! Trade domain name", "Transfer domain to another Netim account", and the registrar's pages on renewing and restoring.

use super::wire::Ask;
use super::{Netim, contacts, operation, options, quote, tld};
use crate::call::Cx;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::model::{AuthCode, Contacts, DomainName, NameServer, Period, Role};
use crate::op::*;
use crate::provider::Receipt;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The most name servers that a request can carry: 1.0 has five places.
pub(super) const MOST_SERVERS_IN_ONE: usize = 5;

/// Fails with every reason not to place the order that can be seen without asking.
pub(super) fn refuse(account: &Netim, call: &Call) -> Result<()> {
    let mut problems = Vec::new();
    match call {
        Call::DomainRegister(input) => {
            problems.extend(years(input.years, input.months).err());
            contacts::problems(&input.contacts, &mut problems);
            servers(account, &input.nameservers, &mut problems);
            problems.extend(unfit(&input.extra));
            options::named(&input.contacts, &mut problems);
            options::check(account, input.netim.as_ref(), options::REGISTERS, &mut problems);
            services(input.privacy, input.auto_renew, &mut problems);
            if let Some(launch) = &input.launch {
                if launch.phase.is_none() {
                    let text = "name the phase as NETIM does, such as SR for sunrise or LR1 for landrush";
                    problems.push(Problem::missing("launch.phase", text));
                }
                if launch.smd.is_some() || launch.claim_accepted {
                    let text = "NETIM takes neither mark data nor the acceptance of a claim with an order; leave it out";
                    problems.push(Problem::new("launch", ProblemCode::NotAllowed, text));
                }
            }
            if input.language.is_some() {
                let text = "NETIM takes no language tag; leave it out";
                problems.push(Problem::new("language", ProblemCode::NotAllowed, text));
            }
        }
        Call::DomainTransfer(input) => {
            one_year(input.years, &mut problems);
            contacts::problems(&input.contacts, &mut problems);
            servers(account, &input.nameservers, &mut problems);
            problems.extend(unfit(&input.extra));
            options::check(account, input.netim.as_ref(), options::TRANSFERS, &mut problems);
            services(input.privacy, input.auto_renew, &mut problems);
        }
        Call::NetimTransferTrade(input) => {
            contacts::problems(&input.contacts, &mut problems);
            options::named(&input.contacts, &mut problems);
            servers(account, &input.nameservers, &mut problems);
            options::check(account, input.netim.as_ref(), options::TAKES_OVER, &mut problems);
        }
        Call::NetimInternalTransfer(input) => {
            contacts::problems(&input.contacts, &mut problems);
            servers(account, &input.nameservers, &mut problems);
        }
        Call::DomainRenew(input) => {
            problems.extend(years(input.years, input.months).err());
            problems.extend(unfit(&input.extra));
            services(input.privacy, input.auto_renew, &mut problems);
        }
        Call::DomainTrade(input) => {
            contacts::problems(&input.contacts, &mut problems);
            options::named(&input.contacts, &mut problems);
            problems.extend(unfit(&input.extra));
            options::check(account, input.netim.as_ref(), options::TRADES, &mut problems);
            let others = Role::ALL.iter().skip(1).any(|role| input.contacts.get(*role).is_some());
            for (field, given) in [
                ("contacts", others),
                ("nameservers", !input.nameservers.is_empty()),
                ("internetbs", input.internetbs.is_some()),
            ] {
                if given {
                    let text = "NETIM changes the owner alone; leave the rest out, and change it apart";
                    problems.push(Problem::new(field, ProblemCode::NotAllowed, text));
                }
            }
        }
        Call::DomainRestore(input) if input.reason.is_some() => {
            let text = "NETIM takes no reason with a restore; leave it out";
            problems.push(Problem::new("reason", ProblemCode::NotAllowed, text));
        }
        _ => {}
    }
    if problems.is_empty() { Ok(()) } else { Err(Error::invalid(problems)) }
}

/// The term in years: the registrar sells no parts of them.
pub(super) fn years(years: Option<u16>, months: Option<u16>) -> Result<u16, Problem> {
    let text = "NETIM sells whole years: give years, or months that are whole years";
    Period::of(years, months)?.in_years().ok_or_else(|| Problem::new("months", ProblemCode::NotAllowed, text))
}

fn one_year(years: Option<u16>, problems: &mut Vec<Problem>) {
    if years.is_some_and(|years| years != 1) {
        let text = "a transfer has no term at NETIM; leave years out";
        problems.push(Problem::new("years", ProblemCode::OutOfRange, text));
    }
}

fn unfit(extra: &BTreeMap<String, String>) -> Vec<Problem> {
    let text = "NETIM keeps what a TLD asks in contacts: give it as extra of the contact, see tld.info";
    extra.keys().map(|name| Problem::new(format!("extra.{name}"), ProblemCode::NotAllowed, text)).collect()
}

/// What an order cannot switch on: it would be lost without a word.
fn services(privacy: bool, auto_renew: bool, problems: &mut Vec<Problem>) {
    let given =
        [("privacy", privacy, "domain.set_privacy"), ("auto_renew", auto_renew, "domain.set_auto_renew")];
    for (field, _, later) in given.iter().filter(|(_, given, _)| *given) {
        let text = format!(
            "NETIM takes it not with the order; leave it out, and use {later} once the domain is there"
        );
        problems.push(Problem::new(*field, ProblemCode::NotAllowed, text));
    }
}

pub(super) fn servers(account: &Netim, servers: &[NameServer], problems: &mut Vec<Problem>) {
    if account.is_one() && servers.len() > MOST_SERVERS_IN_ONE {
        let text =
            "REST 1.0 has places for five name servers; give fewer, or set the account's version to 3.0";
        problems.push(Problem::new("nameservers", ProblemCode::TooLong, text));
    }
    for (i, server) in servers.iter().enumerate() {
        let path = || format!("nameservers[{i}].addresses");
        let v4 = server.addresses.iter().filter(|address| address.is_ipv4()).count();
        let v6 = server.addresses.len() - v4;
        if account.is_one() && !server.addresses.is_empty() {
            let text = "REST 1.0 takes no addresses here: leave them out, and register the host with nameserver.create";
            problems.push(Problem::new(path(), ProblemCode::NotAllowed, text));
        } else if v4 > 1 || v6 > 1 {
            let text = "NETIM takes one IPv4 and one IPv6 address here; register more with nameserver.create";
            problems.push(Problem::new(path(), ProblemCode::TooLong, text));
        }
    }
}

/// Makes a call ready: handles in place of contacts in full. Whatever fails here, nothing was ordered.
pub(super) async fn prepare(account: &Netim, cx: &Cx, mut call: Call) -> Result<Call> {
    refuse(account, &call)?;
    if let Call::DomainRegister(input) = &call
        && input.max_price.is_none()
    {
        quote::no_surprise(account, cx, &input.domain).await?;
    }
    if let Call::DomainTrade(input) = &mut call {
        let domain = input.domain.clone();
        contacts::owner(account, cx, &domain, &mut input.contacts).await?;
        return Ok(call);
    }
    let (domain, given, owner) = match &mut call {
        Call::DomainRegister(input) => (input.domain.clone(), &mut input.contacts, true),
        Call::DomainTransfer(input) => (input.domain.clone(), &mut input.contacts, true),
        Call::NetimTransferTrade(input) => (input.domain.clone(), &mut input.contacts, true),
        Call::NetimInternalTransfer(input) => (input.domain.clone(), &mut input.contacts, false),
        _ => return Ok(call),
    };
    contacts::ready(account, cx, &domain, given, owner).await?;
    Ok(call)
}

/// What the TLD allows, where the registrar says so (1.0).
pub(super) async fn allowed(account: &Netim, cx: &Cx, call: &Call) -> Result<()> {
    let (zone, asked, registers) = match call {
        Call::DomainRegister(input) => (input.domain.tld(), years(input.years, input.months), true),
        Call::DomainRenew(input) => (input.domain.tld(), years(input.years, input.months), false),
        _ => return Ok(()),
    };
    let asked = asked.map_err(|problem| Error::invalid(vec![problem]))?;
    let Some(known) = tld::known(account, cx, zone).await? else { return Ok(()) };
    let sold = if registers { &known.register_years } else { &known.renew_years };
    if sold.is_empty() || sold.iter().any(|years| u16::from(*years) == asked) {
        return Ok(());
    }
    let text = "NETIM does not sell this TLD for that many years; choose one of the allowed numbers";
    let allowed = sold.iter().map(u8::to_string);
    Err(Error::invalid(vec![Problem::new("years", ProblemCode::OutOfRange, text).allowing(allowed)]))
}

/// The contacts, name servers and options that every order for a new domain has.
fn setup(
    account: &Netim,
    contacts: &Contacts,
    servers: &[NameServer],
    given: Option<&NetimOrder>,
) -> Result<Map<String, Value>> {
    let mut body = contacts::members(contacts, false)?;
    body.extend(nameservers(account, servers));
    let template = given.and_then(|given| given.template_dns);
    if account.is_one() {
        body.extend(template.map(|id| ("templateDNS".to_owned(), json!(id))));
        return Ok(body);
    }
    let mut options = Map::new();
    let mut put = |name: &str, value: Option<Value>| {
        options.extend(value.map(|value| (name.to_owned(), value)));
    };
    if let Some(given) = given {
        put("templateDNS", template.map(Value::from));
        put("trustee", given.trustee.then(|| json!(1)));
        put("intendedUse", given.intended_use.clone().map(Value::from));
        put("local", given.local_contact.then(|| json!(1)));
        put("FAST_TRT", given.fast_track.then(|| json!(1)));
    }
    if !options.is_empty() {
        body.insert("options".to_owned(), Value::Object(options));
    }
    Ok(body)
}

/// Name servers in the form of the version: five flat texts, or an object that counts from 1.
pub(super) fn nameservers(account: &Netim, servers: &[NameServer]) -> Map<String, Value> {
    if account.is_one() {
        let place = |i: usize| servers.get(i).map_or("", |server| server.name.as_str());
        return (0..MOST_SERVERS_IN_ONE).map(|i| (format!("ns{}", i + 1), place(i).into())).collect();
    }
    let one = |(i, server): (usize, &NameServer)| {
        let mut value = json!({ "name": server.name });
        for address in &server.addresses {
            let key = if address.is_ipv4() { "IPv4" } else { "IPv6" };
            value[key] = json!(address);
        }
        ((i + 1).to_string(), value)
    };
    let all: Map<String, Value> = servers.iter().enumerate().map(one).collect();
    Map::from_iter([("nameservers".to_owned(), Value::Object(all))])
}

fn code(body: &mut Map<String, Value>, code: Option<&AuthCode>) {
    body.extend(code.map(|code| ("authID".to_owned(), json!(code.expose()))));
}

/// `domain.register`
pub(super) async fn register(account: &Netim, cx: &Cx, input: &DomainRegister) -> Result<Receipt> {
    let years = years(input.years, input.months).map_err(|problem| Error::invalid(vec![problem]))?;
    let mut body = setup(account, &input.contacts, &input.nameservers, input.netim.as_ref())?;
    body.insert("duration".to_owned(), json!(years));
    let phase = input.launch.as_ref().and_then(|launch| launch.phase.clone());
    let name = input.domain.ascii();
    let request = match phase {
        Some(phase) => {
            body.insert("launchPhase".to_owned(), phase.into());
            Ask::post(&["domain", name, "lp", ""], Value::Object(body))
        }
        None => Ask::post(&["domain", name, ""], Value::Object(body)),
    };
    operation::buy(account, cx, &request, &input.domain).await
}

/// `domain.transfer`. It has no term: most generic TLDs add a year by themselves.
pub(super) async fn transfer(account: &Netim, cx: &Cx, input: &DomainTransfer) -> Result<Receipt> {
    let mut body = setup(account, &input.contacts, &input.nameservers, input.netim.as_ref())?;
    code(&mut body, input.auth_code.as_ref());
    bring(account, cx, "transfer", body, &input.domain).await
}

/// `netim.transfer_trade`
pub(super) async fn transfer_trade(account: &Netim, cx: &Cx, input: &NetimTransferTrade) -> Result<Receipt> {
    let mut body = setup(account, &input.contacts, &input.nameservers, input.netim.as_ref())?;
    code(&mut body, input.auth_code.as_ref());
    bring(account, cx, "transfer-trade", body, &input.domain).await
}

/// `netim.internal_transfer`. The owner stays, so none is named. The manual says POST, and so do the newest clients.
pub(super) async fn internal_transfer(
    account: &Netim,
    cx: &Cx,
    input: &NetimInternalTransfer,
) -> Result<Receipt> {
    let mut body = setup(account, &input.contacts, &input.nameservers, None)?;
    body.remove("idOwner");
    code(&mut body, input.auth_code.as_ref());
    bring(account, cx, "internal-transfer", body, &input.domain).await
}

async fn bring(
    account: &Netim,
    cx: &Cx,
    verb: &str,
    body: Map<String, Value>,
    domain: &DomainName,
) -> Result<Receipt> {
    let request = Ask::post(&["domain", domain.ascii(), verb, ""], Value::Object(body));
    operation::buy(account, cx, &request, domain).await
}

/// `domain.renew`. The protocol has no guard: a second accepted call renews a second time.
pub(super) async fn renew(account: &Netim, cx: &Cx, input: &DomainRenew) -> Result<Receipt> {
    let years = years(input.years, input.months).map_err(|problem| Error::invalid(vec![problem]))?;
    let request = Ask::patch(&["domain", input.domain.ascii(), "renew", ""], json!({ "duration": years }));
    operation::buy(account, cx, &request, &input.domain).await
}

/// `domain.trade`: another owner. The expiry stays.
pub(super) async fn trade(account: &Netim, cx: &Cx, input: &DomainTrade) -> Result<Receipt> {
    let owner = contacts::members(&input.contacts, true)?;
    let mut body = Map::from_iter(owner.into_iter().filter(|(name, _)| name == "idOwner"));
    let given = input.netim.as_ref().filter(|given| given.trustee);
    if let Some(given) = given {
        body.insert("options".to_owned(), json!({ "trustee": 1, "intendedUse": given.intended_use }));
    }
    let request = Ask::put(&["domain", input.domain.ascii(), "transfer-owner", ""], Value::Object(body));
    operation::buy(account, cx, &request, &input.domain).await
}

/// `domain.restore`
pub(super) async fn restore(account: &Netim, cx: &Cx, input: &DomainRestore) -> Result<Receipt> {
    let request = Ask::patch(&["domain", input.domain.ascii(), "restore", ""], json!({}));
    operation::buy(account, cx, &request, &input.domain).await
}
