//! `anyregistrar sync` from outside, at a simulated registrar in a process of its own.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

fn command(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_anyregistrar"));
    command.args(words).env_remove("ANYREGISTRAR_CONFIG").env_remove("ANYREGISTRAR_PROVIDER");
    command
}

/// A simulated registrar, with a folder for what is written.
struct Registrar {
    server: Child,
    address: String,
    account: Vec<String>,
    folder: PathBuf,
}

impl Registrar {
    /// One with 25 domains, `name00.com` to `name24.com`.
    fn new(provider: &str, test: &str) -> Registrar {
        let mut server = command(&["sandbox", "serve", "--provider", provider, "--port", "0", "--json"]);
        let mut server = server.stdout(Stdio::piped()).spawn().expect("it starts");
        let mut line = String::new();
        BufReader::new(server.stdout.take().expect("a pipe")).read_line(&mut line).expect("a line");
        let served: Value = serde_json::from_str(&line).expect("a document");
        let address = served["address"].as_str().expect("an address").to_owned();
        let url = served["base_url"].as_str().expect("an address");
        let account =
            ["--provider", provider, "--environment", "sandbox", "--base-url", url].map(str::to_owned);
        let folder = std::env::temp_dir().join(format!("anyregistrar-sync-{test}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let registrar = Registrar { server, address, account: account.into(), folder };
        let put = |i| json!({ "op": "sandbox.domain", "input": { "domain": format!("name{i:02}.com"), "expires": "2027-03-01T00:00:00Z" } });
        registrar.call((0..25).map(put));
        registrar
    }

    fn run(&self, words: &[&str]) -> Output {
        let account: Vec<&str> = self.account.iter().map(String::as_str).collect();
        command(&[words, &account].concat()).output().expect("the command starts")
    }

    fn call(&self, calls: impl IntoIterator<Item = Value>) {
        let account: Vec<&str> = self.account.iter().map(String::as_str).collect();
        let mut child = command(&[&["call", "--lines"], &account[..]].concat())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut input = child.stdin.take().expect("a pipe");
        for call in calls {
            writeln!(input, "{call}").expect("it reads");
        }
        drop(input);
        let answers = child.wait_with_output().expect("it ends").stdout;
        assert!(
            !String::from_utf8_lossy(&answers).contains("\"err\""),
            "{}",
            String::from_utf8_lossy(&answers)
        );
    }

    /// Sets a fault by the registrar's own control route, which knows more than the operation.
    fn fault(&self, fault: Value) {
        let body = fault.to_string();
        let mut stream = TcpStream::connect(&self.address).expect("the registrar listens");
        let length = body.len();
        let request = format!(
            "POST /_sandbox/fault HTTP/1.1\r\nHost: {}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}",
            self.address
        );
        stream.write_all(request.as_bytes()).expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn sync(&self, file: &Path, more: &[&str]) -> Output {
        let file = file.to_str().expect("a plain path");
        self.run(&[&["sync", "--page-size", "10", "--output", file], more].concat())
    }
}

impl Drop for Registrar {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn lines(path: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines().map(str::to_owned).collect()
}

fn names(rows: &[String]) -> Vec<&str> {
    rows.iter().map(|row| row.split(',').next().expect("a cell")).collect()
}

fn wanted() -> Vec<String> {
    (0..25).map(|i| format!("name{i:02}.com")).collect()
}

#[test]
fn every_domain_is_written_and_the_file_has_its_name_only_then() {
    let registrar = Registrar::new("logicboxes", "whole");
    let file = registrar.file("domains.csv");
    let output = registrar.sync(&file, &[]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(output.stdout.is_empty() && stderr(&output).contains("25 domains in "), "{}", stderr(&output));
    let rows = lines(&file);
    assert!(
        rows[0].starts_with("domain,domain_unicode,lifecycle,registrar_status,created,expires,"),
        "{}",
        rows[0]
    );
    let mut found = names(&rows[1..]);
    found.sort_unstable();
    assert_eq!(found, wanted());
    assert!(rows[1].contains(",active,Active,") && rows[1].contains("2027-03-01"), "{}", rows[1]);
    assert_eq!(std::fs::read_dir(&registrar.folder).expect("our folder").count(), 1);
}

#[test]
fn json_lines_go_to_standard_output_with_all_that_the_list_says() {
    let registrar = Registrar::new("realtimeregister", "lines");
    let output = registrar.run(&["sync", "--json", "--page-size", "10"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let rows: Vec<Value> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("a document"))
        .collect();
    assert_eq!(rows.iter().map(|row| row["domain"].as_str().expect("a name")).collect::<Vec<_>>(), wanted());
    let told = stderr(&output);
    let summary: Value = serde_json::from_str(told.lines().last().expect("a summary")).expect("a document");
    assert_eq!((&summary["sync"]["domains"], &summary["sync"]["complete"]), (&json!(25), &json!(true)));
}

#[test]
fn a_run_that_broke_off_goes_on_behind_its_last_page_with_every_domain_once() {
    let registrar = Registrar::new("sandbox", "resumed");
    let file = registrar.file("domains.csv");
    registrar.fault(json!({ "on": "domain.list", "do": "status", "status": 500, "skip": 2, "times": 20 }));
    let broken = registrar.sync(&file, &[]);
    assert!(broken.status.code().is_some_and(|code| code >= 10), "{}", stderr(&broken));
    assert!(
        stderr(&broken).contains("broke off after 20 domains") && stderr(&broken).contains("--resume"),
        "{}",
        stderr(&broken)
    );
    assert!(!file.exists());
    // What a crash leaves of a page is cut off.
    let part = registrar.file("domains.csv.part");
    let mut half = std::fs::OpenOptions::new().append(true).open(&part).expect("an unfinished file");
    half.write_all(b"name20.com,na").expect("it is written");
    drop(half);

    let refused = registrar.sync(&file, &[]);
    assert_eq!(refused.status.code(), Some(2), "{}", stderr(&refused));
    let other = registrar.sync(&file, &["--resume", "--format", "jsonl"]);
    assert_eq!(other.status.code(), Some(2), "{}", stderr(&other));

    registrar.fault(json!({ "clear": true }));
    let resumed = registrar.sync(&file, &["--resume"]);
    assert_eq!(resumed.status.code(), Some(0), "{}", stderr(&resumed));
    assert!(
        stderr(&resumed).contains("25 domains in")
            && stderr(&resumed).contains("20 of them by the run before"),
        "{}",
        stderr(&resumed)
    );
    assert_eq!(names(&lines(&file)[1..]), wanted());
    assert_eq!(std::fs::read_dir(&registrar.folder).expect("our folder").count(), 1);

    // Without an unfinished run it begins anew: the same command stands in a cron table.
    let anew = registrar.sync(&file, &["--resume"]);
    assert_eq!((anew.status.code(), lines(&file).len()), (Some(0), 26), "{}", stderr(&anew));
}

#[test]
fn a_domain_that_cannot_be_read_has_a_row_and_does_not_end_the_run() {
    let registrar = Registrar::new("sandbox", "unread");
    let file = registrar.file("domains.jsonl");
    let spoil = json!({ "on": "domain.list", "do": "corrupt", "how": "replace", "from": "\"domain\":\"name07.com\"", "to": "\"domain\":\"name 07\"" });
    registrar.fault(spoil);
    let output = registrar.sync(&file, &[]);
    assert_eq!(output.status.code(), Some(3), "{}", stderr(&output));
    assert!(stderr(&output).contains("1 could not be read: name 07"), "{}", stderr(&output));
    let rows: Vec<Value> =
        lines(&file).iter().map(|line| serde_json::from_str(line).expect("a document")).collect();
    assert_eq!(rows.len(), 25);
    let failed: Vec<_> = rows.iter().filter(|row| row["error"].is_string()).collect();
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0]["domain"], "name 07");
    assert!(
        failed[0]["error"].as_str().is_some_and(|error| error.contains("result.items[7].domain")),
        "{}",
        failed[0]
    );
}

#[test]
fn details_are_asked_for_each_domain_and_one_that_fails_keeps_its_row_of_the_list() {
    let registrar = Registrar::new("sandbox", "details");
    let file = registrar.file("domains.jsonl");
    registrar.fault(
        json!({ "on": "domain.info", "domain": "name03.com", "do": "status", "status": 400, "times": 20 }),
    );
    let output = registrar.sync(&file, &["--details"]);
    assert_eq!(output.status.code(), Some(3), "{}", stderr(&output));
    let rows: Vec<Value> =
        lines(&file).iter().map(|line| serde_json::from_str(line).expect("a document")).collect();
    assert_eq!(rows.len(), 25);
    for row in &rows {
        let failed = row["domain"] == "name03.com";
        assert_eq!((row["error"].is_string(), row["nameservers"].is_array()), (failed, !failed), "{row}");
        assert_eq!(row["expires"], "2027-03-01", "{row}");
    }
}
