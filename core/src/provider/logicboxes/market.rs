//! `GET domains/premium/available` and `GET domains/get-tm-notice`
//!
//! Reference: knowledge base 1948 and 2029.

use super::fields::{Fields, decimal, scalar};
use super::params::Params;
use super::{LogicBoxes, account as funds, wire};
use crate::call::Cx;
use crate::error::{Error, Result};
use crate::model::{Currency, DomainName, Money};
use crate::op::*;
use serde_json::Value;

const PREMIUM: &str = "domains/premium/available";
const NOTICE: &str = "domains/get-tm-notice";

/// `logicboxes.premium_names`. Prices are in the account's selling currency, which the balance tells.
pub(super) async fn premium(
    account: &LogicBoxes,
    cx: &Cx,
    input: &LogicboxesPremiumNames,
) -> Result<PremiumNames> {
    let params = Params::new()
        .add("key-word", &input.keyword)
        .each("tlds", input.tlds.iter().map(|tld| tld.trim_start_matches('.')))
        .maybe("price-high", input.price_high)
        .maybe("price-low", input.price_low)
        .maybe("no-of-results", input.limit);
    let currency = funds::balance(account, cx).await?.available.currency;
    let request = account.get(PREMIUM, &params)?;
    cx.exchange(Effect::Read, request, |attempt| offers(&wire::read(attempt, PREMIUM)?, currency)).await
}

fn offers(value: &Value, currency: Currency) -> Result<PremiumNames> {
    if value.as_array().is_some_and(Vec::is_empty) {
        return Ok(PremiumNames { names: Vec::new() });
    }
    let fields = Fields::of(value)?;
    let offer = |(name, price): (&String, &Value)| {
        let domain: DomainName = name.parse().map_err(|_| fields.bad(name))?;
        let price = scalar(price).and_then(|text| decimal(&text)).ok_or_else(|| fields.bad(name))?;
        Ok(PremiumName {
            domain_unicode: domain.unicode().to_owned(),
            domain,
            price: Money::new(price, currency),
        })
    };
    Ok(PremiumNames { names: fields.iter().map(offer).collect::<Result<_>>()? })
}

/// `domain.claim_notice`
pub(super) async fn notice(account: &LogicBoxes, cx: &Cx, input: &DomainClaimNotice) -> Result<ClaimNotice> {
    let request = account.get(NOTICE, &Params::new().add("lookup-key", &input.lookup_key))?;
    cx.exchange(Effect::Read, request, |attempt| claims(&wire::read(attempt, NOTICE)?)).await
}

/// One mark, or several as a list or under numbers.
fn claims(value: &Value) -> Result<ClaimNotice> {
    let several: Vec<&Value> = match value {
        Value::Array(items) => items.iter().collect(),
        Value::Object(map) if !map.contains_key("markName") => {
            map.values().filter(|value| value.is_object()).collect()
        }
        one => vec![one],
    };
    if several.is_empty() {
        return Err(Error::bad_reply("markName", "the registrar's answer lacks a value here"));
    }
    let marks = several.into_iter().map(mark).collect::<Result<_>>()?;
    Ok(ClaimNotice { id: None, not_after: None, marks })
}

fn mark(value: &Value) -> Result<ClaimedMark> {
    let fields = Fields::of(value)?;
    Ok(ClaimedMark {
        name: fields.need("markName")?,
        jurisdiction: fields.text("jurisdiction"),
        goods: Some(fields.list("goodsAndServices").join("\n")).filter(|goods| !goods.is_empty()),
        description: fields.text("description"),
        holders: people(&fields, "holders"),
        contacts: people(&fields, "contacts"),
    })
}

/// What the members of a person are is not documented, so that they are handed on by the registrar's own names.
fn people(fields: &Fields<'_>, key: &str) -> Vec<ContactRecord> {
    let several: Vec<&Value> = match fields.get(key) {
        Some(Value::Array(items)) => items.iter().collect(),
        Some(Value::Object(map)) if map.values().all(Value::is_object) => map.values().collect(),
        Some(one) => vec![one],
        None => Vec::new(),
    };
    let person = |value: &Value| match value {
        Value::Object(map) => {
            let extra = map.iter().filter_map(|(name, value)| Some((name.clone(), scalar(value)?)));
            Some(ContactRecord {
                name: map.get("name").and_then(scalar),
                organization: map.get("organization").and_then(scalar),
                extra: extra.filter(|(name, _)| name != "name" && name != "organization").collect(),
                ..ContactRecord::default()
            })
        }
        plain => Some(ContactRecord { name: Some(scalar(plain)?), ..ContactRecord::default() }),
    };
    several.into_iter().filter_map(person).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_notice_names_its_marks() {
        let one = json!({"markName": "Example", "jurisdiction": "US", "goodsAndServices": ["Shoes", "Hats"],
            "holders": [{"organization": "Example Inc.", "country": "US"}], "contacts": {}});
        for value in [one.clone(), json!([one]), json!({"1": one})] {
            let notice = claims(&value).expect("a notice");
            assert_eq!(notice.marks[0].goods.as_deref(), Some("Shoes\nHats"));
            assert_eq!(notice.marks[0].holders[0].extra["country"], "US");
        }
        assert!(claims(&json!({})).is_err() && claims(&json!({"jurisdiction": "US"})).is_err());
    }
}
