//! Libraries that keep to the header, and others. They are built from C by the compiler that links this test.

use super::super::carrier::{Carrier, Found, Kind, Trouble};
use super::super::turns::Turns;
use super::super::turns::testing::{ask, until};
use super::shelf::Library;
use crate::call::Scrubber;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/plugin/library/tests.c");
const HEADERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../include");

/// A library in a folder of its own.
struct Built(PathBuf);

impl Built {
    /// The library of these tests, changed by these definitions.
    fn with(definitions: &[&str]) -> Built {
        let folder = std::env::temp_dir().join(format!("anyregistrar-library-{}", uuid::Uuid::now_v7()));
        fs::create_dir(&folder).expect("a folder of our own");
        let path = folder.join("plugin.so");
        compile(&path, definitions);
        Built(path)
    }

    fn folder(&self) -> &Path {
        self.0.parent().expect("it lies in a folder")
    }

    fn found(&self) -> Found {
        let sum = format!("{:?}", fs::metadata(&self.0).and_then(|found| found.modified()));
        Found { path: self.0.clone(), kind: Kind::Library, sum }
    }

    fn turns(&self) -> Turns {
        Turns::new(&self.found(), Scrubber::default())
    }

    /// What the library has counted: instances opened and closed, answers given and taken back.
    fn count(&self) -> Vec<u32> {
        let counted = ask(&self.turns(), "count").expect("an answer");
        counted.split(' ').map(|number| number.parse().expect("a number")).collect()
    }

    fn not_started(&self) -> String {
        match ask(&self.turns(), "one") {
            Err(Trouble::NotStarted(why)) => why,
            other => panic!("{other:?}"),
        }
    }
}

impl Drop for Built {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(self.folder());
    }
}

fn compile(path: &Path, definitions: &[&str]) {
    let flags =
        ["-std=c99", "-D_DEFAULT_SOURCE", "-pedantic", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC"];
    let mut cc = Command::new("cc");
    cc.args(flags).arg("-I").arg(HEADERS).args(definitions.iter().map(|one| format!("-D{one}")));
    let done =
        cc.arg(SOURCE).arg("-o").arg(path).arg("-pthread").status().expect("cc, which links this test");
    assert!(done.success());
}

#[test]
fn an_account_has_an_instance_and_a_thread_of_its_own() {
    let built = Built::with(&[]);
    let (one, two) = (built.turns(), built.turns());
    let place = |answer: Result<String, Trouble>| {
        let answer = answer.expect("an answer");
        let words: Vec<_> = answer.split(' ').map(str::to_owned).collect();
        // The step has no line's end, and its length is that of what is in it.
        assert_eq!(words[2..], ["5", "hello"], "{answer}");
        (words[0].clone(), words[1].clone())
    };
    let first = place(ask(&one, "hello"));
    assert_eq!(place(ask(&one, "hello")), first);
    let second = place(ask(&two, "hello"));
    assert!(second.0 != first.0 && second.1 != first.1);
    drop((one, two));
    until(|| {
        let count = built.count();
        // The one that counts is open.
        count[0] == count[1] + 1
    });
}

#[test]
fn every_answer_is_given_back_also_one_that_is_none() {
    let built = Built::with(&[]);
    let turns = built.turns();
    assert_eq!(ask(&turns, "huge"), Err(Trouble::TooLong));
    assert_eq!(ask(&turns, "bytes"), Err(Trouble::NotText));
    assert_eq!(ask(&turns, "null"), Err(Trouble::NoAnswer));
    assert_eq!(ask(&turns, "status"), Err(Trouble::Status(-7)));
    assert!(ask(&turns, "one").is_ok());
    let count = built.count();
    assert_eq!((count[2], count[3]), (4, 3), "all but the count itself: {count:?}");
    // Each trouble ended its instance.
    assert!(count[0] >= 6 && count[1] >= 4, "{count:?}");
}

#[test]
fn a_library_that_does_not_offer_what_the_header_says_is_refused_with_the_reason() {
    for (definition, reason) in [
        ("ENTRY=other_plugin", "no function anyregistrar_plugin"),
        ("TABLE=NULL", "gave NULL"),
        ("TABLE=(const areg_plugin *)(const void *)((const char *)&table + 1)", "at an address"),
        ("SIZE=4", "says that it has 4 bytes"),
        ("SIZE=(size_t)-1", "says that it has"),
        ("SIZE=24", "24 bytes where version 1 has"),
        ("VERSION=2", "has version 2 of the interface"),
        ("STEP=NULL", "the function step in its table is NULL"),
        ("OPEN_FAILS=3", "`open` returned 3"),
    ] {
        let why = Built::with(&[definition]).not_started();
        assert!(why.contains(reason), "{definition}: {why}");
    }
    // A table that has grown since is as good as ours.
    assert!(ask(&Built::with(&["SIZE=sizeof(areg_plugin)+64"]).turns(), "one").is_ok());
    let text = Built::with(&[]);
    fs::write(&text.0, "#!/bin/sh\n").expect("our own file");
    assert!(!text.not_started().is_empty());
}

#[test]
fn a_call_that_hangs_is_given_up_and_others_go_on() {
    let built = Built::with(&[]);
    let turns = built.turns().within(Duration::from_secs(3));
    let key = built.folder().join("go");
    assert_eq!(ask(&turns, &format!("hang {}", key.display())), Err(Trouble::Silent));
    assert!(ask(&turns, "two").is_ok());
    let library = Library::of(&built.found());
    assert_eq!(library.hanging(), 1);
    // What comes back after all is closed, and counts no more.
    fs::write(key, "").expect("our own folder");
    until(|| library.hanging() == 0);
    assert!(ask(&turns, "three").is_ok());
}

#[test]
fn a_library_that_hangs_again_and_again_is_not_called_any_more() {
    let built = Built::with(&[]);
    let turns = built.turns().within(Duration::from_millis(300));
    let key = built.folder().join("go");
    let refused = |result: &Result<String, Trouble>| matches!(result, Err(Trouble::NotStarted(why)) if why.contains("hang in this process"));
    let hang = || ask(&turns, &format!("hang {}", key.display()));
    let calls = (0..100).take_while(|_| !refused(&hang())).count();
    assert!((8..100).contains(&calls), "{calls}");
    assert_eq!(Library::of(&built.found()).hanging(), 8);
    // Neither is another account's, and a library of its own is not concerned.
    assert!(refused(&ask(&built.turns(), "one")));
    assert!(ask(&Built::with(&[]).turns(), "one").is_ok());
    fs::write(key, "").expect("our own folder");
    until(|| ask(&turns, "two").is_ok());
}

#[test]
fn an_instance_that_does_not_open_in_time_is_left_behind() {
    let built = Built::with(&["OPEN_HANGS"]);
    let turns = built.turns().within(Duration::from_millis(500));
    assert!(matches!(ask(&turns, "one"), Err(Trouble::NotStarted(why)) if why.contains("in time")));
    assert_eq!(Library::of(&built.found()).hanging(), 1);
}

#[test]
fn a_file_that_has_changed_since_it_was_loaded_is_not_taken_for_what_it_was() {
    let built = Built::with(&[]);
    assert!(ask(&built.turns(), "one").is_ok());
    let before = built.found();
    fs::remove_file(&built.0).expect("our own file");
    compile(&built.0, &["VERSION=2"]);
    assert_ne!(before.sum, built.found().sum);
    assert!(built.not_started().contains("has changed"), "{}", built.not_started());
}

#[tokio::test]
async fn calls_of_one_account_at_once_are_answered_in_turn() {
    let built = Built::with(&[]);
    let turns = built.turns();
    let asked = (0..20).map(|number| turns.carry(format!("{number}\n").into_bytes(), Arc::default()));
    for (number, answer) in futures_util::future::join_all(asked).await.into_iter().enumerate() {
        assert!(answer.expect("an answer").ends_with(&format!(" {number}")));
    }
}
