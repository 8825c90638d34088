//! Plugins as providers among the others: the example, which plays what it claims, and a built-in registrar's code in a process of its
//! own, which plays whatever that registrar does.

use super::Scenario;
use anyregistrar::op::Op;
use anyregistrar::provider::Info;
use anyregistrar::{Client, Host};
use anyregistrar_as_plugin::Program;
use serde_json::{Value, json};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

/// The registrar that the example speaks for.
const EXAMPLE: &str = "example";

/// The registrar whose own code runs as a plugin, too.
const BUILT_IN: &str = "internetbs";

const SOURCE: &str = include_str!("../../../plugins/python/example.py");

/// The names of the plugins that play a scenario.
pub(super) fn names(scenario: &Scenario) -> Vec<String> {
    let example = fits(scenario).then(|| EXAMPLE.to_owned());
    // Elsewhere than in the sandbox nobody is asked, and so there is nothing to compare.
    let built_in = scenario.providers.iter().any(|one| one == BUILT_IN) && scenario.environment == "sandbox";
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

static PROGRAM: Mutex<Option<Program>> = Mutex::new(None);

/// Where a plugin lies: in a folder where nobody else can write, wherever this repository is.
fn path(provider: &str) -> PathBuf {
    if provider != EXAMPLE {
        let mut program = PROGRAM.lock().unwrap_or_else(PoisonError::into_inner);
        return program.get_or_insert_with(|| Program::new(BUILT_IN)).path().to_owned();
    }
    static PATH: OnceLock<PathBuf> = OnceLock::new();
    let path = PATH.get_or_init(|| {
        let folder = std::env::temp_dir().join(format!("anyregistrar-scenarios-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder of our own");
        let path = fs::canonicalize(folder).expect("it is there").join("example.py");
        fs::write(&path, SOURCE).expect("our own folder");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("our own file");
        path
    });
    path.clone()
}

/// Takes the plugins away, at the end.
pub(super) fn clear() {
    drop(PROGRAM.lock().unwrap_or_else(PoisonError::into_inner).take());
    let _ = path(EXAMPLE).parent().map(|folder: &Path| fs::remove_dir_all(folder));
}

fn host(provider: &str, settings: &impl serde::Serialize) -> Host {
    let account = json!({
        "provider": provider, "plugin": path(provider), "environment": "sandbox", "settings": settings,
    });
    Host::from_document(&json!({ "accounts": { "one": account } }).to_string()).expect("a good configuration")
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
    let has = |name: &String| Op::named(name).is_some_and(|op| info().has(op));
    let calls = scenario.steps.iter().all(|step| has(&step.call));
    let lacks = LACKS.iter().any(|(stem, _)| *stem == scenario.stem);
    !lacks
        && scenario.providers.iter().any(|one| one == "sandbox")
        && scenario.environment == "sandbox"
        && calls
        && scenario.needs.iter().all(has)
}

/// The account of a scenario.
pub(super) fn account(provider: &str, scenario: &Scenario) -> Result<Client, String> {
    let settings: Value = serde_json::to_value(&scenario.settings).expect("plain data");
    host(provider, &settings).account("").map_err(|error| error.to_string())
}
