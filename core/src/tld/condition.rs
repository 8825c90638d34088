//! Conditions: when a field is wanted, as data that a panel can evaluate too.

use super::Name;
use super::place::{Seen, Target};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

/// When a rule holds.
///
/// Paths are those of the call's input, plus `name.idn`, `name.level` and `name.tld`. `contacts.*` stands for
/// the contact the field itself belongs to. What a handle hides is unknown, and a rule holds only when it
/// surely does.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Condition {
    /// Every one of these holds.
    All {
        /// The conditions.
        all: Vec<Condition>,
    },
    /// At least one of these holds.
    Any {
        /// The conditions.
        any: Vec<Condition>,
    },
    /// This does not hold.
    Not {
        /// The condition.
        not: Box<Condition>,
    },
    /// The value at a path is this one.
    Equals {
        /// Where to look.
        path: String,
        /// The value.
        equals: Scalar,
    },
    /// The value at a path is one of these.
    In {
        /// Where to look.
        path: String,
        /// The values; a group of countries is written out.
        r#in: Vec<Scalar>,
    },
    /// There is a value at a path (`true`), or there is none (`false`). Blank text counts as none.
    Present {
        /// Where to look.
        path: String,
        /// Whether a value is expected.
        present: bool,
    },
}

/// A value that a condition compares with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Scalar {
    /// Yes or no.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// Text.
    Text(String),
}

impl Scalar {
    fn is(&self, value: &Value) -> bool {
        match self {
            Scalar::Boolean(wanted) => value.as_bool() == Some(*wanted),
            Scalar::Integer(wanted) => value.as_i64() == Some(*wanted),
            Scalar::Text(wanted) => value.as_str().is_some_and(|text| text.trim() == wanted),
        }
    }
}

/// What a condition is judged by.
#[derive(Clone, Copy)]
pub(super) struct Case<'a> {
    pub(super) name: &'a Name<'a>,
    pub(super) input: &'a Value,
    /// The contact that `contacts.*` stands for.
    pub(super) contact: Option<&'a Value>,
}

impl Condition {
    /// Whether the condition holds; `None` where that cannot be known, as with what a handle hides.
    pub(super) fn holds(&self, case: Case<'_>) -> Option<bool> {
        match self {
            Condition::All { all } => decide(all.iter().map(|one| one.holds(case)), false),
            Condition::Any { any } => decide(any.iter().map(|one| one.holds(case)), true),
            Condition::Not { not } => not.holds(case).map(|holds| !holds),
            Condition::Equals { path, equals } => {
                at(path, case, |value| value.is_some_and(|value| equals.is(value)))
            }
            Condition::In { path, r#in } => {
                at(path, case, |value| value.is_some_and(|value| r#in.iter().any(|one| one.is(value))))
            }
            Condition::Present { path, present } => at(path, case, |value| value.is_some() == *present),
        }
    }

    /// Every path the condition looks at, and every list it compares with.
    pub(super) fn visit(
        &mut self,
        see: &mut impl FnMut(&str, Option<&mut Vec<Scalar>>) -> Result<(), String>,
    ) -> Result<(), String> {
        match self {
            Condition::All { all: several } | Condition::Any { any: several } => {
                several.iter_mut().try_for_each(|one| one.visit(see))
            }
            Condition::Not { not } => not.visit(see),
            Condition::In { path, r#in } => see(path, Some(r#in)),
            Condition::Equals { path, .. } | Condition::Present { path, .. } => see(path, None),
        }
    }
}

/// `all` is decided by one that fails, `any` by one that holds; otherwise one unknown leaves the whole
/// unknown.
fn decide(mut parts: impl Iterator<Item = Option<bool>>, deciding: bool) -> Option<bool> {
    parts
        .try_fold(Some(!deciding), |so_far, part| match part {
            Some(holds) if holds == deciding => Err(()),
            Some(_) => Ok(so_far),
            None => Ok(None),
        })
        .unwrap_or(Some(deciding))
}

fn at(path: &str, case: Case<'_>, test: impl Fn(Option<&Value>) -> bool) -> Option<bool> {
    let of_name = match path {
        "name.idn" => Value::from(case.name.idn),
        "name.level" => Value::from(case.name.level()),
        "name.tld" => Value::from(case.name.tld),
        _ => {
            return match Target::parse(path).ok()?.look(case.input, case.contact) {
                Seen::Hidden => None,
                Seen::Nothing => Some(test(None)),
                Seen::Value(value) => Some(test(Some(value))),
            };
        }
    };
    Some(test(Some(&of_name)))
}

/// The keys as a file has them: exactly one kind of condition to a table, so that a slip is named and not
/// half read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Keys {
    path: Option<String>,
    equals: Option<Scalar>,
    r#in: Option<Vec<Scalar>>,
    present: Option<bool>,
    all: Option<Vec<Condition>>,
    any: Option<Vec<Condition>>,
    not: Option<Box<Condition>>,
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let found = match Keys::deserialize(deserializer)? {
            Keys {
                path: Some(path),
                equals: Some(equals),
                r#in: None,
                present: None,
                all: None,
                any: None,
                not: None,
            } => Condition::Equals { path, equals },
            Keys {
                path: Some(path),
                equals: None,
                r#in: Some(list),
                present: None,
                all: None,
                any: None,
                not: None,
            } => Condition::In { path, r#in: list },
            Keys {
                path: Some(path),
                equals: None,
                r#in: None,
                present: Some(present),
                all: None,
                any: None,
                not: None,
            } => Condition::Present { path, present },
            Keys {
                path: None,
                equals: None,
                r#in: None,
                present: None,
                all: Some(all),
                any: None,
                not: None,
            } => Condition::All { all },
            Keys {
                path: None,
                equals: None,
                r#in: None,
                present: None,
                all: None,
                any: Some(any),
                not: None,
            } => Condition::Any { any },
            Keys {
                path: None,
                equals: None,
                r#in: None,
                present: None,
                all: None,
                any: None,
                not: Some(not),
            } => Condition::Not { not },
            _ => {
                return Err(serde::de::Error::custom(
                    "a condition is `path` with one of `equals`, `in`, `present`, or one of `all`, `any`, `not`",
                ));
            }
        };
        Ok(found)
    }
}
