//! Customers.

use serde_json::{Value, json};

use super::RESELLER;
use super::action::epoch;
use super::contact_rules;
use super::fault::{Fault, Result};
use super::params::Params;
use super::search::numbered;
use crate::registry::World;
use crate::registry::contact::Card;
use crate::registry::customer::Customer;
use crate::registry::refusal::Reason;

const SPECIAL: &str = "~*!@$#%_+.?:,{}";

/// Tax ids, and the flag that details show for each.
const TAX_IDS: &[&str] = &[
    "vat-id",
    "russia-vat-id",
    "indian-gst-id",
    "australia-gst-id",
    "newzealand-gst-id",
    "singapore-gst-id",
];
const TAX_FLAGS: &[Option<&str>] = &[
    None,
    Some("russiavatenabled"),
    Some("indiangstenabled"),
    Some("australiagstenabled"),
    Some("newzealandgstenabled"),
    Some("singaporegstenabled"),
];

/// Version 2 wants all four kinds of signs.
pub(super) fn signup(world: &mut World, params: &Params) -> Result<Value> {
    strong(params.need("passwd")?)?;
    create(world, params)
}

/// Version 1 wants letters and digits.
pub(super) fn old_signup(world: &mut World, params: &Params) -> Result<Value> {
    plain(params.need("passwd")?)?;
    create(world, params)
}

fn bad_password() -> Fault {
    Fault::field("passwd", "passwd is invalid")
}

pub(super) fn strong(password: &str) -> Result<()> {
    let any = |test: fn(char) -> bool| password.chars().any(test);
    let strong = (9..=16).contains(&password.chars().count())
        && any(|sign| sign.is_ascii_lowercase())
        && any(|sign| sign.is_ascii_uppercase())
        && any(|sign| sign.is_ascii_digit())
        && any(|sign| SPECIAL.contains(sign));
    if strong { Ok(()) } else { Err(bad_password()) }
}

pub(super) fn plain(password: &str) -> Result<()> {
    let plain = password.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if plain && (8..=16).contains(&password.len()) { Ok(()) } else { Err(bad_password()) }
}

fn create(world: &mut World, params: &Params) -> Result<Value> {
    let username = params.need("username")?.to_owned();
    let language = params.need("lang-pref")?.to_owned();
    let card = card(params, &username)?;
    let id = world.add_customer(&username, card, &language).map_err(|refusal| match refusal.reason {
        Reason::Taken => taken(&username),
        _ => refusal.into(),
    })?;
    if let Some(customer) = world.customers.get_mut(&id) {
        params.need("passwd")?.clone_into(&mut customer.password);
    }
    Ok(json!(id))
}

/// What a customer says of itself, with the tax ids.
fn card(params: &Params, username: &str) -> Result<Card> {
    params.need("state")?;
    let mut card = contact_rules::address(params, params.need("company")?, "Contact")?;
    username.clone_into(&mut card.email);
    for name in ["other-state", "mobile-cc", "mobile", "alt-phone-cc", "alt-phone"].iter().chain(TAX_IDS) {
        if let Some(value) = params.get(name) {
            card.extra.insert((*name).to_owned(), value.to_owned());
        }
    }
    Ok(card)
}

/// Replaces what a customer says; the login may change with it, to one that nobody has.
pub(super) fn modify(world: &mut World, params: &Params) -> Result<Value> {
    let id = find(world, params)?;
    let username = params.need("username")?.to_owned();
    let card = card(params, &username)?;
    if world.customer_by_login(&username).is_ok_and(|other| other.id != id) {
        return Err(taken(&username));
    }
    if let Some(customer) = world.customers.get_mut(&id) {
        customer.card = card;
        customer.username = username;
        if let Some(language) = params.get("lang-pref") {
            language.clone_into(&mut customer.language);
        }
    }
    Ok(json!(true))
}

/// The customer that `customer-id` names.
pub(super) fn find(world: &World, params: &Params) -> Result<u64> {
    let id: u64 = params.need_number("customer-id")?;
    world.customer(id).map(|customer| customer.id).map_err(|_| Fault::customer())
}

/// The text is `modelled`.
fn taken(username: &str) -> Fault {
    Fault::new(format!("{username} is already a customer"))
}

/// The replies of suspension are `modelled` after those of other changes to customers.
pub(super) fn suspend(world: &mut World, params: &Params) -> Result<Value> {
    let reason = params.need("reason")?.to_owned();
    hold(world, params, Some(reason))
}

pub(super) fn unsuspend(world: &mut World, params: &Params) -> Result<Value> {
    hold(world, params, None)
}

fn hold(world: &mut World, params: &Params, reason: Option<String>) -> Result<Value> {
    let id = find(world, params)?;
    if let Some(customer) = world.customers.get_mut(&id) {
        customer.suspended = reason;
    }
    Ok(json!(true))
}

/// Gives an order to another customer. Its contacts stay: `default-contact` has had no other effect for years.
pub(super) fn move_product(world: &mut World, params: &Params) -> Result<Value> {
    let domain = params.need("domain-name")?;
    let order = world.order_of(domain).map_err(|_| Fault::no_website(domain))?;
    let (from, to): (u64, u64) =
        (params.need_number("existing-customer-id")?, params.need_number("new-customer-id")?);
    if world.domain(order)?.customer != from {
        return Err(Fault::customer());
    }
    if params.get("default-contact").is_some_and(|word| !["oldcontact", "default"].contains(&word)) {
        return Err(Fault::field("default-contact", "default-contact is invalid"));
    }
    world.move_domain(order, to).map_err(|refusal| match refusal.reason {
        Reason::NotFound => Fault::customer(),
        _ => refusal.into(),
    })?;
    Ok(json!({ "status": "Success" }))
}

pub(super) fn details(world: &mut World, params: &Params) -> Result<Value> {
    let username = params.need("username")?;
    let found = world
        .customer_by_login(username)
        .map_err(|_| Fault::new(format!("Customer {username} not found")))?;
    Ok(show(found))
}

pub(super) fn details_by_id(world: &mut World, params: &Params) -> Result<Value> {
    let id = find(world, params)?;
    Ok(show(world.customer(id)?))
}

pub(super) fn show(customer: &Customer) -> Value {
    let card = &customer.card;
    let other_state = card.extra.get("other-state").unwrap_or(&card.state);
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
        "customerstatus": status(customer),
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
    for (parameter, member) in [("mobile-cc", "mobilenocc"), ("mobile", "mobileno")] {
        if let Some(value) = card.extra.get(parameter) {
            map[member] = json!(value);
        }
    }
    for (parameter, member) in TAX_IDS.iter().zip(TAX_FLAGS) {
        if let Some(member) = member {
            map[*member] = json!(card.extra.contains_key(*parameter).to_string());
        }
    }
    map
}

fn status(customer: &Customer) -> &'static str {
    if customer.suspended.is_some() { "Suspended" } else { "Active" }
}

pub(super) fn search(world: &mut World, params: &Params) -> Result<Value> {
    let page = params.page(10, 500)?;
    let ids = params.all("customer-id");
    let (from, to) = (params.instant("creation-date-start")?, params.instant("creation-date-end")?);
    let has = |name: &str, text: &str| {
        params.get(name).is_none_or(|part| text.to_lowercase().contains(&part.to_lowercase()))
    };
    let found: Vec<&Customer> = world
        .customers
        .values()
        .filter(|customer| ids.is_empty() || ids.contains(&customer.id.to_string().as_str()))
        .filter(|customer| has("username", &customer.username) && has("name", &customer.card.name))
        .filter(|customer| has("company", &customer.card.organization) && has("city", &customer.card.city))
        .filter(|customer| params.get("status").is_none_or(|word| word == status(customer)))
        .filter(|customer| has("state", &customer.card.state))
        .filter(|customer| from.is_none_or(|from| customer.created >= from))
        .filter(|customer| to.is_none_or(|to| customer.created <= to))
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
            "customer.customerstatus": status(customer),
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
    let id = find(world, params)?;
    world.delete_customer(id).map_err(|refusal| match refusal.reason {
        // The text is `modelled`.
        Reason::InUse => Fault::new("The customer has active orders."),
        _ => refusal.into(),
    })?;
    Ok(json!(true))
}
