//! `process.info` and `process.list`: the registrar's operations.
//!
//! In 1.0 finished ones cannot be listed, only read by number.

use super::operation::{self, Operation, Status, names};
use super::wire::{Ask, ask};
use super::{Netim, Version, page};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Process, ProcessState};
use crate::op::{Changed, Effect, ProcessCancel, ProcessInfo, ProcessList, ProcessPage};
use serde_json::json;

fn shown(operation: Operation) -> Process {
    let state = match operation.status {
        Status::Done => ProcessState::Done,
        Status::Pending => ProcessState::Running,
        Status::Failed => ProcessState::Failed,
        Status::Cancelled => ProcessState::Cancelled,
        Status::Other => ProcessState::Unknown,
    };
    Process {
        process: operation.id,
        action: operation.kind.unwrap_or_default(),
        state,
        registrar_status: Some(operation.word),
        description: operation.message,
        domain: operation.target.as_deref().and_then(|target| target.parse().ok()),
        order: None,
        // The registrar's time zone is not documented, so that its moments are none of ours.
        added: None,
        started: None,
        ended: None,
    }
}

fn is_number(text: &str) -> bool {
    (1..=18).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

/// The path's segment of an operation's number.
pub(super) fn number(text: &str) -> Result<&str> {
    let text = text.trim();
    if is_number(text) {
        return Ok(text);
    }
    Err(Error::field("process", crate::error::ProblemCode::Invalid, "an operation at NETIM has a number"))
}

/// `process.info`
pub(super) async fn info(account: &Netim, cx: &Cx, input: &ProcessInfo) -> Result<Process> {
    let found = operation::find(account, cx, number(&input.process)?).await?;
    found
        .map(shown)
        .ok_or_else(|| Error::new(ErrorKind::NotFound, "NETIM shows no such operation in this account"))
}

/// `process.list`
pub(super) async fn list(account: &Netim, cx: &Cx, input: &ProcessList) -> Result<ProcessPage> {
    if input.ended && account.version == Version::One {
        let text = "REST 1.0 lists operations that are under way; those that ended are read by number (process.info)";
        return Err(Error::new(ErrorKind::Unsupported, text));
    }
    let filters =
        input.domain.as_ref().map_or_else(|| json!({}), |domain| json!({ "DATA": { "=": domain.ascii() } }));
    let mut all = operation::list(account, cx, filters).await?;
    all.retain(|operation| {
        let under_way = matches!(operation.status, Status::Pending | Status::Other);
        let about = |domain| operation.target.as_deref().is_some_and(|target| names(target, domain));
        under_way != input.ended && input.domain.as_ref().is_none_or(about)
    });
    let (found, next, total) = page::of(all, input.after.as_deref(), input.page_size)?;
    Ok(ProcessPage { processes: found.into_iter().map(shown).collect(), next, total })
}

/// `process.cancel`. What is answered is not documented, so that what became of the operation is read afterwards.
pub(super) async fn cancel(account: &Netim, cx: &Cx, input: &ProcessCancel) -> Result<Changed> {
    let id = number(&input.process)?;
    let request = Ask::patch(&["operation", id, "cancel", ""], json!({}));
    ask(account, cx, Effect::Set, &request, |_| Ok(())).await?;
    let found = operation::find(account, cx, id).await?;
    let status = found.as_ref().map_or(Status::Other, |found| found.status);
    let references = found.map(|found| found.references()).unwrap_or_default();
    Ok(Changed { changed: true, pending: status != Status::Cancelled, message: None, references })
}
