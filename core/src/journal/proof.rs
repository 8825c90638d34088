//! What a look at the registrar proves about an open order, and what it does not.

use super::schedule::{GIVE_UP, SECOND_LOOK, SETTLE};
use super::state::Event;
use crate::model::{OrderState, Timestamp};

/// What a look found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Found {
    /// The order is executed.
    Executed,
    /// The registrar works on it.
    Underway,
    /// The registrar ended it without executing it.
    Ended,
    /// There is no trace of it.
    Absent,
    /// What is to be seen proves nothing, or nothing is to be seen.
    Unclear,
    /// It seems to be executed more than once.
    Doubled,
}

/// How an order stands when it is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    /// Its state.
    pub state: OrderState,
    /// When it was sent last, or may have been.
    pub sent_at: Timestamp,
    /// The first look, after the settle window, that found no trace.
    pub absent_since: Option<Timestamp>,
    /// Another machine placed it, and has not said what became of it.
    pub elsewhere: bool,
}

/// What was learnt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Learnt {
    /// The event that goes on record.
    pub event: Event,
    /// The first look that found no trace, where one more is needed.
    pub absent_since: Option<Timestamp>,
}

/// The times by which absence is judged, in seconds.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// Nothing counts as absent before.
    pub settle: i64,
    /// Two looks that find no trace lie this far apart.
    pub second_look: i64,
    /// A person should look after.
    pub give_up: i64,
}

impl Rules {
    /// Those of the contract.
    pub const CONTRACT: Rules = Rules { settle: SETTLE, second_look: SECOND_LOOK, give_up: GIVE_UP };

    /// What a look proves; nothing where the record has to stay as it is.
    pub fn weigh(&self, order: &Standing, found: Found, now: Timestamp) -> Option<Learnt> {
        let age = now.seconds_since(order.sent_at);
        // That machine may be sending it at this very moment; it alone can say that it is not.
        if order.elsewhere && age < self.give_up && !matches!(found, Found::Executed | Found::Underway) {
            return None;
        }
        let mut learnt = Learnt { event: Event::Lost, absent_since: None };
        match found {
            Found::Executed => learnt.event = Event::Executed,
            Found::Underway => learnt.event = Event::Accepted,
            Found::Ended => learnt.event = Event::Disproved,
            Found::Absent if age >= self.settle => match order.absent_since {
                Some(first) if now.seconds_since(first) >= self.second_look => {
                    learnt.event = Event::Disproved;
                }
                first => learnt.absent_since = first.or(Some(now)),
            },
            Found::Absent | Found::Unclear | Found::Doubled => {}
        }
        let used_up = age > self.give_up || found == Found::Doubled;
        if used_up && learnt.event == Event::Lost && order.state != OrderState::Sending {
            learnt.event = Event::GaveUp;
        }
        Some(learnt)
    }
}
