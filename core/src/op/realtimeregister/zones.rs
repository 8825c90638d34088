//! Zones at Realtime Register's name servers, whether their domains are in the account or not, and templates for them.

use super::RealtimeregisterService;
use super::order::{HANDLE, is_handle};
use crate::error::{Problem, ProblemCode};
use crate::model::{DnsKey, DomainName, Email, RecordType, Timestamp};
use crate::op::Input;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

page_input! {
    /// Which page of the zones to read.
    RealtimeregisterZones
}

page_input! {
    /// Which page of the templates for zones to read.
    RealtimeregisterZoneTemplates
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

/// What a zone's SOA record tells, in seconds. What is left out is the registrar's own choice, or stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterSoa {
    /// Who answers for the zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host_master: Option<Email>,
    /// After how long other name servers look for changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh: Option<u32>,
    /// After how long they try again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry: Option<u32>,
    /// After how long without an answer they give the zone up: 86400 to 4838400.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expire: Option<u32>,
    /// How long records are kept in caches where they say nothing themselves: 60 to 2419200.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl: Option<u32>,
}

/// A record as Realtime Register has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterRecord {
    /// The whole name without a dot at the end. In templates `##DOMAIN##` stands for the domain.
    pub name: String,
    /// The type, such as `A`, `MX` or `TXT`.
    #[serde(rename = "type")]
    pub kind: RecordType,
    /// The value.
    pub content: String,
    /// How many seconds it may be kept in caches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl: Option<u32>,
    /// The priority of an MX or SRV record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<u16>,
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

/// One page of templates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterTemplatePage {
    /// The templates.
    pub templates: Vec<RealtimeregisterTemplate>,
    /// Where the next page begins; absent on the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// How many there are in all, where the registrar says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
}

/// A template for zones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterTemplate {
    /// Its name.
    pub template: String,
    /// The times of the SOA record.
    #[serde(default)]
    pub soa: RealtimeregisterSoa,
    /// The records.
    #[serde(default)]
    pub records: Vec<RealtimeregisterRecord>,
    /// The records that are the registrar's own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub default_records: Vec<RealtimeregisterRecord>,
    /// When it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// When it was changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
}

/// Inputs that name a template and nothing else, and those that also give all of it.
macro_rules! about_a_template {
    ($($(#[doc = $doc:literal])+ $name:ident { $($soa:ident)? })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// The name of the template.
            pub template: String,
            $(
                /// The times of the SOA record: all of them are needed.
                pub $soa: RealtimeregisterSoa,
                /// All of the records.
                #[serde(default, skip_serializing_if = "Vec::is_empty")]
                pub records: Vec<RealtimeregisterRecord>,
            )?
        }

        impl Input for $name {
            fn check(&self, problems: &mut Vec<Problem>) {
                if !is_handle(&self.template) {
                    problems.push(Problem::invalid("template", HANDLE));
                }
                $(
                    self.$soa.check(problems);
                    self.$soa.check_whole(problems);
                    check_records("records", &self.records, problems);
                )?
            }
        }
    )+};
}

about_a_template! {
    /// Which template for zones to read.
    RealtimeregisterZoneTemplate {}
    /// Which template for zones to remove.
    RealtimeregisterDeleteZoneTemplate {}
    /// The template for zones to make.
    RealtimeregisterCreateZoneTemplate { soa }
    /// The template for zones to write anew.
    RealtimeregisterUpdateZoneTemplate { soa }
}

impl RealtimeregisterSoa {
    fn check(&self, problems: &mut Vec<Problem>) {
        let limits = [
            ("soa.retry", self.retry, 1, u32::MAX),
            ("soa.expire", self.expire, 86_400, 4_838_400),
            ("soa.ttl", self.ttl, 60, 2_419_200),
        ];
        for (path, value, least, most) in limits {
            if value.is_some_and(|value| !(least..=most).contains(&value)) {
                let text = format!("Realtime Register takes {least} to {most} seconds");
                problems.push(Problem::new(path, ProblemCode::OutOfRange, text));
            }
        }
    }

    fn check_whole(&self, problems: &mut Vec<Problem>) {
        let given = [
            ("soa.host_master", self.host_master.is_some()),
            ("soa.refresh", self.refresh.is_some()),
            ("soa.retry", self.retry.is_some()),
            ("soa.expire", self.expire.is_some()),
            ("soa.ttl", self.ttl.is_some()),
        ];
        let missing = given.iter().filter(|(_, given)| !given);
        problems.extend(missing.map(|(path, _)| Problem::missing(*path, "a template needs it")));
    }
}

fn check_records(path: &str, records: &[RealtimeregisterRecord], problems: &mut Vec<Problem>) {
    for (i, record) in records.iter().enumerate() {
        let texts = [("name", &record.name), ("content", &record.content)];
        for (field, text) in texts {
            if text.trim().is_empty() || text.chars().any(char::is_control) {
                problems
                    .push(Problem::invalid(format!("{path}[{i}].{field}"), "a text on one line is wanted"));
            }
        }
        if record.name.ends_with('.') {
            problems.push(Problem::invalid(format!("{path}[{i}].name"), "leave out the dot at the end"));
        }
    }
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
