//! `Domain/List` and `Domain/Count`
//!
//! The list's `rangeFrom` and `rangeTo` are nowhere explained (from which number they count, and whether the last one is within), so
//! they are not used: the whole list comes in one answer, and pages are cut from it here.

use super::params::{Params, yes};
use super::reply::Reply;
use super::{InternetBs, status, wire};
use crate::call::Cx;
use crate::error::{Error, Problem, Result};
use crate::model::{DomainName, Lifecycle};
use crate::op::{
    DomainCount, DomainList, DomainPage, Effect, InternetbsDomainCount, InternetbsFindDomains,
    InternetbsSort, ListedDomain,
};
use std::collections::BTreeMap;

const LIST: &str = "Domain/List";
const COUNT: &str = "Domain/Count";

/// `domain.list`
pub(super) async fn page(account: &InternetBs, cx: &Cx, input: &DomainList) -> Result<DomainPage> {
    let from = match &input.after {
        None => 0,
        Some(after) => after.parse().map_err(|_| {
            Error::invalid(vec![Problem::invalid("after", "go on with `next` of the page before")])
        })?,
    };
    let domains = all(account, cx, Params::new()).await?;
    let total = u64::try_from(domains.len()).ok();
    let size = usize::from(input.page_size.unwrap_or(u16::MAX));
    let end = usize::saturating_add(from, size);
    let next = (end < domains.len()).then(|| end.to_string());
    Ok(DomainPage { domains: domains.into_iter().skip(from).take(size).collect(), next, total })
}

/// `internetbs.find_domains`
pub(super) async fn search(
    account: &InternetBs,
    cx: &Cx,
    input: &InternetbsFindDomains,
) -> Result<DomainPage> {
    let tlds: Vec<_> = input.tlds.iter().map(|tld| tld.trim_start_matches('.')).collect();
    let sort = input.sort.map(|sort| match sort {
        InternetbsSort::Name => "DOMAIN_NAME",
        InternetbsSort::NameDescending => "DOMAIN_NAME_DESC",
        InternetbsSort::Expiry => "EXPIRATION",
        InternetbsSort::ExpiryDescending => "EXPIRATION_DESC",
    });
    let params = Params::new()
        .maybe("ExpiringOnly", input.expiring_within_days)
        .maybe("PendingTransferOnly", input.pending_transfer.then(|| yes(true)))
        .maybe("searchTermFilter", input.search.as_ref())
        .maybe("extensionFilter", (!tlds.is_empty()).then(|| tlds.join(",")))
        .maybe("SortBy", sort);
    let domains = all(account, cx, params).await?;
    Ok(DomainPage { total: u64::try_from(domains.len()).ok(), domains, next: None })
}

async fn all(account: &InternetBs, cx: &Cx, params: Params) -> Result<Vec<ListedDomain>> {
    let params = params.add("CompactList", "no").add("returnfields", "paiduntil,registrationdate");
    let request = account.post(LIST, &params)?;
    cx.exchange(Effect::Read, request, |attempt| domains(&wire::succeeded(wire::read(attempt)?)?)).await
}

fn domains(reply: &Reply) -> Result<Vec<ListedDomain>> {
    let count = reply.number("domaincount")?.ok_or_else(|| Reply::bad("domaincount"))?;
    let listed = reply.items("domain").iter().enumerate().map(one).collect::<Result<Vec<_>>>()?;
    // A list that lacks some of what it counts may not stand for all of it.
    if u64::try_from(listed.len()).is_ok_and(|length| length < count) {
        return Err(Error::bad_reply("domain", "the registrar's list is shorter than it says"));
    }
    Ok(listed)
}

fn one((i, item): (usize, &Reply)) -> Result<ListedDomain> {
    let at = |key: &str| format!("domain[{i}].{key}");
    let name = item.get("punycode").or_else(|| item.get("name")).or_else(|| item.get(""));
    let domain: DomainName =
        name.and_then(|name| name.parse().ok()).ok_or_else(|| Reply::bad(&at("name")))?;
    let word = item.text("status");
    let date = |key: &str| item.date(key).map_err(|_| Reply::bad(&at(key)));
    Ok(ListedDomain {
        domain_unicode: domain.unicode().to_owned(),
        domain,
        lifecycle: word.as_deref().map_or(Lifecycle::Unknown, status::of_list),
        registrar_status: word.into_iter().collect(),
        created: date("registrationdate")?,
        expires: date("paiduntil")?.or(date("expiration")?),
        locked: item.flag("registrarlock"),
        auto_renew: None,
    })
}

/// Whether the list calls a domain deleted, which stands for redemption.
pub(super) async fn is_deleted(account: &InternetBs, cx: &Cx, domain: &DomainName) -> Result<bool> {
    let params = Params::new().add("searchTermFilter", domain).add("CompactList", "no");
    let request = account.post(LIST, &params)?;
    let found = cx
        .exchange(Effect::Read, request, |attempt| domains(&wire::succeeded(wire::read(attempt)?)?))
        .await?;
    Ok(found.iter().any(|listed| listed.domain == *domain && listed.lifecycle == Lifecycle::Redemption))
}

/// `internetbs.domain_count`
pub(super) async fn count(account: &InternetBs, cx: &Cx, _: &InternetbsDomainCount) -> Result<DomainCount> {
    let request = account.post(COUNT, &Params::new())?;
    cx.exchange(Effect::Read, request, |attempt| counted(&wire::succeeded(wire::read(attempt)?)?)).await
}

/// The extensions stand beside what every answer has.
fn counted(reply: &Reply) -> Result<DomainCount> {
    let total = reply.number("totaldomains")?.ok_or_else(|| Reply::bad("totaldomains"))?;
    let other = ["transactid", "status", "totaldomains"];
    let mut tlds = BTreeMap::new();
    for (key, value) in reply.fields().filter(|(key, _)| !other.contains(key)) {
        tlds.insert(key.to_owned(), value.parse().map_err(|_| Reply::bad(key))?);
    }
    Ok(DomainCount { total, tlds })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, json};
    use super::*;
    use crate::op::Op;
    use serde_json::json;

    #[tokio::test]
    async fn a_list_that_is_shorter_than_it_says_is_no_list() {
        let short = || {
            json(
                json!({"status": "SUCCESS", "domaincount": 2, "domain": [{"name": "a.com", "status": "ok"}]}),
            )
        };
        let (cx, _) = cx(Op::DomainList, [short(), short(), short()]);
        assert!(page(&account(), &cx, &DomainList::default()).await.is_err());
    }

    #[tokio::test]
    async fn pages_are_cut_from_the_whole_list() {
        let names = ["a.com", "b.com", "c.com"]
            .map(|name| json!({"name": name, "status": "ok", "expiration": "n/a"}));
        let reply = json(json!({"status": "SUCCESS", "domaincount": 3, "domain": names}));
        let (cx, _) = cx(Op::DomainList, [reply.clone(), reply]);
        let input = DomainList { after: None, page_size: Some(2) };
        let first = page(&account(), &cx, &input).await.expect("a page");
        assert_eq!((first.domains.len(), first.next.as_deref(), first.total), (2, Some("2"), Some(3)));
        let last = page(&account(), &cx, &DomainList { after: first.next, ..input }).await.expect("a page");
        assert_eq!((last.domains.len(), last.next), (1, None));
    }

    #[test]
    fn extensions_are_counted() {
        let reply = Reply::parse(b"transactid=1\nstatus=SUCCESS\ncom=2\nco.uk=1\ntotaldomains=3", true)
            .expect("an answer");
        let count = counted(&reply).expect("a count");
        assert_eq!((count.total, count.tlds["co.uk"], count.tlds.len()), (3, 1, 2));
    }
}
