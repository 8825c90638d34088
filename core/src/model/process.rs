//! The registrar's own queue.

use super::{DomainName, Timestamp};
use serde::{Deserialize, Serialize};

/// A process in the registrar's own queue: work on an order that is under way or has ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Process {
    /// The registrar's number of it.
    pub process: String,
    /// The registrar's word for what is done.
    pub action: String,
    /// How far it is.
    pub state: ProcessState,
    /// The registrar's word for how far it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registrar_status: Option<String>,
    /// What that means, in the registrar's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The domain, where the registrar says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<DomainName>,
    /// The registrar's number of the order that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    /// When it was put into the queue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub added: Option<Timestamp>,
    /// When work on it began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started: Option<Timestamp>,
    /// When it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Timestamp>,
}

/// How far a process is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProcessState {
    /// In the queue, or worked on.
    Running,
    /// It waits for somebody: an approval, a payment, a correction.
    Waiting,
    /// Executed.
    Done,
    /// Ended without being executed.
    Failed,
    /// Ended because somebody wanted it to.
    Cancelled,
    /// The registrar uses a word that we do not know.
    Unknown,
}
