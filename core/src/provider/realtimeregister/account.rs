//! `account.test` and `account.balance`
//!
//! Reference: <https://dm.realtimeregister.com/docs/api/customers/credits>.

use super::RealtimeRegister;
use super::bill::cents;
use super::wire::Ask;
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Balance, Currency, Money};
use crate::op::{AccountBalance, AccountTest, AccountTested};
use serde::Deserialize;

#[derive(Deserialize)]
struct Credit {
    #[serde(default)]
    accounts: Vec<Purse>,
}

/// One currency's money, in cents.
#[derive(Deserialize)]
struct Purse {
    currency: String,
    balance: i64,
    /// Held for processes that run. It is still in the balance.
    #[serde(default)]
    reservation: i64,
}

async fn credit(account: &RealtimeRegister, cx: &Cx) -> Result<Credit> {
    Ask::get(["customers", account.customer.as_str(), "credit"]).fetch(account, cx).await
}

/// `account.test`
pub(super) async fn test(account: &RealtimeRegister, cx: &Cx, _: &AccountTest) -> Result<AccountTested> {
    let seen = credit(account, cx).await;
    seen.map_err(|error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::Forbidden => {
            let text = "the API key is good, but not for this customer: look at the setting customer";
            Error::new(ErrorKind::Forbidden, text).with(|c| *c = error.context().clone())
        }
        _ => error,
    })?;
    let environment = account.environment.as_str().to_owned();
    let provider = super::INFO.name.to_owned();
    Ok(AccountTested { provider, environment, account: Some(account.customer.clone()) })
}

/// `account.balance`: of several currencies the account's own, which is the first.
pub(super) async fn balance(account: &RealtimeRegister, cx: &Cx, _: &AccountBalance) -> Result<Balance> {
    let purse = first(credit(account, cx).await?)?;
    let money = |amount: i64| cents(amount, &purse.currency, "accounts[0].currency");
    let locked = if purse.reservation == 0 { None } else { Some(money(purse.reservation)?) };
    Ok(Balance { available: money(purse.balance - purse.reservation)?, locked })
}

/// The currency that the account pays in.
pub(super) async fn currency(account: &RealtimeRegister, cx: &Cx) -> Result<Currency> {
    let purse = first(credit(account, cx).await?)?;
    let money: Money = cents(0, &purse.currency, "accounts[0].currency")?;
    Ok(money.currency)
}

fn first(credit: Credit) -> Result<Purse> {
    let none =
        || Error::bad_reply("accounts", "the registrar shows no money of this customer, not even none");
    credit.accounts.into_iter().next().ok_or_else(none)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx};
    use super::*;
    use crate::op::Op;
    use crate::transport::Step;
    use serde_json::json;

    #[tokio::test]
    async fn what_is_held_back_cannot_be_spent() {
        let reply =
            json!({"accounts": [{"currency": "EUR", "balance": 420, "reservation": 100, "locked": 20}]});
        let (cx, _) = cx(Op::AccountBalance, [Step::json(200, &reply)]);
        let balance = balance(&account(), &cx, &AccountBalance {}).await.expect("a balance");
        assert_eq!(balance.available.to_string(), "3.20 EUR");
        assert_eq!(balance.locked.map(|money| money.to_string()).as_deref(), Some("1.00 EUR"));
    }
}
