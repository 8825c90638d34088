//! Rate limit, retry budget and breaker, shared by all processes of a machine.

mod state;
mod store;

use crate::error::ErrorKind;
use crate::model::Timestamp;
use crate::provider::{Limit, Quota};
use state::State;
use std::path::Path;
use std::time::Duration;
use store::Store;

/// What an account may send, and how often it may try again.
///
/// The counters lie in one small file for each provider and account, so that ten workers of a panel together stay within what the
/// registrar takes. Where no file can be kept, each process counts for itself.
pub struct Limits {
    store: Option<Store>,
    groups: Vec<Limit>,
    quotas: Vec<Quota>,
}

impl Limits {
    /// No limits: for the simulated registrar and for loopback.
    pub fn none() -> Self {
        Limits { store: None, groups: Vec::new(), quotas: Vec::new() }
    }

    /// Limits within this process.
    pub fn in_memory(groups: impl Into<Vec<Limit>>) -> Self {
        Limits { store: Some(Store::memory()), groups: groups.into(), quotas: Vec::new() }
    }

    /// Limits that all processes share through the file at `path`, which the first call opens.
    pub fn shared(groups: impl Into<Vec<Limit>>, path: &Path) -> Self {
        Limits { store: Some(Store::file(path)), groups: groups.into(), quotas: Vec::new() }
    }

    /// The same, and within these windows. Nothing counts where there are no limits at all.
    pub fn within(self, quotas: Vec<Quota>) -> Self {
        Limits { quotas, ..self }
    }

    /// Counts a call in the long windows. One that is full does not count it, and says how long it stays so.
    pub(super) fn count(&self, now: Timestamp) -> Option<Duration> {
        if self.quotas.is_empty() {
            return None;
        }
        self.with(None, |state| state.count(&self.quotas, now))
    }

    /// Whether one of the long windows is full, and for how long.
    pub(super) fn full(&self, now: Timestamp) -> Option<Duration> {
        if self.quotas.is_empty() {
            return None;
        }
        self.with(None, |state| state.full(&self.quotas, now))
    }

    /// Takes a place in the queue of `group`, and says how long to wait for it.
    pub(super) fn reserve(&self, group: &str, now: Timestamp) -> Duration {
        let Some((slot, limit)) = self.groups.iter().enumerate().find(|(_, limit)| limit.group == group)
        else {
            return Duration::ZERO;
        };
        self.with(Duration::ZERO, |state| state.reserve(slot, limit, now))
    }

    /// How long a call of `group` would have to wait for its place, without taking one.
    pub(super) fn queue(&self, group: &str, now: Timestamp) -> Duration {
        let Some((slot, limit)) = self.groups.iter().enumerate().find(|(_, limit)| limit.group == group)
        else {
            return Duration::ZERO;
        };
        self.with(Duration::ZERO, |state| state.clone().reserve(slot, limit, now))
    }

    /// Whether the registrar has failed so often of late that it is better not to start. `random` is between 0 and 1.
    pub(super) fn refuses(&self, now: Timestamp, random: f64) -> bool {
        self.with(false, |state| state.refuses(now, random))
    }

    /// Notes an answer, or that there was none.
    pub(super) fn note(&self, failed: Option<ErrorKind>, now: Timestamp) {
        let overloaded = matches!(
            failed,
            Some(
                ErrorKind::Network | ErrorKind::Timeout | ErrorKind::RateLimited | ErrorKind::RegistrarFault
            )
        );
        self.with((), |state| state.note(!overloaded, now));
    }

    /// Takes a retry out of the budget; false where it is used up.
    pub(super) fn spend_retry(&self, throttled: bool) -> bool {
        self.with(true, |state| state.spend(if throttled { 5 } else { 14 }))
    }

    fn with<T>(&self, without: T, change: impl FnOnce(&mut State) -> T) -> T {
        match &self.store {
            Some(store) => store.change(change),
            None => without,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GROUPS: &[Limit] = &[Limit { group: "read", per_minute: 60, burst: 2, stated: false }];

    fn now() -> Timestamp {
        "2027-01-01T00:00:00Z".parse().expect("a moment")
    }

    #[test]
    fn calls_beyond_the_burst_wait_their_turn() {
        let limits = Limits::in_memory(GROUPS);
        let waits: Vec<u64> = (0..4).map(|_| limits.reserve("read", now()).as_secs()).collect();
        assert_eq!(waits, [0, 0, 1, 2]);
        assert_eq!(limits.reserve("other", now()), Duration::ZERO);
    }

    #[test]
    fn a_look_at_the_queue_takes_no_place_in_it() {
        let limits = Limits::in_memory(GROUPS);
        for _ in 0..3 {
            assert_eq!(limits.queue("read", now()), Duration::ZERO);
        }
        let waits: Vec<u64> = (0..3).map(|_| limits.reserve("read", now()).as_secs()).collect();
        assert_eq!((waits, limits.queue("read", now()).as_secs()), (vec![0, 0, 1], 2));
    }

    #[test]
    fn a_window_that_is_full_stays_so_to_its_end_and_counts_nothing_more() {
        let quotas = vec![Quota { seconds: 3_600, calls: 3 }, Quota { seconds: 86_400, calls: 4 }];
        let limits = Limits::in_memory(GROUPS).within(quotas);
        let at = |seconds: i64| now().plus_seconds(seconds);
        let wait = |seconds: i64| limits.count(at(seconds)).map(|wait| wait.as_secs());
        assert_eq!([wait(0), wait(60), wait(61)], [None; 3]);
        assert_eq!([wait(62), wait(3_599)], [Some(3_538), Some(1)]);
        assert_eq!(limits.full(at(3_599)).map(|wait| wait.as_secs()), Some(1));
        // The next hour has room; the day has room for one more.
        assert_eq!(limits.full(at(3_600)), None);
        assert_eq!([wait(3_600), wait(3_601)], [None, Some(82_799)]);
        assert_eq!(wait(86_400), None);
        assert_eq!(limits.count(at(-1_000_000)), None, "a clock that was set back begins anew");
        assert_eq!(Limits::none().within(vec![Quota { seconds: 60, calls: 0 }]).count(now()), None);
    }

    #[test]
    fn two_processes_share_the_long_windows_through_the_file_and_an_older_file_is_taken_over() {
        let folder = std::env::temp_dir().join(format!("anyregistrar-limits-{}", uuid::Uuid::now_v7()));
        let path = folder.join("account.limits");
        std::fs::create_dir_all(&folder).expect("a folder of our own");
        std::fs::write(&path, [0; 64]).expect("the counters as they were once");
        let open = || Limits::shared(GROUPS, &path).within(vec![Quota { seconds: 3_600, calls: 2 }]);
        let (one, other) = (open(), open());
        assert_eq!((one.count(now()), other.count(now())), (None, None));
        assert_eq!(one.count(now()), Some(Duration::from_secs(3_600)));
        assert_eq!(other.full(now()), Some(Duration::from_secs(3_600)));
        std::fs::remove_dir_all(folder).expect("our own folder");
    }

    #[test]
    fn two_processes_share_one_limit_through_the_file() {
        let folder = std::env::temp_dir().join(format!("anyregistrar-limits-{}", uuid::Uuid::now_v7()));
        let path = folder.join("account.limits");
        let (one, other) = (Limits::shared(GROUPS, &path), Limits::shared(GROUPS, &path));
        assert_eq!(one.reserve("read", now()), Duration::ZERO);
        assert_eq!(other.reserve("read", now()), Duration::ZERO);
        assert_eq!(one.reserve("read", now()).as_secs(), 1);
        assert_eq!(other.reserve("read", now()).as_secs(), 2);
        std::fs::remove_dir_all(folder).expect("our own folder");
    }

    #[test]
    fn two_real_processes_share_one_limit() {
        const PATH: &str = "ANYREGISTRAR_TEST_LIMITS";
        if let Some(path) = std::env::var_os(PATH) {
            // This is the other process.
            let limits = Limits::shared(GROUPS, Path::new(&path));
            assert_eq!(limits.reserve("read", now()), Duration::ZERO);
            assert_eq!(limits.reserve("read", now()).as_secs(), 1);
            return;
        }
        let folder = std::env::temp_dir().join(format!("anyregistrar-limits-{}", uuid::Uuid::now_v7()));
        let path = folder.join("account.limits");
        let limits = Limits::shared(GROUPS, &path);
        assert_eq!(limits.reserve("read", now()), Duration::ZERO);
        let other = std::process::Command::new(std::env::current_exe().expect("this test"))
            .args(
                ["--exact", concat!(module_path!(), "::two_real_processes_share_one_limit")]
                    .map(|argument| argument.trim_start_matches("anyregistrar::")),
            )
            .env(PATH, &path)
            .output()
            .expect("the same test again");
        let said = String::from_utf8_lossy(&other.stdout);
        assert!(other.status.success() && said.contains("1 passed"), "{said}");
        assert_eq!(limits.reserve("read", now()).as_secs(), 2);
        std::fs::remove_dir_all(folder).expect("our own folder");
    }

    #[test]
    fn nothing_is_opened_before_the_first_call() {
        let folder = std::env::temp_dir().join(format!("anyregistrar-limits-{}", uuid::Uuid::now_v7()));
        let limits = Limits::shared(GROUPS, &folder.join("account.limits"));
        assert!(!folder.exists());
        assert_eq!(limits.reserve("read", now()), Duration::ZERO);
        std::fs::remove_dir_all(folder).expect("the first call has made it");
    }

    #[test]
    fn a_place_that_cannot_hold_a_file_leaves_the_process_to_count_for_itself() {
        let limits = Limits::shared(GROUPS, Path::new("/dev/null/account.limits"));
        let waits: Vec<u64> = (0..3).map(|_| limits.reserve("read", now()).as_secs()).collect();
        assert_eq!(waits, [0, 0, 1]);
    }

    #[test]
    fn the_retry_budget_is_used_up_and_refilled_by_success() {
        let limits = Limits::in_memory(GROUPS);
        assert_eq!((0..100).filter(|_| limits.spend_retry(false)).count(), 35);
        assert!(!limits.spend_retry(false));
        for _ in 0..14 {
            limits.note(None, now());
        }
        assert!(limits.spend_retry(false));
    }

    #[test]
    fn a_registrar_that_only_fails_is_left_alone_and_tried_again_later() {
        let limits = Limits::in_memory(GROUPS);
        for _ in 0..50 {
            limits.note(Some(ErrorKind::Network), now());
        }
        assert!(limits.refuses(now(), 0.5));
        assert!(!limits.refuses(now().plus_seconds(600), 0.5));
        for _ in 0..50 {
            limits.note(None, now());
        }
        assert!(!limits.refuses(now(), 0.5));
    }
}
