//! Money: a decimal amount and its currency, never a float.

use super::parsed_from_text;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A currency, as its ISO 4217 code.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency(iso_currency::Currency);

impl Currency {
    /// The three-letter code, such as `USD`.
    pub fn code(&self) -> &'static str {
        self.0.code()
    }
}

impl FromStr for Currency {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        iso_currency::Currency::from_code(&text.to_ascii_uppercase())
            .map(Currency)
            .ok_or_else(|| "a currency is its three-letter ISO 4217 code, such as EUR or USD".into())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

parsed_from_text!(Currency, "a three-letter currency code", "currency");

/// An amount of money. The amount is a decimal text in documents, so that no language rounds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// The amount, as a decimal text such as `"10.50"`.
    #[serde(with = "amount")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "amount::schema"))]
    pub amount: Decimal,
    /// The currency's three-letter code.
    pub currency: Currency,
}

impl Money {
    /// An amount in a currency.
    pub fn new(amount: Decimal, currency: Currency) -> Self {
        Money { amount, currency }
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.currency)
    }
}

/// Decimal amounts as text; whole numbers are accepted as numbers, floats never.
mod amount {
    use super::Decimal;
    use std::fmt;

    #[cfg(feature = "schema")]
    pub(super) fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "decimal" })
    }

    pub(super) fn serialize<S: serde::Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }

    pub(super) fn deserialize<'de, D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Decimal, D::Error> {
        struct Amount;
        impl serde::de::Visitor<'_> for Amount {
            type Value = Decimal;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an amount as a decimal text, such as \"10.50\"")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Decimal, E> {
                text.parse().map_err(|_| E::custom("an amount is a decimal text, such as \"10.50\""))
            }
            fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Decimal, E> {
                Ok(value.into())
            }
            fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Decimal, E> {
                Ok(value.into())
            }
        }
        deserializer.deserialize_any(Amount)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_amount_keeps_its_decimals() {
        let money: Money = serde_json::from_str(r#"{"amount":"10.10","currency":"eur"}"#).expect("money");
        assert_eq!(serde_json::to_string(&money).expect("plain"), r#"{"amount":"10.10","currency":"EUR"}"#);
    }

    #[test]
    fn a_float_is_never_money() {
        assert!(serde_json::from_str::<Money>(r#"{"amount":10.1,"currency":"EUR"}"#).is_err());
        assert!(serde_json::from_str::<Money>(r#"{"amount":"10,1","currency":"EUR"}"#).is_err());
        assert!(serde_json::from_str::<Money>(r#"{"amount":"1","currency":"EURO"}"#).is_err());
    }

    proptest! {
        #[test]
        fn amounts_survive_a_round_trip(units in -1_000_000_000i64..1_000_000_000, scale in 0u32..6) {
            let money = Money::new(Decimal::new(units, scale), "USD".parse().map_err(TestCaseError::fail)?);
            let text = serde_json::to_string(&money).expect("plain data serialises");
            let back: Money = serde_json::from_str(&text).expect("what we wrote");
            prop_assert_eq!(back, money);
            prop_assert_eq!(back.amount.scale(), scale);
        }

        #[test]
        fn currencies_never_panic(text in "\\PC{0,5}") {
            let _ = text.parse::<Currency>();
        }
    }
}
