//! `GET billing/reseller-balance`: the money in the account, and the cheapest way to try its settings.
//!
//! Reference: knowledge base 1110.

use super::fields::Fields;
use super::params::Params;
use super::{INFO, LogicBoxes, wire};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Balance, Money};
use crate::op::{AccountTested, Effect};
use serde_json::Value;

const METHOD: &str = "billing/reseller-balance";

/// `account.balance`
pub(super) async fn balance(account: &LogicBoxes, cx: &Cx) -> Result<Balance> {
    let request = account.get(METHOD, &Params::new().add("reseller-id", &account.user_id))?;
    cx.exchange(Effect::Read, request, |attempt| read(&wire::read(attempt, METHOD)?)).await
}

/// `account.test`
pub(super) async fn test(account: &LogicBoxes, cx: &Cx) -> Result<AccountTested> {
    balance(account, cx).await.map_err(explain)?;
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
        "what answers at this address does not speak LogicBoxes' protocol; check base_url and environment";
    Error::new(ErrorKind::Config, text).with(|c| *c = error.context().clone())
}

fn read(value: &Value) -> Result<Balance> {
    let fields = Fields::of(value)?;
    let symbol = "sellingcurrencysymbol";
    let currency = fields.need(symbol)?.parse().map_err(|_| fields.bad(symbol))?;
    let available =
        fields.decimal("sellingcurrencybalance")?.ok_or_else(|| fields.lacks("sellingcurrencybalance"))?;
    let locked = fields.decimal("sellingcurrencylockedbalance")?;
    Ok(Balance {
        available: Money::new(available, currency),
        locked: locked.map(|amount| Money::new(amount, currency)),
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx};
    use super::*;
    use crate::op::Op;
    use crate::transport::Step;
    use serde_json::json;

    #[tokio::test]
    async fn a_wrong_key_a_wrong_machine_and_a_wrong_address_are_told_apart() {
        let denied = json!({"status": "ERROR", "message": "Access Denied: You are not authorized to perform this action"});
        let page = || Step::answer(404, &[], "<html>not here</html>");
        let cases = [
            (vec![Step::json(500, &denied)], ErrorKind::Auth),
            (
                vec![Step::answer(403, &[("content-type", "text/html")], "<h1>403 Forbidden</h1>")],
                ErrorKind::Forbidden,
            ),
            (vec![page(), page(), page()], ErrorKind::Config),
            (vec![Step::Refused, Step::Refused, Step::Refused], ErrorKind::Network),
        ];
        for (steps, kind) in cases {
            let (cx, _) = cx(Op::AccountTest, steps);
            assert_eq!(test(&account(), &cx).await.expect_err("an error").kind(), kind);
        }
    }

    #[tokio::test]
    async fn amounts_are_json_numbers_here() {
        let reply = json!({"sellingcurrencysymbol": "USD", "sellingcurrencybalance": 1234.56, "sellingcurrencylockedbalance": 0.0});
        let (cx, _) = cx(Op::AccountBalance, [Step::json(200, &reply)]);
        let balance = balance(&account(), &cx).await.expect("a balance");
        assert_eq!(balance.available.to_string(), "1234.56 USD");
        assert_eq!(balance.locked.map(|m| m.to_string()), Some("0.00 USD".into()));
    }
}
