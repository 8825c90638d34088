//! `GET domains/locks`, `POST domains/enable-theft-protection`, `POST domains/disable-theft-protection`,
//! `POST domains/reseller-lock/add` and `POST domains/reseller-lock/remove`
//!
//! Reference: knowledge base 897, 902, 903 and 3067.

use super::fields::Fields;
use super::params::Params;
use super::{LogicBoxes, change, order, wire};
use crate::call::Cx;
use crate::error::{Error, Result};
use crate::op::{AppliedLock, Changed, DomainLocks, DomainSetLock, Effect, Locks, LogicboxesSetResellerLock};
use serde_json::Value;

const LOCKS: &str = "domains/locks";
const LOCK: &str = "domains/enable-theft-protection";
const UNLOCK: &str = "domains/disable-theft-protection";
const ADD: &str = "domains/reseller-lock/add";
const REMOVE: &str = "domains/reseller-lock/remove";

/// The locks that are no more than there.
const PLAIN: [&str; 2] = ["transferlock", "customerlock"];
/// The reseller's own lock.
const OWN: &str = "resellerlock";

/// `domain.set_lock`. What a lock that is set already answers is not documented, so the locks are read first.
pub(super) async fn set(account: &LogicBoxes, cx: &Cx, input: &DomainSetLock) -> Result<Changed> {
    let order = order::id(account, cx, &input.domain).await?;
    if locks(account, cx, &order).await?.iter().any(is_transfer_lock) == input.locked {
        return Ok(change::unchanged(&order));
    }
    let method = if input.locked { LOCK } else { UNLOCK };
    change::of_order(account, cx, method, &order, Params::new()).await
}

/// `logicboxes.set_reseller_lock`
pub(super) async fn set_own(
    account: &LogicBoxes,
    cx: &Cx,
    input: &LogicboxesSetResellerLock,
) -> Result<Changed> {
    let order = order::id(account, cx, &input.domain).await?;
    if locks(account, cx, &order).await?.iter().any(|lock| lock.lock == OWN) == input.locked {
        return Ok(change::unchanged(&order));
    }
    let (method, reason) = if input.locked { (ADD, input.reason.as_deref()) } else { (REMOVE, None) };
    change::of_order(account, cx, method, &order, Params::new().maybe("reason", reason)).await
}

/// `domain.locks`
pub(super) async fn list(account: &LogicBoxes, cx: &Cx, input: &DomainLocks) -> Result<Locks> {
    let order = order::id(account, cx, &input.domain).await?;
    let locks = locks(account, cx, &order).await?;
    Ok(Locks { domain: input.domain.clone(), locked: locks.iter().any(is_transfer_lock), locks })
}

fn is_transfer_lock(lock: &AppliedLock) -> bool {
    PLAIN.contains(&lock.lock.as_str())
}

async fn locks(account: &LogicBoxes, cx: &Cx, order: &str) -> Result<Vec<AppliedLock>> {
    let request = account.get(LOCKS, &Params::new().add("order-id", order))?;
    cx.exchange(Effect::Read, request, |attempt| read(&wire::read(attempt, LOCKS)?)).await
}

/// A lock that is not set is absent; without any, the map is empty.
fn read(value: &Value) -> Result<Vec<AppliedLock>> {
    if value.as_array().is_some_and(Vec::is_empty) {
        return Ok(Vec::new());
    }
    let fields = Fields::of(value)?;
    let mut locks = Vec::new();
    for key in PLAIN.into_iter().filter(|key| fields.get(key).is_some()) {
        let text = "the registrar's answer says neither that the lock is set nor that it is not";
        if fields.flag(key).ok_or_else(|| Error::bad_reply(key, text))? {
            locks.push(AppliedLock { lock: key.to_owned(), reason: None, added_by: None, created: None });
        }
    }
    match fields.get(OWN) {
        Some(Value::Array(several)) => {
            for one in several {
                locks.push(own(&Fields::of(one)?)?);
            }
        }
        Some(Value::Object(map)) if !map.is_empty() => {
            locks.push(own(&fields.object(OWN).ok_or_else(|| fields.bad(OWN))?)?);
        }
        _ => {}
    }
    Ok(locks)
}

fn own(fields: &Fields<'_>) -> Result<AppliedLock> {
    Ok(AppliedLock {
        lock: OWN.to_owned(),
        reason: fields.text("reason"),
        added_by: fields.text("addedby").or_else(|| fields.text("lockerid")),
        created: fields.moment("creationdt")?,
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx};
    use super::*;
    use crate::op::Op;
    use crate::transport::Step;
    use serde_json::json;

    #[test]
    fn locks_are_real_booleans_or_absent() {
        let set = |value: &Value| read(value).map(|locks| locks.len()).ok();
        assert_eq!(set(&json!({"transferlock": true, "customerlock": true})), Some(2));
        assert_eq!(set(&json!({"transferlock": "true"})), Some(1));
        assert_eq!(set(&json!({"transferlock": false})), Some(0));
        assert_eq!((set(&json!({})), set(&json!([]))), (Some(0), Some(0)));
        assert_eq!(set(&json!({"transferlock": "perhaps"})), None);
    }

    #[test]
    fn the_resellers_own_lock_is_an_object_or_a_list_and_locks_no_transfer() {
        let one =
            json!({"lockerid": "1", "addedby": "Reseller", "reason": "unpaid", "creationdt": "1541000000"});
        for value in [json!({"resellerlock": one}), json!({"resellerlock": [one]})] {
            let locks = read(&value).expect("locks");
            assert_eq!(locks[0].reason.as_deref(), Some("unpaid"));
            assert!(!is_transfer_lock(&locks[0]));
        }
    }

    #[tokio::test]
    async fn a_lock_that_is_there_is_not_set_again() {
        let steps = [
            Step::answer(200, &[], "1"),
            Step::json(200, &json!({"transferlock": true, "customerlock": true})),
        ];
        let (cx, script) = cx(Op::DomainSetLock, steps);
        let input = DomainSetLock { domain: "a.com".parse().expect("a name"), locked: true };
        let changed = set(&account(), &cx, &input).await.expect("an answer");
        assert!(!changed.changed && script.sent().len() == 2);
    }
}
