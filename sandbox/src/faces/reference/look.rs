//! Operations that only look.

use serde_json::{Value, json};

use super::codec::{contacts, money, nameserver};
use super::{order, paged};
use crate::document::Document;
use crate::registry::World;
use crate::registry::action::Kind;
use crate::registry::check::Finding;
use crate::registry::domain::{Domain, Stage};
use crate::registry::moment;
use crate::registry::name::{Meaning, Name};
use crate::registry::refusal::{Reason, Refusal, Result};
use crate::registry::renew::privacy_price;
use crate::registry::tld::{ADD_GRACE, Price};

/// The most names in one check.
const MAX_NAMES: usize = 100;

pub(super) fn check(world: &mut World, document: &Document<'_>) -> Result<Value> {
    document.need_list("domains")?;
    let names = document.texts("domains")?.unwrap_or_default();
    if names.is_empty() || names.len() > MAX_NAMES {
        return Err(Refusal::invalid("domains", format!("1 to {MAX_NAMES} names")));
    }
    let mut found = Vec::with_capacity(names.len());
    for name in names {
        let finding = world.check(name);
        found.push(show(world, name, &finding));
    }
    Ok(json!({ "domains": found }))
}

fn show(world: &World, asked: &str, finding: &Finding) -> Value {
    let mut value = json!({ "domain": asked, "state": finding.verdict.word(), "premium": finding.premium() });
    if let Some(name) = &finding.name {
        value["domain"] = json!(name.ascii);
        value["prices"] = prices(world, name);
    }
    if let Some(claim) = finding.claim() {
        value["claim"] = json!(claim);
    }
    if let Some(reason) = &finding.reason {
        value["reason"] = json!(reason);
    }
    value
}

fn prices(world: &World, name: &Name) -> Value {
    let price = |kind| money(world.price(name, kind, 1));
    json!({
        "register": price(Price::Register),
        "renew": price(Price::Renew),
        "transfer": price(Price::Transfer),
        "restore": price(Price::Restore),
    })
}

pub(super) fn quote(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let name = Name::parse(document.need_text("domain")?)?;
    let operation = document.need_text("operation")?;
    let years = document.years()?.unwrap_or(1);
    let kind = match operation {
        "register" => Price::Register,
        "renew" => Price::Renew,
        "transfer" => Price::Transfer,
        "restore" => Price::Restore,
        "privacy" => return privacy_quote(&name, years),
        _ => {
            return Err(Refusal::invalid("operation", "register, renew, transfer, restore or privacy"));
        }
    };
    if !(1..=name.tld.max_years).contains(&years) {
        return Err(Refusal::invalid("years", format!("1 to {}", name.tld.max_years)));
    }
    Ok(json!({
        "domain": name.ascii,
        "operation": operation,
        "years": years,
        "price": money(world.price(&name, kind, years)),
        "premium": name.meaning == Meaning::Premium,
    }))
}

/// Privacy is bought to the end of the term at one price.
fn privacy_quote(name: &Name, years: u32) -> Result<Value> {
    if !name.tld.privacy {
        return Err(Refusal::new(Reason::Unsupported, format!("no privacy for {}", name.ascii)));
    }
    Ok(json!({
        "domain": name.ascii,
        "operation": "privacy",
        "years": years,
        "price": money(privacy_price()),
        "premium": false,
    }))
}

pub(super) fn info(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let order = order(world, document)?;
    let domain = world.domain(order)?;
    let mut info = json!({
        "domain": domain.name.ascii,
        "order": domain.order.to_string(),
        "status": domain.stage.word(),
        "flags": flags(world, domain),
        "nameservers": domain.nameservers.iter().map(nameserver).collect::<Vec<_>>(),
        "contacts": contacts(&domain.contacts),
        "customer": domain.customer.to_string(),
        "lock": domain.lock,
        "privacy": domain.privacy.on,
        "privacy_bought": domain.privacy.bought.is_some() && domain.privacy.bought == domain.expires,
        "privacy_available": domain.privacy.available,
        "auto_renew": domain.auto_renew,
        "premium": domain.name.meaning == Meaning::Premium,
    });
    for (member, at) in [("created", domain.created), ("expires", domain.expires)] {
        if let Some(at) = at {
            info[member] = json!(moment::text(at));
        }
    }
    if let Some(action) = domain.open() {
        info["pending_action"] = json!({
            "process": action.id.to_string(),
            "operation": action.kind.operation(),
            "state": action.state(),
            "message": action.message(),
        });
    }
    Ok(info)
}

fn flags(world: &World, domain: &Domain) -> Vec<&'static str> {
    let mut flags = Vec::new();
    let pending = |kind: &Kind| domain.open().is_some_and(|action| action.kind == *kind);
    let mut put = |flag, set: bool| {
        if set {
            flags.push(flag);
        }
    };
    let days = |days| domain.created.is_some_and(|created| moment::add_days(created, days) > world.now);
    let registered = domain.actions.iter().any(|action| action.kind == Kind::Register);
    put("clientTransferProhibited", domain.lock && domain.created.is_some());
    put("clientHold", domain.hold.is_some());
    put("serverTransferProhibited", registered && days(60));
    put("pendingCreate", pending(&Kind::Register));
    put("pendingTransfer", pending(&Kind::Transfer));
    put("pendingDelete", matches!(domain.stage, Stage::Redemption | Stage::PendingDelete));
    put("addPeriod", domain.stage == Stage::Active && registered && days(ADD_GRACE));
    put("autoRenewPeriod", domain.stage == Stage::Expired);
    put("redemptionPeriod", domain.stage == Stage::Redemption);
    if flags.is_empty() {
        flags.push("ok");
    }
    flags
}

pub(super) fn list(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let status = match document.text("status")? {
        None => None,
        Some(word) => {
            Some(Stage::from_word(word).ok_or_else(|| Refusal::invalid("status", "no such status"))?)
        }
    };
    let ours: Vec<&Domain> = world
        .names
        .values()
        .filter_map(|order| world.orders.get(order))
        .filter(|domain| status.is_none_or(|stage| domain.stage == stage))
        .collect();
    paged(document, &ours, |domain| {
        let mut item = json!({
            "domain": domain.name.ascii,
            "order": domain.order.to_string(),
            "status": domain.stage.word(),
            "auto_renew": domain.auto_renew,
        });
        if let Some(expires) = domain.expires {
            item["expires"] = json!(moment::text(expires));
        }
        item
    })
}

pub(super) fn auth_code(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let order = order(world, document)?;
    let domain = world.domain(order)?;
    Ok(json!({ "domain": domain.name.ascii, "auth_code": domain.auth_code }))
}

pub(super) fn transfer_check(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let name = Name::parse(document.need_text("domain")?)?;
    let mut result = json!({ "domain": name.ascii, "transferable": true });
    let locked = name.meaning == crate::registry::name::Meaning::Locked;
    let reason = match world.transferable(&name) {
        Ok(()) if locked => Some("locked at the present registrar".to_owned()),
        Ok(()) => None,
        Err(refusal) => Some(refusal.message),
    };
    if let Some(reason) = reason {
        result["transferable"] = json!(false);
        result["reason"] = json!(reason);
    }
    Ok(result)
}

/// Also of a transfer that failed and left no domain.
pub(super) fn transfer_status(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let name = Name::parse(document.need_text("domain")?)?;
    world.look(&name.ascii);
    let found =
        world.orders.values().rev().filter(|domain| domain.name.ascii == name.ascii).find_map(|domain| {
            domain
                .actions
                .iter()
                .rev()
                .find(|action| action.kind == Kind::Transfer)
                .map(|action| (domain, action))
        });
    let (domain, action) =
        found.ok_or_else(|| Refusal::not_found("transfer of", &name.ascii).at("domain"))?;
    let mut result = json!({
        "domain": name.ascii,
        "order": domain.order.to_string(),
        "action": action.id.to_string(),
        "state": action.state(),
    });
    if let Some(message) = action.message() {
        result["message"] = json!(message);
    }
    Ok(result)
}
