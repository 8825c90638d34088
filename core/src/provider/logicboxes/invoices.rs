//! `POST billing/customer-pay` and `POST billing/execute-order-without-payment`: orders that wait for their invoices.
//!
//! Reference: knowledge base 871 and 873. What their answers consist of is not documented; any that is no refusal counts as taken in,
//! and what became of the orders is for the journal to find out.

use super::params::Params;
use super::{LogicBoxes, wire};
use crate::call::Cx;
use crate::error::{Error, Result};
use crate::op::{Changed, Effect, LogicboxesExecuteOrders, LogicboxesPayInvoices};

const PAY: &str = "billing/customer-pay";
const EXECUTE: &str = "billing/execute-order-without-payment";

/// `logicboxes.pay_invoices`
pub(super) async fn pay(account: &LogicBoxes, cx: &Cx, input: &LogicboxesPayInvoices) -> Result<Changed> {
    send(account, cx, PAY, Params::new().each("invoice-ids", &input.invoices)).await
}

/// `logicboxes.execute_orders`
pub(super) async fn execute(
    account: &LogicBoxes,
    cx: &Cx,
    input: &LogicboxesExecuteOrders,
) -> Result<Changed> {
    let params =
        Params::new().each("invoice-ids", &input.invoices).add("cancel-invoice", input.cancel_invoices);
    send(account, cx, EXECUTE, params).await
}

/// Sent once: what it sets going costs money.
async fn send(account: &LogicBoxes, cx: &Cx, method: &'static str, params: Params) -> Result<Changed> {
    let request = account.post(method, &params)?;
    cx.exchange(Effect::Create, request, |attempt| {
        let value = wire::read(attempt, method)?;
        if !value.is_object() {
            return Err(Error::bad_reply(
                "body",
                "the registrar's answer is not the object that was expected",
            ));
        }
        Ok(Changed { changed: true, pending: true, ..Changed::default() })
    })
    .await
}
