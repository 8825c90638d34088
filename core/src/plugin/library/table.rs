//! The functions of a library, behind `include/anyregistrar_plugin.h`: the one place where foreign code is called.
#![allow(unsafe_code)]

use super::super::carrier::{LONGEST, Trouble};
use super::said;
use libloading::os::unix::{Library, RTLD_LOCAL, RTLD_NOW};
use std::ffi::{c_char, c_void};
use std::marker::PhantomData;
use std::mem::{offset_of, size_of};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::ptr;

/// The version of the interface.
const VERSION: u32 = 1;

/// No table is this large, however much it has grown.
const LARGEST: usize = 4 << 10;

#[repr(C)]
struct Host {
    size: usize,
    log: extern "C" fn(*const c_char, usize),
}

static HOST: Host = Host { size: size_of::<Host>(), log };

type Entry = unsafe extern "C" fn() -> *const Raw;
type Open = unsafe extern "C" fn(*const Host, *mut *mut c_void) -> i32;
type Step = unsafe extern "C" fn(*mut c_void, *const c_char, usize, *mut *mut c_char, *mut usize) -> i32;
type Release = unsafe extern "C" fn(*mut c_void, *mut c_char, usize);
type Close = unsafe extern "C" fn(*mut c_void);

/// The table as a plugin lays it out. What is a pointer may be NULL.
#[repr(C)]
#[derive(Clone, Copy)]
struct Raw {
    size: usize,
    version: u32,
    open: Option<Open>,
    step: Option<Step>,
    release: Option<Release>,
    close: Option<Close>,
}

/// The functions of a library that stays loaded.
#[derive(Clone, Copy)]
pub(super) struct Table {
    open: Open,
    step: Step,
    release: Release,
    close: Close,
}

impl Table {
    /// Loads a library for good, and reads what it offers. `loaded` is told as soon as the system has it.
    pub(super) fn load(path: &Path, loaded: impl FnOnce()) -> Result<Table, String> {
        // SAFETY: loading runs the library's own code. The file is one that the configuration names and that only its owner and root
        // can have changed: it is trusted as the host is.
        let library = unsafe { Library::open(Some(path), RTLD_NOW | RTLD_LOCAL) };
        let library = library.map_err(|error| crate::error::printable(&error.to_string()))?;
        loaded();
        // SAFETY: the header gives this function its type; where the symbol is NULL, the option says so.
        let entry = unsafe { library.get::<Option<Entry>>("anyregistrar_plugin") };
        let entry = entry.ok().and_then(|symbol| *symbol);
        // Never unloaded: its threads, and what it has registered with the system, would be left without their code.
        std::mem::forget(library);
        let entry = entry.ok_or("it has no function anyregistrar_plugin")?;
        // SAFETY: as the header says, it takes nothing, may be called at any time, and gives a table that stays, or NULL.
        unsafe { Table::read(entry()) }
    }

    /// Reads a table.
    ///
    /// # Safety
    ///
    /// `table` is NULL, or points to a structure that begins with its size and that stays as it is.
    unsafe fn read(table: *const Raw) -> Result<Table, String> {
        if table.is_null() {
            return Err("its function anyregistrar_plugin gave NULL".into());
        }
        if !table.is_aligned() {
            return Err("its table lies at an address that no table has".into());
        }
        // SAFETY: every table has its size at its beginning.
        let size = unsafe { ptr::read(&raw const (*table).size) };
        if !(offset_of!(Raw, open)..=LARGEST).contains(&size) {
            return Err(format!("its table says that it has {size} bytes; sizeof(areg_plugin) is wanted"));
        }
        // SAFETY: the table reaches beyond this member.
        let version = unsafe { ptr::read(&raw const (*table).version) };
        if version != VERSION {
            return Err(format!("it has version {version} of the interface, and this host has {VERSION}"));
        }
        if size < size_of::<Raw>() {
            let wanted = size_of::<Raw>();
            return Err(format!("its table has {size} bytes where version {VERSION} has {wanted}"));
        }
        // SAFETY: the table has all members of ours; where one is NULL, the option says so.
        let raw = unsafe { ptr::read(table) };
        let lacks = |name: &str| format!("the function {name} in its table is NULL");
        Ok(Table {
            open: raw.open.ok_or_else(|| lacks("open"))?,
            step: raw.step.ok_or_else(|| lacks("step"))?,
            release: raw.release.ok_or_else(|| lacks("release"))?,
            close: raw.close.ok_or_else(|| lacks("close"))?,
        })
    }

    /// Opens an instance for the calling thread.
    pub(super) fn open(&self) -> Result<Opened, Trouble> {
        let mut instance = ptr::null_mut();
        // SAFETY: both pointers are valid during the call, and the first one for good.
        match unsafe { (self.open)(&raw const HOST, &raw mut instance) } {
            0 => Ok(Opened { table: *self, instance, thread: PhantomData }),
            status => Err(Trouble::NotStarted(format!("its function `open` returned {status}"))),
        }
    }
}

/// An open instance. It stays on the thread that opened it.
pub(super) struct Opened {
    table: Table,
    instance: *mut c_void,
    thread: PhantomData<*mut ()>,
}

impl Opened {
    /// Hands a line over, with its end, and gives the answer.
    pub(super) fn step(&mut self, mut line: Vec<u8>) -> Result<String, Trouble> {
        // The line's end makes room for the end of a string.
        let length = line.len() - usize::from(line.pop_if(|byte| *byte == b'\n').is_some());
        line.push(0);
        let (mut answer, mut size) = (ptr::null_mut::<c_char>(), 0);
        // SAFETY: the instance is open and this is its thread. The step has `length` bytes and a 0, and lives longer than the call.
        let status = unsafe {
            (self.table.step)(self.instance, line.as_ptr().cast(), length, &raw mut answer, &raw mut size)
        };
        if status != 0 {
            return Err(Trouble::Status(status));
        }
        if answer.is_null() {
            return Err(Trouble::NoAnswer);
        }
        let text = if size > LONGEST {
            Err(Trouble::TooLong)
        } else {
            // SAFETY: the plugin says that there are so many bytes, which stay as they are until they are released.
            let bytes = unsafe { std::slice::from_raw_parts(answer.cast::<u8>(), size) };
            std::str::from_utf8(bytes).map(str::to_owned).map_err(|_| Trouble::NotText)
        };
        // SAFETY: the answer of this instance, given back once; nothing of it is kept.
        unsafe { (self.table.release)(self.instance, answer, size) };
        text
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        // SAFETY: the instance is open, this is its thread, and it is not used again.
        unsafe { (self.table.close)(self.instance) };
    }
}

/// The host's function `log`.
extern "C" fn log(text: *const c_char, length: usize) {
    if text.is_null() || length > LONGEST {
        return;
    }
    // SAFETY: the plugin says that there are so many bytes, valid during the call.
    let text = unsafe { std::slice::from_raw_parts(text.cast::<u8>(), length) };
    // A panic in what listens to the log must not go through foreign code.
    let _ = catch_unwind(AssertUnwindSafe(|| said::line(text)));
}
