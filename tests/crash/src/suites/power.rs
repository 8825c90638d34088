//! The power is cut during a paid call, and during its reconcile: at every sync, and when the purchase leaves and is answered.

use super::inside::client;
use super::reopen::lost;
use crate::disk::{Disk, survivors};
use crate::process::run;
use crate::recovery::recover;
use crate::registrar::Registrar;
use crate::replay::{CALLS, Moment, Replay};
use crate::scene::{Shop, Stage, weigh};
use crate::setting::Setting;
use crate::strace::record;
use crate::tally::{Tally, Verdict};
use crate::work::{Shift, Work};
use anyregistrar::journal::{MemoryJournal, SqliteJournal};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where the journal lies below the top of the disk: folders that the call makes, too.
const PLACE: &str = "state/journal";

/// A recorded run.
struct Recording {
    top: PathBuf,
    trace: String,
    /// What was on the disk before.
    before: Disk,
    stage: Stage,
    /// The domains that the world has, in the order in which they came, with their expiry before the run.
    domains: Vec<(String, Value)>,
    /// Whether the order was charged before the run began.
    charged: bool,
}

impl Drop for Recording {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.top);
    }
}

pub(super) fn cut(setting: &Setting) -> Result<Option<Tally>, String> {
    let mut tally = Tally::default();
    for recording in [first_call(setting)?, later_call(setting)?, reconcile(setting)?] {
        judge_all(setting, &recording, true, setting.size(24, 400), &mut tally)?;
    }
    Ok(Some(tally))
}

/// With the syncs ignored there must be losses, or the suite would not see any.
pub(super) fn control(setting: &Setting) -> Result<Option<Tally>, String> {
    let mut found = Tally::default();
    judge_all(setting, &later_call(setting)?, false, 1, &mut found)?;
    let twice = found.violations.iter().filter(|text| text.contains("charged more than once")).count();
    let mut tally = Tally::default();
    tally.check(
        "disk without syncs",
        if twice > 0 { Ok(()) } else { Err("nothing was charged twice".into()) },
    );
    tally.note = format!("{twice} of {} disks charged twice", found.points);
    Ok(Some(tally))
}

/// The very first call: the journal's folders and files are made, too.
fn first_call(setting: &Setting) -> Result<Recording, String> {
    let (shop, top) = (Shop::open(Work::Renew), top(setting)?);
    let stage = stage(&shop, setting, &top);
    recorded(setting, &shop, top, stage, &[], "buy", false)
}

/// A call with a journal that has an order in it.
fn later_call(setting: &Setting) -> Result<Recording, String> {
    let (shop, top) = (Shop::open(Work::Renew), top(setting)?);
    let earlier = stage(&shop, setting, &top);
    let ended = run(&shop.host(setting, &earlier, "buy"))?;
    if !ended.told().first().is_some_and(|told| told.succeeded()) {
        return Err(ended.story());
    }
    let stage = stage(&shop, setting, &top);
    let names = [earlier.domain.clone()];
    recorded(setting, &shop, top, stage, &names, "buy", false)
}

/// Settling an order whose answer was lost.
fn reconcile(setting: &Setting) -> Result<Recording, String> {
    let (shop, top) = (Shop::open(Work::Renew), top(setting)?);
    let before = lost(setting, &shop, true)?;
    let stage = Stage { journal: top.join(PLACE), domain: before.domain.clone(), key: before.key.clone() };
    std::fs::create_dir_all(top.join("state")).map_err(|error| error.to_string())?;
    crate::scene::copy(&before.journal, &stage.journal).map_err(|error| error.to_string())?;
    recorded(setting, &shop, top, stage, &[], "reconcile", true)
}

fn top(setting: &Setting) -> Result<PathBuf, String> {
    let top = setting.scratch();
    std::fs::create_dir_all(&top).map_err(|error| error.to_string())?;
    Ok(top)
}

fn stage(shop: &Shop, setting: &Setting, top: &Path) -> Stage {
    let number = setting.number();
    Stage { journal: top.join(PLACE), domain: shop.work.domain(number), key: format!("key-{number}") }
}

fn recorded(
    setting: &Setting,
    shop: &Shop,
    top: PathBuf,
    stage: Stage,
    earlier: &[String],
    command: &str,
    charged: bool,
) -> Result<Recording, String> {
    let mut before = Disk::new();
    for entry in std::fs::read_dir(&top).map_err(|error| error.to_string())?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        before.load(0, &name, &entry.path()).map_err(|error| error.to_string())?;
    }
    let domains = earlier.iter().chain([&stage.domain]).map(|domain| {
        let shown = shop.registrar.control("domain", &json!({"domain": domain}))["expires"].clone();
        // What was bought before the run is bought again when the world is rebuilt.
        (domain.clone(), if charged { a_year_before(&shown) } else { shown })
    });
    let domains = domains.collect();
    let words = shop.host(setting, &stage, command).with("ahead", 5);
    let (ended, trace) = record(setting, &words, &["-xx", "-s", "1000000", "-e", CALLS])?;
    if !ended.status.success() {
        return Err(ended.story());
    }
    Ok(Recording { top, trace, before, stage, domains, charged })
}

fn a_year_before(expires: &Value) -> Value {
    let text = expires.as_str().unwrap_or_default();
    let year: i32 = text.get(..4).and_then(|year| year.parse().ok()).expect("an expiry has a year");
    format!("{}{}", year - 1, &text[4..]).into()
}

/// The registrar as it was at some moment of the run.
fn world(recording: &Recording, clock: &Shift, charged: bool) -> Registrar {
    let registrar = Registrar::new(Work::Renew.face(), clock);
    for (domain, expires) in &recording.domains {
        registrar.control("domain", &json!({"domain": domain, "expires": expires}));
    }
    if charged {
        let client = client(&registrar, Arc::new(MemoryJournal::new()), clock.clock());
        crate::recovery::buy(&client, Work::Renew, &recording.stage.domain, "as it was", None);
    }
    registrar
}

/// Judges what the disk may be at every moment of a recording; `more` are chosen by chance where there are too many.
fn judge_all(
    setting: &Setting,
    recording: &Recording,
    syncs: bool,
    more: usize,
    tally: &mut Tally,
) -> Result<(), String> {
    let mut random = fastrand::Rng::with_seed(setting.wanted.seed);
    let mut seen = BTreeSet::new();
    let mut charged: &[bool] = if recording.charged { &[true] } else { &[false] };
    let purchase = (!recording.charged).then_some("POST /v1/domain/renew");
    let replay = Replay::new(recording.before.clone(), &recording.top, purchase, syncs);
    replay.run(&recording.trace, |moment, disk| {
        charged = match moment {
            // The registrar has the request by now, or it never gets it.
            Moment::Sent => &[true, false],
            Moment::Answered => &[true],
            Moment::Sync | Moment::End => charged,
        };
        for survived in survivors(&disk.pending, more, &mut random) {
            let after = disk.cut(&survived);
            for charged in charged {
                if !seen.insert((after.print(), *charged)) {
                    continue;
                }
                let place = setting.scratch();
                let judged = after.write(&place).map_err(|error| error.to_string());
                let judged = judged.and_then(|()| judge(recording, &place, *charged));
                let _ = std::fs::remove_dir_all(&place);
                tally.take(match judged {
                    Ok(()) => Verdict::Good,
                    Err(text) => Verdict::Bad(format!(
                        "{moment:?}, {} of {} changes kept: {text}",
                        survived.len(),
                        disk.pending.len()
                    )),
                });
            }
        }
    })
}

fn judge(recording: &Recording, place: &Path, charged: bool) -> Result<(), String> {
    let clock = Shift::by(10);
    let registrar = world(recording, &clock, charged);
    let journal = Arc::new(SqliteJournal::at(place.join(PLACE)));
    let client = client(&registrar, journal, clock.clock());
    let (domain, key) = (&recording.stage.domain, &recording.stage.key);
    let [first, last, again] = recover(&client, &clock, Work::Renew, domain, key);
    weigh(&first, &last, &again, registrar.charges(Work::Renew, domain))
}
