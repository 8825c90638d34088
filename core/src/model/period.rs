//! How long a registration runs.

use crate::error::{Problem, ProblemCode};

/// A term in whole months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Period(u16);

impl Period {
    /// The longest term any registry sells.
    const MOST_MONTHS: u16 = 120;

    /// A term of whole years.
    pub fn years(years: u16) -> Option<Period> {
        Period::months(years.checked_mul(12)?)
    }

    /// A term of whole months.
    pub fn months(months: u16) -> Option<Period> {
        (1..=Period::MOST_MONTHS).contains(&months).then_some(Period(months))
    }

    /// The term in months.
    pub fn in_months(self) -> u16 {
        self.0
    }

    /// The term in years, where it is whole years.
    pub fn in_years(self) -> Option<u16> {
        self.0.is_multiple_of(12).then_some(self.0 / 12)
    }

    /// Reads the pair of fields that each purchase has: exactly one of `years` and `months`.
    pub fn of(years: Option<u16>, months: Option<u16>) -> Result<Period, Problem> {
        let out_of_range = |path, given: u16, most| {
            let text = format!("a term is 1 to {most} {path}");
            Problem::new(path, ProblemCode::OutOfRange, text).given(&given.into())
        };
        match (years, months) {
            (Some(years), None) => {
                Period::years(years).ok_or_else(|| out_of_range("years", years, Period::MOST_MONTHS / 12))
            }
            (None, Some(months)) => {
                Period::months(months).ok_or_else(|| out_of_range("months", months, Period::MOST_MONTHS))
            }
            (None, None) => Err(Problem::missing("years", "say how long: years or months")),
            (Some(_), Some(_)) => Err(Problem::invalid("months", "give years or months, not both")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn exactly_one_of_years_and_months_is_wanted() {
        assert_eq!(Period::of(Some(2), None).map(Period::in_months), Ok(24));
        assert_eq!(Period::of(None, Some(18)).map(Period::in_years), Ok(None));
        assert_eq!(Period::of(None, None).map_err(|p| p.path), Err("years".into()));
        assert_eq!(Period::of(Some(1), Some(12)).map_err(|p| p.path), Err("months".into()));
        assert_eq!(Period::of(Some(0), None).map_err(|p| p.code), Err(ProblemCode::OutOfRange));
    }

    proptest! {
        #[test]
        fn a_term_is_between_a_month_and_ten_years(years: Option<u16>, months: Option<u16>) {
            if let Ok(period) = Period::of(years, months) {
                prop_assert!((1..=120).contains(&period.in_months()));
            }
        }
    }
}
