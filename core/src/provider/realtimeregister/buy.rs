//! Purchases: what is refused without asking, the quote that comes first, and the order itself.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api>, "Quotes" and "Processes", and the pages of the commands.

use super::RealtimeRegister;
use super::bill::{self, Billable, Reply};
use super::contact;
use super::details::{moment, other};
use super::metadata::Live;
use super::order::{self, Written};
use super::rules;
use super::status;
use super::wire::{Answered, Ask, decode};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, ProblemCode, Result};
use crate::model::{Charge, ContactRef, Contacts, DomainName, NameServer, PriceSource, Role, Timestamp};
use crate::op::*;
use crate::provider::{Progress, Receipt};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Fails with every reason not to place the order that can be seen without asking.
pub(super) fn refuse(call: &Call, live: Option<&Live>) -> Result<()> {
    let term = |tld: &str| live.map_or_else(|| rules::has_transfer_term(tld), |live| live.transfer_term);
    let renews = |tld: &str| live.map_or_else(|| rules::renews(tld), |live| live.renews);
    let mut problems = Vec::new();
    match call {
        Call::DomainRegister(input) => {
            people(&input.contacts, &mut problems);
            hosts(&input.nameservers, &mut problems);
            unknown(&input.extra, &mut problems);
            if let Some(launch) = &input.launch {
                let text = "Realtime Register takes the name of the phase alone";
                if launch.smd.is_some() {
                    problems.push(Problem::new("launch.smd", ProblemCode::NotAllowed, text));
                }
                if launch.phase.is_none() {
                    problems.push(Problem::missing("launch.phase", "name the launch phase"));
                }
            }
        }
        Call::DomainTransfer(input) => {
            people(&input.contacts, &mut problems);
            hosts(&input.nameservers, &mut problems);
            unknown(&input.extra, &mut problems);
            if input.years.is_some() && !term(input.domain.tld()) {
                let text = "a transfer under this TLD takes no term; leave it out";
                problems.push(Problem::new("years", ProblemCode::NotAllowed, text));
            }
        }
        Call::DomainRenew(input) if !renews(input.domain.tld()) => {
            let text = "the registrar renews names under this TLD by itself, and takes no orders for it: use domain.set_auto_renew";
            return Err(Error::new(ErrorKind::Unsupported, text));
        }
        Call::DomainRenew(input) => {
            unknown(&input.extra, &mut problems);
            if input.auto_renew {
                let text = "a renewal does not change that here; use domain.set_auto_renew";
                problems.push(Problem::new("auto_renew", ProblemCode::NotAllowed, text));
            }
        }
        Call::DomainRestore(input) if input.reason.is_none() => {
            let text = "Realtime Register wants to know why; it gets these words";
            problems.push(Problem::missing("reason", text));
        }
        _ => {}
    }
    if problems.is_empty() { Ok(()) } else { Err(Error::invalid(problems)) }
}

fn unknown(extra: &BTreeMap<String, String>, problems: &mut Vec<Problem>) {
    let text = "Realtime Register keeps what a TLD asks with the contact: give it as the contact's extra";
    let problem = |name: &String| Problem::new(format!("extra.{name}"), ProblemCode::Unknown, text);
    problems.extend(extra.keys().map(problem));
}

/// Looks over contacts and handles.
pub(super) fn people(contacts: &Contacts, problems: &mut Vec<Problem>) {
    for role in Role::ALL {
        let Some(given) = contacts.get(role) else { continue };
        let path = format!("contacts.{}", role.as_str());
        if role == Role::Zone {
            let text = "Realtime Register knows no such role; leave it out";
            problems.push(Problem::new(path, ProblemCode::NotAllowed, text));
            continue;
        }
        if role == Role::Registrant && given.each().len() != 1 {
            problems.push(Problem::invalid(path.clone(), "Realtime Register takes one registrant"));
        }
        for (i, one) in given.each().iter().enumerate() {
            let at = if given.each().len() == 1 { path.clone() } else { format!("{path}[{i}]") };
            match one {
                ContactRef::Handle(handle) if !is_handle(handle) => {
                    problems.push(Problem::invalid(at, HANDLE))
                }
                ContactRef::Full(full) => problems.extend(contact::problems(full, &at)),
                _ => {}
            }
        }
    }
}

/// Looks over name servers.
pub(super) fn hosts(servers: &[NameServer], problems: &mut Vec<Problem>) {
    if servers.len() > 10 {
        let text = "Realtime Register takes 10 name servers at most";
        problems.push(Problem::new("nameservers", ProblemCode::TooLong, text));
    }
    for (i, _) in servers.iter().enumerate().filter(|(_, server)| !server.addresses.is_empty()) {
        let text = "addresses are stored apart: use nameserver.create, and give the name alone here";
        problems.push(Problem::new(format!("nameservers[{i}].addresses"), ProblemCode::NotAllowed, text));
    }
}

/// Does what has to be done before a purchase: contacts get handles, and the registrar is asked what the very order costs.
///
/// The quote also finds whatever the registrar would refuse, while nothing is at stake.
pub(super) async fn prepare(account: &RealtimeRegister, cx: &Cx, mut call: Call) -> Result<Call> {
    match &mut call {
        Call::DomainRegister(input) => {
            let customer = account.customer_of_call(input.realtimeregister.as_ref()).to_owned();
            contact::to_handles(account, cx, &customer, Some(input.domain.tld()), &mut input.contacts)
                .await?;
        }
        Call::DomainTransfer(input) => {
            let customer = account.customer_of_call(input.realtimeregister.as_ref()).to_owned();
            contact::to_handles(account, cx, &customer, Some(input.domain.tld()), &mut input.contacts)
                .await?;
        }
        _ => {}
    }
    let Some(purchase) = call.purchase() else { return Ok(call) };
    let (domain, cap) = (purchase.name().clone(), purchase.max_price());
    let written = order::write(account, cx, &call)?;
    let quote = quote(account, cx, &domain, &written).await?;
    let accepted = bill::accepted(&quote, &written.own, cap)?;
    let own = own(&mut call);
    if let Some(own) = own {
        let mut taken = own.take().unwrap_or_default();
        taken.quoted = quote.money()?;
        taken.accepted = accepted.into_iter().map(Billable::kept).collect();
        *own = Some(taken);
    }
    Ok(call)
}

/// Asks what a purchase costs. Nothing is executed.
pub(super) async fn quote(
    account: &RealtimeRegister,
    cx: &Cx,
    domain: &DomainName,
    written: &Written,
) -> Result<bill::Quoted> {
    let ask = Ask::post(written.path(domain), written.accepting(&[])).with("quote", true);
    let reply: Reply = ask.fetch(account, cx).await?;
    if reply.command != written.command {
        let text = "the registrar's quote is for another command than the one it was asked for";
        return Err(Error::bad_reply("command", text));
    }
    Ok(reply.quote)
}

/// Where a purchase keeps what only Realtime Register knows.
fn own(call: &mut Call) -> Option<&mut Option<RealtimeregisterOrder>> {
    match call {
        Call::DomainRegister(input) => Some(&mut input.realtimeregister),
        Call::DomainTransfer(input) => Some(&mut input.realtimeregister),
        Call::DomainRenew(input) => Some(&mut input.realtimeregister),
        Call::DomainRestore(input) => Some(&mut input.realtimeregister),
        Call::DomainBuyPrivacy(input) => Some(&mut input.realtimeregister),
        _ => None,
    }
}

/// Sends a purchase.
pub(super) async fn run(account: &RealtimeRegister, cx: &Cx, mut call: Call) -> Result<Receipt> {
    let own = own(&mut call).and_then(|own| own.clone()).unwrap_or_default();
    let written = order::write(account, cx, &call)?;
    let domain = call.input().domain().cloned();
    let domain = domain.ok_or_else(|| Error::new(ErrorKind::Internal, "a purchase is for a domain"))?;
    let mut accepted: Vec<Billable> = own.accepted.iter().cloned().map(Billable::from).collect();
    for one in &own.billables {
        let one = Billable::wished(one);
        if !accepted.iter().any(|known| (&known.product, &known.action) == (&one.product, &one.action)) {
            accepted.push(one);
        }
    }
    let ask = Ask::post(written.path(&domain), written.accepting(&accepted));
    let answered = ask.send(account, cx, Effect::Purchase).await?;
    let mut receipt = receipt(call.op(), answered, &domain)?;
    if receipt.progress == Progress::Done {
        receipt.charged = own.quoted.map(|money| Charge { money, source: PriceSource::Quote });
    }
    Ok(receipt)
}

/// What a purchase is answered with. A transfer says more than the others.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Bought {
    domain_name: DomainName,
    #[serde(default)]
    expiry_date: Option<String>,
    /// A list of a domain's words, or a transfer's one.
    #[serde(default)]
    status: Option<serde_json::Value>,
    #[serde(default)]
    process_id: Option<u64>,
}

fn receipt(op: Op, answered: Answered, domain: &DomainName) -> Result<Receipt> {
    let (accepted, process) = (answered.accepted, answered.process);
    let nothing =
        || Error::bad_reply("body", "the registrar answers the purchase with nothing, which proves nothing");
    let bought: Bought = decode(answered.body.ok_or_else(nothing)?)?;
    if bought.domain_name != *domain {
        return Err(other());
    }
    let expires = moment(bought.expiry_date.as_deref(), "expiryDate")?.map(Timestamp::date);
    let progress = match op {
        Op::DomainTransfer => transferred(&bought)?,
        _ => progress(op, accepted, expires.is_some(), bought.status.as_ref())?,
    };
    let mut receipt = Receipt::new(progress);
    receipt.references.process = process.or(bought.process_id.map(|id| id.to_string()));
    receipt.expires = expires.filter(|_| progress == Progress::Done);
    receipt.domain = Some(bought.domain_name);
    Ok(receipt)
}

/// How far a purchase is: accepted, it goes on; done, its answer has what it brought.
fn progress(op: Op, accepted: bool, expires: bool, words: Option<&serde_json::Value>) -> Result<Progress> {
    let words: Vec<String> = match words {
        Some(words) => decode(words.clone())?,
        None => Vec::new(),
    };
    if words.iter().any(|word| !status::is_known(word)) {
        return Err(Error::bad_reply("status", "the registrar uses a word here that is not known"));
    }
    let waits = words.iter().any(|word| word == "PENDING_VALIDATION" || word == "PENDING_RESTORE");
    match op {
        _ if accepted || waits => Ok(Progress::Pending),
        // Without an expiry, a registration is not done yet, whatever the status.
        Op::DomainRegister if !expires => Ok(Progress::Pending),
        Op::DomainRenew | Op::DomainRestore if !expires => {
            Err(Error::bad_reply("expiryDate", "the registrar's answer lacks the new expiry"))
        }
        _ => Ok(Progress::Done),
    }
}

/// How far a transfer is, by its word.
fn transferred(bought: &Bought) -> Result<Progress> {
    match bought.status.as_ref().and_then(serde_json::Value::as_str) {
        Some("completed") => Ok(Progress::Done),
        Some("pendingwhois" | "pendingfoa" | "pendingvalidation" | "pending" | "approved") => {
            Ok(Progress::Pending)
        }
        Some(word @ ("cancelled" | "rejected" | "failed")) => {
            let text = format!("the registrar took the transfer and ended it: {word}");
            Err(Error::new(ErrorKind::Rejected, text).from_registrar(word, word))
        }
        _ => Err(Error::bad_reply("status", "the registrar uses a word here that is not known")),
    }
}
