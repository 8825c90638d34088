//! Transfers under way, and domains that are pushed out.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api/domains/transferinfo> and …/pushtransfer.

use super::RealtimeRegister;
use super::details::other;
use super::fault::printable;
use super::process;
use super::wire::Ask;
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{DomainName, References, Timestamp};
use crate::op::*;
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Shown {
    domain_name: DomainName,
    status: String,
    #[serde(default)]
    requested_date: Option<Timestamp>,
    #[serde(default)]
    action_date: Option<Timestamp>,
    #[serde(default)]
    expiry_date: Option<Timestamp>,
    #[serde(rename = "type")]
    direction: String,
    process_id: u64,
    #[serde(default)]
    log: Vec<Line>,
}

#[derive(Deserialize)]
struct Line {
    #[serde(default)]
    date: Option<Timestamp>,
    status: String,
    #[serde(default)]
    message: Option<String>,
}

/// The most recent transfer of a domain.
async fn last(account: &RealtimeRegister, cx: &Cx, domain: &DomainName) -> Result<Shown> {
    let shown: Shown = Ask::get(["domains", domain.ascii(), "transfer"]).fetch(account, cx).await?;
    if shown.domain_name != *domain { Err(other()) } else { Ok(shown) }
}

fn state(word: &str) -> TransferState {
    match word {
        "pendingwhois" | "pending" | "approved" => TransferState::Running,
        "pendingfoa" | "pendingvalidation" => TransferState::WaitingForApproval,
        "completed" => TransferState::Completed,
        "rejected" | "failed" => TransferState::Failed,
        "cancelled" => TransferState::Cancelled,
        _ => TransferState::Unknown,
    }
}

/// `domain.transfer_status`
pub(super) async fn status(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &DomainTransferStatus,
) -> Result<TransferStatus> {
    let mut shown = last(account, cx, &input.domain).await?;
    shown.log.sort_by_key(|line| line.date);
    let last = shown.log.last().and_then(|line| line.message.as_deref());
    let description = last.filter(|text| !text.trim().is_empty()).map(printable);
    let event = |line: &Line| TransferEvent {
        at: line.date,
        status: line.status.clone(),
        description: line.message.as_deref().map(printable),
    };
    Ok(TransferStatus {
        domain_unicode: shown.domain_name.unicode().to_owned(),
        domain: shown.domain_name,
        state: state(&shown.status),
        outgoing: shown.direction == "OUT",
        registrar_status: Some(shown.status),
        description,
        requested: shown.requested_date,
        ends: shown.action_date,
        expires: shown.expiry_date.map(Timestamp::date),
        log: shown.log.iter().map(event).collect(),
        references: References { process: Some(shown.process_id.to_string()), ..References::default() },
    })
}

/// `domain.transfer_resend`: the process sends its mail once more.
pub(super) async fn resend(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &DomainTransferResend,
) -> Result<Changed> {
    let id = last(account, cx, &input.domain).await?.process_id.to_string();
    process::resend(account, cx, &ProcessResend { process: id }).await
}

/// `domain.transfer_cancel`: its process is called off.
pub(super) async fn cancel(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &DomainTransferCancel,
) -> Result<Changed> {
    let shown = last(account, cx, &input.domain).await?;
    if state(&shown.status) == TransferState::Cancelled {
        return Ok(Changed::default());
    }
    process::cancel(account, cx, &ProcessCancel { process: shown.process_id.to_string() }).await
}

/// `domain.release`: at registries where the losing side pushes.
pub(super) async fn push(account: &RealtimeRegister, cx: &Cx, input: &DomainRelease) -> Result<Changed> {
    let path = ["domains", input.domain.ascii(), "transfer", "push"];
    let ask = Ask::post(path, json!({ "recipient": input.recipient.trim() }));
    Ok(ask.send(account, cx, Effect::Set).await?.changed())
}

/// `domain.transfer_approve`, for accounts with an accreditation of their own.
pub(super) async fn approve(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &DomainTransferApprove,
) -> Result<Changed> {
    decide(account, cx, &input.domain, "approve").await
}

/// `domain.transfer_reject`, for the same. The registrar does not ask why.
pub(super) async fn reject(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &DomainTransferReject,
) -> Result<Changed> {
    decide(account, cx, &input.domain, "reject").await
}

async fn decide(
    account: &RealtimeRegister,
    cx: &Cx,
    domain: &DomainName,
    verdict: &'static str,
) -> Result<Changed> {
    let shown = last(account, cx, domain).await?;
    if shown.direction != "OUT" {
        let text = "the last transfer of this domain leads into the account: there is nothing to decide";
        return Err(Error::new(ErrorKind::Rejected, text));
    }
    let process = shown.process_id.to_string();
    let path = ["domains", domain.ascii(), "transfer", process.as_str(), verdict];
    Ok(Ask::bare_post(path).send(account, cx, Effect::Set).await?.changed())
}
