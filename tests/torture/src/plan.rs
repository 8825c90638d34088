//! What happens to one order: drawn from the run's seed and the order's number, and from nothing else.

use crate::cell::{Cell, Moment, ReadBack};
use crate::fault::{self, Special};
use crate::work::Work;
use anyregistrar_sandbox::Face;
use serde_json::{Map, Value, json};
use std::time::{Duration, SystemTime};

/// The reads that a fault of the read-back strikes.
pub(crate) const READS: [&str; 6] =
    ["domain.info", "domain.check", "domain.list", "domain.quote", "process.info", "process.list"];

/// The whole plan of an order.
pub(crate) struct Plan {
    pub(crate) cell: Cell,
    pub(crate) index: u64,
    /// Seeds what the code under test draws at random, such as waits.
    pub(crate) seed: u64,
    pub(crate) key: Option<String>,
    pub(crate) capped: bool,
    pub(crate) guarded: bool,
    pub(crate) domain: String,
    pub(crate) years: u16,
    /// The contact in full, rather than its handle.
    pub(crate) full_contact: bool,
    /// What the clock shows at the beginning.
    pub(crate) begins: SystemTime,
    /// Seconds to the expiry of a domain that is renewed.
    pub(crate) expires_in: i64,
    /// Set before the call.
    pub(crate) faults: Vec<Value>,
    /// Set when the purchase is on the wire.
    pub(crate) back: Vec<Value>,
    /// Which of its interfaces is spoken, where the registrar has several.
    pub(crate) version: Option<&'static str>,
    /// How sessions end, where the registrar has such.
    pub(crate) sessions: Value,
    /// What happens when, counted from the beginning.
    pub(crate) steps: Vec<(Duration, Step)>,
}

/// How late the registrar may execute what reached it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Lateness {
    /// Within ten minutes: the settle window covers it.
    #[default]
    Settles,
    /// After the settle window, within a day.
    Beyond,
}

/// A step.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Step {
    /// The same call by some callers at once, each with this patience. `leaves`: they stop waiting without a word.
    Call { callers: u32, timeout: Option<Duration>, leaves: Option<Duration> },
    /// The same purchase under another key.
    Other,
    /// `journal.reconcile`.
    Reconcile,
    /// Reading works from now on.
    Works,
}

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;

impl Plan {
    /// The plan of order `index`.
    pub(crate) fn new(seed: u64, index: u64, cells: &[Cell], lateness: Lateness) -> Plan {
        let count = cells.len() as u64;
        let place = index % count;
        let cell = cells[usize::try_from(place).unwrap_or(0)];
        // Each cell meets every choice of options, one round after the other.
        let options = (index / count + place) % cell.work.options();
        let mut rng = fastrand::Rng::with_seed(mixed(seed, index));
        let r = &mut rng;
        let begins =
            SystemTime::UNIX_EPOCH + Duration::from_millis(r.u64(1_798_761_600_000..1_924_992_000_000));
        let faults = purchase_faults(r, &cell, lateness);
        let back = read_faults(r, cell.back);
        Plan {
            key: (options & 1 == 0).then(|| format!("invoice-{index}")),
            capped: options & 2 != 0,
            guarded: options & 4 != 0,
            domain: domain(r, index, &cell),
            years: if cell.work == Work::Transfer { 1 } else { r.u16(1..=2) },
            full_contact: r.bool(),
            begins,
            expires_in: expiry(r),
            faults,
            back,
            steps: steps(r, &cell),
            seed: r.u64(..),
            version: (cell.face == Face::Netim).then(|| version(r, &cell)),
            sessions: sessions(r),
            index,
            cell,
        }
    }
}

/// One of the interfaces. Answers of the older one name no domain, so that none of them can be about another.
fn version(r: &mut fastrand::Rng, cell: &Cell) -> &'static str {
    let any = ["3.0", "1.0"][r.usize(..2)];
    if cell.kind.name == "another domain" { "3.0" } else { any }
}

/// Sessions end at random: after some requests, after some time without one, or not at all.
fn sessions(r: &mut fastrand::Rng) -> Value {
    match r.u32(..3) {
        0 => json!({"requests": r.u64(1..8)}),
        1 => json!({"lifetime_seconds": r.u64(1..900), "requests": r.u64(1..40)}),
        _ => json!({}),
    }
}

fn mixed(seed: u64, index: u64) -> u64 {
    seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ index.wrapping_mul(0xd6e8_feb8_6659_fd93).rotate_left(31)
}

fn domain(r: &mut fastrand::Rng, index: u64, cell: &Cell) -> String {
    let label = match (cell.kind.world, cell.work) {
        (Special::Slow, _) => "pending",
        (Special::Fails, Work::Transfer) => "transferfailing",
        (Special::Fails, _) => "failing",
        (_, Work::Transfer) => "transfer",
        _ => "shop",
    };
    // Few registries sell trades.
    let tld = if cell.work == Work::Trade { "eu" } else { ["com", "net", "org"][r.usize(..3)] };
    format!("{label}-{index}.{tld}")
}

/// Seconds to the expiry: far away, close by, or past and in grace.
fn expiry(r: &mut fastrand::Rng) -> i64 {
    match r.u32(..10) {
        0 => -r.i64(3_600..20 * 86_400),
        1 => r.i64(60..3 * 86_400),
        _ => r.i64(4 * 86_400..400 * 86_400),
    }
}

fn purchase_faults(r: &mut fastrand::Rng, cell: &Cell, lateness: Lateness) -> Vec<Value> {
    let late = |r: &mut fastrand::Rng| match lateness {
        Lateness::Settles => fault::minutes(r),
        Lateness::Beyond => r.u64(16 * 60_000..20 * 3_600_000),
    };
    let mut faults = Vec::new();
    if r.u32(..8) == 0 {
        // Something goes wrong before the purchase, too.
        let on = ["domain.info", "domain.quote", "contact.list", "contact.create"][r.usize(..4)];
        faults.push(merged(fault::of_a_read(r), json!({"on": on, "times": r.u64(1..4)})));
    }
    if let Some(wire) = (cell.kind.wire)(r, cell.face, cell.work) {
        let refuses = wire["do"] == "refuse";
        let mut more = json!({"on": cell.work.operation()});
        if !refuses && wire.get("when").is_none() {
            more["when"] = if cell.moment == Moment::Never { "before" } else { "after" }.into();
        }
        if cell.moment == Moment::Later {
            more["commit_ms"] = late(r).into();
        }
        faults.push(merged(wire, more));
        if !refuses && cell.moment == Moment::Never && r.bool() {
            // What strikes the second sending of an order that left no trace, if there is one.
            let mut second = json!({"on": cell.work.operation(), "do": "drop", "when": "after"});
            if r.bool() {
                second["commit_ms"] = late(r).into();
            }
            faults.push(second);
        }
    }
    faults
}

fn read_faults(r: &mut fastrand::Rng, back: ReadBack) -> Vec<Value> {
    let on_all =
        |fault: Value| READS.map(|on| merged(fault.clone(), json!({"on": on, "times": 100_000}))).to_vec();
    match back {
        ReadBack::Good => Vec::new(),
        ReadBack::Stale => on_all(json!({"do": "stale"})),
        ReadBack::Failing | ReadBack::Dead => on_all(fault::of_a_read(r)),
    }
}

fn merged(mut one: Value, other: Value) -> Value {
    let (Value::Object(map), Value::Object(more)) = (&mut one, other) else { return one };
    map.extend::<Map<_, _>>(more);
    one
}

fn steps(r: &mut fastrand::Rng, cell: &Cell) -> Vec<(Duration, Step)> {
    let seconds = Duration::from_secs;
    let patience =
        |r: &mut fastrand::Rng| (r.u32(..3) == 0).then(|| Duration::from_millis(r.u64(200..90_000)));
    let leaves = |r: &mut fastrand::Rng| (r.u32(..8) == 0).then(|| Duration::from_millis(r.u64(0..60_000)));
    // A third of the first calls are double clicks.
    let callers = if r.u32(..3) == 0 { r.u32(2..4) } else { 1 };
    let first = Step::Call { callers, timeout: patience(r), leaves: leaves(r) };
    let mut steps = vec![(Duration::ZERO, first)];
    for _ in 0..r.u32(..4) {
        // From a tenth of a second to a day, as likely short as long.
        let at = 10_f64.powf(r.f64() * 5.9 - 1.0);
        let callers = if r.bool() { 1 } else { r.u32(2..4) };
        steps.push((
            Duration::from_secs_f64(at),
            Step::Call { callers, timeout: patience(r), leaves: leaves(r) },
        ));
    }
    if r.u32(..10) == 0 {
        steps.push((Duration::from_secs_f64(10_f64.powf(r.f64() * 4.9)), Step::Other));
    }
    // Without cron, only the same call again finds out what became of the order: and it may send an absent one again.
    let lazy = r.u32(..5) == 0;
    if lazy {
        for at in [16 * MINUTE + 10, 18 * MINUTE, 35 * MINUTE, 37 * MINUTE] {
            let call = Step::Call { callers: r.u32(1..3), timeout: None, leaves: None };
            steps.push((seconds(at + r.u64(..30)), call));
        }
    }
    let cron = r.u32(..4) == 0;
    let looks: Vec<u64> = match cron {
        _ if lazy => vec![12 * HOUR],
        true => (1..8).map(|n| n * 5 * MINUTE).chain([HOUR, 2 * HOUR, 12 * HOUR]).collect(),
        false => {
            let by_plan = [2, 10, 30, 2 * MINUTE, 10 * MINUTE, 16 * MINUTE, 17 * MINUTE, 30 * MINUTE];
            by_plan.into_iter().chain([HOUR, 2 * HOUR, 12 * HOUR]).collect()
        }
    };
    steps.extend(looks.into_iter().map(|at| (seconds(at), Step::Reconcile)));
    steps.push((seconds(24 * HOUR + 5 * MINUTE), Step::Reconcile));
    let works = match cell.back {
        ReadBack::Good => None,
        ReadBack::Stale => Some(r.u64(5..10 * MINUTE)),
        ReadBack::Failing => Some(if r.bool() { r.u64(5..30 * MINUTE) } else { r.u64(HOUR..20 * HOUR) }),
        ReadBack::Dead => Some(25 * HOUR),
    };
    steps.extend(works.map(|at| (seconds(at), Step::Works)));
    // One more call, and the last looks, with everything in order again.
    steps.push((seconds(26 * HOUR), Step::Call { callers: 1, timeout: None, leaves: None }));
    let soon = [26 * HOUR + 16 * MINUTE, 26 * HOUR + 18 * MINUTE, 28 * HOUR, 28 * HOUR + 2 * MINUTE];
    // An order whose checks are used up is looked at daily: so the last looks come after the next of them.
    for at in soon.into_iter().chain([50 * HOUR, 50 * HOUR + 2 * MINUTE]) {
        steps.push((seconds(at), Step::Reconcile));
    }
    steps.sort_by_key(|(at, _)| *at);
    steps
}
