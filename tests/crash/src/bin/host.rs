//! The process that is killed: one thing done with the SQLite journal at a registrar on loopback.
//!
//! `crash-host BASE JOURNAL WORK COMMAND [NAME=VALUE]…`; it prints a line of JSON for each answer. `ahead` is how many seconds its clock
//! is ahead. The marked span is what a crash falls into.
#![allow(clippy::print_stdout, reason = "the harness reads what it prints")]

use anyregistrar::journal::SqliteJournal;
use anyregistrar::op::{JournalList, JournalReconcile};
use anyregistrar::{CallOptions, blocking::Client};
use anyregistrar_crash::{Shift, Told, Work, buy, company, limit_file_size, mark_begin, mark_end, recover};
use serde_json::json;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

/// What the command line says.
struct Wanted {
    work: Work,
    values: BTreeMap<String, String>,
}

impl Wanted {
    fn text(&self, name: &str) -> &str {
        self.values.get(name).map_or("", String::as_str)
    }

    fn number(&self, name: &str) -> Option<u64> {
        self.values.get(name).map(|text| text.parse().expect("a number"))
    }

    fn timeout(&self) -> Option<Duration> {
        self.number("timeout_ms").map(Duration::from_millis)
    }
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [base, journal, work, command, values @ ..] = &words[..] else {
        eprintln!("usage: crash-host BASE JOURNAL WORK COMMAND [NAME=VALUE]…");
        return ExitCode::from(2);
    };
    let values = values.iter().filter_map(|word| word.split_once('='));
    let wanted = Wanted {
        work: Work::from_name(work).expect("a known work"),
        values: values.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
    };
    let clock = Shift::by(wanted.values.get("ahead").map_or(0, |text| text.parse().expect("seconds")));
    let folder = Path::new(journal);
    let account = wanted.work.account(base, Arc::new(SqliteJournal::at(folder)), &clock);
    let client = account.state_folder(None).build().expect("an account").blocking();
    // Whoever traces this process comes to it now.
    let _ = std::io::stdin().read_line(&mut String::new());
    run(command, &client, &clock, folder, &wanted)
}

fn run(command: &str, client: &Client, clock: &Shift, folder: &Path, wanted: &Wanted) -> ExitCode {
    let (domain, key) = (wanted.text("domain"), wanted.text("key"));
    match command {
        "buy" => {
            if let Some(bytes) = wanted.number("file_limit") {
                limit_file_size(bytes);
            }
            mark_begin();
            let told = buy(client, wanted.work, domain, key, wanted.timeout());
            mark_end();
            println!("{}", told.line());
        }
        "recover" => {
            let answers = recover(client, clock, wanted.work, domain, key);
            answers.iter().for_each(|told| println!("{}", told.line()));
        }
        "reconcile" => {
            mark_begin();
            let report = client.journal_reconcile(JournalReconcile::default(), CallOptions::default());
            mark_end();
            match report {
                Ok(report) => {
                    println!("{}", json!({"settled": report.settled.len(), "open": report.open.len()}))
                }
                Err(error) => println!("{}", Told::of(Err(error)).line()),
            }
        }
        "open" => {
            mark_begin();
            let list = client.journal_list(JournalList::default(), CallOptions::default());
            mark_end();
            match list {
                Ok(list) => println!("{}", json!({"orders": list.orders.len()})),
                Err(error) => println!("{}", Told::of(Err(error)).line()),
            }
        }
        "many" => return company::many(client, wanted.work, folder, |name| wanted.number(name)),
        "fork" => return company::forks(client, wanted.work, |name| wanted.number(name)),
        _ => {
            eprintln!("there is no command {command}");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}
