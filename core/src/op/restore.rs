//! `domain.restore`

use super::realtimeregister::{Options, check_own};
use super::register::check_options;
use super::{Input, InternetbsOrder, LogicboxesOrder, Purchase, RealtimeregisterOrder};
use crate::error::Problem;
use crate::model::{DomainName, Money, Period};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

/// Which domain to bring back out of redemption.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainRestore {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// Why, for registries that want to know; they get these words. Nothing is made up where it is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
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

impl DomainRestore {
    /// Brings a name back.
    pub fn new(domain: DomainName) -> Self {
        DomainRestore {
            domain,
            reason: None,
            max_price: None,
            logicboxes: None,
            internetbs: None,
            realtimeregister: None,
        }
    }
}

impl Input for DomainRestore {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn private(&self) -> Vec<SecretString> {
        self.internetbs.iter().flat_map(InternetbsOrder::private).collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        check_reason(self.reason.as_deref(), problems);
        check_options(self.logicboxes.as_ref(), problems);
        check_own(self.realtimeregister.as_ref(), Options::Other, self.max_price, problems);
    }
}

impl Purchase for DomainRestore {
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

/// A reason is a line of text, if it is given.
pub(super) fn check_reason(reason: Option<&str>, problems: &mut Vec<Problem>) {
    let Some(reason) = reason else { return };
    if reason.trim().is_empty() {
        problems
            .push(Problem::missing("reason", "the reason is empty; leave the field out where there is none"));
    }
    if reason.chars().any(char::is_control) {
        problems.push(Problem::invalid("reason", "a reason is one line without control characters"));
    }
}
