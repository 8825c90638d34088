//! `GET /v2/domains/{domainName}/check`, a name at a time; many names go over IsProxy.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api/domains/check>.

use super::RealtimeRegister;
use super::bill::cents;
use super::fault::printable;
use super::isproxy;
use super::wire::Ask;
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Availability, CheckedName, DomainName, NamePrices};
use crate::op::{CheckReport, DomainCheck};
use futures_util::stream::{self, StreamExt, TryStreamExt};
use serde::Deserialize;
use std::collections::HashMap;

/// How many names are asked at the same time.
const AT_ONCE: usize = 8;

/// What is said of a name, as it comes.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Reply {
    pub(super) available: bool,
    #[serde(default)]
    reason: Option<String>,
    #[serde(default)]
    pub(super) premium: Option<bool>,
    #[serde(default)]
    pub(super) currency: Option<String>,
    #[serde(default)]
    pub(super) price: Option<i64>,
    #[serde(default)]
    pub(super) renew_price: Option<i64>,
}

/// `domain.check`: many names over IsProxy, and what it does not answer over the REST interface.
pub(super) async fn run(account: &RealtimeRegister, cx: &Cx, input: &DomainCheck) -> Result<CheckReport> {
    let language = input.language.as_deref();
    let alone = input.domains.len() == 1;
    let said = match language {
        // IsProxy takes no language.
        None if input.domains.len() >= isproxy::MANY => isproxy::ask(account, cx, &input.domains).await,
        _ => HashMap::new(),
    };
    let mut each = Vec::with_capacity(input.domains.len());
    for name in &input.domains {
        let said = said.get(name.ascii()).cloned();
        each.push(async move {
            match said {
                Some(said) => Ok(said.into_name(name)),
                None => checked(account, cx, name, language, alone).await,
            }
        });
    }
    let names = stream::iter(each).buffered(AT_ONCE).try_collect().await?;
    Ok(CheckReport { names, alternatives: Vec::new() })
}

/// Asks for one name.
pub(super) async fn ask(
    account: &RealtimeRegister,
    cx: &Cx,
    name: &DomainName,
    language: Option<&str>,
) -> Result<Reply> {
    let mut ask = Ask::get(["domains", name.ascii(), "check"]).with("renewPrice", true);
    if let Some(language) = language {
        ask = ask.with("languageCode", language);
    }
    ask.fetch(account, cx).await
}

async fn checked(
    account: &RealtimeRegister,
    cx: &Cx,
    name: &DomainName,
    language: Option<&str>,
    alone: bool,
) -> Result<CheckedName> {
    match ask(account, cx, name, language).await {
        Ok(reply) => Ok(reply.into_name(name)),
        Err(error) => failed(name, error, alone),
    }
}

/// What a failure says of the name it is about. One that concerns the account fails the call.
fn failed(name: &DomainName, error: Error, alone: bool) -> Result<CheckedName> {
    let state = match error.kind() {
        ErrorKind::Auth | ErrorKind::Forbidden | ErrorKind::Config => return Err(error),
        ErrorKind::Unsupported => Availability::Closed,
        ErrorKind::InvalidInput | ErrorKind::Rejected => Availability::Invalid,
        _ if alone => return Err(error),
        _ => Availability::Unknown,
    };
    let mut checked = CheckedName::new(name.clone(), state);
    checked.reason = Some(error.message().to_owned());
    Ok(checked)
}

impl Reply {
    /// The sums of money are those of the name; without a currency they say nothing.
    fn into_name(self, name: &DomainName) -> CheckedName {
        let state = if self.available { Availability::Available } else { Availability::Taken };
        let mut checked = CheckedName::new(name.clone(), state);
        checked.premium = self.premium.unwrap_or(false);
        checked.reason = self.reason.as_deref().map(printable);
        let money = |amount: Option<i64>| cents(amount?, self.currency.as_deref()?, "currency").ok();
        if let Some(price) = money(self.price) {
            // Of a name that is taken, it is the price of a transfer.
            let (register, transfer) =
                if self.available { (Some(price.amount), None) } else { (None, Some(price.amount)) };
            checked.prices = Some(NamePrices {
                register,
                renew: money(self.renew_price).map(|price| price.amount),
                transfer,
                restore: None,
                early_access_fee: None,
                currency: price.currency,
            });
        }
        checked
    }
}

/// The state of one name.
pub(super) async fn state(account: &RealtimeRegister, cx: &Cx, name: &DomainName) -> Result<Availability> {
    Ok(checked(account, cx, name, None, false).await?.state)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx};
    use super::*;
    use crate::op::Op;
    use crate::transport::Step;
    use serde_json::json;

    fn fault(status: u16, word: &str) -> Step {
        Step::json(status, &json!({"type": word, "message": "no"}))
    }

    #[tokio::test]
    async fn every_answer_has_its_state() {
        let steps = [
            Step::json(
                200,
                &json!({"available": true, "premium": true, "price": 1500, "renewPrice": 2500, "currency": "USD"}),
            ),
            Step::json(200, &json!({"available": false, "reason": "In use"})),
            fault(400, "UnsupportedTld"),
            fault(400, "ConstraintViolationException"),
            fault(502, "ProviderConnectionError"),
            fault(502, "ProviderConnectionError"),
            fault(502, "ProviderConnectionError"),
        ];
        let (cx, _) = cx(Op::DomainCheck, steps);
        let names = ["a.com", "b.com", "c.zz", "d.com", "e.com"].map(|name| name.parse().expect("a name"));
        let mut seen = Vec::new();
        for name in names {
            seen.push(checked(&account(), &cx, &name, None, false).await.expect("a state"));
        }
        use Availability::{Available, Closed, Invalid, Taken, Unknown};
        let states: Vec<_> = seen.iter().map(|name| name.state).collect();
        assert_eq!(states, [Available, Taken, Closed, Invalid, Unknown]);
        let prices = seen[0].prices.as_ref().expect("prices");
        assert_eq!(prices.register.map(|price| price.to_string()).as_deref(), Some("15.00"));
        assert_eq!(prices.renew.map(|price| price.to_string()).as_deref(), Some("25.00"));
        assert_eq!(seen[1].reason.as_deref(), Some("In use"));
    }

    #[tokio::test]
    async fn a_wrong_key_fails_the_call() {
        let (cx, _) = cx(Op::DomainCheck, [fault(401, "AuthenticationError")]);
        let input = DomainCheck::new(["a.com".parse().expect("a name")]);
        assert_eq!(run(&account(), &cx, &input).await.expect_err("no key").kind(), ErrorKind::Auth);
    }
}
