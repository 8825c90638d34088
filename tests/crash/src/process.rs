//! Running a process to its end, with a limit.

use crate::recovery::Told;
use crate::setting::Words;
use crate::system::signal_id;
use serde_json::Value;
use std::io::Read;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, ChildStdin, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// A process that takes longer hangs.
const LONGEST: Duration = Duration::from_secs(120);

/// How a process ended.
pub(crate) struct Ended {
    pub(crate) status: ExitStatus,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ended {
    /// Whether a KILL ended it.
    pub(crate) fn killed(&self) -> bool {
        self.status.signal() == Some(libc::SIGKILL)
    }

    /// The lines that it printed as JSON.
    pub(crate) fn lines(&self) -> Vec<Value> {
        self.out.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
    }

    /// The answers that it printed.
    pub(crate) fn told(&self) -> Vec<Told> {
        self.lines().iter().filter_map(Told::read).collect()
    }

    /// What it printed first, or how it ended without.
    pub(crate) fn first(&self) -> Result<Value, String> {
        self.lines().into_iter().next().ok_or_else(|| self.story())
    }

    /// How it ended, for a violation's text.
    pub(crate) fn story(&self) -> String {
        format!("ended with {}: {} {}", self.status, self.out.trim(), self.err.trim())
    }
}

/// A process under way, in a group of its own, so that it can be ended with what it started.
pub(crate) struct Running {
    child: Child,
    out: std::thread::JoinHandle<String>,
    err: std::thread::JoinHandle<String>,
}

/// Starts a process. A host that finds nothing to read begins at once.
pub(crate) fn start(words: &Words) -> Result<Running, String> {
    begin(words, Stdio::null())
}

/// Starts a process whose host waits before it begins: for a line, or for the end of what it can read.
pub(crate) fn start_waiting(words: &Words) -> Result<(Running, ChildStdin), String> {
    let mut running = begin(words, Stdio::piped())?;
    let gate = running.child.stdin.take().expect("it is piped");
    Ok((running, gate))
}

fn begin(words: &Words, input: Stdio) -> Result<Running, String> {
    let mut command = words.command();
    command.stdin(input).stdout(Stdio::piped()).stderr(Stdio::piped()).process_group(0);
    let mut child = command.spawn().map_err(|error| format!("{:?}: {error}", command.get_program()))?;
    let out = drain(child.stdout.take().expect("it is piped"));
    let err = drain(child.stderr.take().expect("it is piped"));
    Ok(Running { child, out, err })
}

fn drain(mut pipe: impl Read + Send + 'static) -> std::thread::JoinHandle<String> {
    std::thread::spawn(move || {
        let mut text = Vec::new();
        let _ = pipe.read_to_end(&mut text);
        String::from_utf8_lossy(&text).into_owned()
    })
}

impl Running {
    /// Waits for its end; one that hangs is killed, and that is an error.
    pub(crate) fn end(mut self) -> Result<Ended, String> {
        let begun = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().map_err(|error| error.to_string())? {
                break status;
            }
            if begun.elapsed() > LONGEST {
                self.kill_group();
                let _ = self.child.wait();
                return Err(format!("it hangs after {LONGEST:?}"));
            }
            std::thread::sleep(Duration::from_millis(1));
        };
        let text = |thread: std::thread::JoinHandle<String>| thread.join().unwrap_or_default();
        Ok(Ended { status, out: text(self.out), err: text(self.err) })
    }

    /// Whether it has ended. Its streams are not read to their end for that.
    pub(crate) fn gone(&self) -> bool {
        self.out.is_finished() && self.err.is_finished()
    }

    /// Its number.
    pub(crate) fn id(&self) -> libc::pid_t {
        libc::pid_t::try_from(self.child.id()).expect("a process number")
    }

    fn kill_group(&self) {
        // The group has the child's number, and the child was not waited for yet.
        signal_id(-self.id(), libc::SIGKILL);
    }
}

/// Runs a process to its end.
pub(crate) fn run(words: &Words) -> Result<Ended, String> {
    start(words)?.end()
}
