//! What stands between the client and the simulated registrar, and counts what passes on each connection.

use crate::work::Work;
use anyregistrar_sandbox::{Face, Sandbox, serve};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

/// What passed.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Passed {
    /// Purchases.
    pub(super) purchases: u64,
    /// Purchases on a connection on which something was sent before.
    pub(super) used: u64,
}

/// A registrar on a port of its own, until this is dropped.
pub(super) struct Front {
    pub(super) port: u16,
    passed: Arc<Mutex<Passed>>,
    tasks: [JoinHandle<()>; 2],
}

impl Front {
    pub(super) fn new(handle: &Handle, face: Face, sandbox: Sandbox) -> Front {
        let (behind, behind_at) = listener();
        let (front, front_at) = listener();
        let passed: Arc<Mutex<Passed>> = Arc::default();
        let shared = passed.clone();
        let serves = handle.spawn(async move {
            let behind = tokio::net::TcpListener::from_std(behind).expect("a listener on loopback");
            let _ = serve::serve(behind, face, sandbox).await;
        });
        let passes = handle.spawn(async move {
            let front = tokio::net::TcpListener::from_std(front).expect("a listener on loopback");
            while let Ok((client, _)) = front.accept().await {
                let passed = shared.clone();
                tokio::spawn(async move {
                    if let Ok(server) = TcpStream::connect(behind_at).await {
                        pass(client, server, &passed).await;
                    }
                });
            }
        });
        Front { port: front_at.port(), passed, tasks: [serves, passes] }
    }

    pub(super) fn passed(&self) -> Passed {
        *hold(&self.passed)
    }
}

impl Drop for Front {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

fn listener() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port on loopback");
    listener.set_nonblocking(true).expect("a listener need not block");
    let address = listener.local_addr().expect("a listener has an address");
    (listener, address)
}

fn hold(passed: &Mutex<Passed>) -> MutexGuard<'_, Passed> {
    passed.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Hands bytes on in both directions, until either side is done with the connection.
async fn pass(mut client: TcpStream, mut server: TcpStream, passed: &Mutex<Passed>) {
    let ((mut from_client, mut to_client), (mut from_server, mut to_server)) =
        (client.split(), server.split());
    let up = async {
        let (mut all, mut buffer, mut known) = (Vec::new(), [0; 8192], 0);
        while let Ok(count @ 1..) = from_client.read(&mut buffer).await {
            all.extend_from_slice(&buffer[..count]);
            known = note(&all, known, passed);
            if to_server.write_all(&buffer[..count]).await.is_err() {
                break;
            }
        }
    };
    let down = async {
        let _ = tokio::io::copy(&mut from_server, &mut to_client).await;
        let _ = to_client.shutdown().await;
    };
    tokio::select! { () = up => {} () = down => {} }
}

/// Counts the requests that have begun on a connection, and notes the purchases among those that are not known yet.
fn note(all: &[u8], known: usize, passed: &Mutex<Passed>) -> usize {
    let text = String::from_utf8_lossy(all);
    let lines: Vec<&str> = text.split("\r\n").filter(|line| line.ends_with(" HTTP/1.1")).collect();
    for (place, line) in lines.iter().enumerate().skip(known) {
        let path = line.split(' ').nth(1).unwrap_or_default();
        if Work::is_bought_at(path.split('?').next().unwrap_or_default()) {
            let mut passed = hold(passed);
            passed.purchases += 1;
            passed.used += u64::from(place > 0);
        }
    }
    lines.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_purchase_on_a_used_connection_is_counted() {
        let passed = Mutex::default();
        let first = b"GET /v1/domain/info HTTP/1.1\r\nhost: x\r\n\r\n".to_vec();
        let known = note(&first, 0, &passed);
        let both = [first, b"POST /v1/domain/renew HTTP/1.1\r\n\r\n{}".to_vec()].concat();
        note(&both, known, &passed);
        let passed = *hold(&passed);
        assert_eq!((passed.purchases, passed.used), (1, 1));
    }
}
