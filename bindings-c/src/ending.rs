//! The end of a call, and everybody who waits for it.

use crate::answer::areg_answer;
use anyregistrar::{Error, ErrorKind};
use std::ffi::c_void;
use std::io::{PipeReader, PipeWriter, Write};
use std::os::fd::AsRawFd;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// A function of the host's that is told a call's end, and what it is given.
pub(crate) struct Done {
    pub(crate) function: unsafe extern "C" fn(user: *mut c_void, answer: *mut areg_answer),
    pub(crate) user: *mut c_void,
}

// SAFETY: the header says that the function is called on another thread, with this pointer.
unsafe impl Send for Done {}

impl Done {
    fn call(self, answer: areg_answer) {
        let answer = Box::into_raw(Box::new(answer));
        // SAFETY: the host gave the function for this.
        unsafe { (self.function)(self.user, answer) };
    }
}

/// The end of one call. It belongs to one process: a forked child may find its lock held by a thread that it does not have.
pub(crate) struct Ending {
    process: u32,
    state: Mutex<State>,
    ended: Condvar,
}

struct State {
    answer: Option<areg_answer>,
    done: Option<Done>,
    /// Made when it is asked for. There is a byte in it as soon as there is an answer.
    pipe: Option<(PipeReader, PipeWriter)>,
}

impl Ending {
    pub(crate) fn new(done: Option<Done>) -> Ending {
        let state = State { answer: None, done, pipe: None };
        Ending { process: std::process::id(), state: Mutex::new(state), ended: Condvar::new() }
    }

    /// Whether the call was started by this process, and not by the one that it was forked from.
    pub(crate) fn is_ours(&self) -> bool {
        self.process == std::process::id()
    }

    /// The answer for a call that another process started.
    pub(crate) fn foreign() -> areg_answer {
        let text = "the call belongs to the process that started it; a purchase is on record under its key (journal.info)";
        areg_answer::of_error(&Error::unknown(ErrorKind::Interrupted, text))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends the call. The first end counts.
    pub(crate) fn end(&self, answer: areg_answer) {
        let mut state = self.state();
        if state.answer.is_some() {
            return;
        }
        state.answer = Some(answer.again());
        if let Some((_, writer)) = &mut state.pipe {
            wake(writer);
        }
        let done = state.done.take();
        drop(state);
        self.ended.notify_all();
        if let Some(done) = done {
            let _ = catch_unwind(AssertUnwindSafe(|| done.call(answer)));
        }
    }

    /// The answer, if there is one by now.
    pub(crate) fn answer(&self) -> Option<areg_answer> {
        self.state().answer.as_ref().map(areg_answer::again)
    }

    /// Waits for the answer; for ever where `longest` is nothing.
    pub(crate) fn wait(&self, longest: Option<Duration>) -> Option<areg_answer> {
        let end = longest.and_then(|longest| Instant::now().checked_add(longest));
        let mut state = self.state();
        loop {
            if let Some(answer) = &state.answer {
                return Some(answer.again());
            }
            state = match end {
                None => self.ended.wait(state).unwrap_or_else(PoisonError::into_inner),
                Some(end) => {
                    let left = end.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())?;
                    self.ended.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }

    /// A descriptor that becomes readable with the answer and stays so.
    pub(crate) fn descriptor(&self) -> std::io::Result<i32> {
        let mut state = self.state();
        if state.pipe.is_none() {
            let (reader, mut writer) = std::io::pipe()?;
            if state.answer.is_some() {
                wake(&mut writer);
            }
            state.pipe = Some((reader, writer));
        }
        Ok(state.pipe.as_ref().map_or(-1, |(reader, _)| reader.as_raw_fd()))
    }
}

/// One byte into an empty pipe whose reader we hold: it neither waits nor fails.
fn wake(writer: &mut PipeWriter) {
    let _ = writer.write_all(b"!");
}
