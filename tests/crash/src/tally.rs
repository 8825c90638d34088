//! Counting what was tried and what came of it.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// The figures of one suite.
#[derive(Debug, Default)]
pub struct Tally {
    /// How many points there were.
    pub points: usize,
    /// How many of them were judged and found in order.
    pub passed: usize,
    /// How many could not be reached, whatever was tried.
    pub unreached: usize,
    /// What was wrong.
    pub violations: Vec<String>,
    /// How long it took.
    pub took: Duration,
    /// What else was counted.
    pub note: String,
}

/// What became of one point.
pub(crate) enum Verdict {
    Good,
    Unreached(String),
    Bad(String),
}

impl Tally {
    /// Takes in one verdict.
    pub(crate) fn take(&mut self, verdict: Verdict) {
        self.points += 1;
        match verdict {
            Verdict::Good => self.passed += 1,
            Verdict::Unreached(what) => {
                self.unreached += 1;
                self.note = format!("last unreached: {what}");
            }
            Verdict::Bad(text) => self.violations.push(text),
        }
    }

    /// A single check.
    pub(crate) fn check(&mut self, what: &str, result: Result<(), String>) {
        self.take(match result {
            Ok(()) => Verdict::Good,
            Err(text) => Verdict::Bad(format!("{what}: {text}")),
        });
    }

    /// Whether everything was in order: there were points, none was violated, and no more than a few in a hundred were not reached.
    pub fn good(&self) -> bool {
        self.points > 0 && self.violations.is_empty() && self.unreached * 20 <= self.points
    }
}

/// Does something with every item, a few at a time.
pub(crate) fn each<T: Sync>(jobs: usize, items: &[T], act: impl Fn(&T) -> Verdict + Sync) -> Tally {
    let (next, tally) = (AtomicUsize::new(0), Mutex::new(Tally::default()));
    std::thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|| {
                while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let verdict = act(item);
                    tally.lock().expect("no thread panics while it counts").take(verdict);
                }
            });
        }
    });
    tally.into_inner().expect("all threads have ended")
}
