//! `cargo xtask test`: sets up what the suites need and runs them.

use crate::run::{cargo, must, node, npm, output, program, python, python_tools};
use crate::{
    Outcome, c, crash, generate, needs, negative, php, plugins, readme, root, scenarios, suites, torture,
};
use std::path::PathBuf;
use suites::Chosen;

/// A suite: its name, and what runs it.
struct Suite {
    name: &'static str,
    run: fn() -> Outcome,
}

/// The longest suite. It has a folder of cargo's to itself, since it alone is built with optimisation: from its place on it runs beside
/// the others.
const BESIDE: &str = "torture";

const SUITES: &[Suite] = &[
    Suite { name: "tools", run: tools },
    Suite { name: "format", run: || must(cargo(&["fmt", "--all", "--check"])) },
    Suite { name: "generated", run: || generate::run(&["--check".into()]) },
    Suite { name: "independence", run: sandbox_stands_alone },
    Suite {
        name: "lints",
        run: || {
            must(cargo(&[
                "clippy",
                "--quiet",
                "--workspace",
                "--all-targets",
                "--all-features",
                "--",
                "-D",
                "warnings",
            ]))
        },
    },
    Suite { name: "policy", run: dependency_policy },
    Suite { name: BESIDE, run: torture::suite },
    Suite {
        name: "rust",
        run: || {
            // The languages' libraries are tested in their languages, and torture by its own suite.
            let others = ["anyregistrar-node", "anyregistrar-python", "anyregistrar-torture"];
            let others: Vec<_> = others.iter().flat_map(|name| ["--exclude", name]).collect();
            // One failure is not to hide another.
            must(cargo(&[&["test", "--quiet", "--no-fail-fast", "--workspace"][..], &others].concat()))
        },
    },
    Suite {
        name: "rust without the sandbox",
        run: || must(cargo(&["check", "--quiet", "-p", "anyregistrar", "--no-default-features"])),
    },
    Suite { name: "python", run: python_tests },
    Suite { name: "python types", run: python_types },
    Suite { name: "node", run: || node().and_then(|_| must(npm(&["run", "--silent", "test"]))) },
    Suite { name: "node types", run: || node().and_then(|_| must(npm(&["run", "--silent", "test:types"]))) },
    Suite { name: "c", run: c::test },
    Suite { name: "php", run: php::test },
    Suite { name: "scenarios", run: || scenarios::run(&[]) },
    Suite { name: "plugins", run: plugins::test },
    Suite { name: "contacts", run: contacts },
    Suite { name: "negative controls", run: || negative::run(&[]) },
    Suite { name: "crash", run: || crash::run(&[]) },
    Suite { name: "demo", run: demo },
    Suite { name: "examples", run: examples },
    Suite { name: "readme", run: readme },
];

/// Runs all suites, or those whose names are given. One alone speaks for itself; of several each gets a log of its own, and what
/// failed is shown at the end, where one looks.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    if let Some(unknown) = arguments.iter().find(|name| SUITES.iter().all(|suite| suite.name != **name)) {
        let names: Vec<_> = SUITES.iter().map(|s| s.name).collect();
        return Err(format!("there is no suite {unknown}; there are: {}", names.join(", ")));
    }
    let chosen: Vec<_> = SUITES
        .iter()
        .filter(|suite| arguments.is_empty() || arguments.iter().any(|name| name == suite.name))
        .collect();
    match chosen.as_slice() {
        [one] => (one.run)(),
        several => {
            suites::run(several.iter().map(|suite| Chosen { name: suite.name, beside: suite.name == BESIDE }))
        }
    }
}

/// What the suites need from the system.
fn tools() -> Outcome {
    // Plugins are run with the system's own path, on which the example's interpreter has to be.
    let wanted = ["strace", "valgrind", "/usr/bin/python3"];
    needs::debian(&wanted, &["strace", "valgrind", "python3"])?;
    needs::postgres()
}

/// The simulated registrars share no code with the library that they test.
fn sandbox_stands_alone() -> Outcome {
    let arguments = [
        "tree",
        "-p",
        "anyregistrar-sandbox",
        "--all-features",
        "--edges",
        "normal,build",
        "--prefix",
        "none",
    ];
    let tree = output(cargo(&arguments))?;
    match tree.lines().find(|line| line.starts_with("anyregistrar v")) {
        Some(_) => Err("the sandbox depends on core: two codecs that share code prove nothing".into()),
        None => Ok(()),
    }
}

fn dependency_policy() -> Outcome {
    const VERSION: &str = "0.20.2";
    let tools = root().join("target/tools");
    let deny: PathBuf = tools.join("bin/cargo-deny");
    if !deny.exists() {
        let tools = tools.to_string_lossy();
        must(cargo(&[
            "install",
            "--quiet",
            "cargo-deny",
            "--version",
            VERSION,
            "--locked",
            "--debug",
            "--root",
            &tools,
        ]))?;
    }
    must(program(deny, &["--log-level", "error", "check", "bans", "licenses", "sources"]))
}

fn python_tests() -> Outcome {
    must(program(python()?, &["-m", "pytest", "-q", "bindings-python/tests"]))
}

fn python_types() -> Outcome {
    let python = python()?;
    must(program(
        &python,
        &["-m", "pyright", "--project", "bindings-python", "--pythonpath", &python.to_string_lossy()],
    ))?;
    must(program(&python, &["-m", "mypy.stubtest", "anyregistrar._native"]))
}

/// Contacts of many countries, judged by the simulated registrars and by the package phonenumbers.
fn contacts() -> Outcome {
    let python = python_tools()?;
    must(program(&python, &["tests/contacts/tables.py", "--check"]))?;
    must(cargo(&["build", "--quiet", "-p", "anyregistrar-cli"]))?;
    let command = root().join("target/debug/anyregistrar");
    must(program(&python, &["tests/contacts/judge.py", &command.to_string_lossy()]))
}

/// The main job, as the README gives it.
fn demo() -> Outcome {
    let text = output(cargo(&["run", "--quiet", "-p", "anyregistrar-cli", "--", "demo", "--json"]))?;
    let last = text.lines().last().unwrap_or_default();
    let summary: serde_json::Value =
        serde_json::from_str(last).map_err(|_| format!("the demo did not end with a summary: {last}"))?;
    let count = |name: &str| summary.pointer(&format!("/summary/{name}")).and_then(serde_json::Value::as_u64);
    match (count("steps"), count("succeeded"), count("failed")) {
        (Some(steps), Some(succeeded), Some(0)) if steps > 0 && steps == succeeded => Ok(()),
        _ => Err(format!("not every step of the demo succeeded: {last}")),
    }
}

/// A worked example in each language.
fn examples() -> Outcome {
    must(cargo(&["run", "--quiet", "-p", "anyregistrar", "--example", "register"]))?;
    must(program("sh", &["cli/examples/renew.sh"]))?;
    must(program(python()?, &["bindings-python/examples/renew.py"]))?;
    must(program("node", &[&node()?.join("examples/renew.mjs").to_string_lossy()]))?;
    c::examples()?;
    php::examples()
}

/// The README's examples, each pasted into an empty folder, with the built packages installed.
fn readme() -> Outcome {
    readme::python(&python()?)?;
    readme::node()?;
    c::tools()?;
    readme::c(&c::installed()?)?;
    readme::php(&php::native()?, &root().join("bindings-c/php"))
}
