//! The story of one order, told only when somebody wants to hear it.

use anyregistrar::model::Timestamp;
use std::sync::{Arc, Mutex, PoisonError};

/// Lines with the time at which they happened.
#[derive(Clone, Default)]
pub(crate) struct Story(Option<Arc<Mutex<Vec<String>>>>);

impl Story {
    /// A story that is written down.
    pub(crate) fn told() -> Story {
        Story(Some(Arc::default()))
    }

    /// Adds a line, which is made only where it is kept.
    pub(crate) fn line(&self, at: Timestamp, text: impl FnOnce() -> String) {
        if let Some(lines) = &self.0 {
            let line = format!("  {at}  {}", text());
            lines.lock().unwrap_or_else(PoisonError::into_inner).push(line);
        }
    }

    pub(crate) fn text(&self) -> String {
        self.0
            .as_ref()
            .map_or_else(String::new, |lines| lines.lock().unwrap_or_else(PoisonError::into_inner).join("\n"))
    }
}
