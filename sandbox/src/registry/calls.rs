//! How many calls an account may make in a time, where the registrar limits them.

use jiff::Timestamp;

use super::World;
use super::moment;

/// A stretch of time in which calls are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Window {
    Minute,
    Hour,
    Day,
    Week,
    Month,
}

impl Window {
    pub(crate) const ALL: [Window; 5] =
        [Window::Minute, Window::Hour, Window::Day, Window::Week, Window::Month];

    fn seconds(self) -> i64 {
        const DAY: i64 = 86_400;
        match self {
            Window::Minute => 60,
            Window::Hour => 3_600,
            Window::Day => DAY,
            Window::Week => 7 * DAY,
            Window::Month => 30 * DAY,
        }
    }
}

/// The calls of one window.
#[derive(Clone, Copy, Debug, Default)]
struct Counted {
    /// When the window began: with its first call.
    begun: Option<Timestamp>,
    calls: u64,
}

/// The calls of late, and whether the registrar's limits hold.
///
/// They hold only where somebody wants them to: who tries things out makes many calls in a short time.
#[derive(Clone, Debug, Default)]
pub(crate) struct Calls {
    pub(crate) limited: bool,
    counted: [Counted; Window::ALL.len()],
}

impl World {
    /// Counts one call, or names the window in which `allowed` (per window, in the order of [`Window::ALL`]) takes no more.
    pub(crate) fn count_call(&mut self, allowed: [u64; Window::ALL.len()]) -> Option<Window> {
        if !self.calls.limited {
            return None;
        }
        let now = self.now;
        for (window, counted) in Window::ALL.into_iter().zip(&mut self.calls.counted) {
            let over = counted
                .begun
                .is_none_or(|begun| now < begun || moment::add_seconds(begun, window.seconds()) <= now);
            if over {
                *counted = Counted { begun: Some(now), calls: 0 };
            }
        }
        let full = self.calls.counted.iter().zip(allowed).position(|(counted, most)| counted.calls >= most);
        if full.is_none() {
            self.calls.counted.iter_mut().for_each(|counted| counted.calls += 1);
        }
        full.map(|place| Window::ALL[place])
    }
}
