//! The lanes of this process.

use super::Executor;
use crate::error::{Error, ErrorKind, Result};
use crate::fork::{self, OfThisProcess};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, Handle, Runtime};

/// The lanes.
pub(crate) struct Engine {
    caller: Runtime,
    own: Handle,
    purchases: AtomicUsize,
    /// What is given back to registrars just now.
    endings: AtomicUsize,
}

static ENGINE: Mutex<Option<OfThisProcess<Arc<Engine>>>> = Mutex::new(None);

/// The engine of this process. A forked child gets its own, and leaves its parent's alone.
pub(crate) fn engine() -> Result<Arc<Engine>> {
    let _guard = fork::guard();
    let mut slot = ENGINE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(engine) = slot.as_ref().and_then(OfThisProcess::get) {
        return Ok(engine.clone());
    }
    let engine = Engine::start().map(Arc::new).map_err(|error| {
        let text = format!(
            "the engine cannot start: this process may be out of threads or descriptors ({})",
            error.kind()
        );
        Error::new(ErrorKind::Internal, text)
    })?;
    *slot = Some(OfThisProcess::new(engine.clone()));
    Ok(engine)
}

impl Engine {
    fn start() -> std::io::Result<Engine> {
        let caller = Builder::new_current_thread().enable_all().build()?;
        let own = Builder::new_current_thread().enable_all().build()?;
        let handle = own.handle().clone();
        std::thread::Builder::new().name("anyregistrar".into()).spawn(move || {
            fork::mask_signals();
            own.block_on(std::future::pending::<()>());
        })?;
        Ok(Engine { caller, own: handle, purchases: AtomicUsize::new(0), endings: AtomicUsize::new(0) })
    }

    /// The lane that whoever waits drives.
    pub(crate) fn caller(&self) -> &Runtime {
        &self.caller
    }

    /// The lane with a thread of its own.
    pub(crate) fn own(&self) -> &Handle {
        &self.own
    }

    /// Counts a purchase as running until the returned value is dropped.
    pub(crate) fn purchase(self: &Arc<Self>) -> impl Drop + Send + use<> {
        self.purchases.fetch_add(1, Ordering::SeqCst);
        RunningPurchase(self.clone())
    }
}

struct RunningPurchase(Arc<Engine>);

impl Drop for RunningPurchase {
    fn drop(&mut self) {
        self.0.purchases.fetch_sub(1, Ordering::SeqCst);
    }
}

/// The engine, if a call has started it.
fn running_engine() -> Option<Arc<Engine>> {
    let _guard = fork::guard();
    let slot = ENGINE.lock().unwrap_or_else(PoisonError::into_inner);
    slot.as_ref().and_then(OfThisProcess::get).cloned()
}

/// What keeps something open at a registrar, and gives it back when the process ends before it is dropped.
pub(crate) trait Ending: Send + Sync {
    /// Starts to give back what is open.
    fn end(&self);
}

static ENDINGS: Mutex<Vec<Weak<dyn Ending>>> = Mutex::new(Vec::new());

/// Remembers something for the end of the process. A forked child's copy has nothing open of its own.
pub(crate) fn remember(ending: Weak<dyn Ending>) {
    let _guard = fork::guard();
    let mut endings = ENDINGS.lock().unwrap_or_else(PoisonError::into_inner);
    endings.retain(|ending| ending.strong_count() > 0);
    endings.push(ending);
}

/// Has everything given back that is still open.
fn end_all() {
    let endings: Vec<_> = {
        let _guard = fork::guard();
        let endings = ENDINGS.lock().unwrap_or_else(PoisonError::into_inner);
        endings.iter().filter_map(Weak::upgrade).collect()
    };
    endings.iter().for_each(|ending| ending.end());
}

/// Starts what has to be done when something ends, if there is still a place for it: never a lane of its own for that.
pub(crate) fn in_the_end(executor: Executor, work: impl Future<Output = ()> + Send + 'static) {
    if executor == Executor::Current {
        if let Ok(runtime) = Handle::try_current() {
            drop(runtime.spawn(work));
        }
        return;
    }
    let Some(engine) = running_engine() else { return };
    engine.endings.fetch_add(1, Ordering::SeqCst);
    let counting = engine.clone();
    drop(engine.own().spawn(async move {
        work.await;
        counting.endings.fetch_sub(1, Ordering::SeqCst);
    }));
}

/// Waits until everything is given back to registrars, for `longest` at most. For programs that are about to exit.
pub fn finish_endings(longest: Duration) {
    end_all();
    let end = Instant::now() + longest;
    while running_engine().is_some_and(|engine| engine.endings.load(Ordering::SeqCst) > 0)
        && Instant::now() < end
    {
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// Waits until no purchase is running, for `longest` at most; true if none is left. For hosts that are about to exit.
///
/// What is left stays on record and is settled by asking the registrar. Where nothing is left, sessions at registrars are given back.
pub fn finish_purchases(longest: Duration) -> bool {
    let Some(engine) = running_engine() else { return true };
    let end = Instant::now() + longest;
    let mut ended = false;
    loop {
        if engine.purchases.load(Ordering::SeqCst) == 0 {
            // Not before: a purchase needs its session.
            if !std::mem::replace(&mut ended, true) {
                end_all();
            }
            if engine.endings.load(Ordering::SeqCst) == 0 {
                return true;
            }
        }
        if Instant::now() >= end {
            return false;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Whether the calling thread is inside an asynchronous runtime, where it must not block.
pub fn inside_a_runtime() -> bool {
    Handle::try_current().is_ok()
}

/// The error for a thread that must not wait.
pub(crate) fn must_not_wait() -> Error {
    let text = "this thread runs asynchronous code and must not wait; use the asynchronous client there";
    Error::new(ErrorKind::Config, text)
}
