//! `cargo xtask bench`: our client beside the bare tools that do the same exchange. Only ratios inside one run count, so that a
//! slow machine slows both sides.

mod instructions;
mod machine;
mod report;
mod rounds;
mod server;
mod sync;

use crate::run::{cargo, measured, must};
use crate::{Outcome, root};
use report::Line;
use std::path::PathBuf;

/// A figure and what it should be.
struct Row {
    name: &'static str,
    /// What is divided by what.
    unit: &'static str,
    /// The ratio should not exceed this.
    goal: f64,
    measure: fn(&Setup) -> Result<Measured, String>,
}

/// To add a figure, write its measurement and a row here.
const ROWS: &[Row] = &[
    Row {
        name: "check_instructions",
        unit: "instructions of a check, blocking client / bare reqwest and serde_json",
        goal: 1.25,
        measure: instructions::measure,
    },
    Row {
        name: "sync_call",
        unit: "time of a check, blocking client / bare reqwest on the caller's thread",
        goal: 1.3,
        measure: rounds::rust,
    },
    Row {
        name: "c_call",
        unit: "time of a check, C function with an answer read by JSON pointer / blocking client in Rust",
        goal: 1.2,
        measure: rounds::c,
    },
    Row {
        name: "plugin_process",
        unit: "time of a check, blocking client with the registrar's code as a plugin in a process of its own / built in",
        goal: 4.0,
        measure: |setup| rounds::plugin(setup, "process"),
    },
    Row {
        name: "plugin_library",
        unit: "time of a check, blocking client with the registrar's code as a plugin in a library / built in",
        goal: 2.0,
        measure: |setup| rounds::plugin(setup, "library"),
    },
    Row {
        name: "paid_commits",
        unit: "time of a paid call with the SQLite journal less the same in memory / 500 ms",
        goal: 0.08,
        measure: rounds::commits,
    },
    Row {
        name: "isproxy",
        unit: "time of a name among 1,000, domain.check over IsProxy / by REST calls, eight at once",
        goal: 0.2,
        measure: rounds::names,
    },
    Row {
        name: "sync",
        unit: "peak memory of reading the list of 100,000 domains / of 1,000",
        goal: 1.2,
        measure: sync::measure,
    },
    Row {
        name: "python_pycurl",
        unit: "time of a check, Python client / pycurl with a reused handle and json.loads",
        goal: 1.5,
        measure: rounds::pycurl,
    },
    Row {
        name: "python_requests",
        unit: "time of a check, Python client / requests.Session and .json()",
        goal: 0.10,
        measure: rounds::requests,
    },
    Row {
        name: "php_curl",
        unit: "time of a check, PHP client by the extension / curl with a reused handle and json_decode",
        goal: 1.5,
        measure: rounds::php,
    },
    Row {
        name: "node_fetch",
        unit: "time of a check, Node client / fetch and .json()",
        goal: 0.6,
        measure: rounds::fetch,
    },
    Row {
        name: "node_undici",
        unit: "time of a check, Node client / undici.request and .json()",
        goal: 1.3,
        measure: rounds::undici,
    },
    Row {
        name: "node_fetch_8",
        unit: "time of a check, eight at once, Node client / fetch and .json()",
        goal: 0.6,
        measure: rounds::fetch_at_once,
    },
    Row {
        name: "node_undici_8",
        unit: "time of a check, eight at once, Node client / undici.request and .json()",
        goal: 1.3,
        measure: rounds::undici_at_once,
    },
    Row {
        name: "node_require",
        unit: "time of require('anyregistrar') / 10 ms",
        goal: 1.0,
        measure: rounds::node_require,
    },
    Row {
        name: "node_import",
        unit: "time of import('anyregistrar') / 10 ms",
        goal: 1.0,
        measure: rounds::node_import,
    },
    Row {
        name: "python_import",
        unit: "time of Python's import anyregistrar / 10 ms",
        goal: 1.0,
        measure: rounds::python_import,
    },
];

/// What a measurement gave.
#[derive(Debug)]
enum Measured {
    /// A ratio, and how it came about.
    Ratio { minimum: f64, median: f64, how: String },
    /// Nothing, since this machine lacks a tool; with what to do about it.
    Not(String),
}

/// What all measurements need.
struct Setup {
    /// The built `anyregistrar-bench`.
    program: PathBuf,
    /// How many rounds the clocked rows take.
    rounds: usize,
}

const DEFAULT_ROUNDS: usize = 300;

/// What was asked for on the command line.
#[derive(Debug, PartialEq)]
struct Wanted {
    json: bool,
    rounds: usize,
    only: Vec<String>,
}

/// Measures the rows and prints them. A missed goal is no failure: speed depends on the machine. A row that cannot run is one.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    let wanted = read(arguments)?;
    measured();
    must(cargo(&["build", "--release", "-p", "anyregistrar-bench", "-p", "anyregistrar-as-library"]))?;
    let setup = Setup { program: root().join("target/release/anyregistrar-bench"), rounds: wanted.rounds };
    let rows =
        ROWS.iter().filter(|row| wanted.only.is_empty() || wanted.only.iter().any(|name| name == row.name));
    let lines: Vec<Line<'_>> = rows
        .map(|row| {
            eprintln!("measuring {} …", row.name);
            Line { row, result: (row.measure)(&setup) }
        })
        .collect();
    if wanted.json {
        println!("{}", report::json(&lines));
    } else {
        println!("{}", report::table(&lines));
        let command = format!("cargo xtask bench {}", arguments.join(" "));
        println!("command: {}\n{}", command.trim_end(), machine::facts());
    }
    let failed: Vec<_> = lines.iter().filter(|line| line.result.is_err()).map(|line| line.row.name).collect();
    if failed.is_empty() { Ok(()) } else { Err(format!("could not be measured: {}", failed.join(", "))) }
}

fn read(arguments: &[String]) -> Result<Wanted, String> {
    let mut wanted = Wanted { json: false, rounds: DEFAULT_ROUNDS, only: Vec::new() };
    let mut arguments = arguments.iter().map(String::as_str);
    while let Some(argument) = arguments.next() {
        match argument {
            "--json" => wanted.json = true,
            "--rounds" => {
                let rounds =
                    arguments.next().and_then(|text| text.parse().ok()).filter(|n| (1..=10_000).contains(n));
                wanted.rounds = rounds.ok_or("--rounds takes a number from 1 to 10000")?;
            }
            "--only" => {
                let names: Vec<_> = ROWS.iter().map(|row| row.name).collect();
                let known = arguments.next().filter(|name| names.contains(name));
                wanted
                    .only
                    .push(known.ok_or(format!("--only takes one of: {}", names.join(", ")))?.to_owned());
            }
            other => {
                return Err(format!("{other} is not known; there are --json, --rounds N and --only ROW"));
            }
        }
    }
    Ok(wanted)
}

/// The ratio of the fastest rounds, and the median of the rounds' ratios.
///
/// Noise only adds time, so the fastest round of each side comes nearest to what the code costs. The least of the ratios would
/// not: it is the round in which the other side was disturbed most.
fn ratios(ours: &[f64], theirs: &[f64]) -> Result<(f64, f64), String> {
    let usable =
        |times: &[f64]| !times.is_empty() && times.iter().all(|time| time.is_finite() && *time > 0.0);
    if ours.len() != theirs.len() || !usable(ours) || !usable(theirs) {
        return Err(format!("the measurement gave no pairs of figures: {ours:?} and {theirs:?}"));
    }
    let mut each: Vec<f64> = ours.iter().zip(theirs).map(|(ours, theirs)| ours / theirs).collect();
    each.sort_by(f64::total_cmp);
    Ok((least(ours) / least(theirs), (each[(each.len() - 1) / 2] + each[each.len() / 2]) / 2.0))
}

fn least(figures: &[f64]) -> f64 {
    figures.iter().copied().fold(f64::INFINITY, f64::min)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_words(words: &[&str]) -> Result<Wanted, String> {
        read(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn the_minimum_is_of_the_fastest_rounds_and_the_median_of_the_ratios() {
        // The other side was disturbed in the second round, which must not make us look good.
        let (minimum, median) = ratios(&[12.0, 13.0, 12.0], &[10.0, 40.0, 11.0]).unwrap();
        assert!((minimum - 1.2).abs() < 1e-9, "{minimum}");
        assert!((median - 12.0 / 11.0).abs() < 1e-9, "{median}");
        assert_eq!(ratios(&[1.0, 3.0], &[1.0, 1.0]), Ok((1.0, 2.0)));
    }

    #[test]
    fn figures_that_are_no_pairs_are_an_error_and_not_a_ratio() {
        for (ours, theirs) in
            [(&[][..], &[][..]), (&[1.0], &[1.0, 2.0]), (&[1.0], &[0.0]), (&[f64::NAN], &[1.0])]
        {
            assert!(ratios(ours, theirs).is_err(), "{ours:?} {theirs:?}");
        }
    }

    #[test]
    fn the_command_line_is_read_and_a_wrong_one_says_what_there_is() {
        let wanted = Wanted { json: true, rounds: 5, only: vec!["sync_call".into(), "python_pycurl".into()] };
        let words = ["--json", "--rounds", "5", "--only", "sync_call", "--only", "python_pycurl"];
        assert_eq!(read_words(&words), Ok(wanted));
        assert!(read_words(&["--only", "speed"]).unwrap_err().contains("check_instructions"));
        for wrong in [&["--rounds"][..], &["--rounds", "0"], &["--rounds", "10001"], &["--only"], &["fast"]] {
            assert!(read_words(wrong).is_err(), "{wrong:?}");
        }
    }
}
