//! The network's transport on real sockets, against a server that breaks off in every way a connection can.

mod support;

use anyregistrar::model::OrderState;
use anyregistrar::op::{AccountBalance, ContactCreate};
use anyregistrar::transport::{Http, Lane, Outgoing, Route, Transport};
use anyregistrar::{CallOptions, Client, Environment, ErrorKind, Outcome, blocking};
use anyregistrar_sandbox::Face;
use bytes::Bytes;
use http::Request;
use std::net::TcpListener;
use std::time::{Duration, Instant};
use support::server::{Act, Server, Stream, Then};
use support::{by_key, contact, register, within};

const BALANCE: &str = "/v1/account/balance";
const REGISTER: &str = "/v1/domain/register";

fn client(server: &Server) -> blocking::Client {
    Client::builder("sandbox").base_url(server.base_url()).build().expect("a client").blocking()
}

/// A server that answers so on one path, whoever asks.
fn breaking(path: &'static str, act: impl Fn() -> Act + Send + Sync + 'static) -> Server {
    Server::start(
        Face::Reference,
        move |request, _| if request.uri().path() == path { act() } else { Act::Answer },
    )
}

fn balance(client: &blocking::Client) -> anyregistrar::Error {
    client.account_balance(AccountBalance {}, CallOptions::default()).expect_err("no answer")
}

/// A port on which nobody listens.
fn closed_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr()).expect("a port").port()
}

/// Ways to break an answer off. After each of them a purchase's outcome is not known, and a read is tried three times.
fn broken_answers() -> Vec<(&'static str, Vec<u8>, ErrorKind)> {
    let body = br#"{"result":{"balance":{"amount":"1.00","currency":"USD"},"locked":{"amount":"0.00","currency":"USD"}}}"#;
    let with = |head: &str, body: &[u8]| [head.as_bytes(), b"\r\n\r\n", body].concat();
    let huge_header =
        format!("HTTP/1.1 200 OK\r\nx-huge: {}\r\ncontent-length: 2\r\n\r\n{{}}", "h".repeat(80 << 10));
    let many_headers =
        format!("HTTP/1.1 200 OK\r\n{}content-length: 2\r\n\r\n{{}}", "x-many: 1\r\n".repeat(5_000));
    let huge_body =
        [b"HTTP/1.1 200 OK\r\ncontent-length: 5242880\r\n\r\n".as_slice(), &vec![b' '; 5 << 20]].concat();
    vec![
        ("nothing at all", Vec::new(), ErrorKind::Network),
        ("half a status line", b"HTTP/1.1 20".to_vec(), ErrorKind::Network),
        ("half of the headers", b"HTTP/1.1 200 OK\r\ncontent-le".to_vec(), ErrorKind::Network),
        ("the headers alone", with("HTTP/1.1 200 OK\r\ncontent-length: 99", b""), ErrorKind::Network),
        (
            "a body that is too short",
            with("HTTP/1.1 200 OK\r\ncontent-length: 200", body),
            ErrorKind::Network,
        ),
        ("a cut body without a length", with("HTTP/1.1 200 OK", &body[..40]), ErrorKind::BadReply),
        (
            "a cut chunk",
            with("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked", b"ff\r\n{\"result\""),
            ErrorKind::Network,
        ),
        (
            "no last chunk",
            with("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked", b"2\r\n{}\r\n"),
            ErrorKind::Network,
        ),
        (
            "a false chunk size",
            with("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked", b"zz\r\n{}"),
            ErrorKind::Network,
        ),
        ("something that is not HTTP", b"\x00\xff SSH-2.0 what\r\n\r\n".to_vec(), ErrorKind::Network),
        ("HTML", with("HTTP/1.1 200 OK\r\ncontent-length: 13", b"<html></html>"), ErrorKind::BadReply),
        ("garbage", with("HTTP/1.1 200 OK\r\ncontent-length: 4", b"\xff\xfe\x00{"), ErrorKind::BadReply),
        (
            "gzip that is none",
            with("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 4", b"\x1f\x8b\x00\x00"),
            ErrorKind::BadReply,
        ),
        ("an empty body", with("HTTP/1.1 200 OK\r\ncontent-length: 0", b""), ErrorKind::BadReply),
        ("a header that is too large", huge_header.into_bytes(), ErrorKind::BadReply),
        ("too many headers", many_headers.into_bytes(), ErrorKind::Network),
        ("a body that is too large", huge_body, ErrorKind::BadReply),
        (
            "a fault of the registrar's",
            with("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 3", b"bad"),
            ErrorKind::RegistrarFault,
        ),
    ]
}

#[test]
fn a_read_whose_answer_breaks_off_is_tried_three_times_and_then_an_error() {
    std::thread::scope(|scope| {
        for (what, bytes, kind) in broken_answers() {
            scope.spawn(move || {
                let server = breaking(BALANCE, move || Act::Instead(bytes.clone(), Then::Close));
                let error = balance(&client(&server));
                assert_eq!((error.kind(), error.outcome()), (kind, Outcome::NotDone), "{what}: {error}");
                assert_eq!(server.seen(BALANCE).len(), 3, "{what}");
            });
        }
    });
}

#[test]
fn a_read_whose_answer_breaks_off_once_is_healed() {
    std::thread::scope(|scope| {
        for (what, bytes, _) in broken_answers() {
            scope.spawn(move || {
                let server = Server::start(Face::Reference, move |_, before| match before {
                    0 => Act::Instead(bytes.clone(), Then::Close),
                    _ => Act::Answer,
                });
                let answer = client(&server).account_balance(AccountBalance {}, CallOptions::default());
                assert!(answer.is_ok(), "{what}: {answer:?}");
                assert_eq!(server.seen(BALANCE).len(), 2, "{what}");
            });
        }
    });
}

#[test]
fn a_purchase_whose_answer_breaks_off_is_sent_once_and_stays_unknown_until_it_is_settled() {
    std::thread::scope(|scope| {
        for (what, bytes, _) in broken_answers() {
            scope.spawn(move || {
                let server = breaking(REGISTER, move || Act::Instead(bytes.clone(), Then::Close));
                let client = client(&server);
                let buy = || client.domain_register(register("broken.com"), CallOptions::key("k"));
                let order = buy().unwrap_or_else(|error| panic!("{what}: {error}"));
                assert_eq!(order.state, OrderState::Unknown, "{what}");
                assert_eq!(buy().unwrap().state, OrderState::Succeeded, "{what}");
                assert_eq!(server.seen(REGISTER).len(), 1, "{what}");
            });
        }
    });
}

#[test]
fn a_purchase_goes_out_as_one_request_on_a_connection_of_its_own() {
    let server = Server::start(Face::Reference, |_, _| Act::Answer);
    let client = client(&server);
    for order in 0..3 {
        let domain = format!("own-{order}.com");
        let order = client.domain_register(register(&domain), CallOptions::key(&domain)).unwrap();
        assert_eq!(order.state, OrderState::Succeeded);
    }
    let (all, bought) = (server.seen(""), server.seen(REGISTER));
    assert_eq!(bought.len(), 3);
    for purchase in &bought {
        let beside = all.iter().filter(|seen| seen.connection == purchase.connection).count();
        assert_eq!(beside, 1, "nothing else on connection {}", purchase.connection);
        assert!(purchase.head.starts_with("POST ") && purchase.head.contains(" HTTP/1.1\r\n"));
        assert!(!purchase.head.to_lowercase().contains("accept-encoding"), "{}", purchase.head);
    }
    let reads: Vec<_> = all.iter().filter(|seen| seen.path != REGISTER).map(|seen| seen.connection).collect();
    assert!(
        reads.len() >= 3 && reads.iter().all(|connection| *connection == reads[0]),
        "reads share one: {reads:?}"
    );
}

#[test]
fn a_registrar_that_cannot_be_reached_got_nothing() {
    let base = format!("http://127.0.0.1:{}/", closed_port());
    let client = Client::builder("sandbox").base_url(base).build().unwrap().blocking();
    let error = balance(&client);
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Network, Outcome::NotDone));
    let error = client.domain_register(register("far.com"), CallOptions::key("far")).unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Network, Outcome::NotDone));
}

#[test]
fn a_purchase_whose_connection_is_refused_failed_by_proof() {
    // The one connection is taken by the read before the purchase.
    let plain = |stream, _| Some(Box::new(stream) as Box<dyn Stream>);
    let server = Server::with(Face::Reference, Some(1), plain, |_, _| Act::Answer);
    let client = client(&server);
    let error = client.domain_register(register("refused.com"), CallOptions::key("r")).unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Network, Outcome::NotDone), "{error}");
    let entry = client.journal_info(by_key("r"), CallOptions::default()).unwrap();
    assert_eq!(entry.order.state, OrderState::Failed);
    assert_eq!(server.seen(REGISTER).len(), 0);
}

#[test]
fn a_purchase_whose_connection_is_closed_unread_is_unknown() {
    let first_only = |stream, number| (number == 0).then(|| Box::new(stream) as Box<dyn Stream>);
    let server = Server::with(Face::Reference, None, first_only, |_, _| Act::Answer);
    let order = client(&server).domain_register(register("unread.com"), CallOptions::key("u")).unwrap();
    assert_eq!(order.state, OrderState::Unknown);
}

#[test]
fn a_redirection_is_never_followed() {
    for status in [301, 302, 303, 307, 308] {
        let to = move || {
            let head =
                format!("HTTP/1.1 {status} Moved\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n");
            Act::Instead(head.into_bytes(), Then::Close)
        };
        let server = Server::start(Face::Reference, move |request, _| match request.uri().path() {
            BALANCE | REGISTER => to(),
            _ => Act::Answer,
        });
        let client = client(&server);
        assert_eq!(balance(&client).kind(), ErrorKind::BadReply);
        let order = client.domain_register(register("moved.com"), CallOptions::key("m")).unwrap();
        assert_eq!(order.state, OrderState::Unknown);
        assert_eq!(server.seen("/elsewhere").len(), 0, "{status}");
        assert_eq!(server.seen(REGISTER).len(), 1, "{status}");
    }
}

#[test]
fn an_answer_that_does_not_begin_in_time_ends_the_call_and_not_the_order() {
    let server = Server::start(Face::Reference, |request, _| match request.uri().path() {
        BALANCE | REGISTER => Act::Instead(Vec::new(), Then::Hang),
        _ => Act::Answer,
    });
    let client = client(&server);
    let soon = CallOptions::default().timeout(Duration::from_millis(250));
    let begun = Instant::now();
    let error = client.account_balance(AccountBalance {}, soon).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    let soon = CallOptions::key("slow").timeout(Duration::from_secs(2));
    let order = client.domain_register(register("slow.com"), soon).unwrap();
    assert_eq!(order.state, OrderState::Unknown);
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    assert_eq!(server.seen(REGISTER).len(), 1);
}

#[test]
fn an_answer_that_stops_in_the_middle_ends_with_the_time_limit() {
    let part = b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{\"result\":".to_vec();
    let server = breaking(BALANCE, move || Act::Instead(part.clone(), Then::Hang));
    let begun = Instant::now();
    let soon = CallOptions::default().timeout(Duration::from_millis(250));
    let error = client(&server).account_balance(AccountBalance {}, soon).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    assert!(begun.elapsed() < Duration::from_secs(20));
}

/// LogicBoxes answers some calls with a number and nothing around it.
#[test]
fn a_bare_number_is_an_answer_only_where_its_length_was_told() {
    let create = |head: &'static str| {
        let server = Server::start(Face::LogicBoxes, move |request, _| match request.uri().path() {
            path if path.ends_with("contacts/add.json") => {
                Act::Instead(format!("HTTP/1.1 200 OK\r\n{head}\r\n72860").into_bytes(), Then::Close)
            }
            _ => Act::Answer,
        });
        let client = Client::builder("logicboxes")
            .environment(Environment::Sandbox)
            .base_url(server.base_url())
            .build();
        let input = ContactCreate { contact: serde_json::from_value(contact()).unwrap(), logicboxes: None };
        let result = client.unwrap().blocking().contact_create(input, CallOptions::default());
        (result, server.seen("contacts/add.json").len())
    };
    let (told, _) = create("content-length: 5\r\n");
    assert_eq!(told.unwrap().handle, "72860");
    let (untold, sent) = create("");
    let error = untold.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::BadReply, Outcome::Unknown), "{error}");
    assert_eq!(sent, 1, "what may have been made is not made again");
}

/// Waits until the server has closed so many connections, and the client's machine knows.
fn closed(server: &Server, connections: usize) {
    within(Duration::from_secs(5), "the server closes", || (server.closed() >= connections).then_some(()));
}

/// Nobody reads on the caller lane between two calls, so a connection that the server has closed meanwhile looks alive.
#[test]
fn a_connection_that_the_server_closed_between_two_reads_is_not_used_again() {
    let server = Server::start(Face::Reference, |_, _| Act::AnswerAndClose);
    let http = Http::new(Route::default());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let good = (0..30).filter(|number| {
        let request = Request::post(format!("http://127.0.0.1:{}{BALANCE}", server.port)).body(Bytes::new());
        let seconds = Duration::from_secs(5);
        let outgoing = Outgoing {
            request: request.unwrap(),
            lane: Lane::Caller,
            fresh: false,
            connect: seconds,
            first_byte: seconds,
            total: seconds,
        };
        let answer = runtime.block_on(http.send(outgoing));
        closed(&server, number + 1);
        answer.is_ok_and(|answer| answer.status == 200)
    });
    assert_eq!(good.count(), 30);
    assert_eq!(server.seen(BALANCE).len(), 30);
}

#[test]
fn both_lanes_read_on_when_the_server_closes_after_every_answer() {
    let server = Server::start(Face::Reference, |_, _| Act::AnswerAndClose);
    let client = Client::builder("sandbox").base_url(server.base_url()).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    for number in 0..15 {
        client.blocking().account_balance(AccountBalance {}, CallOptions::default()).unwrap();
        closed(&server, 2 * number + 1);
        runtime.block_on(client.account_balance(AccountBalance {}, CallOptions::default())).unwrap();
        closed(&server, 2 * number + 2);
    }
    assert_eq!(server.seen(BALANCE).len(), 30, "each was taken in once");
}

#[test]
fn a_retry_after_of_the_servers_is_told_to_the_caller() {
    let busy = b"HTTP/1.1 429 Slow\r\nretry-after: 300\r\ncontent-length: 0\r\n\r\n".to_vec();
    let server = breaking(BALANCE, move || Act::Instead(busy.clone(), Then::Close));
    let error = balance(&client(&server));
    assert_eq!((error.kind(), error.context().retry_after_ms), (ErrorKind::RateLimited, Some(300_000)));
    assert_eq!(server.seen(BALANCE).len(), 1, "longer than two minutes is the caller's to wait");
}
