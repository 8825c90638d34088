//! A plugin as a process of its own: lines of JSON on its standard input and output.

use super::carrier::{Hide, LEAVING, LONGEST, LONGEST_LINE, MOST_LINES, Running, Trouble};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{OFlags, fcntl_getfl, fcntl_setfl};
use std::io::{ErrorKind, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{ChildStderr, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

/// A process that runs.
pub(super) struct Child {
    process: std::process::Child,
    input: ChildStdin,
    output: ChildStdout,
    errors: Option<ChildStderr>,
    /// What it wrote for people, up to the next line's end.
    said: Vec<u8>,
}

impl Child {
    /// Starts the process. It gets none of the host's variables: secrets of other software may be among them.
    pub(super) fn start(path: &Path) -> Result<Child, Trouble> {
        let failed = |error: std::io::Error| Trouble::NotStarted(error.to_string());
        let mut process = Command::new(path)
            .env_clear()
            .env("PATH", "/usr/local/bin:/usr/bin:/bin")
            .env("LANG", "C.UTF-8")
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            // A group of its own: Ctrl-C in a terminal ends the caller's wait, and not the reading of an order's answer.
            .process_group(0)
            .spawn()
            .map_err(failed)?;
        let (input, output, errors) = (process.stdin.take(), process.stdout.take(), process.stderr.take());
        let (Some(input), Some(output), Some(errors)) = (input, output, errors) else {
            return Err(Trouble::NotStarted("its pipes are missing".into()));
        };
        let child = Child { process, input, output, errors: Some(errors), said: Vec::new() };
        match child.never_wait() {
            Ok(()) => Ok(child),
            Err(error) => {
                child.end_now();
                Err(failed(error.into()))
            }
        }
    }

    /// Has reads and writes come back at once where there is nothing to do.
    fn never_wait(&self) -> rustix::io::Result<()> {
        let pipes = [self.input.as_fd(), self.output.as_fd()].into_iter();
        for pipe in pipes.chain(self.errors.as_ref().map(AsFd::as_fd)) {
            fcntl_setfl(pipe, fcntl_getfl(pipe)? | OFlags::NONBLOCK)?;
        }
        Ok(())
    }

    /// Whether it runs, and waits for a step.
    fn waits(&mut self) -> bool {
        let runs = matches!(self.process.try_wait(), Ok(None));
        runs && matches!(self.output.read(&mut [0]), Err(error) if error.kind() == ErrorKind::WouldBlock)
    }

    /// Hands over a line and reads the one that answers it. `hide` takes out of its other words what no log may show.
    fn answer(&mut self, line: &[u8], until: Instant, hide: &Hide) -> Result<String, Trouble> {
        let (mut left, mut answer, mut shown) = (line, Vec::new(), 0);
        loop {
            let wait = until.saturating_duration_since(Instant::now());
            if wait.is_zero() {
                return Err(Trouble::Silent);
            }
            self.await_any(!left.is_empty(), wait)?;
            shown = self.listen(shown, hide);
            left = self.write(left)?;
            let before = answer.len();
            let open = self.read(&mut answer)?;
            if let Some(end) = answer[before..].iter().position(|byte| *byte == b'\n').map(|at| before + at) {
                if end + 1 != answer.len() || !left.is_empty() {
                    return Err(Trouble::Talkative);
                }
                answer.truncate(end);
                return String::from_utf8(answer).map_err(|_| Trouble::NotText);
            }
            if answer.len() > LONGEST {
                return Err(Trouble::TooLong);
            }
            if !open {
                self.listen(shown, hide);
                return Err(Trouble::Ended(self.end()));
            }
        }
    }

    /// Waits until there is something to do.
    fn await_any(&self, writing: bool, wait: Duration) -> Result<(), Trouble> {
        let mut pipes = vec![PollFd::new(&self.output, PollFlags::IN)];
        pipes.extend(self.errors.as_ref().map(|errors| PollFd::new(errors, PollFlags::IN)));
        if writing {
            pipes.push(PollFd::new(&self.input, PollFlags::OUT));
        }
        let wait = Timespec::try_from(wait).unwrap_or(Timespec { tv_sec: 1, tv_nsec: 0 });
        match poll(&mut pipes, Some(&wait)) {
            Ok(_) | Err(rustix::io::Errno::INTR) => Ok(()),
            Err(error) => Err(Trouble::Ended(error.to_string())),
        }
    }

    /// Writes what fits, and gives what is left.
    fn write<'l>(&mut self, mut left: &'l [u8]) -> Result<&'l [u8], Trouble> {
        while !left.is_empty() {
            match self.input.write(left) {
                Ok(count) => left = &left[count..],
                Err(error) if error.kind() == ErrorKind::WouldBlock => break,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(_) => return Err(Trouble::Ended(self.end())),
            }
        }
        Ok(left)
    }

    /// Reads what there is; false where there is no more to come.
    fn read(&mut self, answer: &mut Vec<u8>) -> Result<bool, Trouble> {
        let mut piece = [0; 16 << 10];
        while answer.len() <= LONGEST {
            match self.output.read(&mut piece) {
                Ok(0) => return Ok(false),
                Ok(count) => answer.extend_from_slice(&piece[..count]),
                Err(error) if error.kind() == ErrorKind::WouldBlock => break,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(Trouble::Ended(error.kind().to_string())),
            }
        }
        Ok(true)
    }

    /// Passes on what the plugin writes for people, line by line.
    fn listen(&mut self, mut shown: usize, hide: &Hide) -> usize {
        let Some(errors) = &mut self.errors else { return shown };
        let mut piece = [0; LONGEST_LINE];
        // A flood is read on in the next round, so that it holds up nothing.
        let open = match errors.read(&mut piece) {
            Ok(0) => false,
            Ok(count) => {
                self.said.extend_from_slice(&piece[..count]);
                true
            }
            Err(error) => matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted),
        };
        if !open {
            self.errors = None;
        }
        loop {
            let end = self.said.iter().position(|byte| *byte == b'\n');
            let cut = end.is_none() && (self.said.len() > LONGEST_LINE || !open && !self.said.is_empty());
            let Some(end) = end.or(cut.then_some(self.said.len())) else { return shown };
            let line: Vec<u8> = self.said.drain(..self.said.len().min(end + 1)).collect();
            shown += 1;
            if shown <= MOST_LINES {
                tracing::info!(plugin = self.process.id(), "{}", hide.shown(&line));
            }
        }
    }

    /// How it ended. It may still be about to.
    fn end(&mut self) -> String {
        let until = Instant::now() + Duration::from_millis(200);
        loop {
            match self.process.try_wait() {
                Ok(Some(status)) => return status.to_string(),
                Ok(None) if Instant::now() < until => std::thread::sleep(Duration::from_millis(2)),
                _ => return "it closed its output".into(),
            }
        }
    }

    /// Ends it at once, with all that it started.
    fn end_now(mut self) {
        // Only what is not waited for yet has this number for sure.
        if matches!(self.process.try_wait(), Ok(None)) {
            let group = rustix::process::Pid::from_child(&self.process);
            let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
            let _ = self.process.kill();
        }
        let _ = self.process.wait();
    }

    /// Lets it leave: the end of its input says that no step will come.
    fn end_gently(self) {
        let Child { mut process, input, output, errors, .. } = self;
        drop((input, output, errors));
        let until = Instant::now() + LEAVING;
        while Instant::now() < until {
            if !matches!(process.try_wait(), Ok(None)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        let group = rustix::process::Pid::from_child(&process);
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
        let _ = process.wait();
    }
}

impl Running for Child {
    fn is_ready(&mut self) -> bool {
        self.waits()
    }

    fn step(&mut self, line: &[u8], until: Instant, hide: &Hide) -> Result<String, Trouble> {
        self.answer(line, until, hide)
    }

    fn kill(self: Box<Self>) {
        self.end_now();
    }

    fn leave(self: Box<Self>) {
        self.end_gently();
    }
}

#[cfg(test)]
mod tests;
