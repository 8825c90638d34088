//! How names, types and texts are written in TypeScript.

use super::super::face::{FROM_TEXT, capital};
use super::super::model::{Field, Model, Shape, Type};

/// The name as JavaScript spells it: `postal_code` is `postalCode`.
pub(super) fn camel(name: &str) -> String {
    let mut words = name.split(['_', '-']).filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &capital(word))
}

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// A caller writes it; an answer may hold it too.
    In,
    /// Only answers hold it.
    Out,
}

/// The type of a value.
pub(super) fn typed(kind: &Type, way: Way) -> String {
    match kind {
        Type::Text(Some(format)) if format == "date-time" && way == Way::In => "Date | string".into(),
        Type::Text(Some(format)) if format == "date-time" => "Date".into(),
        Type::Text(_) => "string".into(),
        Type::Integer => "number".into(),
        Type::Boolean => "boolean".into(),
        Type::Any => "unknown".into(),
        Type::List(of) => {
            let item = typed(of, way);
            let item = if item.contains(' ') { format!("({item})") } else { item };
            format!("{}{item}[]", if way == Way::In { "readonly " } else { "" })
        }
        Type::Map(of) if way == Way::In => format!("Readonly<Record<string, {}>>", typed(of, way)),
        Type::Map(of) => format!("Record<string, {}>", typed(of, way)),
        Type::Named(name) if way == Way::In && FROM_TEXT.contains(&name.as_str()) => {
            format!("{name} | string")
        }
        Type::Named(name) => name.clone(),
        Type::OneOf(kinds) => kinds.iter().map(|kind| typed(kind, way)).collect::<Vec<_>>().join(" | "),
    }
}

/// A comment that tools show, with the fields that it names spelled as in JavaScript.
pub(super) fn comment(text: &str, indent: &str, model: &Model) -> String {
    let text = spelled(text, model).replace("*/", "*\u{200b}/");
    let lines: Vec<&str> = text.lines().collect();
    match lines.as_slice() {
        [] => String::new(),
        [one] => format!("{indent}/** {one} */\n"),
        lines => {
            let line = |line: &&str| {
                if line.is_empty() { format!("{indent} *\n") } else { format!("{indent} * {line}\n") }
            };
            format!("{indent}/**\n{}{indent} */\n", lines.iter().map(line).collect::<String>())
        }
    }
}

/// The text with `first_name` in backticks written as `firstName`, where a field is called so.
fn spelled(text: &str, model: &Model) -> String {
    let parts = text.split('`').enumerate().map(|(i, part)| {
        let named = i % 2 == 1 && part.contains('_') && fields(model).any(|field| field.name == part);
        if named { camel(part) } else { part.to_owned() }
    });
    parts.collect::<Vec<_>>().join("`")
}

fn fields(model: &Model) -> impl Iterator<Item = &Field> {
    model.iter().flat_map(|(_, named)| match &named.shape {
        Shape::Record(fields) => fields.as_slice(),
        _ => &[],
    })
}

/// A text between quotes.
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// Whether `name` stands in `body` as a word of its own.
pub(super) fn uses(body: &str, name: &str) -> bool {
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
    fn names_are_spelled_as_in_javascript() {
        assert_eq!(["postal_code", "domain", "set_dnssec"].map(camel), ["postalCode", "domain", "setDnssec"]);
    }

    #[test]
    fn a_list_of_several_kinds_is_in_brackets() {
        let kind = Type::List(Box::new(Type::Named("NameServer".into())));
        assert_eq!(typed(&kind, Way::In), "readonly (NameServer | string)[]");
        assert_eq!(typed(&kind, Way::Out), "NameServer[]");
    }
}
