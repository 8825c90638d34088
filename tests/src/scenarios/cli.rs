//! The door of the shell: one process of `anyregistrar shell --json`, one line for each call.

use super::file::{Call, Scenario};
use super::play::{Answer, Door};
use super::plugin;
use super::spelling;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

/// The command, running.
pub struct Command {
    child: Child,
    lines: ChildStdin,
    documents: BufReader<ChildStdout>,
    provider: String,
}

impl Command {
    /// Starts the shell for a provider as a scenario says. Secrets come by the environment, as people should give them.
    pub fn open(provider: &str, scenario: &Scenario) -> Result<Box<dyn Door>, String> {
        let mut command = std::process::Command::new(program()?);
        command.args(["shell", "--json", "--provider", provider]);
        if plugin::is_one(provider) {
            command.arg("--plugin").arg(plugin::path(provider));
        }
        if provider != "sandbox" {
            command.args(["--environment", &scenario.environment]);
        }
        for (key, value) in &scenario.settings {
            let variable = format!("SCENARIO_{}", key.to_uppercase());
            command.args(["--set", &format!("{key}=env:{variable}")]).env(variable, value);
        }
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| format!("the command does not start: {error}"))?;
        let lines = child.stdin.take().ok_or("the command has no standard input")?;
        let documents = BufReader::new(child.stdout.take().ok_or("the command has no standard output")?);
        Ok(Box::new(Command { child, lines, documents, provider: provider.to_owned() }))
    }

    fn line(&mut self, words: &[String]) -> Result<Value, String> {
        let line = shlex::try_join(words.iter().map(String::as_str)).map_err(|error| error.to_string())?;
        let mut answer = String::new();
        let asked = writeln!(self.lines, "{line}").and_then(|()| self.lines.flush());
        let read = asked.and_then(|()| self.documents.read_line(&mut answer));
        match read {
            Ok(0) => Err(format!("the command ended at: {line}")),
            Ok(_) => serde_json::from_str(&answer).map_err(|error| format!("{line}: {error} in {answer}")),
            Err(error) => Err(format!("{line}: {error}")),
        }
    }
}

impl Door for Command {
    fn call(&mut self, call: &Call) -> Answer {
        let mut document = self
            .line(&spelling::words(call))
            .map_err(|text| json!({ "code": "no document", "message": text }))?;
        match document.get_mut("err") {
            Some(fault) => Err(fault.take()),
            None => Ok(document),
        }
    }

    fn has(&self, op: &str) -> bool {
        if plugin::is_one(&self.provider) { plugin::has(op) } else { provider_has(&self.provider, op) }
    }
}

/// Whether a provider has an operation, for doors that do not tell themselves.
pub(super) fn provider_has(provider: &str, op: &str) -> bool {
    let listed: Value = serde_json::from_str(&anyregistrar::door::providers()).expect("a list");
    let own = listed.as_array().into_iter().flatten().find(|entry| entry["name"] == provider);
    let registrar = own
        .and_then(|entry| entry["operations"].as_array())
        .is_some_and(|ops| ops.iter().any(|name| name == op));
    registrar || anyregistrar::op::Op::named(op).is_some_and(anyregistrar::op::Op::is_host)
}

impl Drop for Command {
    fn drop(&mut self) {
        // The end of its input ends it; a command that hangs must not hang the tests.
        let _ = writeln!(self.lines, "exit");
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The built command: named by ANYREGISTRAR_COMMAND, or beside the test's own folder.
fn program() -> Result<PathBuf, String> {
    if let Some(path) = std::env::var_os("ANYREGISTRAR_COMMAND") {
        return Ok(path.into());
    }
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let beside = own.ancestors().skip(1).take(3).map(|folder| folder.join("anyregistrar"));
    beside
        .into_iter()
        .find(|path| path.is_file())
        .ok_or_else(|| "build it first: cargo build -p anyregistrar-cli".into())
}
