//! Every scenario through one door, with one document for each. `cargo xtask scenarios` builds the players and runs this:
//!
//! `scenarios_judge rust`, `scenarios_judge cli`, `scenarios_judge DOOR PLAYER [WORD]…`

use anyregistrar_tests::scenarios::{Command, Functions, Players, Typed, run};
use std::process::ExitCode;

fn main() -> ExitCode {
    // The same program is the plugin of a built-in registrar.
    if anyregistrar_as_plugin::serve_if_asked() {
        return ExitCode::SUCCESS;
    }
    let mut words = std::env::args_os().skip(1);
    let door = words.next().unwrap_or_default().to_string_lossy().into_owned();
    match (door.as_str(), words.next(), words.collect::<Vec<_>>()) {
        ("rust", None, _) => run::lines(&door, &Typed::open),
        ("cli", None, _) => run::lines(&door, &Command::open),
        ("c" | "c-started", Some(player), words) => {
            run::lines(&door, &|provider, scenario| Functions::open(&player, &words, provider, scenario))
        }
        (_, Some(player), words) => {
            let players = Players::new(player, words);
            run::lines(&door, &|provider, scenario| players.open(provider, scenario))
        }
        (_, None, _) => {
            eprintln!("usage: scenarios_judge rust | cli | DOOR PLAYER [WORD]…");
            ExitCode::FAILURE
        }
    }
}
