//! The tables, how they come to be, and how those of an older version become those of this one.

use super::fault::fault;
use super::link::Link;
use crate::error::Result;
use crate::journal::unusable;
use ring::hmac;
use tokio_postgres::Client;

/// One step for each version, each from the version before. What was once released stays as it is; a change is a new step.
///
/// The secret of the hashes is made by the server, so that it is in no statement that somebody may log.
const STEPS: &[&str] = &["
    CREATE SCHEMA IF NOT EXISTS anyregistrar;
    CREATE TABLE anyregistrar.identity (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        id text NOT NULL,
        secret bytea NOT NULL,
        version integer NOT NULL
    );
    INSERT INTO anyregistrar.identity (id, secret, version) VALUES (
        gen_random_uuid()::text,
        sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')),
        0
    );
    CREATE TABLE anyregistrar.orders (
        number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        id text NOT NULL UNIQUE,
        scope text NOT NULL,
        base text NOT NULL,
        derived boolean NOT NULL,
        key text NOT NULL,
        fingerprint bytea NOT NULL,
        operation text NOT NULL,
        class text NOT NULL,
        domain text NOT NULL,
        machine text NOT NULL,
        state text NOT NULL,
        open boolean NOT NULL,
        attempt bigint NOT NULL,
        generation bigint NOT NULL,
        changed bigint NOT NULL,
        events bigint NOT NULL,
        check_at bigint,
        record text NOT NULL,
        written text NOT NULL,
        UNIQUE (scope, key)
    );
    CREATE UNIQUE INDEX one_open_order ON anyregistrar.orders (scope, class, domain) WHERE open;
    CREATE INDEX by_base ON anyregistrar.orders (scope, base, number) WHERE derived;
    CREATE INDEX by_domain ON anyregistrar.orders (scope, domain);
    CREATE INDEX still_open ON anyregistrar.orders (scope, number) WHERE open;
    CREATE INDEX settled ON anyregistrar.orders (scope, changed) WHERE NOT open;
    CREATE INDEX to_check ON anyregistrar.orders (scope, check_at) WHERE check_at IS NOT NULL;
    CREATE TABLE anyregistrar.forgotten (
        key bytea PRIMARY KEY,
        base bytea,
        generation bigint NOT NULL,
        id text NOT NULL,
        fingerprint bytea NOT NULL,
        past text NOT NULL
    );
    CREATE INDEX forgotten_by_base ON anyregistrar.forgotten (base, generation) WHERE base IS NOT NULL;
"];

/// Any number will do that nothing else in the database locks: two processes that make the tables wait for each other.
const LOCK: &str = "SELECT pg_advisory_xact_lock(7020315420270422)";

/// Which journal lies in a database.
pub(super) struct Identity {
    pub(super) id: String,
    pub(super) secret: hmac::Key,
    version: usize,
}

/// Finds out which journal lies in the database, and makes one where there never was one. A journal that this machine has seen there
/// is never replaced.
pub(super) fn identify(link: &Link, known: Option<&str>) -> Result<Identity> {
    link.begin(false)?;
    let found = link.wait(look(&link.client));
    let done = found.as_ref().is_ok_and(|found| found.as_ref().is_some_and(|it| it.version == STEPS.len()));
    if !link.rollback() && found.is_ok() {
        return Err(unusable("the connection to its database broke"));
    }
    let found = found?;
    match (&found, known) {
        (None, Some(_)) => {
            let text = "its tables are gone, though there were some; put the right ones back, or settle its orders by hand and remove \
                        this machine's mark of it";
            return Err(unusable(text));
        }
        (Some(found), Some(known)) if found.id != known => {
            return Err(unusable("its tables were swapped for another journal's; put the right ones back"));
        }
        (Some(found), _) if found.version > STEPS.len() => {
            return Err(unusable("a newer version of this library wrote it"));
        }
        _ => {}
    }
    match found {
        Some(found) if done => Ok(found),
        _ => run(link),
    }
}

/// Brings the tables to this version, whole or not at all.
fn run(link: &Link) -> Result<Identity> {
    link.begin(true)?;
    let migrated = link.wait(async {
        link.client.batch_execute(LOCK).await.map_err(|e| fault(&e))?;
        // Another process may have been quicker.
        let done = look(&link.client).await?.map_or(0, |found| found.version);
        for step in STEPS.iter().skip(done) {
            link.client.batch_execute(step).await.map_err(|e| fault(&e))?;
        }
        let version = format!("UPDATE anyregistrar.identity SET version = {}", STEPS.len());
        if done < STEPS.len() {
            link.client.batch_execute(&version).await.map_err(|e| fault(&e))?;
        }
        look(&link.client).await
    });
    match migrated {
        Ok(identity) => {
            link.commit()?;
            identity.ok_or_else(|| unusable("its tables were taken away while they were made"))
        }
        Err(error) => {
            link.rollback();
            Err(error)
        }
    }
}

async fn look(client: &Client) -> Result<Option<Identity>> {
    // By the catalogue's tables and not by `to_regclass`, whose cache does not notice in time what another process has just made.
    let there = "SELECT EXISTS (SELECT FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
         WHERE nspname = 'anyregistrar' AND relname = 'identity')";
    let row = client.query_typed_one(there, &[]).await.map_err(|e| fault(&e))?;
    if !row.try_get::<_, bool>(0).map_err(|e| fault(&e))? {
        return Ok(None);
    }
    let identity = "SELECT id, secret, version FROM anyregistrar.identity";
    let row = client.query_typed_one(identity, &[]).await.map_err(|e| fault(&e))?;
    let secret: Vec<u8> = row.try_get(1).map_err(|e| fault(&e))?;
    let version: i32 = row.try_get(2).map_err(|e| fault(&e))?;
    Ok(Some(Identity {
        id: row.try_get(0).map_err(|e| fault(&e))?,
        secret: hmac::Key::new(hmac::HMAC_SHA256, &secret),
        version: usize::try_from(version).map_err(|_| unusable("its version cannot be read"))?,
    }))
}
