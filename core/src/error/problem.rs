//! One wrong field of a call.

use serde::{Deserialize, Serialize};

/// One wrong field: where it is, what is wrong with it, and what is allowed.
///
/// The value itself is told only where it can be neither personal nor secret: a number, yes or no, or the code of a country or a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
// The other languages have an error's own `Problem` beside the one of `domain.validate`, which is made from this.
#[cfg_attr(feature = "schema", schemars(rename = "WrongField"))]
pub struct Problem {
    /// The field's path in the call, such as `contacts.registrant.phone`.
    pub path: String,
    /// What is wrong with it.
    pub code: ProblemCode,
    /// What is wanted there, for a person.
    pub message: String,
    /// The values that are allowed, where they are few.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allowed: Vec<String>,
    /// The value that was given, where it can be neither personal nor secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given: Option<String>,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProblemCode {
    /// A value is needed.
    Missing,
    /// The value cannot be read as what it should be.
    Invalid,
    /// The value is readable but not one of those allowed here.
    NotAllowed,
    /// There is no such field.
    Unknown,
    /// The value is too long.
    TooLong,
    /// The value is too short.
    TooShort,
    /// The number or date is outside its limits.
    OutOfRange,
}

impl Problem {
    /// A problem without a list of allowed values.
    pub fn new(path: impl Into<String>, code: ProblemCode, message: impl Into<String>) -> Self {
        Problem { path: path.into(), code, message: message.into(), allowed: Vec::new(), given: None }
    }

    /// A field that has to be given.
    pub fn missing(path: impl Into<String>, message: impl Into<String>) -> Self {
        Problem::new(path, ProblemCode::Missing, message)
    }

    /// A field whose value cannot be used.
    pub fn invalid(path: impl Into<String>, message: impl Into<String>) -> Self {
        Problem::new(path, ProblemCode::Invalid, message)
    }

    /// Names the values that would be right.
    #[must_use]
    pub fn allowing<T: Into<String>>(mut self, allowed: impl IntoIterator<Item = T>) -> Self {
        self.allowed = allowed.into_iter().map(Into::into).collect();
        self
    }

    /// Tells a value that was given, if it is one that may be told.
    #[must_use]
    pub(crate) fn given(mut self, value: &serde_json::Value) -> Self {
        self.given = match value {
            serde_json::Value::Number(number) => Some(number.to_string()),
            serde_json::Value::Bool(value) => Some(value.to_string()),
            serde_json::Value::String(text) if is_code(text) => Some(text.clone()),
            _ => None,
        };
        self
    }
}

/// Whether a text is a code of a country or a language such as `DE` or `zh-cn`, too short to say anything about anybody.
fn is_code(text: &str) -> bool {
    let letters =
        |part: &str, most| (2..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic());
    match text.split_once('-') {
        None => letters(text, 3),
        Some((language, rest)) => letters(language, 3) && letters(rest, 4),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn only_what_can_be_neither_personal_nor_secret_is_told() {
        let told = |value: &Value| Problem::invalid("a", "b").given(value).given;
        for (value, text) in
            [(json!(11), "11"), (json!(true), "true"), (json!("UK"), "UK"), (json!("zh-cn"), "zh-cn")]
        {
            assert_eq!(told(&value).as_deref(), Some(text));
        }
        for value in [
            json!("Ada E"),
            json!("+44.1132926070"),
            json!("a1"),
            json!(["DE"]),
            json!({ "a": 1 }),
            json!("Germany"),
            Value::Null,
        ] {
            assert_eq!(told(&value), None, "{value}");
        }
    }
}
