//! `Domain/RegistrarLock/…` and `Domain/PrivateWhois/…`

use super::fault::{Fault, Result};
use super::params::Params;
use super::render::Node;
use super::routes::Members;
use super::{check, info, members, order, refused, status as word};
use crate::registry::World;
use crate::registry::action::Kind;
use crate::registry::name::Meaning;
use crate::registry::tld::TLDS;

fn set(world: &mut World, params: &Params, locked: bool) -> Result<Members> {
    let order = order(world, params)?;
    let outcome = world.set_lock(order, locked).map_err(refused(params))?;
    Ok(members([("domain", check::unicode(&outcome.domain).into()), ("status", word(&outcome).into())]))
}

pub(super) fn enable(world: &mut World, params: &Params) -> Result<Members> {
    set(world, params, true)
}

pub(super) fn disable(world: &mut World, params: &Params) -> Result<Members> {
    set(world, params, false)
}

/// `status` comes last in the sample.
pub(super) fn status(world: &mut World, params: &Params) -> Result<Members> {
    let order = order(world, params)?;
    let domain = world.domain(order).map_err(refused(params))?;
    let lock = if domain.lock { "LOCKED" } else { "UNLOCKED" };
    Ok(members([
        ("domain", check::unicode(&domain.name.ascii).into()),
        ("registrar_lock_status", lock.into()),
        ("status", "SUCCESS".into()),
    ]))
}

/// Privacy of a domain whose TLD has it.
fn private(world: &mut World, params: &Params) -> Result<u64> {
    let order = order(world, params)?;
    let domain = world.domain(order).map_err(refused(params))?;
    match domain.privacy.available && domain.name.meaning != Meaning::NoPrivacy {
        true => Ok(order),
        false => Err(Fault::not_supported(&domain.name.ascii)),
    }
}

pub(super) fn hide(world: &mut World, params: &Params) -> Result<Members> {
    let order = private(world, params)?;
    let level = params.word("type", &["FULL", "PARTIAL"])?.unwrap_or_else(|| "FULL".to_owned());
    let outcome = world.set_privacy(order, true).map_err(refused(params))?;
    let note = Kind::SetExtra(vec![("privacylevel".to_owned(), Some(level.clone()))]);
    // Behind a change that waits, the level waits as well.
    let _ = world.change(order, note);
    Ok(members([
        ("domain", check::unicode(&outcome.domain).into()),
        ("status", word(&outcome).into()),
        ("privatewhoisstatus", level.into()),
    ]))
}

/// The word here is `DISABLE`, and `DISABLED` where the state is read.
pub(super) fn show(world: &mut World, params: &Params) -> Result<Members> {
    let order = private(world, params)?;
    let outcome = world.set_privacy(order, false).map_err(refused(params))?;
    Ok(members([
        ("domain", check::unicode(&outcome.domain).into()),
        ("status", word(&outcome).into()),
        ("privatewhoisstatus", "DISABLE".into()),
    ]))
}

pub(super) fn privacy(world: &mut World, params: &Params) -> Result<Members> {
    let order = private(world, params)?;
    let domain = world.domain(order).map_err(refused(params))?;
    Ok(members([
        ("domain", check::unicode(&domain.name.ascii).into()),
        ("privatewhoisstatus", info::privacy_word(domain).into()),
    ]))
}

/// The TLDs with privacy.
pub(super) fn tlds(_: &mut World, _: &Params) -> Result<Members> {
    let with: Vec<&str> = TLDS.iter().filter(|tld| tld.privacy).map(|tld| tld.name).collect();
    let unicode: Vec<String> = with.iter().map(|tld| check::unicode(tld)).collect();
    Ok(members([("tlds", Node::from(with.join(","))), ("tldsidn", unicode.join(",").into())]))
}
