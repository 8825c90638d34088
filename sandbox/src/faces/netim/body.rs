//! Bodies as the registrar's own clients send them: an empty list for an empty object, numbers as text, members that nobody knows.

use serde_json::{Map, Value};

use super::fault::{Fault, Result};

/// The parameters of a request.
#[derive(Clone, Debug, Default)]
pub(super) struct Params(pub(super) Map<String, Value>);

impl Params {
    /// Reads a body. Nothing at all, `[]` and `null` stand for no parameters.
    pub(super) fn read(body: &[u8]) -> Result<Params> {
        if body.iter().all(u8::is_ascii_whitespace) {
            return Ok(Params::default());
        }
        match serde_json::from_slice(body) {
            Ok(value) => {
                Params::of(&value).ok_or_else(|| Fault::refused("E90-M9000 The body is not an object"))
            }
            Err(_) => Err(Fault::refused("E90-M9000 The body is not JSON")),
        }
    }

    fn of(value: &Value) -> Option<Params> {
        match value {
            Value::Object(map) => Some(Params(map.clone())),
            Value::Array(list) if list.is_empty() => Some(Params::default()),
            Value::Null => Some(Params::default()),
            _ => None,
        }
    }

    /// A text that is there and not empty.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        scalar(self.0.get(name)?).filter(|text| !text.is_empty())
    }

    pub(super) fn need(&self, name: &str) -> Result<String> {
        self.text(name).ok_or_else(|| Fault::missing(name))
    }

    pub(super) fn number(&self, name: &str) -> Result<Option<u32>> {
        self.text(name).map(|text| text.parse().map_err(|_| Fault::wrong(name))).transpose()
    }

    pub(super) fn need_number(&self, name: &str) -> Result<u32> {
        self.number(name)?.ok_or_else(|| Fault::missing(name))
    }

    /// A switch, written as 0 or 1.
    pub(super) fn switch(&self, name: &str) -> Result<Option<bool>> {
        match self.text(name).as_deref() {
            None => Ok(None),
            Some("1" | "true") => Ok(Some(true)),
            Some("0" | "false") => Ok(Some(false)),
            Some(_) => Err(Fault::wrong(name)),
        }
    }

    /// An object below; an empty list stands for an empty one.
    pub(super) fn object(&self, name: &str) -> Result<Option<Params>> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => Params::of(value).map(Some).ok_or_else(|| Fault::wrong(name)),
        }
    }

    pub(super) fn texts(&self, name: &str) -> Result<Vec<String>> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(Vec::new()),
            Some(Value::Array(items)) => {
                items.iter().map(|item| scalar(item).ok_or_else(|| Fault::wrong(name))).collect()
            }
            Some(_) => Err(Fault::wrong(name)),
        }
    }
}

/// A scalar as text.
pub(super) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(u8::from(*flag).to_string()),
        _ => None,
    }
}
