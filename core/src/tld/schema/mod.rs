//! The form of an order as a JSON Schema (draft 2020-12), for panels and programs that check documents by one.
//!
//! Made from the rules that the checker reads, and never stricter than it, but for blanks around a text that has a longest length. What a
//! schema cannot say is left to the checker: that two values are the same, letters of a name in its ASCII form, and what a contact in a list
//! wants in some cases alone.

mod value;
mod when;

use super::field::Rule;
use super::info::TransferCode;
use super::place::{ContactField, Target};
use super::rules::TldRules;
use super::{Applies, ROLES, Role};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use when::When;

/// JSON Schemas (draft 2020-12) of the orders' documents at a TLD: what the checker wants of them beyond the types that every order of the
/// kind has.
///
/// Names are those of the documents, as in this reference, whatever a language makes of them. A document that fits can still be refused: what
/// compares two values with each other, and what a contact wants that stands in a list, is left to `domain.validate`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OrderSchemas {
    /// Of `domain.register`.
    pub register: Value,
    /// Of `domain.transfer`.
    pub transfer: Value,
    /// Of `domain.trade`.
    pub trade: Value,
    /// Of `domain.renew`.
    pub renew: Value,
}

impl TldRules {
    /// The schemas of the orders at a TLD, which is written in ASCII and without a leading dot.
    pub fn schemas(&self, title: &str, tld: &str) -> OrderSchemas {
        let of = |on, word: &str| {
            let mut schema = self.schema(on, tld);
            schema["title"] = json!(format!("{word} of a .{tld} domain at {title}"));
            schema
        };
        OrderSchemas {
            register: of(Applies::Register, "Registration"),
            transfer: of(Applies::Transfer, "Transfer"),
            trade: of(Applies::Trade, "Change of holder"),
            renew: of(Applies::Renew, "Renewal"),
        }
    }

    pub(super) fn schema(&self, on: Applies, tld: &str) -> Value {
        let mut parts = Vec::new();
        parts.extend(self.term_schema(on));
        parts.extend(self.name_schema(on));
        parts.extend(self.nameservers_schema(on));
        parts.extend(self.services_schema(on));
        parts.extend(self.roles_schema(on));
        for rule in self.fields.iter().filter(|rule| rule.field.applies_to.contains(&on)) {
            parts.extend(self.field_schema(rule, on, tld));
        }
        parts.extend(self.extras_schema());
        let mut schema = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "type": "object",
            "required": ["domain"],
        });
        // An empty list of parts is no schema.
        if !parts.is_empty() {
            schema["allOf"] = json!(parts);
        }
        schema
    }

    fn term_schema(&self, on: Applies) -> Option<Value> {
        let sold = self.months.of(on).filter(|sold| !sold.is_empty())?;
        let years: Vec<u16> =
            sold.iter().filter(|months| *months % 12 == 0).map(|months| months / 12).collect();
        let one_of = |terms: &[u16]| {
            let terms = terms.iter().map(|term| json!(term)).chain([Value::Null]);
            json!({ "enum": terms.collect::<Vec<_>>() })
        };
        Some(json!({ "properties": { "years": one_of(&years), "months": one_of(sold) } }))
    }

    /// The name: what can be told of it as it is written.
    fn name_schema(&self, on: Applies) -> Option<Value> {
        if on != Applies::Register {
            return None;
        }
        let mut all = Vec::new();
        let (min, max) = (self.label.min.unwrap_or(0), self.label.max);
        if min > 0 || max.is_some() {
            let most = max.map_or(String::new(), |max| max.to_string());
            // Beyond ASCII, a letter may be written in several ways.
            all.push(json!({ "anyOf": [
                { "pattern": when::BEYOND_ASCII },
                { "pattern": format!(r"^\s*[^.]{{{min},{most}}}\.") },
            ] }));
        }
        if self.idn == Some(false) {
            all.push(json!({ "not": { "pattern": r"^[^.]*[^\s!-~]" } }));
        }
        for letter in &self.refused_letters {
            all.push(json!({ "not": { "pattern": format!("^[^.]*{}", when::literal(letter)) } }));
        }
        (!all.is_empty()).then(|| json!({ "properties": { "domain": { "allOf": all } } }))
    }

    fn nameservers_schema(&self, on: Applies) -> Option<Value> {
        if !matches!(on, Applies::Register | Applies::Transfer) {
            return None;
        }
        let (min, max) = (self.nameservers.min.unwrap_or(0), self.nameservers.max);
        if min == 0 && max.is_none() {
            return None;
        }
        let mut list = json!({});
        if let Some(max) = max {
            list["maxItems"] = json!(max);
        }
        let needed = min > 0 && on == Applies::Register;
        if needed {
            (list["type"], list["minItems"]) = (json!("array"), json!(min));
        } else if min > 0 {
            // A transfer may keep those that are there.
            list["anyOf"] = json!([{ "maxItems": 0 }, { "minItems": min }]);
        }
        let mut part = json!({ "properties": { "nameservers": list } });
        if needed {
            part["required"] = json!(["nameservers"]);
        }
        Some(part)
    }

    fn services_schema(&self, on: Applies) -> Vec<Value> {
        let mut parts = Vec::new();
        if self.privacy == Some(false) && on != Applies::Trade {
            parts.push(json!({ "properties": { "privacy": { "not": { "const": true } } } }));
        }
        if on == Applies::Transfer && self.transfer_code == Some(TransferCode::AtOrder) {
            parts.push(value::given(&[], "auth_code"));
        }
        parts
    }

    /// The roles that the caller has to fill, and how many there may be in each. Where the registry wants more, the registrant stands in.
    fn roles_schema(&self, on: Applies) -> Vec<Value> {
        let mut parts = Vec::new();
        for role in ROLES.into_iter().filter(|role| self.role(on, role) != Role::None) {
            if matches!(role, "registrant" | "zone") && self.role(on, role) == Role::Required {
                parts.push(value::given(&["contacts"], role));
            }
            let most = self.roles.iter().find(|known| known.role == role).and_then(|known| known.most);
            if let Some(most) = most {
                parts.push(value::below(&["contacts", role], json!({ "maxItems": most })));
            }
        }
        parts
    }

    /// What one field asks: of each contact that the order takes, where it is about contacts.
    fn field_schema(&self, rule: &Rule, on: Applies, tld: &str) -> Vec<Value> {
        // The file was refused if a path could not be read.
        let Ok(target) = Target::parse(&rule.field.path) else { return Vec::new() };
        let (role, field) = match target {
            Target::Member(name) => return asked(rule, &[], name, When { role: None, tld }),
            Target::Extra(name) => return asked(rule, &["extra"], name, When { role: None, tld }),
            Target::Contact { role, field } => (role, field),
        };
        let taken = |known: &&&'static str| {
            role.is_none_or(|role| role == **known) && self.role(on, known) != Role::None
        };
        let each = ROLES.iter().filter(taken).flat_map(|role| {
            let when = When { role: Some(role), tld };
            match field {
                ContactField::Plain(name) => asked(rule, &["contacts", role], name, when),
                ContactField::Extra(name) => asked(rule, &["contacts", role, "extra"], name, when),
            }
        });
        each.collect()
    }

    /// No other names among the order's own extra fields than those of the form.
    fn extras_schema(&self) -> Option<Value> {
        let names = self.fields.iter().filter_map(|rule| rule.field.path.strip_prefix("extra."));
        let names: Vec<&str> = names.collect();
        // An empty list of names is no schema.
        let known = if names.is_empty() { json!(false) } else { json!({ "enum": names }) };
        (!self.open).then(|| value::below(&["extra"], json!({ "propertyNames": known })))
    }
}

/// What a rule asks of the value `name` below `parents`.
fn asked(rule: &Rule, parents: &[&str], name: &str, when: When<'_>) -> Vec<Value> {
    let field = &rule.field;
    let mut parts = Vec::new();
    let at = |schema: Value| json!({ "properties": { name: schema } });
    let always = value::always(rule);
    match parents.split_at_checked(2) {
        // The contacts of a list are each like one that stands alone. A handle is a text, and has no fields.
        Some((contact, rest)) => {
            let whole = value::below(rest, at(always));
            let needed = if field.required { value::given(rest, name) } else { json!(true) };
            let one = json!({ "if": { "type": "object" }, "then": { "allOf": [whole, needed] } });
            let each = json!({ "if": { "type": "array" }, "then": { "items": one }, "else": one });
            parts.push(value::below(contact, each));
        }
        None => {
            parts.push(value::below(parents, at(always)));
            parts.extend(field.required.then(|| value::given(parents, name)));
        }
    }
    let mut in_case = |case: Option<Value>, then: Value| {
        let case = case.map(|case| when.here(case));
        parts.extend(case.map(|case| json!({ "if": case, "then": then })));
    };
    if let Some(condition) = &field.required_when {
        in_case(when.holds(condition, true), value::given(parents, name));
    }
    if let Some(condition) = &field.refused_when {
        in_case(when.holds(condition, true), json!({ "not": value::given(parents, name) }));
    }
    for limit in &rule.limits {
        let then = value::below(parents, at(value::or_blank(value::limited(&limit.limit))));
        in_case(when.holds(&limit.limit.when, true), then);
    }
    for (case, values) in value::options(rule, when) {
        in_case(Some(case), value::below(parents, at(value::or_blank(values))));
    }
    parts
}
