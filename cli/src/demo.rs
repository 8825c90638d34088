//! `anyregistrar demo`: the main job at every registrar, all of them simulated in this process.

mod plan;
mod play;

use crate::failure::Failure;
use crate::screen::Screen;
use crate::session;
use crate::table;
use indicatif::{ProgressBar, ProgressStyle};
use play::Step;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Plays the plan at every registrar that can be simulated, and tells what happened.
pub(crate) fn run(screen: Screen) -> Result<u8, Failure> {
    let providers = session::providers();
    let simulated: Vec<&str> =
        providers.iter().filter(|p| p["sandbox"] == true).filter_map(|p| p["name"].as_str()).collect();
    let progress = bar(screen, simulated.len() * plan::length());
    let mut steps: Vec<Step> = Vec::new();
    for provider in simulated {
        play::all(screen, provider, &mut |step: Step| {
            if screen.json {
                screen.line(&step.document().to_string());
            }
            progress.set_message(format!("{provider}: {}", step.operation));
            progress.inc(1);
            steps.push(step);
        });
    }
    progress.finish_and_clear();
    let summary = summary(&steps);
    let failed = summary["failed"] != 0 || steps.is_empty();
    if screen.json {
        screen.line(&json!({ "summary": summary }).to_string());
    } else {
        show(screen, &steps, &summary);
    }
    Ok(u8::from(failed))
}

fn bar(screen: Screen, length: usize) -> ProgressBar {
    if !screen.shows_progress() {
        return ProgressBar::hidden();
    }
    let style =
        ProgressStyle::with_template("{bar:30} {pos}/{len} {msg}").expect("the template is well-formed");
    ProgressBar::new(length.try_into().unwrap_or(0)).with_style(style)
}

/// How many steps went well, and what the simulated registrars charged.
fn summary(steps: &[Step]) -> Value {
    let succeeded = steps.iter().filter(|step| step.succeeded()).count();
    let mut sums: BTreeMap<(&str, &str), Decimal> = BTreeMap::new();
    for step in steps {
        if let Some((amount, currency)) = &step.charged {
            *sums.entry((&step.provider, currency)).or_default() += *amount;
        }
    }
    let charged: Vec<Value> = sums
        .iter()
        .map(|((provider, currency), amount)| json!({ "provider": provider, "amount": amount.to_string(), "currency": currency }))
        .collect();
    json!({ "steps": steps.len(), "succeeded": succeeded, "failed": steps.len() - succeeded, "charged": charged })
}

fn show(screen: Screen, steps: &[Step], summary: &Value) {
    let documents: Vec<Value> = steps.iter().map(Step::document).collect();
    screen.line(&table::rows(&documents, &["provider", "operation", "domain", "state", "result", "charge"]));
    screen.line("");
    let charges = summary["charged"].as_array().map_or(&[][..], Vec::as_slice);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let sums: Vec<String> = charges
        .iter()
        .map(|sum| {
            format!("{} {} at {}", text(&sum["amount"]), text(&sum["currency"]), text(&sum["provider"]))
        })
        .collect();
    screen.line(&format!(
        "{} of {} steps succeeded; charged: {}",
        summary["succeeded"],
        summary["steps"],
        sums.join(", ")
    ));
    screen.line("Nothing of this was real: the registrars were simulated in this process.");
}
