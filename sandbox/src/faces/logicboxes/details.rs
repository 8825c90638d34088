//! Ids and details of an order.

use serde_json::{Map, Value, json};

use super::action::{description, epoch, kind, status};
use super::contacts::{full, private};
use super::fault::{Fault, Result};
use super::params::Params;
use super::{PARENT_KEY, order, product};
use crate::registry::World;
use crate::registry::action::{Action, Kind, Progress, Wait};
use crate::registry::domain::{Domain, Stage, Verification};
use crate::registry::moment;
use crate::registry::tld::ADD_GRACE;

const OPTIONS: &[&str] = &[
    "All",
    "OrderDetails",
    "ContactIds",
    "RegistrantContactDetails",
    "AdminContactDetails",
    "TechContactDetails",
    "BillingContactDetails",
    "NsDetails",
    "DomainStatus",
    "DNSSECDetails",
    "StatusDetails",
];

fn by_name(world: &mut World, params: &Params) -> Result<u64> {
    let domain = params.need("domain-name")?;
    world.order_of(domain).map_err(|_| Fault::no_website(domain))
}

pub(super) fn order_id(world: &mut World, params: &Params) -> Result<Value> {
    Ok(json!(by_name(world, params)?))
}

pub(super) fn details(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    show(world, order, params)
}

pub(super) fn details_by_name(world: &mut World, params: &Params) -> Result<Value> {
    let order = by_name(world, params)?;
    show(world, order, params)
}

fn show(world: &World, order: u64, params: &Params) -> Result<Value> {
    let options = params.all("options");
    if options.is_empty() {
        return Err(Fault::missing("options"));
    }
    if options.iter().any(|option| !OPTIONS.contains(option)) {
        return Err(Fault::field("options", "options is invalid"));
    }
    let domain = world.domain(order)?;
    let wants = |option: &str| options.contains(&"All") || options.contains(&option);
    let mut map = common(domain);
    if wants("OrderDetails") {
        map.extend(order_details(domain));
    }
    if wants("NsDetails") {
        map.extend(servers(domain));
    }
    if wants("ContactIds") {
        for (role, id) in domain.contacts.roles() {
            map.insert(format!("{role}contactid"), json!(id.map_or("-1", String::as_str)));
        }
    }
    let mut persons = false;
    for (role, id) in domain.contacts.roles() {
        let option = format!("{}{}ContactDetails", role[..1].to_ascii_uppercase(), &role[1..]);
        let contact = id.filter(|_| wants(&option)).and_then(|id| world.contact(id).ok());
        if let Some(contact) = contact {
            persons = true;
            map.insert(format!("{role}contact"), full(contact));
            if domain.privacy.on {
                map.insert(format!("privacy-{role}contact"), private(domain));
            }
        }
    }
    if let Some(bought) = domain.privacy.bought.filter(|_| persons || wants("ContactIds")) {
        map.insert("privacyprotectendtime".into(), json!(epoch(bought)));
    }
    if wants("DomainStatus") {
        map.extend(domain_status(world, domain));
    }
    if wants("DNSSECDetails") {
        map.insert("dnssec".into(), signers(domain));
    }
    if wants("StatusDetails") {
        map.insert("currentstatus".into(), json!(current_status(world, domain)));
        map.extend(pending(domain));
    }
    if options.contains(&"All") {
        map.extend(all(world, domain));
    }
    Ok(Value::Object(map))
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

fn flag(flag: bool) -> &'static str {
    if flag { "true" } else { "false" }
}

fn common(domain: &Domain) -> Map<String, Value> {
    let mut map = object(json!({
        "classkey": product::key(domain.name.tld),
        "classname": product::class(domain.name.tld),
        "gdpr": { "enabled": flag(domain.masked), "eligible": flag(product::generic(&domain.name)) },
        "isImmediateReseller": "true",
        "privacyprotectedallowed": flag(domain.privacy.available),
        "isOrderSuspendedUponExpiry": "false",
        "autoRenewAttemptDuration": "30",
        "autoRenewTermType": "LONG_TERM",
    }));
    // A pending order has neither dates nor this.
    if domain.stage != Stage::Pending {
        map.insert("isprivacyprotected".into(), json!(flag(domain.privacy.on)));
    }
    map.insert("premiumdnsallowed".into(), json!("true"));
    map.insert("premiumdnsenabled".into(), json!(flag(domain.premium_dns.is_some())));
    if let Some(until) = domain.premium_dns {
        map.insert("premiumdnsendtime".into(), json!(epoch(until)));
        map.insert("premiumdnsnameservers".into(), json!("pdns1.example.net,pdns2.example.net"));
    }
    map
}

fn order_details(domain: &Domain) -> Map<String, Value> {
    let mut map = object(json!({
        "orderid": domain.order.to_string(),
        "domainname": domain.name.ascii,
        "productcategory": "domorder",
        "productkey": product::key(domain.name.tld),
        "customerid": domain.customer.to_string(),
        "parentkey": PARENT_KEY,
        "orderstatus": order_status(domain),
        "orderSuspendedByParent": flag(domain.hold.is_some()),
        "allowdeletion": flag(matches!(domain.stage, Stage::Active | Stage::Expired | Stage::Pending)),
        "recurring": flag(domain.auto_renew),
        "domsecret": domain.auth_code,
        "moneybackperiod": ADD_GRACE.to_string(),
        "multilingualflag": if domain.name.ascii.starts_with("xn--") { "t" } else { "f" },
        "bulkwhoisoptout": "t",
        "tnc_required": "false",
        "serviceproviderid": "1",
    }));
    if domain.stage == Stage::Pending {
        map.insert("domsecret".into(), json!(""));
    }
    for (name, at) in [("creationtime", domain.created), ("endtime", domain.registry_expiry())] {
        if let Some(at) = at {
            map.insert(name.into(), json!(epoch(at)));
        }
    }
    map
}

/// Locks at the registry.
pub(super) fn order_status(domain: &Domain) -> Vec<&'static str> {
    let set = [
        ("resellersuspend", domain.hold.is_some()),
        ("resellerlock", domain.reseller_lock.is_some()),
        ("transferlock", domain.lock && domain.created.is_some()),
    ];
    set.into_iter().filter(|(_, set)| *set).map(|(word, _)| word).collect()
}

fn servers(domain: &Domain) -> Map<String, Value> {
    let mut map = Map::new();
    map.insert("noOfNameServers".into(), json!(domain.nameservers.len().to_string()));
    for (index, server) in domain.nameservers.iter().enumerate() {
        map.insert(format!("ns{}", index + 1), json!(server.name));
    }
    map.insert("cns".into(), json!(domain.hosts));
    map
}

fn domain_status(world: &World, domain: &Domain) -> Map<String, Value> {
    // Sixty days after a registration or a transfer that was made here.
    let opted_out = domain.extra.get("sixty-day-lock-optout").is_some_and(|word| word == "true");
    let locks = |action: &Action| match action.kind {
        Kind::Register | Kind::Transfer => true,
        // A change of registrant that somebody approved, unless that lock was declined.
        Kind::SetContacts(_) => action.completed > Some(action.added) && !opted_out,
        _ => false,
    };
    let fresh = domain
        .actions
        .iter()
        .filter(|action| action.progress == Progress::Done && locks(action))
        .filter_map(|action| action.completed)
        .any(|at| moment::add_days(at, 60) > world.now);
    let holds: &[&str] = if fresh { &["sixtydaylock"] } else { &[] };
    let verified = match (domain.stage, domain.verification) {
        (Stage::Active | Stage::Expired, word) if product::generic(&domain.name) => match word {
            Verification::Verified => "Verified",
            Verification::Pending => "Pending",
            Verification::Suspended => "Suspended",
        },
        _ => "NA",
    };
    let mut map = object(json!({ "domainstatus": holds, "raaVerificationStatus": verified }));
    if let Some(created) = domain.created.filter(|_| verified == "Pending") {
        map.insert("raaVerificationStartTime".into(), json!(epoch(created)));
    }
    map
}

fn signers(domain: &Domain) -> Value {
    let record = |signer: &crate::registry::domain::Signer| {
        json!({
            "keytag": signer.key_tag,
            "algorithm": signer.algorithm,
            "digesttype": signer.digest_type,
            "digest": signer.digest,
        })
    };
    domain.signers.iter().map(record).collect()
}

/// `currentstatus`. The word between redemption and release is `modelled`.
pub(super) fn current_status(world: &World, domain: &Domain) -> &'static str {
    match domain.stage {
        Stage::Pending => "InActive",
        Stage::Active | Stage::Expired if domain.hold.is_some() => "Suspended",
        Stage::Active | Stage::Expired => "Active",
        Stage::Redemption => "Pending Delete Restorable",
        Stage::PendingDelete => "QueuedForDeletion",
        Stage::Deleted if moment::add_days(domain.since, 30) > world.now => "Deleted",
        Stage::Deleted | Stage::TransferredAway | Stage::Cancelled => "Archived",
    }
}

/// The unfinished action, as details show it.
fn pending(domain: &Domain) -> Map<String, Value> {
    let Some(action) = domain.shown() else { return Map::new() };
    let (word, text) = status(action);
    let mut map = object(json!({
        "actiontype": kind(&action.kind),
        "actiontypedesc": description(action, &domain.name.ascii),
        "actionstatus": word,
        "actionstatusdesc": text,
        "eaqid": action.id.to_string(),
        "executioninfoparams": { "invoicepaidtime": epoch(action.added) },
    }));
    if action.progress == Progress::Open(Wait::Approval) {
        let expiry = action.due.as_ref().map(|(at, _)| epoch(*at));
        let opted_out = domain.extra.get("sixty-day-lock-optout").is_some_and(|word| word == "true");
        let gaining = match &action.kind {
            Kind::SetContacts(contacts) => contacts.registrant.clone(),
            _ => None,
        };
        map.insert(
            "irtp_status".into(),
            json!({
                "task-status": "PENDING",
                "gaining-foa-status": "PENDING",
                "losing-foa-status": "PENDING",
                "expiry": expiry,
                "sixty-day-lock-status": flag(!opted_out),
                "gaining-contact-info": { "id": gaining },
            }),
        );
    }
    map
}

fn all(world: &World, domain: &Domain) -> Map<String, Value> {
    let jump = json!({
        "descLangKey": "null",
        "captionLangKey": "btn.cancel-order",
        "retryinterval": "0",
        "authRelation": "RELATION_DIRECT_OR_DIRECT_PARENT",
        "jumpCondition": "Cancel",
    });
    let open = domain.open().is_some();
    let mut map = object(json!({
        "entityid": domain.order.to_string(),
        "entitytypeid": product::entity_type(domain.name.tld),
        "description": domain.name.ascii,
        "currentstatus": current_status(world, domain),
        "eaqid": domain.shown().map_or(0, |action| action.id).to_string(),
        "actioncompleted": "0",
        "customercost": "0.0",
        "resellercost": "0",
        "paused": "false",
        "addons": [],
        "jumpConditions": if open { vec![jump] } else { Vec::new() },
    }));
    map.extend(pending(domain));
    map
}

/// A lock that is not set is absent.
pub(super) fn locks(world: &mut World, params: &Params) -> Result<Value> {
    let order = order(world, params)?;
    let domain = world.domain(order)?;
    let mut map = Map::new();
    if domain.lock && domain.created.is_some() {
        map.insert("transferlock".into(), json!(true));
        map.insert("customerlock".into(), json!(true));
    }
    if let Some(lock) = &domain.reseller_lock {
        let added = json!({
            "lockerid": super::RESELLER,
            "addedby": super::RESELLER,
            "reason": lock.text,
            "creationdt": epoch(lock.at),
        });
        map.insert("resellerlock".into(), added);
    }
    Ok(Value::Object(map))
}

pub(super) fn default_ns(world: &mut World, params: &Params) -> Result<Value> {
    let customer: u64 = params.need_number("customer-id")?;
    world.customer(customer).map_err(|_| Fault::new("Invalid customer-id"))?;
    Ok(json!(["ns1.example.net", "ns2.example.net"]))
}
