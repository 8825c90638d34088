//! A call as a person would write it on the command line.

use super::file::Call;
use serde_json::{Map, Value};

/// The fields that are written without an option.
const SUBJECTS: &[&str] =
    &["method", "path", "domain", "domains", "tld", "handle", "order_id", "customer_id", "balance"];

/// The words of a call.
pub(super) fn words(call: &Call) -> Vec<String> {
    let mut words: Vec<String> = call.op.split('.').map(|word| word.replace('_', "-")).collect();
    for subject in SUBJECTS {
        match call.input.get(*subject) {
            Some(Value::Array(items)) => {
                items.iter().for_each(|item| subject_word(subject, &plain(item), &mut words))
            }
            Some(value) => subject_word(subject, &plain(value), &mut words),
            None => {}
        }
    }
    options(&call.input, "", &mut words);
    if let Some(key) = &call.options.key {
        words.extend(["--key".into(), key.clone()]);
    }
    if let Some(wait) = call.options.timeout_ms {
        words.extend(["--timeout".into(), format!("{}.{:03}", wait / 1000, wait % 1000)]);
    }
    if call.options.dry_run {
        words.push("--dry-run".into());
    }
    words
}

/// A word that looks like an option is written as the value of one.
fn subject_word(name: &str, value: &str, words: &mut Vec<String>) {
    words.push(if value.starts_with('-') {
        format!("--{}={value}", name.replace('_', "-"))
    } else {
        value.to_owned()
    });
}

fn options(members: &Map<String, Value>, above: &str, words: &mut Vec<String>) {
    for (name, value) in members {
        if above.is_empty() && SUBJECTS.contains(&name.as_str()) {
            continue;
        }
        let option = format!("{above}{}", name.replace('_', "-"));
        match (name.as_str(), value) {
            ("nameservers", Value::Array(servers)) => {
                let option = format!("--{above}nameserver");
                servers.iter().for_each(|server| words.extend([option.clone(), nameserver(server)]));
            }
            ("extra" | "params" | "properties", Value::Object(pairs)) => {
                pairs.iter().for_each(|(name, value)| {
                    let values = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
                    values.iter().for_each(|value| {
                        words.extend([format!("--{option}"), format!("{name}={}", plain(value))])
                    });
                })
            }
            (_, Value::Object(money)) if money.contains_key("amount") => {
                words.extend([
                    format!("--{option}"),
                    format!("{} {}", plain(&money["amount"]), plain(&money["currency"])),
                ]);
            }
            // The registrant field by field, other contacts as documents: both are how people write them.
            ("admin" | "tech" | "billing", Value::Object(_)) => {
                words.extend([format!("--{option}"), value.to_string()])
            }
            (_, Value::Object(inner)) => options(inner, &format!("{option}."), words),
            // A list of documents is one itself.
            (_, Value::Array(items)) if items.iter().any(Value::is_object) => {
                words.extend([format!("--{option}"), value.to_string()]);
            }
            (_, Value::Array(items)) => {
                items.iter().for_each(|item| words.extend([format!("--{option}"), plain(item)]));
            }
            (_, Value::Bool(true)) => words.push(format!("--{option}")),
            (_, Value::Bool(false)) => words.push(format!("--{option}=false")),
            _ => words.push(format!("--{option}={}", plain(value))),
        }
    }
}

fn nameserver(server: &Value) -> String {
    let addresses: Vec<String> = server["addresses"].as_array().into_iter().flatten().map(plain).collect();
    match server["name"].as_str() {
        None => plain(server),
        Some(name) if addresses.is_empty() => name.to_owned(),
        Some(name) => format!("{name}={}", addresses.join(",")),
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
