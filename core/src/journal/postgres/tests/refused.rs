//! Servers, databases and tables that the journal does not trust.

use super::*;

#[test]
fn the_connection_is_encrypted_and_the_server_is_who_it_says() {
    let shop = Shop::with(1);
    let journal = shop.journal(0);
    count(&journal);
    let encrypted = "SELECT bool_and(ssl) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
        WHERE application_name = 'anyregistrar' AND datname = current_database()";
    assert_eq!(shop.sql(encrypted), "t");
    let right = shop.cluster.address(&shop.database, &shop.folders[0].0);
    let other = Folder::new();
    std::fs::create_dir_all(&other.0).unwrap();
    let stranger = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap().cert.pem();
    std::fs::write(other.0.join("roots.pem"), stranger).unwrap();
    let roots = shop.cluster.roots().display().to_string();
    let another_authority = right.replace(&roots, &other.0.join("roots.pem").display().to_string());
    let another_name = right.replace("@localhost:", "@127.0.0.1:");
    for address in [another_authority, another_name] {
        let error = PostgresJournal::at(&address, None).unwrap().list(SCOPE, &Filter::default()).unwrap_err();
        assert!(error.message().contains("not trusted"), "{error}");
    }
}

#[test]
fn the_password_is_in_no_error_and_no_debug_text() {
    let shop = Shop::with(1);
    let right = shop.cluster.address(&shop.database, &shop.folders[0].0);
    let wrong = [
        right.replace(PASSWORD, "canary-wrong"),
        right.replace("postgres:canary", "nobody:canary"),
        right.replace(&shop.database, "nowhere"),
        right.replace(&shop.cluster.port().to_string(), "1"),
    ];
    for address in wrong {
        let journal = PostgresJournal::at(&address, None).unwrap();
        let error = journal.list(SCOPE, &Filter::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::JournalUnavailable);
        assert!(!format!("{error} {error:?} {journal:?}").contains("canary"), "{error:?}");
    }
    let own = right.replace(PASSWORD, "canary-wrong");
    let password = Some(secrecy::SecretString::from(PASSWORD.to_owned()));
    assert_eq!(count(&PostgresJournal::at(&own, password).unwrap()), 0);
}

#[test]
fn missing_or_swapped_tables_are_never_replaced_by_empty_ones() {
    let (shop, other) = (Shop::with(1), Shop::with(1));
    placed(shop.journal(0).claim(intent(given("k"), "example.com"), &|_| false).unwrap());
    count(&other.journal(0));
    let secret = other.sql("SELECT encode(secret, 'hex') FROM anyregistrar.identity");
    shop.sql(&format!("UPDATE anyregistrar.identity SET id = 'other', secret = decode('{secret}', 'hex')"));
    assert!(shop.refusal().contains("swapped"));
    shop.sql("DROP SCHEMA anyregistrar CASCADE");
    assert!(shop.refusal().contains("gone"));
    assert_eq!(shop.sql("SELECT to_regclass('anyregistrar.orders') IS NULL"), "t");
}

#[test]
fn a_journal_of_a_newer_version_is_refused() {
    let shop = Shop::with(1);
    count(&shop.journal(0));
    shop.sql("UPDATE anyregistrar.identity SET version = 99");
    assert!(shop.refusal().contains("newer version"));
}

#[test]
fn a_user_without_rights_is_told_what_to_do() {
    let shop = Shop::with(1);
    shop.sql(&format!("CREATE ROLE r{0} LOGIN PASSWORD 'x'", shop.database));
    let address = shop.cluster.address(&shop.database, &shop.folders[0].0);
    let address = address.replace(&format!("postgres:{PASSWORD}"), &format!("r{}:x", shop.database));
    let journal = PostgresJournal::at(&address, None).unwrap();
    let error = journal.list(SCOPE, &Filter::default()).unwrap_err();
    assert!(error.message().contains("schema anyregistrar"), "{error}");
}

#[test]
fn a_server_that_may_lose_what_it_confirmed_is_refused() {
    for setting in ["fsync", "full_page_writes"] {
        let (cluster, folder) = (Cluster::with(&[&format!("{setting}=off")]), Folder::new());
        let address = cluster.address(&cluster.database(), &folder.0);
        let journal = PostgresJournal::at(&address, None).unwrap();
        let error = journal.claim(intent(given("k"), "example.com"), &|_| false).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::JournalUnavailable);
        assert!(error.message().contains(&format!("{setting}=off")), "{error}");
    }
}
