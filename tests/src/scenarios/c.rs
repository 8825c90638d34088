//! The door of C: `bindings-c/tests/player.c`, which calls the function of each operation in the built library. C has no JSON of its own,
//! so a line holds a call's parts with tabs between them.

use super::file::{Call, Scenario};
use super::play::{Answer, Door};
use super::plugin;
use super::process::{LIMIT, Process};
use serde_json::Value;
use std::ffi::OsStr;
use std::process::Command;

/// The player, running for one scenario.
pub struct Functions(Process);

impl Functions {
    /// Starts the built player for a provider as a scenario says.
    pub fn open(
        program: &OsStr,
        words: &[impl AsRef<OsStr>],
        provider: &str,
        scenario: &Scenario,
    ) -> Result<Box<dyn Door>, String> {
        let account = Value::Object(plugin::account(provider, scenario));
        let mut command = Command::new(program);
        command.arg(provider).arg(account.to_string()).args(words);
        Ok(Box::new(Functions(Process::start(command)?)))
    }
}

impl Door for Functions {
    fn call(&mut self, call: &Call) -> Result<Answer, String> {
        let input = Value::Object(call.input.clone());
        let key = call.options.key.as_deref().unwrap_or_default();
        let (timeout, dry_run) = (call.options.timeout_ms.unwrap_or(0), u8::from(call.options.dry_run));
        let line = format!("{}\t{input}\t{key}\t{timeout}\t{dry_run}", call.op);
        let answer = self.0.ask(&line, LIMIT)?;
        let (status, document) = answer.split_once('\t').ok_or_else(|| format!("no answer: {answer}"))?;
        let status: i32 = status.parse().map_err(|_| format!("no status: {answer}"))?;
        let document: Value =
            serde_json::from_str(document).map_err(|error| format!("{error} in {answer}"))?;
        match status {
            0 => Ok(Ok(document)),
            _ if number(&document) == Some(status) => Ok(Err(document)),
            _ => Err(format!("the status {status} does not belong to {document}")),
        }
    }
}

/// The number that belongs to an error's word.
fn number(fault: &Value) -> Option<i32> {
    let kinds = anyregistrar::ErrorKind::ALL.iter();
    kinds.into_iter().find(|kind| fault["code"] == kind.as_str()).map(|kind| kind.number())
}
