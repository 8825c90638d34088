//! The journal's rows: what goes into the table and comes out of it.

use super::{buried, fault};
use crate::error::Result;
use crate::journal::kept::{Kept, record};
use crate::journal::record::{lacks, next_key};
use crate::journal::{Change, Claim, Earlier, Filter, Intent, Key, Note, Past, Row, class};
use crate::model::Timestamp;
use ring::hmac;
use rusqlite::{OptionalExtension, Transaction, params};

const COLUMNS: &str =
    "id, scope, base, derived, fingerprint, operation, attempt, record, generation, check_at";

fn raw(row: &rusqlite::Row<'_>) -> rusqlite::Result<Kept> {
    Ok(Kept {
        id: row.get(0)?,
        scope: row.get(1)?,
        base: row.get(2)?,
        derived: row.get(3)?,
        fingerprint: row.get(4)?,
        operation: row.get(5)?,
        attempt: row.get(6)?,
        record: row.get(7)?,
        generation: row.get(8)?,
        check_at: row.get(9)?,
        machine: None,
    })
}

fn one(transaction: &Transaction<'_>, condition: &str, values: impl rusqlite::Params) -> Result<Option<Row>> {
    let query = format!("SELECT {COLUMNS} FROM orders WHERE {condition} ORDER BY number DESC LIMIT 1");
    transaction.query_row(&query, values, raw).optional().map_err(fault)?.map(Kept::read).transpose()
}

/// The secret of the journal's hashes.
pub(super) fn secret(transaction: &Transaction<'_>) -> Result<Vec<u8>> {
    transaction.query_row("SELECT secret FROM identity", [], |row| row.get(0)).map_err(fault)
}

/// The last order under a key that is on record.
fn kept(transaction: &Transaction<'_>, scope: &str, key: &Key) -> Result<Option<Row>> {
    match key {
        Key::Given(key) => one(transaction, "scope = ?1 AND key = ?2", params![scope, key]),
        Key::Derived(base) => {
            one(transaction, "scope = ?1 AND base = ?2 AND derived = 1", params![scope, base])
        }
    }
}

/// The last order under a key, on record or forgotten.
pub(super) fn under(
    transaction: &Transaction<'_>,
    secret: &hmac::Key,
    scope: &str,
    key: &Key,
) -> Result<Option<Earlier>> {
    let kept = kept(transaction, scope, key)?.map(|row| Earlier::Order(Box::new(row)));
    let forgotten = buried::under(transaction, secret, scope, key)?;
    Ok(kept
        .into_iter()
        .chain(forgotten.map(|t| Earlier::Forgotten(Box::new(t))))
        .max_by_key(Earlier::generation))
}

pub(super) fn order(transaction: &Transaction<'_>, scope: &str, id: &str) -> Result<Option<Row>> {
    one(transaction, "scope = ?1 AND id = ?2", params![scope, id])
}

/// Rows that meet a condition, newest first.
pub(super) fn many(
    transaction: &Transaction<'_>,
    condition: &str,
    values: impl rusqlite::Params,
) -> Result<Vec<Row>> {
    let query = format!("SELECT {COLUMNS} FROM orders WHERE {condition}");
    let mut statement = transaction.prepare(&query).map_err(fault)?;
    let rows = statement.query_map(values, raw).map_err(fault)?;
    rows.map(|row| row.map_err(fault)?.read()).collect()
}

pub(super) fn list(transaction: &Transaction<'_>, scope: &str, filter: &Filter) -> Result<Vec<Row>> {
    let condition = "scope = ?1 AND (?2 IS NULL OR state = ?2) AND (?3 IS NULL OR domain = ?3) AND (?4 = 0 OR open = 1)
        AND (?5 = 0 OR events > 0) AND (?6 IS NULL OR (open = 0 AND check_at <= ?6)) ORDER BY number DESC LIMIT ?7";
    let state = filter.state.map(|state| state.as_str());
    let domain = filter.domain.as_ref().map(|domain| domain.ascii());
    let limit = i64::try_from(filter.limit).unwrap_or(i64::MAX);
    let check_by = filter.check_by.map(Timestamp::unix);
    many(transaction, condition, params![scope, state, domain, filter.open, filter.events, check_by, limit])
}

/// Claim, intent and arbitration in one: the indexes of the table decide between two that come at once.
pub(super) fn claim(
    transaction: &Transaction<'_>,
    secret: &hmac::Key,
    intent: Intent,
    renewable: &dyn Fn(&Past) -> bool,
) -> Result<Claim> {
    let earlier = under(transaction, secret, &intent.scope, &intent.key)?;
    let (key, generation) = match next_key(&intent.key, earlier, renewable) {
        Ok(next) => next,
        Err(claim) => return Ok(*claim),
    };
    let same_work = "scope = ?1 AND class = ?2 AND domain = ?3 AND open = 1";
    let values = params![intent.scope, class(intent.op), intent.domain.ascii()];
    if let Some(row) = one(transaction, same_work, values)? {
        return Ok(Claim::Blocked(Box::new(row)));
    }
    let row = Row::new(intent, key, generation);
    let (base, derived) = match &row.intent.key {
        Key::Given(text) => (text, false),
        Key::Derived(base) => (base, true),
    };
    transaction
        .execute(
            "INSERT INTO orders (id, scope, base, derived, key, fingerprint, operation, class, domain, state, open, attempt,
             generation, changed, events, record) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 1, ?11, ?12, ?13, 0, ?14)",
            params![
                row.intent.id,
                row.intent.scope,
                base,
                derived,
                row.order.key,
                &row.intent.fingerprint[..],
                row.intent.op.name(),
                class(row.intent.op),
                row.intent.domain.ascii(),
                row.order.state.as_str(),
                row.attempt,
                row.generation,
                row.changed_at.unix(),
                record(&row)
            ],
        )
        .map_err(fault)?;
    Ok(Claim::Placed(Box::new(row)))
}

/// Changes one row as `act` does.
fn update(transaction: &Transaction<'_>, id: &str, act: impl FnOnce(&mut Row) -> Result<()>) -> Result<Row> {
    let mut row = one(transaction, "id = ?1", params![id])?.ok_or_else(lacks)?;
    act(&mut row)?;
    transaction
        .execute(
            "UPDATE orders SET state = ?2, open = ?3, attempt = ?4, changed = ?5, events = ?6, check_at = ?7, record = ?8
             WHERE id = ?1",
            params![
                id,
                row.order.state.as_str(),
                row.is_open(),
                row.attempt,
                row.changed_at.unix(),
                row.events.len() as i64,
                row.check_at.map(Timestamp::unix),
                record(&row)
            ],
        )
        .map_err(fault)?;
    Ok(row)
}

pub(super) fn change(transaction: &Transaction<'_>, id: &str, change: Change) -> Result<Row> {
    update(transaction, id, |row| row.apply(change))
}

pub(super) fn note(transaction: &Transaction<'_>, id: &str, note: Note) -> Result<Row> {
    update(transaction, id, |row| {
        row.add(note);
        Ok(())
    })
}
