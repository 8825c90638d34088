//! One order over sockets: its registrar, its calls, and the judgement.

use super::front::Front;
use crate::figures::Figures;
use crate::judge::Wrong;
use crate::plan::Plan;
use crate::wanted::Wanted;
use crate::work::Work;
use crate::world::Ground;
use anyregistrar::model::OrderState;
use anyregistrar::op::{JournalEntry, JournalEventKind};
use anyregistrar::{Client, Environment};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tokio::runtime::Handle;

/// The patience of a call that waits for an answer which does not come.
const PATIENCE_MS: u64 = 4_000;

struct Scene<'a> {
    wanted: &'a Wanted,
    plan: &'a Plan,
    folder: PathBuf,
    base_url: String,
    expiry: Option<String>,
    told: Vec<Value>,
}

/// Plays one order: what it adds to the figures, and what was wrong in words.
pub(super) fn play(wanted: &Wanted, plan: &Plan, handle: &Handle) -> (Figures, Vec<String>) {
    let ground = Ground::new(plan.cell.face, Arc::new(SystemTime::now));
    let front = Front::new(handle, plan.cell.face, ground.sandbox.clone());
    let expiry = Work::prepare(plan, &ground, SystemTime::now().into());
    let operation = plan.cell.work.operation();
    for fault in plan.faults.iter().filter(|fault| fault["on"] == operation) {
        ground.control("fault", &shortened(fault.clone()));
    }
    let folder = std::env::temp_dir().join(format!(
        "anyregistrar-torture-{}-{}-{}",
        std::process::id(),
        wanted.seed,
        plan.index
    ));
    let mut scene = Scene {
        wanted,
        plan,
        folder,
        base_url: base_url(plan, &front),
        expiry: expiry.filter(|_| plan.guarded).map(|date| date.to_string()),
        told: Vec::new(),
    };
    scene.acts();
    let rows: Vec<JournalEntry> = scene
        .told
        .iter()
        .filter_map(|line| line.get("rows"))
        .filter_map(|rows| serde_json::from_value(rows.clone()).ok())
        .next_back()
        .unwrap_or_default();
    let _ = std::fs::remove_dir_all(&scene.folder);
    let (duplicated, own): (Vec<_>, Vec<_>) = ground
        .charges()
        .into_iter()
        .filter(|charge| charge.operation == operation)
        .partition(|charge| charge.duplicated);
    let passed = front.passed();
    let attempts = rows.first().map_or(1, |row| u64::from(row.attempt));
    let mut figures = Figures {
        orders: 1,
        placed: rows.iter().filter(|row| !row.order.already_satisfied).count() as u64,
        wire_copies_max: passed.purchases.div_ceil(attempts),
        duplicated_in_transit: duplicated.len() as u64,
        used_connections: passed.used,
        ..Figures::default()
    };
    if attempts > 1 {
        figures.resent.insert("absent, and guarded", attempts - 1);
    }
    let mut wrong = scene.judge(&rows, own.len(), duplicated.len());
    if passed.used > 0 {
        // The figure is counted above.
        wrong.push((Wrong::Copies, "a purchase went over a used connection".into()));
    }
    for (wrong, _) in &wrong {
        *figures.of(*wrong) += 1;
    }
    let tell = |(wrong, text): (Wrong, String)| {
        let lines: Vec<String> = scene.told.iter().map(|line| format!("  {line}")).collect();
        format!(
            "order {}: {}: {wrong:?}: {text}\n{}\n  {own:?}\nagain: {}",
            plan.index,
            plan.cell.name(),
            lines.join("\n"),
            wanted.replay_command(plan.index)
        )
    };
    (figures, wrong.into_iter().map(tell).collect())
}

impl Scene<'_> {
    /// Everything that happens to the order. What is random follows from the plan.
    fn acts(&mut self) {
        let mut rng = fastrand::Rng::with_seed(self.plan.seed);
        let callers = rng.u32(1..3);
        let first: Vec<Child> = (0..callers).map(|_| self.starts(&json!(["call"]))).collect();
        let kill_after = (rng.u32(..4) == 0).then(|| Duration::from_millis(rng.u64(0..600)));
        for (place, mut child) in first.into_iter().enumerate() {
            if let Some(after) = kill_after.filter(|_| place == 0) {
                std::thread::sleep(after);
                let _ = child.kill();
            }
            self.hears(child);
        }
        let again = self.starts(&json!(["call"]));
        self.hears(again);
        // Either cron finds out what became of it, or the same call, which may send it again.
        let look = if rng.bool() { "reconcile" } else { "call" };
        // The last look is for a registrar that takes an hour over a transfer.
        let looks = json!([
            960,
            look,
            1080,
            look,
            2_100,
            "reconcile",
            2_220,
            "reconcile",
            7_500,
            "reconcile",
            "call",
            "list"
        ]);
        let last = self.starts(&looks);
        self.hears(last);
    }

    fn starts(&self, steps: &Value) -> Child {
        let mut task = document(self.wanted, self.plan, &self.base_url, &self.folder);
        (task["steps"], task["expiry"]) = (steps.clone(), json!(self.expiry));
        Command::new(std::env::current_exe().expect("this program has a file"))
            .args(["--child", &task.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .expect("this program can be started again")
    }

    fn hears(&mut self, child: Child) {
        let output = child.wait_with_output().expect("a child can be waited for");
        let text = String::from_utf8_lossy(&output.stdout);
        self.told.extend(text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()));
    }

    fn judge(&self, rows: &[JournalEntry], own: usize, duplicated: usize) -> Vec<(Wrong, String)> {
        let mut found = Vec::new();
        let noticed =
            rows.iter().any(|row| row.events.iter().any(|event| event.kind == JournalEventKind::Duplicated));
        if own > 1 {
            found.push((Wrong::DoubleCharge, format!("it was charged {own} times")));
        }
        if rows.len() > 1 {
            found.push((Wrong::OtherOrder, format!("one key gave {} orders", rows.len())));
        }
        if duplicated > 0 {
            found.push((Wrong::Unguarded, "a copy was charged, though the registrar looks at guards".into()));
        }
        if duplicated > 0 && !noticed {
            found.push((Wrong::Unnoticed, "a copy was charged, and no event says so".into()));
        }
        match rows.first().map(|row| (row.order.state, row.order.already_satisfied)) {
            None if own > 0 => found.push((Wrong::ChargedButFailed, "a charge belongs to no order".into())),
            Some((OrderState::Succeeded, false)) if own == 0 => {
                found.push((Wrong::FalseSuccess, "it is succeeded, without a charge".into()));
            }
            Some((OrderState::Failed, _)) if own > 0 => {
                found.push((Wrong::ChargedButFailed, "it is failed, with a charge".into()));
            }
            None | Some((OrderState::Succeeded | OrderState::Failed, _)) => {}
            Some((OrderState::Review, _)) if noticed => {}
            Some((open, _)) => found.push((Wrong::Unresolved, format!("it is still {}", open.as_str()))),
        }
        let raised = self.told.iter().filter_map(|line| line["error"].as_str()).next();
        if let Some(error) = raised.filter(|_| own > 0) {
            found
                .push((Wrong::ChargedButFailed, format!("a caller was told {error}, and there is a charge")));
        }
        found
    }
}

/// What a process is told that makes one call.
pub(super) fn task(wanted: &Wanted, plan: &Plan, front: &Front, folder: &Path) -> Value {
    let mut task = document(wanted, plan, &base_url(plan, front), folder);
    task["steps"] = json!(["call"]);
    task
}

fn document(wanted: &Wanted, plan: &Plan, base_url: &str, folder: &Path) -> Value {
    json!({
        "seed": wanted.seed,
        "index": plan.index,
        "faces": wanted.faces.iter().map(|face| face.name()).collect::<Vec<_>>(),
        "fault": wanted.fault,
        "base_url": base_url,
        "journal": folder,
        "key": format!("invoice-{}", plan.index),
        "timeout_ms": PATIENCE_MS,
    })
}

fn base_url(plan: &Plan, front: &Front) -> String {
    format!("http://127.0.0.1:{}{}", front.port, path(plan.cell.face.name()))
}

/// A fault that keeps nobody waiting for minutes.
fn shortened(mut fault: Value) -> Value {
    if let Some(delay) = fault["delay_ms"].as_u64() {
        let beyond = delay > 120_000;
        fault["delay_ms"] = (if beyond { PATIENCE_MS + 1_000 } else { delay % 500 }).into();
    }
    fault
}

/// The path below which a provider's protocol lies.
fn path(provider: &str) -> String {
    let client = Client::builder(provider)
        .environment(Environment::Sandbox)
        .build()
        .expect("the sandbox of every provider needs no settings");
    let endpoint = client
        .provider()
        .endpoints
        .iter()
        .find(|endpoint| endpoint.environment == Environment::Sandbox && endpoint.purpose == "api");
    let url = endpoint.map(|endpoint| endpoint.base_url).and_then(|url| url.split_once("://"));
    url.and_then(|(_, rest)| rest.split_once('/')).map_or_else(|| "/".into(), |(_, path)| format!("/{path}"))
}
