//! Which files are run: those that nobody else can have changed.

use super::carrier::{Found, Kind};
use crate::error::{Error, ErrorKind, Result};
use std::fs::Metadata;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// The largest file that is a plugin.
const LARGEST: u64 = 256 << 20;

/// Checks a plugin's path, and gives what is there.
///
/// The file and every folder above it belong to this user or to root, and nobody else may write there; a folder where everybody may,
/// but only remove what is theirs, is fit. No part of the path is a link: what a link leads to can change without its folder changing.
pub(super) fn check(path: &Path, pinned: Option<&str>) -> Result<Found> {
    let shown = path.display();
    let refuse =
        |text: String| Err(Error::new(ErrorKind::Config, format!("the plugin {shown} is not run: {text}")));
    if !path.is_absolute() {
        return refuse("its path is not absolute".into());
    }
    match std::fs::canonicalize(path) {
        Ok(real) if real == path => {}
        Ok(real) => return refuse(format!("a part of its path is a link; name {} itself", real.display())),
        Err(error) => return refuse(format!("it cannot be found: {}", error.kind())),
    }
    for part in path.ancestors() {
        let found = match std::fs::symlink_metadata(part) {
            Ok(found) => found,
            Err(error) => return refuse(format!("{}: {}", part.display(), error.kind())),
        };
        if let Some(why) = unfit(&found) {
            return refuse(format!("{} {why}", part.display()));
        }
    }
    let found = std::fs::symlink_metadata(path);
    let Ok(found) = found else { return refuse("it cannot be read".into()) };
    if !found.is_file() || found.len() > LARGEST {
        return refuse("it is not a file, or is too large".into());
    }
    let kind = Kind::of(path);
    if kind == Kind::Program && found.mode() & 0o111 == 0 {
        return refuse("it is not executable".into());
    }
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => return refuse(format!("it cannot be read: {}", error.kind())),
    };
    let digest = ring::digest::digest(&ring::digest::SHA256, &bytes);
    let sum: String = digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    if pinned.is_some_and(|pinned| !pinned.eq_ignore_ascii_case(&sum)) {
        return refuse(format!("its SHA-256 is {sum}, which is not the one that is configured"));
    }
    Ok(Found { path: path.to_owned(), kind, sum })
}

/// Why somebody else may have changed a file or a folder.
fn unfit(found: &Metadata) -> Option<&'static str> {
    const STICKY: u32 = 0o1000;
    if found.uid() != 0 && found.uid() != rustix::process::geteuid().as_raw() {
        return Some("belongs to another user");
    }
    let own = found.is_dir() && found.mode() & STICKY != 0;
    (found.mode() & 0o022 != 0 && !own)
        .then_some("may be written by others; take that right away (chmod go-w)")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::path::PathBuf;

    fn folder() -> PathBuf {
        let folder = std::env::temp_dir().join(format!("anyregistrar-trust-{}", uuid::Uuid::now_v7()));
        fs::create_dir(&folder).expect("a folder of our own");
        let folder = fs::canonicalize(folder).expect("it is there");
        set(&folder, 0o755);
        folder
    }

    fn set(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("our own");
    }

    fn plugin(folder: &Path, mode: u32) -> PathBuf {
        let path = folder.join("plugin");
        fs::write(&path, "#!/bin/sh\n").expect("our own folder");
        set(&path, mode);
        path
    }

    fn why(path: &Path, pinned: Option<&str>) -> String {
        check(path, pinned).expect_err("an unfit file").to_string()
    }

    #[test]
    fn a_file_that_only_we_can_write_is_run_and_its_sum_is_told() {
        let folder = folder();
        let path = plugin(&folder, 0o755);
        let found = check(&path, None).expect("a fit file");
        assert_eq!((found.kind, found.sum.len()), (Kind::Program, 64));
        let pinned = check(&path, Some(&found.sum.to_uppercase())).expect("the same sum");
        assert_eq!(pinned.sum, found.sum);
        fs::remove_dir_all(folder).expect("our own");
    }

    #[test]
    fn a_library_is_known_by_its_name_and_kept_as_safe_as_a_program() {
        let folder = folder();
        let path = folder.join("plugin.so");
        fs::write(&path, "no matter what").expect("our own folder");
        set(&path, 0o644);
        assert_eq!(check(&path, None).expect("a library need not be executable").kind, Kind::Library);
        set(&path, 0o664);
        assert!(why(&path, None).contains("written by others"));
        fs::remove_dir_all(folder).expect("our own");
    }

    #[test]
    fn a_file_that_others_can_change_or_that_was_changed_is_not_run() {
        let folder = folder();
        let path = plugin(&folder, 0o755);
        assert!(why(&path, Some("00")).contains("not the one that is configured"));
        assert!(why(Path::new("plugin"), None).contains("not absolute"));
        assert!(why(&folder.join("none"), None).contains("cannot be found"));
        assert!(why(&folder, None).contains("not a file"));
        let link = folder.join("link");
        symlink(&path, &link).expect("our own folder");
        assert!(why(&link, None).contains("is a link"));
        for mode in [0o775, 0o757] {
            assert!(why(&plugin(&folder, mode), None).contains("written by others"), "{mode:o}");
        }
        assert!(why(&plugin(&folder, 0o644), None).contains("not executable"));
        let path = plugin(&folder, 0o755);
        set(&folder, 0o777);
        assert!(why(&path, None).contains("written by others"));
        set(&folder, 0o1777);
        assert!(check(&path, None).is_ok());
        fs::remove_dir_all(folder).expect("our own");
    }
}
