//! One connection to the database, and one transaction on it.

use super::address::Address;
use super::fault::{self, fault};
use super::tls::Tls;
use super::{PATIENCE, migrations};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::unusable;
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;
use tokio_postgres::{Client, NoTls, SimpleQueryMessage};

/// How long a new connection may take in all, with TLS and the password.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// A connection that nobody used for this long is not used again: what lies between may have dropped it without a word.
const IDLE: Duration = Duration::from_secs(60);

/// A connection. It has a runtime of its own, which only those drive who wait for it: nothing runs between two transactions, and a
/// dropped connection waits for nothing.
pub(super) struct Link {
    pub(super) client: Client,
    runtime: Option<Runtime>,
    pub(super) used: Instant,
}

impl Link {
    /// Connects.
    pub(super) fn open(address: &Address) -> Result<Link> {
        let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| {
            Error::new(ErrorKind::JournalUnavailable, format!("no connection can be made: {}", error.kind()))
        })?;
        let client = runtime.block_on(async {
            timeout(HANDSHAKE, connect(address)).await.unwrap_or_else(|_| Err(fault::late()))
        })?;
        Ok(Link { client, runtime: Some(runtime), used: Instant::now() })
    }

    /// Whether it is worth trying.
    pub(super) fn is_fresh(&self) -> bool {
        !self.client.is_closed() && self.used.elapsed() < IDLE
    }

    /// Waits for the server, not for ever: a server that was stopped answers nothing and breaks nothing.
    pub(super) fn wait<T>(&self, work: impl Future<Output = Result<T>>) -> Result<T> {
        let runtime = self.runtime.as_ref().expect("it is taken only when the link is dropped");
        runtime.block_on(async { timeout(PATIENCE, work).await.unwrap_or_else(|_| Err(fault::late())) })
    }

    /// Begins a transaction, and refuses a server that may lose it after it was committed. Gives the number of one that writes.
    ///
    /// All settings hold for this transaction alone, so that a pooler between us and the server changes nothing. The isolation is
    /// the usual one, and need not be more: two that place the same order meet at the unique indexes, two that change the same
    /// order meet at its locked row, and no decision here rests on two rows at once.
    pub(super) fn begin(&self, write: bool) -> Result<Option<String>> {
        let (mode, number) = if write { ("WRITE", "pg_current_xact_id()::text") } else { ("ONLY", "NULL") };
        let batch = format!(
            "BEGIN ISOLATION LEVEL READ COMMITTED READ {mode};
             SET LOCAL synchronous_commit TO on;
             SET LOCAL statement_timeout TO '10s';
             SET LOCAL idle_in_transaction_session_timeout TO '30s';
             SELECT {number}, current_setting('fsync'), current_setting('full_page_writes')"
        );
        let messages = self.wait(async { self.client.simple_query(&batch).await.map_err(|e| fault(&e)) })?;
        let row = messages.into_iter().find_map(|message| match message {
            SimpleQueryMessage::Row(row) => Some(row),
            _ => None,
        });
        let row = row.ok_or_else(|| unusable("the server does not answer like PostgreSQL"))?;
        for (place, setting) in [(1, "fsync"), (2, "full_page_writes")] {
            if row.get(place) != Some("on") {
                let text = format!("the server runs with {setting}=off and may lose what it has confirmed");
                return Err(unusable(text));
            }
        }
        Ok(row.get(0).map(str::to_owned))
    }

    /// Asks in a transaction of its own, which writes nothing.
    pub(super) fn ask<T>(&self, question: impl AsyncFnOnce(&Client) -> Result<T>) -> Result<T> {
        self.begin(false)?;
        let answer = self.wait(question(&self.client));
        self.rollback();
        answer
    }

    /// Brings the tables up to date, and tells what journal this is.
    pub(super) fn identify(&self, known: Option<&str>) -> Result<migrations::Identity> {
        migrations::identify(self, known)
    }

    /// Ends the transaction. What a failure means is for the caller to find out.
    pub(super) fn commit(&self) -> Result<()> {
        self.wait(async { self.client.batch_execute("COMMIT").await.map_err(|e| fault(&e)) })
    }

    /// Takes the transaction back; tells whether the connection can be used again.
    pub(super) fn rollback(&self) -> bool {
        !self.client.is_closed()
            && self.wait(async { self.client.batch_execute("ROLLBACK").await.map_err(|e| fault(&e)) }).is_ok()
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        // Waits for nothing, so that a client may be dropped anywhere, in asynchronous code too.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

async fn connect(address: &Address) -> Result<Client> {
    let config = address.config();
    match &address.tls {
        Some(settings) => {
            let (client, connection) =
                config.connect(Tls(settings.clone())).await.map_err(|e| fault::connecting(&e))?;
            tokio::spawn(connection);
            Ok(client)
        }
        None => {
            let (client, connection) = config.connect(NoTls).await.map_err(|e| fault::connecting(&e))?;
            tokio::spawn(connection);
            Ok(client)
        }
    }
}
