//! The README's examples, each pasted into an empty folder, with the packages installed that people get.

use crate::c::Prefix;
use crate::run::{must, output, program};
use crate::{Outcome, root};
use std::fs;
use std::path::{Path, PathBuf};

/// The Python examples, by an interpreter that has the package.
pub(crate) fn python(python: &Path) -> Outcome {
    for (folder, block) in pasted("python", "example.py")? {
        let mut example = program(python, &[&block]);
        example.current_dir(&folder);
        must(example)?;
    }
    Ok(())
}

/// The C examples, built as the README says.
pub(crate) fn c(prefix: &Prefix) -> Outcome {
    for (folder, block) in pasted("c", "example.c")? {
        let mut flags = program("pkg-config", &["--cflags", "--libs", "anyregistrar"]);
        flags.env("PKG_CONFIG_PATH", prefix.pkgconfig());
        let flags = output(flags)?;
        let mut compile = program("cc", &["-Wall", "-Werror", &block, "-o", "example"]);
        compile.args(flags.split_whitespace()).current_dir(&folder);
        must(compile)?;
        let mut example = program(folder.join("example"), &[]);
        example.current_dir(&folder).env("LD_LIBRARY_PATH", prefix.lib());
        must(example)?;
    }
    Ok(())
}

/// Every block of a language in a file of its own, alone in its folder.
fn pasted(language: &str, name: &str) -> Result<Vec<(PathBuf, String)>, String> {
    let text = fs::read_to_string(root().join("README.md")).map_err(|error| format!("README.md: {error}"))?;
    let blocks = blocks(&text, language);
    if blocks.is_empty() {
        return Err(format!("README.md has no {language} example"));
    }
    let mut files = Vec::new();
    for (i, block) in blocks.into_iter().enumerate() {
        let folder = root().join(format!("target/readme/{language}-{i}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        fs::write(folder.join(name), block).map_err(|error| format!("{}: {error}", folder.display()))?;
        files.push((folder, name.to_owned()));
    }
    Ok(files)
}

fn blocks<'a>(text: &'a str, language: &str) -> Vec<&'a str> {
    text.split(&format!("```{language}\n")).skip(1).filter_map(|rest| rest.split("```").next()).collect()
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
