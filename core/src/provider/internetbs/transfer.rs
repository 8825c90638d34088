//! `Domain/Transfer/Initiate`
//!
//! Its `SUCCESS` means that the transfer is accepted and paid, not that the domain has arrived; `Domain/Info` tells that.

use super::params::Params;
use super::{InternetBs, contacts, details, options, order, wire};
use crate::call::Cx;
use crate::error::{Problem, ProblemCode, Result};
use crate::model::{AuthCode, Lifecycle};
use crate::op::{DomainTransfer, Effect};
use crate::provider::{Progress, Receipt};
use crate::tld::Applies;
use bytes::Bytes;
use http::Request;

const INITIATE: &str = "Domain/Transfer/Initiate";

/// Transfers a domain in.
pub(super) async fn run(account: &InternetBs, cx: &Cx, input: &DomainTransfer) -> Result<Receipt> {
    let request = request(account, input)?;
    let sent =
        cx.exchange(Effect::Purchase, request, |attempt| order::receipt(&wire::read(attempt)?, "expiration"));
    let mut receipt = sent.await?;
    receipt.progress = Progress::Pending;
    // Some registries hand names over at once. Failing to see it changes nothing: it is seen later.
    if let Ok(Some(details)) = details::find(account, cx, &input.domain).await
        && details.lifecycle() == Lifecycle::Active
    {
        (receipt.progress, receipt.expires) = (Progress::Done, details.expires);
    }
    Ok(receipt)
}

/// Every reason not to send the order.
pub(super) fn problems(input: &DomainTransfer) -> Vec<Problem> {
    let mut problems = options::unfit(input.internetbs.as_ref(), options::TRANSFER);
    if input.years.is_some_and(|years| years != 1) {
        let text =
            "a transfer adds what its registry adds, a year at most; leave years out, and renew afterwards";
        problems.push(Problem::new("years", ProblemCode::OutOfRange, text));
    }
    if input.auto_renew {
        let text =
            "a transfer takes no wish for renewing; use domain.set_auto_renew when the domain has arrived";
        problems.push(Problem::new("auto_renew", ProblemCode::NotAllowed, text));
    }
    let renews = input.internetbs.as_ref().is_some_and(|own| own.renew_after_transfer.is_some());
    if renews && !["de", "nl"].contains(&input.domain.tld()) {
        let text = "only .de and .nl, whose transfers add no year, can be renewed with one; leave it out";
        problems.push(Problem::new("internetbs.renew_after_transfer", ProblemCode::NotAllowed, text));
    }
    contacts::problems(Applies::Transfer, &input.domain, &input.contacts, &mut problems);
    problems
}

pub(super) fn request(account: &InternetBs, input: &DomainTransfer) -> Result<Request<Bytes>> {
    let params = Params::of(&input.domain)
        .all(contacts::params(Applies::Transfer, &input.domain, &input.contacts))
        .all(order::nameservers(&input.nameservers))
        .maybe("transferAuthInfo", input.auth_code.as_ref().map(AuthCode::expose))
        .all(options::params(input.internetbs.as_ref(), input.privacy))
        .all(contacts::extra(&input.extra));
    account.post(INITIATE, &params)
}

#[cfg(test)]
mod tests {
    use super::super::contacts::tests::registrant;
    use super::super::testing::{account, cx, failure, form, json};
    use super::*;
    use crate::op::{InternetbsOrder, Op};
    use serde_json::json;

    fn input() -> DomainTransfer {
        DomainTransfer::new("example.com".parse().expect("a name"), Some(AuthCode::new("a&b")), registrant())
    }

    #[test]
    fn no_term_is_sent_and_the_flag_is_spelt_as_the_registrar_spells_it() {
        let mut input = input();
        input.internetbs =
            Some(InternetbsOrder { renew_after_transfer: Some(true), ..InternetbsOrder::default() });
        let form = form(&request(&account(), &input).expect("a request"));
        assert_eq!((form["transferAuthInfo"].as_str(), form["renewAfterTrasnfer"].as_str()), ("a&b", "YES"));
        assert!(!form.contains_key("Period") && !form.contains_key("AutoRenew"));
    }

    #[tokio::test]
    async fn success_means_accepted_until_the_domain_is_there() {
        let accepted = || {
            json(json!({"status": "SUCCESS", "product": [{"status": "SUCCESS", "domain": "example.com"}]}))
        };
        let there = json(
            json!({"status": "SUCCESS", "domain": "example.com", "domainstatus": "REGISTERED", "paiduntil": "2027/03/05"}),
        );
        let (waits, _) = cx(Op::DomainTransfer, [accepted(), failure(100_005)]);
        let receipt = run(&account(), &waits, &input()).await.expect("a receipt");
        assert_eq!(receipt.progress, Progress::Pending);
        let (done, _) = cx(Op::DomainTransfer, [accepted(), there]);
        let receipt = run(&account(), &done, &input()).await.expect("a receipt");
        assert_eq!((receipt.progress, receipt.expires.is_some()), (Progress::Done, true));
    }

    #[test]
    fn what_a_transfer_does_not_take_is_named() {
        let mut input = input();
        (input.years, input.auto_renew) = (Some(2), true);
        let paths: Vec<_> = problems(&input).into_iter().map(|problem| problem.path).collect();
        assert_eq!(paths, ["years", "auto_renew"]);
    }
}
