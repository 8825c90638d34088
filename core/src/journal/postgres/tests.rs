//! What a journal in a database has to survive.

mod cuts;
mod older;
mod refused;

use crate::error::ErrorKind;
use crate::journal::state::Event;
use crate::journal::tests::{Folder, at, given, intent, learnt, placed};
use crate::journal::{Change, Claim, Filter, Forget, Journal, Key, PostgresJournal};
use crate::model::OrderState;
use anyregistrar_throwaway_postgres::{Cluster, PASSWORD};
use std::os::unix::fs::PermissionsExt;
use std::sync::Barrier;

const SCOPE: &str = "registrar/live/1";

/// A database of one test, and the folders of the machines that share it.
struct Shop {
    cluster: &'static Cluster,
    database: String,
    folders: Vec<Folder>,
}

impl Shop {
    fn with(machines: usize) -> Shop {
        let cluster = Cluster::shared();
        Shop {
            cluster,
            database: cluster.database(),
            folders: (0..machines).map(|_| Folder::new()).collect(),
        }
    }

    fn journal(&self, machine: usize) -> PostgresJournal {
        let address = self.cluster.address(&self.database, &self.folders[machine].0);
        PostgresJournal::at(&address, None).unwrap()
    }

    fn sql(&self, statements: &str) -> String {
        self.cluster.sql(&self.database, statements)
    }

    fn refusal(&self) -> String {
        let error = self.journal(0).list(SCOPE, &Filter::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::JournalUnavailable, "{error}");
        error.message().to_owned()
    }
}

fn count(journal: &dyn Journal) -> usize {
    journal.list(SCOPE, &Filter { limit: 10_000, ..Filter::default() }).unwrap().len()
}

#[test]
fn of_two_machines_that_race_for_a_key_exactly_one_places_it() {
    let shop = Shop::with(2);
    let machines = [shop.journal(0), shop.journal(1)];
    let keys: Vec<String> = (0..40).map(|i| format!("key{i}")).collect();
    let start = Barrier::new(2);
    let placed: Vec<Vec<crate::Result<Claim>>> = std::thread::scope(|scope| {
        let race = |machine: usize| {
            let (journal, keys, start) = (&machines[machine], &keys, &start);
            move || {
                keys.iter()
                    .map(|key| {
                        start.wait();
                        let intent = intent(given(key), &format!("{key}.com"));
                        journal.claim(intent, &|_| false)
                    })
                    .collect()
            }
        };
        let threads = [scope.spawn(race(0)), scope.spawn(race(1))];
        threads.map(|thread| thread.join().unwrap()).into_iter().collect()
    });
    for (i, key) in keys.iter().enumerate() {
        let is_placed = |machine: usize| matches!(placed[machine][i].as_ref().unwrap(), Claim::Placed(_));
        assert!(is_placed(0) != is_placed(1), "{key}: {:?}", placed[0][i]);
    }
    assert_eq!(count(&machines[0]), keys.len());
}

#[test]
fn of_two_machines_that_race_for_a_domain_under_other_keys_exactly_one_places_it() {
    let shop = Shop::with(2);
    let machines = [shop.journal(0), shop.journal(1)];
    let start = Barrier::new(2);
    let placed: usize = std::thread::scope(|scope| {
        let race = |machine: usize| {
            let (journal, start) = (&machines[machine], &start);
            move || {
                let place = |i| {
                    start.wait();
                    let intent = intent(given(&format!("{machine}/{i}")), &format!("d{i}.com"));
                    journal.claim(intent, &|_| false)
                };
                let claims: Vec<_> = (0..20).map(place).collect();
                claims.into_iter().filter(|claim| matches!(claim.as_ref().unwrap(), Claim::Placed(_))).count()
            }
        };
        let threads = [scope.spawn(race(0)), scope.spawn(race(1))];
        threads.map(|thread| thread.join().unwrap()).into_iter().sum()
    });
    assert_eq!(placed, 20);
}

#[test]
fn a_derived_key_counts_up_once_for_two_machines() {
    let shop = Shop::with(2);
    let (one, two) = (shop.journal(0), shop.journal(1));
    let derived = || intent(Key::Derived("renew/example.com".into()), "example.com");
    let row = placed(one.claim(derived(), &|_| true).unwrap());
    one.change(&row.intent.id, learnt(&row, Event::Disproved)).unwrap();
    let again = placed(two.claim(derived(), &|past| past.state == OrderState::Failed).unwrap());
    assert_eq!(again.order.key, "renew/example.com#2");
    assert!(
        matches!(one.claim(derived(), &|_| true).unwrap(), Claim::Known(row) if row.intent.id == again.intent.id)
    );
}

#[test]
fn a_row_tells_which_machine_may_be_sending_it() {
    let shop = Shop::with(2);
    let (ours, theirs) = (shop.journal(0), shop.journal(1));
    let row = placed(ours.claim(intent(given("k"), "example.com"), &|_| false).unwrap());
    let seen = theirs.order(SCOPE, &row.intent.id).unwrap().unwrap();
    assert!(theirs.may_be_sending_elsewhere(&seen) && !theirs.is_ours(&seen));
    assert!(!ours.may_be_sending_elsewhere(&seen) && ours.is_ours(&seen));
    // Another process of the same machine is the same machine.
    assert!(shop.journal(0).is_ours(&seen));
    let heard = ours.change(&row.intent.id, learnt(&row, Event::Lost)).unwrap();
    let heard = theirs.order(SCOPE, &heard.intent.id).unwrap().unwrap();
    assert!(!theirs.may_be_sending_elsewhere(&heard) && !theirs.is_ours(&heard));
    assert_ne!(ours.machine.id().unwrap(), theirs.machine.id().unwrap());
    let mode = |name| std::fs::metadata(shop.folders[0].0.join(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(""), mode("machine.id")), (0o700, 0o600));
}

#[test]
fn two_machines_change_one_order_one_after_the_other() {
    let shop = Shop::with(2);
    let machines = [shop.journal(0), shop.journal(1)];
    let row = placed(machines[0].claim(intent(given("k"), "example.com"), &|_| false).unwrap());
    let settled: Vec<bool> = std::thread::scope(|scope| {
        let change = |machine: usize, event| {
            let (journal, row) = (&machines[machine], &row);
            scope.spawn(move || journal.change(&row.intent.id, learnt(row, event)).is_ok())
        };
        let threads = [change(0, Event::Executed), change(1, Event::Disproved)];
        threads.map(|thread| thread.join().unwrap()).into_iter().collect()
    });
    assert_eq!(settled.iter().filter(|settled| **settled).count(), 1, "what is settled stays so");
}

#[test]
fn writers_in_many_threads_lose_nothing() {
    let shop = Shop::with(1);
    let journal = shop.journal(0);
    std::thread::scope(|scope| {
        for thread in 0..8 {
            let journal = &journal;
            scope.spawn(move || {
                for i in 0..10 {
                    let domain = format!("t{thread}n{i}.com");
                    let row = placed(journal.claim(intent(given(&domain), &domain), &|_| false).unwrap());
                    journal.change(&row.intent.id, learnt(&row, Event::Executed)).unwrap();
                }
            });
        }
    });
    let settled = Filter { state: Some(OrderState::Succeeded), limit: 100, ..Filter::default() };
    assert_eq!(shop.journal(0).list(SCOPE, &settled).unwrap().len(), 80);
    let connections = shop.sql("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'anyregistrar' AND datname = current_database()");
    assert!(connections.parse::<u32>().unwrap() <= 4, "{connections} connections");
}

#[test]
fn it_may_be_used_from_asynchronous_code_and_dropped_there() {
    let shop = Shop::with(1);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let journal = shop.journal(0);
        placed(journal.claim(intent(given("k"), "example.com"), &|_| false).unwrap());
        assert_eq!(count(&journal), 1);
    });
}

#[test]
fn more_orders_are_forgotten_than_one_transaction_takes() {
    let shop = Shop::with(1);
    let journal = shop.journal(0);
    placed(journal.claim(intent(given("k"), "example.com"), &|_| false).unwrap());
    let row = journal.list(SCOPE, &Filter { limit: 1, ..Filter::default() }).unwrap().remove(0);
    journal.change(&row.intent.id, learnt(&row, Event::Executed)).unwrap();
    shop.sql(
        "INSERT INTO anyregistrar.orders (id, scope, base, derived, key, fingerprint, operation, class, domain, machine, state,
            open, attempt, generation, changed, events, record, written)
         SELECT id || n, scope, base || n, derived, key || n, fingerprint, operation, class, domain, machine, state,
            open, attempt, generation, changed, events, replace(record, '\"key\":\"k\"', '\"key\":\"k' || n || '\"'), written
         FROM anyregistrar.orders, generate_series(1, 249) AS n",
    );
    let old = Forget::SettledBefore(at("2028-01-01T00:00:00Z"));
    assert_eq!(journal.forget(SCOPE, &old).unwrap(), 250);
    assert_eq!(
        (count(&journal), shop.sql("SELECT count(*) FROM anyregistrar.forgotten").as_str()),
        (0, "250")
    );
    assert!(matches!(
        journal.claim(intent(given("k7"), "example.com"), &|_| false).unwrap(),
        Claim::Forgotten(_)
    ));
}

#[test]
fn a_key_that_was_forgotten_since_the_look_is_not_placed() {
    // The look finds nothing; then the key is placed, settled and forgotten elsewhere, so that the orders' own index is silent.
    let shop = Shop::with(1);
    let journal = shop.journal(0);
    let row = placed(journal.claim(intent(given("k"), "example.com"), &|_| false).unwrap());
    journal.change(&row.intent.id, learnt(&row, Event::Executed)).unwrap();
    journal.forget(SCOPE, &Forget::Order(row.intent.id.clone())).unwrap();
    let late = crate::journal::Row { machine: Some("m".into()), ..row };
    let secret = journal.secret().unwrap();
    let put = journal.transact(true, async |client| super::rows::put(client, secret, &late, "m").await);
    assert!(matches!(put.unwrap(), super::rows::Put::Taken));
    assert_eq!(count(&journal), 0);
}

#[test]
fn two_machines_that_begin_at_once_make_the_tables_once() {
    let shop = Shop::with(4);
    std::thread::scope(|scope| {
        for machine in 0..4 {
            let shop = &shop;
            scope.spawn(move || count(&shop.journal(machine)));
        }
    });
    assert_eq!(shop.sql("SELECT count(*) FROM anyregistrar.identity"), "1");
}

#[test]
fn every_commit_is_synced_even_where_the_server_would_not() {
    let shop = Shop::with(1);
    count(&shop.journal(0));
    shop.sql(&format!("ALTER DATABASE {} SET synchronous_commit TO off", shop.database));
    let journal = shop.journal(0);
    let shown = journal.transact(true, async |client| {
        let row = client.query_typed_one("SELECT current_setting('synchronous_commit')", &[]).await.unwrap();
        Ok(super::Done::Nothing(row.get::<_, String>(0)))
    });
    assert_eq!(shown.unwrap(), "on");
}

#[test]
fn an_order_survives_the_death_of_the_server_between_claim_and_outcome() {
    let (cluster, folder) = (Cluster::with(&[]), Folder::new());
    let journal = PostgresJournal::at(&cluster.address(&cluster.database(), &folder.0), None).unwrap();
    let row = placed(journal.claim(intent(given("k"), "example.com"), &|_| false).unwrap());
    cluster.kill();
    let error = journal.change(&row.intent.id, learnt(&row, Event::Executed)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::JournalUnavailable);
    cluster.start();
    let back = journal.order(SCOPE, &row.intent.id).unwrap().unwrap();
    assert_eq!((back.order.state, back.attempt), (OrderState::Sending, 1));
    let Claim::Known(known) = journal.claim(intent(given("k"), "example.com"), &|_| true).unwrap() else {
        panic!("placed twice")
    };
    assert_eq!(known.intent.id, row.intent.id);
    let change = Change { note: None, ..learnt(&row, Event::Executed) };
    assert_eq!(journal.change(&row.intent.id, change).unwrap().order.state, OrderState::Succeeded);
}
