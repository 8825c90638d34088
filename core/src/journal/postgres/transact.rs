//! One transaction, whatever happens to the connection.

use super::link::Link;
use super::pool::Lent;
use super::{PATIENCE, PostgresJournal, fault, older, rows};
use crate::engine::inside_a_runtime;
use crate::error::{Error, ErrorKind, Result};
use crate::fork;
use crate::journal::unusable;
use std::time::{Duration, Instant};
use tokio_postgres::Client;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::Type;

/// What a transaction did.
pub(super) enum Done<T> {
    /// It wrote nothing that is to stay.
    Nothing(T),
    /// It wrote, and left a trace by which that can be seen.
    Written(T, Trace),
}

/// By what a write is known again.
pub(super) struct Trace {
    /// The order.
    pub(super) id: String,
    /// The mark of this one write on the order; empty where the order was forgotten.
    pub(super) written: String,
}

impl Trace {
    /// A write of this order.
    pub(super) fn of(id: &str) -> Trace {
        let written = uuid::Uuid::new_v7(uuid::Timestamp::now(uuid::NoContext)).to_string();
        Trace { id: id.to_owned(), written }
    }

    /// The end of this order's details.
    pub(super) fn buried(id: &str) -> Trace {
        Trace { id: id.to_owned(), written: String::new() }
    }
}

impl PostgresJournal {
    /// Runs one transaction. A broken connection is replaced before anything began; a commit whose answer was lost is looked for.
    pub(super) fn transact<T: Send>(
        &self,
        write: bool,
        act: impl AsyncFnOnce(&Client) -> Result<Done<T>> + Send,
    ) -> Result<T> {
        apart(move || {
            let mut lent = self.pool.lend()?;
            let (link, number) = self.begin(&mut lent, write)?;
            match link.wait(act(&link.client)) {
                Ok(Done::Written(value, trace)) => match link.commit() {
                    Ok(()) => {
                        lent.keep(link);
                        Ok(value)
                    }
                    Err(error) => {
                        drop(link);
                        if self.happened(&lent, &number.unwrap_or_default(), &trace)? {
                            Ok(value)
                        } else {
                            Err(error)
                        }
                    }
                },
                Ok(Done::Nothing(value)) => {
                    if link.rollback() {
                        lent.keep(link);
                    }
                    Ok(value)
                }
                Err(error) => {
                    // What timed out may still be running there: that connection is not used again, and the server takes back
                    // what was not committed on it.
                    if !fault::is_unusable(&error) && link.rollback() {
                        lent.keep(link);
                    }
                    Err(error)
                }
            }
        })
    }

    /// A connection on which a transaction has begun, and the transaction's number.
    fn begin(&self, lent: &mut Lent<'_>, write: bool) -> Result<(Link, Option<String>)> {
        if let Some(link) = lent.idle()
            && let Ok(begun) = link.begin(write)
        {
            return Ok((link, begun));
        }
        let link = self.connect(lent)?;
        let begun = link.begin(write)?;
        Ok((link, begun))
    }

    /// A new connection to the journal that this machine knows.
    fn connect(&self, lent: &Lent<'_>) -> Result<Link> {
        let name = self.address.name();
        let known = self.machine.known(&name)?;
        let link = lent.fresh(&self.address)?;
        let identity = link.identify(known.as_deref())?;
        if known.is_none() {
            self.machine.remember(&name, &identity.id)?;
        }
        older::check(&link, &self.machine, &name)?;
        let _ = self.secret.set(identity.secret);
        Ok(link)
    }

    /// Whether a write whose commit got no answer happened. The server may still be at it: only when that transaction is over does
    /// the absence of its trace mean anything.
    fn happened(&self, lent: &Lent<'_>, number: &str, trace: &Trace) -> Result<bool> {
        let begun = Instant::now();
        loop {
            let seen = self.connect(lent).and_then(|link| {
                if is_running(&link, number)? {
                    return Err(unusable("the database did not answer in time"));
                }
                link.ask(async |client| rows::shows(client, trace).await)
            });
            match seen {
                Err(_) if begun.elapsed() < PATIENCE => std::thread::sleep(Duration::from_millis(100)),
                seen => return seen,
            }
        }
    }
}

/// Whether a transaction is still under way.
fn is_running(link: &Link, number: &str) -> Result<bool> {
    let query = "SELECT pg_xact_status($1::xid8) = 'in progress'";
    link.ask(async |client| {
        match client.query_typed_one(query, &[(&number, Type::TEXT)]).await {
            Ok(row) => Ok(row.try_get::<_, Option<bool>>(0).map_err(|e| fault::fault(&e))? == Some(true)),
            // A number that the server does not know yet: it crashed, and has forgotten the transaction with its number.
            Err(error) if error.code() == Some(&SqlState::INVALID_PARAMETER_VALUE) => Ok(false),
            Err(error) => Err(fault::fault(&error)),
        }
    })
}

/// Does something that drives a runtime of its own. A thread that another runtime has lent may not do so, and lends it to a thread.
fn apart<T: Send>(act: impl FnOnce() -> Result<T> + Send) -> Result<T> {
    if !inside_a_runtime() {
        return act();
    }
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().name("anyregistrar-db".into()).spawn_scoped(scope, || {
            fork::mask_signals();
            act()
        });
        match thread {
            Ok(thread) => thread.join().unwrap_or_else(|_| {
                Err(Error::new(ErrorKind::Internal, "the journal's thread ended unexpectedly"))
            }),
            Err(error) => Err(unusable(format_args!("this process gets no more threads: {}", error.kind()))),
        }
    })
}
