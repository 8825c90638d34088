//! Where the counters lie.

use super::state::State;
use crate::fork;
use std::fs::File;
use std::io;
use std::os::unix::fs::{DirBuilderExt, FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// How often the file's lock is tried.
const TRIES: u32 = 100;

/// The counters of one account: in this process, or in a file that several share.
pub(super) struct Store {
    path: Option<PathBuf>,
    inner: Mutex<Inner>,
}

struct Inner {
    state: State,
    opened: Option<Opened>,
}

/// The file as one process opened it. A forked child opens it anew: a lock on a descriptor that came with the fork is the parent's
/// lock too, and would keep neither out.
struct Opened {
    process: u32,
    file: Option<File>,
}

impl Store {
    pub(super) fn memory() -> Store {
        Store::new(None)
    }

    /// Counts in the file at `path`, which the first use opens or makes.
    pub(super) fn file(path: &Path) -> Store {
        Store::new(Some(path.to_owned()))
    }

    fn new(path: Option<PathBuf>) -> Store {
        Store { path, inner: Mutex::new(Inner { state: State::NEW, opened: None }) }
    }

    /// Changes the counters while nobody else does.
    pub(super) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let guard = fork::guard();
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        let Inner { state, opened } = &mut *inner;
        let failure = self.path.as_deref().and_then(|path| reopen(opened, path).err());
        let file = opened.as_ref().and_then(|opened| opened.file.as_ref());
        let result = match file.filter(locked) {
            Some(file) => {
                let mut bytes = [0; State::BYTES];
                // A file that is new, cut or unreadable counts from the beginning: limits protect, they prove nothing.
                if file.read_exact_at(&mut bytes, 0).is_ok() {
                    *state = State::from_bytes(&bytes);
                }
                let result = change(state);
                let _ = file.write_all_at(&state.to_bytes(), 0);
                let _ = file.unlock();
                result
            }
            None => change(state),
        };
        drop((inner, guard));
        if let Some(error) = failure {
            tracing::warn!(%error, "the file for shared limits cannot be used; this process counts for itself");
        }
        result
    }
}

/// Opens the file once in each process.
fn reopen(opened: &mut Option<Opened>, path: &Path) -> io::Result<()> {
    let process = std::process::id();
    if opened.as_ref().is_some_and(|opened| opened.process == process) {
        return Ok(());
    }
    let (file, result) = match open(path) {
        Ok(file) => (Some(file), Ok(())),
        Err(error) => (None, Err(error)),
    };
    *opened = Some(Opened { process, file });
    result
}

/// Opens or makes the file, for us alone.
fn open(path: &Path) -> io::Result<File> {
    if let Some(folder) = path.parent() {
        std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    }
    File::options().read(true).write(true).create(true).truncate(false).mode(0o600).open(path)
}

/// Another process that was stopped in the middle must not stop this one: after a few tries it counts for itself.
fn locked(file: &&File) -> bool {
    (0..TRIES).any(|_| {
        file.try_lock().is_ok() || {
            std::thread::yield_now();
            false
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A lock belongs to the open file, and a fork shares that: a child that used its parent's would not be kept out by it.
    #[test]
    #[allow(unsafe_code, reason = "forking is what is tested")]
    fn a_forked_child_opens_the_file_for_itself() {
        let folder = std::env::temp_dir().join(format!("anyregistrar-store-{}", uuid::Uuid::now_v7()));
        let path = folder.join("account.limits");
        let store = Store::file(&path);
        store.change(|state| assert!(state.spend(1)));
        let before = std::fs::read(&path).expect("the counters");
        let held = |inner: &Inner| {
            let file = inner.opened.as_ref().and_then(|opened| opened.file.as_ref()).expect("an open file");
            file.lock().expect("nobody else has it");
        };
        held(&store.inner.lock().expect("no other thread"));
        // SAFETY: the child changes the counters, for which no lock of another thread is needed, and leaves by _exit.
        let child = unsafe { libc::fork() };
        if child == 0 {
            store.change(|state| state.spend(1));
            // SAFETY: ends the child without the harness's exit handlers.
            unsafe { libc::_exit(0) };
        }
        let mut status = -1;
        // SAFETY: `status` lives until the call is over.
        assert_eq!(unsafe { libc::waitpid(child, &mut status, 0) }, child);
        assert_eq!(status, 0);
        assert_eq!(std::fs::read(&path).expect("the counters"), before, "the child was kept out");
        std::fs::remove_dir_all(folder).expect("our own folder");
    }
}
