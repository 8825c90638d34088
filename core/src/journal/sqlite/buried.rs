//! Forgotten orders: what keeps their keys from buying again.

use super::{fault, rows};
use crate::error::Result;
use crate::journal::past::{KeyHashes, hashed};
use crate::journal::{Forget, Key, Tombstone};
use crate::model::Timestamp;
use ring::hmac;
use rusqlite::{OptionalExtension, Transaction, params};

/// How many orders one transaction forgets at most, so that nobody waits long for the gate.
const BATCH: i64 = 500;

/// The last forgotten order under a key.
pub(super) fn under(
    transaction: &Transaction<'_>,
    secret: &hmac::Key,
    scope: &str,
    key: &Key,
) -> Result<Option<Tombstone>> {
    let (column, text) = match key {
        Key::Given(text) => ("key", text),
        Key::Derived(base) => ("base", base),
    };
    let query = format!(
        "SELECT id, fingerprint, generation, past FROM forgotten WHERE {column} = ?1 ORDER BY generation DESC LIMIT 1"
    );
    let found = transaction
        .query_row(&query, params![hashed(secret, scope, text)], |row| {
            let (id, fingerprint, generation): (String, Vec<u8>, u32) =
                (row.get(0)?, row.get(1)?, row.get(2)?);
            let past: String = row.get(3)?;
            Ok((id, fingerprint, generation, past))
        })
        .optional()
        .map_err(fault)?;
    found
        .map(|(id, fingerprint, generation, past)| Tombstone::read(id, fingerprint, generation, &past))
        .transpose()
}

/// Forgets some of the settled orders that are meant, and tells how many: none when none is left.
pub(super) fn forget(
    transaction: &Transaction<'_>,
    secret: &hmac::Key,
    scope: &str,
    which: &Forget,
) -> Result<u64> {
    let settled = "scope = ?1 AND open = 0";
    let gone = match which {
        Forget::Order(id) => rows::many(transaction, &format!("{settled} AND id = ?2"), params![scope, id]),
        Forget::Domain(domain) => rows::many(
            transaction,
            &format!("{settled} AND domain = ?2 ORDER BY number LIMIT ?3"),
            params![scope, domain.ascii(), BATCH],
        ),
        Forget::SettledBefore(moment) => rows::many(
            transaction,
            &format!("{settled} AND changed < ?2 ORDER BY number LIMIT ?3"),
            params![scope, Timestamp::unix(*moment), BATCH],
        ),
    }?;
    for row in &gone {
        let (hashes, tombstone) = (KeyHashes::of(secret, row), Tombstone::of(row));
        transaction
            .execute(
                "INSERT INTO forgotten (key, base, generation, id, fingerprint, past) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![
                    hashes.key,
                    hashes.base,
                    tombstone.generation,
                    tombstone.id,
                    &tombstone.fingerprint[..],
                    tombstone.past_text()
                ],
            )
            .map_err(fault)?;
        transaction.execute("DELETE FROM orders WHERE id = ?1", params![tombstone.id]).map_err(fault)?;
    }
    Ok(gone.len() as u64)
}
