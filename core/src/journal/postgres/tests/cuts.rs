//! A link that breaks in the middle of a transaction.

use super::*;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// What a link between us and the server does when it sees a commit. Afterwards it works again.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Cut {
    /// Nothing.
    Never,
    /// It breaks before a change is asked for.
    BeforeTheChange,
    /// It breaks, and the commit does not arrive.
    BeforeTheCommit,
    /// It breaks once the commit has arrived: the answer is lost.
    AfterTheCommit,
}

/// A link without TLS, so that it can be looked into.
struct Link {
    port: u16,
    cut: Arc<Mutex<Cut>>,
}

impl Link {
    fn to(port: u16) -> Link {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let link =
            Link { port: listener.local_addr().unwrap().port(), cut: Arc::new(Mutex::new(Cut::Never)) };
        let cut = link.cut.clone();
        std::thread::spawn(move || {
            for client in listener.incoming() {
                let (client, cut) = (client.unwrap(), cut.clone());
                let server = TcpStream::connect(("127.0.0.1", port)).unwrap();
                let (from_server, to_client) = (server.try_clone().unwrap(), client.try_clone().unwrap());
                std::thread::spawn(move || pass(from_server, to_client, |_| Pass::On));
                std::thread::spawn(move || pass(client, server, |bytes| look(bytes, &cut)));
            }
        });
        link
    }

    fn cut(&self, cut: Cut) {
        *self.cut.lock().unwrap() = cut;
    }

    fn has_cut(&self) -> bool {
        *self.cut.lock().unwrap() == Cut::Never
    }
}

enum Pass {
    On,
    Break,
    OnAndBreak,
}

fn look(bytes: &[u8], cut: &Mutex<Cut>) -> Pass {
    let mut cut = cut.lock().unwrap();
    let holds = |text: &[u8]| bytes.windows(text.len()).any(|window| window == text);
    let pass = match *cut {
        Cut::BeforeTheChange
            if holds(b"UPDATE anyregistrar.orders") || holds(b"INSERT INTO anyregistrar.orders") =>
        {
            Pass::Break
        }
        Cut::BeforeTheCommit if holds(b"COMMIT\0") => Pass::Break,
        Cut::AfterTheCommit if holds(b"COMMIT\0") => Pass::OnAndBreak,
        _ => return Pass::On,
    };
    *cut = Cut::Never;
    pass
}

fn pass(mut from: TcpStream, mut to: TcpStream, mut look: impl FnMut(&[u8]) -> Pass) {
    let mut buffer = vec![0; 64 << 10];
    loop {
        let got = match from.read(&mut buffer) {
            Ok(got) if got > 0 => got,
            _ => break,
        };
        let pass = look(&buffer[..got]);
        if matches!(pass, Pass::On | Pass::OnAndBreak) && to.write_all(&buffer[..got]).is_err() {
            break;
        }
        if matches!(pass, Pass::OnAndBreak) {
            // To the client the link is dead at once; the server reads on and does what it was told.
            let _ = from.shutdown(Shutdown::Both);
            let mut rest = Vec::new();
            let _ = to.shutdown(Shutdown::Write);
            let _ = to.read_to_end(&mut rest);
            return;
        }
        if matches!(pass, Pass::Break) {
            break;
        }
    }
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Both);
}

/// A journal behind such a link, with its connection made.
fn behind(shop: &Shop) -> (Link, PostgresJournal) {
    let link = Link::to(shop.cluster.port());
    let address = shop.cluster.plain_address(link.port, &shop.database, &shop.folders[0].0);
    let journal = PostgresJournal::at(&address, None).unwrap();
    assert_eq!(count(&journal), 0);
    (link, journal)
}

#[test]
fn a_claim_whose_commit_did_not_arrive_is_not_on_record() {
    for cut in [Cut::BeforeTheChange, Cut::BeforeTheCommit] {
        let shop = Shop::with(1);
        let (link, journal) = behind(&shop);
        // The look before it ends without a commit, so the first one is the claim's own.
        link.cut(cut);
        let error = journal.claim(intent(given("k"), "example.com"), &|_| false).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::JournalUnavailable, "{cut:?}: {error}");
        assert!(link.has_cut(), "{cut:?}");
        assert_eq!(count(&journal), 0, "{cut:?}");
        placed(journal.claim(intent(given("k"), "example.com"), &|_| false).unwrap());
    }
}

#[test]
fn a_claim_whose_commit_was_answered_into_the_void_is_found_and_is_ours() {
    let shop = Shop::with(1);
    let (link, journal) = behind(&shop);
    link.cut(Cut::AfterTheCommit);
    let row = placed(journal.claim(intent(given("k"), "example.com"), &|_| false).unwrap());
    assert!(link.has_cut());
    assert_eq!(journal.order(SCOPE, &row.intent.id).unwrap().unwrap().order.state, OrderState::Sending);
}

#[test]
fn an_outcome_whose_commit_got_no_answer_is_looked_for() {
    let shop = Shop::with(1);
    let (link, journal) = behind(&shop);
    let row = placed(journal.claim(intent(given("k"), "example.com"), &|_| false).unwrap());
    for cut in [Cut::BeforeTheChange, Cut::BeforeTheCommit] {
        link.cut(cut);
        let error = journal.change(&row.intent.id, learnt(&row, Event::Lost)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::JournalUnavailable, "{cut:?}: {error}");
        let state = journal.order(SCOPE, &row.intent.id).unwrap().unwrap().order.state;
        assert_eq!(state, OrderState::Sending, "{cut:?}");
    }
    link.cut(Cut::AfterTheCommit);
    let changed = journal.change(&row.intent.id, learnt(&row, Event::Executed)).unwrap();
    assert!(link.has_cut());
    assert_eq!(changed.order.state, OrderState::Succeeded);
    link.cut(Cut::AfterTheCommit);
    assert_eq!(journal.forget(SCOPE, &Forget::Order(row.intent.id.clone())).unwrap(), 1);
    assert!(link.has_cut() && count(&journal) == 0);
}

#[test]
fn a_connection_that_broke_while_idle_is_replaced_without_a_word() {
    let shop = Shop::with(1);
    let (_link, journal) = behind(&shop);
    for _ in 0..3 {
        shop.sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE application_name = 'anyregistrar' AND datname = current_database()",
        );
        assert_eq!(count(&journal), 0);
    }
}
