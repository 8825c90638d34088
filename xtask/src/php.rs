//! The PHP extension and library: built, and tested on every way that calls can take.

use crate::c::Prefix;
use crate::run::{cargo, must, output, program};
use crate::suites::once;
use crate::{Outcome, c, needs, root};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The ways that calls can take, as ANYREGISTRAR_WAY names them.
pub(crate) const WAYS: [&str; 3] = ["extension", "ffi", "command"];

/// Everything that PHP needs to call: the extension, the library for FFI, and the command.
#[derive(Clone)]
pub(crate) struct Native {
    /// The folder with the file that tells PHP of the extension.
    settings: PathBuf,
    library: PathBuf,
    command: PathBuf,
}

impl Native {
    /// PHP with these arguments, its calls taking that way.
    pub(crate) fn php(&self, way: &str, arguments: &[&str]) -> Command {
        let mut command = program("php", arguments);
        self.tell(way, &mut command);
        command
    }

    /// Tells PHP, and the children of the tests with it, where all of it is and which way calls shall take.
    pub(crate) fn tell(&self, way: &str, command: &mut Command) {
        command
            .env("PHP_INI_SCAN_DIR", format!(":{}", self.settings.display()))
            .env("ANYREGISTRAR_WAY", way)
            .env("ANYREGISTRAR_LIBRARY", &self.library)
            .env("ANYREGISTRAR_COMMAND", &self.command);
    }

    /// What is installed somewhere: an extension, a C library, a command.
    pub(crate) fn at(
        extension: &Path,
        library: &Path,
        command: &Path,
        settings: &Path,
    ) -> Result<Native, String> {
        let said = |error: std::io::Error| format!("{}: {error}", settings.display());
        fs::create_dir_all(settings).map_err(said)?;
        let text = format!("extension={}\n", extension.display());
        fs::write(settings.join("anyregistrar.ini"), text).map_err(said)?;
        let [library, command] = [library, command].map(Path::to_owned);
        Ok(Native { settings: settings.to_owned(), library, command })
    }
}

/// The suite "php".
pub(crate) fn test() -> Outcome {
    let native = native()?;
    let (fpm, nginx) = (fpm()?, needs::find("nginx").ok_or("nginx is not there")?);
    let phpunit = needs::find("phpunit").ok_or("phpunit is not there")?;
    let tests = |native: &Native, way: &str, suite: &str| {
        println!("  {suite}, by {way}");
        let mut tests = native.php(way, &[&phpunit.to_string_lossy(), "--testsuite", suite]);
        tests.current_dir(root().join("bindings-c/php"));
        tests.env("ANYREGISTRAR_PHP_FPM", &fpm).env("ANYREGISTRAR_NGINX", &nginx);
        must(tests)
    };
    for way in WAYS {
        tests(&native, way, "cli")?;
    }
    for way in ["extension", "command"] {
        tests(&native, way, "fpm")?;
    }
    let hooks = c::with_hooks()?;
    let extension = built(&hooks, "hooks")?;
    let hooked =
        Native::at(&extension, &hooks.shared(), &native.command, &root().join("target/php/hooks.d"))?;
    tests(&hooked, "extension", "panics")
}

/// The worked example, on each way.
pub(crate) fn examples() -> Outcome {
    let native = native()?;
    WAYS.iter().try_for_each(|way| must(native.php(way, &["bindings-c/php/examples/renew.php"])))
}

/// What calls need, built just now. Made once for each run of a command.
pub(crate) fn native() -> Result<Native, String> {
    static NATIVE: OnceLock<Result<Native, String>> = OnceLock::new();
    NATIVE.get_or_init(make).clone()
}

fn make() -> Result<Native, String> {
    tools()?;
    let prefix = c::installed()?;
    let extension = once("php", || built(&prefix, "released"))?;
    must(cargo(&["build", "--quiet", "-p", "anyregistrar-cli"]))?;
    Native::at(
        &extension,
        &prefix.shared(),
        &root().join("target/debug/anyregistrar"),
        &root().join("target/php/released.d"),
    )
}

/// What PHP's tests need from the system.
pub(crate) fn tools() -> Outcome {
    c::tools()?;
    let wanted = ["php", "phpize", "phpunit", "nginx", "make", "autoconf"];
    let packages = ["php-cli", "php-dev", "php-fpm", "php-curl", "phpunit", "nginx", "make", "autoconf"];
    needs::debian(&wanted, &packages)?;
    let curl = Path::new(output(program("php-config", &["--extension-dir"]))?.trim()).join("curl.so");
    needs::debian(&[&fpm()?.to_string_lossy(), &curl.to_string_lossy()], &["php-fpm", "php-curl"])
}

/// php-fpm has its version in its name.
fn fpm() -> Result<PathBuf, String> {
    let version = output(program("php", &["-r", "echo PHP_MAJOR_VERSION, '.', PHP_MINOR_VERSION;"]))?;
    Ok(Path::new("/usr/sbin").join(format!("php-fpm{version}")))
}

/// The extension, built with the library of a prefix into `target/php/<name>`.
pub(crate) fn built(prefix: &Prefix, name: &str) -> Result<PathBuf, String> {
    let folder = root().join("target/php").join(name);
    let said = |error: std::io::Error| format!("{}: {error}", folder.display());
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(said)?;
    for file in ["config.m4", "anyregistrar.c"] {
        fs::copy(root().join("bindings-c/php/ext").join(file), folder.join(file)).map_err(said)?;
    }
    let with = format!("--with-anyregistrar={}", prefix.folder().display());
    for (name, arguments) in
        [("phpize", &[][..]), ("./configure", &["--quiet", &with]), ("make", &["--quiet"])]
    {
        quietly(program(name, arguments), &folder)?;
    }
    Ok(folder.join("modules/anyregistrar.so"))
}

/// Runs a program in a folder; what it writes is shown where it fails.
fn quietly(mut command: Command, folder: &Path) -> Outcome {
    let name = command.get_program().to_string_lossy().into_owned();
    let output =
        command.current_dir(folder).output().map_err(|error| format!("{name} cannot be started: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    Err(format!("{name} in {} ended with {}\n{out}{err}", folder.display(), output.status))
}
