//! Orders, customers and data protection: what LogicBoxes alone has.
//!
//! Reference: knowledge base 763 (order id), 770 (details), 788 (default name servers) and 904 (move).

use super::order::is_number;
use super::params::Params;
use super::{LogicBoxes, change, details, order, prepare};
use crate::call::Cx;
use crate::error::{Error, Problem, Result};
use crate::op::*;

const MOVE: &str = "products/move";
const VERIFY: &str = "domains/raa/resend-verification";

/// `logicboxes.order_id`
pub(super) async fn order_id(
    account: &LogicBoxes,
    cx: &Cx,
    input: &LogicboxesOrderId,
) -> Result<LogicboxesOrderNumber> {
    let order = order::id(account, cx, &input.domain).await?;
    Ok(LogicboxesOrderNumber { domain: input.domain.clone(), order })
}

/// `logicboxes.order_info`
pub(super) async fn order_info(
    account: &LogicBoxes,
    cx: &Cx,
    input: &LogicboxesOrderInfo,
) -> Result<DomainDetails> {
    Ok(details::by_order(account, cx, &input.order).await?.into_output(cx.now()))
}

/// `logicboxes.default_nameservers`
pub(super) async fn default_nameservers(
    account: &LogicBoxes,
    cx: &Cx,
    input: &LogicboxesDefaultNameservers,
) -> Result<DefaultNameservers> {
    let customer = customer(account, input.customer_id.as_deref())?;
    let servers = prepare::default_nameservers(account, cx, customer).await?;
    Ok(DefaultNameservers { nameservers: servers.into_iter().map(|server| server.name).collect() })
}

/// The customer that a call names outside of an order, or the account's own.
pub(super) fn customer<'a>(account: &'a LogicBoxes, given: Option<&'a str>) -> Result<&'a str> {
    account.customer(given).map_err(|problem| {
        let path = problem.path.trim_start_matches("logicboxes.").to_owned();
        Error::invalid(vec![Problem { path, ..problem }])
    })
}

/// `logicboxes.move_domain`. Contacts go with the domain: nothing else is possible any more.
pub(super) async fn move_domain(
    account: &LogicBoxes,
    cx: &Cx,
    input: &LogicboxesMoveDomain,
) -> Result<Changed> {
    let ids = [("from_customer_id", &input.from_customer_id), ("to_customer_id", &input.to_customer_id)];
    let wrong = ids.into_iter().filter(|(_, id)| !is_number(id));
    let problem = |(path, _)| Problem::invalid(path, "a customer's number at LogicBoxes is a whole number");
    let problems: Vec<Problem> = wrong.map(problem).collect();
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let params = Params::new()
        .add("domain-name", &input.domain)
        .add("existing-customer-id", &input.from_customer_id)
        .add("new-customer-id", &input.to_customer_id)
        .add("default-contact", "oldcontact");
    change::asked(account, cx, Effect::Set, MOVE, &params).await
}

/// `domain.resend_verification`
pub(super) async fn resend_verification(
    account: &LogicBoxes,
    cx: &Cx,
    input: &DomainResendVerification,
) -> Result<Changed> {
    let order = order::id(account, cx, &input.domain).await?;
    let params = Params::new().add("order-id", &order);
    let done = change::asked(account, cx, Effect::Create, VERIFY, &params).await?;
    Ok(Changed { references: change::references(&order), ..done })
}
