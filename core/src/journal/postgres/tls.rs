//! TLS to the database: the platform's roots, or those of a file, and always the host's own name.
//!
//! Three short types tie the TLS stack that the library has anyway to the client of the database; the crates that do so bring an
//! X.509 parser for channel binding, which adds nothing where the certificate is checked in full.

use crate::error::{Error, ErrorKind, Result};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_postgres::Socket;
use tokio_postgres::tls::{ChannelBinding, MakeTlsConnect, TlsConnect, TlsStream};
use tokio_rustls::TlsConnector;

/// The settings: TLS 1.2 and newer.
pub(super) fn settings(roots: Option<&Path>) -> Result<Arc<rustls::ClientConfig>> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let unusable = |what: &str| Error::new(ErrorKind::Config, what.to_owned());
    let builder = rustls::ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(|_| unusable("TLS cannot be set up on this machine"))?;
    let config = match roots {
        Some(file) => builder.with_root_certificates(from_file(file)?).with_no_client_auth(),
        None => {
            let verifier = rustls_platform_verifier::Verifier::new(provider)
                .map_err(|_| unusable("this machine's root certificates cannot be used"))?;
            builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth()
        }
    };
    Ok(Arc::new(config))
}

fn from_file(file: &Path) -> Result<rustls::RootCertStore> {
    let unusable =
        |why: &str| Error::new(ErrorKind::Config, format!("the file that sslrootcert names {why}"));
    let certificates =
        CertificateDer::pem_file_iter(file).map_err(|_| unusable("cannot be read"))?.collect::<Vec<_>>();
    let mut roots = rustls::RootCertStore::empty();
    for certificate in certificates {
        let certificate = certificate.map_err(|_| unusable("is not in PEM form"))?;
        roots.add(certificate).map_err(|_| unusable("holds a certificate that cannot be used"))?;
    }
    if roots.is_empty() {
        return Err(unusable("holds no certificate"));
    }
    Ok(roots)
}

/// Makes connections with these settings.
#[derive(Clone)]
pub(super) struct Tls(pub(super) Arc<rustls::ClientConfig>);

impl MakeTlsConnect<Socket> for Tls {
    type Stream = Stream;
    type TlsConnect = Connect;
    type Error = rustls::pki_types::InvalidDnsNameError;

    fn make_tls_connect(&mut self, host: &str) -> std::result::Result<Connect, Self::Error> {
        Ok(Connect { settings: self.0.clone(), host: ServerName::try_from(host)?.to_owned() })
    }
}

/// One connection to be made.
pub(super) struct Connect {
    settings: Arc<rustls::ClientConfig>,
    host: ServerName<'static>,
}

impl TlsConnect<Socket> for Connect {
    type Stream = Stream;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Stream>> + Send>>;

    fn connect(self, socket: Socket) -> Self::Future {
        Box::pin(async move {
            TlsConnector::from(self.settings).connect(self.host, socket).await.map(Box::new).map(Stream)
        })
    }
}

/// A connection.
pub(super) struct Stream(Box<tokio_rustls::client::TlsStream<Socket>>);

impl TlsStream for Stream {
    fn channel_binding(&self) -> ChannelBinding {
        ChannelBinding::none()
    }
}

impl AsyncRead for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Stream {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}
