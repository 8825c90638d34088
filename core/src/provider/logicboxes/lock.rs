//! `GET domains/locks`, `POST domains/enable-theft-protection` and `POST domains/disable-theft-protection`
//!
//! Reference: knowledge base 897, 902 and 903.

use super::fields::Fields;
use super::params::Params;
use super::{LogicBoxes, action, order, wire};
use crate::call::Cx;
use crate::error::{Error, Result};
use crate::model::References;
use crate::op::{Changed, DomainSetLock, Effect};
use serde_json::Value;

const LOCKS: &str = "domains/locks";
const LOCK: &str = "domains/enable-theft-protection";
const UNLOCK: &str = "domains/disable-theft-protection";

/// `domain.set_lock`. What a lock that is set already answers is not documented, so the locks are read first.
pub(super) async fn set(account: &LogicBoxes, cx: &Cx, input: &DomainSetLock) -> Result<Changed> {
    let id = order::id(account, cx, &input.domain).await?;
    let request = account.get(LOCKS, &Params::new().add("order-id", &id))?;
    let locked =
        cx.exchange(Effect::Read, request, |attempt| is_locked(&wire::read(attempt, LOCKS)?)).await?;
    if locked == input.locked {
        return Ok(Changed {
            changed: false,
            references: References { order: Some(id), ..References::default() },
            ..Changed::default()
        });
    }
    let method = if input.locked { LOCK } else { UNLOCK };
    let request = account.post(method, &Params::new().add("order-id", &id))?;
    cx.exchange(Effect::Set, request, |attempt| action::changed(&wire::read(attempt, method)?, &id)).await
}

/// A lock that is not set is absent; without any, the map is empty.
fn is_locked(value: &Value) -> Result<bool> {
    if value.as_array().is_some_and(Vec::is_empty) {
        return Ok(false);
    }
    let fields = Fields::of(value)?;
    let locks =
        ["transferlock", "customerlock"].map(|key| (key, fields.get(key).is_some(), fields.flag(key)));
    match locks.iter().find(|(_, given, flag)| *given && flag.is_none()) {
        Some((key, ..)) => Err(Error::bad_reply(
            *key,
            "the registrar's answer says neither that the lock is set nor that it is not",
        )),
        None => Ok(locks.iter().any(|(.., flag)| *flag == Some(true))),
    }
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
        assert_eq!(is_locked(&json!({"transferlock": true, "customerlock": true})).ok(), Some(true));
        assert_eq!(is_locked(&json!({"transferlock": "true"})).ok(), Some(true));
        assert_eq!(is_locked(&json!({})).ok(), Some(false));
        assert_eq!(is_locked(&json!([])).ok(), Some(false));
        assert!(is_locked(&json!({"transferlock": "perhaps"})).is_err());
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
