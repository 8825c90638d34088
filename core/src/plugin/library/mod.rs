//! A plugin as a library in this process.
//!
//! What it does wrong in memory, it does to the host: a crash there ends the process, and nothing here can prevent that. A hang is
//! another matter. Each account's instance has a thread of its own, and who waits for it goes on when the time is over; the thread
//! stays behind, since there is no safe way to end one, and so only a few may.

mod said;
mod shelf;
mod table;
#[cfg(test)]
mod tests;

use super::carrier::{Found, Hide, LEAVING, Running, Trouble};
use crate::fork;
use shelf::{Library, Presence};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

/// As much room as a program's first thread has: parsers of JSON go as deep as the document.
const STACK: usize = 8 << 20;

/// A step for the instance's thread.
struct Job {
    line: Vec<u8>,
    hide: Hide,
    answer: Sender<Result<String, Trouble>>,
}

/// An instance for one account, on a thread of its own.
pub(super) struct Instance {
    jobs: Sender<Job>,
    presence: Arc<Presence>,
    /// Says that the thread has ended, by being closed.
    ended: Receiver<()>,
    hangs: bool,
}

impl Instance {
    /// Loads the library, where this process has not yet, and opens an instance.
    pub(super) fn start(found: &Found, until: Instant) -> Result<Instance, Trouble> {
        let library = Library::of(found);
        library.may_open()?;
        let (jobs, work) = channel();
        let (opened, opens) = channel();
        let (alive, ended) = channel();
        let presence = Arc::new(Presence::new(library));
        let present = presence.clone();
        let thread = std::thread::Builder::new().name("anyregistrar-plugin".into()).stack_size(STACK);
        let runs = move || {
            // In this order: who waits for the end finds the instance closed and the presence over.
            let _alive = alive;
            let _present = shelf::UntilEnd(present);
            run(library, &opened, &work);
        };
        if let Err(error) = thread.spawn(runs) {
            return Err(Trouble::NotStarted(error.kind().to_string()));
        }
        let mut instance = Instance { jobs, presence, ended, hangs: false };
        match opens.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(Ok(())) => Ok(instance),
            Ok(Err(trouble)) => Err(trouble),
            Err(_) => {
                instance.hangs = true;
                instance.end();
                Err(Trouble::NotStarted("it did not open an instance in time".into()))
            }
        }
    }

    /// Ends the thread, or leaves it behind.
    fn end(self) {
        let Instance { jobs, presence, ended, hangs } = self;
        drop(jobs);
        let patience = if hangs { Duration::ZERO } else { LEAVING };
        if ended.recv_timeout(patience) == Err(RecvTimeoutError::Timeout) {
            presence.leave_behind();
        }
    }
}

impl Running for Instance {
    fn is_ready(&mut self) -> bool {
        true
    }

    fn step(&mut self, line: &[u8], until: Instant, hide: &Hide) -> Result<String, Trouble> {
        let (answer, answered) = channel();
        let job = Job { line: line.to_vec(), hide: hide.clone(), answer };
        if self.jobs.send(job).is_err() {
            return Err(Trouble::Ended("its thread has ended".into()));
        }
        match answered.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(answer) => answer,
            Err(RecvTimeoutError::Timeout) => {
                self.hangs = true;
                Err(Trouble::Silent)
            }
            Err(RecvTimeoutError::Disconnected) => Err(Trouble::Ended("its thread has ended".into())),
        }
    }

    fn kill(self: Box<Self>) {
        self.end();
    }

    fn leave(self: Box<Self>) {
        self.end();
    }
}

/// The instance's whole life, on its thread.
fn run(library: &'static Library, opened: &Sender<Result<(), Trouble>>, work: &Receiver<Job>) {
    // Signals belong to the host's threads.
    fork::mask_signals();
    let instance = library.table().and_then(|table| table.open());
    let mut instance = match instance {
        Ok(instance) => {
            let _ = opened.send(Ok(()));
            instance
        }
        Err(trouble) => {
            let _ = opened.send(Err(trouble));
            return;
        }
    };
    while let Ok(Job { line, hide, answer }) = work.recv() {
        let said = said::during(&library.path, hide, || instance.step(line));
        if answer.send(said).is_err() {
            // Nobody waits any more.
            return;
        }
    }
}
