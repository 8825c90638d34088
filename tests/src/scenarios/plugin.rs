//! The example plugin as a provider among the others: what it claims, the scenarios exercise. The one in Python is always there; the
//! suite `plugins` names the others, which have to be built.

use super::Scenario;
use anyregistrar::op::Op;
use anyregistrar::provider::Info;
use anyregistrar::{Client, Host};
use serde_json::{Value, json};
use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::sync::OnceLock;

/// The registrar that it speaks for.
pub(super) const NAME: &str = "example";

/// Another file that speaks for the same registrar, by its path.
const INSTEAD: &str = "ANYREGISTRAR_TEST_PLUGIN";

const EXAMPLE: &str = include_str!("../../../plugins/python/example.py");

/// A copy in a folder where nobody else can write, wherever this repository lies.
fn path() -> &'static PathBuf {
    static PATH: OnceLock<PathBuf> = OnceLock::new();
    PATH.get_or_init(|| {
        let folder = std::env::temp_dir().join(format!("anyregistrar-scenarios-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder of our own");
        let folder = fs::canonicalize(folder).expect("it is there");
        let instead = std::env::var_os(INSTEAD).map(PathBuf::from);
        let (name, bytes) = match &instead {
            Some(path) => {
                (path.file_name().expect("a file's path"), fs::read(path).expect("the suite has built it"))
            }
            None => (OsStr::new("example.py"), EXAMPLE.as_bytes().to_vec()),
        };
        let path = folder.join(name);
        fs::write(&path, bytes).expect("our own folder");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("our own file");
        path
    })
}

/// Takes the copy away, at the end.
pub(super) fn clear() {
    if let Some(folder) = path().parent() {
        let _ = fs::remove_dir_all(folder);
    }
}

fn host(settings: &impl serde::Serialize) -> Host {
    let account =
        json!({ "provider": NAME, "plugin": path(), "environment": "sandbox", "settings": settings });
    Host::from_document(&json!({ "accounts": { "one": account } }).to_string()).expect("a good configuration")
}

/// What it claims.
fn info() -> &'static Info {
    static INFO: OnceLock<&'static Info> = OnceLock::new();
    INFO.get_or_init(|| {
        let all = host(&json!({})).providers();
        all.into_iter().find(|info| info.name == NAME).expect("the example describes itself")
    })
}

/// Scenarios that order what the example's registrar does not have, which it refuses by the field's name.
const LACKS: [(&str, &str); 2] = [("idn-register", "language"), ("renew-privacy-part-failed", "privacy")];

/// Whether a scenario is for every provider, and calls nothing that the plugin does not claim.
pub(super) fn fits(scenario: &Scenario) -> bool {
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
pub(super) fn account(scenario: &Scenario) -> Result<Client, String> {
    let settings: Value = serde_json::to_value(&scenario.settings).expect("plain data");
    host(&settings).account("").map_err(|error| error.to_string())
}
