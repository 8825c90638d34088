//! `anyregistrar domain renew`, killed at a random moment and run again with the same key.

use crate::process::{run, start};
use crate::scene::{Shop, Stage};
use crate::setting::{Setting, Words};
use crate::system::signal_id;
use crate::tally::{Tally, Verdict, each};
use crate::work::Work;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

pub(super) fn renew(setting: &Setting) -> Result<Option<Tally>, String> {
    let Some(cli) = &setting.wanted.cli else { return Ok(None) };
    let shop = Shop::open(Work::Renew);
    let begun = Instant::now();
    let trial = shop.fresh(setting);
    run(&words(setting, cli, &shop, &trial))?;
    let usual = begun.elapsed();
    let mut random = fastrand::Rng::with_seed(setting.wanted.seed);
    let runs = setting.size(100, 1_000);
    // A little longer than a whole run, so that some are killed at its very end.
    let delays: Vec<Duration> = (0..runs).map(|_| usual.mul_f64(random.f64() * 1.2)).collect();
    let (killed, bought) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let mut tally = each(setting.wanted.jobs, &delays, |delay| {
        let judged = || {
            let stage = shop.fresh(setting);
            let words = words(setting, cli, &shop, &stage);
            let running = start(&words)?;
            std::thread::sleep(*delay);
            // It was not waited for yet, so the number is still its own.
            signal_id(running.id(), libc::SIGKILL);
            killed.fetch_add(usize::from(running.end()?.killed()), Ordering::Relaxed);
            bought.fetch_add(shop.registrar.charges(shop.work, &stage.domain), Ordering::Relaxed);
            let again = run(&words)?;
            let state = again.first()?["state"].as_str().unwrap_or_default().to_owned();
            match shop.registrar.charges(shop.work, &stage.domain) {
                // Nothing was executed, and nobody may say so before the settle window is over.
                0 if state != "succeeded" => shop.recovered(setting, &stage),
                1 => shop.recovered(setting, &stage),
                charges => Err(format!("{charges} charges, and told {state}")),
            }
        };
        judged().map_or_else(|text| Verdict::Bad(format!("after {delay:?}: {text}")), |()| Verdict::Good)
    });
    let (killed, bought) = (killed.into_inner(), bought.into_inner());
    tally.note = format!("{killed} killed before they ended, {bought} charged by then");
    if killed * 4 < runs {
        tally.check("the kills", Err(format!("only {killed} of {runs} came in time")));
    }
    Ok(Some(tally))
}

fn words(setting: &Setting, cli: &Path, shop: &Shop, stage: &Stage) -> Words {
    let words: [&std::ffi::OsStr; 14] = [
        cli.as_ref(),
        "domain".as_ref(),
        "renew".as_ref(),
        stage.domain.as_ref(),
        "--years".as_ref(),
        "1".as_ref(),
        "--key".as_ref(),
        stage.key.as_ref(),
        "--provider".as_ref(),
        "sandbox".as_ref(),
        "--base-url".as_ref(),
        shop.base.as_ref(),
        "--journal".as_ref(),
        stage.journal.as_ref(),
    ];
    setting.quick(Words::of(words)).and("--json")
}
