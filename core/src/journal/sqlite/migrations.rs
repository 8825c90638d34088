//! The tables, and how those of an older version become those of this one.

use super::fault;
use crate::error::Result;
use crate::journal::unusable;
use rusqlite::{Connection, Transaction, TransactionBehavior};

/// One step for each version, each from the version before. What was once released stays as it is; a change is a new step.
const STEPS: &[&str] = &[FIRST, CLASSES_EVENTS_AND_FORGETTING];

const FIRST: &str = "
    CREATE TABLE identity (id TEXT NOT NULL, secret BLOB NOT NULL) STRICT;
    CREATE TABLE orders (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        scope TEXT NOT NULL,
        base TEXT NOT NULL,
        derived INTEGER NOT NULL,
        key TEXT NOT NULL,
        fingerprint BLOB NOT NULL,
        operation TEXT NOT NULL,
        domain TEXT NOT NULL,
        state TEXT NOT NULL,
        open INTEGER NOT NULL,
        attempt INTEGER NOT NULL,
        record TEXT NOT NULL,
        UNIQUE (scope, key)
    ) STRICT;
    CREATE UNIQUE INDEX one_open_order ON orders (scope, operation, domain) WHERE open = 1;
    CREATE INDEX by_base ON orders (scope, base, derived, number);
";

const CLASSES_EVENTS_AND_FORGETTING: &str = "
    ALTER TABLE orders ADD COLUMN class TEXT NOT NULL DEFAULT '';
    ALTER TABLE orders ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE orders ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE orders ADD COLUMN events INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE orders ADD COLUMN check_at INTEGER;
    UPDATE orders SET
        class = CASE WHEN operation IN ('domain.register', 'domain.transfer') THEN 'arrival' ELSE operation END,
        generation = CASE WHEN derived = 1 THEN CAST(substr(key, length(base) + 2) AS INTEGER) ELSE 0 END,
        changed = CAST(strftime('%s', json_extract(record, '$.changed_at')) AS INTEGER);
    DROP INDEX one_open_order;
    CREATE UNIQUE INDEX one_open_order ON orders (scope, class, domain) WHERE open = 1;
    CREATE INDEX by_domain ON orders (scope, domain);
    CREATE INDEX settled ON orders (scope, changed) WHERE open = 0;
    CREATE INDEX to_check ON orders (scope, check_at) WHERE check_at IS NOT NULL;
    CREATE TABLE forgotten (
        key BLOB PRIMARY KEY,
        base BLOB,
        generation INTEGER NOT NULL,
        id TEXT NOT NULL,
        fingerprint BLOB NOT NULL,
        past TEXT NOT NULL
    ) STRICT;
    CREATE INDEX forgotten_by_base ON forgotten (base, generation) WHERE base IS NOT NULL;
";

/// Brings the tables from `version` to this one, whole or not at all.
pub(super) fn run(connection: &mut Connection, version: i64) -> Result<()> {
    let done = usize::try_from(version).ok().filter(|done| *done <= STEPS.len());
    let done = done.ok_or_else(|| unusable("a newer version of this library wrote it"))?;
    if done == STEPS.len() {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(fault)?;
    for (number, step) in STEPS.iter().enumerate().skip(done) {
        transaction.execute_batch(step).map_err(fault)?;
        if number == 0 {
            identify(&transaction)?;
        }
    }
    transaction.pragma_update(None, "user_version", STEPS.len() as i64).map_err(fault)?;
    transaction.commit().map_err(fault)
}

/// Gives a new journal its name, and the secret of its hashes.
fn identify(transaction: &Transaction<'_>) -> Result<()> {
    let mut secret = [0; 32];
    ring::rand::SecureRandom::fill(&ring::rand::SystemRandom::new(), &mut secret)
        .map_err(|_| unusable("this machine gives no random numbers"))?;
    let id = uuid::Uuid::new_v7(uuid::Timestamp::now(uuid::NoContext)).to_string();
    transaction
        .execute("INSERT INTO identity (id, secret) VALUES (?1, ?2)", (&id, &secret[..]))
        .map(|_| ())
        .map_err(fault)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::tests::{Folder, given, intent, learnt, placed};
    use crate::journal::{Claim, Earlier, Journal, Key, SqliteJournal};

    /// The rows of `journal` as the first version kept them.
    fn as_the_first_version_kept_it(folder: &Folder) {
        let connection = Connection::open(folder.0.join("journal.sqlite")).unwrap();
        connection
            .execute_batch(&format!(
                "ALTER TABLE orders RENAME TO newer; DROP INDEX one_open_order; DROP INDEX by_base; DROP INDEX by_domain;
                 DROP INDEX settled; DROP INDEX to_check; DROP TABLE forgotten;
                 CREATE TEMP TABLE kept AS SELECT * FROM identity; DROP TABLE identity;
                 {FIRST}
                 INSERT INTO identity SELECT * FROM kept;
                 INSERT INTO orders SELECT number, id, scope, base, derived, key, fingerprint, operation, domain, state, open,
                    attempt, json_remove(record, '$.events') FROM newer;
                 DROP TABLE newer; PRAGMA user_version = 1;"
            ))
            .unwrap();
    }

    #[test]
    fn a_journal_of_the_first_version_is_read_and_goes_on() {
        let folder = Folder::new();
        let journal = SqliteJournal::at(&folder.0);
        let derived = || intent(Key::Derived("renew/a.com".into()), "a.com");
        let first = placed(journal.claim(derived(), &|_| false).unwrap());
        journal.change(&first.intent.id, learnt(&first, crate::journal::state::Event::Disproved)).unwrap();
        let second = placed(journal.claim(derived(), &|_| true).unwrap());
        placed(journal.claim(intent(given("mine"), "b.com"), &|_| false).unwrap());
        let hash = journal.fingerprint(b"x").unwrap();
        drop(journal);
        as_the_first_version_kept_it(&folder);

        let journal = SqliteJournal::at(&folder.0);
        assert_eq!(journal.fingerprint(b"x").unwrap(), hash);
        let Some(Earlier::Order(row)) = journal.under("registrar/live/1", &second.intent.key).unwrap() else {
            panic!("lost")
        };
        assert_eq!((&row.intent.id, row.generation, row.events.len()), (&second.intent.id, 2, 0));
        assert!(matches!(journal.claim(intent(given("k"), "b.com"), &|_| false).unwrap(), Claim::Blocked(_)));
        journal.change(&row.intent.id, learnt(&row, crate::journal::state::Event::Disproved)).unwrap();
        assert_eq!(placed(journal.claim(derived(), &|_| true).unwrap()).order.key, "renew/a.com#3");
    }

    #[test]
    fn a_journal_of_a_newer_version_is_refused() {
        let folder = Folder::new();
        placed(SqliteJournal::at(&folder.0).claim(intent(given("k"), "a.com"), &|_| false).unwrap());
        let connection = Connection::open(folder.0.join("journal.sqlite")).unwrap();
        connection.pragma_update(None, "user_version", 99).unwrap();
        let error = SqliteJournal::at(&folder.0).fingerprint(b"x").unwrap_err();
        assert!(error.message().contains("newer version"), "{error}");
    }
}
