//! The example plugins that have to be built: in C and in Rust, as a library and as a program. Each passes `anyregistrar plugin check`,
//! says of itself what the one in Python says, and plays the scenarios that it claims.

mod valgrind;

use crate::run::{built_in, cargo, must, output, program};
use crate::{Outcome, needs, root, scenarios};
use std::fs;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// The example in C.
const IN_C: &str = "example.so";

/// The suite "plugins".
pub(crate) fn test() -> Outcome {
    let folder = Folder::new()?;
    let plugins = built(&folder)?;
    let [python, others @ ..] = plugins.as_slice() else { return Err("there are no examples".into()) };
    let wanted = description(python)?;
    let cases = root().join("plugins/python/wire");
    valgrind::test(&folder, &folder.0.join(IN_C), &cases)?;
    for plugin in &plugins {
        let name = plugin.file_name().unwrap_or_default().to_string_lossy();
        println!("  {name}");
        must(command(&["plugin", "check", &plugin.to_string_lossy(), "--cases", &cases.to_string_lossy()]))?;
        if description(plugin)? != wanted {
            return Err(format!("{name} says of itself something else than example.py"));
        }
    }
    // The scenarios of the one in Python are played with all others.
    others.iter().try_for_each(|plugin| plays(plugin))
}

/// Has something done with each of the examples, which are built for that.
pub(crate) fn each(act: impl Fn(&Path) -> Outcome) -> Outcome {
    let folder = Folder::new()?;
    built(&folder)?.iter().try_for_each(|plugin| act(plugin))
}

/// What building the example in C needs from the system.
fn tools() -> Outcome {
    needs::debian(
        &["cc", "make", "od", "pkg-config", "/usr/include/jansson.h", "/usr/include/idn2.h"],
        &["gcc", "libc6-dev", "make", "coreutils", "pkg-config", "libjansson-dev", "libidn2-dev"],
    )
}

/// The examples, the one in Python first: built, and copied to where nobody else can write, wherever this repository lies.
fn built(folder: &Folder) -> Result<Vec<PathBuf>, String> {
    tools()?;
    must(cargo(&[&["build", "--quiet"][..], &scenarios::PACKAGES, &["-p", "example-registrar"]].concat()))?;
    let out = root().join("target/plugins");
    fs::create_dir_all(&out).map_err(|error| format!("{}: {error}", out.display()))?;
    // As an author builds it, and with no warning.
    let out_is = format!("OUT={}", out.display());
    must(program("make", &["--silent", "-C", "plugins/c", &out_is, "CFLAGS=-O2 -g -Werror"]))?;
    let debug = built_in("dev");
    let files = [
        root().join("plugins/python/example.py"),
        out.join(IN_C),
        debug.join("libexample_registrar.so"),
        debug.join("example-registrar-program"),
    ];
    files.iter().map(|file| folder.take(file)).collect()
}

fn command(words: &[&str]) -> std::process::Command {
    let mut command = program(built_in("dev").join("anyregistrar"), words);
    command.stdout(std::process::Stdio::null());
    command
}

/// What a plugin says of itself.
fn description(plugin: &Path) -> Result<String, String> {
    let words = ["--plugin", &plugin.to_string_lossy(), "providers", "example", "--json"];
    output(program(built_in("dev").join("anyregistrar"), &words))
}

/// Plays the scenarios with a plugin in the place of the one in Python.
fn plays(plugin: &Path) -> Outcome {
    let mut test = scenarios::tests("scenarios_rust");
    test.args(["--", "scenarios::rust::example::"]).env("ANYREGISTRAR_TEST_PLUGIN", plugin);
    let said = output(test)?;
    let passed =
        said.split("test result: ok. ").nth(1).and_then(|rest| rest.split(' ').next()?.parse::<u32>().ok());
    match passed {
        Some(passed) if passed > 10 => {
            println!("    {passed} scenarios");
            Ok(())
        }
        _ => Err(format!("the plugin played no scenarios worth the name:\n{said}")),
    }
}

/// A folder of our own, taken away at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Folder, String> {
        let folder = std::env::temp_dir().join(format!("anyregistrar-plugins-{}", std::process::id()));
        let said = |error: std::io::Error| format!("{}: {error}", folder.display());
        fs::DirBuilder::new().mode(0o755).create(&folder).map_err(said)?;
        fs::canonicalize(&folder).map(Folder).map_err(said)
    }

    /// Copies a file there.
    fn take(&self, file: &Path) -> Result<PathBuf, String> {
        let said = |error: std::io::Error| format!("{}: {error}", file.display());
        let to = self.0.join(file.file_name().unwrap_or_default());
        fs::copy(file, &to).map_err(said)?;
        fs::set_permissions(&to, fs::Permissions::from_mode(0o755)).map_err(said)?;
        Ok(to)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
