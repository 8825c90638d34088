//! Killed at every system call.

use crate::scene::{Buy, Scene, Shop, Stage};
use crate::setting::{Setting, Words};
use crate::strace::{Point, Strike, Struck, points, record, strike};
use crate::tally::{Tally, Verdict, each};
use crate::work::Work;
use std::collections::BTreeMap;

/// How often a point is tried that was not reached.
const TRIES: usize = 10;

/// How often a run is recorded.
const RECORDINGS: usize = 5;

pub(super) fn renew(setting: &Setting) -> Result<Option<Tally>, String> {
    killed(setting, &Buy(Shop::open(Work::Renew)), |_| true).map(Some)
}

pub(super) fn register(setting: &Setting) -> Result<Option<Tally>, String> {
    // Every seventh in the usual size: the journal's part is the same as a renewal's.
    let step = setting.size(7, 1);
    let mut place = 0;
    let chosen = |_: &Point| {
        place += 1;
        place % step == 0
    };
    killed(setting, &Buy(Shop::open(Work::Register)), chosen).map(Some)
}

/// A journal that is gone after the kill: the negative control of the judgement.
struct Forgetful(Buy);

impl Scene for Forgetful {
    fn stage(&self, setting: &Setting) -> Result<Stage, String> {
        self.0.stage(setting)
    }

    fn words(&self, setting: &Setting, stage: &Stage) -> Words {
        self.0.words(setting, stage)
    }

    fn judge(&self, setting: &Setting, stage: &Stage) -> Result<(), String> {
        let _ = std::fs::remove_dir_all(&stage.journal);
        self.0.judge(setting, stage)
    }
}

/// Without its journal, a call that was killed behind the sending is charged again, and that must be seen.
pub(super) fn control(setting: &Setting) -> Result<Option<Tally>, String> {
    let buy = Buy(Shop::open(Work::Renew));
    let points: Vec<Point> =
        recorded(setting, &buy)?.into_iter().filter(|point| point.name == "recvfrom").collect();
    let scene = Forgetful(buy);
    let found = each(setting.wanted.jobs, &points, |point| struck(setting, &scene, point, Strike::Kill));
    let twice = found.violations.iter().filter(|text| text.contains("charged more than once")).count();
    let mut tally = Tally::default();
    let seen = if twice > 0 { Ok(()) } else { Err(format!("none of {} was charged twice", found.points)) };
    tally.check("kills without a journal", seen);
    tally.note = format!("{twice} of {} kills charged twice", found.points);
    Ok(Some(tally))
}

/// Kills a scene's process at every chosen system call between its markers, and judges each time.
pub(super) fn killed(
    setting: &Setting,
    scene: &dyn Scene,
    mut chosen: impl FnMut(&Point) -> bool,
) -> Result<Tally, String> {
    let all = recorded(setting, scene)?;
    let chosen: Vec<Point> = all.into_iter().filter(|point| chosen(point)).collect();
    Ok(each(setting.wanted.jobs, &chosen, |point| struck(setting, scene, point, Strike::Kill)))
}

/// The system calls of runs that nothing strikes, which must end well, too. Which thread makes a call, and so the call's number, differs
/// from run to run: those that more than one recording has.
pub(super) fn recorded(setting: &Setting, scene: &dyn Scene) -> Result<Vec<Point>, String> {
    let mut seen: BTreeMap<Point, usize> = BTreeMap::new();
    for _ in 0..RECORDINGS {
        let stage = scene.stage(setting)?;
        let (ended, trace) = record(setting, &scene.words(setting, &stage), &[])?;
        if !ended.status.success() {
            return Err(format!("without a strike: {}", ended.story()));
        }
        scene.at_once(&stage, &ended)?;
        scene.judge(setting, &stage).map_err(|error| format!("without a strike: {error}"))?;
        points(&trace).into_iter().for_each(|point| *seen.entry(point).or_default() += 1);
    }
    Ok(seen.into_iter().filter(|(_, times)| *times > 1).map(|(point, _)| point).collect())
}

/// Strikes at one point, on a stage of its own for each try.
pub(super) fn struck(setting: &Setting, scene: &dyn Scene, point: &Point, what: Strike) -> Verdict {
    let named = |text: String| Verdict::Bad(format!("{what:?} at {} {}: {text}", point.name, point.nth));
    for _ in 0..TRIES {
        let stage = match scene.stage(setting) {
            Ok(stage) => stage,
            Err(text) => return named(text),
        };
        let result = strike(setting, &scene.words(setting, &stage), point, what);
        let judged = match &result {
            Ok(Struck::Yes(ended)) => scene.at_once(&stage, ended),
            Ok(Struck::Missed) => Ok(()),
            Err(text) => Err(text.clone()),
        };
        // A missed strike is judged, too: nothing may be wrong then either.
        if let Err(text) = judged.and_then(|()| scene.judge(setting, &stage)) {
            return named(text);
        }
        if matches!(result, Ok(Struck::Yes(_))) {
            return Verdict::Good;
        }
    }
    Verdict::Unreached(format!("{} {}", point.name, point.nth))
}
