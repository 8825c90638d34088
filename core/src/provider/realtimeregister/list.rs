//! `GET /v2/domains`
//!
//! Reference: <https://dm.realtimeregister.com/docs/api/domains/list>.

use super::RealtimeRegister;
use super::pages::{self, Page, Place};
use super::status;
use super::wire::Ask;
use crate::call::Cx;
use crate::error::Result;
use crate::model::{DomainName, Timestamp};
use crate::op::{
    DomainList, DomainPage, ListedDomain, RealtimeregisterFindDomains, RealtimeregisterOperator,
};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    domain_name: DomainName,
    #[serde(default)]
    status: Vec<String>,
    #[serde(default)]
    created_date: Option<Timestamp>,
    #[serde(default)]
    expiry_date: Option<Timestamp>,
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
    let page: Page<Item> = place.ask(ask).fetch(account, cx).await?;
    let (next, total) = place.rest(&page);
    let listed = |item: Item| ListedDomain {
        domain_unicode: item.domain_name.unicode().to_owned(),
        domain: item.domain_name,
        lifecycle: status::lifecycle(&item.status),
        locked: Some(status::locked(&item.status)),
        registrar_status: item.status,
        created: item.created_date.map(Timestamp::date),
        expires: item.expiry_date.map(Timestamp::date),
        auto_renew: item.auto_renew,
    };
    Ok(DomainPage { domains: page.entities.into_iter().map(listed).collect(), next, total })
}
