//! Our client as C programs have it: the shared library, loaded from where it is installed.
#![allow(unsafe_code, reason = "a library is loaded and its C functions are called")]

use crate::{Check, exchange};
use serde_json::json;
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::ptr;

type Connect =
    unsafe extern "C" fn(*const c_char, *const c_char, *mut *mut c_void, *mut *mut c_void) -> c_int;
type Operation = unsafe extern "C" fn(*const c_void, *const c_char, *const c_void, *mut *mut c_void) -> c_int;
type Text = unsafe extern "C" fn(*const c_void, *const c_char) -> *const c_char;
type Free = unsafe extern "C" fn(*mut c_void);

/// A check by `areg_domain_check` of the library at `path`, the LogicBoxes provider speaking to `base`.
pub(crate) fn check(path: &str, base: &str) -> Result<Check, String> {
    let library = Library::open(path)?;
    // SAFETY: the types are those of the header.
    let (connect, check, text, free) = unsafe {
        (
            std::mem::transmute::<*mut c_void, Connect>(library.function(c"areg_client_connect")?),
            std::mem::transmute::<*mut c_void, Operation>(library.function(c"areg_domain_check")?),
            std::mem::transmute::<*mut c_void, Text>(library.function(c"areg_answer_text")?),
            std::mem::transmute::<*mut c_void, Free>(library.function(c"areg_answer_free")?),
        )
    };
    let settings = json!({ "user_id": exchange::USER, "api_key": exchange::KEY });
    let account = json!({ "environment": "test", "base_url": base, "settings": settings }).to_string();
    let account = CString::new(account).map_err(|error| error.to_string())?;
    let mut client = ptr::null_mut();
    // SAFETY: good texts and a place for the client.
    if unsafe { connect(c"logicboxes".as_ptr(), account.as_ptr(), &mut client, ptr::null_mut()) } != 0 {
        return Err("the C library does not open the account".into());
    }
    let input = CString::new(json!({ "domains": [exchange::NAME] }).to_string())
        .map_err(|error| error.to_string())?;
    Ok(Box::new(move || {
        let mut answer = ptr::null_mut();
        // SAFETY: the client lives as long as the process; the answer is released when it was looked at.
        unsafe {
            let status = check(client, input.as_ptr(), ptr::null(), &mut answer);
            let state = text(answer, c"/names/0/state".as_ptr());
            let good = status == 0 && !state.is_null() && CStr::from_ptr(state) == c"available";
            free(answer);
            if good {
                Ok(())
            } else {
                Err(format!("the C library gave the status {status} and no free name"))
            }
        }
    }))
}

struct Library(*mut c_void);

impl Library {
    fn open(path: &str) -> Result<Library, String> {
        let name = CString::new(path).map_err(|error| error.to_string())?;
        // SAFETY: loading our own library, which does nothing at load time.
        let handle = unsafe { libc::dlopen(name.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL) };
        if handle.is_null() { Err(format!("{path} cannot be loaded")) } else { Ok(Library(handle)) }
    }

    fn function(&self, name: &CStr) -> Result<*mut c_void, String> {
        // SAFETY: the handle is open and never closed.
        let found = unsafe { libc::dlsym(self.0, name.as_ptr()) };
        if found.is_null() {
            Err(format!("the library has no {}", name.to_string_lossy()))
        } else {
            Ok(found)
        }
    }
}
