//! The npm package with its native part.

use super::{PROFILE, copy, empty};
use crate::run::{cargo, must, output, program};
use crate::{readme, root};
use std::path::{Path, PathBuf};

/// The tarball, installed into an empty folder and tried there.
pub(super) fn make(dist: &Path) -> Result<PathBuf, String> {
    let built = crate::run::node()?;
    must(cargo(&["build", "--quiet", "--profile", PROFILE, "-p", "anyregistrar-node"]))?;
    let package = empty("node")?.join("package");
    let native = package.join("anyregistrar.node");
    copy(root().join("target").join(PROFILE).join("libanyregistrar_node.so"), &native)?;
    must(program("strip", &[&native.to_string_lossy()]))?;
    for name in ["package.json", "README.md"] {
        copy(built.join(name), package.join(name))?;
    }
    copy("LICENSE", package.join("LICENSE"))?;
    let mut compiled = program("cp", &["--recursive"]);
    compiled.arg(built.join("dist")).arg(&package);
    must(compiled)?;
    let mut pack = program("npm", &["pack", "--silent", "--pack-destination"]);
    pack.arg(dist).current_dir(&package);
    let file = dist.join(output(pack)?.trim());
    readme::node_from(&file)?;
    Ok(file)
}
