//! The command as one archive.

use super::{PROFILE, copy, empty, label, pack, unpack};
use crate::run::{cargo, must, output, program};
use std::path::{Path, PathBuf};

/// The command, tried by the main job.
pub(super) fn make(dist: &Path) -> Result<PathBuf, String> {
    must(cargo(&["build", "--quiet", "--profile", PROFILE, "-p", "anyregistrar-cli"]))?;
    let name = format!("anyregistrar-{}", label());
    let folder = empty("command")?.join(&name);
    copy(format!("target/{PROFILE}/anyregistrar"), folder.join("anyregistrar"))?;
    copy("LICENSE", folder.join("LICENSE"))?;
    let archive = pack(&folder, dist.join(format!("{name}.tar.gz")))?;
    let tried = empty("command-installed")?;
    unpack(&archive, &tried)?;
    let mut demo = program(tried.join(&name).join("anyregistrar"), &["demo", "--json"]);
    demo.current_dir(&tried);
    let text = output(demo)?;
    match text.lines().last().is_some_and(|line| line.contains("\"failed\":0")) {
        true => Ok(archive),
        false => Err(format!("the demo did not succeed: {}", text.lines().last().unwrap_or_default())),
    }
}
