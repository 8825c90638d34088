//! One wrong field of a call.

use serde::{Deserialize, Serialize};

/// One wrong field: where it is, what is wrong with it, and what is allowed. The value itself is never repeated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
        Problem { path: path.into(), code, message: message.into(), allowed: Vec::new() }
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
}
