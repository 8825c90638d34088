//! Calls that somebody waits for.

use super::{error_document, written};
use crate::engine::{Placed, Running};
use crate::error::{Error, ErrorKind, Result};
use crate::op::Output;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;

/// A call that was started, or the reason why not.
pub(super) struct Started {
    pub(super) running: Result<Running<Output>>,
    pub(super) key: Option<String>,
}

/// A call that is waited for in slices, so that the host can look after its signals in between.
pub struct Waiting {
    started: Started,
}

impl Waiting {
    pub(super) fn new(started: Started) -> Self {
        Waiting { started }
    }

    /// Waits for a while; nothing where the call is not done yet.
    pub fn wait(&mut self, longest: Duration) -> Option<String> {
        match &mut self.started.running {
            Err(error) => Some(error_document(error)),
            Ok(running) => catch_unwind(AssertUnwindSafe(|| running.wait(longest)))
                .unwrap_or_else(|_| Some(Err(crate::engine::fault_of_ours())))
                .map(|result| written(&result)),
        }
    }

    /// Ends a free call; lets a purchase go on alone.
    pub fn cancel(&mut self) {
        if let Ok(running) = &mut self.started.running {
            running.cancel();
        }
    }

    /// The document for a wait that the host ended.
    pub fn interrupted(&self) -> String {
        let placed = self.started.running.as_ref().ok().map(|running| running.placed());
        interrupted(placed, self.started.key.as_deref())
    }
}

/// A call on the engine's own lane, whose end goes to a callback.
pub struct Pending {
    stop: Arc<Notify>,
    placed: Option<Placed>,
    key: Option<String>,
}

impl Pending {
    pub(super) fn new(started: Started, done: impl FnOnce(String) + Send + 'static) -> Self {
        let stop = Arc::new(Notify::new());
        let placed = started.running.as_ref().ok().map(|running| running.placed().clone());
        let pending = Pending { stop: stop.clone(), placed, key: started.key };
        let running = match started.running {
            Ok(running) => running,
            Err(error) => {
                done(error_document(&error));
                return pending;
            }
        };
        let done = Arc::new(Mutex::new(Some(done)));
        let finish = done.clone();
        let work = async move {
            let result = tokio::select! {
                biased;
                result = running => result,
                () = stop.notified() => return,
            };
            let text = written(&result);
            let done = finish.lock().unwrap_or_else(PoisonError::into_inner).take();
            if let Some(done) = done {
                // What the host does there is its own affair; it must not end the lane.
                let _ = catch_unwind(AssertUnwindSafe(|| done(text)));
            }
        };
        match crate::engine::engine() {
            Ok(engine) => drop(engine.own().spawn(work)),
            Err(error) => {
                if let Some(done) = done.lock().unwrap_or_else(PoisonError::into_inner).take() {
                    done(error_document(&error));
                }
            }
        }
        pending
    }

    /// Ends a free call; lets a purchase go on alone. The callback is not called any more.
    pub fn cancel(&self) {
        self.stop.notify_one();
    }

    /// The document for a wait that the host ended.
    pub fn interrupted(&self) -> String {
        interrupted(self.placed.as_ref(), self.key.as_deref())
    }
}

fn interrupted(placed: Option<&Placed>, key: Option<&str>) -> String {
    let order = placed.and_then(Placed::get);
    let text = "the wait was ended; a purchase goes on and is on record under its key (journal.info)";
    let error = Error::unknown(ErrorKind::Interrupted, text).with(|c| {
        c.order_id = order.map(|(id, _)| id.to_owned());
        c.key = order.map(|(_, key)| key).or(key).map(str::to_owned);
    });
    error_document(&error)
}
