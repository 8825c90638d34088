//! What single registries have: `logicboxes.tel_cth_login`, `logicboxes.set_tel_whois`, `logicboxes.xxx_membership`,
//! `logicboxes.de_recheck` and `logicboxes.ca_agreement`

use crate::error::{Problem, ProblemCode};
use crate::model::DomainName;
use crate::op::Input;
use crate::op::parse::about_a_domain;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// For which .tel domain to read the login of its own host.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogicboxesTelCthLogin {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

/// The login of a .tel domain's own host.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TelLogin {
    /// The name, in ASCII form.
    pub domain: DomainName,
    /// What the registrar tells, by its own names. Show it to the registrant only.
    pub details: BTreeMap<String, String>,
}

/// Passwords are not shown.
impl fmt::Debug for TelLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TelLogin({}, …)", self.domain)
    }
}

/// What the public learns of a .tel domain's holder.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogicboxesSetTelWhois {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// Whether the holder is a person or an organisation.
    pub whois_type: TelWhois,
    /// For a person: whether the contact's data is published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publish: Option<bool>,
}

/// The kind of holder that a .tel domain has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TelWhois {
    /// A person.
    Natural,
    /// An organisation.
    Legal,
}

impl Input for LogicboxesSetTelWhois {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        under("tel", &self.domain, problems);
        match (self.whois_type, self.publish) {
            (TelWhois::Natural, None) => {
                problems.push(Problem::missing("publish", "say whether a person's data is published"));
            }
            (TelWhois::Legal, Some(_)) => {
                let text = "an organisation's data is always published; leave it out";
                problems.push(Problem::new("publish", ProblemCode::NotAllowed, text));
            }
            _ => {}
        }
    }
}

/// The membership of a .xxx domain.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogicboxesXxxMembership {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The membership's number; the domain is parted from its membership where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub membership_id: Option<String>,
}

impl Input for LogicboxesXxxMembership {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        under("xxx", &self.domain, problems);
        if self.membership_id.as_deref().is_some_and(|id| id.trim().is_empty()) {
            let text = "the number is empty; leave it out to part the domain from its membership";
            problems.push(Problem::missing("membership_id", text));
        }
    }
}

/// Which .de domain's name servers the registry shall look at once more.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogicboxesDeRecheck {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

impl Input for LogicboxesDeRecheck {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        under("de", &self.domain, problems);
    }
}

fn under(tld: &str, domain: &DomainName, problems: &mut Vec<Problem>) {
    if domain.ascii().rsplit('.').next() != Some(tld) {
        problems.push(Problem::new(
            "domain",
            ProblemCode::NotAllowed,
            format!("only domains under .{tld} have this"),
        ));
    }
}

/// Nothing is needed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[derive(Default)]
pub struct LogicboxesCaAgreement {}

impl Input for LogicboxesCaAgreement {}

/// What a .ca registrant has to agree to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CaAgreement {
    /// Its version, which goes into the contact's `AgreementVersion`.
    pub version: String,
    /// Its text, as HTML.
    pub agreement: String,
}

about_a_domain!(LogicboxesTelCthLogin);
