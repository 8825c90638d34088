//! The registrar's part: one question, one answer, over connections that stay open.

use crate::exchange;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The server ends after this time, whatever happens to whoever started it.
const LONGEST_LIFE: Duration = Duration::from_secs(20 * 60);

/// A connection that is silent for so long is closed.
const LONGEST_SILENCE: Duration = Duration::from_secs(120);

/// The largest request that is read.
const LARGEST_REQUEST: usize = 8 << 10;

/// The most connections that are taken in all.
const MOST_CONNECTIONS: u64 = 1000;

/// What the server was asked, to be compared with what its clients say they did.
#[derive(Default)]
struct Seen {
    answered: AtomicU64,
    refused: AtomicU64,
    connections: AtomicU64,
}

/// Serves on a free port of loopback until standard input ends, which it does when the parent goes.
///
/// Prints the base address and the address of the question first, and at the end what was seen.
pub(crate) fn serve() -> Result<(), String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .map_err(|error| format!("no port on loopback: {error}"))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    let base = format!("http://{address}/api/");
    let url = exchange::url(&base);
    say(&format!("{base} {url}"));
    let line = format!("GET {} HTTP/1.1\r\n", url.trim_start_matches(&format!("http://{address}")));
    let seen = Arc::new(Seen::default());
    let counted = seen.clone();
    std::thread::spawn(move || accept(&listener, &line, &counted));
    std::thread::spawn(|| {
        std::thread::sleep(LONGEST_LIFE);
        std::process::exit(3);
    });
    let _ = io::copy(&mut io::stdin(), &mut io::sink());
    let count = |number: &AtomicU64| number.load(Ordering::Relaxed);
    let (answered, refused) = (count(&seen.answered), count(&seen.refused));
    say(&serde_json::json!({ "answered": answered, "refused": refused, "connections": count(&seen.connections) }).to_string());
    Ok(())
}

/// Writes a line; a parent that has gone is no reason to panic.
fn say(line: &str) {
    let mut out = io::stdout();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

fn accept(listener: &TcpListener, line: &str, seen: &Arc<Seen>) {
    for stream in listener.incoming().flatten() {
        if seen.connections.fetch_add(1, Ordering::Relaxed) >= MOST_CONNECTIONS {
            continue;
        }
        let (line, seen) = (line.to_owned(), seen.clone());
        // A connection that breaks is its client's failure, and shows there.
        std::thread::spawn(move || answer(stream, &line, &seen).unwrap_or_default());
    }
}

/// Answers the requests of one connection.
fn answer(mut stream: TcpStream, line: &str, seen: &Seen) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(LONGEST_SILENCE))?;
    let good = reply("200 OK", exchange::ANSWER);
    let bad =
        reply("404 Not Found", r#"{"status":"ERROR","message":"this server answers one question only"}"#);
    let mut head = Vec::with_capacity(LARGEST_REQUEST);
    let mut chunk = [0; 4096];
    while head.len() <= LARGEST_REQUEST {
        let read = stream.read(&mut chunk)?;
        if read == 0 {
            return Ok(());
        }
        head.extend_from_slice(&chunk[..read]);
        while let Some(end) = head.windows(4).position(|four| four == b"\r\n\r\n") {
            let asked = head.starts_with(line.as_bytes());
            if !asked {
                let first = head.split(|byte| *byte == b'\r').next().unwrap_or_default();
                eprintln!("wanted: {}\nasked:  {}", line.trim_end(), String::from_utf8_lossy(first));
            }
            head.drain(..end + 4);
            let counter = if asked { &seen.answered } else { &seen.refused };
            counter.fetch_add(1, Ordering::Relaxed);
            stream.write_all(if asked { &good } else { &bad })?;
        }
    }
    Ok(())
}

fn reply(status: &str, body: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{bare, ours};

    /// A server in this process.
    fn start() -> (String, Arc<Seen>) {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let base = format!("http://{}/api/", listener.local_addr().unwrap());
        let target = exchange::url("/api/");
        let seen = Arc::new(Seen::default());
        let counted = seen.clone();
        std::thread::spawn(move || accept(&listener, &format!("GET {target} HTTP/1.1\r\n"), &counted));
        (base, seen)
    }

    fn counts(seen: &Seen) -> [u64; 3] {
        [&seen.answered, &seen.refused, &seen.connections].map(|number| number.load(Ordering::Relaxed))
    }

    #[test]
    fn our_client_and_bare_reqwest_ask_the_same_question_over_one_connection_each() {
        let (base, seen) = start();
        let (mut ours, mut bare) = (ours::check(&base).unwrap(), bare::check(&base).unwrap());
        for _ in 0..5 {
            ours().unwrap();
            bare().unwrap();
        }
        assert_eq!(counts(&seen), [10, 0, 2]);
    }

    #[test]
    fn another_question_is_refused_and_not_counted_as_answered() {
        let (base, seen) = start();
        let mut bare = bare::check(&format!("{base}elsewhere/")).unwrap();
        assert!(bare().unwrap_err().contains("404"));
        assert_eq!(counts(&seen), [0, 1, 1]);
    }

    #[test]
    fn a_request_without_end_is_cut_off() {
        let (base, _) = start();
        let address = base.trim_start_matches("http://").trim_end_matches("/api/").to_owned();
        let mut stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        // The server may close while we still write, which is what is wanted.
        let _ = stream.write_all(&vec![b'a'; LARGEST_REQUEST + 4096]);
        let mut rest = Vec::new();
        match stream.read_to_end(&mut rest) {
            Ok(_) => assert!(rest.is_empty()),
            Err(error) => assert_eq!(error.kind(), io::ErrorKind::ConnectionReset),
        }
    }
}
