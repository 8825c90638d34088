//! What an operation costs: the name's own price where it is sold at one, otherwise the account's price list.
//!
//! Reference: knowledge base 764 (availability), 3053 (premium check), 1029 (cost prices) and 1110 (balance).
//!
//! The list is read as price for the whole number of years. Where its figure for several years is no higher than the one for a
//! single year, that reading cannot be right, and the price counts as not known.

use super::ask::{self, Answered};
use super::check;
use super::fields::Fields;
use super::params::Params;
use super::{LogicBoxes, account, order, wire};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, ProblemCode, Result};
use crate::model::{Availability, DomainName, Money, NamePrices, PriceKind, PriceSource};
use crate::op::{Call, DomainQuote, Effect, Quote};
use rust_decimal::Decimal;
use serde_json::Value;

const PREMIUM: &str = "domains/premium-check";
const LIST: &str = "products/reseller-cost-price";

/// `domain.quote`
pub(super) async fn run(account: &LogicBoxes, cx: &Cx, input: &DomainQuote) -> Result<Quote> {
    let years = years(input).map_err(|problem| Error::invalid(vec![problem]))?;
    let answered = check::one(account, cx, &input.domain).await?;
    let quote = |price: Money, source, premium| Quote {
        domain: input.domain.clone(),
        operation: input.operation,
        months: years * 12,
        price,
        source,
        premium,
    };
    let own = own_prices(account, cx, &input.domain, input.operation, &answered).await?;
    if let Some((prices, price)) =
        own.as_ref().and_then(|prices| Some((prices, of_name(prices, input.operation)?)))
    {
        if years != 1 {
            return Err(unknown(
                "the name has a price of its own, which the registrar gives for one year only",
            ));
        }
        return Ok(quote(Money::new(price, prices.currency), PriceSource::Name, true));
    }
    // A restore has no price of the name's own: what is told of such a name is its registration, renewal and transfer.
    let premium = own.as_ref().is_some_and(|own| own.register.or(own.renew).or(own.transfer).is_some());
    if premium && input.operation != PriceKind::Restore {
        return Err(unknown("the name has prices of its own, and the registrar does not tell this one"));
    }
    let product = answered
        .product
        .ok_or_else(|| unknown("the registrar does not say which product of its list the name is"))?;
    let price = listed(account, cx, &product, input.operation, years).await?;
    let currency = account::balance(account, cx).await?.available.currency;
    let fee = own
        .as_ref()
        .filter(|_| input.operation == PriceKind::Register)
        .and_then(|own| Some((own.early_access_fee?, own.currency)));
    match fee {
        None => Ok(quote(Money::new(price, currency), PriceSource::PriceList, premium)),
        Some((fee, of)) if of == currency => {
            Ok(quote(Money::new(price + fee, currency), PriceSource::Name, false))
        }
        Some(_) => Err(unknown("the early access fee and the price list are in two currencies")),
    }
}

/// The term that is priced. A transfer adds one year, and a restore has none.
fn years(input: &DomainQuote) -> Result<u16, Problem> {
    let years = super::order::years(Some(input.period()?.in_months()).and(input.years), input.months);
    let years = if input.years.is_none() && input.months.is_none() { Ok(1) } else { years }?;
    match input.operation {
        PriceKind::Transfer | PriceKind::Restore if years != 1 => {
            let text = "transfers and restores have no term at LogicBoxes; leave it out";
            Err(Problem::new("years", ProblemCode::OutOfRange, text))
        }
        _ => Ok(years),
    }
}

/// The prices of a name that has its own. Availability tells them for free names; for others there is a check of its own.
async fn own_prices(
    account: &LogicBoxes,
    cx: &Cx,
    domain: &DomainName,
    operation: PriceKind,
    answered: &Answered,
) -> Result<Option<NamePrices>> {
    let free = answered.name.state == Availability::Available;
    if answered.name.prices.is_some() || free || operation == PriceKind::Register {
        return Ok(answered.name.prices.clone());
    }
    checked(account, cx, domain).await
}

/// What the check for premium names says.
async fn checked(account: &LogicBoxes, cx: &Cx, domain: &DomainName) -> Result<Option<NamePrices>> {
    let request = account.get(PREMIUM, &Params::new().add("domain-name", domain))?;
    match cx.exchange(Effect::Read, request, |attempt| premium(&wire::read(attempt, PREMIUM)?)).await {
        // The TLD has no premium names, or the account cannot buy them.
        Err(error) if error.kind() == ErrorKind::Unsupported => Ok(None),
        other => other,
    }
}

/// Whether a name has a price of its own. Where the registrar answers with something else than that, the order goes on without the
/// consent to one, which LogicBoxes wants with the order.
pub(super) async fn is_premium(
    account: &LogicBoxes,
    cx: &Cx,
    domain: &DomainName,
    call: &Call,
) -> Result<bool> {
    let said_no = |error: &Error| {
        let about_the_name =
            matches!(error.kind(), ErrorKind::Rejected | ErrorKind::InvalidInput | ErrorKind::NotFound);
        about_the_name && error.context().registrar_code.is_some() && !order::consents(call)
    };
    match checked(account, cx, domain).await {
        Ok(prices) => Ok(prices.is_some()),
        Err(error) if said_no(&error) => Ok(false),
        Err(error) => Err(error),
    }
}

fn premium(value: &Value) -> Result<Option<NamePrices>> {
    let fields = Fields::of(value)?;
    match fields.flag("premium") {
        Some(false) => Ok(None),
        Some(true) => {
            let costs = fields.object("costHash").ok_or_else(|| fields.lacks("costHash"))?;
            ask::prices(&costs)?.map(Some).ok_or_else(|| costs.lacks("sellingCurrencySymbol"))
        }
        None => Err(fields.lacks("premium")),
    }
}

fn of_name(prices: &NamePrices, operation: PriceKind) -> Option<Decimal> {
    match operation {
        // The early access fee comes on top.
        PriceKind::Register => {
            prices.register.map(|price| price + prices.early_access_fee.unwrap_or_default())
        }
        PriceKind::Renew => prices.renew,
        PriceKind::Transfer => prices.transfer,
        PriceKind::Restore => prices.restore,
        PriceKind::Privacy | PriceKind::Trade => None,
    }
}

async fn listed(
    account: &LogicBoxes,
    cx: &Cx,
    product: &str,
    operation: PriceKind,
    years: u16,
) -> Result<Decimal> {
    let request = account.get(LIST, &Params::new())?;
    cx.exchange(Effect::Read, request, |attempt| {
        in_list(&wire::read(attempt, LIST)?, product, operation, years)
    })
    .await
}

fn in_list(value: &Value, product: &str, operation: PriceKind, years: u16) -> Result<Decimal> {
    let action = match operation {
        PriceKind::Register => "addnewdomain",
        PriceKind::Renew => "renewdomain",
        PriceKind::Transfer => "addtransferdomain",
        PriceKind::Restore => "restoredomain",
        PriceKind::Privacy => {
            return Err(unknown("LogicBoxes does not say under which name its lists have privacy"));
        }
        PriceKind::Trade => return Err(unknown("LogicBoxes sells no change of holder on its own")),
    };
    let list = Fields::of(value)?;
    let terms = list.object(product).and_then(|product| product.object(action));
    let terms = terms.ok_or_else(|| unknown("the price list does not have it"))?;
    let price = terms
        .decimal(&years.to_string())?
        .ok_or_else(|| unknown("the price list does not have it for this term"))?;
    let single = terms.decimal("1")?;
    if years > 1 && single.is_some_and(|single| price <= single && !price.is_zero()) {
        return Err(unknown(
            "the price list's figure for this term may be for each of its years; quote one year",
        ));
    }
    Ok(price)
}

fn unknown(text: &'static str) -> Error {
    Error::new(ErrorKind::PriceUnknown, text)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx};
    use super::*;
    use crate::op::Op;
    use crate::transport::Step;
    use serde_json::json;

    fn list() -> Value {
        json!({"domcno": {"addnewdomain": {"1": "9.99", "2": "19.98", "3": "9.99"}, "renewdomain": {"1": "9.99"}}})
    }

    fn balance() -> Step {
        Step::json(
            200,
            &json!({"sellingcurrencysymbol": "USD", "sellingcurrencybalance": 1234.56, "sellingcurrencylockedbalance": 0.0}),
        )
    }

    async fn quote(operation: &str, years: Option<u16>, steps: Vec<Step>) -> Result<Quote> {
        let input = json!({"domain": "a.com", "operation": operation, "years": years});
        let (cx, _) = cx(Op::DomainQuote, steps);
        run(&account(), &cx, &serde_json::from_value(input).expect("an input")).await
    }

    #[tokio::test]
    async fn a_name_at_the_usual_price_is_looked_up_in_the_list() {
        let free = json!({"a.com": {"classkey": "domcno", "status": "available"}});
        let steps = || vec![Step::json(200, &free), Step::json(200, &list()), balance()];
        let found = quote("register", Some(2), steps()).await.expect("a quote");
        assert_eq!(
            (found.price.to_string(), found.source, found.months),
            ("19.98 USD".into(), PriceSource::PriceList, 24)
        );
        for (operation, years) in [("register", Some(4)), ("register", Some(3)), ("transfer", None)] {
            let error = quote(operation, years, steps()).await.expect_err("no price");
            assert_eq!(error.kind(), ErrorKind::PriceUnknown, "{operation} {years:?}");
        }
    }

    #[tokio::test]
    async fn a_premium_name_has_its_own_price_for_one_year() {
        let premium = json!({"a.com": {"classkey": "domcno", "status": "available",
            "costHash": {"create": "500.0", "renew": "500.0", "transfer": "500.0", "sellingCurrencySymbol": "USD"}}});
        let found = quote("register", None, vec![Step::json(200, &premium)]).await.expect("a quote");
        assert_eq!(
            (found.price.to_string(), found.source, found.premium),
            ("500.00 USD".into(), PriceSource::Name, true)
        );
        let error = quote("register", Some(2), vec![Step::json(200, &premium)]).await.expect_err("no price");
        assert_eq!(error.kind(), ErrorKind::PriceUnknown);
    }

    #[tokio::test]
    async fn a_registered_name_is_checked_for_a_premium_price() {
        let ours = json!({"a.com": {"classkey": "domcno", "status": "regthroughus"}});
        let premium = json!({"premium": "true", "costHash": {"create": "500", "renew": "400", "transfer": "500", "sellingCurrencySymbol": "USD"}});
        let found = quote("renew", None, vec![Step::json(200, &ours), Step::json(200, &premium)])
            .await
            .expect("a quote");
        assert_eq!(found.price.to_string(), "400.00 USD");
        let none = json!({"status": "ERROR", "message": "Not Signed up for Premium Domains"});
        let steps = vec![Step::json(200, &ours), Step::json(500, &none), Step::json(200, &list()), balance()];
        let found = quote("renew", None, steps).await.expect("a quote");
        assert_eq!((found.price.to_string(), found.premium), ("9.99 USD".into(), false));
    }
}
