//! Plays all scenarios through one door: as named tests, or with one document for each.

use super::{Open, Outcome, Scenario, folder, load, play, plugin};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::json;
use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;

/// Set by `cargo xtask scenarios`: print one document for each scenario in place of test results.
const LINES: &str = "ANYREGISTRAR_SCENARIO_LINES";

/// Plays every scenario with every provider that it names.
pub fn door(name: &'static str, open: Open) -> ExitCode {
    let plays = load(&folder()).into_iter().flat_map(each).flat_map(|scenario| {
        let mut providers = scenario.providers.clone();
        providers.extend(plugin::names(name, &scenario));
        providers.into_iter().map(move |provider| (scenario.clone(), provider))
    });
    if std::env::var_os(LINES).is_some() {
        return lines(name, open, plays);
    }
    let trials = plays.flat_map(|play| in_each_form(name, play)).map(|(form, scenario, provider)| {
        let title = format!("scenarios::{name}::{provider}{form}::{}", scenario.stem);
        Trial::ignorable_test(title, move || match once(&scenario, &provider, open) {
            Outcome::Passed => Ok(libtest_mimic::Completion::Completed),
            Outcome::Skipped(reason) => Ok(libtest_mimic::Completion::ignored_with(reason)),
            Outcome::Failed(reason) => Err(Failed::from(format!("{}: {reason}", scenario.name))),
        })
    });
    let ended = libtest_mimic::run(&Arguments::from_args(), trials.collect());
    plugin::clear();
    ended.exit_code()
}

/// The same scenario with each of its choices of settings.
fn each(scenario: Scenario) -> Vec<Scenario> {
    if scenario.each.is_empty() {
        return vec![scenario];
    }
    let with = |more: &BTreeMap<String, String>| {
        let mut one = scenario.clone();
        one.settings.extend(more.clone());
        let words: Vec<String> = more.iter().map(|(key, value)| format!("{key} {value}")).collect();
        one.stem = format!("{} ({})", scenario.stem, words.join(", "));
        one
    };
    scenario.each.iter().map(with).collect()
}

/// A registrar that answers in several forms says the same in each; one door shows it.
fn in_each_form(door: &str, (scenario, provider): (Scenario, String)) -> Vec<(String, Scenario, String)> {
    let mut plays = vec![(String::new(), scenario.clone(), provider.clone())];
    if door == "rust" && provider == "internetbs" {
        for form in ["text", "xml"] {
            let mut other = scenario.clone();
            other.settings.insert("response_format".into(), form.into());
            plays.push((format!("-{form}"), other, provider.clone()));
        }
    }
    plays
}

fn lines(name: &str, open: Open, plays: impl Iterator<Item = (Scenario, String)>) -> ExitCode {
    let mut failed = false;
    for (scenario, provider) in plays {
        let (result, reason) = match once(&scenario, &provider, open) {
            Outcome::Passed => ("passed", None),
            Outcome::Skipped(reason) => ("skipped", Some(reason)),
            Outcome::Failed(reason) => ("failed", Some(reason)),
        };
        failed |= result == "failed";
        let mut line =
            json!({ "scenario": scenario.stem, "provider": provider, "door": name, "result": result });
        if let Some(reason) = reason {
            line["reason"] = json!(reason);
        }
        let mut out = std::io::stdout().lock();
        if writeln!(out, "{line}").and_then(|()| out.flush()).is_err() {
            return ExitCode::FAILURE;
        }
    }
    plugin::clear();
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn once(scenario: &Scenario, provider: &str, open: Open) -> Outcome {
    let scenario = &plugin::spoken_of(scenario, provider);
    match open(provider, scenario) {
        Ok(mut door) => play(scenario, &mut *door),
        Err(reason) => Outcome::Failed(reason),
    }
}
