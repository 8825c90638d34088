//! What a look at the registrar means for an open order.

use super::settled::{NOT_KNOWN, merged, take, told_of};
use super::{Account, twice};
use crate::error::{Error, ErrorKind, Fault, Result};
use crate::journal::state::Event;
use crate::journal::{Change, Found, GIVE_UP, Row, Rules, SETTLE, Standing};
use crate::model::Timestamp;
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

/// Weighs what was found when the registrar was asked: an answer that came late, because the machine slept, says how things stood
/// then. `twice` says that the registrar shows the bought term more than once.
pub(super) fn weigh(
    account: &Account,
    row: &Row,
    asked_at: Timestamp,
    found: Result<Evidence>,
    twice: Option<JournalEvent>,
) -> Seen {
    let standing = Standing {
        state: row.order.state,
        sent_at: row.last_sent_at(),
        absent_since: row.absent_since,
        elsewhere: account.journal().is_ok_and(|journal| journal.may_be_sending_elsewhere(row)),
    };
    let what = match &found {
        Ok(Evidence::Executed(_)) => Found::Executed,
        Ok(Evidence::Pending(_)) => Found::Underway,
        Ok(Evidence::Failed { .. }) => Found::Ended,
        Ok(Evidence::Absent) => Found::Absent,
        Ok(Evidence::Unclear { .. }) | Err(_) if twice.is_some() => Found::Doubled,
        Ok(Evidence::Unclear { .. }) | Err(_) => Found::Unclear,
    };
    let Some(learnt) = Rules::CONTRACT.weigh(&standing, what, asked_at) else {
        let text = "another machine placed it and has not said what became of it; until then it can only be found done";
        return Seen { change: None, reason: text.to_owned(), absent: false };
    };
    let mut change = Change::new(learnt.event, asked_at, row.order.clone());
    change.absent_since = learnt.absent_since;
    change.attempt_seen = Some(row.attempt);
    let reason = match found {
        Ok(Evidence::Executed(receipt)) => {
            change.check_at = twice::look_again_at(account, row);
            take(&mut change.order, *receipt);
            change.order.warnings.retain(|text| !text.starts_with(NOT_KNOWN));
            return Seen { change: Some(change), reason: String::new(), absent: false };
        }
        Ok(Evidence::Pending(references)) => {
            change.order.references = merged(change.order.references, references);
            "the registrar is working on it".to_owned()
        }
        Ok(Evidence::Failed { reason }) => {
            change.failure =
                Some(failure(account, row, format!("the registrar did not execute the order: {reason}")));
            return Seen { change: Some(change), reason, absent: false };
        }
        Ok(Evidence::Absent) if learnt.event == Event::Disproved => {
            // A registrar that executes it after all is noticed then.
            change.check_at = Some(standing.sent_at.plus_seconds(GIVE_UP).max(asked_at.plus_seconds(SETTLE)));
            let text = "the registrar shows no trace of the order, twice, after the time in which it would have settled".to_owned();
            change.failure = Some(failure(account, row, text.clone()));
            return Seen { change: Some(change), reason: text, absent: true };
        }
        Ok(Evidence::Absent) if learnt.absent_since.is_some() => {
            "no trace; a second look at least a minute later decides".to_owned()
        }
        Ok(Evidence::Absent) => "no trace yet; the answer counts once 15 minutes have passed".to_owned(),
        Ok(Evidence::Unclear { reason }) => reason,
        Err(error) => format!("the registrar could not be asked: {}", error.message()),
    };
    let known = |event: &JournalEvent| row.events.iter().any(|old| old.kind == event.kind);
    change.events.extend(twice.filter(|event| !known(event)));
    change.note = Some(reason.clone());
    Seen { change: Some(change), reason, absent: false }
}

fn failure(account: &Account, row: &Row, text: String) -> Fault {
    told_of(Error::new(ErrorKind::Rejected, text), account, row).to_fault()
}
