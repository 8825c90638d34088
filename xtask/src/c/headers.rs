//! The header is C99 and C++17, and the other one has no preprocessor lines.

use super::Prefix;
use super::install::ensure;
use crate::run::{must, program};
use crate::{Outcome, root};
use std::fs;
use std::path::Path;

pub(super) fn test(prefix: &Prefix) -> Outcome {
    let folder = root().join("target/c/headers");
    let said = |error: std::io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(&folder).map_err(said)?;
    let include = format!("-I{}", prefix.include().display());
    let alone = "#include <anyregistrar.h>\n#include <anyregistrar.h>\nint main(void) { return areg_abi_version() != AREG_ABI_VERSION; }\n";
    for (name, compiler, standard) in [("alone.c", "cc", "-std=c99"), ("alone.cpp", "c++", "-std=c++17")] {
        compiles(&folder.join(name), alone, compiler, standard, &include)?;
    }
    // A plugin needs its own header and nothing else.
    let plugin = "#include <anyregistrar_plugin.h>\n#include <anyregistrar_plugin.h>\nint main(void) { return sizeof(areg_plugin) < 3 * sizeof(void *); }\n";
    for (name, compiler, standard) in [("plugin.c", "cc", "-std=c99"), ("plugin.cpp", "c++", "-std=c++17")] {
        compiles(&folder.join(name), plugin, compiler, standard, &include)?;
    }
    let ffi = fs::read_to_string(prefix.include().join("anyregistrar.ffi.h")).map_err(said)?;
    ensure(ffi.contains("areg_client_connect"), || "anyregistrar.ffi.h declares nothing".into())?;
    let line = ffi
        .lines()
        .find(|line| line.trim_start().starts_with('#') || line.contains("/*") || line.contains("//"));
    ensure(line.is_none(), || {
        format!("anyregistrar.ffi.h holds more than declarations: {}", line.unwrap_or_default())
    })
}

/// Compiles a text by the strictest rules of a standard.
fn compiles(file: &Path, text: &str, compiler: &str, standard: &str, include: &str) -> Outcome {
    fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))?;
    let flags = [standard, "-pedantic", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", include];
    let mut compile = program(compiler, &flags);
    compile.arg(file);
    must(compile)
}
