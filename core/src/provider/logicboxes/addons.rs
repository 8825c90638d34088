//! `POST domains/restore`, `POST domains/purchase-privacy` and `POST domains/premium-dns`: what is bought for a domain that is
//! in the account.
//!
//! Reference: knowledge base 760, 2085 and 3339.

use super::action::{self, Asked};
use super::order::{PRIVACY_OPTIONS, unfit_options, with_options};
use super::params::Params;
use super::{LogicBoxes, details, wire};
use crate::call::Cx;
use crate::error::{Problem, ProblemCode, Result};
use crate::model::DomainName;
use crate::op::{
    DomainBuyPrivacy, DomainRestore, Effect, InvoiceOption, LogicboxesBuyPremiumDns, LogicboxesOrder,
};
use crate::provider::Receipt;

const RESTORE: &str = "domains/restore";
const PRIVACY: &str = "domains/purchase-privacy";
const PREMIUM_DNS: &str = "domains/premium-dns";

/// Every reason not to send a restore.
pub(super) fn restore_problems(input: &DomainRestore) -> Vec<Problem> {
    let options = input.logicboxes.as_ref();
    let mut problems: Vec<Problem> = unfit_options(options, &[]).collect();
    if options.and_then(|options| options.invoice_option) == Some(InvoiceOption::OnlyAdd) {
        let text = "a restore cannot wait for its invoice; choose another option";
        let words = ["NoInvoice", "PayInvoice", "KeepInvoice"];
        problems
            .push(Problem::new("logicboxes.invoice_option", ProblemCode::NotAllowed, text).allowing(words));
    }
    problems
}

/// Every reason not to buy privacy.
pub(super) fn privacy_problems(input: &DomainBuyPrivacy) -> Vec<Problem> {
    unfit_options(input.logicboxes.as_ref(), PRIVACY_OPTIONS).collect()
}

/// Every reason not to buy premium DNS.
pub(super) fn premium_dns_problems(input: &LogicboxesBuyPremiumDns) -> Vec<Problem> {
    unfit_options(input.logicboxes.as_ref(), &[]).collect()
}

/// `domain.restore`
pub(super) async fn restore(account: &LogicBoxes, cx: &Cx, input: &DomainRestore) -> Result<Receipt> {
    buy(account, cx, RESTORE, action::UNNAMED, &input.domain, input.logicboxes.as_ref()).await
}

/// `domain.buy_privacy`
pub(super) async fn privacy(account: &LogicBoxes, cx: &Cx, input: &DomainBuyPrivacy) -> Result<Receipt> {
    buy(account, cx, PRIVACY, action::PRIVACY, &input.domain, input.logicboxes.as_ref()).await
}

/// `logicboxes.buy_premium_dns`
pub(super) async fn premium_dns(
    account: &LogicBoxes,
    cx: &Cx,
    input: &LogicboxesBuyPremiumDns,
) -> Result<Receipt> {
    buy(account, cx, PREMIUM_DNS, action::UNNAMED, &input.domain, input.logicboxes.as_ref()).await
}

async fn buy(
    account: &LogicBoxes,
    cx: &Cx,
    method: &'static str,
    kind: &'static str,
    domain: &DomainName,
    options: Option<&LogicboxesOrder>,
) -> Result<Receipt> {
    let order = match cx.baseline().and_then(|baseline| baseline.handle.clone()) {
        Some(order) => order,
        None => details::need(account, cx, domain).await?.order,
    };
    let params = with_options(Params::new().add("order-id", &order), options);
    let request = account.post(method, &params)?;
    cx.exchange(Effect::Purchase, request, |attempt| {
        let asked = Asked { domain, kind, order: Some(&order), privacy: false };
        action::receipt(&wire::read(attempt, method)?, &asked)
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, params};
    use super::*;
    use crate::op::Op;
    use crate::provider::Progress;
    use crate::transport::Step;
    use serde_json::json;

    fn name() -> DomainName {
        "wibble-wibble.net".parse().expect("a name")
    }

    fn details() -> Step {
        Step::json(
            200,
            &json!({"orderid": "85575828", "domainname": "wibble-wibble.net", "currentstatus": "Active"}),
        )
    }

    #[tokio::test]
    async fn a_restore_names_the_order_and_takes_any_word_that_is_not_another_actions() {
        for (word, taken) in [("RestoreDomain", true), ("SomethingNew", true), ("RenewDomain", false)] {
            let hash = json!({"entityid": "85575828", "description": "wibble-wibble.net", "status": "Success",
                "actionstatus": "Success", "actiontype": word, "sellingamount": "-80.000", "sellingcurrencysymbol": "USD"});
            let (cx, script) = cx(Op::DomainRestore, [details(), Step::json(200, &hash)]);
            let receipt = restore(&account(), &cx, &DomainRestore::new(name())).await;
            assert_eq!(receipt.is_ok_and(|receipt| receipt.progress == Progress::Done), taken, "{word}");
            let wanted = [("order-id", "85575828"), ("invoice-option", "NoInvoice")];
            let wanted = wanted.map(|(name, value)| (name.to_owned(), value.to_owned()));
            assert_eq!(params(&script.sent()[1]), wanted);
        }
    }

    #[test]
    fn a_restore_does_not_wait_for_its_invoice() {
        let mut input = DomainRestore::new(name());
        input.logicboxes =
            Some(LogicboxesOrder { invoice_option: Some(InvoiceOption::OnlyAdd), ..Default::default() });
        assert_eq!(restore_problems(&input)[0].path, "logicboxes.invoice_option");
    }
}
