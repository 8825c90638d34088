//! What register, transfer and renew have in common, and the number of a domain's order.

use super::params::Params;
use super::{LogicBoxes, wire};
use crate::call::Cx;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::model::{DomainName, NameServer, Period};
use crate::op::{Call, Effect, InvoiceOption, LogicboxesOrder};
use serde_json::Value;
use std::collections::BTreeMap;

const ORDER_ID: &str = "domains/orderid";

impl LogicBoxes {
    /// The customer that an order or contact belongs to.
    pub(super) fn customer<'a>(&'a self, given: Option<&'a str>) -> Result<&'a str, Problem> {
        let Some(id) = given.or(self.customer_id.as_deref()) else {
            let text = "LogicBoxes needs the customer that it belongs to: give it here, or set the account's customer_id";
            return Err(Problem::missing("logicboxes.customer_id", text));
        };
        if is_number(id) {
            return Ok(id);
        }
        Err(Problem::invalid("logicboxes.customer_id", "a customer's number at LogicBoxes is a whole number"))
    }
}

/// The customer that a call names.
pub(super) fn named_customer(options: Option<&LogicboxesOrder>) -> Option<&str> {
    options.and_then(|options| options.customer_id.as_deref())
}

/// What happens to the customer's invoice: none is raised where the call says nothing.
pub(super) fn invoice_option(options: Option<&LogicboxesOrder>) -> &'static str {
    options.and_then(|options| options.invoice_option).unwrap_or(InvoiceOption::NoInvoice).as_str()
}

/// The options that each purchase takes, in our words.
pub(super) const REGISTER_OPTIONS: &[&str] =
    &["customer_id", "discount_amount", "premium_dns", "protect_privacy", "premium", "early_access"];
pub(super) const TRANSFER_OPTIONS: &[&str] =
    &["customer_id", "premium_dns", "protect_privacy", "premium", "premium_transfer"];
pub(super) const RENEW_OPTIONS: &[&str] = &["customer_id", "discount_amount", "premium_dns", "premium"];
pub(super) const PRIVACY_OPTIONS: &[&str] = &["discount_amount"];

/// Every option that a purchase does not take: it would be lost without a word.
pub(super) fn unfit_options(
    options: Option<&LogicboxesOrder>,
    takes: &[&str],
) -> impl Iterator<Item = Problem> {
    let given = |options: &LogicboxesOrder| {
        [
            ("customer_id", options.customer_id.is_some()),
            ("discount_amount", options.discount_amount.is_some()),
            ("premium_dns", options.premium_dns),
            ("protect_privacy", options.protect_privacy.is_some()),
            ("premium", options.premium),
            ("early_access", options.early_access),
            ("premium_transfer", options.premium_transfer),
        ]
    };
    let text = "this purchase has no such option at LogicBoxes; leave it out";
    options
        .map(given)
        .into_iter()
        .flatten()
        .filter(|(name, given)| *given && !takes.contains(name))
        .map(move |(name, _)| Problem::new(format!("logicboxes.{name}"), ProblemCode::NotAllowed, text))
}

/// The options that are parameters of their own.
pub(super) fn with_options(params: Params, options: Option<&LogicboxesOrder>) -> Params {
    params
        .add("invoice-option", invoice_option(options))
        .maybe("discount-amount", options.and_then(|options| options.discount_amount))
        .maybe(
            "purchase-premium-dns",
            options.filter(|options| options.premium_dns).map(|options| options.premium_dns),
        )
}

/// Privacy is switched on as it is bought, unless the call says otherwise.
pub(super) fn protect(options: Option<&LogicboxesOrder>, privacy: bool) -> bool {
    options.and_then(|options| options.protect_privacy).unwrap_or(privacy)
}

/// Whether a text is a number as LogicBoxes gives them out.
pub(super) fn is_number(text: &str) -> bool {
    !text.is_empty() && text.len() <= 18 && text.bytes().all(|b| b.is_ascii_digit())
}

/// The term in years: LogicBoxes sells no parts of them.
pub(super) fn years(years: Option<u16>, months: Option<u16>) -> Result<u16, Problem> {
    let text = "LogicBoxes sells whole years: give years, or months that are whole years";
    Period::of(years, months)?.in_years().ok_or_else(|| Problem::new("months", ProblemCode::NotAllowed, text))
}

/// Attributes as the caller gave them. `premium` is sent only as consent: as `true`.
pub(super) fn attributes(
    extra: &BTreeMap<String, String>,
    options: Option<&LogicboxesOrder>,
) -> BTreeMap<String, String> {
    let given = extra.iter().filter(|(name, value)| *name != "premium" || *value == "true");
    let mut attributes: BTreeMap<String, String> = given.map(|(n, v)| (n.clone(), v.clone())).collect();
    let named = |name: &str, value: &str, given: fn(&LogicboxesOrder) -> bool| {
        options.is_some_and(given).then(|| (name.to_owned(), value.to_owned()))
    };
    attributes.extend(named("premium", "true", |options| options.premium));
    attributes.extend(named("eap", "true", |options| options.early_access));
    attributes.extend(named("type", "premiumft", |options| options.premium_transfer));
    attributes
}

/// Whether an order agrees to whatever price the registry asks.
pub(super) fn consents(call: &Call) -> bool {
    let sent = match call {
        Call::DomainTransfer(input) => attributes(&input.extra, input.logicboxes.as_ref()),
        Call::DomainRenew(input) => attributes(&input.extra, input.logicboxes.as_ref()),
        _ => return false,
    };
    sent.contains_key("premium") || sent.get("type").is_some_and(|word| word == "premiumft")
}

/// Name servers by name only: the addresses of those below the domain are not part of an order.
pub(super) fn without_addresses(nameservers: &[NameServer], problems: &mut Vec<Problem>) {
    for (i, _) in nameservers.iter().enumerate().filter(|(_, server)| !server.addresses.is_empty()) {
        let text = "LogicBoxes takes no addresses here: leave them out, and register the name server with nameserver.create";
        problems.push(Problem::new(format!("nameservers[{i}].addresses"), ProblemCode::NotAllowed, text));
    }
}

/// The number of a domain's order.
pub(super) async fn id(account: &LogicBoxes, cx: &Cx, domain: &DomainName) -> Result<String> {
    let request = account.get(ORDER_ID, &Params::new().add("domain-name", domain))?;
    cx.exchange(Effect::Read, request, |attempt| number(&wire::read(attempt, ORDER_ID)?)).await
}

/// A body that is nothing but a number.
pub(super) fn number(value: &Value) -> Result<String> {
    super::fields::scalar(value)
        .filter(|text| is_number(text))
        .ok_or_else(|| Error::bad_reply("body", "the registrar's answer is not the number that was expected"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_whole_years_are_sold() {
        assert_eq!(years(None, Some(24)), Ok(2));
        assert_eq!(years(None, Some(18)).map_err(|p| p.path), Err("months".into()));
    }

    #[test]
    fn a_number_is_read_bare_and_quoted_and_nothing_else() {
        assert_eq!(number(&json!(84_372_632)).ok().as_deref(), Some("84372632"));
        assert_eq!(number(&json!("84372632")).ok().as_deref(), Some("84372632"));
        for other in [json!(true), json!(-1), json!(1.5), json!({}), json!("")] {
            assert!(number(&other).is_err(), "{other}");
        }
    }

    #[test]
    fn premium_is_sent_only_as_consent() {
        let extra = |value: &str| BTreeMap::from([("premium".to_owned(), value.to_owned())]);
        assert_eq!(attributes(&extra("true"), None).len(), 1);
        assert!(attributes(&extra("false"), None).is_empty());
        let options = LogicboxesOrder { premium: true, early_access: true, ..LogicboxesOrder::default() };
        let sent = attributes(&BTreeMap::new(), Some(&options));
        assert_eq!((sent["premium"].as_str(), sent["eap"].as_str()), ("true", "true"));
    }

    #[test]
    fn an_option_that_a_purchase_does_not_take_is_not_lost_without_a_word() {
        let options = LogicboxesOrder { early_access: true, premium: true, ..LogicboxesOrder::default() };
        let paths: Vec<_> =
            unfit_options(Some(&options), RENEW_OPTIONS).map(|problem| problem.path).collect();
        assert_eq!(paths, ["logicboxes.early_access"]);
    }
}
