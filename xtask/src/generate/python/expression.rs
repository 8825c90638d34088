//! How names, types and texts are written in Python.

use super::super::face::{Absent, absent};
use super::super::model::{Field, Model, Shape, Type};

/// The name as Python takes it: a keyword gets an underscore.
pub(super) fn identifier(name: &str) -> String {
    const KEYWORDS: [&str; 35] = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
        "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in",
        "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ];
    if KEYWORDS.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

/// What a caller may give.
pub(super) fn parameter(kind: &Type) -> String {
    match kind {
        Type::Text(Some(format)) => match format.as_str() {
            "date" => "date | str".into(),
            "date-time" => "datetime | str".into(),
            "decimal" => "Decimal | int | str".into(),
            _ => "str".into(),
        },
        Type::Text(None) => "str".into(),
        Type::Integer => "int".into(),
        Type::Boolean => "bool".into(),
        Type::Any => "Any".into(),
        Type::List(of) => format!("Sequence[{}]", parameter(of)),
        Type::Map(of) => format!("Mapping[str, {}]", parameter(of)),
        Type::Named(name) => format!("{name}Value"),
        Type::OneOf(kinds) => kinds.iter().map(parameter).collect::<Vec<_>>().join(" | "),
    }
}

/// What an answer holds.
pub(super) fn attribute(kind: &Type, model: &Model) -> String {
    match kind {
        Type::Text(Some(format)) => match format.as_str() {
            "date" => "date".into(),
            "date-time" => "datetime".into(),
            "decimal" => "Decimal".into(),
            _ => "str".into(),
        },
        Type::List(of) => format!("tuple[{}, ...]", attribute(of, model)),
        Type::Map(of) => format!("Mapping[str, {}]", attribute(of, model)),
        Type::Named(name) => match &model.get(name).shape {
            Shape::Alias(Type::OneOf(kinds)) if !kinds.iter().any(|kind| mentions(kind, name)) => {
                attribute(&Type::OneOf(kinds.clone()), model)
            }
            Shape::Alias(_) => "Any".into(),
            _ => name.clone(),
        },
        Type::OneOf(kinds) => kinds.iter().map(|kind| attribute(kind, model)).collect::<Vec<_>>().join(" | "),
        plain => parameter(plain),
    }
}

/// Whether a type speaks of another by name.
pub(super) fn mentions(kind: &Type, name: &str) -> bool {
    match kind {
        Type::Named(other) => other == name,
        Type::List(of) | Type::Map(of) => mentions(of, name),
        Type::OneOf(kinds) => kinds.iter().any(|kind| mentions(kind, name)),
        _ => false,
    }
}

/// The default of a member that may be left out, and whether `None` has to be added to its type.
pub(super) fn default(field: &Field) -> (&'static str, bool) {
    match absent(field) {
        Absent::False => ("False", false),
        Absent::EmptyList => ("()", false),
        // A new dictionary for each, so it cannot stand in the signature.
        Absent::EmptyMap | Absent::Nothing | Absent::Never => ("None", true),
    }
}

/// A member's place in a signature: required ones first, each with its type and default.
pub(super) fn argument(field: &Field, annotation: &str) -> String {
    let name = identifier(&field.name);
    match (field.required, default(field)) {
        (true, _) => format!("{name}: {annotation}"),
        (false, (default, false)) => format!("{name}: {annotation} = {default}"),
        // `Any` holds None already.
        (false, (default, true)) if annotation == "Any" => format!("{name}: Any = {default}"),
        (false, (default, true)) => format!("{name}: {annotation} | None = {default}"),
    }
}

/// A docstring, indented.
pub(super) fn docstring(text: &str, indent: &str) -> String {
    let text = escaped(text);
    let lines: Vec<String> = text
        .lines()
        .map(|line| if line.is_empty() { String::new() } else { format!("{indent}{line}") })
        .collect();
    match lines.as_slice() {
        [] => String::new(),
        [one] => format!("{indent}\"\"\"{}\"\"\"\n", one.trim_start()),
        [first, rest @ ..] => {
            format!("{indent}\"\"\"{}\n{}\n{indent}\"\"\"\n", first.trim_start(), rest.join("\n"))
        }
    }
}

/// A text as it stands inside a docstring.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace("\"\"\"", "'''");
    // A quote in front of the closing ones would end the text early.
    if text.ends_with('"') { format!("{text} ") } else { text }
}

/// The import lines for the names out of `from` that `body` uses.
pub(super) fn imports(indent: &str, from: &str, names: &[&str], body: &str) -> String {
    let used: Vec<&str> = names.iter().copied().filter(|name| uses(body, name)).collect();
    match used.len() {
        0 => String::new(),
        _ if used.join(", ").len() < 80 => format!("{indent}from {from} import {}\n", used.join(", ")),
        _ => {
            let lines: String = used.iter().map(|name| format!("{indent}    {name},\n")).collect();
            format!("{indent}from {from} import (\n{lines}{indent})\n")
        }
    }
}

/// Whether `name` stands in `body` as a word of its own.
fn uses(body: &str, name: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    body.match_indices(name).any(|(at, _)| {
        !body[..at].chars().next_back().is_some_and(part)
            && !body[at + name.len()..].chars().next().is_some_and(part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_keyword_is_no_name() {
        assert_eq!((identifier("in").as_str(), identifier("domain").as_str()), ("in_", "domain"));
    }

    #[test]
    fn only_whole_words_are_imported() {
        assert_eq!(imports("", "x", &["date", "datetime"], "at: datetime | str"), "from x import datetime\n");
    }

    #[test]
    fn a_docstring_cannot_be_ended_by_its_text() {
        assert_eq!(docstring("such as \"\"\"10\"", ""), "\"\"\"such as '''10\" \"\"\"\n");
    }
}
