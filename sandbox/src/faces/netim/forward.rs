//! Web and mail forwarding.

use serde_json::{Value, json};

use super::Call;
use super::fault::{Fault, Result};
use super::operation::done;
use crate::registry::World;
use crate::registry::forward::WebForward;

/// The order of the domain that a host lies in, and what stands in front of the domain.
fn place(world: &mut World, name: &str) -> Result<(u64, String)> {
    let name = name.to_ascii_lowercase();
    if let Ok(order) = world.order_of(&name) {
        return Ok((order, String::new()));
    }
    let (order, host) = world.parent(&name).map_err(|_| Fault::not_ours(&name))?;
    let domain = world.domain(order)?.name.ascii.clone();
    Ok((order, host.strip_suffix(&format!(".{domain}")).unwrap_or_default().to_owned()))
}

fn read(call: &Call<'_>) -> Result<WebForward> {
    let kind = call.params.need("type")?.to_ascii_uppercase();
    let options = call.params.object("options")?.unwrap_or_default();
    let target = match kind.as_str() {
        "PARKING" => call.params.text("target").unwrap_or_default(),
        "DIRECT" | "IP" | "MASKED" => call.params.need("target")?,
        _ => return Err(Fault::wrong("type")),
    };
    if kind == "DIRECT" && !options.number("header")?.is_none_or(|header| header == 301 || header == 302) {
        return Err(Fault::wrong("options.header"));
    }
    // The registrar's own members are kept together in the place of the page's head.
    let kept = json!({ "type": kind, "options": options.0 });
    Ok(WebForward { target, masking: kind == "MASKED", meta_tags: kept.to_string(), ..WebForward::default() })
}

pub(super) fn set_web(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (order, host) = place(world, call.segment(1))?;
    let forward = read(call)?;
    world.open_web_forwards(order)?;
    // The answer to one that exists is `modelled`.
    if world.web_forwards(order)?.contains_key(&host) {
        return Err(Fault::refused("E97-M9700 The forwarding exists already"));
    }
    world.set_web_forward(order, &host, forward)?;
    Ok(done(world, call, "domainWebFwdCreate", call.segment(1)))
}

fn known(world: &mut World, call: &Call<'_>) -> Result<(u64, String)> {
    let (order, host) = place(world, call.segment(1))?;
    let there = world.web_forwards(order).is_ok_and(|all| all.contains_key(&host));
    if there { Ok((order, host)) } else { Err(Fault::refused("E97-M9701 The forwarding does not exist")) }
}

pub(super) fn change_web(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (order, host) = known(world, call)?;
    world.set_web_forward(order, &host, read(call)?)?;
    Ok(done(world, call, "domainWebFwdUpdate", call.segment(1)))
}

pub(super) fn remove_web(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (order, host) = known(world, call)?;
    world.remove_web_forward(order, Some(&host))?;
    Ok(done(world, call, "domainWebFwdDelete", call.segment(1)))
}

pub(super) fn webs(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let order = call.order(world)?;
    let domain = call.domain();
    let Ok(all) = world.web_forwards(order) else { return Ok(json!([])) };
    let row = |(host, forward): (&String, &WebForward)| {
        let kept: Value = serde_json::from_str(&forward.meta_tags).unwrap_or_default();
        let name = if host.is_empty() { domain.clone() } else { format!("{host}.{domain}") };
        json!({ "FQDN": name, "type": kept["type"], "target": forward.target, "install": 1, "options": kept["options"] })
    };
    Ok(all.iter().map(row).collect())
}

/// The local part (`*` for all) and the order of a mailbox.
fn mailbox(world: &mut World, call: &Call<'_>) -> Result<(u64, String)> {
    let (user, domain) = call.segment(1).rsplit_once('@').ok_or_else(|| Fault::wrong("mailbox"))?;
    let order = world.order_of(domain).map_err(|_| Fault::not_ours(domain))?;
    Ok((order, user.to_owned()))
}

pub(super) fn set_mail(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (order, user) = mailbox(world, call)?;
    let recipients: Vec<String> =
        call.params.need("recipients")?.split(',').map(|text| text.trim().to_owned()).collect();
    if recipients.iter().any(|text| !text.contains('@')) {
        return Err(Fault::wrong("recipients"));
    }
    if world.domain(order)?.mail_forwards.contains_key(&user) {
        return Err(Fault::refused("E97-M9710 The forwarding exists already"));
    }
    world.set_mail_forward(order, &user, recipients)?;
    Ok(done(world, call, "domainMailFwdCreate", call.segment(1)))
}

pub(super) fn remove_mail(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (order, user) = mailbox(world, call)?;
    if !world.domain(order)?.mail_forwards.contains_key(&user) {
        return Err(Fault::refused("E97-M9711 The forwarding does not exist"));
    }
    world.set_mail_forward(order, &user, Vec::new())?;
    Ok(done(world, call, "domainMailFwdDelete", call.segment(1)))
}

pub(super) fn mails(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let order = call.order(world)?;
    let domain = call.domain();
    let row = |(user, targets): (&String, &Vec<String>)| json!({ "mailBox": format!("{user}@{domain}"), "recipients": targets.join(","), "install": 1 });
    Ok(world.domain(order)?.mail_forwards.iter().map(row).collect())
}
