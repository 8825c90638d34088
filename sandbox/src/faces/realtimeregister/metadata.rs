//! What the registrar says of extensions. Only what is said of com, net and nl was recorded; all else is `modelled`.

use http::StatusCode;
use serde_json::{Value, json};

use super::fault::{Fault, Result};
use super::{Asked, Reply, document};
use crate::registry::World;
use crate::registry::name::Name;
use crate::registry::tld::{ADD_GRACE, Tld};

const CLIENT: [&str; 5] = [
    "CLIENT_HOLD",
    "CLIENT_TRANSFER_PROHIBITED",
    "CLIENT_UPDATE_PROHIBITED",
    "CLIENT_DELETE_PROHIBITED",
    "CLIENT_RENEW_PROHIBITED",
];

/// The registry's name.
pub(super) fn provider(tld: &str) -> &'static str {
    match tld {
        "com" | "net" => "Verisign",
        "nl" => "Sidn",
        "sync" | "async" => "Mockup",
        _ => "Sandbox",
    }
}

/// Terms of a registration, in months.
pub(super) fn periods(tld: &Tld) -> Vec<u64> {
    match tld.name {
        "nl" => vec![3, 12],
        _ => (1..=u64::from(tld.max_years)).map(|years| years * 12).collect(),
    }
}

/// Terms of a renewal, in months.
pub(super) fn renewals(tld: &Tld) -> Vec<u64> {
    match tld.name {
        "nl" => vec![1, 3, 12],
        _ => (1..=u64::from(tld.max_renewal)).map(|years| years * 12).collect(),
    }
}

/// Terms of a transfer, in months; some take none.
pub(super) fn transfers(tld: &Tld) -> Vec<u64> {
    if tld.name == "nl" { Vec::new() } else { vec![12] }
}

fn features(tld: &Tld) -> Vec<&'static str> {
    let mut features = match tld.name {
        "nl" => vec!["CREATE", "UPDATE", "RESTORE", "TRANSFER", "DELETE"],
        _ => vec!["RESTORE", "CREATE", "RENEW", "TRANSFER", "UPDATE", "DELETE"],
    };
    if tld.privacy {
        features.push("PRIVACY_PROTECT");
    }
    if tld.name.ends_with("uk") {
        features.push("PUSH_TRANSFER");
    }
    features
}

/// Refuses what the extension does not offer.
pub(super) fn needs(name: &Name, feature: &str) -> Result<()> {
    match features(name.tld).contains(&feature) {
        true => Ok(()),
        false => Err(Fault::invalid(format!(".{} does not offer {feature}", name.tld.name))),
    }
}

/// The words that a client may put into the status.
pub(super) fn client_statuses(tld: &str) -> &'static [&'static str] {
    if tld == "nl" { &["CLIENT_HOLD"] } else { &CLIENT }
}

/// Whether the caller may choose an auth code.
pub(super) fn custom_code(tld: &str) -> bool {
    tld != "nl"
}

/// Whether a transfer needs an auth code.
pub(super) fn code_needed(tld: &str) -> bool {
    // Names under uk move by a tag.
    !tld.ends_with("uk")
}

/// How many contacts of a role there are.
pub(super) fn contacts(tld: &str, role: &str) -> (usize, usize) {
    match (tld, role) {
        ("com" | "net", "BILLING") => (0, 10),
        ("com" | "net", _) => (1, 10),
        ("nl", "ADMIN") => (1, 1),
        ("nl", "BILLING") => (0, 1),
        ("nl", _) => (1, 10),
        _ => (0, 10),
    }
}

/// What the registry asks of contacts.
pub(super) fn properties(provider: &str) -> &'static [&'static str] {
    if provider == "Sidn" { &["legalForm", "legalFormRegNo"] } else { &[] }
}

pub(super) fn info(_: &mut World, asked: &Asked) -> Result<Reply> {
    let name = asked.arg(0);
    // The last label alone is asked for, too.
    let tld = Tld::find(name).ok_or_else(|| Fault::new("UnsupportedTld", "this extension is not offered"))?;
    let applicable = if matches!(tld.name, "com" | "net") { vec!["com", "net"] } else { vec![tld.name] };
    let value =
        json!({ "provider": provider(tld.name), "applicableFor": applicable, "metadata": whole(tld) });
    Ok(document(StatusCode::OK, &value))
}

/// The registry's legal forms: the values were recorded, what stands beside them was not.
fn forms() -> Value {
    let values = "BGG BV BVI/O COOP CV EENMANSZAAK EESV KERK MAATSCHAP NV OWM PERSOON REDR STICHTING VERENIGING VOF ANDERS BRO";
    values.split(' ').map(|value| (value.to_owned(), json!(value))).collect::<serde_json::Map<_, _>>().into()
}

fn whole(tld: &Tld) -> Value {
    let nl = tld.name == "nl";
    let recorded = matches!(tld.name, "com" | "net");
    let roles = |role: &str| {
        let (min, max) = contacts(tld.name, role);
        json!({ "min": min, "max": max, "required": min > 0, "organizationRequired": false, "organizationAllowed": true })
    };
    let mut value = json!({
        "createDomainPeriods": periods(tld),
        "renewDomainPeriods": renewals(tld),
        "autoRenewDomainPeriods": if nl { vec![1, 3, 12] } else { vec![12] },
        "redemptionPeriod": if nl { 40 } else { tld.redemption },
        "expiryDateOffset": if nl { 90_000 } else { 0 },
        "transferFOA": recorded,
        "adjustableAuthCode": !nl,
        "customAuthcodeSupport": custom_code(tld.name),
        "transferSupportsAuthcode": true,
        "transferRequiresAuthcode": code_needed(tld.name),
        "creationRequiresPreValidation": false,
        "possibleClientDomainStatuses": client_statuses(tld.name),
        "allowedDnssecRecords": if nl { 4 } else { 13 },
        "allowedDnssecAlgorithms": [5, 7, 8, 10, 12, 13, 14, 15, 16],
        "featuresAvailable": features(tld),
        "registrantChangeApprovalRequired": recorded,
        "registrantChangeTransferLock": false,
        "whoisExposure": if nl { "NONE" } else if recorded { "FULL" } else { "UNKNOWN" },
        "gdprCategory": if nl { "EU_BASED" } else { "UNKNOWN" },
        "premiumSupport": "NO",
        "restoreIncludesRenew": false,
        "renewalOnTransfer": if nl { "RENEW_UNLESS_GRACE" } else { "NO_CHANGE" },
        "domainSyntax": { "minLength": if nl { 2 } else { 3 }, "maxLength": 63, "idnSupport": !nl },
        "nameservers": { "min": if nl { 2 } else { 0 }, "max": if nl { 13 } else { 10 }, "required": false },
        "registrant": { "organizationRequired": false, "organizationAllowed": true },
        "adminContacts": roles("ADMIN"),
        "billingContacts": roles("BILLING"),
        "techContacts": roles("TECH"),
    });
    if !nl {
        value["transferDomainPeriods"] = json!([12]);
        value["pendingDeletePeriod"] = json!(tld.pending_delete);
        value["addGracePeriod"] = json!(ADD_GRACE);
        value["autoRenewGracePeriod"] = json!(if recorded { 42 } else { tld.grace });
        value["renewGracePeriod"] = json!(5);
        value["transferGracePeriod"] = json!(5);
        value["validationCategory"] = json!("General");
    } else {
        value["jurisdiction"] = json!("NL");
        value["contactProperties"] = json!([
            { "name": "legalForm", "label": "Legal form", "description": "", "type": "String", "mandatory": false, "values": forms() },
            { "name": "legalFormRegNo", "label": "Registration number", "description": "", "type": "String", "mandatory": false },
        ]);
    }
    value
}
