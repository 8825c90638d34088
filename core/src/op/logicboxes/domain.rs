//! `logicboxes.order_id`, `logicboxes.order_info`, `logicboxes.default_nameservers`, `logicboxes.move_domain`,
//! `logicboxes.set_gdpr`, `logicboxes.set_reseller_lock`, `logicboxes.premium_names`,
//! `logicboxes.activate_forwarding` and `logicboxes.forward_records`

use crate::error::Problem;
use crate::model::{DomainName, HostName, Money};
use crate::op::Input;
use crate::op::parse::about_a_domain;
use crate::op::restore::check_reason;
use crate::op::suggest::check_tlds;
use serde::{Deserialize, Serialize};

/// Whose order number to look up.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogicboxesOrderId {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

/// The number of a domain's order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LogicboxesOrderNumber {
    /// The name, in ASCII form.
    pub domain: DomainName,
    /// The number.
    pub order: String,
}

/// Which order to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogicboxesOrderInfo {
    /// The number of the domain's order.
    pub order: String,
}

impl Input for LogicboxesOrderInfo {
    fn check(&self, problems: &mut Vec<Problem>) {
        if self.order.trim().is_empty() {
            problems.push(Problem::missing("order", "give the number of the order"));
        }
    }
}

/// Whose default name servers to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[derive(Default)]
pub struct LogicboxesDefaultNameservers {
    /// The customer; the account's own where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
}

impl Input for LogicboxesDefaultNameservers {}

/// The name servers that new domains of a customer get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DefaultNameservers {
    /// The name servers.
    pub nameservers: Vec<HostName>,
}

/// Which domain goes from one of the account's customers to another.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogicboxesMoveDomain {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The customer that it belongs to.
    pub from_customer_id: String,
    /// The customer that it shall belong to.
    pub to_customer_id: String,
}

/// Whether a domain's contacts shall be masked for data protection. It is free, and apart from bought privacy.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogicboxesSetGdpr {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// True to mask them.
    pub masked: bool,
}

/// Whether the reseller's own lock shall lie on a domain: its customer cannot change it then.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogicboxesSetResellerLock {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// True to lock it.
    pub locked: bool,
    /// Why, which LogicBoxes wants to know of a lock. Nothing is made up where it is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl Input for LogicboxesSetResellerLock {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        if self.locked && self.reason.is_none() {
            problems.push(Problem::missing("reason", "LogicBoxes wants a reason for a lock"));
        }
        check_reason(self.reason.as_deref(), problems);
    }
}

/// What registered names that their holders offer should be like.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogicboxesPremiumNames {
    /// A word that they have in them.
    pub keyword: String,
    /// The TLDs that they are under.
    pub tlds: Vec<String>,
    /// The lowest price, in whole units of the account's currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_low: Option<u32>,
    /// The highest price, in whole units of the account's currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_high: Option<u32>,
    /// How many at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
}

impl Input for LogicboxesPremiumNames {
    fn check(&self, problems: &mut Vec<Problem>) {
        if self.keyword.trim().is_empty() {
            problems.push(Problem::missing("keyword", "give a word"));
        }
        if self.tlds.is_empty() {
            problems.push(Problem::missing("tlds", "give at least one TLD"));
        }
        check_tlds(&self.tlds, problems);
    }
}

/// Names that their holders offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PremiumNames {
    /// The names.
    pub names: Vec<PremiumName>,
}

/// A name that its holder offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PremiumName {
    /// The name, in ASCII form.
    pub domain: DomainName,
    /// The name as people write it.
    pub domain_unicode: String,
    /// What its holder wants.
    pub price: Money,
}

/// Which domain shall use the registrar's forwarding.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogicboxesActivateForwarding {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

/// For which domain to read the records that forwarding needs.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogicboxesForwardRecords {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

about_a_domain!(
    LogicboxesOrderId,
    LogicboxesMoveDomain,
    LogicboxesSetGdpr,
    LogicboxesActivateForwarding,
    LogicboxesForwardRecords,
);
