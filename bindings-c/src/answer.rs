//! What a call gave, or why it failed.

use crate::edge::text;
use crate::generated::status::areg_status;
use crate::tree::{Node, Once};
use anyregistrar::{Error, door};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::ffi::{CStr, CString, c_char};
use std::ptr;
use std::sync::Arc;

/// What a call gave, or why it failed: a JSON document, and the way into it. It does not change; threads may share it.
pub struct areg_answer(Arc<Answered>);

struct Answered {
    status: areg_status,
    json: CString,
    tree: Once<Node>,
}

/// What kind of value a place of an answer holds.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum areg_kind {
    /// There is no such place.
    AREG_ABSENT = 0,
    /// null
    AREG_NULL = 1,
    /// true or false
    AREG_BOOLEAN = 2,
    /// A whole number that fits 64 bits.
    AREG_INTEGER = 3,
    /// Any other number. Amounts of money are texts.
    AREG_NUMBER = 4,
    /// A text.
    AREG_TEXT = 5,
    /// A list.
    AREG_LIST = 6,
    /// An object.
    AREG_OBJECT = 7,
}

impl areg_answer {
    /// The answer that a document of the door stands for.
    pub(crate) fn of_document(document: &str) -> areg_answer {
        #[derive(Deserialize)]
        #[serde(rename_all = "snake_case")]
        enum Document<'a> {
            #[serde(borrow)]
            Ok(Good<'a>),
            #[serde(borrow)]
            Err(&'a RawValue),
        }
        #[derive(Deserialize)]
        struct Good<'a> {
            #[serde(borrow)]
            output: &'a RawValue,
        }
        #[derive(Deserialize)]
        struct Fault<'a> {
            code: &'a str,
        }
        match serde_json::from_str(document) {
            Ok(Document::Ok(Good { output })) => areg_answer::new(areg_status::AREG_OK, output.get()),
            Ok(Document::Err(fault)) => {
                let code = serde_json::from_str(fault.get()).map_or("", |Fault { code }| code);
                areg_answer::new(areg_status::of(code), fault.get())
            }
            Err(_) => {
                areg_answer::new(areg_status::AREG_INTERNAL, r#"{"code":"internal","outcome":"unknown"}"#)
            }
        }
    }

    /// The answer for an error.
    pub(crate) fn of_error(error: &Error) -> areg_answer {
        areg_answer::of_document(&door::error_document(error))
    }

    /// The answer with this output.
    pub(crate) fn of_output(json: &str) -> areg_answer {
        areg_answer::new(areg_status::AREG_OK, json)
    }

    fn new(status: areg_status, json: &str) -> areg_answer {
        let json = CString::new(json).expect("JSON has no NUL: it is escaped inside texts");
        areg_answer(Arc::new(Answered { status, json, tree: Once::new() }))
    }

    /// The same answer once more.
    pub(crate) fn again(&self) -> areg_answer {
        areg_answer(self.0.clone())
    }

    pub(crate) fn status(&self) -> areg_status {
        self.0.status
    }

    fn at(&self, pointer: &str) -> Option<&Node> {
        let json = self.0.json.to_str().expect("it was made from a text");
        self.0.tree.get(|| Node::read(json)).at(pointer)
    }
}

/// The value at a place.
///
/// # Safety
///
/// As the header says of all pointers.
unsafe fn node<'a>(answer: *const areg_answer, pointer: *const c_char) -> Option<&'a Node> {
    // SAFETY: as the header says.
    unsafe { answer.as_ref()?.at(text(pointer, "pointer").ok()??) }
}

/// A text of an error; NULL where the answer is none.
unsafe fn of_error(answer: *const areg_answer, pointer: &CStr) -> *const c_char {
    // SAFETY: as the header says.
    match unsafe { answer.as_ref() } {
        Some(error) if error.status() != areg_status::AREG_OK => {
            // SAFETY: as the header says.
            unsafe { areg_answer_text(answer, pointer.as_ptr()) }
        }
        _ => ptr::null(),
    }
}

/// Releases an answer, and with it every text that was read from it. NULL is let be.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_answer_free(answer: *mut areg_answer) {
    if !answer.is_null() {
        // SAFETY: the pointer came from here, and is not used any more.
        drop(unsafe { Box::from_raw(answer) });
    }
}

/// AREG_OK, or what kind of error it is. NULL is AREG_INVALID_INPUT.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_answer_status(answer: *const areg_answer) -> areg_status {
    // SAFETY: as the header says.
    unsafe { answer.as_ref() }.map_or(areg_status::AREG_INVALID_INPUT, areg_answer::status)
}

/// The whole document: the output, or the error. Its length in bytes goes to `length`, which may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_answer_json(answer: *const areg_answer, length: *mut usize) -> *const c_char {
    // SAFETY: as the header says.
    let json = unsafe { answer.as_ref() }.map(|answer| &answer.0.json);
    if !length.is_null() {
        // SAFETY: as the header says.
        unsafe { length.write(json.map_or(0, |json| json.as_bytes().len())) };
    }
    json.map_or(ptr::null(), |json| json.as_ptr())
}

/// What kind of value lies at a place. `pointer` is a JSON pointer (RFC 6901), such as "/names/0/state"; "" is the whole document.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_answer_kind(answer: *const areg_answer, pointer: *const c_char) -> areg_kind {
    // SAFETY: as the header says.
    match unsafe { node(answer, pointer) } {
        None => areg_kind::AREG_ABSENT,
        Some(Node::Null) => areg_kind::AREG_NULL,
        Some(Node::Boolean(_)) => areg_kind::AREG_BOOLEAN,
        Some(Node::Integer(_)) => areg_kind::AREG_INTEGER,
        Some(Node::Number) => areg_kind::AREG_NUMBER,
        Some(Node::Text(_)) => areg_kind::AREG_TEXT,
        Some(Node::List(_)) => areg_kind::AREG_LIST,
        Some(Node::Object(_)) => areg_kind::AREG_OBJECT,
    }
}

/// The text at a place; NULL where there is none. A text that holds a NUL is not given either; areg_answer_json has it, escaped.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_answer_text(
    answer: *const areg_answer,
    pointer: *const c_char,
) -> *const c_char {
    // SAFETY: as the header says.
    match unsafe { node(answer, pointer) } {
        Some(Node::Text(Some(text))) => text.as_ptr(),
        _ => ptr::null(),
    }
}

/// The whole number at a place; `otherwise` where there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_answer_integer(
    answer: *const areg_answer,
    pointer: *const c_char,
    otherwise: i64,
) -> i64 {
    // SAFETY: as the header says.
    match unsafe { node(answer, pointer) } {
        Some(Node::Integer(number)) => *number,
        _ => otherwise,
    }
}

/// Whether it is true or false at a place; `otherwise` where neither.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_answer_boolean(
    answer: *const areg_answer,
    pointer: *const c_char,
    otherwise: bool,
) -> bool {
    // SAFETY: as the header says.
    match unsafe { node(answer, pointer) } {
        Some(Node::Boolean(value)) => *value,
        _ => otherwise,
    }
}

/// How many items the list at a place has, or members the object, or bytes the text; 0 for anything else.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_answer_length(answer: *const areg_answer, pointer: *const c_char) -> usize {
    // SAFETY: as the header says.
    unsafe { node(answer, pointer) }.map_or(0, Node::length)
}

/// The name of a member of the object at a place, by its number; NULL behind the last one. Members have no meaningful order.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_answer_member(
    answer: *const areg_answer,
    pointer: *const c_char,
    index: usize,
) -> *const c_char {
    // SAFETY: as the header says.
    match unsafe { node(answer, pointer) } {
        Some(Node::Object(members)) => match members.get(index) {
            Some((Some(name), _)) => name.as_ptr(),
            _ => ptr::null(),
        },
        _ => ptr::null(),
    }
}

/// The error's word, such as "insufficient_funds": the same in every language. NULL where the answer is no error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_error_code(answer: *const areg_answer) -> *const c_char {
    // SAFETY: as the header says.
    unsafe { of_error(answer, c"/code") }
}

/// What happened and what to do, for a person. NULL where the answer is no error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_error_message(answer: *const areg_answer) -> *const c_char {
    // SAFETY: as the header says.
    unsafe { of_error(answer, c"/message") }
}

/// Whether the call took effect all the same: "not_done", "unknown" or "done". NULL where the answer is no error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_error_outcome(answer: *const areg_answer) -> *const c_char {
    // SAFETY: as the header says.
    unsafe { of_error(answer, c"/outcome") }
}

/// The path of the first wrong field, such as "contacts.registrant.phone"; all of them are at "/problems". NULL where there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_error_field(answer: *const areg_answer) -> *const c_char {
    // SAFETY: as the header says.
    unsafe { of_error(answer, c"/field") }
}

/// The id of the order that the failed call belongs to. NULL where there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_error_order_id(answer: *const areg_answer) -> *const c_char {
    // SAFETY: as the header says.
    unsafe { of_error(answer, c"/order_id") }
}

/// The key of that order. NULL where there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_error_key(answer: *const areg_answer) -> *const c_char {
    // SAFETY: as the header says.
    unsafe { of_error(answer, c"/key") }
}

/// The registrar's own code for the error. NULL where there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_error_registrar_code(answer: *const areg_answer) -> *const c_char {
    // SAFETY: as the header says.
    unsafe { of_error(answer, c"/registrar_code") }
}

/// How many milliseconds to wait before the next try; -1 where nothing is said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_error_retry_after_ms(answer: *const areg_answer) -> i64 {
    // SAFETY: as the header says.
    unsafe { areg_answer_integer(answer, c"/retry_after_ms".as_ptr(), -1) }
}
