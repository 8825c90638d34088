//! Settling open orders by asking the registrar: what is not proven stays open, and nothing is ever sent again.

use super::Account;
use super::settled::{merged, take, told_of};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::state::Event;
use crate::journal::{Change, Filter, GIVE_UP, Row, SECOND_LOOK, SETTLE, next_look};
use crate::model::OrderState;
use crate::op::{JournalReconcile, ReconcileReport, StillOpen};
use crate::provider::{Evidence, OpenOrder};
use crate::transport::Lane;
use std::time::Duration;

/// The most orders that one pass looks at.
const MOST: usize = 1_000;

/// The time for looking at one order.
const LOOK: Duration = Duration::from_secs(60);

/// Looks at open orders, one or all.
pub(super) async fn pass(account: &Account, lane: Lane, input: JournalReconcile) -> Result<ReconcileReport> {
    let scope = account.scope.clone();
    let rows = match input.order_id {
        Some(id) => vec![
            account
                .with_journal(move |journal| journal.order(&scope, &id))
                .await?
                .ok_or_else(no_such_order)?,
        ],
        None => {
            let filter = Filter { open: true, limit: MOST, ..Filter::default() };
            account.with_journal(move |journal| journal.list(&scope, &filter)).await?
        }
    };
    let mut report = ReconcileReport { settled: Vec::new(), open: Vec::new() };
    for row in rows {
        if !row.is_open() {
            report.settled.push(row.order);
            continue;
        }
        let (scope, op, domain) = (account.scope.clone(), row.intent.op, row.intent.domain.clone());
        let lock = account.with_journal(move |journal| journal.try_lock(&scope, op, &domain)).await?;
        let (row, reason) = match lock {
            // Whoever holds the lock is placing or settling this very order.
            None => (row, "another call is working on it".to_owned()),
            Some(_lock) => look(account, lane, row).await?,
        };
        if row.is_open() {
            let next_look = next_look(&row, account.now());
            report.open.push(StillOpen { order: row.order, reason, next_look });
        } else {
            report.settled.push(row.order);
        }
    }
    Ok(report)
}

pub(super) fn no_such_order() -> Error {
    Error::new(ErrorKind::NotFound, "there is no such order in the journal of this account")
}

/// Asks the registrar about one open order and records what was learnt. The caller holds the order's lock.
pub(super) async fn look(account: &Account, lane: Lane, row: Row) -> Result<(Row, String)> {
    let mut cx = account.cx(lane, row.intent.op, Some(row.intent.domain.clone()), Some(LOOK));
    cx.baseline = Some(row.intent.baseline.clone());
    let open = OpenOrder {
        op: row.intent.op,
        domain: row.intent.domain.clone(),
        baseline: row.intent.baseline.clone(),
        target: row.intent.target,
        references: row.order.references.clone(),
        sent_at: row.intent.sent_at,
    };
    let found =
        account.provider.evidence(&cx, &open).await.map(|found| found.scrubbed(|text| cx.clean(text, true)));
    let (change, reason) = weigh(account, &row, found);
    let id = row.intent.id.clone();
    let row = account.with_journal(move |journal| journal.change(&id, change)).await?;
    Ok((row, reason))
}

/// What a look means for the order.
fn weigh(account: &Account, row: &Row, found: Result<Evidence>) -> (Change, String) {
    let now = account.now();
    let age = now.seconds_since(row.intent.sent_at);
    let mut change = Change {
        event: Event::Lost,
        at: now,
        order: row.order.clone(),
        failure: None,
        absent_since: None,
        note: None,
    };
    let reason = match found {
        Ok(Evidence::Executed(receipt)) => {
            change.event = Event::Executed;
            take(&mut change.order, *receipt);
            change.order.warnings.retain(|text| !text.starts_with("the outcome is not known yet"));
            return (change, String::new());
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
            return (change, reason);
        }
        Ok(Evidence::Absent) if age < SETTLE => {
            "no trace yet; the answer counts once 15 minutes have passed".to_owned()
        }
        Ok(Evidence::Absent) => match row.absent_since {
            Some(first) if now.seconds_since(first) >= SECOND_LOOK => {
                change.event = Event::Disproved;
                let text = "the registrar shows no trace of the order, twice, after the time in which it would have settled".to_owned();
                change.failure = Some(failure(account, row, text.clone()));
                return (change, text);
            }
            first => {
                change.absent_since = first.or(Some(now));
                "no trace; a second look at least a minute later decides".to_owned()
            }
        },
        Ok(Evidence::Unclear { reason }) => reason,
        Err(error) => format!("the registrar could not be asked: {}", error.message()),
    };
    if age > GIVE_UP && change.event == Event::Lost && row.order.state != OrderState::Sending {
        change.event = Event::GaveUp;
    }
    change.note = Some(reason.clone());
    (change, reason)
}

fn failure(account: &Account, row: &Row, text: String) -> crate::error::Fault {
    told_of(Error::new(ErrorKind::Rejected, text), account, row).to_fault()
}
