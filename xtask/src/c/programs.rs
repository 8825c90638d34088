//! The test programs and examples in C: built against the installed header, run as they are, under AddressSanitizer and valgrind.

use super::Prefix;
use super::install::with_hooks;
use crate::run::{must, program, under_valgrind};
use crate::{Outcome, root};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What every program is built with.
const FLAGS: &[&str] =
    &["-std=c99", "-pedantic", "-Wall", "-Wextra", "-Werror", "-g", "-pthread", "-D_GNU_SOURCE"];

/// How a program is built.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Build {
    Plain,
    /// With AddressSanitizer on the C side, leaks included.
    Sanitized,
    /// With the static library.
    Fixed,
}

impl Build {
    fn word(self) -> &'static str {
        match self {
            Build::Plain => "plain",
            Build::Sanitized => "sanitized",
            Build::Fixed => "static",
        }
    }
}

/// Every program of `bindings-c/tests`, and the kept ones of `tests/abi`.
pub(super) fn test(prefix: &Prefix) -> Outcome {
    for source in sources("bindings-c/tests", ".c")? {
        let name = stem(&source);
        match name.as_str() {
            // It is asked by other tests.
            "player" => {}
            "panics" => run(&name, compile(&source, &with_hooks()?, Build::Plain)?)?,
            // AddressSanitizer's own locks do not survive a fork among threads: the child waits inside libasan.
            "forks" => run(&name, compile(&source, prefix, Build::Plain)?)?,
            _ => {
                run(&name, compile(&source, prefix, Build::Plain)?)?;
                run(&name, compile(&source, prefix, Build::Sanitized)?)?;
            }
        }
    }
    kept(prefix)?;
    checked_examples(prefix)
}

/// Programs of older headers: each is built with its own header and runs with today's library.
fn kept(prefix: &Prefix) -> Outcome {
    let folders =
        fs::read_dir(root().join("bindings-c/tests/abi")).map_err(|error| format!("tests/abi: {error}"))?;
    let mut seen = 0;
    for folder in folders.flatten().filter(|entry| entry.path().is_dir()) {
        let source = folder.path().join("program.c");
        let built = built(&source, &format!("kept-{}", folder.file_name().to_string_lossy()), |command| {
            command
                .arg("-I")
                .arg(folder.path())
                .arg("-L")
                .arg(prefix.lib())
                .arg("-lanyregistrar")
                .arg(rpath(prefix));
        })?;
        run("a program of an older header", built)?;
        seen += 1;
    }
    if seen == 0 { Err("no program of an older header is kept".into()) } else { Ok(()) }
}

/// The examples, once as they are.
pub(super) fn examples(prefix: &Prefix) -> Outcome {
    for source in sources("bindings-c/examples", ".c")? {
        run(&stem(&source), compile(&source, prefix, Build::Plain)?)?;
    }
    Ok(())
}

/// The examples with everything that watches them.
fn checked_examples(prefix: &Prefix) -> Outcome {
    for source in sources("bindings-c/examples", ".c")? {
        let name = stem(&source);
        run(&name, compile(&source, prefix, Build::Sanitized)?)?;
        run(&name, compile(&source, prefix, Build::Fixed)?)?;
        println!("  {name} under valgrind");
        must(quiet(under_valgrind(&compile(&source, prefix, Build::Plain)?)))?;
    }
    Ok(())
}

/// A program that other tests ask.
pub(super) fn asked(source: &str, prefix: &Prefix) -> Result<PathBuf, String> {
    compile(&root().join(source), prefix, Build::Plain)
}

fn sources(folder: &str, ending: &str) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(root().join(folder)).map_err(|error| format!("{folder}: {error}"))?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(ending));
    files.sort();
    if files.is_empty() { Err(format!("{folder} holds no program")) } else { Ok(files) }
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn compile(source: &Path, prefix: &Prefix, build: Build) -> Result<PathBuf, String> {
    built(source, &format!("{}-{}", stem(source), build.word()), |command| {
        command.arg("-I").arg(prefix.include());
        match build {
            Build::Sanitized => command.args(["-fsanitize=address", "-fno-omit-frame-pointer"]),
            _ => command,
        };
        match build {
            Build::Fixed => command.arg(prefix.fixed()).args(["-ldl", "-lm"]),
            _ => command.arg("-L").arg(prefix.lib()).arg("-lanyregistrar").arg(rpath(prefix)),
        };
    })
}

fn rpath(prefix: &Prefix) -> String {
    format!("-Wl,-rpath,{}", prefix.lib().display())
}

fn built(source: &Path, name: &str, finish: impl FnOnce(&mut Command)) -> Result<PathBuf, String> {
    let folder = root().join("target/c/programs");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let file = folder.join(name);
    let mut command = program("cc", FLAGS);
    command.arg(source).arg("-o").arg(&file);
    finish(&mut command);
    must(command)?;
    Ok(file)
}

fn run(name: &str, file: PathBuf) -> Outcome {
    println!("  {} ({name})", stem(&file));
    must(quiet(program(&file, &[])))
}

/// Examples talk; a suite should not.
fn quiet(mut command: Command) -> Command {
    command.stdout(std::process::Stdio::null());
    command
}
