//! What only Internet.bs knows of records, and of handing a .uk domain over.

use crate::error::{Problem, ProblemCode};
use crate::model::{AuthCode, DnsRecord};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

/// What only Internet.bs knows of a record.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InternetbsRecord {
    /// Whether the registry's own name servers have the record; .de only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_registry: Option<bool>,
    /// With which user name a DYNAMIC record is moved on from outside, of 1 to 30 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub login: Option<AuthCode>,
    /// The password for it, of 1 to 30 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<AuthCode>,
    /// The user name so far, to tell which record is meant; `dns.update` alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_login: Option<AuthCode>,
    /// The password so far; `dns.update` alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_password: Option<AuthCode>,
}

impl InternetbsRecord {
    fn logins(&self) -> [(&'static str, Option<&AuthCode>); 4] {
        [
            ("login", self.login.as_ref()),
            ("password", self.password.as_ref()),
            ("current_login", self.current_login.as_ref()),
            ("current_password", self.current_password.as_ref()),
        ]
    }

    pub(crate) fn private(&self) -> Vec<SecretString> {
        self.logins().into_iter().filter_map(|(_, code)| code.map(AuthCode::secret)).collect()
    }

    /// `wanted`: which of user names and passwords the operation has a use for.
    pub(crate) fn check(&self, record: &DnsRecord, wanted: &[&str], problems: &mut Vec<Problem>) {
        for (name, code) in self.logins() {
            let Some(code) = code else { continue };
            let path = format!("internetbs.{name}");
            if record.kind.as_str() != "DYNAMIC" {
                let text = "only records of the type DYNAMIC have a user name and a password";
                problems.push(Problem::new(path, ProblemCode::NotAllowed, text));
            } else if !wanted.contains(&name) {
                let text = "the operation has no use for it; leave it out";
                problems.push(Problem::new(path, ProblemCode::NotAllowed, text));
            } else if !(1..=30).contains(&code.expose().chars().count()) {
                problems.push(Problem::invalid(path, "give 1 to 30 characters"));
            }
        }
    }
}

/// What only Internet.bs knows of a domain that is handed over.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InternetbsRelease {
    /// The account at Nominet, where the other registrar has several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}
