//! The sandbox over HTTP, with every fault played on the real connection.

use std::io;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};

use crate::delivery::{Cut, Delivery};
use crate::{Face, Sandbox};

mod cut;
pub mod isproxy;

/// The largest request that is read.
const MAX_REQUEST: usize = 16 * 1024 * 1024;

/// Serves one face on a listener, until the listener fails or the future is dropped.
///
/// Connections run as tasks of the current runtime. A [`Delivery::Refused`] closes the connection without an answer:
/// once there is a connection, it is too late to refuse it, so clients see a reset or an early end.
///
/// # Errors
///
/// When the listener cannot accept any more.
pub async fn serve(listener: TcpListener, face: Face, sandbox: Sandbox) -> io::Result<()> {
    loop {
        let (stream, _) = match listener.accept().await {
            Ok(accepted) => accepted,
            Err(error) if passing(&error) => {
                tokio::time::sleep(Duration::from_millis(10)).await;
                continue;
            }
            Err(error) => return Err(error),
        };
        let sandbox = sandbox.clone();
        tokio::spawn(async move {
            // What a client does to its own connection is the client's business.
            let _ = connection(stream, face, sandbox).await;
        });
    }
}

/// Whether the next connection may do better.
fn passing(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted)
        // Too many open files: wait until some are closed.
        || matches!(error.raw_os_error(), Some(23 | 24))
}

async fn connection(stream: TcpStream, face: Face, sandbox: Sandbox) -> Result<(), hyper::Error> {
    let _ = stream.set_nodelay(true);
    let (stream, cutter) = cut::stream(stream);
    let service = service_fn(move |request: Request<Incoming>| {
        let (sandbox, cutter) = (sandbox.clone(), cutter.clone());
        async move { answer(request, face, &sandbox, &cutter).await }
    });
    hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await
}

/// An error that makes hyper close the connection without an answer.
#[derive(Debug)]
struct Closed;

impl std::fmt::Display for Closed {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("closed by a fault")
    }
}

impl std::error::Error for Closed {}

async fn answer(
    request: Request<Incoming>,
    face: Face,
    sandbox: &Sandbox,
    cutter: &cut::Cutter,
) -> Result<Response<Full<Bytes>>, Closed> {
    let (head, body) = request.into_parts();
    // An incomplete request is not taken in.
    let body = Limited::new(body, MAX_REQUEST).collect().await.map_err(|_| Closed)?.to_bytes();
    match sandbox.deliver(face, &Request::from_parts(head, body)) {
        Delivery::Reply { response, delay } => {
            tokio::time::sleep(delay).await;
            Ok(response.map(Full::new))
        }
        Delivery::Refused => Err(Closed),
        Delivery::Dropped { delay } => {
            tokio::time::sleep(delay).await;
            Err(Closed)
        }
        Delivery::Silent => std::future::pending().await,
        Delivery::Truncated { response, keep, framed, delay } => {
            tokio::time::sleep(delay).await;
            let cut = response.extensions().get::<Cut>().copied().unwrap_or_default();
            cutter.arm(&response, cut, keep, framed);
            Ok(response.map(Full::new))
        }
    }
}
