//! Programs that the suites need and the workspace does not bring.

use crate::Outcome;
use crate::run::{must, program};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// Where a program lies, if it is installed. The system's folders count even where they are not on the path.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain(["/usr/sbin", "/usr/local/sbin", "/sbin"].map(PathBuf::from))
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

/// PostgreSQL's programs, for servers of the tests' own. Debian keeps them in a folder of each version, and its package would start a
/// server for the whole machine, which nobody here wants.
pub(crate) fn postgres() -> Outcome {
    let versions = || std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let there =
        || versions().any(|version| version.path().join("bin/initdb").is_file()) || find("initdb").is_some();
    if there() {
        return Ok(());
    }
    if root_user() && find("apt-get").is_some() {
        let (folder, text) = ("/etc/postgresql-common/createcluster.d", "create_main_cluster = false\n");
        std::fs::create_dir_all(folder)
            .and_then(|()| std::fs::write(format!("{folder}/none.conf"), text))
            .map_err(|error| format!("{folder}: {error}"))?;
    }
    debian(&["/usr/bin/pg_isready", "setpriv"], &["postgresql", "util-linux"])?;
    if there() { Ok(()) } else { Err("initdb is not there after installing postgresql".into()) }
}

/// Makes sure that every file or program of `wanted` is there: installs Debian's `packages` where we may, and otherwise says what to
/// install. A name with a slash is a file's path.
pub(crate) fn debian(wanted: &[&str], packages: &[&str]) -> Outcome {
    let lacks =
        |name: &&&str| if name.contains('/') { !Path::new(name).exists() } else { find(name).is_none() };
    let Some(missing) = wanted.iter().find(lacks) else { return Ok(()) };
    let by_hand = || format!("{missing} is not installed; install {}", packages.join(" "));
    if !root_user() || find("apt-get").is_none() {
        return Err(by_hand());
    }
    println!("installing {}", packages.join(" "));
    static UPDATED: OnceLock<Outcome> = OnceLock::new();
    UPDATED.get_or_init(|| must(apt(&["update", "--quiet"]))).clone()?;
    let install = apt(&[&["install", "--quiet", "--yes", "--no-install-recommends"], packages].concat());
    starting_nothing(|| must(install))?;
    match wanted.iter().find(lacks) {
        Some(name) => Err(format!("{name} is still not there after installing {}", packages.join(" "))),
        None => Ok(()),
    }
}

/// Keeps servers among the packages from being started for the whole machine: tests start their own.
fn starting_nothing(act: impl FnOnce() -> Outcome) -> Outcome {
    const POLICY: &str = "/usr/sbin/policy-rc.d";
    if Path::new(POLICY).exists() {
        return act();
    }
    let said = |error: std::io::Error| format!("{POLICY}: {error}");
    std::fs::write(POLICY, "#!/bin/sh\nexit 101\n").map_err(said)?;
    std::fs::set_permissions(POLICY, std::fs::Permissions::from_mode(0o755)).map_err(said)?;
    let done = act();
    std::fs::remove_file(POLICY).map_err(said)?;
    done
}

fn apt(arguments: &[&str]) -> Command {
    let mut command = program("apt-get", arguments);
    command.env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null()).stdin(Stdio::null());
    command
}

fn root_user() -> bool {
    crate::run::output(program("id", &["-u"])).is_ok_and(|id| id.trim() == "0")
}
