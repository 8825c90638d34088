//! `POST /_sandbox/session`

use serde_json::{Value, json};

use crate::document::Document;
use crate::registry::refusal::Result;
use crate::sandbox::State;

/// How long sessions last, how many there may be, and whether those that are open end now.
pub(super) fn set(state: &mut State, document: &Document<'_>) -> Result<Value> {
    document.only(&["lifetime_seconds", "requests", "quota", "end"])?;
    let sessions = &mut state.world.sessions;
    if let Some(seconds) = document.number("lifetime_seconds")? {
        sessions.lifetime = i64::try_from(seconds).unwrap_or(i64::MAX);
    }
    sessions.requests = document.number("requests")?.or(sessions.requests);
    if let Some(quota) = document.number("quota")? {
        sessions.quota = usize::try_from(quota).unwrap_or(usize::MAX);
    }
    if document.flag("end")? == Some(true) {
        sessions.open.clear();
    }
    Ok(json!({ "open": sessions.open.len() }))
}
