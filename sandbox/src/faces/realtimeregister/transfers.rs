//! Transfers in, and domains that are pushed out.

use http::StatusCode;
use serde_json::{Value, json};

use super::bills::{self, Bill};
use super::fault::{Fault, Result};
use super::orders::{self, goes_on};
use super::{Asked, Reply, by_process, document, metadata, nothing};
use crate::registry::World;
use crate::registry::action::{Action, Kind, Progress, Wait};
use crate::registry::domain::Domain;
use crate::registry::moment;
use crate::registry::name::{Meaning, Name};
use crate::registry::refusal::Reason;
use crate::registry::tld::Price;
use crate::registry::transfer::Transfer;

pub(super) fn start(world: &mut World, asked: &Asked) -> Result<Reply> {
    let body = asked.body()?;
    body.only(&[
        "customer",
        "registrant",
        "privacyProtect",
        "period",
        "authcode",
        "autoRenew",
        "ns",
        "transferContacts",
        "designatedAgent",
        "zone",
        "contacts",
        "keyData",
        "billables",
        "languageCode",
    ])?;
    let name = Name::parse(asked.arg(0))?;
    let tld = name.tld.name;
    metadata::needs(&name, "TRANSFER")?;
    if let Some(months) = body.number("period")? {
        let allowed = metadata::transfers(name.tld);
        if !allowed.contains(&months) {
            return Err(Fault::invalid(format!("a period of {months} months is not allowed")));
        }
    }
    let mut setup = orders::setup(world, &body, tld)?;
    setup.accept_premium = true;
    if let Some(keys) = super::update::keys(&body)? {
        setup.extra.insert(super::update::KEYS.into(), keys);
    }
    let code = body.text("authcode")?.map(str::to_owned);
    if metadata::code_needed(tld) && code.as_deref().is_none_or(str::is_empty) {
        return Err(Fault::new("AuthCodeInvalidError", "an auth code is needed"));
    }
    if name.meaning == Meaning::Locked {
        let text = "A transfer is not possible for a domain with statuses '[CLIENT_TRANSFER_PROHIBITED]'";
        return Err(Fault::status(text));
    }
    let wanted = Transfer { domain: name.ascii.clone(), auth_code: code, setup, renewed: false };
    // One that is under way is no domain of the account yet.
    let pending = world.names.get(&name.ascii).and_then(|order| world.orders.get(order));
    if pending.is_some_and(|domain| !super::details::is_there(domain)) {
        return Err(Fault::status("a transfer of this domain is pending"));
    }
    let bills = [Bill {
        product: bills::product(&name, name.meaning == Meaning::Premium),
        action: "TRANSFER",
        quantity: 1,
        amount: world.price(&name, Price::Transfer, 1),
        asks: name.meaning == Meaning::Premium,
    }];
    if asked.quotes() {
        let refused = world.acceptable(&wanted).err();
        return match refused.filter(|refusal| refusal.reason != Reason::InsufficientFunds) {
            Some(refusal) => Err(refusal.into()),
            None => Ok(bills::quoted("TransferDomainCommand", &bills)),
        };
    }
    bills::acknowledged(&body, &bills)?;
    let outcome = world.transfer(&wanted)?;
    if let Some(zone) = body.get("zone") {
        let _ = super::zones::ensure(world, &name.ascii, zone);
    }
    goes_on(&outcome)?;
    let domain = world.domain(outcome.order)?;
    let status = if outcome.action.open() { StatusCode::ACCEPTED } else { StatusCode::OK };
    Ok(by_process(document(status, &show(domain, &outcome.action)), outcome.action.id))
}

/// The word for how far a transfer is.
fn word(action: &Action) -> &'static str {
    match &action.progress {
        Progress::Open(Wait::Consent) => "pendingfoa",
        Progress::Open(_) => "pending",
        Progress::Done => "completed",
        Progress::Failed(why) if why == "cancelled" => "cancelled",
        Progress::Failed(_) => "failed",
    }
}

fn show(domain: &Domain, action: &Action) -> Value {
    let mut value = json!({
        "domainName": domain.name.ascii,
        "status": word(action),
        "requestedDate": moment::text(action.added),
        "type": if action.kind == Kind::TransferAway { "OUT" } else { "IN" },
        "processId": action.id,
    });
    let acts = action.completed.or(action.due.as_ref().map(|(at, _)| *at));
    if let Some(at) = acts {
        value["actionDate"] = json!(moment::text(at));
    }
    if let Some(expires) = domain.expires.filter(|_| action.progress == Progress::Done) {
        value["expiryDate"] = json!(moment::text(expires));
    }
    value
}

pub(super) fn info(world: &mut World, asked: &Asked) -> Result<Reply> {
    let name = asked.arg(0);
    let wanted = asked.args.get(1);
    let transfers = world.orders.values().filter(|domain| domain.name.ascii == name).flat_map(|domain| {
        let moves = domain.actions.iter().filter(|a| matches!(a.kind, Kind::Transfer | Kind::TransferAway));
        moves.map(move |action| (domain, action))
    });
    let fits = |action: &Action| wanted.is_none_or(|id| action.id.to_string() == *id);
    let (domain, action) = transfers
        .filter(|(_, action)| fits(action))
        .max_by_key(|(_, action)| action.id)
        .ok_or_else(Fault::missing)?;
    let mut value = show(domain, action);
    let mut log =
        vec![json!({ "date": moment::text(action.added), "status": "pending", "message": "requested" })];
    if let Some(at) = action.completed {
        let message = action.message().unwrap_or("done");
        log.push(json!({ "date": moment::text(at), "status": word(action), "message": message }));
    }
    value["log"] = json!(log);
    Ok(document(StatusCode::OK, &super::lists::shown(value, "domainName", &asked.query)))
}

pub(super) fn push(world: &mut World, asked: &Asked) -> Result<Reply> {
    let body = asked.body()?;
    body.only(&["recipient"])?;
    body.need_text("recipient")?;
    let order = orders::order(world, asked.arg(0))?;
    let name = world.domain(order)?.name.clone();
    metadata::needs(&name, "PUSH_TRANSFER")?;
    let outcome = world.change(order, Kind::Release)?;
    let status = if goes_on(&outcome)? { StatusCode::ACCEPTED } else { StatusCode::OK };
    Ok(by_process(nothing(status), outcome.action.id))
}
