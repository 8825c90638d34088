//! The header is C99 and C++17, and the other one has no preprocessor lines.

use super::Prefix;
use super::install::ensure;
use crate::run::{must, program};
use crate::{Outcome, root};
use std::fs;

pub(super) fn test(prefix: &Prefix) -> Outcome {
    let folder = root().join("target/c/headers");
    let said = |error: std::io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(&folder).map_err(said)?;
    let include = format!("-I{}", prefix.include().display());
    let alone = "#include <anyregistrar.h>\n#include <anyregistrar.h>\nint main(void) { return areg_abi_version() != AREG_ABI_VERSION; }\n";
    for (name, compiler, standard) in [("alone.c", "cc", "-std=c99"), ("alone.cpp", "c++", "-std=c++17")] {
        let file = folder.join(name);
        fs::write(&file, alone).map_err(said)?;
        let flags = [standard, "-pedantic", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", &include];
        let mut compile = program(compiler, &flags);
        compile.arg(&file);
        must(compile)?;
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
