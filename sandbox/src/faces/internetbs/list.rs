//! `Domain/List` and `Domain/Count`

use std::collections::BTreeMap;

use super::fault::{Fault, Result};
use super::params::Params;
use super::render::Node;
use super::routes::Members;
use super::{check, day, members};
use crate::registry::World;
use crate::registry::action::Kind;
use crate::registry::domain::{Domain, Stage};
use crate::registry::moment;
use crate::registry::name;

fn status(domain: &Domain) -> &'static str {
    match domain.stage {
        Stage::Pending => "Pending transfer",
        Stage::Active => "ok",
        Stage::Expired => "Expired",
        Stage::Redemption | Stage::PendingDelete => "Deleted",
        _ => "Unknown",
    }
}

/// The account's domains; registrations that wait for their registry are not among them (`modelled`).
fn owned(world: &World) -> Vec<&Domain> {
    let orders = world.names.values().filter_map(|order| world.orders.get(order));
    let arrived = |domain: &&Domain| {
        domain.stage != Stage::Pending || domain.actions.iter().any(|action| action.kind == Kind::Transfer)
    };
    orders.filter(arrived).collect()
}

pub(super) fn list(world: &mut World, params: &Params) -> Result<Members> {
    let (expiring, pending) = (params.get("expiringonly"), params.sent("pendingtransferonly"));
    if expiring.is_some() && pending {
        let text = "Parameter ExpiringOnly and PendingTransferOnly cannot be used both at the same time. They are mutually exclusive";
        return Err(Fault::new(100_026, text));
    }
    let days: Option<i64> = match expiring {
        None => None,
        Some(text) => {
            let days = text
                .parse()
                .map_err(|_| Fault::new(100_021, format!("Invallid integer value \"{text}\"!")))?;
            Some(days)
        }
    };
    let until = days.map(|days| moment::add_days(world.now, days));
    let extensions: Vec<&str> =
        params.get("extensionfilter").map_or(Vec::new(), |text| text.split(',').map(str::trim).collect());
    // A name that means something comes to life when it is looked for.
    let search = params.get("searchtermfilter").map(str::to_lowercase);
    if let Some(asked) = search.as_deref().and_then(|text| name::ascii(text).ok()) {
        world.look(&asked);
    }
    let fits = |domain: &&Domain| {
        let unicode = check::unicode(&domain.name.ascii);
        let found = |text: &String| match text.starts_with('.') {
            true => domain.name.ascii.ends_with(text.as_str()),
            false => domain.name.ascii.contains(text.as_str()) || unicode.contains(text.as_str()),
        };
        until.is_none_or(|until| domain.expires.is_some_and(|expires| expires <= until))
            && (!pending || domain.stage == Stage::Pending)
            && search.as_ref().is_none_or(found)
            && (extensions.is_empty() || extensions.contains(&domain.name.tld.name))
    };
    let mut domains: Vec<&Domain> = owned(world).into_iter().filter(fits).collect();
    match params
        .word("sortby", &["DOMAIN_NAME", "DOMAIN_NAME_DESC", "EXPIRATION", "EXPIRATION_DESC"])?
        .as_deref()
    {
        Some("DOMAIN_NAME_DESC") => domains.reverse(),
        Some("EXPIRATION") => domains.sort_by_key(|domain| domain.expires),
        Some("EXPIRATION_DESC") => domains.sort_by_key(|domain| std::cmp::Reverse(domain.expires)),
        _ => {}
    }
    // Both ends count from 0 and are within (`modelled`).
    let number = |name: &str| params.get(name).and_then(|text| text.parse::<usize>().ok());
    let (from, to) = (number("rangefrom").unwrap_or(0), number("rangeto").unwrap_or(usize::MAX));
    let total = domains.len();
    let page =
        domains.into_iter().enumerate().filter(|(i, _)| (from..=to).contains(i)).map(|(_, domain)| domain);
    let full = params.word("compactlist", &["YES", "NO"])?.as_deref() == Some("NO");
    let more: Vec<String> = params
        .get("returnfields")
        .map_or(Vec::new(), |text| text.to_lowercase().split(',').map(|f| f.trim().to_owned()).collect());
    let items = page
        .map(|domain| if full { shown(domain, &more) } else { check::unicode(&domain.name.ascii).into() });
    Ok(members([("domaincount", total.into()), ("domain", Node::List(items.collect()))]))
}

fn shown(domain: &Domain, more: &[String]) -> Node {
    let date = |at: Option<jiff::Timestamp>| Node::from(at.map_or("n/a".to_owned(), day));
    let mut fields = members([("name", check::unicode(&domain.name.ascii).into())]);
    if domain.name.ascii.contains("xn--") {
        fields.push(("punycode".into(), domain.name.ascii.clone().into()));
    }
    fields.extend(members([
        ("expiration", date(domain.registry_expiry())),
        ("status", status(domain).into()),
        ("registrarlock", if domain.lock { "enabled" } else { "disabled" }.into()),
        (
            "transferauthinfo",
            if domain.stage == Stage::Pending { String::new() } else { domain.auth_code.clone() }.into(),
        ),
    ]));
    for (field, value) in [("paiduntil", date(domain.expires)), ("registrationdate", date(domain.created))] {
        if more.iter().any(|wanted| wanted == field) {
            fields.push((field.to_owned(), value));
        }
    }
    Node::Map(fields)
}

/// Extensions of two labels are written with their dot (`modelled`).
pub(super) fn count(world: &mut World, _: &Params) -> Result<Members> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let domains = owned(world);
    for domain in &domains {
        *counts.entry(domain.name.tld.name).or_default() += 1;
    }
    let mut shown: Members = counts.into_iter().map(|(tld, count)| (tld.to_owned(), count.into())).collect();
    shown.push(("totaldomains".into(), domains.len().into()));
    Ok(shown)
}
