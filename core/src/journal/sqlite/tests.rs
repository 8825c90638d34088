//! What a journal on a disk has to survive.

use crate::error::ErrorKind;
use crate::journal::state::Event;
use crate::journal::tests::{Folder, given, intent, learnt, placed};
use crate::journal::{Filter, Journal, SqliteJournal, default_place};
use crate::model::OrderState;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

fn refusal(folder: &Folder) -> String {
    let error = SqliteJournal::at(&folder.0).list("registrar/live/1", &Filter::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::JournalUnavailable);
    error.message().to_owned()
}

fn filled(orders: usize) -> Folder {
    let folder = Folder::new();
    let journal = SqliteJournal::at(&folder.0);
    for i in 0..orders {
        let domain = format!("example{i}.com");
        placed(journal.claim(intent(given(&domain), &domain), &|_| false).unwrap());
    }
    folder
}

fn count(folder: &Folder) -> usize {
    let all = Filter { limit: 10_000, ..Filter::default() };
    SqliteJournal::at(&folder.0).list("registrar/live/1", &all).unwrap().len()
}

#[test]
fn orders_survive_the_process_and_keep_their_keyed_hash() {
    let folder = filled(3);
    assert_eq!(count(&folder), 3);
    let hash = || SqliteJournal::at(&folder.0).fingerprint(b"x").unwrap();
    assert_eq!(hash(), hash());
}

#[test]
fn the_files_are_for_us_alone() {
    let folder = filled(1);
    let mode = |path: PathBuf| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(folder.0.clone()), 0o700);
    for file in ["journal.sqlite", "journal.gate", "journal.id"] {
        assert_eq!(mode(folder.0.join(file)), 0o600, "{file}");
    }
    std::fs::set_permissions(&folder.0, PermissionsExt::from_mode(0o755)).unwrap();
    assert!(refusal(&folder).contains("0700"));
}

#[test]
fn commits_survive_a_stranger_who_opens_and_closes_the_files() {
    let folder = Folder::new();
    let journal = SqliteJournal::at(&folder.0);
    for i in 0..50 {
        let domain = format!("example{i}.com");
        let row = placed(journal.claim(intent(given(&domain), &domain), &|_| false).unwrap());
        for entry in std::fs::read_dir(&folder.0).unwrap() {
            let _ = std::fs::read(entry.unwrap().path());
        }
        journal.change(&row.intent.id, learnt(&row, Event::Executed)).unwrap();
    }
    let settled = Filter { state: Some(OrderState::Succeeded), limit: 100, ..Filter::default() };
    assert_eq!(SqliteJournal::at(&folder.0).list("registrar/live/1", &settled).unwrap().len(), 50);
}

#[test]
fn a_missing_journal_is_not_replaced_by_an_empty_one() {
    let folder = filled(1);
    std::fs::remove_file(folder.0.join("journal.sqlite")).unwrap();
    assert!(refusal(&folder).contains("gone"));
    std::fs::write(folder.0.join("journal.sqlite"), b"").unwrap();
    assert!(refusal(&folder).contains("empty"));
}

#[test]
fn a_swapped_journal_is_noticed() {
    let (folder, other) = (filled(1), filled(2));
    std::fs::copy(other.0.join("journal.sqlite"), folder.0.join("journal.sqlite")).unwrap();
    assert!(refusal(&folder).contains("swapped"));
}

#[test]
fn an_older_copy_is_noticed() {
    let folder = filled(2);
    let older = std::fs::read(folder.0.join("journal.sqlite")).unwrap();
    let journal = SqliteJournal::at(&folder.0);
    let third = placed(journal.claim(intent(given("third"), "third.com"), &|_| false).unwrap());
    journal.change(&third.intent.id, learnt(&third, Event::Executed)).unwrap();
    drop(journal);
    let newest = std::fs::read(folder.0.join("journal.sqlite")).unwrap();
    std::fs::write(folder.0.join("journal.sqlite"), older).unwrap();
    assert!(refusal(&folder).contains("older copy"));
    std::fs::write(folder.0.join("journal.sqlite"), newest).unwrap();
    assert_eq!(count(&folder), 3);
}

#[test]
fn a_damaged_journal_is_refused() {
    let folder = filled(200);
    let path = folder.0.join("journal.sqlite");
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 8000].fill(0x5a);
    std::fs::write(&path, &bytes).unwrap();
    assert!(refusal(&folder).contains("damaged"));
    std::fs::write(&path, b"this is not a database at all, but long enough to look at").unwrap();
    assert!(refusal(&folder).contains("damaged"));
}

#[test]
fn a_relative_place_is_refused() {
    let error = SqliteJournal::at("journal").list("s", &Filter::default()).unwrap_err();
    assert!(error.message().contains("absolute"), "{error}");
}

#[test]
fn a_link_in_the_place_of_the_folder_or_a_file_is_refused() {
    let (folder, link) = (filled(1), Folder::new());
    std::os::unix::fs::symlink(&folder.0, &link.0).unwrap();
    assert!(refusal(&link).contains("link"));
    std::fs::remove_file(&link.0).unwrap();
    let database = folder.0.join("journal.sqlite");
    let away = folder.0.join("elsewhere");
    std::fs::rename(&database, &away).unwrap();
    std::os::unix::fs::symlink(&away, &database).unwrap();
    refusal(&folder);
}

#[test]
fn a_web_servers_home_is_no_place_for_a_journal() {
    let with = |name: &'static str, value: &'static str| {
        default_place(move |asked| (asked == name).then(|| value.into()))
    };
    assert_eq!(with("HOME", "/var/www"), None);
    assert_eq!(with("HOME", "relative"), None);
    assert_eq!(with("HOME", "/home/someone"), Some("/home/someone/.local/state/anyregistrar/journal".into()));
    assert_eq!(with("ANYREGISTRAR_JOURNAL", "/var/lib/orders"), Some("/var/lib/orders".into()));
}

#[test]
fn writers_in_several_threads_lose_nothing() {
    let folder = Folder::new();
    let journal = SqliteJournal::at(&folder.0);
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let journal = &journal;
            scope.spawn(move || {
                for i in 0..25 {
                    let domain = format!("t{thread}n{i}.com");
                    let row = placed(journal.claim(intent(given(&domain), &domain), &|_| false).unwrap());
                    journal.change(&row.intent.id, learnt(&row, Event::Executed)).unwrap();
                }
            });
        }
    });
    assert_eq!(count(&folder), 100);
}
