//! What a caller says about one call, beside its input.

use serde::Deserialize;
use std::time::Duration;

/// What a caller says about one call, beside its input.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallOptions {
    /// The key of a purchase: the same key always means the same order.
    pub key: Option<String>,
    /// How long the caller waits. The registrar's usual limits hold where left out.
    pub timeout: Option<Duration>,
    /// Check everything, and send nothing that lasts.
    pub dry_run: bool,
}

impl CallOptions {
    /// Options with a key, such as the number of the invoice line.
    pub fn key(key: impl Into<String>) -> Self {
        CallOptions { key: Some(key.into()), ..CallOptions::default() }
    }

    /// The same options with a time limit.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

/// The options of a document.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DocumentOptions {
    key: Option<String>,
    timeout_ms: Option<u64>,
    #[serde(default)]
    dry_run: bool,
}

impl From<DocumentOptions> for CallOptions {
    fn from(o: DocumentOptions) -> Self {
        CallOptions { key: o.key, timeout: o.timeout_ms.map(Duration::from_millis), dry_run: o.dry_run }
    }
}
