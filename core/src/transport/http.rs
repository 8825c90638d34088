//! The network, by reqwest.

use super::address::PublicOnly;
use super::line::{Dialed, Network, Wire};
use super::{Answer, Lane, LongAnswer, Outgoing, Transport};
use crate::error::{Error, ErrorKind, Outcome, Result};
use crate::fork::{self, OfThisProcess};
use crate::provider::BoxFuture;
use bytes::{Bytes, BytesMut};
use reqwest::{Client, redirect};
use std::collections::HashMap;
use std::fmt;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// The largest body that is read.
const LARGEST_BODY: usize = 4 << 20;

/// The same where a long answer is expected: some 300,000 domains at NETIM, whose list has no pages.
const LARGEST_LONG_BODY: usize = 32 << 20;

/// The largest headers that are read.
const LARGEST_HEADERS: usize = 64 << 10;

/// How an account reaches the network.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Route {
    /// The local address to send from: registrars bind keys to addresses.
    pub local_address: Option<IpAddr>,
    /// A proxy, only where it is named here; the environment is ignored.
    pub proxy: Option<url::Url>,
    /// More roots of trust than the platform's, in DER form. Only tests pass some.
    pub extra_roots: Vec<Vec<u8>>,
}

/// A proxy's address may carry a password: not shown.
impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let proxy = self.proxy.as_ref().and_then(url::Url::host_str);
        write!(
            f,
            "Route(from {:?}, by proxy {proxy:?}, {} roots)",
            self.local_address,
            self.extra_roots.len()
        )
    }
}

/// The network.
///
/// Reads keep their connections, one pool for each lane. Whatever makes or buys something gets a new client and so a connection
/// on which nothing was sent before.
pub struct Http {
    route: Route,
    pooled: Mutex<HashMap<Lane, OfThisProcess<Client>>>,
}

impl Http {
    /// The network by this route.
    pub fn new(route: Route) -> Self {
        Http { route, pooled: Mutex::default() }
    }

    /// How lines reach the network by the same route.
    fn lines(&self) -> Network<'_> {
        Network { route: &self.route }
    }

    fn client(&self, fresh: bool, connect: Duration, lane: Lane) -> Result<Client> {
        if fresh {
            return self.build(|builder| builder.connect_timeout(connect).pool_max_idle_per_host(0));
        }
        {
            let _guard = fork::guard();
            let pooled = self.pooled.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(client) = pooled.get(&lane).and_then(OfThisProcess::get) {
                return Ok(client.clone());
            }
        }
        let client = self.build(|builder| builder.connect_timeout(Duration::from_secs(10)))?;
        let _guard = fork::guard();
        self.pooled
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(lane, OfThisProcess::new(client.clone()));
        Ok(client)
    }

    fn build(&self, with: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder) -> Result<Client> {
        let unusable = |what: &'static str| Error::new(ErrorKind::Config, what);
        let mut builder = Client::builder()
            .tls_backend_preconfigured(tls(&self.route.extra_roots)?)
            .redirect(redirect::Policy::none())
            .retry(reqwest::retry::never())
            .http1_only()
            .no_proxy()
            .dns_resolver(Arc::new(PublicOnly))
            .local_address(self.route.local_address)
            .user_agent(concat!("anyregistrar/", env!("CARGO_PKG_VERSION")));
        if let Some(proxy) = &self.route.proxy {
            builder = builder.proxy(
                reqwest::Proxy::all(proxy.clone())
                    .map_err(|_| unusable("the proxy's address cannot be used"))?,
            );
        }
        with(builder).build().map_err(|_| unusable("the HTTP client cannot be set up on this machine"))
    }
}

/// The TLS settings: TLS 1.2 and newer, the platform's roots. Loading roots takes milliseconds, so it is done once.
pub(super) fn tls(extra_roots: &[Vec<u8>]) -> Result<rustls::ClientConfig> {
    static USUAL: fork::Lazy<Option<rustls::ClientConfig>> = fork::Lazy::new(|| make_tls(&[]));
    let config = match extra_roots {
        [] => USUAL.get().clone(),
        some => make_tls(some),
    };
    config.ok_or_else(|| Error::new(ErrorKind::Config, "this machine's root certificates cannot be used"))
}

fn make_tls(extra_roots: &[Vec<u8>]) -> Option<rustls::ClientConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .ok()?;
    let roots = extra_roots.iter().map(|der| der.clone().into());
    let verifier = rustls_platform_verifier::Verifier::new_with_extra_roots(roots, provider).ok()?;
    let mut config =
        builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth();
    config.enable_early_data = false;
    Some(config)
}

impl Transport for Http {
    fn dial<'a>(&'a self, host: &'a str, port: u16, within: Duration) -> BoxFuture<'a, Result<Dialed>> {
        Box::pin(self.lines().dial(host, port, within))
    }

    fn secure<'a>(
        &'a self,
        host: &'a str,
        wire: Box<dyn Wire>,
        within: Duration,
    ) -> BoxFuture<'a, Result<Box<dyn Wire>>> {
        Box::pin(self.lines().secure(host, wire, within))
    }

    fn send(&self, outgoing: Outgoing) -> BoxFuture<'_, Result<Answer>> {
        Box::pin(async move {
            let client = self.client(outgoing.fresh, outgoing.connect, outgoing.lane)?;
            let long = outgoing.request.extensions().get::<LongAnswer>().is_some();
            let largest = if long { LARGEST_LONG_BODY } else { LARGEST_BODY };
            let request = reqwest::Request::try_from(outgoing.request).map_err(|_| {
                Error::new(ErrorKind::Internal, "a registrar's code built a request that HTTP does not know")
            })?;
            // Nobody reads on the caller lane between calls, so a connection that the server closed looks alive until the driver
            // has run once.
            tokio::task::yield_now().await;
            let begun = Instant::now();
            let late = |_| Error::unknown(ErrorKind::Timeout, "the registrar did not answer in time");
            let mut response = timeout_at(begun + outgoing.first_byte, client.execute(request))
                .await
                .map_err(late)?
                .map_err(failure)?;
            let size = response
                .headers()
                .iter()
                .map(|(name, value)| name.as_str().len() + value.len())
                .sum::<usize>();
            if size > LARGEST_HEADERS {
                return Err(Error::bad_reply("headers", "the answer's headers are too large"));
            }
            let framed = response.content_length().is_some()
                || response.headers().contains_key(::http::header::TRANSFER_ENCODING);
            let mut body = BytesMut::new();
            while let Some(chunk) =
                timeout_at(begun + outgoing.total, response.chunk()).await.map_err(late)?.map_err(failure)?
            {
                if body.len() + chunk.len() > largest {
                    return Err(Error::bad_reply("body", "the answer is too large"));
                }
                body.extend_from_slice(&chunk);
            }
            Ok(Answer {
                status: response.status(),
                headers: std::mem::take(response.headers_mut()),
                body: Bytes::from(body),
                framed,
            })
        })
    }
}

/// What a failure of reqwest means. Only `is_connect` proves that nothing left this machine.
fn failure(error: reqwest::Error) -> Error {
    let error = error.without_url();
    let unsent = error.is_connect();
    let (kind, text) = match (unsent, error.is_timeout()) {
        (true, true) => (ErrorKind::Timeout, "no connection to the registrar in time; nothing was sent"),
        (true, false) => (
            ErrorKind::Network,
            "no connection to the registrar (name, route or certificate); nothing was sent",
        ),
        (false, true) => (ErrorKind::Timeout, "the registrar did not answer in time"),
        (false, false) => (ErrorKind::Network, "the connection broke before the answer was complete"),
    };
    Error::new(kind, text).with_outcome(if unsent { Outcome::NotDone } else { Outcome::Unknown })
}
