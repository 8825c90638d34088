//! The way back into the interpreter, which closes when the interpreter ends.
//!
//! CPython ends a thread that asks for its lock too late by unwinding it, which Rust code does not survive. So whoever comes back
//! passes here; the exit hook closes the gate and waits for those who have passed and hold no lock yet. Numbers are kept with the
//! process they were counted in: threads do not follow into a forked child.

use pyo3::prelude::*;
use std::cell::Cell;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::time::{Duration, Instant};

/// The process in the upper half, how many are on their way in the lower.
static UNDER_WAY: AtomicU64 = AtomicU64::new(0);
static CLOSED: AtomicBool = AtomicBool::new(false);

thread_local! {
    /// The thread that ends the interpreter may still make calls, in exit hooks that run after ours.
    static ENDS: Cell<bool> = const { Cell::new(false) };
}

/// The permission to take the interpreter's lock, until dropped.
pub(crate) struct Pass(());

/// Asks for the way back. None where the interpreter is ending: then it must not be touched any more.
pub(crate) fn pass() -> Option<Pass> {
    count(1);
    let pass = Pass(());
    (!is_closed() || ENDS.get()).then_some(pass)
}

/// Whether the exit hook has run, so that other threads no longer come back.
pub(crate) fn is_closed() -> bool {
    CLOSED.load(SeqCst)
}

impl Drop for Pass {
    fn drop(&mut self) {
        count(-1);
    }
}

/// Runs `act` without the interpreter's lock. A thread that comes back too late stays here: the process is about to end.
pub(crate) fn detached<T: Send>(py: Python<'_>, act: impl FnOnce() -> T + Send) -> T {
    let (result, _pass) = py.detach(|| {
        let result = act();
        match pass() {
            Some(pass) => (result, pass),
            None => loop {
                std::thread::park();
            },
        }
    });
    result
}

/// Closes the gate, and waits a moment for those who have passed it.
pub(crate) fn close(py: Python<'_>) {
    ENDS.set(true);
    CLOSED.store(true, SeqCst);
    py.detach(|| {
        let end = Instant::now() + Duration::from_secs(1);
        while waiting() && Instant::now() < end {
            std::thread::sleep(Duration::from_micros(200));
        }
    });
}

fn waiting() -> bool {
    let state = UNDER_WAY.load(SeqCst);
    state >> 32 == u64::from(std::process::id()) && state & u64::from(u32::MAX) != 0
}

fn count(step: i64) {
    let process = u64::from(std::process::id()) << 32;
    let next = |state: u64| {
        let number = if state >> 32 == process >> 32 { state & u64::from(u32::MAX) } else { 0 };
        Some(process | number.saturating_add_signed(step))
    };
    // The closure always gives a value, so the update cannot fail.
    let _ = UNDER_WAY.fetch_update(SeqCst, SeqCst, next);
}
