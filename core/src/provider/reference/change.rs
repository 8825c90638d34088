//! Changes that cost nothing, and raw requests.

use super::Reference;
use super::contacts::by_role;
use super::wire::{ask, request};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, ProblemCode, Result};
use crate::model::{DomainName, References};
use crate::op::*;
use serde::Deserialize;
use serde_json::{Value, json};

/// An answer to a change. Without an action, nothing had to be done.
#[derive(Deserialize)]
struct Reply {
    domain: DomainName,
    action: Option<String>,
    state: String,
    message: Option<String>,
}

async fn change(
    account: &Reference,
    cx: &Cx,
    operation: &str,
    domain: &DomainName,
    body: &Value,
) -> Result<Changed> {
    let reply: Reply = ask(account, cx, Effect::Set, operation, body).await?;
    if reply.domain != *domain {
        return Err(Error::bad_reply("result.domain", "the registrar's answer is about another domain"));
    }
    let references = References { action: reply.action, ..References::default() };
    match reply.state.as_str() {
        "failed" => {
            let text = reply.message.unwrap_or_else(|| "the registrar did not make the change".to_owned());
            Err(Error::new(ErrorKind::Rejected, text))
        }
        state => Ok(Changed {
            changed: references.action.is_some(),
            pending: state != "done",
            message: reply.message,
            references,
        }),
    }
}

/// `domain.set_nameservers`
pub(super) async fn nameservers(
    account: &Reference,
    cx: &Cx,
    input: &DomainSetNameservers,
) -> Result<Changed> {
    let body = json!({ "domain": input.domain, "nameservers": input.nameservers });
    change(account, cx, "domain.set_nameservers", &input.domain, &body).await
}

/// `domain.set_lock`
pub(super) async fn lock(account: &Reference, cx: &Cx, input: &DomainSetLock) -> Result<Changed> {
    let body = json!({ "domain": input.domain, "lock": input.locked });
    change(account, cx, "domain.set_lock", &input.domain, &body).await
}

/// A change that says no more than one member besides the domain.
pub(super) async fn member(
    account: &Reference,
    cx: &Cx,
    op: Op,
    domain: &DomainName,
    member: (&str, Value),
) -> Result<Changed> {
    change(account, cx, op.name(), domain, &json!({ "domain": domain, member.0: member.1 })).await
}

/// `domain.set_contacts`
pub(super) async fn contacts(account: &Reference, cx: &Cx, input: &DomainSetContacts) -> Result<Changed> {
    let contacts = by_role(&input.contacts).map_err(|problem| Error::invalid(vec![problem]))?;
    if let Some(name) = input.extra.keys().next() {
        let text = "the sandbox has no such field";
        return Err(Error::field(format!("extra.{name}"), ProblemCode::Unknown, text));
    }
    member(account, cx, Op::DomainSetContacts, &input.domain, ("contacts", contacts)).await
}

/// `domain.set_hold`
pub(super) async fn hold(account: &Reference, cx: &Cx, input: &DomainSetHold) -> Result<Changed> {
    let body = json!({ "domain": input.domain, "hold": input.hold, "reason": input.reason });
    change(account, cx, "domain.set_hold", &input.domain, &body).await
}

/// `domain.delete` and `domain.transfer_cancel`, which name the domain alone.
pub(super) async fn plain(account: &Reference, cx: &Cx, op: Op, domain: &DomainName) -> Result<Changed> {
    change(account, cx, op.name(), domain, &json!({ "domain": domain })).await
}

/// `domain.new_auth_code`
pub(super) async fn new_auth_code(
    account: &Reference,
    cx: &Cx,
    domain: &DomainName,
) -> Result<AuthCodeReply> {
    let body = json!({ "domain": domain });
    let reply: AuthCodeReply = ask(account, cx, Effect::Create, "domain.new_auth_code", &body).await?;
    if reply.domain != *domain {
        return Err(Error::bad_reply("result.domain", "the registrar's answer is about another domain"));
    }
    Ok(reply)
}

/// What is bought has to go through the journal.
const BOUGHT: [(&str, &str); 5] = [
    ("v1/domain/register", "domain.register"),
    ("v1/domain/transfer", "domain.transfer"),
    ("v1/domain/renew", "domain.renew"),
    ("v1/domain/restore", "domain.restore"),
    ("v1/domain/buy_privacy", "domain.buy_privacy"),
];

/// `raw`: the answer is handed on as it came.
pub(super) async fn raw(account: &Reference, cx: &Cx, input: &Raw) -> Result<RawReply> {
    let mut problems = Vec::new();
    if input.method != RawMethod::Post {
        let text = "the sandbox's protocol knows POST alone";
        problems.push(Problem::new("method", ProblemCode::NotAllowed, text).allowing(["POST"]));
    }
    if !input.params.is_empty() {
        problems.push(Problem::new(
            "params",
            ProblemCode::NotAllowed,
            "the sandbox's protocol takes a document: use body",
        ));
    }
    if let Some((_, op)) = BOUGHT.iter().find(|(path, _)| *path == input.path.trim_matches('/')) {
        let text = format!("this spends money, which raw keeps no record of; use {op}");
        problems.push(Problem::new("path", ProblemCode::NotAllowed, text));
    }
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let body = input.body.clone().unwrap_or_else(|| json!({}));
    let request = request(account, input.path.trim_start_matches('/'), &body)?;
    cx.exchange(Effect::Create, request, |attempt| {
        let answer = attempt.answer;
        let json = serde_json::from_slice(&answer.body).ok();
        let text = json.is_none().then(|| String::from_utf8_lossy(&answer.body).into_owned());
        Ok(RawReply { status: answer.status.as_u16(), json, text })
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::super::wire::tests::{account, cx, good};
    use super::*;

    #[tokio::test]
    async fn an_answer_without_an_action_means_that_it_was_so_before() {
        let input = DomainSetLock { domain: "a.com".parse().expect("a name"), locked: true };
        let same = json!({"domain": "a.com", "state": "done"});
        let new = json!({"domain": "a.com", "action": "5", "state": "pending"});
        let (cx, _) = cx(Op::DomainSetLock, [good(&same), good(&new)]);
        let changed = lock(&account(), &cx, &input).await.expect("an answer");
        assert!(!changed.changed && !changed.pending);
        let changed = lock(&account(), &cx, &input).await.expect("an answer");
        assert!(changed.changed && changed.pending);
    }

    #[tokio::test]
    async fn raw_requests_buy_nothing() {
        let (cx, script) = cx(Op::Raw, []);
        let input: Raw =
            serde_json::from_value(json!({"method": "POST", "path": "v1/domain/renew"})).expect("an input");
        assert!(raw(&account(), &cx, &input).await.is_err() && script.sent().is_empty());
    }
}
