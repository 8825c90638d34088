//! `domain.trade`

use super::register::check_nameservers;
use super::{Input, InternetbsOrder, NetimOrder, Purchase};
use crate::error::Problem;
use crate::model::{Contacts, DomainName, Money, NameServer, Period};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// Who a domain shall belong to from now on, at registries that sell the change of holder.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainTrade {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// Whose it will be: at least the registrant.
    #[serde(default)]
    pub contacts: Contacts,
    /// The name servers; those that are set stay where none are given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nameservers: Vec<NameServer>,
    /// What the TLD asks besides, by name; see `tld.info`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub extra: BTreeMap<String, String>,
    /// The most to pay. Above it, or where the price cannot be learnt, nothing is bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_price: Option<Money>,
    /// What only Internet.bs knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub internetbs: Option<InternetbsOrder>,
    /// What only NETIM knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub netim: Option<NetimOrder>,
}

impl DomainTrade {
    /// Gives a domain to another holder.
    pub fn new(domain: DomainName, contacts: Contacts) -> Self {
        DomainTrade {
            domain,
            contacts,
            nameservers: Vec::new(),
            extra: BTreeMap::new(),
            max_price: None,
            internetbs: None,
            netim: None,
        }
    }
}

/// Fields may be personal: not shown.
impl fmt::Debug for DomainTrade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DomainTrade({}, …)", self.domain)
    }
}

impl Input for DomainTrade {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn private(&self) -> Vec<SecretString> {
        let extra = self.extra.values().cloned().map(SecretString::from);
        let options = self.internetbs.iter().flat_map(InternetbsOrder::private);
        self.contacts.private().into_iter().chain(extra).chain(options).collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        if self.contacts.registrant.is_none() && !self.contacts_are_cloned() {
            let text = "give the new registrant: all of its data, or a handle";
            problems.push(Problem::missing("contacts.registrant", text));
        }
        self.contacts.check("contacts", problems);
        check_nameservers(&self.nameservers, problems);
    }

    fn contacts_are_cloned(&self) -> bool {
        self.internetbs.as_ref().is_some_and(InternetbsOrder::clones)
    }
}

impl Purchase for DomainTrade {
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
