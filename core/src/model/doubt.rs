//! Expiries that should not be believed without another look.

use super::{Date, Lifecycle};
use serde::{Deserialize, Serialize};

/// Why the expiry of a domain should not be believed without a look at the registrar's own pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ExpiryDoubt {
    /// The domain is registered, and the registrar gives no expiry, or something that is no date, such as zeros or a day in 1970.
    Missing,
    /// It lies before the day on which the domain was registered.
    BeforeCreation,
    /// It lies more than ten years and three months ahead. No registry sells more than ten years at once.
    FarAhead,
    /// It lies more than a year back, and the registrar still calls the domain registered.
    LongPast,
}

impl ExpiryDoubt {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            ExpiryDoubt::Missing => "missing",
            ExpiryDoubt::BeforeCreation => "before_creation",
            ExpiryDoubt::FarAhead => "far_ahead",
            ExpiryDoubt::LongPast => "long_past",
        }
    }

    /// What is doubtful about the expiry of a domain `today`.
    pub(crate) fn of(
        lifecycle: Lifecycle,
        created: Option<Date>,
        expires: Option<Date>,
        today: Date,
    ) -> Vec<ExpiryDoubt> {
        // Ten years is the longest term of any registry; three months leave room for a renewal that is counted from a late day.
        const LONGEST_MONTHS: u32 = 123;
        const YEAR_MONTHS: u32 = 12;
        let registered = matches!(lifecycle, Lifecycle::Active | Lifecycle::Expired);
        let Some(expires) = expires else {
            return registered.then_some(ExpiryDoubt::Missing).into_iter().collect();
        };
        let doubts = [
            (ExpiryDoubt::BeforeCreation, created.is_some_and(|created| expires < created)),
            (ExpiryDoubt::FarAhead, today.plus_months(LONGEST_MONTHS).is_some_and(|latest| expires > latest)),
            (
                ExpiryDoubt::LongPast,
                registered && expires.plus_months(YEAR_MONTHS).is_some_and(|end| end < today),
            ),
        ];
        doubts.into_iter().filter(|(_, stands)| *stands).map(|(doubt, _)| doubt).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn doubts(lifecycle: Lifecycle, created: Option<&str>, expires: Option<&str>) -> Vec<&'static str> {
        let day = |text: &str| text.parse().expect("a date");
        let found = ExpiryDoubt::of(lifecycle, created.map(day), expires.map(day), day("2026-11-22"));
        found.into_iter().map(ExpiryDoubt::as_str).collect()
    }

    #[test]
    fn usual_expiries_are_not_doubted() {
        for expires in ["2026-11-22", "2027-11-22", "2036-11-22", "2037-02-22", "2025-11-22"] {
            assert_eq!(doubts(Lifecycle::Active, Some("2020-01-01"), Some(expires)), [""; 0], "{expires}");
        }
        assert!(doubts(Lifecycle::Pending, None, None).is_empty());
        assert!(doubts(Lifecycle::Unknown, None, None).is_empty());
        assert!(doubts(Lifecycle::Deleted, None, Some("2010-01-01")).is_empty());
    }

    fn day() -> impl Strategy<Value = Date> {
        (1985i16..2090, 1i8..=12, 1i8..=28)
            .prop_map(|(year, month, day)| jiff::civil::date(year, month, day).into())
    }

    fn standing() -> impl Strategy<Value = Lifecycle> {
        use Lifecycle::{
            Active, Deleted, Expired, Pending, PendingDelete, Redemption, TransferredAway, Unknown,
        };
        prop::sample::select(vec![
            Pending,
            Active,
            Expired,
            Redemption,
            PendingDelete,
            TransferredAway,
            Deleted,
            Unknown,
        ])
    }

    proptest! {
        #[test]
        fn every_doubt_has_its_reason_and_every_reason_its_doubt(
            lifecycle in standing(),
            created in prop::option::of(day()),
            expires in prop::option::of(day()),
            today in day(),
        ) {
            let found = ExpiryDoubt::of(lifecycle, created, expires, today);
            let registered = matches!(lifecycle, Lifecycle::Active | Lifecycle::Expired);
            prop_assert_eq!(found.contains(&ExpiryDoubt::Missing), registered && expires.is_none());
            let before = created.zip(expires).is_some_and(|(created, expires)| expires < created);
            prop_assert_eq!(found.contains(&ExpiryDoubt::BeforeCreation), before);
            // Ten years and three months have 3,741 to 3,745 days, and a year 365 or 366.
            let ahead = expires.filter(|expires| *expires > today).map_or(0, |expires| expires.days_from(today));
            let behind = expires.filter(|expires| *expires < today).map_or(0, |expires| expires.days_from(today));
            prop_assert!(ahead <= 3_746 || found.contains(&ExpiryDoubt::FarAhead));
            prop_assert!(ahead > 3_739 || !found.contains(&ExpiryDoubt::FarAhead));
            prop_assert!(!registered || behind <= 366 || found.contains(&ExpiryDoubt::LongPast));
            prop_assert!((registered && behind >= 365) || !found.contains(&ExpiryDoubt::LongPast));
        }

        #[test]
        fn no_term_that_a_registry_sells_is_doubted(created in day(), years in 1u32..=10, early in 0u32..=3) {
            // A renewal that is counted from the old expiry, some months before it.
            let Some(expires) = created.plus_months(years * 12 + early) else { return Ok(()) };
            prop_assert_eq!(ExpiryDoubt::of(Lifecycle::Active, Some(created), Some(expires), created), vec![]);
        }
    }

    #[test]
    fn an_expiry_that_cannot_be_is_named_as_such() {
        assert_eq!(doubts(Lifecycle::Active, None, None), ["missing"]);
        assert_eq!(doubts(Lifecycle::Active, Some("2027-01-02"), Some("2027-01-01")), ["before_creation"]);
        assert_eq!(doubts(Lifecycle::Active, None, Some("2037-02-23")), ["far_ahead"]);
        assert_eq!(doubts(Lifecycle::Expired, None, Some("2025-11-21")), ["long_past"]);
        assert_eq!(
            doubts(Lifecycle::Active, Some("2025-01-01"), Some("2024-01-01")),
            ["before_creation", "long_past"]
        );
    }
}
