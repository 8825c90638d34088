//! The door of C: one process of `bindings-c/tests/player.c`, which calls the function of each operation in the built library.

use super::file::{Call, Scenario};
use super::play::{Answer, Door};
use serde_json::{Map, Value, json};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// The player, running.
pub struct Player {
    child: Child,
    lines: ChildStdin,
    answers: BufReader<ChildStdout>,
    provider: String,
}

impl Player {
    /// A player whose calls wait.
    pub fn waiting(provider: &str, scenario: &Scenario) -> Result<Box<dyn Door>, String> {
        Player::open(provider, scenario, &[])
    }

    /// A player whose calls are started, and watched through their descriptors.
    pub fn started(provider: &str, scenario: &Scenario) -> Result<Box<dyn Door>, String> {
        Player::open(provider, scenario, &["started"])
    }

    fn open(provider: &str, scenario: &Scenario, words: &[&str]) -> Result<Box<dyn Door>, String> {
        let program = std::env::var_os("ANYREGISTRAR_C_PLAYER")
            .ok_or("ANYREGISTRAR_C_PLAYER does not name the built player; `cargo xtask scenarios` sets it")?;
        let mut account = Map::new();
        if provider != "sandbox" {
            account.insert("environment".into(), scenario.environment.as_str().into());
        }
        if !scenario.settings.is_empty() {
            account.insert("settings".into(), json!(scenario.settings));
        }
        let mut command = Command::new(program);
        command.arg(provider).arg(Value::Object(account).to_string()).args(words);
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| format!("the player does not start: {error}"))?;
        let lines = child.stdin.take().ok_or("the player has no standard input")?;
        let answers = BufReader::new(child.stdout.take().ok_or("the player has no standard output")?);
        Ok(Box::new(Player { child, lines, answers, provider: provider.to_owned() }))
    }

    fn ask(&mut self, line: &str) -> Result<(i32, Value), String> {
        let mut answer = String::new();
        let asked = writeln!(self.lines, "{line}").and_then(|()| self.lines.flush());
        match asked.and_then(|()| self.answers.read_line(&mut answer)) {
            Ok(0) => Err(format!("the player ended at: {line}")),
            Ok(_) => {
                let (status, document) =
                    answer.split_once('\t').ok_or_else(|| format!("no answer: {answer}"))?;
                let status = status.parse().map_err(|_| format!("no status: {answer}"))?;
                let document =
                    serde_json::from_str(document).map_err(|error| format!("{error} in {answer}"))?;
                Ok((status, document))
            }
            Err(error) => Err(format!("{line}: {error}")),
        }
    }
}

impl Door for Player {
    fn call(&mut self, call: &Call) -> Answer {
        let input = Value::Object(call.input.clone());
        let key = call.options.key.as_deref().unwrap_or_default();
        let (timeout, dry_run) = (call.options.timeout_ms.unwrap_or(0), u8::from(call.options.dry_run));
        let line = format!("{}\t{input}\t{key}\t{timeout}\t{dry_run}", call.op);
        match self.ask(&line) {
            Ok((0, output)) => Ok(output),
            Ok((status, fault)) if number(&fault) == Some(status) => Err(fault),
            Ok((status, fault)) => Err(
                json!({ "code": "status", "message": format!("the status {status} does not belong to {fault}") }),
            ),
            Err(text) => Err(json!({ "code": "no document", "message": text })),
        }
    }

    fn has(&self, op: &str) -> bool {
        super::cli::provider_has(&self.provider, op)
    }
}

/// The number that belongs to an error's word.
fn number(fault: &Value) -> Option<i32> {
    let kinds = anyregistrar::ErrorKind::ALL.iter();
    kinds.into_iter().find(|kind| fault["code"] == kind.as_str()).map(|kind| kind.number())
}

impl Drop for Player {
    fn drop(&mut self) {
        // A player that hangs must not hang the tests.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
