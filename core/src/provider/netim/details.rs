//! `domain.info` and `domain.auth_code`
//!
//! Reference: StructDomainInfo with its table of statuses, and "Object management".

use super::Netim;
use super::wire::{Ask, ask};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Date, DnsKey, DomainName, DsRecord, Flag, Lifecycle, NameServer, References};
use crate::op::{AuthCodeReply, ContactHandles, DomainDetails, Effect};
use crate::provider::fields::{Fields, scalar};
use serde_json::Value;

/// A domain, as it comes.
#[derive(Clone)]
pub(super) struct Details {
    pub(super) domain: DomainName,
    pub(super) created: Option<Date>,
    pub(super) expires: Option<Date>,
    /// The first and the last day on which a renewal is taken.
    pub(super) renewable: (Option<Date>, Option<Date>),
    pub(super) restorable_until: Option<Date>,
    /// The registrar's words for its state, one by one.
    pub(super) words: Vec<String>,
    pub(super) contacts: ContactHandles,
    pub(super) locked: Option<bool>,
    pub(super) privacy: Option<bool>,
    pub(super) auto_renew: Option<bool>,
    nameservers: Vec<NameServer>,
    secret: Option<String>,
}

impl Details {
    pub(super) fn lifecycle(&self) -> Lifecycle {
        lifecycle(&self.words)
    }

    /// A registration or transfer that failed leaves an entry behind that is no domain of ours.
    pub(super) fn is_ours(&self) -> bool {
        !matches!(self.words.first().map(String::as_str), Some("ERROR"))
    }

    fn into_output(self) -> DomainDetails {
        let lifecycle = self.lifecycle();
        DomainDetails {
            domain_unicode: self.domain.unicode().to_owned(),
            lifecycle,
            flags: flags(&self, lifecycle),
            created: self.created,
            expires: self.expires,
            expires_at: None,
            expiry_doubts: Vec::new(),
            nameservers: self.nameservers,
            contacts: self.contacts,
            locked: self.locked,
            privacy: self.privacy,
            auto_renew: self.auto_renew,
            ds: Vec::<DsRecord>::new(),
            keys: Vec::<DnsKey>::new(),
            verification: None,
            parked: false,
            pending: None,
            references: References::default(),
            registrar_status: self.words,
            domain: self.domain,
        }
    }
}

/// Where a domain stands, by the main word in front.
pub(super) fn lifecycle(words: &[String]) -> Lifecycle {
    match words.first().map(String::as_str) {
        Some("PENDING" | "RESERVED") => Lifecycle::Pending,
        Some("ACTIVE" | "HOLD") => Lifecycle::Active,
        Some("EXPIRED") => Lifecycle::Expired,
        Some("QUARANTINE") => Lifecycle::Redemption,
        // The registration or the transfer failed: there is no such domain here.
        Some("ERROR") => Lifecycle::Deleted,
        _ => Lifecycle::Unknown,
    }
}

fn flags(details: &Details, lifecycle: Lifecycle) -> Vec<Flag> {
    let has = |word: &str| details.words.iter().any(|known| known == word);
    let all = [
        (Flag::ClientTransferProhibited, details.locked == Some(true)),
        (Flag::ClientHold, has("HOLD")),
        (Flag::RedemptionPeriod, lifecycle == Lifecycle::Redemption),
        (Flag::Inactive, has("ACTIVE") && has("NOT DELEGATED")),
    ];
    all.into_iter().filter(|(_, set)| *set).map(|(flag, _)| flag).collect()
}

/// The registrar's words for a state: the main one, then what qualifies it.
pub(super) fn words(text: &str) -> Vec<String> {
    text.split(',').map(|word| word.trim().to_ascii_uppercase()).filter(|word| !word.is_empty()).collect()
}

/// A day; nothing where there is none. How a domain without a date shows that is not documented.
pub(super) fn day(fields: &Fields<'_>, key: &str) -> Result<Option<Date>> {
    let Some(text) = fields.text(key) else { return Ok(None) };
    let day = text.get(..10).unwrap_or(&text);
    if day.starts_with("0000") {
        return Ok(None);
    }
    day.parse().map(Date::real).map_err(|_| fields.bad(key))
}

fn read(value: &Value, asked: &DomainName) -> Result<Details> {
    let fields = Fields::of(value)?;
    let domain = fields.domain("domain")?.ok_or_else(|| fields.lacks("domain"))?;
    if domain != *asked {
        return Err(Error::bad_reply("domain", "the registrar's answer is about another domain"));
    }
    let nameservers = match fields.get("ns") {
        Some(Value::Array(hosts)) => hosts
            .iter()
            .filter_map(scalar)
            .map(|host| host.parse().map(NameServer::named).map_err(|_| fields.bad("ns")))
            .collect::<Result<_>>()?,
        _ => Vec::new(),
    };
    Ok(Details {
        created: day(&fields, "dateCreate")?,
        expires: day(&fields, "dateExpiration")?,
        renewable: (day(&fields, "dateMinRenew")?, day(&fields, "dateMaxRenew")?),
        restorable_until: day(&fields, "dateMaxRestore")?,
        words: words(&fields.need("status")?),
        contacts: ContactHandles {
            registrant: fields.text("idOwner"),
            admin: fields.text("idAdmin"),
            tech: fields.text("idTech"),
            billing: fields.text("idBilling"),
        },
        locked: fields.switch("domainIsLock"),
        privacy: fields.switch("whoisPrivacy"),
        auto_renew: fields.switch("autoRenew"),
        secret: fields.text("authID"),
        nameservers,
        domain,
    })
}

/// A domain of the account; nothing where it is not in it.
pub(super) async fn find(account: &Netim, cx: &Cx, domain: &DomainName) -> Result<Option<Details>> {
    let request = Ask::get(&["domain", domain.ascii(), "info", ""]);
    match ask(account, cx, Effect::Read, &request, |value| read(value, domain)).await {
        Ok(details) => Ok(Some(details)),
        // The code alone says so: a plain 404 may mean the address.
        Err(error) if error.context().registrar_code.as_deref() == Some("E15-M1502") => Ok(None),
        Err(error) => Err(error),
    }
}

/// A domain that must be in the account.
pub(super) async fn need(account: &Netim, cx: &Cx, domain: &DomainName) -> Result<Details> {
    let found = find(account, cx, domain).await?;
    found.ok_or_else(|| Error::new(ErrorKind::NotFound, "the domain is not in this account"))
}

/// `domain.info`
pub(super) async fn info(account: &Netim, cx: &Cx, domain: &DomainName) -> Result<DomainDetails> {
    Ok(need(account, cx, domain).await?.into_output())
}

/// `domain.auth_code`: the code is part of a domain's data. Asking for it by the operation of that name would make a new one.
pub(super) async fn auth_code(account: &Netim, cx: &Cx, domain: &DomainName) -> Result<AuthCodeReply> {
    let details = need(account, cx, domain).await?;
    let text = "NETIM shows no auth code: the TLD has none, or it is sent by mail (netim.send_auth_code)";
    let auth_code = details.secret.ok_or_else(|| Error::new(ErrorKind::Conflict, text))?;
    Ok(AuthCodeReply { domain: domain.clone(), auth_code })
}

/// Every main word, for the page on statuses.
#[cfg(test)]
pub(in crate::provider) fn all() -> Vec<(String, Lifecycle)> {
    let main = ["PENDING", "RESERVED", "ACTIVE", "HOLD", "EXPIRED", "QUARANTINE", "ERROR"];
    main.into_iter().map(|word| (word.to_owned(), lifecycle(&words(word)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_documented_status_is_known() {
        let known = [
            ("PENDING", Lifecycle::Pending),
            ("ERROR", Lifecycle::Deleted),
            ("ACTIVE, DELEGATED", Lifecycle::Active),
            ("ACTIVE, NOT DELEGATED", Lifecycle::Active),
            ("RESERVED, NOT DELEGATED", Lifecycle::Pending),
            ("EXPIRED", Lifecycle::Expired),
            ("EXPIRED, HOLD, NOT DELEGATED", Lifecycle::Expired),
            ("QUARANTINE, NOT DELEGATED", Lifecycle::Redemption),
            ("HOLD, NOT DELEGATED", Lifecycle::Active),
            ("SLEEPING", Lifecycle::Unknown),
            ("", Lifecycle::Unknown),
        ];
        for (text, wanted) in known {
            assert_eq!(lifecycle(&words(text)), wanted, "{text}");
        }
    }

    #[test]
    fn days_that_are_none_are_left_out_and_nonsense_is_named() {
        let of = |text: Value| {
            let value = json!({ "d": text });
            day(&Fields::of(&value).expect("an object"), "d").map(|day| day.map(|day| day.to_string()))
        };
        assert_eq!(of(json!("2027-01-31")).ok().flatten().as_deref(), Some("2027-01-31"));
        assert_eq!(of(json!("2027-01-31 10:20:30")).ok().flatten().as_deref(), Some("2027-01-31"));
        for none in [json!("0000-00-00"), json!(""), json!(null), json!([])] {
            assert_eq!(of(none).ok(), Some(None));
        }
        assert_eq!(of(json!("soon")).expect_err("no day").context().at.as_deref(), Some("d"));
    }

    #[test]
    fn numbers_as_text_are_read_and_another_domain_is_refused() {
        let value = json!({"domain": "example.com", "status": "ACTIVE, DELEGATED", "dateExpiration": "2027-01-31", "domainIsLock": "1",
            "autoRenew": 0, "ns": ["ns1.netim.net"]});
        let details = read(&value, &"example.com".parse().expect("a name")).expect("details");
        assert_eq!((details.locked, details.auto_renew), (Some(true), Some(false)));
        assert!(read(&value, &"example.org".parse().expect("a name")).is_err());
    }

    proptest::proptest! {
        #[test]
        fn whatever_stands_for_a_date_is_read_as_a_real_one_as_none_or_as_an_error(text in crate::provider::nonsense::date()) {
            let value = json!({ "d": text });
            let day = day(&Fields::of(&value).expect("an object"), "d");
            proptest::prop_assert!(crate::provider::nonsense::is_a_date_or_none(day));
        }
    }
}
