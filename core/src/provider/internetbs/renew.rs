//! `Domain/Renew`
//!
//! `currentexpiration` is there against renewing the same name twice. How exactly it is compared is not documented, so it is sent and
//! never relied on.

use super::params::{Params, yes};
use super::{InternetBs, change, codes, details, options, order, wire};
use crate::broken::{Protection, is_off};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Outcome, Problem, ProblemCode, Result};
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
    cx.exchange(Effect::Purchase, request, |attempt| {
        order::receipt(&wire::read(attempt).map_err(doubted)?, "newexpiration")
    })
    .await
}

/// The expiry and the term were looked at just before. A refusal of either, or by the registry, may be the answer to a second copy of the
/// request that something on the way has delivered: the first one has moved the date.
fn doubted(error: Error) -> Error {
    let about = error.problems().first().map(|problem| problem.path.as_str());
    let moved = matches!(about, None | Some("current_expiry" | "years"));
    match codes::number(&error) {
        Some(codes::WRONG_VALUE | codes::OUT_OF_RANGE | codes::OUT_OF_ITS_RANGE | codes::NOT_PROVIDED)
            if moved =>
        {
            error.with_outcome(Outcome::Unknown)
        }
        _ => error,
    }
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
    async fn a_refusal_that_a_copy_of_the_request_would_get_is_no_proof() {
        let info = || {
            json(
                json!({"status": "SUCCESS", "domain": "example.com", "domainstatus": "REGISTERED", "paiduntil": "2027/03/05"}),
            )
        };
        for (code, text, outcome) in [
            (100_002, "Invalid value \"2027-03-05\" for parameter \"currentexpiration\"!", Outcome::Unknown),
            (100_015, "Value \"2Y\" is out of range for parameter Period", Outcome::Unknown),
            (100_033, "Value \"2Y\" is out of range", Outcome::Unknown),
            (100_049, "Failed to provide \"example.com\"!", Outcome::Unknown),
            (100_002, "Invalid value \"X\" for parameter \"discountCode\"!", Outcome::NotDone),
            (100_005, "Permission denied! \"example.com\" permission is not granted.", Outcome::NotDone),
            (107_002, "Invalid API key and/or Password", Outcome::NotDone),
        ] {
            let no = json(json!({"transactid": "0", "status": "FAILURE", "message": text, "code": code}));
            let (cx, _) = cx(Op::DomainRenew, [info(), no]);
            let error = run(&account(), &cx, &input()).await.expect_err("a refusal");
            assert_eq!(error.outcome(), outcome, "{text}");
        }
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
