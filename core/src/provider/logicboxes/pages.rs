//! Pages of searches: `no-of-records` and `page-no`, 10 to 500 records each.
//!
//! Reference: knowledge base 771 and 793.

use super::params::Params;
use crate::error::{Error, Problem, ProblemCode, Result};

/// The largest and the smallest page that LogicBoxes gives.
const LARGEST: u16 = 500;
const SMALLEST: u16 = 10;

/// Which page, and how large.
pub(super) struct Place {
    number: u64,
    size: u16,
}

/// Reads what the caller says of the page.
pub(super) fn place(after: Option<&str>, size: Option<u16>) -> Result<Place> {
    let size = size.unwrap_or(LARGEST);
    if !(SMALLEST..=LARGEST).contains(&size) {
        let text = "LogicBoxes gives pages of 10 to 500";
        return Err(Error::field("page_size", ProblemCode::OutOfRange, text));
    }
    let number = after.map_or(Ok(1), str::parse).ok().filter(|number| (1..=1_000_000).contains(number));
    let wrong = || Error::invalid(vec![Problem::invalid("after", "give what the page before gave as next")]);
    Ok(Place { number: number.ok_or_else(wrong)?, size })
}

impl Place {
    /// The page as parameters.
    pub(super) fn params(&self) -> Params {
        Params::new().add("no-of-records", self.size).add("page-no", self.number)
    }

    /// Where the next page begins: nowhere where this one was empty, or the last.
    pub(super) fn next(&self, found: usize, total: Option<u64>) -> Option<String> {
        let seen = self.number.saturating_mul(self.size.into());
        let more = found > 0 && total.map_or(found >= usize::from(self.size), |total| seen < total);
        more.then(|| (self.number + 1).to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_end_with_what_there_is() {
        let first = place(None, Some(10)).expect("a page");
        assert_eq!(first.next(10, Some(11)).as_deref(), Some("2"));
        assert_eq!((first.next(10, Some(10)), first.next(0, Some(50))), (None, None));
        assert_eq!((first.next(10, None).as_deref(), first.next(9, None)), (Some("2"), None));
        assert!(
            place(None, Some(9)).is_err()
                && place(Some("x"), None).is_err()
                && place(Some("0"), None).is_err()
        );
    }
}
