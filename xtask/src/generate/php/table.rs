//! `Table.php`: how inputs become documents, and how the paths in errors become PHP's again.

use super::super::document::Side;
use super::super::model::{Field, Model, Shape, Type};
use super::expression::{camel, quoted};
use super::{Class, Package};
use std::collections::BTreeSet;
use std::fmt::Write;

pub(super) fn write(package: &Package<'_>) -> Result<Class, String> {
    let mut inputs = String::new();
    for operation in package.document.operations() {
        let _ = writeln!(
            inputs,
            "        {} => {},",
            quoted(operation.name()),
            quoted(operation.type_name(Side::Input))
        );
    }
    let (mut records, mut aliases) = (String::new(), String::new());
    for (name, named) in package.model.iter().filter(|(_, named)| named.input) {
        match &named.shape {
            Shape::Record(fields) => {
                let _ = writeln!(
                    records,
                    "        {} => [{}],",
                    quoted(name),
                    members(package.model, name, fields)?
                );
            }
            Shape::Alias(kind) => {
                let kinds = match kind {
                    Type::OneOf(kinds) => kinds.as_slice(),
                    one => std::slice::from_ref(one),
                };
                let kinds: Vec<_> = kinds.iter().map(|kind| written(package.model, kind)).collect();
                let _ = writeln!(aliases, "        {} => [{}],", quoted(name), kinds.join(", "));
            }
            Shape::Words(_) => {}
        }
    }
    let body = format!(
        "/**\n * How inputs become documents. A kind is null where the value is the same in both, the name of a type, or what a list\n \
         * or a map is of.\n *\n * @internal\n */\nfinal class Table\n{{\n    /** The type of each operation's input. */\n    public const INPUTS = [\n{inputs}    ];\n\n    \
         /** The members of each type: their names in PHP, their names in documents, their kinds. */\n    public const RECORDS = [\n{records}    ];\n\n    \
         /** What may stand for each other type: the first kind that a value fits. */\n    public const CHOICES = [\n{aliases}    ];\n}}\n"
    );
    Ok(Class { space: "", name: "Table".into(), uses: Vec::new(), body })
}

fn members(model: &Model, record: &str, fields: &[Field]) -> Result<String, String> {
    let mut names = BTreeSet::new();
    let mut text = String::new();
    for field in fields {
        let name = camel(&field.name);
        if !names.insert(name.clone()) {
            return Err(format!("{record} has two members that PHP would call {name}"));
        }
        let _ = write!(
            text,
            "\n            {} => [{}, {}],",
            quoted(&name),
            quoted(&field.name),
            written(model, &field.kind)
        );
    }
    Ok(if text.is_empty() { text } else { text + "\n        " })
}

fn written(model: &Model, kind: &Type) -> String {
    match kind {
        Type::List(of) => format!("['list', {}]", written(model, of)),
        Type::Map(of) => format!("['map', {}]", written(model, of)),
        Type::Named(name) if !matches!(model.get(name).shape, Shape::Words(_)) => quoted(name),
        _ => "null".into(),
    }
}
