//! Domains: `internetbs.contacts`, `internetbs.find_domains`, `internetbs.domain_count`, `internetbs.verification`,
//! `internetbs.privacy` and `internetbs.set_privacy`

use super::InternetbsPrivacy;
use crate::error::{Problem, ProblemCode};
use crate::model::{Date, DomainName};
use crate::op::parse::about_a_domain;
use crate::op::{ContactRecord, Input, Verification};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// Whose contacts to read: Internet.bs keeps them within each domain.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InternetbsContacts {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

/// A domain's contacts as Internet.bs has them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DomainContacts {
    /// The registrant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registrant: Option<Box<ContactRecord>>,
    /// The administrative contacts; several under .uk.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub admin: Vec<ContactRecord>,
    /// The technical contact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tech: Option<Box<ContactRecord>>,
    /// The billing contact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing: Option<Box<ContactRecord>>,
    /// Who runs the name servers, under .de.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<Box<ContactRecord>>,
}

/// Which of the account's domains to look for. Without any wish, all of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InternetbsFindDomains {
    /// Those that expire within so many days, or have expired.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiring_within_days: Option<u16>,
    /// Those that are being transferred in. Not together with `expiring_within_days`.
    #[serde(default)]
    pub pending_transfer: bool,
    /// Those whose name has this in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Those of these TLDs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tlds: Vec<String>,
    /// The order; by name where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort: Option<InternetbsSort>,
}

/// An order of domains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum InternetbsSort {
    /// By name.
    Name,
    /// By name, backwards.
    NameDescending,
    /// By expiry, the earliest first.
    Expiry,
    /// By expiry, the latest first.
    ExpiryDescending,
}

impl Input for InternetbsFindDomains {
    fn check(&self, problems: &mut Vec<Problem>) {
        if self.pending_transfer && self.expiring_within_days.is_some() {
            let text =
                "Internet.bs looks for one of the two: leave out pending_transfer or expiring_within_days";
            problems.push(Problem::new("pending_transfer", ProblemCode::NotAllowed, text));
        }
        crate::op::suggest::check_tlds(&self.tlds, problems);
    }
}

/// Nothing is needed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InternetbsDomainCount {}

impl Input for InternetbsDomainCount {}

/// How many domains the account has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DomainCount {
    /// In all.
    pub total: u64,
    /// By TLD.
    pub tlds: BTreeMap<String, u64>,
}

/// Whose registrant's verification to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InternetbsVerification {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

/// Whether a registrant has confirmed their mail address.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegistrantVerification {
    /// The name, in ASCII form.
    pub domain: DomainName,
    /// How it stands; absent where the registrar uses a word that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<Verification>,
    /// The registrar's own word.
    pub registrar_status: String,
    /// The address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// When they were asked (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<Date>,
    /// Until when they can confirm (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<Date>,
}

/// The address is personal: not shown.
impl fmt::Debug for RegistrantVerification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RegistrantVerification({}, {}, …)", self.domain, self.registrar_status)
    }
}

/// Whose privacy to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InternetbsPrivacyStatus {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

/// How much of a domain's contacts is hidden.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PrivacyLevel {
    /// The name, in ASCII form.
    pub domain: DomainName,
    /// How much; absent where nothing is hidden.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<InternetbsPrivacy>,
}

/// How much of a domain's contacts shall be hidden. `domain.set_privacy` shows them again.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InternetbsSetPrivacy {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// How much.
    pub level: InternetbsPrivacy,
}

/// Which domain gets the contacts of which.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InternetbsCloneContacts {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// A domain of this account whose contacts it gets, in place of its own. Best one of the same TLD.
    pub source: DomainName,
}

about_a_domain!(
    InternetbsContacts,
    InternetbsVerification,
    InternetbsPrivacyStatus,
    InternetbsSetPrivacy,
    InternetbsCloneContacts
);
