//! A journal in this process: for the sandbox and for tests.

use super::{Change, Claim, Filter, Fingerprint, Intent, Journal, Key, OrderLock, Row};
use crate::error::{Error, ErrorKind, Result};
use crate::fork;
use crate::model::DomainName;
use crate::op::Op;
use ring::hmac;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Which orders are locked, and by which process: a lock that came with a fork is its parent's, and counts for nothing here.
type Locked = Arc<Mutex<HashMap<String, u32>>>;

/// A journal that ends with the process.
pub struct MemoryJournal {
    secret: hmac::Key,
    rows: Mutex<Vec<Row>>,
    locked: Locked,
}

impl MemoryJournal {
    /// An empty journal.
    pub fn new() -> Self {
        let random: [u8; 32] = std::array::from_fn(|_| fastrand::u8(..));
        MemoryJournal {
            secret: hmac::Key::new(hmac::HMAC_SHA256, &random),
            rows: Mutex::default(),
            locked: Arc::default(),
        }
    }

    fn with<T>(&self, act: impl FnOnce(&mut Vec<Row>) -> T) -> T {
        let _guard = fork::guard();
        act(&mut hold(&self.rows))
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

/// The last row under a key, with the number that a derived key has come to.
fn last<'a>(rows: &'a [Row], scope: &str, key: &Key) -> Option<&'a Row> {
    let fits = |row: &&Row| row.intent.scope == scope && row.intent.key == *key;
    rows.iter().rev().find(fits)
}

impl Journal for MemoryJournal {
    fn waits(&self) -> bool {
        false
    }

    fn fingerprint(&self, parameters: &[u8]) -> Result<Fingerprint> {
        let mut out = [0; 32];
        out.copy_from_slice(hmac::sign(&self.secret, parameters).as_ref());
        Ok(out)
    }

    fn claim(&self, intent: Intent, renewable: &dyn Fn(&Row) -> bool) -> Result<Claim> {
        self.with(|rows| {
            let earlier = last(rows, &intent.scope, &intent.key);
            let key = match (&intent.key, earlier) {
                (Key::Given(_), Some(row)) => return Ok(Claim::Known(Box::new(row.clone()))),
                (Key::Derived(_), Some(row)) if row.is_open() || !renewable(row) => {
                    return Ok(Claim::Known(Box::new(row.clone())));
                }
                (Key::Given(key), None) => key.clone(),
                (Key::Derived(base), _) => {
                    let count = rows
                        .iter()
                        .filter(|r| r.intent.scope == intent.scope && r.intent.key == intent.key)
                        .count();
                    format!("{base}#{}", count + 1)
                }
            };
            let same_work = |row: &&Row| {
                row.is_open()
                    && (&row.intent.scope, row.intent.op, &row.intent.domain)
                        == (&intent.scope, intent.op, &intent.domain)
            };
            if let Some(row) = rows.iter().find(same_work) {
                return Ok(Claim::Blocked(Box::new(row.clone())));
            }
            let row = Row::new(intent, key);
            rows.push(row.clone());
            Ok(Claim::Placed(Box::new(row)))
        })
    }

    fn under(&self, scope: &str, key: &Key) -> Result<Option<Row>> {
        Ok(self.with(|rows| match key {
            // A derived key is also known by the form in which callers saw it.
            Key::Given(text) => {
                rows.iter().rev().find(|row| row.intent.scope == scope && row.order.key == *text).cloned()
            }
            Key::Derived(_) => last(rows, scope, key).cloned(),
        }))
    }

    fn order(&self, scope: &str, id: &str) -> Result<Option<Row>> {
        Ok(self
            .with(|rows| rows.iter().find(|row| row.intent.scope == scope && row.intent.id == id).cloned()))
    }

    fn list(&self, scope: &str, filter: &Filter) -> Result<Vec<Row>> {
        let fits = |row: &&Row| {
            row.intent.scope == scope
                && filter.state.is_none_or(|state| row.order.state == state)
                && filter.domain.as_ref().is_none_or(|domain| row.intent.domain == *domain)
                && (!filter.open || row.is_open())
        };
        Ok(self.with(|rows| rows.iter().rev().filter(fits).take(filter.limit).cloned().collect()))
    }

    fn change(&self, id: &str, change: Change) -> Result<Row> {
        self.with(|rows| {
            let row = rows.iter_mut().find(|row| row.intent.id == id).ok_or_else(|| {
                Error::new(ErrorKind::Internal, "an order that is not on record cannot change")
            })?;
            row.apply(change)?;
            Ok(row.clone())
        })
    }

    fn try_lock(&self, scope: &str, op: Op, domain: &DomainName) -> Result<Option<Box<dyn OrderLock>>> {
        let name = format!("{scope}\n{op}\n{domain}");
        let _guard = fork::guard();
        let us = std::process::id();
        let taken = hold(&self.locked).insert(name.clone(), us) != Some(us);
        Ok(taken.then(|| Box::new(Held { name, locked: self.locked.clone() }) as Box<dyn OrderLock>))
    }
}

struct Held {
    name: String,
    locked: Locked,
}

impl OrderLock for Held {}

impl Drop for Held {
    fn drop(&mut self) {
        let _guard = fork::guard();
        hold(&self.locked).remove(&self.name);
    }
}
