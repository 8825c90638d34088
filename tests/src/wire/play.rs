//! Playing a case against a scripted registrar, in simulated time.

use super::file::{Call, Case, Exchange, Expected};
use super::sent;
use crate::scenarios::Known;
use anyregistrar::call::Clock;
use anyregistrar::engine::Executor;
use anyregistrar::journal::MemoryJournal;
use anyregistrar::transport::{Script, Step};
use anyregistrar::{Client, Environment, Error};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// The time in every case: 2026-11-21, noon.
const NOW: u64 = 1_795_262_400;

/// Plays a case as it is.
pub fn play(case: &Case) -> Result<(), String> {
    let next = case.then.iter().flat_map(|next| &next.exchanges);
    let steps: Vec<Step> = case.exchanges.iter().chain(next).map(|exchange| exchange.reply.step()).collect();
    run(case, steps, |client, script| async move {
        let mut wanted: Vec<Exchange> = case.exchanges.clone();
        let result = call(&client, &case.call).await;
        sent::compare(case, &wanted, &script.sent()).map_err(|fault| told(fault, &result))?;
        compare(&case.expected, &result)?;
        for next in &case.then {
            wanted.extend(next.exchanges.iter().cloned());
            let result = call(&client, &next.call).await;
            sent::compare(case, &wanted, &script.sent()).map_err(|fault| told(fault, &result))?;
            compare(&Expected { output: next.output.clone(), error: next.error.clone() }, &result)?;
        }
        Ok(())
    })
}

fn told(fault: String, result: &Result<Value, Error>) -> String {
    match result {
        Ok(output) => format!("{fault}; the call gave {output}"),
        Err(error) => format!("{fault}; the call gave {error}"),
    }
}

/// Does something with a client of the case's account whose registrar plays these steps.
pub(super) fn run<F: Future<Output = Result<(), String>>>(
    case: &Case,
    steps: Vec<Step>,
    act: impl FnOnce(Client, Arc<Script>) -> F,
) -> Result<(), String> {
    let script = Arc::new(Script::new(steps));
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(NOW);
    let mut builder = Client::builder(&case.provider)
        .environment(Environment::Test)
        .transport(script.clone())
        .clock(Clock::Other(Arc::new(move || now)))
        .journal(Arc::new(MemoryJournal::new()))
        .executor(Executor::Current);
    let usual = sent::usual(&case.provider).iter();
    for (name, value) in usual.filter(|(name, _)| !case.call.account.contains_key(*name)) {
        builder = builder.setting(*name, *value);
    }
    for (name, value) in &case.call.account {
        if let Some(value) = value {
            builder = builder.setting(name, value);
        }
    }
    let client = builder.build().map_err(|error| error.to_string())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build();
    runtime.map_err(|error| error.to_string())?.block_on(act(client, script))
}

/// Makes the call.
pub(super) async fn call(client: &Client, call: &Call) -> Result<Value, Error> {
    let input = if call.input.is_null() { json!({}) } else { call.input.clone() };
    let options = call.options.clone().unwrap_or_else(|| json!({}));
    client.call_document(&json!({"op": call.op, "input": input, "options": options}).to_string()).await
}

/// Compares what came of a call with what must: every expected member has to be there.
pub(super) fn compare(expected: &Expected, result: &Result<Value, Error>) -> Result<(), String> {
    let known = Known::default();
    match (&expected.output, &expected.error, result) {
        (Some(wanted), None, Ok(output)) => known.compare(wanted, Some(output), "output"),
        (None, Some(wanted), Err(error)) => {
            let fault = serde_json::to_value(error.to_fault()).map_err(|error| error.to_string())?;
            known.compare(wanted, Some(&fault), "error")
        }
        (Some(_), None, Err(error)) => Err(format!("an output was wanted, but the call failed: {error:?}")),
        (None, Some(_), Ok(output)) => Err(format!("an error was wanted, but the call gave {output}")),
        _ => Err("a case has an output or an error".into()),
    }
}
