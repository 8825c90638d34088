//! How types and defaults are written in PHP.

use super::super::face::{Absent, FROM_TEXT, absent};
use super::super::model::{Field, Model, Shape, Type};

pub(super) use super::super::spelling::{camel, comment, quoted};

/// What a caller may give, as the members of a union.
fn given(kind: &Type, model: &Model) -> Vec<String> {
    let one = |name: &str| vec![name.to_owned()];
    match kind {
        Type::Text(Some(format)) if format == "date-time" => {
            vec!["\\DateTimeInterface".into(), "string".into()]
        }
        Type::Text(_) => one("string"),
        Type::Integer => one("int"),
        Type::Boolean => one("bool"),
        Type::Any => one("mixed"),
        Type::List(_) | Type::Map(_) => one("array"),
        Type::Named(name) => match &model.get(name).shape {
            Shape::Record(_) if model.get(name).arguments => one("array"),
            Shape::Record(_) => {
                let mut union = vec![name.clone(), "array".into()];
                union.extend(FROM_TEXT.contains(&name.as_str()).then(|| "string".into()));
                union
            }
            Shape::Words(_) => vec![name.clone(), "string".into()],
            Shape::Alias(kind) => given(kind, model),
        },
        Type::OneOf(kinds) => together(kinds.iter().map(|kind| given(kind, model))),
    }
}

/// What an answer holds, as the members of a union.
fn held(kind: &Type, model: &Model) -> Vec<String> {
    match kind {
        Type::Text(Some(format)) if format == "date-time" => vec!["\\DateTimeImmutable".into()],
        Type::Named(name) => match &model.get(name).shape {
            // Conditions are trees of anything.
            Shape::Alias(_) if super::super::face::CONDITIONS.contains(&name.as_str()) => {
                vec!["array".into()]
            }
            Shape::Alias(kind) => held(kind, model),
            _ => vec![name.clone()],
        },
        Type::OneOf(kinds) => together(kinds.iter().map(|kind| held(kind, model))),
        plain => given(plain, model),
    }
}

fn together(unions: impl Iterator<Item = Vec<String>>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for name in unions.flatten() {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    if all.iter().any(|name| name == "mixed") { vec!["mixed".into()] } else { all }
}

/// The type of an argument.
pub(super) fn parameter(field: &Field, model: &Model) -> String {
    optional(field, given(&field.kind, model))
}

/// The type of a property of an answer.
pub(super) fn property(field: &Field, model: &Model) -> String {
    optional(field, held(&field.kind, model))
}

fn optional(field: &Field, union: Vec<String>) -> String {
    match (absent(field), union.as_slice()) {
        (Absent::Nothing, [one]) if one != "mixed" => format!("?{one}"),
        (Absent::Nothing, [_, _, ..]) => format!("{}|null", union.join("|")),
        _ => union.join("|"),
    }
}

/// What stands behind the argument's name.
pub(super) fn default(field: &Field) -> &'static str {
    match absent(field) {
        Absent::Never => "",
        Absent::Nothing => " = null",
        Absent::False => " = false",
        Absent::EmptyList | Absent::EmptyMap => " = []",
    }
}

/// The type as tools read it from comments, where PHP's own says less.
pub(super) fn documented(kind: &Type, model: &Model, answer: bool) -> Option<String> {
    let inner = |kind: &Type| {
        documented(kind, model, answer)
            .unwrap_or_else(|| (if answer { held(kind, model) } else { given(kind, model) }).join("|"))
    };
    match kind {
        Type::List(of) => Some(format!("list<{}>", inner(of))),
        Type::Map(of) => Some(format!("array<string, {}>", inner(of))),
        _ => None,
    }
}

/// Whether the value must not show in traces: secrets, personal data, and what may be anything at all.
pub(super) fn is_sensitive(field: &Field, model: &Model) -> bool {
    match &field.kind {
        Type::Text(Some(format)) if ["secret", "email", "phone"].contains(&format.as_str()) => true,
        Type::Text(_) => ["auth_code", "password", "token"].contains(&field.name.as_str()),
        Type::Named(name) => {
            // An order within another call has its contacts.
            model.get(name).arguments
                || ["Contact", "ContactRef", "Contacts", "LooseContact"].contains(&name.as_str())
        }
        Type::Any => true,
        Type::List(of) | Type::Map(of) => matches!(&**of, Type::Any),
        _ => false,
    }
}

/// The types that are named in a union.
pub(super) fn names(kind: &Type, model: &Model) -> Vec<String> {
    match kind {
        Type::Named(name) => match &model.get(name).shape {
            Shape::Alias(_) if super::super::face::CONDITIONS.contains(&name.as_str()) => Vec::new(),
            // One that speaks of itself does so inside a list, behind its other kinds.
            Shape::Alias(Type::OneOf(kinds)) => {
                let others = kinds
                    .iter()
                    .filter(|kind| !matches!(kind, Type::List(of) if **of == Type::Named(name.clone())));
                others.flat_map(|kind| names(kind, model)).collect()
            }
            Shape::Alias(kind) => names(kind, model),
            _ => vec![name.clone()],
        },
        Type::List(of) | Type::Map(of) => names(of, model),
        Type::OneOf(kinds) => kinds.iter().flat_map(|kind| names(kind, model)).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_union_names_each_type_once() {
        let text = || vec!["string".to_owned()];
        assert_eq!(together([text(), vec!["array".into()], text()].into_iter()), ["string", "array"]);
        assert_eq!(together([text(), vec!["mixed".into()]].into_iter()), ["mixed"]);
    }
}
