//! Lists: `limit` and `offset`, `entities` and `pagination`.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api>, "Listings".

use super::wire::Ask;
use crate::error::{Error, Problem, ProblemCode, Result};
use serde::Deserialize;

/// The largest page that is asked for.
const LARGEST: u16 = 1000;

/// One page, as it comes.
#[derive(Deserialize)]
pub(super) struct Page<T> {
    #[serde(default = "Vec::new")]
    pub(super) entities: Vec<T>,
    #[serde(default)]
    pagination: Option<Pagination>,
}

#[derive(Deserialize)]
struct Pagination {
    #[serde(default)]
    total: Option<u64>,
}

impl<T> Page<T> {
    /// How many there are in all, where the answer says so.
    pub(super) fn total(&self) -> Option<u64> {
        self.pagination.as_ref().and_then(|pagination| pagination.total)
    }
}

/// Which page, and how large.
#[derive(Debug)]
pub(super) struct Place {
    offset: u64,
    size: u16,
}

/// Reads what the caller says of the page: `after` is the index of its first item.
pub(super) fn place(after: Option<&str>, size: Option<u16>) -> Result<Place> {
    let size = size.unwrap_or(LARGEST);
    if !(1..=LARGEST).contains(&size) {
        let text = "Realtime Register gives pages of 1 to 1000";
        return Err(Error::field("page_size", ProblemCode::OutOfRange, text));
    }
    let offset = after.map_or(Ok(0), str::parse).ok().filter(|offset| *offset <= 1_000_000_000);
    let wrong = || Error::invalid(vec![Problem::invalid("after", "give what the page before gave as next")]);
    Ok(Place { offset: offset.ok_or_else(wrong)?, size })
}

impl Place {
    /// Whether the list begins here.
    pub(super) fn is_first(&self) -> bool {
        self.offset == 0
    }

    /// The page as parameters.
    pub(super) fn ask<'a>(&self, ask: Ask<'a>) -> Ask<'a> {
        ask.with("limit", self.size).with("offset", self.offset)
    }

    /// Where the page after this one begins, and how many there are in all.
    pub(super) fn rest<T>(&self, page: &Page<T>) -> (Option<String>, Option<u64>) {
        (self.next(page.entities.len(), page.total()), page.total())
    }

    /// The page of a list that came as a whole.
    pub(super) fn cut<T>(&self, all: Vec<T>) -> (Vec<T>, Option<String>, Option<u64>) {
        let total = all.len() as u64;
        let offset = usize::try_from(self.offset).unwrap_or(usize::MAX);
        let page: Vec<T> = all.into_iter().skip(offset).take(usize::from(self.size)).collect();
        let next = self.next(page.len(), Some(total));
        (page, next, Some(total))
    }

    /// Where the next page begins: nowhere where this one was empty, or the last.
    pub(super) fn next(&self, found: usize, total: Option<u64>) -> Option<String> {
        let seen = self.offset.saturating_add(found as u64);
        let more = found > 0 && total.map_or(found >= usize::from(self.size), |total| seen < total);
        more.then(|| seen.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_end_with_what_there_is() {
        let first = place(None, Some(10)).expect("a page");
        assert_eq!(first.next(10, Some(11)).as_deref(), Some("10"));
        assert_eq!((first.next(10, Some(10)), first.next(0, Some(50))), (None, None));
        assert_eq!((first.next(10, None).as_deref(), first.next(9, None)), (Some("10"), None));
        let wrong = [(None, Some(0)), (None, Some(1001)), (Some("x"), None), (Some("-1"), None)];
        assert!(wrong.into_iter().all(|(after, size)| place(after, size).is_err()));
    }

    #[test]
    fn entities_and_pagination_may_be_left_out() {
        let page: Page<u8> = serde_json::from_str("{}").expect("a page");
        assert_eq!((page.entities.len(), page.total()), (0, None));
    }
}
