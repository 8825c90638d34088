//! `domain.quote`: what a name costs at the registrar.
//!
//! Reference: StructQueryDomainPrice.

use super::Netim;
use super::wire::{Ask, ask};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, ProblemCode, Result};
use crate::model::{AuthCode, Currency, DomainName, Money, PriceKind, PriceSource};
use crate::op::{Call, DomainQuote, Effect, Quote};
use crate::provider::fields::Fields;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The prices of one name.
pub(super) struct Prices {
    currency: Currency,
    pub(super) premium: bool,
    fees: BTreeMap<String, Decimal>,
}

fn read(value: &Value) -> Result<Prices> {
    let fields = Fields::of(value)?;
    let currency = fields.need("FeeCurrency")?.parse().map_err(|_| fields.bad("FeeCurrency"))?;
    let mut fees = BTreeMap::new();
    for (name, _) in fields.iter().filter(|(name, _)| name.contains("Fee4")) {
        if let Some(fee) = fields.decimal(name)? {
            fees.insert(name.clone(), fee);
        }
    }
    Ok(Prices { currency, premium: fields.switch("IsPremium").unwrap_or(false), fees })
}

/// Asks for the prices of a name. The code of a domain that would be transferred goes along in a body, though this is a `GET`.
pub(super) async fn prices(
    account: &Netim,
    cx: &Cx,
    domain: &DomainName,
    code: Option<&AuthCode>,
) -> Result<Prices> {
    let request = Ask::get(&["domain", domain.ascii(), "price", ""]);
    let request = match code {
        Some(code) => request.with(json!({ "authId": code.expose() })),
        None => request,
    };
    ask(account, cx, Effect::Read, &request, read).await
}

/// `domain.quote`
pub(super) async fn run(account: &Netim, cx: &Cx, input: &DomainQuote) -> Result<Quote> {
    let period = input.period().map_err(|problem| Error::invalid(vec![problem]))?;
    let years = period.in_years().ok_or_else(|| {
        Error::field(
            "months",
            ProblemCode::NotAllowed,
            "NETIM sells whole years: give years, or months that are whole years",
        )
    })?;
    let item = match input.operation {
        PriceKind::Register => "Registration",
        PriceKind::Transfer => "Transfer",
        PriceKind::Renew => "Renewal",
        PriceKind::Restore => "Restore",
        PriceKind::Trade => "Trade",
        PriceKind::Privacy => {
            let text =
                "NETIM sells no privacy by itself; domain.set_privacy switches it on where the TLD has it";
            return Err(Error::new(ErrorKind::Unsupported, text));
        }
    };
    let prices = prices(account, cx, &input.domain, input.auth_code.as_ref()).await?;
    let price = prices.of(item, years)?;
    Ok(Quote {
        domain: input.domain.clone(),
        operation: input.operation,
        months: period.in_months(),
        price,
        source: PriceSource::Name,
        premium: prices.premium,
    })
}

impl Prices {
    /// The price of `item` for some years. A discount is counted on for the first year alone, and a premium price for one year.
    fn of(&self, item: &str, years: u16) -> Result<Money> {
        let fee = self.fees.get(&format!("Fee4{item}")).copied();
        let fee = fee.ok_or_else(|| {
            Error::new(ErrorKind::Unsupported, "NETIM offers no price for that for this name")
        })?;
        let once = matches!(item, "Restore" | "Transfer" | "Trade" | "TransferTrade");
        if years == 1 || once {
            return Ok(Money::new(fee, self.currency));
        }
        if self.premium {
            let text =
                "NETIM gives the premium price of a name for one year; for more, the price is not known";
            return Err(Error::new(ErrorKind::PriceUnknown, text));
        }
        let usual = self.fees.get(&format!("StandardFee4{item}")).copied().unwrap_or(fee).max(fee);
        let sum = usual.checked_mul(Decimal::from(years)).ok_or_else(|| {
            Error::bad_reply(format!("Fee4{item}"), "the registrar's price is too large to be one")
        })?;
        Ok(Money::new(sum, self.currency))
    }
}

/// What an order costs in all: in its launch phase, and with the services that it takes, of which `domain.quote` knows nothing.
pub(super) async fn of_order(account: &Netim, cx: &Cx, call: &Call) -> Result<Option<Money>> {
    let whole = |years, months| {
        let asked = super::orders::years(years, months);
        asked.map_err(|problem| Error::invalid(vec![problem]))
    };
    let (domain, item, years, code, own) = match call {
        Call::DomainRegister(input) => {
            let phase = input.launch.as_ref().and_then(|launch| launch.phase.as_deref());
            let item = phase.map_or(Ok("Registration"), of_phase)?;
            (&input.domain, item, whole(input.years, input.months)?, None, input.netim.as_ref())
        }
        Call::DomainTransfer(input) => {
            (&input.domain, "Transfer", 1, input.auth_code.as_ref(), input.netim.as_ref())
        }
        Call::NetimTransferTrade(input) => {
            (&input.domain, "TransferTrade", 1, input.auth_code.as_ref(), input.netim.as_ref())
        }
        Call::DomainTrade(input) => (&input.domain, "Trade", 1, None, input.netim.as_ref()),
        _ => return Ok(None),
    };
    let prices = prices(account, cx, domain, code).await?;
    let mut sum = prices.of(item, years)?;
    for (service, taken) in [
        ("TrusteeService", own.is_some_and(|own| own.trustee)),
        ("LocalContactService", own.is_some_and(|own| own.local_contact)),
    ] {
        if taken {
            // Whether the service is paid once or each year is not documented: the larger sum counts.
            let fee = prices.of(service, years)?;
            sum.amount = sum.amount.checked_add(fee.amount).ok_or_else(|| {
                Error::bad_reply(format!("Fee4{service}"), "the registrar's price is too large to be one")
            })?;
        }
    }
    Ok(Some(sum))
}

/// The price of a registration in a launch phase, which only 3.0 tells.
fn of_phase(phase: &str) -> Result<&'static str> {
    match phase.trim().to_ascii_uppercase().as_str() {
        "SR" | "SR1" => Ok("Sunrise"),
        "SR2" => Ok("Sunrise2"),
        "SR3" => Ok("Sunrise3"),
        "LR" | "LR1" => Ok("Landrush"),
        "LR2" => Ok("Landrush2"),
        "LR3" => Ok("Landrush3"),
        _ => Err(Error::new(ErrorKind::PriceUnknown, "NETIM tells no price for this launch phase")),
    }
}

/// Whether the name that an order is for has a price of its own.
pub(super) async fn is_premium(account: &Netim, cx: &Cx, domain: &DomainName, call: &Call) -> Result<bool> {
    let code = match call {
        Call::DomainTransfer(input) => input.auth_code.as_ref(),
        Call::NetimTransferTrade(input) => input.auth_code.as_ref(),
        _ => None,
    };
    Ok(prices(account, cx, domain, code).await?.premium)
}

/// Refuses to register a name at a premium price that nobody has agreed to, also in a launch phase, where no check tells of it: no
/// request of NETIM's carries a consent.
pub(super) async fn no_surprise(account: &Netim, cx: &Cx, domain: &DomainName) -> Result<()> {
    if !prices(account, cx, domain, None).await?.premium {
        return Ok(());
    }
    let text = "the name has a premium price, and NETIM would charge it without asking: give max_price, so that the price is agreed to";
    Err(Error::invalid(vec![Problem::missing("max_price", text)]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prices(more: Value) -> Prices {
        let mut value = json!({"FeeCurrency": "EUR", "Fee4Registration": 9.5, "Fee4Renewal": "10.50", "Fee4Restore": 60, "IsPremium": 0});
        if let (Some(map), Value::Object(more)) = (value.as_object_mut(), more) {
            map.extend(more);
        }
        read(&value).expect("prices")
    }

    #[test]
    fn prices_come_as_numbers_and_as_text() {
        let plain = prices(json!({}));
        let of = |item, years| plain.of(item, years).map(|price| price.to_string());
        assert_eq!(of("Registration", 1).ok().as_deref(), Some("9.50 EUR"));
        assert_eq!(of("Renewal", 3).ok().as_deref(), Some("31.50 EUR"));
        assert_eq!(of("Restore", 1).ok().as_deref(), Some("60.00 EUR"));
        assert_eq!(of("Transfer", 1).expect_err("no price").kind(), ErrorKind::Unsupported);
    }

    #[tokio::test]
    async fn an_order_costs_what_its_phase_and_its_services_cost() {
        use super::super::testing::{account, cx, opened};
        use crate::op::Op;
        use crate::transport::Step;
        let asked = async |call: Call, more: Value| {
            let mut reply = json!({"FeeCurrency": "EUR", "Fee4Registration": 10, "Fee4Transfer": 9, "Fee4Trade": 0,
                "Fee4TransferTrade": 19, "Fee4Sunrise": "200.00", "Fee4TrusteeService": 30, "IsPremium": false});
            if let (Some(map), Value::Object(more)) = (reply.as_object_mut(), more) {
                map.extend(more);
            }
            let (cx, _) = cx(Op::DomainRegister, [opened(), Step::json(200, &reply)]);
            of_order(&account(), &cx, &call).await.map(|price| price.map(|price| price.to_string()))
        };
        let register = |more: Value| {
            let mut input = json!({"domain": "example.com", "years": 2, "contacts": {"registrant": "BO1"}});
            if let (Some(map), Value::Object(more)) = (input.as_object_mut(), more) {
                map.extend(more);
            }
            Call::DomainRegister(serde_json::from_value(input).expect("an input"))
        };
        let trustee = || json!({"netim": {"trustee": true, "intended_use": "a shop"}});
        let sunrise = || json!({"launch": {"phase": "SR"}});
        for (call, more, wanted) in [
            (register(json!({})), json!({}), Some("20.00 EUR")),
            (register(trustee()), json!({}), Some("80.00 EUR")),
            (register(sunrise()), json!({}), Some("400.00 EUR")),
            (register(json!({"launch": {"phase": "GA"}})), json!({}), None),
            // 1.0 has no such price.
            (register(sunrise()), json!({"Fee4Sunrise": null}), None),
            (register(json!({"netim": {"local_contact": true}})), json!({}), None),
            (
                Call::NetimTransferTrade(
                    serde_json::from_value(
                        json!({"domain": "example.com", "contacts": {"registrant": "BO1"}}),
                    )
                    .expect("an input"),
                ),
                json!({}),
                Some("19.00 EUR"),
            ),
        ] {
            let price = asked(call, more).await;
            assert_eq!(price.as_ref().ok().and_then(Option::as_deref), wanted, "{price:?}");
        }
    }

    #[test]
    fn a_discount_is_not_counted_on_for_later_years_and_a_premium_price_for_none() {
        let discounted = prices(json!({"StandardFee4Registration": "12.00"}));
        assert_eq!(
            discounted.of("Registration", 2).ok().map(|p| p.to_string()).as_deref(),
            Some("24.00 EUR")
        );
        let premium = prices(json!({"IsPremium": true, "Fee4Registration": 500}));
        assert_eq!(premium.of("Registration", 1).ok().map(|p| p.to_string()).as_deref(), Some("500.00 EUR"));
        assert_eq!(premium.of("Registration", 2).expect_err("unknown").kind(), ErrorKind::PriceUnknown);
    }
}
