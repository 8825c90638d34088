//! `domains/details-by-name` and `domains/details`: all that LogicBoxes knows of one of our domains.
//!
//! Reference: knowledge base 770 and 1755. `options=All` is asked for throughout, since the exact set of the
//! smaller ones is documented only in part.

use super::fields::Fields;
use super::order::is_number;
use super::params::Params;
use super::{LogicBoxes, action, status, wire};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::model::{DomainName, DsRecord, Flag, HostName, Lifecycle, NameServer, References, Timestamp};
use crate::op::{ContactHandles, DomainDetails, Effect, PendingAction, Verification};
use serde_json::Value;

const METHOD: &str = "domains/details-by-name";
const BY_ORDER: &str = "domains/details";

/// The answer, read.
#[derive(Debug)]
pub(super) struct Details {
    pub(super) domain: DomainName,
    pub(super) order: String,
    pub(super) customer: Option<String>,
    pub(super) current: String,
    pub(super) holds: Vec<String>,
    pub(super) created: Option<Timestamp>,
    pub(super) expires: Option<Timestamp>,
    /// The expiry as it came: the guard of a renewal.
    pub(super) endtime: Option<String>,
    pub(super) nameservers: Vec<NameServer>,
    pub(super) contacts: ContactHandles,
    pub(super) privacy: Option<bool>,
    /// Until when privacy is paid for.
    pub(super) privacy_ends: Option<Timestamp>,
    pub(super) premium_dns: Option<bool>,
    /// Contacts are masked for data protection.
    pub(super) masked: Option<bool>,
    /// Name servers with addresses that lie below the domain.
    pub(super) hosts: Vec<NameServer>,
    pub(super) auto_renew: Option<bool>,
    pub(super) secret: Option<String>,
    pub(super) ds: Vec<DsRecord>,
    pub(super) verification: Option<Verification>,
    pub(super) pending: Option<Pending>,
}

/// The action that is not finished.
#[derive(Clone, Debug)]
pub(super) struct Pending {
    pub(super) action: Option<String>,
    pub(super) kind: String,
    pub(super) status: Option<String>,
    pub(super) description: Option<String>,
}

/// Reads a domain's details; nothing where it is not in the account.
pub(super) async fn find(account: &LogicBoxes, cx: &Cx, domain: &DomainName) -> Result<Option<Details>> {
    let params = Params::new().add("domain-name", domain).add("options", "All");
    let request = account.get(METHOD, &params)?;
    let found =
        cx.exchange(Effect::Read, request, |attempt| read(&wire::read(attempt, METHOD)?, domain)).await;
    match found {
        Ok(details) => Ok(Some(details)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The same, where the domain has to be in the account.
pub(super) async fn need(account: &LogicBoxes, cx: &Cx, domain: &DomainName) -> Result<Details> {
    let missing = || {
        Error::new(ErrorKind::NotFound, "the domain is not in this account (a transfer away looks the same)")
    };
    find(account, cx, domain).await?.ok_or_else(missing)
}

/// The same by the number of the domain's order.
pub(super) async fn by_order(account: &LogicBoxes, cx: &Cx, order: &str) -> Result<Details> {
    if !is_number(order) {
        let text = "an order's number at LogicBoxes is a whole number";
        return Err(Error::invalid(vec![Problem::invalid("order", text)]));
    }
    let params = Params::new().add("order-id", order).add("options", "All");
    let request = account.get(BY_ORDER, &params)?;
    cx.exchange(Effect::Read, request, |attempt| {
        let details = any(&wire::read(attempt, BY_ORDER)?)?;
        if details.order != order {
            return Err(Error::bad_reply("orderid", "the registrar's answer is about another order"));
        }
        Ok(details)
    })
    .await
}

pub(super) fn read(value: &Value, asked: &DomainName) -> Result<Details> {
    let details = any(value)?;
    if details.domain != *asked {
        let named = if value.get("domainname").is_some() { "domainname" } else { "description" };
        return Err(Error::bad_reply(named, "the registrar's answer is about another domain"));
    }
    Ok(details)
}

/// Details of whichever domain.
fn any(value: &Value) -> Result<Details> {
    let fields = Fields::of(value)?;
    let named = if fields.get("domainname").is_some() { "domainname" } else { "description" };
    let domain = fields.domain(named)?.ok_or_else(|| fields.lacks(named))?;
    let order = if fields.get("orderid").is_some() { "orderid" } else { "entityid" };
    let mut holds = fields.list("orderstatus");
    holds.extend(fields.list("domainstatus"));
    let handle = |key: &str| fields.text(key).filter(|id| id != "-1" && id != "0");
    Ok(Details {
        domain,
        order: fields.need(order)?,
        customer: fields.text("customerid"),
        current: fields.need("currentstatus")?,
        holds,
        created: fields.moment("creationtime")?,
        expires: fields.moment("endtime")?,
        endtime: fields.text("endtime").filter(|text| text != "0"),
        nameservers: nameservers(&fields)?,
        contacts: ContactHandles {
            registrant: handle("registrantcontactid"),
            admin: handle("admincontactid"),
            tech: handle("techcontactid"),
            billing: handle("billingcontactid"),
        },
        privacy: fields.flag("isprivacyprotected"),
        privacy_ends: fields.moment("privacyprotectendtime")?,
        premium_dns: fields.flag("premiumdnsenabled"),
        masked: fields.object("gdpr").and_then(|gdpr| gdpr.flag("enabled")),
        hosts: hosts(&fields)?,
        auto_renew: fields.flag("recurring"),
        secret: fields.text("domsecret"),
        ds: ds_records(&fields)?,
        verification: fields.text("raaVerificationStatus").and_then(|word| status::verification(&word)),
        pending: pending(&fields),
    })
}

fn nameservers(fields: &Fields<'_>) -> Result<Vec<NameServer>> {
    let glue = fields.object("cns");
    let mut servers = Vec::new();
    for i in 1..=13 {
        let key = format!("ns{i}");
        let Some(text) = fields.text(&key) else { continue };
        let name: HostName = text.parse().map_err(|_| fields.bad(&key))?;
        let addresses = glue.as_ref().map(|glue| glue.list(&text)).unwrap_or_default();
        servers.push(NameServer {
            name,
            addresses: addresses.iter().filter_map(|ip| ip.parse().ok()).collect(),
        });
    }
    Ok(servers)
}

/// Name servers with addresses. Without any, the map is empty, in either notation.
fn hosts(fields: &Fields<'_>) -> Result<Vec<NameServer>> {
    let Some(map) = fields.object("cns") else { return Ok(Vec::new()) };
    let host = |(name, _): (&String, &Value)| {
        let addresses = map.list(name).iter().map(|ip| ip.parse()).collect::<Result<_, _>>();
        Ok(NameServer {
            name: name.parse().map_err(|_| map.bad(name))?,
            addresses: addresses.map_err(|_| map.bad(name))?,
        })
    };
    map.iter().map(host).collect()
}

fn ds_records(fields: &Fields<'_>) -> Result<Vec<DsRecord>> {
    let Some(Value::Array(items)) = fields.get("dnssec") else { return Ok(Vec::new()) };
    let read = |item: &Value| {
        let record = Fields::of(item).ok()?;
        let number = |key: &str| record.text(key)?.parse::<u16>().ok();
        let small = |key: &str| number(key)?.try_into().ok();
        Some(DsRecord {
            key_tag: number("keytag")?,
            algorithm: small("algorithm")?,
            digest_type: small("digesttype")?,
            digest: record.text("digest")?,
        })
    };
    let bad =
        |i: usize| Error::bad_reply(format!("dnssec[{i}]"), "the registrar's answer has no DS record here");
    items.iter().enumerate().map(|(i, item)| read(item).ok_or_else(|| bad(i))).collect()
}

impl Pending {
    /// What the registrar does by itself with a domain that has expired, and leaves open until the registry is told.
    pub(super) fn is_parking(&self) -> bool {
        self.kind == action::PARK
    }
}

/// While an action is under way, its number is not zero.
fn pending(fields: &Fields<'_>) -> Option<Pending> {
    let action = fields.text("eaqid").filter(|id| id != "0");
    let kind = fields.text("actiontype")?;
    if action.is_none() && fields.get("eaqid").is_some() {
        return None;
    }
    let (status, description) = (fields.text("actionstatus"), fields.text("actionstatusdesc"));
    Some(Pending { action, kind, status, description })
}

impl Details {
    /// Where the domain stands. One that is parked has expired, whatever expiry the registry's own renewal shows.
    pub(super) fn lifecycle(&self, now: Timestamp) -> Lifecycle {
        status::lifecycle(&self.current, self.is_parked() || self.expires.is_some_and(|at| at < now))
    }

    /// The registrar has parked it, and waits for what becomes of it at the registry.
    pub(super) fn is_parked(&self) -> bool {
        self.pending.as_ref().is_some_and(Pending::is_parking)
    }

    /// Privacy is paid for, switched on or not.
    pub(super) fn has_privacy(&self, now: Timestamp) -> bool {
        self.privacy == Some(true) || self.privacy_ends.is_some_and(|ends| ends > now)
    }

    /// The flags that stand against it.
    pub(super) fn flags(&self) -> Vec<Flag> {
        status::flags(&self.current, &self.holds)
    }

    /// An order that was deleted is still found by name, but is no longer ours.
    pub(super) fn is_gone(&self) -> bool {
        status::lifecycle(&self.current, false) == Lifecycle::Deleted
    }

    /// The registrar's numbers.
    pub(super) fn references(&self) -> References {
        let action = self.pending.as_ref().and_then(|pending| pending.action.clone());
        References { order: Some(self.order.clone()), action, ..References::default() }
    }

    /// The answer in our words.
    pub(super) fn into_output(self, now: Timestamp) -> DomainDetails {
        let flags = self.flags();
        let (lifecycle, references) = (self.lifecycle(now), self.references());
        let parked = self.is_parked();
        DomainDetails {
            domain_unicode: self.domain.unicode().to_owned(),
            domain: self.domain,
            lifecycle,
            locked: Some(
                flags.contains(&Flag::ClientTransferProhibited)
                    || flags.contains(&Flag::ClientUpdateProhibited),
            ),
            flags,
            registrar_status: std::iter::once(self.current).chain(self.holds).collect(),
            created: self.created.map(Timestamp::date),
            expires: self.expires.map(Timestamp::date),
            expires_at: self.expires,
            expiry_doubts: Vec::new(),
            nameservers: self.nameservers,
            contacts: self.contacts,
            privacy: self.privacy,
            auto_renew: self.auto_renew,
            ds: self.ds,
            keys: Vec::new(),
            verification: self.verification,
            parked,
            pending: self.pending.map(|pending| PendingAction {
                action: pending.kind,
                status: pending.status,
                description: pending.description,
            }),
            references,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::now;
    use super::*;
    use serde_json::json;

    fn name(text: &str) -> DomainName {
        text.parse().expect("a name")
    }

    fn active() -> Value {
        json!({
            "orderid": "85535806", "domainname": "example-testing-domain.info", "currentstatus": "Active",
            "orderstatus": ["transferlock"], "domainstatus": ["sixtydaylock"], "creationtime": "1547726228", "endtime": "1579262228",
            "ns1": "dns3.parkpage.foundationapi.com", "ns2": "ns1.example-testing-domain.info",
            "cns": {"ns1.example-testing-domain.info": ["192.0.2.1"]}, "domsecret": "mRAokDRN7S", "registrantcontactid": "72860792",
            "billingcontactid": "-1", "isprivacyprotected": "false", "recurring": "false", "eaqid": "0", "actioncompleted": "0",
        })
    }

    #[test]
    fn the_details_of_a_domain_are_read_in_our_words() {
        let details =
            read(&active(), &name("example-testing-domain.info")).expect("details").into_output(now());
        assert_eq!(details.lifecycle, Lifecycle::Expired);
        assert_eq!(details.expires.map(|d| d.to_string()), Some("2020-01-17".into()));
        assert_eq!(details.flags, [Flag::ClientTransferProhibited]);
        assert_eq!(
            (details.locked, details.auto_renew, details.contacts.billing),
            (Some(true), Some(false), None)
        );
        assert_eq!(details.nameservers[1].addresses.len(), 1);
        assert!(details.pending.is_none());
    }

    #[test]
    fn an_answer_about_another_domain_is_not_taken() {
        let error = read(&active(), &name("other.info")).expect_err("another domain");
        assert_eq!(error.context().at.as_deref(), Some("domainname"));
    }

    #[test]
    fn the_parking_that_is_left_unfinished_is_shown_as_pending() {
        let mut value = active();
        value["eaqid"] = "5".into();
        value["actiontype"] = "ParkDomain".into();
        value["actionstatusdesc"] = "Awaiting update at Registry".into();
        let pending =
            read(&value, &name("example-testing-domain.info")).expect("details").into_output(now()).pending;
        let pending = pending.expect("pending");
        assert_eq!(
            (pending.action.as_str(), pending.description.as_deref()),
            ("ParkDomain", Some("Awaiting update at Registry"))
        );
    }

    #[test]
    fn a_broken_moment_is_named() {
        let mut value = active();
        value["endtime"] = "next year".into();
        let error = read(&value, &name("example-testing-domain.info")).expect_err("a broken moment");
        assert_eq!(error.context().at.as_deref(), Some("endtime"));
    }
}
