//! Transfers in, before and while they run.

use super::Reference;
use super::wire::ask;
use crate::call::Cx;
use crate::error::{Error, Result};
use crate::model::{DomainName, References};
use crate::op::*;
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize)]
struct Checked {
    domain: DomainName,
    transferable: bool,
    reason: Option<String>,
}

/// `domain.transfer_check`
pub(super) async fn check(
    account: &Reference,
    cx: &Cx,
    input: &DomainTransferCheck,
) -> Result<TransferCheck> {
    let body = json!({ "domain": input.domain });
    let checked: Checked = ask(account, cx, Effect::Read, "domain.transfer_check", &body).await?;
    about(&checked.domain, &input.domain)?;
    Ok(TransferCheck { domain: checked.domain, possible: checked.transferable, reason: checked.reason })
}

#[derive(Deserialize)]
struct Stands {
    domain: DomainName,
    order: String,
    action: String,
    state: String,
    message: Option<String>,
}

/// `domain.transfer_status`
pub(super) async fn status(
    account: &Reference,
    cx: &Cx,
    input: &DomainTransferStatus,
) -> Result<TransferStatus> {
    let body = json!({ "domain": input.domain });
    let stands: Stands = ask(account, cx, Effect::Read, "domain.transfer_status", &body).await?;
    about(&stands.domain, &input.domain)?;
    let state = match stands.state.as_str() {
        "done" => TransferState::Completed,
        "failed" => TransferState::Failed,
        "pending" => TransferState::Running,
        _ => TransferState::Unknown,
    };
    Ok(TransferStatus {
        domain_unicode: stands.domain.unicode().to_owned(),
        domain: stands.domain,
        state,
        outgoing: false,
        registrar_status: Some(stands.state),
        description: stands.message,
        requested: None,
        ends: None,
        expires: None,
        log: Vec::new(),
        references: References {
            order: Some(stands.order),
            action: Some(stands.action),
            ..References::default()
        },
    })
}

fn about(named: &DomainName, asked: &DomainName) -> Result<()> {
    if named == asked {
        return Ok(());
    }
    Err(Error::bad_reply("result.domain", "the registrar's answer is about another domain"))
}

#[cfg(test)]
mod tests {
    use super::super::wire::tests::{account, cx, good};
    use super::*;

    #[tokio::test]
    async fn a_transfer_stands_where_the_registrar_says() {
        let answer =
            |state: &str| good(&json!({"domain": "a.com", "order": "1", "action": "5", "state": state}));
        let (cx, _) = cx(Op::DomainTransferStatus, ["done", "failed", "pending", "asleep"].map(answer));
        let mut states = Vec::new();
        for _ in 0..4 {
            let input = DomainTransferStatus { domain: "a.com".parse().expect("a name") };
            states.push(status(&account(), &cx, &input).await.expect("a status").state);
        }
        use TransferState::*;
        assert_eq!(states, [Completed, Failed, Running, Unknown]);
    }
}
