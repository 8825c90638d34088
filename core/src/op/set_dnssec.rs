//! `domain.set_dnssec`

use super::Input;
use crate::error::{Problem, ProblemCode};
use crate::model::{DnsKey, DomainName, DsRecord};
use serde::{Deserialize, Serialize};

/// What the registry shall publish for a domain's zone: the whole new set. Without any, the domain is no longer secured.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainSetDnssec {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// DS records, which most registries take.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ds: Vec<DsRecord>,
    /// Keys in full, for registries that make the DS records themselves. One of the two kinds, not both.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<DnsKey>,
}

impl Input for DomainSetDnssec {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        if !self.ds.is_empty() && !self.keys.is_empty() {
            problems.push(Problem::new("keys", ProblemCode::NotAllowed, "give DS records or keys, not both"));
        }
        for (i, ds) in self.ds.iter().enumerate() {
            ds.check(&format!("ds[{i}]"), problems);
            if self.ds[..i].iter().any(|earlier| earlier.is_same(ds)) {
                problems.push(Problem::invalid(format!("ds[{i}]"), "the record is given twice"));
            }
        }
        for (i, key) in self.keys.iter().enumerate() {
            key.check(&format!("keys[{i}]"), problems);
        }
    }
}
