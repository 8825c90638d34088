//! `netim.set_signing`, `netim.reset_zone`, `netim.dns_key` and `netim.set_forward`

use crate::error::{Problem, ProblemCode};
use crate::model::{DnsKey, DomainName, DsRecord, RecordHost};
use crate::op::Input;
use crate::op::parse::about_a_domain;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

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

/// A web forwarding with all that NETIM can do; `forward.set_web` has what every registrar can. One of the same host is replaced.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NetimSetForward {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// What stands in front of the domain, such as `www`; left out for the domain itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<RecordHost>,
    /// What is done with visitors.
    pub kind: NetimForwardKind,
    /// Where they are sent: an address that begins with `http://` or `https://`, or for `ip` an IP address. Not for `parking`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// Browsers are told that it is for good (301) and not for now (302); only for `direct`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permanent: Option<bool>,
    /// The title of the page that masks the target; only for `masked`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// NETIM's name of the page that is shown; only for `parking`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parking: Option<String>,
    /// Answer visitors who come with `https` as well. REST 3.0 alone has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub https: Option<bool>,
}

/// What NETIM does with visitors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NetimForwardKind {
    /// They are sent on.
    Direct,
    /// The name stands for an IP address.
    Ip,
    /// The target is shown under the name.
    Masked,
    /// They see a page of NETIM's.
    Parking,
}

impl NetimForwardKind {
    /// NETIM's word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            NetimForwardKind::Direct => "DIRECT",
            NetimForwardKind::Ip => "IP",
            NetimForwardKind::Masked => "MASKED",
            NetimForwardKind::Parking => "PARKING",
        }
    }
}

impl Input for NetimSetForward {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        let kind = self.kind;
        let target = self.target.as_deref().map(str::trim).unwrap_or_default();
        let web = ["http://", "https://"].iter().any(|start| target.to_ascii_lowercase().starts_with(start));
        match kind {
            NetimForwardKind::Parking if self.target.is_some() => {
                let text = "a parked name has no target; leave it out";
                problems.push(Problem::new("target", ProblemCode::NotAllowed, text));
            }
            NetimForwardKind::Parking => {}
            _ if target.is_empty() => {
                problems.push(Problem::missing("target", "say where visitors are sent"))
            }
            NetimForwardKind::Ip if target.parse::<IpAddr>().is_err() => {
                problems.push(Problem::invalid("target", "an IP address is wanted"));
            }
            NetimForwardKind::Direct | NetimForwardKind::Masked if !web => {
                problems.push(Problem::invalid("target", "an address begins with http:// or https://"));
            }
            _ => {}
        }
        let of_others = [
            ("permanent", self.permanent.is_some(), NetimForwardKind::Direct),
            ("title", self.title.is_some(), NetimForwardKind::Masked),
            ("parking", self.parking.is_some(), NetimForwardKind::Parking),
        ];
        for (field, _, _) in of_others.iter().filter(|(_, given, only)| *given && *only != kind) {
            let text = "a forwarding of this kind has no such option; leave it out";
            problems.push(Problem::new(*field, ProblemCode::NotAllowed, text));
        }
    }
}
