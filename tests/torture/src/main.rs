//! `cargo xtask torture`
#![allow(clippy::print_stdout, reason = "a command talks to whoever runs it")]

use anyregistrar_torture::{Wanted, check, child, json, print, replay, run};
use std::process::ExitCode;

fn main() -> ExitCode {
    if anyregistrar_as_plugin::serve_if_asked() {
        return ExitCode::SUCCESS;
    }
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--child", document] => {
            child(document);
            return ExitCode::SUCCESS;
        }
        ["--check", name] => {
            let result = check(name);
            println!("{name}: {}", result.as_ref().unwrap_or_else(|why| why));
            return if result.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
        }
        _ => {}
    }
    let wanted = match Wanted::read(std::env::args_os()) {
        Ok(wanted) => wanted,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    if let Some(index) = wanted.replay {
        let (story, violations) = replay(&wanted, index);
        println!("{story}");
        return if violations == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    let outcome = run(&wanted);
    for text in outcome.stories.iter().chain(&outcome.complaints()) {
        eprintln!("{text}");
    }
    if wanted.json {
        println!("{}", json(&wanted, &outcome));
    } else {
        print(&wanted, &outcome);
    }
    if outcome.passed() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
