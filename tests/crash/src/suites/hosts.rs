//! The same kills in hosts of other languages.

use super::kill::killed;
use crate::process::Ended;
use crate::scene::{Buy, Scene, Shop, Stage};
use crate::setting::{Setting, Wanted, Words};
use crate::tally::Tally;
use crate::work::Work;
use std::path::{Path, PathBuf};

/// The calls that change, secure or give away something; most of an interpreter's own are left out.
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

/// A host: the words before its arguments, for what was given of it.
struct Host {
    given: fn(&Wanted) -> Option<&PathBuf>,
    /// The interpreter, where what was given is not a program itself.
    interpreter: Option<&'static str>,
    /// The script, which is told of what was given where that is a library.
    script: Option<&'static str>,
    /// How the script's name ends, where the interpreter looks at it.
    ending: &'static str,
}

const PYTHON: Host = Host {
    given: |wanted| wanted.python.as_ref(),
    interpreter: None,
    script: Some(include_str!("../../data/host.py")),
    ending: "py",
};

const NODE: Host = Host {
    given: |wanted| wanted.node.as_ref(),
    interpreter: Some("node"),
    script: Some(include_str!("../../data/host.mjs")),
    ending: "mjs",
};

const PHP: Host = Host {
    given: |wanted| wanted.php.as_ref(),
    interpreter: Some("php"),
    script: Some(include_str!("../../data/host.php")),
    ending: "php",
};

const C: Host = Host { given: |wanted| wanted.c.as_ref(), interpreter: None, script: None, ending: "" };

/// A paid call from another language.
struct FromAfar {
    buy: Buy,
    /// The program, its script, and the library where that has to be told.
    program: Vec<PathBuf>,
}

impl Scene for FromAfar {
    fn stage(&self, setting: &Setting) -> Result<Stage, String> {
        self.buy.stage(setting)
    }

    fn words(&self, setting: &Setting, stage: &Stage) -> Words {
        let order: [&Path; 4] =
            [self.buy.0.base.as_ref(), &stage.journal, stage.domain.as_ref(), stage.key.as_ref()];
        setting.quick(Words::of(self.program.iter().map(PathBuf::as_path).chain(order)))
    }

    fn at_once(&self, stage: &Stage, ended: &Ended) -> Result<(), String> {
        self.buy.at_once(stage, ended)
    }

    fn judge(&self, setting: &Setting, stage: &Stage) -> Result<(), String> {
        self.buy.judge(setting, stage)
    }
}

pub(super) fn python(setting: &Setting) -> Result<Option<Tally>, String> {
    renew(setting, &PYTHON)
}

pub(super) fn node(setting: &Setting) -> Result<Option<Tally>, String> {
    renew(setting, &NODE)
}

pub(super) fn php(setting: &Setting) -> Result<Option<Tally>, String> {
    renew(setting, &PHP)
}

pub(super) fn c(setting: &Setting) -> Result<Option<Tally>, String> {
    renew(setting, &C)
}

fn renew(setting: &Setting, host: &Host) -> Result<Option<Tally>, String> {
    let Some(given) = (host.given)(&setting.wanted) else { return Ok(None) };
    let mut program: Vec<PathBuf> = host.interpreter.map(PathBuf::from).into_iter().collect();
    if host.interpreter.is_none() {
        program.push(given.clone());
    }
    if let Some(script) = host.script {
        let file = setting.scratch().with_extension(host.ending);
        std::fs::write(&file, script).map_err(|error| format!("the script: {error}"))?;
        program.push(file);
    }
    if host.interpreter.is_some() {
        program.push(given.clone());
    }
    let scene = FromAfar { buy: Buy(Shop::open(Work::Renew)), program };
    killed(setting, &scene, |point| NAMES.contains(&point.name.as_str())).map(Some)
}
