//! `POST domains/transfer`
//!
//! Reference: knowledge base 758. A transfer adds one year; there is no parameter for more.

use super::action::{self, Asked};
use super::contacts;
use super::order::{
    TRANSFER_OPTIONS, attributes, named_customer, protect, unfit_options, with_options, without_addresses,
};
use super::params::Params;
use super::{LogicBoxes, wire};
use crate::call::Cx;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::model::AuthCode;
use crate::op::{DomainTransfer, Effect};
use crate::provider::Receipt;
use crate::tld::Applies;
use bytes::Bytes;
use http::Request;

const METHOD: &str = "domains/transfer";

/// Transfers a domain in. Contacts have been turned into handles before.
pub(super) async fn run(account: &LogicBoxes, cx: &Cx, input: &DomainTransfer) -> Result<Receipt> {
    let request = request(account, input)?;
    cx.exchange(Effect::Purchase, request, |attempt| {
        let asked =
            Asked { domain: &input.domain, kind: action::TRANSFER, order: None, privacy: input.privacy };
        action::receipt(&wire::read(attempt, METHOD)?, &asked)
    })
    .await
}

/// Every reason not to send the order, as far as it can be told without the contacts' handles.
pub(super) fn problems(account: &LogicBoxes, input: &DomainTransfer) -> Vec<Problem> {
    let mut problems = Vec::new();
    if input.years.is_some_and(|years| years != 1) {
        let text = "a transfer adds one year at LogicBoxes; leave years out, and renew afterwards";
        problems.push(Problem::new("years", ProblemCode::OutOfRange, text));
    }
    problems.extend(account.customer(named_customer(input.logicboxes.as_ref())).err());
    without_addresses(&input.nameservers, &mut problems);
    problems.extend(unfit_options(input.logicboxes.as_ref(), TRANSFER_OPTIONS));
    contacts::problems(Applies::Transfer, &input.domain, &input.contacts, &mut problems);
    problems
}

pub(super) fn request(account: &LogicBoxes, input: &DomainTransfer) -> Result<Request<Bytes>> {
    let wrong = |problem| Error::invalid(vec![problem]);
    let ids = contacts::ids(Applies::Transfer, &input.domain, &input.contacts).map_err(wrong)?;
    let options = input.logicboxes.as_ref();
    let mut attrs = attributes(&input.extra, options);
    contacts::by_number(&mut attrs, &ids);
    let [registrant, admin, tech, billing] = ids;
    let params = Params::new()
        .add("domain-name", &input.domain)
        .maybe("auth-code", input.auth_code.as_ref().map(AuthCode::expose))
        .each("ns", input.nameservers.iter().map(|server| &server.name))
        .add("customer-id", account.customer(named_customer(input.logicboxes.as_ref())).map_err(wrong)?)
        .add("reg-contact-id", registrant)
        .add("admin-contact-id", admin)
        .add("tech-contact-id", tech)
        .add("billing-contact-id", billing)
        .add("purchase-privacy", input.privacy)
        .add("protect-privacy", protect(input.logicboxes.as_ref(), input.privacy))
        .add("auto-renew", input.auto_renew);
    let params = with_options(params, options).attrs(&attrs);
    account.post(METHOD, &params)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, params};
    use super::*;
    use crate::model::{ContactRef, Contacts};
    use crate::op::Op;
    use crate::provider::Progress;
    use crate::transport::Step;

    fn input() -> DomainTransfer {
        let contacts =
            Contacts { registrant: Some(ContactRef::Handle("80079260".into())), ..Contacts::default() };
        DomainTransfer::new("example.com".parse().expect("a name"), Some(AuthCode::new("a&b")), contacts)
    }

    #[test]
    fn name_servers_are_sent_only_where_some_are_given() {
        let sent = params(&request(&account(), &input()).expect("a request"));
        assert!(sent.contains(&("auth-code".into(), "a&b".into())));
        assert!(!sent.iter().any(|(name, _)| name == "ns" || name == "years"));
    }

    #[test]
    fn the_contact_with_the_tie_to_asia_is_named_by_its_role() {
        let mut input = input();
        input.domain = "example.asia".parse().expect("a name");
        input.extra = [("cedcontactid".to_owned(), "billing".to_owned())].into();
        let sent = params(&request(&account(), &input).expect("a request"));
        let billing =
            sent.iter().find(|(name, _)| name == "billing-contact-id").expect("a contact").1.clone();
        assert!(sent.contains(&("attr-value1".into(), billing)));
    }

    #[test]
    fn more_than_one_year_cannot_be_had() {
        let mut input = input();
        input.years = Some(2);
        assert_eq!(problems(&account(), &input)[0].path, "years");
    }

    #[tokio::test]
    async fn a_bare_no_error_means_that_the_transfer_waits_for_somebody() {
        for body in ["NoError", "\"NoError\""] {
            let (cx, _) = cx(Op::DomainTransfer, [Step::answer(200, &[], body)]);
            let receipt = run(&account(), &cx, &input()).await.expect("a receipt");
            assert_eq!(receipt.progress, Progress::Pending);
        }
    }
}
