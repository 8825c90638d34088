//! The command from outside: what it prints, and how it ends.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Output, Stdio};

fn command(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_anyregistrar"));
    command.args(words).env_remove("ANYREGISTRAR_CONFIG").env_remove("ANYREGISTRAR_PROVIDER");
    command
}

fn run(words: &[&str]) -> Output {
    command(words).output().expect("the command starts")
}

fn fed(words: &[&str], text: &str) -> Output {
    let mut child = command(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut input = child.stdin.take().expect("a pipe");
    input.write_all(text.as_bytes()).expect("it reads");
    drop(input);
    child.wait_with_output().expect("it ends")
}

fn documents(output: &Output) -> Vec<Value> {
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no document: {line}")))
        .collect()
}

fn only(output: &Output) -> Value {
    let mut all = documents(output);
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn names_are_checked_at_the_sandbox_without_any_settings() {
    let output = run(&["domain", "check", "example.com", "taken.com", "--provider", "sandbox", "--json"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let answer = only(&output);
    assert_eq!(answer["names"][0]["state"], "available");
    assert_eq!(answer["names"][1]["state"], "taken");
    let table = run(&["domain", "check", "example.com", "--provider", "sandbox"]);
    assert!(String::from_utf8_lossy(&table.stdout).contains("available"));
}

#[test]
fn the_exit_code_is_the_number_of_the_error() {
    for (words, code) in [
        (&["domain", "info", "example.com", "--provider", "sandbox"][..], 15),
        (&["domain", "renew", "example.com", "--provider", "sandbox"], 10),
        (&["domain", "check", "example.com", "--provider", "nobody"], 12),
        (&["domain", "check", "example.com"], 12),
        (&["domain", "check", "example.com", "--nonsense"], 2),
        (&["domain", "improve", "example.com"], 2),
    ] {
        let output = run(words);
        assert_eq!(output.status.code(), Some(code), "{words:?}: {}", stderr(&output));
        assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{words:?}");
    }
}

#[test]
fn help_and_version_are_no_errors() {
    for words in [
        &["--help"][..],
        &["--version"],
        &["domain", "--help"],
        &["domain", "renew", "--help"],
        &["raw", "--help"],
    ] {
        let output = run(words);
        assert_eq!(output.status.code(), Some(0), "{words:?}");
        assert!(!output.stdout.is_empty() && output.stderr.is_empty(), "{words:?}");
    }
    assert_eq!(run(&[]).status.code(), Some(2));
}

#[test]
fn a_mistyped_option_gets_a_hint() {
    let output = run(&["domain", "renew", "example.com", "--year", "1", "--provider", "sandbox"]);
    assert!(stderr(&output).contains("did you mean --years?"), "{}", stderr(&output));
    let output = run(&[
        "domain",
        "renew",
        "example.com",
        "--curent-expiry",
        "2027-03-01",
        "--provider",
        "sandbox",
        "--json",
    ]);
    let fault = &only(&output)["err"];
    assert_eq!((&fault["code"], &fault["field"]), (&json!("invalid_input"), &json!("curent_expiry")));
}

#[test]
fn an_unknown_field_of_a_document_names_its_path() {
    let contacts = r#"{"registrant": {"name": "Ada Example", "emial": "ada@example.com"}}"#;
    let words = [
        "domain",
        "register",
        "example.com",
        "--years",
        "1",
        "--contacts",
        contacts,
        "--provider",
        "sandbox",
        "--json",
    ];
    let output = run(&words);
    assert_eq!(output.status.code(), Some(10));
    assert_eq!(only(&output)["err"]["field"], "contacts.registrant.emial");
}

#[test]
fn several_wrong_fields_are_a_table() {
    let words =
        ["domain", "register", "example.com", "--years", "1", "--months", "1", "--provider", "sandbox"];
    let output = run(&words);
    let text = stderr(&output);
    assert!(text.lines().count() > 2 && text.contains("contacts.registrant"), "{text}");
}

#[test]
fn secrets_are_not_shown() {
    let canary = "SECRET-CANARY-0451";
    let set = format!("api_key={canary}");
    let wrong = format!("no_such_setting={canary}");
    for words in [
        &["account", "test", "--provider", "logicboxes", "--environment", "sandbox", "--set", &set, "--json"]
            [..],
        &[
            "account",
            "test",
            "--provider",
            "logicboxes",
            "--environment",
            "sandbox",
            "--set",
            &set,
            "--set",
            &wrong,
        ],
        &["domain", "transfer", "transfer.com", "--auth-code", canary, "--provider", "sandbox"],
        &["account", "test", "--provider", "logicboxes", "--set", canary],
    ] {
        let output = run(words);
        assert_ne!(output.status.code(), Some(0), "{words:?}");
        let shown = format!("{}{}", String::from_utf8_lossy(&output.stdout), stderr(&output));
        assert!(!shown.contains(canary), "{shown}");
    }
}

#[test]
fn a_secret_on_the_command_line_is_warned_of_and_one_in_the_environment_is_not() {
    let base = ["account", "test", "--provider", "logicboxes", "--environment", "sandbox"];
    let open = run(&[&base[..], &["--set", "api_key=sandbox-key"]].concat());
    assert!(stderr(&open).contains("api_key=env:API_KEY"), "{}", stderr(&open));
    let mut hidden = command(&[&base[..], &["--set", "api_key=env:THE_KEY"]].concat());
    let hidden = hidden.env("THE_KEY", "sandbox-key").output().expect("it starts");
    assert_eq!((hidden.status.code(), stderr(&hidden).as_str()), (Some(0), ""));
}

#[test]
fn accounts_come_from_a_file_by_name() {
    let folder = std::env::temp_dir().join(format!("anyregistrar-cli-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("anyregistrar.toml");
    std::fs::write(&file, "[accounts.main]\nprovider = \"sandbox\"\n\n[accounts.other]\nprovider = \"logicboxes\"\nenvironment = \"sandbox\"\n")
        .expect("a file");
    let path = file.to_str().expect("a plain path");
    let output = run(&["account", "test", "--config", path, "--account", "other", "--json"]);
    assert_eq!(only(&output)["provider"], "logicboxes");
    let mut named = command(&["account", "test", "--account", "main", "--json"]);
    assert_eq!(
        only(&named.env("ANYREGISTRAR_CONFIG", path).output().expect("it starts"))["provider"],
        "sandbox"
    );
    assert_eq!(run(&["account", "test", "--config", path, "--account", "nobody"]).status.code(), Some(12));
    std::fs::remove_dir_all(&folder).expect("our own folder");
}

#[test]
fn call_takes_one_document_and_gives_one() {
    let asked =
        r#"{"op": "domain.check", "input": {"domains": ["example.com"]}, "config": {"provider": "sandbox"}}"#;
    let output = fed(&["call"], asked);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(only(&output)["ok"]["output"]["names"][0]["state"], "available");

    let output = fed(
        &["call", "--provider", "sandbox"],
        r#"{"op": "domain.info", "input": {"domain": "example.com"}}"#,
    );
    assert_eq!(output.status.code(), Some(15));
    assert_eq!(only(&output)["err"]["code"], "not_found");

    let output = fed(&["call", "--provider", "sandbox"], r#"{"op": "domain.chekc", "input": {}}"#);
    assert_eq!(only(&output)["err"]["field"], "op");
    for text in ["", "no JSON", "[]", "{}"] {
        let output = fed(&["call", "--provider", "sandbox"], text);
        assert_ne!(output.status.code(), Some(0), "{text}");
        assert!(only(&output)["err"]["message"].is_string(), "{text}");
    }
}

#[test]
fn the_shell_keeps_its_sandbox_between_the_lines() {
    let lines = "sandbox domain example.com --expires 2027-03-01T00:00:00Z\n\
                 # a comment\n\n\
                 domain renew example.com --years 1 --key 'invoice 1'\n\
                 domain renew example.com --years 1 --key 'invoice 1'\n\
                 sandbox ledger\n\
                 domain info 'unclosed\n\
                 domain info nobody.com\n\
                 exit\n\
                 domain info never-read.com\n";
    let output = fed(&["shell", "--provider", "sandbox", "--json"], lines);
    let answers = documents(&output);
    assert_eq!(answers.len(), 6, "{answers:?}");
    assert_eq!(answers[1]["id"], answers[2]["id"]);
    assert_eq!(answers[3]["rows"].as_array().map(Vec::len), Some(1));
    assert_eq!(answers[4]["err"]["code"], "invalid_input");
    assert_eq!(answers[5]["err"]["code"], "not_found");
    assert_eq!(output.status.code(), Some(15));
}

#[test]
fn a_line_of_the_shell_may_name_another_account() {
    let lines = "account test\naccount test --provider logicboxes --environment sandbox\n";
    let answers = documents(&fed(&["shell", "--provider", "sandbox", "--json"], lines));
    assert_eq!((&answers[0]["provider"], &answers[1]["provider"]), (&json!("sandbox"), &json!("logicboxes")));
}

#[test]
fn a_list_is_followed_to_its_end() {
    let mut lines: String = (0..7).map(|i| format!("sandbox domain example{i}.com\n")).collect();
    lines.push_str("domain list --page-size 3\ndomain list --page-size 3 --lines\n");
    let answers = documents(&fed(&["shell", "--provider", "sandbox", "--json"], &lines));
    assert_eq!(answers[7]["domains"].as_array().map(Vec::len), Some(7));
    assert_eq!(answers.len(), 7 + 1 + 7);
    assert_eq!(answers[8]["domain"], "example0.com");
}

#[test]
fn providers_are_described_as_data() {
    let list = only(&run(&["providers", "--json"]));
    let names: Vec<_> =
        list.as_array().expect("a list").iter().filter_map(|provider| provider["name"].as_str()).collect();
    assert!(names.contains(&"sandbox") && names.contains(&"logicboxes"), "{names:?}");
    for provider in list.as_array().expect("a list") {
        for member in ["title", "operations", "settings", "limits", "sandbox"] {
            assert!(!provider[member].is_null(), "{provider} {member}");
        }
    }
    assert_eq!(run(&["providers", "nobody"]).status.code(), Some(12));
    assert_eq!(run(&["providers", "logicboxes"]).status.code(), Some(0));
}

#[test]
fn every_step_of_the_demo_succeeds() {
    let output = run(&["demo", "--json"]);
    let lines = documents(&output);
    let (summary, steps) = lines.split_last().expect("lines");
    for step in steps {
        assert_eq!(step["state"], "succeeded", "{step}");
        assert!(step["provider"].is_string() && step["operation"].is_string() && step["domain"].is_string());
    }
    assert_eq!(summary["summary"]["failed"], 0);
    assert_eq!(summary["summary"]["steps"], steps.len());
    assert!(summary["summary"]["charged"].as_array().is_some_and(|sums| sums.len() > 1), "{summary}");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_served_sandbox_is_used_over_loopback() {
    for provider in ["sandbox", "logicboxes"] {
        let mut server = command(&["sandbox", "serve", "--provider", provider, "--port", "0", "--json"]);
        let mut server = server.stdout(Stdio::piped()).spawn().expect("it starts");
        let mut line = String::new();
        BufReader::new(server.stdout.take().expect("a pipe")).read_line(&mut line).expect("a line");
        let served: Value = serde_json::from_str(&line).expect("a document");
        let url = served["base_url"].as_str().expect("an address");
        let account = ["--provider", provider, "--environment", "sandbox", "--base-url", url, "--json"];
        let checked = run(&[&["domain", "check", "taken.com"][..], &account].concat());
        let put = run(&[&["sandbox", "domain", "example.com"][..], &account].concat());
        let found = run(&[&["domain", "info", "example.com"][..], &account].concat());
        server.kill().expect("it runs");
        server.wait().expect("it ends");
        assert_eq!(only(&checked)["names"][0]["state"], "taken", "{provider}");
        assert_eq!(only(&put)["done"], true, "{provider}");
        assert_eq!(only(&found)["lifecycle"], "active", "{provider}");
    }
}

#[test]
fn a_dry_run_buys_nothing() {
    let lines = "sandbox domain example.com\ndomain renew example.com --years 1 --dry-run\nsandbox ledger\n";
    let answers = documents(&fed(&["shell", "--provider", "sandbox", "--json"], lines));
    assert_eq!(answers[1]["state"], "not_sent");
    assert_eq!(answers[2]["rows"], json!([]));
}

/// Presses Ctrl-C in a running command.
#[cfg(unix)]
fn interrupt(child: &std::process::Child) {
    let pressed = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill exists");
    assert!(pressed.success());
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_the_wait_for_a_read_and_leaves_an_order_only_when_repeated() {
    use std::time::{Duration, Instant};
    let mut child = command(&["shell", "--provider", "sandbox", "--json"]);
    let mut child =
        child.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let mut lines = child.stdin.take().expect("a pipe");
    let mut documents = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut notes = BufReader::new(child.stderr.take().expect("a pipe"));
    let mut ask = |line: &str| writeln!(lines, "{line}").and_then(|()| lines.flush()).expect("it reads");
    let mut answer = || {
        let mut line = String::new();
        documents.read_line(&mut line).expect("a line");
        serde_json::from_str::<Value>(&line).unwrap_or_else(|_| panic!("no document: {line}"))
    };
    ask("sandbox domain example.com --expires 2027-03-01T00:00:00Z");
    answer();
    ask("sandbox fault --on domain.info --do delay --delay-ms 20000");
    answer();
    let begun = Instant::now();
    ask("domain info example.com");
    std::thread::sleep(Duration::from_millis(300));
    interrupt(&child);
    assert_eq!(answer()["err"]["code"], "interrupted");
    assert!(begun.elapsed() < Duration::from_secs(5));

    ask("sandbox fault --on domain.renew --do delay --delay-ms 2000");
    answer();
    ask("domain renew example.com --years 1 --key invoice-1");
    std::thread::sleep(Duration::from_millis(300));
    interrupt(&child);
    let mut note = String::new();
    notes.read_line(&mut note).expect("a note");
    assert!(note.contains("Ctrl-C again"), "{note}");
    interrupt(&child);
    let left = answer();
    assert_eq!((&left["err"]["code"], &left["err"]["key"]), (&json!("interrupted"), &json!("invoice-1")));

    // Nobody waits any more, and still the order is finished.
    ask("domain renew example.com --years 1 --key invoice-1");
    assert_eq!(answer()["state"], "succeeded");
    ask("sandbox ledger");
    assert_eq!(answer()["rows"].as_array().map(Vec::len), Some(1));
    ask("exit");
    child.wait().expect("it ends");
}

#[test]
fn the_journal_on_disk_holds_between_processes() {
    let mut server = command(&["sandbox", "serve", "--provider", "logicboxes", "--port", "0", "--json"]);
    let mut server = server.stdout(Stdio::piped()).spawn().expect("it starts");
    let mut line = String::new();
    BufReader::new(server.stdout.take().expect("a pipe")).read_line(&mut line).expect("a line");
    let served: Value = serde_json::from_str(&line).expect("a document");
    let url = served["base_url"].as_str().expect("an address");
    let folder = std::env::temp_dir().join(format!("anyregistrar-journal-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let journal = folder.join("journal");
    let account = [
        "--provider",
        "logicboxes",
        "--environment",
        "sandbox",
        "--base-url",
        url,
        "--journal",
        journal.to_str().expect("a plain path"),
        "--json",
    ];
    let ask = |words: &[&str]| run(&[words, &account].concat());
    ask(&["sandbox", "domain", "example.com", "--expires", "2027-03-01T00:00:00Z"]);
    let first = ask(&["domain", "renew", "example.com", "--years", "1", "--key", "invoice-1"]);
    let again = ask(&["domain", "renew", "example.com", "--years", "1", "--key", "invoice-1"]);
    let list = ask(&["journal", "list"]);
    let ledger = ask(&["sandbox", "ledger"]);
    server.kill().expect("it runs");
    server.wait().expect("it ends");
    std::fs::remove_dir_all(&folder).expect("our own folder");
    assert_eq!(only(&first)["state"], "succeeded", "{}", stderr(&first));
    assert_eq!(only(&first)["id"], only(&again)["id"]);
    assert_eq!(only(&list)["orders"][0]["order"]["id"], only(&first)["id"]);
    assert_eq!(only(&ledger)["rows"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_program_makes_many_calls_in_one_process_one_on_each_line() {
    let version = env!("CARGO_PKG_VERSION");
    let open = json!({ "open": { "provider": "sandbox" }, "version": version });
    let set = json!({ "op": "sandbox.account", "input": { "balance": "7.00" } });
    let ask = json!({ "op": "account.balance" });
    let output = fed(&["call", "--lines"], &format!("{open}\n{set}\nno document\n{ask}\n\n{ask}\n"));
    let answers = documents(&output);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    // The line behind the empty one is not read.
    assert_eq!(answers.len(), 4, "{answers:?}");
    assert_eq!(answers[0], json!({ "ok": { "output": { "accounts": ["default"] } } }));
    assert_eq!(answers[2]["err"]["code"], "invalid_input");
    assert_eq!(answers[3]["ok"]["output"]["available"]["amount"], "7.00");
}

#[test]
fn a_program_that_was_written_for_another_version_is_refused_before_it_calls() {
    let open = json!({ "open": { "provider": "sandbox" }, "version": "0.0.0" });
    let output = fed(&["call", "--lines"], &format!("{open}\n{}\n", json!({ "op": "account.test" })));
    let codes: Vec<_> = documents(&output).iter().map(|answer| answer["err"]["code"].clone()).collect();
    assert_eq!(codes, ["config", "config"]);
}

/// The example of a plugin, and the same with one of its lines written otherwise.
struct Plugin(std::path::PathBuf);

impl Plugin {
    fn with(line: &str, instead: &str) -> Plugin {
        use std::os::unix::fs::PermissionsExt;
        let example = include_str!("../../plugins/python/example.py");
        assert!(example.contains(line), "{line}");
        let folder = std::env::temp_dir().join(format!(
            "anyregistrar-check-{}-{:?}",
            std::process::id(),
            std::thread::current().id()
        ));
        std::fs::create_dir_all(&folder).expect("a folder of our own");
        let path = std::fs::canonicalize(folder).expect("it is there").join("example.py");
        std::fs::write(&path, example.replacen(line, instead, 1)).expect("our own folder");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).expect("our own file");
        Plugin(path)
    }

    fn run(&self, words: &[&str]) -> Output {
        let path = self.0.to_str().expect("a path of ours");
        run(&words.iter().map(|word| if *word == "PLUGIN" { path } else { word }).collect::<Vec<_>>())
    }

    fn wrong(&self) -> Vec<String> {
        let output = self.run(&["plugin", "check", "PLUGIN", "--json"]);
        let report = only(&output);
        let findings = report["findings"].as_array().unwrap_or_else(|| panic!("{report}"));
        assert!(findings.len() > 20, "{report}");
        let wrong = findings.iter().filter(|finding| !finding["wrong"].is_null());
        let wrong: Vec<String> = wrong.map(|one| format!("{}: {}", one["rule"], one["wrong"])).collect();
        assert_eq!(output.status.code(), Some(i32::from(!wrong.is_empty())));
        wrong
    }
}

impl Drop for Plugin {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(self.0.parent().expect("it lies in a folder"));
    }
}

#[test]
fn the_example_of_a_plugin_passes_its_check_and_serves_as_an_account() {
    let plugin = Plugin::with("import json\n", "import json\n");
    assert_eq!(plugin.wrong(), Vec::<String>::new());
    let account = ["--provider", "example", "--plugin", "PLUGIN", "--environment", "sandbox", "--json"];
    let checked =
        only(&plugin.run(&[&["domain", "check", "example.com", "taken.com"][..], &account].concat()));
    assert_eq!(
        (&checked["names"][0]["state"], &checked["names"][1]["state"]),
        (&json!("available"), &json!("taken"))
    );
    let own = ["plugin", "call", "--operation", "example.zone", "--fields", r#"{"zone": "com"}"#];
    assert_eq!(only(&plugin.run(&[&own[..], &account].concat()))["output"]["zone"], "com");
    let described = only(&plugin.run(&["--plugin", "PLUGIN", "providers", "example", "--json"]));
    assert_eq!(described["own_operations"][0]["name"], "example.zone");
}

#[test]
fn the_plugins_of_a_files_accounts_are_among_the_providers() {
    let plugin = Plugin::with("import json\n", "import json\n");
    let file = plugin.0.with_file_name("anyregistrar.toml");
    // Its key is not there yet: what it is for is said all the same.
    let account =
        "provider = \"example\"\nsettings = { api_key = { env = \"ANYREGISTRAR_TEST_NO_SUCH_KEY\" } }";
    let text = format!("[accounts.main]\nplugin = {:?}\n{account}\n", plugin.0);
    std::fs::write(&file, text).expect("our own folder");
    let config = file.to_str().expect("a path of ours");
    let names = |output: &Output| -> Vec<String> {
        let all = only(output);
        let all = all.as_array().unwrap_or_else(|| panic!("{all}")).iter();
        all.map(|one| one["name"].as_str().expect("a name").to_owned()).collect()
    };
    let built_in = names(&run(&["providers", "--json"]));
    assert!(built_in.iter().any(|name| name == "logicboxes"));
    let with: Vec<_> = built_in.iter().cloned().chain(["example".to_owned()]).collect();
    assert_eq!(names(&run(&["providers", "--config", config, "--json"])), with);
    assert_eq!(names(&plugin.run(&["--plugin", "PLUGIN", "providers", "--config", config, "--json"])), with);
    let described = only(&run(&["providers", "example", "--config", config, "--json"]));
    assert_eq!(
        (&described["settings"][0]["key"], &described["own_operations"][0]["name"]),
        (&json!("api_key"), &json!("example.zone"))
    );
    let missing = run(&["providers", "--config", "/nowhere/anyregistrar.toml", "--json"]);
    assert_eq!(only(&missing)["err"]["code"], "config");

    let open = json!({ "open": { "provider": "example", "plugin": plugin.0, "environment": "sandbox" } });
    let answers =
        documents(&fed(&["call", "--lines"], &format!("{open}\n{}\n", json!({ "providers": true }))));
    let listed = answers[1]["ok"]["output"].as_array().unwrap_or_else(|| panic!("{answers:?}"));
    assert_eq!(listed.len(), with.len());
    assert!(listed.iter().any(|one| one["name"] == "example"));
}

#[test]
fn the_check_of_a_plugin_says_what_is_wrong_with_it() {
    let last = "        return unreadable(str(wrong))";
    for (line, instead, said) in [
        (last, "        return done({'progress': 'done', 'in_account': False})", "gave a receipt for it"),
        (last, "        return fail('rejected', 'no', outcome='not_done')", "was not executed"),
        ("    except (ValueError, RecursionError):", "    except KeyError:", "ended in the middle of a step"),
        ("\"POST\", \"domains\", \"purchase\"", "\"POST\", \"domains\", \"read\"", "left the order"),
    ] {
        let wrong = Plugin::with(line, instead).wrong();
        assert!(wrong.iter().any(|one| one.contains(said)), "{instead}: {wrong:?}");
    }
}

#[test]
fn the_check_of_a_plugin_plays_its_wire_cases() {
    let cases = concat!(env!("CARGO_MANIFEST_DIR"), "/../plugins/python/wire");
    let plays = |plugin: &Plugin, folder: &str| -> Vec<String> {
        let report = only(&plugin.run(&["plugin", "check", "PLUGIN", "--cases", folder, "--json"]));
        let findings = report["findings"].as_array().unwrap_or_else(|| panic!("{report}")).iter();
        let played =
            findings.filter(|one| one["rule"].as_str().is_some_and(|rule| rule.contains("wire case")));
        played.map(|one| one["wrong"].as_str().unwrap_or("good").to_owned()).collect()
    };
    let good = plays(&Plugin::with("import json\n", "import json\n"), cases);
    assert!(good.len() >= 6 && good.iter().all(|one| one == "good"), "{good:?}");
    for (line, instead, said) in [
        ("Bearer {", "Basic {", "its header authorization"),
        ("names=\",\".join(names)", "name=\",\".join(names)", "its query is"),
        ("\"expires_before\": step", "\"expires\": step", "its body is"),
        ("if need(item, \"name\", str) != asked", "if need(item, \"name\", str) == 0", "gave the output"),
        ("(\"insufficient_funds\", \"not_done\")", "(\"rejected\", \"not_done\")", "at error.code"),
    ] {
        let wrong = plays(&Plugin::with(line, instead), cases);
        assert!(wrong.iter().any(|one| one.contains(said)), "{instead}: {wrong:?}");
    }
}

#[test]
fn a_wire_case_that_is_wrong_itself_is_named_and_a_folder_without_any_refused() {
    let plugin = Plugin::with("import json\n", "import json\n");
    let folder = plugin.0.with_file_name("wire");
    std::fs::create_dir(&folder).expect("our own folder");
    let check = || plugin.run(&["plugin", "check", "PLUGIN", "--json"]);
    let refused = check();
    assert_eq!(only(&refused)["err"]["code"], "config", "{}", String::from_utf8_lossy(&refused.stdout));
    std::fs::write(
        folder.join("typo.json"),
        r#"{"source": "x", "call": {"op": "account.test", "inputs": {}}}"#,
    )
    .expect("our own folder");
    let report = only(&check()).to_string();
    assert!(report.contains("plays the wire case typo") && report.contains("inputs"), "{report}");
}
