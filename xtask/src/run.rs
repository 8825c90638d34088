//! Running other programs.

use crate::suites::once;
use crate::{Outcome, needs, root};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// A program with its arguments, in the workspace's folder.
pub(crate) fn program(name: impl AsRef<Path>, arguments: &[&str]) -> Command {
    let mut command = Command::new(name.as_ref());
    command.args(arguments).current_dir(root());
    command
}

/// Cargo, the one that runs us.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    program(std::env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from), arguments)
}

/// How a program under valgrind ends where valgrind has found something.
pub(crate) const VALGRIND_FOUND: i32 = 99;

/// A program that is watched for memory errors, and for leaks that are certain. Memory that a running thread alone points into is only
/// "possibly" lost: the engine's thread goes on until the process ends.
pub(crate) fn under_valgrind(file: &Path) -> Command {
    let kinds = "definite,indirect";
    let mut command = program(
        "valgrind",
        &[
            "--quiet",
            &format!("--error-exitcode={VALGRIND_FOUND}"),
            "--leak-check=full",
            &format!("--show-leak-kinds={kinds}"),
            &format!("--errors-for-leak-kinds={kinds}"),
        ],
    );
    command.arg(file);
    command
}

/// Runs a program; its failure is ours.
pub(crate) fn must(mut command: Command) -> Outcome {
    let shown = shown(&command);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{shown}` ended with {status}")),
        Err(error) => Err(format!("`{shown}` cannot be started: {error}")),
    }
}

/// Runs a program and gives what it wrote; its failure is ours.
pub(crate) fn output(mut command: Command) -> Result<String, String> {
    let shown = shown(&command);
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("`{shown}` cannot be started: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        Ok(text)
    } else {
        Err(format!("`{shown}` ended with {}\n{text}", output.status))
    }
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// How the doors' libraries are built: as they are measured, or as quickly as the compiler can, which the tests need more. Either way it
/// is the same code; what is shipped has a profile of its own and is tried by `cargo xtask dist`.
static PROFILE: OnceLock<&str> = OnceLock::new();

/// The profile of what is built for this run of a command.
pub(crate) fn profile() -> &'static str {
    PROFILE.get_or_init(|| "dev")
}

/// From here on what is built is built to be measured.
pub(crate) fn measured() {
    PROFILE.get_or_init(|| "release");
}

/// The folder under `target` in which cargo puts what has that profile.
pub(crate) fn built_in(profile: &str) -> PathBuf {
    root().join("target").join(if profile == "dev" { "debug" } else { profile })
}

/// The Python of `target/venv`, with the tools that the tests need and the package installed from a wheel built just now.
/// Made once for each run of a command.
pub(crate) fn python() -> Result<PathBuf, String> {
    static PYTHON: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    PYTHON.get_or_init(|| once("python", make_python)).clone()
}

/// The Python of `target/venv` with the tools alone.
pub(crate) fn python_tools() -> Result<PathBuf, String> {
    let venv = root().join("target/venv");
    let python = venv.join("bin/python");
    if !python.exists() {
        must(program("python3", &["-m", "venv", &venv.to_string_lossy()]))?;
    }
    let tools = root().join("bindings-python/requirements-test.txt");
    must(program(
        &python,
        &["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", &tools.to_string_lossy()],
    ))?;
    Ok(python)
}

fn make_python() -> Result<PathBuf, String> {
    let python = python_tools()?;
    let wheels = root().join("target/wheels");
    // Old wheels of other versions would be picked up by name.
    let _ = std::fs::remove_dir_all(&wheels);
    let mut build = program(
        python.with_file_name("maturin"),
        &["build", "--profile", profile(), "--strip", "--quiet", "--interpreter"],
    );
    build.arg(&python).arg("--out").arg(&wheels).current_dir(root().join("bindings-python"));
    must(build)?;
    let wheel = std::fs::read_dir(&wheels)
        .map_err(|error| format!("no wheel was built: {error}"))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .find(|path| path.extension().is_some_and(|ending| ending == "whl"))
        .ok_or("no wheel was built")?;
    let wheel = wheel.to_string_lossy();
    must(program(
        &python,
        &[
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--force-reinstall",
            "--no-deps",
            &wheel,
        ],
    ))?;
    Ok(python)
}

/// The folder of the npm package, built just now, with the tools that its tests need. Made once for each run of a command.
pub(crate) fn node() -> Result<PathBuf, String> {
    static NODE: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    NODE.get_or_init(|| once("node", make_node)).clone()
}

fn make_node() -> Result<PathBuf, String> {
    needs::debian(&["node", "npm"], &["nodejs", "npm"])?;
    let version = output(program("node", &["--version"]))?;
    let major =
        version.trim().trim_start_matches('v').split('.').next().and_then(|text| text.parse::<u32>().ok());
    if major.is_none_or(|major| major < 20) {
        return Err(format!("Node 20 or newer is wanted, and this is {}", version.trim()));
    }
    let folder = root().join("bindings-node");
    let changed = |name: &str| folder.join(name).metadata().and_then(|data| data.modified()).ok();
    // npm leaves a copy of the lock file behind what it installs.
    if changed("node_modules/.package-lock.json") < changed("package-lock.json") {
        must(npm(&["ci", "--no-audit", "--no-fund", "--loglevel", "error"]))?;
    }
    must(npm(&["run", "--silent", "build:native", "--", "--profile", profile()]))?;
    must(npm(&["run", "--silent", "build:package"]))?;
    Ok(folder)
}

/// npm in the package's folder.
pub(crate) fn npm(arguments: &[&str]) -> Command {
    let mut command = program("npm", arguments);
    command.current_dir(root().join("bindings-node"));
    command
}
