//! `shapes.py`: what a caller may write instead of a class, for type checkers.

use super::super::face::FROM_TEXT;
use super::super::model::{Field, Named, Shape, Type};
use super::Package;
use super::expression::{docstring, identifier, imports, mentions, parameter};
use std::fmt::Write;

pub(super) fn write(package: &Package<'_>) -> Result<String, String> {
    let mut body = String::new();
    let mut aliases = String::new();
    let mut names = Vec::new();
    let mut classes = Vec::new();
    let mut words = Vec::new();
    for (name, named) in
        package.model.iter().filter(|(name, named)| named.input && is_a_part(package, name, named))
    {
        let choices = match &named.shape {
            Shape::Record(fields) => {
                names.push(format!("{name}Dict"));
                body.push_str(&dictionary(name, &named.doc, fields)?);
                let text = if FROM_TEXT.contains(&name) { ", str" } else { "" };
                // What an operation takes has no class of its own: its members are the method's arguments.
                if named.arguments {
                    format!("\"{name}Dict\"{text}")
                } else {
                    classes.push(name);
                    format!("\"{name}\", \"{name}Dict\"{text}")
                }
            }
            Shape::Words(list) => {
                words.push(name);
                let literal =
                    list.iter().map(|(word, _)| format!("\"{word}\"")).collect::<Vec<_>>().join(", ");
                format!("\"{name}\", Literal[{literal}]")
            }
            Shape::Alias(kind) => choices(kind),
        };
        names.push(format!("{name}Value"));
        let _ = writeln!(aliases, "{name}Value = Union[{choices}]");
    }
    let mut head = String::from(
        "\"\"\"What may be given in place of the classes in ``types``: plain dictionaries and texts, as type checkers see them.\"\"\"\n\n\
         from __future__ import annotations\n\n",
    );
    let used = format!("{body}{aliases}");
    head.push_str(&imports("", "collections.abc", &["Mapping", "Sequence"], &used));
    head.push_str(&imports("", "datetime", &["date", "datetime"], &used));
    head.push_str(&imports("", "decimal", &["Decimal"], &used));
    head.push_str(&imports("", "typing", &["Any", "Literal", "TypedDict", "Union"], &used));
    head.push('\n');
    head.push_str(&imports("", ".types", &classes, &used));
    head.push_str(&imports("", ".words", &words, &used));
    let all: String = names.iter().map(|name| format!("    \"{name}\",\n")).collect();
    Ok(format!("{head}{body}\n\n{aliases}\n__all__ = [\n{all}]\n"))
}

/// Whether a type is a part of what somebody gives: not where it is only what one operation takes.
fn is_a_part(package: &Package<'_>, name: &str, named: &Named) -> bool {
    let holds = |named: &Named| matches!(&named.shape, Shape::Record(fields) if fields.iter().any(|field| mentions(&field.kind, name)));
    !named.arguments || package.model.iter().any(|(_, named)| named.input && holds(named))
}

/// A record as a dictionary. Python 3.10 has no mark for single members that may be left out, so there are two classes.
fn dictionary(name: &str, doc: &str, fields: &[Field]) -> Result<String, String> {
    if let Some(field) = fields.iter().find(|field| identifier(&field.name) != field.name) {
        return Err(format!(
            "{name}.{}: the name is a keyword in Python; choose another for an input",
            field.name
        ));
    }
    let (required, optional): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.required);
    let members = |fields: &[&Field]| -> String {
        let member = |field: &&Field| {
            // A missing member and `None` mean the same to the core, but only where it may be absent.
            let none = if field.nullable { " | None" } else { "" };
            format!("    {}: {}{none}\n{}", field.name, parameter(&field.kind), docstring(&field.doc, "    "))
        };
        fields.iter().map(member).collect()
    };
    let doc = docstring(doc, "    ");
    Ok(match (required.is_empty(), optional.is_empty()) {
        (true, _) => format!("\n\nclass {name}Dict(TypedDict, total=False):\n{doc}\n{}", members(&optional)),
        (false, true) => format!("\n\nclass {name}Dict(TypedDict):\n{doc}\n{}", members(&required)),
        (false, false) => format!(
            "\n\nclass _{name}Required(TypedDict):\n{}\n\nclass {name}Dict(_{name}Required, total=False):\n{doc}\n{}",
            members(&required),
            members(&optional)
        ),
    })
}

/// The members of a union. Names are quoted: they may stand further down.
fn choices(kind: &Type) -> String {
    match kind {
        Type::OneOf(kinds) => kinds.iter().map(choices).collect::<Vec<_>>().join(", "),
        Type::Named(name) => format!("\"{name}Value\""),
        Type::List(of) => format!("Sequence[{}]", choices(of)),
        plain => parameter(plain).replace(" | ", ", "),
    }
}
