//! Limits on a value that hold in some cases alone: the form of a number that depends on whose it is.

use super::condition::Condition;
use super::field::Groups;
use super::pattern::Pattern;
use serde::{Deserialize, Serialize};

/// What the value of a field has to be when other fields have some values, besides what it always has to be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FieldLimit {
    /// When it holds.
    pub when: Condition,
    /// The same in words, to follow "when".
    pub when_text: String,
    /// The only values that are taken then; empty where others are, too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// A regular expression for the whole value, as at the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// The fewest characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<usize>,
    /// The most characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<usize>,
    /// What a person who fills it in should give then.
    pub help: String,
}

/// A limit with its pattern ready to use.
#[derive(Clone, Debug)]
pub(super) struct Limit {
    pub(super) limit: FieldLimit,
    pub(super) pattern: Option<Pattern>,
}

impl Limit {
    /// Reads a limit whose condition has been settled, or says what is wrong with it.
    pub(super) fn read(mut limit: FieldLimit, groups: &Groups) -> Result<Self, String> {
        let (fewest, most) = (limit.min_length, limit.max_length);
        let says_nothing =
            limit.values.is_empty() && limit.pattern.is_none() && fewest.is_none() && most.is_none();
        let faults = [
            (limit.when_text.trim().is_empty(), "when_text: blank"),
            (limit.help.trim().is_empty(), "help: blank"),
            (says_nothing, "give `values`, `pattern`, `min_length` or `max_length`"),
            (most.is_some() && fewest > most, "min_length: above max_length"),
        ];
        if let Some((_, fault)) = faults.into_iter().find(|(wrong, _)| *wrong) {
            return Err(fault.to_owned());
        }
        let mut values = Vec::new();
        for value in limit.values {
            match value.strip_prefix('@') {
                Some(group) => {
                    let group = groups.get(group).ok_or_else(|| format!("there is no group `{value}`"))?;
                    values.extend(group.iter().cloned());
                }
                None => values.push(value),
            }
        }
        limit.values = values;
        let pattern = limit.pattern.as_deref().map(Pattern::parse).transpose()?;
        Ok(Limit { limit, pattern })
    }
}
