//! Runs all orders on two threads, or one of them alone.

use crate::cell::Cell;
use crate::figures::Figures;
use crate::judge::{Violation, judge, judge_late};
use crate::play::{Played, play};
use crate::sockets;
use crate::story::Story;
use crate::wanted::{Engine, Wanted};
use anyregistrar::journal::{Journal, MemoryJournal, PostgresJournal, SqliteJournal};
use anyregistrar_throwaway_postgres::Cluster;
use indicatif::{ProgressBar, ProgressStyle};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// How many stories of violations are told in full.
const STORIES: usize = 3;

/// How many of the others get a line.
const LINES: usize = 500;

const THREADS: u64 = 2;

/// What a run gave.
pub struct Outcome {
    /// The figures of the whole run.
    pub figures: Figures,
    /// The same for each fault.
    pub by_fault: BTreeMap<&'static str, Figures>,
    /// The same for each provider.
    pub by_provider: BTreeMap<&'static str, Figures>,
    /// How many cells there are.
    pub cells: u64,
    /// How many of them no order was played in.
    pub cells_empty: u64,
    /// Cells times the options of their calls.
    pub option_cells: u64,
    /// How many of those no order was played in.
    pub option_cells_empty: u64,
    /// The stories of the first violations, and a line for each of the others.
    pub stories: Vec<String>,
    /// How long it took.
    pub took: Duration,
}

impl Outcome {
    /// Whether nothing is wrong.
    pub fn passed(&self) -> bool {
        let f = &self.figures;
        let zero = [
            f.double_charges,
            f.charged_but_failed,
            f.false_success,
            f.unresolved,
            f.other_orders,
            f.wrong_expiry,
            f.duplicated_unnoticed,
            f.duplicated_though_guarded,
            f.silent,
            f.used_connections,
            self.cells_empty,
        ];
        let first_pass = f.first_pass_resolved * 1_000 >= f.first_pass * 999;
        let seen = self.unseen().is_empty();
        zero.iter().all(|figure| *figure == 0) && f.wire_copies_max <= 1 && first_pass && seen
    }

    /// Providers that were sent orders of which the run saw none on the wire: it does not know their purchases when it sees them, and
    /// has counted no copy of any.
    pub fn unseen(&self) -> Vec<&'static str> {
        let unseen =
            |(_, figures): &(&&'static str, &Figures)| figures.placed > 0 && figures.wire_copies_max == 0;
        self.by_provider.iter().filter(unseen).map(|(name, _)| *name).collect()
    }

    /// What is wrong with the run itself, in sentences.
    pub fn complaints(&self) -> Vec<String> {
        let text = |name| {
            format!(
                "no purchase of {name} was seen on the wire, though orders were sent there: this run has counted no copies; tell \
                 Work::is_bought_at how its purchases look"
            )
        };
        self.unseen().into_iter().map(text).collect()
    }
}

/// Where the orders of a run are kept on record.
struct Shelf {
    folder: Option<PathBuf>,
    shared: Option<Arc<dyn Journal>>,
}

impl Shelf {
    fn new(engine: Engine) -> Shelf {
        static RUNS: AtomicU64 = AtomicU64::new(0);
        if engine == Engine::Memory {
            return Shelf { folder: None, shared: None };
        }
        let name =
            format!("anyregistrar-torture-{}-{}", std::process::id(), RUNS.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        let shared: Arc<dyn Journal> = match engine {
            Engine::Postgres => {
                let cluster = Cluster::shared();
                let address = cluster.address(&cluster.database(), &folder);
                Arc::new(PostgresJournal::at(&address, None).expect("the address of our own server"))
            }
            _ => Arc::new(SqliteJournal::at(&folder)),
        };
        Shelf { folder: Some(folder), shared: Some(shared) }
    }

    fn journal(&self) -> Arc<dyn Journal> {
        self.shared.clone().unwrap_or_else(|| Arc::new(MemoryJournal::new()))
    }
}

impl Drop for Shelf {
    fn drop(&mut self) {
        self.shared = None;
        if let Some(folder) = &self.folder {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

/// Plays every order.
pub fn run(wanted: &Wanted) -> Outcome {
    if wanted.sockets {
        return sockets::run(wanted);
    }
    let begun = Instant::now();
    let cells = wanted.cells();
    let shelf = Shelf::new(wanted.engine);
    let next = AtomicU64::new(0);
    let bar = bar(wanted);
    let parts: Vec<Part> = std::thread::scope(|scope| {
        let work = || part(wanted, &cells, &shelf, &next, &bar);
        let threads: Vec<_> = (0..THREADS).map(|_| scope.spawn(work)).collect();
        threads.into_iter().map(|thread| thread.join().expect("a thread of the run panicked")).collect()
    });
    bar.finish_and_clear();
    let mut figures = Figures::default();
    let mut by_fault: BTreeMap<&'static str, Figures> = BTreeMap::new();
    let mut by_provider: BTreeMap<&'static str, Figures> = BTreeMap::new();
    let mut wrong: Vec<&(u64, String)> = Vec::new();
    for part in &parts {
        for ((face, name), of_both) in &part.by_cell {
            figures.add(of_both);
            by_fault.entry(name).or_default().add(of_both);
            by_provider.entry(face).or_default().add(of_both);
        }
        wrong.extend(&part.wrong);
    }
    wrong.sort_unstable();
    let in_full = wrong.iter().take(STORIES).map(|(index, _)| replay(wanted, *index).0);
    let stories =
        in_full.chain(wrong.iter().skip(STORIES).take(LINES).map(|(_, line)| (*line).clone())).collect();
    let (cells_empty, option_cells, option_cells_empty) = emptiness(&cells, wanted.orders);
    let cells = cells.len() as u64;
    Outcome {
        figures,
        by_fault,
        by_provider,
        cells,
        cells_empty,
        option_cells,
        option_cells_empty,
        stories,
        took: begun.elapsed(),
    }
}

/// How many cells, and cells with options, stay empty: they are dealt in turn.
fn emptiness(cells: &[Cell], orders: u64) -> (u64, u64, u64) {
    let count = cells.len() as u64;
    let option_cells = cells.iter().map(|cell| cell.work.options()).sum();
    let played = |place: u64| (orders + count - 1 - place) / count;
    let filled: u64 = (0..).zip(cells).map(|(place, cell)| played(place).min(cell.work.options())).sum();
    (count.saturating_sub(orders), option_cells, option_cells - filled)
}

/// What one thread has counted.
#[derive(Default)]
struct Part {
    /// By provider and fault.
    by_cell: BTreeMap<(&'static str, &'static str), Figures>,
    wrong: Vec<(u64, String)>,
}

fn part(wanted: &Wanted, cells: &[Cell], shelf: &Shelf, next: &AtomicU64, bar: &ProgressBar) -> Part {
    let mut part = Part::default();
    loop {
        let index = next.fetch_add(1, Ordering::Relaxed);
        if index >= wanted.orders {
            return part;
        }
        let (cell, played, violations) = one(wanted, cells, index, shelf.journal(), &Story::default());
        let figures = part.by_cell.entry((cell.face.name(), cell.kind.name)).or_default();
        figures.count(index, &played, &violations);
        if !violations.is_empty() {
            let seen =
                violations.iter().map(|violation| format!("{:?}: {}", violation.wrong, violation.text));
            let seen = seen.collect::<Vec<_>>().join("; ");
            part.wrong.push((index, format!("order {index}: {}: {seen}", cell.name())));
        }
        bar.inc(1);
    }
}

fn one(
    wanted: &Wanted,
    cells: &[Cell],
    index: u64,
    journal: Arc<dyn Journal>,
    story: &Story,
) -> (Cell, Played, Vec<Violation>) {
    let plan = || wanted.plan(index, cells);
    let played = play(plan(), wanted.seller.as_ref(), journal, wanted.broken, story);
    let judge = if wanted.beyond { judge_late } else { judge };
    let violations = judge(&plan(), &played);
    (plan().cell, played, violations)
}

/// Plays one order alone: its story, and how many violations there were.
pub fn replay(wanted: &Wanted, index: u64) -> (String, usize) {
    if wanted.sockets {
        return sockets::replay(wanted, index);
    }
    let cells = wanted.cells();
    let shelf = Shelf::new(wanted.engine);
    let story = Story::told();
    let (_, played, violations) = one(wanted, &cells, index, shelf.journal(), &story);
    let plan = wanted.plan(index, &cells);
    let mut text = format!(
        "order {index} of seed {}: {}\n  {}, key {:?}, max_price {}, current_expiry {}, {} years\n{}\nledger:\n",
        wanted.seed,
        plan.cell.name(),
        plan.domain,
        plan.key,
        plan.capped,
        plan.guarded,
        plan.years,
        story.text()
    );
    for charge in &played.charges {
        text.push_str(&format!("  {}\n", charge.text));
    }
    text.push_str(&format!("  the registrar's expiry: {:?}\njournal:\n", played.expires));
    for row in &played.rows {
        let entry = serde_json::to_string(&row.entry()).expect("a journal entry is plain data");
        text.push_str(&format!("  {entry}\n"));
    }
    for violation in &violations {
        text.push_str(&format!("VIOLATION {:?}: {}\n", violation.wrong, violation.text));
    }
    if violations.is_empty() {
        text.push_str("nothing is wrong\n");
    }
    text.push_str(&format!("again: {}\n", wanted.replay_command(index)));
    (text, violations.len())
}

fn bar(wanted: &Wanted) -> ProgressBar {
    if wanted.json {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} orders, {eta} left")
        .expect("a template that is tested by every run");
    ProgressBar::new(wanted.orders).with_style(style)
}
