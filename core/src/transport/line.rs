//! Connections for protocols of lines, beside HTTP.

use super::address::lookup;
use super::http::{Route, tls};
use crate::error::{Error, ErrorKind, Outcome, Result};
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

/// A connection.
pub trait Wire: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Wire for T {}

/// A connection that was opened.
pub struct Dialed {
    /// The connection, without TLS.
    pub wire: Box<dyn Wire>,
    /// Nobody can listen: the other end is on this machine.
    pub private: bool,
}

impl fmt::Debug for Dialed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Dialed(private: {})", self.private)
    }
}

/// The error of a way that has no such connections.
pub(super) fn none() -> Error {
    Error::new(ErrorKind::Unsupported, "there is no other connection than HTTP here")
}

fn unreached(kind: ErrorKind, text: &'static str) -> Error {
    Error::new(kind, text).with_outcome(Outcome::NotDone)
}

/// The network, by an account's route.
pub(super) struct Network<'a> {
    pub(super) route: &'a Route,
}

impl Network<'_> {
    pub(super) async fn dial(self, host: &str, port: u16, within: Duration) -> Result<Dialed> {
        // A proxy for HTTP takes no other protocol, and going round it would come from another address.
        if self.route.proxy.is_some() {
            return Err(none());
        }
        let late = |_| unreached(ErrorKind::Timeout, "no connection in time");
        let stream = timeout(within, self.connect(host, port)).await.map_err(late)??;
        let _ = stream.set_nodelay(true);
        let private = stream.peer_addr().is_ok_and(|peer| peer.ip().is_loopback());
        Ok(Dialed { wire: Box::new(stream), private })
    }

    async fn connect(&self, host: &str, port: u16) -> Result<TcpStream> {
        let failed = || unreached(ErrorKind::Network, "no connection (name or route)");
        let addresses = match host.parse::<IpAddr>() {
            Ok(address) if address.is_loopback() => vec![SocketAddr::new(address, port)],
            Ok(_) => Vec::new(),
            Err(_) => lookup(host, port).await.map_err(|_| failed())?,
        };
        for address in addresses {
            if let Ok(stream) = self.reach(address).await {
                return Ok(stream);
            }
        }
        Err(failed())
    }

    async fn reach(&self, address: SocketAddr) -> std::io::Result<TcpStream> {
        let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
        if let Some(local) = self.route.local_address {
            socket.bind(SocketAddr::new(local, 0))?;
        }
        socket.connect(address).await
    }

    pub(super) async fn secure(
        self,
        host: &str,
        wire: Box<dyn Wire>,
        within: Duration,
    ) -> Result<Box<dyn Wire>> {
        let failed = || unreached(ErrorKind::Network, "the connection could not be secured (certificate)");
        let name = rustls::pki_types::ServerName::try_from(host.to_owned()).map_err(|_| failed())?;
        let connector = TlsConnector::from(Arc::new(tls(&self.route.extra_roots)?));
        let late = |_| unreached(ErrorKind::Timeout, "the connection was not secured in time");
        let stream = timeout(within, connector.connect(name, wire)).await.map_err(late)?;
        Ok(Box::new(stream.map_err(|_| failed())?))
    }
}
