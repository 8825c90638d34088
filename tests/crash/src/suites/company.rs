//! Several processes with one journal, one that is stopped while it holds an order, and forks.

use crate::process::{run, start};
use crate::scene::{Shop, Stage};
use crate::setting::{Setting, Words};
use crate::tally::{Tally, Verdict};
use crate::work::Work;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Eight processes buy under the same keys at the same time, each in an order of its own.
pub(super) fn eight(setting: &Setting) -> Result<Option<Tally>, String> {
    let shop = Shop::open(Work::Renew);
    let (journal, keys) = (setting.scratch(), setting.size(200, 1_000));
    let words = |seed: u64| many(setting, &shop, &journal, 0, keys).with("seed", seed);
    let tally = judged(&shop, all(&(1..=8).map(words).collect::<Vec<_>>())?, keys);
    let _ = std::fs::remove_dir_all(&journal);
    Ok(Some(tally))
}

fn many(setting: &Setting, shop: &Shop, journal: &Path, first: usize, count: usize) -> Words {
    setting.host(&shop.base, journal, shop.work.name(), "many").with("first", first).with("count", count)
}

/// Runs processes at the same time, and gives what each of them was told, by key.
fn all(processes: &[Words]) -> Result<Vec<Value>, String> {
    let running = processes.iter().map(start).collect::<Result<Vec<_>, _>>()?;
    running.into_iter().map(|process| process.end()?.first()).collect()
}

/// Every key was charged once, every answer is the success of the one order of its key.
fn judged(shop: &Shop, answers: Vec<Value>, keys: usize) -> Tally {
    let mut orders: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut wrong: BTreeMap<String, String> = BTreeMap::new();
    for (key, told) in answers.iter().filter_map(|answer| answer["told"].as_object()).flatten() {
        orders.entry(key.clone()).or_default().insert(told["order"].to_string());
        if told["word"] != "succeeded" {
            wrong.insert(key.clone(), told.to_string());
        }
    }
    let rows = shop.registrar.rows(shop.work);
    let mut tally = Tally::default();
    for place in 0..keys {
        let (key, domain) = (format!("key-{place}"), shop.work.domain(place));
        let charges = rows.iter().filter(|row| row["domain"] == domain).count();
        let orders = orders.get(&key).map_or(0, BTreeSet::len);
        tally.take(match wrong.get(&key) {
            _ if charges != 1 => Verdict::Bad(format!("{key}: {charges} charges")),
            _ if orders != 1 => Verdict::Bad(format!("{key}: {orders} orders")),
            Some(told) => Verdict::Bad(format!("{key}: {told}")),
            None => Verdict::Good,
        });
    }
    if rows.len() != keys {
        tally.check("the ledger", Err(format!("{} charges for {keys} keys", rows.len())));
    }
    tally
}

/// Two processes commit while strangers open, read and close the journal's files: a thread in each of the processes, and another
/// program's SQLite. A third process then finds every order.
pub(super) fn foreign(setting: &Setting) -> Result<Option<Tally>, String> {
    let shop = Shop::open(Work::Renew);
    let (journal, each) = (setting.scratch(), setting.size(150, 25_000));
    let reader = reader(setting, &journal)?;
    let busy = |first| many(setting, &shop, &journal, first, each).with("threads", 2).with("foreign", 1);
    let mut answers = all(&[busy(0), busy(each)])?;
    let opened: u64 = answers.iter().filter_map(|answer| answer["opened"].as_u64()).sum();
    let read = reader.map_or(Ok(0), |(reader, stop)| {
        // The reader ends when this file is gone.
        let _ = std::fs::remove_file(&stop);
        reader.end()?.first().map(|line| line["read"].as_u64().unwrap_or_default())
    })?;
    answers.extend(all(&[many(setting, &shop, &journal, 0, 2 * each)])?);
    let mut tally = judged(&shop, answers, 2 * each);
    if opened == 0 {
        tally.check("strangers", Err("nobody opened the journal meanwhile".into()));
    }
    tally.note = format!("{} commits, {opened} foreign opens, {read} reads by another SQLite", 4 * each);
    let _ = std::fs::remove_dir_all(&journal);
    Ok(Some(tally))
}

const READER: &str = include_str!("../../data/reader.py");

/// A Python that reads the journal with an SQLite of its own, until a file is gone.
fn reader(
    setting: &Setting,
    journal: &Path,
) -> Result<Option<(crate::process::Running, std::path::PathBuf)>, String> {
    let Some(python) = &setting.wanted.python else { return Ok(None) };
    let (script, stop) = (setting.scratch(), setting.scratch());
    std::fs::write(&script, READER).map_err(|error| error.to_string())?;
    std::fs::write(&stop, "").map_err(|error| error.to_string())?;
    let file = journal.join("journal.sqlite");
    let running = start(&Words::of([python.as_path(), &script, &file, &stop]))?;
    Ok(Some((running, stop)))
}

/// A process with a journal forks before its first call, during its calls and after them, and each child buys.
pub(super) fn forks(setting: &Setting) -> Result<Option<Tally>, String> {
    let shop = Shop::open(Work::Renew);
    let count = setting.size(30, 300);
    let stage = Stage { journal: setting.scratch(), domain: String::new(), key: String::new() };
    let host = setting.host(&shop.base, &stage.journal, shop.work.name(), "fork").with("count", count);
    let line = run(&host)?.first()?;
    let mut tally = Tally::default();
    let ends = line["children"].as_array().map_or(&[][..], Vec::as_slice);
    tally.check("children", if ends.is_empty() { Ok(()) } else { Err(format!("{ends:?}")) });
    tally.check("parent", if line["parent_failed"] == 0 { Ok(()) } else { Err(line.to_string()) });
    for place in 0..2 * count {
        let charges = shop.registrar.charges(shop.work, &shop.work.domain(place));
        tally.check(
            &format!("domain {place}"),
            if charges == 1 { Ok(()) } else { Err(format!("{charges} charges")) },
        );
    }
    Ok(Some(tally))
}
