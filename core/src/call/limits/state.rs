//! The counters themselves: plain numbers, so that they fit into a file.

use crate::model::Timestamp;
use crate::provider::{Limit, Quota};
use std::time::Duration;

/// The most groups that a registrar can have.
const GROUPS: usize = 4;

/// The most long windows that a registrar can have.
const WINDOWS: usize = 4;

/// The retry budget when full.
const BUDGET: f64 = 500.0;

/// The breaker looks at about the last two minutes.
const WINDOW_SECONDS: f64 = 120.0;

/// The breaker starts to refuse when fewer than one in `K` requests is answered.
const K: f64 = 2.0;

/// Fewer requests than this tell nothing.
const FEW: f64 = 10.0;

/// The counters of one account.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct State {
    /// When the next call of each group would be due if all came evenly (GCRA), in microseconds since 1970.
    due: [i64; GROUPS],
    /// How much of the retry budget is spent.
    spent: f64,
    /// Requests of late, fading.
    requests: f64,
    /// Answered requests of late, fading.
    answered: f64,
    /// When those two were changed, in milliseconds since 1970.
    noted: i64,
    /// When each long window began, in milliseconds since 1970.
    begun: [i64; WINDOWS],
    /// How many calls each has had since.
    had: [u64; WINDOWS],
}

impl State {
    /// The size of the counters in bytes.
    pub(super) const BYTES: usize = 8 * (GROUPS + 4 + 2 * WINDOWS);

    pub(super) const NEW: State = State {
        due: [0; GROUPS],
        spent: 0.0,
        requests: 0.0,
        answered: 0.0,
        noted: 0,
        begun: [0; WINDOWS],
        had: [0; WINDOWS],
    };

    pub(super) fn reserve(&mut self, slot: usize, limit: &Limit, now: Timestamp) -> Duration {
        let Some(due) = self.due.get_mut(slot) else { return Duration::ZERO };
        let now = now.unix_millis().saturating_mul(1000);
        let step = 60_000_000 / i64::from(limit.per_minute.max(1));
        // A time far ahead is a clock that was set back, not a queue.
        if *due > now + 600_000_000 {
            *due = now;
        }
        let ahead = (*due).max(now) - now;
        *due = now + ahead + step;
        Duration::from_micros(u64::try_from(ahead - step * (i64::from(limit.burst.max(1)) - 1)).unwrap_or(0))
    }

    /// Counts a call in each window, or says how long one of them stays full.
    pub(super) fn count(&mut self, quotas: &[Quota], now: Timestamp) -> Option<Duration> {
        let full = self.full(quotas, now);
        if full.is_none() {
            for (slot, quota) in quotas.iter().enumerate().take(WINDOWS) {
                if self.left(slot, quota, now).is_none() {
                    (self.begun[slot], self.had[slot]) = (now.unix_millis(), 0);
                }
                self.had[slot] = self.had[slot].saturating_add(1);
            }
        }
        full
    }

    /// How long the longest-lasting of the full windows stays so.
    pub(super) fn full(&self, quotas: &[Quota], now: Timestamp) -> Option<Duration> {
        let windows = quotas.iter().enumerate().take(WINDOWS);
        let full = windows.filter_map(|(slot, quota)| {
            self.left(slot, quota, now).filter(|_| self.had[slot] >= quota.calls)
        });
        full.max()
    }

    /// How long a window goes on; nothing where it is over, or where the clock was set back before it.
    fn left(&self, slot: usize, quota: &Quota, now: Timestamp) -> Option<Duration> {
        let passed = now.unix_millis().checked_sub(self.begun[slot])?;
        let left = i64::from(quota.seconds).saturating_mul(1_000).saturating_sub(passed);
        (passed >= 0 && left > 0).then(|| Duration::from_millis(left.unsigned_abs()))
    }

    pub(super) fn spend(&mut self, tokens: u32) -> bool {
        let after = self.spent + f64::from(tokens);
        let enough = after <= BUDGET;
        if enough {
            self.spent = after;
        }
        enough
    }

    pub(super) fn note(&mut self, answered: bool, now: Timestamp) {
        self.fade(now);
        self.requests += 1.0;
        if answered {
            self.answered += 1.0;
            self.spent = (self.spent - 1.0).max(0.0);
        }
    }

    pub(super) fn refuses(&mut self, now: Timestamp, random: f64) -> bool {
        self.fade(now);
        self.requests > FEW && random < (self.requests - K * self.answered) / (self.requests + 1.0)
    }

    fn fade(&mut self, now: Timestamp) {
        let now = now.unix_millis();
        let passed = (now.saturating_sub(self.noted)).max(0) as f64 / 1000.0;
        let left = (-passed / WINDOW_SECONDS).exp();
        (self.requests, self.answered, self.noted) = (self.requests * left, self.answered * left, now);
    }

    pub(super) fn to_bytes(self) -> [u8; State::BYTES] {
        let numbers = self.due.map(i64::to_le_bytes).into_iter();
        let rest = [
            self.spent.to_le_bytes(),
            self.requests.to_le_bytes(),
            self.answered.to_le_bytes(),
            self.noted.to_le_bytes(),
        ];
        let windows = self.begun.map(i64::to_le_bytes).into_iter().chain(self.had.map(u64::to_le_bytes));
        let mut bytes = [0; State::BYTES];
        for (place, number) in bytes.chunks_exact_mut(8).zip(numbers.chain(rest).chain(windows)) {
            place.copy_from_slice(&number);
        }
        bytes
    }

    /// Reads what [`State::to_bytes`] wrote; nonsense is read as new.
    pub(super) fn from_bytes(bytes: &[u8; State::BYTES]) -> State {
        let mut numbers =
            bytes.chunks_exact(8).map(|chunk| <[u8; 8]>::try_from(chunk).expect("chunks of eight"));
        let mut next = || numbers.next().expect("as many as there are fields");
        let due = std::array::from_fn(|_| i64::from_le_bytes(next()));
        let mut state = State {
            due,
            spent: f64::from_le_bytes(next()),
            requests: f64::from_le_bytes(next()),
            answered: f64::from_le_bytes(next()),
            noted: i64::from_le_bytes(next()),
            begun: std::array::from_fn(|_| i64::from_le_bytes(next())),
            had: std::array::from_fn(|_| u64::from_le_bytes(next())),
        };
        let sane = |x: f64| x.is_finite() && (0.0..1e12).contains(&x);
        if ![state.spent, state.requests, state.answered].into_iter().all(sane) {
            state = State::NEW;
        }
        state
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_bytes_are_read_without_panic(bytes: [u8; State::BYTES], random in 0.0..1.0f64) {
            let mut state = State::from_bytes(&bytes);
            let now = "2027-01-01T00:00:00Z".parse().map_err(TestCaseError::fail)?;
            let limit = Limit { group: "read", per_minute: 60, burst: 5, stated: false };
            let wait = state.reserve(0, &limit, now);
            prop_assert!(wait < Duration::from_secs(700));
            let quotas = [Quota { seconds: 3_600, calls: 2 }; WINDOWS];
            let full = state.count(&quotas, now);
            prop_assert!(full.is_none_or(|wait| wait <= Duration::from_secs(3_600)));
            state.note(true, now);
            state.refuses(now, random);
            prop_assert_eq!(State::from_bytes(&state.to_bytes()), state);
        }
    }
}
