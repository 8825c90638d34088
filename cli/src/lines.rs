//! `anyregistrar call --lines`: many calls in one process, for programs.

use crate::account::Choice;
use crate::command::Commander;
use crate::failure::Failure;
use crate::screen::Screen;
use anyregistrar::ErrorKind;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::io::BufRead;

/// What is wanted where a call was to be read.
pub(crate) const ONE: &str = "one call as an object is wanted: {\"op\": …, \"input\": {…}}";

/// What is wanted where accounts were to be opened.
const OPENING: &str = "{\"open\": configuration, \"version\": \"…\"} is wanted, and nothing beside it";

/// `{"open": configuration}`: the accounts for the lines behind it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Open {
    open: Value,
    /// The version that the program was written for: another one may use words that it does not know.
    version: Option<String>,
}

/// Answers line by line, until one is empty or there is none.
pub(crate) fn run(commander: &mut Commander, choice: Choice) -> Result<u8, Failure> {
    let screen = Screen { json: true, one_line: true };
    let mut config = None;
    for line in std::io::stdin().lock().lines() {
        let line =
            line.map_err(|error| Failure::usage("--lines", format!("a line could not be read: {error}")))?;
        if line.trim().is_empty() {
            break;
        }
        let answer = one(commander, screen, &choice, &mut config, &line);
        screen.document(&answer.unwrap_or_else(|failure| json!({ "err": failure.fault() })));
    }
    Ok(0)
}

fn one(
    commander: &mut Commander,
    screen: Screen,
    choice: &Choice,
    config: &mut Option<Value>,
    line: &str,
) -> Result<Value, Failure> {
    let read = serde_json::from_str::<Map<String, Value>>(line);
    let mut document = read.map_err(|_| Failure::usage("--lines", ONE))?;
    if document.contains_key("open") {
        let open = serde_json::from_value::<Open>(Value::Object(document));
        let Open { open, version } = open.map_err(|_| Failure::usage("--lines", OPENING))?;
        if let Some(other) = version.filter(|version| version != env!("CARGO_PKG_VERSION")) {
            let own = env!("CARGO_PKG_VERSION");
            let text = format!(
                "the command has the version {own}, and its caller was written for {other}; install the same of both"
            );
            return Err(Failure::new(ErrorKind::Config, text));
        }
        *config = None;
        let accounts = commander.open(&open)?;
        *config = Some(open);
        return Ok(json!({ "ok": { "output": { "accounts": accounts } } }));
    }
    if document.get("providers") == Some(&Value::Bool(true)) && document.len() == 1 {
        let config = config.clone().map_or_else(|| choice.config(), Ok)?;
        return Ok(json!({ "ok": { "output": commander.providers(&config)? } }));
    }
    if let (Some(config), None) = (&config, document.get("config")) {
        document.insert("config".into(), config.clone());
    }
    commander.call(screen, choice, document)
}
