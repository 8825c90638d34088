//! The PHP library with its extension as one archive.

use super::{PROFILE, copy, empty, label, pack, unpack};
use crate::php::{self, Native};
use crate::run::{must, output, program};
use crate::{c, readme, root};
use std::path::{Path, PathBuf};

/// The archive, tried from where it is unpacked: the extension and FFI.
pub(super) fn make(dist: &Path) -> Result<PathBuf, String> {
    php::tools()?;
    let prefix = c::built(PROFILE, &[], &empty("php-library")?.join("prefix"))?;
    let name = format!("anyregistrar-php-{}", label());
    let folder = empty("php")?.join(&name);
    readme::copied(&root().join("bindings-c/php"), &folder)?;
    for (from, to) in [
        ("LICENSE", "LICENSE"),
        ("include/anyregistrar.ffi.h", "anyregistrar.ffi.h"),
        ("bindings-c/php/ext/config.m4", "ext/config.m4"),
        ("bindings-c/php/ext/anyregistrar.c", "ext/anyregistrar.c"),
        ("bindings-c/php/examples/renew.php", "examples/renew.php"),
    ] {
        copy(from, folder.join(to))?;
    }
    // A build serves one minor version of PHP, with threads or without.
    let kind = "echo 'php', PHP_MAJOR_VERSION, '.', PHP_MINOR_VERSION, PHP_ZTS ? '-zts' : '-nts';";
    let module = Path::new("modules").join(output(program("php", &["-r", kind]))?).join("anyregistrar.so");
    copy(php::built(&prefix, PROFILE)?, folder.join(&module))?;
    must(program("strip", &[&folder.join(&module).to_string_lossy()]))?;
    let archive = pack(&folder, dist.join(format!("{name}.tar.gz")))?;
    let tried = empty("php-installed")?;
    unpack(&archive, &tried)?;
    let (installed, settings) = (tried.join(&name), tried.join("settings"));
    let native =
        Native::at(&installed.join(&module), &prefix.shared(), Path::new("anyregistrar"), &settings)?;
    readme::php(&native, &installed)?;
    for way in ["extension", "ffi"] {
        must(native.php(way, &[&installed.join("examples/renew.php").to_string_lossy()]))?;
    }
    Ok(archive)
}
