//! Names for a keyword.

use serde_json::{Map, Value, json};

use super::fault::{Fault, Result};
use super::params::Params;
use crate::registry::World;
use crate::registry::check::Verdict;
use crate::registry::money::Money;

fn keyword(params: &Params) -> Result<String> {
    let keyword = params.need("keyword")?;
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b' ';
    if !keyword.bytes().all(plain) || keyword.contains("  ") {
        return Err(Fault::field("keyword", "keyword is invalid"));
    }
    Ok(keyword.replace(' ', "").to_ascii_lowercase())
}

/// What the suggestions of a keyword are is `modelled`.
pub(super) fn suggest(world: &mut World, params: &Params) -> Result<Value> {
    let word = keyword(params)?;
    let asked = params.all("tld-only");
    let tlds: Vec<&str> = if asked.is_empty() { vec!["com", "net", "org", "info"] } else { asked };
    let mut found = Map::new();
    for (index, tld) in tlds.iter().enumerate() {
        for (stem, spin) in
            [(word.clone(), "no"), (format!("my{word}"), "yes"), (format!("{word}online"), "yes")]
        {
            if spin == "yes" && params.is("exact-match") {
                continue;
            }
            let name = format!("{stem}.{tld}");
            if world.check(&name).verdict == Verdict::Available {
                let score = Money::new(i64::try_from(900_usize.saturating_sub(index * 50)).unwrap_or(0), 3);
                let entry = json!({ "status": "available", "score": score.to_string(), "spin": spin, "in_ga": "true" });
                found.insert(name, entry);
            }
        }
    }
    Ok(Value::Object(found))
}

/// The method before: its reply, a map from name and TLD to a status, is `modelled`.
pub(super) fn old(world: &mut World, params: &Params) -> Result<Value> {
    let word = keyword(params)?;
    let most: usize = params.number("no-of-results")?.unwrap_or(10);
    let tlds = params.all("tlds");
    let tlds: Vec<&str> = if tlds.is_empty() { vec!["com", "net"] } else { tlds };
    let mut stems = vec![format!("my{word}"), format!("{word}online")];
    if params.is("hyphen-allowed") {
        stems.push(format!("{word}-online"));
    }
    let mut found = Map::new();
    for stem in stems.into_iter().take(most) {
        let states = tlds.iter().map(|tld| {
            let free = world.check(&format!("{stem}.{tld}")).verdict == Verdict::Available;
            ((*tld).to_owned(), json!(if free { "available" } else { "regthroughothers" }))
        });
        let states: Map<String, Value> = states.collect();
        found.insert(stem, Value::Object(states));
    }
    Ok(Value::Object(found))
}
