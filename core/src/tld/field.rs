//! One field of a form, and the rule behind it.

use super::Applies;
use super::condition::{Condition, ROLE, Scalar};
use super::limit::{FieldLimit, Limit};
use super::pattern::Pattern;
use super::place::Target;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A field that a registrar asks for, ready to be drawn in a form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Field {
    /// Where the value goes in the call: `extra.id-type`, `language`, `contacts.registrant.extra.purpose`.
    /// `contacts.*` means each contact that is given in full.
    pub path: String,
    /// The last word of the path: what the registrar calls the field.
    pub name: String,
    /// What to write next to it.
    pub label: String,
    /// What kind of value it takes.
    #[serde(rename = "type")]
    pub kind: FieldType,
    /// The values to choose from. At a text field they are suggestions, and others are taken too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<FieldOption>,
    /// Whether every order needs it.
    pub required: bool,
    /// When an order needs it, where that depends on other values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_when: Option<Condition>,
    /// The same in words, to follow "needed when".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_when_text: Option<String>,
    /// When a value has no place here, where that depends on other values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused_when: Option<Condition>,
    /// The same in words, to follow "not taken when".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused_when_text: Option<String>,
    /// The orders that ask for it.
    pub applies_to: Vec<Applies>,
    /// A regular expression for the whole value, in the part of the syntax that all languages share.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// The fewest characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<usize>,
    /// The most characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<usize>,
    /// For a field that is a list, such as street lines: the most entries. The lengths are those of each
    /// entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<usize>,
    /// What holds besides when other fields have some values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<FieldLimit>,
    /// What a person who fills it in should know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// Where the registrar says so.
    pub source: String,
}

/// What kind of value a field takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FieldType {
    /// Free text.
    #[default]
    Text,
    /// One of the options. Where none of them is offered under the present values, anything is taken.
    Choice,
    /// `true` or `false`; with options, only those.
    Boolean,
    /// A whole number.
    Number,
    /// A day, as `YYYY-MM-DD`.
    Date,
    /// A country's two-letter code, in capitals.
    Country,
}

/// One value of a field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FieldOption {
    /// What to send.
    pub value: String,
    /// What to show.
    pub label: String,
    /// When it is offered, where that depends on other values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
}

/// A field as a rule file has it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FieldText {
    pub(super) path: String,
    pub(super) label: String,
    #[serde(rename = "type")]
    pub(super) kind: FieldType,
    #[serde(default)]
    pub(super) options: Vec<FieldOption>,
    #[serde(default)]
    pub(super) accepts: Vec<String>,
    #[serde(default)]
    pub(super) required: bool,
    pub(super) required_when: Option<Condition>,
    pub(super) required_when_text: Option<String>,
    pub(super) refused_when: Option<Condition>,
    pub(super) refused_when_text: Option<String>,
    pub(super) applies_to: Vec<Applies>,
    pub(super) pattern: Option<String>,
    pub(super) min_length: Option<usize>,
    pub(super) max_length: Option<usize>,
    pub(super) max_items: Option<usize>,
    #[serde(default)]
    pub(super) limits: Vec<FieldLimit>,
    pub(super) help: Option<String>,
    pub(super) source: Option<String>,
    #[serde(default)]
    pub(super) hidden: bool,
}

/// A field with what the checker needs besides the form.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) field: Field,
    /// Spellings the registrar takes too, though a form should not offer them.
    pub(super) accepts: Vec<String>,
    /// Known and checked, but about a single order and not about the TLD, so no part of its form.
    pub(super) hidden: bool,
    pub(super) pattern: Option<Pattern>,
    pub(super) limits: Vec<Limit>,
}

/// Lists of countries by name, such as `eea`.
pub(super) type Groups = BTreeMap<String, Vec<String>>;

impl Rule {
    /// Reads a field, or says which of its keys is wrong. `source` is the file's own.
    pub(super) fn read(text: FieldText, source: &str, groups: &Groups) -> Result<Self, String> {
        let target = Target::parse(&text.path)?;
        let (conditional, refusable) = (text.required_when.is_some(), text.refused_when.is_some());
        let values: BTreeSet<&String> = text.options.iter().map(|option| &option.value).collect();
        let faults = [
            (text.label.trim().is_empty(), "label: blank"),
            (text.applies_to.is_empty(), "applies_to: empty"),
            (text.kind == FieldType::Choice && text.options.is_empty(), "options: a choice needs some"),
            (values.len() != text.options.len(), "options: a value is there twice"),
            (text.options.is_empty() && !text.accepts.is_empty(), "accepts: only next to options"),
            (text.required && conditional, "required_when: not together with required"),
            (conditional != text.required_when_text.is_some(), "required_when_text: goes with required_when"),
            (refusable != text.refused_when_text.is_some(), "refused_when_text: goes with refused_when"),
            (text.min_length > text.max_length && text.max_length.is_some(), "min_length: above max_length"),
        ];
        if let Some((_, fault)) = faults.into_iter().find(|(wrong, _)| *wrong) {
            return Err(fault.to_owned());
        }
        let each = matches!(target, Target::Contact { role: None, .. });
        let condition =
            |condition: Option<Condition>| condition.map(|it| settle(it, each, groups)).transpose();
        let option = |option: FieldOption| {
            let when = condition(option.when).map_err(|fault| format!("options: {fault}"))?;
            Ok::<_, String>(FieldOption { when, ..option })
        };
        let limit = |limit: FieldLimit| {
            let when = settle(limit.when, each, groups)?;
            Limit::read(FieldLimit { when, ..limit }, groups)
        };
        let limits: Result<Vec<Limit>, _> = text.limits.into_iter().map(limit).collect();
        let limits = limits.map_err(|fault| format!("limits: {fault}"))?;
        Ok(Rule {
            pattern: text.pattern.as_deref().map(Pattern::parse).transpose()?,
            accepts: text.accepts,
            hidden: text.hidden,
            field: Field {
                name: target.name().to_owned(),
                options: text.options.into_iter().map(option).collect::<Result<_, _>>()?,
                required_when: condition(text.required_when)
                    .map_err(|fault| format!("required_when: {fault}"))?,
                refused_when: condition(text.refused_when)
                    .map_err(|fault| format!("refused_when: {fault}"))?,
                refused_when_text: text.refused_when_text,
                path: text.path,
                label: text.label,
                kind: text.kind,
                required: text.required,
                required_when_text: text.required_when_text,
                applies_to: text.applies_to,
                pattern: text.pattern,
                min_length: text.min_length,
                max_length: text.max_length,
                max_items: text.max_items,
                limits: limits.iter().map(|limit| limit.limit.clone()).collect(),
                help: text.help,
                source: text.source.unwrap_or_else(|| source.to_owned()),
            },
            limits,
        })
    }
}

/// Checks a condition's paths and writes its groups out, so that nobody who reads the form needs the file.
fn settle(mut condition: Condition, each: bool, groups: &Groups) -> Result<Condition, String> {
    condition.visit(&mut |path, list| {
        if !matches!(path, "name.idn" | "name.level" | "name.tld") {
            let of_each = path == ROLE || matches!(Target::parse(path)?, Target::Contact { role: None, .. });
            if of_each && !each {
                return Err(format!("`{path}` only makes sense at a field of `contacts.*`"));
            }
        }
        let Some(list) = list else { return Ok(()) };
        let mut full = Vec::new();
        for scalar in list.drain(..) {
            match &scalar {
                Scalar::Text(text) if text.starts_with('@') => {
                    let group =
                        groups.get(&text[1..]).ok_or_else(|| format!("there is no group `{text}`"))?;
                    full.extend(group.iter().cloned().map(Scalar::Text));
                }
                _ => full.push(scalar),
            }
        }
        *list = full;
        Ok(())
    })?;
    Ok(condition)
}
