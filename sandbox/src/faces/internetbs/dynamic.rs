//! Records of the type DYNAMIC: what they point to is moved on from outside, with a user name and a password of their own.
//!
//! One for each host, and the outside does not call here (both `modelled`).

use super::dns::number;
use super::fault::{Fault, Result};
use super::members;
use super::params::Params;
use super::render::Node;
use super::routes::Members;
use crate::registry::World;

/// A record.
struct Dynamic {
    value: String,
    ttl: u64,
    login: String,
    password: String,
}

/// Where the account's settings have the record.
fn place(order: u64, host: &str) -> String {
    format!("dynamic/{order}/{host}")
}

fn read(text: &str) -> Option<Dynamic> {
    let parts: Vec<&str> = text.split('\n').collect();
    let [value, ttl, login, password] = parts.as_slice() else { return None };
    let owned = |part: &str| part.to_owned();
    Some(Dynamic {
        value: owned(value),
        ttl: ttl.parse().ok()?,
        login: owned(login),
        password: owned(password),
    })
}

fn keep(world: &mut World, order: u64, host: &str, record: &Dynamic) {
    let Dynamic { value, ttl, login, password } = record;
    world.settings.insert(place(order, host), format!("{value}\n{ttl}\n{login}\n{password}"));
}

/// A user name or a password: 1 to 30 characters.
fn word(params: &Params, name: &str) -> Result<Option<String>> {
    match params.get(name) {
        Some(text) if text.chars().count() > 30 || text.contains('\n') => Err(Fault::invalid(name, text)),
        text => Ok(text.map(str::to_owned)),
    }
}

/// The record that a request means: its filters have to fit.
fn meant(world: &World, order: u64, host: &str, params: &Params, prefix: &str) -> Result<Dynamic> {
    let missing = || Fault::invalid("fullrecordname", params.get("fullrecordname").unwrap_or_default());
    let record = world.settings.get(&place(order, host)).and_then(|text| read(text)).ok_or_else(missing)?;
    let fits = |name: &str, there: &str| params.get(name).is_none_or(|given| given == there);
    let same = fits(&format!("{prefix}value"), &record.value)
        && fits(&format!("{prefix}dyndnslogin"), &record.login)
        && fits(&format!("{prefix}dyndnspassword"), &record.password);
    if same { Ok(record) } else { Err(missing()) }
}

pub(super) fn add(world: &mut World, order: u64, host: &str, params: &Params) -> Result<Members> {
    let need = |name: &str| word(params, name)?.ok_or_else(|| Fault::missing(name));
    let record = Dynamic {
        value: params.get("value").unwrap_or_default().replace('\n', " "),
        ttl: number(params, "ttl")?.unwrap_or(3600),
        login: need("dyndnslogin")?,
        password: need("dyndnspassword")?,
    };
    if world.settings.contains_key(&place(order, host)) {
        return Err(Fault::invalid("fullrecordname", params.need("fullrecordname")?));
    }
    keep(world, order, host, &record);
    Ok(Members::new())
}

pub(super) fn update(world: &mut World, order: u64, host: &str, params: &Params) -> Result<Members> {
    let old = meant(world, order, host, params, "current")?;
    let record = Dynamic {
        value: params.need("newvalue")?.replace('\n', " "),
        ttl: number(params, "newttl")?.unwrap_or(3600),
        login: word(params, "newdyndnslogin")?.unwrap_or(old.login),
        password: word(params, "newdyndnspassword")?.unwrap_or(old.password),
    };
    keep(world, order, host, &record);
    Ok(Members::new())
}

pub(super) fn remove(world: &mut World, order: u64, host: &str, params: &Params) -> Result<Members> {
    meant(world, order, host, params, "")?;
    world.settings.remove(&place(order, host));
    Ok(Members::new())
}

/// The records of a zone. User names and passwords are not listed (`modelled`).
pub(super) fn list(world: &World, order: u64, domain: &str) -> Vec<Node> {
    let start = place(order, "");
    let here = world.settings.range(start.clone()..).take_while(|(key, _)| key.starts_with(&start));
    let item = |(key, text): (&String, &String)| {
        let (host, record) = (&key[start.len()..], read(text)?);
        let full = if host.is_empty() { domain.to_owned() } else { format!("{host}.{domain}") };
        Some(Node::Map(members([
            ("name", full.into()),
            ("value", record.value.into()),
            ("ttl", Node::Number(record.ttl)),
            ("type", "DYNAMIC".into()),
        ])))
    };
    here.filter_map(item).collect()
}
