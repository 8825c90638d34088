//! Zones at the registrar's own name servers: `dns.records`, `dns.add`, `dns.update`, `dns.remove`, `dns.set_soa` and
//! `dns.activate`

use super::list::check_page;
use super::parse::about_a_domain;
use super::{Input, InternetbsRecord};
use crate::error::{Problem, ProblemCode};
use crate::model::{DnsRecord, DomainName, Email, RecordHost, RecordType};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

/// Which records to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DnsRecords {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// Only records of this type.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<RecordType>,
    /// Only records of this host.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<RecordHost>,
    /// Only records with this value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Where to go on: `next` of the page before. The first page where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// How many records on a page; the registrar's best size where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<u16>,
}

impl Input for DnsRecords {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        check_page(self.page_size, problems);
    }
}

/// One page of a zone's records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DnsPage {
    /// The records.
    pub records: Vec<DnsRecord>,
    /// Where the next page begins; absent on the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// How many there are in all, where the registrar says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
}

/// The record to add to a zone.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DnsAdd {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The record.
    pub record: DnsRecord,
    /// What only Internet.bs knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub internetbs: Option<InternetbsRecord>,
}

impl Input for DnsAdd {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn private(&self) -> Vec<SecretString> {
        self.internetbs.iter().flat_map(InternetbsRecord::private).collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        self.record.check("record", problems);
        if let Some(own) = &self.internetbs {
            own.check(&self.record, &["login", "password"], problems);
        }
    }
}

/// The record of a zone to change.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DnsUpdate {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The record as it is: type, host and value tell which one is meant.
    pub current: DnsRecord,
    /// The record as it shall be, of the same type and host.
    pub record: DnsRecord,
    /// What only Internet.bs knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub internetbs: Option<InternetbsRecord>,
}

impl Input for DnsUpdate {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn private(&self) -> Vec<SecretString> {
        self.internetbs.iter().flat_map(InternetbsRecord::private).collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        self.current.check("current", problems);
        self.record.check("record", problems);
        if let Some(own) = &self.internetbs {
            own.check(&self.record, &["login", "password", "current_login", "current_password"], problems);
        }
        let text = "a record keeps its type and host: remove it and add another one";
        if self.record.kind != self.current.kind {
            problems.push(Problem::new("record.type", ProblemCode::NotAllowed, text));
        }
        if self.record.host != self.current.host {
            problems.push(Problem::new("record.host", ProblemCode::NotAllowed, text));
        }
    }
}

/// The record to remove from a zone.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DnsRemove {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The record: type, host and value tell which one is meant.
    pub record: DnsRecord,
    /// What only Internet.bs knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub internetbs: Option<InternetbsRecord>,
}

impl Input for DnsRemove {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn private(&self) -> Vec<SecretString> {
        self.internetbs.iter().flat_map(InternetbsRecord::private).collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        self.record.check("record", problems);
        if let Some(own) = &self.internetbs {
            own.check(&self.record, &[], problems);
        }
    }
}

/// The times that a zone's SOA record tells other name servers, in seconds.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DnsSetSoa {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// Who answers for the zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible: Option<Email>,
    /// After how long the other name servers look for changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh: Option<u32>,
    /// After how long they try again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry: Option<u32>,
    /// After how long without an answer they give the zone up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expire: Option<u32>,
    /// How long it is remembered that a name does not exist.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<u32>,
    /// How long records are kept in caches where they say nothing themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl: Option<u32>,
}

/// Which domain shall use the registrar's own name servers for its records.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DnsActivate {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

about_a_domain!(DnsSetSoa, DnsActivate);
