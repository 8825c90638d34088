//! When an open order is looked at again.

use super::Row;
use crate::model::Timestamp;

/// Nothing that is not to be seen counts as absent before this many seconds have passed since sending.
pub const SETTLE: i64 = 15 * 60;

/// A purchase leaves within this many seconds of its intent, or not at all: the settle window is counted from the intent, and a
/// registrar may take ten minutes to execute what reached it.
pub const LEAVES: i64 = 4 * 60;

/// Two looks that find no trace lie at least this many seconds apart.
pub const SECOND_LOOK: i64 = 60;

/// After this many seconds the checks are used up, and a person should look.
pub const GIVE_UP: i64 = 24 * 3600;

/// Settled orders stay on record for this many seconds.
pub const KEEP: i64 = 400 * 86_400;

/// Seconds after sending at which it is worth asking.
const LOOKS: [i64; 8] = [2, 10, 30, 120, 600, 960, 1020, 1800];

/// When it is worth asking again about an order.
pub fn next_look(row: &Row, now: Timestamp) -> Timestamp {
    let sent_at = row.last_sent_at();
    let age = now.seconds_since(sent_at).max(0);
    let at = match LOOKS.iter().find(|look| **look > age) {
        Some(look) => *look,
        None if age < GIVE_UP => (age / 3600 + 1) * 3600,
        None => (age / 86_400 + 1) * 86_400,
    };
    let by_plan = sent_at.plus_seconds(at);
    // A look that found nothing is confirmed by a second one, not sooner than a minute later.
    row.absent_since.map_or(by_plan, |first| first.plus_seconds(SECOND_LOOK).max(now))
}

/// Whether an open order is worth asking about. Young ones always are; old ones by the plan, counted from the last look.
pub fn is_due(row: &Row, now: Timestamp) -> bool {
    let young = now.seconds_since(row.last_sent_at()) <= LOOKS[LOOKS.len() - 1];
    young || next_look(row, row.changed_at) <= now
}
