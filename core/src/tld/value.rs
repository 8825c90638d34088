//! One value against the rule of its field.

use super::condition::Case;
use super::field::{FieldOption, FieldType, Rule};
use super::limit::Limit;
use crate::error::{Problem, ProblemCode};
use serde_json::Value;
use std::borrow::Cow;

/// More values than this are not read by a person any more: the form has them.
const NAMEABLE: usize = 40;

/// A value that is not there.
pub(super) fn missing(rule: &Rule, path: String, when: Option<&str>, case: Case<'_>) -> Problem {
    let label = &rule.field.label;
    let wanted = wanted(rule, &offered(rule, case));
    let message = match when {
        Some(when) => format!("{label}: needed when {when}; {wanted}"),
        None => format!("{label}: needed here; {wanted}"),
    };
    Problem::missing(path, message).allowing(nameable(&offered(rule, case)))
}

/// A value that has no place there.
pub(super) fn refused(rule: &Rule, path: String) -> Problem {
    let when = rule.field.refused_when_text.as_deref().unwrap_or_default();
    let message = format!("{}: not taken when {when}; leave it out", rule.field.label);
    Problem::new(path, ProblemCode::NotAllowed, message)
}

/// The first thing that is wrong with a value, or with the entries of a list. What a registrar alone asks may be personal, and is not told.
pub(super) fn fault(rule: &Rule, path: &str, value: &Value, case: Case<'_>) -> Option<Problem> {
    let found = faulty(rule, path, value, case)?;
    let open = path == "language" || (path.ends_with(".country") && !path.contains("extra."));
    Some(if open { found.given(value) } else { found })
}

fn faulty(rule: &Rule, path: &str, value: &Value, case: Case<'_>) -> Option<Problem> {
    let (Value::Array(items), Some(most)) = (value, rule.field.max_items) else {
        return one(rule, path, value, case);
    };
    if items.len() > most {
        let message = format!("{}: at most {most} entries", rule.field.label);
        return Some(Problem::new(path, ProblemCode::OutOfRange, message));
    }
    items.iter().enumerate().find_map(|(index, item)| one(rule, &format!("{path}[{index}]"), item, case))
}

fn one(rule: &Rule, path: &str, value: &Value, case: Case<'_>) -> Option<Problem> {
    let field = &rule.field;
    let label = &field.label;
    let offered = offered(rule, case);
    let wanted = wanted(rule, &offered);
    let text: Cow<'_, str> = match value {
        Value::String(text) => text.trim().into(),
        Value::Bool(_) | Value::Number(_) => value.to_string().into(),
        _ => return Some(Problem::invalid(path, format!("{label}: not readable; {wanted}"))),
    };
    let length = text.chars().count();
    if let Some(most) = field.max_length.filter(|most| length > *most) {
        let message = format!("{label}: at most {most} characters; shorten it");
        return Some(Problem::new(path, ProblemCode::TooLong, message));
    }
    if let Some(fewest) = field.min_length.filter(|fewest| length < *fewest) {
        let message = format!("{label}: at least {fewest} characters");
        return Some(Problem::new(path, ProblemCode::TooShort, message));
    }
    let readable = match field.kind {
        FieldType::Text | FieldType::Choice => true,
        FieldType::Boolean => matches!(&*text, "true" | "false"),
        FieldType::Number => {
            text.strip_prefix('-').unwrap_or(&text).bytes().all(|b| b.is_ascii_digit()) && text != "-"
        }
        FieldType::Date => is_day(&text),
        FieldType::Country => text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase()),
    };
    if !readable || rule.pattern.as_ref().is_some_and(|pattern| !pattern.fits(&text)) {
        return Some(
            Problem::invalid(path, format!("{label}: not in the form asked for; {wanted}"))
                .allowing(nameable(&offered)),
        );
    }
    let binding = field.kind != FieldType::Text && !offered.is_empty();
    let allowed = offered.iter().any(|option| option.value == text)
        || rule.accepts.iter().any(|accepted| *accepted == text);
    if binding && !allowed {
        let message = format!("{label}: not allowed here; {wanted}");
        return Some(Problem::new(path, ProblemCode::NotAllowed, message).allowing(nameable(&offered)));
    }
    rule.limits.iter().find_map(|limit| beyond(limit, label, path, &text, length, case))
}

/// What is wrong with a value in a case in which it has limits of its own. They hold only where the case surely does.
fn beyond(
    limit: &Limit,
    label: &str,
    path: &str,
    text: &str,
    length: usize,
    case: Case<'_>,
) -> Option<Problem> {
    let Limit { limit, pattern } = limit;
    if limit.when.holds(case) != Some(true) {
        return None;
    }
    let (when, help) = (&limit.when_text, &limit.help);
    let problem = |code, fault: &str| {
        let allowed = limit.values.iter().take(NAMEABLE + 1).map(String::as_str).collect::<Vec<_>>();
        let allowed = if allowed.len() > NAMEABLE { Vec::new() } else { allowed };
        Some(Problem::new(path, code, format!("{label}: {fault} when {when}; {help}")).allowing(allowed))
    };
    if limit.max_length.is_some_and(|most| length > most) {
        return problem(ProblemCode::TooLong, "too long");
    }
    if limit.min_length.is_some_and(|fewest| length < fewest) {
        return problem(ProblemCode::TooShort, "too short");
    }
    if pattern.as_ref().is_some_and(|pattern| !pattern.fits(text)) {
        return problem(ProblemCode::Invalid, "not in the form asked for");
    }
    if !limit.values.is_empty() && !limit.values.iter().any(|value| value == text) {
        return problem(ProblemCode::NotAllowed, "not allowed");
    }
    None
}

/// The options under the present values. One whose condition cannot be known is offered.
fn offered<'r>(rule: &'r Rule, case: Case<'_>) -> Vec<&'r FieldOption> {
    let open =
        |option: &&FieldOption| option.when.as_ref().is_none_or(|when| when.holds(case) != Some(false));
    rule.field.options.iter().filter(open).collect()
}

fn nameable<'r>(offered: &[&'r FieldOption]) -> Vec<&'r str> {
    let few = offered.iter().take(NAMEABLE + 1).map(|option| option.value.as_str()).collect::<Vec<_>>();
    if few.len() > NAMEABLE { Vec::new() } else { few }
}

/// What to give, for the end of a message.
fn wanted(rule: &Rule, offered: &[&FieldOption]) -> String {
    let field = &rule.field;
    match (field.kind, offered) {
        (FieldType::Choice | FieldType::Boolean, [only]) => {
            format!("the only value is `{}`: {}", only.value, only.label)
        }
        (FieldType::Choice, [_, ..]) => "choose one of the options".to_owned(),
        (FieldType::Boolean, _) => "say true or false".to_owned(),
        (FieldType::Number, _) => "give a whole number".to_owned(),
        (FieldType::Date, _) => "give a day as YYYY-MM-DD".to_owned(),
        (FieldType::Country, _) => "give a country's two-letter code in capitals".to_owned(),
        (FieldType::Text | FieldType::Choice, _) => {
            field.help.clone().unwrap_or_else(|| "give a text".to_owned())
        }
    }
}

fn is_day(text: &str) -> bool {
    let number = |part: &str, length, most| {
        let digits = part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
        digits && part.parse::<u32>().is_ok_and(|number| (1..=most).contains(&number))
    };
    match text.split('-').collect::<Vec<_>>()[..] {
        [year, month, day] => number(year, 4, 9999) && number(month, 2, 12) && number(day, 2, 31),
        _ => false,
    }
}
