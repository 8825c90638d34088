//! The suites, by name.

use crate::setting::{Setting, Wanted};
use crate::tally::Tally;
use std::time::Instant;

mod clock;
mod command;
mod company;
mod damage;
mod disk;
mod hosts;
mod inside;
mod kill;
mod paused;
mod power;
mod reopen;

/// A suite: its name, and what runs it. Nothing where a program that it needs was not given.
type Suite = (&'static str, fn(&Setting) -> Result<Option<Tally>, String>);

const SUITES: &[Suite] = &[
    ("kill-renew", kill::renew),
    ("kill-control", kill::control),
    ("kill-register", kill::register),
    ("kill-python", hosts::python),
    ("kill-node", hosts::node),
    ("kill-c", hosts::c),
    ("kill-php", hosts::php),
    ("kill-reconcile-executed", reopen::executed),
    ("kill-reconcile-absent", reopen::absent),
    ("kill-prune", reopen::prune),
    ("kill-first-opening", reopen::first),
    ("kill-rollback", reopen::half),
    ("kill-migration", reopen::migrate),
    ("power-cuts", power::cut),
    ("power-control", power::control),
    ("disk-errors", disk::errors),
    ("disk-short-writes", disk::short),
    ("disk-slow-syncs", disk::slow),
    ("damaged-files", damage::files),
    ("flipped-bits", damage::bits),
    ("clock-jumps", clock::jumps),
    ("command", command::renew),
    ("eight-processes", company::eight),
    ("foreign-opens", company::foreign),
    ("forks", company::forks),
    ("paused-holder", paused::holder),
];

/// Every suite's name.
pub fn names() -> Vec<&'static str> {
    SUITES.iter().map(|(name, _)| *name).collect()
}

/// Runs the suites that were asked for, and tells of each as it ends.
pub fn run(wanted: Wanted, mut tell: impl FnMut(&'static str, &Tally)) -> bool {
    let setting = Setting::new(wanted);
    let mut good = true;
    for (name, suite) in SUITES {
        let only = &setting.wanted.only;
        if !only.is_empty() && !only.iter().any(|wanted| wanted == name) {
            continue;
        }
        let begun = Instant::now();
        let mut tally = match suite(&setting) {
            Ok(Some(tally)) => tally,
            Ok(None) => continue,
            Err(text) => Tally { violations: vec![text], ..Tally::default() },
        };
        tally.took = begun.elapsed();
        good &= tally.good();
        tell(name, &tally);
    }
    good
}
