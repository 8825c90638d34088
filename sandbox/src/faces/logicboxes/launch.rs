//! TLDs as such: what they offer, their launch phases, and trademark notices. All replies are `modelled` as far as the
//! documentation names no field.

use serde_json::{Map, Value, json};

use super::fault::{Fault, Result};
use super::params::Params;
use super::product;
use crate::registry::World;
use crate::registry::check::Verdict;
use crate::registry::name::Name;
use crate::registry::tld::TLDS;

/// The phases in which a TLD takes applications.
pub(super) const PHASES: &[&str] = &["sunrise", "prega", "landrush"];

pub(super) fn sunrise(world: &mut World, params: &Params) -> Result<Value> {
    params.need("smd")?;
    let name = Name::parse(&format!("{}.{}", params.need("sld")?, params.need("tld")?))?;
    let free = name.tld.launching && world.verdict(&name) == Verdict::Available;
    let status = if free { "available" } else { "regthroughothers" };
    Ok(json!({ name.ascii: { "classkey": product::key(name.tld), "status": status } }))
}

/// The notice behind the key that availability gives for a claimed name.
pub(super) fn notice(_: &mut World, params: &Params) -> Result<Value> {
    let key = params.need("lookup-key")?;
    let digits = key.rsplit('/').next().unwrap_or_default();
    if !key.starts_with("2026010100/") || digits.len() != 16 {
        return Err(Fault::field("lookup-key", "lookup-key is invalid"));
    }
    Ok(json!({
        "id": digits,
        "notBefore": "2026-01-01T00:00:00.0Z",
        "notAfter": "2099-12-31T23:59:59.0Z",
        "markName": "Sandbox Mark",
        "jurisdiction": "EU",
        "goodsAndServices": "Simulated goods and services",
        "description": "A mark of the sandbox's trademark clearinghouse",
        "holders": [{ "organization": "Example Ltd", "country": "GB" }],
        "contacts": [{ "name": "Mark Holder", "email": "marks@example.com" }],
    }))
}

pub(super) fn tlds_in_phase(_: &mut World, params: &Params) -> Result<Value> {
    let phase = params.need("phase")?;
    let known = PHASES.contains(&phase) || phase == "ga";
    if !known {
        return Err(Fault::field("phase", "phase is invalid"));
    }
    let tlds: Vec<&str> =
        TLDS.iter().filter(|tld| tld.launching == (phase != "ga")).map(|tld| tld.name).collect();
    Ok(json!(tlds))
}

pub(super) fn tld_info(_: &mut World, _: &Params) -> Result<Value> {
    let word = |flag: bool| if flag { "true" } else { "false" };
    let list = TLDS.iter().map(|tld| {
        let country = tld.name.rsplit('.').next().is_some_and(|top| top.len() == 2);
        let phases = if tld.launching { PHASES } else { &["ga"] };
        let entry = json!({
            "locking_available": "true",
            "registry": format!("Registry of .{}", tld.name),
            "type": if country { "ccTLD" } else { "gTLD" },
            "privacy_available": word(tld.privacy),
            "phases": phases,
        });
        (tld.name.to_owned(), entry)
    });
    Ok(Value::Object(list.collect::<Map<String, Value>>()))
}
