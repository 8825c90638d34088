//! The action hash: what writing methods answer.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::fault::NO_PRIVACY;
use super::product;
use crate::registry::World;
use crate::registry::action::{Action, HostChange, Kind, Progress, Wait};
use crate::registry::money::{CURRENCY, Money};
use crate::registry::order::Outcome;

/// `actiontype`. Of the last group the spelling is `modelled`.
pub(super) fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Register => "AddNewDomain",
        Kind::Transfer => "AddTransferDomain",
        Kind::Renew { .. } => "RenewDomain",
        Kind::Delete => "DelDomain",
        Kind::SetNameservers(_) => "ModNS",
        Kind::SetContacts(_) => "ModContact",
        Kind::Park => "ParkDomain",
        Kind::BuyPrivacy => "PurchasePrivacyProtection",
        // Nothing here orders one.
        Kind::Trade(_) | Kind::ChangeOwner(_) => "TradeDomain",
        Kind::Restore => "RestoreDomain",
        Kind::SetLock(true) => "EnableTheftProtection",
        Kind::SetLock(false) => "DisableTheftProtection",
        Kind::SetPrivacy(_) => "ModPrivacyProtection",
        Kind::BuyPremiumDns => "PurchasePremiumDNS",
        Kind::SetAutoRenew(_) => "ModAutoRenew",
        Kind::SetHold(Some(_)) => "SuspendOrder",
        Kind::SetHold(None) => "UnsuspendOrder",
        Kind::SetResellerLock(Some(_)) => "AddResellerLock",
        Kind::SetResellerLock(None) => "RemoveResellerLock",
        Kind::SetAuthCode(_) => "ModAuthCode",
        Kind::SetDnssec(_) => "ModDNSSEC",
        Kind::SetHost(HostChange::Set { .. }) => "ModChildNSIP",
        Kind::SetHost(HostChange::Remove { .. }) => "DelChildNS",
        Kind::SetHost(HostChange::Rename { .. }) => "ModChildNSName",
        Kind::SetMasking(true) => "EnableGDPR",
        Kind::SetMasking(false) => "DisableGDPR",
        Kind::SetExtra(_) => "ModDomainDetails",
        Kind::Recheck => "RecheckNS",
        Kind::Release => "ReleaseDomain",
        Kind::TransferAway => "TransferAway",
    }
}

/// `actiontypedesc`. That the year stays singular is `modelled`.
pub(super) fn description(action: &Action, domain: &str) -> String {
    let years = action.years;
    match &action.kind {
        Kind::Register => format!("Registration of {domain} for {years} year"),
        Kind::Renew { .. } => format!("Renewal of {domain} for {years} year"),
        Kind::Transfer => format!("Transfer of {domain} from old Registrar along with 1 year Renewal"),
        Kind::SetNameservers(servers) => {
            let names: Vec<&str> = servers.iter().map(|server| server.name.as_str()).collect();
            format!("Modification of Nameservers of {domain} to [{}]", names.join(", "))
        }
        Kind::SetContacts(_) => format!("Modification of Contact Details of {domain}"),
        Kind::BuyPrivacy => format!("Purchase of Privacy Protection Service for domain {domain}"),
        Kind::Restore => format!("Restoration of {domain}"),
        Kind::Delete => format!("Deletion of {domain}"),
        Kind::Park => format!("Parking of {domain}"),
        other => format!("{} of {domain}", kind(other)),
    }
}

/// `actionstatus` and `actionstatusdesc`.
pub(super) fn status(action: &Action) -> (&'static str, String) {
    let (word, text) = match (&action.progress, &action.kind) {
        (Progress::Failed(why), _) => return ("Failed", why.clone()),
        (Progress::Done, Kind::Register) => ("Success", "Domain registration completed Successfully"),
        (Progress::Done, Kind::Renew { .. }) => ("Success", "Domain renewed successfully"),
        (Progress::Done, Kind::Transfer) => ("Success", "Domain Transferred Successfully."),
        (Progress::Done, Kind::SetNameservers(_)) => ("Success", "Modification Completed Successfully."),
        (Progress::Done, _) => ("Success", "Operation completed successfully"),
        (Progress::Open(_), Kind::Park) => ("PendingExecution", "Awaiting update at Registry"),
        (Progress::Open(Wait::Registry | Wait::Consent), Kind::Transfer) => {
            ("RFASent", "Transfer waiting for Admin Contact Approval")
        }
        (Progress::Open(Wait::Unlock), _) => ("AdminApproved", "Order Locked In Processing."),
        (Progress::Open(Wait::Platform), _) => ("InvoicePaid", "Order Locked In Processing."),
        (Progress::Open(Wait::Approval), _) => {
            ("PENDING_REGISTRANT_AUTHORIZATION", "Pending Registrant Approval")
        }
        (Progress::Open(Wait::Registry), _) => ("PendingExecution", ""),
        // `modelled`: nobody has recorded an unpaid order, or a transfer without its code.
        (Progress::Open(Wait::AuthCode), _) => ("PendingExecution", "Waiting for the Domain Secret"),
        (Progress::Open(Wait::Payment), _) => ("PendingPayment", "Waiting for payment"),
        (Progress::Open(Wait::Consent), _) => ("PendingExecution", "Transfer away is pending"),
    };
    (word, text.to_owned())
}

/// The hash of an accepted action.
pub(super) fn hash(outcome: &Outcome) -> Value {
    let action = &outcome.action;
    let (word, text) = status(action);
    let mut hash = json!({
        "description": outcome.domain,
        "entityid": outcome.order.to_string(),
        "actiontype": kind(&action.kind),
        "actiontypedesc": description(action, &outcome.domain),
        "eaqid": action.id.to_string(),
        "actionstatus": word,
        "actionstatusdesc": text,
        "status": top_status(action, word),
    });
    match action.progress {
        Progress::Open(Wait::Unlock) => hash["error"] = json!("NoError"),
        Progress::Open(Wait::Platform) => {
            hash["error"] = json!("Order Locked for Processing, Please contact Support");
        }
        _ => {}
    }
    if let Some(invoice) = action.invoice {
        let amount = amount(action.price - action.discount);
        hash["invoiceid"] = json!(invoice.to_string());
        hash["sellingcurrencysymbol"] = json!(CURRENCY);
        hash["sellingamount"] = json!(amount);
        hash["unutilisedsellingamount"] = json!(amount);
        hash["customerid"] = json!(outcome.customer.to_string());
    }
    hash
}

/// The same with `currentaction`, which some methods add.
pub(super) fn current(outcome: &Outcome) -> Value {
    let mut hash = hash(outcome);
    hash["currentaction"] = hash["eaqid"].clone();
    hash
}

/// `status` repeats `actionstatus` for some, and says that queuing went well for others.
fn top_status(action: &Action, word: &'static str) -> &'static str {
    match action.progress {
        Progress::Done => "Success",
        Progress::Failed(_) | Progress::Open(Wait::Unlock | Wait::Platform) => word,
        Progress::Open(_) => "Success",
    }
}

/// A debit: with a minus sign and three decimals.
pub(super) fn amount(amount: Money) -> String {
    if amount.is_zero() { "0.000".to_owned() } else { format!("-{amount:.3}") }
}

/// Seconds since 1970, as text.
pub(super) fn epoch(at: Timestamp) -> String {
    at.as_second().to_string()
}

/// What became of the privacy that an order asked for: an action of its own, or an error of its own.
pub(super) fn privacy_part(world: &mut World, outcome: &Outcome) -> Value {
    let entity = outcome.order.to_string();
    if outcome.parts.iter().any(|part| part.what == "privacy") {
        return json!({ "entityid": entity, "status": "error", "error": NO_PRIVACY });
    }
    let id = world.next_action().to_string();
    // It is done with the order that it belongs to.
    let (word, text) = match outcome.action.open() {
        true => ("PendingExecution", ""),
        false => ("Success", "Operation completed successfully"),
    };
    let mut part = json!({
        "entityid": entity,
        "description": outcome.domain,
        "eaqid": id,
        "actiontype": "PurchasePrivacyProtection",
        "actiontypedesc": format!("Purchase of Privacy Protection Service for domain {}", outcome.domain),
        "actionstatus": word,
        "actionstatusdesc": text,
        "status": "Success",
    });
    if outcome.action.kind == Kind::Transfer {
        let added = epoch(outcome.action.added);
        for member in ["actionadded", "actionstarted", "statusupdatetime"] {
            part[member] = json!(added);
        }
        part["priority"] = json!("0");
        if let Ok(domain) = world.domain(outcome.order) {
            part["entitytypeid"] = json!(product::entity_type(domain.name.tld));
        }
    }
    if outcome.action.invoice.is_some() {
        part["invoiceid"] = json!(world.next_invoice().to_string());
        part["sellingcurrencysymbol"] = json!(CURRENCY);
        part["sellingamount"] = json!("0.000");
        part["unutilisedsellingamount"] = json!("0.000");
        part["customerid"] = json!(outcome.customer.to_string());
    }
    part
}
