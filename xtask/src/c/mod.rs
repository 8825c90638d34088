//! The C library: built, installed into a folder, and tested there as its users have it.

mod headers;
mod install;
mod programs;
mod symbols;

use crate::{Outcome, needs};
pub(crate) use install::{Prefix, built, installed, with_hooks};

/// The suite "c".
pub(crate) fn test() -> Outcome {
    tools()?;
    let prefix = installed()?;
    symbols::test(&prefix)?;
    headers::test(&prefix)?;
    programs::test(&prefix)
}

/// The examples, as they lie in the repository.
pub(crate) fn examples() -> Outcome {
    tools()?;
    programs::examples(&installed()?)
}

/// The examples, with a library that is installed somewhere else.
pub(crate) fn examples_from(prefix: &Prefix) -> Outcome {
    programs::examples(prefix)
}

/// A program that other suites ask, built from this source with the installed library.
pub(crate) fn host(source: &str) -> Result<std::path::PathBuf, String> {
    tools()?;
    programs::asked(source, &installed()?)
}

/// What building C programs needs from the system.
pub(crate) fn tools() -> Outcome {
    needs::debian(
        &["cc", "c++", "nm", "pkg-config", "tar", "valgrind"],
        &["gcc", "g++", "libc6-dev", "binutils", "pkg-config", "tar", "valgrind"],
    )
}
