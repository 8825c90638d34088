//! `account.provider`

use super::Input;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Nothing is needed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AccountProvider {}

impl Input for AccountProvider {}

/// What the registrar of an account is and can do, be it built in or a plugin's. Nothing is sent to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegistrarDetails {
    /// Its name in the configuration.
    pub name: String,
    /// Its name for people.
    pub title: String,
    /// Where its manual is.
    pub documentation: String,
    /// Whether it can be simulated.
    pub sandbox: bool,
    /// The operations it has, beside those that this library answers by itself.
    pub operations: Vec<String>,
    /// Paid operations that it was seen to refuse when they were sent twice from the same state of things.
    pub guarded: Vec<String>,
    /// Operations that only this registrar has, where a plugin speaks for it; `plugin.call` calls them.
    pub own_operations: Vec<RegistrarOperation>,
    /// The form of an account's settings.
    pub settings: Vec<RegistrarSetting>,
    /// Where it listens.
    pub endpoints: Vec<RegistrarEndpoint>,
    /// How much it takes of this very account.
    pub limits: Vec<RegistrarLimit>,
}

/// An operation that only a plugin's registrar has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegistrarOperation {
    /// Its name, such as `acme.recheck`.
    pub name: String,
    /// What it does, in one sentence.
    pub summary: String,
    /// What it does at the registrar: `read`, `set` or `create`.
    pub effect: String,
    /// The JSON Schema of its input.
    pub input: Value,
    /// The JSON Schema of its output.
    pub output: Value,
}

/// One setting of an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegistrarSetting {
    /// The key in the configuration.
    pub key: String,
    /// The label on a form.
    pub label: String,
    /// The kind of its value: `text`, `integer` or `boolean`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The value must never be shown.
    pub secret: bool,
    /// An account cannot do without it.
    pub required: bool,
    /// The value where none is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// The value that the sandbox knows, used there where none is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<String>,
    /// What it is, for a person.
    pub help: String,
}

/// An address at which a registrar listens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegistrarEndpoint {
    /// `live`, `test` or `sandbox`.
    pub environment: String,
    /// What it is for: `api` is the one for everything.
    pub purpose: String,
    /// The base address.
    pub base_url: String,
}

/// How much a registrar takes in a group of calls.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegistrarLimit {
    /// The group: `read`, `check` or `write`.
    pub group: String,
    /// Calls per minute that we allow ourselves.
    pub per_minute: u32,
    /// How many of them may come at once.
    pub burst: u32,
    /// Whether the registrar states this figure, or we chose it.
    pub stated: bool,
}
