//! `plugin.call`

use super::Input;
use crate::error::Problem;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fmt;

/// An operation that only one registrar has, where a plugin speaks for that registrar.
///
/// `account.provider` lists them under `own_operations`, each with the schemas of its input and its output.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PluginCall {
    /// Its name, such as `acme.recheck`.
    pub operation: String,
    /// Its input, field by field.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub fields: Map<String, Value>,
}

/// Inputs may hold anything: not shown.
impl fmt::Debug for PluginCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PluginCall({}, …)", self.operation)
    }
}

impl Input for PluginCall {
    fn private(&self) -> Vec<SecretString> {
        let mut found = Vec::new();
        self.fields.values().for_each(|value| texts(value, &mut found));
        found
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        if !self.operation.contains('.') {
            problems
                .push(Problem::invalid("operation", "an operation's name is wanted, such as acme.recheck"));
        }
    }
}

/// Every text in a document: what is private in it, nobody here knows.
fn texts(value: &Value, found: &mut Vec<SecretString>) {
    match value {
        Value::String(text) => found.push(SecretString::from(text.clone())),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(members) => members.values().for_each(|member| texts(member, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// What the operation came to.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PluginAnswer {
    /// Its output.
    pub output: Value,
}

/// Outputs may hold anything: not shown.
impl fmt::Debug for PluginAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PluginAnswer(…)")
    }
}
