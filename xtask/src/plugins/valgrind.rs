//! The example in C under valgrind: it reads and writes no memory but its own, and leaves none behind.

use super::Folder;
use crate::run::{VALGRIND_FOUND, built_in, must, program, under_valgrind};
use crate::{Outcome, root};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Where the example gives an answer's memory back.
const GIVES_BACK: &str = "    free(answer);\n";

/// The same without that, and once too often: each has to be found.
const FAULTS: [(&str, &str); 2] =
    [("kept", "    (void)answer;\n"), ("twice", "    free(answer);\n    free(answer);\n")];

/// Takes the example through its check: every operation, wire case and order, and answers that mean nothing.
pub(super) fn test(folder: &Folder, plugin: &Path, cases: &Path) -> Outcome {
    println!("    under valgrind");
    must(watched(&["plugin", "check", &plugin.to_string_lossy(), "--cases", &cases.to_string_lossy()]))?;
    FAULTS.iter().try_for_each(|(name, instead)| {
        let broken = with(folder, name, instead)?;
        let mut asked = watched(&["--plugin", &broken.to_string_lossy(), "providers", "example"]);
        // Its complaints are what is wanted here.
        let status = asked.stderr(Stdio::null()).status().map_err(|error| format!("valgrind: {error}"))?;
        match status.code() {
            Some(VALGRIND_FOUND) => Ok(()),
            _ => Err(format!(
                "valgrind finds nothing in an example whose answers are freed otherwise: {name}, {status}"
            )),
        }
    })
}

/// The command under valgrind.
fn watched(words: &[&str]) -> Command {
    let mut command = under_valgrind(&built_in("dev").join("anyregistrar"));
    command.args(words).stdout(Stdio::null());
    command
}

/// The example, built with other words where it gives memory back.
fn with(folder: &Folder, name: &str, instead: &str) -> Result<PathBuf, String> {
    let sources = root().join("target/plugins").join(name);
    let said = |error: std::io::Error| format!("{}: {error}", sources.display());
    let _ = fs::remove_dir_all(&sources);
    fs::create_dir_all(&sources).map_err(said)?;
    for file in fs::read_dir(root().join("plugins/c")).map_err(said)?.flatten() {
        fs::copy(file.path(), sources.join(file.file_name())).map_err(said)?;
    }
    let plugin = sources.join("plugin.c");
    let text = fs::read_to_string(&plugin).map_err(said)?;
    if text.matches(GIVES_BACK).count() != 1 {
        return Err("plugins/c/plugin.c gives its answers' memory back in another way; tell xtask/src/plugins/valgrind.rs".into());
    }
    fs::write(&plugin, text.replace(GIVES_BACK, instead)).map_err(said)?;
    let headers = format!("HEADERS={}", root().join("include").display());
    // The compiler would warn of one of them.
    must(program("make", &["--silent", "-C", &sources.to_string_lossy(), &headers, "CFLAGS=-O2 -g -w"]))?;
    let built = sources.join(format!("{name}.so"));
    fs::rename(sources.join("example.so"), &built).map_err(said)?;
    folder.take(&built)
}
