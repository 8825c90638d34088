//! `netim.claim`, `netim.whois`, `netim.membership`, `netim.set_remark` and `netim.send_auth_code`

use crate::error::{Problem, ProblemCode};
use crate::model::DomainName;
use crate::op::Input;
use crate::op::parse::about_a_domain;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Which name to look up among the trademark claims.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NetimClaim {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

/// Whether a trademark claim stands against a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NetimClaimAnswer {
    /// The name, in ASCII form.
    pub domain: DomainName,
    /// There is a claim.
    pub claim: bool,
}

/// Whose public entry to read. REST 1.0 alone has it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NetimWhois {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

about_a_domain!(NetimClaim, NetimWhois);

/// The public entry of a name.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NetimWhoisText {
    /// The name, in ASCII form.
    pub domain: DomainName,
    /// The entry, as it is printed.
    pub text: String,
}

/// Personal data may be in it: not shown.
impl fmt::Debug for NetimWhoisText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NetimWhoisText({}, …)", self.domain)
    }
}

/// The membership that a TLD asks for. REST 1.0 alone has it.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NetimMembership {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The token that the registry gave to its member.
    pub token: String,
}

/// The token is a secret: not shown.
impl fmt::Debug for NetimMembership {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NetimMembership({}, …)", self.domain)
    }
}

impl Input for NetimMembership {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn private(&self) -> Vec<SecretString> {
        vec![SecretString::from(self.token.clone())]
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        if self.token.trim().is_empty() {
            problems.push(Problem::missing("token", "give the token that the registry gave to its member"));
        }
    }
}

/// A remark that NETIM keeps with a domain.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NetimSetRemark {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The tag: a word to find the domain by. Stays where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// The note: any text. Stays where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Input for NetimSetRemark {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        match (&self.tag, &self.note) {
            (None, None) => problems.push(Problem::missing("tag", "give the tag or the note")),
            (Some(_), Some(_)) => {
                let text = "NETIM sets one at a time: give the tag or the note";
                problems.push(Problem::new("note", ProblemCode::NotAllowed, text));
            }
            _ => {}
        }
    }
}

/// Whose auth code to make anew, and who gets it by mail. The old one is good no more. `domain.new_auth_code` reads it in place of that.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NetimSendAuthCode {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// Who gets it.
    pub to: NetimCodeReader,
}

/// Who gets a code by mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NetimCodeReader {
    /// The account's owner.
    Reseller,
    /// The domain's owner.
    Registrant,
}

about_a_domain!(NetimSendAuthCode);
