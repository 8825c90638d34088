//! What a caller says about one call, beside its input.

use crate::edge::text;
use anyregistrar::error::ProblemCode;
use anyregistrar::{Error, Result};
use serde::Serialize;
use std::ffi::{c_char, c_void};
use std::mem::size_of;

/// What a caller says about one call, beside its input. What is not set has to be zero:
///
///     areg_options options = { .size = sizeof options, .key = "invoice-1042-1" };
///
/// The struct only grows: programs go on with newer libraries as they are.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct areg_options {
    /// sizeof(areg_options)
    pub size: usize,
    /// The account's name; NULL where the client has one account alone.
    pub account: *const c_char,
    /// The key of a purchase, such as the number of the invoice's line: the same key always means the same order. NULL for none.
    pub key: *const c_char,
    /// How long to wait at most, in milliseconds; 0 for the registrar's usual limits.
    pub timeout_ms: u64,
    /// Not 0: check everything, and send nothing that lasts.
    pub dry_run: i32,
    /// Is asked again and again by a function that waits, whether to wait on; NULL to wait until the end.
    pub interrupt: areg_interrupt,
    /// What `interrupt` is given.
    pub user: *mut c_void,
}

/// A function that ends a wait by giving true. It runs on the thread that waits, some 20 times in a second. The call then answers
/// AREG_INTERRUPTED: a free call is given up, a purchase goes on, and the answer tells its key and, once it is on record, its order.
pub type areg_interrupt = Option<unsafe extern "C" fn(user: *mut c_void) -> bool>;

/// The struct as the first header had it.
#[repr(C)]
struct First {
    size: usize,
    texts: [*const c_char; 2],
    timeout_ms: u64,
    dry_run: i32,
}

/// No caller's struct is smaller.
const FIRST: usize = size_of::<First>();

/// The options of a call's document.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Options<'a> {
    #[serde(skip)]
    pub(crate) account: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timeout_ms: Option<u64>,
    dry_run: bool,
    #[serde(skip)]
    pub(crate) interrupt: Option<Interrupt>,
}

/// The caller's function with what it is given.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Interrupt(unsafe extern "C" fn(user: *mut c_void) -> bool, *mut c_void);

impl Interrupt {
    /// Whether to end the wait.
    pub(crate) fn asks(self) -> bool {
        // SAFETY: the caller gave both for this, and is still waiting.
        unsafe { (self.0)(self.1) }
    }
}

impl<'a> Options<'a> {
    /// Reads what the caller's struct holds, however old or new its header is.
    ///
    /// # Safety
    ///
    /// The pointer is NULL, or points to as many bytes as `size` says.
    pub(crate) unsafe fn read(options: *const areg_options) -> Result<Options<'a>> {
        if options.is_null() {
            return Ok(Options::default());
        }
        // SAFETY: as the caller says; the bytes may be fewer or more than our struct has.
        let (options, newer) = unsafe { sized(options) }?;
        if newer {
            let text = "an option is set that this library does not know; use the library that belongs to the header";
            return Err(Error::field("options", ProblemCode::Unknown, text));
        }
        // SAFETY: the texts are as the header asks.
        let (account, key) =
            unsafe { (text(options.account, "options.account")?, text(options.key, "options.key")?) };
        Ok(Options {
            account,
            key,
            timeout_ms: Some(options.timeout_ms).filter(|longest| *longest > 0),
            dry_run: options.dry_run != 0,
            interrupt: options.interrupt.map(|function| Interrupt(function, options.user)),
        })
    }
}

/// A struct of our size with what the caller's has, and whether the caller's has more that is not zero.
unsafe fn sized(options: *const areg_options) -> Result<(areg_options, bool)> {
    // SAFETY: every header's struct starts with its size.
    let size = unsafe { (&raw const (*options).size).read_unaligned() };
    if !(FIRST..=4096).contains(&size) {
        let text = format!("set it to sizeof(areg_options), which is {} or more", FIRST);
        return Err(Error::field("options.size", ProblemCode::Invalid, text));
    }
    let known = size.min(size_of::<areg_options>());
    // SAFETY: all zero is a value of the struct; the caller says that `size` bytes may be read.
    unsafe {
        let mut own: areg_options = std::mem::zeroed();
        std::ptr::copy_nonoverlapping(options.cast::<u8>(), (&raw mut own).cast(), known);
        let rest = std::slice::from_raw_parts(options.cast::<u8>().add(known), size - known);
        Ok((own, rest.iter().any(|byte| *byte != 0)))
    }
}
