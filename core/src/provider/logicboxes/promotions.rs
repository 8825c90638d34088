//! `GET resellers/promo-details`: prices that hold for a while.
//!
//! Reference: knowledge base 823.

use super::fields::Fields;
use super::params::Params;
use super::prices::KINDS;
use super::{LogicBoxes, wire};
use crate::call::Cx;
use crate::error::{ErrorKind, Result};
use crate::model::{Currency, Money, PriceKind, Timestamp};
use crate::op::{Effect, ListedPrice, LogicboxesPromotions, Promotion, PromotionPrice, Promotions};
use serde_json::Value;

const PROMOTIONS: &str = "resellers/promo-details";

/// `logicboxes.promotions`
pub(super) async fn list(account: &LogicBoxes, cx: &Cx, _: &LogicboxesPromotions) -> Result<Promotions> {
    let request = account.get(PROMOTIONS, &Params::new())?;
    cx.exchange(Effect::Read, request, |attempt| {
        let value = wire::read(attempt, PROMOTIONS)?;
        let several: Vec<&Value> = match &value {
            Value::Array(items) => items.iter().collect(),
            Value::Object(map) if !map.contains_key("productkey") => map.values().collect(),
            one => vec![one],
        };
        let one = |value: &&Value| promotion(&Fields::of(value)?);
        Ok(Promotions { promotions: several.iter().map(one).collect::<Result<_>>()? })
    })
    .await
}

fn promotion(fields: &Fields<'_>) -> Result<Promotion> {
    let currency = |key: &str| fields.text(key).and_then(|code| code.parse::<Currency>().ok());
    let price = |key: &str, currency: Option<Currency>| -> Result<Option<Money>> {
        Ok(fields.decimal(key)?.zip(currency).map(|(amount, currency)| Money::new(amount, currency)))
    };
    Ok(Promotion {
        product: fields.need("productkey")?,
        action: fields.need("actiontype")?,
        period: fields.text("period"),
        starts: fields.moment("starttime")?,
        ends: fields.moment("endtime")?,
        customer_price: price("customerprice", currency("resellerpricecurrencysymbol"))?,
        reseller_price: price("resellerprice", currency("resellerpricecurrencysymbol"))?,
        active: fields.flag("isactive"),
    })
}

/// The same for the price list. An account that the registrar tells of none has none.
pub(super) async fn known(account: &LogicBoxes, cx: &Cx) -> Result<Vec<Promotion>> {
    match list(account, cx, &LogicboxesPromotions {}).await {
        Ok(known) => Ok(known.promotions),
        Err(error)
            if error.context().registrar_code.is_some()
                && matches!(
                    error.kind(),
                    ErrorKind::Rejected | ErrorKind::NotFound | ErrorKind::Unsupported
                ) =>
        {
            Ok(Vec::new())
        }
        Err(error) => Err(error),
    }
}

/// Puts the promotions beside the prices that they stand in for: what the account pays, or its customers.
pub(super) fn apply(prices: &mut [ListedPrice], known: &[Promotion], of_customers: bool, now: Timestamp) {
    for promotion in
        known.iter().filter(|one| one.active != Some(false) && one.ends.is_none_or(|end| end > now))
    {
        let price = if of_customers { promotion.customer_price } else { promotion.reseller_price };
        let (Some(price), Some(operation)) = (price, kind(&promotion.action)) else { continue };
        // A term in other words than a number of years is nobody's guess; `logicboxes.promotions` tells it as it is.
        let Some(years) =
            promotion.period.as_deref().map_or(Some(1), |years| years.trim().parse::<u16>().ok())
        else {
            continue;
        };
        let day = |moment: Option<Timestamp>| moment.map(Timestamp::date);
        let stands_in = PromotionPrice { price, starts: day(promotion.starts), ends: day(promotion.ends) };
        let of = |listed: &&mut ListedPrice| {
            listed.product.as_deref() == Some(promotion.product.as_str())
                && listed.operation == operation
                && listed.months.is_none_or(|months| Some(months) == years.checked_mul(12))
        };
        prices.iter_mut().filter(of).for_each(|listed| listed.promotion = Some(stands_in.clone()));
    }
}

fn kind(word: &str) -> Option<PriceKind> {
    KINDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(word)).map(|(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn listed(months: u16) -> ListedPrice {
        ListedPrice {
            tld: "com".into(),
            operation: PriceKind::Register,
            months: Some(months),
            price: Money::new(10.into(), "USD".parse().expect("a currency")),
            promotion: None,
            product: Some("domcno".into()),
            from_quantity: None,
            each_year: false,
        }
    }

    fn applied(more: Value, of_customers: bool) -> Vec<Option<String>> {
        let mut value = json!({"productkey": "domcno", "actiontype": "AddNewDomain", "period": "1", "isactive": "true",
            "starttime": "1790000000", "endtime": "1893456000", "customerprice": "5.0", "resellerprice": "4.0",
            "resellerpricecurrencysymbol": "USD"});
        if let (Some(map), Value::Object(more)) = (value.as_object_mut(), more) {
            map.extend(more);
        }
        let known = promotion(&Fields::of(&value).expect("an object")).expect("a promotion");
        let mut prices = [listed(12), listed(24)];
        apply(&mut prices, &[known], of_customers, "2026-11-22T00:00:00Z".parse().expect("a moment"));
        let shown = |listed: &ListedPrice| listed.promotion.as_ref().map(|one| one.price.to_string());
        prices.iter().map(shown).collect()
    }

    #[test]
    fn a_promotion_stands_beside_the_price_of_its_term_and_its_payer() {
        assert_eq!(applied(json!({}), false), [Some("4.00 USD".into()), None]);
        assert_eq!(applied(json!({}), true), [Some("5.00 USD".into()), None]);
        assert_eq!(applied(json!({"period": "2"}), true), [None, Some("5.00 USD".into())]);
    }

    #[test]
    fn what_is_over_or_off_or_cannot_be_told_apart_stands_nowhere() {
        for more in [
            json!({"endtime": "1790000001"}),
            json!({"isactive": "false"}),
            json!({"actiontype": "addhosting"}),
            json!({"productkey": "dotnet"}),
            json!({"period": "a while"}),
            json!({"resellerprice": null}),
        ] {
            assert_eq!(applied(more.clone(), false), [None, None], "{more}");
        }
    }
}
