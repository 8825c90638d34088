//! Where the time comes from.

use crate::model::Timestamp;
use std::sync::Arc;
use std::time::SystemTime;

/// The wall clock as an argument, so that tests and the sandbox have their own. Waiting goes by tokio's time.
#[derive(Clone)]
pub enum Clock {
    /// The machine's.
    System,
    /// Somebody else's.
    Other(Arc<dyn Fn() -> SystemTime + Send + Sync>),
}

impl Clock {
    /// The time now.
    pub fn now(&self) -> Timestamp {
        match self {
            Clock::System => SystemTime::now().into(),
            Clock::Other(now) => now().into(),
        }
    }
}
