//! Whether a term was bought twice, as where somebody between us and the registrar delivered a request two times.

use super::Account;
use super::order::TOLERANCE_DAYS;
use crate::call::Cx;
use crate::journal::{Change, Row, SECOND_LOOK, SETTLE};
use crate::model::{Date, Timestamp};
use crate::op::{DomainInfo, JournalEvent, JournalEventKind, Op, Output};
use crate::provider::{Receipt, Reply};
use std::time::Duration;

/// How long the outcome of a purchase may wait for this look before it goes on record.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often a request may have been delivered for us to tell.
const COPIES: u32 = 3;

/// Looks at the domain after a renewal that the registrar reports as done, where no proven guard would have stopped a copy of it.
/// What is seen goes into the receipt and the change.
pub(super) async fn look(account: &Account, cx: &Cx, row: &Row, receipt: &mut Receipt, change: &mut Change) {
    if row.intent.op != Op::DomainRenew || account.provider.info().guarded.contains(&row.intent.op) {
        return;
    }
    let read = tokio::time::timeout(PATIENCE, expiry(account, cx, row)).await;
    let Some(expires) = read.ok().flatten() else { return };
    if is_doubled(row, expires) {
        change.events.push(event(account, row, expires));
    }
    // A read that lags behind says nothing against the answer.
    if receipt.expires.is_none() || is_doubled(row, expires) {
        receipt.expires = Some(expires).filter(|expires| shows(row, *expires)).or(receipt.expires);
    }
}

/// When a renewal is looked at once more: a copy that came late shows by then. Where a proven guard refuses copies, never.
pub(super) fn look_again_at(account: &Account, row: &Row) -> Option<Timestamp> {
    let open_to_copies =
        row.intent.op == Op::DomainRenew && !account.provider.info().guarded.contains(&row.intent.op);
    open_to_copies.then(|| row.last_sent_at().plus_seconds(SETTLE + SECOND_LOOK))
}

/// The expiry that the registrar shows now.
pub(super) async fn expiry(account: &Account, cx: &Cx, row: &Row) -> Option<Date> {
    let info = DomainInfo { domain: row.intent.domain.clone() };
    match account.provider.call(cx, info.into()).await {
        Ok(Reply::Output(output)) => match *output {
            Output::DomainInfo(details) => details.expires,
            _ => None,
        },
        _ => None,
    }
}

/// Whether an expiry is one that the order may have brought: not the one of before, which a read that lags behind shows.
pub(super) fn shows(row: &Row, expires: Date) -> bool {
    row.intent.target.is_none_or(|target| target.days_from(expires) <= TOLERANCE_DAYS)
        || is_doubled(row, expires)
}

/// Whether an expiry shows the bought term more than once.
pub(super) fn is_doubled(row: &Row, expires: Date) -> bool {
    is_doubled_beside(row, expires, 0)
}

/// The same where later renewals have bought `others` months.
pub(super) fn is_doubled_beside(row: &Row, expires: Date, others: u32) -> bool {
    let (Some(target), Some(months)) = (row.intent.target, row.intent.months) else { return false };
    let Some(target) = target.plus_months(others) else { return false };
    (1..COPIES).any(|more| {
        let later = target.plus_months(u32::from(months) * more);
        later.is_some_and(|later| later.days_from(expires) <= TOLERANCE_DAYS)
    })
}

/// What a person should know of it.
pub(super) fn event(account: &Account, row: &Row, expires: Date) -> JournalEvent {
    let wanted = row.intent.target.map_or_else(String::new, |target| format!(" instead of {target}"));
    JournalEvent {
        at: account.now(),
        kind: JournalEventKind::Duplicated,
        message: format!(
            "the registrar shows {expires} as the expiry{wanted}: the term was bought more than once, though it was sent once; ask \
             the registrar for the money of the rest, then settle this order with journal.resolve"
        ),
    }
}
