//! Conditions as schemas: of the documents for which they surely hold, or surely do not.

use super::value;
use crate::tld::condition::{Condition, ROLE, Scalar};
use crate::tld::place::{ContactField, Target};
use serde_json::{Value, json};

/// A domain that has, or may have, letters beyond ASCII.
pub(super) const BEYOND_ASCII: &str = r"[^\s!-~]|(^\s*|\.)[xX][nN]--";

/// Where a condition is looked at.
#[derive(Clone, Copy)]
pub(super) struct When<'a> {
    /// The role of the contact that `contacts.*` stands for.
    pub(super) role: Option<&'a str>,
    pub(super) tld: &'a str,
}

impl When<'_> {
    /// The same where the contact itself is one in full.
    pub(super) fn here(self, case: Value) -> Value {
        match self.role {
            Some(role) => json!({ "allOf": [in_full(role), case] }),
            None => case,
        }
    }

    /// The documents for which a condition surely holds, or surely does not; nothing where no schema says that.
    pub(super) fn holds(self, condition: &Condition, wanted: bool) -> Option<Value> {
        match condition {
            Condition::All { all: several } if wanted => self.every(several, true),
            Condition::Any { any: several } if !wanted => self.every(several, false),
            // One that cannot be said is one less that makes it so.
            Condition::All { all: several } | Condition::Any { any: several } => {
                let some: Vec<Value> = several.iter().filter_map(|one| self.holds(one, wanted)).collect();
                (!some.is_empty()).then(|| json!({ "anyOf": some }))
            }
            Condition::Not { not } => self.holds(not, !wanted),
            Condition::Equals { path, equals } => self.compared(path, std::slice::from_ref(equals), wanted),
            Condition::In { path, r#in } => self.compared(path, r#in, wanted),
            Condition::Same { path, same } => {
                let other = if path == ROLE { same } else { path };
                let role = self.role.filter(|_| path == ROLE || same == ROLE)?;
                self.compared(other, &[Scalar::Text(role.to_owned())], wanted)
            }
            Condition::Present { path, present } => self.seen(path, json!(true), *present == wanted),
        }
    }

    fn every(self, several: &[Condition], wanted: bool) -> Option<Value> {
        let every: Option<Vec<Value>> = several.iter().map(|one| self.holds(one, wanted)).collect();
        every.map(|every| json!({ "allOf": every }))
    }

    fn compared(self, path: &str, with: &[Scalar], wanted: bool) -> Option<Value> {
        let any = |fits: bool| json!(fits == wanted);
        let level = |scalar: &Scalar| match scalar {
            Scalar::Integer(level) => usize::try_from(*level).ok().filter(|level| *level > 0),
            _ => None,
        };
        let named = |schema: Value| {
            let schema = if wanted { schema } else { json!({ "not": schema }) };
            Some(json!({ "properties": { "domain": schema }, "required": ["domain"] }))
        };
        match path {
            "name.tld" => Some(any(with.contains(&Scalar::Text(self.tld.to_owned())))),
            ROLE => Some(any(with.contains(&Scalar::Text(self.role?.to_owned())))),
            "name.idn" if with.len() == 1 => {
                let idn = json!({ "pattern": BEYOND_ASCII });
                named(if with[0] == Scalar::Boolean(true) { idn } else { json!({ "not": idn }) })
            }
            "name.level" => {
                let labels =
                    with.iter().filter_map(level).map(|level| format!("([^.]+\\.){{{}}}[^.]+", level - 1));
                let labels: Vec<String> = labels.collect();
                named(json!({ "pattern": format!(r"^({})\.?$", labels.join("|")) }))
            }
            "name.idn" => None,
            path => {
                let one_of: Vec<Value> = with.iter().map(equal).collect();
                self.seen(path, json!({ "anyOf": one_of }), wanted)
            }
        }
    }

    /// Documents that surely have a value that fits at a path, or surely have none. What stands as null, or behind a handle, is not known.
    fn seen(self, path: &str, fits: Value, wanted: bool) -> Option<Value> {
        let target = Target::parse(path).ok()?;
        let (contact, parents, name) = match target {
            Target::Member(name) => (None, vec![], name),
            Target::Extra(name) => (None, vec!["extra"], name),
            Target::Contact { role, field } => {
                let role = role.or(self.role)?;
                match field {
                    ContactField::Plain(name) => (Some(role), vec!["contacts", role], name),
                    ContactField::Extra(name) => (Some(role), vec!["contacts", role, "extra"], name),
                }
            }
        };
        let there = json!({ "allOf": [
            value::given(&parents, name),
            value::below(&parents, json!({ "properties": { name: fits } })),
        ] });
        let known = value::below(&parents, json!({ "properties": { name: { "not": { "type": "null" } } } }));
        let said = if wanted { there } else { json!({ "allOf": [known, { "not": there }] }) };
        Some(match contact {
            Some(role) => json!({ "allOf": [in_full(role), said] }),
            None => said,
        })
    }
}

/// The contact of a role stands there alone, and in full.
fn in_full(role: &str) -> Value {
    json!({ "required": ["contacts"], "properties": { "contacts": {
        "type": "object", "required": [role], "properties": { role: { "type": "object" } },
    } } })
}

/// Values that are this one, whatever blanks stand around a text.
fn equal(scalar: &Scalar) -> Value {
    match scalar {
        Scalar::Boolean(value) => json!({ "const": value }),
        Scalar::Integer(value) => json!({ "const": value }),
        Scalar::Text(text) => value::word(text),
    }
}

/// A text as a pattern.
pub(super) fn literal(text: &str) -> String {
    let special = |c: char| "\\^$.|?*+()[]{}/".contains(c);
    text.chars().flat_map(|c| special(c).then_some('\\').into_iter().chain([c])).collect()
}
