//! `domain.buy_privacy` and `domain.set_privacy`

use super::realtimeregister::{Options, check_own};
use super::register::check_options;
use super::restore::check_reason;
use super::{Input, LogicboxesOrder, Purchase, RealtimeregisterOrder};
use crate::error::Problem;
use crate::model::{DomainName, Money, Period};
use serde::{Deserialize, Serialize};

/// Which domain to buy privacy for. Where it was bought already, nothing is sent.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainBuyPrivacy {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The most to pay. Above it, or where the price cannot be learnt, nothing is bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_price: Option<Money>,
    /// What only LogicBoxes knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logicboxes: Option<LogicboxesOrder>,
    /// What only Realtime Register knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realtimeregister: Option<RealtimeregisterOrder>,
}

impl DomainBuyPrivacy {
    /// Buys privacy for a domain.
    pub fn new(domain: DomainName) -> Self {
        DomainBuyPrivacy { domain, max_price: None, logicboxes: None, realtimeregister: None }
    }
}

impl Input for DomainBuyPrivacy {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        check_options(self.logicboxes.as_ref(), problems);
        check_own(self.realtimeregister.as_ref(), Options::Other, self.max_price, problems);
    }
}

impl Purchase for DomainBuyPrivacy {
    fn name(&self) -> &DomainName {
        &self.domain
    }

    fn period(&self) -> Option<Period> {
        None
    }

    fn max_price(&self) -> Option<Money> {
        self.max_price
    }
}

/// Whether a domain's contacts shall be hidden from the public.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainSetPrivacy {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// True to hide them. Where privacy is sold, it has to be bought first.
    pub privacy: bool,
    /// Why, for registrars that want to know; they get these words. Nothing is made up where it is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl Input for DomainSetPrivacy {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        check_reason(self.reason.as_deref(), problems);
    }
}
