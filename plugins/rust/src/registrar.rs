//! The registrar's answers: refusals, and what is in the others.

use crate::protocol::{Situation, Wrong};
use serde_json::{Map, Value};

pub type Document = Map<String, Value>;

/// What each of the registrar's codes means. All but the last three prove that the request did nothing; those say "already", which an
/// earlier copy of the same request may have brought about, so they prove nothing.
const CODES: [(&str, &str, &str); 12] = [
    ("KEY_INVALID", "auth", "not_done"),
    ("BAD_FIELD", "invalid_input", "not_done"),
    ("NO_SUCH_DOMAIN", "not_found", "not_done"),
    ("BALANCE_LOW", "insufficient_funds", "not_done"),
    ("NAME_TAKEN", "taken", "not_done"),
    ("ZONE_NOT_SOLD", "unsupported", "not_done"),
    ("OTHER_EXPIRY", "expiry_mismatch", "not_done"),
    ("REGISTRY_AWAY", "registrar_fault", "not_done"),
    ("NOT_POSSIBLE", "rejected", "not_done"),
    ("NAME_YOURS_ALREADY", "taken", "unknown"),
    ("ACTION_OPEN", "busy", "unknown"),
    ("RENEWED_ALREADY", "conflict", "unknown"),
];

/// The registrar's answer as a document.
pub fn answer(at: &Situation) -> Result<Document, Wrong> {
    let answer = at.answer.as_ref().ok_or(Wrong::Unreadable("answer"))?;
    let text = answer.text.as_deref().unwrap_or_default();
    let document: Document = serde_json::from_str(text).map_err(|_| Wrong::Unreadable("body"))?;
    // The body is judged before the status: a documented refusal counts under any.
    let code = document.get("code").and_then(Value::as_str);
    if let Some((code, kind, outcome)) = CODES.iter().find(|(name, ..)| code == Some(name)) {
        let text = document.get("message").and_then(Value::as_str).unwrap_or_default().to_owned();
        return Err(Wrong::Refused { kind, outcome, code: (*code).to_owned(), text });
    }
    if answer.status != 200 { Err(Wrong::Unreadable("status")) } else { Ok(document) }
}

/// The same where there may be no such domain.
pub fn domain(at: &Situation) -> Result<Option<Document>, Wrong> {
    match answer(at) {
        Ok(document) => about_ours(at, document).map(Some),
        Err(Wrong::Refused { code, .. }) if code == "NO_SUCH_DOMAIN" => Ok(None),
        Err(wrong) => Err(wrong),
    }
}

/// An answer that names another domain is no answer.
pub fn about_ours(at: &Situation, document: Document) -> Result<Document, Wrong> {
    let ours = text(&document, "name")? == at.domain() && document.get("number").is_some_and(Value::is_i64);
    if ours { Ok(document) } else { Err(Wrong::Unreadable("name")) }
}

pub fn text<'d>(document: &'d Document, member: &'static str) -> Result<&'d str, Wrong> {
    document.get(member).and_then(Value::as_str).ok_or(Wrong::Unreadable(member))
}

pub fn number(document: &Document, member: &'static str) -> Result<i64, Wrong> {
    document.get(member).and_then(Value::as_i64).ok_or(Wrong::Unreadable(member))
}

pub fn flag(document: &Document, member: &'static str) -> Result<bool, Wrong> {
    document.get(member).and_then(Value::as_bool).ok_or(Wrong::Unreadable(member))
}

/// The documents of a list.
pub fn items(document: &Document, member: &'static str) -> Result<Vec<Document>, Wrong> {
    let items = document.get(member).and_then(Value::as_array).ok_or(Wrong::Unreadable(member))?;
    Ok(items.iter().filter_map(Value::as_object).cloned().collect())
}

/// A moment's day.
pub fn day(document: &Document, member: &str) -> Value {
    let day = document.get(member).and_then(Value::as_str).and_then(|text| text.get(..10));
    day.map_or(Value::Null, Value::from)
}

/// The document without what is not known.
pub fn present(mut document: Value) -> Value {
    if let Some(members) = document.as_object_mut() {
        members.retain(|_, value| !value.is_null());
    }
    document
}
