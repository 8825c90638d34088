//! What every journal keeps to.

use super::state::Event;
use super::*;
use crate::model::{Order, Timestamp};
use crate::op::{JournalEvent, JournalEventKind, Op};
use crate::provider::Baseline;

pub(super) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(super) fn intent(key: Key, domain: &str) -> Intent {
    let sent_at = at("2027-01-01T00:00:00Z");
    Intent {
        id: uuid::Uuid::now_v7().to_string(),
        scope: "registrar/live/1".into(),
        key,
        fingerprint: [7; 32],
        op: Op::DomainRenew,
        domain: domain.parse().unwrap(),
        months: Some(12),
        baseline: Baseline {
            in_account: true,
            lifecycle: None,
            expires: Some("2027-03-01".parse().unwrap()),
            guard: Some("1803859200".into()),
            handle: Some("42".into()),
            satisfied: false,
            parked: false,
            premium: false,
            read_at: sent_at,
        },
        target: Some("2028-03-01".parse().unwrap()),
        max_price: None,
        sent_at,
    }
}

pub(super) fn given(key: &str) -> Key {
    Key::Given(key.into())
}

pub(super) fn learnt(row: &Row, event: Event) -> Change {
    let order = Order { expires: Some("2028-03-01".parse().unwrap()), ..row.order.clone() };
    Change { note: Some("seen".into()), ..Change::new(event, at("2027-01-01T00:00:05Z"), order) }
}

pub(super) fn placed(claim: Claim) -> Row {
    match claim {
        Claim::Placed(row) => *row,
        other => panic!("not placed: {other:?}"),
    }
}

/// The order on record under a key.
fn known(journal: &dyn Journal, key: &str) -> Option<Row> {
    match journal.under("registrar/live/1", &given(key)).unwrap() {
        Some(Earlier::Order(row)) => Some(*row),
        _ => None,
    }
}

fn journals() -> Vec<(Box<dyn Journal>, Folder)> {
    let folder = Folder::new();
    let sqlite = SqliteJournal::at(&folder.0);
    let mut all: Vec<(Box<dyn Journal>, Folder)> =
        vec![(Box::new(MemoryJournal::new()), Folder::new()), (Box::new(sqlite), folder)];
    #[cfg(feature = "postgres")]
    all.push({
        let (cluster, folder) = (anyregistrar_throwaway_postgres::Cluster::shared(), Folder::new());
        let address = cluster.address(&cluster.database(), &folder.0);
        (Box::new(PostgresJournal::at(&address, None).unwrap()), folder)
    });
    all
}

/// A folder of a test, gone afterwards.
pub(super) struct Folder(pub(super) std::path::PathBuf);

impl Folder {
    pub(super) fn new() -> Folder {
        Folder(std::env::temp_dir().join(format!("anyregistrar-journal-{}", uuid::Uuid::now_v7())))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

const NEVER: fn(&Past) -> bool = |_| false;

#[test]
fn an_order_reads_back_as_it_was_placed_and_changed() {
    for (journal, _folder) in journals() {
        let row = placed(journal.claim(intent(given("k"), "example.com"), &NEVER).unwrap());
        let changed = journal.change(&row.intent.id, learnt(&row, Event::Executed)).unwrap();
        assert_eq!(changed.order.state, OrderState::Succeeded);
        let back = journal.order("registrar/live/1", &row.intent.id).unwrap().unwrap();
        assert_eq!(
            (&back.order, back.intent.baseline.guard.as_deref()),
            (&changed.order, Some("1803859200"))
        );
        assert_eq!((back.intent.fingerprint, back.note.as_deref()), ([7; 32], Some("seen")));
        assert!(journal.order("registrar/live/2", &row.intent.id).unwrap().is_none());
    }
}

#[test]
fn a_key_is_placed_once() {
    for (journal, _folder) in journals() {
        let first = placed(journal.claim(intent(given("k"), "example.com"), &NEVER).unwrap());
        let Claim::Known(known) = journal.claim(intent(given("k"), "example.net"), &|_| true).unwrap() else {
            panic!("placed twice")
        };
        assert_eq!(known.intent.id, first.intent.id);
    }
}

#[test]
fn an_open_order_blocks_its_kind_for_its_domain_until_it_is_settled() {
    for (journal, _folder) in journals() {
        let first = placed(journal.claim(intent(given("a"), "example.com"), &NEVER).unwrap());
        assert!(matches!(
            journal.claim(intent(given("b"), "example.com"), &NEVER).unwrap(),
            Claim::Blocked(_)
        ));
        placed(journal.claim(intent(given("c"), "example.net"), &NEVER).unwrap());
        journal.change(&first.intent.id, learnt(&first, Event::Executed)).unwrap();
        placed(journal.claim(intent(given("b"), "example.com"), &NEVER).unwrap());
    }
}

#[test]
fn a_registration_and_a_transfer_of_one_name_exclude_each_other() {
    for (journal, _folder) in journals() {
        let arrival = |key, op| Intent { op, ..intent(given(key), "example.com") };
        placed(journal.claim(arrival("a", Op::DomainRegister), &NEVER).unwrap());
        assert!(matches!(
            journal.claim(arrival("b", Op::DomainTransfer), &NEVER).unwrap(),
            Claim::Blocked(_)
        ));
        placed(journal.claim(arrival("c", Op::DomainRenew), &NEVER).unwrap());
    }
}

#[test]
fn a_forgotten_order_keeps_its_key_from_buying_again() {
    for (journal, _folder) in journals() {
        let row = placed(journal.claim(intent(given("k"), "example.com"), &NEVER).unwrap());
        let which = Forget::Order(row.intent.id.clone());
        assert_eq!(journal.forget("registrar/live/1", &which).unwrap(), 0, "an open order stays");
        journal.change(&row.intent.id, learnt(&row, Event::Executed)).unwrap();
        assert_eq!(journal.forget("registrar/live/2", &which).unwrap(), 0, "of another account");
        assert_eq!(journal.forget("registrar/live/1", &which).unwrap(), 1);
        assert!(journal.order("registrar/live/1", &row.intent.id).unwrap().is_none());
        assert!(
            journal.list("registrar/live/1", &Filter { limit: 9, ..Filter::default() }).unwrap().is_empty()
        );
        let Claim::Forgotten(old) = journal.claim(intent(given("k"), "example.com"), &|_| true).unwrap()
        else {
            panic!("placed twice")
        };
        assert_eq!((old.id, old.past.state), (row.intent.id, OrderState::Succeeded));
        placed(journal.claim(intent(given("other"), "example.com"), &NEVER).unwrap());
    }
}

#[test]
fn a_derived_key_goes_on_counting_over_what_is_forgotten() {
    for (journal, _folder) in journals() {
        let derived = || intent(Key::Derived("renew/example.com".into()), "example.com");
        let first = placed(journal.claim(derived(), &NEVER).unwrap());
        journal.change(&first.intent.id, learnt(&first, Event::Disproved)).unwrap();
        let second = placed(journal.claim(derived(), &|_| true).unwrap());
        journal.change(&second.intent.id, learnt(&second, Event::Executed)).unwrap();
        let all = Forget::Domain("example.com".parse().unwrap());
        assert_eq!(journal.forget("registrar/live/1", &all).unwrap(), 2);
        let Claim::Forgotten(old) = journal.claim(derived(), &NEVER).unwrap() else { panic!("placed twice") };
        assert_eq!((&old.id, old.generation), (&second.intent.id, 2));
        assert_eq!(placed(journal.claim(derived(), &|_| true).unwrap()).order.key, "renew/example.com#3");
    }
}

#[test]
fn only_orders_settled_long_ago_are_forgotten_by_age() {
    for (journal, _folder) in journals() {
        for (key, state) in
            [("old", Some("2027-01-01T00:00:05Z")), ("new", Some("2028-01-01T00:00:00Z")), ("open", None)]
        {
            let row = placed(journal.claim(intent(given(key), &format!("{key}.com")), &NEVER).unwrap());
            if let Some(when) = state {
                journal
                    .change(&row.intent.id, Change { at: at(when), ..learnt(&row, Event::Executed) })
                    .unwrap();
            }
        }
        let old = Forget::SettledBefore(at("2027-06-01T00:00:00Z"));
        assert_eq!(journal.forget("registrar/live/1", &old).unwrap(), 1);
        assert!(known(&*journal, "old").is_none());
        assert!(known(&*journal, "new").is_some() && known(&*journal, "open").is_some());
    }
}

#[test]
fn a_settled_order_takes_notes_and_shows_them() {
    for (journal, _folder) in journals() {
        let row = placed(journal.claim(intent(given("k"), "example.com"), &NEVER).unwrap());
        let again = Some(at("2027-01-01T00:16:00Z"));
        let change = Change { check_at: again, ..learnt(&row, Event::Executed) };
        journal.change(&row.intent.id, change).unwrap();
        let listed = |filter: Filter| {
            journal.list("registrar/live/1", &Filter { limit: 9, ..filter }).unwrap().into_iter().next()
        };
        let due = |by| Filter { check_by: Some(at(by)), ..Filter::default() };
        assert!(listed(due("2027-01-01T00:15:59Z")).is_none());
        assert_eq!(listed(due("2027-01-01T00:16:00Z")).unwrap().check_at, again);
        let event = JournalEvent {
            at: at("2027-01-01T00:17:00Z"),
            kind: JournalEventKind::Duplicated,
            message: "twice".into(),
        };
        let note = Note { event: Some(event.clone()), check_at: None };
        journal.note(&row.intent.id, note).unwrap();
        assert!(listed(due("2029-01-01T00:00:00Z")).is_none());
        let back = listed(Filter { events: true, ..Filter::default() }).unwrap();
        assert_eq!((back.order.state, back.events), (OrderState::Succeeded, vec![event]));
    }
}

#[test]
fn a_derived_key_counts_up_only_where_its_last_order_is_over() {
    for (journal, _folder) in journals() {
        let derived = || intent(Key::Derived("renew/example.com".into()), "example.com");
        let first = placed(journal.claim(derived(), &|_| true).unwrap());
        assert_eq!(first.order.key, "renew/example.com#1");
        assert!(matches!(journal.claim(derived(), &|_| true).unwrap(), Claim::Known(_)), "open");
        journal.change(&first.intent.id, learnt(&first, Event::Disproved)).unwrap();
        assert!(matches!(journal.claim(derived(), &|_| false).unwrap(), Claim::Known(_)), "not over");
        let second = placed(journal.claim(derived(), &|past| past.state == OrderState::Failed).unwrap());
        assert_eq!(second.order.key, "renew/example.com#2");
        assert_eq!(known(&*journal, "renew/example.com#2").unwrap().intent.id, second.intent.id);
    }
}

#[test]
fn a_settled_order_cannot_be_changed() {
    for (journal, _folder) in journals() {
        let row = placed(journal.claim(intent(given("k"), "example.com"), &NEVER).unwrap());
        let row = journal.change(&row.intent.id, learnt(&row, Event::Executed)).unwrap();
        assert!(journal.change(&row.intent.id, learnt(&row, Event::Disproved)).is_err());
        assert_eq!(
            journal.order(&row.intent.scope, &row.intent.id).unwrap().unwrap().order.state,
            OrderState::Succeeded
        );
    }
}

#[test]
fn what_was_seen_of_one_attempt_says_nothing_of_the_next() {
    for (journal, _folder) in journals() {
        let row = placed(journal.claim(intent(given("k"), "example.com"), &NEVER).unwrap());
        let row = journal.change(&row.intent.id, learnt(&row, Event::Lost)).unwrap();
        let absent = Change { attempt_seen: Some(row.attempt), ..learnt(&row, Event::Disproved) };
        let again = journal.change(&row.intent.id, learnt(&row, Event::SentAgainGuarded)).unwrap();
        assert_eq!(again.attempt, 2);
        let still = journal.change(&row.intent.id, absent.clone()).unwrap();
        assert_eq!((still.order.state, still.attempt), (OrderState::Sending, 2));
        let absent = Change { attempt_seen: Some(2), ..absent };
        assert_eq!(journal.change(&row.intent.id, absent).unwrap().order.state, OrderState::Failed);
    }
}

#[test]
fn lists_are_newest_first_and_filtered() {
    for (journal, _folder) in journals() {
        let ids: Vec<String> = ["a.com", "b.com", "c.com"]
            .iter()
            .map(|domain| placed(journal.claim(intent(given(domain), domain), &NEVER).unwrap()).intent.id)
            .collect();
        let row = journal.order("registrar/live/1", &ids[0]).unwrap().unwrap();
        journal.change(&ids[0], learnt(&row, Event::Executed)).unwrap();
        let list = |filter| {
            journal
                .list("registrar/live/1", &filter)
                .unwrap()
                .into_iter()
                .map(|r| r.intent.id)
                .collect::<Vec<_>>()
        };
        assert_eq!(list(Filter { limit: 2, ..Filter::default() }), [ids[2].clone(), ids[1].clone()]);
        assert_eq!(list(Filter { open: true, limit: 9, ..Filter::default() }).len(), 2);
        let succeeded = Filter { state: Some(OrderState::Succeeded), limit: 9, ..Filter::default() };
        assert_eq!(list(succeeded), [ids[0].clone()]);
        let domain = Filter { domain: Some("b.com".parse().unwrap()), limit: 9, ..Filter::default() };
        assert_eq!(list(domain), [ids[1].clone()]);
    }
}

#[test]
fn the_lock_of_an_order_is_held_by_one() {
    for (journal, _folder) in journals() {
        let domain = "example.com".parse().unwrap();
        let take = || journal.try_lock("scope", "domain.renew", &domain).unwrap();
        let held = take().unwrap();
        assert!(take().is_none());
        assert!(journal.try_lock("scope", "arrival", &domain).unwrap().is_some());
        drop(held);
        assert!(take().is_some());
    }
}

#[test]
fn parameters_are_compared_by_a_hash_that_each_journal_has_for_itself() {
    let hashes: Vec<Fingerprint> =
        journals().iter().map(|(journal, _)| journal.fingerprint(b"parameters").unwrap()).collect();
    assert_ne!(hashes[0], hashes[1]);
    for (journal, _folder) in journals() {
        assert_eq!(journal.fingerprint(b"same").unwrap(), journal.fingerprint(b"same").unwrap());
        assert_ne!(journal.fingerprint(b"same").unwrap(), journal.fingerprint(b"other").unwrap());
    }
}
