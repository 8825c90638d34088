//! `domain.transfer`

use super::realtimeregister::{Options, check_own};
use super::register::{check_nameservers, check_options};
use super::{Input, InternetbsOrder, LogicboxesOrder, NetimOrder, Purchase, RealtimeregisterOrder};
use crate::error::Problem;
use crate::model::{AuthCode, Contacts, DomainName, Money, NameServer, Period};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// What to transfer in, and for whom.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainTransfer {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The code from the losing registrar. Some TLDs need it at once, some later, some never; see `tld.info`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_code: Option<AuthCode>,
    /// Years to add with the transfer, where the registrar offers a choice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub years: Option<u16>,
    /// Whose it will be: at least the registrant.
    #[serde(default)]
    pub contacts: Contacts,
    /// The name servers; those that are set stay where none are given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nameservers: Vec<NameServer>,
    /// What the TLD asks besides, by name; see `tld.info`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub extra: BTreeMap<String, String>,
    /// Hide the contacts from the public; bought where it costs.
    #[serde(default)]
    pub privacy: bool,
    /// Let the registrar renew by itself. Off where left out, and off is said to the registrar.
    #[serde(default)]
    pub auto_renew: bool,
    /// The most to pay. Above it, or where the price cannot be learnt, nothing is bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_price: Option<Money>,
    /// What only LogicBoxes knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logicboxes: Option<LogicboxesOrder>,
    /// What only NETIM knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub netim: Option<NetimOrder>,
    /// What only Internet.bs knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub internetbs: Option<InternetbsOrder>,
    /// What only Realtime Register knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realtimeregister: Option<RealtimeregisterOrder>,
}

impl DomainTransfer {
    /// Transfers a name in, with these contacts.
    pub fn new(domain: DomainName, auth_code: Option<AuthCode>, contacts: Contacts) -> Self {
        DomainTransfer {
            domain,
            auth_code,
            years: None,
            contacts,
            nameservers: Vec::new(),
            extra: BTreeMap::new(),
            privacy: false,
            auto_renew: false,
            max_price: None,
            logicboxes: None,
            netim: None,
            internetbs: None,
            realtimeregister: None,
        }
    }
}

/// Fields may be personal: not shown.
impl fmt::Debug for DomainTransfer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DomainTransfer({}, …)", self.domain)
    }
}

impl Input for DomainTransfer {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn private(&self) -> Vec<SecretString> {
        let code = self.auth_code.as_ref().map(AuthCode::secret);
        let extra = self.extra.values().cloned().map(SecretString::from);
        let options = self.internetbs.iter().flat_map(InternetbsOrder::private);
        self.contacts.private().into_iter().chain(code).chain(extra).chain(options).collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        if let Some(reason) = self.domain.not_registrable() {
            problems.push(Problem::invalid("domain", reason));
        }
        if self.years.is_some() {
            problems.extend(Period::of(self.years, None).err());
        }
        if self.contacts.registrant.is_none() && !self.contacts_are_cloned() {
            problems.push(Problem::missing(
                "contacts.registrant",
                "give the registrant: all of its data, or a handle",
            ));
        }
        self.contacts.check("contacts", problems);
        check_nameservers(&self.nameservers, problems);
        check_options(self.logicboxes.as_ref(), problems);
        check_own(self.realtimeregister.as_ref(), Options::Transfer, self.max_price, problems);
    }

    fn contacts_are_cloned(&self) -> bool {
        self.internetbs.as_ref().is_some_and(InternetbsOrder::clones)
    }
}

impl Purchase for DomainTransfer {
    fn name(&self) -> &DomainName {
        &self.domain
    }

    fn period(&self) -> Option<Period> {
        self.years.and_then(Period::years)
    }

    fn max_price(&self) -> Option<Money> {
        self.max_price
    }
}
