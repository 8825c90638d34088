//! Transfers in and out: `Domain/Transfer/…` and `Domain/TransferAway/…`

use super::params::Params;
use super::reply::Reply;
use super::{InternetBs, change, codes, details, wire};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, ProblemCode, Result};
use crate::model::{AuthCode, DomainName, Lifecycle, References, Timestamp};
use crate::op::{
    Changed, DomainTransferApprove, DomainTransferCancel, DomainTransferHistory, DomainTransferReject,
    DomainTransferResend, DomainTransferRetry, DomainTransferStatus, DomainTransferSubmitCode, Effect,
    PastTransferEvent, TransferEvent, TransferHistory, TransferState, TransferStatus,
};

const HISTORY: &str = "Domain/Transfer/History";
const RETRY: &str = "Domain/Transfer/Retry";

/// The words of transfers that go on, in small letters. Those for their ends are not documented.
pub(super) const UNDER_WAY: [&str; 5] = [
    "transfer paid",
    "acquiring whois data",
    "pending admin contact approval",
    "approved",
    "pending registry",
];

/// What happened to a domain's transfers, the oldest first. Nothing where there were none.
pub(super) async fn read(
    account: &InternetBs,
    cx: &Cx,
    domain: &DomainName,
) -> Result<Option<Vec<PastTransferEvent>>> {
    let request = account.post(HISTORY, &Params::of(domain))?;
    cx.exchange(Effect::Read, request, |attempt| match wire::read(attempt).and_then(wire::succeeded) {
        Ok(reply) => {
            details::about(domain, &reply)?;
            reply.items("history").iter().enumerate().map(event).collect::<Result<_>>().map(Some)
        }
        Err(error) if codes::number(&error) == Some(codes::NOT_OURS) => Ok(None),
        Err(error) => Err(error),
    })
    .await
}

fn event((i, item): (usize, &Reply)) -> Result<PastTransferEvent> {
    let at = |key: &str| format!("history[{i}].{key}");
    Ok(PastTransferEvent {
        date: item.date("date").map_err(|_| Reply::bad(&at("date")))?,
        status: item.text("statuscode").ok_or_else(|| Reply::bad(&at("statuscode")))?,
        description: item.text("statusmessage"),
        detail: item.text("additionaldata"),
    })
}

/// `domain.transfer_history`
pub(super) async fn list(
    account: &InternetBs,
    cx: &Cx,
    input: &DomainTransferHistory,
) -> Result<TransferHistory> {
    let missing =
        || Error::new(ErrorKind::NotFound, "no transfer of this domain is on record in this account");
    let events = read(account, cx, &input.domain).await?.ok_or_else(missing)?;
    Ok(TransferHistory { domain: input.domain.clone(), events })
}

/// `domain.transfer_status`: what the domain shows, and the last word of its history.
pub(super) async fn status(
    account: &InternetBs,
    cx: &Cx,
    input: &DomainTransferStatus,
) -> Result<TransferStatus> {
    let found = details::find(account, cx, &input.domain).await?;
    let events = read(account, cx, &input.domain).await?;
    if found.is_none() && events.is_none() {
        let text = "the domain is not in this account, and no transfer of it is on record";
        return Err(Error::new(ErrorKind::NotFound, text));
    }
    let events = events.unwrap_or_default();
    let stands = found.as_ref().map(details::Details::lifecycle);
    if events.is_empty() && matches!(stands, Some(Lifecycle::Active | Lifecycle::Expired)) {
        let text = "the domain is in this account, and no transfer of it is on record";
        return Err(Error::new(ErrorKind::NotFound, text));
    }
    let last = events.last();
    let word = last.map(|event| event.status.as_str()).unwrap_or_default();
    let state = match stands {
        Some(Lifecycle::Pending) if word.eq_ignore_ascii_case("Pending Admin Contact Approval") => {
            TransferState::WaitingForApproval
        }
        Some(Lifecycle::Pending) => TransferState::Running,
        Some(Lifecycle::Active | Lifecycle::Expired) => TransferState::Completed,
        Some(_) => TransferState::Unknown,
        None if word.to_ascii_lowercase().contains("cancel") => TransferState::Cancelled,
        None => TransferState::Failed,
    };
    let moment = |event: &PastTransferEvent| -> Option<Timestamp> {
        // Days have no times: the day's beginning stands for it.
        event.date.and_then(|day| format!("{day}T00:00:00Z").parse().ok())
    };
    Ok(TransferStatus {
        domain: input.domain.clone(),
        domain_unicode: input.domain.unicode().to_owned(),
        state,
        outgoing: false,
        registrar_status: last.map(|event| event.status.clone()),
        description: last.and_then(|event| event.description.clone()),
        requested: events.first().and_then(moment),
        ends: None,
        expires: found.and_then(|details| details.expires),
        log: events
            .iter()
            .map(|event| TransferEvent {
                at: moment(event),
                status: event.status.clone(),
                description: event.description.clone(),
            })
            .collect(),
        references: References::default(),
    })
}

/// `domain.transfer_retry`
pub(super) async fn retry(account: &InternetBs, cx: &Cx, input: &DomainTransferRetry) -> Result<Changed> {
    let code = input.auth_code.as_ref().map(AuthCode::expose);
    change::once(account, cx, RETRY, Params::of(&input.domain).maybe("transferAuthInfo", code)).await
}

/// `domain.transfer_submit_code`: the same, with the code that was missing or wrong.
pub(super) async fn submit_code(
    account: &InternetBs,
    cx: &Cx,
    input: &DomainTransferSubmitCode,
) -> Result<Changed> {
    let params = Params::of(&input.domain).add("transferAuthInfo", input.auth_code.expose());
    change::once(account, cx, RETRY, params).await
}

/// `domain.transfer_cancel`. The fee comes back.
pub(super) async fn cancel(account: &InternetBs, cx: &Cx, input: &DomainTransferCancel) -> Result<Changed> {
    change::once(account, cx, "Domain/Transfer/Cancel", Params::of(&input.domain)).await
}

/// `domain.transfer_resend`
pub(super) async fn resend(account: &InternetBs, cx: &Cx, input: &DomainTransferResend) -> Result<Changed> {
    change::once(account, cx, "Domain/Transfer/ResendAuthEmail", Params::of(&input.domain)).await
}

/// `domain.transfer_approve`
pub(super) async fn approve(account: &InternetBs, cx: &Cx, input: &DomainTransferApprove) -> Result<Changed> {
    change::once(account, cx, "Domain/TransferAway/Approve", Params::of(&input.domain)).await
}

/// `domain.transfer_reject`. The reason is wanted, and never made up.
pub(super) async fn reject(account: &InternetBs, cx: &Cx, input: &DomainTransferReject) -> Result<Changed> {
    let text = "Internet.bs wants a reason of 10 to 512 characters";
    let Some(reason) = &input.reason else {
        return Err(Error::invalid(vec![Problem::missing("reason", text)]));
    };
    let length = reason.chars().count();
    if !(10..=512).contains(&length) {
        let code = if length < 10 { ProblemCode::TooShort } else { ProblemCode::TooLong };
        return Err(Error::field("reason", code, text));
    }
    let params = Params::of(&input.domain).add("Reason", reason);
    change::once(account, cx, "Domain/TransferAway/Reject", params).await
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, failure, json};
    use super::*;
    use crate::op::Op;
    use crate::transport::Step;
    use serde_json::json;

    async fn seen(info: Step, words: &[&str]) -> TransferState {
        let events: Vec<_> =
            words.iter().map(|word| json!({"date": "2026/11/21", "statuscode": word})).collect();
        let history = json(json!({"status": "SUCCESS", "history": events}));
        let (cx, _) = cx(Op::DomainTransferStatus, [info, history]);
        let input = DomainTransferStatus { domain: "example.com".parse().expect("a name") };
        status(&account(), &cx, &input).await.expect("a status").state
    }

    #[tokio::test]
    async fn the_domain_and_its_history_tell_how_far_a_transfer_is() {
        let pending = || {
            json(json!({"status": "SUCCESS", "domain": "example.com", "domainstatus": "PENDING TRANSFER"}))
        };
        let there = json(
            json!({"status": "SUCCESS", "domain": "example.com", "domainstatus": "REGISTERED", "paiduntil": "2027/01/01"}),
        );
        assert_eq!(seen(pending(), &["Transfer Paid"]).await, TransferState::Running);
        let waits = ["Transfer Paid", "Pending Admin Contact Approval"];
        assert_eq!(seen(pending(), &waits).await, TransferState::WaitingForApproval);
        assert_eq!(seen(there, &["Transfer Paid"]).await, TransferState::Completed);
        assert_eq!(seen(failure(100_005), &["Transfer Paid", "Frobbed"]).await, TransferState::Failed);
    }

    #[tokio::test]
    async fn a_domain_that_was_never_transferred_has_no_transfer() {
        let there = json(
            json!({"status": "SUCCESS", "domain": "example.com", "domainstatus": "REGISTERED", "paiduntil": "2027/01/01"}),
        );
        let none = json(json!({"status": "SUCCESS", "domain": "example.com", "history": []}));
        let (cx, _) = cx(Op::DomainTransferStatus, [there, none]);
        let input = DomainTransferStatus { domain: "example.com".parse().expect("a name") };
        let error = status(&account(), &cx, &input).await.expect_err("no transfer");
        assert_eq!(error.kind(), ErrorKind::NotFound);
    }

    #[tokio::test]
    async fn a_refusal_without_a_reason_is_not_sent() {
        let (cx, script) = cx(Op::DomainTransferReject, []);
        for reason in [None, Some("short".to_owned()), Some("x".repeat(513))] {
            let input = DomainTransferReject { domain: "example.com".parse().expect("a name"), reason };
            let error = reject(&account(), &cx, &input).await.expect_err("no reason");
            assert_eq!(error.to_fault().field.as_deref(), Some("reason"));
        }
        assert!(script.sent().is_empty());
    }
}
