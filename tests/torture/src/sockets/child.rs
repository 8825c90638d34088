//! A process that makes the calls of one order. It is told what to do in a document, and tells what came of it line by line.

use crate::wanted::Wanted;
use crate::work::Work;
use anyregistrar::call::Clock;
use anyregistrar::journal::SqliteJournal;
use anyregistrar::op::{JournalList, JournalReconcile, SandboxClock};
use anyregistrar::{CallOptions, Client, Environment};
use anyregistrar_sandbox::Face;
use serde_json::{Value, json};
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};
use tokio::runtime::Builder;

/// Does what the document says, if it is one of ours.
pub fn child(document: &str) {
    let task: Value = serde_json::from_str(document).expect("the parent writes JSON");
    if let (Some(who), Some(folder)) = (task["gate"].as_u64(), task["journal"].as_str()) {
        return super::gate::writer(who, folder.as_ref());
    }
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
    runtime.block_on(acts(&task));
}

async fn acts(task: &Value) {
    let number = |name: &str| task[name].as_u64().unwrap_or_default();
    let text = |name: &str| task[name].as_str().unwrap_or_default();
    let named = |name: &Value| Face::ALL.iter().copied().find(|face| *name == face.name());
    let wanted = Wanted {
        seed: number("seed"),
        faces: task["faces"].as_array().into_iter().flatten().filter_map(named).collect(),
        fault: task["fault"].as_str().map(str::to_owned),
        sockets: true,
        ..Wanted::default()
    };
    let plan = wanted.plan(number("index"), &wanted.cells());
    let moved = Arc::new(AtomicU64::new(0));
    let shown = moved.clone();
    let client = Client::builder(plan.cell.face.name())
        .environment(Environment::Sandbox)
        .base_url(text("base_url"))
        .journal(Arc::new(SqliteJournal::at(text("journal"))))
        .clock(Clock::Other(Arc::new(move || {
            SystemTime::now() + Duration::from_secs(shown.load(Ordering::Relaxed))
        })))
        .build()
        .expect("the sandbox of every provider needs no more than its address");
    for step in task["steps"].as_array().into_iter().flatten() {
        let timeout = Some(Duration::from_millis(number("timeout_ms")));
        let tells = match (step.as_str(), step.as_u64()) {
            (Some("call"), _) => {
                let options = CallOptions { key: Some(text("key").to_owned()), timeout, dry_run: false };
                let current = text("expiry").parse().ok();
                match client.call(Work::call(&plan, current), options).await {
                    Ok(output) => json!({"order": output}),
                    Err(error) => json!({"error": error.to_string(), "order_id": error.context().order_id}),
                }
            }
            (Some("reconcile"), _) => {
                match client.journal_reconcile(JournalReconcile::default(), CallOptions::default()).await {
                    Ok(report) => json!({"settled": report.settled.len(), "open": report.open.len()}),
                    Err(error) => json!({"failed": error.to_string()}),
                }
            }
            (Some("list"), _) => {
                match client.journal_list(JournalList::default(), CallOptions::default()).await {
                    Ok(entries) => json!({"rows": entries.orders}),
                    Err(error) => json!({"failed": error.to_string()}),
                }
            }
            (_, Some(seconds)) => {
                let more = seconds.saturating_sub(moved.swap(seconds, Ordering::Relaxed));
                let input = SandboxClock { advance_seconds: Some(more), set: None };
                let now = client.sandbox_clock(input, CallOptions::default()).await;
                json!({"clock": now.is_ok()})
            }
            _ => unreachable!("the parent writes steps that there are"),
        };
        tell(&tells.to_string());
    }
}

/// Writes a line for the parent.
pub(super) fn tell(line: &str) {
    let mut out = std::io::stdout();
    // A parent that is gone hears nothing.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}
