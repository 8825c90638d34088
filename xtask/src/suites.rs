//! Several suites, one after the other or beside each other: each is a process of its own that writes into a log of its own.

use crate::{Outcome, root};
use std::fs::{self, File};
use std::panic::resume_unwind;
use std::path::PathBuf;
use std::process::Command;
use std::thread;
use std::time::Instant;

/// How much of a failed suite's log is shown.
const SHOWN: usize = 80;

/// Names the run to the processes of its suites.
const RUN: &str = "ANYREGISTRAR_SUITES";

/// A suite to run.
#[derive(Clone, Copy)]
pub(crate) struct Chosen {
    pub(crate) name: &'static str,
    /// Whether the next ones need not wait for it.
    pub(crate) beside: bool,
}

/// How a suite ended.
struct Ended {
    name: &'static str,
    line: String,
    result: Outcome,
}

/// Runs these suites. All of them run, so that one look shows everything that is wrong.
pub(crate) fn run(chosen: impl Iterator<Item = Chosen>) -> Outcome {
    let folder = folder();
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let stamp = std::time::UNIX_EPOCH.elapsed().unwrap_or_default().as_nanos().to_string();
    let stamp = stamp.as_str();
    let ended: Vec<Ended> = thread::scope(|scope| {
        let (mut ended, mut beside) = (Vec::new(), Vec::new());
        for Chosen { name, beside: aside } in chosen {
            match aside {
                true => beside.push(scope.spawn(move || timed(name, stamp))),
                false => ended.push(timed(name, stamp)),
            }
        }
        ended.extend(beside.into_iter().map(|one| one.join().unwrap_or_else(|panic| resume_unwind(panic))));
        ended
    });
    let lines: Vec<_> = ended.iter().map(|one| one.line.as_str()).collect();
    let failed: Vec<_> =
        ended.iter().filter_map(|one| one.result.as_ref().err().map(|why| (one.name, why))).collect();
    println!(
        "\n{}\n\nsuites: {} passed, {} failed",
        lines.join("\n"),
        lines.len() - failed.len(),
        failed.len()
    );
    for (name, why) in &failed {
        println!(
            "\n── the end of what {name} wrote ({})\n{}\nFAILED {name}: {why}",
            log(name).display(),
            end(name)
        );
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("{} suites failed", failed.len())) }
}

fn timed(name: &'static str, stamp: &str) -> Ended {
    println!("── {name}");
    let begun = Instant::now();
    let result = one(name, stamp);
    let word = if result.is_ok() { "passed" } else { "FAILED" };
    let line = format!("{word}  {:>6.1} s  {name}", begun.elapsed().as_secs_f32());
    println!("   {line}");
    Ended { name, line, result }
}

fn one(name: &str, stamp: &str) -> Outcome {
    let file = File::create(log(name)).map_err(|error| format!("{}: {error}", log(name).display()))?;
    let errors = file.try_clone().map_err(|error| error.to_string())?;
    let me = std::env::current_exe().map_err(|error| error.to_string())?;
    let status = Command::new(me)
        .args(["test", name])
        .env(RUN, stamp)
        .stdout(file)
        .stderr(errors)
        .status()
        .map_err(|error| error.to_string())?;
    if status.success() { Ok(()) } else { Err(format!("it ended with {status}")) }
}

fn end(name: &str) -> String {
    let bytes = fs::read(log(name)).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let lines: Vec<_> = text.lines().collect();
    lines[lines.len().saturating_sub(SHOWN)..].join("\n")
}

fn folder() -> PathBuf {
    root().join("target/suites")
}

fn log(name: &str) -> PathBuf {
    folder().join(format!("{}.log", name.replace(' ', "-")))
}

/// Makes something that several suites want, once for all suites of a run.
pub(crate) fn once(what: &str, make: impl FnOnce() -> Result<PathBuf, String>) -> Result<PathBuf, String> {
    let Ok(run) = std::env::var(RUN) else { return make() };
    let note = folder().join(format!("{what}.made"));
    let made = fs::read_to_string(&note).unwrap_or_default();
    if let Some(path) = made.strip_prefix(&format!("{run}\n")) {
        return Ok(path.into());
    }
    let path = make()?;
    fs::write(&note, format!("{run}\n{}", path.display()))
        .map_err(|error| format!("{}: {error}", note.display()))?;
    Ok(path)
}
