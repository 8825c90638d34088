//! `POST domains/renew`
//!
//! Reference: knowledge base 746. `exp-date` is the guard: LogicBoxes compares it with its own record, so that a
//! second copy of a renewal is refused.

use super::action::{self, Asked};
use super::order::{RENEW_OPTIONS, attributes, unfit_options, with_options, years};
use super::params::Params;
use super::{LogicBoxes, details, wire};
use crate::broken::{Protection, is_off};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::op::{DomainRenew, Effect};
use crate::provider::Receipt;
use bytes::Bytes;
use http::Request;

const METHOD: &str = "domains/renew";

/// The order to extend, and the expiry that LogicBoxes has on record for it, as it came.
pub(super) struct Guarded {
    pub(super) order: String,
    pub(super) endtime: String,
}

/// Extends a registration.
pub(super) async fn run(account: &LogicBoxes, cx: &Cx, input: &DomainRenew) -> Result<Receipt> {
    let guarded = guarded(account, cx, input).await?;
    let request = request(account, input, &guarded)?;
    cx.exchange(Effect::Purchase, request, |attempt| {
        let asked = Asked {
            domain: &input.domain,
            kind: action::RENEW,
            order: Some(&guarded.order),
            privacy: input.privacy,
        };
        action::receipt(&wire::read(attempt, METHOD)?, &asked)
    })
    .await
}

/// Every reason not to send the order.
pub(super) fn problems(input: &DomainRenew) -> Vec<Problem> {
    let years = years(input.years, input.months).err();
    years.into_iter().chain(unfit_options(input.logicboxes.as_ref(), RENEW_OPTIONS)).collect()
}

/// What the baseline found; read now where there is none.
async fn guarded(account: &LogicBoxes, cx: &Cx, input: &DomainRenew) -> Result<Guarded> {
    let found = match cx.baseline() {
        Some(baseline) => baseline.handle.clone().zip(baseline.guard.clone()),
        None => details::need(account, cx, &input.domain).await.map(|d| Some(d.order).zip(d.endtime))?,
    };
    let text =
        "LogicBoxes shows no expiry for this order, which it wants back with a renewal; nothing was sent";
    let (order, endtime) = found.ok_or_else(|| Error::new(ErrorKind::Conflict, text))?;
    Ok(Guarded { order, endtime })
}

pub(super) fn request(
    account: &LogicBoxes,
    input: &DomainRenew,
    guarded: &Guarded,
) -> Result<Request<Bytes>> {
    let years = years(input.years, input.months).map_err(|problem| Error::invalid(vec![problem]))?;
    let params = Params::new()
        .add("order-id", &guarded.order)
        .add("years", years)
        .maybe("exp-date", Some(&guarded.endtime).filter(|_| !is_off(Protection::Guard)))
        .add("purchase-privacy", input.privacy)
        .add("auto-renew", input.auto_renew);
    let options = input.logicboxes.as_ref();
    let params = with_options(params, options).attrs(&attributes(&input.extra, options));
    account.post(METHOD, &params)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, params};
    use super::*;
    use crate::error::Outcome;
    use crate::op::Op;
    use crate::transport::Step;
    use serde_json::json;

    fn input() -> DomainRenew {
        DomainRenew::new("silverfires.com".parse().expect("a name"), 1)
    }

    #[test]
    fn the_guard_is_the_registrars_own_value() {
        let guarded = Guarded { order: "84372632".into(), endtime: "1572601622".into() };
        let request = request(&account(), &input(), &guarded).expect("a request");
        let wanted = [
            ("order-id", "84372632"),
            ("years", "1"),
            ("exp-date", "1572601622"),
            ("purchase-privacy", "false"),
            ("auto-renew", "false"),
            ("invoice-option", "NoInvoice"),
        ];
        assert_eq!(params(&request), wanted.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    #[tokio::test]
    async fn a_lost_answer_is_never_sent_again() {
        let details = json!({"orderid": "1", "domainname": "silverfires.com", "currentstatus": "Active", "endtime": "1572601622"});
        let (cx, script) = cx(Op::DomainRenew, [Step::json(200, &details), Step::Lost]);
        let error = run(&account(), &cx, &input()).await.expect_err("a lost answer");
        assert_eq!((error.outcome(), script.sent().len()), (Outcome::Unknown, 2));
    }
}
