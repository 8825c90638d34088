//! The thread that waits for a plugin, one step after the other.

use super::super::carrier::{Found, Hide, Running, Trouble};
use crate::call::Scrubber;
use crate::fork;
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

/// What is done with an answer.
pub(super) type Done = Box<dyn FnOnce(Result<String, Trouble>) + Send>;

/// A step to be handed over.
pub(super) struct Job {
    pub(super) line: Vec<u8>,
    pub(super) private: Arc<Scrubber>,
    pub(super) done: Done,
}

/// The thread's own.
pub(super) struct Worker {
    pub(super) found: Found,
    pub(super) limit: Duration,
    pub(super) secrets: Arc<Scrubber>,
    pub(super) jobs: Receiver<Job>,
}

impl Worker {
    /// Works until the account is gone.
    pub(super) fn run(self) {
        // A plugin that has ended would otherwise end the host's process by SIGPIPE.
        fork::mask_signals();
        let plugin = self.found.path.display();
        let mut running = None;
        while let Ok(job) = self.jobs.recv() {
            let until = Instant::now() + self.limit;
            let result = self.step(&mut running, &job, until);
            if let Err(trouble) = &result {
                tracing::warn!(%plugin, %trouble, "a plugin failed; it is started anew for the next call");
            }
            // Nobody knows where it stands.
            if let Some(running) = running.take_if(|_| result.is_err()) {
                running.kill();
            }
            (job.done)(result);
        }
        if let Some(running) = running {
            running.leave();
        }
    }

    fn step(
        &self,
        running: &mut Option<Box<dyn Running>>,
        job: &Job,
        until: Instant,
    ) -> Result<String, Trouble> {
        // What ended, or spoke without being asked, between two steps costs no call its answer.
        if let Some(idle) = running.take_if(|running| !running.is_ready()) {
            let plugin = self.found.path.display();
            tracing::warn!(%plugin, "a plugin ended, or wrote without being asked; it is started anew");
            idle.kill();
        }
        let running = match running {
            Some(running) => running,
            None => running.insert(self.found.start(until)?),
        };
        let hide = Hide { secrets: self.secrets.clone(), private: job.private.clone() };
        running.step(&job.line, until, &hide)
    }
}
