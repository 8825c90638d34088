//! Notifications as events.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api/notifications>.

use super::RealtimeRegister;
use super::fault::printable;
use super::pages::{self, Page};
use super::wire::Ask;
use crate::call::Cx;
use crate::error::{Error, ProblemCode, Result};
use crate::model::{DomainName, ProcessState, Timestamp};
use crate::op::*;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Polled {
    #[serde(default)]
    count: Option<u64>,
    #[serde(default)]
    notification: Option<Shown>,
}

/// A notification, as it comes; classes have members of their own.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Shown {
    id: u64,
    #[serde(default)]
    fire_date: Option<Timestamp>,
    #[serde(default)]
    message: Option<String>,
    #[serde(default)]
    reason: Option<String>,
    #[serde(default)]
    process: Option<u64>,
    event_type: String,
    #[serde(default)]
    process_identifier: Option<String>,
    #[serde(default)]
    process_type: Option<String>,
    #[serde(default)]
    subject_status: Option<String>,
    #[serde(default)]
    domain_name: Option<String>,
    #[serde(default)]
    expiry_date: Option<Timestamp>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

/// How far the subject of a notification is.
fn state(word: &str) -> Option<ProcessState> {
    match word {
        "OK" | "COMPLETED" => Some(ProcessState::Done),
        "NEW" | "PENDING" => Some(ProcessState::Running),
        "FAILED" => Some(ProcessState::Failed),
        _ => None,
    }
}

impl Shown {
    fn into_event(self) -> Event {
        let of_domain = self.process_type.as_deref() == Some("domain");
        let named = self.domain_name.or(self.process_identifier.filter(|_| of_domain));
        let status = self.subject_status.filter(|word| !word.is_empty());
        let scalar = |(name, value): (String, Value)| match value {
            Value::String(text) => Some((name, printable(&text))),
            Value::Bool(_) | Value::Number(_) => Some((name, value.to_string())),
            _ => None,
        };
        let details: BTreeMap<String, String> = self.rest.into_iter().filter_map(scalar).collect();
        Event {
            event: self.id.to_string(),
            kind: self.event_type,
            at: self.fire_date,
            message: self.message,
            reason: self.reason,
            domain: named.and_then(|name| name.parse::<DomainName>().ok()),
            process: self.process.map(|id| id.to_string()),
            state: status.as_deref().and_then(state),
            registrar_status: status,
            expires: self.expiry_date.map(Timestamp::date),
            details,
        }
    }
}

/// `event.poll`
pub(super) async fn poll(account: &RealtimeRegister, cx: &Cx, _: &EventPoll) -> Result<NextEvent> {
    let path = ["customers", account.customer.as_str(), "notifications", "poll"];
    let polled: Polled = Ask::get(path).fetch(account, cx).await?;
    Ok(NextEvent { event: polled.notification.map(Shown::into_event), waiting: polled.count })
}

/// `realtimeregister.notifications`
pub(super) async fn list(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterNotifications,
) -> Result<RealtimeregisterNotificationPage> {
    let place = pages::place(input.after.as_deref(), input.page_size)?;
    let path = ["customers", account.customer.as_str(), "notifications"];
    let page: Page<Shown> = place.ask(Ask::get(path).with("order", "-id")).fetch(account, cx).await?;
    let (next, total) = place.rest(&page);
    let events = page.entities.into_iter().map(Shown::into_event).collect();
    Ok(RealtimeregisterNotificationPage { events, next, total })
}

/// `realtimeregister.notification`
pub(super) async fn info(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterNotification,
) -> Result<Event> {
    let path = ["customers", account.customer.as_str(), "notifications", input.event.as_str()];
    let shown: Shown = Ask::get(path).fetch(account, cx).await?;
    if shown.id.to_string() != input.event.trim_start_matches('0') {
        return Err(Error::bad_reply("id", "the registrar's answer is about another notification"));
    }
    Ok(shown.into_event())
}

/// `event.ack`
pub(super) async fn ack(account: &RealtimeRegister, cx: &Cx, input: &EventAck) -> Result<Changed> {
    let number = input.event.trim();
    if number.is_empty() || number.len() > 19 || !number.bytes().all(|b| b.is_ascii_digit()) {
        let text = "Realtime Register numbers its notifications: a whole number is wanted";
        return Err(Error::field("event", ProblemCode::Invalid, text));
    }
    let path = ["customers", account.customer.as_str(), "notifications", number, "ack"];
    Ok(Ask::bare_post(path).send(account, cx, Effect::Set).await?.changed())
}
