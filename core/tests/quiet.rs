//! Nothing starts before the first call. Alone in its file, so that the process has no other thread or descriptor.

use anyregistrar::door::Door;
use anyregistrar::op::DomainCheck;
use anyregistrar::provider::Environment;
use anyregistrar::{CallOptions, Client, Host};

fn entries(folder: &str) -> usize {
    std::fs::read_dir(folder).expect("a folder of /proc").count()
}

#[test]
fn making_a_client_a_host_or_a_door_starts_nothing_before_the_first_call() {
    let folder = std::env::temp_dir().join(format!("anyregistrar-quiet-{}", std::process::id()));
    let before = (entries("/proc/self/task"), entries("/proc/self/fd"));

    let client = Client::connect("sandbox").unwrap();
    let blocking = client.blocking();
    let live = Client::builder("logicboxes")
        .environment(Environment::Live)
        .setting("user_id", "1")
        .setting("api_key", "key")
        .state_folder(Some(folder.clone()))
        .build()
        .unwrap();
    let toml = "[accounts.main]\nprovider = \"logicboxes\"\nenvironment = \"sandbox\"\n";
    let host = Host::from_toml(toml).unwrap();
    let account = host.account("main").unwrap();
    let door = Door::open(
        r#"{"provider":"logicboxes","environment":"test","settings":{"user_id":"1","api_key":"k"}}"#,
    )
    .unwrap();

    assert_eq!((entries("/proc/self/task"), entries("/proc/self/fd")), before);
    assert!(!folder.exists(), "the folder for limits is made by the first call");

    // The probe sees what the first call starts.
    let name = "example.com".parse().unwrap();
    blocking.domain_check(DomainCheck::new([name]), CallOptions::default()).unwrap();
    assert_eq!(entries("/proc/self/task"), before.0 + 1, "one thread of ours");
    assert!(entries("/proc/self/fd") > before.1);
    drop((client, live, account, door));
    let _ = std::fs::remove_dir_all(folder);
}
