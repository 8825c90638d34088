//! What a fork must not tear.
//!
//! A forked child has only the thread that forked; a lock that another thread held at that moment stays locked in the child for
//! ever. So state that outlives a call and may be touched by several threads is touched under one of two locks of this module, and a
//! fork waits for both: the handlers of `pthread_atfork` take them before the fork and release them on both sides. Sections under
//! [`guard`] are short and wait for nothing; those under [`disk`] may wait for a disk. A thread that wants both takes `disk` first;
//! neither is nested in itself.

mod lazy;
mod raw;

pub(crate) use lazy::Lazy;
pub(crate) use raw::mask_signals;

/// Holds a lock until dropped.
pub(crate) struct Guard(&'static raw::Mutex);

/// Takes the lock for short sections. The first use registers the handlers; nothing happens at load time.
pub(crate) fn guard() -> Guard {
    take(&raw::SHORT)
}

/// Takes the lock for sections that may wait for a disk: every call of SQLite, whose own locks a fork would tear, too.
pub(crate) fn disk() -> Guard {
    take(&raw::DISK)
}

fn take(mutex: &'static raw::Mutex) -> Guard {
    raw::register();
    mutex.lock();
    Guard(mutex)
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.unlock();
    }
}

/// The process that a value belongs to. In a forked child the value is left alone: dropping the parent's connections there would
/// take them out of the event queue that both share.
pub(crate) struct OfThisProcess<T> {
    process: u32,
    value: Option<T>,
}

impl<T> OfThisProcess<T> {
    /// A value of the running process.
    pub(crate) fn new(value: T) -> Self {
        OfThisProcess { process: std::process::id(), value: Some(value) }
    }

    /// The value, unless it came with a fork.
    pub(crate) fn get(&self) -> Option<&T> {
        self.value.as_ref().filter(|_| self.process == std::process::id())
    }

    /// The value to be changed, unless it came with a fork.
    pub(crate) fn get_mut(&mut self) -> Option<&mut T> {
        let ours = self.process == std::process::id();
        self.value.as_mut().filter(|_| ours)
    }
}

impl<T> Drop for OfThisProcess<T> {
    fn drop(&mut self) {
        if self.process != std::process::id() {
            std::mem::forget(self.value.take());
        }
    }
}

/// A file that carries a kernel lock across a wait. A forked child closes its copy at once, without unlocking: otherwise the lock
/// would outlive its holder for as long as an unrelated child runs.
pub(crate) struct LockedFile {
    file: OfThisProcess<std::fs::File>,
    slot: Option<usize>,
}

impl LockedFile {
    /// Takes the lock of a file, if nobody else has it.
    pub(crate) fn try_lock(file: std::fs::File) -> std::io::Result<Option<LockedFile>> {
        use std::os::fd::AsRawFd;
        let _guard = guard();
        match file.try_lock() {
            Ok(()) => {
                let slot = raw::note_descriptor(file.as_raw_fd());
                Ok(Some(LockedFile { file: OfThisProcess::new(file), slot }))
            }
            Err(std::fs::TryLockError::WouldBlock) => Ok(None),
            Err(std::fs::TryLockError::Error(error)) => Err(error),
        }
    }
}

impl Drop for LockedFile {
    fn drop(&mut self) {
        let _guard = guard();
        if let Some(file) = self.file.get() {
            if let Some(slot) = self.slot {
                raw::forget_descriptor(slot);
            }
            let _ = file.unlock();
        }
    }
}
