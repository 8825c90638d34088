//! Plugins in simulated time.

use super::carrier::Trouble;
use crate::provider::BoxFuture;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;

static SIMULATED: AtomicBool = AtomicBool::new(false);

/// From now on the steps of plugins are waited for on the thread that plays a call, for tests. A simulated clock moves on when all wait,
/// and a plugin thinks in real time: the clock would take a step for hours.
pub fn in_simulated_time() {
    SIMULATED.store(true, Ordering::Relaxed);
}

/// A step on its way.
pub(super) async fn carried(step: BoxFuture<'_, Result<String, Trouble>>) -> Result<String, Trouble> {
    if !SIMULATED.load(Ordering::Relaxed) {
        return step.await;
    }
    let mut step = pin!(step);
    let waker = Waker::from(Arc::new(Waiting(std::thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        match step.as_mut().poll(&mut context) {
            Poll::Ready(answer) => return answer,
            Poll::Pending => std::thread::park(),
        }
    }
}

struct Waiting(Thread);

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}
