//! The reseller itself. Of the large map that this API shows, the fields that clients read.

use serde_json::{Value, json};

use super::fault::{Fault, Result};
use super::params::Params;
use super::{PARENT_KEY, RESELLER};
use crate::registry::World;
use crate::registry::money::CURRENCY;

fn own(params: &Params) -> Result<()> {
    if params.need("reseller-id")? == RESELLER { Ok(()) } else { Err(Fault::not_allowed()) }
}

pub(super) fn details(_: &mut World, params: &Params) -> Result<Value> {
    own(params)?;
    Ok(json!({
        "resellerid": RESELLER,
        "parentid": "1",
        "parentkey": PARENT_KEY,
        "username": "reseller@example.com",
        "name": "Sandbox Reseller",
        "company": "Example Ltd",
        "emailaddr": "reseller@example.com",
        "country": "GB",
        "resellerstatus": "Active",
        "langpref": "en",
        "sellingcurrencysymbol": CURRENCY,
        "accountingcurrencysymbol": CURRENCY,
        "brandingname": "Sandbox",
        "brandingurl": "panel.example.com",
    }))
}

pub(super) fn login_token(world: &mut World, params: &Params) -> Result<Value> {
    own(params)?;
    params.need("ip")?;
    Ok(json!(format!("{:032x}", world.next_action())))
}
