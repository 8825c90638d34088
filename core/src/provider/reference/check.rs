//! `domain.check` and `domain.quote`

use super::Reference;
use super::wire::ask;
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, ProblemCode, Result};
use crate::model::{Availability, CheckedName, Claim, DomainName, Money, NamePrices, PriceKind, PriceSource};
use crate::op::{CheckReport, DomainCheck, DomainQuote, Effect, Quote};
use futures_util::{StreamExt, stream};
use serde::Deserialize;
use serde_json::json;
use std::collections::HashMap;

/// How many names a request takes.
const MOST: usize = 100;

/// How many requests are under way at once.
const AT_ONCE: usize = 8;

#[derive(Deserialize)]
struct Reply {
    domains: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    domain: String,
    state: String,
    #[serde(default)]
    premium: bool,
    prices: Option<Prices>,
    claim: Option<String>,
    reason: Option<String>,
}

#[derive(Deserialize)]
struct Prices {
    register: Option<Money>,
    renew: Option<Money>,
    transfer: Option<Money>,
    restore: Option<Money>,
}

/// `domain.check`. A name that was not answered is unknown.
pub(super) async fn run(account: &Reference, cx: &Cx, input: &DomainCheck) -> Result<CheckReport> {
    let asked: Vec<_> = input.domains.chunks(MOST).map(|names| some(account, cx, names)).collect();
    let replies: Vec<Result<Vec<CheckedName>>> = stream::iter(asked).buffered(AT_ONCE).collect().await;
    let mut names = Vec::with_capacity(input.domains.len());
    for reply in replies {
        names.extend(reply?);
    }
    Ok(CheckReport { names, alternatives: Vec::new() })
}

/// One request. What fails for it makes its names unknown.
async fn some(account: &Reference, cx: &Cx, names: &[DomainName]) -> Result<Vec<CheckedName>> {
    let reply: Reply = match ask(account, cx, Effect::Read, "domain.check", &json!({ "domains": names }))
        .await
    {
        Ok(reply) => reply,
        Err(error) if matches!(error.kind(), ErrorKind::Auth | ErrorKind::Forbidden | ErrorKind::Config) => {
            return Err(error);
        }
        Err(error) => {
            let unknown = |name: &DomainName| {
                CheckedName::new(name.clone(), Availability::Unknown).because(error.message())
            };
            return Ok(names.iter().map(unknown).collect());
        }
    };
    let by_name: HashMap<String, Item> =
        reply.domains.into_iter().map(|item| (item.domain.clone(), item)).collect();
    let answer = |name: &DomainName| match by_name.get(name.ascii()) {
        Some(item) => item.answer(name),
        None => CheckedName::new(name.clone(), Availability::Unknown)
            .because("the registrar's answer does not mention the name"),
    };
    Ok(names.iter().map(answer).collect())
}

impl Item {
    fn answer(&self, name: &DomainName) -> CheckedName {
        let state = match self.state.as_str() {
            "available" => Availability::Available,
            "taken" => Availability::Taken,
            "ours" => Availability::Ours,
            "reserved" => Availability::Reserved,
            "closed" => Availability::Closed,
            "invalid" => Availability::Invalid,
            _ => Availability::Unknown,
        };
        let mut checked = CheckedName::new(name.clone(), state);
        checked.premium = self.premium;
        checked.prices = self.prices.as_ref().and_then(Prices::in_one_currency);
        checked.claim = self.claim.as_ref().map(|key| Claim { lookup_key: Some(key.clone()) });
        let unread = || format!("the registrar answers {}", self.state);
        checked.reason = self.reason.clone().or_else(|| (state == Availability::Unknown).then(unread));
        checked
    }
}

impl Prices {
    fn in_one_currency(&self) -> Option<NamePrices> {
        let all = [self.register, self.renew, self.transfer, self.restore];
        let currency = all.iter().flatten().next()?.currency;
        let amount =
            |money: Option<Money>| money.filter(|money| money.currency == currency).map(|money| money.amount);
        Some(NamePrices {
            register: amount(self.register),
            renew: amount(self.renew),
            transfer: amount(self.transfer),
            restore: amount(self.restore),
            early_access_fee: None,
            currency,
        })
    }
}

/// The key of the trademark claim on a name, where there is one.
pub(super) async fn claim(account: &Reference, cx: &Cx, name: &DomainName) -> Result<Option<String>> {
    let reply: Reply = ask(account, cx, Effect::Read, "domain.check", &json!({ "domains": [name] })).await?;
    Ok(reply.domains.into_iter().find(|item| item.domain == name.ascii()).and_then(|item| item.claim))
}

/// The state of one name.
pub(super) async fn state(account: &Reference, cx: &Cx, name: &DomainName) -> Result<Availability> {
    let checked = some(account, cx, std::slice::from_ref(name)).await?;
    Ok(checked.first().map_or(Availability::Unknown, |checked| checked.state))
}

#[derive(Deserialize)]
struct Priced {
    price: Money,
    #[serde(default)]
    premium: bool,
}

/// `domain.quote`
pub(super) async fn quote(account: &Reference, cx: &Cx, input: &DomainQuote) -> Result<Quote> {
    let period = input.period().map_err(|problem| Error::invalid(vec![problem]))?;
    let years = period.in_years().ok_or_else(|| {
        Error::invalid(vec![Problem::new(
            "months",
            ProblemCode::NotAllowed,
            "whole years are sold: give years",
        )])
    })?;
    let body = json!({ "domain": input.domain, "operation": input.operation, "years": years });
    let priced: Priced = ask(account, cx, Effect::Read, "domain.quote", &body).await?;
    Ok(Quote {
        domain: input.domain.clone(),
        operation: input.operation,
        months: period.in_months(),
        price: priced.price,
        source: PriceSource::Quote,
        premium: priced.premium,
    })
}

/// Whether a domain is transferred at a price of its own.
pub(super) async fn premium_transfer(account: &Reference, cx: &Cx, domain: &DomainName) -> Result<bool> {
    let body = json!({ "domain": domain, "operation": PriceKind::Transfer, "years": 1 });
    let priced: Priced = ask(account, cx, Effect::Read, "domain.quote", &body).await?;
    Ok(priced.premium)
}

#[cfg(test)]
mod tests {
    use super::super::wire::tests::{account, cx, good};
    use super::*;
    use crate::op::Op;

    #[tokio::test]
    async fn a_name_without_an_answer_is_unknown() {
        let prices = json!({"register": {"amount": "10.00", "currency": "USD"}, "renew": {"amount": "10.00", "currency": "USD"}});
        let reply = json!({"domains": [{"domain": "a.com", "state": "available", "premium": false, "prices": prices}]});
        let (cx, _) = cx(Op::DomainCheck, [good(&reply)]);
        let input = DomainCheck::new(["b.com", "a.com"].map(|name| name.parse().expect("a name")));
        let report = run(&account(), &cx, &input).await.expect("a report");
        let states: Vec<_> = report.names.iter().map(|name| name.state).collect();
        assert_eq!(states, [Availability::Unknown, Availability::Available]);
        assert!(report.names[1].prices.is_some());
    }

    #[tokio::test]
    async fn a_hundred_names_are_asked_at_once() {
        let none = json!({"domains": []});
        let (cx, script) = cx(Op::DomainCheck, [good(&none), good(&none), good(&none)]);
        let names: Vec<DomainName> =
            (0..250).map(|i| format!("name{i}.com").parse().expect("a name")).collect();
        let report = run(&account(), &cx, &DomainCheck::new(names)).await.expect("a report");
        assert_eq!((report.names.len(), script.sent().len()), (250, 3));
    }
}
