//! `domain.suggest`

use super::Input;
use crate::error::{Problem, ProblemCode};
use crate::model::{Availability, DomainName};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What names should be like.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainSuggest {
    /// One or a few words.
    pub keyword: String,
    /// Only names under these TLDs; the registrar's own choice where none are given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tlds: Vec<String>,
    /// Only the keyword itself, under several TLDs, and no other words.
    #[serde(default)]
    pub exact: bool,
    /// Names for adults may be among them.
    #[serde(default)]
    pub adult: bool,
    /// How many at most; all that the registrar gives where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
}

impl DomainSuggest {
    /// Names like a keyword.
    pub fn new(keyword: impl Into<String>) -> Self {
        DomainSuggest { keyword: keyword.into(), tlds: Vec::new(), exact: false, adult: false, limit: None }
    }
}

impl Input for DomainSuggest {
    fn check(&self, problems: &mut Vec<Problem>) {
        if self.keyword.trim().is_empty() {
            problems.push(Problem::missing("keyword", "give one or a few words"));
        }
        check_tlds(&self.tlds, problems);
        if self.limit == Some(0) {
            problems.push(Problem::new("limit", ProblemCode::OutOfRange, "ask for at least one name"));
        }
    }
}

/// TLDs are written as they stand in names.
pub(super) fn check_tlds(tlds: &[String], problems: &mut Vec<Problem>) {
    for (i, tld) in tlds.iter().enumerate() {
        let bare = tld.trim_start_matches('.');
        if bare.is_empty() || bare.chars().any(|c| c.is_control() || c.is_whitespace()) {
            problems.push(Problem::invalid(format!("tlds[{i}]"), "a TLD is such as com or co.uk"));
        }
    }
}

/// Names, the best first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Suggestions {
    /// The names.
    pub names: Vec<SuggestedName>,
}

/// A name that the registrar suggests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SuggestedName {
    /// The name, in ASCII form.
    pub domain: DomainName,
    /// The name as people write it.
    pub domain_unicode: String,
    /// Whether it can be had, as far as the registrar knows: ask `domain.check` before selling it.
    pub state: Availability,
    /// How well it fits, in the registrar's own measure: more is better.
    #[serde(default, with = "rust_decimal::serde::str_option", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::model::maybe_decimal"))]
    pub score: Option<Decimal>,
    /// It has other words than the keyword.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reworded: Option<bool>,
}
