//! Processes: every change runs as one, and shows what became of it.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api/processes>.

use super::RealtimeRegister;
use super::fault::printable;
use super::pages::{self, Page};
use super::wire::Ask;
use crate::call::Cx;
use crate::error::{ErrorKind, Result};
use crate::model::{Process, ProcessState, Timestamp};
use crate::op::*;
use crate::provider::{OpenOrder, SKEW};
use serde::Deserialize;
use serde_json::Value;

/// A process, as it comes.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Shown {
    pub(super) id: u64,
    pub(super) status: String,
    #[serde(default)]
    pub(super) status_detail: Option<String>,
    #[serde(default)]
    pub(super) created_date: Option<Timestamp>,
    #[serde(default)]
    updated_date: Option<Timestamp>,
    #[serde(default)]
    started_date: Option<Timestamp>,
    #[serde(default, rename = "type")]
    pub(super) kind: Option<String>,
    #[serde(default)]
    pub(super) identifier: Option<String>,
    pub(super) action: String,
    #[serde(default)]
    error: Option<Value>,
}

/// How far a process is, by the registrar's word.
pub(super) fn state(word: &str) -> ProcessState {
    match word {
        "NEW" | "VALIDATED" | "RUNNING" | "SCHEDULED" => ProcessState::Running,
        // In doubt, a person at the registrar has to look.
        "SUSPENDED" | "IN_DOUBT" => ProcessState::Waiting,
        "COMPLETED" => ProcessState::Done,
        "FAILED" | "INVALID" => ProcessState::Failed,
        "CANCELLED" => ProcessState::Cancelled,
        _ => ProcessState::Unknown,
    }
}

impl Shown {
    /// Why it stands as it does, as far as the registrar says.
    pub(super) fn reason(&self) -> Option<String> {
        let error = self.error.as_ref().and_then(|error| error.get("message")).and_then(Value::as_str);
        error.or(self.status_detail.as_deref()).filter(|text| !text.trim().is_empty()).map(printable)
    }

    fn into_output(self) -> Process {
        let description = self.reason();
        let state = state(&self.status);
        let over = !matches!(state, ProcessState::Running | ProcessState::Waiting | ProcessState::Unknown);
        let domains = self.kind.as_deref() == Some("domain");
        Process {
            process: self.id.to_string(),
            action: self.action,
            state,
            registrar_status: Some(self.status),
            description,
            domain: self.identifier.filter(|_| domains).and_then(|name| name.parse().ok()),
            order: None,
            added: self.created_date,
            started: self.started_date,
            ended: self.updated_date.filter(|_| over),
        }
    }
}

/// The registrar's words for the actions that an order may be.
pub(super) fn actions(op: Op) -> &'static [&'static str] {
    match op {
        Op::DomainRegister => &["create"],
        // Another customer's domain comes by a process of another name.
        Op::DomainTransfer => &["incomingTransfer", "incomingInternalTransfer"],
        Op::DomainRenew => &["renew"],
        Op::DomainRestore => &["restore"],
        _ => &["update"],
    }
}

/// What became of an order's process.
pub(super) enum Fate {
    Done,
    Failed(String),
    /// Worked on, or waiting; with its number.
    Underway(String),
    /// The registrar itself does not know.
    InDoubt,
    /// There is no such process.
    Unseen,
}

/// Looks for the process of an order: by its number, or else among those of the domain since it was sent.
pub(super) async fn fate(account: &RealtimeRegister, cx: &Cx, order: &OpenOrder) -> Result<Fate> {
    let wanted = actions(order.op);
    let ours = |shown: &Shown| {
        wanted.contains(&shown.action.as_str()) && shown.identifier.as_deref() == Some(order.domain.ascii())
    };
    if let Some(id) = &order.references.process {
        let found: Option<Shown> = Ask::get(["processes", id.as_str()]).find(account, cx).await?;
        // A number that belongs to other work is no word about this order, whoever told it.
        if let Some(shown) = found.filter(ours) {
            return Ok(told(&shown));
        }
    }
    let since = order.sent_at.plus_seconds(-SKEW);
    let ask = Ask::get(["processes"])
        .with("type", "domain")
        .with("identifier:eq", order.domain.ascii())
        .with("action:in", wanted.join(","))
        .with("createdDate:gte", in_seconds(since))
        .with("order", "-createdDate")
        .with("limit", 20);
    let page: Page<Shown> = ask.fetch(account, cx).await?;
    let late = |shown: &Shown| shown.created_date.is_some_and(|at| at >= since);
    // One that failed may be an earlier order's, and ours not be listed yet: it is no word about this one.
    let weight = |fate: &Fate| match fate {
        Fate::Done => 3,
        Fate::InDoubt => 2,
        Fate::Underway(_) => 1,
        Fate::Failed(_) | Fate::Unseen => 0,
    };
    let seen = page.entities.iter().filter(|one| ours(one) && late(one)).map(told);
    Ok(seen.filter(|fate| weight(fate) > 0).max_by_key(weight).unwrap_or(Fate::Unseen))
}

fn told(shown: &Shown) -> Fate {
    let reason = || shown.reason().unwrap_or_else(|| "no reason given".to_owned());
    match state(&shown.status) {
        ProcessState::Done => Fate::Done,
        ProcessState::Failed | ProcessState::Cancelled => Fate::Failed(reason()),
        _ if shown.status == "IN_DOUBT" => Fate::InDoubt,
        ProcessState::Unknown => Fate::InDoubt,
        _ => Fate::Underway(shown.id.to_string()),
    }
}

/// `process.info`
pub(super) async fn info(account: &RealtimeRegister, cx: &Cx, input: &ProcessInfo) -> Result<Process> {
    let shown: Shown = Ask::get(["processes", number(&input.process)?]).fetch(account, cx).await?;
    Ok(shown.into_output())
}

/// `process.list`
pub(super) async fn list(account: &RealtimeRegister, cx: &Cx, input: &ProcessList) -> Result<ProcessPage> {
    let place = pages::place(input.after.as_deref(), input.page_size)?;
    let over = "COMPLETED,FAILED,INVALID,CANCELLED";
    let mut ask = Ask::get(["processes"]).with("order", "-createdDate");
    ask = ask.with(if input.ended { "status:in" } else { "status:not_in" }, over);
    if let Some(domain) = &input.domain {
        ask = ask.with("type", "domain").with("identifier:eq", domain.ascii());
    }
    let page: Page<Shown> = place.ask(ask).fetch(account, cx).await?;
    let (next, total) = (place.next(page.entities.len(), page.total()), page.total());
    Ok(ProcessPage { processes: page.entities.into_iter().map(Shown::into_output).collect(), next, total })
}

/// `process.resend`
pub(super) async fn resend(account: &RealtimeRegister, cx: &Cx, input: &ProcessResend) -> Result<Changed> {
    let ask = Ask::bare_post(["processes", number(&input.process)?, "resend"]);
    Ok(ask.send(account, cx, Effect::Create).await?.changed())
}

/// `process.cancel`
pub(super) async fn cancel(account: &RealtimeRegister, cx: &Cx, input: &ProcessCancel) -> Result<Changed> {
    let ask = Ask::delete(["processes", number(&input.process)?]);
    match ask.send(account, cx, Effect::Set).await {
        Ok(answered) => Ok(answered.changed()),
        // Asked again after a lost answer, it is cancelled already.
        Err(error) if error.kind() == ErrorKind::Conflict => {
            let shown: Shown = Ask::get(["processes", number(&input.process)?]).fetch(account, cx).await?;
            if state(&shown.status) == ProcessState::Cancelled { Ok(Changed::default()) } else { Err(error) }
        }
        Err(error) => Err(error),
    }
}

/// A moment as the registrar writes it, without fractions of a second.
pub(super) fn in_seconds(at: Timestamp) -> Timestamp {
    Timestamp::from_unix(at.unix()).unwrap_or(at)
}

/// A process goes by a whole number.
pub(super) fn number(text: &str) -> Result<&str> {
    let text = text.trim();
    if !text.is_empty() && text.len() <= 19 && text.bytes().all(|b| b.is_ascii_digit()) {
        return Ok(text);
    }
    let wanted = "Realtime Register numbers its processes: a whole number is wanted";
    Err(crate::error::Error::field("process", crate::error::ProblemCode::Invalid, wanted))
}
