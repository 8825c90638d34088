//! `account.test`, `account.balance` and `netim.account`
//!
//! Reference: the account object of "queryResellerAccount".

use super::wire::{Ask, ask};
use super::{INFO, Netim, prices};
use crate::call::Cx;
use crate::error::{Error, Result};
use crate::model::{Balance, Money, Role};
use crate::op::{AccountTested, Effect, NetimAccountData};
use crate::provider::fields::Fields;
use serde_json::Value;
use std::collections::BTreeMap;

/// The account, as it comes: every member is a text, and one a map.
pub(super) struct Account(BTreeMap<String, String>, BTreeMap<String, String>);

impl Account {
    fn of(value: &Value) -> Result<Account> {
        let fields = Fields::of(value)?;
        // Something that every account has.
        fields.need("BALANCE_AMOUNT")?;
        let texts = fields.iter().filter_map(|(name, _)| Some((name.clone(), fields.text(name)?))).collect();
        let templates = fields.object("DEFAULT_DNS_TEMPLATE");
        let templates = templates
            .iter()
            .flat_map(|map| map.iter().filter_map(|(name, _)| Some((name.clone(), map.text(name)?))));
        Ok(Account(texts, templates.collect()))
    }

    /// The contact of a role where an order names none.
    pub(super) fn default_contact(&self, role: Role) -> Option<String> {
        let name = match role {
            Role::Registrant => "DEFAULT_OWNER",
            Role::Admin => "DEFAULT_ADMIN",
            Role::Tech => "DEFAULT_TECH",
            Role::Billing => "DEFAULT_BILLING",
            Role::Zone => return None,
        };
        self.0.get(name).cloned()
    }

    fn amount(&self, name: &str) -> Result<rust_decimal::Decimal> {
        let bad = || Error::bad_reply(name.to_owned(), "the registrar's answer has no amount here");
        self.0.get(name).and_then(|text| crate::provider::fields::decimal(text)).ok_or_else(bad)
    }
}

/// The account.
pub(super) async fn read(account: &Netim, cx: &Cx) -> Result<Account> {
    ask(account, cx, Effect::Read, &Ask::get(&["account", ""]), Account::of).await
}

/// `account.test`
pub(super) async fn test(account: &Netim, cx: &Cx) -> Result<AccountTested> {
    read(account, cx).await?;
    Ok(AccountTested {
        provider: INFO.name.to_owned(),
        environment: account.environment.as_str().to_owned(),
        account: Some(account.login.clone()),
    })
}

/// `account.balance`. The currency is not part of the account, but of every price.
pub(super) async fn balance(account: &Netim, cx: &Cx) -> Result<Balance> {
    let found = read(account, cx).await?;
    let currency = prices::currency(account, cx).await?;
    Ok(Balance { available: Money::new(found.amount("BALANCE_AMOUNT")?, currency), locked: None })
}

/// `netim.account`
pub(super) async fn data(account: &Netim, cx: &Cx) -> Result<NetimAccountData> {
    let Account(values, dns_templates) = read(account, cx).await?;
    Ok(NetimAccountData { values, dns_templates })
}
