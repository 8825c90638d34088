//! `Domain/Check`: one name in each request.
//!
//! A check beyond the limits, the registrar's or this library's below them, is not waited for: the name is unknown, and the reason says
//! how long to wait.

use super::params::Params;
use super::reply::Reply;
use super::{InternetBs, codes, details, wire};
use crate::call::{Attempt, Cx};
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Availability, CheckedName, Claim, DomainName, NamePrices};
use crate::op::{CheckReport, DomainCheck, Effect};
use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http::Request;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

const CHECK: &str = "Domain/Check";

/// How many requests are under way at once.
const AT_ONCE: usize = 8;

/// What was answered about a name.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub(super) available: bool,
    /// The registry answers orders at once.
    pub(super) at_once: bool,
    pub(super) premium: Option<Premium>,
    pub(super) claim: Option<String>,
}

/// The registry's own prices, each for one year of a term.
#[derive(Clone, Debug)]
pub(super) struct Premium {
    pub(super) currency: crate::model::Currency,
    pub(super) register: BTreeMap<u32, Decimal>,
    pub(super) renew: BTreeMap<u32, Decimal>,
    pub(super) transfer: Option<Decimal>,
    pub(super) restore: Option<Decimal>,
}

/// `domain.check`
pub(super) async fn run(account: &InternetBs, cx: &Cx, input: &DomainCheck) -> Result<CheckReport> {
    let asked: Vec<_> = input.domains.iter().map(|name| one(account, cx, name)).collect();
    let answers: Vec<Result<CheckedName>> = stream::iter(asked).buffered(AT_ONCE).collect().await;
    Ok(CheckReport { names: answers.into_iter().collect::<Result<_>>()?, alternatives: Vec::new() })
}

/// One name. What fails for it alone makes it unknown; what fails for the account fails the call.
pub(super) async fn one(account: &InternetBs, cx: &Cx, name: &DomainName) -> Result<CheckedName> {
    let not = |state: Availability, reason: String| Ok(CheckedName::new(name.clone(), state).because(reason));
    let request = request(account, name)?;
    let answer = cx.exchange_at_once(Effect::Read, request, |attempt| answer(name, attempt)).await;
    let asked = match answer.and_then(|answer| answer) {
        Ok(asked) => asked,
        Err(error) => {
            return match (error.kind(), codes::number(&error)) {
                (ErrorKind::Auth | ErrorKind::Forbidden | ErrorKind::Config, _) => Err(error),
                (ErrorKind::RateLimited, _) => not(Availability::Unknown, told(&error)),
                (_, Some(codes::NOT_SOLD)) => not(Availability::Closed, error.message().to_owned()),
                (_, Some(codes::WRONG_VALUE)) => not(Availability::Invalid, error.message().to_owned()),
                _ => not(Availability::Unknown, error.message().to_owned()),
            };
        }
    };
    let state = if asked.available { Availability::Available } else { Availability::Taken };
    let mut checked = CheckedName::new(name.clone(), state);
    checked.premium = asked.premium.is_some();
    checked.prices = asked.premium.map(|premium| NamePrices {
        register: premium.register.get(&1).copied(),
        renew: premium.renew.get(&1).copied(),
        transfer: premium.transfer,
        restore: premium.restore,
        early_access_fee: None,
        currency: premium.currency,
    });
    checked.claim = asked.claim.map(|key| Claim { lookup_key: Some(key) });
    Ok(checked)
}

/// The same for an order, which waits for its turn.
pub(super) async fn asked(account: &InternetBs, cx: &Cx, name: &DomainName) -> Result<Asked> {
    cx.exchange(Effect::Read, request(account, name)?, |attempt| answer(name, attempt)).await?
}

fn request(account: &InternetBs, name: &DomainName) -> Result<Request<Bytes>> {
    account.post(CHECK, &Params::of(name).maybe("currency", account.currency.as_ref()))
}

/// A limit is an answer, so that nobody waits for its end.
fn answer(name: &DomainName, attempt: &Attempt<'_>) -> Result<Result<Asked>> {
    match wire::read(attempt) {
        Ok(reply) => read(name, &reply).map(Ok),
        Err(error) if error.kind() == ErrorKind::RateLimited && codes::number(&error).is_some() => {
            Ok(Err(error))
        }
        Err(error) => Err(error),
    }
}

fn told(limited: &Error) -> String {
    let wait = limited
        .wait()
        .map_or(String::new(), |wait| format!("; wait up to {} seconds", wait.as_millis().div_ceil(1_000)));
    format!("rate_limited: {}{wait}", limited.message())
}

fn read(name: &DomainName, reply: &Reply) -> Result<Asked> {
    details::about(name, reply)?;
    let available = match reply.word("status").as_deref() {
        Some("AVAILABLE") => true,
        Some("UNAVAILABLE") => false,
        _ => {
            return Err(Error::bad_reply(
                "status",
                "the registrar's answer does not say whether the name can be had",
            ));
        }
    };
    let premium = if reply.flag("price_ispremium") == Some(true) { Some(premium(reply)?) } else { None };
    Ok(Asked {
        available,
        at_once: reply.flag("realtimeregistration") == Some(true),
        premium,
        claim: reply.text("tmchlookupkey"),
    })
}

fn premium(reply: &Reply) -> Result<Premium> {
    let by_years = |key: &str| -> Result<BTreeMap<u32, Decimal>> {
        let mut found = BTreeMap::new();
        for (years, price) in reply.numbered(key) {
            found.insert(years, price.decimal("").ok().flatten().ok_or_else(|| Reply::bad(key))?);
        }
        Ok(found)
    };
    Ok(Premium {
        currency: reply.need("price_currency")?.parse().map_err(|_| Reply::bad("price_currency"))?,
        register: by_years("price_registration")?,
        renew: by_years("price_renewal")?,
        transfer: reply.decimal("price_transfer")?,
        restore: reply.decimal("price_restore")?,
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, failure, json, limited, rationed};
    use super::*;
    use crate::op::Op;
    use crate::transport::Step;
    use serde_json::json;

    async fn checked(steps: Vec<Step>) -> CheckedName {
        let (cx, script) = cx(Op::DomainCheck, steps);
        let input = DomainCheck::new(["example.com".parse().expect("a name")]);
        let report = run(&account(), &cx, &input).await.expect("a report");
        assert_eq!(script.left(), 0);
        report.names.into_iter().next().expect("a name")
    }

    #[tokio::test]
    async fn a_limit_is_said_at_once_and_not_waited_for() {
        let name = checked(vec![failure(107_010)]).await;
        assert_eq!(name.state, Availability::Unknown);
        let reason = name.reason.unwrap_or_default();
        assert!(reason.starts_with("rate_limited") && reason.ends_with("60 seconds"), "{reason}");
    }

    #[tokio::test]
    async fn names_beyond_what_may_be_sent_now_are_unknown_and_not_waited_for() {
        let free =
            |name: &str| json(json!({"status": "AVAILABLE", "domain": name, "price": {"ispremium": "NO"}}));
        let names: Vec<String> = (0..40).map(|i| format!("a{i}.com")).collect();
        let (cx, script) = limited(Op::DomainCheck, names.iter().take(20).map(|name| free(name)));
        let input = DomainCheck::new(names.iter().map(|name| name.parse().expect("a name")));
        let report = run(&account(), &cx, &input).await.expect("a report");
        assert_eq!((script.sent().len(), script.left()), (20, 0));
        let (sent, rest) = report.names.split_at(20);
        assert!(sent.iter().all(|name| name.state == Availability::Available));
        for name in rest {
            let reason = name.reason.clone().unwrap_or_default();
            assert_eq!(name.state, Availability::Unknown);
            assert!(
                reason.starts_with("rate_limited") && reason.ends_with("wait up to 6 seconds"),
                "{reason}"
            );
        }
    }

    #[tokio::test]
    async fn names_beyond_what_the_hour_has_room_for_are_unknown_and_say_when_it_ends() {
        let free = json(json!({"status": "AVAILABLE", "domain": "a0.com", "price": {"ispremium": "NO"}}));
        let (cx, script) = rationed(Op::DomainCheck, 1, [free]);
        let names = ["a0.com", "a1.com"].map(|name| name.parse().expect("a name"));
        let report = run(&account(), &cx, &DomainCheck::new(names)).await.expect("a report");
        assert_eq!(script.sent().len(), 1);
        assert_eq!(report.names[0].state, Availability::Available);
        assert_eq!(report.names[1].state, Availability::Unknown);
        let reason = report.names[1].reason.clone().unwrap_or_default();
        assert!(
            reason.starts_with("rate_limited") && reason.ends_with("wait up to 3600 seconds"),
            "{reason}"
        );
    }

    #[tokio::test]
    async fn what_fails_for_a_name_never_makes_it_available() {
        assert_eq!(checked(vec![failure(100_004)]).await.state, Availability::Closed);
        assert_eq!(checked(vec![failure(100_002)]).await.state, Availability::Invalid);
        for steps in
            [vec![failure(100_013); 3], vec![json(json!({"status": "SUCCESS"})); 3], vec![Step::Lost; 3]]
        {
            assert_eq!(checked(steps).await.state, Availability::Unknown);
        }
    }

    #[tokio::test]
    async fn premium_prices_are_those_of_one_year() {
        let name = checked(vec![json(json!({"status": "AVAILABLE", "domain": "example.com", "price": {"ispremium": "YES",
            "currency": "USD", "registration": {"1": "600.00", "2": "452.75"}, "renewal": {"1": "600.00"}, "transfer": "1", "restore": "2"}}))])
        .await;
        let prices = name.prices.expect("prices");
        assert_eq!((name.premium, prices.register.map(|p| p.to_string())), (true, Some("600.00".into())));
    }

    #[tokio::test]
    async fn what_fails_for_the_account_fails_the_call() {
        let (cx, _) = cx(Op::DomainCheck, [failure(107_002)]);
        let input = DomainCheck::new(["example.com".parse().expect("a name")]);
        assert_eq!(run(&account(), &cx, &input).await.expect_err("an error").kind(), ErrorKind::Auth);
    }
}
