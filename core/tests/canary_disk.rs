//! No secret and no personal data in what the journal leaves on the disk.

#[path = "support/ear.rs"]
#[allow(unreachable_pub, dead_code, reason = "a module of tests")]
mod ear;
#[path = "support/echo.rs"]
#[allow(unreachable_pub, dead_code, reason = "a module of tests")]
mod echo;
#[path = "support/secrets.rs"]
#[allow(unreachable_pub, dead_code, reason = "a module of tests")]
mod secrets;

use anyregistrar::engine::Executor;
use anyregistrar::journal::SqliteJournal;
use anyregistrar::op::{Call, JournalReconcile};
use anyregistrar_sandbox::{Face, Sandbox};
use ear::places;
use echo::{Echo, control};
use secrets::{builder, calls, heard, paused};
use serde_json::json;
use std::path::Path;
use std::sync::Arc;

/// Everything that lies in a folder, as text.
fn all_of(folder: &Path) -> String {
    let entries = std::fs::read_dir(folder).expect("the journal's folder");
    let read = |path: std::path::PathBuf| match path.is_dir() {
        true => all_of(&path),
        false => String::from_utf8_lossy(&std::fs::read(path).expect("a file of the journal")).into_owned(),
    };
    entries.map(|entry| read(entry.expect("a file").path()) + "\n").collect()
}

#[test]
fn no_secret_of_any_registrars_account_and_none_of_a_call_reaches_the_disk() {
    for face in Face::ALL {
        let folder = std::env::temp_dir().join(format!("anyregistrar-canary-{}", uuid::Uuid::now_v7()));
        let sandbox = Sandbox::new();
        let echo = Arc::new(Echo::new(*face, sandbox.clone(), ""));
        let journal = Arc::new(SqliteJournal::at(&folder));
        let client = builder(*face).transport(echo).journal(journal).executor(Executor::Current);
        let client = client.build().expect("a client");
        paused().block_on(async {
            for call in calls() {
                // The answer is lost, so that orders of every kind stay open for a while.
                let lost = json!({"on": call.op().name(), "do": "drop", "when": "after"});
                control(&sandbox, *face, "fault", &lost);
                heard(&client, call).await;
                control(&sandbox, *face, "fault", &json!({"clear": true}));
            }
            for call in calls() {
                heard(&client, call).await;
            }
            heard(&client, Call::from(JournalReconcile::default())).await;
        });
        drop(client);
        let kept = all_of(&folder);
        let orders = ["new.com", "soonexpired.net", "soonexpired.eu", "transfer.com", "transfer.net"];
        let found = orders.iter().filter(|name| kept.contains(*name)).count();
        assert!(found >= 2, "{}: only {found} orders are on the disk", face.name());
        let leaks = places(&kept, "CANARY");
        assert!(leaks.is_empty(), "{}: {:?}", face.name(), leaks.len());
        std::fs::remove_dir_all(folder).expect("our own folder");
    }
}

#[test]
fn a_secret_in_a_file_would_be_found() {
    let folder = std::env::temp_dir().join(format!("anyregistrar-canary-{}", uuid::Uuid::now_v7()));
    std::fs::create_dir_all(folder.join("below")).expect("a folder");
    std::fs::write(folder.join("below/file"), b"\x00\x01 CANARY-key-5f1e0b7c \xff").expect("a file");
    assert_eq!(places(&all_of(&folder), "CANARY").len(), 1);
    std::fs::remove_dir_all(folder).expect("our own folder");
}
