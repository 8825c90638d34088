//! Dates of the life cycle: whole seconds in UTC.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span, Timestamp};

use super::refusal::{Reason, Refusal, Result};

/// Registries keep whole seconds, and guards compare them exactly.
pub(crate) fn whole(at: Timestamp) -> Timestamp {
    Timestamp::from_second(at.as_second()).unwrap_or(at)
}

/// The same day and time of day some years later (29 February becomes the 28th).
pub(crate) fn add_years(at: Timestamp, years: u32) -> Result<Timestamp> {
    let too_long = || Refusal::new(Reason::TermTooLong, "the term ends after the last date").at("years");
    let span = Span::new().try_years(years).map_err(|_| too_long())?;
    let later = at.to_zoned(TimeZone::UTC).checked_add(span).map_err(|_| too_long())?;
    Ok(later.timestamp())
}

/// The fifth-last day of the month, at the same time of day.
pub(crate) fn fifth_last_day(at: Timestamp) -> Timestamp {
    let zoned = at.to_zoned(TimeZone::UTC);
    let back = zoned.last_of_month().ok().and_then(|last| last.checked_sub(Span::new().days(4)).ok());
    back.map_or(at, |day| day.timestamp())
}

/// Some days later, or earlier; the last or first possible moment where there is none.
pub(crate) fn add_days(at: Timestamp, days: i64) -> Timestamp {
    add_hours(at, days.saturating_mul(24))
}

/// Some hours later.
pub(crate) fn add_hours(at: Timestamp, hours: i64) -> Timestamp {
    let end = if hours < 0 { Timestamp::MIN } else { Timestamp::MAX };
    at.checked_add(SignedDuration::from_hours(hours)).unwrap_or(end)
}

/// Some seconds later.
pub(crate) fn add_seconds(at: Timestamp, seconds: i64) -> Timestamp {
    at.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(Timestamp::MAX)
}

/// RFC 3339 with whole seconds.
pub(crate) fn text(at: Timestamp) -> String {
    whole(at).to_string()
}
