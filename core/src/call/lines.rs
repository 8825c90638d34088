//! A conversation by lines, for registrars that have one beside HTTP.

use super::Cx;
use crate::error::{Error, ErrorKind, Outcome, Result};
use crate::op::Effect;
use crate::transport::{Transport, Wire};
use std::future::Future;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::time::{Instant, timeout};

/// The time for connecting, and for each step of it.
const CONNECT: Duration = Duration::from_secs(5);

/// The time until the next line comes.
const NEXT_LINE: Duration = Duration::from_secs(15);

/// The longest line that is read.
const LONGEST: usize = 8 << 10;

/// A connection that is spoken over by lines.
pub(crate) struct Lines {
    wire: BufReader<Box<dyn Wire>>,
    transport: Arc<dyn Transport>,
    host: String,
    deadline: Option<Instant>,
    /// Nobody can listen.
    pub(crate) private: bool,
}

impl Cx {
    /// Opens a connection for lines. Only reads go this way: nothing here is sent with an effect.
    pub(crate) async fn dial(&self, host: &str, port: u16) -> Result<Lines> {
        let transport = self.parts.transport.clone();
        let dialed = transport.dial(host, port, within(CONNECT, self.deadline)).await?;
        let wire = BufReader::new(dialed.wire);
        Ok(Lines { wire, transport, host: host.to_owned(), deadline: self.deadline, private: dialed.private })
    }

    /// Waits for the call's turn to send, as every exchange does.
    pub(crate) async fn turn(&self) -> Result<()> {
        let turn = self.parts.limits.reserve(self.group(Effect::Read), self.now());
        if self.deadline.is_some_and(|deadline| Instant::now() + turn >= deadline) {
            return Err(late());
        }
        if !turn.is_zero() {
            tokio::time::sleep(turn).await;
        }
        Ok(())
    }
}

impl Lines {
    /// Goes on with TLS. What came before must have been read.
    pub(crate) async fn secured(self) -> Result<Lines> {
        let Lines { wire, transport, host, deadline, private } = self;
        // Whatever was put before the handshake by somebody in between is no answer of the registrar.
        if !wire.buffer().is_empty() {
            return Err(broken("there was more on the connection than the answer"));
        }
        let secured = transport.secure(&host, wire.into_inner(), within(CONNECT, deadline)).await?;
        Ok(Lines { wire: BufReader::new(secured), transport, host, deadline, private })
    }

    /// Sends lines that have their ends already.
    pub(crate) async fn send(&mut self, lines: &str) -> Result<()> {
        let limit = within(NEXT_LINE, self.deadline);
        in_time(limit, async {
            self.wire.write_all(lines.as_bytes()).await?;
            self.wire.flush().await
        })
        .await
    }

    /// The next line without its end. It is an error where the connection ends.
    pub(crate) async fn next(&mut self) -> Result<String> {
        let mut line = Vec::new();
        loop {
            let limit = within(NEXT_LINE, self.deadline);
            let piece = in_time(limit, self.wire.fill_buf()).await?;
            let end = piece.iter().position(|byte| *byte == b'\n');
            let taken = end.map_or(piece.len(), |at| at + 1);
            line.extend_from_slice(&piece[..taken]);
            self.wire.consume(taken);
            if taken == 0 {
                return Err(broken("the registrar ended the connection"));
            }
            if line.len() > LONGEST {
                return Err(Error::bad_reply("line", "the registrar sent a line without an end"));
            }
            if end.is_some() {
                return Ok(String::from_utf8_lossy(&line).trim_end().to_owned());
            }
        }
    }
}

fn within(most: Duration, deadline: Option<Instant>) -> Duration {
    deadline.map_or(most, |deadline| most.min(deadline.saturating_duration_since(Instant::now())))
}

async fn in_time<T>(limit: Duration, work: impl Future<Output = io::Result<T>>) -> Result<T> {
    let done = timeout(limit, work).await.map_err(|_| late())?;
    done.map_err(|_| broken("the connection to the registrar broke"))
}

fn late() -> Error {
    Error::new(ErrorKind::Timeout, "the registrar did not answer in time").with_outcome(Outcome::NotDone)
}

fn broken(text: &'static str) -> Error {
    Error::new(ErrorKind::Network, text).with_outcome(Outcome::NotDone)
}
