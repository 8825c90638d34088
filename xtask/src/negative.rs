//! `cargo xtask negative`: takes each protection of paid calls away, and fails where its suite does not notice.

use crate::run::{cargo, must, program};
use crate::{Outcome, root};
use std::process::{Command, Stdio};

/// A protection, as `ANYREGISTRAR_BREAK` calls it, and the quickest suite that rests on it.
struct Control {
    word: &'static str,
    suite: &'static [&'static str],
}

const CONTROLS: &[Control] = &[
    Control { word: "intent-sync", suite: &["--check", "intent-sync"] },
    Control { word: "gate", suite: &["--check", "gate"] },
    Control {
        word: "guard",
        suite: &["--fault", "delivered twice", "--provider", "sandbox", "--rounds", "2", "--json"],
    },
    Control { word: "fresh-connection", suite: &["--sockets", "--fault", "none", "--rounds", "1", "--json"] },
    Control {
        word: "no-repeat",
        suite: &["--fault", "dropped", "--provider", "sandbox", "--rounds", "1", "--json"],
    },
];

/// Plays each suite with its protection and without.
pub(crate) fn run(_: &[String]) -> Outcome {
    refused_where_it_ships()?;
    must(cargo(&["build", "--quiet", "-p", "anyregistrar-torture", "--features", "negative-controls"]))?;
    let mut unnoticed = Vec::new();
    for Control { word, suite } in CONTROLS {
        must(torture(suite))?;
        let mut broken = torture(suite);
        // Its complaints are what is wanted here.
        broken.env("ANYREGISTRAR_BREAK", word).stdout(Stdio::null()).stderr(Stdio::null());
        let status = broken.status().map_err(|error| format!("the suite cannot be started: {error}"))?;
        println!("{word}: {}", if status.success() { "NOT NOTICED" } else { "noticed" });
        if status.code() != Some(1) {
            unnoticed.push(*word);
        }
    }
    if unnoticed.is_empty() {
        return Ok(());
    }
    Err(format!("a suite does not notice that a protection is gone: {}", unnoticed.join(", ")))
}

fn torture(arguments: &[&str]) -> Command {
    let mut command = program(root().join("target/debug/anyregistrar-torture"), arguments);
    command.env_remove("ANYREGISTRAR_BREAK");
    command
}

/// A build without debug assertions, as every build that ships is, cannot have the feature.
fn refused_where_it_ships() -> Outcome {
    let mut check = cargo(&["check", "--quiet", "-p", "anyregistrar", "--features", "negative-controls"]);
    check.args(["--config", "profile.dev.package.anyregistrar.debug-assertions=false"]);
    let output = check.output().map_err(|error| format!("cargo cannot be started: {error}"))?;
    let text = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() && text.contains("takes protections of paid calls away") {
        return Ok(());
    }
    Err(format!("a build without debug assertions takes the feature negative-controls\n{text}"))
}
