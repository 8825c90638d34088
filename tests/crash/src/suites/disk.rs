//! A disk that fails while a paid call is made: full, broken, read-only, with short writes, slow.

use super::kill::{recorded, struck};
use crate::process::run;
use crate::scene::{Buy, Scene, Shop};
use crate::setting::Setting;
use crate::strace::{Point, Strike, record};
use crate::tally::{Tally, Verdict, each};
use crate::work::Work;

/// The calls by which the journal uses its disk. `write` is left out: most of them wake the runtime.
const NAMES: [&str; 11] = [
    "openat",
    "pread64",
    "pwrite64",
    "fsync",
    "fdatasync",
    "ftruncate",
    "unlink",
    "rename",
    "mkdir",
    "flock",
    "fcntl",
];

const ERRORS: [&str; 3] = ["ENOSPC", "EIO", "EROFS"];

/// Every such call fails, once or from then on: a call that raises has bought nothing, and the key settles it all.
pub(super) fn errors(setting: &Setting) -> Result<Option<Tally>, String> {
    let scene = Buy(Shop::open(Work::Renew));
    let calls = recorded(setting, &scene)?.into_iter().filter(|point| NAMES.contains(&point.name.as_str()));
    let strikes: Vec<(Point, Strike)> = calls
        .flat_map(|point| {
            let nothing = (point.name == "pwrite64").then_some(Strike::Nothing);
            let each =
                ERRORS.iter().flat_map(|error| [Strike::Fails(error), Strike::FailsOn(error)]).chain(nothing);
            each.map(move |strike| (point.clone(), strike)).collect::<Vec<_>>()
        })
        .collect();
    // One in seven in the usual size; 7 and the number of kinds of strikes have no divisor in common, so all kinds come up.
    let step = setting.size(11, 1);
    let chosen: Vec<_> = strikes.into_iter().step_by(step).collect();
    Ok(Some(each(setting.wanted.jobs, &chosen, |(point, what)| struck(setting, &scene, point, *what))))
}

/// The journal's files may grow to so many bytes and no further: the write across that border is cut short.
pub(super) fn short(setting: &Setting) -> Result<Option<Tally>, String> {
    let scene = Buy(Shop::open(Work::Renew));
    let step = setting.size(1_777, 251);
    let limits: Vec<usize> = (0..40_000).step_by(step).collect();
    Ok(Some(each(setting.wanted.jobs, &limits, |limit| {
        let judged = || {
            let stage = scene.stage(setting)?;
            let ended = run(&scene.words(setting, &stage).with("file_limit", limit))?;
            if ended.told().is_empty() {
                return Err(ended.story());
            }
            scene.at_once(&stage, &ended)?;
            scene.judge(setting, &stage)
        };
        judged()
            .map_or_else(|text| Verdict::Bad(format!("files of {limit} bytes: {text}")), |()| Verdict::Good)
    })))
}

/// Every sync takes a fifth of a second: slower, and nothing else.
pub(super) fn slow(setting: &Setting) -> Result<Option<Tally>, String> {
    let scene = Buy(Shop::open(Work::Renew));
    let mut tally = Tally::default();
    let judged = || {
        let stage = scene.stage(setting)?;
        let delay = "inject=fsync,fdatasync:delay_enter=200000";
        let (ended, _) = record(
            setting,
            &scene.words(setting, &stage),
            &["-e", "trace=fsync,fdatasync,getpriority", "-e", delay],
        )?;
        if !ended.told().first().is_some_and(|told| told.succeeded()) {
            return Err(ended.story());
        }
        scene.judge(setting, &stage)
    };
    tally.check("slow syncs", judged());
    Ok(Some(tally))
}
