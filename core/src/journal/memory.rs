//! A journal in this process: for the sandbox and for tests.

use super::past::{KeyHashes, fingerprint, hashed};
use super::record::{lacks, next_key};
use super::{
    Change, Claim, Earlier, Filter, Fingerprint, Forget, Intent, Journal, Key, Note, OrderLock, Past, Row,
    Tombstone, class,
};
use crate::error::Result;
use crate::fork;
use crate::model::DomainName;
use ring::hmac;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Which orders are locked, and by which process: a lock that came with a fork is its parent's, and counts for nothing here.
type Locked = Arc<Mutex<HashMap<String, u32>>>;

/// A journal that ends with the process.
pub struct MemoryJournal {
    secret: hmac::Key,
    held: Mutex<Held>,
    locked: Locked,
}

impl MemoryJournal {
    /// An empty journal.
    pub fn new() -> Self {
        let random: [u8; 32] = std::array::from_fn(|_| fastrand::u8(..));
        MemoryJournal {
            secret: hmac::Key::new(hmac::HMAC_SHA256, &random),
            held: Mutex::default(),
            locked: Arc::default(),
        }
    }

    fn with<T>(&self, act: impl FnOnce(&mut Held) -> T) -> T {
        let _guard = fork::guard();
        act(&mut hold(&self.held))
    }
}

impl Default for MemoryJournal {
    fn default() -> Self {
        MemoryJournal::new()
    }
}

fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What the journal holds.
#[derive(Default)]
struct Held {
    rows: Vec<Row>,
    forgotten: Vec<(String, KeyHashes, Tombstone)>,
}

impl MemoryJournal {
    /// The last order under a key.
    fn last(&self, held: &Held, scope: &str, key: &Key) -> Option<Earlier> {
        let hash = match key {
            Key::Given(text) | Key::Derived(text) => hashed(&self.secret, scope, text),
        };
        let row = held.rows.iter().rev().find(|row| {
            row.intent.scope == scope
                && match key {
                    Key::Given(text) => row.order.key == *text,
                    Key::Derived(_) => row.intent.key == *key,
                }
        });
        let forgotten = held.forgotten.iter().rev().find(|(of, hashes, _)| {
            of == scope
                && match key {
                    Key::Given(_) => hashes.key == hash,
                    Key::Derived(_) => hashes.base == Some(hash),
                }
        });
        let row = row.map(|row| Earlier::Order(Box::new(row.clone())));
        let forgotten = forgotten.map(|(_, _, tombstone)| Earlier::Forgotten(Box::new(tombstone.clone())));
        row.into_iter().chain(forgotten).max_by_key(Earlier::generation)
    }
}

impl Journal for MemoryJournal {
    fn waits(&self) -> bool {
        false
    }

    fn fingerprint(&self, parameters: &[u8]) -> Result<Fingerprint> {
        Ok(fingerprint(&self.secret, parameters))
    }

    fn claim(&self, intent: Intent, renewable: &dyn Fn(&Past) -> bool) -> Result<Claim> {
        self.with(|held| {
            let earlier = self.last(held, &intent.scope, &intent.key);
            let (key, generation) = match next_key(&intent.key, earlier, renewable) {
                Ok(next) => next,
                Err(claim) => return Ok(*claim),
            };
            let same_work = |row: &&Row| {
                row.is_open()
                    && (&row.intent.scope, class(row.intent.op), &row.intent.domain)
                        == (&intent.scope, class(intent.op), &intent.domain)
            };
            if let Some(row) = held.rows.iter().find(same_work) {
                return Ok(Claim::Blocked(Box::new(row.clone())));
            }
            let row = Row::new(intent, key, generation);
            held.rows.push(row.clone());
            Ok(Claim::Placed(Box::new(row)))
        })
    }

    fn under(&self, scope: &str, key: &Key) -> Result<Option<Earlier>> {
        Ok(self.with(|held| self.last(held, scope, key)))
    }

    fn order(&self, scope: &str, id: &str) -> Result<Option<Row>> {
        let fits = |row: &&Row| row.intent.scope == scope && row.intent.id == id;
        Ok(self.with(|held| held.rows.iter().find(fits).cloned()))
    }

    fn list(&self, scope: &str, filter: &Filter) -> Result<Vec<Row>> {
        let fits = |row: &&Row| {
            row.intent.scope == scope
                && filter.state.is_none_or(|state| row.order.state == state)
                && filter.domain.as_ref().is_none_or(|domain| row.intent.domain == *domain)
                && (!filter.open || row.is_open())
                && (!filter.events || !row.events.is_empty())
                && filter.check_by.is_none_or(|by| row.check_at.is_some_and(|at| !row.is_open() && at <= by))
        };
        Ok(self.with(|held| held.rows.iter().rev().filter(fits).take(filter.limit).cloned().collect()))
    }

    fn change(&self, id: &str, change: Change) -> Result<Row> {
        self.with(|held| {
            let row = held.rows.iter_mut().find(|row| row.intent.id == id).ok_or_else(lacks)?;
            row.apply(change)?;
            Ok(row.clone())
        })
    }

    fn note(&self, id: &str, note: Note) -> Result<Row> {
        self.with(|held| {
            let row = held.rows.iter_mut().find(|row| row.intent.id == id).ok_or_else(lacks)?;
            row.add(note);
            Ok(row.clone())
        })
    }

    fn forget(&self, scope: &str, which: &Forget) -> Result<u64> {
        self.with(|held| {
            let (gone, stay) = std::mem::take(&mut held.rows)
                .into_iter()
                .partition(|row| row.intent.scope == scope && !row.is_open() && which.names(row));
            held.rows = stay;
            let gone: Vec<Row> = gone;
            for row in &gone {
                held.forgotten.push((scope.to_owned(), KeyHashes::of(&self.secret, row), Tombstone::of(row)));
            }
            Ok(gone.len() as u64)
        })
    }

    fn try_lock(&self, scope: &str, class: &str, domain: &DomainName) -> Result<Option<Box<dyn OrderLock>>> {
        let name = format!("{scope}\n{class}\n{domain}");
        let _guard = fork::guard();
        let us = std::process::id();
        let taken = hold(&self.locked).insert(name.clone(), us) != Some(us);
        Ok(taken.then(|| Box::new(HeldLock { name, locked: self.locked.clone() }) as Box<dyn OrderLock>))
    }
}

struct HeldLock {
    name: String,
    locked: Locked,
}

impl OrderLock for HeldLock {}

impl Drop for HeldLock {
    fn drop(&mut self) {
        let _guard = fork::guard();
        hold(&self.locked).remove(&self.name);
    }
}
