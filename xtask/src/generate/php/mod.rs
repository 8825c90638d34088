//! The PHP library's generated part: types, enumerations, methods, exceptions, and the table that inputs are written by. A class has a
//! file of its own, so that a page loads what it uses and nothing else.

mod areas;
mod errors;
mod expression;
mod table;
mod types;
mod words;

use super::document::Document;
use super::model::Model;
use std::path::PathBuf;

/// The comment at the top of each file, by which one that is no longer made is known.
pub(super) const MARK: &str = "// Made by `cargo xtask generate` from the operation table. Do not edit.";

/// The library's folder; classes of a namespace lie in a folder of its name.
pub(super) const FOLDER: &str = "bindings-c/php/src";

/// The folders that hold nothing but generated files.
pub(super) const WHOLLY: &[&str] =
    &["bindings-c/php/src/Area", "bindings-c/php/src/Error", "bindings-c/php/src/Type"];

/// Every generated file.
pub(super) fn files(document: &Document, model: &Model) -> Result<Vec<(PathBuf, String)>, String> {
    let package = Package { document, model };
    let mut files = vec![areas::operations(&package)?, table::write(&package)?, version()];
    files.extend(areas::areas(&package)?);
    files.extend(types::write(&package)?);
    files.extend(words::write(&package)?);
    files.extend(errors::write(&package));
    Ok(files.into_iter().map(Class::file).collect())
}

/// A class, an enumeration or an interface with its place.
struct Class {
    /// Behind `Anyregistrar`, such as `Type`; empty for none.
    space: &'static str,
    name: String,
    /// The names out of other namespaces that it uses.
    uses: Vec<String>,
    body: String,
}

impl Class {
    fn file(self) -> (PathBuf, String) {
        let Class { space, name, mut uses, body } = self;
        uses.sort();
        let uses: String = uses.iter().map(|name| format!("use {name};\n")).collect();
        let (path, space) = match space {
            "" => (PathBuf::from(FOLDER), "Anyregistrar".to_owned()),
            space => (PathBuf::from(FOLDER).join(space), format!("Anyregistrar\\{space}")),
        };
        let uses = if uses.is_empty() { uses } else { format!("\n{uses}") };
        let text =
            format!("<?php\n\n{MARK}\n\ndeclare(strict_types=1);\n\nnamespace {space};\n{uses}\n{body}");
        (path.join(format!("{name}.php")), text)
    }
}

/// What the files are made from.
struct Package<'a> {
    document: &'a Document,
    model: &'a Model,
}

/// The version, which the native part has to have as well.
fn version() -> Class {
    let body = format!(
        "/** The version of this library. The extension, the C library or the command below it has to have the same. */\n\
         final class Version\n{{\n    public const VERSION = '{}';\n}}\n",
        env!("CARGO_PKG_VERSION")
    );
    Class { space: "", name: "Version".into(), uses: Vec::new(), body }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn made(change: impl FnOnce(&mut serde_json::Value)) -> Result<String, String> {
        let document = Document::collect().altered(change);
        let model = Model::read(&document)?;
        Ok(files(&document, &model)?.into_iter().map(|(_, text)| text).collect())
    }

    #[test]
    fn an_operation_of_an_area_that_was_not_there_becomes_a_method() {
        let text = made(|document| {
            let mut row = document["operations"][0].clone();
            row["name"] = json!("web_forward.set_all");
            row["area"] = json!("web_forward");
            row["verb"] = json!("set_all");
            document["operations"].as_array_mut().expect("a list").push(row);
        })
        .expect("a table that can be written down");
        for wanted in [
            "final class WebForwardArea extends",
            "'webForwards' => Area\\WebForwardArea::class",
            "public function setAll(",
        ] {
            assert!(text.contains(wanted), "{wanted}");
        }
    }

    #[test]
    fn names_that_php_cannot_have_are_refused() {
        let two = made(|document| {
            let members = &mut document["input_types"]["DomainRenew"]["properties"];
            members["currentExpiry"] = json!({ "type": "string" });
        });
        assert!(two.expect_err("two members").contains("DomainRenew has two members"));
        let option = made(|document| {
            document["input_types"]["DomainRenew"]["properties"]["timeout_ms"] = json!({ "type": "integer" });
        });
        assert!(option.expect_err("an option's name").contains("timeoutMs"));
        let word = made(|document| {
            document["output_types"]["OrderState"]["oneOf"][0] = json!({ "const": "class" });
        });
        assert!(word.expect_err("a word that is taken").contains("OrderState"));
    }
}
