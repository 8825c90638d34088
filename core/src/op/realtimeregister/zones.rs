//! Zones at Realtime Register's name servers, whether their domains are in the account or not.

use super::RealtimeregisterService;
use super::order::{HANDLE, is_handle};
use super::records::{RealtimeregisterRecord, RealtimeregisterSoa, check_records};
use crate::error::{Problem, ProblemCode};
use crate::model::{DnsKey, DomainName, Timestamp};
use crate::op::Input;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

page_input! {
    /// Which page of the zones to read.
    RealtimeregisterZones
}

/// One page of zones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterZonePage {
    /// The zones.
    pub zones: Vec<RealtimeregisterDnsZone>,
    /// Where the next page begins; absent on the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// How many there are in all, where the registrar says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
}

/// A zone as Realtime Register has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterDnsZone {
    /// The registrar's number of it.
    pub zone: String,
    /// The zone's name.
    pub name: String,
    /// The registrar's word for the name servers, such as BASIC or PREMIUM.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// The template that it began with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// Whether it follows the template.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<bool>,
    /// The server that it is fetched from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub master: Option<IpAddr>,
    /// The zone's own names for the registrar's name servers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nameservers: Vec<String>,
    /// Whether it is signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dnssec: Option<bool>,
    /// Whether it belongs to a domain in the account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub managed: Option<bool>,
    /// The times of its SOA record.
    #[serde(default)]
    pub soa: RealtimeregisterSoa,
    /// The records that can be changed.
    #[serde(default)]
    pub records: Vec<RealtimeregisterRecord>,
    /// The records that are the registrar's own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub default_records: Vec<RealtimeregisterRecord>,
    /// The keys that it is signed with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<DnsKey>,
    /// When it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// When it was changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// When it goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deletion: Option<Timestamp>,
}

/// The zone to make, for a domain that need not be in the account.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterCreateZone {
    /// The zone's name, in Unicode or ASCII form.
    pub name: DomainName,
    /// Which name servers; BASIC where left out. PREMIUM ones are bought with a domain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<RealtimeregisterService>,
    /// What the zone begins with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<RealtimeregisterZoneContent>,
}

/// How to change a zone.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterUpdateZone {
    /// The registrar's number of the zone.
    pub zone: String,
    /// What shall be different.
    pub content: RealtimeregisterZoneContent,
}

/// What a zone is like. What is left out stays as it is.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterZoneContent {
    /// The template for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// Whether it follows the template.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<bool>,
    /// The server to fetch it from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub master: Option<IpAddr>,
    /// Fetch it from nowhere any more: it is edited here.
    #[serde(default)]
    pub without_master: bool,
    /// The zone's own names for the registrar's name servers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nameservers: Option<Vec<String>>,
    /// Whether it is signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dnssec: Option<bool>,
    /// The times of its SOA record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub soa: Option<RealtimeregisterSoa>,
    /// All of its records: they take the place of those that are there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub records: Option<Vec<RealtimeregisterRecord>>,
}

/// The number of a new zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterZoneNumber {
    /// The registrar's number of it.
    pub zone: String,
}

/// Inputs that name a zone and nothing else.
macro_rules! about_a_zone {
    ($($(#[doc = $doc:literal])+ $name:ident)+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// The registrar's number of the zone.
            pub zone: String,
        }

        impl Input for $name {
            fn check(&self, problems: &mut Vec<Problem>) {
                check_number("zone", &self.zone, problems);
            }
        }
    )+};
}

about_a_zone! {
    /// Which zone to read.
    RealtimeregisterZoneInfo
    /// Which zone to remove.
    RealtimeregisterDeleteZone
    /// Which zone's questions to count.
    RealtimeregisterZoneQueries
    /// Which zone to fetch from its master now.
    RealtimeregisterRetrieveZone
    /// Which zone to give new keys.
    RealtimeregisterRollZoneKeys
}

/// Which change of a zone's keys has reached the registry.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterConfirmKeys {
    /// The registrar's number of the process that changes the keys.
    pub process: String,
}

impl Input for RealtimeregisterConfirmKeys {
    fn check(&self, problems: &mut Vec<Problem>) {
        check_number("process", &self.process, problems);
    }
}

/// How often a zone was asked for, by day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterQueryCounts {
    /// The days.
    pub days: Vec<RealtimeregisterQueryCount>,
}

/// How often a zone was asked for on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterQueryCount {
    /// The day, in the registrar's form.
    pub date: String,
    /// The questions.
    pub queries: u64,
    /// Those for names that are not there.
    pub missing: u64,
}

impl RealtimeregisterZoneContent {
    fn check(&self, problems: &mut Vec<Problem>) {
        if self.template.as_deref().is_some_and(|name| !is_handle(name)) {
            problems.push(Problem::invalid("content.template", HANDLE));
        }
        if self.without_master && self.master.is_some() {
            let text = "either a master or none";
            problems.push(Problem::new("content.without_master", ProblemCode::NotAllowed, text));
        }
        if self.nameservers.as_ref().is_some_and(|names| names.len() > 10) {
            problems.push(Problem::new("content.nameservers", ProblemCode::TooLong, "10 names at most"));
        }
        let from = problems.len();
        if let Some(soa) = &self.soa {
            soa.check(problems);
        }
        problems[from..].iter_mut().for_each(|problem| problem.path.insert_str(0, "content."));
        check_records("content.records", self.records.as_deref().unwrap_or_default(), problems);
    }
}

impl Input for RealtimeregisterCreateZone {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.name)
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        if self.service == Some(RealtimeregisterService::Premium) {
            let text = "PREMIUM name servers cost money: order them with the domain (realtimeregister.zone)";
            problems.push(Problem::new("service", ProblemCode::NotAllowed, text));
        }
        if let Some(content) = &self.content {
            content.check(problems);
        }
    }
}

impl Input for RealtimeregisterUpdateZone {
    fn check(&self, problems: &mut Vec<Problem>) {
        check_number("zone", &self.zone, problems);
        self.content.check(problems);
    }
}

/// Zones, processes and notifications go by numbers.
pub(super) fn check_number(path: &str, text: &str, problems: &mut Vec<Problem>) {
    if !(1..=19).contains(&text.len()) || !text.bytes().all(|b| b.is_ascii_digit()) {
        problems.push(Problem::invalid(path, "Realtime Register gives numbers: a whole number is wanted"));
    }
}
