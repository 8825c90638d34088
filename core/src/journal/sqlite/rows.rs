//! The journal's rows: what goes into the table and comes out of it.

use super::{fault, unusable};
use crate::error::{Error, ErrorKind, Fault, Result};
use crate::journal::{Change, Claim, Filter, Intent, Key, Row};
use crate::model::{Date, Money, Order, Timestamp};
use crate::op::Op;
use crate::provider::Baseline;
use rusqlite::{OptionalExtension, Transaction, params};
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
}

const COLUMNS: &str = "id, scope, base, derived, fingerprint, operation, attempt, record";

/// A row as it lies in the table.
struct Raw {
    id: String,
    scope: String,
    base: String,
    derived: bool,
    fingerprint: Vec<u8>,
    operation: String,
    attempt: u32,
    record: String,
}

fn raw(row: &rusqlite::Row<'_>) -> rusqlite::Result<Raw> {
    Ok(Raw {
        id: row.get(0)?,
        scope: row.get(1)?,
        base: row.get(2)?,
        derived: row.get(3)?,
        fingerprint: row.get(4)?,
        operation: row.get(5)?,
        attempt: row.get(6)?,
        record: row.get(7)?,
    })
}

impl Raw {
    fn read(self) -> Result<Row> {
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
            order: record.order,
            attempt: self.attempt,
            changed_at: record.changed_at,
            absent_since: record.absent_since,
            failure: record.failure,
            note: record.note,
        })
    }
}

/// What no query looks into, as text.
fn record(row: &Row) -> String {
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
    };
    serde_json::to_string(&record).expect("rows are plain data")
}

fn parts(key: &Key) -> (&str, bool) {
    match key {
        Key::Given(text) => (text, false),
        Key::Derived(base) => (base, true),
    }
}

fn one(transaction: &Transaction<'_>, condition: &str, values: impl rusqlite::Params) -> Result<Option<Row>> {
    let query = format!("SELECT {COLUMNS} FROM orders WHERE {condition} ORDER BY number DESC LIMIT 1");
    transaction.query_row(&query, values, raw).optional().map_err(fault)?.map(Raw::read).transpose()
}

/// The secret of the parameters' hashes.
pub(super) fn secret(transaction: &Transaction<'_>) -> Result<Vec<u8>> {
    transaction.query_row("SELECT secret FROM identity", [], |row| row.get(0)).map_err(fault)
}

/// The last order under a key. A derived key is also known by the form in which callers saw it.
pub(super) fn under(transaction: &Transaction<'_>, scope: &str, key: &Key) -> Result<Option<Row>> {
    match key {
        Key::Given(key) => one(transaction, "scope = ?1 AND key = ?2", params![scope, key]),
        Key::Derived(base) => {
            one(transaction, "scope = ?1 AND base = ?2 AND derived = 1", params![scope, base])
        }
    }
}

pub(super) fn order(transaction: &Transaction<'_>, scope: &str, id: &str) -> Result<Option<Row>> {
    one(transaction, "scope = ?1 AND id = ?2", params![scope, id])
}

pub(super) fn list(transaction: &Transaction<'_>, scope: &str, filter: &Filter) -> Result<Vec<Row>> {
    let query = format!(
        "SELECT {COLUMNS} FROM orders WHERE scope = ?1 AND (?2 IS NULL OR state = ?2) AND (?3 IS NULL OR domain = ?3)
         AND (?4 = 0 OR open = 1) ORDER BY number DESC LIMIT ?5"
    );
    let state = filter.state.map(|state| state.as_str());
    let domain = filter.domain.as_ref().map(|domain| domain.ascii());
    let limit = i64::try_from(filter.limit).unwrap_or(i64::MAX);
    let mut statement = transaction.prepare(&query).map_err(fault)?;
    let rows = statement.query_map(params![scope, state, domain, filter.open, limit], raw).map_err(fault)?;
    rows.map(|row| row.map_err(fault)?.read()).collect()
}

/// Claim, intent and arbitration in one: the indexes of the table decide between two that come at once.
pub(super) fn claim(
    transaction: &Transaction<'_>,
    intent: Intent,
    renewable: &dyn Fn(&Row) -> bool,
) -> Result<Claim> {
    let earlier = under(transaction, &intent.scope, &intent.key)?;
    let (base, derived) = parts(&intent.key);
    if let Some(row) = earlier
        && (!derived || row.is_open() || !renewable(&row))
    {
        return Ok(Claim::Known(Box::new(row)));
    }
    let key = if derived {
        let query = "SELECT count(*) FROM orders WHERE scope = ?1 AND base = ?2 AND derived = 1";
        let count: i64 =
            transaction.query_row(query, params![intent.scope, base], |row| row.get(0)).map_err(fault)?;
        format!("{base}#{}", count + 1)
    } else {
        base.to_owned()
    };
    let (operation, domain) = (intent.op.name(), intent.domain.ascii());
    let same_work = "scope = ?1 AND operation = ?2 AND domain = ?3 AND open = 1";
    if let Some(row) = one(transaction, same_work, params![intent.scope, operation, domain])? {
        return Ok(Claim::Blocked(Box::new(row)));
    }
    let (base, operation, domain) = (base.to_owned(), operation.to_owned(), domain.to_owned());
    let row = Row::new(intent, key);
    transaction
        .execute(
            "INSERT INTO orders (id, scope, base, derived, key, fingerprint, operation, domain, state, open, attempt, record)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 1, ?10, ?11)",
            params![
                row.intent.id,
                row.intent.scope,
                base,
                derived,
                row.order.key,
                &row.intent.fingerprint[..],
                operation,
                domain,
                row.order.state.as_str(),
                row.attempt,
                record(&row)
            ],
        )
        .map_err(fault)?;
    Ok(Claim::Placed(Box::new(row)))
}

pub(super) fn change(transaction: &Transaction<'_>, id: &str, change: Change) -> Result<Row> {
    let mut row = one(transaction, "id = ?1", params![id])?
        .ok_or_else(|| Error::new(ErrorKind::Internal, "an order that is not on record cannot change"))?;
    row.apply(change)?;
    transaction
        .execute(
            "UPDATE orders SET state = ?2, open = ?3, attempt = ?4, record = ?5 WHERE id = ?1",
            params![id, row.order.state.as_str(), row.is_open(), row.attempt, record(&row)],
        )
        .map_err(fault)?;
    Ok(row)
}
