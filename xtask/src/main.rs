//! `cargo xtask`: the project's own commands.
#![allow(clippy::print_stdout, reason = "a command talks to whoever runs it")]

mod bench;
mod c;
mod crash;
mod dist;
mod generate;
mod needs;
mod negative;
mod php;
mod plugins;
mod readme;
mod run;
mod scenarios;
mod suites;
mod test;
mod torture;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What a command gives back: nothing, or what went wrong and how to mend it.
type Outcome = Result<(), String>;

/// A command: its name, what it does, and the function that does it with the arguments behind the name.
struct Command {
    name: &'static str,
    usage: &'static str,
    summary: &'static str,
    run: fn(&[String]) -> Outcome,
}

/// To add a command, write `src/<name>.rs` with a `run`, and a row here.
const COMMANDS: &[Command] = &[
    Command {
        name: "test",
        usage: "[SUITE…]",
        summary: "set up what the suites need and run all of them, or those that are named",
        run: test::run,
    },
    Command {
        name: "generate",
        usage: "[--check]",
        summary: "write docs/operations.json, the types and clients of Python, Node and PHP, the C functions and headers, and the reference pages; or check them",
        run: generate::run,
    },
    Command {
        name: "bench",
        usage: "[--json] [--rounds N] [--only ROW]",
        summary: "compare our client's speed with that of the bare tools",
        run: bench::run,
    },
    Command {
        name: "dist",
        usage: "[command] [python] [node] [c] [php]",
        summary: "build what is shipped into dist/, install it from there and try it; all of it, or what is named",
        run: dist::run,
    },
    Command {
        name: "scenarios",
        usage: "[--json] [--doors rust,cli,python,python-async,node,c,c-started,php,php-ffi,php-command]",
        summary: "play every scenario through every door",
        run: scenarios::run,
    },
    Command {
        name: "torture",
        usage: "[--orders N | --each N | --rounds N] [--seed S] [--provider NAME]… [--engine memory|sqlite] [--fault NAME] [--beyond | --sockets] [--json] [--replay K] [--break WHAT] [--nightly]",
        summary: "play faulted paid orders against the simulated registrars, and let their ledger judge",
        run: torture::run,
    },
    Command {
        name: "negative",
        usage: "",
        summary: "take each protection of paid calls away, and fail where its suite does not notice",
        run: negative::run,
    },
    Command {
        name: "crash",
        usage: "[--nightly] [--only NAME]… [--json] [--seed S] [--jobs N]",
        summary: "kill paid calls at every system call, cut their power, give them company, and let the ledger judge",
        run: crash::run,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let name = arguments.first().map(String::as_str).unwrap_or_default();
    if matches!(name, "" | "help" | "--help" | "-h") {
        println!("{}", usage());
        return ExitCode::SUCCESS;
    }
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        eprintln!("there is no command {name}\n\n{}", usage());
        return ExitCode::from(2);
    };
    match (command.run)(&arguments[1..]) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{name}: {why}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> String {
    let rows =
        COMMANDS.iter().map(|c| format!("  cargo xtask {} {}\n      {}\n", c.name, c.usage, c.summary));
    format!("Commands:\n{}", rows.collect::<String>())
}

/// The folder that holds the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace").to_owned()
}
