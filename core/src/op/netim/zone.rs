//! `netim.set_signing`, `netim.reset_zone` and `netim.dns_key`

use crate::error::Problem;
use crate::model::{DnsKey, DomainName, DsRecord};
use crate::op::Input;
use crate::op::parse::about_a_domain;
use serde::{Deserialize, Serialize};

/// Whether NETIM shall sign a zone at its own name servers.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NetimSetSigning {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// True to sign it, false to stop that.
    pub signed: bool,
}

/// Which zone to make anew from a template. Its records are lost.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NetimResetZone {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The number of the DNS template.
    pub template: u32,
}

about_a_domain!(NetimSetSigning, NetimResetZone);

/// The key of a zone at other name servers, as REST 1.0 takes it: one for each call, with its digests.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NetimDnsKey {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The key.
    pub key: DnsKey,
    /// Its digests.
    pub ds: Vec<DsRecord>,
}

impl Input for NetimDnsKey {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        if self.ds.is_empty() {
            problems.push(Problem::missing("ds", "give the key's digests"));
        }
        self.key.check("key", problems);
        for (i, ds) in self.ds.iter().enumerate() {
            ds.check(&format!("ds[{i}]"), problems);
            if ds.algorithm != self.key.algorithm {
                let text = "a digest has the algorithm of its key";
                problems.push(Problem::invalid(format!("ds[{i}].algorithm"), text));
            }
        }
    }
}
