//! The examples of the README files, each pasted into an empty folder, with the package installed as users install it.

use crate::run::{must, node, npm, output, program, python};
use crate::{Outcome, root};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs every example in Python and JavaScript.
pub(crate) fn run() -> Outcome {
    let python = python()?;
    for (i, example) in examples("README.md", "python")?.iter().enumerate() {
        let folder = pasted(&format!("python-{i}"), "example.py", example)?;
        must(inside(&folder, program(&python, &["example.py"])))?;
    }
    let package = packed()?;
    for readme in ["README.md", "bindings-node/README.md"] {
        for (i, example) in examples(readme, "js")?.iter().enumerate() {
            let folder = pasted(&format!("{}-{i}", readme.replace(['/', '.'], "-")), "example.mjs", example)?;
            let install =
                ["install", "--offline", "--no-audit", "--no-fund", "--silent", &package.to_string_lossy()];
            must(inside(&folder, program("npm", &install)))?;
            must(inside(&folder, program("node", &["example.mjs"])))?;
        }
    }
    Ok(())
}

/// The npm package as one file.
fn packed() -> Result<PathBuf, String> {
    node()?;
    let folder = empty("packed")?;
    let name = output(npm(&["pack", "--silent", "--pack-destination", &folder.to_string_lossy()]))?;
    Ok(folder.join(name.trim()))
}

/// The code blocks of a file in a language.
fn examples(file: &str, language: &str) -> Result<Vec<String>, String> {
    let text = std::fs::read_to_string(root().join(file)).map_err(|error| format!("{file}: {error}"))?;
    let opening = format!("```{language}\n");
    let blocks = text.split(&opening).skip(1).filter_map(|rest| rest.split("```").next());
    let blocks: Vec<_> = blocks.map(str::to_owned).collect();
    if blocks.is_empty() { Err(format!("{file} has no example in {language}")) } else { Ok(blocks) }
}

/// An empty folder with an example in it.
fn pasted(name: &str, file: &str, text: &str) -> Result<PathBuf, String> {
    let folder = empty(name)?;
    let file = folder.join(file);
    std::fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(folder)
}

fn empty(name: &str) -> Result<PathBuf, String> {
    let folder = root().join("target/readme").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(folder)
}

fn inside(folder: &Path, mut command: Command) -> Command {
    command.current_dir(folder);
    command
}
