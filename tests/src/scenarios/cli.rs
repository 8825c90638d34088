//! The door of the shell: one process of `anyregistrar shell --json`, one line for each call.

use super::file::{Call, Scenario};
use super::play::{Answer, Door};
use super::plugin;
use super::process::{LIMIT, Process};
use super::spelling;
use serde_json::Value;
use std::path::PathBuf;

/// The command, running.
pub struct Command(Process);

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
        Ok(Box::new(Command(Process::start(command)?)))
    }
}

impl Door for Command {
    fn call(&mut self, call: &Call) -> Result<Answer, String> {
        let words = spelling::words(call);
        let line = shlex::try_join(words.iter().map(String::as_str)).map_err(|error| error.to_string())?;
        let answer = self.0.ask(&line, LIMIT)?;
        let mut document: Value =
            serde_json::from_str(&answer).map_err(|error| format!("{line}: {error} in {answer}"))?;
        Ok(match document.get_mut("err") {
            Some(fault) => Err(fault.take()),
            None => Ok(document),
        })
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
