//! `Domain/Update`, `Domain/Push` and `Domain/ChangeTag/DotUK`

use super::fault::{Fault, Result};
use super::params::Params;
use super::routes::Members;
use super::{check, members, order, orders, refused};
use crate::registry::World;
use crate::registry::action::Kind;
use crate::registry::order::Outcome;
use crate::registry::refusal::{Reason, Refusal};

/// Only what is sent changes. What is as it was is no error.
pub(super) fn update(world: &mut World, params: &Params) -> Result<Members> {
    let order = order(world, params)?;
    let domain = world.domain(order).map_err(refused(params))?;
    let (ascii, privacy) = (domain.name.ascii.clone(), domain.privacy.available);
    let private = params.word("privatewhois", &["FULL", "PARTIAL", "DISABLE", "DISABLED"])?;
    // Nothing at all changes then.
    if private.is_some() && !privacy {
        return Err(Fault::not_supported(&ascii));
    }
    let lock = params.word("registrarlock", &["ENABLED", "DISABLED"])?;
    let auto_renew = params.yes("autorenew")?;
    let servers = orders::nameservers(params)?;
    let mut values: Vec<(String, Option<String>)> =
        params.of_contacts().map(|(key, value)| (key.to_owned(), Some(value.to_owned()))).collect();
    if let Some(other) = params.get("clonecontactsfromdomain") {
        // The contacts of the other domain; those that are sent are ignored.
        let other_order = super::of_name(world, other)?;
        let domain = world.domain(other_order).map_err(|_| Fault::not_ours(other))?;
        let theirs = super::contacts::values(world, domain);
        let domain = world.domain(order).map_err(refused(params))?;
        values = super::contacts::replaced(super::contacts::values(world, domain), theirs);
    } else if !values.is_empty() {
        // A field is changed beside those that stay.
        let domain = world.domain(order).map_err(refused(params))?;
        let before = super::contacts::values(world, domain);
        let kept = before.into_iter().map(|(key, value)| (key, Some(value)));
        values = kept.chain(values).collect();
    }
    if let Some(lines) = params.raw("dnssec") {
        values.push(("dnssec".to_owned(), Some(signed(lines)?)));
    }
    if let Some(level) = private.as_ref().filter(|word| word.as_str() == "FULL" || word.as_str() == "PARTIAL")
    {
        values.push(("privacylevel".to_owned(), Some(level.clone())));
    }
    let mut done: Vec<Outcome> = Vec::new();
    let mut step = |result: std::result::Result<Outcome, Refusal>| match result {
        Ok(outcome) => {
            done.push(outcome);
            Ok(())
        }
        Err(refusal) if refusal.reason == Reason::NoChange => Ok(()),
        Err(refusal) => Err(Fault::of(&refusal, &ascii)),
    };
    if let Some(servers) = servers {
        step(world.set_nameservers(order, servers))?;
    }
    if let Some(code) = params.get("transferauthinfo") {
        step(world.set_auth_code(order, code))?;
    }
    if let Some(lock) = lock {
        step(world.set_lock(order, lock == "ENABLED"))?;
    }
    if let Some(private) = private {
        step(world.set_privacy(order, private == "FULL" || private == "PARTIAL"))?;
    }
    if let Some(on) = auto_renew {
        step(world.set_auto_renew(order, on))?;
    }
    if !values.is_empty() {
        step(world.change(order, Kind::SetExtra(values)))?;
    }
    let pending = done.iter().any(|outcome| outcome.action.open());
    let word = if pending { "PENDING" } else { "SUCCESS" };
    Ok(members([("status", word.into()), ("domain", check::unicode(&ascii).into())]))
}

/// Lines of a zone file with a digest or a key each.
fn signed(lines: &str) -> Result<String> {
    let bad = || Fault::invalid("Dnssec", lines);
    let mut kept = Vec::new();
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let fits = words.len() >= 8 && words[2] == "IN" && ["DS", "DNSKEY"].contains(&words[3]);
        kept.push(if fits { line } else { return Err(bad()) });
    }
    Ok(kept.join("\n"))
}

pub(super) fn push(world: &mut World, params: &Params) -> Result<Members> {
    let order = order(world, params)?;
    let to = params.need("destination")?;
    if !to.contains('@') {
        return Err(Fault::invalid("Destination", to));
    }
    let outcome = world.change(order, Kind::Release).map_err(refused(params))?;
    Ok(members([("domain", check::unicode(&outcome.domain).into())]))
}

pub(super) fn tag(world: &mut World, params: &Params) -> Result<Members> {
    let order = order(world, params)?;
    params.need("newtag")?;
    let domain = world.domain(order).map_err(refused(params))?;
    if !domain.name.tld.name.ends_with("uk") {
        return Err(Fault::not_supported(&domain.name.ascii));
    }
    let outcome = world.change(order, Kind::Release).map_err(refused(params))?;
    Ok(members([("domain", check::unicode(&outcome.domain).into())]))
}
