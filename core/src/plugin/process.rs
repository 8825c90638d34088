//! A plugin as a process of its own: lines of JSON on its standard input and output.

mod child;
mod worker;

use super::carrier::{Carrier, Trouble};
use crate::call::Scrubber;
use crate::fork::{self, OfThisProcess};
use crate::provider::BoxFuture;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use worker::{Job, Worker};

/// The time for one step. A step does nothing but think, and a process may have to be started for it on a busy machine.
pub(super) const STEP: Duration = Duration::from_secs(15);

/// A plugin's process for one account, started when it is needed, and again when it has ended or hung.
///
/// A thread of its own speaks with it, so that neither lane ever waits for it, and so that the process belongs to no lane. It ends
/// with the account. A forked child has none of its parent's threads: it starts a process of its own.
pub(super) struct Process {
    path: PathBuf,
    limit: Duration,
    secrets: Arc<Scrubber>,
    jobs: Mutex<Option<OfThisProcess<Sender<Job>>>>,
}

impl Process {
    /// The plugin at `path`, which was checked. Nothing is started yet.
    pub(super) fn new(path: &Path, secrets: Scrubber) -> Process {
        Process { path: path.to_owned(), limit: STEP, secrets: Arc::new(secrets), jobs: Mutex::new(None) }
    }

    /// The same with another time for a step.
    #[cfg(test)]
    pub(super) fn within(self, limit: Duration) -> Process {
        Process { limit, ..self }
    }

    /// Hands a step over and waits for the answer, on a thread that may wait.
    pub(super) fn ask(&self, line: Vec<u8>) -> Result<String, Trouble> {
        let (done, answer) = channel();
        self.hand_over(line, Arc::default(), Box::new(move |result| drop(done.send(result))));
        answer.recv().unwrap_or_else(|_| Err(gone()))
    }

    fn hand_over(&self, line: Vec<u8>, private: Arc<Scrubber>, done: worker::Done) {
        let job = Job { line, private, done };
        let Some(job) = self.send(job) else { return };
        // There is no worker in this process yet.
        let (sender, jobs): (Sender<Job>, Receiver<Job>) = channel();
        let worker = Worker::new(&self.path, self.limit, self.secrets.clone(), jobs);
        let thread = std::thread::Builder::new().name("anyregistrar-plugin".into());
        if let Err(error) = thread.spawn(move || worker.run()) {
            return (job.done)(Err(Trouble::NotStarted(error.kind().to_string())));
        }
        let left = {
            let _guard = fork::guard();
            let sent = sender.send(job);
            *self.jobs.lock().unwrap_or_else(PoisonError::into_inner) = Some(OfThisProcess::new(sender));
            sent
        };
        if let Err(unsent) = left {
            (unsent.0.done)(Err(gone()));
        }
    }

    /// Gives a job to the worker of this process; the job comes back where there is none.
    fn send(&self, job: Job) -> Option<Job> {
        let _guard = fork::guard();
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        match jobs.as_ref().and_then(OfThisProcess::get) {
            Some(sender) => sender.send(job).err().map(|unsent| unsent.0),
            None => Some(job),
        }
    }
}

impl Carrier for Process {
    fn carry(&self, line: Vec<u8>, private: Arc<Scrubber>) -> BoxFuture<'_, Result<String, Trouble>> {
        Box::pin(async move {
            let (done, answer) = tokio::sync::oneshot::channel();
            self.hand_over(line, private, Box::new(move |result| drop(done.send(result))));
            answer.await.unwrap_or_else(|_| Err(gone()))
        })
    }
}

fn gone() -> Trouble {
    Trouble::NotStarted("the thread that speaks with it has ended".into())
}

#[cfg(test)]
mod tests;
