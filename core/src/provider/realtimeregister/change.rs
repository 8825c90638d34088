//! `POST /v2/domains/{domainName}/update`: free changes of a domain; and its deletion.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api/domains/update> and …/delete.

use super::RealtimeRegister;
use super::buy;
use super::contact::{handles, to_handles};
use super::details::{self, DsData, KeyData, RoleHandle};
use super::wire::Ask;
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{DomainName, Role};
use crate::op::*;
use serde_json::{Map, Value, json};

/// Sends a change. Only what is named in it changes.
pub(super) async fn update(
    account: &RealtimeRegister,
    cx: &Cx,
    domain: &DomainName,
    body: Value,
) -> Result<Changed> {
    update_with(account, cx, domain, body, Effect::Set).await
}

async fn update_with(
    account: &RealtimeRegister,
    cx: &Cx,
    domain: &DomainName,
    body: Value,
    effect: Effect,
) -> Result<Changed> {
    let ask = Ask::post(["domains", domain.ascii(), "update"], body);
    Ok(ask.send(account, cx, effect).await?.changed())
}

/// `domain.set_nameservers`
pub(super) async fn nameservers(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &DomainSetNameservers,
) -> Result<Changed> {
    let mut problems = Vec::new();
    buy::hosts(&input.nameservers, &mut problems);
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let names: Vec<&str> = input.nameservers.iter().map(|server| server.name.as_str()).collect();
    update(account, cx, &input.domain, json!({ "ns": names })).await
}

/// `domain.set_contacts`: the roles that are not given keep their contacts.
pub(super) async fn contacts(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &DomainSetContacts,
) -> Result<Changed> {
    let mut problems = Vec::new();
    buy::people(&input.contacts, &mut problems);
    if let Some(name) = input.extra.keys().next() {
        let text = "what a registry asks of a contact is stored with the contact";
        problems.push(crate::error::Problem::invalid(format!("extra.{name}"), text));
    }
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let shown = details::need(account, cx, &input.domain).await?;
    let mut wanted = input.contacts.clone();
    let tld = Some(input.domain.tld());
    to_handles(account, cx, &account.customer, tld, &mut wanted).await?;
    let mut body = Map::new();
    if let Some(registrant) = handles(&wanted, Role::Registrant).first() {
        body.insert("registrant".into(), json!(registrant));
    }
    let roles = [(Role::Admin, "ADMIN"), (Role::Billing, "BILLING"), (Role::Tech, "TECH")];
    if roles.iter().any(|(role, _)| wanted.get(*role).is_some()) {
        let stays = |role: Role| wanted.get(role).is_none();
        let old = shown.contacts.unwrap_or_default();
        let kept = |one: &RoleHandle| roles.iter().any(|(role, word)| *word == one.role && stays(*role));
        let mut list: Vec<RoleHandle> = old.into_iter().filter(kept).collect();
        for (role, word) in roles {
            let new = handles(&wanted, role).into_iter();
            list.extend(new.map(|handle| RoleHandle { role: word.to_owned(), handle: handle.to_owned() }));
        }
        body.insert("contacts".into(), json!(list));
    }
    if input.designated_agent {
        body.insert("designatedAgent".into(), json!("BOTH"));
    }
    update(account, cx, &input.domain, Value::Object(body)).await
}

/// `domain.set_privacy`. Where it costs, the registrar refuses, and nothing is bought.
pub(super) async fn privacy(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &DomainSetPrivacy,
) -> Result<Changed> {
    let changed = update(account, cx, &input.domain, json!({ "privacyProtect": input.privacy })).await;
    changed.map_err(|error| match error.kind() {
        ErrorKind::PriceTooHigh => {
            let text = "privacy costs for this domain; nothing was changed. Buy it with domain.buy_privacy";
            Error::new(ErrorKind::Rejected, text).with(|c| *c = error.context().clone())
        }
        _ => error,
    })
}

/// `domain.set_auto_renew`
pub(super) async fn auto_renew(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &DomainSetAutoRenew,
) -> Result<Changed> {
    update(account, cx, &input.domain, json!({ "autoRenew": input.auto_renew })).await
}

/// `domain.set_dnssec`: the list replaces what was there, and an empty one removes it.
pub(super) async fn dnssec(account: &RealtimeRegister, cx: &Cx, input: &DomainSetDnssec) -> Result<Changed> {
    let body = match (input.ds.is_empty(), input.keys.is_empty()) {
        (false, _) => json!({ "dsData": input.ds.iter().map(DsData::from).collect::<Vec<_>>() }),
        (true, false) => json!({ "keyData": input.keys.iter().map(KeyData::from).collect::<Vec<_>>() }),
        (true, true) => {
            let shown = details::need(account, cx, &input.domain).await?;
            let signed = |list: Option<usize>| list.is_some_and(|length| length > 0);
            let (ds, keys) =
                (signed(shown.ds_data.map(|list| list.len())), signed(shown.key_data.map(|list| list.len())));
            match (ds, keys) {
                (false, false) => return Ok(Changed::default()),
                (true, false) => json!({ "dsData": [] }),
                _ => json!({ "keyData": [] }),
            }
        }
    };
    update(account, cx, &input.domain, body).await
}

/// `domain.set_auth_code`
pub(super) async fn auth_code(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &DomainSetAuthCode,
) -> Result<Changed> {
    update(account, cx, &input.domain, json!({ "authcode": input.auth_code.expose() })).await
}

/// `domain.new_auth_code`: an empty code makes the registrar think of one, which the domain then shows.
pub(super) async fn new_auth_code(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &DomainNewAuthCode,
) -> Result<AuthCodeReply> {
    let before = details::need(account, cx, &input.domain).await?.authcode;
    let changed = update_with(account, cx, &input.domain, json!({ "authcode": "" }), Effect::Create).await?;
    let after = details::need(account, cx, &input.domain).await?.authcode;
    let text = if changed.pending {
        "the registrar is making the code; read it with domain.auth_code in a while"
    } else {
        "the registrar made a new code and does not show it"
    };
    let shown = after.filter(|code| !changed.pending || Some(code) != before.as_ref());
    let auth_code = shown.ok_or_else(|| Error::unknown(ErrorKind::Busy, text))?;
    Ok(AuthCodeReply { domain: input.domain.clone(), auth_code })
}

/// `domain.delete`
pub(super) async fn delete(account: &RealtimeRegister, cx: &Cx, input: &DomainDelete) -> Result<Changed> {
    Ok(Ask::delete(["domains", input.domain.ascii()]).send(account, cx, Effect::Set).await?.changed())
}
