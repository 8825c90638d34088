//! Taking a plugin in: checked, asked once what it is, and kept for as long as the process runs.

use super::action::{Action, typed};
use super::carrier::Found;
use super::describe::{Described, Description};
use super::protocol::{Letter, Step};
use super::provider::Plugin;
use super::talk::fault;
use super::trust;
use super::turns::Turns;
use crate::call::Scrubber;
use crate::error::{Error, ErrorKind, Result};
use crate::fork;
use crate::provider::{AnyProvider, Entry, Settings};
use serde::Deserialize;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

/// Where a plugin is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged, expecting = "an absolute path, or {path = \"/…\", sha256 = \"…\"}")]
pub enum PluginSource {
    /// A program, or a library whose name ends in `.so` or `.dylib`, by its absolute path.
    Path(PathBuf),
    /// The same, and what it must hold.
    Pinned {
        /// The absolute path.
        path: PathBuf,
        /// The SHA-256 of the file, in hexadecimal.
        sha256: String,
    },
}

/// A plugin that was taken in.
#[derive(Clone)]
pub(super) struct Loaded {
    pub(super) found: Found,
    pub(super) described: &'static Described,
    pub(super) entry: &'static Entry,
}

/// The plugin of a source among the registrars.
pub(crate) fn load(source: &PluginSource) -> Result<&'static Entry> {
    taken_in(source).map(|loaded| loaded.entry)
}

/// A plugin, taken in. It is asked what it is when it, or its file's content, is new to this process.
pub(super) fn taken_in(source: &PluginSource) -> Result<Loaded> {
    static LOADED: Mutex<Vec<Loaded>> = Mutex::new(Vec::new());
    let (path, pinned) = match source {
        PluginSource::Path(path) => (path, None),
        PluginSource::Pinned { path, sha256 } => (path, Some(sha256.as_str())),
    };
    let found = trust::check(path, pinned)?;
    let known = |loaded: &[Loaded]| {
        let same = |one: &&Loaded| one.found.path == found.path && one.found.sum == found.sum;
        loaded.iter().find(same).cloned()
    };
    {
        let _guard = fork::guard();
        let loaded = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known(&loaded) {
            return Ok(known);
        }
    }
    // Asked outside the lock. Where two threads did so at once, the first counts, so that a registrar has one description.
    let described = describe(&found).map_err(|text| {
        let error = fault(&path.display().to_string(), &text);
        Error::new(ErrorKind::Config, error.message().to_owned())
    })?;
    let described: &'static Described = Box::leak(Box::new(described));
    let entry = entry(&found, described);
    let new = Loaded { found: found.clone(), described, entry };
    let _guard = fork::guard();
    let mut loaded = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
    let first = known(&loaded);
    Ok(first.unwrap_or_else(|| {
        loaded.push(new.clone());
        new
    }))
}

/// Asks a plugin what it is and can do, in a process or an instance that sees no account.
fn describe(found: &Found) -> Result<Described, String> {
    let turns = Turns::new(found, Scrubber::default());
    let answer = turns.ask(Letter::line(Step::Describe)).map_err(|trouble| trouble.to_string())?;
    match Action::read(&answer)? {
        Action::Done(done) => typed::<Description>("output", done.output)?.taken(),
        Action::Fail(fail) => {
            Err(format!("does not describe itself: {}", crate::error::printable(&fail.error.message)))
        }
        _ => Err("answered the step `describe` with something else than `done`".into()),
    }
}

/// Plugins are never unloaded, so that what they say of themselves lives as long as what is built in.
fn entry(found: &Found, described: &'static Described) -> &'static Entry {
    let found = found.clone();
    let connect = move |settings: Settings| {
        let carrier = Turns::new(&found, Scrubber::new(settings.secrets(described.info)));
        let plugin = Plugin::new(described, Box::new(carrier), settings)?;
        Ok(Arc::new(plugin) as Arc<dyn AnyProvider>)
    };
    let (info, face) = (described.info, described.face);
    Box::leak(Box::new(Entry { info, face, connect: Box::leak(Box::new(connect)) }))
}
