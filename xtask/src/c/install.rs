//! Puts header, libraries and pkg-config file where a program finds them.

use crate::run::{built_in, cargo, must, profile};
use crate::suites::once;
use crate::{Outcome, root};
use std::fs;
use std::io::{Error, ErrorKind};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// A folder with `include`, `lib` and `lib/pkgconfig`.
#[derive(Clone)]
pub(crate) struct Prefix(PathBuf);

impl Prefix {
    /// A folder in which the library is installed.
    pub(crate) fn at(folder: PathBuf) -> Prefix {
        Prefix(folder)
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.0
    }

    pub(crate) fn include(&self) -> PathBuf {
        self.0.join("include")
    }

    pub(crate) fn lib(&self) -> PathBuf {
        self.0.join("lib")
    }

    pub(crate) fn shared(&self) -> PathBuf {
        self.lib().join("libanyregistrar.so")
    }

    pub(crate) fn fixed(&self) -> PathBuf {
        self.lib().join("libanyregistrar.a")
    }

    pub(crate) fn pkgconfig(&self) -> PathBuf {
        self.lib().join("pkgconfig")
    }
}

/// The library under `target/c`, built just now. Made once for each run of a command.
pub(crate) fn installed() -> Result<Prefix, String> {
    static PREFIX: OnceLock<Result<Prefix, String>> = OnceLock::new();
    let make = || built(profile(), &[], &root().join("target/c/prefix")).map(|prefix| prefix.0);
    PREFIX.get_or_init(|| once("c", make).map(Prefix)).clone()
}

/// The same with inputs that make it panic, which no user gets.
pub(crate) fn with_hooks() -> Result<Prefix, String> {
    let hooks = built(profile(), &["--features", "test-hooks"], &root().join("target/c/hooks"))?;
    // What lies in the build folder now must not be taken for the library.
    forget(profile());
    Ok(hooks)
}

/// Builds the library with a profile and installs it.
pub(crate) fn built(profile: &str, arguments: &[&str], into: &Path) -> Result<Prefix, String> {
    if !arguments.is_empty() {
        forget(profile);
    }
    must(cargo(&[&["build", "--quiet", "--profile", profile, "-p", "anyregistrar-c"], arguments].concat()))?;
    let from = built_in(profile);
    install(&from, into).map_err(|error| format!("{}: {error}", into.display()))
}

/// Cargo gives both kinds of build the same file names and does not notice when it finds the other one's there.
fn forget(profile: &str) {
    for name in ["libanyregistrar.so", "libanyregistrar.a"] {
        let _ = fs::remove_file(built_in(profile).join("deps").join(name));
    }
}

fn install(from: &Path, into: &Path) -> std::io::Result<Prefix> {
    let prefix = Prefix(into.to_owned());
    // What an older version left there would be found, too.
    if let Err(error) = fs::remove_dir_all(into)
        && error.kind() != ErrorKind::NotFound
    {
        return Err(error);
    }
    fs::create_dir_all(prefix.include())?;
    fs::create_dir_all(prefix.pkgconfig())?;
    for name in ["anyregistrar.h", "anyregistrar.ffi.h", "anyregistrar_plugin.h"] {
        fs::copy(root().join("include").join(name), prefix.include().join(name))?;
    }
    fs::copy(from.join("libanyregistrar.a"), prefix.fixed())?;
    // The loader looks for the name with the number of the interface, the linker for the one without.
    let version = env!("CARGO_PKG_VERSION");
    let real = format!("libanyregistrar.so.{version}");
    let loaded = format!("libanyregistrar.so.{}", abi()?);
    fs::copy(from.join("libanyregistrar.so"), prefix.lib().join(&real))?;
    symlink(&real, prefix.lib().join(&loaded))?;
    symlink(&loaded, prefix.shared())?;
    let description = fs::read_to_string(root().join("bindings-c/anyregistrar.pc.in"))?;
    fs::write(prefix.pkgconfig().join("anyregistrar.pc"), description.replace("@VERSION@", version))?;
    Ok(prefix)
}

/// The number of the interface, as the header has it.
fn abi() -> std::io::Result<u32> {
    let header = fs::read_to_string(root().join("include/anyregistrar.h"))?;
    let number =
        header.split("AREG_ABI_VERSION = ").nth(1).and_then(|rest| rest.split(',').next()?.parse().ok());
    number.ok_or_else(|| Error::new(ErrorKind::InvalidData, "the header has no AREG_ABI_VERSION"))
}

/// Runs a check with a message.
pub(super) fn ensure(holds: bool, why: impl FnOnce() -> String) -> Outcome {
    if holds { Ok(()) } else { Err(why()) }
}
