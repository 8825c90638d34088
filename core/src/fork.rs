//! One short lock that no fork can tear.
//!
//! A forked child has only the thread that forked; a lock that another thread held at that moment stays locked in the child for
//! ever. So all state that outlives a call and may be touched by several threads is touched under this one lock, and a fork waits
//! for it: the handlers of `pthread_atfork` take it before the fork and release it on both sides. Sections under it are short, do
//! not wait for anything, and are never nested.

use std::sync::Once;

/// Holds the lock until dropped.
pub(crate) struct Guard(());

/// Takes the lock. The first use registers the handlers; nothing happens at load time.
pub(crate) fn guard() -> Guard {
    static REGISTERED: Once = Once::new();
    REGISTERED.call_once(raw::register);
    raw::lock();
    Guard(())
}

impl Drop for Guard {
    fn drop(&mut self) {
        raw::unlock();
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
}

impl<T> Drop for OfThisProcess<T> {
    fn drop(&mut self) {
        if self.process != std::process::id() {
            std::mem::forget(self.value.take());
        }
    }
}

#[allow(unsafe_code)]
mod raw {
    use std::cell::UnsafeCell;

    struct Mutex(UnsafeCell<libc::pthread_mutex_t>);

    // SAFETY: a pthread mutex is made to be shared between threads.
    unsafe impl Sync for Mutex {}

    static MUTEX: Mutex = Mutex(UnsafeCell::new(libc::PTHREAD_MUTEX_INITIALIZER));

    pub(super) extern "C" fn lock() {
        // SAFETY: the mutex is static and statically initialised.
        unsafe { libc::pthread_mutex_lock(MUTEX.0.get()) };
    }

    pub(super) extern "C" fn unlock() {
        // SAFETY: as above; only the thread that holds the lock gets here, after a fork its copy in the child.
        unsafe { libc::pthread_mutex_unlock(MUTEX.0.get()) };
    }

    unsafe extern "C" {
        fn pthread_atfork(
            prepare: Option<extern "C" fn()>,
            parent: Option<extern "C" fn()>,
            child: Option<extern "C" fn()>,
        ) -> libc::c_int;
    }

    pub(super) fn register() {
        // SAFETY: the handlers are functions of this library, which is never unloaded while they are registered.
        unsafe { pthread_atfork(Some(lock), Some(unlock), Some(unlock)) };
    }

    /// Masks all signals for the calling thread: they belong to the host's threads.
    pub(crate) fn mask_signals() {
        // SAFETY: the set is initialised by sigfillset before it is read.
        unsafe {
            let mut set = std::mem::MaybeUninit::<libc::sigset_t>::uninit();
            libc::sigfillset(set.as_mut_ptr());
            libc::pthread_sigmask(libc::SIG_SETMASK, set.as_ptr(), std::ptr::null_mut());
        }
    }
}

pub(crate) use raw::mask_signals;
