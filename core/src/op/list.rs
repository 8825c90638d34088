//! `domain.list`

use super::Input;
use crate::error::{Problem, ProblemCode};
use crate::model::{Date, DomainName, ExpiryDoubt, Lifecycle};
use serde::{Deserialize, Serialize};

/// Which page of the account's domains to read.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainList {
    /// Where to go on: `next` of the page before. The first page where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// How many domains on a page; the registrar's best size where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<u16>,
}

impl Input for DomainList {
    fn check(&self, problems: &mut Vec<Problem>) {
        check_page(self.page_size, problems);
    }
}

/// A page holds something.
pub(super) fn check_page(page_size: Option<u16>, problems: &mut Vec<Problem>) {
    if page_size == Some(0) {
        let text = "a page has at least one item";
        problems.push(Problem::new("page_size", ProblemCode::OutOfRange, text));
    }
}

/// One page of the account's domains.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DomainPage {
    /// The domains.
    pub domains: Vec<ListedDomain>,
    /// Domains of this page that could not be read. They cost the others nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub failed: Vec<UnreadDomain>,
    /// Where the next page begins; absent on the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// How many there are in all, where the registrar says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
}

/// A domain of a list that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnreadDomain {
    /// The name as the registrar wrote it, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// The place in the registrar's answer that could not be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// What is wrong with it.
    pub message: String,
}

/// What a list says of a domain.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ListedDomain {
    /// The name, in ASCII form.
    pub domain: DomainName,
    /// The name as people write it.
    pub domain_unicode: String,
    /// Where the domain stands.
    pub lifecycle: Lifecycle,
    /// The registrar's own words for its state.
    pub registrar_status: Vec<String>,
    /// When it was registered (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Date>,
    /// The day on which it expires (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Date>,
    /// Why the expiry should not be believed without another look.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub expiry_doubts: Vec<ExpiryDoubt>,
    /// It is locked against transfer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// The registrar renews it by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_renew: Option<bool>,
}
