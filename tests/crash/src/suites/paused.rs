//! A holder that is stopped in the middle of a purchase: nobody sends in its place, and when it goes on there is one charge.

use crate::process::{Running, run, start, start_waiting};
use crate::scene::{Shop, Stage};
use crate::setting::{Setting, Words};
use crate::strace::{Line, lines, record};
use crate::system::signal_id;
use crate::tally::Tally;
use crate::work::Work;
use serde_json::json;
use std::io::Write;
use std::time::{Duration, Instant};

const LONGEST: Duration = Duration::from_secs(60);

pub(super) fn holder(setting: &Setting) -> Result<Option<Tally>, String> {
    let mut tally = Tally::default();
    tally.check("stopped before the request leaves", before(setting));
    tally.check("stopped before the answer comes", after(setting));
    Ok(Some(tally))
}

/// Stopped between the intent's commit and the first byte, by a tracer.
fn before(setting: &Setting) -> Result<(), String> {
    let shop = Shop::open(Work::Renew);
    let stage = shop.fresh(setting);
    let trial = shop.fresh(setting);
    let (_, trace) = record(setting, &shop.host(setting, &trial, "buy"), &["-s", "200"])?;
    // A call that is struck by STOP is still made; the purchase has a connection of its own, so its connect is the last call before.
    let purchase = |line: &Line<'_>| line.name == "writev" && line.rest.contains("/domain/renew");
    let nth = lines(&trace).take_while(|line| !purchase(line)).filter(|line| line.name == "connect").count();

    let (holder, mut gate) = start_waiting(&shop.host(setting, &stage, "buy"))?;
    let inject = format!("inject=connect:signal=STOP:when={nth}");
    let id = holder.id().to_string();
    let words = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=connect", "-e", &inject, "-p", &id];
    let tracer = start(&Words::of(words))?;
    until("a tracer", || traced(&holder))?;
    gate.write_all(b"\n").map_err(|error| error.to_string())?;
    drop(gate);
    until("a stop", || stopped(&holder))?;
    let sent = shop.registrar.requests(shop.work) - 1;
    if sent != 0 {
        return Err(format!("{sent} purchases had left when it was stopped"));
    }
    others(setting, &shop, &stage, 1)?;
    goes_on(setting, &shop, &stage, holder)?;
    tracer.end()?;
    Ok(())
}

/// Stopped while the registrar takes its time to answer.
fn after(setting: &Setting) -> Result<(), String> {
    let shop = Shop::open(Work::Renew);
    let stage = shop.fresh(setting);
    let fault = json!({"on": shop.work.operation(), "do": "delay", "when": "after", "delay_ms": 5_000});
    shop.registrar.control("fault", &fault);
    let holder = start(&shop.host(setting, &stage, "buy"))?;
    until("a purchase", || shop.registrar.requests(shop.work) == 1)?;
    signal_id(holder.id(), libc::SIGSTOP);
    until("a stop", || stopped(&holder))?;
    others(setting, &shop, &stage, 1)?;
    goes_on(setting, &shop, &stage, holder)
}

/// What others may do meanwhile: learn that somebody is at it. Not even long after the settle window may they call it failed.
fn others(setting: &Setting, shop: &Shop, stage: &Stage, requests: u64) -> Result<(), String> {
    let patient = || start(&shop.host(setting, stage, "buy").with("timeout_ms", 1_500));
    let running = [patient()?, patient()?, patient()?];
    for other in running {
        let ended = other.end()?;
        match ended.told().first() {
            Some(told) if told.open() || told.word == "busy" => {}
            _ => return Err(format!("another process: {}", ended.story())),
        }
    }
    for ahead in [960, 1_050] {
        let report = run(&shop.host(setting, stage, "reconcile").with("ahead", ahead))?;
        if report.first()?["open"] != 1 {
            return Err(format!("a reconcile meanwhile: {}", report.story()));
        }
    }
    match shop.registrar.requests(shop.work) {
        sent if sent == requests => Ok(()),
        sent => Err(format!("{sent} purchases were sent")),
    }
}

fn goes_on(setting: &Setting, shop: &Shop, stage: &Stage, holder: Running) -> Result<(), String> {
    signal_id(holder.id(), libc::SIGCONT);
    let ended = holder.end()?;
    match ended.told().first() {
        Some(told) if told.succeeded() => {}
        _ => return Err(format!("the holder: {}", ended.story())),
    }
    shop.recovered(setting, stage)
}

/// Whether a process is traced.
fn traced(process: &Running) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{}/status", process.id())).unwrap_or_default();
    status.lines().any(|line| line.strip_prefix("TracerPid:").is_some_and(|id| id.trim() != "0"))
}

/// Whether a process is stopped: every thread of it, look after look. A tracer stops a thread for a moment at each call that it counts.
fn stopped(process: &Running) -> bool {
    (0..50).all(|_| {
        std::thread::sleep(Duration::from_millis(4));
        let tasks = std::fs::read_dir(format!("/proc/{}/task", process.id())).into_iter().flatten().flatten();
        let states: Vec<String> = tasks
            .map(|task| std::fs::read_to_string(task.path().join("status")).unwrap_or_default())
            .collect();
        let stops = |status: &String| status.contains("State:\tt") || status.contains("State:\tT");
        !states.is_empty() && states.iter().all(stops)
    })
}

fn until(what: &str, mut is: impl FnMut() -> bool) -> Result<(), String> {
    let begun = Instant::now();
    while !is() {
        if begun.elapsed() > LONGEST {
            return Err(format!("no {what} within {LONGEST:?}"));
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    Ok(())
}
