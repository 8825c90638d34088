//! The classes that answers are made of, and that inputs may be made of.

use super::super::arguments::required_first;
use super::super::face::{Absent, CONDITIONS, MESSAGES, PATHS, absent, shown};
use super::super::model::{Field, Named, Shape, Type};
use super::expression::{camel, comment, default, documented, is_sensitive, parameter, property, quoted};
use super::{Class, Package};
use std::fmt::Write;

pub(super) fn write(package: &Package<'_>) -> Result<Vec<Class>, String> {
    let records = package.model.iter().filter_map(|(name, named)| match &named.shape {
        Shape::Record(fields) if !named.arguments => Some((name, named, fields)),
        _ => None,
    });
    records.map(|(name, named, fields)| class(package, name, named, fields)).collect()
}

fn class(package: &Package<'_>, name: &str, named: &Named, fields: &[Field]) -> Result<Class, String> {
    let fields = required_first(fields);
    let mut body = comment(&named.doc, "", package.model);
    let _ = write!(body, "final class {name} extends Record\n{{\n    public function __construct(\n");
    for field in &fields {
        let kind =
            if named.output { property(field, package.model) } else { parameter(field, package.model) };
        let more = documented(&field.kind, package.model, named.output);
        let doc = match more {
            Some(more) => {
                format!("{}\n\n@var {more}{}", field.doc, if kind.starts_with('?') { "|null" } else { "" })
            }
            None => field.doc.clone(),
        };
        let mark = if is_sensitive(field, package.model) { "#[\\SensitiveParameter] " } else { "" };
        let _ = writeln!(
            body,
            "{}        {mark}public readonly {kind} ${}{},",
            comment(doc.trim(), "        ", package.model),
            camel(&field.name),
            default(field)
        );
    }
    body.push_str("    ) {\n    }\n");
    if named.output {
        body.push_str(&reader(package, name, &fields)?);
    }
    if let Some(shown) = shown(name, &fields) {
        let names: Vec<_> = shown.iter().map(|name| quoted(&camel(name))).collect();
        let _ = write!(body, "\n    protected const SHOWN = [{}];\n", names.join(", "));
    }
    body.push_str("}\n");
    let uses = [
        ("Record", "Anyregistrar\\Record"),
        ("Moment", "Anyregistrar\\Moment"),
        ("Paths", "Anyregistrar\\Paths"),
    ];
    let uses = uses.into_iter().filter(|(word, _)| *word == "Record" || body.contains(&format!("{word}::")));
    Ok(Class {
        space: "Type",
        name: name.to_owned(),
        uses: uses.map(|(_, path)| path.to_owned()).collect(),
        body,
    })
}

/// The function that reads a document.
fn reader(package: &Package<'_>, name: &str, fields: &[&Field]) -> Result<String, String> {
    let mut text = format!(
        "\n    /**\n     * Reads the document that the core gave.\n     *\n     * @internal\n     *\n     * @param array<string, mixed> $document\n     */\n    \
         public static function read(array $document): {name}\n    {{\n        return new {name}(\n"
    );
    for field in fields {
        let value = read(package, name, field).map_err(|why| format!("{name}.{}: {why}", field.name))?;
        let _ = writeln!(text, "            {value},");
    }
    text.push_str("        );\n    }\n");
    Ok(text)
}

/// How a member is read.
fn read(package: &Package<'_>, record: &str, field: &Field) -> Result<String, String> {
    let place = format!("$document[{}]", quoted(&field.name));
    let function = match (record, field.name.as_str()) {
        member if PATHS.contains(&member) => Some("Paths::ofOrder".to_owned()),
        member if MESSAGES.contains(&member) => Some("Paths::inText".to_owned()),
        _ => function(package, &field.kind)?,
    };
    let none = match absent(field) {
        Absent::Never => None,
        Absent::Nothing => Some("null"),
        Absent::False => Some("false"),
        Absent::EmptyList | Absent::EmptyMap => Some("[]"),
    };
    let each = matches!(field.kind, Type::List(_) | Type::Map(_));
    Ok(match (function, none) {
        (None, None) => place,
        (None, Some(none)) => format!("{place} ?? {none}"),
        (Some(function), None) if each => format!("array_map({function}(...), {place})"),
        (Some(function), Some("[]")) => format!("array_map({function}(...), {place} ?? [])"),
        (Some(function), Some(_)) if each => {
            format!("isset({place}) ? array_map({function}(...), {place}) : null")
        }
        (Some(function), None) => format!("{function}({place})"),
        (Some(function), Some(none)) => format!("isset({place}) ? {function}({place}) : {none}"),
    })
}

/// The function that makes the value, or each value of a list or map, out of JSON, where something has to be done.
fn function(package: &Package<'_>, kind: &Type) -> Result<Option<String>, String> {
    Ok(match kind {
        Type::Text(Some(format)) if format == "date-time" => Some("Moment::read".into()),
        Type::Named(name) if CONDITIONS.contains(&name.as_str()) => Some("Paths::ofCondition".into()),
        Type::Named(name) => match &package.model.get(name).shape {
            Shape::Record(_) => Some(format!("{name}::read")),
            Shape::Words(_) => Some(format!("{name}::from")),
            Shape::Alias(kind) => match function(package, kind)? {
                None => None,
                Some(_) => {
                    return Err("PHP does not read an alias of something that it has to convert yet".into());
                }
            },
        },
        Type::List(of) | Type::Map(of) => match &**of {
            Type::List(inner) | Type::Map(inner) if function(package, inner)?.is_some() => {
                return Err("a list of lists of something is not read yet; give the inner list a name of its own in Rust".into());
            }
            of => function(package, of)?,
        },
        Type::OneOf(kinds) => match kinds.iter().find(|kind| !matches!(function(package, kind), Ok(None))) {
            None => None,
            Some(_) => {
                return Err("PHP does not read a choice of something that it has to convert yet".into());
            }
        },
        _ => None,
    })
}
