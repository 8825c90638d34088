//! Reading the body of a request: JSON, strict about what it does not know, lenient about what clients differ in.

use serde_json::{Map, Value};

use super::fault::{Fault, Result};

/// The members of a request's body. Members that are null count as absent, and blanks around texts as noise.
#[derive(Clone, Debug, Default)]
pub(super) struct Body(Map<String, Value>);

impl Body {
    /// Nothing at all is an empty object.
    pub(super) fn read(bytes: &[u8]) -> Result<Body> {
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Ok(Body::default());
        }
        match serde_json::from_slice(bytes) {
            Ok(Value::Object(members)) => {
                Ok(Body(members.into_iter().map(|(k, v)| (k, trimmed(v))).collect()))
            }
            Ok(_) => Err(Fault::new("InvalidMessage", "the body is no object")),
            Err(_) => Err(Fault::new("InvalidMessage", "the body is not JSON")),
        }
    }

    /// Of an object inside a body.
    pub(super) fn inner(value: &Value, name: &str) -> Result<Body> {
        match value {
            Value::Object(members) => Ok(Body(members.clone())),
            _ => Err(Fault::unrecognised(name)),
        }
    }

    /// Refuses members that the operation does not know.
    pub(super) fn only(&self, known: &[&str]) -> Result<()> {
        match self.0.keys().find(|name| !known.contains(&name.as_str())) {
            Some(name) => Err(Fault::unrecognised(name)),
            None => Ok(()),
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    pub(super) fn text(&self, name: &str) -> Result<Option<&str>> {
        match self.get(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(Fault::unrecognised(name)),
        }
    }

    pub(super) fn need_text(&self, name: &str) -> Result<&str> {
        let text = self.text(name)?.filter(|text| !text.is_empty());
        text.ok_or_else(|| Fault::violation(name, "must not be null"))
    }

    pub(super) fn flag(&self, name: &str) -> Result<Option<bool>> {
        match self.get(name) {
            None => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(*flag)),
            Some(_) => Err(Fault::unrecognised(name)),
        }
    }

    /// A whole number, or the same as text: the page of one operation calls it that.
    pub(super) fn number(&self, name: &str) -> Result<Option<u64>> {
        match self.get(name) {
            None => Ok(None),
            Some(Value::Number(number)) => number.as_u64().map(Some).ok_or_else(|| Fault::unrecognised(name)),
            Some(Value::String(text)) => text.parse().map(Some).map_err(|_| Fault::unrecognised(name)),
            Some(_) => Err(Fault::unrecognised(name)),
        }
    }

    pub(super) fn list(&self, name: &str) -> Result<Option<&Vec<Value>>> {
        match self.get(name) {
            None => Ok(None),
            Some(Value::Array(list)) => Ok(Some(list)),
            Some(_) => Err(Fault::unrecognised(name)),
        }
    }

    pub(super) fn texts(&self, name: &str) -> Result<Option<Vec<&str>>> {
        let Some(list) = self.list(name)? else { return Ok(None) };
        let texts = list.iter().map(|one| one.as_str().ok_or_else(|| Fault::unrecognised(name)));
        texts.collect::<Result<_>>().map(Some)
    }

    /// The whole of it, as processes show what was submitted.
    pub(super) fn members(&self) -> &Map<String, Value> {
        &self.0
    }
}

fn trimmed(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(text.trim().to_owned()),
        Value::Array(list) => list.into_iter().map(trimmed).collect(),
        Value::Object(map) => Value::Object(map.into_iter().map(|(k, v)| (k, trimmed(v))).collect()),
        other => other,
    }
}

/// Customers, contacts, templates and brands go by handles.
pub(super) fn handle(text: &str, field: &str) -> Result<String> {
    let fits = (3..=40).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_@.".contains(&byte));
    match fits {
        true => Ok(text.to_owned()),
        false => Err(Fault::violation(field, "must match \"[a-zA-Z0-9\\-_@\\.]+\" with 3 to 40 characters")),
    }
}

/// Names in paths and lists: small letters, no Unicode.
pub(super) fn is_name(text: &str) -> bool {
    let label = |label: &str| {
        let bytes = label.as_bytes();
        let inner = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'-';
        (1..=63).contains(&bytes.len())
            && bytes.iter().all(inner)
            && bytes[0] != b'-'
            && bytes[bytes.len() - 1] != b'-'
    };
    let last = text.rsplit('.').next().unwrap_or_default();
    (3..=255).contains(&text.len())
        && text.contains('.')
        && text.split('.').all(label)
        && last.len() >= 2
        && last.as_bytes()[0].is_ascii_lowercase()
}
