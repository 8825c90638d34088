//! The calls of the C library that this needs.
#![allow(unsafe_code)]

use std::cell::UnsafeCell;
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicU32, Ordering};

/// A mutex that may be unlocked in a forked child by the thread that locked it in the parent.
pub(super) struct Mutex(UnsafeCell<libc::pthread_mutex_t>);

// SAFETY: a pthread mutex is made to be shared between threads.
unsafe impl Sync for Mutex {}

pub(super) static SHORT: Mutex = Mutex(UnsafeCell::new(libc::PTHREAD_MUTEX_INITIALIZER));
pub(super) static DISK: Mutex = Mutex(UnsafeCell::new(libc::PTHREAD_MUTEX_INITIALIZER));

impl Mutex {
    pub(super) fn lock(&'static self) {
        // SAFETY: the mutex is static and statically initialised.
        unsafe { libc::pthread_mutex_lock(self.0.get()) };
    }

    pub(super) fn unlock(&'static self) {
        // SAFETY: as above; only the thread that holds the lock gets here, after a fork its copy in the child.
        unsafe { libc::pthread_mutex_unlock(self.0.get()) };
    }
}

/// Descriptors that a child closes. A fixed table: the handler may not allocate.
static DESCRIPTORS: [AtomicI32; 256] = [const { AtomicI32::new(-1) }; 256];

/// Has a forked child close this descriptor. The caller holds the short lock.
pub(super) fn note_descriptor(descriptor: i32) -> Option<usize> {
    let free = DESCRIPTORS.iter().position(|slot| slot.load(Ordering::Relaxed) == -1)?;
    DESCRIPTORS[free].store(descriptor, Ordering::Relaxed);
    Some(free)
}

/// Takes that back. The caller holds the short lock.
pub(super) fn forget_descriptor(slot: usize) {
    DESCRIPTORS[slot].store(-1, Ordering::Relaxed);
}

extern "C" fn prepare() {
    DISK.lock();
    SHORT.lock();
}

extern "C" fn parent() {
    SHORT.unlock();
    DISK.unlock();
}

/// Whether the child's handler has run in this process, which proves that the handlers are registered.
static RAN: AtomicBool = AtomicBool::new(false);

extern "C" fn child() {
    RAN.store(true, Ordering::Release);
    for slot in &DESCRIPTORS {
        let descriptor = slot.swap(-1, Ordering::Relaxed);
        if descriptor >= 0 {
            // SAFETY: the descriptor is this process's copy; its owner does not touch it in another process.
            unsafe { libc::close(descriptor) };
        }
    }
    SHORT.unlock();
    DISK.unlock();
}

unsafe extern "C" {
    fn pthread_atfork(
        prepare: Option<extern "C" fn()>,
        parent: Option<extern "C" fn()>,
        child: Option<extern "C" fn()>,
    ) -> libc::c_int;
}

/// Registers the handlers, once. Not by `Once`: a child forked in the middle would wait for a thread that only its parent has.
pub(super) fn register() {
    const DONE: u32 = u32::MAX;
    /// Nobody yet (0), the process whose thread is at it, or `DONE`.
    static STATE: AtomicU32 = AtomicU32::new(0);
    loop {
        match STATE.load(Ordering::Acquire) {
            DONE => return,
            process if process == std::process::id() => std::thread::yield_now(),
            before => {
                let mine = std::process::id();
                if STATE.compare_exchange(before, mine, Ordering::AcqRel, Ordering::Relaxed).is_err() {
                    continue;
                }
                if !RAN.load(Ordering::Acquire) {
                    // SAFETY: the handlers are functions of this library, which is never unloaded while they are registered.
                    unsafe { pthread_atfork(Some(prepare), Some(parent), Some(child)) };
                }
                STATE.store(DONE, Ordering::Release);
            }
        }
    }
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
