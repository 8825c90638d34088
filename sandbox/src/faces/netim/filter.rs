//! The filters of the lists in 3.0, and the patterns of 1.0.

use serde_json::Value;

use super::body::scalar;
use super::fault::{Fault, Result};
use super::{Call, Params};

/// Whether a text fits a pattern in which `any` stands for any letters. Case is not looked at, which is `modelled`.
pub(super) fn like(pattern: &str, any: char, text: &str) -> bool {
    let (pattern, text) = (pattern.to_lowercase(), text.to_lowercase());
    let mut parts = pattern.split(any);
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else { return rest.is_empty() };
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.len() >= last.len() && rest.ends_with(last)
}

/// Whether a row passes the request's filters. A key that the rows do not have is refused, which is `modelled`.
pub(super) fn passes(call: &Call<'_>, row: &Value) -> Result<bool> {
    let filters = call.params.object("filters")?.unwrap_or_default();
    for key in filters.0.keys() {
        let known =
            row.as_object().and_then(|row| row.iter().find(|(name, _)| name.eq_ignore_ascii_case(key)));
        let text = known.and_then(|(_, value)| scalar(value)).ok_or_else(|| Fault::wrong(key))?;
        let operators = filters.object(key)?.unwrap_or_default();
        for operator in operators.0.keys() {
            if !holds(operator, &operators, &text)? {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

fn holds(operator: &str, operators: &Params, text: &str) -> Result<bool> {
    if operator == "IN" || operator == "NOT IN" {
        let among = operators.texts(operator)?.contains(&text.to_owned());
        return Ok(among == (operator == "IN"));
    }
    let wanted = operators.0.get(operator).and_then(scalar).ok_or_else(|| Fault::wrong(operator))?;
    Ok(match operator {
        "=" => wanted.eq_ignore_ascii_case(text),
        "<>" => !wanted.eq_ignore_ascii_case(text),
        "LIKE" => like(&wanted, '%', text),
        "NOT LIKE" => !like(&wanted, '%', text),
        ">" => text > wanted.as_str(),
        ">=" => text >= wanted.as_str(),
        "<" => text < wanted.as_str(),
        "<=" => text <= wanted.as_str(),
        _ => return Err(Fault::wrong(operator)),
    })
}

#[cfg(test)]
mod tests {
    use super::like;

    #[test]
    fn a_wildcard_stands_for_any_letters() {
        for (pattern, text, fits) in [
            ("*.com", "a.com", true),
            ("*.com", "a.org", false),
            ("L*", "Lovelace", true),
            ("*", "", true),
            ("a*b*c", "aXbYc", true),
            ("a*b*c", "aXc", false),
            ("ab", "abc", false),
            ("a*a", "a", false),
        ] {
            assert_eq!(like(pattern, '*', text), fits, "{pattern} {text}");
        }
    }
}
