//! The C library as one archive.

use super::{PROFILE, copy, empty, label, pack, unpack};
use crate::run::{must, program};
use crate::{c, readme};
use std::fs;
use std::path::{Path, PathBuf};

/// The C library with header and pkg-config file, tried from where it is unpacked.
pub(super) fn make(dist: &Path) -> Result<PathBuf, String> {
    c::tools()?;
    let name = format!("libanyregistrar-{}", label());
    let folder = empty("c")?.join(&name);
    let prefix = c::built(PROFILE, &[], &folder)?;
    // The standard library's debugging data came with it.
    must(program("strip", &["--strip-debug", &prefix.fixed().to_string_lossy()]))?;
    for (from, to) in [
        ("LICENSE", "share/doc/anyregistrar/LICENSE"),
        ("bindings-c/README.md", "share/doc/anyregistrar/README.md"),
        ("bindings-c/examples/renew.c", "share/doc/anyregistrar/examples/renew.c"),
        ("bindings-c/examples/events.c", "share/doc/anyregistrar/examples/events.c"),
    ] {
        copy(from, folder.join(to))?;
    }
    for file in [prefix.shared(), prefix.fixed()] {
        let size = fs::metadata(&file).map_err(|error| format!("{}: {error}", file.display()))?.len();
        println!("{:8.2} MB  {}", size as f64 / 1e6, file.file_name().unwrap_or_default().to_string_lossy());
    }
    let archive = pack(&folder, dist.join(format!("{name}.tar.gz")))?;
    let tried = empty("c-installed")?;
    unpack(&archive, &tried)?;
    let installed = c::Prefix::at(tried.join(&name));
    readme::c(&installed)?;
    c::examples_from(&installed)?;
    Ok(archive)
}
