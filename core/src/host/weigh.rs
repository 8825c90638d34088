//! What a look at the registrar means for an open order.

use super::settled::{NOT_KNOWN, merged, take, told_of};
use super::{Account, twice};
use crate::error::{Error, ErrorKind, Fault, Result};
use crate::journal::state::Event;
use crate::journal::{Change, GIVE_UP, Row, SECOND_LOOK, SETTLE};
use crate::model::OrderState;
use crate::op::JournalEvent;
use crate::provider::Evidence;

/// What was seen of an order, and what it means.
pub(super) struct Seen {
    /// Nothing where the record has to stay as it is.
    pub(super) change: Option<Change>,
    /// In words, for a person.
    pub(super) reason: String,
    absent: bool,
}

impl Seen {
    /// Whether the order is proven to have left no trace.
    pub(super) fn is_absent(&self) -> bool {
        self.absent
    }
}

/// Weighs what was found. `twice` says that the registrar shows the bought term more than once.
pub(super) fn weigh(
    account: &Account,
    row: &Row,
    found: Result<Evidence>,
    twice: Option<JournalEvent>,
) -> Seen {
    let now = account.now();
    let age = now.seconds_since(row.intent.sent_at);
    let mut change = Change::new(Event::Lost, now, row.order.clone());
    let elsewhere = account.journal().is_ok_and(|journal| journal.may_be_sending_elsewhere(row));
    if elsewhere && age < GIVE_UP && !matches!(found, Ok(Evidence::Executed(_) | Evidence::Pending(_))) {
        // That machine may be sending it at this very moment; it alone can say that it is not.
        let text = "another machine placed it and has not said what became of it; until then it can only be found done";
        return Seen { change: None, reason: text.to_owned(), absent: false };
    }
    let reason = match found {
        Ok(Evidence::Executed(receipt)) => {
            change.event = Event::Executed;
            change.check_at = twice::look_again_at(account, row);
            take(&mut change.order, *receipt);
            change.order.warnings.retain(|text| !text.starts_with(NOT_KNOWN));
            return Seen { change: Some(change), reason: String::new(), absent: false };
        }
        Ok(Evidence::Pending(references)) => {
            change.event = Event::Accepted;
            change.order.references = merged(change.order.references, references);
            "the registrar is working on it".to_owned()
        }
        Ok(Evidence::Failed { reason }) => {
            change.event = Event::Disproved;
            change.failure =
                Some(failure(account, row, format!("the registrar did not execute the order: {reason}")));
            return Seen { change: Some(change), reason, absent: false };
        }
        Ok(Evidence::Absent) if age < SETTLE => {
            "no trace yet; the answer counts once 15 minutes have passed".to_owned()
        }
        Ok(Evidence::Absent) => match row.absent_since {
            Some(first) if now.seconds_since(first) >= SECOND_LOOK => {
                change.event = Event::Disproved;
                // A registrar that executes it after all is noticed then.
                change.check_at =
                    Some(row.intent.sent_at.plus_seconds(GIVE_UP).max(now.plus_seconds(SETTLE)));
                let text = "the registrar shows no trace of the order, twice, after the time in which it would have settled".to_owned();
                change.failure = Some(failure(account, row, text.clone()));
                return Seen { change: Some(change), reason: text, absent: true };
            }
            first => {
                change.absent_since = first.or(Some(now));
                "no trace; a second look at least a minute later decides".to_owned()
            }
        },
        Ok(Evidence::Unclear { reason }) => reason,
        Err(error) => format!("the registrar could not be asked: {}", error.message()),
    };
    let known = |event: &JournalEvent| row.events.iter().any(|old| old.kind == event.kind);
    let twice_now = twice.is_some();
    change.events.extend(twice.filter(|event| !known(event)));
    let used_up = age > GIVE_UP || twice_now;
    if used_up && change.event == Event::Lost && row.order.state != OrderState::Sending {
        change.event = Event::GaveUp;
    }
    change.note = Some(reason.clone());
    Seen { change: Some(change), reason, absent: false }
}

fn failure(account: &Account, row: &Row, text: String) -> Fault {
    told_of(Error::new(ErrorKind::Rejected, text), account, row).to_fault()
}
