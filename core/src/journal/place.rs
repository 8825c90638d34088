//! Where a journal's own files may lie: a folder of ours alone, on a disk of this machine.

use super::unusable;
use crate::error::Result;
use std::ffi::OsString;
use std::fs::File;
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// The journal's place where the account names none: `ANYREGISTRAR_JOURNAL`, or the user's folder for state. None for a web
/// server's user, whose home is what the world reads.
pub fn default_place(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let named = variable("ANYREGISTRAR_JOURNAL").map(PathBuf::from).filter(|path| path.is_absolute());
    named.or_else(|| in_state_folder(variable, "journal"))
}

/// A folder of this name in the user's own for state. None for a web server's user.
pub(super) fn in_state_folder(variable: impl Fn(&str) -> Option<OsString>, name: &str) -> Option<PathBuf> {
    let from = |name| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let state = from("XDG_STATE_HOME").or_else(|| from("HOME").map(|home| home.join(".local/state")))?;
    let served = ["/var/www", "/srv", "/usr/share/nginx", "/nonexistent"];
    let served = served.iter().any(|root| state.starts_with(root));
    (!served).then(|| state.join("anyregistrar").join(name))
}

/// Makes the folder, or checks that it is fit.
pub(super) fn prepare(folder: &Path) -> Result<()> {
    if !folder.is_absolute() {
        return Err(unusable(format_args!("its place {} is not an absolute path", folder.display())));
    }
    let shown = folder.display();
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .map_err(|error| unusable(format_args!("{shown} cannot be made: {}", error.kind())))?;
    let found = std::fs::symlink_metadata(folder)
        .map_err(|error| unusable(format_args!("{shown}: {}", error.kind())))?;
    if !found.is_dir() {
        return Err(unusable(format_args!("{shown} is not a folder, or is a link")));
    }
    if found.uid() != rustix::process::geteuid().as_raw() {
        return Err(unusable(format_args!("{shown} belongs to another user")));
    }
    if found.mode() & 0o077 != 0 {
        return Err(unusable(format_args!("{shown} can be read by others; its mode must be 0700")));
    }
    on_a_local_disk(folder)
}

/// A file in the folder, readable by us alone.
pub(super) fn ours(folder: &Path, name: &str) -> Result<File> {
    let mut options = File::options();
    options
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .custom_flags(libc::O_NOFOLLOW | libc::O_CLOEXEC);
    options.open(folder.join(name)).map_err(|error| unusable(format_args!("{name}: {}", error.kind())))
}

/// The text of a small file in the folder, if it is there.
pub(super) fn read(folder: &Path, name: &str) -> Result<Option<String>> {
    match std::fs::read_to_string(folder.join(name)) {
        Ok(text) => Ok(Some(text.trim().to_owned())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unusable(format_args!("{name}: {}", error.kind()))),
    }
}

/// Writes a small file so that it is whole or absent, whatever happens. Two processes do not do so at once.
pub(super) fn write(folder: &Path, name: &str, text: &str) -> Result<()> {
    let new = folder.join(format!("{name}.new"));
    let write = || {
        let mut file = File::options().write(true).create(true).truncate(true).mode(0o600).open(&new)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        keep(folder)?;
        std::fs::rename(&new, folder.join(name))?;
        File::open(folder)?.sync_all()
    };
    write().map_err(|error: std::io::Error| unusable(format_args!("{name}: {}", error.kind())))
}

/// Has the disk keep the names of the folder and of those above it: one that was just made, by us or by a process that died since,
/// would be gone after a power cut, with every order in it. What lies on another file system was there before.
fn keep(folder: &Path) -> std::io::Result<()> {
    let device = std::fs::metadata(folder)?.dev();
    for above in folder.ancestors().skip(1) {
        if std::fs::metadata(above)?.dev() != device {
            break;
        }
        match File::open(above) {
            Ok(above) => above.sync_all()?,
            // Nothing was made in a folder that we may not even read.
            Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => break,
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Network file systems keep neither locks nor syncs the way the journal needs them.
#[cfg(target_os = "linux")]
fn on_a_local_disk(folder: &Path) -> Result<()> {
    // Linux, statfs(2): NFS, SMB (three versions), Coda, AFS (two), 9P, Ceph, NCP, OCFS2, GFS2, Lustre.
    const REMOTE: [u32; 14] = [
        0x6969,
        0x517b,
        0xff53_4d42,
        0xfe53_4d42,
        0x7375_7245,
        0x5346_414f,
        0x6b41_4653,
        0x0102_1997,
        0x00c3_6400,
        0x564c,
        0x7461_636f,
        0x0116_1970,
        0x0bd0_0bd0,
        0x1980_0202,
    ];
    let found = rustix::fs::statfs(folder)
        .map_err(|error| unusable(format_args!("{}: {error}", folder.display())))?;
    // The type is a 32-bit number that some platforms keep in a wider, signed field.
    if REMOTE.contains(&(found.f_type as u32)) {
        return Err(unusable(format_args!(
            "{} is on a network file system; name a place on a local disk",
            folder.display()
        )));
    }
    Ok(())
}

#[cfg(not(target_os = "linux"))]
fn on_a_local_disk(_: &Path) -> Result<()> {
    Ok(())
}
