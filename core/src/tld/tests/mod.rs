//! The checker against LogicBoxes' files, made-up ones, and nonsense.

#![allow(clippy::unwrap_used)]

mod complete;
mod format;
mod forms;
mod generated;
mod lists;
mod logicboxes;
mod nonsense;
mod schemas;
mod spoilt;

use super::{Applies, Name, Rules};
use crate::error::Problem;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::LazyLock;

/// LogicBoxes' files, as its provider takes them in.
fn logicboxes() -> &'static Rules {
    static RULES: LazyLock<Rules> = LazyLock::new(read);
    &RULES
}

fn read() -> Rules {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/provider/logicboxes/tld");
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let text = |path: PathBuf| (path.display().to_string(), std::fs::read_to_string(&path).unwrap());
    let files: Vec<(String, String)> = paths.map(text).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Rules::parse(&files).unwrap()
}

/// Checks an order for a name, as the host would.
fn check(rules: &Rules, on: Applies, domain: &str, input: &Value) -> Vec<Problem> {
    let tld = domain.split_once('.').unwrap().1;
    let (unicode, _) = idna::domain_to_unicode(domain);
    let name = Name { ascii: domain, unicode: &unicode, tld, idn: !unicode.is_ascii() };
    rules.find(domain).unwrap().check(on, &name, input)
}

fn paths(problems: &[Problem]) -> Vec<&str> {
    problems.iter().map(|problem| problem.path.as_str()).collect()
}

fn contact(country: &str) -> Value {
    json!({
        "name": "Ada Example", "organization": "Example Ltd",
        "email": "ada@example.com", "phone": "+44.1132926070",
        "street": ["1 High Street", "Sterling House"], "city": "Leeds", "postal_code": "WF3 1DR", "country": country,
    })
}

/// A complete order whose contacts are in this country.
fn order(domain: &str, country: &str) -> Value {
    let contact = contact(country);
    json!({
        "domain": domain, "years": 1, "extra": {}, "auth_code": "***",
        "contacts": { "registrant": contact, "admin": contact, "tech": contact, "billing": contact },
        "nameservers": [{ "name": "ns1.example.net" }, { "name": "ns2.example.net" }],
    })
}

/// Puts a value at a path, or takes the value there away.
fn put(input: &mut Value, path: &str, value: Option<Value>) {
    let (parent, last) = path.rsplit_once('.').unwrap_or(("", path));
    let parent = parent.split('.').filter(|step| !step.is_empty());
    let parent = parent.fold(input, |at, step| &mut at[step]);
    match value {
        Some(value) => drop(parent.as_object_mut().unwrap().insert(last.to_owned(), value)),
        None => drop(parent.as_object_mut().map(|members| members.remove(last))),
    }
}

fn with(mut input: Value, values: &[(&str, &str)]) -> Value {
    for (path, value) in values {
        let extra = path.rsplit_once('.').map_or("", |(parent, _)| parent);
        if extra.ends_with(".extra")
            && input.pointer(&format!("/{}", extra.replace('.', "/"))).is_none_or(Value::is_null)
        {
            put(&mut input, extra, Some(json!({})));
        }
        put(&mut input, path, Some(json!(value)));
    }
    input
}
