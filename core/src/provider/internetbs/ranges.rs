//! A long `Domain/List` in ranges.
//!
//! What `rangeFrom` and `rangeTo` mean exactly is not documented: from which number they count, whether the last one is within, and
//! whether `domaincount` then counts the range or all. So each range begins some domains before the end of the one before, and counts
//! only where it contains the last domain that was seen: what follows that one is new, whatever the numbers mean. Where it is not in the
//! range, since the registrar ignores or refuses ranges or too much has changed meanwhile, the rest comes from the whole list.

#[cfg(test)]
mod tests;

use super::list;
use super::params::Params;
use super::reply::Reply;
use super::{InternetBs, list::called};
use crate::call::Cx;
use crate::error::{ErrorKind, Result};
use crate::model::DomainName;
use crate::op::{DomainPage, InternetbsDomainCount};
use std::fmt;
use std::str::FromStr;

/// How many domains a range holds where the caller says nothing.
const USUAL: u16 = 1000;

/// How many domains of the range before are asked for again.
const OVERLAP: u64 = 10;

/// Where a range ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Behind {
    /// The number behind the last domain, as this library counts.
    place: u64,
    /// How many domains were given so far.
    given: u64,
    /// How many there were when the list was begun.
    total: u64,
    /// The last domain.
    name: DomainName,
}

impl fmt::Display for Behind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}:{}", self.place, self.given, self.total, self.name)
    }
}

impl FromStr for Behind {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.splitn(4, ':');
        let mut number = || parts.next().and_then(|part| part.parse().ok()).filter(|n| *n < 1 << 40);
        let (Some(place), Some(given), Some(total)) = (number(), number(), number()) else { return Err(()) };
        let name = parts.next().and_then(|name| name.parse().ok()).ok_or(())?;
        Ok(Behind { place, given, total, name })
    }
}

/// The first range of a list of `total` domains.
pub(super) async fn first(
    account: &InternetBs,
    cx: &Cx,
    size: Option<u16>,
    total: u64,
) -> Result<DomainPage> {
    let asked = Asked { from: 0, to: u64::from(size.unwrap_or(USUAL)).saturating_sub(1) };
    match asked.items(account, cx).await? {
        Some(items) if !items.is_empty() => page(items, 0, &asked, (0, total)),
        _ => rest(account, cx, None).await,
    }
}

/// The range behind another one.
pub(super) async fn next(
    account: &InternetBs,
    cx: &Cx,
    size: Option<u16>,
    behind: Behind,
) -> Result<DomainPage> {
    let asked = Asked {
        from: behind.place.saturating_sub(OVERLAP),
        to: behind.place + u64::from(size.unwrap_or(USUAL)) - 1,
    };
    let items = asked.items(account, cx).await?.unwrap_or_default();
    let Some(seen) = position(&items, &behind.name) else { return rest(account, cx, Some(behind)).await };
    if seen + 1 < items.len() {
        return page(items, seen + 1, &asked, (behind.given, behind.total));
    }
    // Nothing follows. That is the end of the list where as many were given as there are now.
    let total = list::count(account, cx, &InternetbsDomainCount {}).await?.total;
    if behind.given < total {
        return rest(account, cx, Some(behind)).await;
    }
    Ok(DomainPage { domains: Vec::new(), failed: Vec::new(), next: None, total: Some(total) })
}

/// A range.
struct Asked {
    from: u64,
    to: u64,
}

impl Asked {
    /// The range's items; nothing where the registrar does not take it.
    async fn items(&self, account: &InternetBs, cx: &Cx) -> Result<Option<Vec<Reply>>> {
        let params =
            Params::new().add("rangeFrom", self.from).add("rangeTo", self.to).add("SortBy", "DOMAIN_NAME");
        match list::exchange(account, cx, params, |reply| Ok(reply.items("domain"))).await {
            Ok(items) => Ok(Some(items)),
            Err(error) if matches!(error.kind(), ErrorKind::Rejected | ErrorKind::InvalidInput) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Whether fewer came than were asked for, be the last one within or not.
    fn is_short(&self, found: usize) -> bool {
        (found as u64) < self.to - self.from
    }
}

fn position(items: &[Reply], name: &DomainName) -> Option<usize> {
    items.iter().rposition(|item| called(item).and_then(|text| text.parse().ok()).as_ref() == Some(name))
}

/// The items from `new` on, and where to go on.
fn page(items: Vec<Reply>, new: usize, asked: &Asked, (given, total): (u64, u64)) -> Result<DomainPage> {
    let found = list::read(given == 0, &items[new..])?;
    let given = given + found.count() as u64;
    let last = items.iter().rev().find_map(|item| called(item)?.parse().ok());
    let ends = asked.is_short(items.len()) && given >= total;
    let next = last
        .filter(|_| !ends)
        .map(|name| Behind { place: asked.from + items.len() as u64, given, total, name }.to_string());
    Ok(DomainPage { domains: found.domains, failed: found.failed, next, total: Some(total) })
}

/// All that follows the last domain seen, from the whole list. Where that domain has left, some are given twice and none is lost.
async fn rest(account: &InternetBs, cx: &Cx, behind: Option<Behind>) -> Result<DomainPage> {
    let params = Params::new().add("SortBy", "DOMAIN_NAME");
    let items = list::exchange(account, cx, params, list::complete).await?;
    let new = behind.as_ref().map_or(0, |behind| {
        let place = usize::try_from(behind.place.saturating_sub(OVERLAP)).unwrap_or(usize::MAX);
        position(&items, &behind.name).map_or(place, |seen| seen + 1).min(items.len())
    });
    let found = list::read(new == 0, &items[new..])?;
    let total = Some(items.len() as u64);
    Ok(DomainPage { domains: found.domains, failed: found.failed, next: None, total })
}
