//! `Domain/UrlForward/…` and `Domain/EmailForward/…`

use std::collections::BTreeMap;

use super::fault::{Fault, Result};
use super::params::Params;
use super::render::Node;
use super::routes::Members;
use super::{members, of_name, order, refused, yes};
use crate::registry::World;
use crate::registry::forward::WebForward;

/// The domain that a source lies in, and what stands in front of it.
fn place(world: &mut World, source: &str) -> Result<(u64, String)> {
    let plain = source
        .trim_start_matches("http://")
        .trim_start_matches("https://")
        .trim_end_matches('/')
        .to_lowercase();
    let mut at = 0;
    loop {
        if let Ok(order) = of_name(world, &plain[at..]) {
            return Ok((order, plain[..at].trim_end_matches('.').to_owned()));
        }
        match plain[at..].find('.') {
            Some(dot) => at += dot + 1,
            None => return Err(Fault::not_ours(&plain)),
        }
    }
}

fn rules(world: &World, order: u64) -> BTreeMap<String, WebForward> {
    world.web_forwards(order).cloned().unwrap_or_default()
}

/// A rule that is there already is refused, and one that is not cannot be changed or removed (`modelled`).
pub(super) fn add_web(world: &mut World, params: &Params) -> Result<Members> {
    let (order, host) = place(world, params.need("source")?)?;
    if rules(world, order).contains_key(&host) {
        return Err(Fault::invalid("Source", params.need("source")?));
    }
    let target = params.need("destination")?.to_owned();
    // Framed where nothing else is said.
    set_web(world, params, order, &host, WebForward { target, masking: true, ..WebForward::default() })
}

pub(super) fn update_web(world: &mut World, params: &Params) -> Result<Members> {
    let (order, host) = place(world, params.need("source")?)?;
    let Some(rule) = rules(world, order).remove(&host) else {
        return Err(Fault::invalid("Source", params.need("source")?));
    };
    set_web(world, params, order, &host, rule)
}

fn set_web(
    world: &mut World,
    params: &Params,
    order: u64,
    host: &str,
    mut rule: WebForward,
) -> Result<Members> {
    if let Some(target) = params.get("destination") {
        target.clone_into(&mut rule.target);
    }
    rule.masking = params.yes("isframed")?.unwrap_or(rule.masking);
    rule.permanent = params.yes("redirect301")?.unwrap_or(rule.permanent && !rule.masking);
    if rule.masking && rule.permanent {
        let text = "Parameter isFramed and redirect301 cannot be used both at the same time. They are mutually exclusive";
        return Err(Fault::new(100_026, text));
    }
    for (name, field) in [
        ("sitetitle", &mut rule.title),
        ("metadescription", &mut rule.description),
        ("metakeywords", &mut rule.keywords),
    ] {
        if let Some(text) = params.get(name) {
            text.clone_into(field);
        }
    }
    world.open_web_forwards(order).map_err(refused(params))?;
    world.set_web_forward(order, host, rule).map_err(refused(params))?;
    Ok(Members::new())
}

pub(super) fn remove_web(world: &mut World, params: &Params) -> Result<Members> {
    let source = params.need("source")?;
    let (order, host) = place(world, source)?;
    world.remove_web_forward(order, Some(&host)).map_err(|_| Fault::invalid("Source", source))?;
    Ok(Members::new())
}

/// `status` comes last in the sample; whether `redirect301` is listed is `modelled`.
pub(super) fn list_web(world: &mut World, params: &Params) -> Result<Members> {
    let order = order(world, params)?;
    let name = world.domain(order).map_err(refused(params))?.name.ascii.clone();
    let rules = rules(world, order);
    let item = |(host, rule): (&String, &WebForward)| {
        let source = if host.is_empty() { name.clone() } else { format!("{host}.{name}") };
        let mut fields = members([
            ("source", source.into()),
            ("destination", rule.target.clone().into()),
            ("isframed", yes(rule.masking).into()),
        ]);
        if rule.masking {
            fields.extend(members([
                ("title", rule.title.clone().into()),
                ("description", rule.description.clone().into()),
                ("keywords", rule.keywords.clone().into()),
            ]));
        } else {
            fields.push(("redirect301".into(), yes(rule.permanent).into()));
        }
        Node::Map(fields)
    };
    Ok(listed(rules.iter().map(item).collect()))
}

fn listed(rules: Vec<Node>) -> Members {
    members([
        ("total_rules", rules.len().into()),
        ("rule", Node::from_one(rules)),
        ("status", "SUCCESS".into()),
    ])
}

/// The domain and the user of an address; none and `*` are all users.
fn address(world: &mut World, params: &Params) -> Result<(u64, String)> {
    let source = params.need("source")?;
    let (user, domain) = source.rsplit_once('@').ok_or_else(|| Fault::invalid("Source", source))?;
    let user = if user.is_empty() { "*" } else { user };
    Ok((of_name(world, domain)?, user.to_lowercase()))
}

fn set_mail(world: &mut World, params: &Params, there: bool) -> Result<Members> {
    let (order, user) = address(world, params)?;
    let known = world.domain(order).map_err(refused(params))?.mail_forwards.contains_key(&user);
    if known != there {
        return Err(Fault::invalid("Source", params.need("source")?));
    }
    let text = params.need("destination")?;
    let targets: Vec<String> = text.split(',').map(|target| target.trim().to_owned()).collect();
    if !targets.iter().all(|target| target.contains('@')) {
        return Err(Fault::invalid("Destination", text));
    }
    world.set_mail_forward(order, &user, targets).map_err(refused(params))?;
    Ok(Members::new())
}

pub(super) fn add_mail(world: &mut World, params: &Params) -> Result<Members> {
    set_mail(world, params, false)
}

pub(super) fn update_mail(world: &mut World, params: &Params) -> Result<Members> {
    set_mail(world, params, true)
}

pub(super) fn remove_mail(world: &mut World, params: &Params) -> Result<Members> {
    let (order, user) = address(world, params)?;
    if !world.domain(order).map_err(refused(params))?.mail_forwards.contains_key(&user) {
        return Err(Fault::invalid("Source", params.need("source")?));
    }
    world.set_mail_forward(order, &user, Vec::new()).map_err(refused(params))?;
    Ok(Members::new())
}

pub(super) fn list_mail(world: &mut World, params: &Params) -> Result<Members> {
    let order = order(world, params)?;
    let domain = world.domain(order).map_err(refused(params))?;
    let item = |(user, targets): (&String, &Vec<String>)| {
        let user = if user == "*" { "" } else { user };
        Node::map([
            ("source", format!("{user}@{}", domain.name.ascii).into()),
            ("destination", targets.join(",").into()),
        ])
    };
    Ok(listed(domain.mail_forwards.iter().map(item).collect()))
}
