//! What the journal's two commits take of a paid call: the same renewal with the journal on disk and in memory.

use crate::number;
use anyregistrar::journal::{Journal, MemoryJournal, SqliteJournal};
use anyregistrar::model::{ContactRef, Contacts, OrderState};
use anyregistrar::op::DomainRegister;
use anyregistrar::{CallOptions, Client, Environment, blocking};
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

/// The time of a call to a registrar that takes its time, in seconds.
const CALL: f64 = 0.5;

/// Times a registration with each journal, by turns, and prints what the journal on disk takes longer beside the time of a call.
pub(crate) fn run(folder: &str, rounds: &str) -> Result<(), String> {
    let rounds = number(rounds)?;
    let disk = client(Arc::new(SqliteJournal::at(Path::new(folder).join("journal"))))?;
    let memory = client(Arc::new(MemoryJournal::new()))?;
    let mut ours = Vec::new();
    // The first call opens the journal, which later ones find open.
    for round in 0..=rounds {
        let (on_disk, in_memory) = (bought(&disk, round)?, bought(&memory, round)?);
        if round > 0 {
            ours.push((on_disk - in_memory).max(f64::MIN_POSITIVE));
        }
    }
    println!("{}", serde_json::json!({ "calls": 0, "ours": ours, "theirs": vec![CALL; rounds] }));
    Ok(())
}

fn client(journal: Arc<dyn Journal>) -> Result<blocking::Client, String> {
    let client =
        Client::builder("sandbox").environment(Environment::Sandbox).journal(journal).state_folder(None);
    Ok(client.build().map_err(|error| error.to_string())?.blocking())
}

/// Seconds of one paid call.
fn bought(client: &blocking::Client, number: usize) -> Result<f64, String> {
    let name = format!("bought-{number}.com").parse().map_err(|error| format!("a name: {error}"))?;
    let registrant = Some(ContactRef::Handle("72860792".into()));
    let input = DomainRegister::new(name, 1, Contacts { registrant, ..Contacts::default() });
    let options = CallOptions::key(format!("invoice-{number}"));
    let begun = Instant::now();
    let order = client.domain_register(input, options).map_err(|error| error.to_string())?;
    let took = begun.elapsed().as_secs_f64();
    if order.state == OrderState::Succeeded {
        Ok(took)
    } else {
        Err(format!("it is {}", order.state.as_str()))
    }
}
