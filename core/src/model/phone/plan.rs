//! The numbering plans of the world: what is dialled where, and what a number looks like.
//!
//! A table of 14 KB in place of a library: those there are bring an engine for regular expressions and a megabyte of data along, and
//! all that is needed here is the form in which a registry takes a number. A test compares the table with its source.

use crate::tld::Pattern;

const PLANS: &str = include_str!("plans.tsv");

/// The numbering plan of a region.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    region: &'static str,
    /// The calling code.
    pub(super) code: &'static str,
    abroad: &'static str,
    before: &'static str,
    number: &'static str,
}

fn all() -> impl Iterator<Item = Plan> {
    let rows = PLANS.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|row| {
        let mut cells = row.split('\t');
        let mut next = || cells.next();
        Some(Plan { region: next()?, code: next()?, abroad: next()?, before: next()?, number: next()? })
    })
}

/// The plan of a region, by the country's two-letter code.
pub(super) fn of_region(region: &str) -> Option<Plan> {
    all().find(|plan| plan.region == region)
}

/// The number within the country, where it fits a plan of the calling code.
pub(super) fn national(code: &str, digits: &str) -> Option<String> {
    all().filter(|plan| plan.code == code).find_map(|plan| plan.national(digits))
}

impl Plan {
    /// The number as it follows the calling code: without what is dialled before it within the country alone.
    pub(super) fn national(&self, digits: &str) -> Option<String> {
        let number = Pattern::parse(self.number).ok()?;
        let rest = self.ends(self.before, digits).into_iter().rev().filter_map(|end| digits.get(end..));
        rest.chain([digits]).find(|rest| number.fits(rest)).map(str::to_owned)
    }

    /// What follows the prefix of calls abroad, the longest prefix first.
    pub(super) fn abroad<'d>(&self, digits: &'d str) -> impl Iterator<Item = &'d str> {
        self.ends(self.abroad, digits).into_iter().rev().filter_map(|end| digits.get(end..))
    }

    /// Where a prefix may end.
    fn ends(&self, prefix: &str, digits: &str) -> Vec<usize> {
        let read = Pattern::parse(prefix).ok().filter(|_| !prefix.is_empty());
        read.map(|prefix| prefix.ends(digits)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Country;

    #[test]
    fn every_plan_can_be_read() {
        let mut rows = 0;
        for plan in all() {
            assert!(Pattern::parse(plan.number).is_ok() && !plan.number.is_empty(), "{plan:?}");
            assert!(Pattern::parse(plan.abroad).is_ok() && Pattern::parse(plan.before).is_ok(), "{plan:?}");
            assert!(
                matches!(plan.region, "AC" | "TA" | "XK") || plan.region.parse::<Country>().is_ok(),
                "{plan:?}"
            );
            rows += 1;
        }
        assert!(rows > 240, "{rows}");
    }
}
