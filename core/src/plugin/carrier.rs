//! How documents get to a plugin and back.

use super::library::Instance;
use super::process::Child;
use crate::call::Scrubber;
use crate::provider::BoxFuture;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The longest answer: a registrar's largest one, written as a document.
pub(super) const LONGEST: usize = 16 << 20;

/// As much of what a plugin writes for people is shown for one step.
pub(super) const MOST_LINES: usize = 50;

/// The longest line of it.
pub(super) const LONGEST_LINE: usize = 4 << 10;

/// The time that a plugin has for leaving by itself.
pub(super) const LEAVING: Duration = Duration::from_secs(2);

/// The way to a plugin: one document in, one out, in turn.
pub(crate) trait Carrier: Send + Sync {
    /// Hands a step over and brings the answer. `private` is what the call carries that no log may show.
    fn carry(&self, line: Vec<u8>, private: Arc<Scrubber>) -> BoxFuture<'_, Result<String, Trouble>>;
}

/// What a plugin is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A program, which gets a process of its own.
    Program,
    /// A library, which is loaded into this process.
    Library,
}

impl Kind {
    /// By the file's name, which stands in the configuration for everybody to see. What is in the file would not tell: a program and a
    /// library are today the same kind of file, and one that was taken for the other would run code that nobody meant to run.
    pub(super) fn of(path: &Path) -> Kind {
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("so" | "dylib") => Kind::Library,
            _ => Kind::Program,
        }
    }
}

/// A plugin's file, checked.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) path: PathBuf,
    pub(super) kind: Kind,
    /// The SHA-256 of what it holds, in lower case letters.
    pub(super) sum: String,
}

impl Found {
    /// Starts it for one account.
    pub(super) fn start(&self, until: Instant) -> Result<Box<dyn Running>, Trouble> {
        match self.kind {
            Kind::Program => Ok(Box::new(Child::start(&self.path)?)),
            Kind::Library => Ok(Box::new(Instance::start(self, until)?)),
        }
    }
}

/// A plugin that runs for one account.
pub(super) trait Running {
    /// Whether it waits for a step.
    fn is_ready(&mut self) -> bool;

    /// Hands over a line, with its end, and brings the one that answers it.
    fn step(&mut self, line: &[u8], until: Instant, hide: &Hide) -> Result<String, Trouble>;

    /// Ends it at once, since nobody knows where it stands.
    fn kill(self: Box<Self>);

    /// Lets it leave: no step will come.
    fn leave(self: Box<Self>);
}

/// What is taken out of a plugin's words before they go to the log.
#[derive(Clone)]
pub(super) struct Hide {
    /// The account's secrets.
    pub(super) secrets: Arc<Scrubber>,
    /// What the call carries.
    pub(super) private: Arc<Scrubber>,
}

impl Hide {
    /// The text as it may be shown.
    pub(super) fn shown(&self, text: &[u8]) -> String {
        let text = self.secrets.clean_cut(&String::from_utf8_lossy(text));
        crate::error::printable(&self.private.clean_cut(&text)).trim_end().to_owned()
    }
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
    /// Its function said by this number that it failed.
    Status(i32),
    /// Its function gave no answer.
    NoAnswer,
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
            Trouble::Status(status) => write!(f, "failed in its function `step`, which returned {status}"),
            Trouble::NoAnswer => f.write_str("gave no answer to a step"),
        }
    }
}
