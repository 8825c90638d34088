//! Conditions: when a field is wanted, as data that a panel can evaluate too.

use super::Name;
use super::place::{Seen, Target};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

/// The role of the contact that `contacts.*` stands for.
pub(super) const ROLE: &str = "contacts.*.role";

/// When a rule holds.
///
/// Paths are those of the call's input, plus `name.idn`, `name.level` and `name.tld`. `contacts.*` stands for
/// the contact the field itself belongs to, and `contacts.*.role` is that contact's role. What a handle hides
/// is unknown, and so is what could not be read; a rule holds only when it surely does.
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
    /// The values at two paths are there, and the same.
    Same {
        /// Where to look.
        path: String,
        /// Where else to look.
        same: String,
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
    /// The role of that contact.
    pub(super) role: Option<&'a str>,
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
            Condition::Same { path, same } => at(path, case, |value| value.cloned()).and_then(|first| {
                at(same, case, |second| first.as_ref().is_some_and(|first| second == Some(first)))
            }),
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
            Condition::Same { path, same } => see(path, None).and_then(|()| see(same, None)),
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

/// What is at a path, as `read` sees it; nothing where that cannot be known.
fn at<T>(path: &str, case: Case<'_>, read: impl Fn(Option<&Value>) -> T) -> Option<T> {
    let of_name = match path {
        "name.idn" => Value::from(case.name.idn),
        "name.level" => Value::from(case.name.level()),
        "name.tld" => Value::from(case.name.tld),
        ROLE => Value::from(case.role?),
        _ => {
            return match Target::parse(path).ok()?.look(case.input, case.contact) {
                Seen::Hidden => None,
                Seen::Nothing => Some(read(None)),
                Seen::Value(value) => Some(read(Some(value))),
            };
        }
    };
    Some(read(Some(&of_name)))
}

/// The keys as a file has them: exactly one kind of condition to a table, so that a slip is named and not
/// half read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Keys {
    path: Option<String>,
    equals: Option<Scalar>,
    r#in: Option<Vec<Scalar>>,
    same: Option<String>,
    present: Option<bool>,
    all: Option<Vec<Condition>>,
    any: Option<Vec<Condition>>,
    not: Option<Box<Condition>>,
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Keys { path, equals, r#in, same, present, all, any, not } = Keys::deserialize(deserializer)?;
        let of_value = equals.is_some() || r#in.is_some() || same.is_some() || present.is_some();
        let joined = all.is_some() || any.is_some() || not.is_some();
        let mut found = Vec::new();
        match path {
            Some(path) if !joined => {
                let path = || path.clone();
                found.extend(equals.map(|equals| Condition::Equals { path: path(), equals }));
                found.extend(r#in.map(|list| Condition::In { path: path(), r#in: list }));
                found.extend(same.map(|same| Condition::Same { path: path(), same }));
                found.extend(present.map(|present| Condition::Present { path: path(), present }));
            }
            None if !of_value => {
                found.extend(all.map(|all| Condition::All { all }));
                found.extend(any.map(|any| Condition::Any { any }));
                found.extend(not.map(|not| Condition::Not { not }));
            }
            _ => {}
        }
        match (found.pop(), found.is_empty()) {
            (Some(only), true) => Ok(only),
            _ => Err(serde::de::Error::custom(
                "a condition is `path` with one of `equals`, `in`, `same`, `present`, or one of `all`, `any`, `not`",
            )),
        }
    }
}
