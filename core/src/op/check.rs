//! `domain.check`

use super::{Input, SuggestedName};
use crate::error::{Problem, ProblemCode};
use crate::model::{CheckedName, DomainName};
use serde::{Deserialize, Serialize};

/// Which names to ask about.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainCheck {
    /// The names, up to 10,000; the registrar's own limits per request are seen to.
    pub domains: Vec<DomainName>,
    /// The language tag for internationalised names, where the registrar wants one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Give other names, too, that can be had, where the registrar knows some.
    #[serde(default)]
    pub alternatives: bool,
}

impl DomainCheck {
    /// The most names in one call.
    pub const MOST_NAMES: usize = 10_000;

    /// Asks about these names.
    pub fn new(domains: impl IntoIterator<Item = DomainName>) -> Self {
        DomainCheck { domains: domains.into_iter().collect(), language: None, alternatives: false }
    }
}

impl Input for DomainCheck {
    fn check(&self, problems: &mut Vec<Problem>) {
        if self.domains.is_empty() {
            problems.push(Problem::missing("domains", "give at least one name"));
        }
        if self.domains.len() > Self::MOST_NAMES {
            problems.push(Problem::new("domains", ProblemCode::TooLong, "give 10,000 names at most"));
        }
    }
}

/// One answer for each name, in the order of the question. A name without an answer is `unknown`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckReport {
    /// The answers.
    pub names: Vec<CheckedName>,
    /// Other names that the registrar suggests, where they were wanted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<SuggestedName>,
}
