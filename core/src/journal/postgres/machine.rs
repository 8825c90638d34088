//! What belongs to this machine alone: who it is, which databases it knows, and the locks of the orders that it is at work on.

use super::PATIENCE;
use crate::error::Result;
use crate::fork;
use crate::journal::{OrderLock, lock, place, unusable};
use crate::model::DomainName;
use ring::digest;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// A machine, as the rows name it.
///
/// The kernel locks of its folder tell whether a process of this machine is sending an order; of another machine's processes
/// nothing can be told. So the folder is never shared between machines, and never copied from one to another.
pub(super) struct Machine {
    folder: PathBuf,
    id: OnceLock<String>,
}

impl Machine {
    /// The machine whose own files lie in `folder`.
    pub(super) fn at(folder: PathBuf) -> Machine {
        Machine { folder, id: OnceLock::new() }
    }

    /// Its name: random, made on first use.
    pub(super) fn id(&self) -> Result<&str> {
        if let Some(id) = self.id.get() {
            return Ok(id);
        }
        let id = self.alone(|folder| match place::read(folder, "machine.id")? {
            Some(id) if id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()) => Ok(id),
            Some(_) => Err(unusable("machine.id is damaged; put the right one back")),
            None => {
                let mut random = [0; 16];
                ring::rand::SecureRandom::fill(&ring::rand::SystemRandom::new(), &mut random)
                    .map_err(|_| unusable("this machine gives no random numbers"))?;
                let id = hex(&random);
                place::write(folder, "machine.id", &id)?;
                Ok(id)
            }
        })?;
        Ok(self.id.get_or_init(|| id))
    }

    /// The identity of the journal that this machine found in a database before.
    pub(super) fn known(&self, database: &str) -> Result<Option<String>> {
        place::prepare(&self.folder)?;
        place::read(&self.folder, &mark(database))
    }

    /// Keeps in mind which journal lies in a database, so that an empty or another one there is noticed.
    pub(super) fn remember(&self, database: &str, journal: &str) -> Result<()> {
        self.alone(|folder| place::write(folder, &mark(database), journal))
    }

    /// The file that names the order which this machine saw last in a database.
    pub(super) fn last(&self, database: &str) -> Result<File> {
        place::prepare(&self.folder)?;
        place::ours(&self.folder, &file(database, "last"))
    }

    /// Where that file lies.
    pub(super) fn last_path(&self, database: &str) -> PathBuf {
        self.folder.join(file(database, "last"))
    }

    /// Takes the lock of an order.
    pub(super) fn try_lock(
        &self,
        scope: &str,
        class: &str,
        domain: &DomainName,
    ) -> Result<Option<Box<dyn OrderLock>>> {
        lock::try_lock(&self.folder, scope, class, domain)
    }

    /// Does something with the folder while no other process does.
    fn alone<T>(&self, act: impl FnOnce(&Path) -> Result<T>) -> Result<T> {
        let begun = Instant::now();
        loop {
            let guard = fork::disk();
            place::prepare(&self.folder)?;
            let gate = place::ours(&self.folder, "machine.gate")?;
            match gate.try_lock() {
                Ok(()) => return act(&self.folder),
                Err(TryLockError::Error(error)) => {
                    return Err(unusable(format_args!("machine.gate: {}", error.kind())));
                }
                Err(TryLockError::WouldBlock) => drop((gate, guard)),
            }
            if begun.elapsed() > PATIENCE {
                return Err(unusable(
                    "another process of this machine holds machine.gate and does not let go",
                ));
            }
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

/// The file that tells which journal lies in a database.
fn mark(database: &str) -> String {
    file(database, "id")
}

fn file(database: &str, what: &str) -> String {
    let hash = digest::digest(&digest::SHA256, database.as_bytes());
    format!("{}.{what}", hex(&hash.as_ref()[..16]))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
