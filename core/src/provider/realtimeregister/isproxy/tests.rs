//! Sessions against services of our own, which behave well and badly.

use super::super::testing::account;
use super::*;
use crate::model::Availability;
use crate::op::{DomainCheck, Op};
use crate::provider::realtimeregister::{INFO, check};
use crate::provider::{BoxFuture, testing};
use crate::transport::{Answer, Dialed, Outgoing, Script, Step, Transport, Wire};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};

/// What a service does with a line of a connection: lines to answer with, or nothing to end the connection.
type Manner = fn(connection: usize, line: &str, asked: usize) -> Option<String>;

struct Service {
    manner: Manner,
    private: bool,
    rest: Script,
    /// What was said on each connection.
    said: Arc<Mutex<Vec<Vec<String>>>>,
    secured: Mutex<usize>,
}

impl Service {
    fn new(manner: Manner) -> Arc<Service> {
        Service::with(manner, true, 0)
    }

    /// A service beside a REST interface that knows `taken` names as taken.
    fn with(manner: Manner, private: bool, taken: usize) -> Arc<Service> {
        let answer = serde_json::json!({"available": false, "reason": "by REST"});
        let rest = Script::new(std::iter::repeat_n(Step::json(200, &answer), taken));
        Arc::new(Service { manner, private, rest, said: Arc::default(), secured: Mutex::new(0) })
    }

    fn said(&self) -> Vec<Vec<String>> {
        self.said.lock().expect("no panic").clone()
    }
}

impl Transport for Service {
    fn send(&self, outgoing: Outgoing) -> BoxFuture<'_, Result<Answer>> {
        self.rest.send(outgoing)
    }

    fn dial<'a>(&'a self, _: &'a str, _: u16, _: Duration) -> BoxFuture<'a, Result<Dialed>> {
        let (ours, theirs) = tokio::io::duplex(64 << 10);
        let (manner, said) = (self.manner, self.said.clone());
        let number = {
            let mut said = said.lock().expect("no panic");
            said.push(Vec::new());
            said.len() - 1
        };
        tokio::spawn(async move {
            let (from, mut to) = tokio::io::split(theirs);
            let mut lines = BufReader::new(from).lines();
            let mut asked = 0;
            while let Ok(Some(line)) = lines.next_line().await {
                said.lock().expect("no panic")[number].push(line.clone());
                asked += usize::from(line.starts_with("IS "));
                let Some(answer) = manner(number, &line, asked) else { return };
                if to.write_all(answer.as_bytes()).await.is_err() {
                    return;
                }
            }
        });
        let private = self.private;
        Box::pin(async move { Ok(Dialed { wire: Box::new(ours) as Box<dyn Wire>, private }) })
    }

    fn secure<'a>(
        &'a self,
        _: &'a str,
        wire: Box<dyn Wire>,
        _: Duration,
    ) -> BoxFuture<'a, Result<Box<dyn Wire>>> {
        *self.secured.lock().expect("no panic") += 1;
        Box::pin(async move { Ok(wire) })
    }
}

/// A service as the manual has it.
fn good(_: usize, line: &str, _: usize) -> Option<String> {
    let words: VecDeque<&str> = line.split(' ').collect();
    Some(match words[0] {
        "STARTTLS" | "ENABLE" => "100 OK\r\n".into(),
        "LOGIN" => "100 Login ok\r\n".into(),
        "IS" => format!("{} available\r\n", words[1]),
        _ => return None,
    })
}

fn names(count: usize) -> Vec<DomainName> {
    (0..count).map(|number| format!("name-{number}.com").parse().expect("a name")).collect()
}

async fn checked(service: &Arc<Service>, account: &RealtimeRegister, count: usize) -> Vec<Availability> {
    let cx = testing::on(&INFO, Op::DomainCheck, service.clone());
    let report = check::run(account, &cx, &DomainCheck::new(names(count))).await.expect("a report");
    report.names.iter().map(|name| name.state).collect()
}

fn count(states: &[Availability], wanted: Availability) -> usize {
    states.iter().filter(|state| **state == wanted).count()
}

#[tokio::test]
async fn the_key_is_said_behind_tls_and_every_name_is_asked_once() {
    let service = Service::with(good, false, 0);
    let states = checked(&service, &account(), 250).await;
    assert_eq!(count(&states, Availability::Available), 250);
    let said = service.said();
    assert_eq!(said.len(), 1, "one connection");
    assert_eq!(said[0][..4], ["STARTTLS", "LOGIN KEY", "ENABLE reason", "ENABLE premium"]);
    assert_eq!(said[0].iter().filter(|line| line.starts_with("IS ")).count(), 250);
    assert_eq!(*service.secured.lock().expect("no panic"), 1);
}

#[tokio::test]
async fn few_names_are_asked_by_rest() {
    let service = Service::with(good, true, MANY - 1);
    let states = checked(&service, &account(), MANY - 1).await;
    assert_eq!((count(&states, Availability::Taken), service.said().len()), (MANY - 1, 0));
}

#[tokio::test]
async fn answers_are_matched_by_name_in_any_order_and_letters_may_be_capital() {
    /// Keeps its answers back until twenty names were asked, and gives them from the last to the first.
    fn late(connection: usize, line: &str, asked: usize) -> Option<String> {
        match line.strip_prefix("IS ") {
            None => good(connection, line, asked),
            Some(_) if asked < 20 => Some(String::new()),
            Some(_) => {
                let line = |number: usize| match number {
                    7 => "NAME-7.COM not available (reason=gone)\r\n".to_owned(),
                    number => format!("name-{number}.com available\r\n"),
                };
                let own = "a word of the day\r\nother.com available\r\n";
                Some((0..20).rev().map(line).fold(own.to_owned(), |all, line| all + &line))
            }
        }
    }
    let states = checked(&Service::new(late), &account(), 20).await;
    assert_eq!((states[7], count(&states, Availability::Available)), (Availability::Taken, 19));
}

#[tokio::test]
async fn a_connection_that_breaks_is_replaced_for_the_names_that_are_open() {
    fn breaks(connection: usize, line: &str, asked: usize) -> Option<String> {
        if connection < 3 && asked > 30 { None } else { good(connection, line, asked) }
    }
    let service = Service::new(breaks);
    let states = checked(&service, &account(), 150).await;
    assert_eq!(count(&states, Availability::Available), 150);
    let said = service.said();
    assert_eq!(said.len(), 4);
    let first: Vec<&String> = said[0].iter().filter(|line| line.starts_with("IS ")).take(30).collect();
    let again = said[1..].iter().flatten().filter(|line| first.contains(line)).count();
    assert_eq!(again, 0, "what was answered is not asked again");
}

#[tokio::test]
async fn connections_that_end_without_an_answer_leave_the_names_to_rest() {
    fn ends(connection: usize, line: &str, asked: usize) -> Option<String> {
        if asked > 0 { None } else { good(connection, line, asked) }
    }
    let service = Service::with(ends, true, 20);
    let states = checked(&service, &account(), 20).await;
    assert_eq!((count(&states, Availability::Taken), service.said().len()), (20, IN_VAIN));
}

#[tokio::test(start_paused = true)]
async fn a_name_that_is_never_answered_is_asked_by_rest() {
    fn forgets(connection: usize, line: &str, asked: usize) -> Option<String> {
        if line == "IS name-3.com" { Some(String::new()) } else { good(connection, line, asked) }
    }
    let service = Service::with(forgets, true, 1);
    let states = checked(&service, &account(), 40).await;
    assert_eq!((states[3], count(&states, Availability::Available)), (Availability::Taken, 39));
}

#[tokio::test]
async fn an_account_that_is_not_let_in_is_asked_for_by_rest_and_not_tried_again_at_once() {
    fn refuses(connection: usize, line: &str, asked: usize) -> Option<String> {
        if line.starts_with("LOGIN") {
            Some("400 Login failed\r\n".into())
        } else {
            good(connection, line, asked)
        }
    }
    let (service, account) = (Service::with(refuses, true, 40), account());
    for _ in 0..2 {
        assert_eq!(count(&checked(&service, &account, 20).await, Availability::Taken), 20);
    }
    let said = service.said();
    assert_eq!(said.len(), 1);
    assert!(!said[0].iter().any(|line| line.starts_with("IS ")), "{said:?}");
}

#[tokio::test]
async fn the_key_is_not_said_in_the_clear_to_another_machine() {
    fn plain(connection: usize, line: &str, asked: usize) -> Option<String> {
        if line == "STARTTLS" {
            Some("400 Unknown command\r\n".into())
        } else {
            good(connection, line, asked)
        }
    }
    let service = Service::with(plain, false, 20);
    assert_eq!(count(&checked(&service, &account(), 20).await, Availability::Taken), 20);
    assert_eq!(service.said(), [["STARTTLS"]]);
    // On this machine nobody else can listen.
    let service = Service::new(plain);
    assert_eq!(count(&checked(&service, &account(), 20).await, Availability::Available), 20);
}

#[tokio::test]
async fn what_somebody_puts_before_the_handshake_is_not_taken_for_an_answer() {
    fn injects(connection: usize, line: &str, asked: usize) -> Option<String> {
        if line == "STARTTLS" {
            Some("100 OK\r\n100 Login ok\r\n".into())
        } else {
            good(connection, line, asked)
        }
    }
    let service = Service::with(injects, false, 20);
    assert_eq!(count(&checked(&service, &account(), 20).await, Availability::Taken), 20);
    assert_eq!(service.said(), [["STARTTLS"]]);
}

#[tokio::test]
async fn lines_without_end_and_nonsense_leave_the_names_to_rest() {
    fn endless(connection: usize, line: &str, asked: usize) -> Option<String> {
        if line.starts_with("IS ") { Some("x".repeat(9000)) } else { good(connection, line, asked) }
    }
    fn nonsense(connection: usize, line: &str, asked: usize) -> Option<String> {
        if line.starts_with("IS ") {
            Some("400 not authenticated\r\n".repeat(20))
        } else {
            good(connection, line, asked)
        }
    }
    for manner in [endless as Manner, nonsense] {
        let service = Service::with(manner, true, 20);
        assert_eq!(count(&checked(&service, &account(), 20).await, Availability::Taken), 20);
    }
}

#[test]
fn a_place_is_a_host_and_a_port() {
    let good =
        [("is.example:2001", "is.example", 2001), ("127.0.0.1:7", "127.0.0.1", 7), ("[::1]:7", "::1", 7)];
    for (text, host, port) in good {
        assert_eq!(Place::read(text).expect(text), Place { host: host.to_owned(), port }, "{text}");
    }
    for text in ["", "on", "host", "host:", ":1", "host:0", "host:70000", "a b:1", "http://a:1"] {
        assert!(Place::read(text).is_err(), "{text}");
    }
}
