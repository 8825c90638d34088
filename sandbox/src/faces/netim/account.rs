//! The account.

use serde_json::{Value, json};

use super::fault::Result;
use super::{Call, LOGIN};
use crate::registry::World;
use crate::registry::money::plain;

pub(super) fn hello(_: &mut World, _: &Call<'_>) -> Result<Value> {
    Ok(json!("Welcome to the simulated NETIM"))
}

/// Every value is a text. Without owners by default, since an order always names one.
pub(super) fn account(world: &mut World, _: &Call<'_>) -> Result<Value> {
    Ok(json!({
        "BALANCE_AMOUNT": plain(world.spendable()),
        "BALANCE_LOW_LIMIT": "20.00",
        "BALANCE_HARD_LIMIT": "0.00",
        "DOMAIN_AUTO_RENEW": "0",
        "HOSTING_AUTO_RENEW": "0",
        "DEFAULT_OWNER": "",
        "DEFAULT_ADMIN": LOGIN,
        "DEFAULT_TECH": LOGIN,
        "DEFAULT_BILLING": LOGIN,
        "PREMIUM_PROCESSING": u8::from(world.premium).to_string(),
        "DEFAULT_DNS_1": "ns1.netim.net",
        "DEFAULT_DNS_2": "ns2.netim.net",
        "DEFAULT_DNS_3": "",
        "DEFAULT_DNS_4": "",
        "DEFAULT_DNS_5": "",
        "DEFAULT_DNS_TEMPLATE": [],
    }))
}
