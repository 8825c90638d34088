//! Looking at names and domains.

use serde_json::{Value, json};

use super::Call;
use super::contact::shown;
use super::fault::{Fault, Result};
use super::filter::{like, passes};
use super::tld::{fee, renew_before, trade_price};
use crate::registry::World;
use crate::registry::check::Verdict;
use crate::registry::domain::{Domain, Stage};
use crate::registry::moment;
use crate::registry::money::CURRENCY;
use crate::registry::name::{Meaning, Name};
use crate::registry::refusal::Reason;
use crate::registry::tld::Price;

/// Several names in one segment, all of one extension.
pub(super) fn check(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let names: Vec<String> = call.segment(1).split(';').map(str::to_ascii_lowercase).collect();
    let extension = |name: &String| name.split_once('.').map(|(_, rest)| rest.to_owned());
    if names.iter().any(|name| extension(name) != extension(&names[0])) {
        return Err(Fault::refused("E13-M1306 All names of a check have one extension"));
    }
    let row = |name: &String| -> Result<Value> {
        let found = world.check(name);
        let premium = found.premium();
        let (result, reason) = match found.verdict {
            Verdict::Available if premium => ("AVAILABLE", "PREMIUM"),
            Verdict::Available => ("AVAILABLE", ""),
            Verdict::Taken | Verdict::Ours if premium => ("NOT AVAILABLE", "PREMIUM"),
            Verdict::Taken | Verdict::Ours => ("NOT AVAILABLE", ""),
            Verdict::Reserved => ("NOT AVAILABLE", "RESERVED"),
            Verdict::Invalid => ("UNKNOWN", "BAD SYNTAX"),
            Verdict::Unknown => ("UNKNOWN", "TIMEOUT"),
            Verdict::Closed => return Err(Fault::refused("E13-M1305 The extension is not supported")),
        };
        Ok(json!({ "domain": name, "result": result, "reason": reason }))
    };
    names.iter().map(row).collect::<Result<Vec<Value>>>().map(Value::Array)
}

fn status(domain: &Domain) -> &'static str {
    match domain.stage {
        Stage::Pending => "PENDING",
        Stage::Active if domain.hold.is_some() => "HOLD, NOT DELEGATED",
        Stage::Active if domain.nameservers.is_empty() => "ACTIVE, NOT DELEGATED",
        Stage::Active => "ACTIVE, DELEGATED",
        Stage::Expired if domain.hold.is_some() => "EXPIRED, HOLD, NOT DELEGATED",
        Stage::Expired => "EXPIRED",
        Stage::Cancelled => "ERROR",
        _ => "QUARANTINE, NOT DELEGATED",
    }
}

fn day(at: Option<jiff::Timestamp>) -> Value {
    // Whether a pending domain has empty dates or none is `modelled`.
    at.map_or(json!(""), |at| json!(moment::text(at)[..10]))
}

fn show(domain: &Domain) -> Value {
    let tld = domain.name.tld;
    let days = |from: Option<jiff::Timestamp>, days| from.map(|from| moment::add_days(from, days));
    let last = days(domain.expires, tld.grace);
    let restorable = match domain.stage {
        Stage::Redemption => Some(moment::add_days(domain.since, tld.redemption)),
        _ => days(last, tld.redemption),
    };
    let mut value = json!({
        "domain": domain.name.ascii,
        "dateCreate": day(domain.created),
        "dateExpiration": day(domain.expires),
        "dateMinRenew": day(days(domain.expires, -renew_before(tld))),
        "dateMaxRenew": day(last),
        "dateMaxRestore": day(restorable),
        "status": status(domain),
        "idOwner": shown(domain.contacts.registrant.as_deref()),
        "idAdmin": shown(domain.contacts.admin.as_deref()),
        "idTech": shown(domain.contacts.tech.as_deref()),
        "idBilling": shown(domain.contacts.billing.as_deref()),
        "domainIsLock": u8::from(domain.lock),
        "whoisPrivacy": u8::from(domain.privacy.on),
        "autoRenew": u8::from(domain.auto_renew),
        "ns": domain.nameservers.iter().map(|server| &server.name).collect::<Vec<_>>(),
        "authID": domain.auth_code,
        "IsSigned": u8::from(!domain.signers.is_empty()),
        "HasDNS4Service": u8::from(domain.zone.is_some()),
    });
    if !domain.signers.is_empty() {
        // Its inner keys are `modelled`.
        let digests = domain.signers.iter().map(|signer| (signer.key_tag.clone(), json!(signer.digest)));
        value["DNSSEC"] = Value::Object(digests.collect());
    }
    value
}

pub(super) fn info(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let name = call.domain();
    match call.order(world) {
        Ok(order) => Ok(show(world.domain(order)?)),
        Err(fault) => {
            // A registration or transfer that failed leaves its entry behind.
            let failed = world.orders.values().rev().find(|domain| domain.name.ascii == name);
            failed.filter(|domain| domain.stage == Stage::Cancelled).map(show).ok_or(fault)
        }
    }
}

fn row(domain: &Domain) -> Value {
    json!({
        "domain": domain.name.ascii,
        "dateCreate": day(domain.created),
        "dateExpiration": day(domain.expires),
    })
}

fn ours(world: &World) -> impl Iterator<Item = Value> {
    let shown = |domain: &&Domain| domain.stage != Stage::PendingDelete;
    world.names.values().filter_map(|order| world.orders.get(order)).filter(shown).map(row)
}

pub(super) fn list_one(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let pattern = if call.path.len() > 1 { call.segment(1) } else { "*" };
    Ok(ours(world).filter(|row| like(pattern, '*', row["domain"].as_str().unwrap_or_default())).collect())
}

pub(super) fn list_three(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let mut found = Vec::new();
    for row in ours(world) {
        if passes(call, &row)? {
            found.push(row);
        }
    }
    Ok(Value::Array(found))
}

pub(super) fn price(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let name = Name::parse(&call.domain())?;
    let of = |kind| fee(world.price(&name, kind, 1));
    let premium = name.meaning == Meaning::Premium;
    let mut value = json!({
        "FeeCurrency": CURRENCY,
        "Fee4Registration": of(Price::Register),
        "Fee4Renewal": of(Price::Renew),
        "Fee4Transfer": of(Price::Transfer),
        "Fee4Trade": fee(trade_price(name.tld.name)),
        "Fee4TransferTrade": of(Price::Transfer),
        "Fee4Restore": of(Price::Restore),
        "Fee4TrusteeService": 0,
        "Fee4LocalContactService": 0,
        "IsPremium": u8::from(premium),
    });
    if !call.is_one() {
        value["IsPremium"] = json!(premium);
        value["RegistrationDiscount"] = json!(false);
        // Phases cost what a registration does (`modelled`).
        for phase in ["Sunrise", "Sunrise2", "Sunrise3", "Landrush", "Landrush2", "Landrush3"] {
            value[format!("Fee4{phase}")] = of(Price::Register);
        }
    }
    Ok(value)
}

/// 0 or 1 for the clients in PHP and Python.
pub(super) fn claim(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let found = world.check(&call.domain());
    Ok(json!(u8::from(found.claim().is_some())))
}

pub(super) fn whois(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let name = Name::parse(&call.domain()).map_err(|refusal| match refusal.reason {
        Reason::NotSold => Fault::refused("E13-M1305 The extension is not supported"),
        _ => Fault::from(refusal),
    })?;
    let text = match world.verdict(&name) {
        Verdict::Available => format!("No match for {}\n", name.ascii),
        _ => format!("Domain Name: {}\n", name.ascii),
    };
    Ok(json!(text))
}
