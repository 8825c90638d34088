//! `GET /v2/domains/{domainName}`
//!
//! Reference: <https://dm.realtimeregister.com/docs/api/domains/get>.

use super::RealtimeRegister;
use super::status;
use super::wire::Ask;
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{DnsKey, DomainName, DsRecord, NameServer, References, Timestamp};
use crate::op::{AuthCodeReply, ContactHandles, DomainAuthCode, DomainDetails, DomainInfo};
use serde::{Deserialize, Serialize};

/// A domain, as it comes.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Shown {
    pub(super) domain_name: DomainName,
    pub(super) status: Vec<String>,
    #[serde(default)]
    pub(super) registrant: Option<String>,
    #[serde(default)]
    pub(super) privacy_protect: Option<bool>,
    #[serde(default)]
    pub(super) authcode: Option<String>,
    #[serde(default)]
    pub(super) auto_renew: Option<bool>,
    #[serde(default)]
    pub(super) ns: Option<Vec<String>>,
    #[serde(default)]
    pub(super) created_date: Option<String>,
    /// The text goes back as a guard, so it is kept as it came.
    #[serde(default)]
    pub(super) expiry_date: Option<String>,
    #[serde(default)]
    pub(super) contacts: Option<Vec<RoleHandle>>,
    #[serde(default)]
    pub(super) key_data: Option<Vec<KeyData>>,
    #[serde(default)]
    pub(super) ds_data: Option<Vec<DsData>>,
}

/// A contact in its role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct RoleHandle {
    pub(super) role: String,
    pub(super) handle: String,
}

/// A key of the zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct KeyData {
    pub(super) protocol: u8,
    pub(super) flags: u16,
    pub(super) algorithm: u8,
    pub(super) public_key: String,
}

/// A DS record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct DsData {
    pub(super) key_tag: u16,
    pub(super) algorithm: u8,
    pub(super) digest_type: u8,
    pub(super) digest: String,
}

impl From<&DnsKey> for KeyData {
    fn from(key: &DnsKey) -> Self {
        let (flags, protocol, algorithm) = (key.flags, key.protocol, key.algorithm);
        KeyData { protocol, flags, algorithm, public_key: key.public_key.clone() }
    }
}

impl From<KeyData> for DnsKey {
    fn from(key: KeyData) -> Self {
        let KeyData { protocol, flags, algorithm, public_key } = key;
        DnsKey { flags, protocol, algorithm, public_key }
    }
}

impl From<&DsRecord> for DsData {
    fn from(ds: &DsRecord) -> Self {
        let (key_tag, algorithm, digest_type) = (ds.key_tag, ds.algorithm, ds.digest_type);
        DsData { key_tag, algorithm, digest_type, digest: ds.digest.clone() }
    }
}

/// Looks a domain up; nothing where it is not in the account.
pub(super) async fn find(account: &RealtimeRegister, cx: &Cx, domain: &DomainName) -> Result<Option<Shown>> {
    let found: Option<Shown> = Ask::get(["domains", domain.ascii()]).find(account, cx).await?;
    match found {
        Some(shown) if shown.domain_name != *domain => Err(other()),
        found => Ok(found),
    }
}

/// The error for an answer about another domain.
pub(super) fn other() -> Error {
    Error::bad_reply("domainName", "the registrar's answer is about another domain")
}

/// Looks a domain up that has to be there.
pub(super) async fn need(account: &RealtimeRegister, cx: &Cx, domain: &DomainName) -> Result<Shown> {
    let shown: Shown = Ask::get(["domains", domain.ascii()]).fetch(account, cx).await.map_err(|error| {
        match error.kind() {
            ErrorKind::NotFound => {
                let missing = Error::new(ErrorKind::NotFound, "the domain is not in this account");
                missing.with(|c| *c = error.context().clone())
            }
            _ => error,
        }
    })?;
    if shown.domain_name != *domain { Err(other()) } else { Ok(shown) }
}

/// `domain.info`
pub(super) async fn info(account: &RealtimeRegister, cx: &Cx, input: &DomainInfo) -> Result<DomainDetails> {
    need(account, cx, &input.domain).await?.into_details()
}

/// `domain.auth_code`. The code is part of a domain's details.
pub(super) async fn auth_code(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &DomainAuthCode,
) -> Result<AuthCodeReply> {
    let shown = need(account, cx, &input.domain).await?;
    let text = "the registrar shows no auth code for this domain: some TLDs have none, and others make one only on demand \
                (domain.new_auth_code)";
    let auth_code = shown.authcode.ok_or_else(|| Error::new(ErrorKind::Conflict, text))?;
    Ok(AuthCodeReply { domain: input.domain.clone(), auth_code })
}

/// A moment as text. Zeros and a moment of 1970 mean that there is none.
pub(super) fn moment(text: Option<&str>, at: &str) -> Result<Option<Timestamp>> {
    let bad =
        |_| Error::bad_reply(at.to_owned(), "the registrar's answer has a moment here that cannot be read");
    let text = text.filter(|text| !text.starts_with("0000"));
    Ok(text.map(|text| text.parse().map_err(bad)).transpose()?.and_then(Timestamp::real))
}

impl Shown {
    /// When it expires.
    pub(super) fn expires(&self) -> Result<Option<Timestamp>> {
        moment(self.expiry_date.as_deref(), "expiryDate")
    }

    /// When it was registered.
    pub(super) fn created(&self) -> Result<Option<Timestamp>> {
        moment(self.created_date.as_deref(), "createdDate")
    }

    fn into_details(self) -> Result<DomainDetails> {
        let (created, expires) = (self.created()?, self.expires()?);
        let hosts = self.ns.unwrap_or_default();
        let host = |(i, name): (usize, &String)| {
            let unread =
                |_| Error::bad_reply(format!("ns[{i}]"), "the registrar's answer has no host name here");
            name.parse().map(NameServer::named).map_err(unread)
        };
        let nameservers = hosts.iter().enumerate().map(host).collect::<Result<_>>()?;
        let contacts = self.contacts.unwrap_or_default();
        let first = |role: &str| contacts.iter().find(|one| one.role == role).map(|one| one.handle.clone());
        let key = |one: KeyData| DnsKey {
            flags: one.flags,
            protocol: one.protocol,
            algorithm: one.algorithm,
            public_key: one.public_key,
        };
        let ds = |one: DsData| DsRecord {
            key_tag: one.key_tag,
            algorithm: one.algorithm,
            digest_type: one.digest_type,
            digest: one.digest,
        };
        Ok(DomainDetails {
            domain_unicode: self.domain_name.unicode().to_owned(),
            domain: self.domain_name,
            lifecycle: status::lifecycle(&self.status),
            flags: status::flags(&self.status),
            locked: Some(status::locked(&self.status)),
            created: created.map(Timestamp::date),
            expires: expires.map(Timestamp::date),
            expires_at: expires,
            expiry_doubts: Vec::new(),
            nameservers,
            contacts: ContactHandles {
                registrant: self.registrant,
                admin: first("ADMIN"),
                tech: first("TECH"),
                billing: first("BILLING"),
            },
            privacy: self.privacy_protect,
            auto_renew: self.auto_renew,
            ds: self.ds_data.unwrap_or_default().into_iter().map(ds).collect(),
            keys: self.key_data.unwrap_or_default().into_iter().map(key).collect(),
            verification: None,
            parked: false,
            pending: None,
            references: References::default(),
            registrar_status: self.status,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx};
    use super::*;
    use crate::model::{Flag, Lifecycle};
    use crate::op::Op;
    use crate::transport::Step;
    use serde_json::json;

    /// The members and their order are those of a real answer, quoted in sandwave-io/realtimeregister-php issue 72.
    fn recorded() -> Step {
        Step::json(
            200,
            &json!({"domainName": "somedomain.nl", "registrant": "some_registrant", "status": ["OK"], "authcode": "secret",
                "createdDate": "2018-08-03T09:49:40Z", "updatedDate": "2023-04-19T11:46:06Z", "expiryDate": "2023-11-03T09:49:40Z",
                "ns": ["ns1.yoursrs.com", "ns2.yoursrs.com"], "autoRenew": true, "autoRenewPeriod": 12,
                "zone": {"id": 1334243663, "service": "BASIC", "dnssec": false}, "premium": false, "gateway": false,
                "privacyProtect": false, "contacts": [{"role": "ADMIN", "handle": "some_registrant"}, {"role": "TECH", "handle": "some_registrant"}],
                "customer": "somecustomer", "registry": "Sidn"}),
        )
    }

    #[tokio::test]
    async fn a_domain_is_read_in_our_words() {
        let (cx, _) = cx(Op::DomainInfo, [recorded()]);
        let input = DomainInfo { domain: "somedomain.nl".parse().expect("a name") };
        let details = info(&account(), &cx, &input).await.expect("details");
        assert_eq!((details.lifecycle, details.flags), (Lifecycle::Active, vec![Flag::Ok]));
        assert_eq!(details.expires.map(|day| day.to_string()).as_deref(), Some("2023-11-03"));
        assert_eq!(
            (details.auto_renew, details.privacy, details.locked),
            (Some(true), Some(false), Some(false))
        );
        assert_eq!(details.contacts.tech.as_deref(), Some("some_registrant"));
        assert_eq!(details.nameservers.len(), 2);
    }

    #[tokio::test]
    async fn an_answer_about_another_domain_is_no_answer() {
        let (cx, _) = cx(Op::DomainInfo, [recorded(), recorded(), recorded()]);
        let input = DomainInfo { domain: "example.nl".parse().expect("a name") };
        assert_eq!(info(&account(), &cx, &input).await.expect_err("another").kind(), ErrorKind::BadReply);
    }

    #[tokio::test]
    async fn a_domain_that_is_not_there_is_not_found_with_and_without_a_body() {
        let gone = json!({"type": "ObjectDoesNotExist", "message": "Entity not found"});
        for step in [Step::answer(404, &[], ""), Step::json(404, &gone), Step::json(400, &gone)] {
            let (cx, _) = cx(Op::DomainInfo, [step]);
            let input = DomainInfo { domain: "example.nl".parse().expect("a name") };
            assert_eq!(info(&account(), &cx, &input).await.expect_err("gone").kind(), ErrorKind::NotFound);
        }
    }

    proptest::proptest! {
        #[test]
        fn whatever_stands_for_a_date_is_read_as_a_real_one_as_none_or_as_an_error(text in crate::provider::nonsense::date()) {
            let moment = moment(Some(&text), "d").map(|at| at.map(Timestamp::date));
            proptest::prop_assert!(crate::provider::nonsense::is_a_date_or_none(moment));
        }
    }
}
