//! Opening the journal's files: the database, the gate, and the mark that tells a missing journal from a new one.

use super::{fault, migrations};
use crate::broken::{Protection, is_off};
use crate::error::Result;
use crate::journal::{place, unusable};
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::time::Duration;

/// The journal's files, open in this process.
pub(super) struct Store {
    pub(super) connection: Connection,
    pub(super) gate: Gate,
    /// How many orders the gate's file knows of, as far as this process has seen.
    pub(super) placed: u64,
}

impl Store {
    /// Opens the journal of a folder, or makes it where there never was one.
    pub(super) fn open(folder: &Path) -> Result<Store> {
        place::prepare(folder)?;
        let gate = Gate(place::ours(folder, "journal.gate")?);
        let begun = std::time::Instant::now();
        while !gate.try_lock(true)? {
            if begun.elapsed() > super::PATIENCE {
                return Err(unusable("another process holds it and does not let go"));
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        let connection = connect(folder, &gate);
        gate.unlock();
        Ok(Store { connection: connection?, gate, placed: 0 })
    }
}

/// Opens the database. Held behind the gate.
fn connect(folder: &Path, gate: &Gate) -> Result<Connection> {
    let path = folder.join("journal.sqlite");
    let marked = place::read(folder, "journal.id")?;
    if marked.is_some() && !path.exists() {
        let text = "journal.sqlite is gone, though there was one; put it back, or settle its orders by hand and remove journal.id";
        return Err(unusable(text));
    }
    drop(place::ours(folder, "journal.sqlite")?);
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let mut connection = Connection::open_with_flags(&path, flags).map_err(fault)?;
    settings(&connection)?;
    let version: i64 =
        connection.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(fault)?;
    match version {
        0 if marked.is_some() => {
            return Err(unusable("its file is empty, though there was a journal; put the right one back"));
        }
        version => migrations::run(&mut connection, version)?,
    }
    let sound: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(fault)?;
    if sound != "ok" {
        return Err(unusable(
            "its file is damaged; restore it or settle its open orders by hand, then name another place",
        ));
    }
    if placed(&connection)? < gate.placed()? {
        return Err(unusable(
            "its file is an older copy, in which orders are missing; put the newest one back, or settle those orders by hand and remove \
             journal.gate while no program uses the journal",
        ));
    }
    let id: String = connection.query_row("SELECT id FROM identity", [], |row| row.get(0)).map_err(fault)?;
    match marked {
        Some(marked) if marked == id => {}
        Some(_) => {
            return Err(unusable("its file was swapped for another journal's; put the right one back"));
        }
        None => place::write(folder, "journal.id", &id)?,
    }
    Ok(connection)
}

/// How many orders were ever placed; forgetting them does not count down.
pub(super) fn placed(connection: &Connection) -> Result<u64> {
    let query = "SELECT seq FROM sqlite_sequence WHERE name = 'orders'";
    let placed: Option<i64> = connection.query_row(query, [], |row| row.get(0)).optional().map_err(fault)?;
    Ok(placed.map_or(0, i64::unsigned_abs))
}

/// Every commit reaches the disk, and a reader outside sees a plain file: never a write-ahead log, which foreign opens destroy.
fn settings(connection: &Connection) -> Result<()> {
    connection.busy_timeout(Duration::from_secs(5)).map_err(fault)?;
    let mode: String = connection
        .pragma_update_and_check(None, "journal_mode", "TRUNCATE", |row| row.get(0))
        .map_err(fault)?;
    if !mode.eq_ignore_ascii_case("truncate") {
        return Err(unusable("its file is in a mode that may lose commits"));
    }
    for (name, value) in [
        ("synchronous", if is_off(Protection::IntentSync) { "OFF" } else { "FULL" }),
        ("mmap_size", "0"),
        ("trusted_schema", "OFF"),
        ("cell_size_check", "ON"),
        ("secure_delete", "ON"),
    ] {
        connection.pragma_update(None, name, value).map_err(fault)?;
    }
    Ok(())
}

/// The kernel lock behind which every transaction runs.
pub(super) struct Gate(File);

impl Gate {
    /// Takes the gate, alone to write and together to read.
    pub(super) fn try_lock(&self, write: bool) -> Result<bool> {
        if is_off(Protection::Gate) {
            return Ok(true);
        }
        let result = if write { self.0.try_lock() } else { self.0.try_lock_shared() };
        match result {
            Ok(()) => Ok(true),
            Err(std::fs::TryLockError::WouldBlock) => Ok(false),
            Err(std::fs::TryLockError::Error(error)) => {
                Err(unusable(format_args!("journal.gate: {}", error.kind())))
            }
        }
    }

    /// How many orders there are at least. The number is written without a sync, behind a commit that has one: after a power cut it may be
    /// too low, never too high. A database with fewer orders is an older copy.
    pub(super) fn placed(&self) -> Result<u64> {
        let mut number = [0; 8];
        match self.0.read_at(&mut number, 0) {
            Ok(8) => Ok(u64::from_le_bytes(number)),
            Ok(_) => Ok(0),
            Err(error) => Err(unusable(format_args!("journal.gate: {}", error.kind()))),
        }
    }

    /// Writes that number. The commit stands whether this succeeds or not.
    pub(super) fn note_placed(&self, placed: u64) {
        if let Err(error) = self.0.write_all_at(&placed.to_le_bytes(), 0) {
            tracing::warn!(kind = %error.kind(), "journal.gate could not be written");
        }
    }

    pub(super) fn unlock(&self) {
        let _ = self.0.unlock();
    }
}
