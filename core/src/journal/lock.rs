//! The lock of one order, held while it is placed or settled: a kernel lock, so that it ends with the process.

use super::{OrderLock, place, unusable};
use crate::error::Result;
use crate::fork::LockedFile;
use crate::model::DomainName;
use ring::digest;
use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

impl OrderLock for LockedFile {}

/// Takes the lock, if nobody else has it. Orders share 65,536 lock files; two that fall on one file merely wait for each other.
pub(super) fn try_lock(
    folder: &Path,
    scope: &str,
    class: &str,
    domain: &DomainName,
) -> Result<Option<Box<dyn OrderLock>>> {
    place::prepare(folder)?;
    let name = digest::digest(&digest::SHA256, format!("{scope}\n{class}\n{domain}").as_bytes());
    let name = format!("{:02x}{:02x}", name.as_ref()[0], name.as_ref()[1]);
    let locks = folder.join("locks");
    let failed = |error: std::io::Error| unusable(format_args!("its locks: {}", error.kind()));
    DirBuilder::new().recursive(true).mode(0o700).create(&locks).map_err(failed)?;
    let file = place::ours(&locks, &name)?;
    let locked = LockedFile::try_lock(file).map_err(failed)?;
    Ok(locked.map(|lock| Box::new(lock) as Box<dyn OrderLock>))
}
