//! A call that is running.

use super::{Executor, engine, inside_a_runtime, must_not_wait};
use crate::error::{Error, ErrorKind, Outcome, Result};
use crate::transport::Lane;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::task::JoinHandle;

/// A call that is running. Dropped, a free call ends; a purchase goes on.
pub struct Running<T> {
    task: Option<JoinHandle<Result<T>>>,
    detaches: bool,
    placed: Placed,
}

/// The order that a purchase has become, once its intent is on record: for callers who stop waiting.
#[derive(Clone, Debug, Default)]
pub struct Placed(Arc<OnceLock<(String, String)>>);

impl Placed {
    /// Notes the order's id and key.
    pub(crate) fn note(&self, order_id: &str, key: &str) {
        let _ = self.0.set((order_id.to_owned(), key.to_owned()));
    }

    /// The order's id and key.
    pub fn get(&self) -> Option<(&str, &str)> {
        self.0.get().map(|(id, key)| (id.as_str(), key.as_str()))
    }
}

impl<T: Send + 'static> Running<T> {
    /// Starts a call where `executor` says, on `lane`. `work` is told the lane.
    pub(crate) fn start<F>(
        executor: Executor,
        lane: Lane,
        purchase: bool,
        work: impl FnOnce(Lane, Placed) -> F,
    ) -> Result<Running<T>>
    where
        F: Future<Output = Result<T>> + Send + 'static,
    {
        let placed = Placed::default();
        if executor == Executor::Current {
            if !inside_a_runtime() {
                let text = "this client runs its calls on the runtime of its caller, and there is none here";
                return Err(Error::new(ErrorKind::Config, text));
            }
            let task = tokio::spawn(work(lane, placed.clone()));
            return Ok(Running { task: Some(task), detaches: purchase, placed });
        }
        if lane == Lane::Caller && inside_a_runtime() {
            return Err(must_not_wait());
        }
        let engine = engine()?;
        let lane = if purchase { Lane::Own } else { lane };
        let work = work(lane, placed.clone());
        let counted = purchase.then(|| engine.purchase());
        let work = async move {
            let _counted = counted;
            work.await
        };
        let task = match lane {
            Lane::Caller => engine.caller().spawn(work),
            Lane::Own => engine.own().spawn(work),
        };
        Ok(Running { task: Some(task), detaches: purchase, placed })
    }

    /// The order that a purchase has become.
    pub fn placed(&self) -> &Placed {
        &self.placed
    }

    /// Blocks until the call is done.
    pub(crate) fn block(mut self) -> Result<T> {
        let engine = engine()?;
        engine.caller().block_on(&mut self)
    }

    /// Blocks for a while; nothing where the call is not done yet.
    pub fn wait(&mut self, longest: Duration) -> Option<Result<T>> {
        if inside_a_runtime() {
            // The call itself goes on.
            return Some(Err(must_not_wait().with_outcome(Outcome::Unknown)));
        }
        let engine = match engine() {
            Ok(engine) => engine,
            Err(error) => return Some(Err(error)),
        };
        let task = self.task.as_mut()?;
        let result = engine.caller().block_on(async { tokio::time::timeout(longest, task).await }).ok()?;
        self.task = None;
        Some(finished(result))
    }

    /// Ends a free call; lets a purchase go on alone.
    pub fn cancel(&mut self) {
        if let Some(task) = self.task.take()
            && !self.detaches
        {
            task.abort();
        }
    }
}

impl<T: Send + 'static> Future for Running<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(task) = self.task.as_mut() else {
            return Poll::Ready(Err(Error::new(ErrorKind::Interrupted, "the call was ended by its caller")));
        };
        let result = std::task::ready!(Pin::new(task).poll(cx));
        self.task = None;
        Poll::Ready(finished(result))
    }
}

impl<T> Drop for Running<T> {
    fn drop(&mut self) {
        if let Some(task) = self.task.take()
            && !self.detaches
        {
            task.abort();
        }
    }
}

/// A panic inside becomes an error. Purchases catch theirs before this, so that nothing is lost.
fn finished<T>(result: Result<Result<T>, tokio::task::JoinError>) -> Result<T> {
    result.unwrap_or_else(|error| {
        Err(if error.is_panic() {
            fault_of_ours()
        } else {
            Error::new(ErrorKind::Interrupted, "the call was ended by its caller")
        })
    })
}

/// The error for a panic.
pub(crate) fn fault_of_ours() -> Error {
    Error::unknown(ErrorKind::Internal, "a fault in this library ended the call; please report it")
}
