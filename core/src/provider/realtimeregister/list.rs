//! `GET /v2/domains`
//!
//! Reference: <https://dm.realtimeregister.com/docs/api/domains/list>.

use super::RealtimeRegister;
use super::pages::{self, Page};
use super::status;
use super::wire::Ask;
use crate::call::Cx;
use crate::error::Result;
use crate::model::{DomainName, Timestamp};
use crate::op::{DomainList, DomainPage, ListedDomain};
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
    let ask = Ask::get(["domains"])
        .with("order", "domainName")
        .with("fields", "domainName,status,createdDate,expiryDate,autoRenew");
    let page: Page<Item> = place.ask(ask).fetch(account, cx).await?;
    let (total, found) = (page.total(), page.entities.len());
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
    let domains = page.entities.into_iter().map(listed).collect();
    Ok(DomainPage { domains, next: place.next(found, total), total })
}
