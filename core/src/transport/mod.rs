//! The way to the registrar and back: the network, the sandbox in this process, or a script in tests.

mod address;
mod http;
mod line;
#[cfg(feature = "sandbox")]
mod sandbox;
mod script;

pub use self::http::{Http, Route};
pub(crate) use address::{check_base, is_loopback};
pub use line::{Dialed, Wire};
#[cfg(feature = "sandbox")]
pub use sandbox::InProcess;
pub use script::{Script, Step};

use crate::call::Relay;
use crate::error::Result;
use crate::provider::BoxFuture;
use ::http::{HeaderMap, Request, StatusCode};
use bytes::Bytes;
use std::fmt;
use std::time::Duration;

/// Which of the engine's two lanes a call runs on. Connections belong to a lane: a second runtime hangs on the first one's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lane {
    /// Driven by the thread that waits.
    Caller,
    /// Driven by the engine's own thread, so that orders go on when their callers leave.
    Own,
}

/// A request on its way out.
pub struct Outgoing {
    /// The request.
    pub request: Request<Bytes>,
    /// Its lane.
    pub lane: Lane,
    /// Send it over a connection of its own, which nothing was sent on before.
    pub fresh: bool,
    /// The time for connecting.
    pub connect: Duration,
    /// The time until the answer begins.
    pub first_byte: Duration,
    /// The time for all of it.
    pub total: Duration,
}

/// Stands among a request's extensions where the answer may be long: a registrar without pages gives all domains of an account at once.
#[derive(Clone, Copy, Debug)]
pub struct LongAnswer;

/// Stands among a request's extensions where it is not to wait for its turn. The loop has seen to that before it sends.
#[derive(Clone, Copy, Debug)]
pub struct AtOnce;

/// Credentials and personal data are in the query, the headers, the body, and at some registrars in the path: not shown.
impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.request.uri().host().unwrap_or_default();
        write!(f, "Outgoing({} {host}, …)", self.request.method())
    }
}

/// An answer that came in whole.
#[derive(Clone)]
pub struct Answer {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The answer said how long it is. Without that, a cut body looks complete.
    pub framed: bool,
}

/// An auth code or personal data may be in it: not shown.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answer({}, {} bytes, …)", self.status.as_u16(), self.body.len())
    }
}

/// The way to the registrar and back.
///
/// A failure says whether the request can have left: a failed lookup, connection or handshake is `not_done`; all else is `unknown`.
pub trait Transport: Send + Sync {
    /// Sends a request once and reads the whole answer.
    fn send(&self, outgoing: Outgoing) -> BoxFuture<'_, Result<Answer>>;

    /// Opens a connection for a protocol of lines, which a registrar may have beside HTTP.
    ///
    /// Fails with `unsupported` where this way has none.
    fn dial<'a>(&'a self, host: &'a str, port: u16, within: Duration) -> BoxFuture<'a, Result<Dialed>> {
        let _ = (host, port, within);
        Box::pin(async { Err(line::none()) })
    }

    /// Turns a connection that was opened with [`Transport::dial`] into one with TLS.
    fn secure<'a>(
        &'a self,
        host: &'a str,
        wire: Box<dyn Wire>,
        within: Duration,
    ) -> BoxFuture<'a, Result<Box<dyn Wire>>> {
        let _ = (host, wire, within);
        Box::pin(async { Err(line::none()) })
    }

    /// Who sends in place of the loop, where a registrar's code runs without any way of its own.
    #[doc(hidden)]
    fn relay(&self) -> Option<&dyn Relay> {
        None
    }

    /// The simulated registrar behind this transport, by its control routes.
    fn is_sandbox(&self) -> bool {
        false
    }
}
