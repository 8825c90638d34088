//! Ways to make a condition hold, or not hold.

use super::values::{field_of, of_field};
use super::{Draft, put};
use crate::tld::condition::{Case, Condition, ROLE, Scalar};
use crate::tld::{Applies, Name, TldRules};
use serde_json::{Value, json};

/// More ways than this say nothing new.
const MOST: usize = 24;

/// What an order needs for a condition to come to hold.
#[derive(Clone, Debug, Default)]
pub(in crate::tld) struct Way {
    steps: Vec<Step>,
}

#[derive(Clone, Debug)]
enum Step {
    /// A value at a path, or none.
    Put(String, Option<Value>),
    /// The value of one path at another.
    Copy { from: String, to: String },
    /// A name with letters beyond ASCII, or without.
    Idn(bool),
    /// The TLD.
    Tld(String),
    /// So many labels.
    Level(i64),
    /// The contact's role.
    Role(String),
}

impl Way {
    /// The same without a value at a path.
    pub(in crate::tld) fn without(&self, path: &str) -> Way {
        let steps = self.steps.iter().filter(|step| !matches!(step, Step::Put(at, _) if at == path));
        Way { steps: steps.cloned().collect() }
    }

    /// An order of this kind that goes this way, completed by the rules; nothing where that cannot be.
    pub(in crate::tld) fn order<'r>(
        &self,
        rules: &'r TldRules,
        on: Applies,
        tld: &str,
        role: &str,
    ) -> Option<Draft<'r>> {
        let mut idn = false;
        let mut tld = tld.to_owned();
        for step in &self.steps {
            match step {
                Step::Idn(wanted) => idn = *wanted,
                Step::Tld(wanted) => tld.clone_from(wanted),
                Step::Level(wanted) => {
                    let level =
                        |tld: &&String| i64::try_from(tld.split('.').count() + 1).ok() == Some(*wanted);
                    tld = rules.tlds().iter().find(level)?.clone();
                }
                Step::Role(wanted) if wanted != role => return None,
                _ => {}
            }
        }
        let mut draft = Draft::new(rules, on, &tld, idn);
        for step in &self.steps {
            let (path, value) = match step {
                Step::Put(path, value) => (path, value.clone()),
                Step::Copy { from, to } => {
                    let from = format!("/{}", of_role(from, role).replace('.', "/"));
                    (to, draft.input.pointer(&from).cloned())
                }
                _ => continue,
            };
            let path = of_role(path, role);
            put(&mut draft.input, &path, value);
            draft.fixed.insert(path);
        }
        draft.completed().ok()
    }
}

/// A path with its `contacts.*` as this role's.
pub(in crate::tld) fn of_role(path: &str, role: &str) -> String {
    path.replacen("contacts.*.", &format!("contacts.{role}."), 1)
}

/// Whether a condition holds in an order for the contact of a role.
pub(in crate::tld) fn holds(condition: &Condition, draft: &Draft<'_>, role: &str) -> Option<bool> {
    let contact = draft.input.pointer(&format!("/contacts/{role}"));
    condition.holds(Case { name: &Name::of(&draft.domain), input: &draft.input, contact, role: Some(role) })
}

/// The ways to make a condition hold, or not hold.
pub(in crate::tld) fn ways(rules: &TldRules, condition: &Condition, wanted: bool) -> Vec<Way> {
    let mut found = match condition {
        Condition::Not { not } => ways(rules, not, !wanted),
        Condition::All { all } if wanted => together(rules, all, true),
        Condition::Any { any } if !wanted => together(rules, any, false),
        Condition::All { all: several } | Condition::Any { any: several } => {
            several.iter().flat_map(|one| ways(rules, one, wanted)).collect()
        }
        Condition::Present { path, present } if *present == wanted => several(path, values(rules, path)),
        Condition::Present { path, .. } => several(path, vec![None]),
        Condition::Equals { path, equals } => compared(rules, path, std::slice::from_ref(equals), wanted),
        Condition::In { path, r#in } => compared(rules, path, r#in, wanted),
        Condition::Same { path, same } if wanted => [(path, same), (same, path)]
            .into_iter()
            .map(|(from, to)| match path.as_str() {
                ROLE => Way { steps: vec![Step::Role(same.clone())] },
                _ => Way { steps: vec![Step::Copy { from: from.clone(), to: to.clone() }] },
            })
            .chain(if path == ROLE || same == ROLE {
                named_by(if path == ROLE { same } else { path })
            } else {
                Vec::new()
            })
            .collect(),
        Condition::Same { path, .. } => several(path, values(rules, path)),
    };
    found.truncate(MOST);
    found
}

/// A field that names the role of a contact.
fn named_by(path: &str) -> Vec<Way> {
    let way = |role: &str| Way {
        steps: vec![Step::Put(path.to_owned(), Some(json!(role))), Step::Role(role.to_owned())],
    };
    super::roles().map(way).to_vec()
}

fn together(rules: &TldRules, conditions: &[Condition], wanted: bool) -> Vec<Way> {
    conditions.iter().fold(vec![Way::default()], |so_far, one| {
        let next = ways(rules, one, wanted);
        let both =
            |way: &Way, more: &Way| Way { steps: way.steps.iter().chain(&more.steps).cloned().collect() };
        so_far.iter().flat_map(|way| next.iter().map(move |more| both(way, more))).take(MOST * 4).collect()
    })
}

fn compared(rules: &TldRules, path: &str, with: &[Scalar], wanted: bool) -> Vec<Way> {
    let as_value = |scalar: &Scalar| match scalar {
        Scalar::Boolean(value) => json!(value),
        Scalar::Integer(value) => json!(value),
        Scalar::Text(value) => json!(value),
    };
    let listed: Vec<Value> = with.iter().map(as_value).collect();
    let step = |value: &Value| match (path, value) {
        ("name.idn", value) => Some(Step::Idn(value == &json!(true))),
        ("name.tld", value) => Some(Step::Tld(value.as_str()?.to_owned())),
        ("name.level", value) => Some(Step::Level(value.as_i64()?)),
        (ROLE, value) => Some(Step::Role(value.as_str()?.to_owned())),
        (path, value) => Some(Step::Put(path.to_owned(), Some(value.clone()))),
    };
    let others = || match path {
        "name.idn" => vec![json!(true), json!(false)],
        "name.tld" => rules.tlds().iter().map(|tld| json!(tld)).collect(),
        "name.level" => vec![json!(2), json!(3)],
        ROLE => super::roles().map(|role| json!(role)).to_vec(),
        path => values(rules, path).into_iter().flatten().collect(),
    };
    let chosen = if wanted {
        listed.clone()
    } else {
        others().into_iter().filter(|value| !listed.contains(value)).collect()
    };
    let steps = chosen.iter().filter_map(step).map(|step| Way { steps: vec![step] });
    let nothing = Way { steps: vec![Step::Put(path.to_owned(), None)] };
    let without = (!wanted && !path.starts_with("name.") && path != ROLE).then_some(nothing);
    steps.chain(without).collect()
}

fn several(path: &str, values: Vec<Option<Value>>) -> Vec<Way> {
    values.into_iter().map(|value| Way { steps: vec![Step::Put(path.to_owned(), value)] }).collect()
}

/// Values for a path that a condition looks at.
fn values(rules: &TldRules, path: &str) -> Vec<Option<Value>> {
    let mut found: Vec<Value> = field_of(rules, path).into_iter().flat_map(of_field).collect();
    if path.ends_with(".country") {
        found.extend(["FR", "US", "GB", "NO", "RU", "AU", "CA"].map(|code| json!(code)));
    }
    match path {
        "years" => found.extend((1..=10).map(|years| json!(years))),
        "privacy" => found.push(json!(true)),
        _ if found.is_empty() => found.push(json!("Example")),
        _ => {}
    }
    found.into_iter().map(Some).collect()
}
