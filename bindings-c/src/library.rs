//! The library as a whole.

use crate::answer::areg_answer;
use crate::edge::{give, guarded};
use crate::generated::status::areg_status;
use anyregistrar::{door, engine};
use std::ffi::c_char;
use std::ptr;
use std::time::Duration;

/// The interface that a header describes.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum areg_abi {
    /// The number of this header's interface.
    AREG_ABI_VERSION = 1,
}

/// The interface that the library has. It only grows: a program built for AREG_ABI_VERSION runs with every library of that number.
#[unsafe(no_mangle)]
pub extern "C" fn areg_abi_version() -> i32 {
    areg_abi::AREG_ABI_VERSION as i32
}

/// The library's version, such as "1.2.3".
#[unsafe(no_mangle)]
pub extern "C" fn areg_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}

/// A status as a word, such as "insufficient_funds": the same in every language. NULL for a number that is none.
#[unsafe(no_mangle)]
pub extern "C" fn areg_status_name(status: i32) -> *const c_char {
    areg_status::name(status).map_or(ptr::null(), |name| name.as_ptr())
}

/// What each registrar is and can do: a list of objects with its name, settings as a form, operations and limits. Those that are built in;
/// areg_client_providers has the plugins of a client's accounts, too.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_providers(answer: *mut *mut areg_answer) -> areg_status {
    let made = guarded(|| Ok(areg_answer::of_output(&door::providers())));
    // SAFETY: as the header says.
    unsafe { give(answer, made.unwrap_or_else(|error| areg_answer::of_error(&error))) }
}

/// Waits until no purchase of this process is running any more, for so many milliseconds at most; for programs that are about to
/// exit after they cancelled or let go of a purchase. False where some are left: those are on record and are settled later. In a
/// callback it does not wait.
#[unsafe(no_mangle)]
pub extern "C" fn areg_finish_purchases(longest_ms: u64) -> bool {
    let longest = if engine::inside_a_runtime() { 0 } else { longest_ms };
    guarded(|| Ok(engine::finish_purchases(Duration::from_millis(longest)))).unwrap_or(false)
}
