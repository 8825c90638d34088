//! `anyregistrar domain renew`, killed at a random moment and run again with the same key.

use crate::process::{run, start};
use crate::scene::{Shop, Stage};
use crate::setting::{Setting, Words};
use crate::system::signal_id;
use crate::tally::{Tally, Verdict, each};
use crate::work::Work;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

pub(super) fn renew(setting: &Setting) -> Result<Option<Tally>, String> {
    let Some(cli) = &setting.wanted.cli else { return Ok(None) };
    let shop = Shop::open(Work::Renew);
    let begun = Instant::now();
    let trial = shop.fresh(setting);
    run(&words(setting, cli, &shop, &trial))?;
    let mut random = fastrand::Rng::with_seed(setting.wanted.seed);
    let delays: Vec<f64> = (0..setting.size(100, 1_000)).map(|_| random.f64()).collect();
    // How long the longest delay is. It follows what is seen, whatever else the machine does: longer after a kill that came before the
    // charge, shorter after one that came behind it or too late.
    let longest = Mutex::new(begun.elapsed().mul_f64(1.5));
    let (killed, bought) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let mut tally = each(setting.wanted.jobs, &delays, |part| {
        let judged = || {
            let stage = shop.fresh(setting);
            let words = words(setting, cli, &shop, &stage);
            let running = start(&words)?;
            let delay = longest.lock().expect("nobody panics with it").mul_f64(*part);
            std::thread::sleep(delay);
            // It was not waited for yet, so the number is still its own.
            signal_id(running.id(), libc::SIGKILL);
            killed.fetch_add(usize::from(running.end()?.killed()), Ordering::Relaxed);
            let charged = shop.registrar.charges(shop.work, &stage.domain);
            bought.fetch_add(charged, Ordering::Relaxed);
            {
                let mut longest = longest.lock().expect("nobody panics with it");
                *longest = longest.mul_f64(if charged == 0 { 1.1 } else { 0.9 });
            }
            let again = run(&words)?;
            let state = again.first()?["state"].as_str().unwrap_or_default().to_owned();
            match shop.registrar.charges(shop.work, &stage.domain) {
                // Nothing was executed, and nobody may say so before the settle window is over.
                0 if state != "succeeded" => shop.recovered(setting, &stage),
                1 => shop.recovered(setting, &stage),
                charges => Err(format!("{charges} charges, and told {state}")),
            }
        };
        judged().map_or_else(
            |text| Verdict::Bad(format!("at {part:.3} of the delay: {text}")),
            |()| Verdict::Good,
        )
    });
    let (killed, bought) = (killed.into_inner(), bought.into_inner());
    tally.note = format!("{killed} killed before they ended, {bought} charged by then");
    if killed * 4 < delays.len() || bought == 0 {
        tally.check(
            "the kills",
            Err(format!("{killed} of {} came in time, {bought} behind the charge", delays.len())),
        );
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
