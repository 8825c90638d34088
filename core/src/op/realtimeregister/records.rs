//! What zones at Realtime Register and templates for them are made of: the SOA record and the others.

use crate::error::{Problem, ProblemCode};
use crate::model::{Email, RecordType};
use serde::{Deserialize, Serialize};

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

impl RealtimeregisterSoa {
    pub(super) fn check(&self, problems: &mut Vec<Problem>) {
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

    pub(super) fn check_whole(&self, problems: &mut Vec<Problem>) {
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

pub(super) fn check_records(path: &str, records: &[RealtimeregisterRecord], problems: &mut Vec<Problem>) {
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
