//! `cargo xtask generate`: what other languages and readers get is made from the operation table.
//!
//! What is made is checked in, so that nobody needs this program to build or to read, and `--check` finds what was forgotten.

mod arguments;
mod c;
mod document;
mod face;
mod model;
mod node;
mod php;
mod python;
mod reference;
mod spelling;

use crate::Outcome;
use document::Document;
use model::Model;
use std::fs;
use std::path::{Path, PathBuf};

/// `cargo xtask generate [--check]`
pub(crate) fn run(arguments: &[String]) -> Outcome {
    let root = crate::root();
    let files = files(&Document::collect())?;
    match arguments {
        [] => write(&root, &files),
        [flag] if flag == "--check" => {
            let wrong = differences(&root, &files);
            if wrong.is_empty() {
                println!("{} generated files are up to date", files.len());
                return Ok(());
            }
            Err(format!(
                "these files do not follow from the operation table:\n{}\nrun `cargo xtask generate` and commit them",
                wrong.join("\n")
            ))
        }
        _ => Err("it takes --check, or nothing".into()),
    }
}

/// Every generated file with its text.
fn files(document: &Document) -> Result<Vec<(PathBuf, String)>, String> {
    let model = Model::read(document)?;
    let mut files = vec![(PathBuf::from("docs/operations.json"), document.to_text())];
    let plugin =
        serde_json::to_string_pretty(&anyregistrar::plugin::schema()).expect("a schema is plain data");
    files.push((PathBuf::from("docs/plugin.json"), plugin + "\n"));
    files.extend(reference::pages(document, &model));
    files.extend(python::files(document, &model)?);
    files.extend(node::files(document, &model)?);
    files.extend(c::files(document, &model)?);
    files.extend(php::files(document, &model)?);
    Ok(files)
}

fn write(root: &Path, files: &[(PathBuf, String)]) -> Outcome {
    let said = |path: &Path| {
        let path = path.display().to_string();
        move |error: std::io::Error| format!("{path}: {error}")
    };
    let mut written = 0;
    for (name, text) in files {
        let path = root.join(name);
        // Untouched where nothing changes, so that builds that look at times stay quick.
        if fs::read_to_string(&path).is_ok_and(|old| old == *text) {
            continue;
        }
        fs::create_dir_all(path.parent().expect("a file lies in a folder")).map_err(said(&path))?;
        fs::write(&path, text).map_err(said(&path))?;
        println!("wrote {}", name.display());
        written += 1;
    }
    for name in left_over(root, files) {
        fs::remove_file(root.join(&name)).map_err(said(&name))?;
        println!("removed {}", name.display());
    }
    println!("{written} of {} generated files changed", files.len());
    Ok(())
}

/// The files that are not as they should be, each with what is wrong.
fn differences(root: &Path, files: &[(PathBuf, String)]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, text) in files {
        match fs::read_to_string(root.join(name)) {
            Ok(old) if old == *text => {}
            Ok(_) => wrong.push(format!("  {} differs", name.display())),
            Err(_) => wrong.push(format!("  {} is missing", name.display())),
        }
    }
    wrong.extend(left_over(root, files).iter().map(|name| format!("  {} is no longer made", name.display())));
    wrong
}

/// Files that were made once: reference pages of areas, and PHP classes of types, that are gone.
fn left_over(root: &Path, files: &[(PathBuf, String)]) -> Vec<PathBuf> {
    let folders = [(reference::FOLDER, reference::MARK)].into_iter();
    let folders = folders.chain(php::WHOLLY.iter().map(|folder| (*folder, php::MARK)));
    let mut names: Vec<_> = folders
        .flat_map(|(folder, mark)| {
            let entries = fs::read_dir(root.join(folder)).into_iter().flatten().flatten();
            entries.map(move |entry| (Path::new(folder).join(entry.file_name()), mark))
        })
        .filter(|(name, _)| !files.iter().any(|(other, _)| other == name))
        .filter(|(name, mark)| fs::read_to_string(root.join(name)).is_ok_and(|text| text.contains(mark)))
        .map(|(name, _)| name)
        .collect();
    names.sort();
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_checked_in_follows_from_the_table() {
        let files = files(&Document::collect()).expect("a table that can be written down");
        assert_eq!(differences(&crate::root(), &files), Vec::<String>::new());
    }

    #[test]
    fn a_field_added_by_hand_is_found_in_every_file_that_shows_it() {
        let altered = Document::collect().altered(|document| {
            let renew = &mut document["input_types"]["DomainRenew"]["properties"];
            renew["promotion"] = json!({ "type": ["string", "null"], "description": "A voucher." });
        });
        let files = files(&altered).expect("a table that can be written down");
        let wrong = differences(&crate::root(), &files).join("\n");
        for name in [
            "docs/operations.json",
            "docs/reference/domain.md",
            "anyregistrar/_sync.py",
            "anyregistrar/_async.py",
            "bindings-node/lib/types.ts",
            "bindings-node/lib/table.ts",
            "bindings-c/src/generated/operations.rs",
            "include/anyregistrar.h",
            "bindings-c/php/src/Area/DomainArea.php",
            "bindings-c/php/src/Table.php",
        ] {
            assert!(wrong.contains(name), "{name} is not in\n{wrong}");
        }
        assert!(!wrong.contains("anyregistrar/types.py"), "{wrong}");
    }

    #[test]
    fn a_page_of_an_area_that_is_gone_is_found() {
        let altered = Document::collect().altered(|document| {
            let operations = document["operations"].as_array_mut().expect("a list");
            operations.retain(|operation| operation["area"] != "tld");
            // Nobody takes their inputs any more.
            let inputs = document["input_types"].as_object_mut().expect("a map");
            inputs.retain(|name, _| !name.starts_with("Tld"));
        });
        let files = files(&altered).expect("a table that can be written down");
        assert!(
            differences(&crate::root(), &files)
                .contains(&"  docs/reference/tld.md is no longer made".to_owned())
        );
    }
}
