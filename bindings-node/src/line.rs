//! The way back to an event loop.
//!
//! One line serves all calls of a loop: it is opened with the first one, and keeps the loop alive only while a call is open. When the
//! loop ends first, as a worker's may, what comes later is dropped: a purchase has gone on and stays on record.

use crate::door::Door;
use anyregistrar::{Error, ErrorKind, door};
use napi::bindgen_prelude::{FnArgs, Function, Result};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Env, Status, sys};
use napi_derive::napi;
use std::sync::Arc;

/// The function of the loop that gets a call's number and end. It does not keep the loop alive by itself.
type Settle = ThreadsafeFunction<(u32, String), (), FnArgs<(u32, String)>, Status, false, true>;

/// The way back to one event loop.
#[napi]
pub struct Line {
    settle: Arc<Settle>,
}

#[napi]
impl Line {
    /// Opens the line. `settle` gets every call's number and end.
    #[napi(constructor, catch_unwind)]
    pub fn new(settle: Function<'_, FnArgs<(u32, String)>, ()>) -> Result<Line> {
        let settle = settle
            .build_threadsafe_function::<(u32, String)>()
            .weak::<true>()
            .callee_handled::<false>()
            .build_callback(|context| Ok(FnArgs::from(context.value)))?;
        Ok(Line { settle: Arc::new(settle) })
    }

    /// Keeps the loop alive from now on.
    #[napi(catch_unwind)]
    pub fn hold(&self, env: &Env) {
        self.alive(env, sys::napi_ref_threadsafe_function);
    }

    /// Lets the loop end from now on.
    #[napi(catch_unwind)]
    pub fn rest(&self, env: &Env) {
        self.alive(env, sys::napi_unref_threadsafe_function);
    }

    /// Starts a call. Its end comes under `number`, in any case and never before this returns.
    #[napi(catch_unwind)]
    pub fn submit(&self, door: &Door, document: String, number: u32) -> Pending {
        let answer = Answer { settle: self.settle.clone(), number, told: false };
        let pending = door::caught(|| door.door.submit(&document, move |end| answer.tell(end)));
        Pending { pending: pending.ok() }
    }

    #[allow(unsafe_code, reason = "the safe form of this wants the function for itself, and calls share it")]
    fn alive(
        &self,
        env: &Env,
        set: unsafe fn(sys::napi_env, sys::napi_threadsafe_function) -> sys::napi_status,
    ) {
        let handle = &self.settle.handle;
        handle.with_read_aborted(|aborted| {
            if !aborted {
                // SAFETY: this is the thread of the loop, whose function is not finalised while the lock is held. The only failure is
                // a loop that is ending, and then nothing is to be kept alive.
                unsafe { set(env.raw(), handle.get_raw()) };
            }
        });
    }
}

/// The duty to tell a call's end exactly once, whatever happens to the call.
struct Answer {
    settle: Arc<Settle>,
    number: u32,
    told: bool,
}

impl Answer {
    fn tell(mut self, end: String) {
        self.send(end);
    }

    fn send(&mut self, end: String) {
        self.told = true;
        // A loop that is ending takes nothing any more, and nobody waits there.
        self.settle.call((self.number, end), ThreadsafeFunctionCallMode::NonBlocking);
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        if !self.told {
            let error = Error::unknown(ErrorKind::Interrupted, "the call was ended before its answer came");
            self.send(door::error_document(&error));
        }
    }
}

/// A call that runs.
#[napi]
pub struct Pending {
    /// Absent where the call could not even be started; its end says so.
    pending: Option<door::Pending>,
}

#[napi]
impl Pending {
    /// Ends a free call; lets a purchase go on alone. Gives the document for the ended wait, with what is known of the order.
    #[napi(catch_unwind)]
    pub fn cancel(&self) -> String {
        let Some(pending) = &self.pending else { return r#"{"err":{}}"#.to_owned() };
        door::caught(|| {
            pending.cancel();
            pending.interrupted()
        })
        .unwrap_or_else(|fault| fault)
    }
}
