//! The format of a scenario.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::Path;

/// A scenario, played from the beginning with a fresh simulated registrar.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// The file's name without its ending.
    #[serde(skip)]
    pub stem: String,
    /// What is shown, as a sentence.
    pub name: String,
    /// The providers that it is played with.
    #[serde(default = "all")]
    pub providers: Vec<String>,
    /// The environment; anything but `sandbox` reaches nobody.
    #[serde(default = "sandbox")]
    pub environment: String,
    /// Settings in place of those that the sandbox knows.
    #[serde(default)]
    pub settings: BTreeMap<String, String>,
    /// Settings with each of which it is played anew, beside those above.
    #[serde(default)]
    pub each: Vec<BTreeMap<String, String>>,
    /// The operations without which it makes no sense.
    #[serde(default)]
    pub needs: Vec<String>,
    /// What happens, in turn.
    pub steps: Vec<Step>,
}

fn all() -> Vec<String> {
    vec!["sandbox".into(), "logicboxes".into(), "internetbs".into()]
}

fn sandbox() -> String {
    "sandbox".into()
}

/// One call and what is expected of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The operation.
    pub call: String,
    /// Its input; `${name}` stands for a saved value.
    #[serde(default)]
    pub input: Map<String, Value>,
    /// `key`, `timeout_ms`, `dry_run`.
    #[serde(default)]
    pub options: Options,
    /// What has to be in the output.
    #[serde(default)]
    pub(super) output: Option<Value>,
    /// What has to be in the error.
    #[serde(default)]
    pub(super) error: Option<Value>,
    /// Values of the output to keep: a name, and where the value is (JSON pointer).
    #[serde(default)]
    pub save: BTreeMap<String, String>,
}

/// The options of a call.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Options {
    /// The key of a purchase.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// How long to wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<u64>,
    /// Buy nothing.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub dry_run: bool,
}

/// What is expected of a call.
#[derive(Clone, Copy, Debug)]
pub enum Expected<'a> {
    /// It succeeds, with this in the output where something is given.
    Output(Option<&'a Value>),
    /// It fails, with this in the error.
    Error(&'a Value),
}

/// A call as a door receives it.
#[derive(Clone, Debug)]
pub struct Call {
    /// The operation.
    pub op: String,
    /// The whole input.
    pub input: Map<String, Value>,
    /// The options.
    pub options: Options,
}

impl Step {
    /// What is expected.
    pub fn expected(&self) -> Expected<'_> {
        match &self.error {
            Some(error) => Expected::Error(error),
            None => Expected::Output(self.output.as_ref()),
        }
    }
}

/// Reads every scenario of a folder, in the order of their names.
///
/// # Panics
///
/// When a file is no scenario: a test that is not read is a test that cannot fail.
pub fn load(folder: &Path) -> Vec<Scenario> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("a readable folder").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn read(path: &Path) -> Scenario {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut scenario: Scenario =
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    scenario.stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    for step in &scenario.steps {
        let place = || format!("{}: {}", path.display(), step.call);
        assert!(
            step.output.is_none() || step.error.is_none(),
            "{}: an output or an error, not both",
            place()
        );
        assert!(step.error.is_none() || step.save.is_empty(), "{}: an error has nothing to save", place());
    }
    let judged = |step: &Step| step.output.is_some() || step.error.is_some();
    assert!(scenario.steps.iter().any(judged), "{}: nothing is expected", path.display());
    scenario
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_enough_scenarios_and_each_has_a_name_of_its_own() {
        let scenarios = load(&crate::scenarios::folder());
        assert!(scenarios.len() >= 28, "{}", scenarios.len());
        let mut names: Vec<_> = scenarios.iter().map(|scenario| &scenario.name).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), scenarios.len());
    }
}
