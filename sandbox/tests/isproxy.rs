//! IsProxy's lines, as its manual has them.

use anyregistrar_sandbox::{Face, Sandbox, serve};
use http::Request;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

const LOGIN: &str = "LOGIN c2FuZGJveC1rZXk=";

struct Session(BufReader<TcpStream>);

impl Session {
    async fn open(sandbox: &Sandbox) -> Session {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
        let address = listener.local_addr().expect("an address");
        tokio::spawn(serve::isproxy::isproxy(listener, sandbox.clone(), None));
        Session(BufReader::new(TcpStream::connect(address).await.expect("a connection")))
    }

    async fn send(&mut self, text: &str) {
        self.0.write_all(text.as_bytes()).await.expect("sent");
    }

    async fn line(&mut self) -> String {
        let mut line = String::new();
        self.0.read_line(&mut line).await.expect("a line");
        assert!(line.is_empty() || line.ends_with("\r\n"), "{line:?}");
        line.trim_end().to_owned()
    }

    async fn say(&mut self, text: &str) -> String {
        self.send(&format!("{text}\r\n")).await;
        self.line().await
    }

    async fn rest(mut self) -> String {
        let mut rest = String::new();
        self.0.read_to_string(&mut rest).await.expect("the end");
        rest
    }
}

#[tokio::test]
async fn every_command_has_its_answer() {
    let mut session = Session::open(&Sandbox::new()).await;
    let steps = [
        ("IS example.com", "400 not authenticated"),
        ("STARTTLS", "400 Unknown command"),
        ("LOGIN", "400 Wrong number of arguments"),
        ("LOGIN a b c", "400 Wrong number of arguments"),
        ("LOGIN wrong", "400 Login failed"),
        ("LOGIN user password", "400 Login failed"),
        (LOGIN, "100 Login ok"),
        (LOGIN, "400 Already authenticated"),
        ("IS example.com", "example.com available"),
        ("IS Taken.com", "Taken.com not available"),
        ("IS premium.com", "premium.com available"),
        ("IS -bad.com", "-bad.com invalid domain"),
        ("ENABLE reason", "100 OK"),
        ("ENABLE premium", "100 OK"),
        ("IS taken.com", "taken.com not available (reason=In use)"),
        ("IS reserved.com", "reserved.com not available (reason=Reserved \\(by the registry\\))"),
        ("CLOSE", "400 Unknown command"),
    ];
    for (said, answer) in steps {
        assert_eq!(session.say(said).await, answer, "{said}");
    }
    let premium = session.say("IS premium.com").await;
    assert!(premium.starts_with("premium.com available (type=premium,price="), "{premium}");
    session.send("QUIT\r\n").await;
    assert_eq!(session.rest().await, "");
}

#[tokio::test]
async fn names_that_come_together_are_all_answered_before_the_end_and_not_in_their_order() {
    let mut session = Session::open(&Sandbox::new()).await;
    assert_eq!(session.say(LOGIN).await, "100 Login ok");
    // A line may end without a carriage return, too.
    session.send("IS a.com\nIS taken.com\r\nIS c.com\nQUIT\n").await;
    let rest = session.rest().await;
    let mut lines: Vec<&str> = rest.lines().collect();
    assert_ne!(lines, ["a.com available", "taken.com not available", "c.com available"]);
    lines.sort_unstable();
    assert_eq!(lines, ["a.com available", "c.com available", "taken.com not available"]);
}

#[tokio::test]
async fn one_name_can_be_asked_with_the_key_before_it() {
    let mut session = Session::open(&Sandbox::new()).await;
    session.send("IS c2FuZGJveC1rZXk= example.com\r\n").await;
    assert_eq!(session.rest().await, "example.com available\r\n");
}

#[tokio::test]
async fn a_fault_on_isproxy_strikes_its_lines_and_not_the_rest_interface() {
    let sandbox = Sandbox::new();
    let fault = r#"{"on": "isproxy", "do": "drop", "skip": 1}"#;
    let request = Request::post("/_sandbox/fault").body(fault.into()).expect("a request");
    let _ = sandbox.deliver(Face::RealtimeRegister, &request);
    let mut session = Session::open(&sandbox).await;
    assert_eq!(session.say(LOGIN).await, "100 Login ok");
    assert_eq!(session.say("IS a.com").await, "a.com available");
    session.send("IS b.com\r\n").await;
    assert_eq!(session.rest().await, "");
}
