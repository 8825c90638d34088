//! How documents get to a plugin and back.

use crate::call::Scrubber;
use crate::provider::BoxFuture;
use std::fmt;
use std::sync::Arc;

/// The way to a plugin: one document in, one out, in turn.
pub(crate) trait Carrier: Send + Sync {
    /// Hands a step over and brings the answer. `private` is what the call carries that no log may show.
    fn carry(&self, line: Vec<u8>, private: Arc<Scrubber>) -> BoxFuture<'_, Result<String, Trouble>>;
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// It could not be started.
    NotStarted(String),
    /// It ended in the middle of the step.
    Ended(String),
    /// It did not answer in time.
    Silent,
    /// Its answer is longer than any document needs to be.
    TooLong,
    /// It wrote more than one line for the step.
    Talkative,
    /// Its answer is not text.
    NotText,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trouble::NotStarted(why) => write!(f, "could not be started: {why}"),
            Trouble::Ended(how) => write!(f, "ended in the middle of a step ({how})"),
            Trouble::Silent => f.write_str("did not answer in time"),
            Trouble::TooLong => f.write_str("answered with more than a document may have"),
            Trouble::Talkative => f.write_str("answered with more than one line"),
            Trouble::NotText => f.write_str("answered with what is not UTF-8"),
        }
    }
}
