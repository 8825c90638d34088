//! NETIM's options of an order, `netim.transfer_trade` and `netim.internal_transfer`

use crate::error::Problem;
use crate::model::{AuthCode, Contacts, DomainName, Money, NameServer, Period};
use crate::op::register::check_nameservers;
use crate::op::{Input, Purchase};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use std::fmt;

/// What only NETIM knows of an order. All but the template need REST 3.0.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NetimOrder {
    /// The DNS template that the zone begins with; the account's own default where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template_dns: Option<u32>,
    /// Let NETIM's trustee hold the domain. Needs `intended_use`.
    #[serde(default)]
    pub trustee: bool,
    /// What the domain is used for, for the trustee.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intended_use: Option<String>,
    /// Let NETIM be the local contact that a registry asks for.
    #[serde(default)]
    pub local_contact: bool,
    /// Skip the check and creation of contacts and hosts at the registry (`FAST_TRT`). Fails where they were not used for the TLD before.
    #[serde(default)]
    pub fast_track: bool,
}

/// What only NETIM knows of a change of contacts.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NetimContactChange {
    /// Let NETIM be the local contact that a registry asks for. Needs REST 3.0.
    #[serde(default)]
    pub local_contact: bool,
}

/// What to transfer in, and whose it will be: the owner changes with the transfer.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NetimTransferTrade {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The code from the losing registrar, where the TLD has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_code: Option<AuthCode>,
    /// Whose it will be: at least the registrant.
    #[serde(default)]
    pub contacts: Contacts,
    /// The name servers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nameservers: Vec<NameServer>,
    /// The most to pay. Above it, or where the price cannot be learnt, nothing is bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_price: Option<Money>,
    /// The order's options.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub netim: Option<NetimOrder>,
}

/// What to take over from another account at NETIM. The owner stays.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NetimInternalTransfer {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The domain's code. Without it, both accounts have to confirm by mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_code: Option<AuthCode>,
    /// The contacts besides the registrant; the account's own defaults where left out.
    #[serde(default)]
    pub contacts: Contacts,
    /// The name servers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nameservers: Vec<NameServer>,
    /// The most to pay. NETIM tells no price for it, so that with this nothing is bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_price: Option<Money>,
}

macro_rules! takeover {
    ($input:ty, $name:literal, $owner:literal) => {
        /// Fields may be personal: not shown.
        impl fmt::Debug for $input {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($name, "({}, …)"), self.domain)
            }
        }

        impl Input for $input {
            fn domain(&self) -> Option<&DomainName> {
                Some(&self.domain)
            }

            fn private(&self) -> Vec<SecretString> {
                let code = self.auth_code.as_ref().map(AuthCode::secret);
                self.contacts.private().into_iter().chain(code).collect()
            }

            fn check(&self, problems: &mut Vec<Problem>) {
                if let Some(reason) = self.domain.not_registrable() {
                    problems.push(Problem::invalid("domain", reason));
                }
                if $owner && self.contacts.registrant.is_none() {
                    let text = "give the new owner: all of the data, or the id of an owner contact";
                    problems.push(Problem::missing("contacts.registrant", text));
                }
                if !$owner && self.contacts.registrant.is_some() {
                    let text = "the owner stays in a transfer between accounts; leave it out";
                    problems.push(Problem::invalid("contacts.registrant", text));
                }
                self.contacts.check("contacts", problems);
                check_nameservers(&self.nameservers, problems);
            }
        }

        impl Purchase for $input {
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
    };
}

takeover!(NetimTransferTrade, "NetimTransferTrade", true);
takeover!(NetimInternalTransfer, "NetimInternalTransfer", false);
