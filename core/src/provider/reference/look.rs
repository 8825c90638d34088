//! What is read of domains and of the account.

use super::Reference;
use super::wire::ask;
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, ProblemCode, Result};
use crate::model::{Balance, DomainName, Flag, Lifecycle, Money, NameServer, References, Timestamp};
use crate::op::*;
use crate::provider::listed::Listed;
use crate::reader::from_value;
use serde::Deserialize;
use serde_json::{Value, json};

/// `domain.info`, as it comes.
#[derive(Debug, Deserialize)]
pub(super) struct Shown {
    pub(super) domain: DomainName,
    pub(super) order: String,
    pub(super) status: String,
    #[serde(default)]
    flags: Vec<String>,
    pub(super) created: Option<Timestamp>,
    /// The text goes back as a guard, so it is kept as it came.
    pub(super) expires: Option<String>,
    #[serde(default)]
    nameservers: Vec<NameServer>,
    #[serde(default)]
    contacts: ContactHandles,
    lock: Option<bool>,
    privacy: Option<bool>,
    /// Privacy is bought to the end of the term.
    #[serde(default)]
    pub(super) privacy_bought: bool,
    auto_renew: Option<bool>,
    pub(super) pending_action: Option<Process>,
}

/// An action of the registrar, as it comes.
#[derive(Debug, Deserialize)]
pub(super) struct Process {
    pub(super) process: String,
    /// Not said where the domain itself is asked for.
    pub(super) domain: Option<DomainName>,
    pub(super) operation: String,
    pub(super) state: String,
    pub(super) message: Option<String>,
    pub(super) started: Option<Timestamp>,
    pub(super) completed: Option<Timestamp>,
    pub(super) order: Option<String>,
}

/// Where a domain stands, by the registrar's word.
pub(super) fn lifecycle(word: &str) -> Lifecycle {
    match word {
        "pending" => Lifecycle::Pending,
        "active" => Lifecycle::Active,
        "expired" => Lifecycle::Expired,
        "redemption" => Lifecycle::Redemption,
        "pending_delete" => Lifecycle::PendingDelete,
        "transferred_away" => Lifecycle::TransferredAway,
        "deleted" => Lifecycle::Deleted,
        _ => Lifecycle::Unknown,
    }
}

/// A moment as text. Zeros and a moment of 1970 mean that there is none.
pub(super) fn moment(text: Option<&str>, at: &str) -> Result<Option<Timestamp>> {
    let bad =
        |_| Error::bad_reply(at.to_owned(), "the registrar's answer has a moment here that cannot be read");
    let text = text.filter(|text| !text.starts_with("0000"));
    Ok(text.map(|text| text.parse().map_err(bad)).transpose()?.and_then(Timestamp::real))
}

/// Reads a domain; nothing where it is not in the account.
pub(super) async fn find(account: &Reference, cx: &Cx, domain: &DomainName) -> Result<Option<Shown>> {
    match ask::<Shown>(account, cx, Effect::Read, "domain.info", &json!({ "domain": domain })).await {
        Ok(shown) if shown.domain == *domain => Ok(Some(shown)),
        Ok(_) => Err(Error::bad_reply("result.domain", "the registrar's answer is about another domain")),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// `domain.info`
pub(super) async fn info(account: &Reference, cx: &Cx, domain: &DomainName) -> Result<DomainDetails> {
    let missing = || Error::new(ErrorKind::NotFound, "the domain is not in this account");
    let shown = find(account, cx, domain).await?.ok_or_else(missing)?;
    let expires = moment(shown.expires.as_deref(), "result.expires")?;
    Ok(DomainDetails {
        domain_unicode: shown.domain.unicode().to_owned(),
        domain: shown.domain,
        lifecycle: lifecycle(&shown.status),
        flags: shown.flags.iter().filter_map(|flag| flag.parse::<Flag>().ok()).collect(),
        registrar_status: std::iter::once(shown.status).chain(shown.flags).collect(),
        created: shown.created.map(Timestamp::date),
        expires: expires.map(Timestamp::date),
        expires_at: expires,
        expiry_doubts: Vec::new(),
        nameservers: shown.nameservers,
        contacts: shown.contacts,
        locked: shown.lock,
        privacy: shown.privacy,
        auto_renew: shown.auto_renew,
        ds: Vec::new(),
        keys: Vec::new(),
        verification: None,
        parked: false,
        references: References {
            order: Some(shown.order),
            action: shown.pending_action.as_ref().map(|pending| pending.process.clone()),
            ..References::default()
        },
        pending: shown.pending_action.map(|pending| PendingAction {
            action: pending.operation,
            status: Some(pending.state),
            description: pending.message,
        }),
    })
}

#[derive(Deserialize)]
struct Page {
    items: Vec<Value>,
    total: u64,
}

#[derive(Deserialize)]
struct Item {
    domain: DomainName,
    status: String,
    expires: Option<Timestamp>,
    auto_renew: Option<bool>,
}

/// `domain.list`
pub(super) async fn list(account: &Reference, cx: &Cx, input: &DomainList) -> Result<DomainPage> {
    let size = input.page_size.unwrap_or(1000);
    let number = input
        .after
        .as_deref()
        .map_or(Ok(1), str::parse::<u64>)
        .ok()
        .filter(|number| (1..=1_000_000).contains(number));
    let wrong = || Error::invalid(vec![Problem::invalid("after", "give what the page before gave as next")]);
    let number = number.ok_or_else(wrong)?;
    if size > 1000 {
        let text = "a page has at most 1000 domains";
        return Err(Error::field("page_size", ProblemCode::OutOfRange, text));
    }
    let page: Page =
        ask(account, cx, Effect::Read, "domain.list", &json!({ "page": number, "page_size": size })).await?;
    let more = !page.items.is_empty() && number.saturating_mul(size.into()) < page.total;
    let name = |(_, item): &(usize, Value)| item["domain"].as_str().map(str::to_owned);
    let found = Listed::read(number == 1, page.items.into_iter().enumerate(), name, listed)?;
    let next = more.then(|| (number + 1).to_string());
    Ok(DomainPage { domains: found.domains, failed: found.failed, next, total: Some(page.total) })
}

fn listed((i, item): (usize, Value)) -> Result<ListedDomain> {
    let item: Item = from_value(&item).map_err(|error| {
        let text = "the registrar's answer has a value here that cannot be read";
        Error::bad_reply(format!("result.items[{i}].{}", error.path), text)
    })?;
    Ok(ListedDomain {
        domain_unicode: item.domain.unicode().to_owned(),
        domain: item.domain,
        lifecycle: lifecycle(&item.status),
        registrar_status: vec![item.status],
        created: None,
        expires: item.expires.and_then(Timestamp::real).map(Timestamp::date),
        expiry_doubts: Vec::new(),
        locked: None,
        auto_renew: item.auto_renew,
    })
}

/// `domain.auth_code`
pub(super) async fn auth_code(account: &Reference, cx: &Cx, domain: &DomainName) -> Result<AuthCodeReply> {
    let reply: AuthCodeReply =
        ask(account, cx, Effect::Read, "domain.auth_code", &json!({ "domain": domain })).await?;
    if reply.domain != *domain {
        return Err(Error::bad_reply("result.domain", "the registrar's answer is about another domain"));
    }
    Ok(reply)
}

#[derive(Deserialize)]
struct Tested {
    account: String,
}

/// `account.test`
pub(super) async fn test(account: &Reference, cx: &Cx) -> Result<AccountTested> {
    let tested: Tested = ask(account, cx, Effect::Read, "account.test", &json!({})).await?;
    let environment = account.environment.as_str().to_owned();
    Ok(AccountTested { provider: super::INFO.name.to_owned(), environment, account: Some(tested.account) })
}

#[derive(Deserialize)]
struct Funds {
    balance: Money,
    locked: Option<Money>,
}

/// `account.balance`
pub(super) async fn balance(account: &Reference, cx: &Cx) -> Result<Balance> {
    let funds: Funds = ask(account, cx, Effect::Read, "account.balance", &json!({})).await?;
    Ok(Balance { available: funds.balance, locked: funds.locked })
}

/// Every word, for the page on statuses.
#[cfg(test)]
pub(in crate::provider) fn all() -> Vec<(String, Lifecycle)> {
    let words =
        ["pending", "active", "expired", "redemption", "pending_delete", "transferred_away", "deleted"];
    words.into_iter().map(|word| (word.to_owned(), lifecycle(word))).collect()
}

#[cfg(test)]
mod tests {
    use super::super::wire::tests::{account, bad, cx, good};
    use super::*;

    #[tokio::test]
    async fn a_domain_is_read_in_our_words() {
        let shown = json!({"domain": "example.com", "order": "1", "status": "active", "flags": ["clientTransferProhibited"],
            "created": "2026-11-21T10:00:00Z", "expires": "2027-11-21T10:00:00Z", "nameservers": [{"name": "ns1.example.net", "addresses": []}],
            "contacts": {"registrant": "7"}, "customer": "17824872", "lock": true, "privacy": false, "auto_renew": false,
            "pending_action": {"process": "5", "operation": "domain.renew", "state": "pending", "message": "waiting"}});
        let (cx, _) = cx(Op::DomainInfo, [good(&shown)]);
        let details = info(&account(), &cx, &"example.com".parse().expect("a name")).await.expect("details");
        assert_eq!(details.expires.map(|d| d.to_string()), Some("2027-11-21".into()));
        assert_eq!((details.lifecycle, details.locked), (Lifecycle::Active, Some(true)));
        assert_eq!(details.references.action.as_deref(), Some("5"));
    }

    #[tokio::test]
    async fn an_unknown_domain_is_not_found() {
        let (cx, _) = cx(Op::DomainInfo, [bad(404, "not_found")]);
        let error =
            info(&account(), &cx, &"example.com".parse().expect("a name")).await.expect_err("not ours");
        assert_eq!(error.kind(), ErrorKind::NotFound);
    }

    proptest::proptest! {
        #[test]
        fn whatever_stands_for_a_date_is_read_as_a_real_one_as_none_or_as_an_error(text in crate::provider::nonsense::date()) {
            let moment = moment(Some(&text), "d").map(|at| at.map(Timestamp::date));
            proptest::prop_assert!(crate::provider::nonsense::is_a_date_or_none(moment));
        }
    }
}
