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
