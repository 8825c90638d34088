//! The journal in a PostgreSQL database, for several machines that sell from one account.
//!
//! The database arbitrates: its unique indexes decide which of two machines places an order, its row locks who changes it first.
//! Whether a process is at work on an order is told by a kernel lock of the machine that placed it, and by that machine alone.

mod address;
mod buried;
mod fault;
mod link;
mod machine;
mod migrations;
mod older;
mod pool;
mod rows;
#[cfg(test)]
mod tests;
mod tls;
mod transact;

use super::past::fingerprint;
use super::record::next_key;
use super::{
    Change, Claim, Earlier, Filter, Fingerprint, Forget, Intent, Journal, Key, Note, OrderLock, Past, Row,
    unusable,
};
use crate::error::Result;
use crate::model::{DomainName, OrderState};
use address::Address;
use machine::Machine;
use pool::Pool;
use ring::hmac;
use rows::Put;
use secrecy::SecretString;
use std::ffi::OsString;
use std::fmt;
use std::sync::OnceLock;
use std::time::Duration;
use transact::{Done, Trace};

/// How long a transaction waits, for a connection or for the database, before the journal counts as unusable.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often an order is looked up anew while others place and forget under the same key.
const ROUNDS: u32 = 10;

/// A journal in a PostgreSQL database. Connected on first use, and anew in a forked child.
///
/// ```
/// # use anyregistrar::journal::PostgresJournal;
/// let place = "postgres://orders@db.example/shop?sslrootcert=/etc/ssl/db.pem&local_folder=/var/lib/shop/anyregistrar";
/// # let place = "postgres://orders@db.example/shop?local_folder=/var/lib/shop/anyregistrar";
/// let journal = PostgresJournal::at(place, None)?;
/// # Ok::<_, anyregistrar::Error>(())
/// ```
pub struct PostgresJournal {
    address: Address,
    machine: Machine,
    pool: Pool,
    secret: OnceLock<hmac::Key>,
}

impl fmt::Debug for PostgresJournal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PostgresJournal({})", self.address.name())
    }
}

impl PostgresJournal {
    /// The journal in the database of `postgres://user@host/database?…`. The password comes by itself, stands in the address, or in the variable `ANYREGISTRAR_JOURNAL_PASSWORD`; the
    /// options are `host` (the folder of a Unix socket), `sslmode`, `sslrootcert`, and `local_folder`: where this machine keeps its
    /// locks, else the user's folder for state.
    pub fn at(address: &str, password: Option<SecretString>) -> Result<Self> {
        PostgresJournal::from(address, password, |name| std::env::var_os(name))
    }

    /// The same, with the environment as an argument.
    pub(super) fn from(
        address: &str,
        password: Option<SecretString>,
        variable: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Self> {
        let address = Address::read(address, password, variable)?;
        let machine = Machine::at(address.folder.clone());
        Ok(PostgresJournal { address, machine, pool: Pool::default(), secret: OnceLock::new() })
    }

    fn secret(&self) -> Result<&hmac::Key> {
        if self.secret.get().is_none() {
            // Connecting finds out which journal this is.
            self.transact(false, async |_| Ok(Done::Nothing(())))?;
        }
        self.secret.get().ok_or_else(|| unusable("it did not tell which journal it is"))
    }

    fn placed_here(&self, row: &Row) -> bool {
        self.machine.id().is_ok_and(|id| row.machine.as_deref() == Some(id))
    }
}

impl Journal for PostgresJournal {
    fn waits(&self) -> bool {
        true
    }

    fn fingerprint(&self, parameters: &[u8]) -> Result<Fingerprint> {
        Ok(fingerprint(self.secret()?, parameters))
    }

    fn claim(&self, intent: Intent, renewable: &dyn Fn(&Past) -> bool) -> Result<Claim> {
        let (secret, machine) = (self.secret()?, self.machine.id()?);
        for _ in 0..ROUNDS {
            let earlier = self.under(&intent.scope, &intent.key)?;
            let (key, generation) = match next_key(&intent.key, earlier, renewable) {
                Ok(next) => next,
                Err(claim) => return Ok(*claim),
            };
            let mut row = Row::new(intent.clone(), key, generation);
            row.machine = Some(machine.to_owned());
            match self.transact(true, async |client| rows::put(client, secret, &row, machine).await)? {
                Put::Done => {
                    self.saw(&row.intent.id);
                    return Ok(Claim::Placed(Box::new(row)));
                }
                Put::Blocked(other) => return Ok(Claim::Blocked(other)),
                Put::Taken => {}
            }
        }
        Err(unusable("others place the same order over and over"))
    }

    fn under(&self, scope: &str, key: &Key) -> Result<Option<Earlier>> {
        let secret = self.secret()?;
        self.transact(false, async |client| rows::under(client, secret, scope, key).await.map(Done::Nothing))
    }

    fn order(&self, scope: &str, id: &str) -> Result<Option<Row>> {
        self.transact(false, async |client| rows::order(client, scope, id).await.map(Done::Nothing))
    }

    fn list(&self, scope: &str, filter: &Filter) -> Result<Vec<Row>> {
        self.transact(false, async |client| rows::list(client, scope, filter).await.map(Done::Nothing))
    }

    fn change(&self, id: &str, change: Change) -> Result<Row> {
        self.transact(true, async |client| rows::change(client, id, change).await)
    }

    fn note(&self, id: &str, note: Note) -> Result<Row> {
        self.transact(true, async |client| rows::note(client, id, note).await)
    }

    fn forget(&self, scope: &str, which: &Forget) -> Result<u64> {
        let (secret, mut all) = (self.secret()?, 0);
        loop {
            let gone =
                self.transact(true, async |client| buried::forget(client, secret, scope, which).await)?;
            all += gone;
            if gone == 0 || matches!(which, Forget::Order(_)) {
                return Ok(all);
            }
        }
    }

    fn may_be_sending_elsewhere(&self, row: &Row) -> bool {
        row.order.state == OrderState::Sending && !self.placed_here(row)
    }

    fn is_ours(&self, row: &Row) -> bool {
        self.placed_here(row)
    }

    fn try_lock(&self, scope: &str, class: &str, domain: &DomainName) -> Result<Option<Box<dyn OrderLock>>> {
        self.machine.try_lock(scope, class, domain)
    }
}
