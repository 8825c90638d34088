//! The Python package's generated part: types, enumerations, dictionaries' shapes, both clients' methods, and exceptions.

mod areas;
mod errors;
mod expression;
mod shapes;
mod types;
mod words;

use super::document::Document;
use super::model::Model;
use std::path::PathBuf;

/// The first line of each file.
const MARK: &str = "# Made by `cargo xtask generate` from the operation table. Do not edit.\n";

/// The folder of the package.
const FOLDER: &str = "bindings-python/python/anyregistrar";

/// Every generated file.
pub(super) fn files(document: &Document, model: &Model) -> Result<Vec<(PathBuf, String)>, String> {
    let package = Package { document, model };
    let files = [
        ("words.py", words::write(&package)),
        ("types.py", types::write(&package)?),
        ("shapes.py", shapes::write(&package)?),
        ("_sync.py", areas::write(&package, areas::Kind::Sync)?),
        ("_async.py", areas::write(&package, areas::Kind::Async)?),
        ("errors.py", errors::write(&package)),
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
