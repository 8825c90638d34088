//! `account.prices` and `tld.list`, from the customer's price list.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api/customers/pricelist>.

use super::RealtimeRegister;
use super::bill::cents;
use super::wire::Ask;
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::model::{Money, PriceKind};
use crate::op::*;
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Deserialize)]
struct List {
    #[serde(default)]
    prices: Vec<Price>,
}

/// A row of the list, in cents.
#[derive(Deserialize)]
struct Price {
    product: String,
    action: String,
    currency: String,
    price: i64,
}

impl Price {
    /// The TLD that a product is for, where it is an ordinary name under one.
    fn tld(&self) -> Option<String> {
        let rest = self.product.strip_prefix("domain_")?;
        if let Some(zone) = rest.strip_prefix("centralnic_") {
            return Some(zone.replace('_', "."));
        }
        if let Some(zone) = rest.strip_suffix("_sld") {
            return Some(zone.replace('_', "."));
        }
        (!rest.contains('_')).then(|| rest.to_owned())
    }

    fn kind(&self) -> Option<PriceKind> {
        match self.action.as_str() {
            "CREATE" => Some(PriceKind::Register),
            "TRANSFER" => Some(PriceKind::Transfer),
            "RENEW" => Some(PriceKind::Renew),
            "RESTORE" => Some(PriceKind::Restore),
            "PRIVACY_PROTECT" => Some(PriceKind::Privacy),
            _ => None,
        }
    }

    fn money(&self) -> Result<Money> {
        cents(self.price, &self.currency, "prices.currency")
    }
}

async fn list(account: &RealtimeRegister, cx: &Cx) -> Result<Vec<Price>> {
    let ask = Ask::get(["customers", account.customer.as_str(), "pricelist"]);
    let list: List = ask.fetch(account, cx).await?;
    Ok(list.prices)
}

/// What a year of a TLD costs, or one restore.
pub(super) async fn of(account: &RealtimeRegister, cx: &Cx, tld: &str, action: &str) -> Result<Money> {
    let rows = list(account, cx).await?;
    let fits = |row: &&Price| row.action == action && row.tld().as_deref() == Some(tld);
    let row = rows.iter().find(fits).ok_or_else(|| {
        let text = format!("the registrar's price list has no {action} of .{tld}");
        Error::new(ErrorKind::PriceUnknown, text)
    })?;
    row.money()
}

/// `account.prices`. The registrar gives the list in one piece; here it comes in pages.
pub(super) async fn page(account: &RealtimeRegister, cx: &Cx, input: &AccountPrices) -> Result<PricePage> {
    let wrong = || Error::invalid(vec![Problem::invalid("after", "give what the page before gave as next")]);
    let from: usize = input.after.as_deref().map_or(Ok(0), str::parse).map_err(|_| wrong())?;
    let size = usize::from(input.page_size.unwrap_or(1000));
    let wanted: Vec<&str> = input.tlds.iter().map(|tld| tld.trim_start_matches('.')).collect();
    let mut found = Vec::new();
    for row in list(account, cx).await? {
        let (Some(tld), Some(operation)) = (row.tld(), row.kind()) else { continue };
        if wanted.is_empty() || wanted.contains(&tld.as_str()) {
            found.push(listed(tld, operation, &row)?);
        }
    }
    let total = found.len();
    let prices: Vec<ListedPrice> = found.into_iter().skip(from).take(size).collect();
    let seen = from.saturating_add(prices.len());
    let next = (!prices.is_empty() && seen < total).then(|| seen.to_string());
    Ok(PricePage { prices, next, total: u64::try_from(total).ok() })
}

fn listed(tld: String, operation: PriceKind, row: &Price) -> Result<ListedPrice> {
    let months = (operation != PriceKind::Restore).then_some(12);
    let (price, product) = (row.money()?, Some(row.product.clone()));
    Ok(ListedPrice { tld, operation, months, price, product, from_quantity: None })
}

/// `tld.list`: what is on the price list is sold.
pub(super) async fn tlds(account: &RealtimeRegister, cx: &Cx, _: &TldList) -> Result<Tlds> {
    let rows = list(account, cx).await?;
    let sold = rows.iter().filter(|row| row.action == "CREATE").filter_map(Price::tld);
    let sold: BTreeSet<String> = sold.collect();
    Ok(Tlds { tlds: sold.into_iter().map(tld).collect() })
}

fn tld(tld: String) -> ListedTld {
    ListedTld { tld, country: None, registry: None, lock: None, privacy: None, phases: Vec::new() }
}
