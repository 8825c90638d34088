//! Two processes that write into one journal while its file is opened and closed behind SQLite's back: SQLite's own locks vanish then,
//! and only the gate keeps one commit from undoing the other.

use anyregistrar::journal::{Claim, Filter, Intent, Journal, Key, SqliteJournal};
use anyregistrar::model::Timestamp;
use anyregistrar::op::Op;
use anyregistrar::provider::Baseline;
use serde_json::json;
use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::SystemTime;

/// How many orders each process puts on record.
const ORDERS: u64 = 120;

const SCOPE: &str = "gate";

/// Runs both processes, and compares what they were told with what is on record.
pub(super) fn check(folder: &Path) -> Result<String, String> {
    // The journal is there before the two begin.
    let journal = SqliteJournal::at(folder);
    journal.list(SCOPE, &Filter { limit: 1, ..Filter::default() }).map_err(|error| error.to_string())?;
    let exe = std::env::current_exe().map_err(|error| error.to_string())?;
    let writers: Vec<_> = (0..2)
        .map(|who| {
            let task = json!({"gate": who, "journal": folder}).to_string();
            Command::new(&exe).args(["--child", &task]).stdout(Stdio::piped()).spawn()
        })
        .collect();
    let mut told = 0;
    let mut failures = Vec::new();
    for writer in writers {
        let output =
            writer.and_then(std::process::Child::wait_with_output).map_err(|error| error.to_string())?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        told += text.lines().filter(|line| *line == "placed").count();
        failures.extend(text.lines().find(|line| *line != "placed").map(str::to_owned));
    }
    let filter = Filter { limit: usize::MAX, ..Filter::default() };
    let kept = SqliteJournal::at(folder).list(SCOPE, &filter).map_err(|error| error.to_string())?.len();
    let wanted = 2 * ORDERS as usize;
    if (told, kept) == (wanted, wanted) && failures.is_empty() {
        return Ok(format!("{kept} orders of {told} are on record"));
    }
    Err(format!("{kept} orders of {told} are on record, and {wanted} were wanted; {}", failures.join("; ")))
}

/// One of the two.
pub(super) fn writer(who: u64, folder: &Path) {
    let journal = SqliteJournal::at(folder);
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                // As a backup does. Closing any descriptor of the file ends this process's POSIX locks on it.
                drop(File::open(folder.join("journal.sqlite")));
                std::thread::yield_now();
            }
        });
        for number in 0..ORDERS {
            let line = match journal.claim(intent(who, number), &|_| false) {
                Ok(Claim::Placed(_)) => "placed".to_owned(),
                Ok(other) => format!("{other:?}"),
                Err(error) => error.to_string(),
            };
            super::child::tell(&line);
        }
        done.store(true, Ordering::Relaxed);
    });
}

fn intent(who: u64, number: u64) -> Intent {
    let now = Timestamp::from(SystemTime::now());
    let name = format!("gate-{who}-{number}.com");
    Intent {
        id: name.clone(),
        scope: SCOPE.to_owned(),
        key: Key::Given(name.clone()),
        fingerprint: [0; 32],
        op: Op::DomainRenew,
        domain: name.parse().expect("a domain name"),
        months: Some(12),
        baseline: Baseline { in_account: true, ..Baseline::away(now) },
        target: None,
        max_price: None,
        sent_at: now,
    }
}
