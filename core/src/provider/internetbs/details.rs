//! `Domain/Info`: what Internet.bs knows of a domain in the account.
//!
//! Its `EXPIRED` stands for both, the days of grace and redemption. The list tells them apart, so it is asked as well then.

use super::params::Params;
use super::reply::Reply;
use super::status::{self, Word};
use super::{InternetBs, codes, list, wire};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Date, DomainName, Flag, Lifecycle, NameServer, References};
use crate::op::{ContactHandles, DomainDetails, Effect, PendingAction};

pub(super) const INFO: &str = "Domain/Info";

/// A domain in the account.
#[derive(Clone, Debug)]
pub(super) struct Details {
    pub(super) domain: DomainName,
    pub(super) word: Word,
    /// The word as it came.
    raw: String,
    pub(super) registered: Option<Date>,
    /// Until when it is paid for; the expiry of the registry where the registrar does not say that.
    pub(super) expires: Option<Date>,
    /// The expiry is what is paid for, which no renewal of the registry's own moves.
    pub(super) paid: bool,
    pub(super) locked: Option<bool>,
    privacy: Option<bool>,
    pub(super) auto_renew: Option<bool>,
    nameservers: Vec<String>,
    pub(super) auth_code: Option<String>,
    pub(super) dnssec: Vec<String>,
    /// The contacts, below their roles.
    pub(super) contacts: Reply,
    /// The list says that it is deleted: it can only be restored.
    deleted: bool,
    /// The registry sells it at a price of its own. Older servers do not say it.
    pub(super) premium: bool,
}

/// What is known of a domain; nothing where it is not in the account.
pub(super) async fn find(account: &InternetBs, cx: &Cx, domain: &DomainName) -> Result<Option<Details>> {
    let request = account.post(INFO, &Params::of(domain))?;
    let read = cx.exchange(Effect::Read, request, |attempt| {
        match wire::read(attempt).and_then(wire::succeeded).and_then(|reply| of(domain, &reply)) {
            Err(error) if codes::number(&error) == Some(codes::NOT_OURS) => Ok(None),
            result => result.map(Some),
        }
    });
    let Some(mut details) = read.await? else { return Ok(None) };
    if details.word == Word::Expired {
        details.deleted = list::is_deleted(account, cx, domain).await?;
    }
    Ok(Some(details))
}

/// The same, where its absence is an error.
pub(super) async fn need(account: &InternetBs, cx: &Cx, domain: &DomainName) -> Result<Details> {
    let missing = || Error::new(ErrorKind::NotFound, "the domain is not in this account");
    find(account, cx, domain).await?.ok_or_else(missing)
}

/// The name that an answer is about has to be the one that was asked for.
pub(super) fn about(domain: &DomainName, reply: &Reply) -> Result<()> {
    let named = reply.get("punycode").or_else(|| reply.get("domain")).map(str::parse::<DomainName>);
    match named {
        None => Ok(()),
        Some(Ok(named)) if named == *domain => Ok(()),
        Some(_) => Err(Error::bad_reply("domain", "the registrar's answer is about another domain")),
    }
}

fn of(domain: &DomainName, reply: &Reply) -> Result<Details> {
    about(domain, reply)?;
    let raw = reply.need("domainstatus")?.to_owned();
    let paid = reply.date("paiduntil")?;
    Ok(Details {
        domain: domain.clone(),
        word: status::of_info(&raw),
        raw,
        registered: reply.date("registrationdate")?,
        expires: paid.or(reply.date("expirationdate")?),
        paid: paid.is_some(),
        locked: reply.flag("registrarlock"),
        privacy: match reply.word("privatewhois").as_deref() {
            Some("FULL" | "PARTIAL") => Some(true),
            Some("DISABLED" | "DISABLE") => Some(false),
            _ => None,
        },
        auto_renew: reply.flag("autorenew"),
        nameservers: reply.texts("nameserver"),
        auth_code: reply.text("transferauthinfo"),
        dnssec: reply
            .texts("dnssec")
            .into_iter()
            .filter(|text| !text.eq_ignore_ascii_case("disabled"))
            .collect(),
        contacts: reply.below("contacts"),
        deleted: false,
        premium: reply.flag("price_ispremium") == Some(true),
    })
}

impl Details {
    /// Where it stands. A domain without dates has not arrived.
    pub(super) fn lifecycle(&self) -> Lifecycle {
        match self.word {
            Word::PendingTransfer => Lifecycle::Pending,
            Word::Registered | Word::PendingTrade | Word::OnHold if self.expires.is_none() => {
                Lifecycle::Pending
            }
            Word::Registered | Word::PendingTrade | Word::OnHold => Lifecycle::Active,
            Word::Expired if self.deleted => Lifecycle::Redemption,
            Word::Expired => Lifecycle::Expired,
            Word::Unknown => Lifecycle::Unknown,
        }
    }

    fn flags(&self) -> Vec<Flag> {
        let flags = [
            (Flag::ClientTransferProhibited, self.locked == Some(true)),
            (Flag::ClientHold, self.word == Word::OnHold),
            (Flag::PendingTransfer, self.word == Word::PendingTransfer),
            (Flag::RedemptionPeriod, self.deleted),
        ];
        flags.into_iter().filter(|(_, stands)| *stands).map(|(flag, _)| flag).collect()
    }

    /// The output of `domain.info`.
    pub(super) fn into_output(self) -> DomainDetails {
        let under_way = matches!(self.word, Word::PendingTransfer | Word::PendingTrade);
        let (ds, keys) = super::dnssec::read(&self.dnssec);
        DomainDetails {
            domain_unicode: self.domain.unicode().to_owned(),
            lifecycle: self.lifecycle(),
            flags: self.flags(),
            registrar_status: vec![self.raw.clone()],
            created: self.registered,
            expires: self.expires,
            expires_at: None,
            expiry_doubts: Vec::new(),
            nameservers: self
                .nameservers
                .iter()
                .filter_map(|name| name.parse().ok().map(NameServer::named))
                .collect(),
            contacts: ContactHandles::default(),
            locked: self.locked,
            privacy: self.privacy,
            auto_renew: self.auto_renew,
            ds,
            keys,
            verification: None,
            parked: false,
            pending: under_way.then(|| PendingAction {
                action: self.raw.clone(),
                status: None,
                description: None,
            }),
            references: References::default(),
            domain: self.domain,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, failure, json};
    use super::*;
    use crate::op::Op;
    use serde_json::json;

    fn name() -> DomainName {
        "example.com".parse().expect("a name")
    }

    async fn seen(steps: Vec<crate::transport::Step>) -> Option<Details> {
        let (cx, script) = cx(Op::DomainInfo, steps);
        let details = find(&account(), &cx, &name()).await.expect("details");
        assert_eq!(script.left(), 0);
        details
    }

    #[tokio::test]
    async fn what_is_paid_for_counts_more_than_the_registrys_date() {
        let reply = json!({"status": "SUCCESS", "domain": "example.com", "domainstatus": "REGISTERED",
            "expirationdate": "2028/03/05", "paiduntil": "2027/03/05"});
        let details = seen(vec![json(reply)]).await.expect("ours");
        assert_eq!((details.expires.map(|d| d.to_string()), details.paid), (Some("2027-03-05".into()), true));
    }

    #[tokio::test]
    async fn a_name_that_is_not_ours_is_none() {
        assert!(seen(vec![failure(100_005)]).await.is_none());
    }

    #[tokio::test]
    async fn the_list_tells_redemption_from_grace() {
        let info = || {
            json(
                json!({"status": "SUCCESS", "domain": "example.com", "domainstatus": "EXPIRED", "expirationdate": "2026/03/05"}),
            )
        };
        let listed = |word: &str| {
            json(
                json!({"status": "SUCCESS", "domaincount": 1, "domain": [{"name": "example.com", "status": word}]}),
            )
        };
        let deleted = seen(vec![info(), listed("Deleted")]).await.expect("ours");
        assert_eq!(deleted.lifecycle(), Lifecycle::Redemption);
        let expired = seen(vec![info(), listed("Expired")]).await.expect("ours");
        assert_eq!(expired.lifecycle(), Lifecycle::Expired);
    }

    #[tokio::test]
    async fn an_answer_about_another_domain_is_none() {
        let other =
            || json(json!({"status": "SUCCESS", "domain": "other.com", "domainstatus": "REGISTERED"}));
        let (cx, _) = cx(Op::DomainInfo, [other(), other(), other()]);
        let error = find(&account(), &cx, &name()).await.expect_err("another domain");
        assert_eq!(error.kind(), ErrorKind::BadReply);
    }
}
