//! The npm package's generated part: types, methods, exceptions, and the table that documents are converted by.

mod areas;
mod errors;
mod expression;
mod table;
mod types;

use super::document::Document;
use super::model::Model;
use std::path::PathBuf;

/// The first line of each file.
const MARK: &str = "// Made by `cargo xtask generate` from the operation table. Do not edit.\n";

/// The folder of the package's sources.
const FOLDER: &str = "bindings-node/lib";

/// Every generated file.
pub(super) fn files(document: &Document, model: &Model) -> Result<Vec<(PathBuf, String)>, String> {
    let package = Package { document, model };
    let files = [
        ("types.ts", types::write(&package)),
        ("areas.ts", areas::write(&package)),
        ("errors.ts", errors::write(&package)),
        ("table.ts", table::write(&package)?),
    ];
    Ok(files
        .into_iter()
        .map(|(name, body)| (PathBuf::from(FOLDER).join(name), format!("{MARK}{body}")))
        .collect())
}

/// What the files are made from.
struct Package<'a> {
    document: &'a Document,
    model: &'a Model,
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
        for wanted in
            ["class WebForwardArea", "readonly webForwards: WebForwardArea", "setAll(input: DomainCheck"]
        {
            assert!(text.contains(wanted), "{wanted}");
        }
    }

    #[test]
    fn two_members_that_would_have_one_name_are_refused() {
        let why = made(|document| {
            let members = &mut document["input_types"]["DomainRenew"]["properties"];
            members["currentExpiry"] = json!({ "type": "string" });
        });
        assert!(why.expect_err("two members").contains("DomainRenew has two members"));
    }
}
