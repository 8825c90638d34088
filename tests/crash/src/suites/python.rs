//! The same kills in a Python process.

use super::kill::killed;
use crate::process::Ended;
use crate::scene::{Buy, Scene, Shop, Stage};
use crate::setting::{Setting, Words};
use crate::tally::Tally;
use crate::work::Work;
use std::path::{Path, PathBuf};

/// The calls that change, secure or give away something; the interpreter's own are left out.
const NAMES: [&str; 22] = [
    "write",
    "writev",
    "pwrite64",
    "pwritev",
    "fsync",
    "fdatasync",
    "flock",
    "fcntl",
    "ftruncate",
    "truncate",
    "unlink",
    "unlinkat",
    "rename",
    "renameat2",
    "connect",
    "send",
    "sendto",
    "sendmsg",
    "recv",
    "recvfrom",
    "recvmsg",
    "shutdown",
];

const HOST: &str = include_str!("../../data/host.py");

/// A paid call from Python.
struct FromPython {
    buy: Buy,
    python: PathBuf,
    script: PathBuf,
}

impl Scene for FromPython {
    fn stage(&self, setting: &Setting) -> Result<Stage, String> {
        self.buy.stage(setting)
    }

    fn words(&self, setting: &Setting, stage: &Stage) -> Words {
        let words: [&Path; 5] =
            [&self.python, &self.script, self.buy.0.base.as_ref(), &stage.journal, stage.domain.as_ref()];
        setting.quick(Words::of(words)).and(&stage.key)
    }

    fn at_once(&self, stage: &Stage, ended: &Ended) -> Result<(), String> {
        self.buy.at_once(stage, ended)
    }

    fn judge(&self, setting: &Setting, stage: &Stage) -> Result<(), String> {
        self.buy.judge(setting, stage)
    }
}

pub(super) fn renew(setting: &Setting) -> Result<Option<Tally>, String> {
    let Some(python) = setting.wanted.python.clone() else { return Ok(None) };
    let script = setting.scratch();
    std::fs::write(&script, HOST).map_err(|error| format!("the script: {error}"))?;
    let scene = FromPython { buy: Buy(Shop::open(Work::Renew)), python, script };
    killed(setting, &scene, |point| NAMES.contains(&point.name.as_str())).map(Some)
}
