//! The wish list of names that cannot be registered yet. All replies are `modelled`: no source shows one.

use serde_json::{Value, json};

use super::action::epoch;
use super::fault::{Fault, Result};
use super::params::Params;
use super::search::numbered;
use crate::registry::World;
use crate::registry::customer::Wish;
use crate::registry::name::Name;
use crate::registry::tld::TLDS;

fn customer(world: &World, params: &Params) -> Result<u64> {
    let id: u64 = params.need_number("customerid")?;
    world.customer(id).map(|customer| customer.id).map_err(|_| Fault::customer())
}

pub(super) fn add(world: &mut World, params: &Params) -> Result<Value> {
    let customer = customer(world, params)?;
    params.need("domain")?;
    let names: Vec<Name> =
        params.all("domain").iter().map(|name| Name::parse(name)).collect::<std::result::Result<_, _>>()?;
    for name in names {
        let known = world.wishes.iter().any(|wish| wish.customer == customer && wish.domain == name.ascii);
        if !known {
            world.wishes.push(Wish { customer, domain: name.ascii, added: world.now });
        }
    }
    Ok(json!({ "status": "Success" }))
}

pub(super) fn delete(world: &mut World, params: &Params) -> Result<Value> {
    let customer = customer(world, params)?;
    let domain = Name::parse(params.need("domain")?)?.ascii;
    let before = world.wishes.len();
    world.wishes.retain(|wish| wish.customer != customer || wish.domain != domain);
    if world.wishes.len() == before {
        return Err(Fault::new(format!("{domain} is not in the wish list")));
    }
    Ok(json!({ "status": "Success" }))
}

pub(super) fn fetch(world: &mut World, params: &Params) -> Result<Value> {
    let page = params.page(1, 500)?;
    let customer: Option<u64> = params.number("customerid")?;
    let (domains, tlds) = (params.all("domain"), params.all("tld"));
    let (from, to) = (params.instant("creation-date-start")?, params.instant("creation-date-end")?);
    let below =
        |domain: &str| tlds.iter().any(|tld| domain.ends_with(&format!(".{}", tld.trim_start_matches('.'))));
    let found: Vec<&Wish> = world
        .wishes
        .iter()
        .filter(|wish| customer.is_none_or(|id| wish.customer == id))
        .filter(|wish| domains.is_empty() || domains.contains(&wish.domain.as_str()))
        .filter(|wish| tlds.is_empty() || below(&wish.domain))
        .filter(|wish| from.is_none_or(|from| wish.added >= from) && to.is_none_or(|to| wish.added <= to))
        .collect();
    Ok(numbered(&found, page, |wish| {
        json!({
            "domain": wish.domain,
            "customerid": wish.customer.to_string(),
            "creationdate": epoch(wish.added),
        })
    }))
}

pub(super) fn tlds(_: &mut World, params: &Params) -> Result<Value> {
    params.need("category")?;
    let names: Vec<&str> = TLDS.iter().filter(|tld| tld.launching).map(|tld| tld.name).collect();
    Ok(json!(names))
}
