//! `Domain/Renew`
//!
//! `currentexpiration` is there against renewing the same name twice. How exactly it is compared is not documented, so it is sent and
//! never relied on.

use super::params::{Params, yes};
use super::{InternetBs, change, details, options, order, wire};
use crate::broken::{Protection, is_off};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, ProblemCode, Result};
use crate::op::{DomainRenew, Effect};
use crate::provider::Receipt;
use bytes::Bytes;
use http::Request;

const RENEW: &str = "Domain/Renew";

/// Extends a registration.
pub(super) async fn run(account: &InternetBs, cx: &Cx, input: &DomainRenew) -> Result<Receipt> {
    let guard = match cx.baseline() {
        Some(baseline) => baseline.guard.clone(),
        None => details::need(account, cx, &input.domain).await?.expires.map(|date| date.to_string()),
    };
    let text =
        "Internet.bs shows no expiry for this domain, which it wants back with a renewal; nothing was sent";
    let guard = guard.ok_or_else(|| Error::new(ErrorKind::Conflict, text))?;
    let request = request(account, input, &guard)?;
    cx.exchange(Effect::Purchase, request, |attempt| order::receipt(&wire::read(attempt)?, "newexpiration"))
        .await
}

/// Every reason not to send the order.
pub(super) fn problems(input: &DomainRenew) -> Vec<Problem> {
    let mut problems: Vec<Problem> = order::years(input.years, input.months).err().into_iter().collect();
    problems.extend(options::unfit(input.internetbs.as_ref(), options::RENEW));
    if input.privacy {
        let text = "privacy is a state of the domain at Internet.bs and is not renewed; leave it out";
        problems.push(Problem::new("privacy", ProblemCode::NotAllowed, text));
    }
    problems
}

/// A renewal says nothing of the registrar's own renewing, so that is set before, where it stands otherwise.
pub(super) async fn prepare(account: &InternetBs, cx: &Cx, input: &DomainRenew) -> Result<()> {
    let stands = details::need(account, cx, &input.domain).await?.auto_renew;
    if stands == Some(input.auto_renew) {
        return Ok(());
    }
    let wish = Params::new().add("AutoRenew", yes(input.auto_renew));
    change::update(account, cx, &input.domain, wish).await.map(|_| ())
}

pub(super) fn request(account: &InternetBs, input: &DomainRenew, guard: &str) -> Result<Request<Bytes>> {
    let years = order::years(input.years, input.months).map_err(|problem| Error::invalid(vec![problem]))?;
    let params = Params::of(&input.domain)
        .add("Period", format!("{years}Y"))
        .maybe("currentexpiration", Some(guard).filter(|_| !is_off(Protection::Guard)))
        .all(options::params(input.internetbs.as_ref(), false))
        .all(super::contacts::extra(&input.extra));
    account.post(RENEW, &params)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, form, json};
    use super::*;
    use crate::error::Outcome;
    use crate::op::Op;
    use crate::transport::Step;
    use serde_json::json;

    fn input() -> DomainRenew {
        DomainRenew::new("example.com".parse().expect("a name"), 2)
    }

    #[test]
    fn the_guard_goes_out_with_dashes() {
        let form = form(&request(&account(), &input(), "2027-03-05").expect("a request"));
        assert_eq!((form["Period"].as_str(), form["currentexpiration"].as_str()), ("2Y", "2027-03-05"));
    }

    #[tokio::test]
    async fn a_lost_answer_is_never_sent_again() {
        let info = json(
            json!({"status": "SUCCESS", "domain": "example.com", "domainstatus": "REGISTERED", "paiduntil": "2027/03/05"}),
        );
        let (cx, script) = cx(Op::DomainRenew, [info, Step::Lost]);
        let error = run(&account(), &cx, &input()).await.expect_err("a lost answer");
        assert_eq!((error.outcome(), script.sent().len()), (Outcome::Unknown, 2));
    }

    #[tokio::test]
    async fn the_registrars_own_renewing_is_switched_off_before() {
        let info = |auto: &str| {
            json(
                json!({"status": "SUCCESS", "domain": "example.com", "domainstatus": "REGISTERED", "autorenew": auto}),
            )
        };
        let (off, script) = cx(Op::DomainRenew, [info("YES"), json(json!({"status": "SUCCESS"}))]);
        prepare(&account(), &off, &input()).await.expect("switched off");
        assert_eq!(form(&script.sent()[1])["AutoRenew"], "NO");
        let (already, script) = cx(Op::DomainRenew, [info("NO")]);
        prepare(&account(), &already, &input()).await.expect("off already");
        assert_eq!(script.sent().len(), 1);
    }
}
