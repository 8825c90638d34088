//! `Account/PriceList/Get`: the price list in its five versions, and what is quoted from it.
//!
//! The second version has every term: `period_n` is the price of each of n years, so that the whole term costs n times that. The fifth
//! has one row for each TLD. The first two are documented; the others are seen in clients.

use super::check::Premium;
use super::params::Params;
use super::reply::Reply;
use super::{InternetBs, check, wire};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::model::{Currency, Money, PriceKind, PriceSource};
use crate::op::{
    AccountPrices, Call, DomainQuote, Effect, InternetbsPriceList, ListedPrice, ListedTld, PricePage,
    PriceRows, Quote, Tlds,
};
use rust_decimal::Decimal;

const LIST: &str = "Account/PriceList/Get";

/// The version with every term, and the one with a row for each TLD.
const BY_TERM: u8 = 2;
const BY_TLD: u8 = 5;

async fn read(account: &InternetBs, cx: &Cx, params: Params) -> Result<Reply> {
    let request = account.post(LIST, &params)?;
    cx.exchange(Effect::Read, request, |attempt| {
        let reply = wire::read(attempt)?;
        if reply.items("product").is_empty() {
            return Err(Error::bad_reply("product", "the registrar's answer has no prices"));
        }
        Ok(reply)
    })
    .await
}

/// `internetbs.price_list`
pub(super) async fn rows(account: &InternetBs, cx: &Cx, input: &InternetbsPriceList) -> Result<PriceRows> {
    let params = Params::new()
        .maybe("version", input.version)
        .maybe("Currency", input.currency)
        .maybe("discountCode", input.discount_code.as_ref());
    let reply = read(account, cx, params).await?;
    let row = |item: &Reply| item.fields().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    Ok(PriceRows {
        currency: reply.text("currency"),
        level: reply.text("pricelevel"),
        rows: reply.items("product").iter().map(row).collect(),
    })
}

/// A row of the second version.
struct Row {
    tld: String,
    operation: PriceKind,
    /// For each number of years, the price of one of them.
    each: Vec<(u32, Decimal)>,
    currency: Currency,
}

async fn by_term(account: &InternetBs, cx: &Cx) -> Result<Vec<Row>> {
    let reply = read(account, cx, Params::new().add("version", BY_TERM)).await?;
    let mut rows = Vec::new();
    for (i, item) in reply.items("product").iter().enumerate() {
        let operation = match item.word("operation").as_deref() {
            Some("REGISTRATION") => PriceKind::Register,
            Some("RENEWAL") => PriceKind::Renew,
            Some("TRANSFER") => PriceKind::Transfer,
            Some("RESTORE") => PriceKind::Restore,
            Some("TRADE") => PriceKind::Trade,
            // Hosting, certificates and what else is sold besides domains.
            _ => continue,
        };
        let Some(tld) = item.get("type").and_then(|tld| tld.strip_prefix('.')) else { continue };
        let code = item.get("currency").or_else(|| reply.get("currency"));
        let currency = code.and_then(|code| code.parse().ok()).ok_or_else(|| Reply::bad("currency"))?;
        let mut each = Vec::new();
        for (years, price) in item.numbered("period") {
            let at = || Reply::bad(&format!("product[{i}].period"));
            each.push((years, price.decimal("").ok().flatten().ok_or_else(at)?));
        }
        rows.push(Row { tld: ascii(tld), operation, each, currency });
    }
    Ok(rows)
}

fn ascii(tld: &str) -> String {
    idna::domain_to_ascii(tld).unwrap_or_else(|_| tld.to_ascii_lowercase())
}

/// Whether a price is for a term.
fn has_term(operation: PriceKind) -> bool {
    matches!(operation, PriceKind::Register | PriceKind::Renew)
}

/// `account.prices`
pub(super) async fn list(account: &InternetBs, cx: &Cx, input: &AccountPrices) -> Result<PricePage> {
    let from = match &input.after {
        None => 0,
        Some(after) => after.parse().map_err(|_| {
            Error::invalid(vec![Problem::invalid("after", "go on with `next` of the page before")])
        })?,
    };
    let wanted: Vec<String> = input.tlds.iter().map(|tld| ascii(tld.trim_start_matches('.'))).collect();
    let mut prices = Vec::new();
    for row in
        by_term(account, cx).await?.into_iter().filter(|row| wanted.is_empty() || wanted.contains(&row.tld))
    {
        for (years, each) in row.each {
            let term = has_term(row.operation);
            let factor = if term { Decimal::from(years) } else { Decimal::ONE };
            let Some(whole) = each.checked_mul(factor) else { continue };
            prices.push(ListedPrice {
                tld: row.tld.clone(),
                operation: row.operation,
                months: u16::try_from(years.saturating_mul(12)).ok().filter(|_| term),
                price: Money::new(whole, row.currency),
                promotion: None,
                product: None,
                from_quantity: None,
                each_year: false,
            });
        }
    }
    let total = u64::try_from(prices.len()).ok();
    let size = usize::from(input.page_size.unwrap_or(u16::MAX));
    let end = usize::saturating_add(from, size);
    let next = (end < prices.len()).then(|| end.to_string());
    Ok(PricePage { prices: prices.into_iter().skip(from).take(size).collect(), next, total })
}

/// `tld.list`
pub(super) async fn tlds(account: &InternetBs, cx: &Cx) -> Result<Tlds> {
    let reply = read(account, cx, Params::new().add("version", BY_TLD)).await?;
    let one = |item: &Reply| {
        Some(ListedTld {
            tld: ascii(item.get("tld")?.trim_start_matches('.')),
            country: None,
            registry: None,
            lock: None,
            privacy: None,
            phases: Vec::new(),
        })
    };
    Ok(Tlds { tlds: reply.items("product").iter().filter_map(one).collect() })
}

/// `domain.quote`: the registry's own price of a premium name, and the price list's for all others.
pub(super) async fn quote(account: &InternetBs, cx: &Cx, input: &DomainQuote) -> Result<Quote> {
    let period = input.period().map_err(|problem| Error::invalid(vec![problem]))?;
    let years = super::order::years(input.years.or(input.months.is_none().then_some(1)), input.months)
        .map_err(|problem| Error::invalid(vec![problem]))?;
    if input.operation == PriceKind::Privacy {
        return Err(Error::new(ErrorKind::PriceUnknown, "Internet.bs does not say what privacy costs"));
    }
    let own = check::asked(account, cx, &input.domain).await?.premium;
    let premium = own.is_some();
    let (price, source) = match own {
        Some(own) => (of_name(&own, input.operation, years.into())?, PriceSource::Name),
        None => (listed(account, cx, input, years.into()).await?, PriceSource::PriceList),
    };
    Ok(Quote {
        domain: input.domain.clone(),
        operation: input.operation,
        months: period.in_months(),
        price,
        source,
        premium,
    })
}

/// What an order costs beyond its own price: the year that is renewed once a transfer is done. Nothing where that is all.
pub(super) async fn of_order(account: &InternetBs, cx: &Cx, call: &Call) -> Result<Option<Money>> {
    let Call::DomainTransfer(input) = call else { return Ok(None) };
    if input.internetbs.as_ref().and_then(|own| own.renew_after_transfer) != Some(true) {
        return Ok(None);
    }
    let quoted = async |operation| {
        let domain = input.domain.clone();
        let asked = DomainQuote { domain, operation, years: None, months: None, auth_code: None };
        quote(account, cx, &asked).await.map(|quote| quote.price)
    };
    let (transfer, renewal) = (quoted(PriceKind::Transfer).await?, quoted(PriceKind::Renew).await?);
    let sum = transfer.amount.checked_add(renewal.amount).ok_or_else(|| Reply::bad("price"))?;
    match transfer.currency == renewal.currency {
        true => Ok(Some(Money::new(sum, transfer.currency))),
        false => Err(unknown("the transfer and the renewal after it are sold in two currencies")),
    }
}

fn unknown(text: &'static str) -> Error {
    Error::new(ErrorKind::PriceUnknown, text)
}

fn whole(each: Decimal, years: u32) -> Result<Decimal> {
    each.checked_mul(Decimal::from(years)).ok_or_else(|| Reply::bad("price"))
}

fn of_name(own: &Premium, operation: PriceKind, years: u32) -> Result<Money> {
    let term = |each: Option<&Decimal>| each.map(|each| whole(*each, years)).transpose();
    let sum = match operation {
        PriceKind::Register => term(own.register.get(&years))?,
        PriceKind::Renew => term(own.renew.get(&years))?,
        PriceKind::Transfer => own.transfer,
        PriceKind::Restore => own.restore,
        PriceKind::Privacy | PriceKind::Trade => None,
    };
    let sum = sum.ok_or_else(|| unknown("the registry's own price for this is not said"))?;
    Ok(Money::new(sum, own.currency))
}

async fn listed(account: &InternetBs, cx: &Cx, input: &DomainQuote, years: u32) -> Result<Money> {
    let rows = by_term(account, cx).await?;
    let tld = input.domain.tld();
    let row = rows.iter().find(|row| row.tld == tld && row.operation == input.operation);
    let row = row.ok_or_else(|| unknown("the price list does not have it"))?;
    let term = if has_term(input.operation) { years } else { 1 };
    let each = row.each.iter().find(|(years, _)| *years == term);
    let (_, each) = each.ok_or_else(|| unknown("the price list does not have it for this term"))?;
    Ok(Money::new(whole(*each, term)?, row.currency))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, json};
    use super::*;
    use crate::op::Op;
    use crate::transport::Step;
    use serde_json::json;

    fn list_reply() -> Step {
        json(json!({"transactid": "0", "currency": "USD", "product": [
            {"type": ".com", "operation": "renewal", "period": {"1": "9.55", "2": "9.50"}},
            {"type": ".com", "operation": "restore", "period": {"1": "70.00"}},
            {"type": "Hosting", "operation": "registration", "period": {"1": "1.00"}}]}))
    }

    fn plain() -> Step {
        json(json!({"status": "UNAVAILABLE", "domain": "example.com", "price": {"ispremium": "NO"}}))
    }

    async fn price(operation: PriceKind, years: u16) -> Result<String> {
        let (cx, _) = cx(Op::DomainQuote, [plain(), list_reply()]);
        let domain = "example.com".parse().expect("a name");
        let input = DomainQuote { domain, operation, years: Some(years), months: None, auth_code: None };
        quote(&account(), &cx, &input).await.map(|quote| quote.price.to_string())
    }

    #[tokio::test]
    async fn the_lists_figures_are_those_of_one_year_of_a_term() {
        assert_eq!(price(PriceKind::Renew, 2).await.ok().as_deref(), Some("19.00 USD"));
        assert_eq!(price(PriceKind::Restore, 1).await.ok().as_deref(), Some("70.00 USD"));
        for (operation, years) in [(PriceKind::Renew, 3), (PriceKind::Transfer, 1)] {
            assert_eq!(price(operation, years).await.expect_err("no price").kind(), ErrorKind::PriceUnknown);
        }
    }

    #[tokio::test]
    async fn a_renewal_after_the_transfer_is_part_of_its_price() {
        let list = || {
            json(json!({"transactid": "0", "currency": "USD", "product": [
                {"type": ".de", "operation": "renewal", "period": {"1": "6.61"}},
                {"type": ".de", "operation": "transfer", "period": {"1": "0.00"}}]}))
        };
        let plain = || json(json!({"status": "UNAVAILABLE", "domain": "example.de"}));
        let order = |renew: bool| -> Call {
            let input = json!({"domain": "example.de", "contacts": {}, "internetbs": {"renew_after_transfer": renew}});
            Call::DomainTransfer(serde_json::from_value(input).expect("an input"))
        };
        let (renews, script) = cx(Op::DomainTransfer, [plain(), list(), plain(), list()]);
        let price = of_order(&account(), &renews, &order(true)).await.expect("a price");
        assert_eq!((price.map(|price| price.to_string()).as_deref(), script.left()), (Some("6.61 USD"), 0));
        let (alone, _) = cx(Op::DomainTransfer, []);
        assert_eq!(of_order(&account(), &alone, &order(false)).await.expect("the quote's alone"), None);
    }

    #[tokio::test]
    async fn what_is_no_domain_is_not_listed() {
        let (cx, _) = cx(Op::AccountPrices, [list_reply()]);
        let page = list(&account(), &cx, &AccountPrices::default()).await.expect("prices");
        assert_eq!(page.prices.len(), 3);
        assert_eq!((page.prices[1].months, page.prices[2].months), (Some(24), None));
    }
}
