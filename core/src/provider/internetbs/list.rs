//! `Domain/List` and `Domain/Count`

use super::params::{Params, yes};
use super::reply::Reply;
use super::{InternetBs, ranges, status, wire};
use crate::call::Cx;
use crate::error::{Error, Problem, Result};
use crate::model::{DomainName, Lifecycle};
use crate::op::{
    DomainCount, DomainList, DomainPage, Effect, InternetbsDomainCount, InternetbsFindDomains,
    InternetbsSort, ListedDomain,
};
use crate::provider::listed::Listed;
use std::collections::BTreeMap;

const LIST: &str = "Domain/List";
const COUNT: &str = "Domain/Count";

/// Up to how many domains the list is read in one piece.
const IN_ONE_PIECE: u64 = 1000;

/// `domain.list`: in one piece where the account is small enough, else in ranges.
pub(super) async fn page(account: &InternetBs, cx: &Cx, input: &DomainList) -> Result<DomainPage> {
    let wrong = || Error::invalid(vec![Problem::invalid("after", "go on with `next` of the page before")]);
    let from = match input.after.as_deref() {
        None => {
            let total = count(account, cx, &InternetbsDomainCount {}).await?.total;
            if total > IN_ONE_PIECE {
                return ranges::first(account, cx, input.page_size, total).await;
            }
            0
        }
        Some(after) => match after.parse() {
            Ok(from) => from,
            Err(_) => {
                let behind = after.parse::<ranges::Behind>().map_err(|()| wrong())?;
                return ranges::next(account, cx, input.page_size, behind).await;
            }
        },
    };
    let found = whole(account, cx, Params::new()).await?;
    let (total, length) = (u64::try_from(found.count()).ok(), found.domains.len());
    let end = usize::saturating_add(from, usize::from(input.page_size.unwrap_or(u16::MAX)));
    let next = (end < length).then(|| end.to_string());
    // What could not be read is told with the first page, so that it is told once.
    let failed = if from == 0 { found.failed } else { Vec::new() };
    let domains = found.domains.into_iter().take(end).skip(from).collect();
    Ok(DomainPage { domains, failed, next, total })
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
    let found = whole(account, cx, params).await?;
    let total = u64::try_from(found.count()).ok();
    Ok(DomainPage { domains: found.domains, failed: found.failed, next: None, total })
}

/// All domains that fit. A list that lacks some of what it counts may not stand for all of it.
async fn whole(account: &InternetBs, cx: &Cx, params: Params) -> Result<Listed> {
    exchange(account, cx, params, |reply| read(true, &complete(reply)?)).await
}

/// The items of a list that is no range of one.
pub(super) fn complete(reply: &Reply) -> Result<Vec<Reply>> {
    let count = reply.number("domaincount")?.ok_or_else(|| Reply::bad("domaincount"))?;
    let items = reply.items("domain");
    if u64::try_from(items.len()).is_ok_and(|length| length < count) {
        return Err(Error::bad_reply("domain", "the registrar's list is shorter than it says"));
    }
    Ok(items)
}

/// Asks for a list in its full form.
pub(super) async fn exchange<T: Send>(
    account: &InternetBs,
    cx: &Cx,
    params: Params,
    read: impl Fn(&Reply) -> Result<T> + Send + Sync,
) -> Result<T> {
    let params = params.add("CompactList", "no").add("returnfields", "paiduntil,registrationdate");
    let request = account.post(LIST, &params)?;
    cx.exchange(Effect::Read, request, |attempt| read(&wire::succeeded(wire::read(attempt)?)?)).await
}

/// Reads the items of a list, or of the `first` part of one.
pub(super) fn read(first: bool, items: &[Reply]) -> Result<Listed> {
    let name = |(_, item): &(usize, &Reply)| called(item).map(str::to_owned);
    Listed::read(first, items.iter().enumerate(), name, one)
}

/// What the list calls a domain.
pub(super) fn called(item: &Reply) -> Option<&str> {
    item.get("punycode").or_else(|| item.get("name")).or_else(|| item.get(""))
}

fn one((i, item): (usize, &Reply)) -> Result<ListedDomain> {
    let at = |key: &str| format!("domain[{i}].{key}");
    let domain: DomainName =
        called(item).and_then(|name| name.parse().ok()).ok_or_else(|| Reply::bad(&at("name")))?;
    let word = item.text("status");
    let date = |key: &str| item.date(key).map_err(|_| Reply::bad(&at(key)));
    Ok(ListedDomain {
        domain_unicode: domain.unicode().to_owned(),
        domain,
        lifecycle: word.as_deref().map_or(Lifecycle::Unknown, status::of_list),
        registrar_status: word.into_iter().collect(),
        created: date("registrationdate")?,
        expires: date("paiduntil")?.or(date("expiration")?),
        expiry_doubts: Vec::new(),
        locked: item.flag("registrarlock"),
        auto_renew: None,
    })
}

/// Whether the list calls a domain deleted, which stands for redemption.
pub(super) async fn is_deleted(account: &InternetBs, cx: &Cx, domain: &DomainName) -> Result<bool> {
    let request =
        account.post(LIST, &Params::new().add("searchTermFilter", domain).add("CompactList", "no"))?;
    let found = cx.exchange(Effect::Read, request, |attempt| {
        read(true, &complete(&wire::succeeded(wire::read(attempt)?)?)?)
    });
    let found = found.await?;
    if found.failed.iter().any(|one| one.domain.as_deref() == Some(domain.ascii())) {
        return Err(Error::bad_reply(
            "domain",
            "the registrar's list has the domain in a form that cannot be read",
        ));
    }
    let deleted =
        |listed: &ListedDomain| listed.domain == *domain && listed.lifecycle == Lifecycle::Redemption;
    Ok(found.domains.iter().any(deleted))
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

    fn counted_as(total: u64) -> crate::transport::Step {
        json(json!({"status": "SUCCESS", "totaldomains": total}))
    }

    #[tokio::test]
    async fn a_list_that_is_shorter_than_it_says_is_no_list() {
        let short = || {
            json(
                json!({"status": "SUCCESS", "domaincount": 2, "domain": [{"name": "a.com", "status": "ok"}]}),
            )
        };
        let (cx, _) = cx(Op::DomainList, [counted_as(2), short(), short(), short()]);
        assert!(page(&account(), &cx, &DomainList::default()).await.is_err());
    }

    #[tokio::test]
    async fn pages_are_cut_from_the_whole_list_of_a_small_account() {
        let names = ["a.com", "b.com", "c.com"]
            .map(|name| json!({"name": name, "status": "ok", "expiration": "n/a"}));
        let reply = json(json!({"status": "SUCCESS", "domaincount": 3, "domain": names}));
        let (cx, _) = cx(Op::DomainList, [counted_as(3), reply.clone(), reply]);
        let input = DomainList { after: None, page_size: Some(2) };
        let first = page(&account(), &cx, &input).await.expect("a page");
        assert_eq!((first.domains.len(), first.next.as_deref(), first.total), (2, Some("2"), Some(3)));
        let last = page(&account(), &cx, &DomainList { after: first.next, ..input }).await.expect("a page");
        assert_eq!((last.domains.len(), last.next), (1, None));
    }

    #[tokio::test]
    async fn a_domain_that_cannot_be_read_is_reported_beside_the_others() {
        let names =
            [json!({"name": "a.com", "expiration": "soon"}), json!({"name": "b.com", "status": "ok"})];
        let reply = json(json!({"status": "SUCCESS", "domaincount": 2, "domain": names}));
        let (cx, _) = cx(Op::DomainList, [counted_as(2), reply]);
        let found = page(&account(), &cx, &DomainList::default()).await.expect("a page");
        assert_eq!((found.domains.len(), found.total, found.next), (1, Some(2), None));
        assert_eq!(found.failed[0].domain.as_deref(), Some("a.com"));
        assert_eq!(found.failed[0].at.as_deref(), Some("domain[0].expiration"));
    }

    #[test]
    fn extensions_are_counted() {
        let reply = Reply::parse(b"transactid=1\nstatus=SUCCESS\ncom=2\nco.uk=1\ntotaldomains=3", true)
            .expect("an answer");
        let count = counted(&reply).expect("a count");
        assert_eq!((count.total, count.tlds["co.uk"], count.tlds.len()), (3, 1, 2));
    }
}
