//! The server that answers both sides, a process of its own.

use super::machine;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

/// A running server. It ends when its standard input does, so also when this process dies.
pub(super) struct Server {
    child: Child,
    out: BufReader<ChildStdout>,
    /// The address that our client is given.
    pub(super) base: String,
    /// The address of the question that both sides ask.
    pub(super) url: String,
}

impl Server {
    /// Starts the server, on a processor core of its own where one is given.
    pub(super) fn start(program: &Path, core: Option<usize>) -> Result<Server, String> {
        let mut command = on_core(program, core);
        command.arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().map_err(|error| format!("the server cannot be started: {error}"))?;
        let mut out = BufReader::new(child.stdout.take().ok_or("the server's output is not piped")?);
        let mut line = String::new();
        out.read_line(&mut line).map_err(|error| format!("the server says nothing: {error}"))?;
        let (base, url) =
            line.trim().split_once(' ').ok_or(format!("the server does not say where it is: {line}"))?;
        Ok(Server { base: base.to_owned(), url: url.to_owned(), child, out })
    }

    /// Ends the server. It must have answered exactly what its clients say they asked, or the figures mean nothing.
    pub(super) fn end(mut self, asked: u64) -> Result<(), String> {
        drop(self.child.stdin.take());
        let mut text = String::new();
        self.out
            .read_to_string(&mut text)
            .map_err(|error| format!("the server's count cannot be read: {error}"))?;
        agrees(&text, asked)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

fn agrees(count: &str, asked: u64) -> Result<(), String> {
    let seen: Value =
        serde_json::from_str(count).map_err(|_| format!("the server ended without a count: {count}"))?;
    match (seen["answered"].as_u64(), seen["refused"].as_u64()) {
        (Some(answered), Some(0)) if answered == asked => Ok(()),
        _ => Err(format!("the clients made {asked} calls, but the server saw {}", count.trim())),
    }
}

/// A program, kept on one core where one is given.
pub(super) fn on_core(program: &Path, core: Option<usize>) -> Command {
    match core {
        None => Command::new(program),
        Some(core) => {
            let mut command = Command::new(machine::TASKSET);
            command.arg("--cpu-list").arg(core.to_string()).arg(program);
            command
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_count_only_if_the_server_saw_every_call_and_nothing_else() {
        assert_eq!(agrees(r#"{"answered": 5, "refused": 0, "connections": 2}"#, 5), Ok(()));
        for other in [r#"{"answered": 4, "refused": 0}"#, r#"{"answered": 5, "refused": 1}"#, "{}", ""] {
            assert!(agrees(other, 5).is_err(), "{other}");
        }
    }
}
