//! The plugin as a library: the table of `include/anyregistrar_plugin.h`, with its members in the same order.
//!
//! The one file with unsafe code. It lets no panic out: one would end the host's process. (So build with `panic = "unwind"`, which is
//! Cargo's default.)
#![allow(unsafe_code)]

use std::ffi::{c_char, c_void};
use std::panic::{UnwindSafe, catch_unwind};
use std::ptr;
use std::slice;
use std::sync::Once;
use std::sync::atomic::{AtomicPtr, Ordering};

#[repr(C)]
struct Host {
    size: usize,
    log: Option<unsafe extern "C" fn(*const c_char, usize)>,
}

#[repr(C)]
pub struct Table {
    size: usize,
    version: u32,
    open: unsafe extern "C" fn(*const Host, *mut *mut c_void) -> i32,
    step: unsafe extern "C" fn(*mut c_void, *const c_char, usize, *mut *mut c_char, *mut usize) -> i32,
    release: unsafe extern "C" fn(*mut c_void, *mut c_char, usize),
    close: unsafe extern "C" fn(*mut c_void),
}

static TABLE: Table = Table { size: size_of::<Table>(), version: 1, open, step, release, close };

/// What `step` returns where the plugin has panicked.
const PANICKED: i32 = 1;

#[unsafe(no_mangle)]
pub extern "C" fn anyregistrar_plugin() -> *const Table {
    &raw const TABLE
}

static HOST: AtomicPtr<Host> = AtomicPtr::new(ptr::null_mut());

/// Writes a line for people into the host's log.
fn say(text: &str) {
    // SAFETY: the host's table stays for as long as the process.
    let host = unsafe { HOST.load(Ordering::Acquire).as_ref() };
    if let Some(log) = host.and_then(|host| host.log) {
        // SAFETY: the text is valid during the call.
        unsafe { log(text.as_ptr().cast(), text.len()) };
    }
}

/// The answer, or an error where the plugin has panicked.
fn caught(answer: impl FnOnce() -> String + UnwindSafe) -> Result<String, ()> {
    catch_unwind(answer).map_err(drop)
}

unsafe extern "C" fn open(host: *const Host, _: *mut *mut c_void) -> i32 {
    static ONCE: Once = Once::new();
    HOST.store(host.cast_mut(), Ordering::Release);
    let opened = catch_unwind(|| {
        // A library has a standard library of its own: this is not the host's hook.
        ONCE.call_once(|| std::panic::set_hook(Box::new(|panic| say(&panic.to_string()))));
    });
    // There is nothing to remember, so there is no instance: the pointer stays NULL.
    if opened.is_ok() { 0 } else { PANICKED }
}

unsafe extern "C" fn step(
    _: *mut c_void,
    step: *const c_char,
    length: usize,
    answer: *mut *mut c_char,
    size: *mut usize,
) -> i32 {
    // SAFETY: the host gives so many bytes, valid during the call.
    let step = unsafe { slice::from_raw_parts(step.cast::<u8>(), length) };
    let Ok(text) = caught(|| crate::answer(&String::from_utf8_lossy(step))) else { return PANICKED };
    let text = Box::leak(text.into_bytes().into_boxed_slice());
    // SAFETY: both are places of the host for this answer; `release` gets the bytes back.
    unsafe {
        *size = text.len();
        *answer = text.as_mut_ptr().cast();
    }
    0
}

unsafe extern "C" fn release(_: *mut c_void, answer: *mut c_char, size: usize) {
    // SAFETY: the pointer and the length of an answer that `step` has leaked, given back once.
    drop(unsafe { Box::from_raw(ptr::slice_from_raw_parts_mut(answer.cast::<u8>(), size)) });
}

unsafe extern "C" fn close(_: *mut c_void) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_answered_through_the_table_and_the_answer_taken_back() {
        // SAFETY: the table is ours, and called as the header says.
        unsafe {
            let table = &*anyregistrar_plugin();
            let (mut instance, mut answer, mut size) = (ptr::null_mut(), ptr::null_mut(), 0);
            assert_eq!((table.open)(ptr::null(), &raw mut instance), 0);
            let said = br#"{"anyregistrar": 1, "step": "describe"}"#;
            let status =
                (table.step)(instance, said.as_ptr().cast(), said.len(), &raw mut answer, &raw mut size);
            assert_eq!(status, 0);
            let text =
                std::str::from_utf8(slice::from_raw_parts(answer.cast(), size)).expect("text").to_owned();
            assert!(text.contains("Example Registrar"), "{text}");
            (table.release)(instance, answer, size);
            (table.close)(instance);
        }
    }

    #[test]
    fn a_panic_stays_inside() {
        assert_eq!(caught(|| panic!("never")), Err(()));
        assert_eq!(caught(|| "fine".to_owned()), Ok("fine".to_owned()));
    }
}
