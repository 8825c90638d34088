//! A process that forks with connections to the journal's database open.
#![cfg(feature = "postgres")]
#![allow(unsafe_code, reason = "forking is what is tested")]

use anyregistrar::journal::{Claim, Filter, Intent, Journal, Key, PostgresJournal};
use anyregistrar::op::Op;
use anyregistrar::provider::Baseline;
use anyregistrar_throwaway_postgres::Cluster;
use std::time::{Duration, Instant};

const LONGEST: Duration = Duration::from_secs(60);

fn intent(key: &str) -> Intent {
    let sent_at = "2027-01-01T00:00:00Z".parse().expect("a time");
    Intent {
        id: uuid::Uuid::new_v7(uuid::Timestamp::now(uuid::NoContext)).to_string(),
        scope: "scope".into(),
        key: Key::Given(key.into()),
        fingerprint: [7; 32],
        op: Op::DomainRenew,
        domain: format!("{key}.com").parse().expect("a name"),
        months: Some(12),
        baseline: Baseline {
            in_account: true,
            lifecycle: None,
            expires: None,
            guard: None,
            handle: None,
            satisfied: false,
            parked: false,
            premium: false,
            read_at: sent_at,
        },
        target: None,
        max_price: None,
        sent_at,
    }
}

fn places(journal: &dyn Journal, key: &str) -> bool {
    matches!(journal.claim(intent(key), &|_| false), Ok(Claim::Placed(_)))
}

/// Forks; the child places an order of its own and leaves by `_exit`, which drops nothing.
fn child(journal: &dyn Journal, key: &str) -> libc::pid_t {
    // SAFETY: the child allocates and takes locks, which glibc and the library under test allow after a fork; it leaves by _exit
    // and runs nothing of the test harness.
    let pid = unsafe { libc::fork() };
    assert_ne!(pid, -1, "no fork");
    if pid == 0 {
        let placed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| places(journal, key)));
        let code = if placed.unwrap_or(false) { 0 } else { 1 };
        // SAFETY: ends the child at once.
        unsafe { libc::_exit(code) }
    }
    pid
}

fn code_of(pid: libc::pid_t) -> Option<i32> {
    let begun = Instant::now();
    loop {
        let mut status = 0;
        // SAFETY: `status` lives until the call is over.
        let ended = unsafe { libc::waitpid(pid, &mut status, libc::WNOHANG) };
        if ended == pid {
            return libc::WIFEXITED(status).then(|| libc::WEXITSTATUS(status));
        }
        if begun.elapsed() > LONGEST {
            // SAFETY: the child was not waited for yet, so the id is still its own.
            unsafe { libc::kill(pid, libc::SIGKILL) };
            unsafe { libc::waitpid(pid, &mut status, 0) };
            return None;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_forked_child_has_connections_of_its_own_and_leaves_its_parents_alone() {
    let cluster = Cluster::shared();
    let database = cluster.database();
    let folder = std::env::temp_dir().join(format!("anyregistrar-fork-{}", uuid::Uuid::now_v7()));
    let journal = PostgresJournal::at(&cluster.address(&database, &folder), None).expect("an address");
    assert!(places(&journal, "before"));
    let ours = "SELECT string_agg(pid::text, ',' ORDER BY pid) FROM pg_stat_activity
        WHERE application_name = 'anyregistrar' AND datname = current_database()";
    let before = cluster.sql(&database, ours);

    for i in 0..5 {
        assert_eq!(code_of(child(&journal, &format!("idle-{i}"))), Some(0), "child {i}");
        assert!(places(&journal, &format!("after-{i}")), "the parent after child {i}");
    }
    assert_eq!(cluster.sql(&database, ours), before, "the parent still has the connection that it had");

    // Other threads are in the middle of transactions, with every connection lent, while children are made.
    std::thread::scope(|scope| {
        let writers: Vec<_> = (0..6)
            .map(|thread| {
                let journal = &journal;
                scope.spawn(move || (0..10).all(|i| places(journal, &format!("busy-{thread}-{i}"))))
            })
            .collect();
        for i in 0..10 {
            assert_eq!(code_of(child(&journal, &format!("meanwhile-{i}"))), Some(0), "child {i}");
        }
        assert!(writers.into_iter().all(|writer| writer.join().expect("a writer")));
    });
    let all = Filter { limit: 1_000, ..Filter::default() };
    assert_eq!(journal.list("scope", &all).expect("the orders").len(), 1 + 5 + 5 + 60 + 10);
    let _ = std::fs::remove_dir_all(folder);
}
