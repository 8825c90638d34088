//! Registrars that others write.
//!
//! A plugin is a registrar's code outside this library: a program in any language that reads one JSON document from a line of its
//! standard input for each step, and writes one back; or a shared library with a function for that, which is loaded into this process
//! (`include/anyregistrar_plugin.h`). It does no I/O of its own. It says which request to send, and the host sends it: so the journal,
//! time limits, repetition, the registrar's limits, redaction, checks, forms and the sandbox hold for it as for the built-in
//! registrars. `docs/plugins.md` is the guide for authors, `docs/plugin.json` the schema.
//!
//! # Steps
//!
//! `describe` asks what the plugin is and can do. Then, for each task (an operation, the baseline of a paid one, its preparation, the
//! evidence for one whose outcome is not known): `start`, and after each answer of the registrar `reply`, after each pause `resume`.
//! To each of them the plugin answers `exchange`, `wait`, `done`, `fail` or `unreadable`, and `session_over` where its registrar wants
//! sessions and has ended the one in use.
//!
//! # A plugin remembers nothing
//!
//! Each step carries the task, the account and the plugin's own `state` of the step before. So steps of several calls may come in any
//! order to one process, which needs no threads; and a process that has ended, or hung and was killed, is started anew without anybody
//! noticing but the one call that it was working on. (What hangs in a library cannot be killed: its thread is left behind.) That step is not handed over again: a document that broke the plugin once would
//! do so twice, and an order whose answer was lost this way ends by the contract of paid calls, which asks the registrar.
//!
//! # What the host sees to
//!
//! A request goes to the account's endpoints alone. It does no more than its task is for: looking for evidence sends nothing but
//! reads, and an order buys with one request. What the plugin answers is read by the same types as everybody's input and output. A
//! process, or an instance of a library, serves one account and gets no other's settings.

mod action;
mod carrier;
mod check;
mod describe;
mod library;
mod limits;
mod live;
mod load;
mod process;
mod protocol;
mod provider;
mod rate;
mod receipt;
mod samples;
#[cfg(feature = "schema")]
mod schema;
mod session;
mod simulated;
mod talk;
#[cfg(test)]
mod tests;
mod trust;
mod turns;

pub(crate) use action::typed;
pub use check::{Finding, check, play_cases};
pub use load::PluginSource;
pub(crate) use load::load;
#[cfg(feature = "schema")]
pub use schema::schema;
#[doc(hidden)]
pub use simulated::in_simulated_time;

use crate::error::{Error, ErrorKind, Result};
use crate::provider::Entry;
use std::path::Path;

impl From<&str> for PluginSource {
    fn from(path: &str) -> PluginSource {
        PluginSource::Path(path.into())
    }
}

impl From<&Path> for PluginSource {
    fn from(path: &Path) -> PluginSource {
        PluginSource::Path(path.to_owned())
    }
}

/// The plugin of a source among the registrars, which speaks for `provider`.
pub fn find(provider: &str, source: &PluginSource) -> Result<&'static Entry> {
    let entry = load(source)?;
    if entry.info.name == provider {
        return Ok(entry);
    }
    let text = format!(
        "the plugin speaks for {}, and not for the provider that is named beside it",
        entry.info.name
    );
    Err(Error::new(ErrorKind::Config, text))
}

/// The version of the protocol. It only grows: members are added, and none changes its meaning.
pub const VERSION: u32 = 1;
