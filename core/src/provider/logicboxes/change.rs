//! Changes of a domain's order: each finds the order's number, sends one method, and reads how far the action has come.

use super::params::Params;
use super::{LogicBoxes, action, messages, order, wire};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{DomainName, References};
use crate::op::{Changed, Effect};
use serde_json::Value;

/// Sends a change of the order with this number. A refusal that says that nothing is different is no failure.
pub(super) async fn of_order(
    account: &LogicBoxes,
    cx: &Cx,
    method: &'static str,
    order: &str,
    params: Params,
) -> Result<Changed> {
    let request = account.post(method, &params.add("order-id", order))?;
    let result = cx
        .exchange(Effect::Set, request, |attempt| action::changed(&wire::read(attempt, method)?, order))
        .await;
    match result {
        Err(error) if messages::nothing_to_change(&error) => Ok(unchanged(order)),
        other => other,
    }
}

/// The same for a domain, whose order is looked up first.
pub(super) async fn of_domain(
    account: &LogicBoxes,
    cx: &Cx,
    method: &'static str,
    domain: &DomainName,
    params: Params,
) -> Result<Changed> {
    let order = order::id(account, cx, domain).await?;
    of_order(account, cx, method, &order, params).await
}

/// It was so before.
pub(super) fn unchanged(order: &str) -> Changed {
    Changed { references: references(order), ..Changed::default() }
}

pub(super) fn references(order: &str) -> References {
    References { order: Some(order.to_owned()), ..References::default() }
}

/// Reads an answer that says no more than yes or no: `true`, `Success`, or an object whose status is one of these.
pub(super) fn yes(value: &Value) -> Result<bool> {
    let word = match value {
        Value::Object(map) => map.get("status").and_then(super::fields::scalar),
        plain => super::fields::scalar(plain),
    };
    match word.as_deref().map(str::to_ascii_lowercase).as_deref() {
        Some("true" | "success") => Ok(true),
        Some("false") => Ok(false),
        _ => Err(Error::bad_reply("body", "the registrar's answer says neither yes nor no")),
    }
}

/// Sends a request that is answered with yes or no. A no without a reason is a refusal.
pub(super) async fn asked(
    account: &LogicBoxes,
    cx: &Cx,
    effect: Effect,
    method: &'static str,
    params: &Params,
) -> Result<Changed> {
    let request = account.post(method, params)?;
    let done = cx.exchange(effect, request, |attempt| yes(&wire::read(attempt, method)?)).await?;
    if done {
        return Ok(Changed { changed: true, ..Changed::default() });
    }
    Err(Error::new(ErrorKind::Rejected, "LogicBoxes answers no, and gives no reason"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn yes_and_no_are_said_in_several_ways() {
        for body in
            [json!(true), json!("true"), json!("Success"), json!({"status": "Success", "message": "x"})]
        {
            assert_eq!(yes(&body).ok(), Some(true), "{body}");
        }
        assert_eq!(yes(&json!(false)).ok(), Some(false));
        for body in [json!({}), json!(1), json!("perhaps"), json!([]), json!({"status": "Asleep"})] {
            assert!(yes(&body).is_err(), "{body}");
        }
    }
}
