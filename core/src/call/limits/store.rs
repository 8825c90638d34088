//! Where the counters lie.

use super::state::State;
use crate::fork;
use std::fs::File;
use std::io;
use std::os::unix::fs::{DirBuilderExt, FileExt, OpenOptionsExt};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// How often the file's lock is tried.
const TRIES: u32 = 100;

/// The counters of one account: in this process, or in a file that several share.
pub(super) struct Store {
    state: Mutex<State>,
    file: Option<File>,
}

impl Store {
    pub(super) fn memory() -> Store {
        Store { state: Mutex::new(State::NEW), file: None }
    }

    /// Opens or makes the file, for us alone.
    pub(super) fn file(path: &Path) -> io::Result<Store> {
        if let Some(folder) = path.parent() {
            std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        }
        let file =
            File::options().read(true).write(true).create(true).truncate(false).mode(0o600).open(path)?;
        Ok(Store { state: Mutex::new(State::NEW), file: Some(file) })
    }

    /// Changes the counters while nobody else does.
    pub(super) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let _guard = fork::guard();
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        // Another process that was stopped in the middle must not stop this one: after a few tries it counts for itself.
        let locked = |file: &&File| {
            (0..TRIES).any(|_| {
                file.try_lock().is_ok() || {
                    std::thread::yield_now();
                    false
                }
            })
        };
        let Some(file) = self.file.as_ref().filter(locked) else {
            return change(&mut state);
        };
        let mut bytes = [0; State::BYTES];
        // A file that is new, cut or unreadable counts from the beginning: limits protect, they prove nothing.
        if file.read_exact_at(&mut bytes, 0).is_ok() {
            *state = State::from_bytes(&bytes);
        }
        let result = change(&mut state);
        let _ = file.write_all_at(&state.to_bytes(), 0);
        let _ = file.unlock();
        result
    }
}
