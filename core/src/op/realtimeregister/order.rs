//! What only Realtime Register knows of a purchase.

use crate::error::{Problem, ProblemCode};
use crate::model::{AuthCode, DnsKey, Money};
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// What only Realtime Register knows of a purchase.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterOrder {
    /// The handle of the customer that the domain belongs to; the account's own where left out. Registrations and transfers only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<String>,
    /// The auth code that the domain shall have, at registries that let one choose. Registrations only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_code: Option<AuthCode>,
    /// Start no validation of the contacts. Where the registry wants it first, the domain stays pending. Registrations only.
    #[serde(default)]
    pub skip_validation: bool,
    /// Name servers of Realtime Register's own for the domain. Registrations and transfers only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<RealtimeregisterZone>,
    /// The keys that secure the domain's zone. Registrations and transfers only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<DnsKey>,
    /// Who answers for the old and the new registrant of a gTLD. Transfers only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub designated_agent: Option<RealtimeregisterAgent>,
    /// Costs that are accepted beside those of the order itself. They need `max_price`, which holds for all of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub billables: Vec<RealtimeregisterBillable>,
    /// The price that the registrar has told for this very order, once it was asked.
    #[serde(skip)]
    pub(crate) quoted: Option<Money>,
    /// The costs in it that the order accepts.
    #[serde(skip)]
    pub(crate) accepted: Vec<AcceptedCost>,
}

/// A cost that the registrar has told and the order accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AcceptedCost {
    pub(crate) product: String,
    pub(crate) action: String,
    pub(crate) quantity: u32,
    /// Cents for each.
    pub(crate) amount: Option<i64>,
    /// Cents in all.
    pub(crate) total: Option<i64>,
}

/// Name servers of Realtime Register's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterZone {
    /// Which of them; BASIC where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<RealtimeregisterService>,
    /// The template that a new zone begins with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// Whether the zone follows the template. It does where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<bool>,
    /// The address of the server that a new zone is fetched from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub master: Option<IpAddr>,
    /// Whether a new zone is signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dnssec: Option<bool>,
}

/// Which name servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "UPPERCASE")]
pub enum RealtimeregisterService {
    /// The free ones.
    Basic,
    /// The paid ones.
    Premium,
}

/// Who answers for the old and the new registrant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "UPPERCASE")]
pub enum RealtimeregisterAgent {
    /// Nobody does.
    None,
    /// The account, for the old one.
    Old,
    /// The account, for the new one.
    New,
    /// The account, for both.
    Both,
}

/// A cost that is accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterBillable {
    /// The product, such as `domain_com`.
    pub product: String,
    /// What is done with it.
    pub action: RealtimeregisterAction,
    /// How many are accepted; one where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<u32>,
}

/// What a cost is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RealtimeregisterAction {
    /// A registration.
    Create,
    /// A certificate.
    Request,
    /// A transfer in.
    Transfer,
    /// A renewal.
    Renew,
    /// A restore out of redemption.
    Restore,
    /// A transfer of a domain in redemption.
    TransferRestore,
    /// A change.
    Update,
    /// A change of the registrant.
    RegistrantChange,
    /// A contact in the registry's country.
    LocalContact,
    /// A price below the list's.
    NegativeMarkup,
    /// Privacy.
    PrivacyProtect,
    /// Another wildcard of a certificate.
    ExtraWildcard,
    /// Another name of a certificate.
    ExtraDomain,
    /// A lock at the registry.
    RegistryLock,
}

/// Which of the options a purchase takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::op) enum Options {
    /// Of a registration.
    Register,
    /// Of a transfer.
    Transfer,
    /// Of anything else.
    Other,
}

/// Checks that hold for Realtime Register's options of every purchase.
pub(in crate::op) fn check_own(
    own: Option<&RealtimeregisterOrder>,
    of: Options,
    max_price: Option<Money>,
    problems: &mut Vec<Problem>,
) {
    let Some(own) = own else { return };
    let at = |name: &str| format!("realtimeregister.{name}");
    let only = |given: bool, name: &str, fits: bool, text: &'static str| {
        (given && !fits).then(|| Problem::new(at(name), ProblemCode::NotAllowed, text))
    };
    let (register, arrives) = (of == Options::Register, of != Options::Other);
    let both = "only registrations and transfers take this";
    problems.extend(only(own.customer.is_some(), "customer", arrives, both));
    problems.extend(only(own.zone.is_some(), "zone", arrives, both));
    problems.extend(only(!own.keys.is_empty(), "keys", arrives, both));
    problems.extend(only(own.auth_code.is_some(), "auth_code", register, "only registrations take this"));
    problems.extend(only(own.skip_validation, "skip_validation", register, "only registrations take this"));
    let agent = own.designated_agent.is_some();
    problems.extend(only(agent, "designated_agent", of == Options::Transfer, "only transfers take this"));
    if own.customer.as_deref().is_some_and(|handle| !is_handle(handle)) {
        problems.push(Problem::invalid(at("customer"), HANDLE));
    }
    let template = own.zone.as_ref().and_then(|zone| zone.template.as_deref());
    if template.is_some_and(|name| !is_handle(name)) {
        problems.push(Problem::invalid(at("zone.template"), HANDLE));
    }
    if own.auth_code.as_ref().is_some_and(|code| code.expose().chars().count() > 64) {
        problems.push(Problem::new(
            at("auth_code"),
            ProblemCode::TooLong,
            "an auth code has 64 characters at most",
        ));
    }
    for (i, key) in own.keys.iter().enumerate() {
        key.check(&at(&format!("keys[{i}]")), problems);
    }
    for (i, billable) in own.billables.iter().enumerate() {
        if billable.product.trim().is_empty() {
            problems.push(Problem::missing(at(&format!("billables[{i}].product")), "say which product"));
        }
        if billable.quantity == Some(0) {
            let text = "accept at least one, or leave it out";
            problems.push(Problem::new(
                at(&format!("billables[{i}].quantity")),
                ProblemCode::OutOfRange,
                text,
            ));
        }
    }
    if !own.billables.is_empty() && max_price.is_none() {
        problems.push(Problem::missing("max_price", "costs are accepted up to max_price only: give it"));
    }
}

/// What a handle is like, for a person.
pub(crate) const HANDLE: &str = "a handle has 3 to 40 letters, digits, and the signs - _ @ .";

/// Whether Realtime Register takes a text as a handle.
pub(crate) fn is_handle(text: &str) -> bool {
    (3..=40).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_@.".contains(&b))
}
