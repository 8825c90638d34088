//! The states of a paid order, and the one function that moves it from one to the next.

use crate::error::{Error, ErrorKind, Result};
use crate::model::OrderState;

/// Something that was learnt about an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// It was executed, with proof.
    Executed,
    /// It was not executed, with proof: nothing was sent, a listed refusal, or absence.
    Disproved,
    /// The registrar accepted it and works on it.
    Accepted,
    /// There was no usable answer.
    Lost,
    /// The checks are used up, or what they show is for a person to settle.
    GaveUp,
    /// It provably was not sent, and is sent again.
    SentAgain,
    /// It is provably absent, and a proven guard makes a second sending harmless.
    SentAgainGuarded,
}

impl Event {
    /// Every event.
    pub const ALL: [Event; 7] = [
        Event::Executed,
        Event::Disproved,
        Event::Accepted,
        Event::Lost,
        Event::GaveUp,
        Event::SentAgain,
        Event::SentAgainGuarded,
    ];
}

/// Whether the order is not settled yet.
pub fn is_open(state: OrderState) -> bool {
    matches!(state, OrderState::Sending | OrderState::Pending | OrderState::Unknown | OrderState::Review)
}

/// The state after an event, or nothing where the event cannot happen in that state. Settled orders never move.
pub fn next(state: OrderState, event: Event) -> Option<OrderState> {
    use OrderState as S;
    match (state, event) {
        (S::Sending | S::Pending | S::Unknown | S::Review, Event::Executed) => Some(S::Succeeded),
        (S::Sending | S::Pending | S::Unknown | S::Review, Event::Disproved) => Some(S::Failed),
        (S::Sending | S::Pending | S::Unknown | S::Review, Event::Accepted) => Some(S::Pending),
        (S::Sending | S::Unknown, Event::Lost) => Some(S::Unknown),
        (S::Pending, Event::Lost) => Some(S::Pending),
        (S::Review, Event::Lost | Event::GaveUp) => Some(S::Review),
        (S::Pending | S::Unknown, Event::GaveUp) => Some(S::Review),
        (S::Sending, Event::SentAgain) => Some(S::Sending),
        (S::Unknown, Event::SentAgainGuarded) => Some(S::Sending),
        _ => None,
    }
}

/// The state after an event; an impossible event is a fault of ours and changes nothing.
pub(super) fn step(state: OrderState, event: Event) -> Result<OrderState> {
    next(state, event).ok_or_else(|| {
        Error::new(ErrorKind::Internal, format!("an order that is {} cannot take {event:?}", state.as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATES: [OrderState; 6] = [
        OrderState::Sending,
        OrderState::Succeeded,
        OrderState::Pending,
        OrderState::Unknown,
        OrderState::Review,
        OrderState::Failed,
    ];

    #[test]
    fn a_settled_order_never_moves() {
        for event in Event::ALL {
            assert_eq!(next(OrderState::Succeeded, event), None, "{event:?}");
            assert_eq!(next(OrderState::Failed, event), None, "{event:?}");
        }
    }

    #[test]
    fn only_proof_settles_an_order() {
        for state in STATES {
            for event in Event::ALL {
                match next(state, event) {
                    Some(OrderState::Succeeded) => assert_eq!(event, Event::Executed),
                    Some(OrderState::Failed) => assert_eq!(event, Event::Disproved),
                    _ => {}
                }
            }
        }
    }

    #[test]
    fn money_is_sent_again_only_unsent_or_guarded() {
        for state in STATES {
            for event in Event::ALL {
                if next(state, event) == Some(OrderState::Sending) {
                    let unsent = (state, event) == (OrderState::Sending, Event::SentAgain);
                    assert!(unsent || (state, event) == (OrderState::Unknown, Event::SentAgainGuarded));
                }
            }
        }
    }
}
