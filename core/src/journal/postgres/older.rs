//! Notices tables that were put back from an older copy: what this machine saw last in them is not there any more.
//!
//! An order never leaves the tables without a trace: a forgotten one keeps its name. So the name of one order is enough of a mark.

use super::PostgresJournal;
use super::fault::fault;
use super::link::Link;
use super::machine::Machine;
use crate::error::Result;
use crate::journal::unusable;
use std::fs::File;
use std::os::unix::fs::FileExt;
use tokio_postgres::Client;
use tokio_postgres::types::Type;

/// The mark fills one small block of its file, so that it is written and read in one piece.
const BLOCK: usize = 128;

/// Refuses a database that lacks the order which this machine saw last in it, and keeps the newest one in mind where it knows none.
pub(super) fn check(link: &Link, machine: &Machine, database: &str) -> Result<()> {
    let file = machine.last(database)?;
    let Some(last) = read(&file)? else {
        if let Some(newest) = link.ask(newest)? {
            write(&file, &newest);
        }
        return Ok(());
    };
    // Read a second time, lest another process was just writing it.
    for id in [Some(last), read(&file)?].into_iter().flatten() {
        if link.ask(async |client| knows(client, &id).await)? {
            return Ok(());
        }
    }
    Err(unusable(format_args!(
        "its tables are an older copy, in which orders are missing; put the newest one back, or settle those orders by hand and remove \
         {} on this machine",
        machine.last_path(database).display()
    )))
}

impl PostgresJournal {
    /// Keeps an order in mind that was just committed. Not synced: after a power cut the mark may be of an earlier order, or gone. The
    /// commit stands whether this succeeds or not.
    pub(super) fn saw(&self, id: &str) {
        match self.machine.last(&self.address.name()) {
            Ok(file) => write(&file, id),
            Err(error) => tracing::warn!(%error, "the mark of the last order could not be written"),
        }
    }
}

fn read(file: &File) -> Result<Option<String>> {
    let mut block = [0; BLOCK];
    let got = file
        .read_at(&mut block, 0)
        .map_err(|error| unusable(format_args!("the mark of its last order: {}", error.kind())))?;
    let text = String::from_utf8_lossy(&block[..got]);
    let text = text.trim_end_matches('\0').trim();
    Ok((!text.is_empty()).then(|| text.to_owned()))
}

fn write(file: &File, id: &str) {
    let mut block = [b' '; BLOCK];
    if id.len() > BLOCK {
        return;
    }
    block[..id.len()].copy_from_slice(id.as_bytes());
    if let Err(error) = file.write_all_at(&block, 0) {
        tracing::warn!(kind = %error.kind(), "the mark of the last order could not be written");
    }
}

async fn knows(client: &Client, id: &str) -> Result<bool> {
    let query = "SELECT 1 FROM anyregistrar.orders WHERE id = $1
        UNION ALL SELECT 1 FROM anyregistrar.forgotten WHERE id = $1 LIMIT 1";
    let found = client.query_typed(query, &[(&id, Type::TEXT)]).await.map_err(|e| fault(&e))?;
    Ok(!found.is_empty())
}

async fn newest(client: &Client) -> Result<Option<String>> {
    let query = "SELECT id FROM anyregistrar.orders ORDER BY number DESC LIMIT 1";
    let found = client.query_typed_opt(query, &[]).await.map_err(|e| fault(&e))?;
    found.map(|row| row.try_get(0).map_err(|e| fault(&e))).transpose()
}
