//! One tree in three forms: TEXT, JSON and XML.
//!
//! The tree is a PHP array on the server: lists that count from 0 are JSON arrays, those that count from 1 are objects with numbers for
//! keys. Repeated elements in XML, and their names where they count from 1, are `modelled`; so is TEXT's content type.

use bytes::Bytes;
use http::{Response, StatusCode};

use crate::reply;

/// A value of the tree.
#[derive(Clone, Debug)]
pub(super) enum Node {
    Text(String),
    Number(u64),
    /// Counts from 0.
    List(Vec<Node>),
    /// Numbers that mean something, or count from 1.
    Numbered(Vec<(u32, Node)>),
    Map(Vec<(String, Node)>),
}

impl From<&str> for Node {
    fn from(text: &str) -> Node {
        Node::Text(text.to_owned())
    }
}

impl From<String> for Node {
    fn from(text: String) -> Node {
        Node::Text(text)
    }
}

impl From<usize> for Node {
    fn from(number: usize) -> Node {
        Node::Number(number as u64)
    }
}

impl Node {
    pub(super) fn map<const N: usize>(members: [(&str, Node); N]) -> Node {
        Node::Map(members.into_iter().map(|(key, node)| (key.to_owned(), node)).collect())
    }

    /// A list that counts from 1.
    pub(super) fn from_one(items: Vec<Node>) -> Node {
        Node::Numbered((1..).zip(items).collect())
    }
}

/// The form of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Text,
    Json,
    Xml,
}

impl Format {
    /// The value of `ResponseFormat`, in any case; TEXT where it is another.
    pub(super) fn of(word: Option<&str>) -> Format {
        match word.unwrap_or_default().to_ascii_uppercase().as_str() {
            "JSON" => Format::Json,
            "XML" => Format::Xml,
            _ => Format::Text,
        }
    }
}

/// Writes an answer. Everything that the API says comes with HTTP 200.
pub(super) fn render(format: Format, members: &[(String, Node)]) -> Response<Bytes> {
    let (kind, body) = match format {
        Format::Json => ("text/javascript; charset=utf-8", json(members)),
        Format::Text => ("text/plain; charset=utf-8", text(members)),
        Format::Xml => ("text/xml; charset=utf-8", xml(members)),
    };
    reply::body(StatusCode::OK, kind, body)
}

fn json(members: &[(String, Node)]) -> String {
    let mut out = String::new();
    object(members, &mut out);
    // As PHP writes them. Nothing but strings has slashes.
    out.replace('/', "\\/")
}

fn object(members: &[(String, Node)], out: &mut String) {
    out.push('{');
    for (i, (key, node)) in members.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        quoted(key, out);
        out.push(':');
        value(node, out);
    }
    out.push('}');
}

fn quoted(text: &str, out: &mut String) {
    out.push_str(&serde_json::Value::from(text).to_string());
}

fn value(node: &Node, out: &mut String) {
    match node {
        Node::Text(text) => quoted(text, out),
        Node::Number(number) => out.push_str(&number.to_string()),
        Node::List(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                value(item, out);
            }
            out.push(']');
        }
        Node::Numbered(items) => {
            let members: Vec<(String, Node)> =
                items.iter().map(|(number, node)| (number.to_string(), node.clone())).collect();
            object(&members, out);
        }
        Node::Map(members) => object(members, out),
    }
}

fn text(members: &[(String, Node)]) -> String {
    let mut out = String::new();
    for (key, node) in members {
        lines(key, node, &mut out);
    }
    out
}

fn lines(key: &str, node: &Node, out: &mut String) {
    match node {
        Node::Text(text) => {
            let text = text.replace("\r\n", "\n").replace('\n', "\\n");
            out.push_str(&format!("{key}={text}\n"));
        }
        Node::Number(number) => out.push_str(&format!("{key}={number}\n")),
        Node::List(items) => {
            for (i, item) in items.iter().enumerate() {
                lines(&format!("{key}_{i}"), item, out);
            }
        }
        Node::Numbered(items) => {
            for (number, item) in items {
                lines(&format!("{key}_{number}"), item, out);
            }
        }
        Node::Map(members) => {
            for (name, member) in members {
                lines(&format!("{key}_{name}"), member, out);
            }
        }
    }
}

fn xml(members: &[(String, Node)]) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response>");
    for (key, node) in members {
        element(key, node, &mut out);
    }
    out.push_str("</response>\n");
    out
}

fn element(key: &str, node: &Node, out: &mut String) {
    match node {
        Node::Text(text) => {
            let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            out.push_str(&format!("<{key}>{text}</{key}>"));
        }
        Node::Number(number) => out.push_str(&format!("<{key}>{number}</{key}>")),
        Node::List(items) => items.iter().for_each(|item| element(key, item, out)),
        Node::Numbered(items) => {
            items.iter().for_each(|(number, item)| element(&format!("{key}_{number}"), item, out))
        }
        Node::Map(members) => {
            out.push_str(&format!("<{key}>"));
            members.iter().for_each(|(name, member)| element(name, member, out));
            out.push_str(&format!("</{key}>"));
        }
    }
}
