//! From a function of the header to the library's door, and back.

use crate::answer::areg_answer;
use crate::call::areg_call;
use crate::client::areg_client;
use crate::edge::{give, guarded, guarded_sending, null, text};
use crate::ending::Done;
use crate::generated::status::areg_status;
use crate::options::{Interrupt, Options, areg_options};
use crate::sigpipe;
use anyregistrar::door::Door;
use anyregistrar::error::ProblemCode;
use anyregistrar::{Error, Result};
use serde::Serialize;
use serde_json::value::RawValue;
use std::ffi::c_char;
use std::time::Duration;

/// The accounts behind a client.
pub(crate) struct Shared(Door);

impl Shared {
    pub(crate) fn open(configuration: &str) -> Result<Shared> {
        Door::open(configuration).map(Shared)
    }

    pub(crate) fn accounts(&self) -> Vec<String> {
        self.0.accounts()
    }

    pub(crate) fn providers(&self) -> String {
        self.0.providers()
    }
}

/// A call as the header's functions take it.
struct Request<'a> {
    door: &'a Door,
    document: String,
    interrupt: Option<Interrupt>,
}

/// How long a wait lasts before its caller is asked whether to go on.
const SLICE: Duration = Duration::from_millis(50);

#[derive(Serialize)]
struct Document<'a> {
    op: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<&'a str>,
    input: &'a RawValue,
    options: &'a Options<'a>,
}

impl<'a> Request<'a> {
    /// # Safety
    ///
    /// The pointers are as the header asks.
    unsafe fn read(
        operation: &str,
        client: *const areg_client,
        input: *const c_char,
        options: *const areg_options,
    ) -> Result<Request<'a>> {
        // SAFETY: as the caller says.
        let (client, input, options) =
            unsafe { (client.as_ref(), text(input, "input")?, Options::read(options)?) };
        let client = client.ok_or_else(|| null("client"))?;
        // Read on its own: what stands behind its end must not become a part of the call.
        let input: &RawValue = serde_json::from_str(input.unwrap_or("{}")).map_err(|error| {
            let text =
                format!("it is not a JSON document (line {}, column {})", error.line(), error.column());
            Error::field("input", ProblemCode::Invalid, text)
        })?;
        #[cfg(feature = "test-hooks")]
        assert!(input.get() != r#""panic""#, "a panic that a test asked for");
        let document = Document { op: operation, account: options.account, input, options: &options };
        let document = serde_json::to_string(&document).expect("plain data serialises");
        Ok(Request { door: &client.door.0, document, interrupt: options.interrupt })
    }

    /// Waits for the end.
    fn wait(&self) -> String {
        let Some(interrupt) = self.interrupt else {
            return sigpipe::held_back(|| self.door.call(&self.document));
        };
        let mut waiting = self.door.start(&self.document);
        loop {
            if let Some(document) = sigpipe::held_back(|| waiting.wait(SLICE)) {
                return document;
            }
            if interrupt.asks() {
                waiting.cancel();
                return waiting.interrupted();
            }
        }
    }
}

/// Makes a call and waits for its end.
///
/// # Safety
///
/// The pointers are as the header asks.
pub(crate) unsafe fn blocking<'a>(
    operation: impl FnOnce() -> Result<&'a str>,
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    if answer.is_null() {
        // Nobody would learn what became of it, so nothing is sent.
        return areg_status::AREG_INVALID_INPUT;
    }
    // SAFETY: as the caller says.
    let request = guarded(|| unsafe { Request::read(operation()?, client, input, options) });
    let made = request.and_then(|request| guarded_sending(|| areg_answer::of_document(&request.wait())));
    // SAFETY: as the caller says.
    unsafe { give(answer, made.unwrap_or_else(|error| areg_answer::of_error(&error))) }
}

/// Starts a call. Whatever is wrong with it is its end.
///
/// # Safety
///
/// The pointers are as the header asks.
pub(crate) unsafe fn start<'a>(
    operation: impl FnOnce() -> Result<&'a str>,
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: Option<Done>,
    call: *mut *mut areg_call,
) -> areg_status {
    if call.is_null() && done.is_none() {
        return areg_status::AREG_INVALID_INPUT;
    }
    let mut made = areg_call::new(done);
    // SAFETY: as the caller says.
    let request = guarded(|| unsafe { Request::read(operation()?, client, input, options) });
    let result = request.and_then(|request| {
        guarded_sending(|| made.submit(|done| request.door.submit(&request.document, done)))
    });
    let status = match result {
        Ok(()) => made.status(),
        Err(error) => made.refuse(&error),
    };
    if call.is_null() {
        // The call goes on, and its end goes to the callback.
        made.let_go();
    } else {
        // SAFETY: as the caller says.
        unsafe { call.write(Box::into_raw(Box::new(made))) };
    }
    status
}
