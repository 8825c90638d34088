//! `POST orders/suspend`, `POST orders/unsuspend`, `POST domains/delete`, `POST domains/modify-auth-code`,
//! `POST domains/modify-privacy-protection`, `POST domains/gdpr/enable` and `POST domains/gdpr/disable`
//!
//! Reference: knowledge base 1077, 1078, 745, 779, 778, 2961 and 2960. What a value that is set already answers is documented for
//! none of them, so the domain is read first.

use super::params::Params;
use super::{LogicBoxes, change, details};
use crate::call::Cx;
use crate::error::{Error, Problem, Result};
use crate::model::Flag;
use crate::op::*;

const SUSPEND: &str = "orders/suspend";
const UNSUSPEND: &str = "orders/unsuspend";
const DELETE: &str = "domains/delete";
const AUTH_CODE: &str = "domains/modify-auth-code";
const PRIVACY: &str = "domains/modify-privacy-protection";
const MASK: &str = "domains/gdpr/enable";
const UNMASK: &str = "domains/gdpr/disable";

/// `domain.set_hold`
pub(super) async fn hold(account: &LogicBoxes, cx: &Cx, input: &DomainSetHold) -> Result<Changed> {
    if input.hold && input.reason.is_none() {
        return Err(no_reason("LogicBoxes wants a reason for a suspension"));
    }
    let details = details::need(account, cx, &input.domain).await?;
    if details.flags().contains(&Flag::ClientHold) == input.hold {
        return Ok(change::unchanged(&details.order));
    }
    let (method, reason) = if input.hold { (SUSPEND, input.reason.as_deref()) } else { (UNSUSPEND, None) };
    change::of_order(account, cx, method, &details.order, Params::new().maybe("reason", reason)).await
}

/// `domain.delete`. The registrar takes it into the queue; that it is gone is seen later.
pub(super) async fn delete(account: &LogicBoxes, cx: &Cx, input: &DomainDelete) -> Result<Changed> {
    change::of_domain(account, cx, DELETE, &input.domain, Params::new()).await
}

/// `domain.set_auth_code`
pub(super) async fn auth_code(account: &LogicBoxes, cx: &Cx, input: &DomainSetAuthCode) -> Result<Changed> {
    let details = details::need(account, cx, &input.domain).await?;
    if details.secret.as_deref() == Some(input.auth_code.expose()) {
        return Ok(change::unchanged(&details.order));
    }
    let params = Params::new().add("auth-code", input.auth_code.expose());
    change::of_order(account, cx, AUTH_CODE, &details.order, params).await
}

/// `domain.set_privacy`
pub(super) async fn privacy(account: &LogicBoxes, cx: &Cx, input: &DomainSetPrivacy) -> Result<Changed> {
    let Some(reason) = &input.reason else {
        return Err(no_reason("LogicBoxes wants a reason to switch privacy on or off"));
    };
    let details = details::need(account, cx, &input.domain).await?;
    if details.privacy == Some(input.privacy) {
        return Ok(change::unchanged(&details.order));
    }
    let params = Params::new().add("protect-privacy", input.privacy).add("reason", reason);
    change::of_order(account, cx, PRIVACY, &details.order, params).await
}

/// `logicboxes.set_gdpr`
pub(super) async fn gdpr(account: &LogicBoxes, cx: &Cx, input: &LogicboxesSetGdpr) -> Result<Changed> {
    let details = details::need(account, cx, &input.domain).await?;
    if details.masked == Some(input.masked) {
        return Ok(change::unchanged(&details.order));
    }
    let method = if input.masked { MASK } else { UNMASK };
    change::of_order(account, cx, method, &details.order, Params::new()).await
}

fn no_reason(text: &'static str) -> Error {
    Error::invalid(vec![Problem::missing("reason", text)])
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, params};
    use super::*;
    use crate::model::AuthCode;
    use crate::transport::Step;
    use serde_json::{Value, json};

    fn domain(more: Value) -> Step {
        let mut value = json!({"orderid": "7", "domainname": "a.com", "currentstatus": "Active"});
        if let (Some(map), Value::Object(more)) = (value.as_object_mut(), more) {
            map.extend(more);
        }
        Step::json(200, &value)
    }

    fn accepted() -> Step {
        Step::json(200, &json!({"status": "Success", "eaqid": "514700001", "currentaction": "514700001"}))
    }

    #[tokio::test]
    async fn a_suspension_needs_a_reason_and_its_end_does_not() {
        let input = |hold, reason: Option<&str>| DomainSetHold {
            domain: "a.com".parse().expect("a name"),
            hold,
            reason: reason.map(str::to_owned),
        };
        let (cx_none, script) = cx(Op::DomainSetHold, []);
        let error = hold(&account(), &cx_none, &input(true, None)).await.expect_err("no reason");
        assert!(error.problems()[0].path == "reason" && script.sent().is_empty());
        let (cx_on, script) = cx(Op::DomainSetHold, [domain(json!({})), accepted()]);
        hold(&account(), &cx_on, &input(true, Some("unpaid"))).await.expect("a change");
        assert_eq!(params(&script.sent()[1])[0], ("reason".into(), "unpaid".into()));
        let suspended = json!({"currentstatus": "Suspended"});
        let (cx_off, script) = cx(Op::DomainSetHold, [domain(suspended), accepted()]);
        hold(&account(), &cx_off, &input(false, None)).await.expect("a change");
        assert!(script.sent()[1].uri().path().ends_with("orders/unsuspend.json"));
    }

    #[tokio::test]
    async fn what_is_so_already_is_not_sent() {
        let (cx, script) = cx(
            Op::DomainSetPrivacy,
            [
                domain(json!({"isprivacyprotected": "true"})),
                domain(json!({"domsecret": "abc"})),
                domain(json!({"gdpr": {"enabled": "false"}})),
            ],
        );
        let domain = || "a.com".parse().expect("a name");
        let input = DomainSetPrivacy { domain: domain(), privacy: true, reason: Some("wanted".into()) };
        assert!(!privacy(&account(), &cx, &input).await.expect("an answer").changed);
        let input = DomainSetAuthCode { domain: domain(), auth_code: AuthCode::new("abc") };
        assert!(!auth_code(&account(), &cx, &input).await.expect("an answer").changed);
        let input = LogicboxesSetGdpr { domain: domain(), masked: false };
        assert!(!gdpr(&account(), &cx, &input).await.expect("an answer").changed);
        assert_eq!(script.sent().len(), 3);
    }
}
