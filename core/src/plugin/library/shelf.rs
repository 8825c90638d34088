//! The libraries that this process has loaded, and how many of their threads hang.

use super::super::carrier::{Found, Trouble};
use super::table::Table;
use crate::fork;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// As many instances of a library may hang in this process. Each keeps a thread and its memory.
const MOST_HANGING: u32 = 8;

/// A library. It stays for as long as the process: what it has loaded cannot be taken away from under its threads.
pub(super) struct Library {
    pub(super) path: PathBuf,
    sum: String,
    /// The system has loaded it.
    loaded: AtomicBool,
    table: OnceLock<Table>,
    /// The process in the upper half, and how many threads hang there in the lower one: a forked child has none of them.
    hanging: AtomicU64,
}

/// Every library that was named, in the contents it had then.
static SHELF: Mutex<Vec<&'static Library>> = Mutex::new(Vec::new());

impl Library {
    /// The library of this file.
    pub(super) fn of(found: &Found) -> &'static Library {
        let _guard = fork::guard();
        let mut shelf = SHELF.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = shelf.iter().find(|one| one.path == found.path && one.sum == found.sum) {
            return known;
        }
        let library: &'static Library = Box::leak(Box::new(Library {
            path: found.path.clone(),
            sum: found.sum.clone(),
            loaded: AtomicBool::new(false),
            table: OnceLock::new(),
            hanging: AtomicU64::new(0),
        }));
        shelf.push(library);
        library
    }

    /// Refuses another instance where too many hang.
    pub(super) fn may_open(&self) -> Result<(), Trouble> {
        let hanging = self.hanging();
        if hanging < MOST_HANGING {
            return Ok(());
        }
        let text = format!("{hanging} calls of it hang in this process, which has to be started anew");
        Err(Trouble::NotStarted(text))
    }

    /// What the library offers; it is loaded for that. The system would give the older contents of the same path without a word.
    pub(super) fn table(&self) -> Result<&Table, Trouble> {
        if let Some(table) = self.known() {
            return Ok(table);
        }
        let older = {
            let _guard = fork::guard();
            let shelf = SHELF.lock().unwrap_or_else(PoisonError::into_inner);
            let same = |one: &&&Library| one.path == self.path && one.sum != self.sum;
            shelf.iter().filter(same).any(|one| one.loaded.load(Ordering::Relaxed))
        };
        if older {
            let text = "the file has changed since this process has loaded it; start the process anew";
            return Err(Trouble::NotStarted(text.into()));
        }
        let table = Table::load(&self.path, || self.loaded.store(true, Ordering::Relaxed));
        let table = table.map_err(Trouble::NotStarted)?;
        let _guard = fork::guard();
        Ok(self.table.get_or_init(|| table))
    }

    fn known(&self) -> Option<&Table> {
        let _guard = fork::guard();
        self.table.get()
    }

    /// How many of its threads hang in this process.
    pub(super) fn hanging(&self) -> u32 {
        count(self.hanging.load(Ordering::Relaxed))
    }

    fn change(&self, by: i32) {
        let changed = |before| {
            let count = count(before).saturating_add_signed(by);
            Some(u64::from(std::process::id()) << 32 | u64::from(count))
        };
        let _ = self.hanging.fetch_update(Ordering::Relaxed, Ordering::Relaxed, changed);
    }
}

/// The count, if it is this process's.
fn count(hanging: u64) -> u32 {
    let (process, count) = ((hanging >> 32) as u32, hanging as u32);
    if process == std::process::id() { count } else { 0 }
}

/// Whether an instance's thread works, was left behind, or has ended.
pub(super) struct Presence {
    library: &'static Library,
    state: AtomicU8,
}

const WORKS: u8 = 0;
const LEFT: u8 = 1;
const ENDED: u8 = 2;

impl Presence {
    pub(super) fn new(library: &'static Library) -> Presence {
        Presence { library, state: AtomicU8::new(WORKS) }
    }

    /// Counts the thread among those that hang, unless it has just ended.
    pub(super) fn leave_behind(&self) {
        if self.state.compare_exchange(WORKS, LEFT, Ordering::AcqRel, Ordering::Acquire).is_ok() {
            self.library.change(1);
            let plugin = self.library.path.display();
            tracing::warn!(%plugin, hanging = self.library.hanging(), "a plugin hangs; its thread is left behind");
        }
    }
}

/// Ends a presence with its thread. What hung and came back counts no more.
pub(super) struct UntilEnd(pub(super) Arc<Presence>);

impl Drop for UntilEnd {
    fn drop(&mut self) {
        if self.0.state.swap(ENDED, Ordering::AcqRel) == LEFT {
            self.0.library.change(-1);
        }
    }
}
