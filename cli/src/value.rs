//! From the texts of a command line to values of a document.

use crate::failure::Failure;
use serde_json::{Map, Value, json};
use std::io::Read;

/// Where `-` reads from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stdin {
    /// Standard input is free.
    Free,
    /// It carries the shell's lines.
    Taken,
}

/// Reads a document: JSON itself, `@file`, or `-` for standard input. `None` where the text is none of these.
pub(crate) fn document(option: &str, text: &str, stdin: Stdin) -> Result<Option<Value>, Failure> {
    let (place, content) = match text.strip_prefix('@') {
        _ if text == "-" || text == "@-" => ("standard input".to_owned(), standard_input(option, stdin)?),
        Some(path) => {
            let read = std::fs::read_to_string(path);
            (
                path.to_owned(),
                read.map_err(|error| Failure::usage(option, format!("{path} cannot be read: {error}")))?,
            )
        }
        None if text.starts_with(['{', '[']) => ("the value".to_owned(), text.to_owned()),
        None => return Ok(None),
    };
    let place = |error: &serde_json::Error| {
        format!("{place} is not JSON at line {} column {}", error.line(), error.column())
    };
    serde_json::from_str(&content).map(Some).map_err(|error| Failure::usage(option, place(&error)))
}

fn standard_input(option: &str, stdin: Stdin) -> Result<String, Failure> {
    if stdin == Stdin::Taken {
        return Err(Failure::usage(option, "in the shell standard input carries the commands; use @FILE"));
    }
    let mut text = String::new();
    match std::io::stdin().lock().read_to_string(&mut text) {
        Ok(_) => Ok(text),
        Err(error) => Err(Failure::usage(option, format!("standard input cannot be read: {error}"))),
    }
}

/// A whole number where it is one; anything else stays a text, and the core says what is wanted.
pub(crate) fn number(text: &str) -> Value {
    text.parse::<i64>().map_or_else(|_| Value::from(text), Value::from)
}

/// `true` or `false` where it is one of them.
pub(crate) fn flag(text: &str) -> Value {
    text.parse::<bool>().map_or_else(|_| Value::from(text), Value::from)
}

/// `ns1.example.com`, or `ns1.example.com=192.0.2.1,2001:db8::1`.
pub(crate) fn server(text: &str) -> Value {
    match text.split_once('=') {
        None => json!({ "name": text }),
        Some((name, addresses)) => {
            json!({ "name": name, "addresses": addresses.split(',').collect::<Vec<_>>() })
        }
    }
}

/// `12.50USD`, `12.50 USD` or `USD 12.50`.
pub(crate) fn money(text: &str) -> Value {
    let part = |keep: fn(char) -> bool| text.chars().filter(|c| keep(*c)).collect::<String>();
    let currency = part(char::is_alphabetic);
    let amount = part(|c| !c.is_alphabetic() && !c.is_whitespace());
    if currency.is_empty() || amount.is_empty() {
        Value::from(text)
    } else {
        json!({ "amount": amount, "currency": currency })
    }
}

/// Adds `name=value`.
pub(crate) fn pair(
    option: &str,
    text: &str,
    many: bool,
    into: &mut Map<String, Value>,
) -> Result<(), Failure> {
    let Some((name, value)) = text.split_once('=') else {
        return Err(Failure::usage(option, "give it as NAME=VALUE"));
    };
    if !many {
        into.insert(name.to_owned(), Value::from(value));
    } else if let Value::Array(values) = into.entry(name).or_insert_with(|| json!([])) {
        values.push(Value::from(value));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_read_with_and_without_a_space() {
        for text in ["12.50USD", "12.50 USD", "USD 12.50"] {
            assert_eq!(money(text), json!({"amount": "12.50", "currency": "USD"}), "{text}");
        }
        assert_eq!(money("12.50"), json!("12.50"));
    }

    #[test]
    fn a_name_server_may_bring_its_addresses() {
        assert_eq!(server("ns1.example.com"), json!({"name": "ns1.example.com"}));
        let glue = json!({"name": "ns1.example.com", "addresses": ["192.0.2.1", "2001:db8::1"]});
        assert_eq!(server("ns1.example.com=192.0.2.1,2001:db8::1"), glue);
    }

    #[test]
    fn a_value_that_is_no_document_is_left_to_the_caller() {
        assert!(document("contacts", "72860792", Stdin::Free).expect("no failure").is_none());
        assert!(document("contacts", "{\"a\":1}", Stdin::Free).expect("no failure").is_some());
        let failure = document("contacts", "{\"secret", Stdin::Free).expect_err("broken JSON");
        assert!(!failure.fault().to_string().contains("secret"));
        assert!(document("input", "-", Stdin::Taken).is_err());
    }
}
