//! `domain.set_contacts`

use super::{Input, NetimContactChange};
use crate::error::Problem;
use crate::model::{Contacts, DomainName, Role};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// The new contacts of a domain. Roles that are left out keep theirs.
///
/// A new registrant may have to be approved by both, the old one and the new; until then the change is pending.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainSetContacts {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The contacts that change.
    pub contacts: Contacts,
    /// What the TLD asks besides, by name; see `tld.info`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub extra: BTreeMap<String, String>,
    /// Do not lock the domain against transfers for sixty days after a new registrant, where that can be chosen.
    #[serde(default)]
    pub no_transfer_lock: bool,
    /// Approve a new registrant in the name of both, as their designated agent: only with their consent.
    #[serde(default)]
    pub designated_agent: bool,
    /// What only LogicBoxes knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logicboxes: Option<LogicboxesContactChange>,
    /// What only NETIM knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub netim: Option<NetimContactChange>,
}

impl DomainSetContacts {
    /// Gives a domain other contacts.
    pub fn new(domain: DomainName, contacts: Contacts) -> Self {
        DomainSetContacts {
            domain,
            contacts,
            extra: BTreeMap::new(),
            no_transfer_lock: false,
            designated_agent: false,
            logicboxes: None,
            netim: None,
        }
    }
}

/// What only LogicBoxes knows of a change of contacts.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[derive(Default)]
pub struct LogicboxesContactChange {
    /// The customer that new contacts belong to; the domain's own where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Change the registrant without anybody's approval. LogicBoxes allows it to registrars alone.
    #[serde(default)]
    pub skip_approval: bool,
}

/// Fields may be personal: not shown.
impl fmt::Debug for DomainSetContacts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DomainSetContacts({}, …)", self.domain)
    }
}

impl Input for DomainSetContacts {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn private(&self) -> Vec<SecretString> {
        let extra = self.extra.values().cloned().map(SecretString::from);
        self.contacts.private().into_iter().chain(extra).collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        if Role::ALL.iter().all(|role| self.contacts.get(*role).is_none()) {
            problems.push(Problem::missing("contacts", "give at least one contact that changes"));
        }
        self.contacts.check("contacts", problems);
    }
}
