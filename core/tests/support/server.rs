//! A small server of our own on a real socket, which can answer as no HTTP library would.

use anyregistrar_sandbox::{Delivery, Face, Sandbox};
use bytes::Bytes;
use http::Request;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

/// What the server does with a complete request.
pub enum Act {
    /// Answers as the simulated registrar does, and keeps the connection.
    Answer,
    /// The same, and closes the connection soon after.
    AnswerAndClose,
    /// Lets the registrar act, and sends these bytes instead of its answer.
    Instead(Vec<u8>, Then),
}

/// What becomes of the connection then.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Then {
    Close,
    /// When the client has read the answer and keeps the connection for later.
    CloseSoon,
    Hang,
}

/// A connection, with or without TLS.
pub trait Stream: Read + Write + Send {}
impl<S: Read + Write + Send> Stream for S {}

/// A complete request that came in.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The number of its connection, from 0.
    pub connection: usize,
    pub path: String,
    pub head: String,
}

type Decide = dyn Fn(&Request<Bytes>, usize) -> Act + Send + Sync;
type Open = dyn Fn(TcpStream, usize) -> Option<Box<dyn Stream>> + Send + Sync;

struct Inner {
    face: Face,
    sandbox: Sandbox,
    decide: Box<Decide>,
    open: Box<Open>,
    seen: Mutex<Vec<Seen>>,
    closed: AtomicUsize,
}

pub struct Server {
    pub port: u16,
    inner: Arc<Inner>,
}

impl Server {
    /// `decide` is told each complete request, and how many came to the same path before.
    pub fn start(
        face: Face,
        decide: impl Fn(&Request<Bytes>, usize) -> Act + Send + Sync + 'static,
    ) -> Server {
        let plain = |stream: TcpStream, _| Some(Box::new(stream) as Box<dyn Stream>);
        Server::with(face, None, plain, decide)
    }

    /// Stops listening after `connections`; `open` is told each connection's number and may drop it.
    pub fn with(
        face: Face,
        connections: Option<usize>,
        open: impl Fn(TcpStream, usize) -> Option<Box<dyn Stream>> + Send + Sync + 'static,
        decide: impl Fn(&Request<Bytes>, usize) -> Act + Send + Sync + 'static,
    ) -> Server {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let inner = Arc::new(Inner {
            face,
            sandbox: Sandbox::new(),
            decide: Box::new(decide),
            open: Box::new(open),
            seen: Mutex::default(),
            closed: AtomicUsize::new(0),
        });
        let shared = inner.clone();
        std::thread::spawn(move || {
            for number in 0..connections.unwrap_or(usize::MAX) {
                let Ok((stream, _)) = listener.accept() else { return };
                let _ = stream.set_nodelay(true);
                let inner = shared.clone();
                if connections == Some(number + 1) {
                    // Nobody can connect any more, even before this one is answered.
                    drop(listener);
                    inner.connection(stream, number);
                    return;
                }
                std::thread::spawn(move || inner.connection(stream, number));
            }
        });
        Server { port, inner }
    }

    /// The base address for the face's protocol.
    pub fn base_url(&self) -> String {
        let path = if self.inner.face == Face::LogicBoxes { "api/" } else { "" };
        format!("http://127.0.0.1:{}/{path}", self.port)
    }

    /// Complete requests to paths that end so.
    pub fn seen(&self, end: &str) -> Vec<Seen> {
        lock(&self.inner.seen).iter().filter(|seen| seen.path.ends_with(end)).cloned().collect()
    }

    /// How many connections were closed soon after an answer.
    pub fn closed(&self) -> usize {
        self.inner.closed.load(Ordering::SeqCst)
    }

    pub fn sandbox(&self) -> &Sandbox {
        &self.inner.sandbox
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

impl Inner {
    fn connection(&self, stream: TcpStream, number: usize) {
        let Some(mut stream) = (self.open)(stream, number) else { return };
        while let Some((head, request)) = read(&mut *stream) {
            let path = request.uri().path().to_owned();
            let before = {
                let mut seen = lock(&self.seen);
                let before = seen.iter().filter(|seen| seen.path == path).count();
                seen.push(Seen { connection: number, path, head });
                before
            };
            let answer = self.answer(&request);
            let (bytes, then) = match (self.decide)(&request, before) {
                Act::Answer => (answer, None),
                Act::AnswerAndClose => (answer, Some(Then::CloseSoon)),
                Act::Instead(bytes, then) => (bytes, Some(then)),
            };
            if stream.write_all(&bytes).and_then(|()| stream.flush()).is_err() {
                return;
            }
            match then {
                None => {}
                Some(Then::Close) => return,
                Some(Then::CloseSoon) => {
                    std::thread::sleep(Duration::from_millis(5));
                    drop(stream);
                    self.closed.fetch_add(1, Ordering::SeqCst);
                    return;
                }
                Some(Then::Hang) => std::thread::sleep(Duration::from_secs(120)),
            }
        }
    }

    /// The simulated registrar's answer, framed by its length.
    fn answer(&self, request: &Request<Bytes>) -> Vec<u8> {
        let Delivery::Reply { response, .. } = self.sandbox.deliver(self.face, request) else {
            return Vec::new();
        };
        let mut message = format!("HTTP/1.1 {}\r\n", response.status()).into_bytes();
        for (name, value) in response.headers().iter().filter(|(name, _)| *name != "content-length") {
            message.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
        }
        message.extend(format!("content-length: {}\r\n\r\n", response.body().len()).into_bytes());
        message.extend(response.body());
        message
    }
}

/// Reads one complete request; nothing where the connection ends before.
fn read(stream: &mut dyn Stream) -> Option<(String, Request<Bytes>)> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    let head_end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
        let read = stream.read(&mut buffer).ok().filter(|read| *read > 0)?;
        bytes.extend_from_slice(&buffer[..read]);
    };
    let head = String::from_utf8_lossy(&bytes[..head_end]).into_owned();
    let mut lines = head.lines();
    let mut words = lines.next()?.split(' ');
    let mut builder = Request::builder().method(words.next()?).uri(words.next()?);
    let mut length = 0;
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        if name.eq_ignore_ascii_case("content-length") {
            length = value.parse().ok()?;
        }
        builder = builder.header(name, value);
    }
    while bytes.len() < head_end + length {
        let read = stream.read(&mut buffer).ok().filter(|read| *read > 0)?;
        bytes.extend_from_slice(&buffer[..read]);
    }
    let body = Bytes::copy_from_slice(&bytes[head_end..head_end + length]);
    Some((head, builder.body(body).ok()?))
}
