//! `cargo xtask dist`: what is shipped, built with the profile `dist`, put into `dist/`, installed from there into empty folders and
//! tried with the README's examples.

mod c;
mod command;
mod node;
mod php;
mod python;

use crate::run::{must, program};
use crate::{Outcome, root};
use std::fs;
use std::path::{Path, PathBuf};

/// What is shipped for one kind of user.
struct Step {
    name: &'static str,
    /// Builds it into a folder, tries it, and names the file.
    make: fn(&Path) -> Result<PathBuf, String>,
    /// What the file may weigh at most, in bytes.
    limit: Option<u64>,
}

/// To ship something for another language, write its file and a row here.
const STEPS: &[Step] = &[
    Step { name: "command", make: command::make, limit: None },
    Step { name: "python", make: python::make, limit: Some(6_000_000) },
    Step { name: "node", make: node::make, limit: None },
    Step { name: "c", make: c::make, limit: None },
    Step { name: "php", make: php::make, limit: None },
];

const PROFILE: &str = "dist";

/// Makes everything, or the steps that are named.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    let chosen = chosen(arguments)?;
    let folder = root().join("dist");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut lines = Vec::new();
    for step in chosen {
        println!("── {}", step.name);
        let file = (step.make)(&folder).map_err(|why| format!("{}: {why}", step.name))?;
        let size = fs::metadata(&file).map_err(|error| format!("{}: {error}", file.display()))?.len();
        within(step, size)?;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        lines.push(format!("{:8} {:>7.2} MB  dist/{name}", step.name, size as f64 / 1e6));
    }
    println!("\n{}", lines.join("\n"));
    Ok(())
}

fn chosen(arguments: &[String]) -> Result<Vec<&'static Step>, String> {
    if arguments.is_empty() {
        return Ok(STEPS.iter().collect());
    }
    let names = || STEPS.iter().map(|step| step.name).collect::<Vec<_>>().join(", ");
    let find = |name: &String| {
        STEPS
            .iter()
            .find(|step| step.name == name)
            .ok_or_else(|| format!("there is no {name}; there are {}", names()))
    };
    arguments.iter().map(find).collect()
}

fn within(step: &Step, size: u64) -> Outcome {
    match step.limit {
        Some(limit) if size > limit => {
            Err(format!("{}: {size} bytes are more than the {limit} that it may weigh", step.name))
        }
        _ => Ok(()),
    }
}

/// An empty folder to install into.
fn empty(name: &str) -> Result<PathBuf, String> {
    let folder = root().join("target/dist-tried").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(folder)
}

/// The version and the system, as file names have them.
fn label() -> String {
    format!("{}-{}-{}", env!("CARGO_PKG_VERSION"), std::env::consts::ARCH, std::env::consts::OS)
}

/// Packs a folder.
fn pack(folder: &Path, archive: PathBuf) -> Result<PathBuf, String> {
    let (parent, name) = (folder.parent().unwrap_or(folder), folder.file_name().unwrap_or_default());
    let mut tar = program("tar", &["--create", "--gzip", "--owner=0", "--group=0", "--sort=name"]);
    tar.arg("--file").arg(&archive).arg("--directory").arg(parent).arg(name);
    must(tar)?;
    Ok(archive)
}

fn unpack(archive: &Path, into: &Path) -> Outcome {
    let mut tar = program("tar", &["--extract"]);
    tar.arg("--file").arg(archive).arg("--directory").arg(into);
    must(tar)
}

fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Outcome {
    let (from, to) = (root().join(from), to.as_ref());
    let said = |error: std::io::Error| format!("{} to {}: {error}", from.display(), to.display());
    to.parent().map_or(Ok(()), fs::create_dir_all).map_err(said)?;
    fs::copy(&from, to).map(drop).map_err(said)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_chosen_by_name() {
        let names = |words: &[&str]| {
            let words: Vec<_> = words.iter().map(|word| (*word).to_owned()).collect();
            chosen(&words).map(|steps| steps.iter().map(|step| step.name).collect::<Vec<_>>())
        };
        assert_eq!(names(&[]).map(|all| all.len()), Ok(STEPS.len()));
        assert_eq!(names(&["c", "python"]), Ok(vec!["c", "python"]));
        assert!(names(&["cobol"]).unwrap_err().contains("python"));
    }

    #[test]
    fn a_wheel_that_weighs_too_much_is_refused() {
        let wheel = STEPS.iter().find(|step| step.name == "python").expect("a wheel is shipped");
        assert!(within(wheel, 6_000_000).is_ok() && within(wheel, 6_000_001).is_err());
    }
}
