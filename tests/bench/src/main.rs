//! What `cargo xtask bench` times: `domain.check` of one name by our client, the same exchange by bare reqwest, and the server
//! that answers both. Everything stays on loopback.
#![allow(clippy::print_stdout, reason = "a command talks to whoever runs it")]

mod bare;
mod c;
mod commits;
mod exchange;
mod names;
mod ours;
mod plugins;
mod rounds;
mod serve;
mod sync;

use std::process::ExitCode;

/// One check, made again at each call; an answer other than the expected one is an error.
type Check = Box<dyn FnMut() -> Result<(), String>>;

const USAGE: &str = "usage: anyregistrar-bench serve
       anyregistrar-bench calls <ours|bare> <base> <count>
       anyregistrar-bench rounds <base> <rounds> <calls in a block> [C library | --plugin <carrier>]
       anyregistrar-bench commits <folder> <rounds>
       anyregistrar-bench names <names> <rounds>
       anyregistrar-bench sync <provider> <domains>
       anyregistrar-bench registrar <provider> <domains>";

fn main() -> ExitCode {
    if anyregistrar_as_plugin::serve_if_asked() {
        return ExitCode::SUCCESS;
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match words[..] {
        ["serve"] => serve::serve(),
        ["calls", side, base, count] => calls(side, base, count),
        ["rounds", base, rounds, calls] => rounds::rust(base, rounds, calls),
        ["rounds", base, rounds, calls, "--plugin", carrier] => rounds::plugin(base, rounds, calls, carrier),
        ["rounds", base, rounds, calls, library] => rounds::c(base, rounds, calls, library),
        ["commits", folder, rounds] => commits::run(folder, rounds),
        ["names", names, rounds] => names::run(names, rounds),
        ["sync", provider, domains] => sync::run(provider, domains),
        ["registrar", provider, domains] => sync::registrar(provider, domains),
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// Makes `count` checks, for a tool that counts instructions from outside.
fn calls(side: &str, base: &str, count: &str) -> Result<(), String> {
    let mut check = match side {
        "ours" => ours::check(base)?,
        "bare" => bare::check(base)?,
        other => return Err(format!("{other} is neither ours nor bare\n{USAGE}")),
    };
    for _ in 0..number(count)? {
        check()?;
    }
    Ok(())
}

/// A count from the command line, within what a loopback server should have to bear.
fn number(text: &str) -> Result<usize, String> {
    text.parse()
        .ok()
        .filter(|n| (1..=1_000_000).contains(n))
        .ok_or(format!("{text} is no count from 1 to 1,000,000"))
}
