//! What a registrar says of itself, as data: panels draw their settings pages from it.

use crate::error::{Error, ErrorKind, Problem, Result};
use crate::op::{Effect, Op};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a registrar is and can do.
#[derive(Debug, Serialize)]
pub struct Info {
    /// The name in `connect("…")`.
    pub name: &'static str,
    /// The name for people.
    pub title: &'static str,
    /// The operations it has, beside those that this library answers by itself.
    #[serde(serialize_with = "names")]
    pub operations: &'static [Op],
    /// Paid operations whose guard the registrar was seen to enforce: sent twice from the same state of things, the second is refused.
    /// Only these are ever sent again after they left no trace.
    #[serde(serialize_with = "names")]
    pub guarded: &'static [Op],
    /// The form of an account's settings.
    pub settings: &'static [Setting],
    /// Where it listens.
    pub endpoints: &'static [Endpoint],
    /// How much it takes.
    pub limits: &'static [Limit],
    /// Whether `environment = "sandbox"` works.
    pub sandbox: bool,
    /// Where its manual is.
    pub documentation: &'static str,
    /// Operations that only this registrar has, where a plugin speaks for it; `plugin.call` calls them.
    #[serde(skip_serializing_if = "<[OwnOperation]>::is_empty")]
    pub own_operations: &'static [OwnOperation],
}

/// An operation that only a plugin's registrar has.
#[derive(Debug, Serialize)]
pub struct OwnOperation {
    /// The name, such as `acme.recheck`.
    pub name: &'static str,
    /// What it does, in one sentence.
    pub summary: &'static str,
    /// What it does at the registrar.
    pub effect: Effect,
    /// The JSON Schema of its input.
    pub input: serde_json::Value,
    /// The JSON Schema of its output.
    pub output: serde_json::Value,
}

fn names<S: serde::Serializer>(ops: &&'static [Op], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(ops.iter().map(|op| op.name()))
}

/// One setting of an account.
#[derive(Debug, Serialize)]
pub struct Setting {
    /// The key in the configuration.
    pub key: &'static str,
    /// The label on a form.
    pub label: &'static str,
    /// What kind of value it takes.
    #[serde(rename = "type")]
    pub kind: SettingKind,
    /// The value must never be shown.
    pub secret: bool,
    /// An account cannot do without it.
    pub required: bool,
    /// The value where none is given.
    pub default: Option<&'static str>,
    /// The value that the sandbox knows, used there where none is given.
    pub sandbox: Option<&'static str>,
    /// What it is, for a person.
    pub help: &'static str,
}

/// The kind of a setting's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SettingKind {
    /// Any text.
    Text,
    /// A whole number.
    Integer,
    /// Yes or no.
    Boolean,
}

/// An address at which the registrar listens.
#[derive(Debug, Serialize)]
pub struct Endpoint {
    /// The environment.
    pub environment: Environment,
    /// What it is for: `api` is the one for everything.
    pub purpose: &'static str,
    /// The base address, with a slash at the end.
    pub base_url: &'static str,
}

/// How much a registrar takes in a group of calls.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Limit {
    /// The group: `read`, `check` or `write`.
    pub group: &'static str,
    /// Calls per minute that we allow ourselves.
    pub per_minute: u32,
    /// How many of them may come at once.
    pub burst: u32,
    /// Whether the registrar states this figure, or we chose it.
    pub stated: bool,
}

/// How many calls of all groups together a registrar takes in a longer time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// How long the time is, in seconds. It begins with its first call.
    pub seconds: u32,
    /// How many calls it has room for.
    pub calls: u64,
}

/// Which of a registrar's systems an account speaks to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Environment {
    /// The real one.
    #[default]
    Live,
    /// The registrar's own test system.
    Test,
    /// The simulated registrar of this library.
    Sandbox,
}

impl Environment {
    /// The word for this environment.
    pub fn as_str(self) -> &'static str {
        match self {
            Environment::Live => "live",
            Environment::Test => "test",
            Environment::Sandbox => "sandbox",
        }
    }
}

impl Info {
    /// Whether the registrar has an operation.
    pub fn has(&self, op: Op) -> bool {
        op.is_host() || self.operations.contains(&op)
    }

    /// The base address for a purpose.
    pub fn base_url(&self, environment: Environment, purpose: &str) -> Option<&'static str> {
        let fits = |e: &&Endpoint| e.environment == environment && e.purpose == purpose;
        self.endpoints.iter().find(fits).map(|e| e.base_url)
    }
}

/// The settings of one account, checked against the registrar's form.
pub struct Settings {
    values: BTreeMap<&'static str, SecretString>,
    /// The system that the account speaks to.
    pub environment: Environment,
    /// The base address in place of the registrar's own.
    pub base_url: Option<String>,
}

impl Settings {
    /// Checks an account's settings against the form of `info`.
    pub fn new(
        info: &'static Info,
        environment: Environment,
        base_url: Option<String>,
        given: &BTreeMap<String, SecretString>,
    ) -> Result<Settings> {
        let mut problems = Vec::new();
        let known = info.settings.iter().map(|s| s.key);
        for key in given.keys().filter(|key| !info.settings.iter().any(|s| s.key == key.as_str())) {
            let message = format!("{} has no such setting", info.title);
            problems
                .push(Problem::new(key, crate::error::ProblemCode::Unknown, message).allowing(known.clone()));
        }
        let mut values = BTreeMap::new();
        for setting in info.settings {
            let fallback = if environment == Environment::Sandbox {
                setting.sandbox.or(setting.default)
            } else {
                setting.default
            };
            let value = given
                .get(setting.key)
                .cloned()
                .or_else(|| fallback.map(|text| SecretString::from(text.to_owned())));
            match value {
                Some(value) => {
                    if let Some(wanted) = setting.kind.refuses(value.expose_secret()) {
                        problems.push(Problem::invalid(setting.key, wanted));
                    }
                    values.insert(setting.key, value);
                }
                None if setting.required => {
                    problems.push(Problem::missing(
                        setting.key,
                        format!("{} needs it: {}", info.title, setting.help),
                    ));
                }
                None => {}
            }
        }
        if problems.is_empty() {
            return Ok(Settings { values, environment, base_url });
        }
        let mut error = Error::new(ErrorKind::Config, Error::invalid(problems.clone()).message().to_owned());
        error = error.with(|c| (c.problems, c.provider) = (problems, Some(info.name.into())));
        Err(error)
    }

    /// The value of a setting.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.values.get(key).map(|value| value.expose_secret())
    }

    /// The value of a setting, wrapped.
    pub fn secret(&self, key: &str) -> Option<SecretString> {
        self.values.get(key).cloned()
    }

    /// Every value that is set, secrets among them.
    pub(crate) fn exposed(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.values.iter().map(|(key, value)| (*key, value.expose_secret()))
    }

    /// The values that must never be shown.
    pub(crate) fn secrets(&self, info: &Info) -> Vec<SecretString> {
        info.settings.iter().filter(|s| s.secret).filter_map(|s| self.secret(s.key)).collect()
    }

    /// The base address for a purpose: the account's own, or the registrar's.
    pub fn endpoint(&self, info: &'static Info, purpose: &str) -> Result<url::Url> {
        let text = match &self.base_url {
            Some(own) if own.ends_with('/') => own.clone(),
            Some(own) => format!("{own}/"),
            None => info
                .base_url(self.environment, purpose)
                .or_else(|| info.base_url(self.environment, "api"))
                .ok_or_else(|| {
                    let text = format!(
                        "{} has no address for environment {}; give base_url",
                        info.title,
                        self.environment.as_str()
                    );
                    Error::new(ErrorKind::Config, text)
                })?
                .to_owned(),
        };
        url::Url::parse(&text).map_err(|_| {
            Error::new(ErrorKind::Config, "base_url is not an address such as https://host/path/")
        })
    }
}

impl SettingKind {
    /// What is wanted instead, if `value` is not of this kind.
    fn refuses(self, value: &str) -> Option<&'static str> {
        match self {
            SettingKind::Text if value.trim().is_empty() => Some("a text that is not empty is wanted"),
            SettingKind::Integer if value.is_empty() || !value.bytes().all(|b| b.is_ascii_digit()) => {
                Some("a whole number is wanted")
            }
            SettingKind::Boolean if value != "true" && value != "false" => Some("true or false is wanted"),
            _ => None,
        }
    }
}
