//! How names, types and texts are written in TypeScript.

use super::super::face::FROM_TEXT;
use super::super::model::Type;

pub(super) use super::super::spelling::{camel, comment, quoted};

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
    fn a_list_of_several_kinds_is_in_brackets() {
        let kind = Type::List(Box::new(Type::Named("NameServer".into())));
        assert_eq!(typed(&kind, Way::In), "readonly (NameServer | string)[]");
        assert_eq!(typed(&kind, Way::Out), "NameServer[]");
    }
}
