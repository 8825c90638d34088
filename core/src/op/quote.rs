//! `domain.quote`

use super::Input;
use crate::error::{Problem, ProblemCode};
use crate::model::{AuthCode, DomainName, Money, Period, PriceKind, PriceSource};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

/// What to quote.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainQuote {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// What would be bought.
    pub operation: PriceKind,
    /// For how many years; one where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub years: Option<u16>,
    /// For how many months, instead of years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
    /// The auth code of a domain that would be transferred, where the registrar's price goes by it (NETIM).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_code: Option<AuthCode>,
}

impl DomainQuote {
    /// The term; one year where nothing is said.
    pub fn period(&self) -> Result<Period, Problem> {
        let years = if self.months.is_none() { self.years.or(Some(1)) } else { self.years };
        Period::of(years, self.months)
    }
}

impl Input for DomainQuote {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn private(&self) -> Vec<SecretString> {
        self.auth_code.iter().map(AuthCode::secret).collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        problems.extend(self.period().err());
        if self.auth_code.is_some() && self.operation != PriceKind::Transfer {
            let text = "only the price of a transfer can go by its auth code; leave it out";
            problems.push(Problem::new("auth_code", ProblemCode::NotAllowed, text));
        }
    }
}

/// A price that the registrar gave.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Quote {
    /// The name, in ASCII form.
    pub domain: DomainName,
    /// What it is the price of.
    pub operation: PriceKind,
    /// The term it is for, in months.
    pub months: u16,
    /// The price of the whole term.
    pub price: Money,
    /// Where the price comes from.
    pub source: PriceSource,
    /// The registry sells the name at a price of its own.
    pub premium: bool,
}
