//! Reading answers: registrars write numbers and booleans as themselves or as text, and empty maps as `{}` or `[]`.

use crate::error::{Error, Result};
use crate::model::{DomainName, Timestamp};
use rust_decimal::Decimal;
use serde_json::{Map, Value};

/// The members of an answer, or of a part of it, with the place where it stands.
#[derive(Clone)]
pub(super) struct Fields<'a> {
    map: &'a Map<String, Value>,
    at: String,
}

impl<'a> Fields<'a> {
    /// The members of a whole answer, which must be an object.
    pub(super) fn of(value: &'a Value) -> Result<Fields<'a>> {
        Fields::below(value, String::new())
    }

    fn below(value: &'a Value, at: String) -> Result<Fields<'a>> {
        match value {
            Value::Object(map) => Ok(Fields { map, at }),
            _ if at.is_empty() => {
                Err(Error::bad_reply("body", "the registrar's answer is not the object that was expected"))
            }
            _ => Err(Error::bad_reply(at, "the registrar's answer has no object at this place")),
        }
    }

    /// The place of a member.
    pub(super) fn place(&self, key: &str) -> String {
        if self.at.is_empty() { key.to_owned() } else { format!("{}.{key}", self.at) }
    }

    /// The error for a member that cannot be read.
    pub(super) fn bad(&self, key: &str) -> Error {
        Error::bad_reply(self.place(key), "the registrar's answer has a value here that cannot be read")
    }

    /// The error for a member that is not there.
    pub(super) fn lacks(&self, key: &str) -> Error {
        Error::bad_reply(self.place(key), "the registrar's answer lacks a value here")
    }

    /// Every member.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&'a String, &'a Value)> {
        self.map.iter()
    }

    /// A member as it came.
    pub(super) fn get(&self, key: &str) -> Option<&'a Value> {
        self.map.get(key)
    }

    /// A scalar as text; nothing where it is absent or empty.
    pub(super) fn text(&self, key: &str) -> Option<String> {
        scalar(self.map.get(key)?)
    }

    /// A scalar as text that must be there.
    pub(super) fn need(&self, key: &str) -> Result<String> {
        self.text(key).ok_or_else(|| self.lacks(key))
    }

    /// A boolean, written as such or as text.
    pub(super) fn flag(&self, key: &str) -> Option<bool> {
        match self.text(key)?.to_ascii_lowercase().as_str() {
            "true" | "t" => Some(true),
            "false" | "f" => Some(false),
            _ => None,
        }
    }

    /// A boolean that is written as 0 or 1, as such or as text.
    pub(super) fn switch(&self, key: &str) -> Option<bool> {
        match self.text(key)?.as_str() {
            "1" => Some(true),
            "0" => Some(false),
            _ => self.flag(key),
        }
    }

    /// A whole number.
    pub(super) fn count(&self, key: &str) -> Result<Option<u64>> {
        self.text(key).map(|text| text.parse().map_err(|_| self.bad(key))).transpose()
    }

    /// A decimal number.
    pub(super) fn decimal(&self, key: &str) -> Result<Option<Decimal>> {
        self.text(key).map(|text| decimal(&text).ok_or_else(|| self.bad(key))).transpose()
    }

    /// A moment in seconds since 1970. Zero, and what lies near it, means that there is none.
    pub(super) fn moment(&self, key: &str) -> Result<Option<Timestamp>> {
        let Some(text) = self.text(key) else { return Ok(None) };
        let seconds = text.parse().ok().filter(|seconds: &i64| *seconds >= 0);
        seconds.and_then(Timestamp::from_unix).map(Timestamp::real).ok_or_else(|| self.bad(key))
    }

    /// A domain name.
    pub(super) fn domain(&self, key: &str) -> Result<Option<DomainName>> {
        self.text(key).map(|text| text.parse().map_err(|_| self.bad(key))).transpose()
    }

    /// A list of texts. A single text counts as a list of one; `{}`, `[]` and nothing as an empty one.
    pub(super) fn list(&self, key: &str) -> Vec<String> {
        match self.map.get(key) {
            Some(Value::Array(items)) => items.iter().filter_map(scalar).collect(),
            Some(one) => scalar(one).into_iter().collect(),
            None => Vec::new(),
        }
    }

    /// An object below this one. `[]` counts as nothing, as it stands for an empty map.
    pub(super) fn object(&self, key: &str) -> Option<Fields<'a>> {
        Fields::below(self.map.get(key)?, self.place(key)).ok()
    }

    /// The records of a search, which are numbered from "1".
    pub(super) fn records(&self) -> Result<Vec<Fields<'a>>> {
        let mut records: Vec<(u64, Fields<'a>)> = Vec::new();
        for (key, value) in self.map {
            if let Ok(number) = key.parse() {
                records.push((number, Fields::below(value, self.place(key))?));
            }
        }
        records.sort_by_key(|(number, _)| *number);
        Ok(records.into_iter().map(|(_, record)| record).collect())
    }
}

/// A scalar as text; nothing where it is empty or not a scalar.
pub(super) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A decimal number in either notation, with at least two decimals and no idle zeros beyond them.
pub(super) fn decimal(text: &str) -> Option<Decimal> {
    let number = text.parse().or_else(|_| Decimal::from_scientific(text)).ok()?;
    let mut number = Decimal::normalize(&number);
    if number.scale() < 2 {
        number.rescale(2);
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_and_booleans_are_read_as_text_and_as_themselves() {
        let value =
            json!({"a": "true", "b": true, "c": "5", "d": 5, "e": "", "f": {}, "g": [], "h": "f", "i": 1.5});
        let fields = Fields::of(&value).expect("an object");
        assert_eq!(
            (fields.flag("a"), fields.flag("b"), fields.flag("h"), fields.flag("c")),
            (Some(true), Some(true), Some(false), None)
        );
        assert_eq!((fields.count("c").ok(), fields.count("d").ok()), (Some(Some(5)), Some(Some(5))));
        assert_eq!((fields.text("e"), fields.text("f"), fields.text("g")), (None, None, None));
        assert_eq!(fields.decimal("i").ok().flatten().map(|d| d.to_string()), Some("1.50".to_owned()));
        assert!(fields.list("f").is_empty() && fields.list("g").is_empty() && fields.object("g").is_none());
    }

    #[test]
    fn what_cannot_be_read_is_named_with_its_place() {
        let value = json!({"1": {"orders.endtime": "soon"}, "recsindb": "1"});
        let records = Fields::of(&value).and_then(|fields| fields.records()).expect("one record");
        let error = records[0].moment("orders.endtime").expect_err("not a moment");
        assert_eq!(error.context().at.as_deref(), Some("1.orders.endtime"));
    }

    #[test]
    fn amounts_lose_their_third_decimal_only_where_it_is_idle() {
        let shown = |text| decimal(text).map(|d| d.to_string());
        assert_eq!(shown("-14.990"), Some("-14.99".into()));
        assert_eq!(shown("10"), Some("10.00".into()));
        assert_eq!(shown("0.125"), Some("0.125".into()));
        assert_eq!(shown("1e3"), Some("1000.00".into()));
        assert_eq!(shown("ten"), None);
    }

    proptest::proptest! {
        #[test]
        fn whatever_stands_for_a_date_is_read_as_a_real_one_as_none_or_as_an_error(text in crate::provider::nonsense::date()) {
            for value in [json!({ "d": text }), json!({ "d": text.parse::<i64>().ok() })] {
                let moment = Fields::of(&value).expect("an object").moment("d");
                proptest::prop_assert!(crate::provider::nonsense::is_a_date_or_none(moment.map(|at| at.map(Timestamp::date))));
            }
        }
    }
}
