//! The bodies of purchases.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api/domains>: create, transfer, renew, restore and update.

use super::RealtimeRegister;
use super::bill::{Billable, written};
use super::contact::handles;
use super::details::KeyData;
use crate::broken::{Protection, is_off};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{AuthCode, Contacts, DomainName, NameServer, Period, Role};
use crate::op::*;
use serde_json::{Map, Value, json};

/// A purchase as the registrar takes it: what is done with the domain, and the body.
pub(super) struct Written {
    /// The last part of the path; none for a registration.
    pub(super) verb: Option<&'static str>,
    /// The name of it in a quote.
    pub(super) command: &'static str,
    /// The costs that are what the order is there for.
    pub(super) own: Vec<&'static str>,
    pub(super) body: Map<String, Value>,
}

impl Written {
    /// The path below `/v2/`.
    pub(super) fn path<'a>(&self, domain: &'a DomainName) -> Vec<&'a str> {
        let mut path = vec!["domains", domain.ascii()];
        path.extend(self.verb);
        path
    }

    /// The body with the costs that are accepted.
    pub(super) fn accepting(&self, billables: &[Billable]) -> Value {
        let mut body = self.body.clone();
        if !billables.is_empty() {
            body.insert("billables".to_owned(), written(billables));
        }
        Value::Object(body)
    }
}

/// Writes a purchase. Contacts in full have handles by then.
pub(super) fn write(account: &RealtimeRegister, cx: &Cx, call: &Call) -> Result<Written> {
    Ok(match call {
        Call::DomainRegister(input) => register(account, input)?,
        Call::DomainTransfer(input) => transfer(account, input)?,
        Call::DomainRenew(input) => renew(cx, input)?,
        Call::DomainRestore(input) => restore(input)?,
        Call::DomainBuyPrivacy(_) => privacy(),
        other => {
            let text = format!("Realtime Register has no {}", other.op());
            return Err(Error::new(ErrorKind::Unsupported, text));
        }
    })
}

fn register(account: &RealtimeRegister, input: &DomainRegister) -> Result<Written> {
    let own = input.realtimeregister.clone().unwrap_or_default();
    let mut body = arriving(account, &input.contacts, &own)?;
    let period = Period::of(input.years, input.months).map_err(|problem| Error::invalid(vec![problem]))?;
    put(&mut body, "period", Some(json!(period.in_months())));
    put(&mut body, "privacyProtect", Some(json!(input.privacy)));
    put(&mut body, "autoRenew", Some(json!(input.auto_renew)));
    put(&mut body, "authcode", own.auth_code.as_ref().map(|code: &AuthCode| json!(code.expose())));
    put(&mut body, "languageCode", input.language.as_ref().map(|code| json!(code)));
    put(&mut body, "ns", hosts(&input.nameservers));
    put(&mut body, "skipValidation", own.skip_validation.then(|| json!(true)));
    put(
        &mut body,
        "launchPhase",
        input.launch.as_ref().and_then(|l| l.phase.as_ref()).map(|phase| json!(phase)),
    );
    let costs = if input.privacy { vec!["CREATE", "PRIVACY_PROTECT"] } else { vec!["CREATE"] };
    Ok(Written { verb: None, command: "CreateDomainCommand", own: costs, body })
}

fn transfer(account: &RealtimeRegister, input: &DomainTransfer) -> Result<Written> {
    let own = input.realtimeregister.clone().unwrap_or_default();
    let mut body = arriving(account, &input.contacts, &own)?;
    // Some registries take none: it is said only where the caller says it.
    put(&mut body, "period", input.years.and_then(Period::years).map(|period| json!(period.in_months())));
    put(&mut body, "authcode", input.auth_code.as_ref().map(|code| json!(code.expose())));
    put(&mut body, "privacyProtect", Some(json!(input.privacy)));
    put(&mut body, "autoRenew", Some(json!(input.auto_renew)));
    put(&mut body, "ns", hosts(&input.nameservers));
    put(&mut body, "designatedAgent", own.designated_agent.map(|agent| json!(agent)));
    let mut costs = vec!["TRANSFER", "RENEW"];
    if input.privacy {
        costs.push("PRIVACY_PROTECT");
    }
    Ok(Written { verb: Some("transfer"), command: "TransferDomainCommand", own: costs, body })
}

/// The registrar compares the expiry that the baseline found with its own, so that a second copy is refused.
fn renew(cx: &Cx, input: &DomainRenew) -> Result<Written> {
    let period = Period::of(input.years, input.months).map_err(|problem| Error::invalid(vec![problem]))?;
    let mut body = Map::new();
    put(&mut body, "period", Some(json!(period.in_months())));
    let guard = cx.baseline().and_then(|baseline| baseline.guard.clone());
    put(&mut body, "expiryDate", guard.filter(|_| !is_off(Protection::Guard)).map(Value::from));
    Ok(Written { verb: Some("renew"), command: "RenewDomainCommand", own: vec!["RENEW"], body })
}

fn restore(input: &DomainRestore) -> Result<Written> {
    let text = "Realtime Register wants to know why; it gets these words";
    let missing = || Error::invalid(vec![crate::error::Problem::missing("reason", text)]);
    let reason = input.reason.as_deref().ok_or_else(missing)?;
    let mut body = Map::new();
    put(&mut body, "reason", Some(json!(reason)));
    // Some registries renew with it, and count that apart.
    Ok(Written {
        verb: Some("restore"),
        command: "RestoreDomainCommand",
        own: vec!["RESTORE", "RENEW"],
        body,
    })
}

fn privacy() -> Written {
    let mut body = Map::new();
    put(&mut body, "privacyProtect", Some(json!(true)));
    Written { verb: Some("update"), command: "UpdateDomainCommand", own: vec!["PRIVACY_PROTECT"], body }
}

/// What registrations and transfers have in common.
fn arriving(
    account: &RealtimeRegister,
    contacts: &Contacts,
    own: &RealtimeregisterOrder,
) -> Result<Map<String, Value>> {
    let mut body = Map::new();
    let registrants = handles(contacts, Role::Registrant);
    let text = "Realtime Register takes one registrant: all of its data, or a handle";
    let one = registrants
        .first()
        .ok_or_else(|| Error::invalid(vec![crate::error::Problem::missing("contacts.registrant", text)]))?;
    put(&mut body, "customer", Some(json!(account.customer_of(own))));
    put(&mut body, "registrant", Some(json!(one)));
    let roles = [(Role::Admin, "ADMIN"), (Role::Billing, "BILLING"), (Role::Tech, "TECH")];
    let each = roles.into_iter().flat_map(|(role, word)| {
        handles(contacts, role).into_iter().map(move |handle| json!({ "role": word, "handle": handle }))
    });
    let each: Vec<Value> = each.collect();
    put(&mut body, "contacts", (!each.is_empty()).then(|| json!(each)));
    put(&mut body, "zone", own.zone.as_ref().map(|zone| json!(zone)));
    let keys: Vec<KeyData> = own.keys.iter().map(KeyData::from).collect();
    put(&mut body, "keyData", (!keys.is_empty()).then(|| json!(keys)));
    Ok(body)
}

/// The names of name servers; their addresses are objects of their own.
fn hosts(servers: &[NameServer]) -> Option<Value> {
    let names: Vec<&str> = servers.iter().map(|server| server.name.as_str()).collect();
    (!names.is_empty()).then(|| json!(names))
}

fn put(body: &mut Map<String, Value>, name: &str, value: Option<Value>) {
    if let Some(value) = value {
        body.insert(name.to_owned(), value);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx};
    use super::*;
    use crate::provider::Baseline;

    fn body(call: &Call) -> Value {
        let (cx, _) = cx(call.op(), []);
        Value::Object(write(&account(), &cx, call).expect("a body").body)
    }

    #[test]
    fn a_registration_says_everything_that_was_asked_for() {
        let input: DomainRegister = serde_json::from_value(json!({
            "domain": "example.com", "months": 12, "contacts": {"registrant": "jdoe", "admin": ["jdoe", "jane"], "tech": "jdoe"},
            "nameservers": ["ns1.example.net", "ns2.example.net"], "language": "DUT", "launch": {"phase": "SUNRISE"},
            "privacy": true, "realtimeregister": {"auth_code": "secret-1", "skip_validation": true,
                "zone": {"service": "PREMIUM", "template": "mine", "link": false, "master": "192.0.2.1", "dnssec": true},
                "keys": [{"flags": 257, "protocol": 3, "algorithm": 13, "public_key": "aGVsbG8gd29ybGQ="}]}}))
        .expect("an input");
        assert_eq!(
            body(&input.into()),
            json!({"customer": "johndoe", "registrant": "jdoe", "period": 12, "privacyProtect": true, "autoRenew": false,
                "contacts": [{"role": "ADMIN", "handle": "jdoe"}, {"role": "ADMIN", "handle": "jane"}, {"role": "TECH", "handle": "jdoe"}],
                "ns": ["ns1.example.net", "ns2.example.net"], "languageCode": "DUT", "launchPhase": "SUNRISE", "authcode": "secret-1",
                "skipValidation": true, "zone": {"service": "PREMIUM", "template": "mine", "link": false, "master": "192.0.2.1", "dnssec": true},
                "keyData": [{"flags": 257, "protocol": 3, "algorithm": 13, "publicKey": "aGVsbG8gd29ybGQ="}]})
        );
    }

    #[test]
    fn a_transfer_says_no_term_unless_the_caller_does() {
        let input: DomainTransfer = serde_json::from_value(
            json!({"domain": "example.nl", "auth_code": "abc123", "contacts": {"registrant": "jdoe"}}),
        )
        .expect("an input");
        assert_eq!(
            body(&input.into()),
            json!({"customer": "johndoe", "registrant": "jdoe", "authcode": "abc123", "privacyProtect": false, "autoRenew": false})
        );
    }

    #[test]
    fn a_renewal_carries_the_expiry_as_the_registrar_wrote_it() {
        let (mut cx, _) = cx(Op::DomainRenew, []);
        let guard = Some("2026-11-30T01:02:03Z".to_owned());
        cx.baseline = Some(Baseline { guard, ..Baseline::away(cx.now()) });
        let call: Call = DomainRenew::new("example.com".parse().expect("a name"), 1).into();
        let written = write(&account(), &cx, &call).expect("a body");
        assert_eq!(Value::Object(written.body), json!({"period": 12, "expiryDate": "2026-11-30T01:02:03Z"}));
    }

    #[test]
    fn a_restore_wants_a_reason() {
        let call: Call = DomainRestore::new("example.com".parse().expect("a name")).into();
        let (cx, _) = cx(Op::DomainRestore, []);
        let error = write(&account(), &cx, &call).err().expect("a missing reason");
        assert_eq!(error.problems()[0].path, "reason");
    }
}
