//! The values of fields as schemas.

use super::when::{When, literal};
use crate::tld::field::{FieldOption, FieldType, Rule};
use crate::tld::limit::FieldLimit;
use serde_json::{Map, Value, json};

/// A text with something in it.
const SOLID: &str = r"\S";

const DAY: &str = r"^\s*(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\s*$";

/// What a field's value always has to be; a blank one counts as none.
pub(super) fn always(rule: &Rule) -> Value {
    let field = &rule.field;
    let mut one = text(field.pattern.as_deref(), field.min_length, field.max_length);
    let more = match field.kind {
        FieldType::Text | FieldType::Choice => json!(true),
        FieldType::Boolean => {
            json!({ "anyOf": [{ "type": "boolean" }, { "pattern": r"^\s*(true|false)\s*$" }] })
        }
        FieldType::Number => json!({ "anyOf": [{ "type": "integer" }, { "pattern": r"^\s*-?[0-9]+\s*$" }] }),
        FieldType::Date => json!({ "pattern": DAY }),
        FieldType::Country => json!({ "pattern": r"^\s*[A-Z]{2}\s*$" }),
    };
    let mut all = vec![more];
    match field.kind {
        FieldType::Text if !field.options.is_empty() => {
            one["examples"] = field.options.iter().map(|option| json!(option.value)).collect();
        }
        _ if field.options.iter().any(|option| option.when.is_none()) => all.push(enumerated(rule)),
        _ => {}
    }
    one["type"] = json!(["string", "boolean", "number"]);
    one["allOf"] = json!(all);
    one["title"] = json!(field.label);
    if let Some(help) = &field.help {
        one["description"] = json!(help);
    }
    let one = or_blank(one);
    match field.max_items {
        Some(most) => {
            json!({ "if": { "type": "array" }, "then": { "maxItems": most, "items": one }, "else": one })
        }
        None => one,
    }
}

/// Every value that is taken under one condition or another.
fn enumerated(rule: &Rule) -> Value {
    let values = rule.field.options.iter().map(|option| &option.value).chain(&rule.accepts);
    json!({ "anyOf": values.map(|value| same(rule, value)).collect::<Vec<_>>() })
}

/// A value of a choice: as a text, or as what the text says.
fn same(rule: &Rule, value: &str) -> Value {
    match (rule.field.kind, value.parse::<bool>(), value.parse::<i64>()) {
        (FieldType::Boolean, Ok(flag), _) => json!({ "anyOf": [{ "const": flag }, word(value)] }),
        (FieldType::Number | FieldType::Choice, _, Ok(number)) => {
            json!({ "anyOf": [{ "const": number }, word(value)] })
        }
        _ => word(value),
    }
}

/// Which options are not offered in which cases. Where none is, anything is taken.
pub(super) fn options(rule: &Rule, when: When<'_>) -> Vec<(Value, Value)> {
    let field = &rule.field;
    let off = |option: &FieldOption| option.when.as_ref().map(|case| when.holds(case, false));
    if field.kind == FieldType::Text || field.options.iter().all(|option| option.when.is_none()) {
        return Vec::new();
    }
    // Where there is always one, or where a case cannot be said, there is no knowing that none is offered.
    let off: Vec<Option<Value>> = field.options.iter().map(|option| off(option).flatten()).collect();
    let always_some = field.options.iter().any(|option| option.when.is_none());
    let some = match off.iter().cloned().collect::<Option<Vec<Value>>>() {
        _ if always_some => json!(true),
        Some(all) => json!({ "not": { "allOf": all } }),
        None => return Vec::new(),
    };
    let not_offered = field.options.iter().zip(off).filter_map(|(option, off)| {
        let case = json!({ "allOf": [some, off?] });
        let accepted = rule.accepts.contains(&option.value);
        (!accepted).then(|| (case, json!({ "not": same(rule, &option.value) })))
    });
    let whole = (!always_some).then(|| (some.clone(), enumerated(rule)));
    not_offered.chain(whole).collect()
}

/// What a value has to be in the case of a limit.
pub(super) fn limited(limit: &FieldLimit) -> Value {
    let mut one = text(limit.pattern.as_deref(), limit.min_length, limit.max_length);
    if !limit.values.is_empty() {
        one["anyOf"] = limit.values.iter().map(|value| word(value)).collect();
    }
    one["description"] = json!(limit.help);
    one
}

fn text(pattern: Option<&str>, fewest: Option<usize>, most: Option<usize>) -> Value {
    let mut text = Map::new();
    if let Some(pattern) = pattern {
        text.insert("pattern".to_owned(), json!(format!(r"^\s*({pattern})\s*$")));
    }
    if let Some(fewest) = fewest {
        text.insert("minLength".to_owned(), json!(fewest));
    }
    if let Some(most) = most {
        text.insert("maxLength".to_owned(), json!(most));
    }
    Value::Object(text)
}

/// A text, whatever blanks stand around it.
pub(super) fn word(text: &str) -> Value {
    json!({ "type": "string", "pattern": format!(r"^\s*{}\s*$", literal(text)) })
}

/// The same, or nothing.
pub(super) fn or_blank(schema: Value) -> Value {
    json!({ "anyOf": [{ "type": "null" }, { "type": "string", "not": { "pattern": SOLID } }, schema] })
}

/// Something stands at `name` below `parents`, and it is not blank.
pub(super) fn given(parents: &[&str], name: &str) -> Value {
    let solid = json!({ "anyOf": [
        { "type": "string", "pattern": SOLID },
        { "type": ["number", "boolean"] },
        { "type": "object", "minProperties": 1 },
        { "type": "array", "contains": { "anyOf": [
            { "type": "string", "pattern": SOLID }, { "type": "object", "minProperties": 1 }, { "type": ["number", "boolean"] },
        ] } },
    ] });
    let here = json!({ "type": "object", "required": [name], "properties": { name: solid } });
    parents.iter().rev().fold(
        here,
        |inner, step| json!({ "type": "object", "required": [step], "properties": { *step: inner } }),
    )
}

/// A schema for what lies below `path`, where something does.
pub(super) fn below(path: &[&str], schema: Value) -> Value {
    path.iter().rev().fold(schema, |inner, step| json!({ "properties": { *step: inner } }))
}
