//! A connection that can be told to break off its next answer.
//!
//! HTTP libraries refuse to write broken messages, and rightly so. The stream below them does it instead: when armed, it
//! throws away what it is given and writes bytes of its own.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::{Buf, Bytes};
use http::Response;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use crate::delivery::Cut;

/// What is written instead of the answer.
#[derive(Debug)]
struct Script {
    bytes: Bytes,
    /// The connection stays open afterwards.
    hang: bool,
}

/// Arms the stream it came with.
#[derive(Clone, Debug)]
pub(super) struct Cutter(Arc<Mutex<Option<Script>>>);

/// A TCP connection with a [`Cutter`].
#[derive(Debug)]
pub(super) struct Stream {
    tcp: TcpStream,
    cutter: Cutter,
}

pub(super) fn stream(tcp: TcpStream) -> (Stream, Cutter) {
    let cutter = Cutter(Arc::new(Mutex::new(None)));
    (Stream { tcp, cutter: cutter.clone() }, cutter)
}

impl Cutter {
    /// Breaks off the answer that is about to be written.
    pub(super) fn arm(&self, response: &Response<Bytes>, cut: Cut, keep: usize, framed: bool) {
        let bytes = match cut {
            Cut::Head => Bytes::from_static(b"HTTP/1.1 20"),
            Cut::Body | Cut::Chunk | Cut::Hang => message(response, cut, keep, framed),
        };
        let script = Script { bytes, hang: cut == Cut::Hang };
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(script);
    }
}

fn message(response: &Response<Bytes>, cut: Cut, keep: usize, framed: bool) -> Bytes {
    let body = response.body();
    let mut message = format!("HTTP/1.1 {}\r\n", response.status()).into_bytes();
    for (name, value) in response.headers() {
        message.extend_from_slice(name.as_str().as_bytes());
        message.extend_from_slice(b": ");
        message.extend_from_slice(value.as_bytes());
        message.extend_from_slice(b"\r\n");
    }
    let framing = match (cut, framed) {
        (Cut::Chunk, _) => format!("transfer-encoding: chunked\r\n\r\n{:x}\r\n", body.len().max(keep + 1)),
        (_, true) => format!("content-length: {}\r\n\r\n", body.len()),
        (_, false) => "connection: close\r\n\r\n".to_owned(),
    };
    message.extend_from_slice(framing.as_bytes());
    message.extend_from_slice(&body[..keep.min(body.len())]);
    Bytes::from(message)
}

impl AsyncRead for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_read(cx, into)
    }
}

impl AsyncWrite for Stream {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, data: &[u8]) -> Poll<io::Result<usize>> {
        let this = &mut *self;
        let mut armed = this.cutter.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(script) = armed.as_mut() else {
            drop(armed);
            return Pin::new(&mut this.tcp).poll_write(cx, data);
        };
        while script.bytes.has_remaining() {
            match Pin::new(&mut this.tcp).poll_write(cx, &script.bytes) {
                Poll::Ready(Ok(0)) => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                Poll::Ready(Ok(written)) => script.bytes.advance(written),
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => return Poll::Pending,
            }
        }
        if script.hang {
            return Poll::Pending;
        }
        Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(cx)
    }
}
