//! A built-in registrar as a plugin: the same source, in a process of its own, behind the protocol that others' plugins speak.
//!
//! The documents are read and written here by types of this program's own, made from `docs/plugin.json`: two ends that share theirs would
//! agree about anything.
//!
//! A plugin remembers nothing between steps. So what the registrar's code has heard goes along as the plugin's state, and each step
//! runs the code from its beginning: what was heard already is answered at once, and the first request that is new is the action.

mod describe;
mod documents;
mod replay;
mod steps;
mod task;

use serde_json::{Value, json};
use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// The word that has a program of the tests speak for a registrar.
pub const WORD: &str = "--as-plugin";

/// The name under which a built-in registrar's plugin goes: its own belongs to what is built in.
pub fn name(provider: &str) -> String {
    format!("{provider}_plugin")
}

/// Speaks for the registrar that this program's arguments name, where they do: `--as-plugin internetbs`. Tells whether they did.
///
/// # Panics
///
/// Where the pipes break.
pub fn serve_if_asked() -> bool {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [word, provider] = words.as_slice() else { return false };
    if word != WORD {
        return false;
    }
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let action = answer(provider, &line.expect("a line of text"));
        writeln!(out, "{action}").and_then(|()| out.flush()).expect("somebody who listens");
    }
    true
}

/// The action that follows from a step.
pub fn answer(provider: &str, line: &str) -> Value {
    match serde_json::from_str(line) {
        Ok(letter) => steps::act(provider, letter),
        Err(error) => json!({"do": "fail", "error": {"code": "invalid_input", "message": error.to_string()}}),
    }
}

/// A plugin in a folder where nobody else may write, such as this very program, which a script of one line has speak for a registrar. The
/// folder goes with it.
pub struct Program(PathBuf);

impl Program {
    /// The program for this registrar.
    ///
    /// # Panics
    ///
    /// Where no file can be written to the folder for temporary files.
    pub fn new(provider: &str) -> Program {
        Program::by(&std::env::current_exe().expect("the program that runs"), provider)
    }

    /// The same by another program that asks [`serve_if_asked`].
    ///
    /// # Panics
    ///
    /// Where no file can be written to the folder for temporary files.
    pub fn by(program: &Path, provider: &str) -> Program {
        let quoted = program.display().to_string().replace('\'', "'\\''");
        Program::holding(&format!("#!/bin/sh\nexec '{quoted}' {WORD} {provider}\n"))
    }

    /// A program of this text.
    ///
    /// # Panics
    ///
    /// Where no file can be written to the folder for temporary files.
    pub fn holding(text: &str) -> Program {
        Program::written("plugin".as_ref(), text.as_bytes())
    }

    /// A copy of a program or a library, by its own name.
    ///
    /// # Panics
    ///
    /// Where the file cannot be read, or none can be written to the folder for temporary files.
    pub fn copy_of(file: &Path) -> Program {
        let name = file.file_name().expect("a file's path");
        Program::written(name, &fs::read(file).expect("a file that was built"))
    }

    fn written(name: &OsStr, bytes: &[u8]) -> Program {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let (process, count) = (std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(format!("anyregistrar-test-plugin-{process}-{count}"));
        fs::create_dir_all(&folder).expect("a folder of our own");
        let path = fs::canonicalize(folder).expect("it is there").join(name);
        fs::write(&path, bytes).expect("our own folder");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("our own file");
        Program(path)
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if let Some(folder) = self.0.parent() {
            let _ = fs::remove_dir_all(folder);
        }
    }
}
