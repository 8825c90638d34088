//! The edge between C and Rust: pointers come in, answers go out, and no panic passes.

use crate::answer::areg_answer;
use crate::generated::status::areg_status;
use anyregistrar::error::ProblemCode;
use anyregistrar::{Error, ErrorKind, Result};
use std::ffi::{CStr, c_char};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

/// Runs `act`, which sends nothing. A panic in it becomes the error of a fault in this library.
pub(crate) fn guarded<T>(act: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(act)).unwrap_or_else(|_| {
        let text = "a fault in this library ended the call before anything was sent; please report it";
        Err(Error::new(ErrorKind::Internal, text))
    })
}

/// Runs `act`, which may send something: after a panic nobody knows.
pub(crate) fn guarded_sending<T>(act: impl FnOnce() -> T) -> Result<T> {
    catch_unwind(AssertUnwindSafe(act)).map_err(|_| {
        let text = "a fault in this library ended the call; please report it";
        Error::unknown(ErrorKind::Internal, text)
    })
}

/// The text behind a pointer; nothing where it is NULL. `name` is what the header calls the argument.
///
/// # Safety
///
/// The pointer is NULL or points to a NUL-terminated text that stays as it is meanwhile.
pub(crate) unsafe fn text<'a>(pointer: *const c_char, name: &str) -> Result<Option<&'a str>> {
    if pointer.is_null() {
        return Ok(None);
    }
    // SAFETY: the caller says so.
    let text = unsafe { CStr::from_ptr(pointer) };
    text.to_str().map(Some).map_err(|_| Error::field(name, ProblemCode::Invalid, "the text is not UTF-8"))
}

/// The text behind a pointer that has to be there.
///
/// # Safety
///
/// As for [`text`].
pub(crate) unsafe fn wanted<'a>(pointer: *const c_char, name: &str) -> Result<&'a str> {
    // SAFETY: as the caller says.
    unsafe { text(pointer, name) }?.ok_or_else(|| null(name))
}

/// The error for a pointer that must not be NULL.
pub(crate) fn null(name: &str) -> Error {
    Error::field(name, ProblemCode::Missing, "the pointer is NULL")
}

/// Hands an answer over, and gives its status. Without a place to put it, it is dropped.
///
/// # Safety
///
/// `place` is NULL or may be written to.
pub(crate) unsafe fn give(place: *mut *mut areg_answer, answer: areg_answer) -> areg_status {
    let status = answer.status();
    // SAFETY: the caller says so.
    unsafe { put(place, Box::into_raw(Box::new(answer))) };
    status
}

/// Hands an answer over only where it is an error; the place becomes NULL otherwise.
///
/// # Safety
///
/// As for [`give`].
pub(crate) unsafe fn give_error(place: *mut *mut areg_answer, result: Result<()>) -> areg_status {
    match result {
        // SAFETY: as the caller says.
        Err(error) => unsafe { give(place, areg_answer::of_error(&error)) },
        Ok(()) => {
            if !place.is_null() {
                // SAFETY: the caller says so.
                unsafe { place.write(ptr::null_mut()) };
            }
            areg_status::AREG_OK
        }
    }
}

/// Hands a boxed object over, or drops it where there is no place for it.
///
/// # Safety
///
/// `place` is NULL or may be written to; `object` comes from a box.
unsafe fn put<T>(place: *mut *mut T, object: *mut T) {
    if place.is_null() {
        // SAFETY: nobody else has the box.
        drop(unsafe { Box::from_raw(object) });
    } else {
        // SAFETY: the caller says so.
        unsafe { place.write(object) };
    }
}
