//! What a built-in registrar says of itself, as a plugin says it.

use anyregistrar::op::Effect;
use anyregistrar::provider::{Endpoint, Environment, Info};
use serde_json::{Map, Value, json};
use std::path::Path;

/// Whether a registrar wants sessions, which the host then keeps.
pub(crate) fn in_sessions(provider: &str) -> bool {
    provider == "netim"
}

/// The description.
pub(crate) fn description(info: &'static Info) -> Value {
    let written = |value: Value| value.as_array().cloned().unwrap_or_default();
    let shown = serde_json::to_value(info).expect("plain data");
    // The sandbox's address is the host's own, and a plugin speaks no plain HTTP to a registrar, as NETIM's test system wants it.
    let fits =
        |one: &&Endpoint| one.environment != Environment::Sandbox && one.base_url.starts_with("https:");
    let endpoints = info.endpoints.iter().filter(fits);
    let endpoints: Vec<_> = endpoints
        .map(|one| json!({"environment": one.environment.as_str(), "purpose": one.purpose, "base_url": one.base_url}))
        .collect();
    let paid: Vec<_> =
        info.operations.iter().filter(|op| op.effect() == Effect::Purchase).map(|op| op.name()).collect();
    // The limits of an account at Internet.bs go by how many domains are in it.
    let grows = info.settings.iter().any(|one| one.key == "domains");
    let limits = written(shown["limits"].clone()).into_iter().map(|mut limit| {
        if grows {
            limit["grows"] = json!({"setting": "domains", "doubles_at": 60});
        }
        limit
    });
    json!({
        "anyregistrar": 1,
        "name": crate::name(info.name),
        "title": info.title,
        "documentation": info.documentation,
        "settings": shown["settings"],
        "endpoints": endpoints,
        "limits": limits.collect::<Vec<_>>(),
        "session": in_sessions(info.name),
        "operations": shown["operations"],
        "guarded": shown["guarded"],
        "prepare": paid,
        "price": paid,
        "tld_rules": rules(info.name),
        "sandbox": info.name,
    })
}

/// The files of the registrar's TLD rules, from where they lie in this repository.
fn rules(provider: &str) -> Map<String, Value> {
    let folder =
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../core/src/provider")).join(provider).join("tld");
    let files = std::fs::read_dir(folder).expect("every registrar has rules").filter_map(|file| {
        let path = file.ok()?.path();
        let name = path.file_name()?.to_str()?.to_owned();
        name.ends_with(".toml")
            .then(|| std::fs::read_to_string(&path).ok().map(|text| (name, text.into())))?
    });
    files.collect()
}
