//! TLDs: `internetbs.tld_info` and `internetbs.privacy_tlds`

use crate::error::Problem;
use crate::op::Input;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Which TLD to ask Internet.bs itself about. `tld.info` gives what this library knows, without asking.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InternetbsTldInfo {
    /// The TLD, such as `com` or `co.uk`.
    pub tld: String,
}

impl Input for InternetbsTldInfo {
    fn check(&self, problems: &mut Vec<Problem>) {
        let bare = self.tld.trim_start_matches('.');
        if bare.is_empty() || bare.chars().any(|c| c.is_control() || c.is_whitespace()) {
            problems.push(Problem::invalid("tld", "a TLD is such as com or co.uk"));
        }
    }
}

/// What Internet.bs says of a TLD.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InternetbsTld {
    /// The TLD.
    pub tld: String,
    /// The roles that its contacts have, in the registrar's words.
    pub contact_types: Vec<String>,
    /// What it can and wants, by the registrar's own names.
    pub features: BTreeMap<String, String>,
    /// The parameters of an order.
    pub parameters: Vec<InternetbsParameter>,
    /// What auth codes have to look like, by the registrar's own names.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub auth_code_rules: BTreeMap<String, String>,
}

/// A parameter that an order under a TLD has at Internet.bs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InternetbsParameter {
    /// The parameter's name, or a regular expression for several.
    pub name: String,
    /// What to write next to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// An order cannot do without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mandatory: Option<bool>,
    /// The fewest characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u32>,
    /// The most characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u32>,
    /// The values to choose from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
}

/// Nothing is needed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InternetbsPrivacyTlds {}

impl Input for InternetbsPrivacyTlds {}

/// The TLDs with privacy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PrivacyTlds {
    /// In ASCII form.
    pub tlds: Vec<String>,
    /// As people write them.
    pub tlds_unicode: Vec<String>,
}
