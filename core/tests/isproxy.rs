//! Many names over IsProxy, on real sockets with TLS.

mod support;

use anyregistrar::model::Availability;
use anyregistrar::op::{CheckReport, DomainCheck};
use anyregistrar::transport::{Http, Route};
use anyregistrar::{CallOptions, Client, Environment};
use anyregistrar_sandbox::serve::isproxy::{self, Stream, Upgrade};
use anyregistrar_sandbox::{Question, Sandbox};
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::net::TcpListener;

/// An address at which nobody listens: whoever asks there learns nothing.
const NOBODY: &str = "http://127.0.0.1:9/";

struct Service {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
    asked: Arc<AtomicUsize>,
    certificate: CertificateDer<'static>,
}

/// Serves with TLS on a thread of its own, for as long as the test's process lives.
fn service() -> Service {
    let parameters = rcgen::CertificateParams::new(["localhost".to_owned()]).expect("a host name");
    let key = rcgen::KeyPair::generate().expect("a key");
    let certificate = parameters.self_signed(&key).expect("a certificate").der().clone();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("usual versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate.clone()], PrivatePkcs8KeyDer::from(key.serialize_der()).into())
        .expect("the key of the certificate");
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let upgrade: Upgrade = Arc::new(move |stream| {
        let acceptor = acceptor.clone();
        Box::pin(async move { Ok(Box::new(acceptor.accept(stream).await?) as Box<dyn Stream>) })
    });
    let (connections, asked) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (opened, counted) = (connections.clone(), asked.clone());
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async move {
            let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
            tell.send(listener.local_addr().expect("an address")).expect("the test waits");
            let sandbox = Sandbox::new();
            while let Ok((stream, _)) = listener.accept().await {
                opened.fetch_add(1, Ordering::SeqCst);
                let (sandbox, counted, upgrade) = (sandbox.clone(), counted.clone(), upgrade.clone());
                let ask = move |question: &Question<'_>| {
                    counted.fetch_add(1, Ordering::SeqCst);
                    sandbox.availability(question)
                };
                tokio::spawn(isproxy::converse(Box::new(stream), ask, Some(upgrade)));
            }
        });
    });
    Service { address: told.recv().expect("an address"), connections, asked, certificate }
}

/// Checks names with a client that trusts the service, or does not.
fn check(service: &Service, trusting: bool, names: usize) -> CheckReport {
    let extra_roots = if trusting { vec![service.certificate.to_vec()] } else { Vec::new() };
    let route = Route { extra_roots, ..Route::default() };
    let client = Client::builder("realtimeregister")
        .environment(Environment::Sandbox)
        .base_url(NOBODY)
        .setting("isproxy", format!("localhost:{}", service.address.port()))
        .transport(Arc::new(Http::new(route)))
        .build()
        .expect("a client")
        .blocking();
    let name = |number: usize| match number {
        3 => "premium.com".parse().expect("a name"),
        number => format!("name-{number}.com").parse().expect("a name"),
    };
    let input = DomainCheck::new((0..names).map(name));
    client.domain_check(input, CallOptions::default()).expect("a report")
}

#[test]
fn ten_thousand_names_are_checked_over_one_secured_connection() {
    let service = service();
    let report = check(&service, true, 10_000);
    let free = report.names.iter().filter(|name| name.state == Availability::Available).count();
    assert_eq!(free, 10_000);
    for (number, name) in report.names.iter().enumerate().filter(|(number, _)| *number != 3) {
        assert_eq!(name.domain.ascii(), format!("name-{number}.com"), "in the order of the question");
    }
    let premium = &report.names[3];
    assert!(premium.premium && premium.prices.is_some(), "{premium:?}");
    assert_eq!(service.connections.load(Ordering::SeqCst), 1);
    assert_eq!(service.asked.load(Ordering::SeqCst), 10_000);
}

#[test]
fn a_service_with_an_unknown_certificate_is_told_nothing() {
    let service = service();
    let report = check(&service, false, 20);
    assert!(report.names.iter().all(|name| name.state == Availability::Unknown), "nobody answers by REST");
    assert_eq!(service.connections.load(Ordering::SeqCst), 1);
    assert_eq!(service.asked.load(Ordering::SeqCst), 0);
}
