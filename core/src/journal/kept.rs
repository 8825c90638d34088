//! An order as a journal on a disk keeps it: columns that queries look into, and the rest as one text.

use super::{Intent, Key, Row, unusable};
use crate::error::{Fault, Result};
use crate::model::{Date, Money, Order, Timestamp};
use crate::op::{JournalEvent, Op};
use crate::provider::Baseline;
use serde::{Deserialize, Serialize};

/// What no query looks into.
#[derive(Serialize, Deserialize)]
struct Record {
    months: Option<u16>,
    baseline: Baseline,
    target: Option<Date>,
    max_price: Option<Money>,
    sent_at: Timestamp,
    changed_at: Timestamp,
    absent_since: Option<Timestamp>,
    order: Order,
    failure: Option<Fault>,
    note: Option<String>,
    #[serde(default)]
    events: Vec<JournalEvent>,
}

/// A row as it lies in the table.
pub(super) struct Kept {
    pub(super) id: String,
    pub(super) scope: String,
    pub(super) base: String,
    pub(super) derived: bool,
    pub(super) fingerprint: Vec<u8>,
    pub(super) operation: String,
    pub(super) attempt: u32,
    pub(super) record: String,
    pub(super) generation: u32,
    pub(super) check_at: Option<i64>,
    pub(super) machine: Option<String>,
}

impl Kept {
    /// The order.
    pub(super) fn read(self) -> Result<Row> {
        let damaged = || unusable("an order in it cannot be read");
        let record: Record = serde_json::from_str(&self.record).map_err(|_| damaged())?;
        let intent = Intent {
            id: self.id,
            scope: self.scope,
            key: if self.derived { Key::Derived(self.base) } else { Key::Given(self.base) },
            fingerprint: self.fingerprint.try_into().map_err(|_| damaged())?,
            op: Op::named(&self.operation).ok_or_else(damaged)?,
            domain: record.order.domain.clone(),
            months: record.months,
            baseline: record.baseline,
            target: record.target,
            max_price: record.max_price,
            sent_at: record.sent_at,
        };
        Ok(Row {
            intent,
            generation: self.generation,
            machine: self.machine,
            order: record.order,
            attempt: self.attempt,
            changed_at: record.changed_at,
            absent_since: record.absent_since,
            failure: record.failure,
            note: record.note,
            events: record.events,
            check_at: self.check_at.and_then(Timestamp::from_unix),
        })
    }
}

/// What no query looks into, as text.
pub(super) fn record(row: &Row) -> String {
    let record = Record {
        months: row.intent.months,
        baseline: row.intent.baseline.clone(),
        target: row.intent.target,
        max_price: row.intent.max_price,
        sent_at: row.intent.sent_at,
        changed_at: row.changed_at,
        absent_since: row.absent_since,
        order: row.order.clone(),
        failure: row.failure.clone(),
        note: row.note.clone(),
        events: row.events.clone(),
    };
    serde_json::to_string(&record).expect("rows are plain data")
}
