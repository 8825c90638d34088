//! Changes. Setting what is set already is fine and changes nothing.

use serde_json::{Value, json};

use super::codec::{self, Wanted};
use super::order;
use crate::document::Document;
use crate::registry::World;
use crate::registry::order::{Course, Outcome};
use crate::registry::refusal::{Reason, Refusal, Result};
use crate::registry::register::make_code;

fn changed(outcome: &Outcome) -> Value {
    let mut result = json!({
        "domain": outcome.domain,
        "action": outcome.action.id.to_string(),
        "state": outcome.action.state(),
    });
    if let Some(message) = outcome.action.message() {
        result["message"] = json!(message);
    }
    result
}

fn unchanged(world: &World, order: u64) -> Result<Value> {
    Ok(json!({ "domain": world.domain(order)?.name.ascii, "state": "done" }))
}

pub(super) fn nameservers(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let order = order(world, document)?;
    let servers = codec::nameservers(document.need_list("nameservers")?)?;
    match world.set_nameservers(order, servers) {
        Err(Refusal { reason: Reason::NoChange, .. }) => unchanged(world, order),
        done => Ok(changed(&done?)),
    }
}

pub(super) fn contacts(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let order = order(world, document)?;
    let wanted = Wanted::read(&document.need_object("contacts")?, world)?;
    world.changeable(order)?;
    let contacts = wanted.make(world, world.domain(order)?.contacts.clone())?;
    match world.set_contacts(order, contacts, false) {
        Err(Refusal { reason: Reason::NoChange, .. }) => unchanged(world, order),
        done => Ok(changed(&done?)),
    }
}

pub(super) fn lock(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let order = order(world, document)?;
    let lock = document.need_flag("lock")?;
    if world.domain(order)?.lock == lock {
        return unchanged(world, order);
    }
    Ok(changed(&world.set_lock(order, lock)?))
}

pub(super) fn privacy(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let order = order(world, document)?;
    let privacy = document.need_flag("privacy")?;
    if world.domain(order)?.privacy.on == privacy {
        return unchanged(world, order);
    }
    Ok(changed(&world.set_privacy(order, privacy)?))
}

pub(super) fn auto_renew(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let order = order(world, document)?;
    let auto_renew = document.need_flag("auto_renew")?;
    if world.domain(order)?.auto_renew == auto_renew {
        return unchanged(world, order);
    }
    Ok(changed(&world.set_auto_renew(order, auto_renew)?))
}

pub(super) fn hold(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let order = order(world, document)?;
    let hold = document.need_flag("hold")?;
    if world.domain(order)?.hold.is_some() == hold {
        return unchanged(world, order);
    }
    let reason = document.text("reason")?.unwrap_or_default().to_owned();
    Ok(changed(&world.set_hold(order, hold.then_some(reason))?))
}

pub(super) fn auth_code(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let order = order(world, document)?;
    let code = document.need_text("auth_code")?;
    if world.domain(order)?.auth_code == code {
        return unchanged(world, order);
    }
    Ok(changed(&world.set_auth_code(order, code)?))
}

pub(super) fn new_auth_code(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let order = order(world, document)?;
    let code = make_code(world.next_action());
    let done = world.set_auth_code(order, &code)?;
    Ok(json!({ "domain": done.domain, "auth_code": code }))
}

pub(super) fn delete(world: &mut World, document: &Document<'_>) -> Result<Value> {
    let order = order(world, document)?;
    Ok(changed(&world.delete(order, Course::Now)?))
}
