//! The C interface: one Rust function for each operation, and the headers that follow from them.

mod header;
mod operations;
mod status;

use super::document::Document;
use super::model::Model;
use std::path::PathBuf;

/// The first line of each file.
const MARK: &str = "Made by `cargo xtask generate` from the operation table. Do not edit.";

/// The package's folder.
const FOLDER: &str = "bindings-c";

/// Every generated file.
pub(super) fn files(document: &Document, model: &Model) -> Result<Vec<(PathBuf, String)>, String> {
    let sources = [
        ("src/generated/operations.rs", operations::write(document, model)?),
        ("src/generated/status.rs", status::write(document)?),
    ];
    let [operations, status] = &sources;
    let mut files = header::files(&operations.1, &status.1)?;
    files.push((PathBuf::from(FOLDER).join("tests/operations.inc"), operations::table(document)));
    files.extend(sources.into_iter().map(|(name, text)| (PathBuf::from(FOLDER).join(name), text)));
    Ok(files)
}
