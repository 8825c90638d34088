//! `table.ts`: how the documents of the core and the objects of JavaScript become one another.

use super::super::document::Side;
use super::super::face::{Absent, CONDITIONS, MESSAGES, PATHS, absent, shown};
use super::super::model::{Field, Model, Named, Shape, Type};
use super::Package;
use super::expression::{camel, quoted, uses};
use std::collections::BTreeSet;
use std::fmt::Write;

pub(super) fn write(package: &Package<'_>) -> Result<String, String> {
    let mut body = String::from("\nexport const OPERATIONS: Record<string, Operation> = {\n");
    for operation in package.document.operations() {
        let paid = if operation.is_paid() { ", paid: true" } else { "" };
        let _ = writeln!(
            body,
            "  {}: {{ input: {}, output: {}{paid} }},",
            quoted(operation.name()),
            quoted(operation.type_name(Side::Input)),
            quoted(operation.type_name(Side::Output))
        );
    }
    body.push_str("}\n\nexport const SHAPES: Record<string, Shape> = {\n");
    for (name, named) in package.model.iter() {
        let _ = match &named.shape {
            Shape::Record(fields) => {
                writeln!(
                    body,
                    "  {name}: {{ fields: {}{} }},",
                    members(package.model, name, fields)?,
                    hidden(name, named, fields)
                )
            }
            Shape::Alias(kind)
                if CONDITIONS.contains(&name) || converts(package.model, kind, &mut BTreeSet::new()) =>
            {
                writeln!(body, "  {name}: {{ stands: {} }},", written(package.model, name, kind))
            }
            _ => Ok(()),
        };
    }
    body.push_str("}\n");
    let helpers: Vec<&str> =
        ["CONDITION", "MESSAGE", "MOMENT", "PATH", "PLAIN", "either", "list", "map", "named"]
            .into_iter()
            .filter(|name| uses(&body, name))
            .collect();
    Ok(format!(
        "/** How the documents of the core and the objects of JavaScript become one another. */\n\n\
         import {{ type Operation, type Shape, {} }} from './kinds.js'\n{body}",
        helpers.join(", ")
    ))
}

/// The members by their names in JavaScript: the name in documents, the kind, and what absence stands for.
fn members(model: &Model, record: &str, fields: &[Field]) -> Result<String, String> {
    let mut names = BTreeSet::new();
    let mut text = String::from("{");
    for field in fields {
        let name = camel(&field.name);
        if !names.insert(name.clone()) {
            return Err(format!("{record} has two members that JavaScript would call {name}"));
        }
        let spelled = |kind: &str| match field.kind {
            Type::List(_) => format!("list({kind})"),
            _ => kind.to_owned(),
        };
        let kind = match (record, field.name.as_str()) {
            member if PATHS.contains(&member) => spelled("PATH"),
            member if MESSAGES.contains(&member) => spelled("MESSAGE"),
            _ => written(model, "", &field.kind),
        };
        let stands = match absent(field) {
            Absent::Never | Absent::Nothing => "",
            Absent::False => ", false",
            Absent::EmptyList => ", []",
            Absent::EmptyMap => ", {}",
        };
        let _ = write!(text, "\n    {name}: [{}, {kind}{stands}],", quoted(&field.name));
    }
    text.push_str(if fields.is_empty() { "}" } else { "\n  }" });
    Ok(text)
}

/// The members that a console may show, where not all may be shown.
fn hidden(name: &str, named: &Named, fields: &[Field]) -> String {
    if !named.output {
        return String::new();
    }
    let fields: Vec<&Field> = fields.iter().collect();
    let Some(shown) = shown(name, &fields) else { return String::new() };
    format!(", shown: [{}]", shown.iter().map(|name| quoted(&camel(name))).collect::<Vec<_>>().join(", "))
}

/// The kind of a value. `name` is that of the type which is written.
fn written(model: &Model, name: &str, kind: &Type) -> String {
    match kind {
        _ if CONDITIONS.contains(&name) => "CONDITION".into(),
        Type::Text(Some(format)) if format == "date-time" => "MOMENT".into(),
        Type::List(of) => format!("list({})", written(model, "", of)),
        Type::Map(of) => format!("map({})", written(model, "", of)),
        Type::Named(name) if refers(model, name) => format!("named({})", quoted(name)),
        Type::OneOf(kinds) => {
            format!(
                "either({})",
                kinds.iter().map(|kind| written(model, "", kind)).collect::<Vec<_>>().join(", ")
            )
        }
        _ => "PLAIN".into(),
    }
}

/// Whether the type of that name has an entry of its own.
fn refers(model: &Model, name: &str) -> bool {
    CONDITIONS.contains(&name) || converts(model, &Type::Named(name.to_owned()), &mut BTreeSet::new())
}

/// Whether anything in the value is spelled otherwise in documents. An alias may speak of itself, so those seen are kept.
fn converts(model: &Model, kind: &Type, seen: &mut BTreeSet<String>) -> bool {
    match kind {
        Type::Text(format) => format.as_deref() == Some("date-time"),
        Type::List(of) | Type::Map(of) => converts(model, of, seen),
        Type::OneOf(kinds) => kinds.iter().any(|kind| converts(model, kind, seen)),
        Type::Named(name) => match &model.get(name).shape {
            Shape::Record(_) => true,
            Shape::Words(_) => false,
            Shape::Alias(kind) => seen.insert(name.clone()) && converts(model, kind, seen),
        },
        Type::Integer | Type::Boolean | Type::Any => false,
    }
}
