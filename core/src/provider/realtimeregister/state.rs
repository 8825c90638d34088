//! `domain.locks`, `domain.set_lock` and `domain.set_hold`: words of a domain's status, read, changed and written as a whole.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api/domains/update>, "status".

use super::RealtimeRegister;
use super::change::update;
use super::details;
use crate::call::Cx;
use crate::error::Result;
use crate::model::DomainName;
use crate::op::*;
use serde_json::json;

const LOCK: &str = "CLIENT_TRANSFER_PROHIBITED";
const HOLD: &str = "CLIENT_HOLD";

/// `domain.locks`: every word that forbids something.
pub(super) async fn locks(account: &RealtimeRegister, cx: &Cx, input: &DomainLocks) -> Result<Locks> {
    let words = details::need(account, cx, &input.domain).await?.status;
    let lock =
        |word: &String| AppliedLock { lock: word.clone(), reason: None, added_by: None, created: None };
    let forbids = |word: &&String| word.ends_with("_PROHIBITED") || word.ends_with("_HOLD");
    Ok(Locks {
        domain: input.domain.clone(),
        locked: super::status::locked(&words),
        locks: words.iter().filter(forbids).map(lock).collect(),
    })
}

/// `domain.set_lock`
pub(super) async fn lock(account: &RealtimeRegister, cx: &Cx, input: &DomainSetLock) -> Result<Changed> {
    set(account, cx, &input.domain, LOCK, input.locked).await
}

/// `domain.set_hold`
pub(super) async fn hold(account: &RealtimeRegister, cx: &Cx, input: &DomainSetHold) -> Result<Changed> {
    set(account, cx, &input.domain, HOLD, input.hold).await
}

/// Adds or removes a word. Every other one is carried over as it is.
async fn set(
    account: &RealtimeRegister,
    cx: &Cx,
    domain: &DomainName,
    word: &str,
    on: bool,
) -> Result<Changed> {
    let mut words = details::need(account, cx, domain).await?.status;
    if words.iter().any(|one| one == word) == on {
        return Ok(Changed::default());
    }
    if on {
        words.push(word.to_owned());
    } else {
        words.retain(|one| one != word);
    }
    update(account, cx, domain, json!({ "status": words })).await
}
