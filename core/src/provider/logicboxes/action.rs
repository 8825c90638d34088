//! The action hash: what LogicBoxes answers to every write on an order. It says how far an action in the order's queue has come.
//!
//! Reference: knowledge base 752, 758, 746 and recorded answers. The set of status words is open: one that is not
//! known means that the action is under way.

use super::fields::Fields;
use super::messages;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Charge, DomainName, Money, OrderState, Part, PriceSource, References};
use crate::op::Changed;
use crate::provider::{Progress, Receipt};
use serde_json::Value;

pub(super) const REGISTER: &str = "AddNewDomain";
pub(super) const TRANSFER: &str = "AddTransferDomain";
pub(super) const RENEW: &str = "RenewDomain";
/// What the registrar does by itself with a domain that has expired.
pub(super) const PARK: &str = "ParkDomain";
pub(super) const PRIVACY: &str = "PurchasePrivacyProtection";
/// An action whose word is not on record, such as a restore: any word may be it that is not known to be another's.
pub(super) const UNNAMED: &str = "";
const KNOWN: [&str; 8] = [REGISTER, TRANSFER, RENEW, PARK, PRIVACY, "DelDomain", "ModNS", "ModContact"];

/// Whether the registrar's word may stand for this kind of action.
pub(super) fn fits(kind: &str, word: &str) -> bool {
    if kind == UNNAMED { !KNOWN.contains(&word) } else { kind == word }
}

/// What was asked, so that an answer to something else is not taken for one.
pub(super) struct Asked<'a> {
    pub(super) domain: &'a DomainName,
    pub(super) kind: &'static str,
    /// The order that the request named.
    pub(super) order: Option<&'a str>,
    pub(super) privacy: bool,
}

/// Reads the answer to a purchase.
pub(super) fn receipt(value: &Value, asked: &Asked<'_>) -> Result<Receipt> {
    if value.as_str() == Some("NoError") {
        return Ok(Receipt::new(Progress::Pending));
    }
    let (fields, invoice) = pick(value, asked.kind)?;
    let domain = fields.domain("description")?;
    if domain.as_ref().is_some_and(|domain| domain != asked.domain) {
        return Err(Error::bad_reply("description", "the registrar's answer is about another domain"));
    }
    if let (Some(asked), Some(named)) = (asked.order, fields.text("entityid"))
        && asked != named
    {
        return Err(Error::bad_reply("entityid", "the registrar's answer is about another order"));
    }
    if fields
        .text("actiontype")
        .is_some_and(|word| !fits(asked.kind, &word) && KNOWN.contains(&word.as_str()))
    {
        return Err(Error::bad_reply("actiontype", "the registrar's answer is about another action"));
    }
    let mut receipt = Receipt::new(progress(&fields)?);
    receipt.references = References {
        order: fields.text("entityid"),
        action: fields.text("eaqid").filter(|id| id != "0"),
        invoice: fields.text("invoiceid").or(invoice),
        ..References::default()
    };
    receipt.domain = domain;
    receipt.charged = charged(&fields);
    if receipt.progress == Progress::Pending {
        receipt.warnings.extend(waiting(&fields));
    }
    if let Some(dns) = fields.object("premiumdnsdetails") {
        receipt.parts.push(part("premium_dns", &dns));
    }
    match fields.object("privacydetails") {
        Some(privacy) => receipt.parts.push(part("privacy", &privacy)),
        None if asked.privacy => {
            receipt.warnings.push("the registrar's answer does not say what became of privacy".into())
        }
        None => {}
    }
    Ok(receipt)
}

/// Reads the answer to a change that costs nothing.
pub(super) fn changed(value: &Value, order: &str) -> Result<Changed> {
    let fields = Fields::of(value)?;
    if fields.text("entityid").is_some_and(|named| named != order) {
        return Err(Error::bad_reply("entityid", "the registrar's answer is about another order"));
    }
    let pending = progress(&fields)? == Progress::Pending;
    let action = fields.text("eaqid").filter(|id| id != "0");
    Ok(Changed {
        changed: true,
        pending,
        message: pending.then(|| waiting(&fields)).flatten(),
        references: References { order: Some(order.into()), action, ..References::default() },
    })
}

/// The hash itself. Where several invoices result, it is found under the number of its invoice.
fn pick<'a>(value: &'a Value, kind: &str) -> Result<(Fields<'a>, Option<String>)> {
    let fields = Fields::of(value)?;
    if fields.get("status").is_some() || fields.get("actionstatus").is_some() {
        return Ok((fields, None));
    }
    let numbered = fields.iter().filter(|(key, _)| key.bytes().all(|b| b.is_ascii_digit()));
    let mut fitting = numbered.filter_map(|(key, _)| {
        let inner = fields.object(key)?;
        inner.text("actiontype").is_some_and(|word| fits(kind, &word)).then(|| (inner, Some(key.clone())))
    });
    match (fitting.next(), fitting.next()) {
        (Some(one), None) => Ok(one),
        _ => Err(fields.lacks("status")),
    }
}

/// How far an action is. Only both words together mean that it is done: `status` alone may speak of the queue.
fn progress(fields: &Fields<'_>) -> Result<Progress> {
    let is = |text: &Option<String>, word: &str| {
        text.as_deref().is_some_and(|text| text.eq_ignore_ascii_case(word))
    };
    let (status, action) = (fields.text("status"), fields.text("actionstatus"));
    if is(&action, "Failed") {
        let text =
            fields.text("actionstatusdesc").or_else(|| fields.text("error").filter(|text| text != "NoError"));
        let text = text.unwrap_or_else(|| "no reason given".into());
        let message =
            format!("LogicBoxes took the order and ended it without executing it: {}", messages::code(&text));
        return Err(Error::new(ErrorKind::Rejected, message).from_registrar(messages::code(&text), text));
    }
    if is(&status, "Failed") {
        return Err(Error::bad_reply(
            fields.place("status"),
            "the registrar's answer says that it failed and that it did not",
        ));
    }
    if status.is_none() && action.is_none() {
        return Err(fields.lacks("status"));
    }
    let error = fields.text("error").is_some_and(|text| text != "NoError");
    let done = is(&status, "Success") && is(&action, "Success") && !error;
    Ok(if done { Progress::Done } else { Progress::Pending })
}

/// Why an order waits, for a person.
fn waiting(fields: &Fields<'_>) -> Option<String> {
    let error = fields.text("error").filter(|text| text != "NoError");
    let text = error.or_else(|| fields.text("actionstatusdesc")).or_else(|| fields.text("actionstatus"))?;
    Some(format!("the registrar says: {text}"))
}

/// The sum, which is written as a debit: with a minus sign.
fn charged(fields: &Fields<'_>) -> Option<Charge> {
    let amount = fields.decimal("sellingamount").ok()??;
    let currency = fields.text("sellingcurrencysymbol")?.parse().ok()?;
    let debit = amount.is_zero() || amount.is_sign_negative();
    debit.then(|| Charge { money: Money::new(amount.abs(), currency), source: PriceSource::Reply })
}

/// What is bought with an order besides has a fate of its own.
fn part(what: &str, fields: &Fields<'_>) -> Part {
    let part = |state, text: Option<String>| Part {
        what: what.to_owned(),
        state,
        code: text.as_deref().map(messages::code),
        message: text,
    };
    let refused = fields.text("status").is_some_and(|status| status.eq_ignore_ascii_case("error"));
    let text = || {
        ["error", "message", "msg", "actionstatusdesc"]
            .iter()
            .find_map(|key| fields.text(key))
            .filter(|text| text != "NoError")
    };
    match progress(fields) {
        _ if refused => part(OrderState::Failed, text()),
        Ok(Progress::Done) => part(OrderState::Succeeded, None),
        Ok(Progress::Pending) => part(OrderState::Pending, None),
        Err(error) if error.kind() == ErrorKind::Rejected => part(OrderState::Failed, text()),
        Err(_) => part(OrderState::Unknown, text()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Outcome;
    use serde_json::json;

    fn read(value: &Value) -> Result<Receipt> {
        let domain = "silverfires.com".parse().expect("a name");
        receipt(value, &Asked { domain: &domain, kind: RENEW, order: Some("84372632"), privacy: false })
    }

    fn renewed() -> Value {
        json!({
            "actiontypedesc": "Renewal of silverfires.com for 1 year", "sellingamount": "-14.990", "entityid": "84372632",
            "actionstatus": "Success", "status": "Success", "eaqid": "514448554", "description": "silverfires.com",
            "actiontype": "RenewDomain", "invoiceid": "86704006", "sellingcurrencysymbol": "USD",
        })
    }

    #[test]
    fn a_debit_is_what_was_charged() {
        let receipt = read(&renewed()).expect("a receipt");
        assert_eq!(receipt.progress, Progress::Done);
        assert_eq!(receipt.charged.map(|c| c.money.to_string()), Some("14.99 USD".into()));
        assert_eq!(receipt.references.invoice.as_deref(), Some("86704006"));
    }

    #[test]
    fn a_status_without_the_actions_own_is_not_done() {
        let mut value = renewed();
        value.as_object_mut().expect("an object").remove("actionstatus");
        assert_eq!(read(&value).expect("a receipt").progress, Progress::Pending);
        for word in ["InvoicePaid", "PendingExecution", "ANewWord"] {
            value["actionstatus"] = word.into();
            assert_eq!(read(&value).expect("a receipt").progress, Progress::Pending, "{word}");
        }
    }

    #[test]
    fn a_failed_action_is_a_definite_no() {
        let mut value = renewed();
        value["status"] = "Failed".into();
        value["actionstatus"] = "Failed".into();
        value["actionstatusdesc"] = "Not today".into();
        let error = read(&value).expect_err("a failure");
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Rejected, Outcome::NotDone));
        assert_eq!(error.context().registrar_message.as_deref(), Some("Not today"));
    }

    #[test]
    fn an_answer_to_something_else_proves_nothing() {
        for (key, other) in [("description", "other.com"), ("entityid", "1"), ("actiontype", "ModNS")] {
            let mut value = renewed();
            value[key] = other.into();
            let error = read(&value).expect_err("another answer");
            assert_eq!((error.outcome(), error.context().at.as_deref()), (Outcome::Unknown, Some(key)));
        }
    }

    #[test]
    fn a_privacy_that_failed_is_a_part_of_a_renewal_that_did_not() {
        let mut value = renewed();
        value["privacydetails"] = json!({"entityid": "84372632", "status": "error", "error": "Privacy Protection Service not available."});
        let receipt = read(&value).expect("a receipt");
        assert_eq!(receipt.progress, Progress::Done);
        assert_eq!(receipt.parts[0].state, OrderState::Failed);
        assert_eq!(receipt.parts[0].code.as_deref(), Some("Privacy Protection Service not available."));
    }

    #[test]
    fn a_hash_under_its_invoice_is_found() {
        let receipt = read(&json!({"78877737": renewed()})).expect("a receipt");
        assert_eq!(receipt.progress, Progress::Done);
        assert!(read(&json!({"78877737": renewed(), "78877738": renewed()})).is_err());
        assert!(read(&json!({})).is_err());
    }

    #[test]
    fn a_contradiction_proves_nothing() {
        let mut value = renewed();
        value["status"] = "Failed".into();
        assert_eq!(read(&value).expect_err("a contradiction").outcome(), Outcome::Unknown);
        let mut value = renewed();
        value["error"] = "Order Locked for Processing, Please contact Support".into();
        assert_eq!(read(&value).expect("a receipt").progress, Progress::Pending);
    }
}
