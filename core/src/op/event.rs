//! `event.poll` and `event.ack`

use super::Input;
use crate::error::Problem;
use crate::model::{Date, DomainName, ProcessState, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Asks for the oldest event that was not acknowledged. The same one comes until it is.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EventPoll {}

impl Input for EventPoll {}

/// The event that comes next, if there is one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NextEvent {
    /// The event. Absent where none waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<Event>,
    /// How many wait, this one among them, where the registrar says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiting: Option<u64>,
}

/// Something that happened at the registrar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Event {
    /// The registrar's number of it, which `event.ack` takes.
    pub event: String,
    /// The registrar's word for what kind of event it is.
    pub kind: String,
    /// When it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// What happened, in the registrar's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Why, in the registrar's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The domain that it is about, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<DomainName>,
    /// The registrar's number of the process that it tells of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub process: Option<String>,
    /// How far that is now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<ProcessState>,
    /// The registrar's word for that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registrar_status: Option<String>,
    /// The domain's expiry (UTC), where the event tells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Date>,
    /// What else the registrar says, by its own names.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub details: BTreeMap<String, String>,
}

/// Which event is dealt with.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EventAck {
    /// The registrar's number of it, as `event.poll` gave it.
    pub event: String,
}

impl Input for EventAck {
    fn check(&self, problems: &mut Vec<Problem>) {
        if self.event.trim().is_empty() {
            problems.push(Problem::missing("event", "give the number that event.poll gave"));
        }
    }
}
