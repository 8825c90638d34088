//! Changes that cost nothing: `Domain/Update` and whatever answers with no more than a status.

use super::params::{Params, yes};
use super::{InternetBs, contacts, order, wire};
use crate::call::Cx;
use crate::error::{Error, Problem, Result};
use crate::model::DomainName;
use crate::op::{
    Changed, DomainPush, DomainRelease, DomainSetAuthCode, DomainSetAutoRenew, DomainSetContacts,
    DomainSetNameservers, Effect, InternetbsCloneContacts,
};
use crate::tld::Applies;

const UPDATE: &str = "Domain/Update";

/// Sends a command that answers with a status alone. `PENDING` means that the registry is told later, without our doing.
pub(super) async fn send(
    account: &InternetBs,
    cx: &Cx,
    effect: Effect,
    command: &str,
    params: Params,
) -> Result<Changed> {
    let request = account.post(command, &params)?;
    cx.exchange(effect, request, |attempt| {
        let reply = wire::succeeded(wire::read(attempt)?)?;
        let pending = reply.word("status").as_deref() == Some("PENDING");
        let message = reply.text("message").filter(|_| pending);
        let mut changed = Changed { changed: true, pending, message, ..Changed::default() };
        changed.references.transaction = reply.text("transactid");
        Ok(changed)
    })
    .await
}

/// The same for what can be done only once, such as handing a domain away: a second copy would be refused, as if the first had never
/// been done, so it is never sent twice.
pub(super) async fn once(account: &InternetBs, cx: &Cx, command: &str, params: Params) -> Result<Changed> {
    send(account, cx, Effect::Create, command, params).await
}

/// Changes what is sent, and leaves the rest as it is.
pub(super) async fn update(
    account: &InternetBs,
    cx: &Cx,
    domain: &DomainName,
    what: Params,
) -> Result<Changed> {
    send(account, cx, Effect::Set, UPDATE, Params::of(domain).all(what)).await
}

/// `domain.set_nameservers`
pub(super) async fn nameservers(
    account: &InternetBs,
    cx: &Cx,
    input: &DomainSetNameservers,
) -> Result<Changed> {
    update(account, cx, &input.domain, order::nameservers(&input.nameservers)).await
}

/// `domain.set_contacts`. Where the registry sells changes of holder, the registrar refuses another registrant here.
pub(super) async fn contacts(account: &InternetBs, cx: &Cx, input: &DomainSetContacts) -> Result<Changed> {
    let mut problems = Vec::new();
    contacts::problems(Applies::Register, &input.domain, &input.contacts, &mut problems);
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let what = contacts::params(Applies::Register, &input.domain, &input.contacts)
        .all(contacts::extra(&input.extra));
    update(account, cx, &input.domain, what).await
}

/// `internetbs.clone_contacts`: the registrar looks at no contact then, so that none is sent.
pub(super) async fn clone_contacts(
    account: &InternetBs,
    cx: &Cx,
    input: &InternetbsCloneContacts,
) -> Result<Changed> {
    update(account, cx, &input.domain, Params::new().add("CloneContactsFromDomain", &input.source)).await
}

/// `domain.set_auto_renew`
pub(super) async fn auto_renew(account: &InternetBs, cx: &Cx, input: &DomainSetAutoRenew) -> Result<Changed> {
    update(account, cx, &input.domain, Params::new().add("AutoRenew", yes(input.auto_renew))).await
}

/// `domain.set_auth_code`
pub(super) async fn auth_code(account: &InternetBs, cx: &Cx, input: &DomainSetAuthCode) -> Result<Changed> {
    update(account, cx, &input.domain, Params::new().add("transferAuthInfo", input.auth_code.expose())).await
}

/// `domain.push`
pub(super) async fn push(account: &InternetBs, cx: &Cx, input: &DomainPush) -> Result<Changed> {
    let params = Params::of(&input.domain).add("Destination", input.recipient.trim());
    once(account, cx, "Domain/Push", params).await
}

/// `domain.release`: the tag of a .uk domain.
pub(super) async fn release(account: &InternetBs, cx: &Cx, input: &DomainRelease) -> Result<Changed> {
    if input.domain.tld().rsplit('.').next() != Some("uk") {
        let text = "only .uk domains are handed over by their tag; domain.push moves others between accounts";
        return Err(Error::invalid(vec![Problem::invalid("domain", text)]));
    }
    let params = Params::of(&input.domain).add("NewTag", input.recipient.trim());
    let account_id = input.internetbs.as_ref().and_then(|own| own.account_id.as_deref());
    let params = params.maybe("AccountId", account_id.map(str::trim));
    once(account, cx, "Domain/ChangeTag/DotUK", params).await
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, failure, form, json, rationed};
    use super::*;
    use crate::error::Outcome;
    use crate::op::Op;
    use crate::transport::Step;
    use serde_json::json;

    #[tokio::test]
    async fn a_change_that_waits_for_the_registry_is_pending() {
        let (cx, script) =
            cx(Op::DomainSetAutoRenew, [json(json!({"transactid": "1", "status": "PENDING"}))]);
        let input = DomainSetAutoRenew { domain: "example.com".parse().expect("a name"), auto_renew: true };
        let changed = auto_renew(&account(), &cx, &input).await.expect("a change");
        assert_eq!((changed.pending, changed.references.transaction.as_deref()), (true, Some("1")));
        let sent = form(&script.sent()[0]);
        assert_eq!((sent["Domain"].as_str(), sent["AutoRenew"].as_str()), ("example.com", "YES"));
    }

    #[tokio::test]
    async fn a_push_whose_answer_is_lost_is_not_sent_again_and_told_as_unknown() {
        let (cx, script) = cx(Op::DomainPush, [Step::Lost]);
        let input =
            DomainPush { domain: "example.com".parse().expect("a name"), recipient: "a@b.com".into() };
        let error = push(&account(), &cx, &input).await.expect_err("a lost answer");
        assert_eq!((error.outcome(), script.sent().len()), (Outcome::Unknown, 1));
    }

    #[tokio::test]
    async fn beyond_what_the_hour_has_room_for_nothing_is_sent_and_nobody_waits() {
        for effect in [Effect::Read, Effect::Set, Effect::Create, Effect::Purchase] {
            let (cx, script) = rationed(Op::DomainRenew, 1, [failure(100_013)]);
            let once = send(&account(), &cx, effect, UPDATE, Params::new()).await.expect_err("a failure");
            assert_ne!(once.kind(), crate::error::ErrorKind::RateLimited, "{effect:?}");
            let error = send(&account(), &cx, effect, UPDATE, Params::new()).await.expect_err("no room");
            assert_eq!(
                (error.kind(), error.outcome()),
                (crate::error::ErrorKind::RateLimited, Outcome::NotDone)
            );
            assert_eq!(error.wait(), Some(std::time::Duration::from_secs(3_600)));
            assert_eq!(
                script.sent().len(),
                1,
                "{effect:?}: the second was not sent, nor was the first again"
            );
        }
    }

    #[tokio::test]
    async fn only_uk_domains_have_a_tag() {
        let (cx, script) = cx(Op::DomainRelease, []);
        let input = DomainRelease {
            domain: "example.com".parse().expect("a name"),
            recipient: "TAG".into(),
            internetbs: None,
        };
        assert!(release(&account(), &cx, &input).await.is_err());
        assert!(script.sent().is_empty());
    }
}
