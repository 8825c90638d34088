//! Customers.

use serde_json::{Value, json};

use super::RESELLER;
use super::action::epoch;
use super::contact_rules;
use super::fault::{Fault, Result};
use super::params::Params;
use super::search::numbered;
use crate::registry::World;
use crate::registry::customer::Customer;
use crate::registry::refusal::Reason;

const SPECIAL: &str = "~*!@$#%_+.?:,{}";

/// Version 2 wants all four kinds of signs.
pub(super) fn signup(world: &mut World, params: &Params) -> Result<Value> {
    let password = params.need("passwd")?;
    let any = |test: fn(char) -> bool| password.chars().any(test);
    let strong = (9..=16).contains(&password.chars().count())
        && any(|sign| sign.is_ascii_lowercase())
        && any(|sign| sign.is_ascii_uppercase())
        && any(|sign| sign.is_ascii_digit())
        && any(|sign| SPECIAL.contains(sign));
    if !strong {
        return Err(Fault::field("passwd", "passwd is invalid"));
    }
    create(world, params)
}

pub(super) fn old_signup(world: &mut World, params: &Params) -> Result<Value> {
    let password = params.need("passwd")?;
    if !(8..=16).contains(&password.len()) || !password.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(Fault::field("passwd", "passwd is invalid"));
    }
    create(world, params)
}

fn create(world: &mut World, params: &Params) -> Result<Value> {
    let username = params.need("username")?.to_owned();
    params.need("state")?;
    let language = params.need("lang-pref")?.to_owned();
    let mut card = contact_rules::address(params, params.need("company")?, "Contact")?;
    card.email.clone_from(&username);
    if let Some(state) = params.get("other-state") {
        card.extra.insert("other_state".into(), state.to_owned());
    }
    let id = world.add_customer(&username, card, &language).map_err(|refusal| match refusal.reason {
        // The text is `modelled`.
        Reason::Taken => Fault::new(format!("{username} is already a customer")),
        _ => refusal.into(),
    })?;
    Ok(json!(id))
}

pub(super) fn details(world: &mut World, params: &Params) -> Result<Value> {
    let username = params.need("username")?;
    let found = world
        .customer_by_login(username)
        .map_err(|_| Fault::new(format!("Customer {username} not found")))?;
    Ok(show(found))
}

pub(super) fn details_by_id(world: &mut World, params: &Params) -> Result<Value> {
    let id: u64 = params.need_number("customer-id")?;
    Ok(show(world.customer(id).map_err(|_| Fault::new("Invalid customer-id"))?))
}

fn show(customer: &Customer) -> Value {
    let card = &customer.card;
    let other_state = card.extra.get("other_state").unwrap_or(&card.state);
    let mut map = json!({
        "customerid": customer.id.to_string(),
        "username": customer.username,
        "useremail": customer.username,
        "name": card.name,
        "company": card.organization,
        "city": card.city,
        "state": card.state,
        "other_state": other_state,
        "stateid": "0",
        "country": card.country,
        "zip": card.postal_code,
        "telnocc": card.phone_code,
        "telno": card.phone,
        "langpref": customer.language,
        "parentid": RESELLER,
        "resellerid": RESELLER,
        "pin": "8901",
        "creationdt": epoch(customer.created),
        "customerstatus": "Active",
        "totalreceipts": "0.0",
        "salescontactid": "0",
        "salespersonshash": {},
        "ispasswdexpired": "false",
        "twofactorauth_enabled": "false",
        "twofactorsmsauth_enabled": "false",
        "twofactorgoogleauth_enabled": "false",
        "isDominicanTaxConfiguredByParent": false,
    });
    for (index, line) in card.street.iter().enumerate() {
        map[format!("address{}", index + 1)] = json!(line);
    }
    map
}

pub(super) fn search(world: &mut World, params: &Params) -> Result<Value> {
    let page = params.page(10, 500)?;
    let ids = params.all("customer-id");
    let has = |name: &str, text: &str| {
        params.get(name).is_none_or(|part| text.to_lowercase().contains(&part.to_lowercase()))
    };
    let found: Vec<&Customer> = world
        .customers
        .values()
        .filter(|customer| ids.is_empty() || ids.contains(&customer.id.to_string().as_str()))
        .filter(|customer| has("username", &customer.username) && has("name", &customer.card.name))
        .filter(|customer| has("company", &customer.card.organization) && has("city", &customer.card.city))
        .filter(|_| params.get("status").is_none_or(|status| status == "Active"))
        .collect();
    Ok(numbered(&found, page, |customer| {
        let card = &customer.card;
        json!({
            "customer.customerid": customer.id.to_string(),
            "customer.username": customer.username,
            "customer.name": card.name,
            "customer.company": card.organization,
            "customer.city": card.city,
            "customer.country": card.country,
            "customer.telnocc": card.phone_code,
            "customer.telno": card.phone,
            "customer.resellerid": RESELLER,
            "customer.customerstatus": "Active",
            "customer.totalreceipts": "0.000",
            "customer.websitecount": world
                .names
                .values()
                .filter_map(|order| world.orders.get(order))
                .filter(|domain| domain.customer == customer.id)
                .count()
                .to_string(),
        })
    }))
}

pub(super) fn delete(world: &mut World, params: &Params) -> Result<Value> {
    let id: u64 = params.need_number("customer-id")?;
    world.customer(id).map_err(|_| Fault::new("Invalid customer-id"))?;
    let mut ours = world.names.values().filter_map(|order| world.orders.get(order));
    if ours.any(|domain| domain.customer == id) {
        // The text is `modelled`.
        return Err(Fault::new("The customer has active orders."));
    }
    world.customers.remove(&id);
    Ok(json!(true))
}
