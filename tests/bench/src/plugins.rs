//! Our client, with the code of the registrar as a plugin.

use crate::{Check, ours};
use anyregistrar::Client;
use anyregistrar_as_plugin::{Program, name};
use std::env::consts::DLL_SUFFIX;

/// A way to a plugin, and the check that goes by it.
type Carrier = (&'static str, fn(&str) -> Result<Check, String>);

/// To time another way, add a row.
const CARRIERS: &[Carrier] = &[("process", by_process), ("library", by_library)];

/// A check that goes by this carrier.
pub(crate) fn check(carrier: &str, base: &str) -> Result<Check, String> {
    let known = || CARRIERS.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    let found = CARRIERS.iter().find(|(name, _)| *name == carrier);
    let (_, make) = found.ok_or_else(|| format!("there is no carrier {carrier}; there are {}", known()))?;
    make(base)
}

/// Lines on the standard input and output of a process.
fn by_process(base: &str) -> Result<Check, String> {
    by(Program::new(ours::PROVIDER), base)
}

/// The functions of a library in this process, `anyregistrar-as-library`, which is built into the folder where this program lies.
fn by_library(base: &str) -> Result<Check, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let library = program.with_file_name(format!("libanyregistrar_as_library{DLL_SUFFIX}"));
    if !library.is_file() {
        return Err(format!("{} is not there; build anyregistrar-as-library", library.display()));
    }
    by(Program::copy_of(&library), base)
}

fn by(plugin: Program, base: &str) -> Result<Check, String> {
    let client = Client::builder(&name(ours::PROVIDER)).plugin(plugin.path());
    let mut check = ours::by(client, base)?;
    Ok(Box::new(move || {
        // It lies there for as long as it is asked.
        let _ = &plugin;
        check()
    }))
}
