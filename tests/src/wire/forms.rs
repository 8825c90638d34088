//! Internet.bs says everything in three forms. A case whose answers are JSON is played in the other two as well, with the same requests
//! and the same outcome.
//!
//! The forms are written here from the registrar's manual, and not with the simulated registrar's own code.

use super::file::{Case, Exchange};
use serde_json::Value;

/// The other forms of the answers, as the account's setting calls them.
const OTHERS: [&str; 2] = ["text", "xml"];

/// The same case in the other forms of its registrar. None where there are none, or where the answer itself is what is handed on.
pub fn in_other_forms(case: &Case) -> Vec<Case> {
    let fits = case.provider == "internetbs" && case.call.op != "raw";
    let asks = case.call.account.contains_key("response_format");
    if !fits || asks || !answers(case).any(|exchange| exchange.reply.json.is_some()) {
        return Vec::new();
    }
    OTHERS.iter().map(|form| in_form(case, form)).collect()
}

fn answers(case: &Case) -> impl Iterator<Item = &Exchange> {
    case.exchanges.iter().chain(case.then.iter().flat_map(|next| &next.exchanges))
}

fn in_form(case: &Case, form: &str) -> Case {
    let mut other = case.clone();
    other.name = format!("{}-in-{form}", case.name);
    other.call.account.insert("response_format".to_owned(), Some(form.to_owned()));
    let then = other.then.iter_mut().flat_map(|next| next.exchanges.iter_mut());
    for exchange in other.exchanges.iter_mut().chain(then) {
        if let Some(document) = exchange.reply.json.take() {
            let (body, kind) = match form {
                "xml" => (xml(&document), "text/xml; charset=utf-8"),
                _ => (text(&document), "text/plain; charset=utf-8"),
            };
            (exchange.reply.text, exchange.reply.content_type) = (Some(body), Some(kind.to_owned()));
        }
    }
    other
}

/// A key and a value in each line; what is nested is joined with a line below.
fn text(document: &Value) -> String {
    let mut out = String::new();
    lines("", document, &mut out);
    out
}

fn lines(key: &str, value: &Value, out: &mut String) {
    let below = |name: &str| if key.is_empty() { name.to_owned() } else { format!("{key}_{name}") };
    match value {
        Value::Null => {}
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(i, item)| lines(&below(&i.to_string()), item, out))
        }
        Value::Object(members) => members.iter().for_each(|(name, member)| lines(&below(name), member, out)),
        plain => out.push_str(&format!("{key}={}\n", word(plain).replace('\n', "\\n"))),
    }
}

/// An element for each key. Items of a list are elements of the same name, and numbers for keys stand behind the list's name.
fn xml(document: &Value) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response>");
    if let Value::Object(members) = document {
        members.iter().for_each(|(name, member)| element(name, member, &mut out));
    }
    out + "</response>\n"
}

fn element(name: &str, value: &Value, out: &mut String) {
    let numbered = |members: &serde_json::Map<String, Value>| {
        !members.is_empty() && members.keys().all(|key| key.bytes().all(|b| b.is_ascii_digit()))
    };
    match value {
        Value::Null => {}
        Value::Array(items) => items.iter().for_each(|item| element(name, item, out)),
        Value::Object(members) if numbered(members) => {
            members.iter().for_each(|(number, member)| element(&format!("{name}_{number}"), member, out));
        }
        Value::Object(members) => {
            out.push_str(&format!("<{name}>"));
            members.iter().for_each(|(inner, member)| element(inner, member, out));
            out.push_str(&format!("</{name}>"));
        }
        plain => {
            let text = word(plain).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            out.push_str(&format!("<{name}>{text}</{name}>"));
        }
    }
}

fn word(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_forms_are_those_of_the_manual() {
        let document = json!({"status": "SUCCESS", "product": [{"price": "9.55", "period": {"1": "9.55"}}], "ip": ["a", "b"], "none": [],
            "css": "a\nb & <c>", "count": 2});
        assert_eq!(
            text(&document),
            "status=SUCCESS\nproduct_0_price=9.55\nproduct_0_period_1=9.55\nip_0=a\nip_1=b\ncss=a\\nb & <c>\ncount=2\n"
        );
        assert_eq!(
            xml(&document).lines().skip(1).collect::<Vec<_>>().join("\n"),
            "<response><status>SUCCESS</status><product><price>9.55</price><period_1>9.55</period_1></product><ip>a</ip><ip>b</ip>\
             <css>a\nb &amp; &lt;c&gt;</css><count>2</count></response>"
        );
    }
}
