//! Customers' passwords and sessions.

use serde_json::{Value, json};

use super::customers::{find, plain, show, strong};
use super::fault::{Fault, Result};
use super::params::Params;
use crate::registry::World;
use crate::registry::register::make_code;

/// Wrong passwords before a login is closed (`modelled`).
const ATTEMPTS: u32 = 5;
/// The one-time password that is right (`modelled`).
const ONE_TIME: &str = "123456";

pub(super) fn change_password(world: &mut World, params: &Params) -> Result<Value> {
    strong(params.need("new-passwd")?)?;
    set(world, params)
}

pub(super) fn old_change_password(world: &mut World, params: &Params) -> Result<Value> {
    plain(params.need("new-passwd")?)?;
    set(world, params)
}

fn set(world: &mut World, params: &Params) -> Result<Value> {
    let id = find(world, params)?;
    if let Some(customer) = world.customers.get_mut(&id) {
        params.need("new-passwd")?.clone_into(&mut customer.password);
        customer.failures = 0;
    }
    Ok(json!(true))
}

fn by_name(world: &World, params: &Params) -> Result<u64> {
    let username = params.need("username")?;
    let unknown = |_| Fault::new(format!("Customer {username} not found"));
    world.customer_by_login(username).map(|customer| customer.id).map_err(unknown)
}

/// Mails a way to set a new password.
pub(super) fn forgot_password(world: &mut World, params: &Params) -> Result<Value> {
    by_name(world, params)?;
    Ok(json!(true))
}

pub(super) fn temporary_password(world: &mut World, params: &Params) -> Result<Value> {
    let id = find(world, params)?;
    let password = make_code(world.next_action());
    if let Some(customer) = world.customers.get_mut(&id) {
        customer.password.clone_from(&password);
        customer.failures = 0;
    }
    Ok(json!(password))
}

/// Checks a password. The text is `modelled`; the two counters are what failures are known to carry.
fn check(world: &mut World, params: &Params) -> Result<u64> {
    let id = by_name(world, params)?;
    let given = params.need("passwd")?;
    let Some(customer) = world.customers.get_mut(&id) else { return Err(Fault::customer()) };
    let open = customer.failures < ATTEMPTS && customer.suspended.is_none();
    if open && !customer.password.is_empty() && customer.password == given {
        customer.failures = 0;
        return Ok(id);
    }
    customer.failures = customer.failures.saturating_add(1).min(ATTEMPTS);
    let mut fault = Fault::new("Invalid username or password");
    fault.body["maxAttempts"] = json!(ATTEMPTS.to_string());
    fault.body["remainingLoginAttempts"] = json!((ATTEMPTS - customer.failures).to_string());
    Err(fault)
}

pub(super) fn authenticate(world: &mut World, params: &Params) -> Result<Value> {
    let id = check(world, params)?;
    Ok(show(world.customer(id)?))
}

pub(super) fn generate_token(world: &mut World, params: &Params) -> Result<Value> {
    params.need("ip")?;
    let id = check(world, params)?;
    Ok(json!(world.open_session(id)?))
}

pub(super) fn generate_login_token(world: &mut World, params: &Params) -> Result<Value> {
    params.need("ip")?;
    let id = find(world, params)?;
    Ok(json!(world.open_session(id)?))
}

/// The customer behind a token of the last two minutes. The text for others is `modelled`.
pub(super) fn authenticate_token(world: &mut World, params: &Params) -> Result<Value> {
    let now = world.now;
    world.tokens.retain(|_, token| token.until > now);
    let token = world.tokens.get(params.need("token")?).ok_or_else(|| Fault::new("Invalid token"))?;
    let mut map = show(world.customer(token.customer)?);
    map["resellercompany"] = json!("Example Ltd");
    map["reselleremail"] = json!("reseller@example.com");
    Ok(map)
}

fn customer(world: &World, params: &Params) -> Result<u64> {
    let id: u64 = params.need_number("customerid")?;
    world.customer(id).map(|customer| customer.id).map_err(|_| Fault::customer())
}

pub(super) fn generate_otp(world: &mut World, params: &Params) -> Result<Value> {
    customer(world, params)?;
    Ok(json!(true))
}

pub(super) fn verify_otp(world: &mut World, params: &Params) -> Result<Value> {
    customer(world, params)?;
    if !["sms", "gauth", "gauthbackup"].contains(&params.need("type")?) {
        return Err(Fault::field("type", "type is invalid"));
    }
    Ok(json!(params.need("otp")? == ONE_TIME))
}
