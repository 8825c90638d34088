//! The sandbox on a real socket.
#![allow(clippy::unwrap_used, reason = "tests")]

mod support;

use std::time::Duration;

use anyregistrar_sandbox::{Face, Sandbox, serve};
use serde_json::{Value, json};
use support::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

const PATIENCE: Duration = Duration::from_secs(10);

async fn start(sandbox: &Sandbox) -> std::net::SocketAddr {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(serve::serve(listener, Face::Reference, sandbox.clone()));
    address
}

/// Everything that comes back on a connection of its own until it closes, or `None` when it stays open.
async fn ask(
    address: std::net::SocketAddr,
    operation: &str,
    input: &Value,
    patience: Duration,
) -> (String, bool) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let body = input.to_string();
    let path = operation.replacen('.', "/", 1);
    let head = format!(
        "POST /v1/{path} HTTP/1.1\r\nhost: sandbox\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(format!("{head}{body}").as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    let closed = timeout(patience, async {
        let mut part = [0; 4096];
        // A reset is an end as well.
        while let Ok(read @ 1..) = stream.read(&mut part).await {
            answer.extend_from_slice(&part[..read]);
        }
    })
    .await
    .is_ok();
    (String::from_utf8_lossy(&answer).into_owned(), closed)
}

fn body(answer: &str) -> &str {
    answer.split_once("\r\n\r\n").map_or("", |(_, body)| body)
}

#[tokio::test]
async fn an_ordinary_answer_arrives_whole() {
    let sandbox = sandbox();
    let address = start(&sandbox).await;

    let (answer, closed) = ask(address, "account.test", &json!({}), PATIENCE).await;

    assert!(closed);
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert_eq!(body(&answer), r#"{"result":{"account":"sandbox"}}"#);
}

#[tokio::test]
async fn a_dropped_request_gets_no_byte() {
    let sandbox = sandbox();
    let address = start(&sandbox).await;
    for trouble in ["drop", "refuse"] {
        control(&sandbox, "fault", json!({ "on": "*", "do": trouble }));

        let (answer, closed) = ask(address, "account.test", &json!({}), PATIENCE).await;

        assert_eq!((answer.as_str(), closed), ("", true), "{trouble}");
    }
}

#[tokio::test]
async fn a_silent_server_keeps_the_connection_open() {
    let sandbox = sandbox();
    let address = start(&sandbox).await;
    control(&sandbox, "fault", json!({ "on": "*", "do": "silent" }));

    let (answer, closed) = ask(address, "account.test", &json!({}), Duration::from_millis(200)).await;

    assert_eq!((answer.as_str(), closed), ("", false));
}

#[tokio::test]
async fn a_truncated_answer_with_a_length_is_visibly_short() {
    let sandbox = sandbox();
    let address = start(&sandbox).await;
    control(&sandbox, "fault", json!({ "on": "*", "do": "truncate", "keep": 10 }));

    let (answer, closed) = ask(address, "account.test", &json!({}), PATIENCE).await;

    assert!(closed);
    assert!(answer.contains("content-length: 32\r\n"), "{answer}");
    assert_eq!(body(&answer).len(), 10);
}

#[tokio::test]
async fn a_truncated_answer_without_a_length_looks_complete() {
    let sandbox = sandbox();
    let address = start(&sandbox).await;
    control(&sandbox, "fault", json!({ "on": "*", "do": "truncate", "keep": 10, "framed": false }));

    let (answer, closed) = ask(address, "account.test", &json!({}), PATIENCE).await;

    assert!(closed);
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(!answer.contains("content-length") && !answer.contains("transfer-encoding"), "{answer}");
    assert_eq!(body(&answer), &r#"{"result":{"account":"sandbox"}}"#[..10]);
}

#[tokio::test]
async fn answers_can_end_in_the_head_in_a_chunk_or_not_at_all() {
    let sandbox = sandbox();
    let address = start(&sandbox).await;
    let cut =
        |cut: &str| control(&sandbox, "fault", json!({ "on": "*", "do": "truncate", "keep": 5, "cut": cut }));

    cut("head");
    assert_eq!(ask(address, "account.test", &json!({}), PATIENCE).await, ("HTTP/1.1 20".to_owned(), true));
    cut("chunk");
    let (answer, closed) = ask(address, "account.test", &json!({}), PATIENCE).await;
    assert!(closed && answer.contains("transfer-encoding: chunked\r\n"), "{answer}");
    assert_eq!(body(&answer), "20\r\n{\"res");
    cut("hang");
    let (answer, closed) = ask(address, "account.test", &json!({}), Duration::from_millis(200)).await;
    assert_eq!((body(&answer), closed), ("{\"res", false));
}

#[tokio::test]
async fn control_routes_are_served_too() {
    let sandbox = sandbox();
    let address = start(&sandbox).await;
    let mut stream = TcpStream::connect(address).await.unwrap();

    stream.write_all(b"GET /_sandbox/ledger HTTP/1.1\r\nhost: s\r\nconnection: close\r\n\r\n").await.unwrap();

    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(body(&answer).contains("\"rows\":[]"), "{answer}");
}

#[tokio::test]
async fn half_a_request_is_not_taken_in() {
    let sandbox = sandbox();
    let address = start(&sandbox).await;
    let mut stream = TcpStream::connect(address).await.unwrap();

    stream
        .write_all(b"POST /v1/domain/register HTTP/1.1\r\nhost: s\r\ncontent-length: 500\r\n\r\n{\"domain\"")
        .await
        .unwrap();
    stream.shutdown().await.unwrap();

    let mut answer = Vec::new();
    let _ = timeout(PATIENCE, stream.read_to_end(&mut answer)).await.unwrap();
    assert_eq!(control(&sandbox, "ledger", Value::Null)["counts"], json!({}));
}
