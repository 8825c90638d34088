//! `netim.account`, `netim.tld` and `netim.tld_operations`

use crate::error::Problem;
use crate::op::Input;
use crate::op::suggest::check_tlds;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Nothing is needed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NetimAccount {}

impl Input for NetimAccount {}

/// The account at NETIM: limits, and what orders get where they say nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NetimAccountData {
    /// NETIM's values by its own names, such as `BALANCE_LOW_LIMIT`, `DEFAULT_ADMIN` or `DOMAIN_AUTO_RENEW`.
    pub values: BTreeMap<String, String>,
    /// The default DNS templates.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub dns_templates: BTreeMap<String, String>,
}

/// Which TLD to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NetimTld {
    /// The TLD, with or without a leading dot.
    pub tld: String,
}

impl Input for NetimTld {
    fn check(&self, problems: &mut Vec<Problem>) {
        check_tld(&self.tld, problems);
    }
}

/// What NETIM says of a TLD.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NetimTldData {
    /// The TLD, in ASCII form.
    pub tld: String,
    /// For how many years a name can be registered; empty where NETIM does not say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub register_years: Vec<u8>,
    /// By how many years a name can be renewed; empty where NETIM does not say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub renew_years: Vec<u8>,
    /// What the TLD has, by NETIM's own names: `HasEppCode`, `HasZonecheck`, `HasDnsSec` …
    pub features: BTreeMap<String, bool>,
    /// Names below the TLD that are sold as well, such as `uk.com`, by their kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub extensions: Vec<NetimExtensions>,
    /// All other values by their own names, prices and delays among them. The units of the delays are not documented.
    pub values: BTreeMap<String, String>,
}

/// Names below a TLD that are sold as well.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NetimExtensions {
    /// NETIM's word for the kind: popular, functional or regional.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The names.
    pub tlds: Vec<String>,
}

/// Which TLD's operations to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NetimTldOperations {
    /// The TLD, with or without a leading dot.
    pub tld: String,
}

impl Input for NetimTldOperations {
    fn check(&self, problems: &mut Vec<Problem>) {
        check_tld(&self.tld, problems);
    }
}

/// Which operations are open for a TLD.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NetimTldOpen {
    /// The TLD, in ASCII form.
    pub tld: String,
    /// By NETIM's own names of its operations, such as `domainCreate`.
    pub operations: BTreeMap<String, bool>,
}

fn check_tld(tld: &str, problems: &mut Vec<Problem>) {
    let mut found = Vec::new();
    check_tlds(&[tld.trim_start_matches('.').to_owned()], &mut found);
    problems.extend(found.into_iter().map(|problem| Problem { path: "tld".to_owned(), ..problem }));
}
