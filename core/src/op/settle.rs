//! `journal.reconcile`, `journal.resolve` and `journal.forget`

use super::Input;
use super::journal::JournalEntry;
use crate::error::Problem;
use crate::model::{DomainName, Order, Timestamp};
use serde::{Deserialize, Serialize};

/// Which orders to settle: one, or all that are open and due.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct JournalReconcile {
    /// Only this order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
}

impl Input for JournalReconcile {}

/// What a pass over the open orders found.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReconcileReport {
    /// Orders that are settled now.
    pub settled: Vec<Order>,
    /// Orders that are still open.
    pub open: Vec<StillOpen>,
    /// Orders of which something was noticed in this pass that a person should know.
    #[serde(default)]
    pub noticed: Vec<JournalEntry>,
    /// How many settled orders were old enough to be forgotten in this pass.
    #[serde(default)]
    pub forgotten: u64,
}

/// An order that could not be settled yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StillOpen {
    /// What is known of it.
    pub order: Order,
    /// What was found, or why nothing could be.
    pub reason: String,
    /// When it is worth asking again.
    pub next_look: Timestamp,
}

/// What a person says of an order whose checks are used up: it is in state `review`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct JournalResolve {
    /// Our id of the order.
    pub order_id: String,
    /// What became of it, as the registrar told the person.
    pub state: Resolution,
    /// Who says so. It is kept on record.
    pub by: String,
    /// How that person knows. It is kept on record.
    pub reason: String,
}

/// What a person may say of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Resolution {
    /// It was executed.
    Succeeded,
    /// It was not executed, and will not be.
    Failed,
    /// The registrar still works on it.
    Pending,
}

impl Input for JournalResolve {
    fn check(&self, problems: &mut Vec<Problem>) {
        for (path, text, wanted) in [
            ("by", &self.by, "say who decides: it stays on record"),
            ("reason", &self.reason, "say how that is known: it stays on record"),
        ] {
            if text.trim().is_empty() {
                problems.push(Problem::missing(path, wanted));
            } else if text.len() > 500 || text.chars().any(char::is_control) {
                problems.push(Problem::invalid(path, "at most 500 characters, without control characters"));
            }
        }
    }
}

/// Which settled orders to forget: one of the three.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct JournalForget {
    /// The order of this id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// The order that was placed under this key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// All orders for this domain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<DomainName>,
}

impl Input for JournalForget {
    fn check(&self, problems: &mut Vec<Problem>) {
        let given = [self.order_id.is_some(), self.key.is_some(), self.domain.is_some()];
        if given.into_iter().filter(|given| *given).count() != 1 {
            problems.push(Problem::missing(
                "order_id",
                "give an order's id, its key or a domain, one of the three",
            ));
        }
    }
}

/// What was forgotten.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ForgetReport {
    /// How many orders were forgotten. Their keys still buy nothing again; all else is gone.
    pub forgotten: u64,
    /// Orders that are not settled, and so stay on record.
    pub open: Vec<Order>,
}
