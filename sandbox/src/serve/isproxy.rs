//! IsProxy over connections: one session for each, commands and answers by lines.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::time::timeout;

use super::passing;
use crate::delivery::Delivery;
use crate::faces::isproxy::{Question, is_key};
use crate::sandbox::Sandbox;

/// `modelled`: after how long a silent connection is closed.
const LONGEST_SILENCE: Duration = Duration::from_secs(60);

/// The longest line that is read.
const LONGEST_LINE: usize = 1023;

/// A connection.
pub trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

type Secured = Pin<Box<dyn Future<Output = io::Result<Box<dyn Stream>>> + Send>>;

/// What makes a connection one with TLS after `STARTTLS`. The sandbox has no TLS of its own.
pub type Upgrade = Arc<dyn Fn(Box<dyn Stream>) -> Secured + Send + Sync>;

/// Serves sessions on a listener, until it fails or the future is dropped.
///
/// # Errors
///
/// When the listener cannot accept any more.
pub async fn isproxy(listener: TcpListener, sandbox: Sandbox, upgrade: Option<Upgrade>) -> io::Result<()> {
    loop {
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            Err(error) if passing(&error) => {
                tokio::time::sleep(Duration::from_millis(10)).await;
                continue;
            }
            Err(error) => return Err(error),
        };
        let _ = stream.set_nodelay(true);
        let (sandbox, upgrade) = (sandbox.clone(), upgrade.clone());
        tokio::spawn(async move {
            let ask = move |question: &Question<'_>| sandbox.availability(question);
            // What a client does to its own connection is the client's business.
            let _ = converse(Box::new(stream), ask, upgrade).await;
        });
    }
}

/// One session, from the first line to the last. `ask` answers for a name.
///
/// # Errors
///
/// When the connection breaks.
pub async fn converse(
    stream: Box<dyn Stream>,
    ask: impl Fn(&Question<'_>) -> Delivery,
    upgrade: Option<Upgrade>,
) -> io::Result<()> {
    let mut lines = BufReader::new(stream);
    let mut session = Session { ask, known: false, reason: false, premium: false, asked: Vec::new() };
    while let Some(line) = read(&mut lines).await? {
        let words: Vec<&str> = line.split_ascii_whitespace().collect();
        match words[..] {
            ["STARTTLS"] if upgrade.is_some() => {
                write(&mut lines, "100 OK").await?;
                let secured = upgrade.as_ref().map(|upgrade| upgrade(lines.into_inner()));
                let Some(secured) = secured else { return Ok(()) };
                lines = BufReader::new(secured.await?);
            }
            ["IS", name] if session.known => session.asked.push(name.to_owned()),
            ["IS", key, name] if !session.known && is_key(key) => {
                session.asked.push(name.to_owned());
                session.answer(&mut lines).await?;
                return lines.shutdown().await;
            }
            ["QUIT"] => {
                session.answer(&mut lines).await?;
                return lines.shutdown().await;
            }
            _ => write(&mut lines, session.command(&words)).await?,
        }
        // Names that came together are answered together, and not in their order.
        if !lines.buffer().contains(&b'\n') && session.answer(&mut lines).await? == Goes::Ends {
            return Ok(());
        }
    }
    Ok(())
}

/// Whether the session goes on.
#[derive(PartialEq)]
enum Goes {
    On,
    Ends,
}

struct Session<A> {
    ask: A,
    known: bool,
    reason: bool,
    premium: bool,
    asked: Vec<String>,
}

impl<A: Fn(&Question<'_>) -> Delivery> Session<A> {
    fn command(&mut self, words: &[&str]) -> &'static str {
        match words {
            ["LOGIN", ..] if self.known => "400 Already authenticated",
            ["LOGIN", key] if is_key(key) => {
                self.known = true;
                "100 Login ok"
            }
            ["LOGIN", _] | ["LOGIN", _, _] => "400 Login failed",
            ["LOGIN", ..] => "400 Wrong number of arguments",
            ["ENABLE", "reason"] => {
                self.reason = true;
                "100 OK"
            }
            ["ENABLE", "premium"] => {
                self.premium = true;
                "100 OK"
            }
            ["IS", ..] if !self.known => "400 not authenticated",
            // `modelled`
            _ => "400 Unknown command",
        }
    }

    async fn answer(&mut self, lines: &mut BufReader<Box<dyn Stream>>) -> io::Result<Goes> {
        let mut out = Vec::new();
        for name in std::mem::take(&mut self.asked).into_iter().rev() {
            let question = Question { name: &name, reason: self.reason, premium: self.premium };
            let (body, cut, delay) = match (self.ask)(&question) {
                Delivery::Reply { response, delay } => (response.into_body(), None, delay),
                Delivery::Truncated { response, keep, delay, .. } => {
                    (response.into_body(), Some(keep), delay)
                }
                Delivery::Silent => continue,
                Delivery::Refused | Delivery::Dropped { .. } => {
                    lines.write_all(&out).await?;
                    return lines.shutdown().await.map(|()| Goes::Ends);
                }
            };
            if !delay.is_zero() {
                lines.write_all(&out).await?;
                out.clear();
                tokio::time::sleep(delay).await;
            }
            let kept = cut.map_or(body.len(), |keep| keep.min(body.len()));
            out.extend_from_slice(&body[..kept]);
            if cut.is_some() {
                lines.write_all(&out).await?;
                return lines.shutdown().await.map(|()| Goes::Ends);
            }
            out.extend_from_slice(b"\r\n");
        }
        if !out.is_empty() {
            lines.write_all(&out).await?;
            lines.flush().await?;
        }
        Ok(Goes::On)
    }
}

/// The next line; nothing at the end, after a long silence, and where a line has no end.
async fn read(lines: &mut BufReader<Box<dyn Stream>>) -> io::Result<Option<String>> {
    let mut line = Vec::new();
    loop {
        let Ok(piece) = timeout(LONGEST_SILENCE, lines.fill_buf()).await else { return Ok(None) };
        let piece = piece?;
        let end = piece.iter().position(|byte| *byte == b'\n');
        let taken = end.map_or(piece.len(), |at| at + 1);
        line.extend_from_slice(&piece[..taken]);
        lines.consume(taken);
        if taken == 0 || line.len() > LONGEST_LINE {
            return Ok(None);
        }
        if end.is_some() {
            return Ok(Some(String::from_utf8_lossy(&line).into_owned()));
        }
    }
}

async fn write(lines: &mut BufReader<Box<dyn Stream>>, line: &str) -> io::Result<()> {
    lines.write_all(format!("{line}\r\n").as_bytes()).await?;
    lines.flush().await
}
