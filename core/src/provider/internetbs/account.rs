//! The account: `Account/Balance/Get`, `Account/DefaultCurrency/…` and `Account/Configuration/…`

use super::change;
use super::params::Params;
use super::reply::Reply;
use super::{INFO, InternetBs, wire};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Balance, Currency, Money};
use crate::op::{
    AccountConfiguration, AccountTested, Balances, Changed, DefaultCurrency, Effect, InternetbsBalances,
    InternetbsConfiguration, InternetbsDefaultCurrency, InternetbsSetConfiguration,
    InternetbsSetDefaultCurrency,
};

const BALANCE: &str = "Account/Balance/Get";
const CURRENCY: &str = "Account/DefaultCurrency/Get";
const CONFIGURATION: &str = "Account/Configuration/Get";

/// `account.balance`: the money in the currency that purchases are paid in.
pub(super) async fn balance(account: &InternetBs, cx: &Cx) -> Result<Balance> {
    let currency = default(account, cx).await?;
    let sums = sums(account, cx, Some(currency)).await?;
    let none =
        || Error::bad_reply("balance", "the registrar's answer has no balance in the account's currency");
    let available = sums.into_iter().find(|sum| sum.currency == currency).ok_or_else(none)?;
    Ok(Balance { available, locked: None })
}

/// `account.test`
pub(super) async fn test(account: &InternetBs, cx: &Cx) -> Result<AccountTested> {
    default(account, cx).await.map_err(explain)?;
    let environment = account.environment.as_str().to_owned();
    Ok(AccountTested { provider: INFO.name.to_owned(), environment, account: None })
}

/// Whatever answers at a wrong address does not speak this protocol.
fn explain(error: Error) -> Error {
    let elsewhere = error.kind() == ErrorKind::BadReply && error.context().http_status.is_some();
    if !elsewhere {
        return error;
    }
    let text =
        "what answers at this address does not speak Internet.bs' protocol; check base_url and environment";
    Error::new(ErrorKind::Config, text).with(|c| *c = error.context().clone())
}

/// `internetbs.balances`
pub(super) async fn balances(account: &InternetBs, cx: &Cx, input: &InternetbsBalances) -> Result<Balances> {
    Ok(Balances { balances: sums(account, cx, input.currency).await? })
}

async fn sums(account: &InternetBs, cx: &Cx, currency: Option<Currency>) -> Result<Vec<Money>> {
    let request = account.post(BALANCE, &Params::new().maybe("Currency", currency))?;
    cx.exchange(Effect::Read, request, |attempt| {
        let reply = wire::succeeded(wire::read(attempt)?)?;
        let one = |item: &Reply| item.money("amount", "currency")?.ok_or_else(|| Reply::bad("balance"));
        reply.items("balance").iter().map(one).collect()
    })
    .await
}

/// The currency that purchases are paid in.
pub(super) async fn default(account: &InternetBs, cx: &Cx) -> Result<Currency> {
    let request = account.post(CURRENCY, &Params::new())?;
    cx.exchange(Effect::Read, request, |attempt| {
        let reply = wire::succeeded(wire::read(attempt)?)?;
        reply.need("currency")?.parse().map_err(|_| Reply::bad("currency"))
    })
    .await
}

/// `internetbs.default_currency`
pub(super) async fn currency(
    account: &InternetBs,
    cx: &Cx,
    _: &InternetbsDefaultCurrency,
) -> Result<DefaultCurrency> {
    Ok(DefaultCurrency { currency: default(account, cx).await? })
}

/// `internetbs.set_default_currency`
pub(super) async fn set_currency(
    account: &InternetBs,
    cx: &Cx,
    input: &InternetbsSetDefaultCurrency,
) -> Result<Changed> {
    let params = Params::new().add("Currency", input.currency);
    change::send(account, cx, Effect::Set, "Account/DefaultCurrency/Set", params).await
}

/// `internetbs.configuration`
pub(super) async fn configuration(
    account: &InternetBs,
    cx: &Cx,
    _: &InternetbsConfiguration,
) -> Result<AccountConfiguration> {
    let request = account.post(CONFIGURATION, &Params::new())?;
    let read = |reply: Reply| AccountConfiguration {
        transfer_approval_css: reply.lines("transferapprovalcss"),
        reseller_name: reply.lines("resellername"),
        sender_email: reply.lines("resellersenderemail"),
        support_email: reply.lines("resellersupportemail"),
        whois_header: reply.lines("resellerwhoisheader"),
        whois_footer: reply.lines("resellerwhoisfooter"),
        low_balance_limit: reply.lines("lowbalancelimit"),
        billable_interval: reply.lines("billableinterval"),
        premium_operations: reply.flag("premiumdomainsoperations"),
    };
    cx.exchange(Effect::Read, request, |attempt| Ok(read(wire::succeeded(wire::read(attempt)?)?))).await
}

/// `internetbs.set_configuration`
pub(super) async fn set_configuration(
    account: &InternetBs,
    cx: &Cx,
    input: &InternetbsSetConfiguration,
) -> Result<Changed> {
    let limits: Vec<String> =
        input.low_balance_limits.iter().map(|limit| format!("{}:{}", limit.currency, limit.amount)).collect();
    let params = Params::new()
        .maybe("TransferApprovalCss", input.transfer_approval_css.as_ref())
        .maybe("resellerName", input.reseller_name.as_ref())
        .maybe("resellerSenderEmail", input.sender_email.as_ref())
        .maybe("resellerSupportEmail", input.support_email.as_ref())
        .maybe("resellerWhoisHeader", input.whois_header.as_ref())
        .maybe("resellerWhoisFooter", input.whois_footer.as_ref())
        .maybe("lowBalanceLimit", (!limits.is_empty()).then(|| limits.join(",")));
    change::send(account, cx, Effect::Set, "Account/Configuration/Set", params).await
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, failure, json};
    use super::*;
    use crate::op::Op;
    use crate::transport::Step;
    use serde_json::json;

    #[tokio::test]
    async fn a_wrong_key_a_wrong_machine_and_a_wrong_address_are_told_apart() {
        let page = || Step::answer(404, &[], "<html>not here</html>");
        let cases = [
            (vec![failure(107_002)], ErrorKind::Auth),
            (vec![failure(107_017)], ErrorKind::Forbidden),
            (vec![page(), page(), page()], ErrorKind::Config),
            (vec![Step::Refused, Step::Refused, Step::Refused], ErrorKind::Network),
        ];
        for (steps, kind) in cases {
            let (cx, _) = cx(Op::AccountTest, steps);
            assert_eq!(test(&account(), &cx).await.expect_err("an error").kind(), kind);
        }
    }

    #[tokio::test]
    async fn the_balance_is_that_of_the_currency_that_is_paid_in() {
        let steps = [
            json(json!({"status": "SUCCESS", "currency": "USD"})),
            json(json!({"status": "SUCCESS", "balance": [{"currency": "USD", "amount": "627.1"}]})),
        ];
        let (cx, _) = cx(Op::AccountBalance, steps);
        let balance = balance(&account(), &cx).await.expect("a balance");
        assert_eq!(balance.available.to_string(), "627.1 USD");
    }
}
