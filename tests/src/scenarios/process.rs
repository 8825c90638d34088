//! A program that answers each line with a line.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// How long an answer may take: many times what the slowest call of a scenario needs.
pub(super) const LIMIT: Duration = Duration::from_secs(60);

/// The program, running.
pub(super) struct Process {
    child: Child,
    lines: ChildStdin,
    answers: Receiver<String>,
}

impl Process {
    /// Starts it. What it writes to its standard error is shown.
    pub(super) fn start(mut command: Command) -> Result<Process, String> {
        let program = command.get_program().to_string_lossy().into_owned();
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| format!("{program} does not start: {error}"))?;
        let lines = child.stdin.take().ok_or("a program without standard input")?;
        let output = child.stdout.take().ok_or("a program without standard output")?;
        let (sender, answers) = channel();
        // Only a thread of its own can wait for a line and stop waiting. It ends with the program.
        thread::spawn(move || {
            let lines = BufReader::new(output).lines();
            lines.map_while(Result::ok).try_for_each(|line| sender.send(line))
        });
        Ok(Process { child, lines, answers })
    }

    /// Writes a line and reads the answer. After a failure there is nothing more to ask it: the answer to one line could be taken for that
    /// to the next.
    pub(super) fn ask(&mut self, line: &str, limit: Duration) -> Result<String, String> {
        let asked = writeln!(self.lines, "{line}").and_then(|()| self.lines.flush());
        asked.map_err(|error| format!("{line}: {error}"))?;
        self.answers.recv_timeout(limit).map_err(|error| match error {
            RecvTimeoutError::Timeout => format!("no answer within {} s to: {line}", limit.as_secs_f32()),
            RecvTimeoutError::Disconnected => format!("the program ended at: {line}"),
        })
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // One that hangs must not hang the tests.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
