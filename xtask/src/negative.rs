//! `cargo xtask negative`: takes each protection of paid calls away, and fails where its suite does not notice.

use crate::run::{cargo, must, program};
use crate::{Outcome, root};
use std::process::{Command, Stdio};

use Suite::{Test, Torture};

/// A protection, as `ANYREGISTRAR_BREAK` calls it, and the quickest suite that rests on it.
struct Control {
    word: &'static str,
    suite: Suite,
}

/// A suite that fails where a protection is gone.
enum Suite {
    /// The torture's program, with these arguments.
    Torture(&'static [&'static str]),
    /// One test of the library's, in its file.
    Test(&'static str, &'static str),
}

const CONTROLS: &[Control] = &[
    Control { word: "intent-sync", suite: Torture(&["--check", "intent-sync"]) },
    Control { word: "gate", suite: Torture(&["--check", "gate"]) },
    Control {
        word: "guard",
        suite: Torture(&["--fault", "delivered twice", "--provider", "sandbox", "--rounds", "2", "--json"]),
    },
    Control {
        word: "fresh-connection",
        suite: Torture(&["--sockets", "--fault", "none", "--rounds", "1", "--json"]),
    },
    Control {
        word: "no-repeat",
        suite: Torture(&["--fault", "dropped", "--provider", "sandbox", "--rounds", "1", "--json"]),
    },
    Control {
        word: "stale-read",
        suite: Test(
            "two_orders",
            "a_reading_from_before_a_renewal_is_no_baseline_for_another_one_and_its_key_stays_free",
        ),
    },
    Control {
        word: "own-term",
        suite: Test(
            "two_orders",
            "what_another_machine_bought_meanwhile_is_never_taken_for_an_orders_own_result",
        ),
    },
];

impl Suite {
    /// What runs it, with every protection in its place.
    fn command(&self) -> Command {
        let mut command = match self {
            Torture(arguments) => program(root().join("target/debug/anyregistrar-torture"), arguments),
            Test(file, name) => {
                let features = ["--package", "anyregistrar", "--features", "negative-controls"];
                cargo(
                    &[&["test", "--quiet"][..], &features, &["--test", file, "--", "--exact", name]].concat(),
                )
            }
        };
        command.env_remove("ANYREGISTRAR_BREAK");
        command
    }

    /// The status with which it ends where something is wrong.
    fn failure(&self) -> i32 {
        match self {
            Torture(_) => 1,
            Test(..) => 101,
        }
    }
}

/// Plays each suite with its protection and without.
pub(crate) fn run(_: &[String]) -> Outcome {
    refused_where_it_ships()?;
    must(cargo(&["build", "--quiet", "-p", "anyregistrar-torture", "--features", "negative-controls"]))?;
    let mut unnoticed = Vec::new();
    for Control { word, suite } in CONTROLS {
        must(suite.command())?;
        let mut broken = suite.command();
        // Its complaints are what is wanted here.
        broken.env("ANYREGISTRAR_BREAK", word).stdout(Stdio::null()).stderr(Stdio::null());
        let status = broken.status().map_err(|error| format!("the suite cannot be started: {error}"))?;
        println!("{word}: {}", if status.success() { "NOT NOTICED" } else { "noticed" });
        if status.code() != Some(suite.failure()) {
            unnoticed.push(*word);
        }
    }
    if unnoticed.is_empty() {
        return Ok(());
    }
    Err(format!("a suite does not notice that a protection is gone: {}", unnoticed.join(", ")))
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
