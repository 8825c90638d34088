//! Days and moments, always in UTC.

use super::parsed_from_text;
use std::fmt;
use std::str::FromStr;

/// A day of the UTC calendar, such as `2027-03-01`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(jiff::civil::Date);

/// The first year that a domain's date may have.
const FIRST_YEAR: i16 = 1980;

/// A moment, such as `2027-03-01T12:00:00Z`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp(jiff::Timestamp);

impl Date {
    /// The day as the calendar library's type.
    pub fn civil(self) -> jiff::civil::Date {
        self.0
    }

    /// The same day `months` later; the last day of the month where there is no such day.
    pub fn plus_months(self, months: u32) -> Option<Date> {
        self.0.checked_add(jiff::Span::new().try_months(months).ok()?).ok().map(Date)
    }

    /// The day, unless it is what registrars write where they have none: zeros, the beginning of 1970 and what lies near it. The oldest
    /// names are of 1985.
    pub(crate) fn real(self) -> Option<Date> {
        (self.0.year() >= FIRST_YEAR).then_some(self)
    }

    /// How many days lie between two dates, whichever is earlier.
    pub fn days_from(self, other: Date) -> u64 {
        self.0.since(other.0).map_or(u64::MAX, |span| u64::from(span.get_days().unsigned_abs()))
    }
}

impl From<jiff::civil::Date> for Date {
    fn from(date: jiff::civil::Date) -> Self {
        Date(date)
    }
}

impl FromStr for Date {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wanted = || "a date is written year-month-day, such as 2027-03-01".to_owned();
        if text.len() != 10 {
            return Err(wanted());
        }
        text.parse().map(Date).map_err(|_| wanted())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

parsed_from_text!(Date, "a date such as 2027-03-01", "date");

impl Timestamp {
    /// The moment `seconds` after 1970 began.
    pub fn from_unix(seconds: i64) -> Option<Timestamp> {
        jiff::Timestamp::from_second(seconds).ok().map(Timestamp)
    }

    /// Seconds since 1970 began.
    pub fn unix(self) -> i64 {
        self.0.as_second()
    }

    /// Milliseconds since 1970 began.
    pub fn unix_millis(self) -> i64 {
        self.0.as_millisecond()
    }

    /// The moment, unless it is what registrars write where they have none.
    pub(crate) fn real(self) -> Option<Timestamp> {
        self.date().real().map(|_| self)
    }

    /// The UTC day of the moment.
    pub fn date(self) -> Date {
        Date(self.0.to_zoned(jiff::tz::TimeZone::UTC).date())
    }

    /// The moment `seconds` later, or earlier where negative; the end of time where there is none.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Timestamp {
        Timestamp(
            self.0.saturating_add(jiff::SignedDuration::from_secs(seconds)).unwrap_or(jiff::Timestamp::MAX),
        )
    }

    /// Whole seconds from `earlier` until this moment.
    pub fn seconds_since(self, earlier: Timestamp) -> i64 {
        self.0.as_second().saturating_sub(earlier.0.as_second())
    }
}

impl From<std::time::SystemTime> for Timestamp {
    fn from(time: std::time::SystemTime) -> Self {
        Timestamp(jiff::Timestamp::try_from(time).unwrap_or(jiff::Timestamp::MAX))
    }
}

impl FromStr for Timestamp {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        text.parse().map(Timestamp).map_err(|_| "a moment is written in the form 2027-03-01T12:00:00Z".into())
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

parsed_from_text!(Timestamp, "a moment such as 2027-03-01T12:00:00Z", "date-time");

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_year_after_a_leap_day_is_the_last_of_february() {
        let day: Date = "2028-02-29".parse().expect("a date");
        assert_eq!(day.plus_months(12).map(|d| d.to_string()), Some("2029-02-28".into()));
        assert_eq!(day.days_from("2028-02-27".parse().expect("a date")), 2);
    }

    #[test]
    fn the_beginning_of_unix_time_is_no_date() {
        let real = |text: &str| text.parse::<Date>().ok().and_then(Date::real).is_some();
        assert_eq!(
            ["0001-01-01", "1969-12-31", "1970-01-01", "1979-12-31", "1985-03-15", "2027-01-01"].map(real),
            [false, false, false, false, true, true]
        );
        let moment = |seconds| Timestamp::from_unix(seconds).and_then(Timestamp::real).is_some();
        assert_eq!([0, 1, 86_400, 1_800_000_000].map(moment), [false, false, false, true]);
    }

    #[test]
    fn a_moment_has_the_utc_day() {
        let late: Timestamp = "2027-03-01T23:30:00-05:00".parse().expect("a moment");
        assert_eq!(late.date().to_string(), "2027-03-02");
        assert!("0000-00-00".parse::<Date>().is_err());
    }

    proptest! {
        #[test]
        fn dates_never_panic_and_are_stable(text in "\\PC{0,12}|[0-9]{4}-[0-9]{2}-[0-9]{2}") {
            if let Ok(date) = text.parse::<Date>() {
                prop_assert_eq!(date.to_string(), text);
            }
        }

        #[test]
        fn unix_seconds_survive(seconds in -10_000_000_000i64..100_000_000_000) {
            prop_assert_eq!(Timestamp::from_unix(seconds).map(Timestamp::unix), Some(seconds));
        }
    }
}
