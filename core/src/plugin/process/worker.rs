//! The thread that speaks with a plugin's process, one step after the other.

use super::super::carrier::Trouble;
use super::child::Child;
use crate::call::Scrubber;
use crate::fork;
use std::path::{Path, PathBuf};
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
    path: PathBuf,
    limit: Duration,
    secrets: Arc<Scrubber>,
    jobs: Receiver<Job>,
}

impl Worker {
    pub(super) fn new(path: &Path, limit: Duration, secrets: Arc<Scrubber>, jobs: Receiver<Job>) -> Worker {
        Worker { path: path.to_owned(), limit, secrets, jobs }
    }

    /// Works until the account is gone.
    pub(super) fn run(self) {
        // A plugin that has ended would otherwise end the host's process by SIGPIPE.
        fork::mask_signals();
        let mut child = None;
        while let Ok(job) = self.jobs.recv() {
            let until = Instant::now() + self.limit;
            let result = self.step(&mut child, &job, until);
            if let Err(trouble) = &result {
                tracing::warn!(plugin = %self.path.display(), %trouble, "a plugin failed; it is started anew for the next call");
                // Nobody knows where it stands.
                if let Some(child) = child.take() {
                    Child::kill(child);
                }
            }
            (job.done)(result);
        }
        if let Some(child) = child {
            child.leave();
        }
    }

    fn step(&self, child: &mut Option<Child>, job: &Job, until: Instant) -> Result<String, Trouble> {
        // What ended, or spoke without being asked, between two steps costs no call its answer.
        if let Some(idle) = child.take_if(|child| !child.is_ready()) {
            tracing::warn!(plugin = %self.path.display(), "a plugin ended, or wrote without being asked; it is started anew");
            idle.kill();
        }
        let child = match child {
            Some(child) => child,
            None => child.insert(Child::start(&self.path)?),
        };
        let hide = |text: &str| job.private.clean_cut(&self.secrets.clean_cut(text));
        child.step(&job.line, until, &hide)
    }
}
