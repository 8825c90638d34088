//! `account.prices` and `tld.list`: the price list, which is also the only list of what is sold.
//!
//! Reference: StructDomainGetPrices and StructDomainPriceList.

use super::details::day;
use super::wire::{Ask, ask};
use super::{Netim, page};
use crate::call::Cx;
use crate::error::{Error, ProblemCode, Result};
use crate::fork;
use crate::model::{Currency, Date, Money, PriceKind};
use crate::op::{AccountPrices, Effect, ListedPrice, ListedTld, PricePage, PromotionPrice, Tlds};
use crate::provider::fields::Fields;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::PoisonError;

/// What each price is for.
const ITEMS: [(&str, PriceKind, Option<u16>); 5] = [
    ("Registration", PriceKind::Register, Some(12)),
    ("Renewal", PriceKind::Renew, Some(12)),
    ("Transfer", PriceKind::Transfer, Some(12)),
    ("Restore", PriceKind::Restore, None),
    ("Trade", PriceKind::Trade, None),
];

/// A price of the list.
struct Fee {
    operation: PriceKind,
    months: Option<u16>,
    /// What is paid now.
    now: Decimal,
    /// What is paid where no discount runs, and the last day of the one that does.
    usual: Option<(Decimal, Option<Date>)>,
}

type Row = Vec<Fee>;

/// The list by TLD. The case of its keys is not documented.
async fn list(account: &Netim, cx: &Cx, tld: Option<&str>) -> Result<BTreeMap<String, Row>> {
    let request = Ask::get(&["tlds", "price-list", ""]);
    let request = match tld.filter(|_| !account.is_one()) {
        Some(tld) => request.with(json!({ "tld": tld })),
        None => request,
    };
    ask(account, cx, Effect::Read, &request, read).await
}

fn read(value: &Value) -> Result<BTreeMap<String, Row>> {
    if value.as_array().is_some_and(Vec::is_empty) {
        return Ok(BTreeMap::new());
    }
    let fields = Fields::of(value)?;
    let mut all = BTreeMap::new();
    for (key, _) in fields.iter() {
        let row = fields.object(key).ok_or_else(|| fields.bad(key))?;
        let mut prices = Vec::new();
        for (name, operation, months) in ITEMS {
            let Some(now) = row.decimal(&format!("Fee4{name}"))? else { continue };
            // It is there while a discount runs, and a list of all its days is documented nowhere.
            let usual = row.decimal(&format!("StandardFee4{name}"))?.filter(|usual| *usual > now);
            let ends = || day(&row, &format!("{name}DiscountEndDate")).ok().flatten();
            prices.push(Fee { operation, months, now, usual: usual.map(|usual| (usual, ends())) });
        }
        all.insert(
            row.text("tld").unwrap_or_else(|| key.clone()).trim_start_matches('.').to_ascii_lowercase(),
            prices,
        );
    }
    Ok(all)
}

/// The currency of the account. It stands beside the price of a name and nowhere else, and does not change.
pub(super) async fn currency(account: &Netim, cx: &Cx) -> Result<Currency> {
    let known = || *account.currency.lock().unwrap_or_else(PoisonError::into_inner);
    let found = {
        let _guard = fork::guard();
        known()
    };
    if let Some(currency) = found {
        return Ok(currency);
    }
    let request = Ask::get(&["domain", "example.com", "price", ""]);
    let currency: Currency = ask(account, cx, Effect::Read, &request, |value| {
        let fields = Fields::of(value)?;
        fields.need("FeeCurrency")?.parse().map_err(|_| fields.bad("FeeCurrency"))
    })
    .await?;
    let _guard = fork::guard();
    *account.currency.lock().unwrap_or_else(PoisonError::into_inner) = Some(currency);
    Ok(currency)
}

/// `account.prices`
pub(super) async fn prices(account: &Netim, cx: &Cx, input: &AccountPrices) -> Result<PricePage> {
    if input.logicboxes.is_some() {
        return Err(Error::field(
            "logicboxes",
            ProblemCode::NotAllowed,
            "NETIM has one price list; leave it out",
        ));
    }
    let wanted: Vec<String> = input
        .tlds
        .iter()
        .map(|tld| tld.trim_start_matches('.').to_lowercase())
        .map(|tld| idna::domain_to_ascii(&tld).unwrap_or(tld))
        .collect();
    let one = if let [tld] = wanted.as_slice() { Some(tld.as_str()) } else { None };
    let all = list(account, cx, one).await?;
    let currency = currency(account, cx).await?;
    let price = |tld: &String, fee: Fee| ListedPrice {
        tld: tld.clone(),
        operation: fee.operation,
        months: fee.months,
        price: Money::new(fee.usual.map_or(fee.now, |(usual, _)| usual), currency),
        promotion: fee.usual.map(|(_, ends)| PromotionPrice {
            price: Money::new(fee.now, currency),
            starts: None,
            ends,
        }),
        product: None,
        from_quantity: None,
        each_year: matches!(fee.operation, PriceKind::Register | PriceKind::Renew),
    };
    let prices: Vec<ListedPrice> = all
        .into_iter()
        .filter(|(tld, _)| wanted.is_empty() || wanted.contains(tld))
        .flat_map(|(tld, row)| row.into_iter().map(|item| price(&tld, item)).collect::<Vec<_>>())
        .collect();
    let (prices, next, total) = page::of(prices, input.after.as_deref(), input.page_size)?;
    Ok(PricePage { prices, next, total })
}

/// `tld.list`
pub(super) async fn tlds(account: &Netim, cx: &Cx) -> Result<Tlds> {
    let listed =
        |tld| ListedTld { tld, country: None, registry: None, lock: None, privacy: None, phases: Vec::new() };
    Ok(Tlds { tlds: list(account, cx, None).await?.into_keys().map(listed).collect() })
}
