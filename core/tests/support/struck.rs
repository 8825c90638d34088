//! A simulated registrar in this process whose connection is struck where a test says so.

use anyregistrar::provider::BoxFuture;
use anyregistrar::transport::{Answer, InProcess, Outgoing, Transport};
use anyregistrar::{Error, ErrorKind, Result};
use anyregistrar_sandbox::{Face, Sandbox};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode};
use std::sync::Mutex;
use tokio::time::Instant;

/// What happens to one request.
pub enum Strike {
    /// It is answered.
    Pass,
    /// No connection.
    Refuse,
    /// The request arrives, and the answer is lost.
    Lose,
    /// The transport panics before anything is sent.
    PanicBefore,
    /// The transport panics when the answer is there.
    PanicAfter,
    /// No answer ever.
    Silent,
    /// Something else answers.
    Answer(Answer),
}

impl Strike {
    pub fn answer(status: u16, headers: &[(&str, &str)], body: impl Into<Bytes>) -> Strike {
        let pair = |(name, value): &(&str, &str)| {
            (name.parse::<HeaderName>().expect("a name"), HeaderValue::from_str(value).expect("a value"))
        };
        let headers: HeaderMap = headers.iter().map(pair).collect();
        let status = StatusCode::from_u16(status).expect("a status");
        Strike::Answer(Answer { status, headers, body: body.into(), framed: true })
    }
}

/// A request that was sent.
#[derive(Clone, Debug)]
pub struct Sent {
    pub path: String,
    pub fresh: bool,
    pub at: Instant,
}

type Decide = dyn Fn(&Request<Bytes>, usize) -> Strike + Send + Sync;

pub struct Struck {
    inner: Box<dyn Transport>,
    decide: Box<Decide>,
    sent: Mutex<Vec<Sent>>,
}

impl Struck {
    /// `decide` is told the request, and how many went to the same path before.
    pub fn new(
        face: Face,
        sandbox: Sandbox,
        decide: impl Fn(&Request<Bytes>, usize) -> Strike + Send + Sync + 'static,
    ) -> Struck {
        Struck::over(Box::new(InProcess::new(sandbox, face)), decide)
    }

    /// The same for a registrar of the test's own.
    pub fn over(
        inner: Box<dyn Transport>,
        decide: impl Fn(&Request<Bytes>, usize) -> Strike + Send + Sync + 'static,
    ) -> Struck {
        Struck { inner, decide: Box::new(decide), sent: Mutex::default() }
    }

    /// What was sent to paths that end so.
    pub fn sent_to(&self, end: &str) -> Vec<Sent> {
        let sent = self.sent.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        sent.iter().filter(|sent| sent.path.ends_with(end)).cloned().collect()
    }
}

impl Transport for Struck {
    fn send(&self, outgoing: Outgoing) -> BoxFuture<'_, Result<Answer>> {
        Box::pin(async move {
            let path = outgoing.request.uri().path().to_owned();
            let before = {
                let mut sent = self.sent.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
                let before = sent.iter().filter(|sent| sent.path == path).count();
                sent.push(Sent { path, fresh: outgoing.fresh, at: Instant::now() });
                before
            };
            let total = outgoing.total;
            match (self.decide)(&outgoing.request, before) {
                Strike::Pass => self.inner.send(outgoing).await,
                Strike::Refuse => Err(Error::new(ErrorKind::Network, "refused")),
                Strike::Lose => {
                    self.inner.send(outgoing).await?;
                    Err(Error::unknown(ErrorKind::Network, "lost"))
                }
                Strike::PanicBefore => panic!("struck before sending"),
                Strike::PanicAfter => {
                    self.inner.send(outgoing).await?;
                    panic!("struck after sending")
                }
                Strike::Silent => {
                    tokio::time::sleep(total).await;
                    Err(Error::unknown(ErrorKind::Timeout, "silence"))
                }
                Strike::Answer(answer) => Ok(answer),
            }
        })
    }
}
