//! Values that a form lets one expect.

use super::Draft;
use crate::error::{Problem, ProblemCode};
use crate::tld::TldRules;
use crate::tld::condition::{Condition, Scalar};
use crate::tld::field::{FieldType, Rule};
use crate::tld::limit::Limit;
use serde_json::{Value, json};

/// Countries that rules speak of, and some that they do not.
const COUNTRIES: [&str; 12] = ["GB", "FR", "US", "DE", "AU", "CA", "NO", "IT", "ES", "RU", "SG", "NL"];

/// The roles that contacts can have.
pub(in crate::tld) fn roles() -> [&'static str; 5] {
    crate::tld::ROLES
}

/// A contact that has what every contact has. That of each role differs, so that each is told of.
pub(super) fn contact(role: &str) -> Value {
    json!({
        "first_name": "Ada", "last_name": "Example", "organization": format!("Example {role} Ltd"),
        "email": "ada@example.com", "phone": "+44.1132926070",
        "street": ["1 High Street"], "city": "Leeds", "postal_code": "WF3 1DR", "country": "GB",
    })
}

/// The rules of a place: those of the role itself, and those of every role.
pub(in crate::tld) fn field_of<'r>(rules: &'r TldRules, path: &str) -> Vec<&'r Rule> {
    let path = path.split('[').next().unwrap_or(path);
    let each = path.strip_prefix("contacts.").and_then(|rest| rest.split_once('.'));
    let each = each.map(|(_, field)| format!("contacts.*.{field}"));
    let fits = |rule: &&Rule| rule.field.path == path || Some(&rule.field.path) == each.as_ref();
    rules.fields.iter().filter(fits).collect()
}

/// What may put a problem right, the likeliest first; `None` is to leave the value out.
pub(super) fn candidates(draft: &Draft<'_>, problem: &Problem) -> Vec<Option<Value>> {
    let path = problem.path.as_str();
    let mut values = Vec::new();
    match path {
        "years" => values.extend(
            problem.allowed.iter().filter_map(|years| years.parse::<u16>().ok()).map(|years| json!(years)),
        ),
        "nameservers" => values.extend((1..=13).map(|count| {
            (1..=count).map(|number| json!({ "name": format!("ns{number}.example.net") })).collect::<Value>()
        })),
        "auth_code" => values.push(json!("code-of-the-name")),
        _ => {}
    }
    if let Some(role) = path.strip_prefix("contacts.").filter(|role| !role.contains('.')) {
        values.push(contact(role));
    }
    for rule in field_of(draft.rules, path) {
        values.extend(of_field(rule));
    }
    let values = values.into_iter().map(Some);
    match problem.code {
        ProblemCode::NotAllowed | ProblemCode::Unknown => [None].into_iter().chain(values).collect(),
        _ => values.chain([None]).collect(),
    }
}

/// Values that a field may take under one condition or another.
pub(in crate::tld) fn of_field(rule: &Rule) -> Vec<Value> {
    let field = &rule.field;
    // What a contact has of its own is more than its pattern says.
    let own = match field.name.as_str() {
        "phone" | "fax" => Some("+44.1132926070"),
        "email" => Some("ada@example.com"),
        _ => None,
    };
    let mut texts: Vec<String> = own.into_iter().map(str::to_owned).collect();
    texts.extend(field.options.iter().map(|option| option.value.clone()));
    texts.extend(rule.pattern.as_ref().map(|pattern| pattern.example()));
    for limit in &rule.limits {
        texts.extend(limit.limit.values.iter().take(3).cloned());
        texts.extend(limit.pattern.as_ref().map(|pattern| pattern.example()));
    }
    let more: &[&str] = match field.kind {
        FieldType::Boolean => &["true", "false"],
        FieldType::Number => &["1"],
        FieldType::Date => &["1990-01-02"],
        FieldType::Country => &COUNTRIES,
        FieldType::Text if field.name == "country" => &COUNTRIES,
        FieldType::Text | FieldType::Choice => &["Example", "1", "Example Ltd"],
    };
    texts.extend(more.iter().map(|text| (*text).to_owned()));
    // A value that the field's own condition names is one that it may take.
    texts.extend(field.refused_when.as_ref().and_then(|when| named(when, &field.path)).map(str::to_owned));
    let fit = |text: String| {
        let padding = field.min_length.unwrap_or(0).saturating_sub(text.chars().count());
        let text: String = text.chars().chain("x".repeat(padding).chars()).collect();
        text.chars().take(field.max_length.unwrap_or(usize::MAX)).collect::<String>()
    };
    let listed = field.max_items.is_some() || field.path.ends_with(".street");
    texts.into_iter().map(fit).map(|text| if listed { json!([text]) } else { json!(text) }).collect()
}

/// The first text that a condition compares the value of a path with.
fn named<'c>(when: &'c Condition, path: &str) -> Option<&'c str> {
    let scalar = match when {
        Condition::All { all: several } | Condition::Any { any: several } => {
            return several.iter().find_map(|one| named(one, path));
        }
        Condition::Not { not } => return named(not, path),
        Condition::Equals { path: at, equals } if at == path => equals,
        Condition::In { path: at, r#in } if at == path => r#in.first()?,
        _ => return None,
    };
    match scalar {
        Scalar::Text(text) => Some(text),
        _ => None,
    }
}

/// Values that the form says are wrong, with what is wrong with them.
pub(in crate::tld) fn wrong(rule: &Rule, offered: bool) -> Vec<(Value, ProblemCode)> {
    let field = &rule.field;
    let listed = field.max_items.is_some();
    let mut values = vec![(json!({ "a": 1 }), ProblemCode::Invalid)];
    let mut push = |text: String, code| values.push((if listed { json!([text]) } else { json!(text) }, code));
    if let Some(most) = field.max_length {
        push("x".repeat(most + 1), ProblemCode::TooLong);
    }
    if let Some(fewest) = field.min_length.filter(|fewest| *fewest > 1) {
        push("x".repeat(fewest - 1), ProblemCode::TooShort);
    }
    let short = field.min_length.is_some_and(|fewest| fewest > 1);
    if field.pattern.is_some() && !short && rule.pattern.as_ref().is_some_and(|pattern| !pattern.fits("?")) {
        push("?".to_owned(), ProblemCode::Invalid);
    }
    match field.kind {
        FieldType::Choice
            if offered && field.max_length.is_none_or(|most| most > 13) && field.pattern.is_none() =>
        {
            push("no such value".to_owned(), ProblemCode::NotAllowed);
        }
        FieldType::Boolean => push("perhaps".to_owned(), ProblemCode::Invalid),
        FieldType::Number | FieldType::Date => push("soon".to_owned(), ProblemCode::Invalid),
        FieldType::Country => push("gb".to_owned(), ProblemCode::Invalid),
        _ => {}
    }
    if let Some(most) = field.max_items {
        values.push((json!(vec!["x"; most + 1]), ProblemCode::OutOfRange));
    }
    values
}

/// Values that are wrong in the cases of a limit, with what is wrong with them.
pub(in crate::tld) fn beyond(limit: &Limit) -> Vec<(Value, ProblemCode)> {
    let Limit { limit, pattern } = limit;
    let mut values = Vec::new();
    if let Some(most) = limit.max_length {
        values.push((json!("1".repeat(most + 1)), ProblemCode::TooLong));
    }
    if let Some(fewest) = limit.min_length.filter(|fewest| *fewest > 1) {
        values.push((json!("1".repeat(fewest - 1)), ProblemCode::TooShort));
    }
    if let Some(pattern) = pattern {
        let unfit = ["?", "1", "Example"].into_iter().filter(|text| !pattern.fits(text));
        values.extend(unfit.map(|text| (json!(text), ProblemCode::Invalid)));
    }
    if !limit.values.is_empty() && pattern.is_none() {
        values.push((json!("no such value"), ProblemCode::NotAllowed));
    }
    values
}
