//! Documents as JSON or XML, the way this API writes them.

use bytes::Bytes;
use http::{Response, StatusCode};
use serde_json::Value;

use crate::reply;

/// The extension of the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Json,
    Xml,
}

pub(super) fn render(format: Format, status: StatusCode, value: &Value) -> Response<Bytes> {
    match format {
        // An equals sign can only stand inside a string, where this API escapes it.
        Format::Json => reply::body(status, "application/json", value.to_string().replace('=', "\\u003d")),
        Format::Xml => reply::body(status, "text/xml;charset=UTF-8", xml(status, value)),
    }
}

fn xml(status: StatusCode, value: &Value) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    match value.as_object().filter(|_| !status.is_success()) {
        Some(members) => {
            out.push_str("<response>");
            for (name, member) in members {
                out.push_str(&format!("<{name}>"));
                match member.as_str() {
                    Some(text) => escape(text, &mut out),
                    None => element(member, &mut out),
                }
                out.push_str(&format!("</{name}>"));
            }
            out.push_str("</response>");
        }
        None => element(value, &mut out),
    }
    out
}

/// Maps and integers are recorded; lists, booleans and fractions are `modelled`.
fn element(value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("<null/>"),
        Value::Bool(flag) => out.push_str(&format!("<boolean>{flag}</boolean>")),
        Value::Number(number) if number.is_f64() => out.push_str(&format!("<float>{number}</float>")),
        Value::Number(number) => out.push_str(&format!("<int>{number}</int>")),
        Value::String(text) => {
            out.push_str("<string>");
            escape(text, out);
            out.push_str("</string>");
        }
        Value::Array(items) => {
            out.push_str("<vector>");
            items.iter().for_each(|item| element(item, out));
            out.push_str("</vector>");
        }
        Value::Object(members) => {
            out.push_str("<hashtable>");
            for (name, member) in members {
                out.push_str("<entry><string>");
                escape(name, out);
                out.push_str("</string>");
                element(member, out);
                out.push_str("</entry>");
            }
            out.push_str("</hashtable>");
        }
    }
}

fn escape(text: &str, out: &mut String) {
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // XML 1.0 has no other control characters.
            '\t' | '\n' | '\r' => out.push(sign),
            sign if sign.is_control() => out.push('\u{fffd}'),
            sign => out.push(sign),
        }
    }
}
