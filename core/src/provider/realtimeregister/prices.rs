//! `account.prices` and `tld.list`, from the customer's price list.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api/customers/pricelist>.

use super::RealtimeRegister;
use super::bill::cents;
use super::details::moment;
use super::wire::Ask;
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::model::{Money, PriceKind, Timestamp};
use crate::op::*;
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Deserialize)]
struct List {
    #[serde(default)]
    prices: Vec<Price>,
    #[serde(default)]
    promos: Option<Vec<Promo>>,
}

/// A price for a limited time.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Promo {
    #[serde(flatten)]
    price: Price,
    #[serde(default)]
    from_date: Option<String>,
    #[serde(default)]
    end_date: Option<String>,
}

impl Promo {
    fn is_of(&self, row: &Price) -> bool {
        let Price { product, action, currency, .. } = &self.price;
        (product, action, currency) == (&row.product, &row.action, &row.currency)
    }

    fn read(&self) -> Result<PromotionPrice> {
        let day = |text: &Option<String>, at: &str| Ok(moment(text.as_deref(), at)?.map(Timestamp::date));
        Ok(PromotionPrice {
            price: self.price.money()?,
            starts: day(&self.from_date, "promos.fromDate")?,
            ends: day(&self.end_date, "promos.endDate")?,
        })
    }
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

async fn list(account: &RealtimeRegister, cx: &Cx) -> Result<List> {
    Ask::get(["customers", account.customer.as_str(), "pricelist"]).fetch(account, cx).await
}

/// What a year of a TLD costs, or one restore.
pub(super) async fn of(account: &RealtimeRegister, cx: &Cx, tld: &str, action: &str) -> Result<Money> {
    let rows = list(account, cx).await?.prices;
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
    let List { prices: rows, promos } = list(account, cx).await?;
    let promos = promos.unwrap_or_default();
    for row in rows {
        let (Some(tld), Some(operation)) = (row.tld(), row.kind()) else { continue };
        if wanted.is_empty() || wanted.contains(&tld.as_str()) {
            let promotion = promos.iter().find(|promo| promo.is_of(&row)).map(Promo::read).transpose()?;
            found.push(ListedPrice { promotion, ..listed(tld, operation, &row)? });
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
    let each_year = matches!(operation, PriceKind::Register | PriceKind::Renew);
    Ok(ListedPrice {
        tld,
        operation,
        months,
        price,
        promotion: None,
        product,
        from_quantity: None,
        each_year,
    })
}

/// `tld.list`: what is on the price list is sold.
pub(super) async fn tlds(account: &RealtimeRegister, cx: &Cx, _: &TldList) -> Result<Tlds> {
    let rows = list(account, cx).await?.prices;
    let sold = rows.iter().filter(|row| row.action == "CREATE").filter_map(Price::tld);
    let sold: BTreeSet<String> = sold.collect();
    Ok(Tlds { tlds: sold.into_iter().map(tld).collect() })
}

fn tld(tld: String) -> ListedTld {
    ListedTld { tld, country: None, registry: None, lock: None, privacy: None, phases: Vec::new() }
}
