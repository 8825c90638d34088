//! Clocked rows: both sides by turns in one process, block after block.

use super::server::{Server, on_core};
use super::{Measured, Setup, least, machine, ratios};
use crate::run::{node, output, program, python};
use crate::{needs, root};
use serde_json::Value;
use std::process::Command;

/// How many calls a block has. Blocks of about a millisecond often fit between two moments in which the system runs something else, so
/// that the fastest of many is undisturbed even on a busy machine. A call by requests takes about ten times as long as the others.
const CALLS: usize = 25;
const SLOW_CALLS: usize = 8;

/// How many calls are open where several are.
const AT_ONCE: usize = 8;

/// Rust, against bare reqwest.
pub(super) fn rust(setup: &Setup) -> Result<Measured, String> {
    clocked(setup, &format!("blocks of {CALLS} calls"), |server, core| {
        let mut command = on_core(&setup.program, core);
        command.args(["rounds", &server.base, &setup.rounds.to_string(), &CALLS.to_string()]);
        Ok(command)
    })
}

/// The C library, against Rust.
pub(super) fn c(setup: &Setup) -> Result<Measured, String> {
    let library = crate::c::installed()?.shared();
    clocked(setup, &format!("blocks of {CALLS} calls"), |server, core| {
        let mut command = on_core(&setup.program, core);
        command.args(["rounds", &server.base, &setup.rounds.to_string(), &CALLS.to_string()]).arg(&library);
        Ok(command)
    })
}

/// A plugin by one of its carriers, against the same code built in.
pub(super) fn plugin(setup: &Setup, carrier: &str) -> Result<Measured, String> {
    clocked(setup, &format!("blocks of {CALLS} calls"), |server, core| {
        let mut command = on_core(&setup.program, core);
        command.args(["rounds", &server.base, &setup.rounds.to_string(), &CALLS.to_string()]);
        command.args(["--plugin", carrier]);
        Ok(command)
    })
}

/// The journal's two commits, against a call of half a second.
pub(super) fn commits(setup: &Setup) -> Result<Measured, String> {
    let folder = std::env::temp_dir().join(format!("anyregistrar-commits-{}", std::process::id()));
    let mut command = Command::new(&setup.program);
    command.arg("commits").arg(&folder).arg(setup.rounds.to_string());
    let told = output(command);
    let _ = std::fs::remove_dir_all(&folder);
    let times = Times::read(&told?)?;
    let (minimum, median) = ratios(&times.ours, &times.theirs)?;
    let how = format!(
        "{} calls with each journal by turns, in the folder for temporary files; least: {:.2} ms, median: {:.2} ms",
        setup.rounds,
        least(&times.ours) * 1e3,
        median * 500.0
    );
    Ok(Measured::Ratio { minimum, median, how })
}

/// Many names over IsProxy, against the same by REST calls.
pub(super) fn names(setup: &Setup) -> Result<Measured, String> {
    const NAMES: usize = 1000;
    // A round takes as long as many rounds of the other rows.
    let rounds = (setup.rounds / 30).max(3);
    let mut command = Command::new(&setup.program);
    command.arg("names").args([NAMES, rounds].map(|n| n.to_string()));
    let times = Times::read(&output(command)?)?;
    let (minimum, median) = ratios(&times.ours, &times.theirs)?;
    let per_second = |times: &[f64]| (1.0 / least(times)).round();
    let how = format!(
        "{rounds} rounds of {NAMES} names each way by turns, the simulated registrar on loopback without TLS; at best {} names a \
         second over IsProxy, {} by REST",
        per_second(&times.ours),
        per_second(&times.theirs)
    );
    Ok(Measured::Ratio { minimum, median, how })
}

/// Python, against pycurl.
pub(super) fn pycurl(setup: &Setup) -> Result<Measured, String> {
    python_rounds(setup, "pycurl", CALLS)
}

/// Python, against requests.
pub(super) fn requests(setup: &Setup) -> Result<Measured, String> {
    python_rounds(setup, "requests", SLOW_CALLS)
}

fn python_rounds(setup: &Setup, rival: &str, their_calls: usize) -> Result<Measured, String> {
    let interpreter = python()?;
    clocked(setup, &format!("blocks of {CALLS} / {their_calls} calls"), |server, core| {
        let mut command = on_core(&interpreter, core);
        command.arg(root().join("tests/bench/rounds.py")).args([rival, &server.base, &server.url]);
        command.args([setup.rounds, CALLS, their_calls].map(|n| n.to_string()));
        Ok(command)
    })
}

/// PHP by the extension, against curl.
pub(super) fn php(setup: &Setup) -> Result<Measured, String> {
    let native = crate::php::native()?;
    let interpreter = needs::find("php").ok_or("php is not on the path")?;
    clocked(setup, &format!("blocks of {CALLS} calls"), |server, core| {
        let mut command = on_core(&interpreter, core);
        native.tell("extension", &mut command);
        command.arg(root().join("tests/bench/rounds.php")).args([&server.base, &server.url]);
        command.args([setup.rounds, CALLS].map(|n| n.to_string()));
        Ok(command)
    })
}

/// Node, call after call, against fetch.
pub(super) fn fetch(setup: &Setup) -> Result<Measured, String> {
    node_rounds(setup, "fetch", 1)
}

/// Node, call after call, against undici.
pub(super) fn undici(setup: &Setup) -> Result<Measured, String> {
    node_rounds(setup, "undici", 1)
}

/// Node, eight calls at once, against fetch.
pub(super) fn fetch_at_once(setup: &Setup) -> Result<Measured, String> {
    node_rounds(setup, "fetch", AT_ONCE)
}

/// Node, eight calls at once, against undici.
pub(super) fn undici_at_once(setup: &Setup) -> Result<Measured, String> {
    node_rounds(setup, "undici", AT_ONCE)
}

fn node_rounds(setup: &Setup, rival: &str, at_once: usize) -> Result<Measured, String> {
    node()?;
    let interpreter = needs::find("node").ok_or("node is not on the path")?;
    let lanes = if at_once > 1 { format!(", {at_once} at once") } else { String::new() };
    clocked(setup, &format!("blocks of {CALLS} calls{lanes}"), |server, core| {
        let mut command = on_core(&interpreter, core);
        command.arg(root().join("tests/bench/rounds.mjs")).args([rival, &server.base, &server.url]);
        command.args([setup.rounds, CALLS, at_once].map(|n| n.to_string()));
        Ok(command)
    })
}

/// `require` of the npm package.
pub(super) fn node_require(_: &Setup) -> Result<Measured, String> {
    node()?;
    loaded(|| program("node", &["tests/bench/require.cjs"]))
}

/// `import` of the npm package.
pub(super) fn node_import(_: &Setup) -> Result<Measured, String> {
    node()?;
    loaded(|| program("node", &["tests/bench/import.mjs"]))
}

/// `import` of the Python package.
pub(super) fn python_import(_: &Setup) -> Result<Measured, String> {
    let interpreter = python()?;
    loaded(|| program(&interpreter, &["tests/bench/import.py"]))
}

/// Loading a package, against the time that it may take.
fn loaded(process: impl Fn() -> Command) -> Result<Measured, String> {
    const PROCESSES: usize = 30;
    const ALLOWED: f64 = 0.010;
    let seconds = |_| {
        let text = output(process())?;
        text.trim().parse::<f64>().map_err(|_| format!("the measuring program printed no time: {text}"))
    };
    let times: Vec<f64> = (0..PROCESSES).map(seconds).collect::<Result<_, String>>()?;
    let (minimum, median) = ratios(&times, &vec![ALLOWED; times.len()])?;
    let how = format!("{PROCESSES} processes of their own; least: {:.1} ms", least(&times) * 1e3);
    Ok(Measured::Ratio { minimum, median, how })
}

/// Runs a program that clocks both sides against a server, and reads what it prints.
fn clocked(
    setup: &Setup,
    blocks: &str,
    program: impl FnOnce(&Server, Option<usize>) -> Result<Command, String>,
) -> Result<Measured, String> {
    let cores = machine::two_cores();
    let server = Server::start(&setup.program, cores.map(|(_, server)| server))?;
    let command = program(&server, cores.map(|(client, _)| client))?;
    let times = Times::read(&output(command)?)?;
    server.end(times.calls)?;
    let (minimum, median) = ratios(&times.ours, &times.theirs)?;
    let microseconds = |times: &[f64]| least(times) * 1e6;
    let how = format!(
        "{} rounds of {blocks} by turns in one process, {}; least for each call: {:.1} / {:.1} µs{}",
        setup.rounds,
        machine::placement(cores),
        microseconds(&times.ours),
        microseconds(&times.theirs),
        times.versions.map(|versions| format!("; {versions}")).unwrap_or_default()
    );
    Ok(Measured::Ratio { minimum, median, how })
}

/// What such a program prints.
#[derive(Debug, PartialEq)]
struct Times {
    calls: u64,
    ours: Vec<f64>,
    theirs: Vec<f64>,
    versions: Option<String>,
}

impl Times {
    fn read(text: &str) -> Result<Times, String> {
        let wrong =
            || format!("the measuring program printed something else than its figures: {}", text.trim());
        let document: Value = serde_json::from_str(text).map_err(|_| wrong())?;
        let list =
            |side: &str| document[side].as_array()?.iter().map(Value::as_f64).collect::<Option<Vec<f64>>>();
        Ok(Times {
            calls: document["calls"].as_u64().ok_or_else(wrong)?,
            ours: list("ours").ok_or_else(wrong)?,
            theirs: list("theirs").ok_or_else(wrong)?,
            versions: document["versions"].as_str().map(str::to_owned),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_and_anything_else_is_an_error() {
        let times = Times { calls: 8, ours: vec![1.5, 2.0], theirs: vec![1.0, 1.0], versions: None };
        assert_eq!(Times::read(r#"{"calls": 8, "ours": [1.5, 2], "theirs": [1, 1]}"#), Ok(times));
        for wrong in
            ["", "8", r#"{"calls": 8, "ours": [1.5]}"#, r#"{"calls": 8, "ours": ["x"], "theirs": []}"#]
        {
            assert!(Times::read(wrong).is_err(), "{wrong}");
        }
    }
}
