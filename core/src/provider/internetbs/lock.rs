//! The lock and privacy: `Domain/RegistrarLock/…` and `Domain/PrivateWhois/…`

use super::change;
use super::params::Params;
use super::reply::Reply;
use super::{InternetBs, details, wire};
use crate::call::Cx;
use crate::error::{Error, Result};
use crate::model::DomainName;
use crate::op::{
    AppliedLock, Changed, DomainLocks, DomainSetLock, DomainSetPrivacy, Effect, InternetbsPrivacy,
    InternetbsPrivacyStatus, InternetbsPrivacyTlds, InternetbsSetPrivacy, Locks, PrivacyLevel, PrivacyTlds,
};

/// `domain.set_lock`. Setting what is set already succeeds.
pub(super) async fn set(account: &InternetBs, cx: &Cx, input: &DomainSetLock) -> Result<Changed> {
    let command = if input.locked { "Domain/RegistrarLock/Enable" } else { "Domain/RegistrarLock/Disable" };
    change::send(account, cx, Effect::Set, command, Params::of(&input.domain)).await
}

/// `domain.locks`
pub(super) async fn list(account: &InternetBs, cx: &Cx, input: &DomainLocks) -> Result<Locks> {
    let reply = ask(account, cx, "Domain/RegistrarLock/Status", &input.domain).await?;
    let locked = match reply.word("registrar_lock_status").as_deref() {
        Some("LOCKED") => true,
        Some("UNLOCKED") => false,
        _ => {
            return Err(Error::bad_reply(
                "registrar_lock_status",
                "the registrar does not say whether it is locked",
            ));
        }
    };
    let lock =
        || AppliedLock { lock: "registrarlock".to_owned(), reason: None, added_by: None, created: None };
    Ok(Locks { domain: input.domain.clone(), locked, locks: locked.then(lock).into_iter().collect() })
}

/// `domain.set_privacy`: all of it, or none.
pub(super) async fn privacy(account: &InternetBs, cx: &Cx, input: &DomainSetPrivacy) -> Result<Changed> {
    if input.privacy {
        return enable(account, cx, &input.domain, InternetbsPrivacy::Full).await;
    }
    change::send(account, cx, Effect::Set, "Domain/PrivateWhois/Disable", Params::of(&input.domain)).await
}

/// `internetbs.set_privacy`
pub(super) async fn set_level(
    account: &InternetBs,
    cx: &Cx,
    input: &InternetbsSetPrivacy,
) -> Result<Changed> {
    enable(account, cx, &input.domain, input.level).await
}

async fn enable(
    account: &InternetBs,
    cx: &Cx,
    domain: &DomainName,
    level: InternetbsPrivacy,
) -> Result<Changed> {
    let params = Params::of(domain).add("type", level.as_str());
    change::send(account, cx, Effect::Set, "Domain/PrivateWhois/Enable", params).await
}

/// `internetbs.privacy`
pub(super) async fn level(
    account: &InternetBs,
    cx: &Cx,
    input: &InternetbsPrivacyStatus,
) -> Result<PrivacyLevel> {
    let reply = ask(account, cx, "Domain/PrivateWhois/Status", &input.domain).await?;
    let level = match reply.word("privatewhoisstatus").as_deref() {
        Some("FULL") => Some(InternetbsPrivacy::Full),
        Some("PARTIAL") => Some(InternetbsPrivacy::Partial),
        Some("DISABLED" | "DISABLE") => None,
        _ => {
            return Err(Error::bad_reply(
                "privatewhoisstatus",
                "the registrar does not say how much is hidden",
            ));
        }
    };
    Ok(PrivacyLevel { domain: input.domain.clone(), level })
}

async fn ask(account: &InternetBs, cx: &Cx, command: &str, domain: &DomainName) -> Result<Reply> {
    let request = account.post(command, &Params::of(domain))?;
    cx.exchange(Effect::Read, request, |attempt| {
        let reply = wire::succeeded(wire::read(attempt)?)?;
        details::about(domain, &reply)?;
        Ok(reply)
    })
    .await
}

/// `internetbs.privacy_tlds`
pub(super) async fn tlds(account: &InternetBs, cx: &Cx, _: &InternetbsPrivacyTlds) -> Result<PrivacyTlds> {
    let request = account.post("Domain/PrivateWhois", &Params::new())?;
    cx.exchange(Effect::Read, request, |attempt| {
        let reply = wire::read(attempt)?;
        let list = |key: &str| -> Vec<String> {
            let all = reply.get(key).unwrap_or_default().split(',').map(|tld| tld.trim().to_owned());
            all.filter(|tld| !tld.is_empty()).collect()
        };
        reply.need("tlds")?;
        Ok(PrivacyTlds { tlds: list("tlds"), tlds_unicode: list("tldsidn") })
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, form, json};
    use super::*;
    use crate::op::Op;
    use serde_json::json;

    #[tokio::test]
    async fn privacy_that_is_off_has_two_spellings() {
        for word in ["DISABLE", "DISABLED"] {
            let reply =
                json(json!({"status": "SUCCESS", "domain": "example.com", "privatewhoisstatus": word}));
            let (cx, _) = cx(Op::InternetbsPrivacyStatus, [reply]);
            let input = InternetbsPrivacyStatus { domain: "example.com".parse().expect("a name") };
            assert_eq!(level(&account(), &cx, &input).await.expect("a level").level, None);
        }
    }

    #[tokio::test]
    async fn a_part_of_the_contacts_can_be_hidden() {
        let (cx, script) = cx(
            Op::InternetbsSetPrivacy,
            [json(json!({"status": "SUCCESS", "privatewhoisstatus": "PARTIAL"}))],
        );
        let input = InternetbsSetPrivacy {
            domain: "example.com".parse().expect("a name"),
            level: InternetbsPrivacy::Partial,
        };
        set_level(&account(), &cx, &input).await.expect("a change");
        assert_eq!(form(&script.sent()[0])["type"], "PARTIAL");
    }
}
