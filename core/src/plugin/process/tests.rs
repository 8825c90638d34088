//! Plugins that keep to the protocol of lines, and others.

use super::super::carrier::{Carrier, Found, Kind, Trouble};
use super::super::turns::Turns;
use super::super::turns::testing::{ask, until};
use crate::call::Scrubber;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// A program of a few lines of shell, in a folder of its own.
struct Program(PathBuf);

impl Program {
    fn new(lines: &str) -> Program {
        let folder = std::env::temp_dir().join(format!("anyregistrar-plugin-{}", uuid::Uuid::now_v7()));
        fs::create_dir(&folder).expect("a folder of our own");
        let path = folder.join("plugin");
        fs::write(&path, format!("#!/bin/sh\n{lines}\n")).expect("our own folder");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("our own file");
        Program(path)
    }

    fn process(&self) -> Turns {
        let found = Found { path: self.0.clone(), kind: Kind::Program, sum: String::new() };
        Turns::new(&found, Scrubber::default())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(self.0.parent().expect("it lies in a folder"));
    }
}

#[test]
fn each_line_is_answered_by_one_process_that_goes_on() {
    let program = Program::new("while read line; do echo \"$$ $line\"; done");
    let process = program.process();
    let (one, two) = (ask(&process, "one").expect("an answer"), ask(&process, "two").expect("an answer"));
    let number = |text: &str| text.split(' ').next().map(str::to_owned);
    assert_eq!(number(&one), number(&two));
    assert!(one.ends_with(" one") && two.ends_with(" two"), "{one} {two}");
}

#[test]
fn a_process_that_ended_costs_one_call_and_is_started_anew() {
    let program = Program::new("while read line; do [ \"$line\" = die ] && kill -9 $$; echo \"$line\"; done");
    let process = program.process();
    assert_eq!(ask(&process, "one").as_deref(), Ok("one"));
    let trouble = ask(&process, "die").expect_err("it has died");
    assert!(matches!(&trouble, Trouble::Ended(how) if how.contains("signal: 9")), "{trouble}");
    assert_eq!(ask(&process, "two").as_deref(), Ok("two"));
}

#[test]
fn a_process_that_ended_between_two_steps_costs_nothing() {
    let program = Program::new("read line; echo \"$$\"");
    let process = program.process();
    let mut seen = Vec::new();
    for line in ["one", "two", "three"] {
        let number = ask(&process, line).expect("an answer");
        // Ended, and not yet waited for.
        let state = || fs::read_to_string(format!("/proc/{number}/stat")).unwrap_or_default();
        until(|| state().contains(") Z"));
        assert!(!seen.contains(&number), "{seen:?}");
        seen.push(number);
    }
}

#[test]
fn a_process_that_hangs_is_ended_and_the_next_call_is_answered() {
    let program = Program::new("while read line; do [ \"$line\" = hang ] && sleep 600; echo \"$line\"; done");
    let process = program.process().within(Duration::from_secs(3));
    assert_eq!(ask(&process, "hang"), Err(Trouble::Silent));
    assert_eq!(ask(&process, "two").as_deref(), Ok("two"));
}

#[test]
fn a_flood_is_cut_off() {
    let long = Program::new("read line; head -c 20000000 /dev/zero | tr '\\0' x; echo");
    assert_eq!(ask(&long.process(), "one"), Err(Trouble::TooLong));
    let talkative = Program::new("while read line; do printf 'one\\ntwo\\n'; done");
    assert_eq!(ask(&talkative.process(), "one"), Err(Trouble::Talkative));
    let bytes = Program::new("read line; printf '\\377\\n'");
    assert_eq!(ask(&bytes.process(), "one"), Err(Trouble::NotText));
}

#[test]
fn what_a_plugin_writes_without_being_asked_is_no_answer_to_the_next_call() {
    let program =
        Program::new("while read line; do echo \"$line\"; sleep 0.1; echo stray; : > \"$0.done\"; done");
    let process = program.process();
    assert_eq!(ask(&process, "one").as_deref(), Ok("one"));
    until(|| program.0.with_extension("done").exists());
    assert_eq!(ask(&process, "two").as_deref(), Ok("two"));
}

#[test]
fn a_long_document_goes_to_a_plugin_that_talks_to_people_meanwhile() {
    let program = Program::new(
        "head -c 300000 /dev/zero | tr '\\0' e >&2; while read line; do echo \"talking\" >&2; echo \"${#line}\"; done",
    );
    let long = "x".repeat(400_000);
    assert_eq!(ask(&program.process(), &long).as_deref(), Ok("400000"));
}

#[test]
fn a_plugin_sees_none_of_the_hosts_variables() {
    let program = Program::new("read line; env | cut -d= -f1 | sort | tr '\\n' ' '; echo");
    let seen = ask(&program.process(), "one").expect("an answer");
    let own = ["LANG", "PATH", "PWD", "SHLVL", "_", "OLDPWD"];
    assert!(seen.split(' ').filter(|name| !name.is_empty()).all(|name| own.contains(&name)), "{seen}");
    assert!(std::env::var_os("CARGO_MANIFEST_DIR").is_some(), "the host has variables of its own");
}

#[test]
fn a_program_that_cannot_be_started_says_why() {
    let program = Program::new("");
    fs::write(&program.0, "#!/no/such/interpreter\n").expect("our own file");
    assert!(matches!(ask(&program.process(), "one"), Err(Trouble::NotStarted(_))));
}

#[tokio::test]
async fn calls_of_one_account_at_once_are_answered_in_turn() {
    let program = Program::new("while read line; do echo \"$line\"; done");
    let process = program.process();
    let asked = (0..20).map(|number| process.carry(format!("{number}\n").into_bytes(), Arc::default()));
    let answers = futures_util::future::join_all(asked).await;
    for (number, answer) in answers.into_iter().enumerate() {
        assert_eq!(answer, Ok(number.to_string()));
    }
}
