//! `cargo xtask scenarios`: every scenario through every door.

use crate::Outcome;
use crate::run::{built_in, cargo, must, node, program, python};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::panic::resume_unwind;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// A language's way in, and what plays the scenarios through it, one line for each. It is the same judge for all, `tests/src/scenarios`,
/// which asks a player where it does not know the way itself.
struct Door {
    name: &'static str,
    judge: fn() -> Result<Command, String>,
}

/// To add a door, write its player and a row here.
const DOORS: &[Door] = &[
    Door { name: "rust", judge: || Ok(judge("rust")) },
    Door { name: "cli", judge: || Ok(judge("cli")) },
    Door { name: "python", judge: || python_door("python") },
    Door { name: "python-async", judge: || python_door("python-async") },
    Door { name: "node", judge: || Ok(asking("node", &node_player()?)) },
    Door { name: "c", judge: || Ok(asking("c", &program(c_player()?, &[]))) },
    Door { name: "c-started", judge: || Ok(asking("c-started", &program(c_player()?, &["started"]))) },
    Door { name: "php", judge: || php_door("php", "extension") },
    Door { name: "php-ffi", judge: || php_door("php-ffi", "ffi") },
    Door { name: "php-command", judge: || php_door("php-command", "command") },
];

/// How many doors are played at a time: much of a scenario is waiting, and a machine has two cores.
const AT_A_TIME: usize = 2;

/// Both are named every time, so that one build of their dependencies serves all.
pub(crate) const PACKAGES: [&str; 4] = ["-p", "anyregistrar-cli", "-p", "anyregistrar-tests"];

/// One scenario through one door.
struct Line {
    scenario: String,
    provider: String,
    door: String,
    result: String,
    reason: Option<String>,
}

/// Plays all scenarios, or those doors that are named.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    let json = arguments.iter().any(|word| word == "--json");
    let doors = chosen(arguments)?;
    must(cargo(&[&["build", "--quiet"][..], &PACKAGES].concat()))?;
    let judges = doors.iter().map(|door| (door.judge)()).collect::<Result<Vec<_>, _>>()?;
    let lines = play(judges, json)?;
    if !json {
        println!("{}", table(&doors, &lines));
    }
    let failed = lines.iter().filter(|line| line.result == "failed").count();
    let silent =
        doors.iter().find(|door| !lines.iter().any(|line| line.door == door.name && line.result == "passed"));
    match silent {
        Some(door) => Err(format!("no scenario passed through the door {}", door.name)),
        None if failed > 0 => Err(format!("{failed} of {} failed", lines.len())),
        None => Ok(()),
    }
}

fn chosen(arguments: &[String]) -> Result<Vec<&'static Door>, String> {
    let known = || DOORS.iter().map(|door| door.name).collect::<Vec<_>>().join(",");
    let mut words = arguments.iter().filter(|word| *word != "--json");
    let names = match (words.next().map(String::as_str), words.next(), words.next()) {
        (None, ..) => return Ok(DOORS.iter().collect()),
        (Some("--doors"), Some(names), None) => names,
        _ => return Err(format!("usage: cargo xtask scenarios [--json] [--doors {}]", known())),
    };
    let find = |name: &str| DOORS.iter().find(|door| door.name == name);
    names
        .split(',')
        .map(|name| find(name).ok_or_else(|| format!("there is no door {name}; there are {}", known())))
        .collect()
}

/// The program that plays the scenarios through a door, as named tests.
pub(crate) fn tests(name: &str) -> Command {
    cargo(&[&["test", "--quiet"][..], &PACKAGES, &["--test", name]].concat())
}

fn python_door(name: &str) -> Result<Command, String> {
    Ok(asking(name, &program(python()?, &["tests/python/scenarios.py", name])))
}

fn node_player() -> Result<Command, String> {
    node().map(|_| program("node", &["tests/node/scenarios.mjs"]))
}

fn c_player() -> Result<PathBuf, String> {
    crate::c::host("bindings-c/tests/player.c")
}

fn php_door(name: &str, way: &str) -> Result<Command, String> {
    Ok(asking(name, &crate::php::native()?.php(way, &["tests/php/scenarios.php", "--door", name])))
}

fn judge(door: &str) -> Command {
    program(built_in("dev").join("scenarios_judge"), &[door])
}

/// The judge, asking a player.
fn asking(door: &str, player: &Command) -> Command {
    let mut judge = judge(door);
    judge.arg(player.get_program()).args(player.get_args());
    judge.envs(player.get_envs().filter_map(|(name, value)| Some((name, value?))));
    judge
}

/// Runs the judges, some at a time, and gives their lines.
fn play(judges: Vec<Command>, json: bool) -> Result<Vec<Line>, String> {
    let waiting = Mutex::new(judges.into_iter());
    let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
    let some = || {
        let mut lines = Vec::new();
        while let Some(judge) = next() {
            lines.extend(one(judge, json)?);
        }
        Ok(lines)
    };
    let played: Result<Vec<_>, String> = thread::scope(|scope| {
        let all: Vec<_> = (0..AT_A_TIME).map(|_| scope.spawn(some)).collect();
        all.into_iter().map(|one| one.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    });
    played.map(|lines| lines.into_iter().flatten().collect())
}

/// Runs a judge and keeps its lines. Its exit code says only what the lines say too, unless there are none.
fn one(mut judge: Command, json: bool) -> Result<Vec<Line>, String> {
    let failed = |error: std::io::Error| format!("a judge of scenarios failed: {error}");
    let mut child = judge.stdout(Stdio::piped()).spawn().map_err(failed)?;
    let output = child.stdout.take().ok_or("a judge without output")?;
    let mut lines = Vec::new();
    for text in BufReader::new(output).lines() {
        let text = text.map_err(failed)?;
        let Some(line) = line(&text) else { continue };
        if json {
            println!("{text}");
        }
        lines.push(line);
    }
    let status = child.wait().map_err(failed)?;
    let told = lines.iter().any(|line: &Line| line.result == "failed");
    if status.success() || told {
        Ok(lines)
    } else {
        Err(format!("a judge of scenarios ended with {status} and no failed scenario"))
    }
}

fn line(text: &str) -> Option<Line> {
    let value: Value = serde_json::from_str(text).ok()?;
    let text = |name: &str| value[name].as_str().map(str::to_owned);
    Some(Line {
        scenario: text("scenario")?,
        provider: text("provider")?,
        door: text("door")?,
        result: text("result")?,
        reason: text("reason"),
    })
}

/// A row for each scenario and provider, a column for each door, and the reasons below.
fn table(doors: &[&Door], lines: &[Line]) -> String {
    let mut rows: BTreeMap<(&str, &str), BTreeMap<&str, &str>> = BTreeMap::new();
    for line in lines {
        let word = if line.result == "failed" { "FAILED" } else { &line.result };
        rows.entry((&line.scenario, &line.provider)).or_default().insert(&line.door, word);
    }
    let width =
        rows.keys().map(|(scenario, provider)| scenario.len() + provider.len() + 2).max().unwrap_or(0);
    let mut text = format!("{:width$}", "");
    doors.iter().for_each(|door| text.push_str(&format!("  {:12}", door.name)));
    for ((scenario, provider), words) in &rows {
        text.push_str(&format!("\n{:width$}", format!("{scenario}, {provider}")));
        doors
            .iter()
            .for_each(|door| text.push_str(&format!("  {:12}", words.get(door.name).unwrap_or(&"-"))));
    }
    for line in lines {
        if let Some(reason) = &line.reason {
            text.push_str(&format!(
                "\n{} {} through {} with {}: {reason}",
                line.result, line.scenario, line.door, line.provider
            ));
        }
    }
    let count = |word: &str| lines.iter().filter(|line| line.result == word).count();
    text.push_str(&format!(
        "\n{} passed, {} failed, {} skipped",
        count("passed"),
        count("failed"),
        count("skipped")
    ));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn doors_are_chosen_by_name() {
        let names = |text: &str| {
            chosen(&words(text)).map(|doors| doors.iter().map(|door| door.name).collect::<Vec<_>>())
        };
        let all = vec![
            "rust",
            "cli",
            "python",
            "python-async",
            "node",
            "c",
            "c-started",
            "php",
            "php-ffi",
            "php-command",
        ];
        assert_eq!(names("--json"), Ok(all));
        assert_eq!(names("--doors cli,rust --json"), Ok(vec!["cli", "rust"]));
        assert!(names("--doors perl").is_err() && names("--door cli").is_err());
    }

    #[test]
    fn a_line_that_is_no_result_is_not_counted() {
        assert!(line("running 3 tests").is_none());
        let found =
            line(r#"{"scenario":"a","provider":"sandbox","door":"rust","result":"failed","reason":"b"}"#);
        assert_eq!(found.and_then(|line| line.reason), Some("b".into()));
    }
}
