//! The journal's rows: what goes into the table and comes out of it.

use super::fault::{damaged, fault};
use super::{Done, Trace, buried};
use crate::error::Result;
use crate::journal::kept::{Kept, record};
use crate::journal::record::lacks;
use crate::journal::{Change, Earlier, Filter, Key, Note, Row, class};
use crate::model::Timestamp;
use ring::hmac;
use tokio_postgres::Client;
use tokio_postgres::types::{ToSql, Type};

/// Values of a statement with their types, so that it goes to the server in one piece, without being prepared first.
pub(super) type Values<'a> = &'a [(&'a (dyn ToSql + Sync), Type)];

const COLUMNS: &str =
    "id, scope, base, derived, fingerprint, operation, attempt, record, generation, check_at, machine";

fn kept(row: &tokio_postgres::Row) -> Result<Row> {
    let read = || {
        Ok::<_, tokio_postgres::Error>((
            row.try_get::<_, i64>(6)?,
            row.try_get::<_, i64>(8)?,
            Kept {
                id: row.try_get(0)?,
                scope: row.try_get(1)?,
                base: row.try_get(2)?,
                derived: row.try_get(3)?,
                fingerprint: row.try_get(4)?,
                operation: row.try_get(5)?,
                attempt: 0,
                record: row.try_get(7)?,
                generation: 0,
                check_at: row.try_get(9)?,
                machine: row.try_get(10)?,
            },
        ))
    };
    let (attempt, generation, kept) = read().map_err(|_| damaged())?;
    let attempt = u32::try_from(attempt).map_err(|_| damaged())?;
    let generation = u32::try_from(generation).map_err(|_| damaged())?;
    Kept { attempt, generation, ..kept }.read()
}

/// Rows that meet a condition.
pub(super) async fn many(client: &Client, condition: &str, values: Values<'_>) -> Result<Vec<Row>> {
    let query = format!("SELECT {COLUMNS} FROM anyregistrar.orders WHERE {condition}");
    client.query_typed(&query, values).await.map_err(|e| fault(&e))?.iter().map(kept).collect()
}

async fn one(client: &Client, condition: &str, values: Values<'_>) -> Result<Option<Row>> {
    Ok(many(client, &format!("{condition} ORDER BY number DESC LIMIT 1"), values).await?.pop())
}

/// Runs a statement and tells how many rows it touched.
pub(super) async fn run(client: &Client, statement: &str, values: Values<'_>) -> Result<u64> {
    client.execute_typed(statement, values).await.map_err(|e| fault(&e))
}

/// The last order under a key, on record or forgotten. In this order: an order that is forgotten in between is seen twice, which does
/// no harm, and not never.
pub(super) async fn under(
    client: &Client,
    secret: &hmac::Key,
    scope: &str,
    key: &Key,
) -> Result<Option<Earlier>> {
    let kept = match key {
        Key::Given(key) => {
            one(client, "scope = $1 AND key = $2", &[(&scope, Type::TEXT), (&key, Type::TEXT)]).await
        }
        Key::Derived(base) => {
            one(client, "scope = $1 AND base = $2 AND derived", &[(&scope, Type::TEXT), (&base, Type::TEXT)])
                .await
        }
    }?;
    let kept = kept.map(|row| Earlier::Order(Box::new(row)));
    let forgotten = buried::under(client, secret, scope, key).await?;
    let forgotten = forgotten.map(|tombstone| Earlier::Forgotten(Box::new(tombstone)));
    Ok(kept.into_iter().chain(forgotten).max_by_key(Earlier::generation))
}

pub(super) async fn order(client: &Client, scope: &str, id: &str) -> Result<Option<Row>> {
    one(client, "scope = $1 AND id = $2", &[(&scope, Type::TEXT), (&id, Type::TEXT)]).await
}

pub(super) async fn list(client: &Client, scope: &str, filter: &Filter) -> Result<Vec<Row>> {
    let condition = "scope = $1 AND ($2 IS NULL OR state = $2) AND ($3 IS NULL OR domain = $3) AND (NOT $4 OR open)
        AND (NOT $5 OR events > 0) AND ($6 IS NULL OR (NOT open AND check_at <= $6)) ORDER BY number DESC LIMIT $7";
    let state = filter.state.map(|state| state.as_str());
    let domain = filter.domain.as_ref().map(|domain| domain.ascii());
    let limit = i64::try_from(filter.limit).unwrap_or(i64::MAX);
    let check_by = filter.check_by.map(Timestamp::unix);
    let values: Values<'_> = &[
        (&scope, Type::TEXT),
        (&state, Type::TEXT),
        (&domain, Type::TEXT),
        (&filter.open, Type::BOOL),
        (&filter.events, Type::BOOL),
        (&check_by, Type::INT8),
        (&limit, Type::INT8),
    ];
    many(client, condition, values).await
}

/// How an attempt to put an order on record went.
pub(super) enum Put {
    /// It is on record.
    Done,
    /// Another order of its class for its domain is open.
    Blocked(Box<Row>),
    /// Somebody else was quicker with its key: it is to be looked up again.
    Taken,
}

/// Puts an order on record, unless one of the table's unique indexes knows another that stands against it.
pub(super) async fn put(client: &Client, secret: &hmac::Key, row: &Row, machine: &str) -> Result<Done<Put>> {
    let (base, derived) = match &row.intent.key {
        Key::Given(text) => (text, false),
        Key::Derived(base) => (base, true),
    };
    let (intent, trace) = (&row.intent, Trace::of(&row.intent.id));
    let values: Values<'_> = &[
        (&intent.id, Type::TEXT),
        (&intent.scope, Type::TEXT),
        (base, Type::TEXT),
        (&derived, Type::BOOL),
        (&row.order.key, Type::TEXT),
        (&&intent.fingerprint[..], Type::BYTEA),
        (&intent.op.name(), Type::TEXT),
        (&class(intent.op), Type::TEXT),
        (&intent.domain.ascii(), Type::TEXT),
        (&machine, Type::TEXT),
        (&row.order.state.as_str(), Type::TEXT),
        (&i64::from(row.attempt), Type::INT8),
        (&i64::from(row.generation), Type::INT8),
        (&row.changed_at.unix(), Type::INT8),
        (&record(row), Type::TEXT),
        (&trace.written, Type::TEXT),
    ];
    let insert = "INSERT INTO anyregistrar.orders (id, scope, base, derived, key, fingerprint, operation, class, domain, machine,
         state, open, attempt, generation, changed, events, record, written)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, true, $12, $13, $14, 0, $15, $16) ON CONFLICT DO NOTHING";
    if run(client, insert, values).await? == 1 {
        // Placed, settled and forgotten by somebody else since we looked: the index on the orders does not know it any more.
        if buried::has(client, secret, &intent.scope, &row.order.key).await? {
            return Ok(Done::Nothing(Put::Taken));
        }
        return Ok(Done::Written(Put::Done, trace));
    }
    let same_key: Values<'_> = &[(&intent.scope, Type::TEXT), (&row.order.key, Type::TEXT)];
    if one(client, "scope = $1 AND key = $2", same_key).await?.is_some() {
        return Ok(Done::Nothing(Put::Taken));
    }
    let same_work: Values<'_> =
        &[(&intent.scope, Type::TEXT), (&class(intent.op), Type::TEXT), (&intent.domain.ascii(), Type::TEXT)];
    let open = one(client, "scope = $1 AND class = $2 AND domain = $3 AND open", same_work).await?;
    Ok(Done::Nothing(open.map_or(Put::Taken, |row| Put::Blocked(Box::new(row)))))
}

/// Changes one row as `act` does. The row is locked, so that two machines do so one after the other.
async fn update(client: &Client, id: &str, act: impl FnOnce(&mut Row) -> Result<()>) -> Result<Done<Row>> {
    let mut row = many(client, "id = $1 FOR UPDATE", &[(&id, Type::TEXT)]).await?.pop().ok_or_else(lacks)?;
    act(&mut row)?;
    let trace = Trace::of(id);
    let values: Values<'_> = &[
        (&id, Type::TEXT),
        (&row.order.state.as_str(), Type::TEXT),
        (&row.is_open(), Type::BOOL),
        (&i64::from(row.attempt), Type::INT8),
        (&row.changed_at.unix(), Type::INT8),
        (&i64::try_from(row.events.len()).unwrap_or(i64::MAX), Type::INT8),
        (&row.check_at.map(Timestamp::unix), Type::INT8),
        (&record(&row), Type::TEXT),
        (&trace.written, Type::TEXT),
    ];
    let update = "UPDATE anyregistrar.orders SET state = $2, open = $3, attempt = $4, changed = $5, events = $6, check_at = $7,
         record = $8, written = $9 WHERE id = $1";
    run(client, update, values).await?;
    Ok(Done::Written(row, trace))
}

pub(super) async fn change(client: &Client, id: &str, change: Change) -> Result<Done<Row>> {
    update(client, id, |row| row.apply(change)).await
}

pub(super) async fn note(client: &Client, id: &str, note: Note) -> Result<Done<Row>> {
    update(client, id, |row| {
        row.add(note);
        Ok(())
    })
    .await
}

/// Whether a write has left its trace.
pub(super) async fn shows(client: &Client, trace: &Trace) -> Result<bool> {
    let query = "SELECT 1 FROM anyregistrar.orders WHERE id = $1 AND written = $2
        UNION ALL SELECT 1 FROM anyregistrar.forgotten WHERE id = $1 AND $2 = ''";
    let values: Values<'_> = &[(&trace.id, Type::TEXT), (&trace.written, Type::TEXT)];
    Ok(!client.query_typed(query, values).await.map_err(|e| fault(&e))?.is_empty())
}
