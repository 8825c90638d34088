//! Forwarding of mail: `forward.mail`, `forward.set_mail` and `forward.remove_mail`

use super::Input;
use super::parse::about_a_domain;
use crate::error::{Problem, ProblemCode};
use crate::model::{DomainName, Email};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Whose mail forwarding to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ForwardMail {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

/// Where a domain's mail goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MailForwards {
    /// The forwardings.
    pub forwards: Vec<MailForward>,
}

/// A forwarding of mail to other addresses.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MailForward {
    /// What stands in front of the `@`; left out for all addresses that have no forwarding of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// The addresses that the mail goes to.
    pub targets: Vec<Email>,
}

/// Whose mail it is may be somebody's name: not shown.
impl fmt::Debug for MailForward {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MailForward(to {} addresses)", self.targets.len())
    }
}

/// The forwarding to set. One of the same address is replaced.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ForwardSetMail {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The forwarding.
    pub forward: MailForward,
}

impl Input for ForwardSetMail {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn private(&self) -> Vec<SecretString> {
        let targets = self.forward.targets.iter().map(|email| email.as_str().to_owned());
        targets.chain(mailbox(self.forward.user.as_deref(), &self.domain)).map(SecretString::from).collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        check_user(self.forward.user.as_deref(), "forward.user", problems);
        if self.forward.targets.is_empty() {
            problems
                .push(Problem::missing("forward.targets", "give at least one address that the mail goes to"));
        }
    }
}

/// The forwarding to remove.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ForwardRemoveMail {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// What stands in front of the `@`; left out for the forwarding of all other addresses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
}

/// Whose mail it is may be somebody's name: not shown.
impl fmt::Debug for ForwardRemoveMail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ForwardRemoveMail({}, …)", self.domain)
    }
}

impl Input for ForwardRemoveMail {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn private(&self) -> Vec<SecretString> {
        mailbox(self.user.as_deref(), &self.domain).map(SecretString::from).into_iter().collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        check_user(self.user.as_deref(), "user", problems);
    }
}

/// The address whose mail is forwarded.
fn mailbox(user: Option<&str>, domain: &DomainName) -> Option<String> {
    user.map(|user| format!("{user}@{domain}"))
}

/// What stands in front of the `@` is a word of an address.
fn check_user(user: Option<&str>, path: &str, problems: &mut Vec<Problem>) {
    let Some(user) = user else { return };
    let good = |c: char| c.is_ascii_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(c);
    if user.is_empty() || user.len() > 64 || user == "*" || !user.chars().all(good) {
        let text = "a user is what stands in front of the @, such as info; leave it out for all others";
        problems.push(Problem::new(path, ProblemCode::Invalid, text));
    }
}

about_a_domain!(ForwardMail);
