//! The journal in a file of its own: SQLite with a rollback journal, every commit synced.
//!
//! Beside SQLite's locks each transaction holds a kernel lock on another file, the *gate*: SQLite's own locks vanish when anything
//! else in the host process opens and closes the database, a backup for instance, and then two writers could both "commit".

mod buried;
mod migrations;
mod open;
mod rows;

use super::past::fingerprint;
use super::{
    Change, Claim, Earlier, Filter, Fingerprint, Forget, Intent, Journal, Key, Note, OrderLock, Past, Row,
    lock, unusable,
};
use crate::error::{Error, ErrorKind, Result};
use crate::fork::{self, OfThisProcess};
use crate::model::DomainName;
use open::Store;
use ring::hmac;
use rusqlite::{Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

/// How long a transaction waits for the gate before the journal counts as unusable.
const PATIENCE: Duration = Duration::from_secs(10);

/// A journal in a folder. Opened on first use, and anew in a forked child.
pub struct SqliteJournal {
    folder: PathBuf,
    store: Mutex<Option<OfThisProcess<Store>>>,
    secret: OnceLock<hmac::Key>,
}

impl SqliteJournal {
    /// The journal in `folder`, which is made for us alone where it does not exist.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        SqliteJournal { folder: folder.into(), store: Mutex::default(), secret: OnceLock::new() }
    }

    /// Where it lies.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Runs one transaction behind the gate. Mutex, gate, BEGIN to COMMIT: one synchronous function, so that no fork falls into it.
    fn transact<T>(&self, write: bool, act: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        let begun = Instant::now();
        loop {
            let guard = fork::disk();
            let mut slot = self.store.lock().unwrap_or_else(PoisonError::into_inner);
            let store = match &mut *slot {
                Some(store) if store.get().is_some() => store.get_mut(),
                other => other.insert(OfThisProcess::new(Store::open(&self.folder)?)).get_mut(),
            };
            let store = store
                .ok_or_else(|| Error::new(ErrorKind::Internal, "the journal belongs to another process"))?;
            if store.gate.try_lock(write)? {
                let result = store.with_transaction(write, act);
                store.gate.unlock();
                return result;
            }
            // Others wait for the disk lock, not for the gate's holder, which may be another process that was stopped.
            drop((slot, guard));
            if begun.elapsed() > PATIENCE {
                return Err(unusable("another process holds it and does not let go"));
            }
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    fn secret(&self) -> Result<&hmac::Key> {
        if let Some(secret) = self.secret.get() {
            return Ok(secret);
        }
        let bytes = self.transact(false, rows::secret)?;
        Ok(self.secret.get_or_init(|| hmac::Key::new(hmac::HMAC_SHA256, &bytes)))
    }
}

impl Store {
    fn with_transaction<T>(
        &mut self,
        write: bool,
        act: impl FnOnce(&Transaction<'_>) -> Result<T>,
    ) -> Result<T> {
        let behavior = if write { TransactionBehavior::Immediate } else { TransactionBehavior::Deferred };
        let transaction = self.connection.transaction_with_behavior(behavior).map_err(fault)?;
        let result = act(&transaction)?;
        if write {
            let placed = open::placed(&transaction)?;
            transaction.commit().map_err(fault)?;
            if placed > self.placed {
                self.placed = placed;
                self.gate.note_placed(placed);
            }
        }
        Ok(result)
    }
}

/// What a failure of SQLite means, without its texts: they may hold values.
fn fault(error: rusqlite::Error) -> Error {
    use rusqlite::ErrorCode as Code;
    unusable(match error.sqlite_error_code() {
        Some(Code::DiskFull) => "the disk is full",
        Some(Code::SystemIoFailure) => "the disk reports an error",
        Some(Code::ReadOnly | Code::CannotOpen | Code::PermissionDenied) => "its files cannot be written",
        Some(Code::DatabaseCorrupt | Code::NotADatabase) => {
            "its file is damaged; restore it or settle its open orders by hand, then name another place"
        }
        Some(Code::DatabaseBusy | Code::DatabaseLocked) => "another program keeps it locked",
        _ => "SQLite failed",
    })
}

impl Journal for SqliteJournal {
    fn waits(&self) -> bool {
        true
    }

    fn fingerprint(&self, parameters: &[u8]) -> Result<Fingerprint> {
        Ok(fingerprint(self.secret()?, parameters))
    }

    fn claim(&self, intent: Intent, renewable: &dyn Fn(&Past) -> bool) -> Result<Claim> {
        let secret = self.secret()?;
        self.transact(true, |transaction| rows::claim(transaction, secret, intent, renewable))
    }

    fn under(&self, scope: &str, key: &Key) -> Result<Option<Earlier>> {
        let secret = self.secret()?;
        self.transact(false, |transaction| rows::under(transaction, secret, scope, key))
    }

    fn order(&self, scope: &str, id: &str) -> Result<Option<Row>> {
        self.transact(false, |transaction| rows::order(transaction, scope, id))
    }

    fn list(&self, scope: &str, filter: &Filter) -> Result<Vec<Row>> {
        self.transact(false, |transaction| rows::list(transaction, scope, filter))
    }

    fn change(&self, id: &str, change: Change) -> Result<Row> {
        self.transact(true, |transaction| rows::change(transaction, id, change))
    }

    fn note(&self, id: &str, note: Note) -> Result<Row> {
        self.transact(true, |transaction| rows::note(transaction, id, note))
    }

    fn forget(&self, scope: &str, which: &Forget) -> Result<u64> {
        let (secret, mut all) = (self.secret()?, 0);
        loop {
            let gone =
                self.transact(true, |transaction| buried::forget(transaction, secret, scope, which))?;
            all += gone;
            if gone == 0 || matches!(which, Forget::Order(_)) {
                return Ok(all);
            }
        }
    }

    fn try_lock(&self, scope: &str, class: &str, domain: &DomainName) -> Result<Option<Box<dyn OrderLock>>> {
        lock::try_lock(&self.folder, scope, class, domain)
    }
}

#[cfg(test)]
mod tests;
