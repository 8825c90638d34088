//! `domain.claim_notice`

use super::{ContactRecord, Input};
use crate::error::Problem;
use crate::model::{DomainName, Timestamp};
use serde::{Deserialize, Serialize};

/// Which trademark claim to read: the buyer has to see it before the name is registered.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainClaimNotice {
    /// The key that `domain.check` gave with the claim.
    pub lookup_key: String,
    /// The name, for registrars that want it besides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<DomainName>,
}

impl Input for DomainClaimNotice {
    fn domain(&self) -> Option<&DomainName> {
        self.domain.as_ref()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        if self.lookup_key.trim().is_empty() {
            problems
                .push(Problem::missing("lookup_key", "give the key that domain.check gave with the claim"));
        }
    }
}

/// The clearing house's notice, to be shown to the buyer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClaimNotice {
    /// The notice's own number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Until when it may be shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_after: Option<Timestamp>,
    /// The marks.
    pub marks: Vec<ClaimedMark>,
}

/// A mark that stands against a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClaimedMark {
    /// The mark.
    pub name: String,
    /// Where it is protected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jurisdiction: Option<String>,
    /// The goods and services that it stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goods: Option<String>,
    /// What else is said of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Who holds it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holders: Vec<ContactRecord>,
    /// Whom to ask about it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<ContactRecord>,
}
