//! TLS on loopback: what goes wrong before the handshake is done has sent nothing.

mod support;

use anyregistrar::model::OrderState;
use anyregistrar::op::AccountBalance;
use anyregistrar::transport::{Http, Route};
use anyregistrar::{CallOptions, Client, ErrorKind, Outcome, blocking};
use anyregistrar_sandbox::Face;
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};
use support::server::{Act, Server, Stream};
use support::{by_key, register};

struct Identity {
    certificate: CertificateDer<'static>,
    config: Arc<rustls::ServerConfig>,
}

fn identity(host: &str, expired: bool) -> Identity {
    let mut parameters = rcgen::CertificateParams::new([host.to_owned()]).expect("a host name");
    if expired {
        parameters.not_before = rcgen::date_time_ymd(2001, 1, 1);
        parameters.not_after = rcgen::date_time_ymd(2002, 1, 1);
    }
    let key = rcgen::KeyPair::generate().expect("a key");
    let certificate = parameters.self_signed(&key).expect("a certificate").der().clone();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("usual versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate.clone()], PrivatePkcs8KeyDer::from(key.serialize_der()).into())
        .expect("the key of the certificate");
    Identity { certificate, config: Arc::new(config) }
}

fn secured(stream: TcpStream, config: &Arc<rustls::ServerConfig>) -> Option<Box<dyn Stream>> {
    let connection = rustls::ServerConnection::new(config.clone()).ok()?;
    Some(Box::new(rustls::StreamOwned::new(connection, stream)))
}

/// A client that trusts these certificates besides the platform's.
fn trusting(server: &Server, certificates: &[&Identity]) -> blocking::Client {
    let roots = certificates.iter().map(|identity| identity.certificate.to_vec()).collect();
    let route = Route { extra_roots: roots, ..Route::default() };
    let base = format!("https://localhost:{}/", server.port);
    let builder = Client::builder("sandbox").base_url(base).transport(Arc::new(Http::new(route)));
    builder.build().expect("a client").blocking()
}

#[test]
fn a_trusted_certificate_is_spoken_to_and_an_unknown_expired_or_foreign_one_is_not() {
    let good = Arc::new(identity("localhost", false));
    let cases = [
        ("trusted", good.clone(), true, true),
        ("unknown", good, false, false),
        ("expired", Arc::new(identity("localhost", true)), true, false),
        ("another host's", Arc::new(identity("other.example", false)), true, false),
    ];
    for (what, identity, trusted, accepted) in cases {
        let config = identity.config.clone();
        let server = Server::with(
            Face::Reference,
            None,
            move |stream, _| secured(stream, &config),
            |_, _| Act::Answer,
        );
        let roots: Vec<&Identity> = trusted.then_some(&*identity).into_iter().collect();
        let client = trusting(&server, &roots);
        let result = client.account_balance(AccountBalance {}, CallOptions::default());
        assert_eq!(result.is_ok(), accepted, "{what}: {result:?}");
        if let Err(error) = result {
            assert_eq!((error.kind(), error.outcome()), (ErrorKind::Network, Outcome::NotDone), "{what}");
            assert!(server.seen("").is_empty(), "{what}: nothing was sent");
        }
    }
}

/// The read before a purchase finds a good server; the purchase's own connection finds this.
fn purchase_meets(
    late: impl Fn(TcpStream) -> Option<Box<dyn Stream>> + Send + Sync + 'static,
    options: CallOptions,
) -> (anyregistrar::Error, OrderState, usize) {
    let good = identity("localhost", false);
    let config = good.config.clone();
    let open = move |stream, number| if number == 0 { secured(stream, &config) } else { late(stream) };
    let server = Server::with(Face::Reference, None, open, |_, _| Act::Answer);
    let client = trusting(&server, &[&good]);
    let error = client.domain_register(register("tls.com"), options).expect_err("no connection");
    let entry = client.journal_info(by_key("tls"), CallOptions::default()).expect("an order on record");
    (error, entry.order.state, server.seen("/domain/register").len())
}

#[test]
fn a_purchase_that_meets_a_bad_certificate_failed_by_proof() {
    let bad = identity("localhost", false);
    let (error, state, sent) =
        purchase_meets(move |stream| secured(stream, &bad.config), CallOptions::key("tls"));
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Network, Outcome::NotDone), "{error}");
    assert_eq!((state, sent), (OrderState::Failed, 0));
}

#[test]
fn a_purchase_whose_handshake_is_cut_failed_by_proof() {
    let (error, state, sent) = purchase_meets(|_| None, CallOptions::key("tls"));
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Network, Outcome::NotDone), "{error}");
    assert_eq!((state, sent), (OrderState::Failed, 0));
}

#[test]
fn a_purchase_whose_handshake_hangs_until_the_callers_deadline_failed_by_proof() {
    let hang = |stream: TcpStream| {
        std::thread::sleep(Duration::from_secs(20));
        drop(stream);
        None
    };
    let begun = Instant::now();
    let options = CallOptions::key("tls").timeout(Duration::from_millis(800));
    let (error, state, sent) = purchase_meets(hang, options);
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Timeout, Outcome::NotDone), "{error}");
    assert_eq!((state, sent), (OrderState::Failed, 0));
    assert!(begun.elapsed() < Duration::from_secs(15));
}
