//! A clock that jumps or stands still in the middle of a paid call.

use super::inside::client;
use crate::recovery::{buy, recover};
use crate::registrar::Registrar;
use crate::scene::weigh;
use crate::setting::Setting;
use crate::tally::{Tally, Verdict, each};
use crate::work::{Shift, Work};
use anyregistrar::call::Clock;
use anyregistrar::journal::SqliteJournal;
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

/// What the clock does from some reading on.
#[derive(Clone, Copy, Debug)]
enum Jump {
    By(i64),
    Freeze,
}

const HOUR: i64 = 3_600;
const YEAR: i64 = 365 * 24 * HOUR;

const JUMPS: [Jump; 7] = [
    Jump::By(-YEAR),
    Jump::By(-HOUR),
    Jump::By(-1),
    Jump::By(20 * 60),
    Jump::By(25 * HOUR),
    Jump::By(YEAR),
    Jump::Freeze,
];

/// The readings of one call, and a few more than it makes.
const READINGS: u64 = 12;

/// What becomes of the purchase.
const FAULTS: [Option<&str>; 3] = [None, Some("before"), Some("after")];

pub(super) fn jumps(setting: &Setting) -> Result<Option<Tally>, String> {
    let mut cells = Vec::new();
    for jump in JUMPS {
        for at in 0..READINGS {
            cells.extend(FAULTS.map(|fault| (jump, at, fault)));
        }
    }
    Ok(Some(each(setting.wanted.jobs, &cells, |(jump, at, fault)| {
        let judged = one(setting, *jump, *at, *fault);
        let cell = format!("{jump:?} at reading {at}, answer lost {fault:?} it was executed");
        judged.map_or_else(|text| Verdict::Bad(format!("{cell}: {text}")), |()| Verdict::Good)
    })))
}

fn one(setting: &Setting, jump: Jump, at: u64, fault: Option<&str>) -> Result<(), String> {
    let (work, right) = (Work::Renew, Shift::default());
    let registrar = Registrar::new(work.face(), &Shift::default());
    let (domain, key) = (work.domain(0), "key");
    if let Some(when) = fault {
        registrar.control("fault", &json!({"on": work.operation(), "do": "drop", "when": when}));
    }
    let folder = setting.scratch();
    let journal = || Arc::new(SqliteJournal::at(&folder));
    let told = buy(&client(&registrar, journal(), wrong(jump, at)), work, &domain, key, None);
    let charges = registrar.charges(work, &domain);
    if told.raised && charges > 0 || told.succeeded() && charges != 1 {
        return Err(format!("{charges} charges, and told {told:?}"));
    }
    // The clock is put right before anybody settles it.
    let account = client(&registrar, journal(), right.clock());
    let [first, mut last, mut again] = recover(&account, &right, work, &domain, key);
    if let Jump::By(ahead) = jump
        && last.open()
    {
        // The intent is from the future: its settle window is over when the right time has come there.
        right.advance(ahead.max(0));
        [_, last, again] = recover(&account, &right, work, &domain, key);
    }
    let _ = std::fs::remove_dir_all(&folder);
    weigh(&first, &last, &again, registrar.charges(work, &domain))
}

/// A clock that is right until it is read for the `at`th time.
fn wrong(jump: Jump, at: u64) -> Clock {
    let (readings, frozen) = (AtomicU64::new(0), SystemTime::now());
    Clock::Other(Arc::new(move || {
        if readings.fetch_add(1, Ordering::SeqCst) < at {
            return SystemTime::now();
        }
        match jump {
            Jump::By(seconds) => crate::work::shifted(seconds),
            Jump::Freeze => frozen,
        }
    }))
}
