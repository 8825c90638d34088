//! Plugins as providers among the others: the example, which plays what it claims, and a built-in registrar's code in a process of its
//! own, which plays whatever that registrar does. The example in Python is always there; the suite `plugins` names the others, which have
//! to be built.

use super::Scenario;
use anyregistrar::op::Op;
use anyregistrar::provider::Info;
use anyregistrar::{Client, Host};
use anyregistrar_as_plugin::Program;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::path::PathBuf;
use std::sync::{Mutex, OnceLock, PoisonError};

/// The registrar that the example speaks for.
const EXAMPLE: &str = "example";

/// Another file that speaks for the example's registrar, by its path.
const INSTEAD: &str = "ANYREGISTRAR_TEST_PLUGIN";

/// The registrar whose own code runs as a plugin, too.
const BUILT_IN: &str = "internetbs";

const SOURCE: &str = include_str!("../../../plugins/python/example.py");

/// The names of the plugins that play a scenario through a door. The doors do not know whom they speak to: that a plugin is like any other
/// registrar is shown by two of them, with another program than the tests' own by the second.
pub(super) fn names(door: &str, scenario: &Scenario) -> Vec<String> {
    let example = (["rust", "cli"].contains(&door) && fits(scenario)).then(|| EXAMPLE.to_owned());
    // Elsewhere than in the sandbox nobody is asked, and so there is nothing to compare.
    let sold = scenario.providers.iter().any(|one| one == BUILT_IN) && scenario.environment == "sandbox";
    let built_in = door == "rust" && sold;
    example.into_iter().chain(built_in.then(|| anyregistrar_as_plugin::name(BUILT_IN))).collect()
}

/// Whether a provider is one of them.
pub(super) fn is_one(provider: &str) -> bool {
    provider == EXAMPLE || provider == anyregistrar_as_plugin::name(BUILT_IN)
}

/// The scenario with the plugin's name where answers name the provider.
pub(super) fn spoken_of(scenario: &Scenario, provider: &str) -> Scenario {
    let mut scenario = scenario.clone();
    if provider == anyregistrar_as_plugin::name(BUILT_IN) {
        let expected = scenario.steps.iter_mut().flat_map(|step| [&mut step.output, &mut step.error]);
        for answer in expected.flatten().filter(|answer| answer["provider"] == BUILT_IN) {
            answer["provider"] = provider.into();
        }
    }
    scenario
}

static PROGRAMS: Mutex<BTreeMap<String, Program>> = Mutex::new(BTreeMap::new());

/// Where a plugin lies.
pub(super) fn path(provider: &str) -> PathBuf {
    let make = || match provider {
        EXAMPLE => match std::env::var_os(INSTEAD) {
            Some(file) => Program::copy_of(Path::new(&file)),
            None => Program::holding(SOURCE),
        },
        _ => Program::new(BUILT_IN),
    };
    let mut programs = PROGRAMS.lock().unwrap_or_else(PoisonError::into_inner);
    programs.entry(provider.to_owned()).or_insert_with(make).path().to_owned()
}

/// Takes the plugins away, at the end.
pub(super) fn clear() {
    PROGRAMS.lock().unwrap_or_else(PoisonError::into_inner).clear();
}

fn host(provider: &str, settings: &impl serde::Serialize) -> Host {
    let account = json!({
        "provider": provider, "plugin": path(provider), "environment": "sandbox", "settings": settings,
    });
    Host::from_document(&json!({ "accounts": { "one": account } }).to_string()).expect("a good configuration")
}

/// Whether the example has an operation.
pub(super) fn has(op: &str) -> bool {
    Op::named(op).is_some_and(|op| info().has(op))
}

/// What the example claims.
fn info() -> &'static Info {
    static INFO: OnceLock<&'static Info> = OnceLock::new();
    INFO.get_or_init(|| {
        let all = host(EXAMPLE, &json!({})).providers();
        all.into_iter().find(|info| info.name == EXAMPLE).expect("the example describes itself")
    })
}

/// Scenarios that order what the example's registrar does not have, which it refuses by the field's name.
const LACKS: [(&str, &str); 2] = [("idn-register", "language"), ("renew-privacy-part-failed", "privacy")];

/// Whether a scenario is for every provider, and calls nothing that the example does not claim.
fn fits(scenario: &Scenario) -> bool {
    let calls = scenario.steps.iter().all(|step| has(&step.call));
    let lacks = LACKS.iter().any(|(stem, _)| *stem == scenario.stem);
    !lacks
        && scenario.providers.iter().any(|one| one == "sandbox")
        && scenario.environment == "sandbox"
        && calls
        && scenario.needs.iter().all(|op| has(op))
}

/// The account of a scenario.
pub(super) fn account(provider: &str, scenario: &Scenario) -> Result<Client, String> {
    let settings: Value = serde_json::to_value(&scenario.settings).expect("plain data");
    host(provider, &settings).account("").map_err(|error| error.to_string())
}
