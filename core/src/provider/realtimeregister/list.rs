//! `GET /v2/domains`
//!
//! Reference: <https://dm.realtimeregister.com/docs/api/domains/list>.

use super::RealtimeRegister;
use super::details::moment;
use super::pages::{self, Page, Place};
use super::status;
use super::wire::{Ask, decode};
use crate::call::Cx;
use crate::error::Result;
use crate::model::{DomainName, Timestamp};
use crate::op::{
    DomainList, DomainPage, ListedDomain, RealtimeregisterFindDomains, RealtimeregisterOperator,
};
use crate::provider::listed::Listed;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    domain_name: DomainName,
    #[serde(default)]
    status: Vec<String>,
    #[serde(default)]
    created_date: Option<String>,
    #[serde(default)]
    expiry_date: Option<String>,
    #[serde(default)]
    auto_renew: Option<bool>,
}

/// `domain.list`: one page, sorted by name so that pages do not shift.
pub(super) async fn page(account: &RealtimeRegister, cx: &Cx, input: &DomainList) -> Result<DomainPage> {
    let place = pages::place(input.after.as_deref(), input.page_size)?;
    read(account, cx, &place, Ask::get(["domains"]).with("order", "domainName")).await
}

/// `realtimeregister.find_domains`
pub(super) async fn find(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterFindDomains,
) -> Result<DomainPage> {
    let place = pages::place(input.after.as_deref(), input.page_size)?;
    let mut ask = Ask::get(["domains"]);
    for filter in &input.filters {
        let operator = serde_json::to_value(filter.operator.unwrap_or(RealtimeregisterOperator::Eq));
        let operator = operator.expect("an enum of words");
        let name = format!("{}:{}", filter.field, operator.as_str().unwrap_or("eq"));
        ask = ask.with(&name, &filter.value);
    }
    if let Some(text) = &input.text {
        ask = ask.with("q", text);
    }
    let order = if input.order.is_empty() { vec!["domainName".to_owned()] } else { input.order.clone() };
    for field in order {
        ask = ask.with("order", field);
    }
    read(account, cx, &place, ask).await
}

async fn read(account: &RealtimeRegister, cx: &Cx, place: &Place, ask: Ask<'_>) -> Result<DomainPage> {
    let ask = ask.with("fields", "domainName,status,createdDate,expiryDate,autoRenew");
    let page: Page<Value> = place.ask(ask).fetch(account, cx).await?;
    let (next, total) = place.rest(&page);
    let name = |(_, entity): &(usize, Value)| entity["domainName"].as_str().map(str::to_owned);
    let found = Listed::read(place.is_first(), page.entities.into_iter().enumerate(), name, listed)?;
    Ok(DomainPage { domains: found.domains, failed: found.failed, next, total })
}

fn listed((i, entity): (usize, Value)) -> Result<ListedDomain> {
    let item: Item = decode(entity).map_err(|error| {
        error.with(|c| c.at = Some(format!("entities[{i}].{}", c.at.take().unwrap_or_default())))
    })?;
    let date = |text: Option<String>, key: &str| {
        moment(text.as_deref(), &format!("entities[{i}].{key}")).map(|at| at.map(Timestamp::date))
    };
    Ok(ListedDomain {
        created: date(item.created_date, "createdDate")?,
        expires: date(item.expiry_date, "expiryDate")?,
        domain_unicode: item.domain_name.unicode().to_owned(),
        domain: item.domain_name,
        lifecycle: status::lifecycle(&item.status),
        locked: Some(status::locked(&item.status)),
        registrar_status: item.status,
        expiry_doubts: Vec::new(),
        auto_renew: item.auto_renew,
    })
}
