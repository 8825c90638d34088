//! What is struck, and how it is judged afterwards.

use crate::process::{Ended, run};
use crate::recovery::Told;
use crate::registrar::Registrar;
use crate::setting::{Setting, Words};
use crate::work::{Shift, Work};
use std::path::{Path, PathBuf};

/// One order's place: the journal, the domain and the key.
pub(crate) struct Stage {
    pub(crate) journal: PathBuf,
    pub(crate) domain: String,
    pub(crate) key: String,
}

impl Drop for Stage {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.journal);
    }
}

/// Something that can be struck, again and again, each time on a stage of its own.
pub(crate) trait Scene: Sync {
    /// Sets the stage.
    fn stage(&self, setting: &Setting) -> Result<Stage, String>;
    /// The process that is struck.
    fn words(&self, setting: &Setting, stage: &Stage) -> Words;
    /// What must be true right after the process has ended.
    fn at_once(&self, _stage: &Stage, _ended: &Ended) -> Result<(), String> {
        Ok(())
    }
    /// Recovers, and judges by the ledger.
    fn judge(&self, setting: &Setting, stage: &Stage) -> Result<(), String>;
}

/// A simulated registrar with an address.
pub(crate) struct Shop {
    pub(crate) registrar: Registrar,
    pub(crate) base: String,
    pub(crate) work: Work,
}

impl Shop {
    pub(crate) fn open(work: Work) -> Shop {
        let registrar = Registrar::new(work.face(), &Shift::default());
        let base = registrar.serve();
        Shop { registrar, base, work }
    }

    /// An order that nobody placed yet.
    pub(crate) fn fresh(&self, setting: &Setting) -> Stage {
        let number = setting.number();
        Stage { journal: setting.scratch(), domain: self.work.domain(number), key: format!("key-{number}") }
    }

    /// The host on a stage.
    pub(crate) fn host(&self, setting: &Setting, stage: &Stage, command: &str) -> Words {
        let host = setting.host(&self.base, &stage.journal, self.work.name(), command);
        host.with("domain", &stage.domain).with("key", &stage.key)
    }

    /// Recovers in a new process, and compares what it was told with the ledger.
    pub(crate) fn recovered(&self, setting: &Setting, stage: &Stage) -> Result<(), String> {
        let ended = run(&self.host(setting, stage, "recover"))?;
        let [first, last, again] = <[Told; 3]>::try_from(ended.told()).map_err(|_| ended.story())?;
        weigh(&first, &last, &again, self.registrar.charges(self.work, &stage.domain))
    }
}

/// The judgement: what the caller was told in the end against what the ledger took.
pub(crate) fn weigh(first: &Told, last: &Told, again: &Told, charges: usize) -> Result<(), String> {
    let wrong = |what: &str| {
        Err(format!("{what}; {charges} charges; first {first:?}; last {last:?}; again {again:?}"))
    };
    if charges > 1 {
        return wrong("charged more than once");
    }
    if first.raised && !first.failed() && charges > 0 && !last.succeeded() {
        return wrong("raised, with a charge");
    }
    match (last.succeeded(), last.failed()) {
        _ if (&last.order, &last.word) != (&again.order, &again.word) => wrong("the key answers differently"),
        (true, _) if charges == 1 => Ok(()),
        (true, _) => wrong("succeeded without a charge"),
        (_, true) if charges == 0 => Ok(()),
        (_, true) => wrong("failed, with a charge"),
        _ => wrong("not settled"),
    }
}

/// A paid call, from the first opening of the journal on.
pub(crate) struct Buy(pub(crate) Shop);

impl Scene for Buy {
    fn stage(&self, setting: &Setting) -> Result<Stage, String> {
        Ok(self.0.fresh(setting))
    }

    fn words(&self, setting: &Setting, stage: &Stage) -> Words {
        self.0.host(setting, stage, "buy")
    }

    fn at_once(&self, stage: &Stage, ended: &Ended) -> Result<(), String> {
        let charges = self.0.registrar.charges(self.0.work, &stage.domain);
        match ended.told().first() {
            Some(told) if told.raised && charges > 0 => Err(format!("raised, with a charge: {told:?}")),
            Some(told) if told.succeeded() && charges != 1 => {
                Err(format!("succeeded with {charges} charges: {told:?}"))
            }
            _ => Ok(()),
        }
    }

    fn judge(&self, setting: &Setting, stage: &Stage) -> Result<(), String> {
        self.0.recovered(setting, stage)
    }
}

/// Copies a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new().mode(0o700).create(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
