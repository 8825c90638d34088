//! Answers in Internet.bs' three forms, read into one: flat keys in small letters, as the TEXT form writes them.
//!
//! `product_0_price`, `"product":[{"price":…}]` and `<product><price>` are the same field. Lists count from 0 or from 1, and may be
//! objects with numbers for keys; one item of XML has no number at all.

use super::xml;
use crate::error::{Error, Result};
use crate::model::{Date, Money};
use rust_decimal::Decimal;
use serde_json::Value;
use std::collections::BTreeMap;

/// An answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Reply {
    fields: BTreeMap<String, String>,
    /// It came as TEXT, in which a line break within a value is written as two characters.
    text: bool,
}

impl Reply {
    /// Reads a body in any of the three forms. Nothing where it is none of them, or where it may go on.
    pub(super) fn parse(body: &[u8], framed: bool) -> Option<Reply> {
        let text = std::str::from_utf8(body).ok()?.trim();
        match text.chars().next()? {
            '{' => Reply::of_json(&serde_json::from_str(text).ok()?),
            '<' => xml::read(text),
            // Lines show no end: without a length, more of them may have been on their way.
            _ if framed => Reply::of_lines(text),
            _ => None,
        }
    }

    fn of_json(value: &Value) -> Option<Reply> {
        let mut reply = Reply::default();
        value.is_object().then(|| reply.flatten(String::new(), value))?;
        Some(reply)
    }

    fn flatten(&mut self, key: String, value: &Value) {
        let below = |name: &str| if key.is_empty() { name.to_owned() } else { format!("{key}_{name}") };
        match value {
            Value::Null => {}
            Value::Bool(yes) => self.put(&key, &yes.to_string()),
            Value::Number(number) => self.put(&key, &number.to_string()),
            Value::String(text) => self.put(&key, text),
            Value::Array(items) => {
                for (i, item) in items.iter().enumerate() {
                    self.flatten(below(&i.to_string()), item);
                }
            }
            Value::Object(members) => {
                for (name, member) in members {
                    self.flatten(below(name), member);
                }
            }
        }
    }

    fn of_lines(text: &str) -> Option<Reply> {
        let mut reply = Reply { text: true, ..Reply::default() };
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let (key, value) = line.split_once('=')?;
            let key = key.trim();
            if key.is_empty() || !key.chars().all(|c| c.is_alphanumeric() || "_-.".contains(c)) {
                return None;
            }
            reply.put(key, value);
        }
        Some(reply)
    }

    pub(super) fn put(&mut self, key: &str, value: &str) {
        self.fields.insert(key.trim().to_lowercase(), value.trim().to_owned());
    }

    /// A value that is there and not empty.
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        self.fields.get(key).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// The same as an owned text.
    pub(super) fn text(&self, key: &str) -> Option<String> {
        self.get(key).map(str::to_owned)
    }

    /// A value with its line breaks, which the TEXT form writes as `\n`.
    pub(super) fn lines(&self, key: &str) -> Option<String> {
        let value = self.get(key)?;
        Some(if self.text { value.replace("\\n", "\n") } else { value.to_owned() })
    }

    /// A value that has to be there.
    pub(super) fn need(&self, key: &str) -> Result<&str> {
        self.get(key).ok_or_else(|| Error::bad_reply(key, "the registrar's answer has no value here"))
    }

    /// The error for a value that cannot be read.
    pub(super) fn bad(key: &str) -> Error {
        Error::bad_reply(key, "the registrar's answer has a value here that cannot be read")
    }

    /// A word in capitals.
    pub(super) fn word(&self, key: &str) -> Option<String> {
        self.get(key).map(str::to_ascii_uppercase)
    }

    /// `YES`, `ENABLED`, `ON` or `1`, and their contraries; nothing for any other word.
    pub(super) fn flag(&self, key: &str) -> Option<bool> {
        match self.word(key)?.as_str() {
            "YES" | "ENABLED" | "ON" | "1" | "TRUE" => Some(true),
            "NO" | "DISABLED" | "DISABLE" | "OFF" | "0" | "FALSE" => Some(false),
            _ => None,
        }
    }

    /// A day, written with slashes or dashes; `n/a`, zeros and a day of 1970 are none.
    pub(super) fn date(&self, key: &str) -> Result<Option<Date>> {
        match self.get(key) {
            None => Ok(None),
            Some(text) if text.eq_ignore_ascii_case("n/a") || text.starts_with("0000") => Ok(None),
            Some(text) => text.replace('/', "-").parse().map(Date::real).map_err(|_| Reply::bad(key)),
        }
    }

    /// A decimal number.
    pub(super) fn decimal(&self, key: &str) -> Result<Option<Decimal>> {
        self.get(key).map(|text| text.parse().map_err(|_| Reply::bad(key))).transpose()
    }

    /// A whole number.
    pub(super) fn number(&self, key: &str) -> Result<Option<u64>> {
        self.get(key).map(|text| text.parse().map_err(|_| Reply::bad(key))).transpose()
    }

    /// An amount whose currency stands under another key.
    pub(super) fn money(&self, amount: &str, currency: &str) -> Result<Option<Money>> {
        let (Some(sum), Some(code)) = (self.decimal(amount)?, self.get(currency)) else { return Ok(None) };
        Ok(Some(Money::new(sum, code.parse().map_err(|_| Reply::bad(currency))?)))
    }

    /// What lies below a key.
    pub(super) fn below(&self, key: &str) -> Reply {
        let inside = |(name, value): (&String, &String)| {
            let rest = name.strip_prefix(key)?.strip_prefix('_')?;
            Some((rest.to_owned(), value.clone()))
        };
        Reply { fields: self.fields.iter().filter_map(inside).collect(), text: self.text }
    }

    /// The items of a list with their numbers, in the order of these. What an item is itself, where it has no fields, is under the
    /// empty key.
    pub(super) fn numbered(&self, list: &str) -> Vec<(u32, Reply)> {
        let mut items: BTreeMap<u32, Reply> = BTreeMap::new();
        for (name, value) in &self.below(list).fields {
            let (number, rest) = name.split_once('_').unwrap_or((name, ""));
            if let Ok(number) = number.parse() {
                let item =
                    items.entry(number).or_insert_with(|| Reply { text: self.text, ..Reply::default() });
                item.fields.insert(rest.to_owned(), value.clone());
            }
        }
        items.into_iter().collect()
    }

    /// The items of a list. A single one may come without a number.
    pub(super) fn items(&self, list: &str) -> Vec<Reply> {
        let numbered = self.numbered(list);
        if !numbered.is_empty() {
            return numbered.into_iter().map(|(_, item)| item).collect();
        }
        let mut single = self.below(list);
        if let Some(value) = self.get(list) {
            single.put("", value);
        }
        if single.fields.is_empty() { Vec::new() } else { vec![single] }
    }

    /// The items of a list of texts.
    pub(super) fn texts(&self, list: &str) -> Vec<String> {
        self.items(list).iter().filter_map(|item| item.text("")).collect()
    }

    /// Every field that has a value.
    pub(super) fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields
            .iter()
            .map(|(key, value)| (key.as_str(), value.as_str()))
            .filter(|(_, value)| !value.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parse(body: &str) -> Reply {
        Reply::parse(body.as_bytes(), true).expect("an answer")
    }

    #[test]
    fn the_three_forms_are_one() {
        let text = "transactid=1\nstatus = SUCCESS\r\nproduct_0_price=9.55\nnameserver_0=ns1.a.com\nnameserver_1=ns2.a.com\nempty=\n";
        let json = r#"{"transactid":"1","STATUS":"SUCCESS","product":[{"price":9.55}],"nameserver":["ns1.a.com","ns2.a.com"],"empty":"","none":null}"#;
        let xml = "<?xml version=\"1.0\"?><response><transactid>1</transactid><status>SUCCESS</status><product><price>9.55</price></product>\
                   <nameserver>ns1.a.com</nameserver><nameserver>ns2.a.com</nameserver><empty/></response>";
        for body in [text, json, xml] {
            let reply = parse(body);
            assert_eq!(reply.word("status").as_deref(), Some("SUCCESS"));
            assert_eq!(reply.items("product")[0].get("price"), Some("9.55"));
            assert_eq!(reply.texts("nameserver"), ["ns1.a.com", "ns2.a.com"]);
            assert_eq!(reply.get("empty"), None);
        }
    }

    #[test]
    fn lists_that_count_from_one_and_lists_that_are_objects_are_lists() {
        let json =
            r#"{"total_hosts":2,"host":{"1":{"hostname":"a","ip":{"1":"192.0.2.1"}},"2":{"hostname":"b"}}}"#;
        let text = "total_hosts=2\nhost_1_hostname=a\nhost_1_ip_1=192.0.2.1\nhost_2_hostname=b";
        for reply in [parse(json), parse(text)] {
            let names: Vec<_> = reply.items("host").iter().filter_map(|host| host.text("hostname")).collect();
            assert_eq!(names, ["a", "b"]);
            assert_eq!(reply.items("host")[0].texts("ip"), ["192.0.2.1"]);
        }
    }

    #[test]
    fn a_value_may_hold_equals_signs_and_line_breaks_are_two_characters_in_text() {
        let reply = parse("a=x=y\ncss=h2{}\\nh3{}");
        assert_eq!((reply.get("a"), reply.lines("css").as_deref()), (Some("x=y"), Some("h2{}\nh3{}")));
        assert_eq!(parse(r#"{"css":"a\\nb"}"#).lines("css").as_deref(), Some("a\\nb"));
    }

    #[test]
    fn what_is_none_of_the_forms_or_may_go_on_is_no_answer() {
        for body in [
            "",
            "<html><body>x=1</body></html>",
            "Please wait",
            "[]",
            "null",
            "{\"a\":",
            "<response><a>1</a>",
        ] {
            assert_eq!(Reply::parse(body.as_bytes(), true), None, "{body}");
        }
        assert_eq!(Reply::parse(b"status=SUCCESS", false), None);
        assert!(Reply::parse(b"{\"status\":\"SUCCESS\"}", false).is_some());
    }

    #[test]
    fn days_come_with_slashes_and_dashes_or_not_at_all() {
        let reply = parse("a=2027/03/01\nb=2027-03-01\nc=n/a\nd=soon");
        assert_eq!(reply.date("a").ok(), reply.date("b").ok());
        assert_eq!(reply.date("c").ok(), Some(None));
        assert!(reply.date("d").is_err());
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(body in prop::collection::vec(any::<u8>(), 0..200), framed: bool) {
            if let Some(reply) = Reply::parse(&body, framed) {
                let _ = (reply.items("product"), reply.texts(""), reply.below("a"));
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn whatever_stands_for_a_date_is_read_as_a_real_one_as_none_or_as_an_error(text in crate::provider::nonsense::date()) {
            let reply = Reply { fields: BTreeMap::from([("d".to_owned(), text)]), text: false };
            proptest::prop_assert!(crate::provider::nonsense::is_a_date_or_none(reply.date("d")));
        }
    }
}
