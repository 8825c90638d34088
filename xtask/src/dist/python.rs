//! The Python wheel.

use super::{PROFILE, copy, empty};
use crate::run::{must, program};
use crate::{needs, readme, root};
use std::fs;
use std::path::{Path, PathBuf};

/// The wheel, tried in an environment of its own.
pub(super) fn make(dist: &Path) -> Result<PathBuf, String> {
    let python = crate::run::python_tools()?;
    let maturin = python.with_file_name("maturin");
    let built = empty("wheel")?;
    let mut build = program(maturin, &["build", "--profile", PROFILE, "--quiet", "--interpreter"]);
    build.arg(&python).arg("--out").arg(&built).current_dir(root().join("bindings-python"));
    must(build)?;
    let file = fs::read_dir(&built)
        .map_err(|error| format!("{}: {error}", built.display()))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .find(|path| path.extension().is_some_and(|ending| ending == "whl"))
        .ok_or("no wheel was built")?;
    let wheel = dist.join(file.file_name().unwrap_or_default());
    copy(&file, &wheel)?;
    // The same files, packed as tightly as the format allows: a sixteenth less for everyone who fetches it.
    needs::debian(&["advzip"], &["advancecomp"])?;
    must(program("advzip", &["--recompress", "--shrink-extra", "--quiet", &wheel.to_string_lossy()]))?;
    let tried = empty("wheel-installed")?;
    must(program(&python, &["-m", "venv", &tried.to_string_lossy()]))?;
    let own = tried.join("bin/python");
    must(program(
        &own,
        &[
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--no-index",
            &wheel.to_string_lossy(),
        ],
    ))?;
    readme::python(&own)?;
    Ok(wheel)
}
