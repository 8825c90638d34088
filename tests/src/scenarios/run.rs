//! Plays all scenarios through one door: as named tests, or with one document for each.

use super::{Door, Outcome, Scenario, folder, load, play, plugin};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::json;
use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;

/// Names the one scenario to play.
const ONLY: &str = "ANYREGISTRAR_SCENARIO";

/// A way to open a door to the provider that a scenario is played with.
type Open = fn(provider: &str, scenario: &Scenario) -> Result<Box<dyn Door>, String>;

/// The same, where it remembers something.
type Opens<'a> = &'a dyn Fn(&str, &Scenario) -> Result<Box<dyn Door>, String>;

/// Plays every scenario with every provider that it names, as named tests.
pub fn door(name: &'static str, open: Open) -> ExitCode {
    let trials = plays().flat_map(|play| in_each_form(name, play)).map(|(form, scenario, provider)| {
        let title = format!("scenarios::{name}::{provider}{form}::{}", scenario.stem);
        Trial::ignorable_test(title, move || match once(&scenario, &provider, &open) {
            Outcome::Passed => Ok(libtest_mimic::Completion::Completed),
            Outcome::Skipped(reason) => Ok(libtest_mimic::Completion::ignored_with(reason)),
            Outcome::Failed(reason) => Err(Failed::from(format!("{}: {reason}", scenario.name))),
        })
    });
    let ended = libtest_mimic::run(&Arguments::from_args(), trials.collect());
    plugin::clear();
    ended.exit_code()
}

/// Every scenario with every provider.
fn plays() -> impl Iterator<Item = (Scenario, String)> {
    let only = std::env::var(ONLY).ok();
    let wanted = move |scenario: &Scenario| only.as_ref().is_none_or(|stem| *stem == scenario.stem);
    load(&folder()).into_iter().filter(wanted).flat_map(each).flat_map(|scenario| {
        let mut providers = scenario.providers.clone();
        providers.extend(plugin::names(&scenario));
        providers.into_iter().map(move |provider| (scenario.clone(), provider))
    })
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

/// Plays them one after the other and prints one document for each.
pub fn lines(name: &str, open: Opens<'_>) -> ExitCode {
    let mut failed = false;
    for (scenario, provider) in plays() {
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

fn once(scenario: &Scenario, provider: &str, open: Opens<'_>) -> Outcome {
    if let Some(missing) = scenario.needs.iter().find(|op| !plugin::has(provider, op)) {
        return Outcome::Skipped(format!("the provider has no {missing}"));
    }
    let scenario = &plugin::spoken_of(scenario, provider);
    match open(provider, scenario) {
        Ok(mut door) => play(scenario, &mut *door),
        Err(reason) => Outcome::Failed(reason),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scenario_without_its_operation_is_skipped_and_the_door_stays_closed() {
        let scenario =
            serde_json::json!({ "name": "a test", "needs": ["domain.renew", "customer.info"], "steps": [] });
        let scenario = serde_json::from_value(scenario).expect("a scenario");
        let open: Open = |_, _| Err("opened".into());
        assert!(matches!(once(&scenario, "internetbs", &open), Outcome::Skipped(_)));
        assert_eq!(once(&scenario, "logicboxes", &open), Outcome::Failed("opened".into()));
    }
}
