//! The simulated registrar in this process.

use super::{Answer, Dialed, Outgoing, Transport};
use crate::error::{Error, ErrorKind, Result};
use crate::fork;
use crate::provider::BoxFuture;
use anyregistrar_sandbox::serve::isproxy;
use anyregistrar_sandbox::{Delivery, Face, Question, Sandbox};
use bytes::Bytes;
use http::Response;
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// How many bytes a connection in this process holds on their way.
const ROOM: usize = 64 << 10;

/// A simulated registrar behind the interface of the network.
pub struct InProcess {
    sandbox: Sandbox,
    face: Face,
}

impl InProcess {
    /// This world, seen through the protocol of `face`.
    pub fn new(sandbox: Sandbox, face: Face) -> Self {
        InProcess { sandbox, face }
    }
}

impl Transport for InProcess {
    fn send(&self, outgoing: Outgoing) -> BoxFuture<'_, Result<Answer>> {
        Box::pin(async move {
            let delivery = {
                // The world has a lock of its own, which a fork must not tear.
                let _guard = fork::guard();
                self.sandbox.deliver(self.face, &outgoing.request)
            };
            let late = |_| Error::unknown(ErrorKind::Timeout, "the registrar did not answer in time");
            timeout(outgoing.total.min(outgoing.first_byte), arrive(delivery)).await.map_err(late)?
        })
    }

    fn dial<'a>(&'a self, _: &'a str, _: u16, _: Duration) -> BoxFuture<'a, Result<Dialed>> {
        Box::pin(async move {
            let (ours, theirs) = tokio::io::duplex(ROOM);
            let sandbox = self.sandbox.clone();
            let ask = move |question: &Question<'_>| {
                let _guard = fork::guard();
                sandbox.availability(question)
            };
            // It ends with our end of the connection.
            tokio::spawn(isproxy::converse(Box::new(theirs), ask, None));
            Ok(Dialed { wire: Box::new(ours), private: true })
        })
    }

    fn is_sandbox(&self) -> bool {
        true
    }
}

/// What comes back over the connection, as the network's transport would see it.
async fn arrive(delivery: Delivery) -> Result<Answer> {
    let broken = || Error::unknown(ErrorKind::Network, "the connection broke before the answer was complete");
    match delivery {
        Delivery::Reply { response, delay } => {
            pause(delay).await;
            Ok(answer(response, true))
        }
        Delivery::Refused => {
            Err(Error::new(ErrorKind::Network, "no connection to the registrar; nothing was sent"))
        }
        Delivery::Dropped { delay } => {
            pause(delay).await;
            Err(broken())
        }
        Delivery::Truncated { framed: true, delay, .. } => {
            pause(delay).await;
            Err(broken())
        }
        Delivery::Truncated { response, keep, framed: false, delay } => {
            pause(delay).await;
            let cut = response.map(|body| body.slice(..keep.min(body.len())));
            Ok(answer(cut, false))
        }
        Delivery::Silent => std::future::pending().await,
    }
}

fn answer(response: Response<Bytes>, framed: bool) -> Answer {
    let (parts, body) = response.into_parts();
    Answer { status: parts.status, headers: parts.headers, body, framed }
}

async fn pause(delay: Duration) {
    if !delay.is_zero() {
        sleep(delay).await;
    }
}
