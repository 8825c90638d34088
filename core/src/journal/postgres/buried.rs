//! Forgotten orders: what keeps their keys from buying again.

use super::fault::{damaged, fault};
use super::rows::{self, Values};
use super::{Done, Trace};
use crate::error::Result;
use crate::journal::past::{KeyHashes, hashed};
use crate::journal::{Forget, Key, Tombstone};
use crate::model::Timestamp;
use ring::hmac;
use tokio_postgres::Client;
use tokio_postgres::types::Type;

/// How many orders one transaction forgets at most, so that it stays short over a slow line too.
const BATCH: i64 = 100;

/// The last forgotten order under a key.
pub(super) async fn under(
    client: &Client,
    secret: &hmac::Key,
    scope: &str,
    key: &Key,
) -> Result<Option<Tombstone>> {
    let (column, text) = match key {
        Key::Given(text) => ("key", text),
        Key::Derived(base) => ("base", base),
    };
    let query = format!(
        "SELECT id, fingerprint, generation, past FROM anyregistrar.forgotten WHERE {column} = $1
         ORDER BY generation DESC LIMIT 1"
    );
    let hash = hashed(secret, scope, text);
    let found = client.query_typed_opt(&query, &[(&&hash[..], Type::BYTEA)]).await.map_err(|e| fault(&e))?;
    let Some(row) = found else { return Ok(None) };
    let read = || {
        let past: String = row.try_get(3)?;
        Ok::<_, tokio_postgres::Error>((row.try_get(0)?, row.try_get(1)?, row.try_get::<_, i64>(2)?, past))
    };
    let (id, fingerprint, generation, past) = read().map_err(|_| damaged())?;
    let generation = u32::try_from(generation).map_err(|_| damaged())?;
    Tombstone::read(id, fingerprint, generation, &past).map(Some)
}

/// Whether an order of this very key, as callers saw it, was forgotten.
pub(super) async fn has(client: &Client, secret: &hmac::Key, scope: &str, key: &str) -> Result<bool> {
    let hash = hashed(secret, scope, key);
    let query = "SELECT 1 FROM anyregistrar.forgotten WHERE key = $1";
    let found = client.query_typed_opt(query, &[(&&hash[..], Type::BYTEA)]).await;
    Ok(found.map_err(|e| fault(&e))?.is_some())
}

/// Forgets some of the settled orders that are meant, and tells how many: none when none is left.
pub(super) async fn forget(
    client: &Client,
    secret: &hmac::Key,
    scope: &str,
    which: &Forget,
) -> Result<Done<u64>> {
    let (meant, value, kind): (_, &(dyn tokio_postgres::types::ToSql + Sync), _) = match which {
        Forget::Order(id) => ("id = $2", id, Type::TEXT),
        Forget::Domain(domain) => ("domain = $2", &domain.ascii(), Type::TEXT),
        Forget::SettledBefore(moment) => ("changed < $2", &Timestamp::unix(*moment), Type::INT8),
    };
    let condition = format!("scope = $1 AND NOT open AND {meant} ORDER BY number LIMIT $3 FOR UPDATE");
    let values: Values<'_> = &[(&scope, Type::TEXT), (value, kind), (&BATCH, Type::INT8)];
    let gone = rows::many(client, &condition, values).await?;
    for row in &gone {
        let (hashes, tombstone) = (KeyHashes::of(secret, row), Tombstone::of(row));
        let values: Values<'_> = &[
            (&&hashes.key[..], Type::BYTEA),
            (&hashes.base.as_ref().map(|base| &base[..]), Type::BYTEA),
            (&i64::from(tombstone.generation), Type::INT8),
            (&tombstone.id, Type::TEXT),
            (&&tombstone.fingerprint[..], Type::BYTEA),
            (&tombstone.past_text(), Type::TEXT),
        ];
        let insert = "INSERT INTO anyregistrar.forgotten (key, base, generation, id, fingerprint, past)
             VALUES ($1, $2, $3, $4, $5, $6)";
        rows::run(client, insert, values).await?;
        let delete = "DELETE FROM anyregistrar.orders WHERE id = $1";
        rows::run(client, delete, &[(&tombstone.id, Type::TEXT)]).await?;
    }
    Ok(match gone.last() {
        None => Done::Nothing(0),
        Some(last) => Done::Written(gone.len() as u64, Trace::buried(&last.intent.id)),
    })
}
