//! The machine that the figures come from.

use crate::root;
use crate::run::program;
use std::fs::read_to_string;
use std::process::{Command, Stdio};

/// Keeps a program on a core.
pub(super) const TASKSET: &str = "taskset";

/// Two cores for client and server, where the machine has them and can keep programs on them.
pub(super) fn two_cores() -> Option<(usize, usize)> {
    let mut cores = allowed(&read_to_string("/proc/self/status").ok()?).into_iter();
    let pair = (cores.next()?, cores.next()?);
    let quiet = || Stdio::null();
    Command::new(TASKSET)
        .arg("--version")
        .stdout(quiet())
        .stderr(quiet())
        .status()
        .ok()
        .filter(|s| s.success())?;
    Some(pair)
}

/// How client and server were placed, in words.
pub(super) fn placement(cores: Option<(usize, usize)>) -> String {
    match cores {
        Some((client, server)) => format!("client kept on core {client} and server on core {server}"),
        None => format!("client and server not kept on cores ({TASKSET} or a second core is missing)"),
    }
}

/// The cores of a line like `Cpus_allowed_list: 0-2,5`.
fn allowed(status: &str) -> Vec<usize> {
    let list = status.lines().find_map(|line| line.strip_prefix("Cpus_allowed_list:")).unwrap_or_default();
    let ranges = list.trim().split(',').filter_map(|range| {
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        Some(first.parse::<usize>().ok()?..=last.parse::<usize>().ok()?)
    });
    ranges.flatten().collect()
}

/// What one needs to know to compare figures.
pub(super) fn facts() -> String {
    let file = |path: &str| read_to_string(path).unwrap_or_default();
    let cpus = file("/proc/cpuinfo");
    let model = cpus
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": ").map(|(_, model)| model));
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let kernel = file("/proc/sys/kernel/osrelease");
    let load = file("/proc/loadavg").split(' ').take(2).collect::<Vec<_>>().join(" and ");
    let lock = file(&root().join("Cargo.lock").to_string_lossy());
    let version = |name| locked_version(&lock, name).unwrap_or("unknown");
    format!(
        "machine: {cores} cores ({}), Linux {}, load of the last 1 and 5 minutes {load}\n\
         versions: {}, reqwest {}, tokio {}, serde_json {}, {}",
        model.unwrap_or("unknown model"),
        kernel.trim(),
        first_line("rustc", &["--version"]),
        version("reqwest"),
        version("tokio"),
        version("serde_json"),
        first_line("valgrind", &["--version"]),
    )
}

fn first_line(name: &str, arguments: &[&str]) -> String {
    let output = program(name, arguments).stderr(Stdio::null()).output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    text.lines().next().map_or_else(|| format!("no {name}"), str::to_owned)
}

fn locked_version<'a>(lock: &'a str, name: &str) -> Option<&'a str> {
    let (_, package) = lock.split_once(&format!("name = \"{name}\"\nversion = \""))?;
    package.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cores_of_a_process_are_read_as_ranges_and_single_ones() {
        assert_eq!(allowed("Name:\tx\nCpus_allowed_list:\t0-2,5\nMems:\t0"), [0, 1, 2, 5]);
        assert!(allowed("Name:\tx").is_empty());
    }

    #[test]
    fn versions_are_those_of_the_lock_file() {
        let lock = "[[package]]\nname = \"reqwest-more\"\nversion = \"9.9.9\"\n\n[[package]]\nname = \"reqwest\"\nversion = \"0.13.1\"\n";
        assert_eq!(locked_version(lock, "reqwest"), Some("0.13.1"));
        assert_eq!(locked_version(lock, "tokio"), None);
    }
}
