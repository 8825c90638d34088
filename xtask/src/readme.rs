//! The examples of the README files, each pasted into an empty folder, with the packages installed that people get.

use crate::c::Prefix;
use crate::php::Native;
use crate::run::{must, npm, output, program};
use crate::{Outcome, root};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The Python examples, by an interpreter that has the package.
pub(crate) fn python(python: &Path) -> Outcome {
    for folder in pasted("README.md", "python", "example.py")? {
        must(inside(&folder, program(python, &["example.py"])))?;
    }
    Ok(())
}

/// The JavaScript examples, with the package installed from the file that npm gets.
pub(crate) fn node() -> Outcome {
    node_from(&packed()?)
}

/// The JavaScript examples, with the package installed from a file.
pub(crate) fn node_from(package: &Path) -> Outcome {
    for readme in ["README.md", "bindings-node/README.md"] {
        for folder in pasted(readme, "js", "example.mjs")? {
            let package = package.to_string_lossy();
            let install = ["install", "--offline", "--no-audit", "--no-fund", "--silent", &package];
            must(inside(&folder, program("npm", &install)))?;
            must(inside(&folder, program("node", &["example.mjs"])))?;
        }
    }
    Ok(())
}

/// The C examples, built as the README says.
pub(crate) fn c(prefix: &Prefix) -> Outcome {
    for folder in pasted("README.md", "c", "example.c")? {
        let mut flags = program("pkg-config", &["--cflags", "--libs", "anyregistrar"]);
        flags.env("PKG_CONFIG_PATH", prefix.pkgconfig());
        let flags = output(flags)?;
        let mut compile = program("cc", &["-Wall", "-Werror", "example.c", "-o", "example"]);
        compile.args(flags.split_whitespace());
        must(inside(&folder, compile))?;
        let mut example = program(folder.join("example"), &[]);
        example.env("LD_LIBRARY_PATH", prefix.lib());
        must(inside(&folder, example))?;
    }
    Ok(())
}

/// The PHP examples, with the extension loaded and the library's classes where Composer would put them.
pub(crate) fn php(native: &Native, library: &Path) -> Outcome {
    for readme in ["README.md", "bindings-c/php/README.md"] {
        for folder in pasted(readme, "php", "example.php")? {
            let vendor = folder.join("vendor");
            fs::create_dir(&vendor).map_err(|error| format!("{}: {error}", vendor.display()))?;
            copied(library, &vendor.join("anyregistrar"))?;
            let text = "<?php require __DIR__ . '/anyregistrar/autoload.php';\n";
            fs::write(vendor.join("autoload.php"), text)
                .map_err(|error| format!("{}: {error}", vendor.display()))?;
            must(inside(&folder, native.php("extension", &["example.php"])))?;
        }
    }
    Ok(())
}

/// The library as a package of PHP has it.
pub(crate) fn copied(from: &Path, to: &Path) -> Outcome {
    let said = |error: std::io::Error| format!("{}: {error}", to.display());
    fs::create_dir_all(to).map_err(said)?;
    let mut copy = program("cp", &["--recursive"]);
    copy.args(["src", "autoload.php", "composer.json", "README.md"].map(|name| from.join(name))).arg(to);
    must(copy)
}

/// The npm package as one file.
fn packed() -> Result<PathBuf, String> {
    crate::run::node()?;
    let folder = empty("packed")?;
    let name = output(npm(&["pack", "--silent", "--pack-destination", &folder.to_string_lossy()]))?;
    Ok(folder.join(name.trim()))
}

/// Every block of a language in a file of its own, alone in its folder. The folders.
fn pasted(readme: &str, language: &str, name: &str) -> Result<Vec<PathBuf>, String> {
    let text = fs::read_to_string(root().join(readme)).map_err(|error| format!("{readme}: {error}"))?;
    let blocks = blocks(&text, language);
    if blocks.is_empty() {
        return Err(format!("{readme} has no example in {language}"));
    }
    let mut folders = Vec::new();
    for (i, block) in blocks.into_iter().enumerate() {
        let folder = empty(&format!("{}-{language}-{i}", readme.replace(['/', '.'], "-")))?;
        fs::write(folder.join(name), block).map_err(|error| format!("{}: {error}", folder.display()))?;
        folders.push(folder);
    }
    Ok(folders)
}

fn blocks<'a>(text: &'a str, language: &str) -> Vec<&'a str> {
    text.split(&format!("```{language}\n")).skip(1).filter_map(|rest| rest.split("```").next()).collect()
}

fn empty(name: &str) -> Result<PathBuf, String> {
    let folder = root().join("target/readme").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(folder)
}

fn inside(folder: &Path, mut command: Command) -> Command {
    command.current_dir(folder);
    command
}

#[cfg(test)]
mod tests {
    use super::blocks;

    #[test]
    fn only_blocks_of_the_language_are_taken() {
        let text = "a\n```c\nint x;\n```\n```cpp\nno\n```\n```c\nint y;\n```\n";
        assert_eq!(blocks(text, "c"), ["int x;\n", "int y;\n"]);
        assert!(blocks(text, "python").is_empty());
    }
}
