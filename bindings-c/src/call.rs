//! Calls that go on while the program does something else.

use crate::answer::areg_answer;
use crate::client::areg_client;
use crate::door;
use crate::edge::{give, guarded, null, wanted};
use crate::ending::{Done, Ending};
use crate::generated::status::areg_status;
use crate::options::areg_options;
use anyregistrar::door::Pending;
use anyregistrar::{Error, ErrorKind, engine};
use std::ffi::{c_char, c_void};
use std::sync::Arc;
use std::time::Duration;

/// A call that was started. It runs on a thread of the library's own and may be waited for, watched through a descriptor, or end in
/// a callback; all of these may be mixed.
pub struct areg_call {
    ending: Arc<Ending>,
    pending: Option<Pending>,
}

/// A function that is told the end of a call, exactly once. `answer` is the function's, to be released with areg_answer_free.
///
/// It runs on the library's thread, or on the one that starts, cancels or releases the call; it should return soon, and must not
/// wait for calls: those would answer AREG_CONFIG.
pub type areg_done = Option<unsafe extern "C" fn(user: *mut c_void, answer: *mut areg_answer)>;

impl areg_call {
    pub(crate) fn new(done: Option<Done>) -> areg_call {
        areg_call { ending: Arc::new(Ending::new(done)), pending: None }
    }

    /// Has `submit` start the call.
    pub(crate) fn submit<F>(&mut self, submit: F)
    where
        F: FnOnce(Box<dyn FnOnce(String) + Send>) -> Pending,
    {
        let ending = self.ending.clone();
        self.pending =
            Some(submit(Box::new(move |document| ending.end(areg_answer::of_document(&document)))));
    }

    /// Ends a call that could not be started.
    pub(crate) fn refuse(&self, error: &Error) -> areg_status {
        let answer = areg_answer::of_error(error);
        let status = answer.status();
        self.ending.end(answer);
        status
    }

    /// The error with which the call has ended already, as one does that is wrong in itself.
    pub(crate) fn status(&self) -> areg_status {
        self.ending.answer().map_or(areg_status::AREG_OK, |answer| answer.status())
    }

    /// Lets the call go on alone.
    pub(crate) fn let_go(self) {}

    fn cancel(&self) {
        if !self.ending.is_ours() || self.ending.answer().is_some() {
            return;
        }
        if let Some(pending) = &self.pending {
            pending.cancel();
            self.ending.end(areg_answer::of_document(&pending.interrupted()));
        }
    }

    fn wait(&self, longest: Option<Duration>) -> Result<Option<areg_answer>, Error> {
        if !self.ending.is_ours() {
            return Ok(Some(Ending::foreign()));
        }
        if engine::inside_a_runtime() && self.ending.answer().is_none() && longest != Some(Duration::ZERO) {
            let text = "a callback must not wait for calls: it would wait for itself";
            return Err(Error::unknown(ErrorKind::Config, text));
        }
        Ok(self.ending.wait(longest))
    }
}

/// Starts a call by its operation's name. See the functions that are named after the operations, which programs should prefer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_client_start(
    client: *const areg_client,
    operation: *const c_char,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| wanted(operation, "operation"), client, input, options, done, call) }
}

/// Waits for a call's end, for so many milliseconds at most; 0 only looks, and less than 0 waits for as long as it takes.
///
/// Gives AREG_PENDING where the call is not done yet, and leaves `*answer` alone then. Otherwise it gives what the call gave, as often
/// as it is asked.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_call_wait(
    call: *const areg_call,
    longest_ms: i64,
    answer: *mut *mut areg_answer,
) -> areg_status {
    let waited = guarded(|| {
        // SAFETY: as the header says.
        let call = unsafe { call.as_ref() }.ok_or_else(|| null("call"))?;
        call.wait(u64::try_from(longest_ms).ok().map(Duration::from_millis))
    });
    match waited {
        Ok(None) => areg_status::AREG_PENDING,
        // SAFETY: as the header says.
        Ok(Some(end)) => unsafe { give(answer, end) },
        // SAFETY: as above.
        Err(error) => unsafe { give(answer, areg_answer::of_error(&error)) },
    }
}

/// A descriptor for poll, select or epoll that is readable as soon as the call is done, and stays so. It belongs to the call:
/// neither read from it nor close it. -1 where there is none: the pointer is NULL, the process has no more descriptors, or the
/// call belongs to the process that this one was forked from.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_call_descriptor(call: *const areg_call) -> i32 {
    let descriptor = guarded(|| {
        // SAFETY: as the header says.
        let call = unsafe { call.as_ref() };
        Ok(call.filter(|call| call.ending.is_ours()).and_then(|call| call.ending.descriptor().ok()))
    });
    descriptor.ok().flatten().unwrap_or(-1)
}

/// Ends a call. It answers AREG_INTERRUPTED from now on, unless it was done before. A free call is given up; a purchase goes on, and
/// the answer tells its key and, once it is on record, its order (see journal.info). NULL is let be.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_call_cancel(call: *const areg_call) {
    let _ = guarded(|| {
        // SAFETY: as the header says.
        if let Some(call) = unsafe { call.as_ref() } {
            call.cancel();
        }
        Ok(())
    });
}

/// Releases a call; one that is not done is cancelled before. NULL is let be.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_call_free(call: *mut areg_call) {
    if call.is_null() {
        return;
    }
    // SAFETY: the pointer came from here, and is not used any more.
    let call = unsafe { Box::from_raw(call) };
    if !call.ending.is_ours() {
        // Its lock may be held for ever, and its task belongs to the parent's engine.
        std::mem::forget(call);
        return;
    }
    let _ = guarded(|| {
        call.cancel();
        drop(call);
        Ok(())
    });
}
