//! Plugins as providers among the others: the example, which plays what it claims, and a built-in registrar's code in a process of its
//! own, which plays whatever that registrar does. The example in Python is always there; the suite `plugins` names the others, which have
//! to be built.

use super::Scenario;
use anyregistrar::op::Op;
use anyregistrar::provider::{Info, find};
use anyregistrar::{Client, Host};
use anyregistrar_as_plugin::Program;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

/// The registrar that the example speaks for.
const EXAMPLE: &str = "example";

/// Another file that speaks for the example's registrar, by its path.
const INSTEAD: &str = "ANYREGISTRAR_TEST_PLUGIN";

/// The registrars whose own code runs as a plugin, too: one with a key in every request, and one with sessions.
const BUILT_IN: [&str; 2] = ["internetbs", "netim"];

/// Scenarios that ask what NETIM itself says of a TLD: its code makes a form of that at once, and a plugin says it as rules.
const NOT_SAID: [&str; 2] = ["tld-form-netim", "netim-account"];

const SOURCE: &str = include_str!("../../../plugins/python/example.py");

/// The names of the plugins that play a scenario.
pub(super) fn names(scenario: &Scenario) -> Vec<String> {
    let example = fits(scenario).then(|| EXAMPLE.to_owned());
    // Elsewhere than in the sandbox nobody is asked, and so there is nothing to compare.
    let sold = |one: &&str| {
        scenario.providers.iter().any(|provider| provider == one)
            && scenario.environment == "sandbox"
            && !NOT_SAID.iter().any(|stem| scenario.stem.starts_with(stem))
    };
    let built_in = BUILT_IN.into_iter().filter(sold).map(anyregistrar_as_plugin::name);
    example.into_iter().chain(built_in).collect()
}

/// The built-in registrar whose code a plugin runs.
fn behind(provider: &str) -> Option<&'static str> {
    BUILT_IN.into_iter().find(|one| provider == anyregistrar_as_plugin::name(one))
}

/// Whether a provider is one of them.
pub(super) fn is_one(provider: &str) -> bool {
    provider == EXAMPLE || behind(provider).is_some()
}

/// The scenario with the plugin's name where answers name the provider.
pub(super) fn spoken_of(scenario: &Scenario, provider: &str) -> Scenario {
    let mut scenario = scenario.clone();
    if let Some(built_in) = behind(provider) {
        let expected = scenario.steps.iter_mut().flat_map(|step| [&mut step.output, &mut step.error]);
        for answer in expected.flatten().filter(|answer| answer["provider"] == built_in) {
            answer["provider"] = provider.into();
        }
    }
    scenario
}

static PROGRAMS: Mutex<BTreeMap<String, Program>> = Mutex::new(BTreeMap::new());

/// Where a plugin lies.
pub(super) fn path(provider: &str) -> PathBuf {
    let make = || match (behind(provider), std::env::var_os(INSTEAD)) {
        (Some(built_in), _) => Program::new(built_in),
        (None, Some(file)) => Program::copy_of(Path::new(&file)),
        (None, None) => Program::holding(SOURCE),
    };
    let mut programs = PROGRAMS.lock().unwrap_or_else(PoisonError::into_inner);
    programs.entry(provider.to_owned()).or_insert_with(make).path().to_owned()
}

/// Takes the plugins away, at the end.
pub(super) fn clear() {
    PROGRAMS.lock().unwrap_or_else(PoisonError::into_inner).clear();
}

/// What has to be said of an account, beside its provider, to open it as a scenario says.
pub(super) fn account(provider: &str, scenario: &Scenario) -> Map<String, Value> {
    let mut account = Map::new();
    if is_one(provider) {
        account.insert("plugin".into(), json!(path(provider)));
    }
    if provider != "sandbox" {
        account.insert("environment".into(), scenario.environment.as_str().into());
    }
    account.insert("settings".into(), json!(scenario.settings));
    account
}

/// The account of a plugin.
pub(super) fn client(provider: &str, scenario: &Scenario) -> Result<Client, String> {
    host(provider, account(provider, scenario)).account("").map_err(|error| error.to_string())
}

fn host(provider: &str, mut account: Map<String, Value>) -> Host {
    account.insert("provider".into(), provider.into());
    Host::from_document(&json!({ "accounts": { "one": account } }).to_string()).expect("a good configuration")
}

/// Whether a provider has an operation. A built-in registrar's plugin has what the registrar has.
pub(super) fn has(provider: &str, op: &str) -> bool {
    let info = match provider {
        EXAMPLE => example(),
        registrar => built_in(behind(registrar).unwrap_or(registrar)),
    };
    Op::named(op).is_some_and(|op| info.has(op))
}

fn built_in(provider: &str) -> &'static Info {
    find(provider).expect("scenarios name registrars that there are").info
}

/// What the example claims.
fn example() -> &'static Info {
    static INFO: OnceLock<&'static Info> = OnceLock::new();
    INFO.get_or_init(|| {
        let account = Map::from_iter([("plugin".into(), json!(path(EXAMPLE)))]);
        let all = host(EXAMPLE, account).providers();
        all.into_iter().find(|info| info.name == EXAMPLE).expect("the example describes itself")
    })
}

/// Scenarios that order what the example's registrar does not have, which it refuses by the field's name.
const LACKS: [(&str, &str); 2] = [("idn-register", "language"), ("renew-privacy-part-failed", "privacy")];

/// Whether a scenario is for every provider, and calls nothing that the example does not claim.
fn fits(scenario: &Scenario) -> bool {
    let has = |op: &str| has(EXAMPLE, op);
    let calls = scenario.steps.iter().all(|step| has(&step.call));
    let lacks = LACKS.iter().any(|(stem, _)| *stem == scenario.stem);
    !lacks
        && scenario.providers.iter().any(|one| one == "sandbox")
        && scenario.environment == "sandbox"
        && calls
        && scenario.needs.iter().all(|op| has(op))
}
