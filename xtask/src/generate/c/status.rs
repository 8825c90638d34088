//! `status.rs`: the numbers that functions give.

use super::super::document::Document;
use super::MARK;
use std::fmt::Write;

pub(super) fn write(document: &Document) -> Result<String, String> {
    let mut variants = String::new();
    let mut words = String::new();
    let mut names = String::new();
    for (code, number, summary) in document.errors() {
        if number < 10 {
            return Err(format!("{code}: the numbers below 10 belong to the C interface itself"));
        }
        let name = format!("AREG_{}", code.to_uppercase());
        let _ = writeln!(variants, "    /// {summary}\n    {name} = {number},");
        let _ = writeln!(words, "            \"{code}\" => areg_status::{name},");
        let _ = writeln!(names, "            {number} => Some(c\"{code}\"),");
    }
    Ok(format!(
        r#"//! The status numbers. {MARK}

use std::ffi::CStr;

/// What became of a call. The numbers are fixed for ever; newer libraries may give more of them.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum areg_status {{
    /// Done.
    AREG_OK = 0,
    /// Not done yet.
    AREG_PENDING = 1,
{variants}}}

impl areg_status {{
    /// The status of an error's word.
    pub(crate) fn of(code: &str) -> areg_status {{
        match code {{
{words}            _ => areg_status::AREG_INTERNAL,
        }}
    }}

    /// The word of a number.
    pub(crate) fn name(number: i32) -> Option<&'static CStr> {{
        match number {{
            0 => Some(c"ok"),
            1 => Some(c"pending"),
{names}            _ => None,
        }}
    }}
}}
"#
    ))
}
