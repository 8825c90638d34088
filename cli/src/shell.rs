//! `anyregistrar shell`: many commands in one process.

use crate::command::Commander;
use crate::failure::Failure;
use crate::screen::Screen;
use std::ffi::OsString;
use std::io::{BufRead, IsTerminal, Write};

const HELP: &str = "One command on each line, written as on the command line without the word anyregistrar:
  domain check example.com example.org
  domain renew example.com --years 1
  sandbox ledger
`--help` lists all commands, `domain renew --help` one in full, `exit` leaves.";

/// Reads lines until the end or `exit`. The exit code is that of the last line that failed; at a terminal, 0.
pub(crate) fn run(mut commander: Commander) -> Result<u8, Failure> {
    let person = std::io::stdin().is_terminal();
    let screen = commander.screen();
    if person {
        screen.note(HELP);
    }
    let mut exit = 0;
    let mut line = String::new();
    loop {
        if person {
            let _ = write!(std::io::stderr(), "anyregistrar> ");
        }
        line.clear();
        let read = std::io::stdin().lock().read_line(&mut line);
        match read {
            Ok(0) => break,
            Ok(_) => {}
            Err(error) => {
                screen.failure(&Failure::usage("shell", format!("a line could not be read: {error}")));
                exit = crate::failure::USAGE;
                continue;
            }
        }
        match line.trim() {
            "exit" | "quit" => break,
            "" => continue,
            text if text.starts_with('#') => continue,
            "help" => screen.note(HELP),
            text => {
                let ended = one(&mut commander, screen, text);
                exit = if ended == 0 { exit } else { ended };
                if !screen.json {
                    screen.line("");
                }
            }
        }
    }
    Ok(if person { 0 } else { exit })
}

fn one(commander: &mut Commander, screen: Screen, text: &str) -> u8 {
    match shlex::split(text) {
        Some(words) => commander
            .run(std::iter::once("anyregistrar".to_owned()).chain(words).map(OsString::from).collect()),
        None => {
            let failure = Failure::usage("shell", "the line ends inside a quotation");
            screen.failure(&failure);
            failure.exit()
        }
    }
}
