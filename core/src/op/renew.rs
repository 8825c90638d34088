//! `domain.renew`

use super::realtimeregister::{Options, check_own};
use super::register::check_options;
use super::{Input, InternetbsOrder, LogicboxesOrder, Purchase, RealtimeregisterOrder};
use crate::error::Problem;
use crate::model::{Date, DomainName, Money, Period};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// What to extend, and by how much.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainRenew {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// How many years to add.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub years: Option<u16>,
    /// How many months to add, instead of years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
    /// The expiry (UTC) that the caller has on record. Where the registrar has another, nothing is bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_expiry: Option<Date>,
    /// What the TLD asks besides, by name; see `tld.info`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub extra: BTreeMap<String, String>,
    /// Renew the bought privacy with the domain.
    #[serde(default)]
    pub privacy: bool,
    /// Let the registrar renew by itself. Off where left out, and off is said to the registrar.
    #[serde(default)]
    pub auto_renew: bool,
    /// The most to pay. Above it, or where the price cannot be learnt, nothing is bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_price: Option<Money>,
    /// What only LogicBoxes knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logicboxes: Option<LogicboxesOrder>,
    /// What only Internet.bs knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub internetbs: Option<InternetbsOrder>,
    /// What only Realtime Register knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realtimeregister: Option<RealtimeregisterOrder>,
}

impl DomainRenew {
    /// Adds some years to a registration.
    pub fn new(domain: DomainName, years: u16) -> Self {
        DomainRenew {
            domain,
            years: Some(years),
            months: None,
            current_expiry: None,
            extra: BTreeMap::new(),
            privacy: false,
            auto_renew: false,
            max_price: None,
            logicboxes: None,
            internetbs: None,
            realtimeregister: None,
        }
    }
}

/// Fields may be personal: not shown.
impl fmt::Debug for DomainRenew {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DomainRenew({}, …)", self.domain)
    }
}

impl Input for DomainRenew {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn private(&self) -> Vec<SecretString> {
        self.internetbs.iter().flat_map(InternetbsOrder::private).collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        problems.extend(Period::of(self.years, self.months).err());
        check_options(self.logicboxes.as_ref(), problems);
        check_own(self.realtimeregister.as_ref(), Options::Other, self.max_price, problems);
    }
}

impl Purchase for DomainRenew {
    fn name(&self) -> &DomainName {
        &self.domain
    }

    fn period(&self) -> Option<Period> {
        Period::of(self.years, self.months).ok()
    }

    fn max_price(&self) -> Option<Money> {
        self.max_price
    }

    fn current_expiry(&self) -> Option<Date> {
        self.current_expiry
    }
}
