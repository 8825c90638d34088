//! `cargo xtask torture`: faulted paid orders against the simulated registrars, judged by their ledger. The program is a package of
//! its own, built with optimisation; what is given here goes to it.

use crate::run::{cargo, must};
use crate::{Outcome, plugins};

/// What the test command plays, in a size that it can wait for: every cell in memory, those of one registrar by its code as a plugin as
/// well, and one fault on the disk and in a database, where an order takes ten times as long. The last line is that of the largest run.
const SUITE: &[&str] = &[
    "--sockets --rounds 1 --json",
    "--beyond --rounds 6 --json",
    "--provider internetbs --as-plugin --rounds 1 --json",
    "--engine postgres --fault dropped --rounds 2 --json",
    "--engine sqlite --fault dropped --rounds 2 --json",
    "--rounds 4 --json",
];

/// What `--nightly` plays.
const NIGHTLY: &[&str] = &[
    "--sockets --orders 5000 --json",
    "--beyond --orders 100000 --json",
    "--provider internetbs --as-plugin --orders 20000 --json",
    "--provider netim --as-plugin --orders 20000 --json",
    "--engine postgres --orders 20000 --json",
    "--engine sqlite --orders 100000 --json",
    "--orders 1000000 --json",
];

/// Builds the program and runs it with these arguments; with `--nightly`, every kind of run in its full size.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    if !arguments.iter().any(|word| word == "--nightly") {
        return play(arguments);
    }
    let others: Vec<String> = arguments.iter().filter(|word| *word != "--nightly").cloned().collect();
    let examples = plugins::each(|plugin| {
        let plugin = plugin.to_string_lossy();
        let words = ["--plugin", &plugin, "--orders", "20000", "--json"].map(str::to_owned);
        play(&[&words[..], &others].concat())
    });
    all(NIGHTLY, &others).and(examples)
}

/// Every kind of run in the size of the test command, and the tests of the program itself, which are runs as well.
pub(crate) fn suite() -> Outcome {
    let runs = all(SUITE, &[]);
    runs.and(must(cargo(&["test", "--quiet", "--release", "-p", "anyregistrar-torture"])))
}

/// Plays every kind of run, so that one look shows everything that is wrong.
fn all(runs: &[&str], more: &[String]) -> Outcome {
    let words = |run: &str| run.split(' ').map(str::to_owned).chain(more.iter().cloned()).collect::<Vec<_>>();
    let results: Vec<_> = runs.iter().map(|run| play(&words(run))).collect();
    results.into_iter().collect()
}

fn play(arguments: &[String]) -> Outcome {
    let mut command = cargo(&["run", "--quiet", "--release", "-p", "anyregistrar-torture", "--"]);
    command.args(arguments);
    must(command)
}
