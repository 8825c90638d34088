//! The steps of one account, handed over in turn.

#[cfg(test)]
pub(super) mod testing;
mod worker;

use super::carrier::{Carrier, Found, Trouble};
use crate::call::Scrubber;
use crate::fork::{self, OfThisProcess};
use crate::provider::BoxFuture;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use worker::{Job, Worker};

/// The time for one step. A step does nothing but think, and a process may have to be started for it on a busy machine.
pub(super) const STEP: Duration = Duration::from_secs(15);

/// A plugin for one account, started when it is needed, and again when it has ended or hung.
///
/// A thread of its own waits for it, so that neither lane ever does, and so that the plugin belongs to no lane. It ends with the
/// account. A forked child has none of its parent's threads: it starts the plugin for itself.
pub(super) struct Turns {
    found: Found,
    limit: Duration,
    secrets: Arc<Scrubber>,
    jobs: Mutex<Option<OfThisProcess<Sender<Job>>>>,
}

impl Turns {
    /// The plugin that was found. Nothing is started yet.
    pub(super) fn new(found: &Found, secrets: Scrubber) -> Turns {
        Turns { found: found.clone(), limit: STEP, secrets: Arc::new(secrets), jobs: Mutex::new(None) }
    }

    /// The same with another time for a step.
    #[cfg(test)]
    pub(super) fn within(self, limit: Duration) -> Turns {
        Turns { limit, ..self }
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
        let (found, limit, secrets) = (self.found.clone(), self.limit, self.secrets.clone());
        let worker = Worker { found, limit, secrets, jobs };
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

impl Carrier for Turns {
    fn carry(&self, line: Vec<u8>, private: Arc<Scrubber>) -> BoxFuture<'_, Result<String, Trouble>> {
        Box::pin(async move {
            let (done, answer) = tokio::sync::oneshot::channel();
            self.hand_over(line, private, Box::new(move |result| drop(done.send(result))));
            answer.await.unwrap_or_else(|_| Err(gone()))
        })
    }
}

fn gone() -> Trouble {
    Trouble::NotStarted("the thread that waits for it has ended".into())
}
