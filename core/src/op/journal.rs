//! `journal.info` and `journal.list`

use super::Input;
use crate::error::{Problem, ProblemCode};
use crate::model::{Date, DomainName, Order, OrderState, Timestamp};
use serde::{Deserialize, Serialize};

/// Which order to look up: by its id or by its key.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct JournalInfo {
    /// Our id of the order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// The key it was placed under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
}

impl Input for JournalInfo {
    fn check(&self, problems: &mut Vec<Problem>) {
        if self.order_id.is_some() == self.key.is_some() {
            problems.push(Problem::missing("order_id", "give the order's id or its key, one of the two"));
        }
    }
}

/// A paid order on record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct JournalEntry {
    /// What is known of it.
    pub order: Order,
    /// How often it was sent, or may have been.
    pub attempt: u32,
    /// When it was sent.
    pub sent_at: Timestamp,
    /// When its record changed last.
    pub changed_at: Timestamp,
    /// The expiry before the order, where there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiry_before: Option<Date>,
    /// Why it failed or what is still unclear.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What a person should know of it.
    #[serde(default)]
    pub events: Vec<JournalEvent>,
}

/// Something about an order that a person should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct JournalEvent {
    /// When it was noticed.
    pub at: Timestamp,
    /// What kind of thing it is.
    pub kind: JournalEventKind,
    /// What was seen, and what to do.
    pub message: String,
}

/// A kind of thing that a person should know of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum JournalEventKind {
    /// The registrar shows the bought term twice: ask it for the money of one.
    Duplicated,
    /// What the registrar shows now speaks against the recorded outcome.
    Contradicted,
    /// The order left no trace, and was sent again behind a guard that makes a second one harmless.
    SentAgain,
    /// A person said what became of it.
    Resolved,
}

/// Which orders to list.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct JournalList {
    /// Only orders in this state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<OrderState>,
    /// Only orders for this domain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<DomainName>,
    /// Only orders that are not settled.
    #[serde(default)]
    pub open: bool,
    /// Only orders of which a person should know something.
    #[serde(default)]
    pub events: bool,
    /// How many at most; 1,000 where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

impl Input for JournalList {
    fn check(&self, problems: &mut Vec<Problem>) {
        if self.limit == Some(0) {
            problems.push(Problem::new("limit", ProblemCode::OutOfRange, "ask for at least one order"));
        }
    }
}

/// Orders on record, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct JournalEntries {
    /// The orders.
    pub orders: Vec<JournalEntry>,
}
