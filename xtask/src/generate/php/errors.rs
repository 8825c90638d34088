//! One exception class for each error code, and the list of them.

use super::super::face::exception;
use super::expression::{comment, quoted};
use super::{Class, Package};
use std::fmt::Write;

pub(super) fn write(package: &Package<'_>) -> Vec<Class> {
    let base = || vec!["Anyregistrar\\RegistrarError".to_owned()];
    let mut rows = String::new();
    let mut classes: Vec<Class> = package
        .document
        .errors()
        .map(|(code, number, summary)| {
            let name = exception(code);
            let _ = writeln!(rows, "        {} => {name}::class,", quoted(code));
            let body = format!(
                "{}final class {name} extends RegistrarError\n{{\n    public const CODE = {};\n    public const NUMBER = {number};\n}}\n",
                comment(summary, "", package.model),
                quoted(code)
            );
            Class { space: "Error", name, uses: base(), body }
        })
        .collect();
    let body = format!(
        "/**\n * The exceptions by their codes.\n *\n * @internal\n */\nfinal class ByCode\n{{\n    /** @var array<string, class-string<RegistrarError>> */\n    \
         public const CLASSES = [\n{rows}    ];\n}}\n"
    );
    classes.push(Class { space: "Error", name: "ByCode".into(), uses: base(), body });
    classes
}
