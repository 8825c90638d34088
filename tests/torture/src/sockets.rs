//! The smaller run over real sockets, processes and files, in real time: the simulated registrar is served on loopback, every call is
//! made by a process of its own, some of them are killed, and some are made twice at once. The ledger judges again.

mod child;
mod front;
mod gate;
mod scene;
mod sync;

use crate::figures::Figures;
use crate::run::Outcome;
use crate::wanted::Wanted;
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;
use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

pub use child::child;

/// How many orders are played at the same time: they mostly wait.
const AT_ONCE: usize = 4;

/// How many violations are told.
const LINES: usize = 20;

/// Plays every order over sockets.
pub(crate) fn run(wanted: &Wanted) -> Outcome {
    let begun = Instant::now();
    let cells = wanted.cells();
    let next = AtomicU64::new(0);
    let by_cell = Mutex::new(BTreeMap::<(&'static str, &'static str), Figures>::new());
    let stories = Mutex::new(Vec::new());
    served(|handle| {
        let work = || {
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                if index >= wanted.orders {
                    return;
                }
                let plan = wanted.plan(index, &cells);
                let (figures, wrong) = scene::play(wanted, &plan, handle);
                by_cell
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .entry((plan.cell.face.name(), plan.cell.kind.name))
                    .or_default()
                    .add(&figures);
                stories.lock().unwrap_or_else(PoisonError::into_inner).extend(wrong);
            }
        };
        std::thread::scope(|scope| (0..AT_ONCE).for_each(|_| drop(scope.spawn(work))));
    });
    let mut figures = Figures::default();
    let mut by_fault: BTreeMap<&'static str, Figures> = BTreeMap::new();
    let mut by_provider: BTreeMap<&'static str, Figures> = BTreeMap::new();
    for ((face, name), of_both) in by_cell.into_inner().unwrap_or_else(PoisonError::into_inner) {
        figures.add(&of_both);
        by_fault.entry(name).or_default().add(&of_both);
        by_provider.entry(face).or_default().add(&of_both);
    }
    let mut stories = stories.into_inner().unwrap_or_else(PoisonError::into_inner);
    stories.truncate(LINES);
    let count = cells.len() as u64;
    Outcome {
        figures,
        by_fault,
        by_provider,
        cells: count,
        cells_empty: count.saturating_sub(wanted.orders),
        option_cells: count,
        option_cells_empty: count.saturating_sub(wanted.orders),
        stories,
        took: begun.elapsed(),
    }
}

/// One of the small checks that the negative controls need: `gate` or `intent-sync`.
pub fn check(name: &str) -> Result<String, String> {
    let folder = std::env::temp_dir().join(format!("anyregistrar-torture-{}-{name}", std::process::id()));
    let result = match name {
        "gate" => gate::check(&folder),
        "intent-sync" => sync::check(&folder),
        _ => Err("there is no such check; there are: gate, intent-sync".into()),
    };
    let _ = std::fs::remove_dir_all(&folder);
    result
}

/// Plays one order alone: what was wrong with it.
pub(crate) fn replay(wanted: &Wanted, index: u64) -> (String, usize) {
    let plan = wanted.plan(index, &wanted.cells());
    let wrong = served(|handle| scene::play(wanted, &plan, handle).1);
    let text = if wrong.is_empty() { format!("order {index}: nothing is wrong") } else { wrong.join("\n") };
    (text, wrong.len())
}

/// Does something while a thread serves the simulated registrars.
fn served<T>(act: impl FnOnce(&Handle) -> T) -> T {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
    let handle = runtime.handle().clone();
    let (stop, stopped) = oneshot::channel::<()>();
    let thread = std::thread::spawn(move || drop(runtime.block_on(stopped)));
    let result = act(&handle);
    drop(stop);
    thread.join().expect("the thread that serves does not panic");
    result
}
