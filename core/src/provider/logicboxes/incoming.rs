//! `GET domains/validate-transfer`, `POST domains/transfer/submit-auth-code`, `POST domains/resend-rfa`,
//! `POST domains/cancel-transfer` and `POST domains/uk/release`
//!
//! Reference: knowledge base 1150, 2446, 775, 759 and 785.

use super::actions::{self, Action};
use super::details::Pending;
use super::params::Params;
use super::{LogicBoxes, action, change, details, order, wire};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, ProblemCode, Result};
use crate::model::{DomainName, Lifecycle, References, Timestamp};
use crate::op::*;

const VALIDATE: &str = "domains/validate-transfer";
const SUBMIT: &str = "domains/transfer/submit-auth-code";
const RESEND: &str = "domains/resend-rfa";
const CANCEL: &str = "domains/cancel-transfer";
const RELEASE: &str = "domains/uk/release";

/// `domain.transfer_check`
pub(super) async fn check(
    account: &LogicBoxes,
    cx: &Cx,
    input: &DomainTransferCheck,
) -> Result<TransferCheck> {
    if input.auth_code.is_some() {
        let text = "LogicBoxes does not try codes; leave it out";
        return Err(Error::field("auth_code", ProblemCode::NotAllowed, text));
    }
    let request = account.get(VALIDATE, &Params::new().add("domain-name", &input.domain))?;
    let answer =
        cx.exchange(Effect::Read, request, |attempt| change::yes(&wire::read(attempt, VALIDATE)?)).await;
    let (possible, reason) = match answer {
        Ok(possible) => (possible, None),
        // Nobody has the name: that is an answer, and no failure.
        Err(error) if error.kind() == ErrorKind::NotFound => {
            (false, error.context().registrar_message.clone())
        }
        Err(error) => return Err(error),
    };
    Ok(TransferCheck { domain: input.domain.clone(), possible, reason })
}

/// `domain.transfer_status`: the action that is open on the order, or the last transfer among those that have ended.
pub(super) async fn status(
    account: &LogicBoxes,
    cx: &Cx,
    input: &DomainTransferStatus,
) -> Result<TransferStatus> {
    let details = details::need(account, cx, &input.domain).await?;
    if let Some(pending) = details.pending.as_ref().filter(|pending| pending.kind == action::TRANSFER) {
        return Ok(stands(&input.domain, open(pending), pending, details.references()));
    }
    let ended = actions::archived(account, cx, &details.order).await?;
    let last = ended.into_iter().filter(|action| action.kind == action::TRANSFER).max_by_key(|a| a.added);
    let text = "no transfer of this domain is on record in this account";
    let last = last.ok_or_else(|| Error::new(ErrorKind::NotFound, text))?;
    let arrived = matches!(details.lifecycle(cx.now()), Lifecycle::Active | Lifecycle::Expired);
    let state = match last.failure() {
        Some(_) => TransferState::Failed,
        None if last.is_done() && arrived => TransferState::Completed,
        None => TransferState::Unknown,
    };
    let mut references = details.references();
    references.action = Some(last.id.clone());
    let expires = details.expires.map(Timestamp::date).filter(|_| state == TransferState::Completed);
    let added = last.added;
    Ok(TransferStatus {
        requested: added,
        expires,
        ..stands(&input.domain, state, &as_pending(last), references)
    })
}

fn as_pending(action: Action) -> Pending {
    Pending {
        action: Some(action.id),
        kind: action.kind,
        status: Some(action.status),
        description: action.description,
    }
}

fn stands(
    domain: &DomainName,
    state: TransferState,
    pending: &Pending,
    references: References,
) -> TransferStatus {
    TransferStatus {
        domain_unicode: domain.unicode().to_owned(),
        domain: domain.clone(),
        state,
        outgoing: false,
        registrar_status: pending.status.clone(),
        description: pending.description.clone(),
        requested: None,
        ends: None,
        expires: None,
        log: Vec::new(),
        references,
    }
}

/// How far an open transfer is. The set of words is open, so that one that is not known means that it is under way.
fn open(pending: &Pending) -> TransferState {
    let status = pending.status.as_deref().unwrap_or_default();
    let description = pending.description.as_deref().unwrap_or_default().to_ascii_lowercase();
    if status.eq_ignore_ascii_case("Failed") {
        TransferState::Failed
    } else if description.contains("to be unlocked") {
        TransferState::WaitingForUnlock
    } else if status == "RFASent" || description.contains("waiting for admin contact approval") {
        TransferState::WaitingForApproval
    } else {
        TransferState::Running
    }
}

/// `domain.transfer_submit_code`
pub(super) async fn submit_code(
    account: &LogicBoxes,
    cx: &Cx,
    input: &DomainTransferSubmitCode,
) -> Result<Changed> {
    let params = Params::new().add("auth-code", input.auth_code.expose());
    plain(account, cx, Effect::Set, SUBMIT, &input.domain, params).await
}

/// `domain.transfer_resend`
pub(super) async fn resend(account: &LogicBoxes, cx: &Cx, input: &DomainTransferResend) -> Result<Changed> {
    plain(account, cx, Effect::Create, RESEND, &input.domain, Params::new()).await
}

/// `domain.transfer_cancel`
pub(super) async fn cancel(account: &LogicBoxes, cx: &Cx, input: &DomainTransferCancel) -> Result<Changed> {
    plain(account, cx, Effect::Set, CANCEL, &input.domain, Params::new()).await
}

async fn plain(
    account: &LogicBoxes,
    cx: &Cx,
    effect: Effect,
    method: &'static str,
    domain: &DomainName,
    params: Params,
) -> Result<Changed> {
    let order = order::id(account, cx, domain).await?;
    let done = change::asked(account, cx, effect, method, &params.add("order-id", &order)).await?;
    Ok(Changed { references: change::references(&order), ..done })
}

/// `domain.release`: only .uk has it. Tags of two characters are written with a `#` in front.
pub(super) async fn release(account: &LogicBoxes, cx: &Cx, input: &DomainRelease) -> Result<Changed> {
    if input.domain.ascii().rsplit('.').next() != Some("uk") {
        let text = "only domains under .uk are handed over like this";
        return Err(Error::field("domain", ProblemCode::NotAllowed, text));
    }
    let tag = input.recipient.trim();
    let tag = if tag.chars().count() == 2 { format!("#{tag}") } else { tag.to_owned() };
    change::of_domain(account, cx, RELEASE, &input.domain, Params::new().add("new-tag", tag)).await
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, params};
    use super::*;
    use crate::transport::Step;
    use serde_json::json;

    #[test]
    fn an_open_transfer_waits_for_what_the_registrar_says() {
        let pending = |status: &str, description: &str| Pending {
            action: None,
            kind: action::TRANSFER.into(),
            status: Some(status.into()),
            description: Some(description.into()),
        };
        use TransferState::*;
        for (status, description, state) in [
            ("RFASent", "Transfer waiting for Admin Contact Approval", WaitingForApproval),
            ("AdminApproved", "Order Locked In Processing.", Running),
            ("AdminApproved", "Action waiting for domain to be unlocked", WaitingForUnlock),
            ("Failed", "no", Failed),
            ("ANewWord", "", Running),
        ] {
            assert_eq!(open(&pending(status, description)), state, "{status}");
        }
    }

    #[tokio::test]
    async fn a_tag_of_two_characters_gets_its_sign() {
        for (tag, sent) in [("AB", "#AB"), ("#AB", "#AB"), ("NOMINET", "NOMINET")] {
            let hash = json!({"entityid": "7", "status": "Success", "actionstatus": "Success", "eaqid": "1"});
            let (cx, script) = cx(Op::DomainRelease, [Step::answer(200, &[], "7"), Step::json(200, &hash)]);
            let input = DomainRelease {
                domain: "a.co.uk".parse().expect("a name"),
                recipient: tag.into(),
                internetbs: None,
            };
            release(&account(), &cx, &input).await.expect("a change");
            assert_eq!(params(&script.sent()[1])[0], ("new-tag".into(), sent.into()));
        }
    }
}
