//! `types.py`: the classes that answers are made of, and that inputs may be made of.

use super::super::arguments::required_first;
use super::super::face::shown;
use super::super::model::{Field, Named, Shape, Type};
use super::Package;
use super::expression::{argument, attribute, docstring, identifier, imports, parameter};
use std::fmt::Write;

pub(super) fn write(package: &Package<'_>) -> Result<String, String> {
    let mut body = String::new();
    let mut names = Vec::new();
    for (name, named) in package.model.iter() {
        let Shape::Record(fields) = &named.shape else { continue };
        if named.arguments {
            continue;
        }
        names.push(name);
        body.push_str(&class(package, name, named, fields)?);
    }
    let words: Vec<&str> = package
        .model
        .iter()
        .filter(|(_, n)| matches!(n.shape, Shape::Words(_)))
        .map(|(name, _)| name)
        .collect();
    let values: Vec<String> = package.model.iter().map(|(name, _)| format!("{name}Value")).collect();
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    let mut head = String::from(
        "\"\"\"What operations give, and what their arguments may be made of.\"\"\"\n\nfrom __future__ import annotations\n\n",
    );
    head.push_str(&imports(
        "",
        "._convert",
        &["as_day", "as_decimal", "as_moment", "as_tuple", "each", "mapped", "maybe"],
        &body,
    ));
    head.push_str("from ._record import Record, fill\n");
    head.push_str(&imports("", ".words", &words, &body));
    head.push_str("\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n");
    head.push_str(&imports("    ", "collections.abc", &["Mapping", "Sequence"], &body));
    head.push_str(&imports("    ", "datetime", &["date", "datetime"], &body));
    head.push_str(&imports("    ", "decimal", &["Decimal"], &body));
    head.push_str(&imports("    ", "typing", &["Any"], &body));
    let shapes = imports("    ", ".shapes", &values, &body);
    if !shapes.is_empty() {
        let _ = write!(head, "\n{shapes}");
    }
    let all: String = names.iter().map(|name| format!("    \"{name}\",\n")).collect();
    Ok(format!("{head}{body}\n\n__all__ = [\n{all}]\n"))
}

fn class(package: &Package<'_>, name: &str, named: &Named, fields: &[Field]) -> Result<String, String> {
    let fields = required_first(fields);
    let names: Vec<String> = fields.iter().map(|field| identifier(&field.name)).collect();
    let mut text = format!("\n\nclass {name}(Record):\n{}\n", docstring(&named.doc, "    "));
    let _ = writeln!(
        text,
        "    __slots__ = {0}\n    __match_args__ = {0}",
        tuple(names.iter().map(String::as_str))
    );
    if let Some(shown) = shown(name, &fields) {
        let _ = writeln!(text, "    _shown = {}", tuple(shown.into_iter()));
    }
    text.push('\n');
    let mut arguments = String::new();
    let mut stored = String::new();
    for (i, field) in fields.iter().enumerate() {
        let held = held(package, named, &field.kind);
        let none =
            if field.required || !super::expression::default(field).1 || matches!(field.kind, Type::Map(_)) {
                ""
            } else {
                " | None"
            };
        let none = if held == "Any" { "" } else { none };
        let _ = write!(text, "    {}: {held}{none}\n{}", names[i], docstring(&field.doc, "    "));
        let starts_keywords = !field.required && (i == 0 || fields[i - 1].required);
        let star = if starts_keywords { "        *,\n" } else { "" };
        let _ = writeln!(arguments, "{star}        {},", argument(field, &given(named, &field.kind, &held)));
        let _ = writeln!(stored, "            {},", kept(field, &names[i]));
    }
    if fields.is_empty() {
        return Err(format!("{name} has no members, so there is nothing to make a class of"));
    }
    let _ = write!(
        text,
        "\n    def __init__(\n        self,\n{arguments}    ) -> None:\n        fill(\n            self,\n{stored}        )\n"
    );
    if named.output {
        let _ = write!(
            text,
            "\n    @classmethod\n    def from_dict(cls, document: Mapping[str, Any]) -> {name}:\n"
        );
        text.push_str("        \"\"\"Reads the document that the core gave.\"\"\"\n");
        if fields.iter().any(|field| !field.required) {
            text.push_str("        get = document.get\n");
        }
        text.push_str("        return cls(\n");
        for (i, field) in fields.iter().enumerate() {
            let _ = writeln!(text, "            {}={},", names[i], read(package, field)?);
        }
        text.push_str("        )\n");
    }
    Ok(text)
}

/// Texts as a tuple.
fn tuple<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let quoted: Vec<String> = texts.map(|text| format!("\"{text}\"")).collect();
    format!("({}{})", quoted.join(", "), if quoted.len() == 1 { "," } else { "" })
}

/// The type of the attribute. What only travels from the caller is held as it was given.
fn held(package: &Package<'_>, named: &Named, kind: &Type) -> String {
    match kind {
        kind if named.output => attribute(kind, package.model),
        Type::List(of) => format!("tuple[{}, ...]", parameter(of)),
        kind => parameter(kind),
    }
}

/// The type that the constructor takes for it.
fn given(named: &Named, kind: &Type, held: &str) -> String {
    match kind {
        Type::Text(Some(format)) if format == "decimal" => parameter(kind),
        Type::List(_) if named.output => {
            let item = held.strip_prefix("tuple[").and_then(|rest| rest.strip_suffix(", ...]"));
            format!("Sequence[{}]", item.expect("a list is held as a tuple"))
        }
        _ if named.output => held.to_owned(),
        kind => parameter(kind),
    }
}

/// What the constructor stores.
fn kept(field: &Field, name: &str) -> String {
    match &field.kind {
        Type::Text(Some(format)) if format == "decimal" && field.required => format!("as_decimal({name})"),
        Type::Text(Some(format)) if format == "decimal" => format!("maybe(as_decimal, {name})"),
        Type::List(_) if field.nullable => format!("maybe(as_tuple, {name})"),
        Type::List(_) => format!("as_tuple({name})"),
        Type::Map(_) if !field.required => format!("{name} or {{}}"),
        _ => name.to_owned(),
    }
}

/// How a member is read from a document.
fn read(package: &Package<'_>, field: &Field) -> Result<String, String> {
    let key = &field.name;
    let place = if field.required { format!("document[\"{key}\"]") } else { format!("get(\"{key}\")") };
    let place = match (field.required, &field.kind, field.nullable) {
        (false, Type::Boolean, false) => format!("get(\"{key}\", False)"),
        (false, Type::List(_), false) => format!("get(\"{key}\", ())"),
        _ => place,
    };
    let inner = match &field.kind {
        Type::List(of) | Type::Map(of) => reader(package, of),
        kind => reader(package, kind),
    };
    let Some(reader) = inner.map_err(|why| format!("{key}: {why}"))? else { return Ok(place) };
    Ok(match &field.kind {
        Type::List(_) => format!("each({reader}, {place})"),
        Type::Map(_) => format!("mapped({reader}, {place})"),
        _ if field.required => format!("{reader}({place})"),
        _ => format!("maybe({reader}, {place})"),
    })
}

/// The function that turns JSON into the value, where something has to be done.
fn reader(package: &Package<'_>, kind: &Type) -> Result<Option<String>, String> {
    Ok(match kind {
        Type::Text(Some(format)) if format == "date" => Some("as_day".into()),
        Type::Text(Some(format)) if format == "date-time" => Some("as_moment".into()),
        Type::Named(name) => match &package.model.get(name).shape {
            Shape::Record(_) => Some(format!("{name}.from_dict")),
            Shape::Words(_) => Some(name.clone()),
            Shape::Alias(_) => None,
        },
        Type::List(of) | Type::Map(of) if reader(package, of)?.is_some() => {
            return Err(
                "a list of lists of something is not read yet; give the inner list a name of its own in Rust"
                    .into(),
            );
        }
        _ => None,
    })
}
